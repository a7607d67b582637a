/* Generated from policies/schema/supplier.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/supplier.schema.json","title":"SupplierFile","description":"The assessment of one supplier of AI models, data or services.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","name","services","assessment","contract","monitoring","failure","decision","decided-by","valid-until"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"description":"Who supplies it.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"services":{"description":"What is bought: each model, address or package a change may bring in must be named here.","type":"array","minItems":1,"items":{"description":"One service.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name"],"properties":{"name":{"description":"What people call it.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"models":{"description":"Model ids, as globs.","type":"array","minItems":1,"items":{"description":"A glob over model ids.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"endpoints":{"description":"Addresses and providers, as globs.","type":"array","minItems":1,"items":{"description":"A glob over addresses.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"packages":{"description":"Package names, as globs.","type":"array","minItems":1,"items":{"description":"A glob over package names.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"anyOf":[{"required":["models"]},{"required":["endpoints"]},{"required":["packages"]}]}},"assessment":{"description":"The assessment before use.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["by","date","security","privacy","quality","governance"],"properties":{"by":{"description":"Who assessed.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"security":{"description":"What was found about security.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"privacy":{"description":"What happens to the data it is given.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"quality":{"description":"What is known of accuracy, bias and limits.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"governance":{"description":"How the supplier itself governs AI.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"contract":{"description":"What the contract says.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["reference","data-use","changes","incidents","audit"],"properties":{"reference":{"description":"Which contract.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"data-use":{"description":"Whether our data may train its models.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"changes":{"description":"How and when changes of models are announced.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"incidents":{"description":"How and when the supplier reports incidents to you.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"audit":{"description":"What we may inspect.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"monitoring":{"description":"How it is watched.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["performance","incidents","reviewed"],"properties":{"performance":{"description":"What is measured, and where.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"incidents":{"description":"Where its incidents are noticed.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"reviewed":{"description":"When both were last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}},"failure":{"description":"What happens when it fails or ends: a procedure, or where it is.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"decision":{"description":"Whether it may be used.","enum":["approved","conditional","rejected"]},"conditions":{"description":"Under which conditions.","type":"array","minItems":1,"items":{"description":"One condition.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"decided-by":{"description":"Who decided.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"valid-until":{"description":"When the assessment ends.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}},"if":{"properties":{"decision":{"const":"conditional"}},"required":["decision"]},"then":{"required":["conditions"],"properties":{"conditions":{"description":"Under which conditions."}}}};
const func4 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^x-", "u");

const validate53 = require('./shared.cjs').word;


const validate52 = require('./shared.cjs').text;


const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/supplier.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid1 = true;
for( missing0 of schema27.if.required){
valid1 = data[missing0] !== undefined;
if(!valid1){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid1){
if(data.decision !== undefined){
if("conditional" !== data.decision){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema27.then.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema27.then, data);
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.conditions = true;
props0.decision = true;
}
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "if", {failingKeyword: "then"}, schema27, data, undefined, "must match \"then\" schema");
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop1 of schema27.required){
if(data[prop1] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop1}, schema27, data);
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
let data1 = data.version;
if(1 !== data1){
vErrors = failed(vErrors, instancePath+"/version", "const", {allowedValue: 1}, schema27.properties.version, data1);
errors++;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
let data3 = data.services;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = failed(vErrors, instancePath+"/services", "minItems", {limit: 1}, schema27.properties.services, data3);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
let valid6 = false;
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop2 of schema27.properties.services.items.anyOf[0].required){
if(data4[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/services/" + i0, "required", {missingProperty: prop2}, schema27.properties.services.items.anyOf[0], data4, "#/properties/services/items/anyOf/0/required");
errors++;
}
}
}
var _valid1 = _errs13 === errors;
valid6 = valid6 || _valid1;
const _errs14 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop3 of schema27.properties.services.items.anyOf[1].required){
if(data4[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/services/" + i0, "required", {missingProperty: prop3}, schema27.properties.services.items.anyOf[1], data4, "#/properties/services/items/anyOf/1/required");
errors++;
}
}
}
var _valid1 = _errs14 === errors;
valid6 = valid6 || _valid1;
const _errs15 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop4 of schema27.properties.services.items.anyOf[2].required){
if(data4[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/services/" + i0, "required", {missingProperty: prop4}, schema27.properties.services.items.anyOf[2], data4, "#/properties/services/items/anyOf/2/required");
errors++;
}
}
}
var _valid1 = _errs15 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
vErrors = failed(vErrors, instancePath+"/services/" + i0, "anyOf", {}, schema27.properties.services.items, data4, "#/properties/services/items/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop5 of schema27.properties.services.items.required){
if(data4[prop5] === undefined){
vErrors = failed(vErrors, instancePath+"/services/" + i0, "required", {missingProperty: prop5}, schema27.properties.services.items, data4);
errors++;
}
}
for(const key1 in data4){
if(!(((((key1 === "name") || (key1 === "models")) || (key1 === "endpoints")) || (key1 === "packages")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/services/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.services.items, data4);
errors++;
}
}
if(data4.name !== undefined){
if(!(validate53(data4.name, {instancePath:instancePath+"/services/" + i0+"/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data4.models !== undefined){
let data6 = data4.models;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = failed(vErrors, instancePath+"/services/" + i0+"/models", "minItems", {limit: 1}, schema27.properties.services.items.properties.models, data6);
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data6[i1], {instancePath:instancePath+"/services/" + i0+"/models/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/services/" + i0+"/models", "type", {type: "array"}, schema27.properties.services.items.properties.models, data6);
errors++;
}
}
if(data4.endpoints !== undefined){
let data8 = data4.endpoints;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = failed(vErrors, instancePath+"/services/" + i0+"/endpoints", "minItems", {limit: 1}, schema27.properties.services.items.properties.endpoints, data8);
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate52(data8[i2], {instancePath:instancePath+"/services/" + i0+"/endpoints/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/services/" + i0+"/endpoints", "type", {type: "array"}, schema27.properties.services.items.properties.endpoints, data8);
errors++;
}
}
if(data4.packages !== undefined){
let data10 = data4.packages;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = failed(vErrors, instancePath+"/services/" + i0+"/packages", "minItems", {limit: 1}, schema27.properties.services.items.properties.packages, data10);
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate52(data10[i3], {instancePath:instancePath+"/services/" + i0+"/packages/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/services/" + i0+"/packages", "type", {type: "array"}, schema27.properties.services.items.properties.packages, data10);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/services/" + i0, "type", {type: "object"}, schema27.properties.services.items, data4);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/services", "type", {type: "array"}, schema27.properties.services, data3);
errors++;
}
}
if(data.assessment !== undefined){
let data12 = data.assessment;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const prop6 of schema27.properties.assessment.required){
if(data12[prop6] === undefined){
vErrors = failed(vErrors, instancePath+"/assessment", "required", {missingProperty: prop6}, schema27.properties.assessment, data12);
errors++;
}
}
for(const key2 in data12){
if(!(((((((key2 === "by") || (key2 === "date")) || (key2 === "security")) || (key2 === "privacy")) || (key2 === "quality")) || (key2 === "governance")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/assessment", "additionalProperties", {additionalProperty: key2}, schema27.properties.assessment, data12);
errors++;
}
}
if(data12.by !== undefined){
if(!(validate56(data12.by, {instancePath:instancePath+"/assessment/by",parentData:data12,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data12.date !== undefined){
if(!(validate55(data12.date, {instancePath:instancePath+"/assessment/date",parentData:data12,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data12.security !== undefined){
if(!(validate52(data12.security, {instancePath:instancePath+"/assessment/security",parentData:data12,parentDataProperty:"security",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data12.privacy !== undefined){
if(!(validate52(data12.privacy, {instancePath:instancePath+"/assessment/privacy",parentData:data12,parentDataProperty:"privacy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data12.quality !== undefined){
if(!(validate52(data12.quality, {instancePath:instancePath+"/assessment/quality",parentData:data12,parentDataProperty:"quality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data12.governance !== undefined){
if(!(validate52(data12.governance, {instancePath:instancePath+"/assessment/governance",parentData:data12,parentDataProperty:"governance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/assessment", "type", {type: "object"}, schema27.properties.assessment, data12);
errors++;
}
}
if(data.contract !== undefined){
let data19 = data.contract;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const prop7 of schema27.properties.contract.required){
if(data19[prop7] === undefined){
vErrors = failed(vErrors, instancePath+"/contract", "required", {missingProperty: prop7}, schema27.properties.contract, data19);
errors++;
}
}
for(const key3 in data19){
if(!((((((key3 === "reference") || (key3 === "data-use")) || (key3 === "changes")) || (key3 === "incidents")) || (key3 === "audit")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/contract", "additionalProperties", {additionalProperty: key3}, schema27.properties.contract, data19);
errors++;
}
}
if(data19.reference !== undefined){
if(!(validate52(data19.reference, {instancePath:instancePath+"/contract/reference",parentData:data19,parentDataProperty:"reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data19["data-use"] !== undefined){
if(!(validate52(data19["data-use"], {instancePath:instancePath+"/contract/data-use",parentData:data19,parentDataProperty:"data-use",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data19.changes !== undefined){
if(!(validate52(data19.changes, {instancePath:instancePath+"/contract/changes",parentData:data19,parentDataProperty:"changes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data19.incidents !== undefined){
if(!(validate52(data19.incidents, {instancePath:instancePath+"/contract/incidents",parentData:data19,parentDataProperty:"incidents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data19.audit !== undefined){
if(!(validate52(data19.audit, {instancePath:instancePath+"/contract/audit",parentData:data19,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/contract", "type", {type: "object"}, schema27.properties.contract, data19);
errors++;
}
}
if(data.monitoring !== undefined){
let data25 = data.monitoring;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const prop8 of schema27.properties.monitoring.required){
if(data25[prop8] === undefined){
vErrors = failed(vErrors, instancePath+"/monitoring", "required", {missingProperty: prop8}, schema27.properties.monitoring, data25);
errors++;
}
}
for(const key4 in data25){
if(!((((key4 === "performance") || (key4 === "incidents")) || (key4 === "reviewed")) || (pattern5.test(key4)))){
vErrors = failed(vErrors, instancePath+"/monitoring", "additionalProperties", {additionalProperty: key4}, schema27.properties.monitoring, data25);
errors++;
}
}
if(data25.performance !== undefined){
if(!(validate52(data25.performance, {instancePath:instancePath+"/monitoring/performance",parentData:data25,parentDataProperty:"performance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data25.incidents !== undefined){
if(!(validate52(data25.incidents, {instancePath:instancePath+"/monitoring/incidents",parentData:data25,parentDataProperty:"incidents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data25.reviewed !== undefined){
if(!(validate55(data25.reviewed, {instancePath:instancePath+"/monitoring/reviewed",parentData:data25,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/monitoring", "type", {type: "object"}, schema27.properties.monitoring, data25);
errors++;
}
}
if(data.failure !== undefined){
if(!(validate52(data.failure, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
let data30 = data.decision;
if(!(((data30 === "approved") || (data30 === "conditional")) || (data30 === "rejected"))){
vErrors = failed(vErrors, instancePath+"/decision", "enum", {allowedValues: schema27.properties.decision.enum}, schema27.properties.decision, data30);
errors++;
}
}
if(data.conditions !== undefined){
let data31 = data.conditions;
if(Array.isArray(data31)){
if(data31.length < 1){
vErrors = failed(vErrors, instancePath+"/conditions", "minItems", {limit: 1}, schema27.properties.conditions, data31);
errors++;
}
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
if(!(validate52(data31[i4], {instancePath:instancePath+"/conditions/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/conditions", "type", {type: "array"}, schema27.properties.conditions, data31);
errors++;
}
}
if(data["decided-by"] !== undefined){
if(!(validate56(data["decided-by"], {instancePath:instancePath+"/decided-by",parentData:data,parentDataProperty:"decided-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data["valid-until"] !== undefined){
if(!(validate55(data["valid-until"], {instancePath:instancePath+"/valid-until",parentData:data,parentDataProperty:"valid-until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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

