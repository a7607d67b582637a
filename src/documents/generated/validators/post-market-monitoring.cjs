/* Generated from policies/schema/post-market-monitoring.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/post-market-monitoring.schema.json","title":"PostMarketMonitoring","description":"How a high-risk system is watched once it is on the market, by Article 72 of the EU AI Act.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metadata","sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["owner","reviewed"],"properties":{"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"reviewed":{"description":"When it was last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}},"sections":{"description":"Text under each heading, by heading in lower case.","type":"object","required":["data","analysis","other systems","responsibility","corrective action","updates"],"properties":{"data":{"description":"Which data of use is collected, from whom, and how.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"analysis":{"description":"How it is analysed over the lifetime, and against which requirements.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"other systems":{"description":"How the interaction with other AI systems is watched.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"responsibility":{"description":"Who decides, and how often they look.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"corrective action":{"description":"What follows from a finding: correction, withdrawal, report by Article 73.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"updates":{"description":"How the plan itself is kept up to date.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


const validate54 = require('./shared.cjs').paragraph;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/post-market-monitoring.schema.json" */;
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
if(!(((key1 === "owner") || (key1 === "reviewed")) || (pattern5.test(key1)))){
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
}
else {
vErrors = failed(vErrors, instancePath+"/metadata", "type", {type: "object"}, schema27.properties.metadata, data0);
errors++;
}
}
if(data.sections !== undefined){
let data3 = data.sections;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop2 of schema27.properties.sections.required){
if(data3[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/sections", "required", {missingProperty: prop2}, schema27.properties.sections, data3);
errors++;
}
}
if(data3.data !== undefined){
if(!(validate54(data3.data, {instancePath:instancePath+"/sections/data",parentData:data3,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.analysis !== undefined){
if(!(validate54(data3.analysis, {instancePath:instancePath+"/sections/analysis",parentData:data3,parentDataProperty:"analysis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3["other systems"] !== undefined){
if(!(validate54(data3["other systems"], {instancePath:instancePath+"/sections/other systems",parentData:data3,parentDataProperty:"other systems",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.responsibility !== undefined){
if(!(validate54(data3.responsibility, {instancePath:instancePath+"/sections/responsibility",parentData:data3,parentDataProperty:"responsibility",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3["corrective action"] !== undefined){
if(!(validate54(data3["corrective action"], {instancePath:instancePath+"/sections/corrective action",parentData:data3,parentDataProperty:"corrective action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.updates !== undefined){
if(!(validate54(data3.updates, {instancePath:instancePath+"/sections/updates",parentData:data3,parentDataProperty:"updates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/sections", "type", {type: "object"}, schema27.properties.sections, data3);
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

