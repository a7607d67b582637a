/* Generated from policies/schema/objectives.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/objectives.schema.json","title":"ObjectivesFile","description":"The measurable AI objectives of the organisation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","reviewed","objectives"],"properties":{"version":{"description":"Version of this format.","const":1},"reviewed":{"description":"When they were last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"objectives":{"description":"The objectives.","type":"array","minItems":1,"items":{"description":"One objective.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","objective","measure","target","owner"],"if":{"properties":{"measure":{"type":"string"}}},"then":{"required":["current"]},"properties":{"id":{"description":"Short id, such as O-1.","$ref":"https://github.com/aims-gate/aims-gate/shared/id"},"objective":{"description":"What is to be reached.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"measure":{"description":"What is measured: in words, with the number in `current`; or a metric that the evidence package computes.","type":["string","object"],"minLength":3,"additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metric"],"properties":{"metric":{"description":"The metric, in percent or hours.","enum":["risk-assessment-current","impact-assessment-current","disclosure-in-force","reviews-on-schedule","data-documented","time-to-detect","time-to-resolve","incidents-in-time","model-card-current","explanation-offered","acceptance-criteria-met","monitoring-in-place","validation-current","fairness-tested","oversight-operational","nonconformities-closed","security-tested","infrastructure-reviewed","suppliers-valid","merged-through-gate","overrides-reviewed","time-to-read","records-signed","limits-kept","evaluations-kept","recorded-incidents-in-time","decisions-looked-at"]},"risk":{"description":"Systems of these tiers alone.","type":"array","minItems":1,"items":{"description":"A tier.","enum":["minimal","limited","high","unacceptable"]}},"stage":{"description":"Systems at these stages alone.","type":"array","minItems":1,"items":{"description":"A stage.","enum":["design","data","development","deployment","operation","retired"]}},"severity":{"description":"Incidents of these severities alone.","type":"array","minItems":1,"items":{"description":"A severity.","enum":["critical","high","moderate","low"]}}}},"target":{"description":"When it is reached.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["unit"],"properties":{"at-least":{"description":"The measure is at least this.","type":"number"},"at-most":{"description":"The measure is at most this.","type":"number"},"unit":{"description":"The unit.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"oneOf":[{"required":["at-least"]},{"required":["at-most"]}]},"current":{"description":"Where it stands. With a computed metric it may be left out; a number that differs from the computed one is a gap of the evidence package.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["value","date","source"],"properties":{"value":{"description":"The measure.","type":"number"},"date":{"description":"When it was measured.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"source":{"description":"Where the number comes from.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"owner":{"description":"Who answers for it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"due":{"description":"By when.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"action":{"description":"What is done when the target is missed.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate57 = require('./shared.cjs').id;


const validate52 = require('./shared.cjs').text;


const validate53 = require('./shared.cjs').word;


const validate56 = require('./shared.cjs').login;

const func1 = require("ajv/dist/runtime/ucs2length").default;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/objectives.schema.json" */;
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
if(!((((key0 === "version") || (key0 === "reviewed")) || (key0 === "objectives")) || (pattern5.test(key0)))){
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
if(data.reviewed !== undefined){
if(!(validate55(data.reviewed, {instancePath:instancePath+"/reviewed",parentData:data,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.objectives !== undefined){
let data2 = data.objectives;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = failed(vErrors, instancePath+"/objectives", "minItems", {limit: 1}, schema27.properties.objectives, data2);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.measure !== undefined){
if(typeof data3.measure !== "string"){
vErrors = addError(vErrors, {});
errors++;
}
}
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema27.properties.objectives.items.then.required){
if(data3[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0, "required", {missingProperty: prop1}, schema27.properties.objectives.items.then, data3);
errors++;
}
}
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
}
if(!valid3){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0, "if", {failingKeyword: "then"}, schema27.properties.objectives.items, data3, undefined, "must match \"then\" schema");
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop2 of schema27.properties.objectives.items.required){
if(data3[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0, "required", {missingProperty: prop2}, schema27.properties.objectives.items, data3);
errors++;
}
}
for(const key1 in data3){
if(!(((((((((key1 === "id") || (key1 === "objective")) || (key1 === "measure")) || (key1 === "target")) || (key1 === "current")) || (key1 === "owner")) || (key1 === "due")) || (key1 === "action")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.objectives.items, data3);
errors++;
}
}
if(data3.id !== undefined){
if(!(validate57(data3.id, {instancePath:instancePath+"/objectives/" + i0+"/id",parentData:data3,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data3.objective !== undefined){
if(!(validate52(data3.objective, {instancePath:instancePath+"/objectives/" + i0+"/objective",parentData:data3,parentDataProperty:"objective",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data3.measure !== undefined){
let data7 = data3.measure;
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure", "type", {type: schema27.properties.objectives.items.properties.measure.type}, schema27.properties.objectives.items.properties.measure, data7);
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) < 3){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure", "minLength", {limit: 3}, schema27.properties.objectives.items.properties.measure, data7);
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop3 of schema27.properties.objectives.items.properties.measure.required){
if(data7[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure", "required", {missingProperty: prop3}, schema27.properties.objectives.items.properties.measure, data7);
errors++;
}
}
for(const key2 in data7){
if(!(((((key2 === "metric") || (key2 === "risk")) || (key2 === "stage")) || (key2 === "severity")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure", "additionalProperties", {additionalProperty: key2}, schema27.properties.objectives.items.properties.measure, data7);
errors++;
}
}
if(data7.metric !== undefined){
let data8 = data7.metric;
if(!(((((((((((((((((((((((((((data8 === "risk-assessment-current") || (data8 === "impact-assessment-current")) || (data8 === "disclosure-in-force")) || (data8 === "reviews-on-schedule")) || (data8 === "data-documented")) || (data8 === "time-to-detect")) || (data8 === "time-to-resolve")) || (data8 === "incidents-in-time")) || (data8 === "model-card-current")) || (data8 === "explanation-offered")) || (data8 === "acceptance-criteria-met")) || (data8 === "monitoring-in-place")) || (data8 === "validation-current")) || (data8 === "fairness-tested")) || (data8 === "oversight-operational")) || (data8 === "nonconformities-closed")) || (data8 === "security-tested")) || (data8 === "infrastructure-reviewed")) || (data8 === "suppliers-valid")) || (data8 === "merged-through-gate")) || (data8 === "overrides-reviewed")) || (data8 === "time-to-read")) || (data8 === "records-signed")) || (data8 === "limits-kept")) || (data8 === "evaluations-kept")) || (data8 === "recorded-incidents-in-time")) || (data8 === "decisions-looked-at"))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure/metric", "enum", {allowedValues: schema27.properties.objectives.items.properties.measure.properties.metric.enum}, schema27.properties.objectives.items.properties.measure.properties.metric, data8);
errors++;
}
}
if(data7.risk !== undefined){
let data9 = data7.risk;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure/risk", "minItems", {limit: 1}, schema27.properties.objectives.items.properties.measure.properties.risk, data9);
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(!((((data10 === "minimal") || (data10 === "limited")) || (data10 === "high")) || (data10 === "unacceptable"))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure/risk/" + i1, "enum", {allowedValues: schema27.properties.objectives.items.properties.measure.properties.risk.items.enum}, schema27.properties.objectives.items.properties.measure.properties.risk.items, data10);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure/risk", "type", {type: "array"}, schema27.properties.objectives.items.properties.measure.properties.risk, data9);
errors++;
}
}
if(data7.stage !== undefined){
let data11 = data7.stage;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure/stage", "minItems", {limit: 1}, schema27.properties.objectives.items.properties.measure.properties.stage, data11);
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(!((((((data12 === "design") || (data12 === "data")) || (data12 === "development")) || (data12 === "deployment")) || (data12 === "operation")) || (data12 === "retired"))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure/stage/" + i2, "enum", {allowedValues: schema27.properties.objectives.items.properties.measure.properties.stage.items.enum}, schema27.properties.objectives.items.properties.measure.properties.stage.items, data12);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure/stage", "type", {type: "array"}, schema27.properties.objectives.items.properties.measure.properties.stage, data11);
errors++;
}
}
if(data7.severity !== undefined){
let data13 = data7.severity;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure/severity", "minItems", {limit: 1}, schema27.properties.objectives.items.properties.measure.properties.severity, data13);
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(!((((data14 === "critical") || (data14 === "high")) || (data14 === "moderate")) || (data14 === "low"))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure/severity/" + i3, "enum", {allowedValues: schema27.properties.objectives.items.properties.measure.properties.severity.items.enum}, schema27.properties.objectives.items.properties.measure.properties.severity.items, data14);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/measure/severity", "type", {type: "array"}, schema27.properties.objectives.items.properties.measure.properties.severity, data13);
errors++;
}
}
}
}
if(data3.target !== undefined){
let data15 = data3.target;
const _errs31 = errors;
let valid13 = false;
let passing0 = null;
const _errs32 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop4 of schema27.properties.objectives.items.properties.target.oneOf[0].required){
if(data15[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target", "required", {missingProperty: prop4}, schema27.properties.objectives.items.properties.target.oneOf[0], data15, "#/properties/objectives/items/properties/target/oneOf/0/required");
errors++;
}
}
}
var _valid1 = _errs32 === errors;
if(_valid1){
valid13 = true;
passing0 = 0;
}
const _errs33 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop5 of schema27.properties.objectives.items.properties.target.oneOf[1].required){
if(data15[prop5] === undefined){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target", "required", {missingProperty: prop5}, schema27.properties.objectives.items.properties.target.oneOf[1], data15, "#/properties/objectives/items/properties/target/oneOf/1/required");
errors++;
}
}
}
var _valid1 = _errs33 === errors;
if(_valid1 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid13 = true;
passing0 = 1;
}
}
if(!valid13){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target", "oneOf", {passingSchemas: passing0}, schema27.properties.objectives.items.properties.target, data15, "#/properties/objectives/items/properties/target/oneOf", "must match exactly one schema in oneOf");
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
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop6 of schema27.properties.objectives.items.properties.target.required){
if(data15[prop6] === undefined){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target", "required", {missingProperty: prop6}, schema27.properties.objectives.items.properties.target, data15);
errors++;
}
}
for(const key3 in data15){
if(!((((key3 === "at-least") || (key3 === "at-most")) || (key3 === "unit")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target", "additionalProperties", {additionalProperty: key3}, schema27.properties.objectives.items.properties.target, data15);
errors++;
}
}
if(data15["at-least"] !== undefined){
let data16 = data15["at-least"];
if(!((typeof data16 == "number") && (isFinite(data16)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target/at-least", "type", {type: "number"}, schema27.properties.objectives.items.properties.target.properties["at-least"], data16);
errors++;
}
}
if(data15["at-most"] !== undefined){
let data17 = data15["at-most"];
if(!((typeof data17 == "number") && (isFinite(data17)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target/at-most", "type", {type: "number"}, schema27.properties.objectives.items.properties.target.properties["at-most"], data17);
errors++;
}
}
if(data15.unit !== undefined){
if(!(validate53(data15.unit, {instancePath:instancePath+"/objectives/" + i0+"/target/unit",parentData:data15,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target", "type", {type: "object"}, schema27.properties.objectives.items.properties.target, data15);
errors++;
}
}
if(data3.current !== undefined){
let data19 = data3.current;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const prop7 of schema27.properties.objectives.items.properties.current.required){
if(data19[prop7] === undefined){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/current", "required", {missingProperty: prop7}, schema27.properties.objectives.items.properties.current, data19);
errors++;
}
}
for(const key4 in data19){
if(!((((key4 === "value") || (key4 === "date")) || (key4 === "source")) || (pattern5.test(key4)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/current", "additionalProperties", {additionalProperty: key4}, schema27.properties.objectives.items.properties.current, data19);
errors++;
}
}
if(data19.value !== undefined){
let data20 = data19.value;
if(!((typeof data20 == "number") && (isFinite(data20)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/current/value", "type", {type: "number"}, schema27.properties.objectives.items.properties.current.properties.value, data20);
errors++;
}
}
if(data19.date !== undefined){
if(!(validate55(data19.date, {instancePath:instancePath+"/objectives/" + i0+"/current/date",parentData:data19,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data19.source !== undefined){
if(!(validate52(data19.source, {instancePath:instancePath+"/objectives/" + i0+"/current/source",parentData:data19,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/current", "type", {type: "object"}, schema27.properties.objectives.items.properties.current, data19);
errors++;
}
}
if(data3.owner !== undefined){
if(!(validate56(data3.owner, {instancePath:instancePath+"/objectives/" + i0+"/owner",parentData:data3,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.due !== undefined){
if(!(validate55(data3.due, {instancePath:instancePath+"/objectives/" + i0+"/due",parentData:data3,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data3.action !== undefined){
if(!(validate52(data3.action, {instancePath:instancePath+"/objectives/" + i0+"/action",parentData:data3,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/objectives/" + i0, "type", {type: "object"}, schema27.properties.objectives.items, data3);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/objectives", "type", {type: "array"}, schema27.properties.objectives, data2);
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

