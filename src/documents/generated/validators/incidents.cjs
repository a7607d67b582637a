/* Generated from policies/schema/incidents.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/incidents.schema.json","title":"IncidentsFile","description":"The incident log of one AI system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","incidents"],"properties":{"version":{"description":"Version of this format.","const":1},"incidents":{"description":"Each incident; an empty list when there was none.","type":"array","minItems":0,"items":{"description":"One incident.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","title","severity","started","detected","affected"],"properties":{"id":{"description":"Short id, such as I-1.","$ref":"https://github.com/aims-gate/aims-gate/shared/id"},"title":{"description":"The incident in a few words.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"severity":{"description":"How bad it was.","enum":["critical","high","moderate","low"]},"started":{"description":"When it began, such as 2026-01-31T09:00:00Z.","type":"string","format":"date-time"},"detected":{"description":"When it was noticed.","type":"string","format":"date-time"},"resolved":{"description":"When it was over.","type":"string","format":"date-time"},"affected":{"description":"Who was affected.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"cause":{"description":"Why it happened.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"action":{"description":"What keeps it from happening again.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"reported":{"description":"Who was told outside the team, and when.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"serious":{"description":"Whether it is a serious incident in the sense of Article 3(49) of the EU AI Act: `false`, or which kind, since when it is known, and who was told.","type":["boolean","object"],"additionalProperties":false,"patternProperties":{"^x-":{}},"required":["kind","aware"],"properties":{"kind":{"description":"What it led to. It decides on the days: 2 for critical infrastructure and widespread infringements, 10 for a death, else 15.","enum":["death","health","critical-infrastructure","fundamental-rights","property-or-environment","widespread"]},"aware":{"description":"The day on which the provider became aware of it.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"authority":{"description":"The market surveillance authority that was told.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"reported":{"description":"The day on which it was told; a first report may be incomplete.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"complete":{"description":"The day of the complete report.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}},"late-because":{"description":"Why it was noticed or resolved later than agreed.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}};
const pattern5 = new RegExp("^x-", "u");
const func4 = Object.prototype.hasOwnProperty;

const validate57 = require('./shared.cjs').id;


const validate52 = require('./shared.cjs').text;


const validate55 = require('./shared.cjs').date;

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
if(data2.serious !== undefined){
let data13 = data2.serious;
if((typeof data13 !== "boolean") && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
vErrors = failed(vErrors, instancePath+"/incidents/" + i0+"/serious", "type", {type: schema27.properties.incidents.items.properties.serious.type}, schema27.properties.incidents.items.properties.serious, data13);
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop2 of schema27.properties.incidents.items.properties.serious.required){
if(data13[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/incidents/" + i0+"/serious", "required", {missingProperty: prop2}, schema27.properties.incidents.items.properties.serious, data13);
errors++;
}
}
for(const key2 in data13){
if(!((((((key2 === "kind") || (key2 === "aware")) || (key2 === "authority")) || (key2 === "reported")) || (key2 === "complete")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/incidents/" + i0+"/serious", "additionalProperties", {additionalProperty: key2}, schema27.properties.incidents.items.properties.serious, data13);
errors++;
}
}
if(data13.kind !== undefined){
let data14 = data13.kind;
if(!((((((data14 === "death") || (data14 === "health")) || (data14 === "critical-infrastructure")) || (data14 === "fundamental-rights")) || (data14 === "property-or-environment")) || (data14 === "widespread"))){
vErrors = failed(vErrors, instancePath+"/incidents/" + i0+"/serious/kind", "enum", {allowedValues: schema27.properties.incidents.items.properties.serious.properties.kind.enum}, schema27.properties.incidents.items.properties.serious.properties.kind, data14);
errors++;
}
}
if(data13.aware !== undefined){
if(!(validate55(data13.aware, {instancePath:instancePath+"/incidents/" + i0+"/serious/aware",parentData:data13,parentDataProperty:"aware",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data13.authority !== undefined){
if(!(validate52(data13.authority, {instancePath:instancePath+"/incidents/" + i0+"/serious/authority",parentData:data13,parentDataProperty:"authority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.reported !== undefined){
if(!(validate55(data13.reported, {instancePath:instancePath+"/incidents/" + i0+"/serious/reported",parentData:data13,parentDataProperty:"reported",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data13.complete !== undefined){
if(!(validate55(data13.complete, {instancePath:instancePath+"/incidents/" + i0+"/serious/complete",parentData:data13,parentDataProperty:"complete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
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

