/* Generated from policies/schema/impact-assessment.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/impact-assessment.schema.json","title":"ImpactAssessmentFile","description":"What one AI system does to individuals, groups, society, the organisation and the environment.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","phase","assessor","date","intended-use","risk","conclusion"],"properties":{"version":{"description":"Version of this format.","const":1},"phase":{"description":"`preliminary` in design and data stages, `full` from development on.","enum":["preliminary","full"]},"assessor":{"description":"Who assessed.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"intended-use":{"description":"What it is meant for.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"foreseeable-misuse":{"description":"How it could be misused, and what speaks against it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"affected":{"description":"Who is affected.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["directly","indirectly"],"properties":{"directly":{"description":"Parties its output is about or for.","$ref":"#/$defs/repeated0"},"indirectly":{"description":"Parties that feel the consequences.","$ref":"#/$defs/repeated0"}}},"impacts":{"description":"Each of the five areas, answered.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["individuals","groups","society","organisation","environment"],"properties":{"individuals":{"description":"Impact on individuals.","$ref":"#/$defs/repeated1"},"groups":{"description":"Impact on groups.","$ref":"#/$defs/repeated1"},"society":{"description":"Impact on society.","$ref":"#/$defs/repeated1"},"organisation":{"description":"Impact on organisation.","$ref":"#/$defs/repeated1"},"environment":{"description":"Impact on environment.","$ref":"#/$defs/repeated1"}}},"risk":{"enum":["minimal","limited","high","unacceptable"],"description":"The tier that follows; the register names the same."},"conclusion":{"description":"May the system be built, released, kept in use, and on which conditions.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"decision":{"description":"What was decided. Where it is given it decides; where it is not, `conclusion` has to say it in plain words.","enum":["release","release-with-conditions","do-not-release"]},"form":{"description":"`short`: for a system of minimal risk, with `screening` in place of the affected parties and the five areas.","enum":["full","short"]},"screening":{"description":"The questions that rule out more than minimal risk.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["decides-about-people","personal-data","safety","vulnerable-people","persuades-or-watches"],"properties":{"decides-about-people":{"description":"Whether its output decides about people, or prepares such a decision.","type":"boolean"},"personal-data":{"description":"Whether it handles personal data.","type":"boolean"},"safety":{"description":"Whether life, health, property or the environment depend on it.","type":"boolean"},"vulnerable-people":{"description":"Whether children, patients, workers or others who cannot easily object are affected.","type":"boolean"},"persuades-or-watches":{"description":"Whether it persuades, ranks, recognises or watches people.","type":"boolean"}}},"prohibited-practice":{"description":"The practice of Article 5 of the EU AI Act that it comes under, or `none`.","enum":["none","manipulation","exploitation","social-scoring","crime-prediction","face-scraping","emotion-recognition","biometric-categorisation","remote-biometric-identification"]}},"if":{"properties":{"form":{"const":"short"}},"required":["form"]},"then":{"required":["screening"]},"else":{"required":["foreseeable-misuse","affected","impacts"]},"$defs":{"repeated0":{"type":"array","minItems":1,"items":{"description":"One party.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"repeated1":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}};
const func4 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;

const schema28 = {"type":"array","minItems":1,"items":{"description":"One party.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = failed(vErrors, instancePath, "minItems", {limit: 1}, schema28, data);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "array"}, schema28, data);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema29.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema29, data);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "impact") || (key0 === "severity")) || (key0 === "measures")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema29, data);
errors++;
}
}
if(data.impact !== undefined){
if(!(validate52(data.impact, {instancePath:instancePath+"/impact",parentData:data,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(!(((((data1 === "none") || (data1 === "low")) || (data1 === "moderate")) || (data1 === "high")) || (data1 === "critical"))){
vErrors = failed(vErrors, instancePath+"/severity", "enum", {allowedValues: schema29.properties.severity.enum}, schema29.properties.severity, data1);
errors++;
}
}
if(data.measures !== undefined){
let data2 = data.measures;
if(Array.isArray(data2)){
if(data2.length < 0){
vErrors = failed(vErrors, instancePath+"/measures", "minItems", {limit: 0}, schema29.properties.measures, data2);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data2[i0], {instancePath:instancePath+"/measures/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/measures", "type", {type: "array"}, schema29.properties.measures, data2);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema29, data);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/impact-assessment.schema.json" */;
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
let ifClause0;
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
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop1 of schema27.else.required){
if(data[prop1] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop1}, schema27.else, data);
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = failed(vErrors, instancePath, "if", {failingKeyword: ifClause0}, schema27, data, undefined, "must match \""+ifClause0+"\" schema");
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop2 of schema27.required){
if(data[prop2] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop2}, schema27, data);
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
if(data.phase !== undefined){
let data2 = data.phase;
if(!((data2 === "preliminary") || (data2 === "full"))){
vErrors = failed(vErrors, instancePath+"/phase", "enum", {allowedValues: schema27.properties.phase.enum}, schema27.properties.phase, data2);
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
if(data["intended-use"] !== undefined){
if(!(validate52(data["intended-use"], {instancePath:instancePath+"/intended-use",parentData:data,parentDataProperty:"intended-use",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data["foreseeable-misuse"] !== undefined){
if(!(validate52(data["foreseeable-misuse"], {instancePath:instancePath+"/foreseeable-misuse",parentData:data,parentDataProperty:"foreseeable-misuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.affected !== undefined){
let data7 = data.affected;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop3 of schema27.properties.affected.required){
if(data7[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/affected", "required", {missingProperty: prop3}, schema27.properties.affected, data7);
errors++;
}
}
for(const key1 in data7){
if(!(((key1 === "directly") || (key1 === "indirectly")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/affected", "additionalProperties", {additionalProperty: key1}, schema27.properties.affected, data7);
errors++;
}
}
if(data7.directly !== undefined){
if(!(validate65(data7.directly, {instancePath:instancePath+"/affected/directly",parentData:data7,parentDataProperty:"directly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data7.indirectly !== undefined){
if(!(validate65(data7.indirectly, {instancePath:instancePath+"/affected/indirectly",parentData:data7,parentDataProperty:"indirectly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/affected", "type", {type: "object"}, schema27.properties.affected, data7);
errors++;
}
}
if(data.impacts !== undefined){
let data10 = data.impacts;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const prop4 of schema27.properties.impacts.required){
if(data10[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/impacts", "required", {missingProperty: prop4}, schema27.properties.impacts, data10);
errors++;
}
}
for(const key2 in data10){
if(!((((((key2 === "individuals") || (key2 === "groups")) || (key2 === "society")) || (key2 === "organisation")) || (key2 === "environment")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/impacts", "additionalProperties", {additionalProperty: key2}, schema27.properties.impacts, data10);
errors++;
}
}
if(data10.individuals !== undefined){
if(!(validate69(data10.individuals, {instancePath:instancePath+"/impacts/individuals",parentData:data10,parentDataProperty:"individuals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data10.groups !== undefined){
if(!(validate69(data10.groups, {instancePath:instancePath+"/impacts/groups",parentData:data10,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data10.society !== undefined){
if(!(validate69(data10.society, {instancePath:instancePath+"/impacts/society",parentData:data10,parentDataProperty:"society",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data10.organisation !== undefined){
if(!(validate69(data10.organisation, {instancePath:instancePath+"/impacts/organisation",parentData:data10,parentDataProperty:"organisation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data10.environment !== undefined){
if(!(validate69(data10.environment, {instancePath:instancePath+"/impacts/environment",parentData:data10,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/impacts", "type", {type: "object"}, schema27.properties.impacts, data10);
errors++;
}
}
if(data.risk !== undefined){
let data16 = data.risk;
if(!((((data16 === "minimal") || (data16 === "limited")) || (data16 === "high")) || (data16 === "unacceptable"))){
vErrors = failed(vErrors, instancePath+"/risk", "enum", {allowedValues: schema27.properties.risk.enum}, schema27.properties.risk, data16);
errors++;
}
}
if(data.conclusion !== undefined){
if(!(validate52(data.conclusion, {instancePath:instancePath+"/conclusion",parentData:data,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
let data18 = data.decision;
if(!(((data18 === "release") || (data18 === "release-with-conditions")) || (data18 === "do-not-release"))){
vErrors = failed(vErrors, instancePath+"/decision", "enum", {allowedValues: schema27.properties.decision.enum}, schema27.properties.decision, data18);
errors++;
}
}
if(data.form !== undefined){
let data19 = data.form;
if(!((data19 === "full") || (data19 === "short"))){
vErrors = failed(vErrors, instancePath+"/form", "enum", {allowedValues: schema27.properties.form.enum}, schema27.properties.form, data19);
errors++;
}
}
if(data.screening !== undefined){
let data20 = data.screening;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const prop5 of schema27.properties.screening.required){
if(data20[prop5] === undefined){
vErrors = failed(vErrors, instancePath+"/screening", "required", {missingProperty: prop5}, schema27.properties.screening, data20);
errors++;
}
}
for(const key3 in data20){
if(!((((((key3 === "decides-about-people") || (key3 === "personal-data")) || (key3 === "safety")) || (key3 === "vulnerable-people")) || (key3 === "persuades-or-watches")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/screening", "additionalProperties", {additionalProperty: key3}, schema27.properties.screening, data20);
errors++;
}
}
if(data20["decides-about-people"] !== undefined){
let data21 = data20["decides-about-people"];
if(typeof data21 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/screening/decides-about-people", "type", {type: "boolean"}, schema27.properties.screening.properties["decides-about-people"], data21);
errors++;
}
}
if(data20["personal-data"] !== undefined){
let data22 = data20["personal-data"];
if(typeof data22 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/screening/personal-data", "type", {type: "boolean"}, schema27.properties.screening.properties["personal-data"], data22);
errors++;
}
}
if(data20.safety !== undefined){
let data23 = data20.safety;
if(typeof data23 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/screening/safety", "type", {type: "boolean"}, schema27.properties.screening.properties.safety, data23);
errors++;
}
}
if(data20["vulnerable-people"] !== undefined){
let data24 = data20["vulnerable-people"];
if(typeof data24 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/screening/vulnerable-people", "type", {type: "boolean"}, schema27.properties.screening.properties["vulnerable-people"], data24);
errors++;
}
}
if(data20["persuades-or-watches"] !== undefined){
let data25 = data20["persuades-or-watches"];
if(typeof data25 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/screening/persuades-or-watches", "type", {type: "boolean"}, schema27.properties.screening.properties["persuades-or-watches"], data25);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/screening", "type", {type: "object"}, schema27.properties.screening, data20);
errors++;
}
}
if(data["prohibited-practice"] !== undefined){
let data26 = data["prohibited-practice"];
if(!(((((((((data26 === "none") || (data26 === "manipulation")) || (data26 === "exploitation")) || (data26 === "social-scoring")) || (data26 === "crime-prediction")) || (data26 === "face-scraping")) || (data26 === "emotion-recognition")) || (data26 === "biometric-categorisation")) || (data26 === "remote-biometric-identification"))){
vErrors = failed(vErrors, instancePath+"/prohibited-practice", "enum", {allowedValues: schema27.properties["prohibited-practice"].enum}, schema27.properties["prohibited-practice"], data26);
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

