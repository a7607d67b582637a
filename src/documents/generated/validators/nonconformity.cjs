/* Generated from policies/schema/nonconformity.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/nonconformity.schema.json","title":"NonconformityFile","description":"One nonconformity and its corrective action.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","found","by","source","what","correction","cause","action","owner","due"],"properties":{"version":{"description":"Version of this format.","const":1},"found":{"description":"When it was found.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"Who found it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"source":{"description":"How it was found.","enum":["audit","incident","review","monitoring","complaint","other"]},"what":{"description":"What does not conform, and to what.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"correction":{"description":"What was done at once.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"cause":{"description":"Why it happened.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"action":{"description":"What keeps it from happening again.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who answers for the action.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"due":{"description":"By when.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"closed":{"description":"When it was closed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"effectiveness":{"description":"Whether the action worked.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["by","date","effective","how"],"properties":{"by":{"description":"Who looked.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"effective":{"description":"Whether it worked.","type":"boolean"},"how":{"description":"How that was seen.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"dependentRequired":{"closed":["effectiveness"]}};
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/nonconformity.schema.json" */;
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
if(!((func1.call(schema19.properties, key0)) || (pattern3.test(key0)))){
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
if(data.found !== undefined){
if(!(validate54(data.found, {instancePath:instancePath+"/found",parentData:data,parentDataProperty:"found",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.by,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.by.type,parentSchema:schema19.properties.by,data:data2});
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(!((((((data3 === "audit") || (data3 === "incident")) || (data3 === "review")) || (data3 === "monitoring")) || (data3 === "complaint")) || (data3 === "other"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/source",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.source.enum},schema:schema19.properties.source.enum,parentSchema:schema19.properties.source,data:data3});
errors++;
}
}
if(data.what !== undefined){
if(!(validate56(data.what, {instancePath:instancePath+"/what",parentData:data,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.correction !== undefined){
if(!(validate56(data.correction, {instancePath:instancePath+"/correction",parentData:data,parentDataProperty:"correction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined){
if(!(validate56(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate56(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
let data8 = data.owner;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
vErrors = addError(vErrors, {instancePath:instancePath+"/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.owner,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.owner.type,parentSchema:schema19.properties.owner,data:data8});
errors++;
}
}
if(data.due !== undefined){
if(!(validate54(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.closed !== undefined){
if(!(validate54(data.closed, {instancePath:instancePath+"/closed",parentData:data,parentDataProperty:"closed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.effectiveness !== undefined){
let data11 = data.effectiveness;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop1 of schema19.properties.effectiveness.required){
if(data11[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/effectiveness",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.effectiveness.required,parentSchema:schema19.properties.effectiveness,data:data11});
errors++;
}
}
for(const key1 in data11){
if(!(((((key1 === "by") || (key1 === "date")) || (key1 === "effective")) || (key1 === "how")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/effectiveness",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.effectiveness,data:data11});
errors++;
}
}
if(data11.by !== undefined){
let data12 = data11.by;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
vErrors = addError(vErrors, {instancePath:instancePath+"/effectiveness/by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.effectiveness.properties.by,data:data12});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/effectiveness/by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.effectiveness.properties.by.type,parentSchema:schema19.properties.effectiveness.properties.by,data:data12});
errors++;
}
}
if(data11.date !== undefined){
if(!(validate54(data11.date, {instancePath:instancePath+"/effectiveness/date",parentData:data11,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data11.effective !== undefined){
let data14 = data11.effective;
if(typeof data14 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/effectiveness/effective",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema19.properties.effectiveness.properties.effective.type,parentSchema:schema19.properties.effectiveness.properties.effective,data:data14});
errors++;
}
}
if(data11.how !== undefined){
if(!(validate56(data11.how, {instancePath:instancePath+"/effectiveness/how",parentData:data11,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/effectiveness",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.effectiveness.type,parentSchema:schema19.properties.effectiveness,data:data11});
errors++;
}
}
if(data.closed !== undefined){
if(data.effectiveness === undefined){
const err14 = {instancePath,schemaPath:"",keyword:"dependentRequired",params:{property: "closed",
    missingProperty: "effectiveness",
    depsCount: 1,
    deps: "effectiveness"},schema:schema19.dependentRequired,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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

