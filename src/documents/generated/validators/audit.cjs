/* Generated from policies/schema/audit.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/audit.schema.json","title":"AuditFile","description":"One internal audit of the AI management system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","planned","date","scope","criteria","auditor","audited","impartial","findings","conclusion","reported-to","next"],"properties":{"version":{"description":"Version of this format.","const":1},"planned":{"description":"When it was planned for.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"date":{"description":"When it was done.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"scope":{"description":"What was looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"criteria":{"description":"Against what.","type":"array","minItems":1,"items":{"description":"A clause, control or policy.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"auditor":{"description":"Who audited.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"audited":{"description":"Whose work was looked at.","type":"array","minItems":1,"items":{"description":"A GitHub login.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}},"impartial":{"description":"Why the auditor is objective.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"findings":{"description":"What was found; an empty list when nothing was.","type":"array","minItems":0,"items":{"description":"One finding.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","finding","kind"],"properties":{"id":{"description":"Short id, such as F-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"finding":{"description":"What was found.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"kind":{"description":"What it is.","enum":["nonconformity","observation","strength"]},"nonconformity":{"description":"The file that follows it up.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"if":{"properties":{"kind":{"const":"nonconformity"}},"required":["kind"]},"then":{"required":["nonconformity"],"properties":{"nonconformity":{"description":"The file that follows it up."}}}}},"conclusion":{"description":"Whether the management system conforms and works.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"reported-to":{"description":"Who of management was told.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"next":{"description":"When the next audit is planned.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
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
const func2 = require("ajv/dist/runtime/ucs2length").default;

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) < 3){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/audit.schema.json" */;
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
if(!((func1.call(schema19.properties, key0)) || (pattern3.test(key0)))){
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
if(data.planned !== undefined){
if(!(validate54(data.planned, {instancePath:instancePath+"/planned",parentData:data,parentDataProperty:"planned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate57(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data4 = data.criteria;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/criteria",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.criteria,data:data4});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data4[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/criteria",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.criteria.type,parentSchema:schema19.properties.criteria,data:data4});
errors++;
}
}
if(data.auditor !== undefined){
let data6 = data.auditor;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/auditor",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.auditor,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/auditor",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.auditor.type,parentSchema:schema19.properties.auditor,data:data6});
errors++;
}
}
if(data.audited !== undefined){
let data7 = data.audited;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/audited",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.audited,data:data7});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
vErrors = addError(vErrors, {instancePath:instancePath+"/audited/" + i1,schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.audited.items,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audited/" + i1,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.audited.items.type,parentSchema:schema19.properties.audited.items,data:data8});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audited",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.audited.type,parentSchema:schema19.properties.audited,data:data7});
errors++;
}
}
if(data.impartial !== undefined){
if(!(validate57(data.impartial, {instancePath:instancePath+"/impartial",parentData:data,parentDataProperty:"impartial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.findings !== undefined){
let data10 = data.findings;
if(Array.isArray(data10)){
if(data10.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/findings",schemaPath:"",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema19.properties.findings,data:data10});
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing0;
let valid8 = true;
for( missing0 of schema19.properties.findings.items.if.required){
valid8 = data11[missing0] !== undefined;
if(!valid8){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid8){
if(data11.kind !== undefined){
if("nonconformity" !== data11.kind){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs23 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop1 of schema19.properties.findings.items.then.required){
if(data11[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/findings/" + i2,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.findings.items.then.required,parentSchema:schema19.properties.findings.items.then,data:data11});
errors++;
}
}
}
var _valid0 = _errs23 === errors;
valid7 = _valid0;
if(valid7){
var props0 = {};
props0.nonconformity = true;
props0.kind = true;
}
}
if(!valid7){
vErrors = addError(vErrors, {instancePath:instancePath+"/findings/" + i2,schemaPath:"",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.properties.findings.items.if,parentSchema:schema19.properties.findings.items,data:data11});
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop2 of schema19.properties.findings.items.required){
if(data11[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/findings/" + i2,schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.findings.items.required,parentSchema:schema19.properties.findings.items,data:data11});
errors++;
}
}
for(const key1 in data11){
if(!(((((key1 === "id") || (key1 === "finding")) || (key1 === "kind")) || (key1 === "nonconformity")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/findings/" + i2,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.findings.items,data:data11});
errors++;
}
}
if(data11.id !== undefined){
let data13 = data11.id;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
vErrors = addError(vErrors, {instancePath:instancePath+"/findings/" + i2+"/id",schemaPath:"",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema19.properties.findings.items.properties.id,data:data13});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/findings/" + i2+"/id",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.findings.items.properties.id.type,parentSchema:schema19.properties.findings.items.properties.id,data:data13});
errors++;
}
}
if(data11.finding !== undefined){
if(!(validate57(data11.finding, {instancePath:instancePath+"/findings/" + i2+"/finding",parentData:data11,parentDataProperty:"finding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data11.kind !== undefined){
let data15 = data11.kind;
if(!(((data15 === "nonconformity") || (data15 === "observation")) || (data15 === "strength"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/findings/" + i2+"/kind",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.findings.items.properties.kind.enum},schema:schema19.properties.findings.items.properties.kind.enum,parentSchema:schema19.properties.findings.items.properties.kind,data:data15});
errors++;
}
}
if(data11.nonconformity !== undefined){
if(!(validate57(data11.nonconformity, {instancePath:instancePath+"/findings/" + i2+"/nonconformity",parentData:data11,parentDataProperty:"nonconformity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/findings/" + i2,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.findings.items.type,parentSchema:schema19.properties.findings.items,data:data11});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/findings",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.findings.type,parentSchema:schema19.properties.findings,data:data10});
errors++;
}
}
if(data.conclusion !== undefined){
if(!(validate57(data.conclusion, {instancePath:instancePath+"/conclusion",parentData:data,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["reported-to"] !== undefined){
let data18 = data["reported-to"];
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
vErrors = addError(vErrors, {instancePath:instancePath+"/reported-to",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties["reported-to"],data:data18});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reported-to",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties["reported-to"].type,parentSchema:schema19.properties["reported-to"],data:data18});
errors++;
}
}
if(data.next !== undefined){
if(!(validate54(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
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

