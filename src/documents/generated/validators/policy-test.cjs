/* Generated from policies/schema/policy-test.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/policy-test.schema.json","title":"PolicyTestFile","description":"Cases of a policy, for `aims-gate policy test`: given files and a change, which gates find something.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["cases"],"$defs":{"files":{"description":"Path → text; null removes the file.","type":"object","additionalProperties":{"type":["string","null"]}}},"properties":{"base":{"description":"Files of the target branch, for every case.","$ref":"#/$defs/files"},"cases":{"description":"Each a change and what is found.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","expect"],"properties":{"name":{"description":"What the case shows.","type":"string","minLength":1},"base":{"description":"More files of the target branch, for this case.","$ref":"#/$defs/files"},"change":{"description":"What the pull request changes.","$ref":"#/$defs/files"},"author":{"description":"Who opened it. Default `author`.","type":"string","minLength":1},"approvals":{"description":"Who approved its head.","type":"array","items":{"type":"string","minLength":1}},"today":{"description":"The day it is judged on. Default 2026-01-01.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"expect":{"description":"What is found, in any order: a gate; a gate with a code (`freeze approval.waiting`); or what must be so of one finding. Empty: it passes.","type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["gate"],"properties":{"gate":{"description":"The gate.","type":"string","minLength":1},"code":{"description":"What kind of thing is missing: docs/findings.md lists them.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"level":{"description":"How much it weighs.","enum":["failure","warning","notice"]},"kind":{"description":"`waiting`: only people have yet to act.","enum":["gap","waiting"]},"system":{"description":"Id of the system.","type":"string"},"path":{"description":"The file it is about.","type":"string"},"says":{"description":"Words of its message.","type":"string","minLength":1},"remedy":{"description":"Words of its way out.","type":"string","minLength":1}}}]}},"reviews":{"description":"What else people said of its head.","type":"array","items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["by"],"properties":{"by":{"description":"Their login.","type":"string","minLength":1},"state":{"description":"Default `approved`.","enum":["approved","changes-requested","commented","dismissed"]},"says":{"description":"The text of the review: its rationale.","type":"string"},"at":{"description":"When, UTC. Default: when the case is judged.","type":"string","format":"date-time"},"stale":{"description":"It was given before the change, so its content is another.","const":true}}}},"now":{"description":"The time it is judged at, UTC: `2026-11-27T16:30:00Z`. Instead of `today`.","type":"string","format":"date-time"},"pull":{"description":"What GitHub says of the pull request.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"labels":{"description":"Its labels.","type":"array","items":{"type":"string"}},"base":{"description":"The branch it goes into. Default `main`.","type":"string"},"head":{"description":"Its own branch.","type":"string"},"draft":{"description":"Whether it is a draft.","type":"boolean"},"title":{"description":"Its title.","type":"string"},"body":{"description":"Its description.","type":"string"}}},"base-dir":{"description":"Folder with more files of the target branch, for this case.","type":"string","minLength":1},"change-dir":{"description":"Folder with files that the pull request brings; `change` adds to it.","type":"string","minLength":1},"committers":{"description":"Who wrote commits of it, besides the author.","type":"array","items":{"type":"string","minLength":1}},"signed":{"description":"Signed decisions on the content. That their signatures hold is given.","type":"array","items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["by"],"properties":{"by":{"description":"Login of who signed.","type":"string","minLength":1},"decision":{"description":"Default `approve`.","enum":["approve","reject","approve-with-conditions"]},"conditions":{"description":"What the approval depends on.","type":"array","items":{"type":"string","minLength":1}},"method":{"description":"How it is signed. Default `ssh`.","enum":["ssh","sigstore","commit"]},"system":{"description":"Id of the system it is about. Default: each that is asked.","type":"string"}}}},"teams":{"description":"Team → its members: `acme/legal: [lea, tom]`.","type":"object","additionalProperties":{"type":"array","items":{"type":"string","minLength":1}}},"permissions":{"description":"Login → what it may do in the repository. Of others: write.","type":"object","additionalProperties":{"enum":["none","read","triage","write","maintain","admin"]}},"standing":{"description":"How it stands: `waiting` when only people have yet to act.","enum":["passed","gaps","waiting","not-applicable"]}}}},"base-dir":{"description":"Folder beside this file whose files are those of the target branch; `base` adds to it.","type":"string","minLength":1}}};
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
vErrors = addError(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"type",params:{type: schema20.additionalProperties.type},schema:schema20.additionalProperties.type,parentSchema:schema20.additionalProperties,data:data0});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data});
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
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","minLength":3};
const func2 = require("ajv/dist/runtime/ucs2length").default;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) < 3){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func1 = Object.prototype.hasOwnProperty;
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
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema19.required,parentSchema:schema19,data});
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "base") || (key0 === "cases")) || (key0 === "base-dir")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/cases",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema19.properties.cases.items.required){
if(data2[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.cases.items.required,parentSchema:schema19.properties.cases.items,data:data2});
errors++;
}
}
for(const key1 in data2){
if(!((func1.call(schema19.properties.cases.items.properties, key1)) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.cases.items,data:data2});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties.name,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.name.type,parentSchema:schema19.properties.cases.items.properties.name,data:data3});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/author",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties.author,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/author",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.author.type,parentSchema:schema19.properties.cases.items.properties.author,data:data6});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/approvals/" + i1,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties.approvals.items,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/approvals/" + i1,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.approvals.items.type,parentSchema:schema19.properties.cases.items.properties.approvals.items,data:data8});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/approvals",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.cases.items.properties.approvals.type,parentSchema:schema19.properties.cases.items.properties.approvals,data:data7});
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
const _errs22 = errors;
let valid8 = false;
const _errs23 = errors;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[0],data:data11});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.expect.items.anyOf[0].type,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[0],data:data11});
errors++;
}
var _valid0 = _errs23 === errors;
valid8 = valid8 || _valid0;
const _errs25 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop2 of schema19.properties.cases.items.properties.expect.items.anyOf[1].required){
if(data11[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/required",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.cases.items.properties.expect.items.anyOf[1].required,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1],data:data11});
errors++;
}
}
for(const key2 in data11){
if(!(((((((((key2 === "gate") || (key2 === "code")) || (key2 === "level")) || (key2 === "kind")) || (key2 === "system")) || (key2 === "path")) || (key2 === "says")) || (key2 === "remedy")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1],data:data11});
errors++;
}
}
if(data11.gate !== undefined){
let data12 = data11.gate;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2+"/gate",schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/properties/gate/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.gate,data:data12});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2+"/gate",schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/properties/gate/type",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.gate.type,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.gate,data:data12});
errors++;
}
}
if(data11.code !== undefined){
if(!(validate60(data11.code, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2+"/code",parentData:data11,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data11.level !== undefined){
let data14 = data11.level;
if(!(((data14 === "failure") || (data14 === "warning")) || (data14 === "notice"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2+"/level",schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.level.enum},schema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.level.enum,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.level,data:data14});
errors++;
}
}
if(data11.kind !== undefined){
let data15 = data11.kind;
if(!((data15 === "gap") || (data15 === "waiting"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2+"/kind",schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.kind.enum},schema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.kind.enum,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.kind,data:data15});
errors++;
}
}
if(data11.system !== undefined){
let data16 = data11.system;
if(typeof data16 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2+"/system",schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/properties/system/type",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.system.type,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.system,data:data16});
errors++;
}
}
if(data11.path !== undefined){
let data17 = data11.path;
if(typeof data17 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2+"/path",schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.path.type,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.path,data:data17});
errors++;
}
}
if(data11.says !== undefined){
let data18 = data11.says;
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2+"/says",schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/properties/says/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.says,data:data18});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2+"/says",schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/properties/says/type",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.says.type,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.says,data:data18});
errors++;
}
}
if(data11.remedy !== undefined){
let data19 = data11.remedy;
if(typeof data19 === "string"){
if(func2(data19) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2+"/remedy",schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/properties/remedy/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.remedy,data:data19});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2+"/remedy",schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.remedy.type,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1].properties.remedy,data:data19});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.cases.items.properties.expect.items.anyOf[1].type,parentSchema:schema19.properties.cases.items.properties.expect.items.anyOf[1],data:data11});
errors++;
}
var _valid0 = _errs25 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.cases.items.properties.expect.items.anyOf,parentSchema:schema19.properties.cases.items.properties.expect.items,data:data11});
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/expect",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.cases.items.properties.expect.type,parentSchema:schema19.properties.cases.items.properties.expect,data:data10});
errors++;
}
}
if(data2.reviews !== undefined){
let data20 = data2.reviews;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const prop3 of schema19.properties.cases.items.properties.reviews.items.required){
if(data21[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3,schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.cases.items.properties.reviews.items.required,parentSchema:schema19.properties.cases.items.properties.reviews.items,data:data21});
errors++;
}
}
for(const key3 in data21){
if(!((((((key3 === "by") || (key3 === "state")) || (key3 === "says")) || (key3 === "at")) || (key3 === "stale")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.cases.items.properties.reviews.items,data:data21});
errors++;
}
}
if(data21.by !== undefined){
let data22 = data21.by;
if(typeof data22 === "string"){
if(func2(data22) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3+"/by",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties.reviews.items.properties.by,data:data22});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3+"/by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.reviews.items.properties.by.type,parentSchema:schema19.properties.cases.items.properties.reviews.items.properties.by,data:data22});
errors++;
}
}
if(data21.state !== undefined){
let data23 = data21.state;
if(!((((data23 === "approved") || (data23 === "changes-requested")) || (data23 === "commented")) || (data23 === "dismissed"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3+"/state",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.cases.items.properties.reviews.items.properties.state.enum},schema:schema19.properties.cases.items.properties.reviews.items.properties.state.enum,parentSchema:schema19.properties.cases.items.properties.reviews.items.properties.state,data:data23});
errors++;
}
}
if(data21.says !== undefined){
let data24 = data21.says;
if(typeof data24 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3+"/says",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.reviews.items.properties.says.type,parentSchema:schema19.properties.cases.items.properties.reviews.items.properties.says,data:data24});
errors++;
}
}
if(data21.at !== undefined){
let data25 = data21.at;
if(typeof data25 === "string"){
if(!(formats2.validate(data25))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3+"/at",schemaPath:"",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema19.properties.cases.items.properties.reviews.items.properties.at,data:data25});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3+"/at",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.reviews.items.properties.at.type,parentSchema:schema19.properties.cases.items.properties.reviews.items.properties.at,data:data25});
errors++;
}
}
if(data21.stale !== undefined){
let data26 = data21.stale;
if(true !== data26){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3+"/stale",schemaPath:"",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema19.properties.cases.items.properties.reviews.items.properties.stale,data:data26});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i3,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.cases.items.properties.reviews.items.type,parentSchema:schema19.properties.cases.items.properties.reviews.items,data:data21});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/reviews",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.cases.items.properties.reviews.type,parentSchema:schema19.properties.cases.items.properties.reviews,data:data20});
errors++;
}
}
if(data2.now !== undefined){
let data27 = data2.now;
if(typeof data27 === "string"){
if(!(formats2.validate(data27))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/now",schemaPath:"",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema19.properties.cases.items.properties.now,data:data27});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/now",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.now.type,parentSchema:schema19.properties.cases.items.properties.now,data:data27});
errors++;
}
}
if(data2.pull !== undefined){
let data28 = data2.pull;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key4 in data28){
if(!(((((((key4 === "labels") || (key4 === "base")) || (key4 === "head")) || (key4 === "draft")) || (key4 === "title")) || (key4 === "body")) || (pattern3.test(key4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.cases.items.properties.pull,data:data28});
errors++;
}
}
if(data28.labels !== undefined){
let data29 = data28.labels;
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(typeof data30 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull/labels/" + i4,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.pull.properties.labels.items.type,parentSchema:schema19.properties.cases.items.properties.pull.properties.labels.items,data:data30});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull/labels",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.cases.items.properties.pull.properties.labels.type,parentSchema:schema19.properties.cases.items.properties.pull.properties.labels,data:data29});
errors++;
}
}
if(data28.base !== undefined){
let data31 = data28.base;
if(typeof data31 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull/base",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.pull.properties.base.type,parentSchema:schema19.properties.cases.items.properties.pull.properties.base,data:data31});
errors++;
}
}
if(data28.head !== undefined){
let data32 = data28.head;
if(typeof data32 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull/head",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.pull.properties.head.type,parentSchema:schema19.properties.cases.items.properties.pull.properties.head,data:data32});
errors++;
}
}
if(data28.draft !== undefined){
let data33 = data28.draft;
if(typeof data33 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull/draft",schemaPath:"",keyword:"type",params:{type: "boolean"},schema:schema19.properties.cases.items.properties.pull.properties.draft.type,parentSchema:schema19.properties.cases.items.properties.pull.properties.draft,data:data33});
errors++;
}
}
if(data28.title !== undefined){
let data34 = data28.title;
if(typeof data34 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull/title",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.pull.properties.title.type,parentSchema:schema19.properties.cases.items.properties.pull.properties.title,data:data34});
errors++;
}
}
if(data28.body !== undefined){
let data35 = data28.body;
if(typeof data35 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull/body",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.pull.properties.body.type,parentSchema:schema19.properties.cases.items.properties.pull.properties.body,data:data35});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/pull",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.cases.items.properties.pull.type,parentSchema:schema19.properties.cases.items.properties.pull,data:data28});
errors++;
}
}
if(data2["base-dir"] !== undefined){
let data36 = data2["base-dir"];
if(typeof data36 === "string"){
if(func2(data36) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/base-dir",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties["base-dir"],data:data36});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/base-dir",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties["base-dir"].type,parentSchema:schema19.properties.cases.items.properties["base-dir"],data:data36});
errors++;
}
}
if(data2["change-dir"] !== undefined){
let data37 = data2["change-dir"];
if(typeof data37 === "string"){
if(func2(data37) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/change-dir",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties["change-dir"],data:data37});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/change-dir",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties["change-dir"].type,parentSchema:schema19.properties.cases.items.properties["change-dir"],data:data37});
errors++;
}
}
if(data2.committers !== undefined){
let data38 = data2.committers;
if(Array.isArray(data38)){
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(typeof data39 === "string"){
if(func2(data39) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/committers/" + i5,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties.committers.items,data:data39});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/committers/" + i5,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.committers.items.type,parentSchema:schema19.properties.cases.items.properties.committers.items,data:data39});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/committers",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.cases.items.properties.committers.type,parentSchema:schema19.properties.cases.items.properties.committers,data:data38});
errors++;
}
}
if(data2.signed !== undefined){
let data40 = data2.signed;
if(Array.isArray(data40)){
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
let data41 = data40[i6];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const prop4 of schema19.properties.cases.items.properties.signed.items.required){
if(data41[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i6,schemaPath:"",keyword:"required",params:{missingProperty: prop4},schema:schema19.properties.cases.items.properties.signed.items.required,parentSchema:schema19.properties.cases.items.properties.signed.items,data:data41});
errors++;
}
}
for(const key5 in data41){
if(!((((((key5 === "by") || (key5 === "decision")) || (key5 === "conditions")) || (key5 === "method")) || (key5 === "system")) || (pattern3.test(key5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i6,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.cases.items.properties.signed.items,data:data41});
errors++;
}
}
if(data41.by !== undefined){
let data42 = data41.by;
if(typeof data42 === "string"){
if(func2(data42) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i6+"/by",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties.signed.items.properties.by,data:data42});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i6+"/by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.signed.items.properties.by.type,parentSchema:schema19.properties.cases.items.properties.signed.items.properties.by,data:data42});
errors++;
}
}
if(data41.decision !== undefined){
let data43 = data41.decision;
if(!(((data43 === "approve") || (data43 === "reject")) || (data43 === "approve-with-conditions"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i6+"/decision",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.cases.items.properties.signed.items.properties.decision.enum},schema:schema19.properties.cases.items.properties.signed.items.properties.decision.enum,parentSchema:schema19.properties.cases.items.properties.signed.items.properties.decision,data:data43});
errors++;
}
}
if(data41.conditions !== undefined){
let data44 = data41.conditions;
if(Array.isArray(data44)){
const len7 = data44.length;
for(let i7=0; i7<len7; i7++){
let data45 = data44[i7];
if(typeof data45 === "string"){
if(func2(data45) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i6+"/conditions/" + i7,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties.signed.items.properties.conditions.items,data:data45});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i6+"/conditions/" + i7,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.signed.items.properties.conditions.items.type,parentSchema:schema19.properties.cases.items.properties.signed.items.properties.conditions.items,data:data45});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i6+"/conditions",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.cases.items.properties.signed.items.properties.conditions.type,parentSchema:schema19.properties.cases.items.properties.signed.items.properties.conditions,data:data44});
errors++;
}
}
if(data41.method !== undefined){
let data46 = data41.method;
if(!(((data46 === "ssh") || (data46 === "sigstore")) || (data46 === "commit"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i6+"/method",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.cases.items.properties.signed.items.properties.method.enum},schema:schema19.properties.cases.items.properties.signed.items.properties.method.enum,parentSchema:schema19.properties.cases.items.properties.signed.items.properties.method,data:data46});
errors++;
}
}
if(data41.system !== undefined){
let data47 = data41.system;
if(typeof data47 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i6+"/system",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.signed.items.properties.system.type,parentSchema:schema19.properties.cases.items.properties.signed.items.properties.system,data:data47});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i6,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.cases.items.properties.signed.items.type,parentSchema:schema19.properties.cases.items.properties.signed.items,data:data41});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/signed",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.cases.items.properties.signed.type,parentSchema:schema19.properties.cases.items.properties.signed,data:data40});
errors++;
}
}
if(data2.teams !== undefined){
let data48 = data2.teams;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key6 in data48){
let data49 = data48[key6];
if(Array.isArray(data49)){
const len8 = data49.length;
for(let i8=0; i8<len8; i8++){
let data50 = data49[i8];
if(typeof data50 === "string"){
if(func2(data50) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/teams/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.cases.items.properties.teams.additionalProperties.items,data:data50});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/teams/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.cases.items.properties.teams.additionalProperties.items.type,parentSchema:schema19.properties.cases.items.properties.teams.additionalProperties.items,data:data50});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/teams/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.cases.items.properties.teams.additionalProperties.type,parentSchema:schema19.properties.cases.items.properties.teams.additionalProperties,data:data49});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/teams",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.cases.items.properties.teams.type,parentSchema:schema19.properties.cases.items.properties.teams,data:data48});
errors++;
}
}
if(data2.permissions !== undefined){
let data51 = data2.permissions;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key7 in data51){
let data52 = data51[key7];
if(!((((((data52 === "none") || (data52 === "read")) || (data52 === "triage")) || (data52 === "write")) || (data52 === "maintain")) || (data52 === "admin"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/permissions/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.cases.items.properties.permissions.additionalProperties.enum},schema:schema19.properties.cases.items.properties.permissions.additionalProperties.enum,parentSchema:schema19.properties.cases.items.properties.permissions.additionalProperties,data:data52});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/permissions",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.cases.items.properties.permissions.type,parentSchema:schema19.properties.cases.items.properties.permissions,data:data51});
errors++;
}
}
if(data2.standing !== undefined){
let data53 = data2.standing;
if(!((((data53 === "passed") || (data53 === "gaps")) || (data53 === "waiting")) || (data53 === "not-applicable"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0+"/standing",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.cases.items.properties.standing.enum},schema:schema19.properties.cases.items.properties.standing.enum,parentSchema:schema19.properties.cases.items.properties.standing,data:data53});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.cases.items.type,parentSchema:schema19.properties.cases.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cases",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.cases.type,parentSchema:schema19.properties.cases,data:data1});
errors++;
}
}
if(data["base-dir"] !== undefined){
let data54 = data["base-dir"];
if(typeof data54 === "string"){
if(func2(data54) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/base-dir",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties["base-dir"],data:data54});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/base-dir",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties["base-dir"].type,parentSchema:schema19.properties["base-dir"],data:data54});
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

