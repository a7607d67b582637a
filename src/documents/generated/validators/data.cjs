/* Generated from policies/schema/data.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/data.schema.json","title":"DataFile","description":"The data of one AI system: sources, decisions, quality, bias and lawful basis.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","sources","decisions","quality","bias","lawful-basis"],"properties":{"version":{"description":"Version of this format.","const":1},"sources":{"description":"Each source of training, tuning, retrieval and evaluation data.","type":"array","minItems":1,"items":{"description":"One source.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","name","kind","from","collected","period","right","use"],"properties":{"id":{"description":"Short id, such as S-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"name":{"description":"What people call it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"kind":{"description":"Where it comes from.","enum":["own","bought","public","users","partner","generated"]},"from":{"description":"Who or what it was obtained from: the system, the supplier, the address.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"collected":{"description":"How it was collected: method, filters, sampling.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"period":{"description":"The time it covers.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"right":{"description":"Why it may be used: licence, contract, consent, own work.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"use":{"description":"What it is used for.","enum":["training","tuning","retrieval","evaluation"]},"version":{"description":"Version, digest or DVC hash of what is in use.","type":"string","minLength":1},"paths":{"description":"Globs of its files in this repository.","type":"array","minItems":1,"items":{"description":"A glob.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}},"decisions":{"description":"What was decided about the data, newest last.","type":"array","minItems":1,"items":{"description":"One decision.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","by","decision","why"],"properties":{"date":{"description":"When it was decided.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"Who decided.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"decision":{"description":"What was decided.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"why":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"quality":{"description":"How good the data is for its purpose.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["criteria","representativeness","preparation"],"properties":{"criteria":{"description":"What is asked of the data, and whether it is met.","type":"array","minItems":1,"items":{"description":"One criterion.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["criterion","target","result","met"],"properties":{"criterion":{"description":"What is asked of the data.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"target":{"description":"When it is met.","type":"string","minLength":1},"result":{"description":"What was found.","type":"string","minLength":1},"met":{"description":"Whether the data meets it.","type":"boolean"},"because":{"description":"Why a criterion that is not met is acceptable.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"if":{"properties":{"met":{"const":false}},"required":["met"]},"then":{"required":["because"],"properties":{"because":{"description":"Why a criterion that is not met is acceptable."}}}}},"representativeness":{"description":"Who and what the data speaks for, and who is missing.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"preparation":{"description":"What was cleaned, labelled, split or changed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"bias":{"description":"How the data was tested for bias.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","method","groups","result","measures"],"properties":{"date":{"description":"When it was tested.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"method":{"description":"How.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"groups":{"description":"The groups that were compared.","type":"array","minItems":1,"items":{"description":"One group.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"result":{"description":"What was found.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"measures":{"description":"What was done about it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"lawful-basis":{"description":"Why personal data in it may be used.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["personal-data","because"],"properties":{"personal-data":{"description":"Whether the data holds personal data.","enum":["none","ordinary","special-category"]},"basis":{"description":"The lawful basis.","enum":["consent","contract","legal-obligation","vital-interests","public-task","legitimate-interests","other"]},"because":{"description":"Why this basis holds, or why there is no personal data.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"minimisation":{"description":"What was left out, masked or aggregated, and why the rest is needed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"reviewed-by":{"description":"Who reviewed it for the law.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"date":{"description":"When it was reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}},"if":{"properties":{"personal-data":{"enum":["ordinary","special-category"]}},"required":["personal-data"]},"then":{"required":["basis","minimisation","reviewed-by","date"],"properties":{"basis":{"description":"The lawful basis."},"minimisation":{"description":"What was left out, masked or aggregated, and why the rest is needed."},"reviewed-by":{"description":"Who reviewed it for the law."},"date":{"description":"When it was reviewed."}}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern7 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const schema21 = {"type":"string","minLength":3};

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
if(func2(data) < 3){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema21,data});
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

const schema22 = {"type":"string","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/data.schema.json" */;
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
if(!(((((((key0 === "version") || (key0 === "sources")) || (key0 === "decisions")) || (key0 === "quality")) || (key0 === "bias")) || (key0 === "lawful-basis")) || (pattern3.test(key0)))){
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
if(data.sources !== undefined){
let data1 = data.sources;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/sources",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.sources,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema19.properties.sources.items.required){
if(data2[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/sources/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.sources.items.required,parentSchema:schema19.properties.sources.items,data:data2});
errors++;
}
}
for(const key1 in data2){
if(!((func1.call(schema19.properties.sources.items.properties, key1)) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/sources/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.sources.items,data:data2});
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/sources/" + i0+"/id",schemaPath:"",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema19.properties.sources.items.properties.id,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sources/" + i0+"/id",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sources.items.properties.id.type,parentSchema:schema19.properties.sources.items.properties.id,data:data3});
errors++;
}
}
if(data2.name !== undefined){
if(!(validate54(data2.name, {instancePath:instancePath+"/sources/" + i0+"/name",parentData:data2,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.kind !== undefined){
let data5 = data2.kind;
if(!((((((data5 === "own") || (data5 === "bought")) || (data5 === "public")) || (data5 === "users")) || (data5 === "partner")) || (data5 === "generated"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/sources/" + i0+"/kind",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.sources.items.properties.kind.enum},schema:schema19.properties.sources.items.properties.kind.enum,parentSchema:schema19.properties.sources.items.properties.kind,data:data5});
errors++;
}
}
if(data2.from !== undefined){
if(!(validate54(data2.from, {instancePath:instancePath+"/sources/" + i0+"/from",parentData:data2,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.collected !== undefined){
if(!(validate54(data2.collected, {instancePath:instancePath+"/sources/" + i0+"/collected",parentData:data2,parentDataProperty:"collected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.period !== undefined){
if(!(validate54(data2.period, {instancePath:instancePath+"/sources/" + i0+"/period",parentData:data2,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.right !== undefined){
if(!(validate54(data2.right, {instancePath:instancePath+"/sources/" + i0+"/right",parentData:data2,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.use !== undefined){
let data10 = data2.use;
if(!((((data10 === "training") || (data10 === "tuning")) || (data10 === "retrieval")) || (data10 === "evaluation"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/sources/" + i0+"/use",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.sources.items.properties.use.enum},schema:schema19.properties.sources.items.properties.use.enum,parentSchema:schema19.properties.sources.items.properties.use,data:data10});
errors++;
}
}
if(data2.version !== undefined){
let data11 = data2.version;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/sources/" + i0+"/version",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.sources.items.properties.version,data:data11});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sources/" + i0+"/version",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sources.items.properties.version.type,parentSchema:schema19.properties.sources.items.properties.version,data:data11});
errors++;
}
}
if(data2.paths !== undefined){
let data12 = data2.paths;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/sources/" + i0+"/paths",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.sources.items.properties.paths,data:data12});
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate54(data12[i1], {instancePath:instancePath+"/sources/" + i0+"/paths/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sources/" + i0+"/paths",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.sources.items.properties.paths.type,parentSchema:schema19.properties.sources.items.properties.paths,data:data12});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sources/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.sources.items.type,parentSchema:schema19.properties.sources.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sources",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.sources.type,parentSchema:schema19.properties.sources,data:data1});
errors++;
}
}
if(data.decisions !== undefined){
let data14 = data.decisions;
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.decisions,data:data14});
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop2 of schema19.properties.decisions.items.required){
if(data15[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions/" + i2,schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.decisions.items.required,parentSchema:schema19.properties.decisions.items,data:data15});
errors++;
}
}
for(const key2 in data15){
if(!(((((key2 === "date") || (key2 === "by")) || (key2 === "decision")) || (key2 === "why")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions/" + i2,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.decisions.items,data:data15});
errors++;
}
}
if(data15.date !== undefined){
if(!(validate61(data15.date, {instancePath:instancePath+"/decisions/" + i2+"/date",parentData:data15,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data15.by !== undefined){
let data17 = data15.by;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions/" + i2+"/by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.decisions.items.properties.by,data:data17});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions/" + i2+"/by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.decisions.items.properties.by.type,parentSchema:schema19.properties.decisions.items.properties.by,data:data17});
errors++;
}
}
if(data15.decision !== undefined){
if(!(validate54(data15.decision, {instancePath:instancePath+"/decisions/" + i2+"/decision",parentData:data15,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data15.why !== undefined){
if(!(validate54(data15.why, {instancePath:instancePath+"/decisions/" + i2+"/why",parentData:data15,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions/" + i2,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.decisions.items.type,parentSchema:schema19.properties.decisions.items,data:data15});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.decisions.type,parentSchema:schema19.properties.decisions,data:data14});
errors++;
}
}
if(data.quality !== undefined){
let data20 = data.quality;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const prop3 of schema19.properties.quality.required){
if(data20[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/quality",schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.quality.required,parentSchema:schema19.properties.quality,data:data20});
errors++;
}
}
for(const key3 in data20){
if(!((((key3 === "criteria") || (key3 === "representativeness")) || (key3 === "preparation")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/quality",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.quality,data:data20});
errors++;
}
}
if(data20.criteria !== undefined){
let data21 = data20.criteria;
if(Array.isArray(data21)){
if(data21.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/quality/criteria",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.quality.properties.criteria,data:data21});
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs39 = errors;
let valid12 = true;
const _errs40 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing0;
let valid13 = true;
for( missing0 of schema19.properties.quality.properties.criteria.items.if.required){
valid13 = data22[missing0] !== undefined;
if(!valid13){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid13){
if(data22.met !== undefined){
if(false !== data22.met){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs42 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const prop4 of schema19.properties.quality.properties.criteria.items.then.required){
if(data22[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"",keyword:"required",params:{missingProperty: prop4},schema:schema19.properties.quality.properties.criteria.items.then.required,parentSchema:schema19.properties.quality.properties.criteria.items.then,data:data22});
errors++;
}
}
}
var _valid0 = _errs42 === errors;
valid12 = _valid0;
if(valid12){
var props0 = {};
props0.because = true;
props0.met = true;
}
}
if(!valid12){
vErrors = addError(vErrors, {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.quality.properties.criteria.items.if,parentSchema:schema19.properties.quality.properties.criteria.items,data:data22});
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const prop5 of schema19.properties.quality.properties.criteria.items.required){
if(data22[prop5] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"",keyword:"required",params:{missingProperty: prop5},schema:schema19.properties.quality.properties.criteria.items.required,parentSchema:schema19.properties.quality.properties.criteria.items,data:data22});
errors++;
}
}
for(const key4 in data22){
if(!((((((key4 === "criterion") || (key4 === "target")) || (key4 === "result")) || (key4 === "met")) || (key4 === "because")) || (pattern3.test(key4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.quality.properties.criteria.items,data:data22});
errors++;
}
}
if(data22.criterion !== undefined){
if(!(validate54(data22.criterion, {instancePath:instancePath+"/quality/criteria/" + i3+"/criterion",parentData:data22,parentDataProperty:"criterion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data22.target !== undefined){
let data25 = data22.target;
if(typeof data25 === "string"){
if(func2(data25) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/quality/criteria/" + i3+"/target",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.quality.properties.criteria.items.properties.target,data:data25});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/quality/criteria/" + i3+"/target",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.quality.properties.criteria.items.properties.target.type,parentSchema:schema19.properties.quality.properties.criteria.items.properties.target,data:data25});
errors++;
}
}
if(data22.result !== undefined){
let data26 = data22.result;
if(typeof data26 === "string"){
if(func2(data26) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/quality/criteria/" + i3+"/result",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.quality.properties.criteria.items.properties.result,data:data26});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/quality/criteria/" + i3+"/result",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.quality.properties.criteria.items.properties.result.type,parentSchema:schema19.properties.quality.properties.criteria.items.properties.result,data:data26});
errors++;
}
}
if(data22.met !== undefined){
let data27 = data22.met;
if(typeof data27 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/quality/criteria/" + i3+"/met",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema19.properties.quality.properties.criteria.items.properties.met.type,parentSchema:schema19.properties.quality.properties.criteria.items.properties.met,data:data27});
errors++;
}
}
if(data22.because !== undefined){
if(!(validate54(data22.because, {instancePath:instancePath+"/quality/criteria/" + i3+"/because",parentData:data22,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.quality.properties.criteria.items.type,parentSchema:schema19.properties.quality.properties.criteria.items,data:data22});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/quality/criteria",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.quality.properties.criteria.type,parentSchema:schema19.properties.quality.properties.criteria,data:data21});
errors++;
}
}
if(data20.representativeness !== undefined){
if(!(validate54(data20.representativeness, {instancePath:instancePath+"/quality/representativeness",parentData:data20,parentDataProperty:"representativeness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data20.preparation !== undefined){
if(!(validate54(data20.preparation, {instancePath:instancePath+"/quality/preparation",parentData:data20,parentDataProperty:"preparation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/quality",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.quality.type,parentSchema:schema19.properties.quality,data:data20});
errors++;
}
}
if(data.bias !== undefined){
let data31 = data.bias;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const prop6 of schema19.properties.bias.required){
if(data31[prop6] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/bias",schemaPath:"",keyword:"required",params:{missingProperty: prop6},schema:schema19.properties.bias.required,parentSchema:schema19.properties.bias,data:data31});
errors++;
}
}
for(const key5 in data31){
if(!((((((key5 === "date") || (key5 === "method")) || (key5 === "groups")) || (key5 === "result")) || (key5 === "measures")) || (pattern3.test(key5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/bias",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.bias,data:data31});
errors++;
}
}
if(data31.date !== undefined){
if(!(validate61(data31.date, {instancePath:instancePath+"/bias/date",parentData:data31,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data31.method !== undefined){
if(!(validate54(data31.method, {instancePath:instancePath+"/bias/method",parentData:data31,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data31.groups !== undefined){
let data34 = data31.groups;
if(Array.isArray(data34)){
if(data34.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/bias/groups",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.bias.properties.groups,data:data34});
errors++;
}
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
if(!(validate54(data34[i4], {instancePath:instancePath+"/bias/groups/" + i4,parentData:data34,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/bias/groups",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.bias.properties.groups.type,parentSchema:schema19.properties.bias.properties.groups,data:data34});
errors++;
}
}
if(data31.result !== undefined){
if(!(validate54(data31.result, {instancePath:instancePath+"/bias/result",parentData:data31,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data31.measures !== undefined){
let data37 = data31.measures;
if(Array.isArray(data37)){
if(data37.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/bias/measures",schemaPath:"",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema19.properties.bias.properties.measures,data:data37});
errors++;
}
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
if(!(validate54(data37[i5], {instancePath:instancePath+"/bias/measures/" + i5,parentData:data37,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/bias/measures",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.bias.properties.measures.type,parentSchema:schema19.properties.bias.properties.measures,data:data37});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/bias",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.bias.type,parentSchema:schema19.properties.bias,data:data31});
errors++;
}
}
if(data["lawful-basis"] !== undefined){
let data39 = data["lawful-basis"];
const _errs68 = errors;
let valid21 = true;
const _errs69 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing1;
let valid22 = true;
for( missing1 of schema19.properties["lawful-basis"].if.required){
valid22 = data39[missing1] !== undefined;
if(!valid22){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid22){
if(data39["personal-data"] !== undefined){
let data40 = data39["personal-data"];
if(!((data40 === "ordinary") || (data40 === "special-category"))){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs71 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const prop7 of schema19.properties["lawful-basis"].then.required){
if(data39[prop7] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/lawful-basis",schemaPath:"",keyword:"required",params:{missingProperty: prop7},schema:schema19.properties["lawful-basis"].then.required,parentSchema:schema19.properties["lawful-basis"].then,data:data39});
errors++;
}
}
}
var _valid1 = _errs71 === errors;
valid21 = _valid1;
if(valid21){
var props1 = {};
props1.basis = true;
props1.minimisation = true;
props1["reviewed-by"] = true;
props1.date = true;
props1["personal-data"] = true;
}
}
if(!valid21){
vErrors = addError(vErrors, {instancePath:instancePath+"/lawful-basis",schemaPath:"",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties["lawful-basis"].if,parentSchema:schema19.properties["lawful-basis"],data:data39});
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const prop8 of schema19.properties["lawful-basis"].required){
if(data39[prop8] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/lawful-basis",schemaPath:"",keyword:"required",params:{missingProperty: prop8},schema:schema19.properties["lawful-basis"].required,parentSchema:schema19.properties["lawful-basis"],data:data39});
errors++;
}
}
for(const key6 in data39){
if(!(((((((key6 === "personal-data") || (key6 === "basis")) || (key6 === "because")) || (key6 === "minimisation")) || (key6 === "reviewed-by")) || (key6 === "date")) || (pattern3.test(key6)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/lawful-basis",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties["lawful-basis"],data:data39});
errors++;
}
}
if(data39["personal-data"] !== undefined){
let data41 = data39["personal-data"];
if(!(((data41 === "none") || (data41 === "ordinary")) || (data41 === "special-category"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/lawful-basis/personal-data",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties["lawful-basis"].properties["personal-data"].enum},schema:schema19.properties["lawful-basis"].properties["personal-data"].enum,parentSchema:schema19.properties["lawful-basis"].properties["personal-data"],data:data41});
errors++;
}
}
if(data39.basis !== undefined){
let data42 = data39.basis;
if(!(((((((data42 === "consent") || (data42 === "contract")) || (data42 === "legal-obligation")) || (data42 === "vital-interests")) || (data42 === "public-task")) || (data42 === "legitimate-interests")) || (data42 === "other"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/lawful-basis/basis",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties["lawful-basis"].properties.basis.enum},schema:schema19.properties["lawful-basis"].properties.basis.enum,parentSchema:schema19.properties["lawful-basis"].properties.basis,data:data42});
errors++;
}
}
if(data39.because !== undefined){
if(!(validate54(data39.because, {instancePath:instancePath+"/lawful-basis/because",parentData:data39,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data39.minimisation !== undefined){
if(!(validate54(data39.minimisation, {instancePath:instancePath+"/lawful-basis/minimisation",parentData:data39,parentDataProperty:"minimisation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data39["reviewed-by"] !== undefined){
let data45 = data39["reviewed-by"];
if(typeof data45 === "string"){
if(!pattern7.test(data45)){
vErrors = addError(vErrors, {instancePath:instancePath+"/lawful-basis/reviewed-by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties["lawful-basis"].properties["reviewed-by"],data:data45});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/lawful-basis/reviewed-by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties["lawful-basis"].properties["reviewed-by"].type,parentSchema:schema19.properties["lawful-basis"].properties["reviewed-by"],data:data45});
errors++;
}
}
if(data39.date !== undefined){
if(!(validate61(data39.date, {instancePath:instancePath+"/lawful-basis/date",parentData:data39,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/lawful-basis",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties["lawful-basis"].type,parentSchema:schema19.properties["lawful-basis"],data:data39});
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

