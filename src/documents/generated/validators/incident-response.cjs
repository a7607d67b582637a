/* Generated from policies/schema/incident-response.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/incident-response.schema.json","title":"IncidentResponse","description":"What is done in the first hours of an incident.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metadata","sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["owner","reviewed"],"properties":{"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"reviewed":{"description":"When it was last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"within":{"description":"How soon an incident is noticed and resolved, by severity, where that is sooner than the policy asks.","type":"object","additionalProperties":false,"properties":{"critical":{"description":"Incidents of severity critical.","$ref":"#/$defs/times"},"high":{"description":"Incidents of severity high.","$ref":"#/$defs/times"},"moderate":{"description":"Incidents of severity moderate.","$ref":"#/$defs/times"},"low":{"description":"Incidents of severity low.","$ref":"#/$defs/times"}},"patternProperties":{"^x-":{}}},"tried":{"description":"When it was last exercised.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}},"sections":{"description":"Text under each heading, by heading in lower case.","type":"object","required":["who to tell","severity","first steps","afterwards"],"properties":{"who to tell":{"description":"People and authorities, with how and how fast.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"severity":{"description":"How bad is bad, with an example of each level.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"first steps":{"description":"What is done first: stop, contain, record.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"afterwards":{"description":"Cause, action, who is told, who checks.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"}}}},"$defs":{"times":{"description":"From its start until it is noticed, and from then until it is over: `4 hours`.","type":"object","additionalProperties":false,"properties":{"detected":{"description":"From its start until it is noticed: `4 hours`.","type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"},"resolved":{"description":"From when it is noticed until it is over: `24 hours`.","type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"}},"patternProperties":{"^x-":{}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;

const schema28 = {"description":"From its start until it is noticed, and from then until it is over: `4 hours`.","type":"object","additionalProperties":false,"properties":{"detected":{"description":"From its start until it is noticed: `4 hours`.","type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"},"resolved":{"description":"From when it is noticed until it is over: `24 hours`.","type":"string","pattern":"^[1-9][0-9]* (minute|hour|day)s?$"}},"patternProperties":{"^x-":{}}};
const pattern9 = new RegExp("^[1-9][0-9]* (minute|hour|day)s?$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "detected") || (key0 === "resolved")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema28, data);
errors++;
}
}
if(data.detected !== undefined){
let data0 = data.detected;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
vErrors = failed(vErrors, instancePath+"/detected", "pattern", {pattern: "^[1-9][0-9]* (minute|hour|day)s?$"}, schema28.properties.detected, data0);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/detected", "type", {type: "string"}, schema28.properties.detected, data0);
errors++;
}
}
if(data.resolved !== undefined){
let data1 = data.resolved;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
vErrors = failed(vErrors, instancePath+"/resolved", "pattern", {pattern: "^[1-9][0-9]* (minute|hour|day)s?$"}, schema28.properties.resolved, data1);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/resolved", "type", {type: "string"}, schema28.properties.resolved, data1);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema28, data);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(((((key1 === "owner") || (key1 === "reviewed")) || (key1 === "within")) || (key1 === "tried")) || (pattern5.test(key1)))){
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
if(data0.within !== undefined){
let data3 = data0.within;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(((((key2 === "critical") || (key2 === "high")) || (key2 === "moderate")) || (key2 === "low")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/metadata/within", "additionalProperties", {additionalProperty: key2}, schema27.properties.metadata.properties.within, data3);
errors++;
}
}
if(data3.critical !== undefined){
if(!(validate63(data3.critical, {instancePath:instancePath+"/metadata/within/critical",parentData:data3,parentDataProperty:"critical",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3.high !== undefined){
if(!(validate63(data3.high, {instancePath:instancePath+"/metadata/within/high",parentData:data3,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3.moderate !== undefined){
if(!(validate63(data3.moderate, {instancePath:instancePath+"/metadata/within/moderate",parentData:data3,parentDataProperty:"moderate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3.low !== undefined){
if(!(validate63(data3.low, {instancePath:instancePath+"/metadata/within/low",parentData:data3,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/metadata/within", "type", {type: "object"}, schema27.properties.metadata.properties.within, data3);
errors++;
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
let data9 = data.sections;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const prop2 of schema27.properties.sections.required){
if(data9[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/sections", "required", {missingProperty: prop2}, schema27.properties.sections, data9);
errors++;
}
}
if(data9["who to tell"] !== undefined){
if(!(validate54(data9["who to tell"], {instancePath:instancePath+"/sections/who to tell",parentData:data9,parentDataProperty:"who to tell",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data9.severity !== undefined){
if(!(validate54(data9.severity, {instancePath:instancePath+"/sections/severity",parentData:data9,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data9["first steps"] !== undefined){
if(!(validate54(data9["first steps"], {instancePath:instancePath+"/sections/first steps",parentData:data9,parentDataProperty:"first steps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data9.afterwards !== undefined){
if(!(validate54(data9.afterwards, {instancePath:instancePath+"/sections/afterwards",parentData:data9,parentDataProperty:"afterwards",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/sections", "type", {type: "object"}, schema27.properties.sections, data9);
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

