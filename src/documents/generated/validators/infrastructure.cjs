/* Generated from policies/schema/infrastructure.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/infrastructure.schema.json","title":"InfrastructureFile","description":"How one AI system is hosted and secured.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","reviewer","date","hosting","access","secrets","network","encryption","limits","logs","updates"],"properties":{"version":{"description":"Version of this format.","const":1},"reviewer":{"description":"Who reviewed it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"hosting":{"description":"Where models and data run: provider, region, tenancy.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"access":{"description":"Who may reach what.","type":"array","minItems":1,"items":{"description":"One access.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["who","what","how"],"properties":{"who":{"description":"Which role or service.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"what":{"description":"What it may do.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"how":{"description":"How it proves who it is.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}},"secrets":{"description":"Where keys are kept, and how often they change.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"network":{"description":"What can be reached from outside, and what the system can reach.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"encryption":{"description":"In transit and at rest.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"limits":{"description":"Rate, cost and size limits, and what happens at them.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"logs":{"description":"What is logged.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","where","kept"],"properties":{"what":{"description":"Which events.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"where":{"description":"Where they are kept.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"kept":{"description":"How long.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"updates":{"description":"How patches and model files get there, and how they are verified.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}};
const func4 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/infrastructure.schema.json" */;
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
if(!((func4.call(schema27.properties, key0)) || (pattern5.test(key0)))){
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
if(data.reviewer !== undefined){
if(!(validate56(data.reviewer, {instancePath:instancePath+"/reviewer",parentData:data,parentDataProperty:"reviewer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate55(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.hosting !== undefined){
if(!(validate52(data.hosting, {instancePath:instancePath+"/hosting",parentData:data,parentDataProperty:"hosting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
let data4 = data.access;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = failed(vErrors, instancePath+"/access", "minItems", {limit: 1}, schema27.properties.access, data4);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop1 of schema27.properties.access.items.required){
if(data5[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/access/" + i0, "required", {missingProperty: prop1}, schema27.properties.access.items, data5);
errors++;
}
}
for(const key1 in data5){
if(!((((key1 === "who") || (key1 === "what")) || (key1 === "how")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/access/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.access.items, data5);
errors++;
}
}
if(data5.who !== undefined){
if(!(validate52(data5.who, {instancePath:instancePath+"/access/" + i0+"/who",parentData:data5,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data5.what !== undefined){
if(!(validate52(data5.what, {instancePath:instancePath+"/access/" + i0+"/what",parentData:data5,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data5.how !== undefined){
if(!(validate52(data5.how, {instancePath:instancePath+"/access/" + i0+"/how",parentData:data5,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/access/" + i0, "type", {type: "object"}, schema27.properties.access.items, data5);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/access", "type", {type: "array"}, schema27.properties.access, data4);
errors++;
}
}
if(data.secrets !== undefined){
if(!(validate52(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(!(validate52(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.encryption !== undefined){
if(!(validate52(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate52(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.logs !== undefined){
let data13 = data.logs;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop2 of schema27.properties.logs.required){
if(data13[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/logs", "required", {missingProperty: prop2}, schema27.properties.logs, data13);
errors++;
}
}
for(const key2 in data13){
if(!((((key2 === "what") || (key2 === "where")) || (key2 === "kept")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/logs", "additionalProperties", {additionalProperty: key2}, schema27.properties.logs, data13);
errors++;
}
}
if(data13.what !== undefined){
if(!(validate52(data13.what, {instancePath:instancePath+"/logs/what",parentData:data13,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.where !== undefined){
if(!(validate52(data13.where, {instancePath:instancePath+"/logs/where",parentData:data13,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.kept !== undefined){
if(!(validate52(data13.kept, {instancePath:instancePath+"/logs/kept",parentData:data13,parentDataProperty:"kept",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/logs", "type", {type: "object"}, schema27.properties.logs, data13);
errors++;
}
}
if(data.updates !== undefined){
if(!(validate52(data.updates, {instancePath:instancePath+"/updates",parentData:data,parentDataProperty:"updates",rootData,dynamicAnchors}))){
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

