/* Generated from policies/schema/supplier.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/supplier.schema.json","title":"SupplierFile","description":"The assessment of one supplier of AI models, data or services.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","name","services","assessment","contract","monitoring","failure","decision","decided-by","valid-until"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"description":"Who supplies it.","type":"string","minLength":1},"services":{"description":"What is bought: each model, address or package a change may bring in must be named here.","type":"array","minItems":1,"items":{"description":"One service.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name"],"properties":{"name":{"description":"What people call it.","type":"string","minLength":1},"models":{"description":"Model ids, as globs.","type":"array","minItems":1,"items":{"description":"A glob over model ids.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"endpoints":{"description":"Addresses and providers, as globs.","type":"array","minItems":1,"items":{"description":"A glob over addresses.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"packages":{"description":"Package names, as globs.","type":"array","minItems":1,"items":{"description":"A glob over package names.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"anyOf":[{"required":["models"]},{"required":["endpoints"]},{"required":["packages"]}]}},"assessment":{"description":"The assessment before use.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["by","date","security","privacy","quality","governance"],"properties":{"by":{"description":"Who assessed.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"security":{"description":"What was found about security.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"privacy":{"description":"What happens to the data it is given.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"quality":{"description":"What is known of accuracy, bias and limits.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"governance":{"description":"How the supplier itself governs AI.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"contract":{"description":"What the contract says.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["reference","data-use","changes","incidents","audit"],"properties":{"reference":{"description":"Which contract.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"data-use":{"description":"Whether our data may train its models.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"changes":{"description":"How and when changes of models are announced.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"incidents":{"description":"How and when incidents are reported to us.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"audit":{"description":"What we may inspect.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"monitoring":{"description":"How it is watched.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["performance","incidents","reviewed"],"properties":{"performance":{"description":"What is measured, and where.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"incidents":{"description":"Where its incidents are noticed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"reviewed":{"description":"When both were last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}},"failure":{"description":"What happens when it fails or ends: a procedure, or where it is.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"decision":{"description":"Whether it may be used.","enum":["approved","conditional","rejected"]},"conditions":{"description":"Under which conditions.","type":"array","minItems":1,"items":{"description":"One condition.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"decided-by":{"description":"Who decided.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"valid-until":{"description":"When the assessment ends.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}},"if":{"properties":{"decision":{"const":"conditional"}},"required":["decision"]},"then":{"required":["conditions"],"properties":{"conditions":{"description":"Under which conditions."}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern3 = new RegExp("^x-", "u");
const pattern6 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const schema21 = {"type":"string","minLength":3};

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
if(func2(data) < 3){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema21,data});
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

const schema22 = {"type":"string","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/supplier.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
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
for( missing0 of schema19.if.required){
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
for(const prop0 of schema19.then.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema19.then.required,parentSchema:schema19.then,data});
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
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.if,parentSchema:schema19,data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop1 of schema19.required){
if(data[prop1] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.required,parentSchema:schema19,data});
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
let data1 = data.version;
if(1 !== data1){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",schemaPath:"",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data1});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.name,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.name.type,parentSchema:schema19.properties.name,data:data2});
errors++;
}
}
if(data.services !== undefined){
let data3 = data.services;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/services",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.services,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
let valid6 = false;
const _errs14 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop2 of schema19.properties.services.items.anyOf[0].required){
if(data4[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/anyOf/0/required",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.services.items.anyOf[0].required,parentSchema:schema19.properties.services.items.anyOf[0],data:data4});
errors++;
}
}
}
var _valid1 = _errs14 === errors;
valid6 = valid6 || _valid1;
const _errs15 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop3 of schema19.properties.services.items.anyOf[1].required){
if(data4[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/anyOf/1/required",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.services.items.anyOf[1].required,parentSchema:schema19.properties.services.items.anyOf[1],data:data4});
errors++;
}
}
}
var _valid1 = _errs15 === errors;
valid6 = valid6 || _valid1;
const _errs16 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop4 of schema19.properties.services.items.anyOf[2].required){
if(data4[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/anyOf/2/required",keyword:"required",params:{missingProperty: prop4},schema:schema19.properties.services.items.anyOf[2].required,parentSchema:schema19.properties.services.items.anyOf[2],data:data4});
errors++;
}
}
}
var _valid1 = _errs16 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.services.items.anyOf,parentSchema:schema19.properties.services.items,data:data4});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop5 of schema19.properties.services.items.required){
if(data4[prop5] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop5},schema:schema19.properties.services.items.required,parentSchema:schema19.properties.services.items,data:data4});
errors++;
}
}
for(const key1 in data4){
if(!(((((key1 === "name") || (key1 === "models")) || (key1 === "endpoints")) || (key1 === "packages")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.services.items,data:data4});
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0+"/name",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.services.items.properties.name,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0+"/name",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.services.items.properties.name.type,parentSchema:schema19.properties.services.items.properties.name,data:data5});
errors++;
}
}
if(data4.models !== undefined){
let data6 = data4.models;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0+"/models",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.services.items.properties.models,data:data6});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate54(data6[i1], {instancePath:instancePath+"/services/" + i0+"/models/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0+"/models",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.services.items.properties.models.type,parentSchema:schema19.properties.services.items.properties.models,data:data6});
errors++;
}
}
if(data4.endpoints !== undefined){
let data8 = data4.endpoints;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0+"/endpoints",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.services.items.properties.endpoints,data:data8});
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate54(data8[i2], {instancePath:instancePath+"/services/" + i0+"/endpoints/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0+"/endpoints",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.services.items.properties.endpoints.type,parentSchema:schema19.properties.services.items.properties.endpoints,data:data8});
errors++;
}
}
if(data4.packages !== undefined){
let data10 = data4.packages;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0+"/packages",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.services.items.properties.packages,data:data10});
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate54(data10[i3], {instancePath:instancePath+"/services/" + i0+"/packages/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0+"/packages",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.services.items.properties.packages.type,parentSchema:schema19.properties.services.items.properties.packages,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/services/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.services.items.type,parentSchema:schema19.properties.services.items,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/services",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.services.type,parentSchema:schema19.properties.services,data:data3});
errors++;
}
}
if(data.assessment !== undefined){
let data12 = data.assessment;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const prop6 of schema19.properties.assessment.required){
if(data12[prop6] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/assessment",schemaPath:"",keyword:"required",params:{missingProperty: prop6},schema:schema19.properties.assessment.required,parentSchema:schema19.properties.assessment,data:data12});
errors++;
}
}
for(const key2 in data12){
if(!(((((((key2 === "by") || (key2 === "date")) || (key2 === "security")) || (key2 === "privacy")) || (key2 === "quality")) || (key2 === "governance")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/assessment",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.assessment,data:data12});
errors++;
}
}
if(data12.by !== undefined){
let data13 = data12.by;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
vErrors = addError(vErrors, {instancePath:instancePath+"/assessment/by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.assessment.properties.by,data:data13});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/assessment/by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.assessment.properties.by.type,parentSchema:schema19.properties.assessment.properties.by,data:data13});
errors++;
}
}
if(data12.date !== undefined){
if(!(validate58(data12.date, {instancePath:instancePath+"/assessment/date",parentData:data12,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data12.security !== undefined){
if(!(validate54(data12.security, {instancePath:instancePath+"/assessment/security",parentData:data12,parentDataProperty:"security",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data12.privacy !== undefined){
if(!(validate54(data12.privacy, {instancePath:instancePath+"/assessment/privacy",parentData:data12,parentDataProperty:"privacy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data12.quality !== undefined){
if(!(validate54(data12.quality, {instancePath:instancePath+"/assessment/quality",parentData:data12,parentDataProperty:"quality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data12.governance !== undefined){
if(!(validate54(data12.governance, {instancePath:instancePath+"/assessment/governance",parentData:data12,parentDataProperty:"governance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/assessment",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.assessment.type,parentSchema:schema19.properties.assessment,data:data12});
errors++;
}
}
if(data.contract !== undefined){
let data19 = data.contract;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const prop7 of schema19.properties.contract.required){
if(data19[prop7] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/contract",schemaPath:"",keyword:"required",params:{missingProperty: prop7},schema:schema19.properties.contract.required,parentSchema:schema19.properties.contract,data:data19});
errors++;
}
}
for(const key3 in data19){
if(!((((((key3 === "reference") || (key3 === "data-use")) || (key3 === "changes")) || (key3 === "incidents")) || (key3 === "audit")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/contract",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.contract,data:data19});
errors++;
}
}
if(data19.reference !== undefined){
if(!(validate54(data19.reference, {instancePath:instancePath+"/contract/reference",parentData:data19,parentDataProperty:"reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data19["data-use"] !== undefined){
if(!(validate54(data19["data-use"], {instancePath:instancePath+"/contract/data-use",parentData:data19,parentDataProperty:"data-use",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data19.changes !== undefined){
if(!(validate54(data19.changes, {instancePath:instancePath+"/contract/changes",parentData:data19,parentDataProperty:"changes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data19.incidents !== undefined){
if(!(validate54(data19.incidents, {instancePath:instancePath+"/contract/incidents",parentData:data19,parentDataProperty:"incidents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data19.audit !== undefined){
if(!(validate54(data19.audit, {instancePath:instancePath+"/contract/audit",parentData:data19,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/contract",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.contract.type,parentSchema:schema19.properties.contract,data:data19});
errors++;
}
}
if(data.monitoring !== undefined){
let data25 = data.monitoring;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const prop8 of schema19.properties.monitoring.required){
if(data25[prop8] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/monitoring",schemaPath:"",keyword:"required",params:{missingProperty: prop8},schema:schema19.properties.monitoring.required,parentSchema:schema19.properties.monitoring,data:data25});
errors++;
}
}
for(const key4 in data25){
if(!((((key4 === "performance") || (key4 === "incidents")) || (key4 === "reviewed")) || (pattern3.test(key4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/monitoring",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.monitoring,data:data25});
errors++;
}
}
if(data25.performance !== undefined){
if(!(validate54(data25.performance, {instancePath:instancePath+"/monitoring/performance",parentData:data25,parentDataProperty:"performance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data25.incidents !== undefined){
if(!(validate54(data25.incidents, {instancePath:instancePath+"/monitoring/incidents",parentData:data25,parentDataProperty:"incidents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data25.reviewed !== undefined){
if(!(validate58(data25.reviewed, {instancePath:instancePath+"/monitoring/reviewed",parentData:data25,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/monitoring",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.monitoring.type,parentSchema:schema19.properties.monitoring,data:data25});
errors++;
}
}
if(data.failure !== undefined){
if(!(validate54(data.failure, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
let data30 = data.decision;
if(!(((data30 === "approved") || (data30 === "conditional")) || (data30 === "rejected"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/decision",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.decision.enum},schema:schema19.properties.decision.enum,parentSchema:schema19.properties.decision,data:data30});
errors++;
}
}
if(data.conditions !== undefined){
let data31 = data.conditions;
if(Array.isArray(data31)){
if(data31.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/conditions",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.conditions,data:data31});
errors++;
}
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
if(!(validate54(data31[i4], {instancePath:instancePath+"/conditions/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/conditions",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.conditions.type,parentSchema:schema19.properties.conditions,data:data31});
errors++;
}
}
if(data["decided-by"] !== undefined){
let data33 = data["decided-by"];
if(typeof data33 === "string"){
if(!pattern6.test(data33)){
vErrors = addError(vErrors, {instancePath:instancePath+"/decided-by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties["decided-by"],data:data33});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/decided-by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties["decided-by"].type,parentSchema:schema19.properties["decided-by"],data:data33});
errors++;
}
}
if(data["valid-until"] !== undefined){
if(!(validate58(data["valid-until"], {instancePath:instancePath+"/valid-until",parentData:data,parentDataProperty:"valid-until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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

