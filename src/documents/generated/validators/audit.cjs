/* Generated from policies/schema/audit.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/audit.schema.json","title":"AuditFile","description":"One internal audit of the AI management system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","planned","date","scope","criteria","auditor","audited","impartial","findings","conclusion","reported-to","next"],"properties":{"version":{"description":"Version of this format.","const":1},"planned":{"description":"When it was planned for.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"date":{"description":"When it was done.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"scope":{"description":"What was looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"criteria":{"description":"Against what.","type":"array","minItems":1,"items":{"description":"A clause, control or policy.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"auditor":{"description":"Who audited.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"audited":{"description":"Whose work was looked at.","type":"array","minItems":1,"items":{"description":"A GitHub login.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}},"impartial":{"description":"Why the auditor is objective.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"findings":{"description":"What was found; an empty list when nothing was.","type":"array","minItems":0,"items":{"description":"One finding.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","finding","kind"],"properties":{"id":{"description":"Short id, such as F-1.","$ref":"https://github.com/aims-gate/aims-gate/shared/id"},"finding":{"description":"What was found.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"kind":{"description":"What it is.","enum":["nonconformity","observation","strength"]},"nonconformity":{"description":"The file that follows it up.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"if":{"properties":{"kind":{"const":"nonconformity"}},"required":["kind"]},"then":{"required":["nonconformity"],"properties":{"nonconformity":{"description":"The file that follows it up."}}}}},"conclusion":{"description":"Whether the management system conforms and works.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"result":{"description":"What the audit concludes of the management system. Left out: the conclusion in words and the findings say it.","enum":["conforms","conforms-with-exceptions","does-not-conform"]},"reported-to":{"description":"Who of management was told.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"next":{"description":"When the next audit is planned.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}};
const func4 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;


const validate56 = require('./shared.cjs').login;


const validate57 = require('./shared.cjs').id;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/audit.schema.json" */;
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
if(!((func4.call(schema27.properties, key0)) || (pattern5.test(key0)))){
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
if(data.planned !== undefined){
if(!(validate55(data.planned, {instancePath:instancePath+"/planned",parentData:data,parentDataProperty:"planned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate55(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate52(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data4 = data.criteria;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = failed(vErrors, instancePath+"/criteria", "minItems", {limit: 1}, schema27.properties.criteria, data4);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data4[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/criteria", "type", {type: "array"}, schema27.properties.criteria, data4);
errors++;
}
}
if(data.auditor !== undefined){
if(!(validate56(data.auditor, {instancePath:instancePath+"/auditor",parentData:data,parentDataProperty:"auditor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.audited !== undefined){
let data7 = data.audited;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = failed(vErrors, instancePath+"/audited", "minItems", {limit: 1}, schema27.properties.audited, data7);
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data7[i1], {instancePath:instancePath+"/audited/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/audited", "type", {type: "array"}, schema27.properties.audited, data7);
errors++;
}
}
if(data.impartial !== undefined){
if(!(validate52(data.impartial, {instancePath:instancePath+"/impartial",parentData:data,parentDataProperty:"impartial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.findings !== undefined){
let data10 = data.findings;
if(Array.isArray(data10)){
if(data10.length < 0){
vErrors = failed(vErrors, instancePath+"/findings", "minItems", {limit: 0}, schema27.properties.findings, data10);
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing0;
let valid8 = true;
for( missing0 of schema27.properties.findings.items.if.required){
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
var _valid0 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs21 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop1 of schema27.properties.findings.items.then.required){
if(data11[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/findings/" + i2, "required", {missingProperty: prop1}, schema27.properties.findings.items.then, data11);
errors++;
}
}
}
var _valid0 = _errs21 === errors;
valid7 = _valid0;
if(valid7){
var props0 = {};
props0.nonconformity = true;
props0.kind = true;
}
}
if(!valid7){
vErrors = failed(vErrors, instancePath+"/findings/" + i2, "if", {failingKeyword: "then"}, schema27.properties.findings.items, data11, undefined, "must match \"then\" schema");
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop2 of schema27.properties.findings.items.required){
if(data11[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/findings/" + i2, "required", {missingProperty: prop2}, schema27.properties.findings.items, data11);
errors++;
}
}
for(const key1 in data11){
if(!(((((key1 === "id") || (key1 === "finding")) || (key1 === "kind")) || (key1 === "nonconformity")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/findings/" + i2, "additionalProperties", {additionalProperty: key1}, schema27.properties.findings.items, data11);
errors++;
}
}
if(data11.id !== undefined){
if(!(validate57(data11.id, {instancePath:instancePath+"/findings/" + i2+"/id",parentData:data11,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data11.finding !== undefined){
if(!(validate52(data11.finding, {instancePath:instancePath+"/findings/" + i2+"/finding",parentData:data11,parentDataProperty:"finding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data11.kind !== undefined){
let data15 = data11.kind;
if(!(((data15 === "nonconformity") || (data15 === "observation")) || (data15 === "strength"))){
vErrors = failed(vErrors, instancePath+"/findings/" + i2+"/kind", "enum", {allowedValues: schema27.properties.findings.items.properties.kind.enum}, schema27.properties.findings.items.properties.kind, data15);
errors++;
}
}
if(data11.nonconformity !== undefined){
if(!(validate52(data11.nonconformity, {instancePath:instancePath+"/findings/" + i2+"/nonconformity",parentData:data11,parentDataProperty:"nonconformity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/findings/" + i2, "type", {type: "object"}, schema27.properties.findings.items, data11);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/findings", "type", {type: "array"}, schema27.properties.findings, data10);
errors++;
}
}
if(data.conclusion !== undefined){
if(!(validate52(data.conclusion, {instancePath:instancePath+"/conclusion",parentData:data,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.result !== undefined){
let data18 = data.result;
if(!(((data18 === "conforms") || (data18 === "conforms-with-exceptions")) || (data18 === "does-not-conform"))){
vErrors = failed(vErrors, instancePath+"/result", "enum", {allowedValues: schema27.properties.result.enum}, schema27.properties.result, data18);
errors++;
}
}
if(data["reported-to"] !== undefined){
if(!(validate56(data["reported-to"], {instancePath:instancePath+"/reported-to",parentData:data,parentDataProperty:"reported-to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate55(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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

