/* Generated from policies/schema/regulatory.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/regulatory.schema.json","title":"RegulatoryFile","description":"The regulations that were looked at for one AI system, and what each asks.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","assessor","date","regulations"],"properties":{"version":{"description":"Version of this format.","const":1},"assessor":{"description":"Who looked them up.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"regulations":{"description":"Each regulation that was looked at, also those that do not apply.","type":"array","minItems":1,"items":{"description":"One regulation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","applies","because"],"properties":{"name":{"description":"The law, standard or contract.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"applies":{"description":"Whether it applies.","type":"boolean"},"because":{"description":"Why it applies, or why not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"duties":{"description":"What it asks of this system.","type":"array","minItems":1,"items":{"description":"One duty.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","duty","done"],"properties":{"id":{"description":"Short id, such as AIA-50.","$ref":"https://github.com/aims-gate/aims-gate/shared/id"},"duty":{"description":"What it asks.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"done":{"description":"Whether it is met.","type":"boolean"},"how":{"description":"How it is met, or where that is shown.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"if":{"properties":{"done":{"const":true}},"required":["done"]},"then":{"required":["how"],"properties":{"how":{"description":"How it is met, or where that is shown."}}}}}},"if":{"properties":{"applies":{"const":true}},"required":["applies"]},"then":{"required":["duties"],"properties":{"duties":{"description":"What it asks of this system."}}}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;


const validate57 = require('./shared.cjs').id;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/regulatory.schema.json" */;
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
if(!(((((key0 === "version") || (key0 === "assessor")) || (key0 === "date")) || (key0 === "regulations")) || (pattern5.test(key0)))){
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
if(data.assessor !== undefined){
if(!(validate56(data.assessor, {instancePath:instancePath+"/assessor",parentData:data,parentDataProperty:"assessor",rootData,dynamicAnchors}))){
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
if(data.regulations !== undefined){
let data3 = data.regulations;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = failed(vErrors, instancePath+"/regulations", "minItems", {limit: 1}, schema27.properties.regulations, data3);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
let valid4 = true;
for( missing0 of schema27.properties.regulations.items.if.required){
valid4 = data4[missing0] !== undefined;
if(!valid4){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid4){
if(data4.applies !== undefined){
if(true !== data4.applies){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema27.properties.regulations.items.then.required){
if(data4[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/regulations/" + i0, "required", {missingProperty: prop1}, schema27.properties.regulations.items.then, data4);
errors++;
}
}
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
if(valid3){
var props0 = {};
props0.duties = true;
props0.applies = true;
}
}
if(!valid3){
vErrors = failed(vErrors, instancePath+"/regulations/" + i0, "if", {failingKeyword: "then"}, schema27.properties.regulations.items, data4, undefined, "must match \"then\" schema");
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop2 of schema27.properties.regulations.items.required){
if(data4[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/regulations/" + i0, "required", {missingProperty: prop2}, schema27.properties.regulations.items, data4);
errors++;
}
}
for(const key1 in data4){
if(!(((((key1 === "name") || (key1 === "applies")) || (key1 === "because")) || (key1 === "duties")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/regulations/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.regulations.items, data4);
errors++;
}
}
if(data4.name !== undefined){
if(!(validate52(data4.name, {instancePath:instancePath+"/regulations/" + i0+"/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data4.applies !== undefined){
let data7 = data4.applies;
if(typeof data7 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/regulations/" + i0+"/applies", "type", {type: "boolean"}, schema27.properties.regulations.items.properties.applies, data7);
errors++;
}
}
if(data4.because !== undefined){
if(!(validate52(data4.because, {instancePath:instancePath+"/regulations/" + i0+"/because",parentData:data4,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data4.duties !== undefined){
let data9 = data4.duties;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = failed(vErrors, instancePath+"/regulations/" + i0+"/duties", "minItems", {limit: 1}, schema27.properties.regulations.items.properties.duties, data9);
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs22 = errors;
let valid9 = true;
const _errs23 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
let valid10 = true;
for( missing1 of schema27.properties.regulations.items.properties.duties.items.if.required){
valid10 = data10[missing1] !== undefined;
if(!valid10){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid10){
if(data10.done !== undefined){
if(true !== data10.done){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs25 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const prop3 of schema27.properties.regulations.items.properties.duties.items.then.required){
if(data10[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/regulations/" + i0+"/duties/" + i1, "required", {missingProperty: prop3}, schema27.properties.regulations.items.properties.duties.items.then, data10);
errors++;
}
}
}
var _valid1 = _errs25 === errors;
valid9 = _valid1;
if(valid9){
var props1 = {};
props1.how = true;
props1.done = true;
}
}
if(!valid9){
vErrors = failed(vErrors, instancePath+"/regulations/" + i0+"/duties/" + i1, "if", {failingKeyword: "then"}, schema27.properties.regulations.items.properties.duties.items, data10, undefined, "must match \"then\" schema");
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const prop4 of schema27.properties.regulations.items.properties.duties.items.required){
if(data10[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/regulations/" + i0+"/duties/" + i1, "required", {missingProperty: prop4}, schema27.properties.regulations.items.properties.duties.items, data10);
errors++;
}
}
for(const key2 in data10){
if(!(((((key2 === "id") || (key2 === "duty")) || (key2 === "done")) || (key2 === "how")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/regulations/" + i0+"/duties/" + i1, "additionalProperties", {additionalProperty: key2}, schema27.properties.regulations.items.properties.duties.items, data10);
errors++;
}
}
if(data10.id !== undefined){
if(!(validate57(data10.id, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/id",parentData:data10,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data10.duty !== undefined){
if(!(validate52(data10.duty, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/duty",parentData:data10,parentDataProperty:"duty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data10.done !== undefined){
let data14 = data10.done;
if(typeof data14 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/regulations/" + i0+"/duties/" + i1+"/done", "type", {type: "boolean"}, schema27.properties.regulations.items.properties.duties.items.properties.done, data14);
errors++;
}
}
if(data10.how !== undefined){
if(!(validate52(data10.how, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/how",parentData:data10,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/regulations/" + i0+"/duties/" + i1, "type", {type: "object"}, schema27.properties.regulations.items.properties.duties.items, data10);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/regulations/" + i0+"/duties", "type", {type: "array"}, schema27.properties.regulations.items.properties.duties, data9);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/regulations/" + i0, "type", {type: "object"}, schema27.properties.regulations.items, data4);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/regulations", "type", {type: "array"}, schema27.properties.regulations, data3);
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

