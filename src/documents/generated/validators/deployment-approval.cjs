/* Generated from policies/schema/deployment-approval.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/deployment-approval.schema.json","title":"DeploymentApproval","description":"An in-toto statement: one accountable person decides on exactly this content of one AI system. It is the payload of a DSSE envelope.","type":"object","additionalProperties":false,"required":["_type","subject","predicateType","predicate"],"properties":{"_type":{"description":"Version of in-toto statements.","const":"https://in-toto.io/Statement/v1"},"predicateType":{"description":"What is stated.","const":"https://github.com/aims-gate/aims-gate/evidence/deployment-approval/v1"},"subject":{"description":"Every governed file and every document the gates rely on, as they were decided on.","type":"array","maxItems":5000,"items":{"$ref":"#/$defs/subject"}},"predicate":{"description":"Who decided what.","type":"object","additionalProperties":false,"required":["approver","decision","conditions","system","repository","absent","change","policy","decidedAt","expiresAt","gate"],"properties":{"approver":{"description":"The person.","type":"object","additionalProperties":false,"required":["login","capacity"],"properties":{"login":{"description":"GitHub login, in lower case; those of managed users end in `_shortcode`.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,98}$"},"capacity":{"description":"As what they decide: system owner, deputy of the owner, or a role.","type":"string","minLength":1,"maxLength":100}}},"decision":{"description":"The decision.","enum":["approve","approve-with-conditions","reject"]},"conditions":{"description":"What must be done or watched. Empty unless the decision is approve-with-conditions.","type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":400}},"system":{"description":"The AI system.","type":"object","additionalProperties":false,"required":["id","risk","stages"],"properties":{"id":{"description":"Its id in the register.","type":"string","pattern":"^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$"},"risk":{"description":"Its risk tier when it was decided on; null when none was given.","enum":["minimal","limited","high","unacceptable",null]},"stages":{"description":"Its lifecycle stages, on the target branch and in the change.","type":"array","maxItems":2,"items":{"enum":["design","data","development","deployment","operation","retired"]}}}},"repository":{"description":"owner/name, in lower case.","type":"string","pattern":"^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$"},"branch":{"description":"Name of the branch the change would be merged into: the decision to let it in holds for that one. Absent in statements of 0.1, which do not count as approvals any more.","type":"string","minLength":1,"maxLength":250},"absent":{"description":"Paths that were decided on and do not exist: files that are removed, documents that are not there.","type":"array","maxItems":5000,"items":{"$ref":"#/$defs/path"}},"change":{"description":"What was looked at. For people: the decision holds for the subjects, whatever commits they are in.","type":"object","additionalProperties":false,"required":["base","head"],"properties":{"base":{"$ref":"#/$defs/gitObject"},"head":{"$ref":"#/$defs/gitObject"}}},"policy":{"description":"The policy in force.","type":"object","additionalProperties":false,"required":["path","name","sha256"],"properties":{"path":{"$ref":"#/$defs/path"},"name":{"type":"string","maxLength":200},"sha256":{"$ref":"#/$defs/sha256"}}},"decidedAt":{"description":"ISO 8601, UTC: by the approver's own clock.","$ref":"#/$defs/time"},"expiresAt":{"description":"ISO 8601, UTC: the decision does not hold from then on. null: no end.","anyOf":[{"$ref":"#/$defs/time"},{"type":"null"}]},"gate":{"description":"What made the statement.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"aims-gate"},"version":{"type":"string","maxLength":40}}}}}},"$defs":{"path":{"type":"string","minLength":1,"maxLength":4096},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"gitObject":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"subject":{"type":"object","additionalProperties":false,"required":["name","digest","annotations"],"properties":{"name":{"description":"Path from the root of the repository.","$ref":"#/$defs/path"},"digest":{"description":"A file: SHA-256 of its bytes, and git's id of them. A submodule: its commit.","oneOf":[{"type":"object","additionalProperties":false,"required":["sha256","gitBlob"],"properties":{"sha256":{"$ref":"#/$defs/sha256"},"gitBlob":{"$ref":"#/$defs/gitObject"}}},{"type":"object","additionalProperties":false,"required":["gitCommit"],"properties":{"gitCommit":{"$ref":"#/$defs/gitObject"}}}]},"annotations":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"description":"Git's file mode.","enum":["100644","100755","120000","160000"]},"lfs":{"description":"A Git LFS pointer: SHA-256 of the file it stands for.","$ref":"#/$defs/sha256"}}}}}}};
const schema28 = {"type":"object","additionalProperties":false,"required":["name","digest","annotations"],"properties":{"name":{"description":"Path from the root of the repository.","$ref":"#/$defs/path"},"digest":{"description":"A file: SHA-256 of its bytes, and git's id of them. A submodule: its commit.","oneOf":[{"type":"object","additionalProperties":false,"required":["sha256","gitBlob"],"properties":{"sha256":{"$ref":"#/$defs/sha256"},"gitBlob":{"$ref":"#/$defs/gitObject"}}},{"type":"object","additionalProperties":false,"required":["gitCommit"],"properties":{"gitCommit":{"$ref":"#/$defs/gitObject"}}}]},"annotations":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"description":"Git's file mode.","enum":["100644","100755","120000","160000"]},"lfs":{"description":"A Git LFS pointer: SHA-256 of the file it stands for.","$ref":"#/$defs/sha256"}}}}};
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
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(!pattern5.test(data)){
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
const pattern6 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

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
if(!pattern6.test(data)){
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
if(!(((key0 === "name") || (key0 === "digest")) || (key0 === "annotations"))){
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
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const prop1 of schema28.properties.digest.oneOf[0].required){
if(data1[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/digest", "required", {missingProperty: prop1}, schema28.properties.digest.oneOf[0], data1, "#/properties/digest/oneOf/0/required");
errors++;
}
}
for(const key1 in data1){
if(!((key1 === "sha256") || (key1 === "gitBlob"))){
vErrors = failed(vErrors, instancePath+"/digest", "additionalProperties", {additionalProperty: key1}, schema28.properties.digest.oneOf[0], data1, "#/properties/digest/oneOf/0/additionalProperties");
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
vErrors = failed(vErrors, instancePath+"/digest", "type", {type: "object"}, schema28.properties.digest.oneOf[0], data1, "#/properties/digest/oneOf/0/type");
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = true;
}
const _errs10 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const prop2 of schema28.properties.digest.oneOf[1].required){
if(data1[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/digest", "required", {missingProperty: prop2}, schema28.properties.digest.oneOf[1], data1, "#/properties/digest/oneOf/1/required");
errors++;
}
}
for(const key2 in data1){
if(!(key2 === "gitCommit")){
vErrors = failed(vErrors, instancePath+"/digest", "additionalProperties", {additionalProperty: key2}, schema28.properties.digest.oneOf[1], data1, "#/properties/digest/oneOf/1/additionalProperties");
errors++;
}
}
if(data1.gitCommit !== undefined){
if(!(validate66(data1.gitCommit, {instancePath:instancePath+"/digest/gitCommit",parentData:data1,parentDataProperty:"gitCommit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/digest", "type", {type: "object"}, schema28.properties.digest.oneOf[1], data1, "#/properties/digest/oneOf/1/type");
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid1){
vErrors = failed(vErrors, instancePath+"/digest", "oneOf", {passingSchemas: passing0}, schema28.properties.digest, data1, "#/properties/digest/oneOf", "must match exactly one schema in oneOf");
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.annotations !== undefined){
let data5 = data.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop3 of schema28.properties.annotations.required){
if(data5[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/annotations", "required", {missingProperty: prop3}, schema28.properties.annotations, data5);
errors++;
}
}
for(const key3 in data5){
if(!((key3 === "mode") || (key3 === "lfs"))){
vErrors = failed(vErrors, instancePath+"/annotations", "additionalProperties", {additionalProperty: key3}, schema28.properties.annotations, data5);
errors++;
}
}
if(data5.mode !== undefined){
let data6 = data5.mode;
if(!((((data6 === "100644") || (data6 === "100755")) || (data6 === "120000")) || (data6 === "160000"))){
vErrors = failed(vErrors, instancePath+"/annotations/mode", "enum", {allowedValues: schema28.properties.annotations.properties.mode.enum}, schema28.properties.annotations.properties.mode, data6);
errors++;
}
}
if(data5.lfs !== undefined){
if(!(validate64(data5.lfs, {instancePath:instancePath+"/annotations/lfs",parentData:data5,parentDataProperty:"lfs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/annotations", "type", {type: "object"}, schema28.properties.annotations, data5);
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
const pattern10 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
vErrors = failed(vErrors, instancePath, "pattern", {pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"}, schema32, data, undefined, "must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema32, data);
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func6 = Object.prototype.hasOwnProperty;
const pattern7 = new RegExp("^[a-z0-9][a-z0-9_-]{0,98}$", "u");
const pattern8 = new RegExp("^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$", "u");
const pattern9 = new RegExp("^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/deployment-approval.schema.json" */;
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
if(!((((key0 === "_type") || (key0 === "predicateType")) || (key0 === "subject")) || (key0 === "predicate"))){
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
if("https://github.com/aims-gate/aims-gate/evidence/deployment-approval/v1" !== data1){
vErrors = failed(vErrors, instancePath+"/predicateType", "const", {allowedValue: "https://github.com/aims-gate/aims-gate/evidence/deployment-approval/v1"}, schema27.properties.predicateType, data1);
errors++;
}
}
if(data.subject !== undefined){
let data2 = data.subject;
if(Array.isArray(data2)){
if(data2.length > 5000){
vErrors = failed(vErrors, instancePath+"/subject", "maxItems", {limit: 5000}, schema27.properties.subject, data2, undefined, "must NOT have more than 5000 items");
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
if(!(func6.call(schema27.properties.predicate.properties, key1))){
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
if(!((key2 === "login") || (key2 === "capacity"))){
vErrors = failed(vErrors, instancePath+"/predicate/approver", "additionalProperties", {additionalProperty: key2}, schema27.properties.predicate.properties.approver, data5);
errors++;
}
}
if(data5.login !== undefined){
let data6 = data5.login;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
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
if(data4.system !== undefined){
let data11 = data4.system;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop3 of schema27.properties.predicate.properties.system.required){
if(data11[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/predicate/system", "required", {missingProperty: prop3}, schema27.properties.predicate.properties.system, data11);
errors++;
}
}
for(const key3 in data11){
if(!(((key3 === "id") || (key3 === "risk")) || (key3 === "stages"))){
vErrors = failed(vErrors, instancePath+"/predicate/system", "additionalProperties", {additionalProperty: key3}, schema27.properties.predicate.properties.system, data11);
errors++;
}
}
if(data11.id !== undefined){
let data12 = data11.id;
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
vErrors = failed(vErrors, instancePath+"/predicate/system/id", "pattern", {pattern: "^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$"}, schema27.properties.predicate.properties.system.properties.id, data12, undefined, "must match pattern \""+"^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/system/id", "type", {type: "string"}, schema27.properties.predicate.properties.system.properties.id, data12);
errors++;
}
}
if(data11.risk !== undefined){
let data13 = data11.risk;
if(!(((((data13 === "minimal") || (data13 === "limited")) || (data13 === "high")) || (data13 === "unacceptable")) || (data13 === null))){
vErrors = failed(vErrors, instancePath+"/predicate/system/risk", "enum", {allowedValues: schema27.properties.predicate.properties.system.properties.risk.enum}, schema27.properties.predicate.properties.system.properties.risk, data13);
errors++;
}
}
if(data11.stages !== undefined){
let data14 = data11.stages;
if(Array.isArray(data14)){
if(data14.length > 2){
vErrors = failed(vErrors, instancePath+"/predicate/system/stages", "maxItems", {limit: 2}, schema27.properties.predicate.properties.system.properties.stages, data14, undefined, "must NOT have more than 2 items");
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(!((((((data15 === "design") || (data15 === "data")) || (data15 === "development")) || (data15 === "deployment")) || (data15 === "operation")) || (data15 === "retired"))){
vErrors = failed(vErrors, instancePath+"/predicate/system/stages/" + i2, "enum", {allowedValues: schema27.properties.predicate.properties.system.properties.stages.items.enum}, schema27.properties.predicate.properties.system.properties.stages.items, data15);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/system/stages", "type", {type: "array"}, schema27.properties.predicate.properties.system.properties.stages, data14);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/system", "type", {type: "object"}, schema27.properties.predicate.properties.system, data11);
errors++;
}
}
if(data4.repository !== undefined){
let data16 = data4.repository;
if(typeof data16 === "string"){
if(!pattern9.test(data16)){
vErrors = failed(vErrors, instancePath+"/predicate/repository", "pattern", {pattern: "^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$"}, schema27.properties.predicate.properties.repository, data16, undefined, "must match pattern \""+"^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$"+"\"");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/repository", "type", {type: "string"}, schema27.properties.predicate.properties.repository, data16);
errors++;
}
}
if(data4.branch !== undefined){
let data17 = data4.branch;
if(typeof data17 === "string"){
if(func1(data17) > 250){
vErrors = failed(vErrors, instancePath+"/predicate/branch", "maxLength", {limit: 250}, schema27.properties.predicate.properties.branch, data17, undefined, "must NOT have more than 250 characters");
errors++;
}
if(func1(data17) < 1){
vErrors = failed(vErrors, instancePath+"/predicate/branch", "minLength", {limit: 1}, schema27.properties.predicate.properties.branch, data17);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/branch", "type", {type: "string"}, schema27.properties.predicate.properties.branch, data17);
errors++;
}
}
if(data4.absent !== undefined){
let data18 = data4.absent;
if(Array.isArray(data18)){
if(data18.length > 5000){
vErrors = failed(vErrors, instancePath+"/predicate/absent", "maxItems", {limit: 5000}, schema27.properties.predicate.properties.absent, data18, undefined, "must NOT have more than 5000 items");
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate62(data18[i3], {instancePath:instancePath+"/predicate/absent/" + i3,parentData:data18,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/absent", "type", {type: "array"}, schema27.properties.predicate.properties.absent, data18);
errors++;
}
}
if(data4.change !== undefined){
let data20 = data4.change;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const prop4 of schema27.properties.predicate.properties.change.required){
if(data20[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/predicate/change", "required", {missingProperty: prop4}, schema27.properties.predicate.properties.change, data20);
errors++;
}
}
for(const key4 in data20){
if(!((key4 === "base") || (key4 === "head"))){
vErrors = failed(vErrors, instancePath+"/predicate/change", "additionalProperties", {additionalProperty: key4}, schema27.properties.predicate.properties.change, data20);
errors++;
}
}
if(data20.base !== undefined){
if(!(validate66(data20.base, {instancePath:instancePath+"/predicate/change/base",parentData:data20,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data20.head !== undefined){
if(!(validate66(data20.head, {instancePath:instancePath+"/predicate/change/head",parentData:data20,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/change", "type", {type: "object"}, schema27.properties.predicate.properties.change, data20);
errors++;
}
}
if(data4.policy !== undefined){
let data23 = data4.policy;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const prop5 of schema27.properties.predicate.properties.policy.required){
if(data23[prop5] === undefined){
vErrors = failed(vErrors, instancePath+"/predicate/policy", "required", {missingProperty: prop5}, schema27.properties.predicate.properties.policy, data23);
errors++;
}
}
for(const key5 in data23){
if(!(((key5 === "path") || (key5 === "name")) || (key5 === "sha256"))){
vErrors = failed(vErrors, instancePath+"/predicate/policy", "additionalProperties", {additionalProperty: key5}, schema27.properties.predicate.properties.policy, data23);
errors++;
}
}
if(data23.path !== undefined){
if(!(validate62(data23.path, {instancePath:instancePath+"/predicate/policy/path",parentData:data23,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data23.name !== undefined){
let data25 = data23.name;
if(typeof data25 === "string"){
if(func1(data25) > 200){
vErrors = failed(vErrors, instancePath+"/predicate/policy/name", "maxLength", {limit: 200}, schema27.properties.predicate.properties.policy.properties.name, data25, undefined, "must NOT have more than 200 characters");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/policy/name", "type", {type: "string"}, schema27.properties.predicate.properties.policy.properties.name, data25);
errors++;
}
}
if(data23.sha256 !== undefined){
if(!(validate64(data23.sha256, {instancePath:instancePath+"/predicate/policy/sha256",parentData:data23,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/policy", "type", {type: "object"}, schema27.properties.predicate.properties.policy, data23);
errors++;
}
}
if(data4.decidedAt !== undefined){
if(!(validate76(data4.decidedAt, {instancePath:instancePath+"/predicate/decidedAt",parentData:data4,parentDataProperty:"decidedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data4.expiresAt !== undefined){
let data28 = data4.expiresAt;
const _errs52 = errors;
let valid14 = false;
const _errs53 = errors;
if(!(validate76(data28, {instancePath:instancePath+"/predicate/expiresAt",parentData:data4,parentDataProperty:"expiresAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var _valid0 = _errs53 === errors;
valid14 = valid14 || _valid0;
const _errs54 = errors;
if(data28 !== null){
vErrors = failed(vErrors, instancePath+"/predicate/expiresAt", "type", {type: "null"}, schema27.properties.predicate.properties.expiresAt.anyOf[1], data28, "#/properties/predicate/properties/expiresAt/anyOf/1/type");
errors++;
}
var _valid0 = _errs54 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
vErrors = failed(vErrors, instancePath+"/predicate/expiresAt", "anyOf", {}, schema27.properties.predicate.properties.expiresAt, data28, "#/properties/predicate/properties/expiresAt/anyOf", "must match a schema in anyOf");
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data4.gate !== undefined){
let data29 = data4.gate;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const prop6 of schema27.properties.predicate.properties.gate.required){
if(data29[prop6] === undefined){
vErrors = failed(vErrors, instancePath+"/predicate/gate", "required", {missingProperty: prop6}, schema27.properties.predicate.properties.gate, data29);
errors++;
}
}
for(const key6 in data29){
if(!((key6 === "name") || (key6 === "version"))){
vErrors = failed(vErrors, instancePath+"/predicate/gate", "additionalProperties", {additionalProperty: key6}, schema27.properties.predicate.properties.gate, data29);
errors++;
}
}
if(data29.name !== undefined){
let data30 = data29.name;
if("aims-gate" !== data30){
vErrors = failed(vErrors, instancePath+"/predicate/gate/name", "const", {allowedValue: "aims-gate"}, schema27.properties.predicate.properties.gate.properties.name, data30);
errors++;
}
}
if(data29.version !== undefined){
let data31 = data29.version;
if(typeof data31 === "string"){
if(func1(data31) > 40){
vErrors = failed(vErrors, instancePath+"/predicate/gate/version", "maxLength", {limit: 40}, schema27.properties.predicate.properties.gate.properties.version, data31, undefined, "must NOT have more than 40 characters");
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/gate/version", "type", {type: "string"}, schema27.properties.predicate.properties.gate.properties.version, data31);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/predicate/gate", "type", {type: "object"}, schema27.properties.predicate.properties.gate, data29);
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

