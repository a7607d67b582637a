/* Generated from policies/schema/policy-test.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/policy-test.schema.json","title":"PolicyTestFile","description":"Cases of a policy, for `aims-gate policy test`: given files and a change, which gates find something.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["cases"],"$defs":{"files":{"description":"Path → text; null removes the file.","type":"object","additionalProperties":{"type":["string","null"]}}},"properties":{"base":{"description":"Files of the target branch, for every case.","$ref":"#/$defs/files"},"cases":{"description":"Each a change and what is found.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","change","expect"],"properties":{"name":{"description":"What the case shows.","type":"string","minLength":1},"base":{"description":"More files of the target branch, for this case.","$ref":"#/$defs/files"},"change":{"description":"What the pull request changes.","$ref":"#/$defs/files"},"author":{"description":"Who opened it. Default `author`.","type":"string","minLength":1},"approvals":{"description":"Who approved its head.","type":"array","items":{"type":"string","minLength":1}},"today":{"description":"The day it is judged on. Default 2026-01-01.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"expect":{"description":"Gates that find something, in any order; with a code that one finding (`freeze approval.waiting`); empty: it passes.","type":"array","items":{"type":"string","minLength":1}},"reviews":{"description":"What else people said of its head.","type":"array","items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["by"],"properties":{"by":{"description":"Their login.","type":"string","minLength":1},"state":{"description":"Default `approved`.","enum":["approved","changes-requested","commented","dismissed"]},"says":{"description":"The text of the review: its rationale.","type":"string"}}}},"now":{"description":"The time it is judged at, UTC: `2026-11-27T16:30:00Z`. Instead of `today`.","type":"string","format":"date-time"},"pull":{"description":"What GitHub says of the pull request.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"labels":{"description":"Its labels.","type":"array","items":{"type":"string"}},"base":{"description":"The branch it goes into. Default `main`.","type":"string"},"head":{"description":"Its own branch.","type":"string"},"draft":{"description":"Whether it is a draft.","type":"boolean"}}}}}}}};
const pattern3 = new RegExp("^x-", "u");
const schema20 = {"description":"Path → text; null removes the file.","type":"object","additionalProperties":{"type":["string","null"]}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema20.additionalProperties.type},message:"must be string,null",schema:schema20.additionalProperties.type,parentSchema:schema20.additionalProperties,data:data0});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/policy-test.schema.json" */;
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
if(!(((key0 === "base") || (key0 === "cases")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.base !== undefined){
if(!(validate53(data.base, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.cases !== undefined){
let data1 = data.cases;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.cases,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema19.properties.cases.items.required){
if(data2[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: prop1},message:"must have required property '"+prop1+"'",schema:schema19.properties.cases.items.required,parentSchema:schema19.properties.cases.items,data:data2});
errors++;
}
}
for(const key1 in data2){
if(!((func1.call(schema19.properties.cases.items.properties, key1)) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.cases.items,data:data2});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.cases.items.properties.name,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.cases.items.properties.name.type,parentSchema:schema19.properties.cases.items.properties.name,data:data3});
errors++;
}
}
if(data2.base !== undefined){
if(!(validate53(data2.base, {instancePath:instancePath+"/cases/" + i0+"/base",parentData:data2,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data2.change !== undefined){
if(!(validate53(data2.change, {instancePath:instancePath+"/cases/" + i0+"/change",parentData:data2,parentDataProperty:"change",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data2.author !== undefined){
let data6 = data2.author;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/author",schemaPath:"#/properties/cases/items/properties/author/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.cases.items.properties.author,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/author",schemaPath:"#/properties/cases/items/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.cases.items.properties.author.type,parentSchema:schema19.properties.cases.items.properties.author,data:data6});
errors++;
}
}
if(data2.approvals !== undefined){
let data7 = data2.approvals;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/approvals/" + i1,schemaPath:"#/properties/cases/items/properties/approvals/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.cases.items.properties.approvals.items,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/approvals/" + i1,schemaPath:"#/properties/cases/items/properties/approvals/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.cases.items.properties.approvals.items.type,parentSchema:schema19.properties.cases.items.properties.approvals.items,data:data8});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/approvals",schemaPath:"#/properties/cases/items/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.cases.items.properties.approvals.type,parentSchema:schema19.properties.cases.items.properties.approvals,data:data7});
errors++;
}
}
if(data2.today !== undefined){
if(!(validate58(data2.today, {instancePath:instancePath+"/cases/" + i0+"/today",parentData:data2,parentDataProperty:"today",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data2.expect !== undefined){
let data10 = data2.expect;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.cases.items.properties.expect.items,data:data11});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.cases.items.properties.expect.items.type,parentSchema:schema19.properties.cases.items.properties.expect.items,data:data11});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect",schemaPath:"#/properties/cases/items/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.cases.items.properties.expect.type,parentSchema:schema19.properties.cases.items.properties.expect,data:data10});
errors++;
}
}
if(data2.reviews !== undefined){
let data12 = data2.reviews;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop2 of schema19.properties.cases.items.properties.reviews.items.required){
if(data13[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3,schemaPath:"#/properties/cases/items/properties/reviews/items/required",keyword:"required",params:{missingProperty: prop2},message:"must have required property '"+prop2+"'",schema:schema19.properties.cases.items.properties.reviews.items.required,parentSchema:schema19.properties.cases.items.properties.reviews.items,data:data13});
errors++;
}
}
for(const key2 in data13){
if(!((((key2 === "by") || (key2 === "state")) || (key2 === "says")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3,schemaPath:"#/properties/cases/items/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.cases.items.properties.reviews.items,data:data13});
errors++;
}
}
if(data13.by !== undefined){
let data14 = data13.by;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3+"/by",schemaPath:"#/properties/cases/items/properties/reviews/items/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.cases.items.properties.reviews.items.properties.by,data:data14});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3+"/by",schemaPath:"#/properties/cases/items/properties/reviews/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.cases.items.properties.reviews.items.properties.by.type,parentSchema:schema19.properties.cases.items.properties.reviews.items.properties.by,data:data14});
errors++;
}
}
if(data13.state !== undefined){
let data15 = data13.state;
if(!((((data15 === "approved") || (data15 === "changes-requested")) || (data15 === "commented")) || (data15 === "dismissed"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3+"/state",schemaPath:"#/properties/cases/items/properties/reviews/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.cases.items.properties.reviews.items.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.cases.items.properties.reviews.items.properties.state.enum,parentSchema:schema19.properties.cases.items.properties.reviews.items.properties.state,data:data15});
errors++;
}
}
if(data13.says !== undefined){
let data16 = data13.says;
if(typeof data16 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3+"/says",schemaPath:"#/properties/cases/items/properties/reviews/items/properties/says/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.cases.items.properties.reviews.items.properties.says.type,parentSchema:schema19.properties.cases.items.properties.reviews.items.properties.says,data:data16});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3,schemaPath:"#/properties/cases/items/properties/reviews/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.cases.items.properties.reviews.items.type,parentSchema:schema19.properties.cases.items.properties.reviews.items,data:data13});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews",schemaPath:"#/properties/cases/items/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.cases.items.properties.reviews.type,parentSchema:schema19.properties.cases.items.properties.reviews,data:data12});
errors++;
}
}
if(data2.now !== undefined){
let data17 = data2.now;
if(typeof data17 === "string"){
if(!(formats2.validate(data17))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/now",schemaPath:"#/properties/cases/items/properties/now/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema19.properties.cases.items.properties.now,data:data17});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/now",schemaPath:"#/properties/cases/items/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.cases.items.properties.now.type,parentSchema:schema19.properties.cases.items.properties.now,data:data17});
errors++;
}
}
if(data2.pull !== undefined){
let data18 = data2.pull;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
if(!(((((key3 === "labels") || (key3 === "base")) || (key3 === "head")) || (key3 === "draft")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull",schemaPath:"#/properties/cases/items/properties/pull/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.cases.items.properties.pull,data:data18});
errors++;
}
}
if(data18.labels !== undefined){
let data19 = data18.labels;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(typeof data20 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull/labels/" + i4,schemaPath:"#/properties/cases/items/properties/pull/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.cases.items.properties.pull.properties.labels.items.type,parentSchema:schema19.properties.cases.items.properties.pull.properties.labels.items,data:data20});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull/labels",schemaPath:"#/properties/cases/items/properties/pull/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.cases.items.properties.pull.properties.labels.type,parentSchema:schema19.properties.cases.items.properties.pull.properties.labels,data:data19});
errors++;
}
}
if(data18.base !== undefined){
let data21 = data18.base;
if(typeof data21 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull/base",schemaPath:"#/properties/cases/items/properties/pull/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.cases.items.properties.pull.properties.base.type,parentSchema:schema19.properties.cases.items.properties.pull.properties.base,data:data21});
errors++;
}
}
if(data18.head !== undefined){
let data22 = data18.head;
if(typeof data22 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull/head",schemaPath:"#/properties/cases/items/properties/pull/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.cases.items.properties.pull.properties.head.type,parentSchema:schema19.properties.cases.items.properties.pull.properties.head,data:data22});
errors++;
}
}
if(data18.draft !== undefined){
let data23 = data18.draft;
if(typeof data23 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull/draft",schemaPath:"#/properties/cases/items/properties/pull/properties/draft/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema19.properties.cases.items.properties.pull.properties.draft.type,parentSchema:schema19.properties.cases.items.properties.pull.properties.draft,data:data23});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull",schemaPath:"#/properties/cases/items/properties/pull/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.cases.items.properties.pull.type,parentSchema:schema19.properties.cases.items.properties.pull,data:data18});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.cases.items.type,parentSchema:schema19.properties.cases.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.cases.type,parentSchema:schema19.properties.cases,data:data1});
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

