/* Generated from policies/schema/risk-assessment.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/risk-assessment.schema.json","title":"RiskAssessmentFile","description":"The risks of one AI system: each with threat, likelihood, impact, treatment, measures, and what is left.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","assessor","date","risks"],"properties":{"version":{"description":"Version of this format.","const":1},"assessor":{"description":"Who assessed.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"threats-considered":{"description":"One sentence for each threat category: what was considered, also where nothing was found.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["accuracy","fairness","security","privacy","transparency","operational","third-party"],"properties":{"accuracy":{"description":"accuracy threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"fairness":{"description":"fairness threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"security":{"description":"security threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"privacy":{"description":"privacy threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"transparency":{"description":"transparency threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"operational":{"description":"operational threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"third-party":{"description":"third-party threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"risks":{"description":"The risks found.","type":"array","minItems":1,"items":{"description":"One risk.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","title","asset","threat","likelihood","impact","treatment","residual"],"properties":{"id":{"description":"Short id, such as R-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]*$","examples":["R-1"]},"title":{"description":"The risk in a few words.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"asset":{"description":"What is at stake: the model, a data set, a group of people, a service.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"threat":{"description":"Threat category.","enum":["accuracy","fairness","security","privacy","transparency","operational","third-party"]},"description":{"description":"How it can happen and what follows.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"likelihood":{"description":"1 rare … 5 almost certain.","type":"integer","minimum":1,"maximum":5},"impact":{"description":"1 negligible … 5 severe.","type":"integer","minimum":1,"maximum":5},"treatment":{"description":"What is done about it.","enum":["mitigate","accept","transfer","avoid"]},"measures":{"description":"What was or will be done.","type":"array","minItems":1,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"owner":{"description":"Who answers for the treatment: the risk owner.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"due":{"description":"By when it is treated.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"state":{"description":"How far the treatment is.","enum":["planned","in-progress","done"]},"controls":{"description":"Annex A controls that treat it.","type":"array","minItems":1,"items":{"description":"Id of a control.","type":"string","enum":["A.2.2","A.2.3","A.2.4","A.3.2","A.3.3","A.4.2","A.4.3","A.4.4","A.4.5","A.4.6","A.5.2","A.5.3","A.5.4","A.5.5","A.6.1","A.6.1.2","A.6.1.3","A.6.2","A.6.2.2","A.6.2.3","A.6.2.4","A.6.2.5","A.6.2.6","A.6.2.7","A.6.2.8","A.7.2","A.7.3","A.7.4","A.7.5","A.7.6","A.8.2","A.8.3","A.8.4","A.8.5","A.9.2","A.9.3","A.9.4","A.10.2","A.10.3","A.10.4"]}},"residual":{"description":"What is left after treatment.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["likelihood","impact"],"properties":{"likelihood":{"description":"1 rare … 5 almost certain.","type":"integer","minimum":1,"maximum":5},"impact":{"description":"1 negligible … 5 severe.","type":"integer","minimum":1,"maximum":5}}},"rationale":{"description":"Why an accepted risk is acceptable.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"accepted-by":{"description":"Who accepted it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}},"if":{"properties":{"treatment":{"const":"accept"}},"required":["treatment"]},"then":{"required":["rationale","accepted-by"]},"else":{"required":["measures"]}}},"form":{"description":"`short`: for a system of minimal risk, without `threats-considered`.","enum":["full","short"]}},"if":{"properties":{"form":{"const":"short"}},"required":["form"]},"else":{"required":["threats-considered"]}};
const pattern5 = new RegExp("^x-", "u");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;

const func4 = Object.prototype.hasOwnProperty;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/risk-assessment.schema.json" */;
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
if(data.form !== undefined){
if("short" !== data.form){
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
if(!_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema27.else.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema27.else, data);
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "if", {failingKeyword: "else"}, schema27, data, undefined, "must match \"else\" schema");
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
if(!(((((((key0 === "version") || (key0 === "assessor")) || (key0 === "date")) || (key0 === "threats-considered")) || (key0 === "risks")) || (key0 === "form")) || (pattern5.test(key0)))){
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
if(data.assessor !== undefined){
if(!(validate56(data.assessor, {instancePath:instancePath+"/assessor",parentData:data,parentDataProperty:"assessor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate55(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data["threats-considered"] !== undefined){
let data4 = data["threats-considered"];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop2 of schema27.properties["threats-considered"].required){
if(data4[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/threats-considered", "required", {missingProperty: prop2}, schema27.properties["threats-considered"], data4);
errors++;
}
}
for(const key1 in data4){
if(!((((((((key1 === "accuracy") || (key1 === "fairness")) || (key1 === "security")) || (key1 === "privacy")) || (key1 === "transparency")) || (key1 === "operational")) || (key1 === "third-party")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/threats-considered", "additionalProperties", {additionalProperty: key1}, schema27.properties["threats-considered"], data4);
errors++;
}
}
if(data4.accuracy !== undefined){
if(!(validate52(data4.accuracy, {instancePath:instancePath+"/threats-considered/accuracy",parentData:data4,parentDataProperty:"accuracy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data4.fairness !== undefined){
if(!(validate52(data4.fairness, {instancePath:instancePath+"/threats-considered/fairness",parentData:data4,parentDataProperty:"fairness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data4.security !== undefined){
if(!(validate52(data4.security, {instancePath:instancePath+"/threats-considered/security",parentData:data4,parentDataProperty:"security",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data4.privacy !== undefined){
if(!(validate52(data4.privacy, {instancePath:instancePath+"/threats-considered/privacy",parentData:data4,parentDataProperty:"privacy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data4.transparency !== undefined){
if(!(validate52(data4.transparency, {instancePath:instancePath+"/threats-considered/transparency",parentData:data4,parentDataProperty:"transparency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data4.operational !== undefined){
if(!(validate52(data4.operational, {instancePath:instancePath+"/threats-considered/operational",parentData:data4,parentDataProperty:"operational",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data4["third-party"] !== undefined){
if(!(validate52(data4["third-party"], {instancePath:instancePath+"/threats-considered/third-party",parentData:data4,parentDataProperty:"third-party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/threats-considered", "type", {type: "object"}, schema27.properties["threats-considered"], data4);
errors++;
}
}
if(data.risks !== undefined){
let data12 = data.risks;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = failed(vErrors, instancePath+"/risks", "minItems", {limit: 1}, schema27.properties.risks, data12);
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
const _errs23 = errors;
let valid7 = true;
const _errs24 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
let valid8 = true;
for( missing1 of schema27.properties.risks.items.if.required){
valid8 = data13[missing1] !== undefined;
if(!valid8){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid8){
if(data13.treatment !== undefined){
if("accept" !== data13.treatment){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs26 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop3 of schema27.properties.risks.items.then.required){
if(data13[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/risks/" + i0, "required", {missingProperty: prop3}, schema27.properties.risks.items.then, data13);
errors++;
}
}
}
var _valid1 = _errs26 === errors;
valid7 = _valid1;
ifClause0 = "then";
}
else {
const _errs27 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop4 of schema27.properties.risks.items.else.required){
if(data13[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/risks/" + i0, "required", {missingProperty: prop4}, schema27.properties.risks.items.else, data13);
errors++;
}
}
}
var _valid1 = _errs27 === errors;
valid7 = _valid1;
ifClause0 = "else";
}
if(!valid7){
vErrors = failed(vErrors, instancePath+"/risks/" + i0, "if", {failingKeyword: ifClause0}, schema27.properties.risks.items, data13, undefined, "must match \""+ifClause0+"\" schema");
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop5 of schema27.properties.risks.items.required){
if(data13[prop5] === undefined){
vErrors = failed(vErrors, instancePath+"/risks/" + i0, "required", {missingProperty: prop5}, schema27.properties.risks.items, data13);
errors++;
}
}
for(const key2 in data13){
if(!((func4.call(schema27.properties.risks.items.properties, key2)) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/risks/" + i0, "additionalProperties", {additionalProperty: key2}, schema27.properties.risks.items, data13);
errors++;
}
}
if(data13.id !== undefined){
let data15 = data13.id;
if(typeof data15 === "string"){
if(!pattern8.test(data15)){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/id", "pattern", {pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"}, schema27.properties.risks.items.properties.id, data15);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/id", "type", {type: "string"}, schema27.properties.risks.items.properties.id, data15);
errors++;
}
}
if(data13.title !== undefined){
if(!(validate52(data13.title, {instancePath:instancePath+"/risks/" + i0+"/title",parentData:data13,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.asset !== undefined){
if(!(validate52(data13.asset, {instancePath:instancePath+"/risks/" + i0+"/asset",parentData:data13,parentDataProperty:"asset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.threat !== undefined){
let data18 = data13.threat;
if(!(((((((data18 === "accuracy") || (data18 === "fairness")) || (data18 === "security")) || (data18 === "privacy")) || (data18 === "transparency")) || (data18 === "operational")) || (data18 === "third-party"))){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/threat", "enum", {allowedValues: schema27.properties.risks.items.properties.threat.enum}, schema27.properties.risks.items.properties.threat, data18);
errors++;
}
}
if(data13.description !== undefined){
if(!(validate52(data13.description, {instancePath:instancePath+"/risks/" + i0+"/description",parentData:data13,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.likelihood !== undefined){
let data20 = data13.likelihood;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/likelihood", "type", {type: "integer"}, schema27.properties.risks.items.properties.likelihood, data20);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 5 || isNaN(data20)){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/likelihood", "maximum", {comparison: "<=", limit: 5}, schema27.properties.risks.items.properties.likelihood, data20);
errors++;
}
if(data20 < 1 || isNaN(data20)){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/likelihood", "minimum", {comparison: ">=", limit: 1}, schema27.properties.risks.items.properties.likelihood, data20);
errors++;
}
}
}
if(data13.impact !== undefined){
let data21 = data13.impact;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/impact", "type", {type: "integer"}, schema27.properties.risks.items.properties.impact, data21);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 5 || isNaN(data21)){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/impact", "maximum", {comparison: "<=", limit: 5}, schema27.properties.risks.items.properties.impact, data21);
errors++;
}
if(data21 < 1 || isNaN(data21)){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/impact", "minimum", {comparison: ">=", limit: 1}, schema27.properties.risks.items.properties.impact, data21);
errors++;
}
}
}
if(data13.treatment !== undefined){
let data22 = data13.treatment;
if(!((((data22 === "mitigate") || (data22 === "accept")) || (data22 === "transfer")) || (data22 === "avoid"))){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/treatment", "enum", {allowedValues: schema27.properties.risks.items.properties.treatment.enum}, schema27.properties.risks.items.properties.treatment, data22);
errors++;
}
}
if(data13.measures !== undefined){
let data23 = data13.measures;
if(Array.isArray(data23)){
if(data23.length < 1){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/measures", "minItems", {limit: 1}, schema27.properties.risks.items.properties.measures, data23);
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data23[i1], {instancePath:instancePath+"/risks/" + i0+"/measures/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/measures", "type", {type: "array"}, schema27.properties.risks.items.properties.measures, data23);
errors++;
}
}
if(data13.owner !== undefined){
if(!(validate56(data13.owner, {instancePath:instancePath+"/risks/" + i0+"/owner",parentData:data13,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data13.due !== undefined){
if(!(validate55(data13.due, {instancePath:instancePath+"/risks/" + i0+"/due",parentData:data13,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data13.state !== undefined){
let data27 = data13.state;
if(!(((data27 === "planned") || (data27 === "in-progress")) || (data27 === "done"))){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/state", "enum", {allowedValues: schema27.properties.risks.items.properties.state.enum}, schema27.properties.risks.items.properties.state, data27);
errors++;
}
}
if(data13.controls !== undefined){
let data28 = data13.controls;
if(Array.isArray(data28)){
if(data28.length < 1){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/controls", "minItems", {limit: 1}, schema27.properties.risks.items.properties.controls, data28);
errors++;
}
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
if(typeof data29 !== "string"){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/controls/" + i2, "type", {type: "string"}, schema27.properties.risks.items.properties.controls.items, data29);
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((data29 === "A.2.2") || (data29 === "A.2.3")) || (data29 === "A.2.4")) || (data29 === "A.3.2")) || (data29 === "A.3.3")) || (data29 === "A.4.2")) || (data29 === "A.4.3")) || (data29 === "A.4.4")) || (data29 === "A.4.5")) || (data29 === "A.4.6")) || (data29 === "A.5.2")) || (data29 === "A.5.3")) || (data29 === "A.5.4")) || (data29 === "A.5.5")) || (data29 === "A.6.1")) || (data29 === "A.6.1.2")) || (data29 === "A.6.1.3")) || (data29 === "A.6.2")) || (data29 === "A.6.2.2")) || (data29 === "A.6.2.3")) || (data29 === "A.6.2.4")) || (data29 === "A.6.2.5")) || (data29 === "A.6.2.6")) || (data29 === "A.6.2.7")) || (data29 === "A.6.2.8")) || (data29 === "A.7.2")) || (data29 === "A.7.3")) || (data29 === "A.7.4")) || (data29 === "A.7.5")) || (data29 === "A.7.6")) || (data29 === "A.8.2")) || (data29 === "A.8.3")) || (data29 === "A.8.4")) || (data29 === "A.8.5")) || (data29 === "A.9.2")) || (data29 === "A.9.3")) || (data29 === "A.9.4")) || (data29 === "A.10.2")) || (data29 === "A.10.3")) || (data29 === "A.10.4"))){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/controls/" + i2, "enum", {allowedValues: schema27.properties.risks.items.properties.controls.items.enum}, schema27.properties.risks.items.properties.controls.items, data29);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/controls", "type", {type: "array"}, schema27.properties.risks.items.properties.controls, data28);
errors++;
}
}
if(data13.residual !== undefined){
let data30 = data13.residual;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const prop6 of schema27.properties.risks.items.properties.residual.required){
if(data30[prop6] === undefined){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/residual", "required", {missingProperty: prop6}, schema27.properties.risks.items.properties.residual, data30);
errors++;
}
}
for(const key3 in data30){
if(!(((key3 === "likelihood") || (key3 === "impact")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/residual", "additionalProperties", {additionalProperty: key3}, schema27.properties.risks.items.properties.residual, data30);
errors++;
}
}
if(data30.likelihood !== undefined){
let data31 = data30.likelihood;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/residual/likelihood", "type", {type: "integer"}, schema27.properties.risks.items.properties.residual.properties.likelihood, data31);
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 5 || isNaN(data31)){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/residual/likelihood", "maximum", {comparison: "<=", limit: 5}, schema27.properties.risks.items.properties.residual.properties.likelihood, data31);
errors++;
}
if(data31 < 1 || isNaN(data31)){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/residual/likelihood", "minimum", {comparison: ">=", limit: 1}, schema27.properties.risks.items.properties.residual.properties.likelihood, data31);
errors++;
}
}
}
if(data30.impact !== undefined){
let data32 = data30.impact;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/residual/impact", "type", {type: "integer"}, schema27.properties.risks.items.properties.residual.properties.impact, data32);
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 5 || isNaN(data32)){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/residual/impact", "maximum", {comparison: "<=", limit: 5}, schema27.properties.risks.items.properties.residual.properties.impact, data32);
errors++;
}
if(data32 < 1 || isNaN(data32)){
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/residual/impact", "minimum", {comparison: ">=", limit: 1}, schema27.properties.risks.items.properties.residual.properties.impact, data32);
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/risks/" + i0+"/residual", "type", {type: "object"}, schema27.properties.risks.items.properties.residual, data30);
errors++;
}
}
if(data13.rationale !== undefined){
if(!(validate52(data13.rationale, {instancePath:instancePath+"/risks/" + i0+"/rationale",parentData:data13,parentDataProperty:"rationale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13["accepted-by"] !== undefined){
if(!(validate56(data13["accepted-by"], {instancePath:instancePath+"/risks/" + i0+"/accepted-by",parentData:data13,parentDataProperty:"accepted-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/risks/" + i0, "type", {type: "object"}, schema27.properties.risks.items, data13);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/risks", "type", {type: "array"}, schema27.properties.risks, data12);
errors++;
}
}
if(data.form !== undefined){
let data35 = data.form;
if(!((data35 === "full") || (data35 === "short"))){
vErrors = failed(vErrors, instancePath+"/form", "enum", {allowedValues: schema27.properties.form.enum}, schema27.properties.form, data35);
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

