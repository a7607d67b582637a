/* Generated from policies/schema/oversight-log.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/oversight-log.schema.json","title":"OversightLogFile","description":"What people found and decided while one AI system ran: reviews of periods, and decisions against the system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","reviews","overrides"],"properties":{"version":{"description":"Version of this format.","const":1},"reviews":{"description":"Reviews of periods, the newest last; an empty list when the system has only just gone live.","type":"array","items":{"description":"One review of a period.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","by","cases","overrides","finding"],"properties":{"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"GitHub login, or the name of a role.","type":"string","minLength":2},"cases":{"description":"How many cases were looked at.","type":"integer","minimum":0},"overrides":{"description":"How many decisions people changed in the period.","type":"integer","minimum":0},"finding":{"description":"What was found, and what was done about it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"overrides":{"description":"Decisions of people against the system; an empty list when there was none.","type":"array","items":{"description":"One decision against the system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","date","by","proposed","decided","reason"],"properties":{"id":{"description":"Short id, such as O-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"GitHub login, or the name of a role.","type":"string","minLength":2},"proposed":{"description":"What the system proposed or did.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"decided":{"description":"What the person decided instead.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"reason":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"factor":{"description":"Which factor of the plan brought the case to a person.","enum":["impact","automation","confidence","novelty","irreversibility","complaint","sample"]},"reviewed":{"description":"A second look at the decision.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","by","finding"],"properties":{"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"GitHub login, or the name of a role.","type":"string","minLength":2},"finding":{"description":"Whether it was right, and what follows for the system.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/oversight-log.schema.json" */;
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
if(!((((key0 === "version") || (key0 === "reviews")) || (key0 === "overrides")) || (pattern3.test(key0)))){
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
if(data.reviews !== undefined){
let data1 = data.reviews;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema19.properties.reviews.items.required){
if(data2[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.reviews.items.required,parentSchema:schema19.properties.reviews.items,data:data2});
errors++;
}
}
for(const key1 in data2){
if(!((((((key1 === "date") || (key1 === "by")) || (key1 === "cases")) || (key1 === "overrides")) || (key1 === "finding")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.reviews.items,data:data2});
errors++;
}
}
if(data2.date !== undefined){
if(!(validate54(data2.date, {instancePath:instancePath+"/reviews/" + i0+"/date",parentData:data2,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.by !== undefined){
let data4 = data2.by;
if(typeof data4 === "string"){
if(func1(data4) < 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i0+"/by",schemaPath:"",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema19.properties.reviews.items.properties.by,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i0+"/by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.reviews.items.properties.by.type,parentSchema:schema19.properties.reviews.items.properties.by,data:data4});
errors++;
}
}
if(data2.cases !== undefined){
let data5 = data2.cases;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i0+"/cases",schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema19.properties.reviews.items.properties.cases.type,parentSchema:schema19.properties.reviews.items.properties.cases,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i0+"/cases",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.reviews.items.properties.cases,data:data5});
errors++;
}
}
}
if(data2.overrides !== undefined){
let data6 = data2.overrides;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i0+"/overrides",schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema19.properties.reviews.items.properties.overrides.type,parentSchema:schema19.properties.reviews.items.properties.overrides,data:data6});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i0+"/overrides",schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.reviews.items.properties.overrides,data:data6});
errors++;
}
}
}
if(data2.finding !== undefined){
if(!(validate56(data2.finding, {instancePath:instancePath+"/reviews/" + i0+"/finding",parentData:data2,parentDataProperty:"finding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.reviews.items.type,parentSchema:schema19.properties.reviews.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.reviews.type,parentSchema:schema19.properties.reviews,data:data1});
errors++;
}
}
if(data.overrides !== undefined){
let data8 = data.overrides;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const prop2 of schema19.properties.overrides.items.required){
if(data9[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1,schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.overrides.items.required,parentSchema:schema19.properties.overrides.items,data:data9});
errors++;
}
}
for(const key2 in data9){
if(!(((((((((key2 === "id") || (key2 === "date")) || (key2 === "by")) || (key2 === "proposed")) || (key2 === "decided")) || (key2 === "reason")) || (key2 === "factor")) || (key2 === "reviewed")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.overrides.items,data:data9});
errors++;
}
}
if(data9.id !== undefined){
let data10 = data9.id;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/id",schemaPath:"",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema19.properties.overrides.items.properties.id,data:data10});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/id",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.overrides.items.properties.id.type,parentSchema:schema19.properties.overrides.items.properties.id,data:data10});
errors++;
}
}
if(data9.date !== undefined){
if(!(validate54(data9.date, {instancePath:instancePath+"/overrides/" + i1+"/date",parentData:data9,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data9.by !== undefined){
let data12 = data9.by;
if(typeof data12 === "string"){
if(func1(data12) < 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/by",schemaPath:"",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema19.properties.overrides.items.properties.by,data:data12});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.overrides.items.properties.by.type,parentSchema:schema19.properties.overrides.items.properties.by,data:data12});
errors++;
}
}
if(data9.proposed !== undefined){
if(!(validate56(data9.proposed, {instancePath:instancePath+"/overrides/" + i1+"/proposed",parentData:data9,parentDataProperty:"proposed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data9.decided !== undefined){
if(!(validate56(data9.decided, {instancePath:instancePath+"/overrides/" + i1+"/decided",parentData:data9,parentDataProperty:"decided",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data9.reason !== undefined){
if(!(validate56(data9.reason, {instancePath:instancePath+"/overrides/" + i1+"/reason",parentData:data9,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data9.factor !== undefined){
let data16 = data9.factor;
if(!(((((((data16 === "impact") || (data16 === "automation")) || (data16 === "confidence")) || (data16 === "novelty")) || (data16 === "irreversibility")) || (data16 === "complaint")) || (data16 === "sample"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/factor",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.overrides.items.properties.factor.enum},schema:schema19.properties.overrides.items.properties.factor.enum,parentSchema:schema19.properties.overrides.items.properties.factor,data:data16});
errors++;
}
}
if(data9.reviewed !== undefined){
let data17 = data9.reviewed;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const prop3 of schema19.properties.overrides.items.properties.reviewed.required){
if(data17[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/reviewed",schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.overrides.items.properties.reviewed.required,parentSchema:schema19.properties.overrides.items.properties.reviewed,data:data17});
errors++;
}
}
for(const key3 in data17){
if(!((((key3 === "date") || (key3 === "by")) || (key3 === "finding")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/reviewed",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.overrides.items.properties.reviewed,data:data17});
errors++;
}
}
if(data17.date !== undefined){
if(!(validate54(data17.date, {instancePath:instancePath+"/overrides/" + i1+"/reviewed/date",parentData:data17,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data17.by !== undefined){
let data19 = data17.by;
if(typeof data19 === "string"){
if(func1(data19) < 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/reviewed/by",schemaPath:"",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema19.properties.overrides.items.properties.reviewed.properties.by,data:data19});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/reviewed/by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.overrides.items.properties.reviewed.properties.by.type,parentSchema:schema19.properties.overrides.items.properties.reviewed.properties.by,data:data19});
errors++;
}
}
if(data17.finding !== undefined){
if(!(validate56(data17.finding, {instancePath:instancePath+"/overrides/" + i1+"/reviewed/finding",parentData:data17,parentDataProperty:"finding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/reviewed",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.overrides.items.properties.reviewed.type,parentSchema:schema19.properties.overrides.items.properties.reviewed,data:data17});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides/" + i1,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.overrides.items.type,parentSchema:schema19.properties.overrides.items,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/overrides",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.overrides.type,parentSchema:schema19.properties.overrides,data:data8});
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

