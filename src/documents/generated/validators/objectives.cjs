/* Generated from policies/schema/objectives.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/objectives.schema.json","title":"ObjectivesFile","description":"The measurable AI objectives of the organisation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","reviewed","objectives"],"properties":{"version":{"description":"Version of this format.","const":1},"reviewed":{"description":"When they were last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"objectives":{"description":"The objectives.","type":"array","minItems":1,"items":{"description":"One objective.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","objective","measure","target","owner"],"if":{"properties":{"measure":{"type":"string"}}},"then":{"required":["current"]},"properties":{"id":{"description":"Short id, such as O-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"objective":{"description":"What is to be reached.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"measure":{"description":"What is measured: in words, with the number in `current`; or a metric that the evidence package computes.","type":["string","object"],"minLength":3,"additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metric"],"properties":{"metric":{"description":"The metric, in percent or hours.","enum":["risk-assessment-current","impact-assessment-current","disclosure-in-force","reviews-on-schedule","data-documented","time-to-detect","time-to-resolve","incidents-in-time","model-card-current","explanation-offered","acceptance-criteria-met","monitoring-in-place","validation-current","fairness-tested","oversight-operational","nonconformities-closed","security-tested","infrastructure-reviewed","suppliers-valid","merged-through-gate","overrides-reviewed","time-to-read","records-signed"]},"risk":{"description":"Systems of these tiers alone.","type":"array","minItems":1,"items":{"description":"A tier.","enum":["minimal","limited","high","unacceptable"]}},"stage":{"description":"Systems at these stages alone.","type":"array","minItems":1,"items":{"description":"A stage.","enum":["design","data","development","deployment","operation","retired"]}},"severity":{"description":"Incidents of these severities alone.","type":"array","minItems":1,"items":{"description":"A severity.","enum":["critical","high","moderate","low"]}}}},"target":{"description":"When it is reached.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["unit"],"properties":{"at-least":{"description":"The measure is at least this.","type":"number"},"at-most":{"description":"The measure is at most this.","type":"number"},"unit":{"description":"The unit.","type":"string","minLength":1}},"oneOf":[{"required":["at-least"]},{"required":["at-most"]}]},"current":{"description":"Where it stands. With a computed metric it may be left out; a number that differs from the computed one is a gap of the evidence package.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["value","date","source"],"properties":{"value":{"description":"The measure.","type":"number"},"date":{"description":"When it was measured.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"source":{"description":"Where the number comes from.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"owner":{"description":"Who answers for it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"due":{"description":"By when.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"action":{"description":"What is done when the target is missed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern9 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
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
const func1 = require("ajv/dist/runtime/ucs2length").default;

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
if(func1(data) < 3){
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/objectives.schema.json" */;
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
if(!((((key0 === "version") || (key0 === "reviewed")) || (key0 === "objectives")) || (pattern3.test(key0)))){
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
if(data.reviewed !== undefined){
if(!(validate54(data.reviewed, {instancePath:instancePath+"/reviewed",parentData:data,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.objectives !== undefined){
let data2 = data.objectives;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.objectives,data:data2});
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
for(const prop1 of schema19.properties.objectives.items.then.required){
if(data3[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.objectives.items.then.required,parentSchema:schema19.properties.objectives.items.then,data:data3});
errors++;
}
}
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
}
if(!valid3){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0,schemaPath:"",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.objectives.items.if,parentSchema:schema19.properties.objectives.items,data:data3});
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop2 of schema19.properties.objectives.items.required){
if(data3[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.objectives.items.required,parentSchema:schema19.properties.objectives.items,data:data3});
errors++;
}
}
for(const key1 in data3){
if(!(((((((((key1 === "id") || (key1 === "objective")) || (key1 === "measure")) || (key1 === "target")) || (key1 === "current")) || (key1 === "owner")) || (key1 === "due")) || (key1 === "action")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.objectives.items,data:data3});
errors++;
}
}
if(data3.id !== undefined){
let data5 = data3.id;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/id",schemaPath:"",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema19.properties.objectives.items.properties.id,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/id",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.objectives.items.properties.id.type,parentSchema:schema19.properties.objectives.items.properties.id,data:data5});
errors++;
}
}
if(data3.objective !== undefined){
if(!(validate56(data3.objective, {instancePath:instancePath+"/objectives/" + i0+"/objective",parentData:data3,parentDataProperty:"objective",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.measure !== undefined){
let data7 = data3.measure;
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure",schemaPath:"",keyword:"type",params:{type: schema19.properties.objectives.items.properties.measure.type},schema:schema19.properties.objectives.items.properties.measure.type,parentSchema:schema19.properties.objectives.items.properties.measure,data:data7});
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) < 3){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure",schemaPath:"",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema19.properties.objectives.items.properties.measure,data:data7});
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop3 of schema19.properties.objectives.items.properties.measure.required){
if(data7[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure",schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.objectives.items.properties.measure.required,parentSchema:schema19.properties.objectives.items.properties.measure,data:data7});
errors++;
}
}
for(const key2 in data7){
if(!(((((key2 === "metric") || (key2 === "risk")) || (key2 === "stage")) || (key2 === "severity")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.objectives.items.properties.measure,data:data7});
errors++;
}
}
if(data7.metric !== undefined){
let data8 = data7.metric;
if(!(((((((((((((((((((((((data8 === "risk-assessment-current") || (data8 === "impact-assessment-current")) || (data8 === "disclosure-in-force")) || (data8 === "reviews-on-schedule")) || (data8 === "data-documented")) || (data8 === "time-to-detect")) || (data8 === "time-to-resolve")) || (data8 === "incidents-in-time")) || (data8 === "model-card-current")) || (data8 === "explanation-offered")) || (data8 === "acceptance-criteria-met")) || (data8 === "monitoring-in-place")) || (data8 === "validation-current")) || (data8 === "fairness-tested")) || (data8 === "oversight-operational")) || (data8 === "nonconformities-closed")) || (data8 === "security-tested")) || (data8 === "infrastructure-reviewed")) || (data8 === "suppliers-valid")) || (data8 === "merged-through-gate")) || (data8 === "overrides-reviewed")) || (data8 === "time-to-read")) || (data8 === "records-signed"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure/metric",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.objectives.items.properties.measure.properties.metric.enum},schema:schema19.properties.objectives.items.properties.measure.properties.metric.enum,parentSchema:schema19.properties.objectives.items.properties.measure.properties.metric,data:data8});
errors++;
}
}
if(data7.risk !== undefined){
let data9 = data7.risk;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure/risk",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.objectives.items.properties.measure.properties.risk,data:data9});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(!((((data10 === "minimal") || (data10 === "limited")) || (data10 === "high")) || (data10 === "unacceptable"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure/risk/" + i1,schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.objectives.items.properties.measure.properties.risk.items.enum},schema:schema19.properties.objectives.items.properties.measure.properties.risk.items.enum,parentSchema:schema19.properties.objectives.items.properties.measure.properties.risk.items,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure/risk",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.objectives.items.properties.measure.properties.risk.type,parentSchema:schema19.properties.objectives.items.properties.measure.properties.risk,data:data9});
errors++;
}
}
if(data7.stage !== undefined){
let data11 = data7.stage;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure/stage",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.objectives.items.properties.measure.properties.stage,data:data11});
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(!((((((data12 === "design") || (data12 === "data")) || (data12 === "development")) || (data12 === "deployment")) || (data12 === "operation")) || (data12 === "retired"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure/stage/" + i2,schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.objectives.items.properties.measure.properties.stage.items.enum},schema:schema19.properties.objectives.items.properties.measure.properties.stage.items.enum,parentSchema:schema19.properties.objectives.items.properties.measure.properties.stage.items,data:data12});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure/stage",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.objectives.items.properties.measure.properties.stage.type,parentSchema:schema19.properties.objectives.items.properties.measure.properties.stage,data:data11});
errors++;
}
}
if(data7.severity !== undefined){
let data13 = data7.severity;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure/severity",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.objectives.items.properties.measure.properties.severity,data:data13});
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(!((((data14 === "critical") || (data14 === "high")) || (data14 === "moderate")) || (data14 === "low"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure/severity/" + i3,schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.objectives.items.properties.measure.properties.severity.items.enum},schema:schema19.properties.objectives.items.properties.measure.properties.severity.items.enum,parentSchema:schema19.properties.objectives.items.properties.measure.properties.severity.items,data:data14});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/measure/severity",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.objectives.items.properties.measure.properties.severity.type,parentSchema:schema19.properties.objectives.items.properties.measure.properties.severity,data:data13});
errors++;
}
}
}
}
if(data3.target !== undefined){
let data15 = data3.target;
const _errs32 = errors;
let valid13 = false;
let passing0 = null;
const _errs33 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop4 of schema19.properties.objectives.items.properties.target.oneOf[0].required){
if(data15[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"#/properties/objectives/items/properties/target/oneOf/0/required",keyword:"required",params:{missingProperty: prop4},schema:schema19.properties.objectives.items.properties.target.oneOf[0].required,parentSchema:schema19.properties.objectives.items.properties.target.oneOf[0],data:data15});
errors++;
}
}
}
var _valid1 = _errs33 === errors;
if(_valid1){
valid13 = true;
passing0 = 0;
}
const _errs34 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop5 of schema19.properties.objectives.items.properties.target.oneOf[1].required){
if(data15[prop5] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"#/properties/objectives/items/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty: prop5},schema:schema19.properties.objectives.items.properties.target.oneOf[1].required,parentSchema:schema19.properties.objectives.items.properties.target.oneOf[1],data:data15});
errors++;
}
}
}
var _valid1 = _errs34 === errors;
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
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema19.properties.objectives.items.properties.target.oneOf,parentSchema:schema19.properties.objectives.items.properties.target,data:data15});
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop6 of schema19.properties.objectives.items.properties.target.required){
if(data15[prop6] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"",keyword:"required",params:{missingProperty: prop6},schema:schema19.properties.objectives.items.properties.target.required,parentSchema:schema19.properties.objectives.items.properties.target,data:data15});
errors++;
}
}
for(const key3 in data15){
if(!((((key3 === "at-least") || (key3 === "at-most")) || (key3 === "unit")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.objectives.items.properties.target,data:data15});
errors++;
}
}
if(data15["at-least"] !== undefined){
let data16 = data15["at-least"];
if(!((typeof data16 == "number") && (isFinite(data16)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target/at-least",schemaPath:"",keyword:"type",params:{type: "number"},schema:schema19.properties.objectives.items.properties.target.properties["at-least"].type,parentSchema:schema19.properties.objectives.items.properties.target.properties["at-least"],data:data16});
errors++;
}
}
if(data15["at-most"] !== undefined){
let data17 = data15["at-most"];
if(!((typeof data17 == "number") && (isFinite(data17)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target/at-most",schemaPath:"",keyword:"type",params:{type: "number"},schema:schema19.properties.objectives.items.properties.target.properties["at-most"].type,parentSchema:schema19.properties.objectives.items.properties.target.properties["at-most"],data:data17});
errors++;
}
}
if(data15.unit !== undefined){
let data18 = data15.unit;
if(typeof data18 === "string"){
if(func1(data18) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target/unit",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.objectives.items.properties.target.properties.unit,data:data18});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target/unit",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.objectives.items.properties.target.properties.unit.type,parentSchema:schema19.properties.objectives.items.properties.target.properties.unit,data:data18});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.objectives.items.properties.target.type,parentSchema:schema19.properties.objectives.items.properties.target,data:data15});
errors++;
}
}
if(data3.current !== undefined){
let data19 = data3.current;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const prop7 of schema19.properties.objectives.items.properties.current.required){
if(data19[prop7] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/current",schemaPath:"",keyword:"required",params:{missingProperty: prop7},schema:schema19.properties.objectives.items.properties.current.required,parentSchema:schema19.properties.objectives.items.properties.current,data:data19});
errors++;
}
}
for(const key4 in data19){
if(!((((key4 === "value") || (key4 === "date")) || (key4 === "source")) || (pattern3.test(key4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/current",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.objectives.items.properties.current,data:data19});
errors++;
}
}
if(data19.value !== undefined){
let data20 = data19.value;
if(!((typeof data20 == "number") && (isFinite(data20)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/current/value",schemaPath:"",keyword:"type",params:{type: "number"},schema:schema19.properties.objectives.items.properties.current.properties.value.type,parentSchema:schema19.properties.objectives.items.properties.current.properties.value,data:data20});
errors++;
}
}
if(data19.date !== undefined){
if(!(validate54(data19.date, {instancePath:instancePath+"/objectives/" + i0+"/current/date",parentData:data19,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data19.source !== undefined){
if(!(validate56(data19.source, {instancePath:instancePath+"/objectives/" + i0+"/current/source",parentData:data19,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/current",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.objectives.items.properties.current.type,parentSchema:schema19.properties.objectives.items.properties.current,data:data19});
errors++;
}
}
if(data3.owner !== undefined){
let data23 = data3.owner;
if(typeof data23 === "string"){
if(!pattern9.test(data23)){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.objectives.items.properties.owner,data:data23});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.objectives.items.properties.owner.type,parentSchema:schema19.properties.objectives.items.properties.owner,data:data23});
errors++;
}
}
if(data3.due !== undefined){
if(!(validate54(data3.due, {instancePath:instancePath+"/objectives/" + i0+"/due",parentData:data3,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.action !== undefined){
if(!(validate56(data3.action, {instancePath:instancePath+"/objectives/" + i0+"/action",parentData:data3,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.objectives.items.type,parentSchema:schema19.properties.objectives.items,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.objectives.type,parentSchema:schema19.properties.objectives,data:data2});
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

