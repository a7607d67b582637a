/* Generated from policies/schema/pre-deployment.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/pre-deployment.schema.json","title":"PreDeploymentList","description":"What must be done before one AI system is released: a Markdown task list.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metadata","sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["release","date","by"],"properties":{"release":{"description":"What is released: version, tag or model id.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"date":{"description":"When the list was finished.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"by":{"description":"Who finished it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}}},"sections":{"description":"Text under each heading.","type":"object"}}};
const pattern5 = new RegExp("^x-", "u");

const validate53 = require('./shared.cjs').word;


const validate55 = require('./shared.cjs').date;


const validate56 = require('./shared.cjs').login;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/pre-deployment.schema.json" */;
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
if(!(((key0 === "metadata") || (key0 === "sections")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema27, data);
errors++;
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const prop1 of schema27.properties.metadata.required){
if(data0[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/metadata", "required", {missingProperty: prop1}, schema27.properties.metadata, data0);
errors++;
}
}
for(const key1 in data0){
if(!((((key1 === "release") || (key1 === "date")) || (key1 === "by")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/metadata", "additionalProperties", {additionalProperty: key1}, schema27.properties.metadata, data0);
errors++;
}
}
if(data0.release !== undefined){
if(!(validate53(data0.release, {instancePath:instancePath+"/metadata/release",parentData:data0,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data0.date !== undefined){
if(!(validate55(data0.date, {instancePath:instancePath+"/metadata/date",parentData:data0,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate56(data0.by, {instancePath:instancePath+"/metadata/by",parentData:data0,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/metadata", "type", {type: "object"}, schema27.properties.metadata, data0);
errors++;
}
}
if(data.sections !== undefined){
let data4 = data.sections;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = failed(vErrors, instancePath+"/sections", "type", {type: "object"}, schema27.properties.sections, data4);
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

