/* Generated from policies/schema/privacy.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/privacy.schema.json","title":"PrivacyFile","description":"The privacy review of one AI system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","reviewer","date","personal-data","because"],"properties":{"version":{"description":"Version of this format.","const":1},"reviewer":{"description":"Who reviewed it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"personal-data":{"description":"Whether the system handles personal data.","enum":["none","ordinary","special-category"]},"because":{"description":"Why there is none, or why it cannot do without.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"data":{"description":"The personal data it handles.","type":"array","minItems":1,"items":{"description":"One kind of personal data.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","purpose","kept","shared"],"properties":{"what":{"description":"Which personal data.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"purpose":{"description":"What it is needed for.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"kept":{"description":"How long it is kept, and where.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"shared":{"description":"Who else receives it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"minimisation":{"description":"What it is not given, and how that is made sure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"rights":{"description":"How people see, correct and delete what is held about them.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"measures":{"description":"What protects it.","type":"array","minItems":1,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"impact-assessment":{"description":"Where the data protection impact assessment is, or why none is needed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"if":{"properties":{"personal-data":{"enum":["ordinary","special-category"]}},"required":["personal-data"]},"then":{"required":["data","minimisation","rights","measures","impact-assessment"],"properties":{"data":{"description":"The personal data it handles."},"minimisation":{"description":"What it is not given, and how that is made sure."},"rights":{"description":"How people see, correct and delete what is held about them."},"measures":{"description":"What protects it."},"impact-assessment":{"description":"Where the data protection impact assessment is, or why none is needed."}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const schema21 = {"type":"string","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema21,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","minLength":3};
const func2 = require("ajv/dist/runtime/ucs2length").default;

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) < 3){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/privacy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid1 = true;
for( missing0 of schema19.if.required){
valid1 = data[missing0] !== undefined;
if(!valid1){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid1){
if(data["personal-data"] !== undefined){
let data0 = data["personal-data"];
if(!((data0 === "ordinary") || (data0 === "special-category"))){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema19.then.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema19.then.required,parentSchema:schema19.then,data});
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.data = true;
props0.minimisation = true;
props0.rights = true;
props0.measures = true;
props0["impact-assessment"] = true;
props0["personal-data"] = true;
}
}
if(!valid0){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.if,parentSchema:schema19,data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop1 of schema19.required){
if(data[prop1] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.required,parentSchema:schema19,data});
errors++;
}
}
for(const key0 in data){
if(!((func1.call(schema19.properties, key0)) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(1 !== data1){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",schemaPath:"",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data1});
errors++;
}
}
if(data.reviewer !== undefined){
let data2 = data.reviewer;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewer",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.reviewer,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewer",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.reviewer.type,parentSchema:schema19.properties.reviewer,data:data2});
errors++;
}
}
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["personal-data"] !== undefined){
let data4 = data["personal-data"];
if(!(((data4 === "none") || (data4 === "ordinary")) || (data4 === "special-category"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/personal-data",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties["personal-data"].enum},schema:schema19.properties["personal-data"].enum,parentSchema:schema19.properties["personal-data"],data:data4});
errors++;
}
}
if(data.because !== undefined){
if(!(validate56(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data6 = data.data;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/data",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.data,data:data6});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop2 of schema19.properties.data.items.required){
if(data7[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.data.items.required,parentSchema:schema19.properties.data.items,data:data7});
errors++;
}
}
for(const key1 in data7){
if(!(((((key1 === "what") || (key1 === "purpose")) || (key1 === "kept")) || (key1 === "shared")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.data.items,data:data7});
errors++;
}
}
if(data7.what !== undefined){
if(!(validate56(data7.what, {instancePath:instancePath+"/data/" + i0+"/what",parentData:data7,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data7.purpose !== undefined){
if(!(validate56(data7.purpose, {instancePath:instancePath+"/data/" + i0+"/purpose",parentData:data7,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data7.kept !== undefined){
if(!(validate56(data7.kept, {instancePath:instancePath+"/data/" + i0+"/kept",parentData:data7,parentDataProperty:"kept",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data7.shared !== undefined){
if(!(validate56(data7.shared, {instancePath:instancePath+"/data/" + i0+"/shared",parentData:data7,parentDataProperty:"shared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.data.items.type,parentSchema:schema19.properties.data.items,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.data.type,parentSchema:schema19.properties.data,data:data6});
errors++;
}
}
if(data.minimisation !== undefined){
if(!(validate56(data.minimisation, {instancePath:instancePath+"/minimisation",parentData:data,parentDataProperty:"minimisation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.rights !== undefined){
if(!(validate56(data.rights, {instancePath:instancePath+"/rights",parentData:data,parentDataProperty:"rights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
let data14 = data.measures;
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/measures",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.measures,data:data14});
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data14[i1], {instancePath:instancePath+"/measures/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/measures",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.measures.type,parentSchema:schema19.properties.measures,data:data14});
errors++;
}
}
if(data["impact-assessment"] !== undefined){
if(!(validate56(data["impact-assessment"], {instancePath:instancePath+"/impact-assessment",parentData:data,parentDataProperty:"impact-assessment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

