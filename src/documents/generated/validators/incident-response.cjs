/* Generated from policies/schema/incident-response.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/incident-response.schema.json","title":"IncidentResponse","description":"What is done in the first hours of an incident.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metadata","sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["owner","reviewed"],"properties":{"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"reviewed":{"description":"When it was last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"tried":{"description":"When it was last exercised.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}},"sections":{"description":"Text under each heading, by heading in lower case.","type":"object","required":["who to tell","severity","first steps","afterwards"],"properties":{"who to tell":{"description":"People and authorities, with how and how fast.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"severity":{"description":"How bad is bad, with an example of each level.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"first steps":{"description":"What is done first: stop, contain, record.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"afterwards":{"description":"Cause, action, who is told, who checks.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


const validate54 = require('./shared.cjs').paragraph;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/incident-response.schema.json" */;
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
if(!((((key1 === "owner") || (key1 === "reviewed")) || (key1 === "tried")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/metadata", "additionalProperties", {additionalProperty: key1}, schema27.properties.metadata, data0);
errors++;
}
}
if(data0.owner !== undefined){
if(!(validate56(data0.owner, {instancePath:instancePath+"/metadata/owner",parentData:data0,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data0.reviewed !== undefined){
if(!(validate55(data0.reviewed, {instancePath:instancePath+"/metadata/reviewed",parentData:data0,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data0.tried !== undefined){
if(!(validate55(data0.tried, {instancePath:instancePath+"/metadata/tried",parentData:data0,parentDataProperty:"tried",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop2 of schema27.properties.sections.required){
if(data4[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/sections", "required", {missingProperty: prop2}, schema27.properties.sections, data4);
errors++;
}
}
if(data4["who to tell"] !== undefined){
if(!(validate54(data4["who to tell"], {instancePath:instancePath+"/sections/who to tell",parentData:data4,parentDataProperty:"who to tell",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data4.severity !== undefined){
if(!(validate54(data4.severity, {instancePath:instancePath+"/sections/severity",parentData:data4,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data4["first steps"] !== undefined){
if(!(validate54(data4["first steps"], {instancePath:instancePath+"/sections/first steps",parentData:data4,parentDataProperty:"first steps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data4.afterwards !== undefined){
if(!(validate54(data4.afterwards, {instancePath:instancePath+"/sections/afterwards",parentData:data4,parentDataProperty:"afterwards",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
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

