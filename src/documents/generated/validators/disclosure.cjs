/* Generated from policies/schema/disclosure.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/disclosure.schema.json","title":"DisclosureFile","description":"How people are told that they deal with an AI system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","disclosures","human-review","contact"],"properties":{"version":{"description":"Version of this format.","const":1},"disclosures":{"description":"Each place where people are told.","type":"array","minItems":1,"items":{"description":"One place.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["audience","where","text","since"],"properties":{"audience":{"description":"Who is told.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"where":{"description":"Where they read or hear it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"text":{"description":"The words themselves.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"since":{"description":"Since when it is live.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}}},"human-review":{"description":"How people reach a person.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"contact":{"description":"Where people report a concern.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}};
const pattern5 = new RegExp("^x-", "u");

const validate52 = require('./shared.cjs').text;


const validate55 = require('./shared.cjs').date;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/disclosure.schema.json" */;
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
if(!(((((key0 === "version") || (key0 === "disclosures")) || (key0 === "human-review")) || (key0 === "contact")) || (pattern5.test(key0)))){
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
if(data.disclosures !== undefined){
let data1 = data.disclosures;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = failed(vErrors, instancePath+"/disclosures", "minItems", {limit: 1}, schema27.properties.disclosures, data1);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema27.properties.disclosures.items.required){
if(data2[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/disclosures/" + i0, "required", {missingProperty: prop1}, schema27.properties.disclosures.items, data2);
errors++;
}
}
for(const key1 in data2){
if(!(((((key1 === "audience") || (key1 === "where")) || (key1 === "text")) || (key1 === "since")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/disclosures/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.disclosures.items, data2);
errors++;
}
}
if(data2.audience !== undefined){
if(!(validate52(data2.audience, {instancePath:instancePath+"/disclosures/" + i0+"/audience",parentData:data2,parentDataProperty:"audience",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.where !== undefined){
if(!(validate52(data2.where, {instancePath:instancePath+"/disclosures/" + i0+"/where",parentData:data2,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.text !== undefined){
if(!(validate52(data2.text, {instancePath:instancePath+"/disclosures/" + i0+"/text",parentData:data2,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.since !== undefined){
if(!(validate55(data2.since, {instancePath:instancePath+"/disclosures/" + i0+"/since",parentData:data2,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/disclosures/" + i0, "type", {type: "object"}, schema27.properties.disclosures.items, data2);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/disclosures", "type", {type: "array"}, schema27.properties.disclosures, data1);
errors++;
}
}
if(data["human-review"] !== undefined){
if(!(validate52(data["human-review"], {instancePath:instancePath+"/human-review",parentData:data,parentDataProperty:"human-review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate52(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
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

