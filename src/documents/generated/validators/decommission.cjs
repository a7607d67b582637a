/* Generated from policies/schema/decommission.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/decommission.schema.json","title":"DecommissionFile","description":"How one AI system ended.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","decision","data","weights","archive","informed"],"properties":{"version":{"description":"Version of this format.","const":1},"decision":{"description":"The decision to end it.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","by","why"],"properties":{"date":{"description":"When it was decided.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"Who decided.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"why":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"data":{"description":"What became of its data.","type":"array","minItems":1,"items":{"description":"Some of its data.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","how","on","verified-by","evidence"],"properties":{"what":{"description":"Which data.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"What became of it.","enum":["deleted","anonymised","returned","kept"]},"on":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"verified-by":{"description":"Who made sure.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"evidence":{"description":"How that was made sure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"until":{"description":"Until when it is kept.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"because":{"description":"Why it is kept.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"if":{"properties":{"how":{"const":"kept"}},"required":["how"]},"then":{"required":["until","because"],"properties":{"until":{"description":"Until when it is kept."},"because":{"description":"Why it is kept."}}}}},"weights":{"description":"What became of model weights.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["how","on","verified-by","evidence"],"properties":{"how":{"description":"What became of the weights.","enum":["deleted","archived","returned","not-ours"]},"on":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"verified-by":{"description":"Who made sure.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"evidence":{"description":"How that was made sure, or whose they are.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"archive":{"description":"Its documents, kept for the retention period.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["where","documents","until","because"],"properties":{"where":{"description":"Where they are kept.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"documents":{"description":"Which.","type":"array","minItems":1,"items":{"description":"One document.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"until":{"description":"Until when they are kept.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"because":{"description":"The law or policy that says how long.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"informed":{"description":"Who was told.","type":"array","minItems":1,"items":{"description":"One group.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["party","on","how"],"properties":{"party":{"description":"Who.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"on":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"how":{"description":"How.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
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
const func1 = require("ajv/dist/runtime/ucs2length").default;

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
if(func1(data) < 3){
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/decommission.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema19.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema19.required,parentSchema:schema19,data});
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "decision")) || (key0 === "data")) || (key0 === "weights")) || (key0 === "archive")) || (key0 === "informed")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",schemaPath:"",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0});
errors++;
}
}
if(data.decision !== undefined){
let data1 = data.decision;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const prop1 of schema19.properties.decision.required){
if(data1[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/decision",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.decision.required,parentSchema:schema19.properties.decision,data:data1});
errors++;
}
}
for(const key1 in data1){
if(!((((key1 === "date") || (key1 === "by")) || (key1 === "why")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/decision",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.decision,data:data1});
errors++;
}
}
if(data1.date !== undefined){
if(!(validate54(data1.date, {instancePath:instancePath+"/decision/date",parentData:data1,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data1.by !== undefined){
let data3 = data1.by;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/decision/by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.decision.properties.by,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/decision/by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.decision.properties.by.type,parentSchema:schema19.properties.decision.properties.by,data:data3});
errors++;
}
}
if(data1.why !== undefined){
if(!(validate56(data1.why, {instancePath:instancePath+"/decision/why",parentData:data1,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/decision",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.decision.type,parentSchema:schema19.properties.decision,data:data1});
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/data",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.data,data:data5});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs14 = errors;
let valid4 = true;
const _errs15 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
let valid5 = true;
for( missing0 of schema19.properties.data.items.if.required){
valid5 = data6[missing0] !== undefined;
if(!valid5){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid5){
if(data6.how !== undefined){
if("kept" !== data6.how){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs17 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop2 of schema19.properties.data.items.then.required){
if(data6[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.data.items.then.required,parentSchema:schema19.properties.data.items.then,data:data6});
errors++;
}
}
}
var _valid0 = _errs17 === errors;
valid4 = _valid0;
if(valid4){
var props0 = {};
props0.until = true;
props0.because = true;
props0.how = true;
}
}
if(!valid4){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.data.items.if,parentSchema:schema19.properties.data.items,data:data6});
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop3 of schema19.properties.data.items.required){
if(data6[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.data.items.required,parentSchema:schema19.properties.data.items,data:data6});
errors++;
}
}
for(const key2 in data6){
if(!((((((((key2 === "what") || (key2 === "how")) || (key2 === "on")) || (key2 === "verified-by")) || (key2 === "evidence")) || (key2 === "until")) || (key2 === "because")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.data.items,data:data6});
errors++;
}
}
if(data6.what !== undefined){
if(!(validate56(data6.what, {instancePath:instancePath+"/data/" + i0+"/what",parentData:data6,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data6.how !== undefined){
let data9 = data6.how;
if(!((((data9 === "deleted") || (data9 === "anonymised")) || (data9 === "returned")) || (data9 === "kept"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i0+"/how",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.data.items.properties.how.enum},schema:schema19.properties.data.items.properties.how.enum,parentSchema:schema19.properties.data.items.properties.how,data:data9});
errors++;
}
}
if(data6.on !== undefined){
if(!(validate54(data6.on, {instancePath:instancePath+"/data/" + i0+"/on",parentData:data6,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data6["verified-by"] !== undefined){
let data11 = data6["verified-by"];
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i0+"/verified-by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.data.items.properties["verified-by"],data:data11});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i0+"/verified-by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.data.items.properties["verified-by"].type,parentSchema:schema19.properties.data.items.properties["verified-by"],data:data11});
errors++;
}
}
if(data6.evidence !== undefined){
if(!(validate56(data6.evidence, {instancePath:instancePath+"/data/" + i0+"/evidence",parentData:data6,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data6.until !== undefined){
if(!(validate54(data6.until, {instancePath:instancePath+"/data/" + i0+"/until",parentData:data6,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data6.because !== undefined){
if(!(validate56(data6.because, {instancePath:instancePath+"/data/" + i0+"/because",parentData:data6,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.data.items.type,parentSchema:schema19.properties.data.items,data:data6});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.data.type,parentSchema:schema19.properties.data,data:data5});
errors++;
}
}
if(data.weights !== undefined){
let data15 = data.weights;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop4 of schema19.properties.weights.required){
if(data15[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/weights",schemaPath:"",keyword:"required",params:{missingProperty: prop4},schema:schema19.properties.weights.required,parentSchema:schema19.properties.weights,data:data15});
errors++;
}
}
for(const key3 in data15){
if(!(((((key3 === "how") || (key3 === "on")) || (key3 === "verified-by")) || (key3 === "evidence")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/weights",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.weights,data:data15});
errors++;
}
}
if(data15.how !== undefined){
let data16 = data15.how;
if(!((((data16 === "deleted") || (data16 === "archived")) || (data16 === "returned")) || (data16 === "not-ours"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/weights/how",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.weights.properties.how.enum},schema:schema19.properties.weights.properties.how.enum,parentSchema:schema19.properties.weights.properties.how,data:data16});
errors++;
}
}
if(data15.on !== undefined){
if(!(validate54(data15.on, {instancePath:instancePath+"/weights/on",parentData:data15,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data15["verified-by"] !== undefined){
let data18 = data15["verified-by"];
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
vErrors = addError(vErrors, {instancePath:instancePath+"/weights/verified-by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.weights.properties["verified-by"],data:data18});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/weights/verified-by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.weights.properties["verified-by"].type,parentSchema:schema19.properties.weights.properties["verified-by"],data:data18});
errors++;
}
}
if(data15.evidence !== undefined){
if(!(validate56(data15.evidence, {instancePath:instancePath+"/weights/evidence",parentData:data15,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/weights",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.weights.type,parentSchema:schema19.properties.weights,data:data15});
errors++;
}
}
if(data.archive !== undefined){
let data20 = data.archive;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const prop5 of schema19.properties.archive.required){
if(data20[prop5] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/archive",schemaPath:"",keyword:"required",params:{missingProperty: prop5},schema:schema19.properties.archive.required,parentSchema:schema19.properties.archive,data:data20});
errors++;
}
}
for(const key4 in data20){
if(!(((((key4 === "where") || (key4 === "documents")) || (key4 === "until")) || (key4 === "because")) || (pattern3.test(key4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/archive",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.archive,data:data20});
errors++;
}
}
if(data20.where !== undefined){
if(!(validate56(data20.where, {instancePath:instancePath+"/archive/where",parentData:data20,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data20.documents !== undefined){
let data22 = data20.documents;
if(Array.isArray(data22)){
if(data22.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/archive/documents",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.archive.properties.documents,data:data22});
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data22[i1], {instancePath:instancePath+"/archive/documents/" + i1,parentData:data22,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/archive/documents",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.archive.properties.documents.type,parentSchema:schema19.properties.archive.properties.documents,data:data22});
errors++;
}
}
if(data20.until !== undefined){
if(!(validate54(data20.until, {instancePath:instancePath+"/archive/until",parentData:data20,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data20.because !== undefined){
if(!(validate56(data20.because, {instancePath:instancePath+"/archive/because",parentData:data20,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/archive",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.archive.type,parentSchema:schema19.properties.archive,data:data20});
errors++;
}
}
if(data.informed !== undefined){
let data26 = data.informed;
if(Array.isArray(data26)){
if(data26.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/informed",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.informed,data:data26});
errors++;
}
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const prop6 of schema19.properties.informed.items.required){
if(data27[prop6] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/informed/" + i2,schemaPath:"",keyword:"required",params:{missingProperty: prop6},schema:schema19.properties.informed.items.required,parentSchema:schema19.properties.informed.items,data:data27});
errors++;
}
}
for(const key5 in data27){
if(!((((key5 === "party") || (key5 === "on")) || (key5 === "how")) || (pattern3.test(key5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/informed/" + i2,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.informed.items,data:data27});
errors++;
}
}
if(data27.party !== undefined){
if(!(validate56(data27.party, {instancePath:instancePath+"/informed/" + i2+"/party",parentData:data27,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data27.on !== undefined){
if(!(validate54(data27.on, {instancePath:instancePath+"/informed/" + i2+"/on",parentData:data27,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data27.how !== undefined){
if(!(validate56(data27.how, {instancePath:instancePath+"/informed/" + i2+"/how",parentData:data27,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/informed/" + i2,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.informed.items.type,parentSchema:schema19.properties.informed.items,data:data27});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/informed",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.informed.type,parentSchema:schema19.properties.informed,data:data26});
errors++;
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

