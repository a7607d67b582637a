/* Generated from policies/schema/risk-assessment.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/risk-assessment.schema.json","title":"RiskAssessmentFile","description":"The risks of one AI system: each with threat, likelihood, impact, treatment, measures, and what is left.","type":"object","additionalProperties":false,"required":["version","assessor","date","threats-considered","risks"],"properties":{"version":{"description":"Version of this format.","const":1},"assessor":{"description":"Who assessed.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"threats-considered":{"description":"One sentence for each threat category: what was considered, also where nothing was found.","type":"object","additionalProperties":false,"required":["accuracy","fairness","security","privacy","transparency","operational","third-party"],"properties":{"accuracy":{"description":"accuracy threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"fairness":{"description":"fairness threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"security":{"description":"security threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"privacy":{"description":"privacy threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"transparency":{"description":"transparency threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"operational":{"description":"operational threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"third-party":{"description":"third-party threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"risks":{"description":"The risks found.","type":"array","minItems":1,"items":{"description":"One risk.","type":"object","additionalProperties":false,"required":["id","title","asset","threat","likelihood","impact","treatment","residual"],"properties":{"id":{"description":"Short id, such as R-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]*$"},"title":{"description":"The risk in a few words.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"asset":{"description":"What is at stake: the model, a data set, a group of people, a service.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"threat":{"description":"Threat category.","enum":["accuracy","fairness","security","privacy","transparency","operational","third-party"]},"description":{"description":"How it can happen and what follows.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"likelihood":{"description":"1 rare … 5 almost certain.","type":"integer","minimum":1,"maximum":5},"impact":{"description":"1 negligible … 5 severe.","type":"integer","minimum":1,"maximum":5},"treatment":{"description":"What is done about it.","enum":["mitigate","accept","transfer","avoid"]},"measures":{"description":"What was or will be done.","type":"array","minItems":1,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"owner":{"description":"Who answers for the treatment: the risk owner.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"due":{"description":"By when it is treated.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"state":{"description":"How far the treatment is.","enum":["planned","in-progress","done"]},"controls":{"description":"Annex A controls that treat it.","type":"array","minItems":1,"items":{"description":"Id of a control.","type":"string","pattern":"^A\\.[0-9]+(\\.[0-9]+){1,2}$"}},"residual":{"description":"What is left after treatment.","type":"object","additionalProperties":false,"required":["likelihood","impact"],"properties":{"likelihood":{"description":"1 rare … 5 almost certain.","type":"integer","minimum":1,"maximum":5},"impact":{"description":"1 negligible … 5 severe.","type":"integer","minimum":1,"maximum":5}}},"rationale":{"description":"Why an accepted risk is acceptable.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"accepted-by":{"description":"Who accepted it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}},"if":{"properties":{"treatment":{"const":"accept"}},"required":["treatment"]},"then":{"required":["rationale","accepted-by"]},"else":{"required":["measures"]}}}}};
const pattern3 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");
const pattern6 = new RegExp("^A\\.[0-9]+(\\.[0-9]+){1,2}$", "u");
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
vErrors = addError(vErrors, {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema21,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data});
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
vErrors = addError(vErrors, {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"};
const pattern5 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9-]*$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func2 = Object.prototype.hasOwnProperty;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/risk-assessment.schema.json" */;
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
vErrors = addError(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'",schema:schema19.required,parentSchema:schema19,data});
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "assessor")) || (key0 === "date")) || (key0 === "threats-considered")) || (key0 === "risks"))){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema19.properties.version,data:data0});
errors++;
}
}
if(data.assessor !== undefined){
let data1 = data.assessor;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.assessor,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.assessor.type,parentSchema:schema19.properties.assessor,data:data1});
errors++;
}
}
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["threats-considered"] !== undefined){
let data3 = data["threats-considered"];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema19.properties["threats-considered"].required){
if(data3[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: prop1},message:"must have required property '"+prop1+"'",schema:schema19.properties["threats-considered"].required,parentSchema:schema19.properties["threats-considered"],data:data3});
errors++;
}
}
for(const key1 in data3){
if(!(((((((key1 === "accuracy") || (key1 === "fairness")) || (key1 === "security")) || (key1 === "privacy")) || (key1 === "transparency")) || (key1 === "operational")) || (key1 === "third-party"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties["threats-considered"],data:data3});
errors++;
}
}
if(data3.accuracy !== undefined){
if(!(validate56(data3.accuracy, {instancePath:instancePath+"/threats-considered/accuracy",parentData:data3,parentDataProperty:"accuracy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.fairness !== undefined){
if(!(validate56(data3.fairness, {instancePath:instancePath+"/threats-considered/fairness",parentData:data3,parentDataProperty:"fairness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.security !== undefined){
if(!(validate56(data3.security, {instancePath:instancePath+"/threats-considered/security",parentData:data3,parentDataProperty:"security",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.privacy !== undefined){
if(!(validate56(data3.privacy, {instancePath:instancePath+"/threats-considered/privacy",parentData:data3,parentDataProperty:"privacy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.transparency !== undefined){
if(!(validate56(data3.transparency, {instancePath:instancePath+"/threats-considered/transparency",parentData:data3,parentDataProperty:"transparency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.operational !== undefined){
if(!(validate56(data3.operational, {instancePath:instancePath+"/threats-considered/operational",parentData:data3,parentDataProperty:"operational",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3["third-party"] !== undefined){
if(!(validate56(data3["third-party"], {instancePath:instancePath+"/threats-considered/third-party",parentData:data3,parentDataProperty:"third-party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties["threats-considered"].type,parentSchema:schema19.properties["threats-considered"],data:data3});
errors++;
}
}
if(data.risks !== undefined){
let data11 = data.risks;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.risks,data:data11});
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing0;
let valid5 = true;
for( missing0 of schema19.properties.risks.items.if.required){
valid5 = data12[missing0] !== undefined;
if(!valid5){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid5){
if(data12.treatment !== undefined){
if("accept" !== data12.treatment){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs23 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const prop2 of schema19.properties.risks.items.then.required){
if(data12[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/then/required",keyword:"required",params:{missingProperty: prop2},message:"must have required property '"+prop2+"'",schema:schema19.properties.risks.items.then.required,parentSchema:schema19.properties.risks.items.then,data:data12});
errors++;
}
}
}
var _valid0 = _errs23 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs24 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const prop3 of schema19.properties.risks.items.else.required){
if(data12[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/else/required",keyword:"required",params:{missingProperty: prop3},message:"must have required property '"+prop3+"'",schema:schema19.properties.risks.items.else.required,parentSchema:schema19.properties.risks.items.else,data:data12});
errors++;
}
}
}
var _valid0 = _errs24 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema19.properties.risks.items.if,parentSchema:schema19.properties.risks.items,data:data12});
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const prop4 of schema19.properties.risks.items.required){
if(data12[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: prop4},message:"must have required property '"+prop4+"'",schema:schema19.properties.risks.items.required,parentSchema:schema19.properties.risks.items,data:data12});
errors++;
}
}
for(const key2 in data12){
if(!(func2.call(schema19.properties.risks.items.properties, key2))){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.risks.items,data:data12});
errors++;
}
}
if(data12.id !== undefined){
let data14 = data12.id;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/id",schemaPath:"#/properties/risks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9.-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9.-]*$",parentSchema:schema19.properties.risks.items.properties.id,data:data14});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/id",schemaPath:"#/properties/risks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.risks.items.properties.id.type,parentSchema:schema19.properties.risks.items.properties.id,data:data14});
errors++;
}
}
if(data12.title !== undefined){
if(!(validate56(data12.title, {instancePath:instancePath+"/risks/" + i0+"/title",parentData:data12,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data12.asset !== undefined){
if(!(validate56(data12.asset, {instancePath:instancePath+"/risks/" + i0+"/asset",parentData:data12,parentDataProperty:"asset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data12.threat !== undefined){
let data17 = data12.threat;
if(!(((((((data17 === "accuracy") || (data17 === "fairness")) || (data17 === "security")) || (data17 === "privacy")) || (data17 === "transparency")) || (data17 === "operational")) || (data17 === "third-party"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/threat",schemaPath:"#/properties/risks/items/properties/threat/enum",keyword:"enum",params:{allowedValues: schema19.properties.risks.items.properties.threat.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.risks.items.properties.threat.enum,parentSchema:schema19.properties.risks.items.properties.threat,data:data17});
errors++;
}
}
if(data12.description !== undefined){
if(!(validate56(data12.description, {instancePath:instancePath+"/risks/" + i0+"/description",parentData:data12,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data12.likelihood !== undefined){
let data19 = data12.likelihood;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.risks.items.properties.likelihood.type,parentSchema:schema19.properties.risks.items.properties.likelihood,data:data19});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 5 || isNaN(data19)){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema19.properties.risks.items.properties.likelihood,data:data19});
errors++;
}
if(data19 < 1 || isNaN(data19)){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19.properties.risks.items.properties.likelihood,data:data19});
errors++;
}
}
}
if(data12.impact !== undefined){
let data20 = data12.impact;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.risks.items.properties.impact.type,parentSchema:schema19.properties.risks.items.properties.impact,data:data20});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 5 || isNaN(data20)){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema19.properties.risks.items.properties.impact,data:data20});
errors++;
}
if(data20 < 1 || isNaN(data20)){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19.properties.risks.items.properties.impact,data:data20});
errors++;
}
}
}
if(data12.treatment !== undefined){
let data21 = data12.treatment;
if(!((((data21 === "mitigate") || (data21 === "accept")) || (data21 === "transfer")) || (data21 === "avoid"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/treatment",schemaPath:"#/properties/risks/items/properties/treatment/enum",keyword:"enum",params:{allowedValues: schema19.properties.risks.items.properties.treatment.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.risks.items.properties.treatment.enum,parentSchema:schema19.properties.risks.items.properties.treatment,data:data21});
errors++;
}
}
if(data12.measures !== undefined){
let data22 = data12.measures;
if(Array.isArray(data22)){
if(data22.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/measures",schemaPath:"#/properties/risks/items/properties/measures/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.risks.items.properties.measures,data:data22});
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data22[i1], {instancePath:instancePath+"/risks/" + i0+"/measures/" + i1,parentData:data22,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/measures",schemaPath:"#/properties/risks/items/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.risks.items.properties.measures.type,parentSchema:schema19.properties.risks.items.properties.measures,data:data22});
errors++;
}
}
if(data12.owner !== undefined){
if(!(validate68(data12.owner, {instancePath:instancePath+"/risks/" + i0+"/owner",parentData:data12,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data12.due !== undefined){
if(!(validate54(data12.due, {instancePath:instancePath+"/risks/" + i0+"/due",parentData:data12,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data12.state !== undefined){
let data26 = data12.state;
if(!(((data26 === "planned") || (data26 === "in-progress")) || (data26 === "done"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/state",schemaPath:"#/properties/risks/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.risks.items.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.risks.items.properties.state.enum,parentSchema:schema19.properties.risks.items.properties.state,data:data26});
errors++;
}
}
if(data12.controls !== undefined){
let data27 = data12.controls;
if(Array.isArray(data27)){
if(data27.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/controls",schemaPath:"#/properties/risks/items/properties/controls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.risks.items.properties.controls,data:data27});
errors++;
}
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/controls/" + i2,schemaPath:"#/properties/risks/items/properties/controls/items/pattern",keyword:"pattern",params:{pattern: "^A\\.[0-9]+(\\.[0-9]+){1,2}$"},message:"must match pattern \""+"^A\\.[0-9]+(\\.[0-9]+){1,2}$"+"\"",schema:"^A\\.[0-9]+(\\.[0-9]+){1,2}$",parentSchema:schema19.properties.risks.items.properties.controls.items,data:data28});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/controls/" + i2,schemaPath:"#/properties/risks/items/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.risks.items.properties.controls.items.type,parentSchema:schema19.properties.risks.items.properties.controls.items,data:data28});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/controls",schemaPath:"#/properties/risks/items/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.risks.items.properties.controls.type,parentSchema:schema19.properties.risks.items.properties.controls,data:data27});
errors++;
}
}
if(data12.residual !== undefined){
let data29 = data12.residual;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const prop5 of schema19.properties.risks.items.properties.residual.required){
if(data29[prop5] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/required",keyword:"required",params:{missingProperty: prop5},message:"must have required property '"+prop5+"'",schema:schema19.properties.risks.items.properties.residual.required,parentSchema:schema19.properties.risks.items.properties.residual,data:data29});
errors++;
}
}
for(const key3 in data29){
if(!((key3 === "likelihood") || (key3 === "impact"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.risks.items.properties.residual,data:data29});
errors++;
}
}
if(data29.likelihood !== undefined){
let data30 = data29.likelihood;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/residual/likelihood",schemaPath:"#/properties/risks/items/properties/residual/properties/likelihood/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.risks.items.properties.residual.properties.likelihood.type,parentSchema:schema19.properties.risks.items.properties.residual.properties.likelihood,data:data30});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 5 || isNaN(data30)){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/residual/likelihood",schemaPath:"#/properties/risks/items/properties/residual/properties/likelihood/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema19.properties.risks.items.properties.residual.properties.likelihood,data:data30});
errors++;
}
if(data30 < 1 || isNaN(data30)){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/residual/likelihood",schemaPath:"#/properties/risks/items/properties/residual/properties/likelihood/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19.properties.risks.items.properties.residual.properties.likelihood,data:data30});
errors++;
}
}
}
if(data29.impact !== undefined){
let data31 = data29.impact;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/residual/impact",schemaPath:"#/properties/risks/items/properties/residual/properties/impact/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.risks.items.properties.residual.properties.impact.type,parentSchema:schema19.properties.risks.items.properties.residual.properties.impact,data:data31});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 5 || isNaN(data31)){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/residual/impact",schemaPath:"#/properties/risks/items/properties/residual/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema19.properties.risks.items.properties.residual.properties.impact,data:data31});
errors++;
}
if(data31 < 1 || isNaN(data31)){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/residual/impact",schemaPath:"#/properties/risks/items/properties/residual/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19.properties.risks.items.properties.residual.properties.impact,data:data31});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.risks.items.properties.residual.type,parentSchema:schema19.properties.risks.items.properties.residual,data:data29});
errors++;
}
}
if(data12.rationale !== undefined){
if(!(validate56(data12.rationale, {instancePath:instancePath+"/risks/" + i0+"/rationale",parentData:data12,parentDataProperty:"rationale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data12["accepted-by"] !== undefined){
let data33 = data12["accepted-by"];
if(typeof data33 === "string"){
if(!pattern3.test(data33)){
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/accepted-by",schemaPath:"#/properties/risks/items/properties/accepted-by/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.risks.items.properties["accepted-by"],data:data33});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0+"/accepted-by",schemaPath:"#/properties/risks/items/properties/accepted-by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.risks.items.properties["accepted-by"].type,parentSchema:schema19.properties.risks.items.properties["accepted-by"],data:data33});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.risks.items.type,parentSchema:schema19.properties.risks.items,data:data12});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.risks.type,parentSchema:schema19.properties.risks,data:data11});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

