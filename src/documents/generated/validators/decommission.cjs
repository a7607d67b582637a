/* Generated from policies/schema/decommission.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/decommission.schema.json","title":"DecommissionFile","description":"How one AI system ended.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","decision","data","weights","archive","informed"],"properties":{"version":{"description":"Version of this format.","const":1},"decision":{"description":"The decision to end it.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","by","why"],"properties":{"date":{"description":"When it was decided.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"by":{"description":"Who decided.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"why":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"data":{"description":"What became of its data.","type":"array","minItems":1,"items":{"description":"Some of its data.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","how","on","verified-by","evidence"],"properties":{"what":{"description":"Which data.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"how":{"description":"What became of it.","enum":["deleted","anonymised","returned","kept"]},"on":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"verified-by":{"description":"Who made sure.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"evidence":{"description":"How that was made sure.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"until":{"description":"Until when it is kept.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"because":{"description":"Why it is kept.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"if":{"properties":{"how":{"const":"kept"}},"required":["how"]},"then":{"required":["until","because"],"properties":{"until":{"description":"Until when it is kept."},"because":{"description":"Why it is kept."}}}}},"weights":{"description":"What became of model weights.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["how","on","verified-by","evidence"],"properties":{"how":{"description":"What became of the weights.","enum":["deleted","archived","returned","not-ours"]},"on":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"verified-by":{"description":"Who made sure.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"evidence":{"description":"How that was made sure, or whose they are.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"archive":{"description":"Its documents, kept for the retention period.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["where","documents","until","because"],"properties":{"where":{"description":"Where they are kept.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"documents":{"description":"Which.","type":"array","minItems":1,"items":{"description":"One document.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"until":{"description":"Until when they are kept.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"because":{"description":"The law or policy that says how long.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"informed":{"description":"Who was told.","type":"array","minItems":1,"items":{"description":"One group.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["party","on","how"],"properties":{"party":{"description":"Who.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"on":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"how":{"description":"How.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate56 = require('./shared.cjs').login;


const validate52 = require('./shared.cjs').text;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/decommission.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema27.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema27, data);
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "decision")) || (key0 === "data")) || (key0 === "weights")) || (key0 === "archive")) || (key0 === "informed")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema27, data);
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = failed(vErrors, instancePath+"/version", "const", {allowedValue: 1}, schema27.properties.version, data0);
errors++;
}
}
if(data.decision !== undefined){
let data1 = data.decision;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const prop1 of schema27.properties.decision.required){
if(data1[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/decision", "required", {missingProperty: prop1}, schema27.properties.decision, data1);
errors++;
}
}
for(const key1 in data1){
if(!((((key1 === "date") || (key1 === "by")) || (key1 === "why")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/decision", "additionalProperties", {additionalProperty: key1}, schema27.properties.decision, data1);
errors++;
}
}
if(data1.date !== undefined){
if(!(validate55(data1.date, {instancePath:instancePath+"/decision/date",parentData:data1,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data1.by !== undefined){
if(!(validate56(data1.by, {instancePath:instancePath+"/decision/by",parentData:data1,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data1.why !== undefined){
if(!(validate52(data1.why, {instancePath:instancePath+"/decision/why",parentData:data1,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/decision", "type", {type: "object"}, schema27.properties.decision, data1);
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = failed(vErrors, instancePath+"/data", "minItems", {limit: 1}, schema27.properties.data, data5);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
let valid5 = true;
for( missing0 of schema27.properties.data.items.if.required){
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
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop2 of schema27.properties.data.items.then.required){
if(data6[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/data/" + i0, "required", {missingProperty: prop2}, schema27.properties.data.items.then, data6);
errors++;
}
}
}
var _valid0 = _errs16 === errors;
valid4 = _valid0;
if(valid4){
var props0 = {};
props0.until = true;
props0.because = true;
props0.how = true;
}
}
if(!valid4){
vErrors = failed(vErrors, instancePath+"/data/" + i0, "if", {failingKeyword: "then"}, schema27.properties.data.items, data6, undefined, "must match \"then\" schema");
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop3 of schema27.properties.data.items.required){
if(data6[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/data/" + i0, "required", {missingProperty: prop3}, schema27.properties.data.items, data6);
errors++;
}
}
for(const key2 in data6){
if(!((((((((key2 === "what") || (key2 === "how")) || (key2 === "on")) || (key2 === "verified-by")) || (key2 === "evidence")) || (key2 === "until")) || (key2 === "because")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/data/" + i0, "additionalProperties", {additionalProperty: key2}, schema27.properties.data.items, data6);
errors++;
}
}
if(data6.what !== undefined){
if(!(validate52(data6.what, {instancePath:instancePath+"/data/" + i0+"/what",parentData:data6,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data6.how !== undefined){
let data9 = data6.how;
if(!((((data9 === "deleted") || (data9 === "anonymised")) || (data9 === "returned")) || (data9 === "kept"))){
vErrors = failed(vErrors, instancePath+"/data/" + i0+"/how", "enum", {allowedValues: schema27.properties.data.items.properties.how.enum}, schema27.properties.data.items.properties.how, data9);
errors++;
}
}
if(data6.on !== undefined){
if(!(validate55(data6.on, {instancePath:instancePath+"/data/" + i0+"/on",parentData:data6,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data6["verified-by"] !== undefined){
if(!(validate56(data6["verified-by"], {instancePath:instancePath+"/data/" + i0+"/verified-by",parentData:data6,parentDataProperty:"verified-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data6.evidence !== undefined){
if(!(validate52(data6.evidence, {instancePath:instancePath+"/data/" + i0+"/evidence",parentData:data6,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data6.until !== undefined){
if(!(validate55(data6.until, {instancePath:instancePath+"/data/" + i0+"/until",parentData:data6,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data6.because !== undefined){
if(!(validate52(data6.because, {instancePath:instancePath+"/data/" + i0+"/because",parentData:data6,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/data/" + i0, "type", {type: "object"}, schema27.properties.data.items, data6);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/data", "type", {type: "array"}, schema27.properties.data, data5);
errors++;
}
}
if(data.weights !== undefined){
let data15 = data.weights;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop4 of schema27.properties.weights.required){
if(data15[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/weights", "required", {missingProperty: prop4}, schema27.properties.weights, data15);
errors++;
}
}
for(const key3 in data15){
if(!(((((key3 === "how") || (key3 === "on")) || (key3 === "verified-by")) || (key3 === "evidence")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/weights", "additionalProperties", {additionalProperty: key3}, schema27.properties.weights, data15);
errors++;
}
}
if(data15.how !== undefined){
let data16 = data15.how;
if(!((((data16 === "deleted") || (data16 === "archived")) || (data16 === "returned")) || (data16 === "not-ours"))){
vErrors = failed(vErrors, instancePath+"/weights/how", "enum", {allowedValues: schema27.properties.weights.properties.how.enum}, schema27.properties.weights.properties.how, data16);
errors++;
}
}
if(data15.on !== undefined){
if(!(validate55(data15.on, {instancePath:instancePath+"/weights/on",parentData:data15,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data15["verified-by"] !== undefined){
if(!(validate56(data15["verified-by"], {instancePath:instancePath+"/weights/verified-by",parentData:data15,parentDataProperty:"verified-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data15.evidence !== undefined){
if(!(validate52(data15.evidence, {instancePath:instancePath+"/weights/evidence",parentData:data15,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/weights", "type", {type: "object"}, schema27.properties.weights, data15);
errors++;
}
}
if(data.archive !== undefined){
let data20 = data.archive;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const prop5 of schema27.properties.archive.required){
if(data20[prop5] === undefined){
vErrors = failed(vErrors, instancePath+"/archive", "required", {missingProperty: prop5}, schema27.properties.archive, data20);
errors++;
}
}
for(const key4 in data20){
if(!(((((key4 === "where") || (key4 === "documents")) || (key4 === "until")) || (key4 === "because")) || (pattern5.test(key4)))){
vErrors = failed(vErrors, instancePath+"/archive", "additionalProperties", {additionalProperty: key4}, schema27.properties.archive, data20);
errors++;
}
}
if(data20.where !== undefined){
if(!(validate52(data20.where, {instancePath:instancePath+"/archive/where",parentData:data20,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data20.documents !== undefined){
let data22 = data20.documents;
if(Array.isArray(data22)){
if(data22.length < 1){
vErrors = failed(vErrors, instancePath+"/archive/documents", "minItems", {limit: 1}, schema27.properties.archive.properties.documents, data22);
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data22[i1], {instancePath:instancePath+"/archive/documents/" + i1,parentData:data22,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/archive/documents", "type", {type: "array"}, schema27.properties.archive.properties.documents, data22);
errors++;
}
}
if(data20.until !== undefined){
if(!(validate55(data20.until, {instancePath:instancePath+"/archive/until",parentData:data20,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data20.because !== undefined){
if(!(validate52(data20.because, {instancePath:instancePath+"/archive/because",parentData:data20,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/archive", "type", {type: "object"}, schema27.properties.archive, data20);
errors++;
}
}
if(data.informed !== undefined){
let data26 = data.informed;
if(Array.isArray(data26)){
if(data26.length < 1){
vErrors = failed(vErrors, instancePath+"/informed", "minItems", {limit: 1}, schema27.properties.informed, data26);
errors++;
}
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const prop6 of schema27.properties.informed.items.required){
if(data27[prop6] === undefined){
vErrors = failed(vErrors, instancePath+"/informed/" + i2, "required", {missingProperty: prop6}, schema27.properties.informed.items, data27);
errors++;
}
}
for(const key5 in data27){
if(!((((key5 === "party") || (key5 === "on")) || (key5 === "how")) || (pattern5.test(key5)))){
vErrors = failed(vErrors, instancePath+"/informed/" + i2, "additionalProperties", {additionalProperty: key5}, schema27.properties.informed.items, data27);
errors++;
}
}
if(data27.party !== undefined){
if(!(validate52(data27.party, {instancePath:instancePath+"/informed/" + i2+"/party",parentData:data27,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data27.on !== undefined){
if(!(validate55(data27.on, {instancePath:instancePath+"/informed/" + i2+"/on",parentData:data27,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data27.how !== undefined){
if(!(validate52(data27.how, {instancePath:instancePath+"/informed/" + i2+"/how",parentData:data27,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/informed/" + i2, "type", {type: "object"}, schema27.properties.informed.items, data27);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/informed", "type", {type: "array"}, schema27.properties.informed, data26);
errors++;
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

