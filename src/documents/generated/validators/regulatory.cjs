/* Generated from policies/schema/regulatory.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/regulatory.schema.json","title":"RegulatoryFile","description":"The regulations that were looked at for one AI system, and what each asks.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","assessor","date","regulations"],"properties":{"version":{"description":"Version of this format.","const":1},"assessor":{"description":"Who looked them up.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"regulations":{"description":"Each regulation that was looked at, also those that do not apply.","type":"array","minItems":1,"items":{"description":"One regulation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","applies","because"],"properties":{"name":{"description":"The law, standard or contract.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"applies":{"description":"Whether it applies.","type":"boolean"},"because":{"description":"Why it applies, or why not.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"duties":{"description":"What it asks of this system.","type":"array","minItems":1,"items":{"description":"One duty.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","duty","done"],"properties":{"id":{"description":"Short id, such as AIA-50.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"duty":{"description":"What it asks.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"done":{"description":"Whether it is met.","type":"boolean"},"how":{"description":"How it is met, or where that is shown.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"if":{"properties":{"done":{"const":true}},"required":["done"]},"then":{"required":["how"],"properties":{"how":{"description":"How it is met, or where that is shown."}}}}}},"if":{"properties":{"applies":{"const":true}},"required":["applies"]},"then":{"required":["duties"],"properties":{"duties":{"description":"What it asks of this system."}}}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/regulatory.schema.json" */;
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
if(!(((((key0 === "version") || (key0 === "assessor")) || (key0 === "date")) || (key0 === "regulations")) || (pattern3.test(key0)))){
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
if(data.assessor !== undefined){
let data1 = data.assessor;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/assessor",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.assessor,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/assessor",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.assessor.type,parentSchema:schema19.properties.assessor,data:data1});
errors++;
}
}
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.regulations !== undefined){
let data3 = data.regulations;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.regulations,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
let valid4 = true;
for( missing0 of schema19.properties.regulations.items.if.required){
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
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema19.properties.regulations.items.then.required){
if(data4[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.regulations.items.then.required,parentSchema:schema19.properties.regulations.items.then,data:data4});
errors++;
}
}
}
var _valid0 = _errs13 === errors;
valid3 = _valid0;
if(valid3){
var props0 = {};
props0.duties = true;
props0.applies = true;
}
}
if(!valid3){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0,schemaPath:"",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.regulations.items.if,parentSchema:schema19.properties.regulations.items,data:data4});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop2 of schema19.properties.regulations.items.required){
if(data4[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.regulations.items.required,parentSchema:schema19.properties.regulations.items,data:data4});
errors++;
}
}
for(const key1 in data4){
if(!(((((key1 === "name") || (key1 === "applies")) || (key1 === "because")) || (key1 === "duties")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.regulations.items,data:data4});
errors++;
}
}
if(data4.name !== undefined){
if(!(validate56(data4.name, {instancePath:instancePath+"/regulations/" + i0+"/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data4.applies !== undefined){
let data7 = data4.applies;
if(typeof data7 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0+"/applies",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema19.properties.regulations.items.properties.applies.type,parentSchema:schema19.properties.regulations.items.properties.applies,data:data7});
errors++;
}
}
if(data4.because !== undefined){
if(!(validate56(data4.because, {instancePath:instancePath+"/regulations/" + i0+"/because",parentData:data4,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data4.duties !== undefined){
let data9 = data4.duties;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0+"/duties",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.regulations.items.properties.duties,data:data9});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs23 = errors;
let valid9 = true;
const _errs24 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
let valid10 = true;
for( missing1 of schema19.properties.regulations.items.properties.duties.items.if.required){
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
var _valid1 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs26 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const prop3 of schema19.properties.regulations.items.properties.duties.items.then.required){
if(data10[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1,schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.regulations.items.properties.duties.items.then.required,parentSchema:schema19.properties.regulations.items.properties.duties.items.then,data:data10});
errors++;
}
}
}
var _valid1 = _errs26 === errors;
valid9 = _valid1;
if(valid9){
var props1 = {};
props1.how = true;
props1.done = true;
}
}
if(!valid9){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1,schemaPath:"",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.regulations.items.properties.duties.items.if,parentSchema:schema19.properties.regulations.items.properties.duties.items,data:data10});
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const prop4 of schema19.properties.regulations.items.properties.duties.items.required){
if(data10[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1,schemaPath:"",keyword:"required",params:{missingProperty: prop4},schema:schema19.properties.regulations.items.properties.duties.items.required,parentSchema:schema19.properties.regulations.items.properties.duties.items,data:data10});
errors++;
}
}
for(const key2 in data10){
if(!(((((key2 === "id") || (key2 === "duty")) || (key2 === "done")) || (key2 === "how")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.regulations.items.properties.duties.items,data:data10});
errors++;
}
}
if(data10.id !== undefined){
let data12 = data10.id;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/id",schemaPath:"",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema19.properties.regulations.items.properties.duties.items.properties.id,data:data12});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/id",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.regulations.items.properties.duties.items.properties.id.type,parentSchema:schema19.properties.regulations.items.properties.duties.items.properties.id,data:data12});
errors++;
}
}
if(data10.duty !== undefined){
if(!(validate56(data10.duty, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/duty",parentData:data10,parentDataProperty:"duty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data10.done !== undefined){
let data14 = data10.done;
if(typeof data14 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/done",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema19.properties.regulations.items.properties.duties.items.properties.done.type,parentSchema:schema19.properties.regulations.items.properties.duties.items.properties.done,data:data14});
errors++;
}
}
if(data10.how !== undefined){
if(!(validate56(data10.how, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/how",parentData:data10,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.regulations.items.properties.duties.items.type,parentSchema:schema19.properties.regulations.items.properties.duties.items,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0+"/duties",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.regulations.items.properties.duties.type,parentSchema:schema19.properties.regulations.items.properties.duties,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.regulations.items.type,parentSchema:schema19.properties.regulations.items,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.regulations.type,parentSchema:schema19.properties.regulations,data:data3});
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

