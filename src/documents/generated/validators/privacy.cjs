/* Generated from policies/schema/privacy.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/privacy.schema.json","title":"PrivacyFile","description":"The privacy review of one AI system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","reviewer","date","personal-data","because"],"properties":{"version":{"description":"Version of this format.","const":1},"reviewer":{"description":"Who reviewed it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"personal-data":{"description":"Whether the system handles personal data.","enum":["none","ordinary","special-category"]},"because":{"description":"Why there is none, or why it cannot do without.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"data":{"description":"The personal data it handles.","type":"array","minItems":1,"items":{"description":"One kind of personal data.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","purpose","kept","shared"],"properties":{"what":{"description":"Which personal data.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"purpose":{"description":"What it is needed for.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"kept":{"description":"How long it is kept, and where.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"shared":{"description":"Who else receives it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}},"minimisation":{"description":"What it is not given, and how that is made sure.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"rights":{"description":"How people see, correct and delete what is held about them.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"measures":{"description":"What protects it.","type":"array","minItems":1,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"impact-assessment":{"description":"Where the data protection impact assessment is, or why none is needed.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"if":{"properties":{"personal-data":{"enum":["ordinary","special-category"]}},"required":["personal-data"]},"then":{"required":["data","minimisation","rights","measures","impact-assessment"],"properties":{"data":{"description":"The personal data it handles."},"minimisation":{"description":"What it is not given, and how that is made sure."},"rights":{"description":"How people see, correct and delete what is held about them."},"measures":{"description":"What protects it."},"impact-assessment":{"description":"Where the data protection impact assessment is, or why none is needed."}}}};
const func4 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/privacy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
for( missing0 of schema27.if.required){
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
for(const prop0 of schema27.then.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema27.then, data);
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
vErrors = failed(vErrors, instancePath, "if", {failingKeyword: "then"}, schema27, data, undefined, "must match \"then\" schema");
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop1 of schema27.required){
if(data[prop1] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop1}, schema27, data);
errors++;
}
}
for(const key0 in data){
if(!((func4.call(schema27.properties, key0)) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema27, data);
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(1 !== data1){
vErrors = failed(vErrors, instancePath+"/version", "const", {allowedValue: 1}, schema27.properties.version, data1);
errors++;
}
}
if(data.reviewer !== undefined){
if(!(validate56(data.reviewer, {instancePath:instancePath+"/reviewer",parentData:data,parentDataProperty:"reviewer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate55(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data["personal-data"] !== undefined){
let data4 = data["personal-data"];
if(!(((data4 === "none") || (data4 === "ordinary")) || (data4 === "special-category"))){
vErrors = failed(vErrors, instancePath+"/personal-data", "enum", {allowedValues: schema27.properties["personal-data"].enum}, schema27.properties["personal-data"], data4);
errors++;
}
}
if(data.because !== undefined){
if(!(validate52(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data6 = data.data;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = failed(vErrors, instancePath+"/data", "minItems", {limit: 1}, schema27.properties.data, data6);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop2 of schema27.properties.data.items.required){
if(data7[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/data/" + i0, "required", {missingProperty: prop2}, schema27.properties.data.items, data7);
errors++;
}
}
for(const key1 in data7){
if(!(((((key1 === "what") || (key1 === "purpose")) || (key1 === "kept")) || (key1 === "shared")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/data/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.data.items, data7);
errors++;
}
}
if(data7.what !== undefined){
if(!(validate52(data7.what, {instancePath:instancePath+"/data/" + i0+"/what",parentData:data7,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data7.purpose !== undefined){
if(!(validate52(data7.purpose, {instancePath:instancePath+"/data/" + i0+"/purpose",parentData:data7,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data7.kept !== undefined){
if(!(validate52(data7.kept, {instancePath:instancePath+"/data/" + i0+"/kept",parentData:data7,parentDataProperty:"kept",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data7.shared !== undefined){
if(!(validate52(data7.shared, {instancePath:instancePath+"/data/" + i0+"/shared",parentData:data7,parentDataProperty:"shared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/data/" + i0, "type", {type: "object"}, schema27.properties.data.items, data7);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/data", "type", {type: "array"}, schema27.properties.data, data6);
errors++;
}
}
if(data.minimisation !== undefined){
if(!(validate52(data.minimisation, {instancePath:instancePath+"/minimisation",parentData:data,parentDataProperty:"minimisation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.rights !== undefined){
if(!(validate52(data.rights, {instancePath:instancePath+"/rights",parentData:data,parentDataProperty:"rights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
let data14 = data.measures;
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = failed(vErrors, instancePath+"/measures", "minItems", {limit: 1}, schema27.properties.measures, data14);
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data14[i1], {instancePath:instancePath+"/measures/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/measures", "type", {type: "array"}, schema27.properties.measures, data14);
errors++;
}
}
if(data["impact-assessment"] !== undefined){
if(!(validate52(data["impact-assessment"], {instancePath:instancePath+"/impact-assessment",parentData:data,parentDataProperty:"impact-assessment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema27, data);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

