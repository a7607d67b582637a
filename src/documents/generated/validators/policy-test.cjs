/* Generated from policies/schema/policy-test.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/policy-test.schema.json","title":"PolicyTestFile","description":"Cases of a policy, for `aims-gate policy test`: given files and a change, which gates find something.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["cases"],"$defs":{"files":{"description":"Path → text; null removes the file.","type":"object","additionalProperties":{"type":["string","null"]}}},"properties":{"base":{"description":"Files of the target branch, for every case.","$ref":"#/$defs/files"},"cases":{"description":"Each a change and what is found.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","expect"],"properties":{"name":{"description":"What the case shows.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"base":{"description":"More files of the target branch, for this case.","$ref":"#/$defs/files"},"change":{"description":"What the pull request changes.","$ref":"#/$defs/files"},"author":{"description":"Who opened it. Default `author`.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"approvals":{"description":"Who approved its head.","type":"array","items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"today":{"description":"The day it is judged on. Default 2026-01-01.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"gates":{"description":"The gates that the case is about: what others find does not count. Default: every gate of the policy.","type":"array","minItems":1,"items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"expect":{"description":"What is found, in any order: a gate; a gate with a code (`freeze approval.waiting`); or what must be so of one finding. Empty: it passes.","type":"array","items":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["gate"],"properties":{"gate":{"description":"The gate.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"code":{"description":"What kind of thing is missing: docs/findings.md lists them.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"level":{"description":"How much it weighs.","enum":["failure","warning","notice"]},"kind":{"description":"`waiting`: only people have yet to act.","enum":["gap","waiting"]},"system":{"description":"Id of the system.","type":"string"},"path":{"description":"The file it is about.","type":"string"},"says":{"description":"Words of its message.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"remedy":{"description":"Words of its way out.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"}}}]}},"reviews":{"description":"What else people said of its head.","type":"array","items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["by"],"properties":{"by":{"description":"Their login.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"state":{"description":"Default `approved`.","enum":["approved","changes-requested","commented","dismissed"]},"says":{"description":"The text of the review: its rationale.","type":"string"},"at":{"description":"When, UTC. Default: when the case is judged.","type":"string","format":"date-time"},"stale":{"description":"It was given before the change, so its content is another.","const":true}}}},"now":{"description":"The time it is judged at, UTC: `2026-11-27T16:30:00Z`. Instead of `today`.","type":"string","format":"date-time"},"pushed":{"description":"Since when the change can be read, UTC: `min-minutes` counts from here. Default: a day before the first review.","type":"string","format":"date-time"},"pull":{"description":"What GitHub says of the pull request.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"labels":{"description":"Its labels.","type":"array","items":{"type":"string"}},"base":{"description":"The branch it goes into. Default `main`.","type":"string"},"head":{"description":"Its own branch.","type":"string"},"number":{"description":"Its number. Default 1.","$ref":"https://github.com/aims-gate/aims-gate/shared/count"},"draft":{"description":"Whether it is a draft.","type":"boolean"},"title":{"description":"Its title.","type":"string"},"body":{"description":"Its description.","type":"string"}}},"base-dir":{"description":"Folder with more files of the target branch, for this case.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"change-dir":{"description":"Folder with files that the pull request brings; `change` adds to it.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"committers":{"description":"Who wrote commits of it, besides the author.","type":"array","items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"signed":{"description":"Signed decisions on the content. That their signatures hold is given.","type":"array","items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["by"],"properties":{"by":{"description":"Login of who signed.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"decision":{"description":"Default `approve`.","enum":["approve","reject","approve-with-conditions"]},"conditions":{"description":"What the approval depends on.","type":"array","items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"method":{"description":"How it is signed. Default `ssh`.","enum":["ssh","sigstore","commit"]},"system":{"description":"Id of the system it is about. Default: each that is asked.","type":"string"},"document":{"description":"Path of the document that is signed (`signature` asks for it). Default: what the change brings is approved.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"stale":{"description":"The document was signed as the target branch has it.","const":true}}}},"teams":{"description":"Team → its members: `acme/legal: [lea, tom]`.","type":"object","additionalProperties":{"type":"array","items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}}},"permissions":{"description":"Login → what it may do in the repository. Of others: write.","type":"object","additionalProperties":{"enum":["none","read","triage","write","maintain","admin"]}},"standing":{"description":"How it stands: `waiting` when only people have yet to act.","enum":["passed","gaps","waiting","not-applicable"]}}}},"base-dir":{"description":"Folder beside this file whose files are those of the target branch; `base` adds to it.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"}}};
const pattern5 = new RegExp("^x-", "u");
const schema28 = {"description":"Path → text; null removes the file.","type":"object","additionalProperties":{"type":["string","null"]}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = failed(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: schema28.additionalProperties.type}, schema28.additionalProperties, data0);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema28, data);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate53 = require('./shared.cjs').word;


const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;


const validate59 = require('./shared.cjs').count;

const func4 = Object.prototype.hasOwnProperty;
const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/policy-test.schema.json" */;
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
if(!((((key0 === "base") || (key0 === "cases")) || (key0 === "base-dir")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema27, data);
errors++;
}
}
if(data.base !== undefined){
if(!(validate61(data.base, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.cases !== undefined){
let data1 = data.cases;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = failed(vErrors, instancePath+"/cases", "minItems", {limit: 1}, schema27.properties.cases, data1);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema27.properties.cases.items.required){
if(data2[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/cases/" + i0, "required", {missingProperty: prop1}, schema27.properties.cases.items, data2);
errors++;
}
}
for(const key1 in data2){
if(!((func4.call(schema27.properties.cases.items.properties, key1)) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.cases.items, data2);
errors++;
}
}
if(data2.name !== undefined){
if(!(validate53(data2.name, {instancePath:instancePath+"/cases/" + i0+"/name",parentData:data2,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data2.base !== undefined){
if(!(validate61(data2.base, {instancePath:instancePath+"/cases/" + i0+"/base",parentData:data2,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data2.change !== undefined){
if(!(validate61(data2.change, {instancePath:instancePath+"/cases/" + i0+"/change",parentData:data2,parentDataProperty:"change",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data2.author !== undefined){
if(!(validate53(data2.author, {instancePath:instancePath+"/cases/" + i0+"/author",parentData:data2,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data2.approvals !== undefined){
let data7 = data2.approvals;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data7[i1], {instancePath:instancePath+"/cases/" + i0+"/approvals/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/approvals", "type", {type: "array"}, schema27.properties.cases.items.properties.approvals, data7);
errors++;
}
}
if(data2.today !== undefined){
if(!(validate55(data2.today, {instancePath:instancePath+"/cases/" + i0+"/today",parentData:data2,parentDataProperty:"today",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data2.gates !== undefined){
let data10 = data2.gates;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/gates", "minItems", {limit: 1}, schema27.properties.cases.items.properties.gates, data10);
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate53(data10[i2], {instancePath:instancePath+"/cases/" + i0+"/gates/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/gates", "type", {type: "array"}, schema27.properties.cases.items.properties.gates, data10);
errors++;
}
}
if(data2.expect !== undefined){
let data12 = data2.expect;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
const _errs22 = errors;
let valid10 = false;
const _errs23 = errors;
if(!(validate53(data13, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid10 = valid10 || _valid0;
const _errs24 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop2 of schema27.properties.cases.items.properties.expect.items.anyOf[1].required){
if(data13[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/expect/" + i3, "required", {missingProperty: prop2}, schema27.properties.cases.items.properties.expect.items.anyOf[1], data13, "#/properties/cases/items/properties/expect/items/anyOf/1/required");
errors++;
}
}
for(const key2 in data13){
if(!(((((((((key2 === "gate") || (key2 === "code")) || (key2 === "level")) || (key2 === "kind")) || (key2 === "system")) || (key2 === "path")) || (key2 === "says")) || (key2 === "remedy")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/expect/" + i3, "additionalProperties", {additionalProperty: key2}, schema27.properties.cases.items.properties.expect.items.anyOf[1], data13, "#/properties/cases/items/properties/expect/items/anyOf/1/additionalProperties");
errors++;
}
}
if(data13.gate !== undefined){
if(!(validate53(data13.gate, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i3+"/gate",parentData:data13,parentDataProperty:"gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data13.code !== undefined){
if(!(validate52(data13.code, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i3+"/code",parentData:data13,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.level !== undefined){
let data16 = data13.level;
if(!(((data16 === "failure") || (data16 === "warning")) || (data16 === "notice"))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/expect/" + i3+"/level", "enum", {allowedValues: schema27.properties.cases.items.properties.expect.items.anyOf[1].properties.level.enum}, schema27.properties.cases.items.properties.expect.items.anyOf[1].properties.level, data16, "#/properties/cases/items/properties/expect/items/anyOf/1/properties/level/enum");
errors++;
}
}
if(data13.kind !== undefined){
let data17 = data13.kind;
if(!((data17 === "gap") || (data17 === "waiting"))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/expect/" + i3+"/kind", "enum", {allowedValues: schema27.properties.cases.items.properties.expect.items.anyOf[1].properties.kind.enum}, schema27.properties.cases.items.properties.expect.items.anyOf[1].properties.kind, data17, "#/properties/cases/items/properties/expect/items/anyOf/1/properties/kind/enum");
errors++;
}
}
if(data13.system !== undefined){
let data18 = data13.system;
if(typeof data18 !== "string"){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/expect/" + i3+"/system", "type", {type: "string"}, schema27.properties.cases.items.properties.expect.items.anyOf[1].properties.system, data18, "#/properties/cases/items/properties/expect/items/anyOf/1/properties/system/type");
errors++;
}
}
if(data13.path !== undefined){
let data19 = data13.path;
if(typeof data19 !== "string"){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/expect/" + i3+"/path", "type", {type: "string"}, schema27.properties.cases.items.properties.expect.items.anyOf[1].properties.path, data19, "#/properties/cases/items/properties/expect/items/anyOf/1/properties/path/type");
errors++;
}
}
if(data13.says !== undefined){
if(!(validate53(data13.says, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i3+"/says",parentData:data13,parentDataProperty:"says",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data13.remedy !== undefined){
if(!(validate53(data13.remedy, {instancePath:instancePath+"/cases/" + i0+"/expect/" + i3+"/remedy",parentData:data13,parentDataProperty:"remedy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/expect/" + i3, "type", {type: "object"}, schema27.properties.cases.items.properties.expect.items.anyOf[1], data13, "#/properties/cases/items/properties/expect/items/anyOf/1/type");
errors++;
}
var _valid0 = _errs24 === errors;
valid10 = valid10 || _valid0;
if(!valid10){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/expect/" + i3, "anyOf", {}, schema27.properties.cases.items.properties.expect.items, data13, "#/properties/cases/items/properties/expect/items/anyOf", "must match a schema in anyOf");
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
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/expect", "type", {type: "array"}, schema27.properties.cases.items.properties.expect, data12);
errors++;
}
}
if(data2.reviews !== undefined){
let data22 = data2.reviews;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const prop3 of schema27.properties.cases.items.properties.reviews.items.required){
if(data23[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/reviews/" + i4, "required", {missingProperty: prop3}, schema27.properties.cases.items.properties.reviews.items, data23);
errors++;
}
}
for(const key3 in data23){
if(!((((((key3 === "by") || (key3 === "state")) || (key3 === "says")) || (key3 === "at")) || (key3 === "stale")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/reviews/" + i4, "additionalProperties", {additionalProperty: key3}, schema27.properties.cases.items.properties.reviews.items, data23);
errors++;
}
}
if(data23.by !== undefined){
if(!(validate53(data23.by, {instancePath:instancePath+"/cases/" + i0+"/reviews/" + i4+"/by",parentData:data23,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data23.state !== undefined){
let data25 = data23.state;
if(!((((data25 === "approved") || (data25 === "changes-requested")) || (data25 === "commented")) || (data25 === "dismissed"))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/reviews/" + i4+"/state", "enum", {allowedValues: schema27.properties.cases.items.properties.reviews.items.properties.state.enum}, schema27.properties.cases.items.properties.reviews.items.properties.state, data25);
errors++;
}
}
if(data23.says !== undefined){
let data26 = data23.says;
if(typeof data26 !== "string"){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/reviews/" + i4+"/says", "type", {type: "string"}, schema27.properties.cases.items.properties.reviews.items.properties.says, data26);
errors++;
}
}
if(data23.at !== undefined){
let data27 = data23.at;
if(typeof data27 === "string"){
if(!(formats2.validate(data27))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/reviews/" + i4+"/at", "format", {format: "date-time"}, schema27.properties.cases.items.properties.reviews.items.properties.at, data27);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/reviews/" + i4+"/at", "type", {type: "string"}, schema27.properties.cases.items.properties.reviews.items.properties.at, data27);
errors++;
}
}
if(data23.stale !== undefined){
let data28 = data23.stale;
if(true !== data28){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/reviews/" + i4+"/stale", "const", {allowedValue: true}, schema27.properties.cases.items.properties.reviews.items.properties.stale, data28);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/reviews/" + i4, "type", {type: "object"}, schema27.properties.cases.items.properties.reviews.items, data23);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/reviews", "type", {type: "array"}, schema27.properties.cases.items.properties.reviews, data22);
errors++;
}
}
if(data2.now !== undefined){
let data29 = data2.now;
if(typeof data29 === "string"){
if(!(formats2.validate(data29))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/now", "format", {format: "date-time"}, schema27.properties.cases.items.properties.now, data29);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/now", "type", {type: "string"}, schema27.properties.cases.items.properties.now, data29);
errors++;
}
}
if(data2.pushed !== undefined){
let data30 = data2.pushed;
if(typeof data30 === "string"){
if(!(formats2.validate(data30))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/pushed", "format", {format: "date-time"}, schema27.properties.cases.items.properties.pushed, data30);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/pushed", "type", {type: "string"}, schema27.properties.cases.items.properties.pushed, data30);
errors++;
}
}
if(data2.pull !== undefined){
let data31 = data2.pull;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key4 in data31){
if(!((((((((key4 === "labels") || (key4 === "base")) || (key4 === "head")) || (key4 === "number")) || (key4 === "draft")) || (key4 === "title")) || (key4 === "body")) || (pattern5.test(key4)))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/pull", "additionalProperties", {additionalProperty: key4}, schema27.properties.cases.items.properties.pull, data31);
errors++;
}
}
if(data31.labels !== undefined){
let data32 = data31.labels;
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data33 = data32[i5];
if(typeof data33 !== "string"){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/pull/labels/" + i5, "type", {type: "string"}, schema27.properties.cases.items.properties.pull.properties.labels.items, data33);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/pull/labels", "type", {type: "array"}, schema27.properties.cases.items.properties.pull.properties.labels, data32);
errors++;
}
}
if(data31.base !== undefined){
let data34 = data31.base;
if(typeof data34 !== "string"){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/pull/base", "type", {type: "string"}, schema27.properties.cases.items.properties.pull.properties.base, data34);
errors++;
}
}
if(data31.head !== undefined){
let data35 = data31.head;
if(typeof data35 !== "string"){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/pull/head", "type", {type: "string"}, schema27.properties.cases.items.properties.pull.properties.head, data35);
errors++;
}
}
if(data31.number !== undefined){
if(!(validate59(data31.number, {instancePath:instancePath+"/cases/" + i0+"/pull/number",parentData:data31,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data31.draft !== undefined){
let data37 = data31.draft;
if(typeof data37 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/pull/draft", "type", {type: "boolean"}, schema27.properties.cases.items.properties.pull.properties.draft, data37);
errors++;
}
}
if(data31.title !== undefined){
let data38 = data31.title;
if(typeof data38 !== "string"){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/pull/title", "type", {type: "string"}, schema27.properties.cases.items.properties.pull.properties.title, data38);
errors++;
}
}
if(data31.body !== undefined){
let data39 = data31.body;
if(typeof data39 !== "string"){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/pull/body", "type", {type: "string"}, schema27.properties.cases.items.properties.pull.properties.body, data39);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/pull", "type", {type: "object"}, schema27.properties.cases.items.properties.pull, data31);
errors++;
}
}
if(data2["base-dir"] !== undefined){
if(!(validate53(data2["base-dir"], {instancePath:instancePath+"/cases/" + i0+"/base-dir",parentData:data2,parentDataProperty:"base-dir",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data2["change-dir"] !== undefined){
if(!(validate53(data2["change-dir"], {instancePath:instancePath+"/cases/" + i0+"/change-dir",parentData:data2,parentDataProperty:"change-dir",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data2.committers !== undefined){
let data42 = data2.committers;
if(Array.isArray(data42)){
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
if(!(validate53(data42[i6], {instancePath:instancePath+"/cases/" + i0+"/committers/" + i6,parentData:data42,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/committers", "type", {type: "array"}, schema27.properties.cases.items.properties.committers, data42);
errors++;
}
}
if(data2.signed !== undefined){
let data44 = data2.signed;
if(Array.isArray(data44)){
const len7 = data44.length;
for(let i7=0; i7<len7; i7++){
let data45 = data44[i7];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const prop4 of schema27.properties.cases.items.properties.signed.items.required){
if(data45[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/signed/" + i7, "required", {missingProperty: prop4}, schema27.properties.cases.items.properties.signed.items, data45);
errors++;
}
}
for(const key5 in data45){
if(!((((((((key5 === "by") || (key5 === "decision")) || (key5 === "conditions")) || (key5 === "method")) || (key5 === "system")) || (key5 === "document")) || (key5 === "stale")) || (pattern5.test(key5)))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/signed/" + i7, "additionalProperties", {additionalProperty: key5}, schema27.properties.cases.items.properties.signed.items, data45);
errors++;
}
}
if(data45.by !== undefined){
if(!(validate53(data45.by, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i7+"/by",parentData:data45,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data45.decision !== undefined){
let data47 = data45.decision;
if(!(((data47 === "approve") || (data47 === "reject")) || (data47 === "approve-with-conditions"))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/signed/" + i7+"/decision", "enum", {allowedValues: schema27.properties.cases.items.properties.signed.items.properties.decision.enum}, schema27.properties.cases.items.properties.signed.items.properties.decision, data47);
errors++;
}
}
if(data45.conditions !== undefined){
let data48 = data45.conditions;
if(Array.isArray(data48)){
const len8 = data48.length;
for(let i8=0; i8<len8; i8++){
if(!(validate53(data48[i8], {instancePath:instancePath+"/cases/" + i0+"/signed/" + i7+"/conditions/" + i8,parentData:data48,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/signed/" + i7+"/conditions", "type", {type: "array"}, schema27.properties.cases.items.properties.signed.items.properties.conditions, data48);
errors++;
}
}
if(data45.method !== undefined){
let data50 = data45.method;
if(!(((data50 === "ssh") || (data50 === "sigstore")) || (data50 === "commit"))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/signed/" + i7+"/method", "enum", {allowedValues: schema27.properties.cases.items.properties.signed.items.properties.method.enum}, schema27.properties.cases.items.properties.signed.items.properties.method, data50);
errors++;
}
}
if(data45.system !== undefined){
let data51 = data45.system;
if(typeof data51 !== "string"){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/signed/" + i7+"/system", "type", {type: "string"}, schema27.properties.cases.items.properties.signed.items.properties.system, data51);
errors++;
}
}
if(data45.document !== undefined){
if(!(validate53(data45.document, {instancePath:instancePath+"/cases/" + i0+"/signed/" + i7+"/document",parentData:data45,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data45.stale !== undefined){
let data53 = data45.stale;
if(true !== data53){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/signed/" + i7+"/stale", "const", {allowedValue: true}, schema27.properties.cases.items.properties.signed.items.properties.stale, data53);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/signed/" + i7, "type", {type: "object"}, schema27.properties.cases.items.properties.signed.items, data45);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/signed", "type", {type: "array"}, schema27.properties.cases.items.properties.signed, data44);
errors++;
}
}
if(data2.teams !== undefined){
let data54 = data2.teams;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key6 in data54){
let data55 = data54[key6];
if(Array.isArray(data55)){
const len9 = data55.length;
for(let i9=0; i9<len9; i9++){
if(!(validate53(data55[i9], {instancePath:instancePath+"/cases/" + i0+"/teams/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,parentData:data55,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/teams/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "array"}, schema27.properties.cases.items.properties.teams.additionalProperties, data55);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/teams", "type", {type: "object"}, schema27.properties.cases.items.properties.teams, data54);
errors++;
}
}
if(data2.permissions !== undefined){
let data57 = data2.permissions;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key7 in data57){
let data58 = data57[key7];
if(!((((((data58 === "none") || (data58 === "read")) || (data58 === "triage")) || (data58 === "write")) || (data58 === "maintain")) || (data58 === "admin"))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/permissions/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), "enum", {allowedValues: schema27.properties.cases.items.properties.permissions.additionalProperties.enum}, schema27.properties.cases.items.properties.permissions.additionalProperties, data58);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/permissions", "type", {type: "object"}, schema27.properties.cases.items.properties.permissions, data57);
errors++;
}
}
if(data2.standing !== undefined){
let data59 = data2.standing;
if(!((((data59 === "passed") || (data59 === "gaps")) || (data59 === "waiting")) || (data59 === "not-applicable"))){
vErrors = failed(vErrors, instancePath+"/cases/" + i0+"/standing", "enum", {allowedValues: schema27.properties.cases.items.properties.standing.enum}, schema27.properties.cases.items.properties.standing, data59);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases/" + i0, "type", {type: "object"}, schema27.properties.cases.items, data2);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/cases", "type", {type: "array"}, schema27.properties.cases, data1);
errors++;
}
}
if(data["base-dir"] !== undefined){
if(!(validate53(data["base-dir"], {instancePath:instancePath+"/base-dir",parentData:data,parentDataProperty:"base-dir",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
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

