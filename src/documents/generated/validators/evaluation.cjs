/* Generated from policies/schema/evaluation.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evaluation.schema.json","title":"EvaluationFile","description":"Results of an evaluation, in the gate's own form: for teams whose tool writes no format the gate reads.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","date","model","complete","metrics"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was run.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"model":{"description":"The model that was evaluated, as the product names it.","type":"string","minLength":1},"prompts":{"description":"The prompts it was run with: path → digest (git object id, or SHA-256).","type":"object","minProperties":1,"additionalProperties":{"description":"A digest.","type":"string","pattern":"^[0-9a-f]{12,64}$","examples":["3b18e512dba79e4c"]}},"commit":{"description":"The commit it was run on.","type":"string","pattern":"^[0-9a-f]{7,64}$","examples":["9c1d2e7"]},"cases":{"description":"How many cases were run.","type":"integer","minimum":1},"complete":{"description":"Whether every case was run.","type":"boolean"},"metrics":{"description":"Results by name.","type":"object","minProperties":1,"additionalProperties":{"description":"One metric.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["value"],"properties":{"value":{"description":"The result.","type":"number"},"stderr":{"description":"Standard error.","type":"number","minimum":0},"groups":{"description":"The result of each group.","type":"object","additionalProperties":{"description":"The result of one group, alone or with the number of its cases.","anyOf":[{"type":"number"},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["value"],"properties":{"value":{"description":"The result.","type":"number"},"cases":{"description":"How many cases it is made of.","type":"integer","minimum":0},"stderr":{"description":"Standard error.","type":"number","minimum":0}}}]}},"cases":{"description":"How many cases the result is made of.","type":"integer","minimum":1}}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^[0-9a-f]{12,64}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{7,64}$", "u");
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evaluation.schema.json" */;
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
if(!(((((((((key0 === "version") || (key0 === "date")) || (key0 === "model")) || (key0 === "prompts")) || (key0 === "commit")) || (key0 === "cases")) || (key0 === "complete")) || (key0 === "metrics")) || (pattern3.test(key0)))){
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
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 === "string"){
if(func1(data2) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/model",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.model,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/model",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.model.type,parentSchema:schema19.properties.model,data:data2});
errors++;
}
}
if(data.prompts !== undefined){
let data3 = data.prompts;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/prompts",schemaPath:"",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.prompts,data:data3});
errors++;
}
for(const key1 in data3){
let data4 = data3[key1];
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/prompts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"pattern",params:{pattern: "^[0-9a-f]{12,64}$"},message:"must match pattern \""+"^[0-9a-f]{12,64}$"+"\"",schema:"^[0-9a-f]{12,64}$",parentSchema:schema19.properties.prompts.additionalProperties,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/prompts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.prompts.additionalProperties.type,parentSchema:schema19.properties.prompts.additionalProperties,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/prompts",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.prompts.type,parentSchema:schema19.properties.prompts,data:data3});
errors++;
}
}
if(data.commit !== undefined){
let data5 = data.commit;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/commit",schemaPath:"",keyword:"pattern",params:{pattern: "^[0-9a-f]{7,64}$"},message:"must match pattern \""+"^[0-9a-f]{7,64}$"+"\"",schema:"^[0-9a-f]{7,64}$",parentSchema:schema19.properties.commit,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/commit",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.commit.type,parentSchema:schema19.properties.commit,data:data5});
errors++;
}
}
if(data.cases !== undefined){
let data6 = data.cases;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases",schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema19.properties.cases.type,parentSchema:schema19.properties.cases,data:data6});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.cases,data:data6});
errors++;
}
}
}
if(data.complete !== undefined){
let data7 = data.complete;
if(typeof data7 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/complete",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema19.properties.complete.type,parentSchema:schema19.properties.complete,data:data7});
errors++;
}
}
if(data.metrics !== undefined){
let data8 = data.metrics;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.metrics,data:data8});
errors++;
}
for(const key2 in data8){
let data9 = data8[key2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const prop1 of schema19.properties.metrics.additionalProperties.required){
if(data9[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.metrics.additionalProperties.required,parentSchema:schema19.properties.metrics.additionalProperties,data:data9});
errors++;
}
}
for(const key3 in data9){
if(!(((((key3 === "value") || (key3 === "stderr")) || (key3 === "groups")) || (key3 === "cases")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.metrics.additionalProperties,data:data9});
errors++;
}
}
if(data9.value !== undefined){
let data10 = data9.value;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"",keyword:"type",params:{type: "number"},schema:schema19.properties.metrics.additionalProperties.properties.value.type,parentSchema:schema19.properties.metrics.additionalProperties.properties.value,data:data10});
errors++;
}
}
if(data9.stderr !== undefined){
let data11 = data9.stderr;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/stderr",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.metrics.additionalProperties.properties.stderr,data:data11});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/stderr",schemaPath:"",keyword:"type",params:{type: "number"},schema:schema19.properties.metrics.additionalProperties.properties.stderr.type,parentSchema:schema19.properties.metrics.additionalProperties.properties.stderr,data:data11});
errors++;
}
}
if(data9.groups !== undefined){
let data12 = data9.groups;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
let data13 = data12[key4];
const _errs31 = errors;
let valid5 = false;
const _errs32 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[0].type,parentSchema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[0],data:data13});
errors++;
}
var _valid0 = _errs32 === errors;
valid5 = valid5 || _valid0;
const _errs34 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop2 of schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].required){
if(data13[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].required,parentSchema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1],data:data13});
errors++;
}
}
for(const key5 in data13){
if(!((((key5 === "value") || (key5 === "cases")) || (key5 === "stderr")) || (pattern3.test(key5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1],data:data13});
errors++;
}
}
if(data13.value !== undefined){
let data14 = data13.value;
if(!((typeof data14 == "number") && (isFinite(data14)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/properties/value/type",keyword:"type",params:{type: "number"},schema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].properties.value.type,parentSchema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].properties.value,data:data14});
errors++;
}
}
if(data13.cases !== undefined){
let data15 = data13.cases;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/cases",schemaPath:"#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/properties/cases/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].properties.cases.type,parentSchema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].properties.cases,data:data15});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/cases",schemaPath:"#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].properties.cases,data:data15});
errors++;
}
}
}
if(data13.stderr !== undefined){
let data16 = data13.stderr;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/stderr",schemaPath:"#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/properties/stderr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].properties.stderr,data:data16});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/stderr",schemaPath:"#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/properties/stderr/type",keyword:"type",params:{type: "number"},schema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].properties.stderr.type,parentSchema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].properties.stderr,data:data16});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].type,parentSchema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1],data:data13});
errors++;
}
var _valid0 = _errs34 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf,parentSchema:schema19.properties.metrics.additionalProperties.properties.groups.additionalProperties,data:data13});
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.metrics.additionalProperties.properties.groups.type,parentSchema:schema19.properties.metrics.additionalProperties.properties.groups,data:data12});
errors++;
}
}
if(data9.cases !== undefined){
let data17 = data9.cases;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/cases",schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema19.properties.metrics.additionalProperties.properties.cases.type,parentSchema:schema19.properties.metrics.additionalProperties.properties.cases,data:data17});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/cases",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.metrics.additionalProperties.properties.cases,data:data17});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.metrics.additionalProperties.type,parentSchema:schema19.properties.metrics.additionalProperties,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.metrics.type,parentSchema:schema19.properties.metrics,data:data8});
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

