/* Generated from policies/schema/exception.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/exception.schema.json","title":"ExceptionFile","description":"A time-boxed exception from one gate.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["gate","system","reason","requested-by","approved-by","expires"],"properties":{"id":{"description":"Short id; the file name when it is left out.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"gate":{"description":"The gate it speaks to.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"system":{"description":"The system's id, or `all`.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"reason":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"requested-by":{"description":"Who asked for it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"approved-by":{"description":"Who allowed it: somebody else.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"approved-at":{"description":"When it was allowed: a second look is counted from then.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"reviewed-by":{"description":"Who looked at it again afterwards: neither who asked for it nor who allowed it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"reviewed-at":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"expires":{"description":"The last day it holds.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"instead":{"description":"What is done meanwhile.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern7 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const schema21 = {"type":"string","minLength":3};
const func2 = require("ajv/dist/runtime/ucs2length").default;

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
if(func2(data) < 3){
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
if(!(formats0.validate(data))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema22,data});
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/exception.schema.json" */;
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/id",schemaPath:"",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema19.properties.id,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/id",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.id.type,parentSchema:schema19.properties.id,data:data0});
errors++;
}
}
if(data.gate !== undefined){
let data1 = data.gate;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/gate",schemaPath:"",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema19.properties.gate,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/gate",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.gate.type,parentSchema:schema19.properties.gate,data:data1});
errors++;
}
}
if(data.system !== undefined){
let data2 = data.system;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/system",schemaPath:"",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema19.properties.system,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/system",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.system.type,parentSchema:schema19.properties.system,data:data2});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate54(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["requested-by"] !== undefined){
let data4 = data["requested-by"];
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/requested-by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties["requested-by"],data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/requested-by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties["requested-by"].type,parentSchema:schema19.properties["requested-by"],data:data4});
errors++;
}
}
if(data["approved-by"] !== undefined){
let data5 = data["approved-by"];
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/approved-by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties["approved-by"],data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/approved-by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties["approved-by"].type,parentSchema:schema19.properties["approved-by"],data:data5});
errors++;
}
}
if(data["approved-at"] !== undefined){
if(!(validate56(data["approved-at"], {instancePath:instancePath+"/approved-at",parentData:data,parentDataProperty:"approved-at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data["reviewed-by"] !== undefined){
let data7 = data["reviewed-by"];
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed-by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties["reviewed-by"],data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewed-by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties["reviewed-by"].type,parentSchema:schema19.properties["reviewed-by"],data:data7});
errors++;
}
}
if(data["reviewed-at"] !== undefined){
if(!(validate56(data["reviewed-at"], {instancePath:instancePath+"/reviewed-at",parentData:data,parentDataProperty:"reviewed-at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.expires !== undefined){
if(!(validate56(data.expires, {instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.instead !== undefined){
if(!(validate54(data.instead, {instancePath:instancePath+"/instead",parentData:data,parentDataProperty:"instead",rootData,dynamicAnchors}))){
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

