/* Generated from policies/schema/incidents.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/incidents.schema.json","title":"IncidentsFile","description":"The incident log of one AI system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","incidents"],"properties":{"version":{"description":"Version of this format.","const":1},"incidents":{"description":"Each incident; an empty list when there was none.","type":"array","minItems":0,"items":{"description":"One incident.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","title","severity","started","detected","affected"],"properties":{"id":{"description":"Short id, such as I-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"title":{"description":"The incident in a few words.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it was.","enum":["critical","high","moderate","low"]},"started":{"description":"When it began, such as 2026-01-31T09:00:00Z.","type":"string","format":"date-time"},"detected":{"description":"When it was noticed.","type":"string","format":"date-time"},"resolved":{"description":"When it was over.","type":"string","format":"date-time"},"affected":{"description":"Who was affected.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"cause":{"description":"Why it happened.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"action":{"description":"What keeps it from happening again.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"reported":{"description":"Who was told outside the team, and when.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"late-because":{"description":"Why it was noticed or resolved later than agreed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const func1 = Object.prototype.hasOwnProperty;
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

const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/incidents.schema.json" */;
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
if(!(((key0 === "version") || (key0 === "incidents")) || (pattern3.test(key0)))){
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
if(data.incidents !== undefined){
let data1 = data.incidents;
if(Array.isArray(data1)){
if(data1.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents",schemaPath:"",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema19.properties.incidents,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema19.properties.incidents.items.required){
if(data2[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.incidents.items.required,parentSchema:schema19.properties.incidents.items,data:data2});
errors++;
}
}
for(const key1 in data2){
if(!((func1.call(schema19.properties.incidents.items.properties, key1)) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.incidents.items,data:data2});
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i0+"/id",schemaPath:"",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema19.properties.incidents.items.properties.id,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i0+"/id",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.incidents.items.properties.id.type,parentSchema:schema19.properties.incidents.items.properties.id,data:data3});
errors++;
}
}
if(data2.title !== undefined){
if(!(validate54(data2.title, {instancePath:instancePath+"/incidents/" + i0+"/title",parentData:data2,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.severity !== undefined){
let data5 = data2.severity;
if(!((((data5 === "critical") || (data5 === "high")) || (data5 === "moderate")) || (data5 === "low"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i0+"/severity",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.incidents.items.properties.severity.enum},schema:schema19.properties.incidents.items.properties.severity.enum,parentSchema:schema19.properties.incidents.items.properties.severity,data:data5});
errors++;
}
}
if(data2.started !== undefined){
let data6 = data2.started;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i0+"/started",schemaPath:"",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema19.properties.incidents.items.properties.started,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i0+"/started",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.incidents.items.properties.started.type,parentSchema:schema19.properties.incidents.items.properties.started,data:data6});
errors++;
}
}
if(data2.detected !== undefined){
let data7 = data2.detected;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i0+"/detected",schemaPath:"",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema19.properties.incidents.items.properties.detected,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i0+"/detected",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.incidents.items.properties.detected.type,parentSchema:schema19.properties.incidents.items.properties.detected,data:data7});
errors++;
}
}
if(data2.resolved !== undefined){
let data8 = data2.resolved;
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i0+"/resolved",schemaPath:"",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema19.properties.incidents.items.properties.resolved,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i0+"/resolved",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.incidents.items.properties.resolved.type,parentSchema:schema19.properties.incidents.items.properties.resolved,data:data8});
errors++;
}
}
if(data2.affected !== undefined){
if(!(validate54(data2.affected, {instancePath:instancePath+"/incidents/" + i0+"/affected",parentData:data2,parentDataProperty:"affected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.cause !== undefined){
if(!(validate54(data2.cause, {instancePath:instancePath+"/incidents/" + i0+"/cause",parentData:data2,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.action !== undefined){
if(!(validate54(data2.action, {instancePath:instancePath+"/incidents/" + i0+"/action",parentData:data2,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.reported !== undefined){
if(!(validate54(data2.reported, {instancePath:instancePath+"/incidents/" + i0+"/reported",parentData:data2,parentDataProperty:"reported",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2["late-because"] !== undefined){
if(!(validate54(data2["late-because"], {instancePath:instancePath+"/incidents/" + i0+"/late-because",parentData:data2,parentDataProperty:"late-because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.incidents.items.type,parentSchema:schema19.properties.incidents.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.incidents.type,parentSchema:schema19.properties.incidents,data:data1});
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

