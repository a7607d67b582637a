/* Generated from policies/schema/nonconformity.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/nonconformity.schema.json","title":"NonconformityFile","description":"One nonconformity and its corrective action.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","found","by","source","what","correction","cause","action","owner","due"],"properties":{"version":{"description":"Version of this format.","const":1},"found":{"description":"When it was found.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"by":{"description":"Who found it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"source":{"description":"How it was found.","enum":["audit","incident","review","monitoring","complaint","other"]},"what":{"description":"What does not conform, and to what.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"correction":{"description":"What was done at once.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"cause":{"description":"Why it happened.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"action":{"description":"What keeps it from happening again.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"owner":{"description":"Who answers for the action.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"due":{"description":"By when.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"closed":{"description":"When it was closed.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"effectiveness":{"description":"Whether the action worked.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["by","date","effective","how"],"properties":{"by":{"description":"Who looked.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"effective":{"description":"Whether it worked.","type":"boolean"},"how":{"description":"How that was seen.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}},"dependentRequired":{"closed":["effectiveness"]}};
const func4 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate56 = require('./shared.cjs').login;


const validate52 = require('./shared.cjs').text;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/nonconformity.schema.json" */;
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
if(!((func4.call(schema27.properties, key0)) || (pattern5.test(key0)))){
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
if(data.found !== undefined){
if(!(validate55(data.found, {instancePath:instancePath+"/found",parentData:data,parentDataProperty:"found",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate56(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(!((((((data3 === "audit") || (data3 === "incident")) || (data3 === "review")) || (data3 === "monitoring")) || (data3 === "complaint")) || (data3 === "other"))){
vErrors = failed(vErrors, instancePath+"/source", "enum", {allowedValues: schema27.properties.source.enum}, schema27.properties.source, data3);
errors++;
}
}
if(data.what !== undefined){
if(!(validate52(data.what, {instancePath:instancePath+"/what",parentData:data,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.correction !== undefined){
if(!(validate52(data.correction, {instancePath:instancePath+"/correction",parentData:data,parentDataProperty:"correction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined){
if(!(validate52(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate52(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate56(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined){
if(!(validate55(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.closed !== undefined){
if(!(validate55(data.closed, {instancePath:instancePath+"/closed",parentData:data,parentDataProperty:"closed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.effectiveness !== undefined){
let data11 = data.effectiveness;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop1 of schema27.properties.effectiveness.required){
if(data11[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/effectiveness", "required", {missingProperty: prop1}, schema27.properties.effectiveness, data11);
errors++;
}
}
for(const key1 in data11){
if(!(((((key1 === "by") || (key1 === "date")) || (key1 === "effective")) || (key1 === "how")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/effectiveness", "additionalProperties", {additionalProperty: key1}, schema27.properties.effectiveness, data11);
errors++;
}
}
if(data11.by !== undefined){
if(!(validate56(data11.by, {instancePath:instancePath+"/effectiveness/by",parentData:data11,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data11.date !== undefined){
if(!(validate55(data11.date, {instancePath:instancePath+"/effectiveness/date",parentData:data11,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data11.effective !== undefined){
let data14 = data11.effective;
if(typeof data14 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/effectiveness/effective", "type", {type: "boolean"}, schema27.properties.effectiveness.properties.effective, data14);
errors++;
}
}
if(data11.how !== undefined){
if(!(validate52(data11.how, {instancePath:instancePath+"/effectiveness/how",parentData:data11,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/effectiveness", "type", {type: "object"}, schema27.properties.effectiveness, data11);
errors++;
}
}
if(data.closed !== undefined){
if(data.effectiveness === undefined){
const err8 = {instancePath,schemaPath:"",keyword:"dependentRequired",params:{property: "closed",
    missingProperty: "effectiveness",
    depsCount: 1,
    deps: "effectiveness"},schema:schema27.dependentRequired,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
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

