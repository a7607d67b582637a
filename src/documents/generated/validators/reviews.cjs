/* Generated from policies/schema/reviews.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/reviews.schema.json","title":"Reviews","description":"Who approved what, for `aims-gate check --reviews`: approvals are not in a git repository.","type":"object","additionalProperties":false,"required":["reviews"],"$defs":{"login":{"$ref":"https://github.com/aims-gate/aims-gate/shared/login"}},"properties":{"author":{"description":"who opened the pull request","$ref":"#/$defs/login"},"description":{"description":"the description of the pull request, as its author wrote it before anybody reviewed","type":"string","maxLength":65536},"described":{"description":"when and by whom the description was last edited; left out: never","type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"description":"ISO 8601","type":"string","format":"date-time"},"by":{"$ref":"#/$defs/login"}},"patternProperties":{"^x-":{}}},"committers":{"description":"who wrote commits of it","type":"array","items":{"$ref":"#/$defs/login"}},"requested":{"description":"who was asked for a review and has not answered","type":"array","items":{"$ref":"#/$defs/login"}},"reviews":{"description":"every review, oldest first","type":"array","items":{"type":"object","additionalProperties":false,"required":["login","state"],"properties":{"login":{"description":"the reviewer's GitHub login","$ref":"#/$defs/login"},"state":{"description":"what the review said","enum":["approved","changes-requested","dismissed","commented"]},"commit":{"description":"the revision that was reviewed; the head when left out","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"submitted-at":{"description":"when","type":"string","format":"date-time"},"body":{"description":"what the review says in writing","type":"string"},"permission":{"description":"the reviewer's permission in the repository","enum":["none","read","triage","write","maintain","admin"]}},"patternProperties":{"^x-":{}}}},"teams":{"description":"members of each team the policy names","type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$","examples":["acme/support"]},"additionalProperties":{"type":"array","items":{"$ref":"#/$defs/login"}}},"pushes":{"description":"when which commit was pushed, and by whom: for policies that ask for time to read","type":"array","items":{"type":"object","additionalProperties":false,"required":["by","commit","at"],"properties":{"by":{"description":"who pushed","$ref":"#/$defs/login"},"commit":{"description":"the revision that was pushed","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"at":{"description":"when","type":"string","format":"date-time"}},"patternProperties":{"^x-":{}}}}},"patternProperties":{"^x-":{}}};
const pattern5 = new RegExp("^x-", "u");
const pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", "u");
const schema23 = {"$id":"https://github.com/aims-gate/aims-gate/shared/login","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"};
const pattern3 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/login" */;
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
if(!pattern3.test(data)){
vErrors = failed(vErrors, instancePath, "pattern", {pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}, schema23, data);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema23, data);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};


const validate53 = require('./shared.cjs').word;

const func1 = require("ajv/dist/runtime/ucs2length").default;
const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/reviews.schema.json" */;
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
if(!(((((((((key0 === "author") || (key0 === "description")) || (key0 === "described")) || (key0 === "committers")) || (key0 === "requested")) || (key0 === "reviews")) || (key0 === "teams")) || (key0 === "pushes")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema27, data);
errors++;
}
}
if(data.author !== undefined){
if(!(validate61(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func1(data1) > 65536){
vErrors = failed(vErrors, instancePath+"/description", "maxLength", {limit: 65536}, schema27.properties.description, data1, undefined, "must NOT have more than 65536 characters");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/description", "type", {type: "string"}, schema27.properties.description, data1);
errors++;
}
}
if(data.described !== undefined){
let data2 = data.described;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema27.properties.described.required){
if(data2[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/described", "required", {missingProperty: prop1}, schema27.properties.described, data2);
errors++;
}
}
for(const key1 in data2){
if(!(((key1 === "at") || (key1 === "by")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/described", "additionalProperties", {additionalProperty: key1}, schema27.properties.described, data2);
errors++;
}
}
if(data2.at !== undefined){
let data3 = data2.at;
if(typeof data3 === "string"){
if(!(formats2.validate(data3))){
vErrors = failed(vErrors, instancePath+"/described/at", "format", {format: "date-time"}, schema27.properties.described.properties.at, data3);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/described/at", "type", {type: "string"}, schema27.properties.described.properties.at, data3);
errors++;
}
}
if(data2.by !== undefined){
if(!(validate61(data2.by, {instancePath:instancePath+"/described/by",parentData:data2,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/described", "type", {type: "object"}, schema27.properties.described, data2);
errors++;
}
}
if(data.committers !== undefined){
let data5 = data.committers;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data5[i0], {instancePath:instancePath+"/committers/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/committers", "type", {type: "array"}, schema27.properties.committers, data5);
errors++;
}
}
if(data.requested !== undefined){
let data7 = data.requested;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate61(data7[i1], {instancePath:instancePath+"/requested/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/requested", "type", {type: "array"}, schema27.properties.requested, data7);
errors++;
}
}
if(data.reviews !== undefined){
let data9 = data.reviews;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const prop2 of schema27.properties.reviews.items.required){
if(data10[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/reviews/" + i2, "required", {missingProperty: prop2}, schema27.properties.reviews.items, data10);
errors++;
}
}
for(const key2 in data10){
if(!(((((((key2 === "login") || (key2 === "state")) || (key2 === "commit")) || (key2 === "submitted-at")) || (key2 === "body")) || (key2 === "permission")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/reviews/" + i2, "additionalProperties", {additionalProperty: key2}, schema27.properties.reviews.items, data10);
errors++;
}
}
if(data10.login !== undefined){
if(!(validate61(data10.login, {instancePath:instancePath+"/reviews/" + i2+"/login",parentData:data10,parentDataProperty:"login",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data10.state !== undefined){
let data12 = data10.state;
if(!((((data12 === "approved") || (data12 === "changes-requested")) || (data12 === "dismissed")) || (data12 === "commented"))){
vErrors = failed(vErrors, instancePath+"/reviews/" + i2+"/state", "enum", {allowedValues: schema27.properties.reviews.items.properties.state.enum}, schema27.properties.reviews.items.properties.state, data12);
errors++;
}
}
if(data10.commit !== undefined){
if(!(validate53(data10.commit, {instancePath:instancePath+"/reviews/" + i2+"/commit",parentData:data10,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data10["submitted-at"] !== undefined){
let data14 = data10["submitted-at"];
if(typeof data14 === "string"){
if(!(formats2.validate(data14))){
vErrors = failed(vErrors, instancePath+"/reviews/" + i2+"/submitted-at", "format", {format: "date-time"}, schema27.properties.reviews.items.properties["submitted-at"], data14);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/reviews/" + i2+"/submitted-at", "type", {type: "string"}, schema27.properties.reviews.items.properties["submitted-at"], data14);
errors++;
}
}
if(data10.body !== undefined){
let data15 = data10.body;
if(typeof data15 !== "string"){
vErrors = failed(vErrors, instancePath+"/reviews/" + i2+"/body", "type", {type: "string"}, schema27.properties.reviews.items.properties.body, data15);
errors++;
}
}
if(data10.permission !== undefined){
let data16 = data10.permission;
if(!((((((data16 === "none") || (data16 === "read")) || (data16 === "triage")) || (data16 === "write")) || (data16 === "maintain")) || (data16 === "admin"))){
vErrors = failed(vErrors, instancePath+"/reviews/" + i2+"/permission", "enum", {allowedValues: schema27.properties.reviews.items.properties.permission.enum}, schema27.properties.reviews.items.properties.permission, data16);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/reviews/" + i2, "type", {type: "object"}, schema27.properties.reviews.items, data10);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/reviews", "type", {type: "array"}, schema27.properties.reviews, data9);
errors++;
}
}
if(data.teams !== undefined){
let data17 = data.teams;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
const _errs32 = errors;
if(typeof key3 === "string"){
if(!pattern9.test(key3)){
vErrors = failed(vErrors, instancePath+"/teams", "pattern", {pattern: "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"}, schema27.properties.teams.propertyNames, key3, undefined, undefined, key3);
errors++;
}
}
var valid9 = _errs32 === errors;
if(!valid9){
vErrors = failed(vErrors, instancePath+"/teams", "propertyNames", {propertyName: key3}, schema27.properties.teams, data17, undefined, "property name must be valid");
errors++;
}
}
for(const key4 in data17){
let data18 = data17[key4];
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate61(data18[i3], {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,parentData:data18,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "array"}, schema27.properties.teams.additionalProperties, data18);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/teams", "type", {type: "object"}, schema27.properties.teams, data17);
errors++;
}
}
if(data.pushes !== undefined){
let data20 = data.pushes;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const prop3 of schema27.properties.pushes.items.required){
if(data21[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/pushes/" + i4, "required", {missingProperty: prop3}, schema27.properties.pushes.items, data21);
errors++;
}
}
for(const key5 in data21){
if(!((((key5 === "by") || (key5 === "commit")) || (key5 === "at")) || (pattern5.test(key5)))){
vErrors = failed(vErrors, instancePath+"/pushes/" + i4, "additionalProperties", {additionalProperty: key5}, schema27.properties.pushes.items, data21);
errors++;
}
}
if(data21.by !== undefined){
if(!(validate61(data21.by, {instancePath:instancePath+"/pushes/" + i4+"/by",parentData:data21,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data21.commit !== undefined){
if(!(validate53(data21.commit, {instancePath:instancePath+"/pushes/" + i4+"/commit",parentData:data21,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data21.at !== undefined){
let data24 = data21.at;
if(typeof data24 === "string"){
if(!(formats2.validate(data24))){
vErrors = failed(vErrors, instancePath+"/pushes/" + i4+"/at", "format", {format: "date-time"}, schema27.properties.pushes.items.properties.at, data24);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/pushes/" + i4+"/at", "type", {type: "string"}, schema27.properties.pushes.items.properties.at, data24);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/pushes/" + i4, "type", {type: "object"}, schema27.properties.pushes.items, data21);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/pushes", "type", {type: "array"}, schema27.properties.pushes, data20);
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

