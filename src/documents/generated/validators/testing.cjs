/* Generated from policies/schema/testing.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/testing.schema.json","title":"TestingFile","description":"Fairness, security and explainability tests of one AI system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","fairness","security","explainability"],"properties":{"version":{"description":"Version of this format.","const":1},"fairness":{"description":"Results for each group of people.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","measures","conclusion"],"properties":{"date":{"description":"When it was measured.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"measures":{"description":"What was measured.","type":"array","minItems":1,"items":{"description":"One measure over all groups.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","groups"],"properties":{"name":{"description":"What is measured.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"groups":{"description":"The result of each group.","type":"array","minItems":2,"items":{"description":"One group.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["group","value","cases"],"properties":{"group":{"description":"Who.","type":"string","minLength":1},"value":{"description":"The result.","type":"number"},"cases":{"description":"How many cases it rests on.","type":"integer","minimum":1}}}},"max-gap":{"description":"How far apart the best and the worst group may be.","type":"number","minimum":0},"min-ratio":{"description":"How large the worst must be beside the best, 0–1.","type":"number","minimum":0,"maximum":1}},"anyOf":[{"required":["max-gap"]},{"required":["min-ratio"]}]}},"conclusion":{"description":"What the results mean for the people concerned.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"security":{"description":"Attacks that were tried.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","suites"],"properties":{"date":{"description":"When they were tried.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"suites":{"description":"Each set of attacks.","type":"array","minItems":1,"items":{"description":"One set of attacks.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","kind","attempts","successes","threshold"],"properties":{"name":{"description":"What people call it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"kind":{"description":"What kind of attack.","enum":["prompt-injection","jailbreak","adversarial-input","poisoning","extraction","inversion","agent-misuse","other"]},"attempts":{"description":"How many attacks were tried.","type":"integer","minimum":1},"successes":{"description":"How many succeeded.","type":"integer","minimum":0},"threshold":{"description":"How many may succeed.","type":"integer","minimum":0},"report":{"description":"Where the full result is.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}},"explainability":{"description":"Who gets which explanation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","audiences","method","limits"],"properties":{"date":{"description":"When it was assessed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"audiences":{"description":"Each group that may ask why.","type":"array","minItems":1,"items":{"description":"One group.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["who","explanation","how"],"properties":{"who":{"description":"Who asks.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"explanation":{"description":"What they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How they get it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"method":{"description":"How explanations are made.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"limits":{"description":"What cannot be explained.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}};
const pattern3 = new RegExp("^x-", "u");
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/testing.schema.json" */;
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
if(!(((((key0 === "version") || (key0 === "fairness")) || (key0 === "security")) || (key0 === "explainability")) || (pattern3.test(key0)))){
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
if(data.fairness !== undefined){
let data1 = data.fairness;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const prop1 of schema19.properties.fairness.required){
if(data1[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.fairness.required,parentSchema:schema19.properties.fairness,data:data1});
errors++;
}
}
for(const key1 in data1){
if(!((((key1 === "date") || (key1 === "measures")) || (key1 === "conclusion")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.fairness,data:data1});
errors++;
}
}
if(data1.date !== undefined){
if(!(validate54(data1.date, {instancePath:instancePath+"/fairness/date",parentData:data1,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data1.measures !== undefined){
let data3 = data1.measures;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.fairness.properties.measures,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop2 of schema19.properties.fairness.properties.measures.items.anyOf[0].required){
if(data4[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"#/properties/fairness/properties/measures/items/anyOf/0/required",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.fairness.properties.measures.items.anyOf[0].required,parentSchema:schema19.properties.fairness.properties.measures.items.anyOf[0],data:data4});
errors++;
}
}
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop3 of schema19.properties.fairness.properties.measures.items.anyOf[1].required){
if(data4[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"#/properties/fairness/properties/measures/items/anyOf/1/required",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.fairness.properties.measures.items.anyOf[1].required,parentSchema:schema19.properties.fairness.properties.measures.items.anyOf[1],data:data4});
errors++;
}
}
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.fairness.properties.measures.items.anyOf,parentSchema:schema19.properties.fairness.properties.measures.items,data:data4});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop4 of schema19.properties.fairness.properties.measures.items.required){
if(data4[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop4},schema:schema19.properties.fairness.properties.measures.items.required,parentSchema:schema19.properties.fairness.properties.measures.items,data:data4});
errors++;
}
}
for(const key2 in data4){
if(!(((((key2 === "name") || (key2 === "groups")) || (key2 === "max-gap")) || (key2 === "min-ratio")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.fairness.properties.measures.items,data:data4});
errors++;
}
}
if(data4.name !== undefined){
if(!(validate56(data4.name, {instancePath:instancePath+"/fairness/measures/" + i0+"/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data4.groups !== undefined){
let data6 = data4.groups;
if(Array.isArray(data6)){
if(data6.length < 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/groups",schemaPath:"",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema19.properties.fairness.properties.measures.items.properties.groups,data:data6});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop5 of schema19.properties.fairness.properties.measures.items.properties.groups.items.required){
if(data7[prop5] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1,schemaPath:"",keyword:"required",params:{missingProperty: prop5},schema:schema19.properties.fairness.properties.measures.items.properties.groups.items.required,parentSchema:schema19.properties.fairness.properties.measures.items.properties.groups.items,data:data7});
errors++;
}
}
for(const key3 in data7){
if(!((((key3 === "group") || (key3 === "value")) || (key3 === "cases")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.fairness.properties.measures.items.properties.groups.items,data:data7});
errors++;
}
}
if(data7.group !== undefined){
let data8 = data7.group;
if(typeof data8 === "string"){
if(func1(data8) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/group",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.fairness.properties.measures.items.properties.groups.items.properties.group,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/group",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.fairness.properties.measures.items.properties.groups.items.properties.group.type,parentSchema:schema19.properties.fairness.properties.measures.items.properties.groups.items.properties.group,data:data8});
errors++;
}
}
if(data7.value !== undefined){
let data9 = data7.value;
if(!((typeof data9 == "number") && (isFinite(data9)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/value",schemaPath:"",keyword:"type",params:{type: "number"},schema:schema19.properties.fairness.properties.measures.items.properties.groups.items.properties.value.type,parentSchema:schema19.properties.fairness.properties.measures.items.properties.groups.items.properties.value,data:data9});
errors++;
}
}
if(data7.cases !== undefined){
let data10 = data7.cases;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/cases",schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema19.properties.fairness.properties.measures.items.properties.groups.items.properties.cases.type,parentSchema:schema19.properties.fairness.properties.measures.items.properties.groups.items.properties.cases,data:data10});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/cases",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.fairness.properties.measures.items.properties.groups.items.properties.cases,data:data10});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.fairness.properties.measures.items.properties.groups.items.type,parentSchema:schema19.properties.fairness.properties.measures.items.properties.groups.items,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/groups",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.fairness.properties.measures.items.properties.groups.type,parentSchema:schema19.properties.fairness.properties.measures.items.properties.groups,data:data6});
errors++;
}
}
if(data4["max-gap"] !== undefined){
let data11 = data4["max-gap"];
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/max-gap",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.fairness.properties.measures.items.properties["max-gap"],data:data11});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/max-gap",schemaPath:"",keyword:"type",params:{type: "number"},schema:schema19.properties.fairness.properties.measures.items.properties["max-gap"].type,parentSchema:schema19.properties.fairness.properties.measures.items.properties["max-gap"],data:data11});
errors++;
}
}
if(data4["min-ratio"] !== undefined){
let data12 = data4["min-ratio"];
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/min-ratio",schemaPath:"",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema19.properties.fairness.properties.measures.items.properties["min-ratio"],data:data12});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/min-ratio",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.fairness.properties.measures.items.properties["min-ratio"],data:data12});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0+"/min-ratio",schemaPath:"",keyword:"type",params:{type: "number"},schema:schema19.properties.fairness.properties.measures.items.properties["min-ratio"].type,parentSchema:schema19.properties.fairness.properties.measures.items.properties["min-ratio"],data:data12});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.fairness.properties.measures.items.type,parentSchema:schema19.properties.fairness.properties.measures.items,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness/measures",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.fairness.properties.measures.type,parentSchema:schema19.properties.fairness.properties.measures,data:data3});
errors++;
}
}
if(data1.conclusion !== undefined){
if(!(validate56(data1.conclusion, {instancePath:instancePath+"/fairness/conclusion",parentData:data1,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/fairness",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.fairness.type,parentSchema:schema19.properties.fairness,data:data1});
errors++;
}
}
if(data.security !== undefined){
let data14 = data.security;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const prop6 of schema19.properties.security.required){
if(data14[prop6] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/security",schemaPath:"",keyword:"required",params:{missingProperty: prop6},schema:schema19.properties.security.required,parentSchema:schema19.properties.security,data:data14});
errors++;
}
}
for(const key4 in data14){
if(!(((key4 === "date") || (key4 === "suites")) || (pattern3.test(key4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/security",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.security,data:data14});
errors++;
}
}
if(data14.date !== undefined){
if(!(validate54(data14.date, {instancePath:instancePath+"/security/date",parentData:data14,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data14.suites !== undefined){
let data16 = data14.suites;
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/security/suites",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.security.properties.suites,data:data16});
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const prop7 of schema19.properties.security.properties.suites.items.required){
if(data17[prop7] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/security/suites/" + i2,schemaPath:"",keyword:"required",params:{missingProperty: prop7},schema:schema19.properties.security.properties.suites.items.required,parentSchema:schema19.properties.security.properties.suites.items,data:data17});
errors++;
}
}
for(const key5 in data17){
if(!(((((((key5 === "name") || (key5 === "kind")) || (key5 === "attempts")) || (key5 === "successes")) || (key5 === "threshold")) || (key5 === "report")) || (pattern3.test(key5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/security/suites/" + i2,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.security.properties.suites.items,data:data17});
errors++;
}
}
if(data17.name !== undefined){
if(!(validate56(data17.name, {instancePath:instancePath+"/security/suites/" + i2+"/name",parentData:data17,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data17.kind !== undefined){
let data19 = data17.kind;
if(!((((((((data19 === "prompt-injection") || (data19 === "jailbreak")) || (data19 === "adversarial-input")) || (data19 === "poisoning")) || (data19 === "extraction")) || (data19 === "inversion")) || (data19 === "agent-misuse")) || (data19 === "other"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/security/suites/" + i2+"/kind",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.security.properties.suites.items.properties.kind.enum},schema:schema19.properties.security.properties.suites.items.properties.kind.enum,parentSchema:schema19.properties.security.properties.suites.items.properties.kind,data:data19});
errors++;
}
}
if(data17.attempts !== undefined){
let data20 = data17.attempts;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/security/suites/" + i2+"/attempts",schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema19.properties.security.properties.suites.items.properties.attempts.type,parentSchema:schema19.properties.security.properties.suites.items.properties.attempts,data:data20});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
vErrors = addError(vErrors, {instancePath:instancePath+"/security/suites/" + i2+"/attempts",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.security.properties.suites.items.properties.attempts,data:data20});
errors++;
}
}
}
if(data17.successes !== undefined){
let data21 = data17.successes;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/security/suites/" + i2+"/successes",schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema19.properties.security.properties.suites.items.properties.successes.type,parentSchema:schema19.properties.security.properties.suites.items.properties.successes,data:data21});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = addError(vErrors, {instancePath:instancePath+"/security/suites/" + i2+"/successes",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.security.properties.suites.items.properties.successes,data:data21});
errors++;
}
}
}
if(data17.threshold !== undefined){
let data22 = data17.threshold;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/security/suites/" + i2+"/threshold",schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema19.properties.security.properties.suites.items.properties.threshold.type,parentSchema:schema19.properties.security.properties.suites.items.properties.threshold,data:data22});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = addError(vErrors, {instancePath:instancePath+"/security/suites/" + i2+"/threshold",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.security.properties.suites.items.properties.threshold,data:data22});
errors++;
}
}
}
if(data17.report !== undefined){
if(!(validate56(data17.report, {instancePath:instancePath+"/security/suites/" + i2+"/report",parentData:data17,parentDataProperty:"report",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/security/suites/" + i2,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.security.properties.suites.items.type,parentSchema:schema19.properties.security.properties.suites.items,data:data17});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/security/suites",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.security.properties.suites.type,parentSchema:schema19.properties.security.properties.suites,data:data16});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/security",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.security.type,parentSchema:schema19.properties.security,data:data14});
errors++;
}
}
if(data.explainability !== undefined){
let data24 = data.explainability;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const prop8 of schema19.properties.explainability.required){
if(data24[prop8] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/explainability",schemaPath:"",keyword:"required",params:{missingProperty: prop8},schema:schema19.properties.explainability.required,parentSchema:schema19.properties.explainability,data:data24});
errors++;
}
}
for(const key6 in data24){
if(!(((((key6 === "date") || (key6 === "audiences")) || (key6 === "method")) || (key6 === "limits")) || (pattern3.test(key6)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/explainability",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.explainability,data:data24});
errors++;
}
}
if(data24.date !== undefined){
if(!(validate54(data24.date, {instancePath:instancePath+"/explainability/date",parentData:data24,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data24.audiences !== undefined){
let data26 = data24.audiences;
if(Array.isArray(data26)){
if(data26.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/explainability/audiences",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.explainability.properties.audiences,data:data26});
errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const prop9 of schema19.properties.explainability.properties.audiences.items.required){
if(data27[prop9] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/explainability/audiences/" + i3,schemaPath:"",keyword:"required",params:{missingProperty: prop9},schema:schema19.properties.explainability.properties.audiences.items.required,parentSchema:schema19.properties.explainability.properties.audiences.items,data:data27});
errors++;
}
}
for(const key7 in data27){
if(!((((key7 === "who") || (key7 === "explanation")) || (key7 === "how")) || (pattern3.test(key7)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/explainability/audiences/" + i3,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.explainability.properties.audiences.items,data:data27});
errors++;
}
}
if(data27.who !== undefined){
if(!(validate56(data27.who, {instancePath:instancePath+"/explainability/audiences/" + i3+"/who",parentData:data27,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data27.explanation !== undefined){
if(!(validate56(data27.explanation, {instancePath:instancePath+"/explainability/audiences/" + i3+"/explanation",parentData:data27,parentDataProperty:"explanation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data27.how !== undefined){
if(!(validate56(data27.how, {instancePath:instancePath+"/explainability/audiences/" + i3+"/how",parentData:data27,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/explainability/audiences/" + i3,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.explainability.properties.audiences.items.type,parentSchema:schema19.properties.explainability.properties.audiences.items,data:data27});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/explainability/audiences",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.explainability.properties.audiences.type,parentSchema:schema19.properties.explainability.properties.audiences,data:data26});
errors++;
}
}
if(data24.method !== undefined){
if(!(validate56(data24.method, {instancePath:instancePath+"/explainability/method",parentData:data24,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data24.limits !== undefined){
if(!(validate56(data24.limits, {instancePath:instancePath+"/explainability/limits",parentData:data24,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/explainability",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.explainability.type,parentSchema:schema19.properties.explainability,data:data24});
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

