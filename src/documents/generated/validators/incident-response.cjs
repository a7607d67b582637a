/* Generated from policies/schema/incident-response.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/incident-response.schema.json","title":"IncidentResponse","description":"What is done in the first hours of an incident.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metadata","sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["owner","reviewed"],"properties":{"owner":{"description":"Who keeps it current.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"reviewed":{"description":"When it was last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"tried":{"description":"When it was last exercised.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}},"sections":{"description":"Text under each heading, by heading in lower case.","type":"object","required":["who to tell","severity","first steps","afterwards"],"properties":{"who to tell":{"description":"People and authorities, with how and how fast.","type":"string","minLength":20},"severity":{"description":"How bad is bad, with an example of each level.","type":"string","minLength":20},"first steps":{"description":"What is done first: stop, contain, record.","type":"string","minLength":20},"afterwards":{"description":"Cause, action, who is told, who checks.","type":"string","minLength":20}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
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

const func1 = require("ajv/dist/runtime/ucs2length").default;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/incident-response.schema.json" */;
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
if(!((((key1 === "owner") || (key1 === "reviewed")) || (key1 === "tried")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.metadata,data:data0});
errors++;
}
}
if(data0.owner !== undefined){
let data1 = data0.owner;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.metadata.properties.owner,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metadata.properties.owner.type,parentSchema:schema19.properties.metadata.properties.owner,data:data1});
errors++;
}
}
if(data0.reviewed !== undefined){
if(!(validate54(data0.reviewed, {instancePath:instancePath+"/metadata/reviewed",parentData:data0,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data0.tried !== undefined){
if(!(validate54(data0.tried, {instancePath:instancePath+"/metadata/tried",parentData:data0,parentDataProperty:"tried",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
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
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop2 of schema19.properties.sections.required){
if(data4[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections",schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.sections.required,parentSchema:schema19.properties.sections,data:data4});
errors++;
}
}
if(data4["who to tell"] !== undefined){
let data5 = data4["who to tell"];
if(typeof data5 === "string"){
if(func1(data5) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/who to tell",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties["who to tell"],data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/who to tell",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties["who to tell"].type,parentSchema:schema19.properties.sections.properties["who to tell"],data:data5});
errors++;
}
}
if(data4.severity !== undefined){
let data6 = data4.severity;
if(typeof data6 === "string"){
if(func1(data6) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/severity",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties.severity,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/severity",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties.severity.type,parentSchema:schema19.properties.sections.properties.severity,data:data6});
errors++;
}
}
if(data4["first steps"] !== undefined){
let data7 = data4["first steps"];
if(typeof data7 === "string"){
if(func1(data7) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/first steps",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties["first steps"],data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/first steps",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties["first steps"].type,parentSchema:schema19.properties.sections.properties["first steps"],data:data7});
errors++;
}
}
if(data4.afterwards !== undefined){
let data8 = data4.afterwards;
if(typeof data8 === "string"){
if(func1(data8) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/afterwards",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties.afterwards,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/afterwards",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties.afterwards.type,parentSchema:schema19.properties.sections.properties.afterwards,data:data8});
errors++;
}
}
}
else {
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

