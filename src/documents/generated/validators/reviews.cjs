/* Generated from policies/schema/reviews.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/reviews.schema.json","title":"Reviews","description":"Who approved what, for `aims-gate check --reviews`: approvals are not in a git repository.","type":"object","additionalProperties":false,"required":["reviews"],"$defs":{"login":{"type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}},"properties":{"author":{"description":"who opened the pull request","$ref":"#/$defs/login"},"description":{"description":"the description of the pull request, as its author wrote it before anybody reviewed","type":"string","maxLength":65536},"described":{"description":"when and by whom the description was last edited; left out: never","type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"description":"ISO 8601","type":"string","format":"date-time"},"by":{"$ref":"#/$defs/login"}},"patternProperties":{"^x-":{}}},"committers":{"description":"who wrote commits of it","type":"array","items":{"$ref":"#/$defs/login"}},"requested":{"description":"who was asked for a review and has not answered","type":"array","items":{"$ref":"#/$defs/login"}},"reviews":{"description":"every review, oldest first","type":"array","items":{"type":"object","additionalProperties":false,"required":["login","state"],"properties":{"login":{"description":"the reviewer's GitHub login","$ref":"#/$defs/login"},"state":{"description":"what the review said","enum":["approved","changes-requested","dismissed","commented"]},"commit":{"description":"the revision that was reviewed; the head when left out","type":"string","minLength":1},"submitted-at":{"description":"when","type":"string","format":"date-time"},"body":{"description":"what the review says in writing","type":"string"},"permission":{"description":"the reviewer's permission in the repository","enum":["none","read","triage","write","maintain","admin"]}},"patternProperties":{"^x-":{}}}},"teams":{"description":"members of each team the policy names","type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$","examples":["acme/support"]},"additionalProperties":{"type":"array","items":{"$ref":"#/$defs/login"}}},"pushes":{"description":"when which commit was pushed, and by whom: for policies that ask for time to read","type":"array","items":{"type":"object","additionalProperties":false,"required":["by","commit","at"],"properties":{"by":{"description":"who pushed","$ref":"#/$defs/login"},"commit":{"description":"the revision that was pushed","type":"string","minLength":1},"at":{"description":"when","type":"string","format":"date-time"}},"patternProperties":{"^x-":{}}}}},"patternProperties":{"^x-":{}}};
const pattern3 = new RegExp("^x-", "u");
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", "u");
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
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema20,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data});
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
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema19.required,parentSchema:schema19,data});
errors++;
}
}
for(const key0 in data){
if(!(((((((((key0 === "author") || (key0 === "description")) || (key0 === "described")) || (key0 === "committers")) || (key0 === "requested")) || (key0 === "reviews")) || (key0 === "teams")) || (key0 === "pushes")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.author !== undefined){
if(!(validate53(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func1(data1) > 65536){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",schemaPath:"",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema19.properties.description,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/description",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.description.type,parentSchema:schema19.properties.description,data:data1});
errors++;
}
}
if(data.described !== undefined){
let data2 = data.described;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema19.properties.described.required){
if(data2[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/described",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.described.required,parentSchema:schema19.properties.described,data:data2});
errors++;
}
}
for(const key1 in data2){
if(!(((key1 === "at") || (key1 === "by")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/described",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.described,data:data2});
errors++;
}
}
if(data2.at !== undefined){
let data3 = data2.at;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
vErrors = addError(vErrors, {instancePath:instancePath+"/described/at",schemaPath:"",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema19.properties.described.properties.at,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/described/at",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.described.properties.at.type,parentSchema:schema19.properties.described.properties.at,data:data3});
errors++;
}
}
if(data2.by !== undefined){
if(!(validate53(data2.by, {instancePath:instancePath+"/described/by",parentData:data2,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/described",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.described.type,parentSchema:schema19.properties.described,data:data2});
errors++;
}
}
if(data.committers !== undefined){
let data5 = data.committers;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data5[i0], {instancePath:instancePath+"/committers/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/committers",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.committers.type,parentSchema:schema19.properties.committers,data:data5});
errors++;
}
}
if(data.requested !== undefined){
let data7 = data.requested;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data7[i1], {instancePath:instancePath+"/requested/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/requested",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.requested.type,parentSchema:schema19.properties.requested,data:data7});
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
for(const prop2 of schema19.properties.reviews.items.required){
if(data10[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2,schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.reviews.items.required,parentSchema:schema19.properties.reviews.items,data:data10});
errors++;
}
}
for(const key2 in data10){
if(!(((((((key2 === "login") || (key2 === "state")) || (key2 === "commit")) || (key2 === "submitted-at")) || (key2 === "body")) || (key2 === "permission")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.reviews.items,data:data10});
errors++;
}
}
if(data10.login !== undefined){
if(!(validate53(data10.login, {instancePath:instancePath+"/reviews/" + i2+"/login",parentData:data10,parentDataProperty:"login",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data10.state !== undefined){
let data12 = data10.state;
if(!((((data12 === "approved") || (data12 === "changes-requested")) || (data12 === "dismissed")) || (data12 === "commented"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/state",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.reviews.items.properties.state.enum},schema:schema19.properties.reviews.items.properties.state.enum,parentSchema:schema19.properties.reviews.items.properties.state,data:data12});
errors++;
}
}
if(data10.commit !== undefined){
let data13 = data10.commit;
if(typeof data13 === "string"){
if(func1(data13) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/commit",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.reviews.items.properties.commit,data:data13});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/commit",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.reviews.items.properties.commit.type,parentSchema:schema19.properties.reviews.items.properties.commit,data:data13});
errors++;
}
}
if(data10["submitted-at"] !== undefined){
let data14 = data10["submitted-at"];
if(typeof data14 === "string"){
if(!(formats0.validate(data14))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/submitted-at",schemaPath:"",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema19.properties.reviews.items.properties["submitted-at"],data:data14});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/submitted-at",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.reviews.items.properties["submitted-at"].type,parentSchema:schema19.properties.reviews.items.properties["submitted-at"],data:data14});
errors++;
}
}
if(data10.body !== undefined){
let data15 = data10.body;
if(typeof data15 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/body",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.reviews.items.properties.body.type,parentSchema:schema19.properties.reviews.items.properties.body,data:data15});
errors++;
}
}
if(data10.permission !== undefined){
let data16 = data10.permission;
if(!((((((data16 === "none") || (data16 === "read")) || (data16 === "triage")) || (data16 === "write")) || (data16 === "maintain")) || (data16 === "admin"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2+"/permission",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.reviews.items.properties.permission.enum},schema:schema19.properties.reviews.items.properties.permission.enum,parentSchema:schema19.properties.reviews.items.properties.permission,data:data16});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews/" + i2,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.reviews.items.type,parentSchema:schema19.properties.reviews.items,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reviews",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.reviews.type,parentSchema:schema19.properties.reviews,data:data9});
errors++;
}
}
if(data.teams !== undefined){
let data17 = data.teams;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
const _errs33 = errors;
if(typeof key3 === "string"){
if(!pattern7.test(key3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/teams",schemaPath:"",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"},schema:"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$",parentSchema:schema19.properties.teams.propertyNames,data:key3,propertyName:key3});
errors++;
}
}
var valid9 = _errs33 === errors;
if(!valid9){
vErrors = addError(vErrors, {instancePath:instancePath+"/teams",schemaPath:"",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema19.properties.teams.propertyNames,parentSchema:schema19.properties.teams,data:data17});
errors++;
}
}
for(const key4 in data17){
let data18 = data17[key4];
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate53(data18[i3], {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,parentData:data18,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.teams.additionalProperties.type,parentSchema:schema19.properties.teams.additionalProperties,data:data18});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/teams",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.teams.type,parentSchema:schema19.properties.teams,data:data17});
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
for(const prop3 of schema19.properties.pushes.items.required){
if(data21[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4,schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.pushes.items.required,parentSchema:schema19.properties.pushes.items,data:data21});
errors++;
}
}
for(const key5 in data21){
if(!((((key5 === "by") || (key5 === "commit")) || (key5 === "at")) || (pattern3.test(key5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.pushes.items,data:data21});
errors++;
}
}
if(data21.by !== undefined){
if(!(validate53(data21.by, {instancePath:instancePath+"/pushes/" + i4+"/by",parentData:data21,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data21.commit !== undefined){
let data23 = data21.commit;
if(typeof data23 === "string"){
if(func1(data23) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4+"/commit",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.pushes.items.properties.commit,data:data23});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4+"/commit",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.pushes.items.properties.commit.type,parentSchema:schema19.properties.pushes.items.properties.commit,data:data23});
errors++;
}
}
if(data21.at !== undefined){
let data24 = data21.at;
if(typeof data24 === "string"){
if(!(formats0.validate(data24))){
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4+"/at",schemaPath:"",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema19.properties.pushes.items.properties.at,data:data24});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4+"/at",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.pushes.items.properties.at.type,parentSchema:schema19.properties.pushes.items.properties.at,data:data24});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes/" + i4,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.pushes.items.type,parentSchema:schema19.properties.pushes.items,data:data21});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pushes",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.pushes.type,parentSchema:schema19.properties.pushes,data:data20});
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

