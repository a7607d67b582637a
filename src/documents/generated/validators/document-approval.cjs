/* Generated from policies/schema/document-approval.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/document-approval.schema.json","title":"DocumentApproval","description":"An in-toto statement: one accountable person decides on exactly these bytes of one document. It is the payload of a DSSE envelope.","type":"object","additionalProperties":false,"required":["_type","subject","predicateType","predicate"],"properties":{"_type":{"description":"Version of in-toto statements.","const":"https://in-toto.io/Statement/v1"},"predicateType":{"description":"What is stated.","const":"https://github.com/aims-gate/aims-gate/evidence/document-approval/v1"},"subject":{"description":"The document, as it was decided on.","type":"array","minItems":1,"maxItems":1,"items":{"$ref":"#/$defs/subject"}},"predicate":{"description":"Who decided what.","type":"object","additionalProperties":false,"required":["approver","decision","conditions","repository","decidedAt","expiresAt","gate"],"properties":{"approver":{"description":"The person.","type":"object","additionalProperties":false,"required":["login","capacity"],"properties":{"login":{"description":"GitHub login, in lower case.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,98}$"},"capacity":{"description":"As what they decide: a role, owner or deputy of a system.","type":"string","minLength":1,"maxLength":100}},"patternProperties":{"^x-":{}}},"decision":{"description":"The decision.","enum":["approve","approve-with-conditions","reject"]},"conditions":{"description":"What must be done or watched. Empty unless the decision is approve-with-conditions.","type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":400}},"repository":{"description":"owner/name, in lower case.","type":"string","pattern":"^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$"},"decidedAt":{"description":"ISO 8601, UTC: by the approver's own clock.","$ref":"#/$defs/time"},"expiresAt":{"description":"ISO 8601, UTC: the decision does not hold from then on. null: no end.","anyOf":[{"$ref":"#/$defs/time"},{"type":"null"}]},"gate":{"description":"What made the statement.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"aims-gate"},"version":{"type":"string","maxLength":40}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}}},"$defs":{"path":{"type":"string","minLength":1,"maxLength":4096},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"gitObject":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"subject":{"type":"object","additionalProperties":false,"required":["name","digest","annotations"],"properties":{"name":{"description":"Path from the root of the repository.","$ref":"#/$defs/path"},"digest":{"description":"SHA-256 of its bytes, and git's id of them.","type":"object","additionalProperties":false,"required":["sha256","gitBlob"],"properties":{"sha256":{"$ref":"#/$defs/sha256"},"gitBlob":{"$ref":"#/$defs/gitObject"}},"patternProperties":{"^x-":{}}},"annotations":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"description":"Git's file mode.","enum":["100644","100755"]}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}};
const pattern3 = new RegExp("^x-", "u");
const pattern11 = new RegExp("^[a-z0-9][a-z0-9_-]{0,98}$", "u");
const pattern12 = new RegExp("^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$", "u");
const schema20 = {"type":"object","additionalProperties":false,"required":["name","digest","annotations"],"properties":{"name":{"description":"Path from the root of the repository.","$ref":"#/$defs/path"},"digest":{"description":"SHA-256 of its bytes, and git's id of them.","type":"object","additionalProperties":false,"required":["sha256","gitBlob"],"properties":{"sha256":{"$ref":"#/$defs/sha256"},"gitBlob":{"$ref":"#/$defs/gitObject"}},"patternProperties":{"^x-":{}}},"annotations":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"description":"Git's file mode.","enum":["100644","100755"]}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}}};
const schema21 = {"type":"string","minLength":1,"maxLength":4096};
const func1 = require("ajv/dist/runtime/ucs2length").default;

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
if(func1(data) > 4096){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema21,data});
errors++;
}
if(func1(data) < 1){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21,data});
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

const schema22 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern7 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

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
if(!pattern7.test(data)){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
for(const prop0 of schema20.required){
if(data[prop0] === undefined){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"required",params:{missingProperty: prop0},schema:schema20.required,parentSchema:schema20,data});
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "digest")) || (key0 === "annotations")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data});
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.digest !== undefined){
let data1 = data.digest;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const prop1 of schema20.properties.digest.required){
if(data1[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/digest",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema20.properties.digest.required,parentSchema:schema20.properties.digest,data:data1});
errors++;
}
}
for(const key1 in data1){
if(!(((key1 === "sha256") || (key1 === "gitBlob")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/digest",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema20.properties.digest,data:data1});
errors++;
}
}
if(data1.sha256 !== undefined){
if(!(validate56(data1.sha256, {instancePath:instancePath+"/digest/sha256",parentData:data1,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data1.gitBlob !== undefined){
if(!(validate58(data1.gitBlob, {instancePath:instancePath+"/digest/gitBlob",parentData:data1,parentDataProperty:"gitBlob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/digest",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema20.properties.digest.type,parentSchema:schema20.properties.digest,data:data1});
errors++;
}
}
if(data.annotations !== undefined){
let data4 = data.annotations;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop2 of schema20.properties.annotations.required){
if(data4[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations",schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema20.properties.annotations.required,parentSchema:schema20.properties.annotations,data:data4});
errors++;
}
}
for(const key2 in data4){
if(!((key2 === "mode") || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema20.properties.annotations,data:data4});
errors++;
}
}
if(data4.mode !== undefined){
let data5 = data4.mode;
if(!((data5 === "100644") || (data5 === "100755"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/mode",schemaPath:"",keyword:"enum",params:{allowedValues: schema20.properties.annotations.properties.mode.enum},schema:schema20.properties.annotations.properties.mode.enum,parentSchema:schema20.properties.annotations.properties.mode,data:data5});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema20.properties.annotations.type,parentSchema:schema20.properties.annotations,data:data4});
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

const schema24 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"};
const pattern13 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");

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
if(typeof data === "string"){
if(!pattern13.test(data)){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",parentSchema:schema24,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/document-approval.schema.json" */;
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
if(!(((((key0 === "_type") || (key0 === "predicateType")) || (key0 === "subject")) || (key0 === "predicate")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data._type !== undefined){
let data0 = data._type;
if("https://in-toto.io/Statement/v1" !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/_type",schemaPath:"",keyword:"const",params:{allowedValue: "https://in-toto.io/Statement/v1"},schema:"https://in-toto.io/Statement/v1",parentSchema:schema19.properties._type,data:data0});
errors++;
}
}
if(data.predicateType !== undefined){
let data1 = data.predicateType;
if("https://github.com/aims-gate/aims-gate/evidence/document-approval/v1" !== data1){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicateType",schemaPath:"",keyword:"const",params:{allowedValue: "https://github.com/aims-gate/aims-gate/evidence/document-approval/v1"},schema:"https://github.com/aims-gate/aims-gate/evidence/document-approval/v1",parentSchema:schema19.properties.predicateType,data:data1});
errors++;
}
}
if(data.subject !== undefined){
let data2 = data.subject;
if(Array.isArray(data2)){
if(data2.length > 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/subject",schemaPath:"",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items",schema:1,parentSchema:schema19.properties.subject,data:data2});
errors++;
}
if(data2.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/subject",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.subject,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data2[i0], {instancePath:instancePath+"/subject/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/subject",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.subject.type,parentSchema:schema19.properties.subject,data:data2});
errors++;
}
}
if(data.predicate !== undefined){
let data4 = data.predicate;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema19.properties.predicate.required){
if(data4[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.predicate.required,parentSchema:schema19.properties.predicate,data:data4});
errors++;
}
}
for(const key1 in data4){
if(!((((((((key1 === "approver") || (key1 === "decision")) || (key1 === "conditions")) || (key1 === "repository")) || (key1 === "decidedAt")) || (key1 === "expiresAt")) || (key1 === "gate")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.predicate,data:data4});
errors++;
}
}
if(data4.approver !== undefined){
let data5 = data4.approver;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop2 of schema19.properties.predicate.properties.approver.required){
if(data5[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/approver",schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.predicate.properties.approver.required,parentSchema:schema19.properties.predicate.properties.approver,data:data5});
errors++;
}
}
for(const key2 in data5){
if(!(((key2 === "login") || (key2 === "capacity")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/approver",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.predicate.properties.approver,data:data5});
errors++;
}
}
if(data5.login !== undefined){
let data6 = data5.login;
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/approver/login",schemaPath:"",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,98}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,98}$"+"\"",schema:"^[a-z0-9][a-z0-9_-]{0,98}$",parentSchema:schema19.properties.predicate.properties.approver.properties.login,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/approver/login",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.predicate.properties.approver.properties.login.type,parentSchema:schema19.properties.predicate.properties.approver.properties.login,data:data6});
errors++;
}
}
if(data5.capacity !== undefined){
let data7 = data5.capacity;
if(typeof data7 === "string"){
if(func1(data7) > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/approver/capacity",schemaPath:"",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema19.properties.predicate.properties.approver.properties.capacity,data:data7});
errors++;
}
if(func1(data7) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/approver/capacity",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.predicate.properties.approver.properties.capacity,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/approver/capacity",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.predicate.properties.approver.properties.capacity.type,parentSchema:schema19.properties.predicate.properties.approver.properties.capacity,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/approver",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.predicate.properties.approver.type,parentSchema:schema19.properties.predicate.properties.approver,data:data5});
errors++;
}
}
if(data4.decision !== undefined){
let data8 = data4.decision;
if(!(((data8 === "approve") || (data8 === "approve-with-conditions")) || (data8 === "reject"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/decision",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.predicate.properties.decision.enum},schema:schema19.properties.predicate.properties.decision.enum,parentSchema:schema19.properties.predicate.properties.decision,data:data8});
errors++;
}
}
if(data4.conditions !== undefined){
let data9 = data4.conditions;
if(Array.isArray(data9)){
if(data9.length > 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/conditions",schemaPath:"",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema19.properties.predicate.properties.conditions,data:data9});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func1(data10) > 400){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/conditions/" + i1,schemaPath:"",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema19.properties.predicate.properties.conditions.items,data:data10});
errors++;
}
if(func1(data10) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/conditions/" + i1,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.predicate.properties.conditions.items,data:data10});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/conditions/" + i1,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.predicate.properties.conditions.items.type,parentSchema:schema19.properties.predicate.properties.conditions.items,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/conditions",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.predicate.properties.conditions.type,parentSchema:schema19.properties.predicate.properties.conditions,data:data9});
errors++;
}
}
if(data4.repository !== undefined){
let data11 = data4.repository;
if(typeof data11 === "string"){
if(!pattern12.test(data11)){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/repository",schemaPath:"",keyword:"pattern",params:{pattern: "^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$"+"\"",schema:"^[a-z0-9._-]{1,100}/[a-z0-9._-]{1,100}$",parentSchema:schema19.properties.predicate.properties.repository,data:data11});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/repository",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.predicate.properties.repository.type,parentSchema:schema19.properties.predicate.properties.repository,data:data11});
errors++;
}
}
if(data4.decidedAt !== undefined){
if(!(validate61(data4.decidedAt, {instancePath:instancePath+"/predicate/decidedAt",parentData:data4,parentDataProperty:"decidedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data4.expiresAt !== undefined){
let data13 = data4.expiresAt;
const _errs26 = errors;
let valid7 = false;
const _errs27 = errors;
if(!(validate61(data13, {instancePath:instancePath+"/predicate/expiresAt",parentData:data4,parentDataProperty:"expiresAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid7 = valid7 || _valid0;
const _errs28 = errors;
if(data13 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/expiresAt",schemaPath:"#/properties/predicate/properties/expiresAt/anyOf/1/type",keyword:"type",params:{type: "null"},schema:schema19.properties.predicate.properties.expiresAt.anyOf[1].type,parentSchema:schema19.properties.predicate.properties.expiresAt.anyOf[1],data:data13});
errors++;
}
var _valid0 = _errs28 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/expiresAt",schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.predicate.properties.expiresAt.anyOf,parentSchema:schema19.properties.predicate.properties.expiresAt,data:data13});
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
for(const prop3 of schema19.properties.predicate.properties.gate.required){
if(data14[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/gate",schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.predicate.properties.gate.required,parentSchema:schema19.properties.predicate.properties.gate,data:data14});
errors++;
}
}
for(const key3 in data14){
if(!(((key3 === "name") || (key3 === "version")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/gate",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.predicate.properties.gate,data:data14});
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if("aims-gate" !== data15){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/gate/name",schemaPath:"",keyword:"const",params:{allowedValue: "aims-gate"},schema:"aims-gate",parentSchema:schema19.properties.predicate.properties.gate.properties.name,data:data15});
errors++;
}
}
if(data14.version !== undefined){
let data16 = data14.version;
if(typeof data16 === "string"){
if(func1(data16) > 40){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/gate/version",schemaPath:"",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema19.properties.predicate.properties.gate.properties.version,data:data16});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/gate/version",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.predicate.properties.gate.properties.version.type,parentSchema:schema19.properties.predicate.properties.gate.properties.version,data:data16});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/gate",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.predicate.properties.gate.type,parentSchema:schema19.properties.predicate.properties.gate,data:data14});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.predicate.type,parentSchema:schema19.properties.predicate,data:data4});
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

