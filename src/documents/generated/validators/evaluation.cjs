/* Generated from policies/schema/evaluation.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evaluation.schema.json","title":"EvaluationFile","description":"Results of an evaluation, in the gate's own form: for teams whose tool writes no format the gate reads.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","date","model","complete","metrics"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was run.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"model":{"description":"The model that was evaluated, as the product names it.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"prompts":{"description":"The prompts it was run with: path → digest (git object id, or SHA-256).","type":"object","minProperties":1,"additionalProperties":{"description":"A digest.","type":"string","pattern":"^[0-9a-f]{12,64}$","examples":["3b18e512dba79e4c"]}},"commit":{"description":"The commit it was run on.","type":"string","pattern":"^[0-9a-f]{7,64}$","examples":["9c1d2e7"]},"cases":{"description":"How many cases were run.","$ref":"https://github.com/aims-gate/aims-gate/shared/count"},"complete":{"description":"Whether every case was run.","type":"boolean"},"metrics":{"description":"Results by name.","type":"object","minProperties":1,"additionalProperties":{"description":"One metric.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["value"],"properties":{"value":{"description":"The result.","type":"number"},"stderr":{"description":"Standard error.","$ref":"https://github.com/aims-gate/aims-gate/shared/amount"},"groups":{"description":"The result of each group.","type":"object","additionalProperties":{"description":"The result of one group, alone or with the number of its cases.","anyOf":[{"type":"number"},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["value"],"properties":{"value":{"description":"The result.","type":"number"},"cases":{"description":"How many cases it is made of.","type":"integer","minimum":0},"stderr":{"description":"Standard error.","$ref":"https://github.com/aims-gate/aims-gate/shared/amount"}}}]}},"cases":{"description":"How many cases the result is made of.","$ref":"https://github.com/aims-gate/aims-gate/shared/count"}}}}}};
const pattern5 = new RegExp("^x-", "u");
const pattern6 = new RegExp("^[0-9a-f]{12,64}$", "u");
const pattern7 = new RegExp("^[0-9a-f]{7,64}$", "u");

const validate55 = require('./shared.cjs').date;


const validate53 = require('./shared.cjs').word;


const validate59 = require('./shared.cjs').count;


const validate58 = require('./shared.cjs').amount;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evaluation.schema.json" */;
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
if(!(((((((((key0 === "version") || (key0 === "date")) || (key0 === "model")) || (key0 === "prompts")) || (key0 === "commit")) || (key0 === "cases")) || (key0 === "complete")) || (key0 === "metrics")) || (pattern5.test(key0)))){
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
if(data.model !== undefined){
if(!(validate53(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.prompts !== undefined){
let data3 = data.prompts;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
vErrors = failed(vErrors, instancePath+"/prompts", "minProperties", {limit: 1}, schema27.properties.prompts, data3);
errors++;
}
for(const key1 in data3){
let data4 = data3[key1];
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
vErrors = failed(vErrors, instancePath+"/prompts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "pattern", {pattern: "^[0-9a-f]{12,64}$"}, schema27.properties.prompts.additionalProperties, data4, undefined, "must match pattern \""+"^[0-9a-f]{12,64}$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/prompts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "string"}, schema27.properties.prompts.additionalProperties, data4);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/prompts", "type", {type: "object"}, schema27.properties.prompts, data3);
errors++;
}
}
if(data.commit !== undefined){
let data5 = data.commit;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
vErrors = failed(vErrors, instancePath+"/commit", "pattern", {pattern: "^[0-9a-f]{7,64}$"}, schema27.properties.commit, data5, undefined, "must match pattern \""+"^[0-9a-f]{7,64}$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/commit", "type", {type: "string"}, schema27.properties.commit, data5);
errors++;
}
}
if(data.cases !== undefined){
if(!(validate59(data.cases, {instancePath:instancePath+"/cases",parentData:data,parentDataProperty:"cases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.complete !== undefined){
let data7 = data.complete;
if(typeof data7 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/complete", "type", {type: "boolean"}, schema27.properties.complete, data7);
errors++;
}
}
if(data.metrics !== undefined){
let data8 = data.metrics;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
vErrors = failed(vErrors, instancePath+"/metrics", "minProperties", {limit: 1}, schema27.properties.metrics, data8);
errors++;
}
for(const key2 in data8){
let data9 = data8[key2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const prop1 of schema27.properties.metrics.additionalProperties.required){
if(data9[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "required", {missingProperty: prop1}, schema27.properties.metrics.additionalProperties, data9);
errors++;
}
}
for(const key3 in data9){
if(!(((((key3 === "value") || (key3 === "stderr")) || (key3 === "groups")) || (key3 === "cases")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {additionalProperty: key3}, schema27.properties.metrics.additionalProperties, data9);
errors++;
}
}
if(data9.value !== undefined){
let data10 = data9.value;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value", "type", {type: "number"}, schema27.properties.metrics.additionalProperties.properties.value, data10);
errors++;
}
}
if(data9.stderr !== undefined){
if(!(validate58(data9.stderr, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/stderr",parentData:data9,parentDataProperty:"stderr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data9.groups !== undefined){
let data12 = data9.groups;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
let data13 = data12[key4];
const _errs28 = errors;
let valid5 = false;
const _errs29 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "number"}, schema27.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[0], data13, "#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/0/type");
errors++;
}
var _valid0 = _errs29 === errors;
valid5 = valid5 || _valid0;
const _errs31 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop2 of schema27.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].required){
if(data13[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "required", {missingProperty: prop2}, schema27.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1], data13, "#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/required");
errors++;
}
}
for(const key5 in data13){
if(!((((key5 === "value") || (key5 === "cases")) || (key5 === "stderr")) || (pattern5.test(key5)))){
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {additionalProperty: key5}, schema27.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1], data13, "#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/additionalProperties");
errors++;
}
}
if(data13.value !== undefined){
let data14 = data13.value;
if(!((typeof data14 == "number") && (isFinite(data14)))){
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/value", "type", {type: "number"}, schema27.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].properties.value, data14, "#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/properties/value/type");
errors++;
}
}
if(data13.cases !== undefined){
let data15 = data13.cases;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/cases", "type", {type: "integer"}, schema27.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].properties.cases, data15, "#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/properties/cases/type");
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/cases", "minimum", {comparison: ">=", limit: 0}, schema27.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1].properties.cases, data15, "#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/properties/cases/minimum");
errors++;
}
}
}
if(data13.stderr !== undefined){
if(!(validate58(data13.stderr, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/stderr",parentData:data13,parentDataProperty:"stderr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "object"}, schema27.properties.metrics.additionalProperties.properties.groups.additionalProperties.anyOf[1], data13, "#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf/1/type");
errors++;
}
var _valid0 = _errs31 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "anyOf", {}, schema27.properties.metrics.additionalProperties.properties.groups.additionalProperties, data13, "#/properties/metrics/additionalProperties/properties/groups/additionalProperties/anyOf", "must match a schema in anyOf");
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
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups", "type", {type: "object"}, schema27.properties.metrics.additionalProperties.properties.groups, data12);
errors++;
}
}
if(data9.cases !== undefined){
if(!(validate59(data9.cases, {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/cases",parentData:data9,parentDataProperty:"cases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "object"}, schema27.properties.metrics.additionalProperties, data9);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/metrics", "type", {type: "object"}, schema27.properties.metrics, data8);
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

