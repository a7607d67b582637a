/* Generated from policies/schema/impact-assessment.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/impact-assessment.schema.json","title":"ImpactAssessmentFile","description":"What one AI system does to individuals, groups, society, the organisation and the environment.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","phase","assessor","date","intended-use","risk","conclusion"],"properties":{"version":{"description":"Version of this format.","const":1},"phase":{"description":"`preliminary` in design and data stages, `full` from development on.","enum":["preliminary","full"]},"assessor":{"description":"Who assessed.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"intended-use":{"description":"What it is meant for.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"foreseeable-misuse":{"description":"How it could be misused, and what speaks against it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"affected":{"description":"Who is affected.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["directly","indirectly"],"properties":{"directly":{"description":"Parties its output is about or for.","type":"array","minItems":1,"items":{"description":"One party.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"indirectly":{"description":"Parties that feel the consequences.","type":"array","minItems":1,"items":{"description":"One party.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"impacts":{"description":"Each of the five areas, answered.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["individuals","groups","society","organisation","environment"],"properties":{"individuals":{"description":"Impact on individuals.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"groups":{"description":"Impact on groups.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"society":{"description":"Impact on society.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"organisation":{"description":"Impact on organisation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"environment":{"description":"Impact on environment.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}},"risk":{"enum":["minimal","limited","high","unacceptable"],"description":"The tier that follows; the register names the same."},"conclusion":{"description":"May the system be built, released, kept in use, and on which conditions.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"form":{"description":"`short`: for a system of minimal risk, with `screening` in place of the affected parties and the five areas.","enum":["full","short"]},"screening":{"description":"The questions that rule out more than minimal risk.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["decides-about-people","personal-data","safety","vulnerable-people","persuades-or-watches"],"properties":{"decides-about-people":{"description":"Whether its output decides about people, or prepares such a decision.","type":"boolean"},"personal-data":{"description":"Whether it handles personal data.","type":"boolean"},"safety":{"description":"Whether life, health, property or the environment depend on it.","type":"boolean"},"vulnerable-people":{"description":"Whether children, patients, workers or others who cannot easily object are affected.","type":"boolean"},"persuades-or-watches":{"description":"Whether it persuades, ranks, recognises or watches people.","type":"boolean"}}},"prohibited-practice":{"description":"The practice of Article 5 of the EU AI Act that it comes under, or `none`.","enum":["none","manipulation","exploitation","social-scoring","crime-prediction","face-scraping","emotion-recognition","biometric-categorisation","remote-biometric-identification"]}},"if":{"properties":{"form":{"const":"short"}},"required":["form"]},"then":{"required":["screening"]},"else":{"required":["foreseeable-misuse","affected","impacts"]}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
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
const func2 = require("ajv/dist/runtime/ucs2length").default;

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
if(func2(data) < 3){
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/impact-assessment.schema.json" */;
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
for(const prop0 of schema19.then.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema19.then.required,parentSchema:schema19.then,data});
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
for(const prop1 of schema19.else.required){
if(data[prop1] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.else.required,parentSchema:schema19.else,data});
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema19.if,parentSchema:schema19,data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop2 of schema19.required){
if(data[prop2] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.required,parentSchema:schema19,data});
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
if(data.phase !== undefined){
let data2 = data.phase;
if(!((data2 === "preliminary") || (data2 === "full"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/phase",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.phase.enum},schema:schema19.properties.phase.enum,parentSchema:schema19.properties.phase,data:data2});
errors++;
}
}
if(data.assessor !== undefined){
let data3 = data.assessor;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/assessor",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.assessor,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/assessor",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.assessor.type,parentSchema:schema19.properties.assessor,data:data3});
errors++;
}
}
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["intended-use"] !== undefined){
if(!(validate56(data["intended-use"], {instancePath:instancePath+"/intended-use",parentData:data,parentDataProperty:"intended-use",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data["foreseeable-misuse"] !== undefined){
if(!(validate56(data["foreseeable-misuse"], {instancePath:instancePath+"/foreseeable-misuse",parentData:data,parentDataProperty:"foreseeable-misuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.affected !== undefined){
let data7 = data.affected;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop3 of schema19.properties.affected.required){
if(data7[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/affected",schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.affected.required,parentSchema:schema19.properties.affected,data:data7});
errors++;
}
}
for(const key1 in data7){
if(!(((key1 === "directly") || (key1 === "indirectly")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/affected",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.affected,data:data7});
errors++;
}
}
if(data7.directly !== undefined){
let data8 = data7.directly;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/affected/directly",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.affected.properties.directly,data:data8});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data8[i0], {instancePath:instancePath+"/affected/directly/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/affected/directly",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.affected.properties.directly.type,parentSchema:schema19.properties.affected.properties.directly,data:data8});
errors++;
}
}
if(data7.indirectly !== undefined){
let data10 = data7.indirectly;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/affected/indirectly",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.affected.properties.indirectly,data:data10});
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data10[i1], {instancePath:instancePath+"/affected/indirectly/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/affected/indirectly",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.affected.properties.indirectly.type,parentSchema:schema19.properties.affected.properties.indirectly,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/affected",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.affected.type,parentSchema:schema19.properties.affected,data:data7});
errors++;
}
}
if(data.impacts !== undefined){
let data12 = data.impacts;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const prop4 of schema19.properties.impacts.required){
if(data12[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts",schemaPath:"",keyword:"required",params:{missingProperty: prop4},schema:schema19.properties.impacts.required,parentSchema:schema19.properties.impacts,data:data12});
errors++;
}
}
for(const key2 in data12){
if(!((((((key2 === "individuals") || (key2 === "groups")) || (key2 === "society")) || (key2 === "organisation")) || (key2 === "environment")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.impacts,data:data12});
errors++;
}
}
if(data12.individuals !== undefined){
let data13 = data12.individuals;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop5 of schema19.properties.impacts.properties.individuals.required){
if(data13[prop5] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/individuals",schemaPath:"",keyword:"required",params:{missingProperty: prop5},schema:schema19.properties.impacts.properties.individuals.required,parentSchema:schema19.properties.impacts.properties.individuals,data:data13});
errors++;
}
}
for(const key3 in data13){
if(!((((key3 === "impact") || (key3 === "severity")) || (key3 === "measures")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/individuals",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.impacts.properties.individuals,data:data13});
errors++;
}
}
if(data13.impact !== undefined){
if(!(validate56(data13.impact, {instancePath:instancePath+"/impacts/individuals/impact",parentData:data13,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data13.severity !== undefined){
let data15 = data13.severity;
if(!(((((data15 === "none") || (data15 === "low")) || (data15 === "moderate")) || (data15 === "high")) || (data15 === "critical"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/individuals/severity",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.impacts.properties.individuals.properties.severity.enum},schema:schema19.properties.impacts.properties.individuals.properties.severity.enum,parentSchema:schema19.properties.impacts.properties.individuals.properties.severity,data:data15});
errors++;
}
}
if(data13.measures !== undefined){
let data16 = data13.measures;
if(Array.isArray(data16)){
if(data16.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/individuals/measures",schemaPath:"",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema19.properties.impacts.properties.individuals.properties.measures,data:data16});
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(!(validate56(data16[i2], {instancePath:instancePath+"/impacts/individuals/measures/" + i2,parentData:data16,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/individuals/measures",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.impacts.properties.individuals.properties.measures.type,parentSchema:schema19.properties.impacts.properties.individuals.properties.measures,data:data16});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/individuals",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.impacts.properties.individuals.type,parentSchema:schema19.properties.impacts.properties.individuals,data:data13});
errors++;
}
}
if(data12.groups !== undefined){
let data18 = data12.groups;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const prop6 of schema19.properties.impacts.properties.groups.required){
if(data18[prop6] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/groups",schemaPath:"",keyword:"required",params:{missingProperty: prop6},schema:schema19.properties.impacts.properties.groups.required,parentSchema:schema19.properties.impacts.properties.groups,data:data18});
errors++;
}
}
for(const key4 in data18){
if(!((((key4 === "impact") || (key4 === "severity")) || (key4 === "measures")) || (pattern3.test(key4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/groups",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.impacts.properties.groups,data:data18});
errors++;
}
}
if(data18.impact !== undefined){
if(!(validate56(data18.impact, {instancePath:instancePath+"/impacts/groups/impact",parentData:data18,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data18.severity !== undefined){
let data20 = data18.severity;
if(!(((((data20 === "none") || (data20 === "low")) || (data20 === "moderate")) || (data20 === "high")) || (data20 === "critical"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/groups/severity",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.impacts.properties.groups.properties.severity.enum},schema:schema19.properties.impacts.properties.groups.properties.severity.enum,parentSchema:schema19.properties.impacts.properties.groups.properties.severity,data:data20});
errors++;
}
}
if(data18.measures !== undefined){
let data21 = data18.measures;
if(Array.isArray(data21)){
if(data21.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/groups/measures",schemaPath:"",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema19.properties.impacts.properties.groups.properties.measures,data:data21});
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(!(validate56(data21[i3], {instancePath:instancePath+"/impacts/groups/measures/" + i3,parentData:data21,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/groups/measures",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.impacts.properties.groups.properties.measures.type,parentSchema:schema19.properties.impacts.properties.groups.properties.measures,data:data21});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/groups",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.impacts.properties.groups.type,parentSchema:schema19.properties.impacts.properties.groups,data:data18});
errors++;
}
}
if(data12.society !== undefined){
let data23 = data12.society;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const prop7 of schema19.properties.impacts.properties.society.required){
if(data23[prop7] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/society",schemaPath:"",keyword:"required",params:{missingProperty: prop7},schema:schema19.properties.impacts.properties.society.required,parentSchema:schema19.properties.impacts.properties.society,data:data23});
errors++;
}
}
for(const key5 in data23){
if(!((((key5 === "impact") || (key5 === "severity")) || (key5 === "measures")) || (pattern3.test(key5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/society",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.impacts.properties.society,data:data23});
errors++;
}
}
if(data23.impact !== undefined){
if(!(validate56(data23.impact, {instancePath:instancePath+"/impacts/society/impact",parentData:data23,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data23.severity !== undefined){
let data25 = data23.severity;
if(!(((((data25 === "none") || (data25 === "low")) || (data25 === "moderate")) || (data25 === "high")) || (data25 === "critical"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/society/severity",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.impacts.properties.society.properties.severity.enum},schema:schema19.properties.impacts.properties.society.properties.severity.enum,parentSchema:schema19.properties.impacts.properties.society.properties.severity,data:data25});
errors++;
}
}
if(data23.measures !== undefined){
let data26 = data23.measures;
if(Array.isArray(data26)){
if(data26.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/society/measures",schemaPath:"",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema19.properties.impacts.properties.society.properties.measures,data:data26});
errors++;
}
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
if(!(validate56(data26[i4], {instancePath:instancePath+"/impacts/society/measures/" + i4,parentData:data26,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/society/measures",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.impacts.properties.society.properties.measures.type,parentSchema:schema19.properties.impacts.properties.society.properties.measures,data:data26});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/society",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.impacts.properties.society.type,parentSchema:schema19.properties.impacts.properties.society,data:data23});
errors++;
}
}
if(data12.organisation !== undefined){
let data28 = data12.organisation;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const prop8 of schema19.properties.impacts.properties.organisation.required){
if(data28[prop8] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/organisation",schemaPath:"",keyword:"required",params:{missingProperty: prop8},schema:schema19.properties.impacts.properties.organisation.required,parentSchema:schema19.properties.impacts.properties.organisation,data:data28});
errors++;
}
}
for(const key6 in data28){
if(!((((key6 === "impact") || (key6 === "severity")) || (key6 === "measures")) || (pattern3.test(key6)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/organisation",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.impacts.properties.organisation,data:data28});
errors++;
}
}
if(data28.impact !== undefined){
if(!(validate56(data28.impact, {instancePath:instancePath+"/impacts/organisation/impact",parentData:data28,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data28.severity !== undefined){
let data30 = data28.severity;
if(!(((((data30 === "none") || (data30 === "low")) || (data30 === "moderate")) || (data30 === "high")) || (data30 === "critical"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/organisation/severity",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.impacts.properties.organisation.properties.severity.enum},schema:schema19.properties.impacts.properties.organisation.properties.severity.enum,parentSchema:schema19.properties.impacts.properties.organisation.properties.severity,data:data30});
errors++;
}
}
if(data28.measures !== undefined){
let data31 = data28.measures;
if(Array.isArray(data31)){
if(data31.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/organisation/measures",schemaPath:"",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema19.properties.impacts.properties.organisation.properties.measures,data:data31});
errors++;
}
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
if(!(validate56(data31[i5], {instancePath:instancePath+"/impacts/organisation/measures/" + i5,parentData:data31,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/organisation/measures",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.impacts.properties.organisation.properties.measures.type,parentSchema:schema19.properties.impacts.properties.organisation.properties.measures,data:data31});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/organisation",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.impacts.properties.organisation.type,parentSchema:schema19.properties.impacts.properties.organisation,data:data28});
errors++;
}
}
if(data12.environment !== undefined){
let data33 = data12.environment;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const prop9 of schema19.properties.impacts.properties.environment.required){
if(data33[prop9] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/environment",schemaPath:"",keyword:"required",params:{missingProperty: prop9},schema:schema19.properties.impacts.properties.environment.required,parentSchema:schema19.properties.impacts.properties.environment,data:data33});
errors++;
}
}
for(const key7 in data33){
if(!((((key7 === "impact") || (key7 === "severity")) || (key7 === "measures")) || (pattern3.test(key7)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/environment",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.impacts.properties.environment,data:data33});
errors++;
}
}
if(data33.impact !== undefined){
if(!(validate56(data33.impact, {instancePath:instancePath+"/impacts/environment/impact",parentData:data33,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data33.severity !== undefined){
let data35 = data33.severity;
if(!(((((data35 === "none") || (data35 === "low")) || (data35 === "moderate")) || (data35 === "high")) || (data35 === "critical"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/environment/severity",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.impacts.properties.environment.properties.severity.enum},schema:schema19.properties.impacts.properties.environment.properties.severity.enum,parentSchema:schema19.properties.impacts.properties.environment.properties.severity,data:data35});
errors++;
}
}
if(data33.measures !== undefined){
let data36 = data33.measures;
if(Array.isArray(data36)){
if(data36.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/environment/measures",schemaPath:"",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema19.properties.impacts.properties.environment.properties.measures,data:data36});
errors++;
}
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
if(!(validate56(data36[i6], {instancePath:instancePath+"/impacts/environment/measures/" + i6,parentData:data36,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/environment/measures",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.impacts.properties.environment.properties.measures.type,parentSchema:schema19.properties.impacts.properties.environment.properties.measures,data:data36});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/environment",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.impacts.properties.environment.type,parentSchema:schema19.properties.impacts.properties.environment,data:data33});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.impacts.type,parentSchema:schema19.properties.impacts,data:data12});
errors++;
}
}
if(data.risk !== undefined){
let data38 = data.risk;
if(!((((data38 === "minimal") || (data38 === "limited")) || (data38 === "high")) || (data38 === "unacceptable"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/risk",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.risk.enum},schema:schema19.properties.risk.enum,parentSchema:schema19.properties.risk,data:data38});
errors++;
}
}
if(data.conclusion !== undefined){
if(!(validate56(data.conclusion, {instancePath:instancePath+"/conclusion",parentData:data,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
let data40 = data.form;
if(!((data40 === "full") || (data40 === "short"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/form",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.form.enum},schema:schema19.properties.form.enum,parentSchema:schema19.properties.form,data:data40});
errors++;
}
}
if(data.screening !== undefined){
let data41 = data.screening;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const prop10 of schema19.properties.screening.required){
if(data41[prop10] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/screening",schemaPath:"",keyword:"required",params:{missingProperty: prop10},schema:schema19.properties.screening.required,parentSchema:schema19.properties.screening,data:data41});
errors++;
}
}
for(const key8 in data41){
if(!((((((key8 === "decides-about-people") || (key8 === "personal-data")) || (key8 === "safety")) || (key8 === "vulnerable-people")) || (key8 === "persuades-or-watches")) || (pattern3.test(key8)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/screening",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.screening,data:data41});
errors++;
}
}
if(data41["decides-about-people"] !== undefined){
let data42 = data41["decides-about-people"];
if(typeof data42 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/screening/decides-about-people",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema19.properties.screening.properties["decides-about-people"].type,parentSchema:schema19.properties.screening.properties["decides-about-people"],data:data42});
errors++;
}
}
if(data41["personal-data"] !== undefined){
let data43 = data41["personal-data"];
if(typeof data43 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/screening/personal-data",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema19.properties.screening.properties["personal-data"].type,parentSchema:schema19.properties.screening.properties["personal-data"],data:data43});
errors++;
}
}
if(data41.safety !== undefined){
let data44 = data41.safety;
if(typeof data44 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/screening/safety",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema19.properties.screening.properties.safety.type,parentSchema:schema19.properties.screening.properties.safety,data:data44});
errors++;
}
}
if(data41["vulnerable-people"] !== undefined){
let data45 = data41["vulnerable-people"];
if(typeof data45 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/screening/vulnerable-people",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema19.properties.screening.properties["vulnerable-people"].type,parentSchema:schema19.properties.screening.properties["vulnerable-people"],data:data45});
errors++;
}
}
if(data41["persuades-or-watches"] !== undefined){
let data46 = data41["persuades-or-watches"];
if(typeof data46 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/screening/persuades-or-watches",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema19.properties.screening.properties["persuades-or-watches"].type,parentSchema:schema19.properties.screening.properties["persuades-or-watches"],data:data46});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/screening",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.screening.type,parentSchema:schema19.properties.screening,data:data41});
errors++;
}
}
if(data["prohibited-practice"] !== undefined){
let data47 = data["prohibited-practice"];
if(!(((((((((data47 === "none") || (data47 === "manipulation")) || (data47 === "exploitation")) || (data47 === "social-scoring")) || (data47 === "crime-prediction")) || (data47 === "face-scraping")) || (data47 === "emotion-recognition")) || (data47 === "biometric-categorisation")) || (data47 === "remote-biometric-identification"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/prohibited-practice",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties["prohibited-practice"].enum},schema:schema19.properties["prohibited-practice"].enum,parentSchema:schema19.properties["prohibited-practice"],data:data47});
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

