/* Generated from policies/schema/methodology.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/methodology.schema.json","title":"MethodologyFile","description":"How AI risks and impacts are assessed: criteria, scales, appetite, who decides.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","owner","date","criteria","scales","appetite","steps","repeat"],"properties":{"version":{"description":"Version of this format.","const":1},"owner":{"description":"Who keeps it current.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"criteria":{"description":"When something counts as a risk or an impact that has to be assessed.","type":"array","minItems":1,"items":{"description":"One criterion.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"scales":{"description":"What the numbers of an assessment mean.","type":"object","additionalProperties":false,"required":["likelihood","impact"],"properties":{"likelihood":{"description":"Likelihood 1 to 5.","type":"array","minItems":5,"maxItems":5,"items":{"description":"What this step means, the lowest first.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"impact":{"description":"Impact 1 to 5.","type":"array","minItems":5,"maxItems":5,"items":{"description":"What this step means, the lowest first.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"patternProperties":{"^x-":{}}},"appetite":{"description":"How much risk is taken.","type":"object","additionalProperties":false,"required":["accept-up-to","accepted-by","never"],"properties":{"accept-up-to":{"description":"Highest residual score (likelihood × impact) that may be accepted.","type":"integer","minimum":1,"maximum":25},"accepted-by":{"description":"Who accepts a risk above the threshold of treatment: a role.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"never":{"description":"What is never accepted, whatever the score.","type":"array","minItems":1,"items":{"description":"One limit.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"patternProperties":{"^x-":{}}},"steps":{"description":"Who does what.","type":"object","additionalProperties":false,"required":["assesses","reviews","decides"],"properties":{"assesses":{"description":"Who assesses.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"reviews":{"description":"Who reviews the assessment.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"decides":{"description":"Who decides on treatment.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"patternProperties":{"^x-":{}}},"repeat":{"description":"What makes an assessment due again.","type":"array","minItems":1,"items":{"description":"One occasion.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}};
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/methodology.schema.json" */;
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
if(!(((((((((key0 === "version") || (key0 === "owner")) || (key0 === "date")) || (key0 === "criteria")) || (key0 === "scales")) || (key0 === "appetite")) || (key0 === "steps")) || (key0 === "repeat")) || (pattern3.test(key0)))){
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
if(data.owner !== undefined){
let data1 = data.owner;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.owner,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.owner.type,parentSchema:schema19.properties.owner,data:data1});
errors++;
}
}
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data3 = data.criteria;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/criteria",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.criteria,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data3[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/criteria",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.criteria.type,parentSchema:schema19.properties.criteria,data:data3});
errors++;
}
}
if(data.scales !== undefined){
let data5 = data.scales;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop1 of schema19.properties.scales.required){
if(data5[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/scales",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.scales.required,parentSchema:schema19.properties.scales,data:data5});
errors++;
}
}
for(const key1 in data5){
if(!(((key1 === "likelihood") || (key1 === "impact")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/scales",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.scales,data:data5});
errors++;
}
}
if(data5.likelihood !== undefined){
let data6 = data5.likelihood;
if(Array.isArray(data6)){
if(data6.length > 5){
vErrors = addError(vErrors, {instancePath:instancePath+"/scales/likelihood",schemaPath:"",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema19.properties.scales.properties.likelihood,data:data6});
errors++;
}
if(data6.length < 5){
vErrors = addError(vErrors, {instancePath:instancePath+"/scales/likelihood",schemaPath:"",keyword:"minItems",params:{limit: 5},schema:5,parentSchema:schema19.properties.scales.properties.likelihood,data:data6});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data6[i1], {instancePath:instancePath+"/scales/likelihood/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/scales/likelihood",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.scales.properties.likelihood.type,parentSchema:schema19.properties.scales.properties.likelihood,data:data6});
errors++;
}
}
if(data5.impact !== undefined){
let data8 = data5.impact;
if(Array.isArray(data8)){
if(data8.length > 5){
vErrors = addError(vErrors, {instancePath:instancePath+"/scales/impact",schemaPath:"",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema19.properties.scales.properties.impact,data:data8});
errors++;
}
if(data8.length < 5){
vErrors = addError(vErrors, {instancePath:instancePath+"/scales/impact",schemaPath:"",keyword:"minItems",params:{limit: 5},schema:5,parentSchema:schema19.properties.scales.properties.impact,data:data8});
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate56(data8[i2], {instancePath:instancePath+"/scales/impact/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/scales/impact",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.scales.properties.impact.type,parentSchema:schema19.properties.scales.properties.impact,data:data8});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/scales",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.scales.type,parentSchema:schema19.properties.scales,data:data5});
errors++;
}
}
if(data.appetite !== undefined){
let data10 = data.appetite;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const prop2 of schema19.properties.appetite.required){
if(data10[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/appetite",schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.appetite.required,parentSchema:schema19.properties.appetite,data:data10});
errors++;
}
}
for(const key2 in data10){
if(!((((key2 === "accept-up-to") || (key2 === "accepted-by")) || (key2 === "never")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/appetite",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.appetite,data:data10});
errors++;
}
}
if(data10["accept-up-to"] !== undefined){
let data11 = data10["accept-up-to"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/appetite/accept-up-to",schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema19.properties.appetite.properties["accept-up-to"].type,parentSchema:schema19.properties.appetite.properties["accept-up-to"],data:data11});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 25 || isNaN(data11)){
vErrors = addError(vErrors, {instancePath:instancePath+"/appetite/accept-up-to",schemaPath:"",keyword:"maximum",params:{comparison: "<=", limit: 25},schema:25,parentSchema:schema19.properties.appetite.properties["accept-up-to"],data:data11});
errors++;
}
if(data11 < 1 || isNaN(data11)){
vErrors = addError(vErrors, {instancePath:instancePath+"/appetite/accept-up-to",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.appetite.properties["accept-up-to"],data:data11});
errors++;
}
}
}
if(data10["accepted-by"] !== undefined){
if(!(validate56(data10["accepted-by"], {instancePath:instancePath+"/appetite/accepted-by",parentData:data10,parentDataProperty:"accepted-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data10.never !== undefined){
let data13 = data10.never;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/appetite/never",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.appetite.properties.never,data:data13});
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate56(data13[i3], {instancePath:instancePath+"/appetite/never/" + i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/appetite/never",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.appetite.properties.never.type,parentSchema:schema19.properties.appetite.properties.never,data:data13});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/appetite",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.appetite.type,parentSchema:schema19.properties.appetite,data:data10});
errors++;
}
}
if(data.steps !== undefined){
let data15 = data.steps;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop3 of schema19.properties.steps.required){
if(data15[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/steps",schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.steps.required,parentSchema:schema19.properties.steps,data:data15});
errors++;
}
}
for(const key3 in data15){
if(!((((key3 === "assesses") || (key3 === "reviews")) || (key3 === "decides")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/steps",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.steps,data:data15});
errors++;
}
}
if(data15.assesses !== undefined){
if(!(validate56(data15.assesses, {instancePath:instancePath+"/steps/assesses",parentData:data15,parentDataProperty:"assesses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data15.reviews !== undefined){
if(!(validate56(data15.reviews, {instancePath:instancePath+"/steps/reviews",parentData:data15,parentDataProperty:"reviews",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data15.decides !== undefined){
if(!(validate56(data15.decides, {instancePath:instancePath+"/steps/decides",parentData:data15,parentDataProperty:"decides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/steps",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.steps.type,parentSchema:schema19.properties.steps,data:data15});
errors++;
}
}
if(data.repeat !== undefined){
let data19 = data.repeat;
if(Array.isArray(data19)){
if(data19.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/repeat",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.repeat,data:data19});
errors++;
}
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!(validate56(data19[i4], {instancePath:instancePath+"/repeat/" + i4,parentData:data19,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repeat",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.repeat.type,parentSchema:schema19.properties.repeat,data:data19});
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

