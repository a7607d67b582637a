/* Generated from policies/schema/disclosure.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/disclosure.schema.json","title":"DisclosureFile","description":"How people are told that they deal with an AI system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","disclosures","human-review","contact"],"properties":{"version":{"description":"Version of this format.","const":1},"disclosures":{"description":"Each place where people are told.","type":"array","minItems":1,"items":{"description":"One place.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["audience","where","text","since"],"properties":{"audience":{"description":"Who is told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where they read or hear it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"text":{"description":"The words themselves.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"since":{"description":"Since when it is live.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}}},"human-review":{"description":"How people reach a person.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"contact":{"description":"Where people report a concern.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}};
const pattern3 = new RegExp("^x-", "u");
const schema21 = {"type":"string","minLength":3};
const func1 = require("ajv/dist/runtime/ucs2length").default;

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
if(func1(data) < 3){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema21,data});
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

const schema22 = {"type":"string","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/disclosure.schema.json" */;
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
if(!(((((key0 === "version") || (key0 === "disclosures")) || (key0 === "human-review")) || (key0 === "contact")) || (pattern3.test(key0)))){
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
if(data.disclosures !== undefined){
let data1 = data.disclosures;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/disclosures",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.disclosures,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema19.properties.disclosures.items.required){
if(data2[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/disclosures/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.disclosures.items.required,parentSchema:schema19.properties.disclosures.items,data:data2});
errors++;
}
}
for(const key1 in data2){
if(!(((((key1 === "audience") || (key1 === "where")) || (key1 === "text")) || (key1 === "since")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/disclosures/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.disclosures.items,data:data2});
errors++;
}
}
if(data2.audience !== undefined){
if(!(validate54(data2.audience, {instancePath:instancePath+"/disclosures/" + i0+"/audience",parentData:data2,parentDataProperty:"audience",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.where !== undefined){
if(!(validate54(data2.where, {instancePath:instancePath+"/disclosures/" + i0+"/where",parentData:data2,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.text !== undefined){
if(!(validate54(data2.text, {instancePath:instancePath+"/disclosures/" + i0+"/text",parentData:data2,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.since !== undefined){
if(!(validate58(data2.since, {instancePath:instancePath+"/disclosures/" + i0+"/since",parentData:data2,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/disclosures/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.disclosures.items.type,parentSchema:schema19.properties.disclosures.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/disclosures",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.disclosures.type,parentSchema:schema19.properties.disclosures,data:data1});
errors++;
}
}
if(data["human-review"] !== undefined){
if(!(validate54(data["human-review"], {instancePath:instancePath+"/human-review",parentData:data,parentDataProperty:"human-review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate54(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
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

