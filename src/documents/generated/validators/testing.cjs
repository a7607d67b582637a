/* Generated from policies/schema/testing.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/testing.schema.json","title":"TestingFile","description":"Fairness, security and explainability tests of one AI system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","fairness","security","explainability"],"properties":{"version":{"description":"Version of this format.","const":1},"fairness":{"description":"Results for each group of people.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","measures","conclusion"],"properties":{"date":{"description":"When it was measured.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"measures":{"description":"What was measured.","type":"array","minItems":1,"items":{"description":"One measure over all groups.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","groups"],"properties":{"name":{"description":"What is measured.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"groups":{"description":"The result of each group.","type":"array","minItems":2,"items":{"description":"One group.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["group","value","cases"],"properties":{"group":{"description":"Who.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"value":{"description":"The result.","type":"number"},"cases":{"description":"How many cases it rests on.","$ref":"https://github.com/aims-gate/aims-gate/shared/count"}}}},"max-gap":{"description":"How far apart the best and the worst group may be.","$ref":"https://github.com/aims-gate/aims-gate/shared/amount"},"min-ratio":{"description":"How large the worst must be beside the best, 0–1.","type":"number","minimum":0,"maximum":1}},"anyOf":[{"required":["max-gap"]},{"required":["min-ratio"]}]}},"conclusion":{"description":"What the results mean for the people concerned.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"security":{"description":"Attacks that were tried.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","suites"],"properties":{"date":{"description":"When they were tried.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"suites":{"description":"Each set of attacks.","type":"array","minItems":1,"items":{"description":"One set of attacks.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","kind","attempts","successes","threshold"],"properties":{"name":{"description":"What people call it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"kind":{"description":"What kind of attack.","enum":["prompt-injection","jailbreak","adversarial-input","poisoning","extraction","inversion","agent-misuse","other"]},"attempts":{"description":"How many attacks were tried.","$ref":"https://github.com/aims-gate/aims-gate/shared/count"},"successes":{"description":"How many succeeded.","type":"integer","minimum":0},"threshold":{"description":"How many may succeed.","type":"integer","minimum":0},"report":{"description":"Where the full result is.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}},"explainability":{"description":"Who gets which explanation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","audiences","method","limits"],"properties":{"date":{"description":"When it was assessed.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"audiences":{"description":"Each group that may ask why.","type":"array","minItems":1,"items":{"description":"One group.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["who","explanation","how"],"properties":{"who":{"description":"Who asks.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"explanation":{"description":"What they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"how":{"description":"How they get it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}},"method":{"description":"How explanations are made.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"limits":{"description":"What cannot be explained.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;


const validate53 = require('./shared.cjs').word;


const validate59 = require('./shared.cjs').count;


const validate58 = require('./shared.cjs').amount;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/testing.schema.json" */;
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
if(!(((((key0 === "version") || (key0 === "fairness")) || (key0 === "security")) || (key0 === "explainability")) || (pattern5.test(key0)))){
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
if(data.fairness !== undefined){
let data1 = data.fairness;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const prop1 of schema27.properties.fairness.required){
if(data1[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/fairness", "required", {missingProperty: prop1}, schema27.properties.fairness, data1);
errors++;
}
}
for(const key1 in data1){
if(!((((key1 === "date") || (key1 === "measures")) || (key1 === "conclusion")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/fairness", "additionalProperties", {additionalProperty: key1}, schema27.properties.fairness, data1);
errors++;
}
}
if(data1.date !== undefined){
if(!(validate55(data1.date, {instancePath:instancePath+"/fairness/date",parentData:data1,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data1.measures !== undefined){
let data3 = data1.measures;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = failed(vErrors, instancePath+"/fairness/measures", "minItems", {limit: 1}, schema27.properties.fairness.properties.measures, data3);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop2 of schema27.properties.fairness.properties.measures.items.anyOf[0].required){
if(data4[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0, "required", {missingProperty: prop2}, schema27.properties.fairness.properties.measures.items.anyOf[0], data4, "#/properties/fairness/properties/measures/items/anyOf/0/required");
errors++;
}
}
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop3 of schema27.properties.fairness.properties.measures.items.anyOf[1].required){
if(data4[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0, "required", {missingProperty: prop3}, schema27.properties.fairness.properties.measures.items.anyOf[1], data4, "#/properties/fairness/properties/measures/items/anyOf/1/required");
errors++;
}
}
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0, "anyOf", {}, schema27.properties.fairness.properties.measures.items, data4, "#/properties/fairness/properties/measures/items/anyOf", "must match a schema in anyOf");
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
for(const prop4 of schema27.properties.fairness.properties.measures.items.required){
if(data4[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0, "required", {missingProperty: prop4}, schema27.properties.fairness.properties.measures.items, data4);
errors++;
}
}
for(const key2 in data4){
if(!(((((key2 === "name") || (key2 === "groups")) || (key2 === "max-gap")) || (key2 === "min-ratio")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0, "additionalProperties", {additionalProperty: key2}, schema27.properties.fairness.properties.measures.items, data4);
errors++;
}
}
if(data4.name !== undefined){
if(!(validate52(data4.name, {instancePath:instancePath+"/fairness/measures/" + i0+"/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data4.groups !== undefined){
let data6 = data4.groups;
if(Array.isArray(data6)){
if(data6.length < 2){
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0+"/groups", "minItems", {limit: 2}, schema27.properties.fairness.properties.measures.items.properties.groups, data6);
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop5 of schema27.properties.fairness.properties.measures.items.properties.groups.items.required){
if(data7[prop5] === undefined){
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0+"/groups/" + i1, "required", {missingProperty: prop5}, schema27.properties.fairness.properties.measures.items.properties.groups.items, data7);
errors++;
}
}
for(const key3 in data7){
if(!((((key3 === "group") || (key3 === "value")) || (key3 === "cases")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0+"/groups/" + i1, "additionalProperties", {additionalProperty: key3}, schema27.properties.fairness.properties.measures.items.properties.groups.items, data7);
errors++;
}
}
if(data7.group !== undefined){
if(!(validate53(data7.group, {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/group",parentData:data7,parentDataProperty:"group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data7.value !== undefined){
let data9 = data7.value;
if(!((typeof data9 == "number") && (isFinite(data9)))){
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/value", "type", {type: "number"}, schema27.properties.fairness.properties.measures.items.properties.groups.items.properties.value, data9);
errors++;
}
}
if(data7.cases !== undefined){
if(!(validate59(data7.cases, {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/cases",parentData:data7,parentDataProperty:"cases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0+"/groups/" + i1, "type", {type: "object"}, schema27.properties.fairness.properties.measures.items.properties.groups.items, data7);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0+"/groups", "type", {type: "array"}, schema27.properties.fairness.properties.measures.items.properties.groups, data6);
errors++;
}
}
if(data4["max-gap"] !== undefined){
if(!(validate58(data4["max-gap"], {instancePath:instancePath+"/fairness/measures/" + i0+"/max-gap",parentData:data4,parentDataProperty:"max-gap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data4["min-ratio"] !== undefined){
let data12 = data4["min-ratio"];
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0+"/min-ratio", "maximum", {comparison: "<=", limit: 1}, schema27.properties.fairness.properties.measures.items.properties["min-ratio"], data12);
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0+"/min-ratio", "minimum", {comparison: ">=", limit: 0}, schema27.properties.fairness.properties.measures.items.properties["min-ratio"], data12);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0+"/min-ratio", "type", {type: "number"}, schema27.properties.fairness.properties.measures.items.properties["min-ratio"], data12);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/fairness/measures/" + i0, "type", {type: "object"}, schema27.properties.fairness.properties.measures.items, data4);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/fairness/measures", "type", {type: "array"}, schema27.properties.fairness.properties.measures, data3);
errors++;
}
}
if(data1.conclusion !== undefined){
if(!(validate52(data1.conclusion, {instancePath:instancePath+"/fairness/conclusion",parentData:data1,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/fairness", "type", {type: "object"}, schema27.properties.fairness, data1);
errors++;
}
}
if(data.security !== undefined){
let data14 = data.security;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const prop6 of schema27.properties.security.required){
if(data14[prop6] === undefined){
vErrors = failed(vErrors, instancePath+"/security", "required", {missingProperty: prop6}, schema27.properties.security, data14);
errors++;
}
}
for(const key4 in data14){
if(!(((key4 === "date") || (key4 === "suites")) || (pattern5.test(key4)))){
vErrors = failed(vErrors, instancePath+"/security", "additionalProperties", {additionalProperty: key4}, schema27.properties.security, data14);
errors++;
}
}
if(data14.date !== undefined){
if(!(validate55(data14.date, {instancePath:instancePath+"/security/date",parentData:data14,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data14.suites !== undefined){
let data16 = data14.suites;
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = failed(vErrors, instancePath+"/security/suites", "minItems", {limit: 1}, schema27.properties.security.properties.suites, data16);
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const prop7 of schema27.properties.security.properties.suites.items.required){
if(data17[prop7] === undefined){
vErrors = failed(vErrors, instancePath+"/security/suites/" + i2, "required", {missingProperty: prop7}, schema27.properties.security.properties.suites.items, data17);
errors++;
}
}
for(const key5 in data17){
if(!(((((((key5 === "name") || (key5 === "kind")) || (key5 === "attempts")) || (key5 === "successes")) || (key5 === "threshold")) || (key5 === "report")) || (pattern5.test(key5)))){
vErrors = failed(vErrors, instancePath+"/security/suites/" + i2, "additionalProperties", {additionalProperty: key5}, schema27.properties.security.properties.suites.items, data17);
errors++;
}
}
if(data17.name !== undefined){
if(!(validate52(data17.name, {instancePath:instancePath+"/security/suites/" + i2+"/name",parentData:data17,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data17.kind !== undefined){
let data19 = data17.kind;
if(!((((((((data19 === "prompt-injection") || (data19 === "jailbreak")) || (data19 === "adversarial-input")) || (data19 === "poisoning")) || (data19 === "extraction")) || (data19 === "inversion")) || (data19 === "agent-misuse")) || (data19 === "other"))){
vErrors = failed(vErrors, instancePath+"/security/suites/" + i2+"/kind", "enum", {allowedValues: schema27.properties.security.properties.suites.items.properties.kind.enum}, schema27.properties.security.properties.suites.items.properties.kind, data19);
errors++;
}
}
if(data17.attempts !== undefined){
if(!(validate59(data17.attempts, {instancePath:instancePath+"/security/suites/" + i2+"/attempts",parentData:data17,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data17.successes !== undefined){
let data21 = data17.successes;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = failed(vErrors, instancePath+"/security/suites/" + i2+"/successes", "type", {type: "integer"}, schema27.properties.security.properties.suites.items.properties.successes, data21);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = failed(vErrors, instancePath+"/security/suites/" + i2+"/successes", "minimum", {comparison: ">=", limit: 0}, schema27.properties.security.properties.suites.items.properties.successes, data21);
errors++;
}
}
}
if(data17.threshold !== undefined){
let data22 = data17.threshold;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = failed(vErrors, instancePath+"/security/suites/" + i2+"/threshold", "type", {type: "integer"}, schema27.properties.security.properties.suites.items.properties.threshold, data22);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = failed(vErrors, instancePath+"/security/suites/" + i2+"/threshold", "minimum", {comparison: ">=", limit: 0}, schema27.properties.security.properties.suites.items.properties.threshold, data22);
errors++;
}
}
}
if(data17.report !== undefined){
if(!(validate52(data17.report, {instancePath:instancePath+"/security/suites/" + i2+"/report",parentData:data17,parentDataProperty:"report",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/security/suites/" + i2, "type", {type: "object"}, schema27.properties.security.properties.suites.items, data17);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/security/suites", "type", {type: "array"}, schema27.properties.security.properties.suites, data16);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/security", "type", {type: "object"}, schema27.properties.security, data14);
errors++;
}
}
if(data.explainability !== undefined){
let data24 = data.explainability;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const prop8 of schema27.properties.explainability.required){
if(data24[prop8] === undefined){
vErrors = failed(vErrors, instancePath+"/explainability", "required", {missingProperty: prop8}, schema27.properties.explainability, data24);
errors++;
}
}
for(const key6 in data24){
if(!(((((key6 === "date") || (key6 === "audiences")) || (key6 === "method")) || (key6 === "limits")) || (pattern5.test(key6)))){
vErrors = failed(vErrors, instancePath+"/explainability", "additionalProperties", {additionalProperty: key6}, schema27.properties.explainability, data24);
errors++;
}
}
if(data24.date !== undefined){
if(!(validate55(data24.date, {instancePath:instancePath+"/explainability/date",parentData:data24,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data24.audiences !== undefined){
let data26 = data24.audiences;
if(Array.isArray(data26)){
if(data26.length < 1){
vErrors = failed(vErrors, instancePath+"/explainability/audiences", "minItems", {limit: 1}, schema27.properties.explainability.properties.audiences, data26);
errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const prop9 of schema27.properties.explainability.properties.audiences.items.required){
if(data27[prop9] === undefined){
vErrors = failed(vErrors, instancePath+"/explainability/audiences/" + i3, "required", {missingProperty: prop9}, schema27.properties.explainability.properties.audiences.items, data27);
errors++;
}
}
for(const key7 in data27){
if(!((((key7 === "who") || (key7 === "explanation")) || (key7 === "how")) || (pattern5.test(key7)))){
vErrors = failed(vErrors, instancePath+"/explainability/audiences/" + i3, "additionalProperties", {additionalProperty: key7}, schema27.properties.explainability.properties.audiences.items, data27);
errors++;
}
}
if(data27.who !== undefined){
if(!(validate52(data27.who, {instancePath:instancePath+"/explainability/audiences/" + i3+"/who",parentData:data27,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data27.explanation !== undefined){
if(!(validate52(data27.explanation, {instancePath:instancePath+"/explainability/audiences/" + i3+"/explanation",parentData:data27,parentDataProperty:"explanation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data27.how !== undefined){
if(!(validate52(data27.how, {instancePath:instancePath+"/explainability/audiences/" + i3+"/how",parentData:data27,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/explainability/audiences/" + i3, "type", {type: "object"}, schema27.properties.explainability.properties.audiences.items, data27);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/explainability/audiences", "type", {type: "array"}, schema27.properties.explainability.properties.audiences, data26);
errors++;
}
}
if(data24.method !== undefined){
if(!(validate52(data24.method, {instancePath:instancePath+"/explainability/method",parentData:data24,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data24.limits !== undefined){
if(!(validate52(data24.limits, {instancePath:instancePath+"/explainability/limits",parentData:data24,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/explainability", "type", {type: "object"}, schema27.properties.explainability, data24);
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

