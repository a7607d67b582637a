/* Generated from policies/schema/infrastructure.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/infrastructure.schema.json","title":"InfrastructureFile","description":"How one AI system is hosted and secured.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","reviewer","date","hosting","access","secrets","network","encryption","limits","logs","updates"],"properties":{"version":{"description":"Version of this format.","const":1},"reviewer":{"description":"Who reviewed it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"hosting":{"description":"Where models and data run: provider, region, tenancy.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"access":{"description":"Who may reach what.","type":"array","minItems":1,"items":{"description":"One access.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["who","what","how"],"properties":{"who":{"description":"Which role or service.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"what":{"description":"What it may do.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How it proves who it is.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"secrets":{"description":"Where keys are kept, and how often they change.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"network":{"description":"What can be reached from outside, and what the system can reach.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"encryption":{"description":"In transit and at rest.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"limits":{"description":"Rate, cost and size limits, and what happens at them.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"logs":{"description":"What is logged.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","where","kept"],"properties":{"what":{"description":"Which events.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where they are kept.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"kept":{"description":"How long.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"updates":{"description":"How patches and model files get there, and how they are verified.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
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

const schema22 = {"type":"string","minLength":3};
const func2 = require("ajv/dist/runtime/ucs2length").default;

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
if(func2(data) < 3){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema22,data});
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/infrastructure.schema.json" */;
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
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",schemaPath:"",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0});
errors++;
}
}
if(data.reviewer !== undefined){
let data1 = data.reviewer;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewer",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.reviewer,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewer",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.reviewer.type,parentSchema:schema19.properties.reviewer,data:data1});
errors++;
}
}
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.hosting !== undefined){
if(!(validate56(data.hosting, {instancePath:instancePath+"/hosting",parentData:data,parentDataProperty:"hosting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
let data4 = data.access;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/access",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.access,data:data4});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop1 of schema19.properties.access.items.required){
if(data5[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/access/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.access.items.required,parentSchema:schema19.properties.access.items,data:data5});
errors++;
}
}
for(const key1 in data5){
if(!((((key1 === "who") || (key1 === "what")) || (key1 === "how")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/access/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.access.items,data:data5});
errors++;
}
}
if(data5.who !== undefined){
if(!(validate56(data5.who, {instancePath:instancePath+"/access/" + i0+"/who",parentData:data5,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data5.what !== undefined){
if(!(validate56(data5.what, {instancePath:instancePath+"/access/" + i0+"/what",parentData:data5,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data5.how !== undefined){
if(!(validate56(data5.how, {instancePath:instancePath+"/access/" + i0+"/how",parentData:data5,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/access/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.access.items.type,parentSchema:schema19.properties.access.items,data:data5});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/access",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.access.type,parentSchema:schema19.properties.access,data:data4});
errors++;
}
}
if(data.secrets !== undefined){
if(!(validate56(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(!(validate56(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.encryption !== undefined){
if(!(validate56(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate56(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.logs !== undefined){
let data13 = data.logs;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop2 of schema19.properties.logs.required){
if(data13[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/logs",schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.logs.required,parentSchema:schema19.properties.logs,data:data13});
errors++;
}
}
for(const key2 in data13){
if(!((((key2 === "what") || (key2 === "where")) || (key2 === "kept")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/logs",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.logs,data:data13});
errors++;
}
}
if(data13.what !== undefined){
if(!(validate56(data13.what, {instancePath:instancePath+"/logs/what",parentData:data13,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data13.where !== undefined){
if(!(validate56(data13.where, {instancePath:instancePath+"/logs/where",parentData:data13,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data13.kept !== undefined){
if(!(validate56(data13.kept, {instancePath:instancePath+"/logs/kept",parentData:data13,parentDataProperty:"kept",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/logs",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.logs.type,parentSchema:schema19.properties.logs,data:data13});
errors++;
}
}
if(data.updates !== undefined){
if(!(validate56(data.updates, {instancePath:instancePath+"/updates",parentData:data,parentDataProperty:"updates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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

