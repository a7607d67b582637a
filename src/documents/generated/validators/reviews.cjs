/* Generated from policies/schema/reviews.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/reviews.schema.json","title":"Reviews","description":"Who approved what, for `aims-gate check --reviews`: approvals are not in a git repository.","type":"object","additionalProperties":false,"required":["reviews"],"$defs":{"login":{"type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}},"properties":{"author":{"description":"who opened the pull request","$ref":"#/$defs/login"},"committers":{"description":"who wrote commits of it","type":"array","items":{"$ref":"#/$defs/login"}},"requested":{"description":"who was asked for a review and has not answered","type":"array","items":{"$ref":"#/$defs/login"}},"reviews":{"description":"every review, oldest first","type":"array","items":{"type":"object","additionalProperties":false,"required":["login","state"],"properties":{"login":{"description":"the reviewer's GitHub login","$ref":"#/$defs/login"},"state":{"description":"what the review said","enum":["approved","changes-requested","dismissed","commented"]},"commit":{"description":"the revision that was reviewed; the head when left out","type":"string","minLength":1},"submitted-at":{"description":"when","type":"string","format":"date-time"},"body":{"description":"what the review says in writing","type":"string"},"permission":{"description":"the reviewer's permission in the repository","enum":["none","read","triage","write","maintain","admin"]}},"patternProperties":{"^x-":{}}}},"teams":{"description":"members of each team the policy names","type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"},"additionalProperties":{"type":"array","items":{"$ref":"#/$defs/login"}}},"pushes":{"description":"when which commit was pushed, and by whom: for policies that ask for time to read","type":"array","items":{"type":"object","additionalProperties":false,"required":["by","commit","at"],"properties":{"by":{"description":"who pushed","$ref":"#/$defs/login"},"commit":{"description":"the revision that was pushed","type":"string","minLength":1},"at":{"description":"when","type":"string","format":"date-time"}},"patternProperties":{"^x-":{}}}}},"patternProperties":{"^x-":{}}};
const pattern3 = new RegExp("^x-", "u");
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", "u");
const schema20 = {"type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"};
const pattern4 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");

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
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema20,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func1 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/reviews.schema.json" */;
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
if(!(((((((key0 === "author") || (key0 === "committers")) || (key0 === "requested")) || (key0 === "reviews")) || (key0 === "teams")) || (key0 === "pushes")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.author !== undefined){
if(!(validate53(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.committers !== undefined){
let data1 = data.committers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data1[i0], {instancePath:instancePath+"/committers/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/committers",schemaPath:"#/properties/committers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.committers.type,parentSchema:schema19.properties.committers,data:data1});
errors++;
}
}
if(data.requested !== undefined){
let data3 = data.requested;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data3[i1], {instancePath:instancePath+"/requested/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/requested",schemaPath:"#/properties/requested/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.requested.type,parentSchema:schema19.properties.requested,data:data3});
errors++;
}
}
if(data.reviews !== undefined){
let data5 = data.reviews;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop1 of schema19.properties.reviews.items.required){
if(data6[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: prop1},message:"must have required property '"+prop1+"'",schema:schema19.properties.reviews.items.required,parentSchema:schema19.properties.reviews.items,data:data6});
errors++;
}
}
for(const key1 in data6){
if(!(((((((key1 === "login") || (key1 === "state")) || (key1 === "commit")) || (key1 === "submitted-at")) || (key1 === "body")) || (key1 === "permission")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.reviews.items,data:data6});
errors++;
}
}
if(data6.login !== undefined){
if(!(validate53(data6.login, {instancePath:instancePath+"/reviews/" + i2+"/login",parentData:data6,parentDataProperty:"login",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data6.state !== undefined){
let data8 = data6.state;
if(!((((data8 === "approved") || (data8 === "changes-requested")) || (data8 === "dismissed")) || (data8 === "commented"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/state",schemaPath:"#/properties/reviews/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.reviews.items.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.reviews.items.properties.state.enum,parentSchema:schema19.properties.reviews.items.properties.state,data:data8});
errors++;
}
}
if(data6.commit !== undefined){
let data9 = data6.commit;
if(typeof data9 === "string"){
if(func1(data9) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/commit",schemaPath:"#/properties/reviews/items/properties/commit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.reviews.items.properties.commit,data:data9});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/commit",schemaPath:"#/properties/reviews/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.reviews.items.properties.commit.type,parentSchema:schema19.properties.reviews.items.properties.commit,data:data9});
errors++;
}
}
if(data6["submitted-at"] !== undefined){
let data10 = data6["submitted-at"];
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/submitted-at",schemaPath:"#/properties/reviews/items/properties/submitted-at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema19.properties.reviews.items.properties["submitted-at"],data:data10});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/submitted-at",schemaPath:"#/properties/reviews/items/properties/submitted-at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.reviews.items.properties["submitted-at"].type,parentSchema:schema19.properties.reviews.items.properties["submitted-at"],data:data10});
errors++;
}
}
if(data6.body !== undefined){
let data11 = data6.body;
if(typeof data11 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/body",schemaPath:"#/properties/reviews/items/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.reviews.items.properties.body.type,parentSchema:schema19.properties.reviews.items.properties.body,data:data11});
errors++;
}
}
if(data6.permission !== undefined){
let data12 = data6.permission;
if(!((((((data12 === "none") || (data12 === "read")) || (data12 === "triage")) || (data12 === "write")) || (data12 === "maintain")) || (data12 === "admin"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/permission",schemaPath:"#/properties/reviews/items/properties/permission/enum",keyword:"enum",params:{allowedValues: schema19.properties.reviews.items.properties.permission.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.reviews.items.properties.permission.enum,parentSchema:schema19.properties.reviews.items.properties.permission,data:data12});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.reviews.items.type,parentSchema:schema19.properties.reviews.items,data:data6});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.reviews.type,parentSchema:schema19.properties.reviews,data:data5});
errors++;
}
}
if(data.teams !== undefined){
let data13 = data.teams;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
const _errs25 = errors;
if(typeof key2 === "string"){
if(!pattern6.test(key2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$",parentSchema:schema19.properties.teams.propertyNames,data:key2,propertyName:key2});
errors++;
}
}
var valid8 = _errs25 === errors;
if(!valid8){
vErrors = addError(vErrors, {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema19.properties.teams.propertyNames,parentSchema:schema19.properties.teams,data:data13});
errors++;
}
}
for(const key3 in data13){
let data14 = data13[key3];
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate53(data14[i3], {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.teams.additionalProperties.type,parentSchema:schema19.properties.teams.additionalProperties,data:data14});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.teams.type,parentSchema:schema19.properties.teams,data:data13});
errors++;
}
}
if(data.pushes !== undefined){
let data16 = data.pushes;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const prop2 of schema19.properties.pushes.items.required){
if(data17[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4,schemaPath:"#/properties/pushes/items/required",keyword:"required",params:{missingProperty: prop2},message:"must have required property '"+prop2+"'",schema:schema19.properties.pushes.items.required,parentSchema:schema19.properties.pushes.items,data:data17});
errors++;
}
}
for(const key4 in data17){
if(!((((key4 === "by") || (key4 === "commit")) || (key4 === "at")) || (pattern3.test(key4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4,schemaPath:"#/properties/pushes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.pushes.items,data:data17});
errors++;
}
}
if(data17.by !== undefined){
if(!(validate53(data17.by, {instancePath:instancePath+"/pushes/" + i4+"/by",parentData:data17,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data17.commit !== undefined){
let data19 = data17.commit;
if(typeof data19 === "string"){
if(func1(data19) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4+"/commit",schemaPath:"#/properties/pushes/items/properties/commit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.pushes.items.properties.commit,data:data19});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4+"/commit",schemaPath:"#/properties/pushes/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.pushes.items.properties.commit.type,parentSchema:schema19.properties.pushes.items.properties.commit,data:data19});
errors++;
}
}
if(data17.at !== undefined){
let data20 = data17.at;
if(typeof data20 === "string"){
if(!(formats0.validate(data20))){
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4+"/at",schemaPath:"#/properties/pushes/items/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema19.properties.pushes.items.properties.at,data:data20});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4+"/at",schemaPath:"#/properties/pushes/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.pushes.items.properties.at.type,parentSchema:schema19.properties.pushes.items.properties.at,data:data20});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4,schemaPath:"#/properties/pushes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.pushes.items.type,parentSchema:schema19.properties.pushes.items,data:data17});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes",schemaPath:"#/properties/pushes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.pushes.type,parentSchema:schema19.properties.pushes,data:data16});
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

