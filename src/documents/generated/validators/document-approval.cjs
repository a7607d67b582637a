/* Generated from policies/schema/document-approval.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/document-approval.schema.json","title":"DocumentApproval","description":"An in-toto statement: one accountable person decides on exactly these bytes of one document. It is the payload of a DSSE envelope.","type":"object","additionalProperties":false,"required":["_type","subject","predicateType","predicate"],"properties":{"_type":{"description":"Version of in-toto statements.","const":"https://in-toto.io/Statement/v1"},"predicateType":{"description":"What is stated.","const":"https://github.com/aims-gate/aims-gate/evidence/document-approval/v1"},"subject":{"description":"The document, as it was decided on.","type":"array","minItems":1,"maxItems":1,"items":{"$ref":"#/$defs/subject"}},"predicate":{"description":"Who decided what.","type":"object","additionalProperties":false,"required":["approver","decision","conditions","repository","decidedAt","expiresAt","gate"],"properties":{"approver":{"description":"The person.","type":"object","additionalProperties":false,"required":["login","capacity"],"properties":{"login":{"description":"GitHub login, in lower case.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,98}$"},"capacity":{"description":"As what they decide: a role, owner or deputy of a system.","type":"string","minLength":1,"maxLength":100}},"patternProperties":{"^x-":{}}},"decision":{"description":"The decision.","enum":["approve","approve-with-conditions","reject"]},"conditions":{"description":"What must be done or watched. Empty unless the decision is approve-with-conditions.","type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":400}},"repository":{"description":"owner/name, in lower case.","type":"string","pattern":"^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$"},"decidedAt":{"description":"ISO 8601, UTC: by the approver's own clock.","$ref":"#/$defs/time"},"expiresAt":{"description":"ISO 8601, UTC: the decision does not hold from then on. null: no end.","anyOf":[{"$ref":"#/$defs/time"},{"type":"null"}]},"gate":{"description":"What made the statement.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"aims-gate"},"version":{"type":"string","maxLength":40}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}}},"$defs":{"path":{"type":"string","minLength":1,"maxLength":4096},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"gitObject":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"subject":{"type":"object","additionalProperties":false,"required":["name","digest","annotations"],"properties":{"name":{"description":"Path from the root of the repository.","$ref":"#/$defs/path"},"digest":{"description":"SHA-256 of its bytes, and git's id of them.","type":"object","additionalProperties":false,"required":["sha256","gitBlob"],"properties":{"sha256":{"$ref":"#/$defs/sha256"},"gitBlob":{"$ref":"#/$defs/gitObject"}},"patternProperties":{"^x-":{}}},"annotations":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"description":"Git's file mode.","enum":["100644","100755"]}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}};
const pattern5 = new RegExp("^x-", "u");
const pattern13 = new RegExp("^[a-z0-9][a-z0-9_-]{0,98}$", "u");
const pattern14 = new RegExp("^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$", "u");
const schema28 = {"type":"object","additionalProperties":false,"required":["name","digest","annotations"],"properties":{"name":{"description":"Path from the root of the repository.","$ref":"#/$defs/path"},"digest":{"description":"SHA-256 of its bytes, and git's id of them.","type":"object","additionalProperties":false,"required":["sha256","gitBlob"],"properties":{"sha256":{"$ref":"#/$defs/sha256"},"gitBlob":{"$ref":"#/$defs/gitObject"}},"patternProperties":{"^x-":{}}},"annotations":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"description":"Git's file mode.","enum":["100644","100755"]}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}};
const schema29 = {"type":"string","minLength":1,"maxLength":4096};
const func1 = require("ajv/dist/runtime/ucs2length").default;

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 4096){
vErrors = failed(vErrors, instancePath, "maxLength", {limit: 4096}, schema29, data, undefined, "must NOT have more than 4096 characters");
errors++;
}
if(func1(data) < 1){
vErrors = failed(vErrors, instancePath, "minLength", {limit: 1}, schema29, data);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema29, data);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
vErrors = failed(vErrors, instancePath, "pattern", {pattern: "^[0-9a-f]{64}$"}, schema30, data, undefined, "must match pattern \""+"^[0-9a-f]{64}$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema30, data);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern9 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors = failed(vErrors, instancePath, "pattern", {pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}, schema31, data, undefined, "must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema31, data);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
for(const prop0 of schema28.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema28, data);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "digest")) || (key0 === "annotations")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema28, data);
errors++;
}
}
if(data.name !== undefined){
if(!(validate62(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.digest !== undefined){
let data1 = data.digest;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const prop1 of schema28.properties.digest.required){
if(data1[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/digest", "required", {missingProperty: prop1}, schema28.properties.digest, data1);
errors++;
}
}
for(const key1 in data1){
if(!(((key1 === "sha256") || (key1 === "gitBlob")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/digest", "additionalProperties", {additionalProperty: key1}, schema28.properties.digest, data1);
errors++;
}
}
if(data1.sha256 !== undefined){
if(!(validate64(data1.sha256, {instancePath:instancePath+"/digest/sha256",parentData:data1,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data1.gitBlob !== undefined){
if(!(validate66(data1.gitBlob, {instancePath:instancePath+"/digest/gitBlob",parentData:data1,parentDataProperty:"gitBlob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/digest", "type", {type: "object"}, schema28.properties.digest, data1);
errors++;
}
}
if(data.annotations !== undefined){
let data4 = data.annotations;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop2 of schema28.properties.annotations.required){
if(data4[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/annotations", "required", {missingProperty: prop2}, schema28.properties.annotations, data4);
errors++;
}
}
for(const key2 in data4){
if(!((key2 === "mode") || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/annotations", "additionalProperties", {additionalProperty: key2}, schema28.properties.annotations, data4);
errors++;
}
}
if(data4.mode !== undefined){
let data5 = data4.mode;
if(!((data5 === "100644") || (data5 === "100755"))){
vErrors = failed(vErrors, instancePath+"/annotations/mode", "enum", {allowedValues: schema28.properties.annotations.properties.mode.enum}, schema28.properties.annotations.properties.mode, data5);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/annotations", "type", {type: "object"}, schema28.properties.annotations, data4);
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

const schema32 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"};
const pattern15 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
vErrors = failed(vErrors, instancePath, "pattern", {pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"}, schema32, data, undefined, "must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema32, data);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/document-approval.schema.json" */;
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
if(!(((((key0 === "_type") || (key0 === "predicateType")) || (key0 === "subject")) || (key0 === "predicate")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema27, data);
errors++;
}
}
if(data._type !== undefined){
let data0 = data._type;
if("https://in-toto.io/Statement/v1" !== data0){
vErrors = failed(vErrors, instancePath+"/_type", "const", {allowedValue: "https://in-toto.io/Statement/v1"}, schema27.properties._type, data0);
errors++;
}
}
if(data.predicateType !== undefined){
let data1 = data.predicateType;
if("https://github.com/aims-gate/aims-gate/evidence/document-approval/v1" !== data1){
vErrors = failed(vErrors, instancePath+"/predicateType", "const", {allowedValue: "https://github.com/aims-gate/aims-gate/evidence/document-approval/v1"}, schema27.properties.predicateType, data1);
errors++;
}
}
if(data.subject !== undefined){
let data2 = data.subject;
if(Array.isArray(data2)){
if(data2.length > 1){
vErrors = failed(vErrors, instancePath+"/subject", "maxItems", {limit: 1}, schema27.properties.subject, data2, undefined, "must NOT have more than 1 items");
errors++;
}
if(data2.length < 1){
vErrors = failed(vErrors, instancePath+"/subject", "minItems", {limit: 1}, schema27.properties.subject, data2);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data2[i0], {instancePath:instancePath+"/subject/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/subject", "type", {type: "array"}, schema27.properties.subject, data2);
errors++;
}
}
if(data.predicate !== undefined){
let data4 = data.predicate;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema27.properties.predicate.required){
if(data4[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/predicate", "required", {missingProperty: prop1}, schema27.properties.predicate, data4);
errors++;
}
}
for(const key1 in data4){
if(!((((((((key1 === "approver") || (key1 === "decision")) || (key1 === "conditions")) || (key1 === "repository")) || (key1 === "decidedAt")) || (key1 === "expiresAt")) || (key1 === "gate")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/predicate", "additionalProperties", {additionalProperty: key1}, schema27.properties.predicate, data4);
errors++;
}
}
if(data4.approver !== undefined){
let data5 = data4.approver;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop2 of schema27.properties.predicate.properties.approver.required){
if(data5[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/predicate/approver", "required", {missingProperty: prop2}, schema27.properties.predicate.properties.approver, data5);
errors++;
}
}
for(const key2 in data5){
if(!(((key2 === "login") || (key2 === "capacity")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/predicate/approver", "additionalProperties", {additionalProperty: key2}, schema27.properties.predicate.properties.approver, data5);
errors++;
}
}
if(data5.login !== undefined){
let data6 = data5.login;
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
vErrors = failed(vErrors, instancePath+"/predicate/approver/login", "pattern", {pattern: "^[a-z0-9][a-z0-9_-]{0,98}$"}, schema27.properties.predicate.properties.approver.properties.login, data6, undefined, "must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,98}$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/approver/login", "type", {type: "string"}, schema27.properties.predicate.properties.approver.properties.login, data6);
errors++;
}
}
if(data5.capacity !== undefined){
let data7 = data5.capacity;
if(typeof data7 === "string"){
if(func1(data7) > 100){
vErrors = failed(vErrors, instancePath+"/predicate/approver/capacity", "maxLength", {limit: 100}, schema27.properties.predicate.properties.approver.properties.capacity, data7, undefined, "must NOT have more than 100 characters");
errors++;
}
if(func1(data7) < 1){
vErrors = failed(vErrors, instancePath+"/predicate/approver/capacity", "minLength", {limit: 1}, schema27.properties.predicate.properties.approver.properties.capacity, data7);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/approver/capacity", "type", {type: "string"}, schema27.properties.predicate.properties.approver.properties.capacity, data7);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/approver", "type", {type: "object"}, schema27.properties.predicate.properties.approver, data5);
errors++;
}
}
if(data4.decision !== undefined){
let data8 = data4.decision;
if(!(((data8 === "approve") || (data8 === "approve-with-conditions")) || (data8 === "reject"))){
vErrors = failed(vErrors, instancePath+"/predicate/decision", "enum", {allowedValues: schema27.properties.predicate.properties.decision.enum}, schema27.properties.predicate.properties.decision, data8);
errors++;
}
}
if(data4.conditions !== undefined){
let data9 = data4.conditions;
if(Array.isArray(data9)){
if(data9.length > 20){
vErrors = failed(vErrors, instancePath+"/predicate/conditions", "maxItems", {limit: 20}, schema27.properties.predicate.properties.conditions, data9, undefined, "must NOT have more than 20 items");
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func1(data10) > 400){
vErrors = failed(vErrors, instancePath+"/predicate/conditions/" + i1, "maxLength", {limit: 400}, schema27.properties.predicate.properties.conditions.items, data10, undefined, "must NOT have more than 400 characters");
errors++;
}
if(func1(data10) < 1){
vErrors = failed(vErrors, instancePath+"/predicate/conditions/" + i1, "minLength", {limit: 1}, schema27.properties.predicate.properties.conditions.items, data10);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/conditions/" + i1, "type", {type: "string"}, schema27.properties.predicate.properties.conditions.items, data10);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/conditions", "type", {type: "array"}, schema27.properties.predicate.properties.conditions, data9);
errors++;
}
}
if(data4.repository !== undefined){
let data11 = data4.repository;
if(typeof data11 === "string"){
if(!pattern14.test(data11)){
vErrors = failed(vErrors, instancePath+"/predicate/repository", "pattern", {pattern: "^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$"}, schema27.properties.predicate.properties.repository, data11, undefined, "must match pattern \""+"^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/repository", "type", {type: "string"}, schema27.properties.predicate.properties.repository, data11);
errors++;
}
}
if(data4.decidedAt !== undefined){
if(!(validate69(data4.decidedAt, {instancePath:instancePath+"/predicate/decidedAt",parentData:data4,parentDataProperty:"decidedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data4.expiresAt !== undefined){
let data13 = data4.expiresAt;
const _errs26 = errors;
let valid7 = false;
const _errs27 = errors;
if(!(validate69(data13, {instancePath:instancePath+"/predicate/expiresAt",parentData:data4,parentDataProperty:"expiresAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid7 = valid7 || _valid0;
const _errs28 = errors;
if(data13 !== null){
vErrors = failed(vErrors, instancePath+"/predicate/expiresAt", "type", {type: "null"}, schema27.properties.predicate.properties.expiresAt.anyOf[1], data13, "#/properties/predicate/properties/expiresAt/anyOf/1/type");
errors++;
}
var _valid0 = _errs28 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
vErrors = failed(vErrors, instancePath+"/predicate/expiresAt", "anyOf", {}, schema27.properties.predicate.properties.expiresAt, data13, "#/properties/predicate/properties/expiresAt/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data4.gate !== undefined){
let data14 = data4.gate;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const prop3 of schema27.properties.predicate.properties.gate.required){
if(data14[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/predicate/gate", "required", {missingProperty: prop3}, schema27.properties.predicate.properties.gate, data14);
errors++;
}
}
for(const key3 in data14){
if(!(((key3 === "name") || (key3 === "version")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/predicate/gate", "additionalProperties", {additionalProperty: key3}, schema27.properties.predicate.properties.gate, data14);
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if("aims-gate" !== data15){
vErrors = failed(vErrors, instancePath+"/predicate/gate/name", "const", {allowedValue: "aims-gate"}, schema27.properties.predicate.properties.gate.properties.name, data15);
errors++;
}
}
if(data14.version !== undefined){
let data16 = data14.version;
if(typeof data16 === "string"){
if(func1(data16) > 40){
vErrors = failed(vErrors, instancePath+"/predicate/gate/version", "maxLength", {limit: 40}, schema27.properties.predicate.properties.gate.properties.version, data16, undefined, "must NOT have more than 40 characters");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/gate/version", "type", {type: "string"}, schema27.properties.predicate.properties.gate.properties.version, data16);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/gate", "type", {type: "object"}, schema27.properties.predicate.properties.gate, data14);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate", "type", {type: "object"}, schema27.properties.predicate, data4);
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

