/* Generated from policies/schema/system.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/system.schema.json","title":"SystemFile","description":"Entry of one AI system in the register.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","description","owner","purpose","techniques","training-data","input-data","output","affected-parties","risk","regulations","controls","review-date","stage","paths"],"properties":{"name":{"description":"What people call the system.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"description":{"description":"What it does, in two or three sentences.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"owner":{"description":"GitHub login of the person accountable for it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"deputies":{"description":"GitHub logins of those who may stand in for the owner.","type":"array","minItems":1,"items":{"description":"A GitHub login.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}},"purpose":{"description":"The business purpose it serves.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"techniques":{"description":"AI techniques in use: large language model, gradient boosting, computer vision …","type":"array","minItems":1,"items":{"description":"One technique.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"training-data":{"description":"The data the model was trained or tuned on.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","source"],"properties":{"what":{"description":"What the data is.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"source":{"description":"Where it comes from and how it was obtained.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"input-data":{"description":"What data it is given in production.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"output":{"description":"What kind of output it gives.","type":"array","minItems":1,"items":{"enum":["decision","recommendation","generation","classification","prediction"]}},"affected-parties":{"description":"Who is affected by its output, directly or indirectly.","type":"array","minItems":1,"items":{"description":"One group of people or organisations.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"risk":{"enum":["minimal","limited","high","unacceptable"],"description":"Risk tier, from the impact assessment."},"regulations":{"description":"Laws and standards that apply; `none` with the reason when none does.","type":"array","minItems":1,"items":{"description":"One regulation.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"controls":{"description":"Annex A controls applied to it.","type":"array","minItems":1,"items":{"description":"A control id such as A.6.2.4.","type":"string","enum":["A.2.2","A.2.3","A.2.4","A.3.2","A.3.3","A.4.2","A.4.3","A.4.4","A.4.5","A.4.6","A.5.2","A.5.3","A.5.4","A.5.5","A.6.1","A.6.1.2","A.6.1.3","A.6.2","A.6.2.2","A.6.2.3","A.6.2.4","A.6.2.5","A.6.2.6","A.6.2.7","A.6.2.8","A.7.2","A.7.3","A.7.4","A.7.5","A.7.6","A.8.2","A.8.3","A.8.4","A.8.5","A.9.2","A.9.3","A.9.4","A.10.2","A.10.3","A.10.4"]}},"review-date":{"description":"When this entry must be reviewed next.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"stage":{"description":"Where it is in its life cycle.","enum":["design","data","development","deployment","operation","retired"]},"deprecated":{"description":"Since when nobody should begin to use it, before it is retired; say in `replaced-by` what to use instead.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"replaced-by":{"description":"What to use instead of a deprecated system: the id of another system, or a sentence.","type":"string","minLength":2},"paths":{"description":"Globs of the files that belong to it, from the root of the repository.","type":"array","minItems":1,"items":{"description":"A glob; `!` at the start takes files out again.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"formerly":{"description":"Ids that the system had before: write the old one here when its folder is renamed.","type":"array","items":{"description":"An id.","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","examples":["help-bot"]}},"suppliers":{"description":"Ids of the suppliers whose models, data or services it uses.","type":"array","minItems":0,"items":{"description":"An id.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$","examples":["example-ai"]}}}};
const func4 = Object.prototype.hasOwnProperty;
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern5 = new RegExp("^x-", "u");
const pattern7 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern8 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");

const validate52 = require('./shared.cjs').text;


const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


const validate53 = require('./shared.cjs').word;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/system.schema.json" */;
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
if(data.name !== undefined){
if(!(validate52(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate52(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate56(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.deputies !== undefined){
let data3 = data.deputies;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = failed(vErrors, instancePath+"/deputies", "minItems", {limit: 1}, schema27.properties.deputies, data3);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data3[i0], {instancePath:instancePath+"/deputies/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/deputies", "type", {type: "array"}, schema27.properties.deputies, data3);
errors++;
}
}
if(data.purpose !== undefined){
if(!(validate52(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.techniques !== undefined){
let data6 = data.techniques;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = failed(vErrors, instancePath+"/techniques", "minItems", {limit: 1}, schema27.properties.techniques, data6);
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data6[i1], {instancePath:instancePath+"/techniques/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/techniques", "type", {type: "array"}, schema27.properties.techniques, data6);
errors++;
}
}
if(data["training-data"] !== undefined){
let data8 = data["training-data"];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const prop1 of schema27.properties["training-data"].required){
if(data8[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/training-data", "required", {missingProperty: prop1}, schema27.properties["training-data"], data8);
errors++;
}
}
for(const key1 in data8){
if(!(((key1 === "what") || (key1 === "source")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/training-data", "additionalProperties", {additionalProperty: key1}, schema27.properties["training-data"], data8);
errors++;
}
}
if(data8.what !== undefined){
if(!(validate52(data8.what, {instancePath:instancePath+"/training-data/what",parentData:data8,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data8.source !== undefined){
if(!(validate52(data8.source, {instancePath:instancePath+"/training-data/source",parentData:data8,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/training-data", "type", {type: "object"}, schema27.properties["training-data"], data8);
errors++;
}
}
if(data["input-data"] !== undefined){
if(!(validate52(data["input-data"], {instancePath:instancePath+"/input-data",parentData:data,parentDataProperty:"input-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.output !== undefined){
let data12 = data.output;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = failed(vErrors, instancePath+"/output", "minItems", {limit: 1}, schema27.properties.output, data12);
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(!(((((data13 === "decision") || (data13 === "recommendation")) || (data13 === "generation")) || (data13 === "classification")) || (data13 === "prediction"))){
vErrors = failed(vErrors, instancePath+"/output/" + i2, "enum", {allowedValues: schema27.properties.output.items.enum}, schema27.properties.output.items, data13);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/output", "type", {type: "array"}, schema27.properties.output, data12);
errors++;
}
}
if(data["affected-parties"] !== undefined){
let data14 = data["affected-parties"];
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = failed(vErrors, instancePath+"/affected-parties", "minItems", {limit: 1}, schema27.properties["affected-parties"], data14);
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate52(data14[i3], {instancePath:instancePath+"/affected-parties/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/affected-parties", "type", {type: "array"}, schema27.properties["affected-parties"], data14);
errors++;
}
}
if(data.risk !== undefined){
let data16 = data.risk;
if(!((((data16 === "minimal") || (data16 === "limited")) || (data16 === "high")) || (data16 === "unacceptable"))){
vErrors = failed(vErrors, instancePath+"/risk", "enum", {allowedValues: schema27.properties.risk.enum}, schema27.properties.risk, data16);
errors++;
}
}
if(data.regulations !== undefined){
let data17 = data.regulations;
if(Array.isArray(data17)){
if(data17.length < 1){
vErrors = failed(vErrors, instancePath+"/regulations", "minItems", {limit: 1}, schema27.properties.regulations, data17);
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
if(!(validate52(data17[i4], {instancePath:instancePath+"/regulations/" + i4,parentData:data17,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/regulations", "type", {type: "array"}, schema27.properties.regulations, data17);
errors++;
}
}
if(data.controls !== undefined){
let data19 = data.controls;
if(Array.isArray(data19)){
if(data19.length < 1){
vErrors = failed(vErrors, instancePath+"/controls", "minItems", {limit: 1}, schema27.properties.controls, data19);
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 !== "string"){
vErrors = failed(vErrors, instancePath+"/controls/" + i5, "type", {type: "string"}, schema27.properties.controls.items, data20);
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((data20 === "A.2.2") || (data20 === "A.2.3")) || (data20 === "A.2.4")) || (data20 === "A.3.2")) || (data20 === "A.3.3")) || (data20 === "A.4.2")) || (data20 === "A.4.3")) || (data20 === "A.4.4")) || (data20 === "A.4.5")) || (data20 === "A.4.6")) || (data20 === "A.5.2")) || (data20 === "A.5.3")) || (data20 === "A.5.4")) || (data20 === "A.5.5")) || (data20 === "A.6.1")) || (data20 === "A.6.1.2")) || (data20 === "A.6.1.3")) || (data20 === "A.6.2")) || (data20 === "A.6.2.2")) || (data20 === "A.6.2.3")) || (data20 === "A.6.2.4")) || (data20 === "A.6.2.5")) || (data20 === "A.6.2.6")) || (data20 === "A.6.2.7")) || (data20 === "A.6.2.8")) || (data20 === "A.7.2")) || (data20 === "A.7.3")) || (data20 === "A.7.4")) || (data20 === "A.7.5")) || (data20 === "A.7.6")) || (data20 === "A.8.2")) || (data20 === "A.8.3")) || (data20 === "A.8.4")) || (data20 === "A.8.5")) || (data20 === "A.9.2")) || (data20 === "A.9.3")) || (data20 === "A.9.4")) || (data20 === "A.10.2")) || (data20 === "A.10.3")) || (data20 === "A.10.4"))){
vErrors = failed(vErrors, instancePath+"/controls/" + i5, "enum", {allowedValues: schema27.properties.controls.items.enum}, schema27.properties.controls.items, data20);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/controls", "type", {type: "array"}, schema27.properties.controls, data19);
errors++;
}
}
if(data["review-date"] !== undefined){
if(!(validate55(data["review-date"], {instancePath:instancePath+"/review-date",parentData:data,parentDataProperty:"review-date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.stage !== undefined){
let data22 = data.stage;
if(!((((((data22 === "design") || (data22 === "data")) || (data22 === "development")) || (data22 === "deployment")) || (data22 === "operation")) || (data22 === "retired"))){
vErrors = failed(vErrors, instancePath+"/stage", "enum", {allowedValues: schema27.properties.stage.enum}, schema27.properties.stage, data22);
errors++;
}
}
if(data.deprecated !== undefined){
if(!(validate55(data.deprecated, {instancePath:instancePath+"/deprecated",parentData:data,parentDataProperty:"deprecated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data["replaced-by"] !== undefined){
let data24 = data["replaced-by"];
if(typeof data24 === "string"){
if(func1(data24) < 2){
vErrors = failed(vErrors, instancePath+"/replaced-by", "minLength", {limit: 2}, schema27.properties["replaced-by"], data24);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/replaced-by", "type", {type: "string"}, schema27.properties["replaced-by"], data24);
errors++;
}
}
if(data.paths !== undefined){
let data25 = data.paths;
if(Array.isArray(data25)){
if(data25.length < 1){
vErrors = failed(vErrors, instancePath+"/paths", "minItems", {limit: 1}, schema27.properties.paths, data25);
errors++;
}
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
if(!(validate53(data25[i6], {instancePath:instancePath+"/paths/" + i6,parentData:data25,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/paths", "type", {type: "array"}, schema27.properties.paths, data25);
errors++;
}
}
if(data.formerly !== undefined){
let data27 = data.formerly;
if(Array.isArray(data27)){
const len7 = data27.length;
for(let i7=0; i7<len7; i7++){
let data28 = data27[i7];
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
vErrors = failed(vErrors, instancePath+"/formerly/" + i7, "pattern", {pattern: "^[a-z0-9][a-z0-9-]*$"}, schema27.properties.formerly.items, data28);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/formerly/" + i7, "type", {type: "string"}, schema27.properties.formerly.items, data28);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/formerly", "type", {type: "array"}, schema27.properties.formerly, data27);
errors++;
}
}
if(data.suppliers !== undefined){
let data29 = data.suppliers;
if(Array.isArray(data29)){
if(data29.length < 0){
vErrors = failed(vErrors, instancePath+"/suppliers", "minItems", {limit: 0}, schema27.properties.suppliers, data29);
errors++;
}
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
let data30 = data29[i8];
if(typeof data30 === "string"){
if(!pattern8.test(data30)){
vErrors = failed(vErrors, instancePath+"/suppliers/" + i8, "pattern", {pattern: "^[a-z0-9][a-z0-9.-]*$"}, schema27.properties.suppliers.items, data30);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/suppliers/" + i8, "type", {type: "string"}, schema27.properties.suppliers.items, data30);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/suppliers", "type", {type: "array"}, schema27.properties.suppliers, data29);
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

