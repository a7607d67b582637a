/* Generated from policies/schema/fundamental-rights.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/fundamental-rights.schema.json","title":"FundamentalRightsFile","description":"The assessment of the impact on fundamental rights that Article 27 of the EU AI Act asks of deployers.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","date","reviewer","processes","period","frequency","affected","harms","oversight","governance","complaints","notification"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was made or last brought up to date.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"reviewer":{"description":"Who looked: a GitHub login.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"processes":{"description":"Article 27(1)(a): in which processes the system is used, in line with its intended purpose.","type":"string","minLength":10},"period":{"description":"Article 27(1)(b): over how much time.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"frequency":{"description":"Article 27(1)(b): how often.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"affected":{"description":"Article 27(1)(c): categories of people and groups likely to be affected.","type":"array","minItems":1,"items":{"description":"One category.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"harms":{"description":"Article 27(1)(d): specific risks of harm, by category.","type":"array","minItems":1,"items":{"description":"One risk.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["affected","right","harm","measure"],"properties":{"affected":{"description":"Which category.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"right":{"description":"Which fundamental right.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"harm":{"description":"What could happen.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"measure":{"description":"What is done about it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}},"oversight":{"description":"Article 27(1)(e): how human oversight is carried out, by the instructions for use.","type":"string","minLength":10},"governance":{"description":"Article 27(1)(f): who decides when a risk comes true.","type":"string","minLength":10},"complaints":{"description":"Article 27(1)(f): how people complain, and who answers.","type":"string","minLength":10},"notification":{"description":"Article 27(3): the market surveillance authority that was notified, or why none is.","oneOf":[{"description":"It was notified.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["authority","date"],"properties":{"authority":{"description":"Which.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}},{"description":"It was not.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["not-yet"],"properties":{"not-yet":{"description":"Why not, and when it will be.","type":"string","minLength":10}}}]}}};
const func4 = Object.prototype.hasOwnProperty;
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate56 = require('./shared.cjs').login;


const validate52 = require('./shared.cjs').text;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/fundamental-rights.schema.json" */;
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
if(data.date !== undefined){
if(!(validate55(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.reviewer !== undefined){
if(!(validate56(data.reviewer, {instancePath:instancePath+"/reviewer",parentData:data,parentDataProperty:"reviewer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.processes !== undefined){
let data3 = data.processes;
if(typeof data3 === "string"){
if(func1(data3) < 10){
vErrors = failed(vErrors, instancePath+"/processes", "minLength", {limit: 10}, schema27.properties.processes, data3);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/processes", "type", {type: "string"}, schema27.properties.processes, data3);
errors++;
}
}
if(data.period !== undefined){
if(!(validate52(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.frequency !== undefined){
if(!(validate52(data.frequency, {instancePath:instancePath+"/frequency",parentData:data,parentDataProperty:"frequency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.affected !== undefined){
let data6 = data.affected;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = failed(vErrors, instancePath+"/affected", "minItems", {limit: 1}, schema27.properties.affected, data6);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data6[i0], {instancePath:instancePath+"/affected/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/affected", "type", {type: "array"}, schema27.properties.affected, data6);
errors++;
}
}
if(data.harms !== undefined){
let data8 = data.harms;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = failed(vErrors, instancePath+"/harms", "minItems", {limit: 1}, schema27.properties.harms, data8);
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const prop1 of schema27.properties.harms.items.required){
if(data9[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/harms/" + i1, "required", {missingProperty: prop1}, schema27.properties.harms.items, data9);
errors++;
}
}
for(const key1 in data9){
if(!(((((key1 === "affected") || (key1 === "right")) || (key1 === "harm")) || (key1 === "measure")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/harms/" + i1, "additionalProperties", {additionalProperty: key1}, schema27.properties.harms.items, data9);
errors++;
}
}
if(data9.affected !== undefined){
if(!(validate52(data9.affected, {instancePath:instancePath+"/harms/" + i1+"/affected",parentData:data9,parentDataProperty:"affected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data9.right !== undefined){
if(!(validate52(data9.right, {instancePath:instancePath+"/harms/" + i1+"/right",parentData:data9,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data9.harm !== undefined){
if(!(validate52(data9.harm, {instancePath:instancePath+"/harms/" + i1+"/harm",parentData:data9,parentDataProperty:"harm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data9.measure !== undefined){
if(!(validate52(data9.measure, {instancePath:instancePath+"/harms/" + i1+"/measure",parentData:data9,parentDataProperty:"measure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/harms/" + i1, "type", {type: "object"}, schema27.properties.harms.items, data9);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/harms", "type", {type: "array"}, schema27.properties.harms, data8);
errors++;
}
}
if(data.oversight !== undefined){
let data14 = data.oversight;
if(typeof data14 === "string"){
if(func1(data14) < 10){
vErrors = failed(vErrors, instancePath+"/oversight", "minLength", {limit: 10}, schema27.properties.oversight, data14);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/oversight", "type", {type: "string"}, schema27.properties.oversight, data14);
errors++;
}
}
if(data.governance !== undefined){
let data15 = data.governance;
if(typeof data15 === "string"){
if(func1(data15) < 10){
vErrors = failed(vErrors, instancePath+"/governance", "minLength", {limit: 10}, schema27.properties.governance, data15);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/governance", "type", {type: "string"}, schema27.properties.governance, data15);
errors++;
}
}
if(data.complaints !== undefined){
let data16 = data.complaints;
if(typeof data16 === "string"){
if(func1(data16) < 10){
vErrors = failed(vErrors, instancePath+"/complaints", "minLength", {limit: 10}, schema27.properties.complaints, data16);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/complaints", "type", {type: "string"}, schema27.properties.complaints, data16);
errors++;
}
}
if(data.notification !== undefined){
let data17 = data.notification;
const _errs28 = errors;
let valid6 = false;
let passing0 = null;
const _errs29 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const prop2 of schema27.properties.notification.oneOf[0].required){
if(data17[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/notification", "required", {missingProperty: prop2}, schema27.properties.notification.oneOf[0], data17, "#/properties/notification/oneOf/0/required");
errors++;
}
}
for(const key2 in data17){
if(!(((key2 === "authority") || (key2 === "date")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/notification", "additionalProperties", {additionalProperty: key2}, schema27.properties.notification.oneOf[0], data17, "#/properties/notification/oneOf/0/additionalProperties");
errors++;
}
}
if(data17.authority !== undefined){
if(!(validate52(data17.authority, {instancePath:instancePath+"/notification/authority",parentData:data17,parentDataProperty:"authority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data17.date !== undefined){
if(!(validate55(data17.date, {instancePath:instancePath+"/notification/date",parentData:data17,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/notification", "type", {type: "object"}, schema27.properties.notification.oneOf[0], data17, "#/properties/notification/oneOf/0/type");
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
var props0 = true;
}
const _errs34 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const prop3 of schema27.properties.notification.oneOf[1].required){
if(data17[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/notification", "required", {missingProperty: prop3}, schema27.properties.notification.oneOf[1], data17, "#/properties/notification/oneOf/1/required");
errors++;
}
}
for(const key3 in data17){
if(!((key3 === "not-yet") || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/notification", "additionalProperties", {additionalProperty: key3}, schema27.properties.notification.oneOf[1], data17, "#/properties/notification/oneOf/1/additionalProperties");
errors++;
}
}
if(data17["not-yet"] !== undefined){
let data20 = data17["not-yet"];
if(typeof data20 === "string"){
if(func1(data20) < 10){
vErrors = failed(vErrors, instancePath+"/notification/not-yet", "minLength", {limit: 10}, schema27.properties.notification.oneOf[1].properties["not-yet"], data20, "#/properties/notification/oneOf/1/properties/not-yet/minLength");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/notification/not-yet", "type", {type: "string"}, schema27.properties.notification.oneOf[1].properties["not-yet"], data20, "#/properties/notification/oneOf/1/properties/not-yet/type");
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/notification", "type", {type: "object"}, schema27.properties.notification.oneOf[1], data17, "#/properties/notification/oneOf/1/type");
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid6){
vErrors = failed(vErrors, instancePath+"/notification", "oneOf", {passingSchemas: passing0}, schema27.properties.notification, data17, "#/properties/notification/oneOf", "must match exactly one schema in oneOf");
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
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

