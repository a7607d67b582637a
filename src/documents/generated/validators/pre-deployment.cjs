/* Generated from policies/schema/pre-deployment.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/pre-deployment.schema.json","title":"PreDeploymentList","description":"What must be done before one AI system is released: a Markdown task list.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metadata","sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["release","date","by"],"properties":{"release":{"description":"What is released: version, tag or model id.","type":"string","minLength":1},"date":{"description":"When the list was finished.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"Who finished it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}}},"sections":{"description":"Text under each heading.","type":"object"}}};
const pattern3 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const func1 = require("ajv/dist/runtime/ucs2length").default;
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/pre-deployment.schema.json" */;
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
if(!(((key0 === "metadata") || (key0 === "sections")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const prop1 of schema19.properties.metadata.required){
if(data0[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.metadata.required,parentSchema:schema19.properties.metadata,data:data0});
errors++;
}
}
for(const key1 in data0){
if(!((((key1 === "release") || (key1 === "date")) || (key1 === "by")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.metadata,data:data0});
errors++;
}
}
if(data0.release !== undefined){
let data1 = data0.release;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/release",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.metadata.properties.release,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/release",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metadata.properties.release.type,parentSchema:schema19.properties.metadata.properties.release,data:data1});
errors++;
}
}
if(data0.date !== undefined){
if(!(validate54(data0.date, {instancePath:instancePath+"/metadata/date",parentData:data0,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
let data3 = data0.by;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.metadata.properties.by,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metadata.properties.by.type,parentSchema:schema19.properties.metadata.properties.by,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.metadata.type,parentSchema:schema19.properties.metadata,data:data0});
errors++;
}
}
if(data.sections !== undefined){
let data4 = data.sections;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.sections.type,parentSchema:schema19.properties.sections,data:data4});
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

