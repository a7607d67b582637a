/* Generated from policies/schema/incidents.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/incidents.schema.json","title":"IncidentsFile","description":"The incident log of one AI system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","incidents"],"properties":{"version":{"description":"Version of this format.","const":1},"incidents":{"description":"Each incident; an empty list when there was none.","type":"array","minItems":0,"items":{"description":"One incident.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","title","severity","started","detected","affected"],"properties":{"id":{"description":"Short id, such as I-1.","$ref":"https://github.com/aims-gate/aims-gate/shared/id"},"title":{"description":"The incident in a few words.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"severity":{"description":"How bad it was.","enum":["critical","high","moderate","low"]},"started":{"description":"When it began, such as 2026-01-31T09:00:00Z.","type":"string","format":"date-time"},"detected":{"description":"When it was noticed.","type":"string","format":"date-time"},"resolved":{"description":"When it was over.","type":"string","format":"date-time"},"affected":{"description":"Who was affected.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"cause":{"description":"Why it happened.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"action":{"description":"What keeps it from happening again.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"reported":{"description":"Who was told outside the team, and when.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"late-because":{"description":"Why it was noticed or resolved later than agreed.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}};
const pattern5 = new RegExp("^x-", "u");
const func4 = Object.prototype.hasOwnProperty;

const validate57 = require('./shared.cjs').id;


const validate52 = require('./shared.cjs').text;

const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/incidents.schema.json" */;
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
if(!(((key0 === "version") || (key0 === "incidents")) || (pattern5.test(key0)))){
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
if(data.incidents !== undefined){
let data1 = data.incidents;
if(Array.isArray(data1)){
if(data1.length < 0){
vErrors = failed(vErrors, instancePath+"/incidents", "minItems", {limit: 0}, schema27.properties.incidents, data1);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema27.properties.incidents.items.required){
if(data2[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/incidents/" + i0, "required", {missingProperty: prop1}, schema27.properties.incidents.items, data2);
errors++;
}
}
for(const key1 in data2){
if(!((func4.call(schema27.properties.incidents.items.properties, key1)) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/incidents/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.incidents.items, data2);
errors++;
}
}
if(data2.id !== undefined){
if(!(validate57(data2.id, {instancePath:instancePath+"/incidents/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data2.title !== undefined){
if(!(validate52(data2.title, {instancePath:instancePath+"/incidents/" + i0+"/title",parentData:data2,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.severity !== undefined){
let data5 = data2.severity;
if(!((((data5 === "critical") || (data5 === "high")) || (data5 === "moderate")) || (data5 === "low"))){
vErrors = failed(vErrors, instancePath+"/incidents/" + i0+"/severity", "enum", {allowedValues: schema27.properties.incidents.items.properties.severity.enum}, schema27.properties.incidents.items.properties.severity, data5);
errors++;
}
}
if(data2.started !== undefined){
let data6 = data2.started;
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
vErrors = failed(vErrors, instancePath+"/incidents/" + i0+"/started", "format", {format: "date-time"}, schema27.properties.incidents.items.properties.started, data6);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/incidents/" + i0+"/started", "type", {type: "string"}, schema27.properties.incidents.items.properties.started, data6);
errors++;
}
}
if(data2.detected !== undefined){
let data7 = data2.detected;
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
vErrors = failed(vErrors, instancePath+"/incidents/" + i0+"/detected", "format", {format: "date-time"}, schema27.properties.incidents.items.properties.detected, data7);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/incidents/" + i0+"/detected", "type", {type: "string"}, schema27.properties.incidents.items.properties.detected, data7);
errors++;
}
}
if(data2.resolved !== undefined){
let data8 = data2.resolved;
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
vErrors = failed(vErrors, instancePath+"/incidents/" + i0+"/resolved", "format", {format: "date-time"}, schema27.properties.incidents.items.properties.resolved, data8);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/incidents/" + i0+"/resolved", "type", {type: "string"}, schema27.properties.incidents.items.properties.resolved, data8);
errors++;
}
}
if(data2.affected !== undefined){
if(!(validate52(data2.affected, {instancePath:instancePath+"/incidents/" + i0+"/affected",parentData:data2,parentDataProperty:"affected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.cause !== undefined){
if(!(validate52(data2.cause, {instancePath:instancePath+"/incidents/" + i0+"/cause",parentData:data2,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.action !== undefined){
if(!(validate52(data2.action, {instancePath:instancePath+"/incidents/" + i0+"/action",parentData:data2,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.reported !== undefined){
if(!(validate52(data2.reported, {instancePath:instancePath+"/incidents/" + i0+"/reported",parentData:data2,parentDataProperty:"reported",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2["late-because"] !== undefined){
if(!(validate52(data2["late-because"], {instancePath:instancePath+"/incidents/" + i0+"/late-because",parentData:data2,parentDataProperty:"late-because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/incidents/" + i0, "type", {type: "object"}, schema27.properties.incidents.items, data2);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/incidents", "type", {type: "array"}, schema27.properties.incidents, data1);
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

