/* Generated from policies/schema/data.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/data.schema.json","title":"DataFile","description":"The data of one AI system: sources, decisions, quality, bias and lawful basis.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","sources","decisions","quality","bias","lawful-basis"],"properties":{"version":{"description":"Version of this format.","const":1},"sources":{"description":"Each source of training, tuning, retrieval and evaluation data.","type":"array","minItems":1,"items":{"description":"One source.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","name","kind","from","collected","period","right","use"],"properties":{"id":{"description":"Short id, such as S-1.","$ref":"https://github.com/aims-gate/aims-gate/shared/id"},"name":{"description":"What people call it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"kind":{"description":"Where it comes from.","enum":["own","bought","public","users","partner","generated"]},"from":{"description":"Who or what it was obtained from: the system, the supplier, the address.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"collected":{"description":"How it was collected: method, filters, sampling.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"period":{"description":"The time it covers.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"right":{"description":"Why it may be used: licence, contract, consent, own work.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"use":{"description":"What it is used for.","enum":["training","tuning","retrieval","evaluation"]},"version":{"description":"Version, digest or DVC hash of what is in use.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"paths":{"description":"Globs of its files in this repository.","type":"array","minItems":1,"items":{"description":"A glob.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}},"decisions":{"description":"What was decided about the data, newest last.","type":"array","minItems":1,"items":{"description":"One decision.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","by","decision","why"],"properties":{"date":{"description":"When it was decided.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"by":{"description":"Who decided.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"decision":{"description":"What was decided.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"why":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}},"quality":{"description":"How good the data is for its purpose.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["criteria","representativeness","preparation"],"properties":{"criteria":{"description":"What is asked of the data, and whether it is met.","type":"array","minItems":1,"items":{"description":"One criterion.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["criterion","target","result","met"],"properties":{"criterion":{"description":"What is asked of the data.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"target":{"description":"When it is met.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"result":{"description":"What was found.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"met":{"description":"Whether the data meets it.","type":"boolean"},"because":{"description":"Why a criterion that is not met is acceptable.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"if":{"properties":{"met":{"const":false}},"required":["met"]},"then":{"required":["because"],"properties":{"because":{"description":"Why a criterion that is not met is acceptable."}}}}},"representativeness":{"description":"Who and what the data speaks for, and who is missing.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"preparation":{"description":"What was cleaned, labelled, split or changed.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"bias":{"description":"How the data was tested for bias.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","method","groups","result","measures"],"properties":{"date":{"description":"When it was tested.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"method":{"description":"How.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"groups":{"description":"The groups that were compared.","type":"array","minItems":1,"items":{"description":"One group.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"result":{"description":"What was found.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"measures":{"description":"What was done about it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}},"lawful-basis":{"description":"Why personal data in it may be used.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["personal-data","because"],"properties":{"personal-data":{"description":"Whether the data holds personal data.","enum":["none","ordinary","special-category"]},"basis":{"description":"The lawful basis.","enum":["consent","contract","legal-obligation","vital-interests","public-task","legitimate-interests","other"]},"because":{"description":"Why this basis holds, or why there is no personal data.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"minimisation":{"description":"What was left out, masked or aggregated, and why the rest is needed.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"reviewed-by":{"description":"Who reviewed it for the law.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When it was reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}},"if":{"properties":{"personal-data":{"enum":["ordinary","special-category"]}},"required":["personal-data"]},"then":{"required":["basis","minimisation","reviewed-by","date"],"properties":{"basis":{"description":"The lawful basis."},"minimisation":{"description":"What was left out, masked or aggregated, and why the rest is needed."},"reviewed-by":{"description":"Who reviewed it for the law."},"date":{"description":"When it was reviewed."}}}}}};
const pattern5 = new RegExp("^x-", "u");
const func4 = Object.prototype.hasOwnProperty;

const validate57 = require('./shared.cjs').id;


const validate52 = require('./shared.cjs').text;


const validate53 = require('./shared.cjs').word;


const validate55 = require('./shared.cjs').date;


const validate56 = require('./shared.cjs').login;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/data.schema.json" */;
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
if(!(((((((key0 === "version") || (key0 === "sources")) || (key0 === "decisions")) || (key0 === "quality")) || (key0 === "bias")) || (key0 === "lawful-basis")) || (pattern5.test(key0)))){
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
if(data.sources !== undefined){
let data1 = data.sources;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = failed(vErrors, instancePath+"/sources", "minItems", {limit: 1}, schema27.properties.sources, data1);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema27.properties.sources.items.required){
if(data2[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/sources/" + i0, "required", {missingProperty: prop1}, schema27.properties.sources.items, data2);
errors++;
}
}
for(const key1 in data2){
if(!((func4.call(schema27.properties.sources.items.properties, key1)) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/sources/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.sources.items, data2);
errors++;
}
}
if(data2.id !== undefined){
if(!(validate57(data2.id, {instancePath:instancePath+"/sources/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data2.name !== undefined){
if(!(validate52(data2.name, {instancePath:instancePath+"/sources/" + i0+"/name",parentData:data2,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.kind !== undefined){
let data5 = data2.kind;
if(!((((((data5 === "own") || (data5 === "bought")) || (data5 === "public")) || (data5 === "users")) || (data5 === "partner")) || (data5 === "generated"))){
vErrors = failed(vErrors, instancePath+"/sources/" + i0+"/kind", "enum", {allowedValues: schema27.properties.sources.items.properties.kind.enum}, schema27.properties.sources.items.properties.kind, data5);
errors++;
}
}
if(data2.from !== undefined){
if(!(validate52(data2.from, {instancePath:instancePath+"/sources/" + i0+"/from",parentData:data2,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.collected !== undefined){
if(!(validate52(data2.collected, {instancePath:instancePath+"/sources/" + i0+"/collected",parentData:data2,parentDataProperty:"collected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.period !== undefined){
if(!(validate52(data2.period, {instancePath:instancePath+"/sources/" + i0+"/period",parentData:data2,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.right !== undefined){
if(!(validate52(data2.right, {instancePath:instancePath+"/sources/" + i0+"/right",parentData:data2,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.use !== undefined){
let data10 = data2.use;
if(!((((data10 === "training") || (data10 === "tuning")) || (data10 === "retrieval")) || (data10 === "evaluation"))){
vErrors = failed(vErrors, instancePath+"/sources/" + i0+"/use", "enum", {allowedValues: schema27.properties.sources.items.properties.use.enum}, schema27.properties.sources.items.properties.use, data10);
errors++;
}
}
if(data2.version !== undefined){
if(!(validate53(data2.version, {instancePath:instancePath+"/sources/" + i0+"/version",parentData:data2,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data2.paths !== undefined){
let data12 = data2.paths;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = failed(vErrors, instancePath+"/sources/" + i0+"/paths", "minItems", {limit: 1}, schema27.properties.sources.items.properties.paths, data12);
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data12[i1], {instancePath:instancePath+"/sources/" + i0+"/paths/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/sources/" + i0+"/paths", "type", {type: "array"}, schema27.properties.sources.items.properties.paths, data12);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/sources/" + i0, "type", {type: "object"}, schema27.properties.sources.items, data2);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/sources", "type", {type: "array"}, schema27.properties.sources, data1);
errors++;
}
}
if(data.decisions !== undefined){
let data14 = data.decisions;
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = failed(vErrors, instancePath+"/decisions", "minItems", {limit: 1}, schema27.properties.decisions, data14);
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop2 of schema27.properties.decisions.items.required){
if(data15[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/decisions/" + i2, "required", {missingProperty: prop2}, schema27.properties.decisions.items, data15);
errors++;
}
}
for(const key2 in data15){
if(!(((((key2 === "date") || (key2 === "by")) || (key2 === "decision")) || (key2 === "why")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/decisions/" + i2, "additionalProperties", {additionalProperty: key2}, schema27.properties.decisions.items, data15);
errors++;
}
}
if(data15.date !== undefined){
if(!(validate55(data15.date, {instancePath:instancePath+"/decisions/" + i2+"/date",parentData:data15,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data15.by !== undefined){
if(!(validate56(data15.by, {instancePath:instancePath+"/decisions/" + i2+"/by",parentData:data15,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data15.decision !== undefined){
if(!(validate52(data15.decision, {instancePath:instancePath+"/decisions/" + i2+"/decision",parentData:data15,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data15.why !== undefined){
if(!(validate52(data15.why, {instancePath:instancePath+"/decisions/" + i2+"/why",parentData:data15,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/decisions/" + i2, "type", {type: "object"}, schema27.properties.decisions.items, data15);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/decisions", "type", {type: "array"}, schema27.properties.decisions, data14);
errors++;
}
}
if(data.quality !== undefined){
let data20 = data.quality;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const prop3 of schema27.properties.quality.required){
if(data20[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/quality", "required", {missingProperty: prop3}, schema27.properties.quality, data20);
errors++;
}
}
for(const key3 in data20){
if(!((((key3 === "criteria") || (key3 === "representativeness")) || (key3 === "preparation")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/quality", "additionalProperties", {additionalProperty: key3}, schema27.properties.quality, data20);
errors++;
}
}
if(data20.criteria !== undefined){
let data21 = data20.criteria;
if(Array.isArray(data21)){
if(data21.length < 1){
vErrors = failed(vErrors, instancePath+"/quality/criteria", "minItems", {limit: 1}, schema27.properties.quality.properties.criteria, data21);
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs36 = errors;
let valid12 = true;
const _errs37 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing0;
let valid13 = true;
for( missing0 of schema27.properties.quality.properties.criteria.items.if.required){
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
var _valid0 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs39 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const prop4 of schema27.properties.quality.properties.criteria.items.then.required){
if(data22[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/quality/criteria/" + i3, "required", {missingProperty: prop4}, schema27.properties.quality.properties.criteria.items.then, data22);
errors++;
}
}
}
var _valid0 = _errs39 === errors;
valid12 = _valid0;
if(valid12){
var props0 = {};
props0.because = true;
props0.met = true;
}
}
if(!valid12){
vErrors = failed(vErrors, instancePath+"/quality/criteria/" + i3, "if", {failingKeyword: "then"}, schema27.properties.quality.properties.criteria.items, data22, undefined, "must match \"then\" schema");
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const prop5 of schema27.properties.quality.properties.criteria.items.required){
if(data22[prop5] === undefined){
vErrors = failed(vErrors, instancePath+"/quality/criteria/" + i3, "required", {missingProperty: prop5}, schema27.properties.quality.properties.criteria.items, data22);
errors++;
}
}
for(const key4 in data22){
if(!((((((key4 === "criterion") || (key4 === "target")) || (key4 === "result")) || (key4 === "met")) || (key4 === "because")) || (pattern5.test(key4)))){
vErrors = failed(vErrors, instancePath+"/quality/criteria/" + i3, "additionalProperties", {additionalProperty: key4}, schema27.properties.quality.properties.criteria.items, data22);
errors++;
}
}
if(data22.criterion !== undefined){
if(!(validate52(data22.criterion, {instancePath:instancePath+"/quality/criteria/" + i3+"/criterion",parentData:data22,parentDataProperty:"criterion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data22.target !== undefined){
if(!(validate53(data22.target, {instancePath:instancePath+"/quality/criteria/" + i3+"/target",parentData:data22,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data22.result !== undefined){
if(!(validate53(data22.result, {instancePath:instancePath+"/quality/criteria/" + i3+"/result",parentData:data22,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data22.met !== undefined){
let data27 = data22.met;
if(typeof data27 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/quality/criteria/" + i3+"/met", "type", {type: "boolean"}, schema27.properties.quality.properties.criteria.items.properties.met, data27);
errors++;
}
}
if(data22.because !== undefined){
if(!(validate52(data22.because, {instancePath:instancePath+"/quality/criteria/" + i3+"/because",parentData:data22,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/quality/criteria/" + i3, "type", {type: "object"}, schema27.properties.quality.properties.criteria.items, data22);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/quality/criteria", "type", {type: "array"}, schema27.properties.quality.properties.criteria, data21);
errors++;
}
}
if(data20.representativeness !== undefined){
if(!(validate52(data20.representativeness, {instancePath:instancePath+"/quality/representativeness",parentData:data20,parentDataProperty:"representativeness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data20.preparation !== undefined){
if(!(validate52(data20.preparation, {instancePath:instancePath+"/quality/preparation",parentData:data20,parentDataProperty:"preparation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/quality", "type", {type: "object"}, schema27.properties.quality, data20);
errors++;
}
}
if(data.bias !== undefined){
let data31 = data.bias;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const prop6 of schema27.properties.bias.required){
if(data31[prop6] === undefined){
vErrors = failed(vErrors, instancePath+"/bias", "required", {missingProperty: prop6}, schema27.properties.bias, data31);
errors++;
}
}
for(const key5 in data31){
if(!((((((key5 === "date") || (key5 === "method")) || (key5 === "groups")) || (key5 === "result")) || (key5 === "measures")) || (pattern5.test(key5)))){
vErrors = failed(vErrors, instancePath+"/bias", "additionalProperties", {additionalProperty: key5}, schema27.properties.bias, data31);
errors++;
}
}
if(data31.date !== undefined){
if(!(validate55(data31.date, {instancePath:instancePath+"/bias/date",parentData:data31,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data31.method !== undefined){
if(!(validate52(data31.method, {instancePath:instancePath+"/bias/method",parentData:data31,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data31.groups !== undefined){
let data34 = data31.groups;
if(Array.isArray(data34)){
if(data34.length < 1){
vErrors = failed(vErrors, instancePath+"/bias/groups", "minItems", {limit: 1}, schema27.properties.bias.properties.groups, data34);
errors++;
}
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
if(!(validate52(data34[i4], {instancePath:instancePath+"/bias/groups/" + i4,parentData:data34,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/bias/groups", "type", {type: "array"}, schema27.properties.bias.properties.groups, data34);
errors++;
}
}
if(data31.result !== undefined){
if(!(validate52(data31.result, {instancePath:instancePath+"/bias/result",parentData:data31,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data31.measures !== undefined){
let data37 = data31.measures;
if(Array.isArray(data37)){
if(data37.length < 0){
vErrors = failed(vErrors, instancePath+"/bias/measures", "minItems", {limit: 0}, schema27.properties.bias.properties.measures, data37);
errors++;
}
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
if(!(validate52(data37[i5], {instancePath:instancePath+"/bias/measures/" + i5,parentData:data37,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/bias/measures", "type", {type: "array"}, schema27.properties.bias.properties.measures, data37);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/bias", "type", {type: "object"}, schema27.properties.bias, data31);
errors++;
}
}
if(data["lawful-basis"] !== undefined){
let data39 = data["lawful-basis"];
const _errs63 = errors;
let valid21 = true;
const _errs64 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing1;
let valid22 = true;
for( missing1 of schema27.properties["lawful-basis"].if.required){
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
var _valid1 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs66 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const prop7 of schema27.properties["lawful-basis"].then.required){
if(data39[prop7] === undefined){
vErrors = failed(vErrors, instancePath+"/lawful-basis", "required", {missingProperty: prop7}, schema27.properties["lawful-basis"].then, data39);
errors++;
}
}
}
var _valid1 = _errs66 === errors;
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
vErrors = failed(vErrors, instancePath+"/lawful-basis", "if", {failingKeyword: "then"}, schema27.properties["lawful-basis"], data39, undefined, "must match \"then\" schema");
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const prop8 of schema27.properties["lawful-basis"].required){
if(data39[prop8] === undefined){
vErrors = failed(vErrors, instancePath+"/lawful-basis", "required", {missingProperty: prop8}, schema27.properties["lawful-basis"], data39);
errors++;
}
}
for(const key6 in data39){
if(!(((((((key6 === "personal-data") || (key6 === "basis")) || (key6 === "because")) || (key6 === "minimisation")) || (key6 === "reviewed-by")) || (key6 === "date")) || (pattern5.test(key6)))){
vErrors = failed(vErrors, instancePath+"/lawful-basis", "additionalProperties", {additionalProperty: key6}, schema27.properties["lawful-basis"], data39);
errors++;
}
}
if(data39["personal-data"] !== undefined){
let data41 = data39["personal-data"];
if(!(((data41 === "none") || (data41 === "ordinary")) || (data41 === "special-category"))){
vErrors = failed(vErrors, instancePath+"/lawful-basis/personal-data", "enum", {allowedValues: schema27.properties["lawful-basis"].properties["personal-data"].enum}, schema27.properties["lawful-basis"].properties["personal-data"], data41);
errors++;
}
}
if(data39.basis !== undefined){
let data42 = data39.basis;
if(!(((((((data42 === "consent") || (data42 === "contract")) || (data42 === "legal-obligation")) || (data42 === "vital-interests")) || (data42 === "public-task")) || (data42 === "legitimate-interests")) || (data42 === "other"))){
vErrors = failed(vErrors, instancePath+"/lawful-basis/basis", "enum", {allowedValues: schema27.properties["lawful-basis"].properties.basis.enum}, schema27.properties["lawful-basis"].properties.basis, data42);
errors++;
}
}
if(data39.because !== undefined){
if(!(validate52(data39.because, {instancePath:instancePath+"/lawful-basis/because",parentData:data39,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data39.minimisation !== undefined){
if(!(validate52(data39.minimisation, {instancePath:instancePath+"/lawful-basis/minimisation",parentData:data39,parentDataProperty:"minimisation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data39["reviewed-by"] !== undefined){
if(!(validate56(data39["reviewed-by"], {instancePath:instancePath+"/lawful-basis/reviewed-by",parentData:data39,parentDataProperty:"reviewed-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data39.date !== undefined){
if(!(validate55(data39.date, {instancePath:instancePath+"/lawful-basis/date",parentData:data39,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/lawful-basis", "type", {type: "object"}, schema27.properties["lawful-basis"], data39);
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

