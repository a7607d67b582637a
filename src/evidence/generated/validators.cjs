/* Generated from policies/schema by `npm run generate`: edit the schema, not this file. */
"use strict";
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
exports["evidence-checkpoint"] = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evidence-checkpoint.schema.json","type":"object","allOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/origin"}],"required":["count","head","root","peaks"],"properties":{"count":{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"},"head":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"},"root":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"},"peaks":{"type":"array","items":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"},"minItems":1},"names":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"},"waiting":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["override","how","commit"],"properties":{"override":{"type":"string"},"how":{"type":"string"},"commit":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/gitId"},"due":{"type":"string"}}}},"tip":{"type":"object","additionalProperties":false,"required":["ref","commit"],"properties":{"ref":{"type":"string"},"commit":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/gitId"}}}},"unevaluatedProperties":false};
const schema21 = {"type":"object","required":["repository","run","gate","decidedAt","timeSource","recordedAt","ledger"],"properties":{"host":{"type":"string"},"repository":{"type":"string"},"run":{"type":["string","null"]},"gate":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"aims-gate"},"version":{"type":"string"}}},"decidedAt":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"},{"type":"null"}]},"timeSource":{"enum":["github","runner"]},"recordedAt":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"},"ledger":{"type":"object","additionalProperties":false,"required":["decision","sequence","previous"],"properties":{"decision":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"sequence":{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"},"previous":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"},{"type":"null"}]}}}}};
const schema22 = {"type":"string","format":"date-time"};
const formats0 = require("ajv-formats/dist/formats").fastFormats["date-time"];

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.validate.test(data))){
validate55.errors = [{instancePath,message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate55.errors = [{instancePath,message:"must be string"}];
return false;
}
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"$id":"https://github.com/aims-gate/aims-gate/shared/word","type":"string","minLength":1};
const func1 = require("ajv/dist/runtime/ucs2length").default;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/word" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate58.errors = [{instancePath,message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath,message:"must be string"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"$id":"https://github.com/aims-gate/aims-gate/shared/count","type":"integer","minimum":1};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/count" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate60.errors = [{instancePath,message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate60.errors = [{instancePath,message:"must be >= 1"}];
return false;
}
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate62.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate62.errors = [{instancePath,message:"must be string"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.repository === undefined) && (missing0 = "repository")) || ((data.run === undefined) && (missing0 = "run"))) || ((data.gate === undefined) && (missing0 = "gate"))) || ((data.decidedAt === undefined) && (missing0 = "decidedAt"))) || ((data.timeSource === undefined) && (missing0 = "timeSource"))) || ((data.recordedAt === undefined) && (missing0 = "recordedAt"))) || ((data.ledger === undefined) && (missing0 = "ledger"))){
validate54.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.host !== undefined){
const _errs1 = errors;
if(typeof data.host !== "string"){
validate54.errors = [{instancePath:instancePath+"/host",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
const _errs3 = errors;
if(typeof data.repository !== "string"){
validate54.errors = [{instancePath:instancePath+"/repository",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data2 = data.run;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate54.errors = [{instancePath:instancePath+"/run",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gate !== undefined){
let data3 = data.gate;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.name === undefined) && (missing1 = "name")) || ((data3.version === undefined) && (missing1 = "version"))){
validate54.errors = [{instancePath:instancePath+"/gate",message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key0 in data3){
if(!((key0 === "name") || (key0 === "version"))){
validate54.errors = [{instancePath:instancePath+"/gate",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.name !== undefined){
const _errs10 = errors;
if("aims-gate" !== data3.name){
validate54.errors = [{instancePath:instancePath+"/gate/name",message:"must be equal to constant"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.version !== undefined){
const _errs11 = errors;
if(typeof data3.version !== "string"){
validate54.errors = [{instancePath:instancePath+"/gate/version",message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/gate",message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedAt !== undefined){
let data6 = data.decidedAt;
const _errs13 = errors;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(!(validate55(data6, {instancePath:instancePath+"/decidedAt",parentData:data,parentDataProperty:"decidedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
const _errs16 = errors;
if(data6 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/decidedAt",message:"must be null"});
errors++;
}
var _valid0 = _errs16 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = addError(vErrors, {instancePath:instancePath+"/decidedAt",message:"must match a schema in anyOf"});
errors++;
validate54.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeSource !== undefined){
let data7 = data.timeSource;
const _errs18 = errors;
if(!((data7 === "github") || (data7 === "runner"))){
validate54.errors = [{instancePath:instancePath+"/timeSource",message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recordedAt !== undefined){
const _errs19 = errors;
if(!(validate55(data.recordedAt, {instancePath:instancePath+"/recordedAt",parentData:data,parentDataProperty:"recordedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ledger !== undefined){
let data9 = data.ledger;
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((data9.decision === undefined) && (missing2 = "decision")) || ((data9.sequence === undefined) && (missing2 = "sequence"))) || ((data9.previous === undefined) && (missing2 = "previous"))){
validate54.errors = [{instancePath:instancePath+"/ledger",message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key1 in data9){
if(!(((key1 === "decision") || (key1 === "sequence")) || (key1 === "previous"))){
validate54.errors = [{instancePath:instancePath+"/ledger",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.decision !== undefined){
const _errs23 = errors;
if(!(validate58(data9.decision, {instancePath:instancePath+"/ledger/decision",parentData:data9,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.sequence !== undefined){
const _errs24 = errors;
if(!(validate60(data9.sequence, {instancePath:instancePath+"/ledger/sequence",parentData:data9,parentDataProperty:"sequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.previous !== undefined){
let data12 = data9.previous;
const _errs25 = errors;
const _errs26 = errors;
let valid4 = false;
const _errs27 = errors;
if(!(validate62(data12, {instancePath:instancePath+"/ledger/previous",parentData:data9,parentDataProperty:"previous",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid1 = _errs27 === errors;
valid4 = valid4 || _valid1;
const _errs28 = errors;
if(data12 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/ledger/previous",message:"must be null"});
errors++;
}
var _valid1 = _errs28 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
vErrors = addError(vErrors, {instancePath:instancePath+"/ledger/previous",message:"must match a schema in anyOf"});
errors++;
validate54.errors = vErrors;
return false;
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
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/ledger",message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"host":true,"repository":true,"run":true,"gate":true,"decidedAt":true,"timeSource":true,"recordedAt":true,"ledger":true},"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate66.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate66.errors = [{instancePath,message:"must be string"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern5 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate71.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath,message:"must be string"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evidence-checkpoint.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.count === undefined) && (missing0 = "count")) || ((data.head === undefined) && (missing0 = "head"))) || ((data.root === undefined) && (missing0 = "root"))) || ((data.peaks === undefined) && (missing0 = "peaks"))){
validate52.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.count !== undefined){
const _errs2 = errors;
if(!(validate60(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.head !== undefined){
const _errs3 = errors;
if(!(validate66(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.root !== undefined){
const _errs4 = errors;
if(!(validate66(data.root, {instancePath:instancePath+"/root",parentData:data,parentDataProperty:"root",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.peaks !== undefined){
let data3 = data.peaks;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
if(data3.length < 1){
validate52.errors = [{instancePath:instancePath+"/peaks",message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate66(data3[i0], {instancePath:instancePath+"/peaks/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/peaks",message:"must be array"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.names !== undefined){
const _errs8 = errors;
if(!(validate66(data.names, {instancePath:instancePath+"/names",parentData:data,parentDataProperty:"names",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.waiting !== undefined){
let data6 = data.waiting;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data6)){
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs11 = errors;
if(errors === _errs11){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.override === undefined) && (missing1 = "override")) || ((data7.how === undefined) && (missing1 = "how"))) || ((data7.commit === undefined) && (missing1 = "commit"))){
validate52.errors = [{instancePath:instancePath+"/waiting/" + i1,message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key0 in data7){
if(!((((key0 === "override") || (key0 === "how")) || (key0 === "commit")) || (key0 === "due"))){
validate52.errors = [{instancePath:instancePath+"/waiting/" + i1,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data7.override !== undefined){
const _errs14 = errors;
if(typeof data7.override !== "string"){
validate52.errors = [{instancePath:instancePath+"/waiting/" + i1+"/override",message:"must be string"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.how !== undefined){
const _errs16 = errors;
if(typeof data7.how !== "string"){
validate52.errors = [{instancePath:instancePath+"/waiting/" + i1+"/how",message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.commit !== undefined){
const _errs18 = errors;
if(!(validate71(data7.commit, {instancePath:instancePath+"/waiting/" + i1+"/commit",parentData:data7,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.due !== undefined){
const _errs19 = errors;
if(typeof data7.due !== "string"){
validate52.errors = [{instancePath:instancePath+"/waiting/" + i1+"/due",message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/waiting/" + i1,message:"must be object"}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/waiting",message:"must be array"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.tip !== undefined){
let data12 = data.tip;
const _errs21 = errors;
if(errors === _errs21){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((data12.ref === undefined) && (missing2 = "ref")) || ((data12.commit === undefined) && (missing2 = "commit"))){
validate52.errors = [{instancePath:instancePath+"/tip",message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data12){
if(!((key1 === "ref") || (key1 === "commit"))){
validate52.errors = [{instancePath:instancePath+"/tip",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data12.ref !== undefined){
const _errs24 = errors;
if(typeof data12.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/tip/ref",message:"must be string"}];
return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.commit !== undefined){
const _errs26 = errors;
if(!(validate71(data12.commit, {instancePath:instancePath+"/tip/commit",parentData:data12,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tip",message:"must be object"}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key2 in data){
if(((((((((((((((key2 !== "count") && (key2 !== "head")) && (key2 !== "root")) && (key2 !== "peaks")) && (key2 !== "names")) && (key2 !== "waiting")) && (key2 !== "tip")) && (key2 !== "host")) && (key2 !== "repository")) && (key2 !== "run")) && (key2 !== "gate")) && (key2 !== "decidedAt")) && (key2 !== "timeSource")) && (key2 !== "recordedAt")) && (key2 !== "ledger")){
validate52.errors = [{instancePath,message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["evidence-deployment-approval"] = validate74;
const schema28 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evidence-deployment-approval.schema.json","type":"object","allOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/origin"},{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/circumstances"}],"required":["system","approver","decision","conditions","method","signedBy","signedAt","path","envelope"],"properties":{"system":{"type":"string"},"approver":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/person"},"decision":{"enum":["approve","reject","approve-with-conditions"]},"conditions":{"type":"array","items":{"type":"string"}},"method":{"type":"string"},"signedBy":{"type":"string"},"signedAt":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"},{"type":"null"}]},"path":{"type":"string"},"envelope":{"type":"string"}},"unevaluatedProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.repository === undefined) && (missing0 = "repository")) || ((data.run === undefined) && (missing0 = "run"))) || ((data.gate === undefined) && (missing0 = "gate"))) || ((data.decidedAt === undefined) && (missing0 = "decidedAt"))) || ((data.timeSource === undefined) && (missing0 = "timeSource"))) || ((data.recordedAt === undefined) && (missing0 = "recordedAt"))) || ((data.ledger === undefined) && (missing0 = "ledger"))){
validate75.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.host !== undefined){
const _errs1 = errors;
if(typeof data.host !== "string"){
validate75.errors = [{instancePath:instancePath+"/host",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
const _errs3 = errors;
if(typeof data.repository !== "string"){
validate75.errors = [{instancePath:instancePath+"/repository",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data2 = data.run;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate75.errors = [{instancePath:instancePath+"/run",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gate !== undefined){
let data3 = data.gate;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.name === undefined) && (missing1 = "name")) || ((data3.version === undefined) && (missing1 = "version"))){
validate75.errors = [{instancePath:instancePath+"/gate",message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key0 in data3){
if(!((key0 === "name") || (key0 === "version"))){
validate75.errors = [{instancePath:instancePath+"/gate",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.name !== undefined){
const _errs10 = errors;
if("aims-gate" !== data3.name){
validate75.errors = [{instancePath:instancePath+"/gate/name",message:"must be equal to constant"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.version !== undefined){
const _errs11 = errors;
if(typeof data3.version !== "string"){
validate75.errors = [{instancePath:instancePath+"/gate/version",message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/gate",message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedAt !== undefined){
let data6 = data.decidedAt;
const _errs13 = errors;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(!(validate55(data6, {instancePath:instancePath+"/decidedAt",parentData:data,parentDataProperty:"decidedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
const _errs16 = errors;
if(data6 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/decidedAt",message:"must be null"});
errors++;
}
var _valid0 = _errs16 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = addError(vErrors, {instancePath:instancePath+"/decidedAt",message:"must match a schema in anyOf"});
errors++;
validate75.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeSource !== undefined){
let data7 = data.timeSource;
const _errs18 = errors;
if(!((data7 === "github") || (data7 === "runner"))){
validate75.errors = [{instancePath:instancePath+"/timeSource",message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recordedAt !== undefined){
const _errs19 = errors;
if(!(validate55(data.recordedAt, {instancePath:instancePath+"/recordedAt",parentData:data,parentDataProperty:"recordedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ledger !== undefined){
let data9 = data.ledger;
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((data9.decision === undefined) && (missing2 = "decision")) || ((data9.sequence === undefined) && (missing2 = "sequence"))) || ((data9.previous === undefined) && (missing2 = "previous"))){
validate75.errors = [{instancePath:instancePath+"/ledger",message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key1 in data9){
if(!(((key1 === "decision") || (key1 === "sequence")) || (key1 === "previous"))){
validate75.errors = [{instancePath:instancePath+"/ledger",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.decision !== undefined){
const _errs23 = errors;
if(!(validate58(data9.decision, {instancePath:instancePath+"/ledger/decision",parentData:data9,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.sequence !== undefined){
const _errs24 = errors;
if(!(validate60(data9.sequence, {instancePath:instancePath+"/ledger/sequence",parentData:data9,parentDataProperty:"sequence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.previous !== undefined){
let data12 = data9.previous;
const _errs25 = errors;
const _errs26 = errors;
let valid4 = false;
const _errs27 = errors;
if(!(validate62(data12, {instancePath:instancePath+"/ledger/previous",parentData:data9,parentDataProperty:"previous",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid1 = _errs27 === errors;
valid4 = valid4 || _valid1;
const _errs28 = errors;
if(data12 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/ledger/previous",message:"must be null"});
errors++;
}
var _valid1 = _errs28 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
vErrors = addError(vErrors, {instancePath:instancePath+"/ledger/previous",message:"must match a schema in anyOf"});
errors++;
validate75.errors = vErrors;
return false;
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
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/ledger",message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate75.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"host":true,"repository":true,"run":true,"gate":true,"decidedAt":true,"timeSource":true,"recordedAt":true,"ledger":true},"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","required":["pullRequest","content","policy","judgedAsOf"],"properties":{"pullRequest":{"type":"object","additionalProperties":false,"required":["number","author","head","base"],"properties":{"number":{"$ref":"https://github.com/aims-gate/aims-gate/shared/count"},"author":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/person"},"head":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/gitId"},"base":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/gitId"}}},"content":{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"}}},"policy":{"type":"object","additionalProperties":false,"required":["path","name","sha256"],"properties":{"path":{"type":"string"},"name":{"type":"string"},"sha256":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"}}},"accounts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["login","id"],"properties":{"login":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/login"},"id":{"type":["integer","string","null"]}}}},"judgedAsOf":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"}}};
const schema31 = {"type":"object","additionalProperties":false,"required":["login","id"],"properties":{"login":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/login"},{"type":"null"}]},"id":{"type":["integer","string","null"]}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/word" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate85.errors = [{instancePath,message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate85.errors = [{instancePath,message:"must be string"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.login === undefined) && (missing0 = "login")) || ((data.id === undefined) && (missing0 = "id"))){
validate84.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "login") || (key0 === "id"))){
validate84.errors = [{instancePath,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.login !== undefined){
let data0 = data.login;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate85(data0, {instancePath:instancePath+"/login",parentData:data,parentDataProperty:"login",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/login",message:"must be null"});
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = addError(vErrors, {instancePath:instancePath+"/login",message:"must match a schema in anyOf"});
errors++;
validate84.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs7 = errors;
if(((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")) && (data1 !== null)){
validate84.errors = [{instancePath:instancePath+"/id",message:"must be integer,string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate84.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.pullRequest === undefined) && (missing0 = "pullRequest")) || ((data.content === undefined) && (missing0 = "content"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.judgedAsOf === undefined) && (missing0 = "judgedAsOf"))){
validate82.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.pullRequest !== undefined){
let data0 = data.pullRequest;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.number === undefined) && (missing1 = "number")) || ((data0.author === undefined) && (missing1 = "author"))) || ((data0.head === undefined) && (missing1 = "head"))) || ((data0.base === undefined) && (missing1 = "base"))){
validate82.errors = [{instancePath:instancePath+"/pullRequest",message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!((((key0 === "number") || (key0 === "author")) || (key0 === "head")) || (key0 === "base"))){
validate82.errors = [{instancePath:instancePath+"/pullRequest",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.number !== undefined){
const _errs4 = errors;
if(!(validate60(data0.number, {instancePath:instancePath+"/pullRequest/number",parentData:data0,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.author !== undefined){
const _errs5 = errors;
if(!(validate84(data0.author, {instancePath:instancePath+"/pullRequest/author",parentData:data0,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.head !== undefined){
const _errs6 = errors;
if(!(validate71(data0.head, {instancePath:instancePath+"/pullRequest/head",parentData:data0,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.base !== undefined){
const _errs7 = errors;
if(!(validate71(data0.base, {instancePath:instancePath+"/pullRequest/base",parentData:data0,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/pullRequest",message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data5 = data.content;
const _errs8 = errors;
if(errors === _errs8){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((data5.sha256 === undefined) && (missing2 = "sha256")){
validate82.errors = [{instancePath:instancePath+"/content",message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data5){
if(!(key1 === "sha256")){
validate82.errors = [{instancePath:instancePath+"/content",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data5.sha256 !== undefined){
if(!(validate62(data5.sha256, {instancePath:instancePath+"/content/sha256",parentData:data5,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/content",message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data7 = data.policy;
const _errs12 = errors;
if(errors === _errs12){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if((((data7.path === undefined) && (missing3 = "path")) || ((data7.name === undefined) && (missing3 = "name"))) || ((data7.sha256 === undefined) && (missing3 = "sha256"))){
validate82.errors = [{instancePath:instancePath+"/policy",message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data7){
if(!(((key2 === "path") || (key2 === "name")) || (key2 === "sha256"))){
validate82.errors = [{instancePath:instancePath+"/policy",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data7.path !== undefined){
const _errs15 = errors;
if(typeof data7.path !== "string"){
validate82.errors = [{instancePath:instancePath+"/policy/path",message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.name !== undefined){
const _errs17 = errors;
if(typeof data7.name !== "string"){
validate82.errors = [{instancePath:instancePath+"/policy/name",message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.sha256 !== undefined){
const _errs19 = errors;
if(!(validate62(data7.sha256, {instancePath:instancePath+"/policy/sha256",parentData:data7,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/policy",message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data11 = data.accounts;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data11)){
var valid4 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs22 = errors;
if(errors === _errs22){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing4;
if(((data12.login === undefined) && (missing4 = "login")) || ((data12.id === undefined) && (missing4 = "id"))){
validate82.errors = [{instancePath:instancePath+"/accounts/" + i0,message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key3 in data12){
if(!((key3 === "login") || (key3 === "id"))){
validate82.errors = [{instancePath:instancePath+"/accounts/" + i0,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data12.login !== undefined){
const _errs25 = errors;
if(!(validate85(data12.login, {instancePath:instancePath+"/accounts/" + i0+"/login",parentData:data12,parentDataProperty:"login",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.id !== undefined){
let data14 = data12.id;
const _errs26 = errors;
if(((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (typeof data14 !== "string")) && (data14 !== null)){
validate82.errors = [{instancePath:instancePath+"/accounts/" + i0+"/id",message:"must be integer,string,null"}];
return false;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/accounts/" + i0,message:"must be object"}];
return false;
}
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/accounts",message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.judgedAsOf !== undefined){
const _errs28 = errors;
if(!(validate55(data.judgedAsOf, {instancePath:instancePath+"/judgedAsOf",parentData:data,parentDataProperty:"judgedAsOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"pullRequest":true,"content":true,"policy":true,"accounts":true,"judgedAsOf":true},"dynamicProps":false,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.validate.test(data))){
validate99.errors = [{instancePath,message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate99.errors = [{instancePath,message:"must be string"}];
return false;
}
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evidence-deployment-approval.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.system === undefined) && (missing0 = "system")) || ((data.approver === undefined) && (missing0 = "approver"))) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) || ((data.method === undefined) && (missing0 = "method"))) || ((data.signedBy === undefined) && (missing0 = "signedBy"))) || ((data.signedAt === undefined) && (missing0 = "signedAt"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.envelope === undefined) && (missing0 = "envelope"))){
validate74.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.system !== undefined){
const _errs3 = errors;
if(typeof data.system !== "string"){
validate74.errors = [{instancePath:instancePath+"/system",message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.approver !== undefined){
const _errs5 = errors;
if(!(validate84(data.approver, {instancePath:instancePath+"/approver",parentData:data,parentDataProperty:"approver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.decision !== undefined){
let data2 = data.decision;
const _errs6 = errors;
if(!(((data2 === "approve") || (data2 === "reject")) || (data2 === "approve-with-conditions"))){
validate74.errors = [{instancePath:instancePath+"/decision",message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.conditions !== undefined){
let data3 = data.conditions;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(typeof data3[i0] !== "string"){
validate74.errors = [{instancePath:instancePath+"/conditions/" + i0,message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/conditions",message:"must be array"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.method !== undefined){
const _errs11 = errors;
if(typeof data.method !== "string"){
validate74.errors = [{instancePath:instancePath+"/method",message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.signedBy !== undefined){
const _errs13 = errors;
if(typeof data.signedBy !== "string"){
validate74.errors = [{instancePath:instancePath+"/signedBy",message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.signedAt !== undefined){
let data7 = data.signedAt;
const _errs15 = errors;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(!(validate99(data7, {instancePath:instancePath+"/signedAt",parentData:data,parentDataProperty:"signedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
const _errs18 = errors;
if(data7 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/signedAt",message:"must be null"});
errors++;
}
var _valid0 = _errs18 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = addError(vErrors, {instancePath:instancePath+"/signedAt",message:"must match a schema in anyOf"});
errors++;
validate74.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.path !== undefined){
const _errs20 = errors;
if(typeof data.path !== "string"){
validate74.errors = [{instancePath:instancePath+"/path",message:"must be string"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.envelope !== undefined){
const _errs22 = errors;
if(typeof data.envelope !== "string"){
validate74.errors = [{instancePath:instancePath+"/envelope",message:"must be string"}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if((((((((((((((((((((((key0 !== "system") && (key0 !== "approver")) && (key0 !== "decision")) && (key0 !== "conditions")) && (key0 !== "method")) && (key0 !== "signedBy")) && (key0 !== "signedAt")) && (key0 !== "path")) && (key0 !== "envelope")) && (key0 !== "pullRequest")) && (key0 !== "content")) && (key0 !== "policy")) && (key0 !== "accounts")) && (key0 !== "judgedAsOf")) && (key0 !== "host")) && (key0 !== "repository")) && (key0 !== "run")) && (key0 !== "gate")) && (key0 !== "decidedAt")) && (key0 !== "timeSource")) && (key0 !== "recordedAt")) && (key0 !== "ledger")){
validate74.errors = [{instancePath,message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate74.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["evidence-exception"] = validate101;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evidence-exception.schema.json","type":"object","allOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/origin"},{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/circumstances"}],"required":["exception","path","exceptedGate","system","reason","requestedBy","approvedBy","expires"],"properties":{"exception":{"type":"string"},"path":{"type":"string"},"exceptedGate":{"type":"string"},"system":{"type":["string","null"]},"reason":{"type":"string"},"requestedBy":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/person"},"approvedBy":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/person"},"expires":{"type":"string"}},"unevaluatedProperties":false};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evidence-exception.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.exception === undefined) && (missing0 = "exception")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.exceptedGate === undefined) && (missing0 = "exceptedGate"))) || ((data.system === undefined) && (missing0 = "system"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.requestedBy === undefined) && (missing0 = "requestedBy"))) || ((data.approvedBy === undefined) && (missing0 = "approvedBy"))) || ((data.expires === undefined) && (missing0 = "expires"))){
validate101.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.exception !== undefined){
const _errs3 = errors;
if(typeof data.exception !== "string"){
validate101.errors = [{instancePath:instancePath+"/exception",message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.path !== undefined){
const _errs5 = errors;
if(typeof data.path !== "string"){
validate101.errors = [{instancePath:instancePath+"/path",message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.exceptedGate !== undefined){
const _errs7 = errors;
if(typeof data.exceptedGate !== "string"){
validate101.errors = [{instancePath:instancePath+"/exceptedGate",message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.system !== undefined){
let data3 = data.system;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate101.errors = [{instancePath:instancePath+"/system",message:"must be string,null"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reason !== undefined){
const _errs11 = errors;
if(typeof data.reason !== "string"){
validate101.errors = [{instancePath:instancePath+"/reason",message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.requestedBy !== undefined){
const _errs13 = errors;
if(!(validate84(data.requestedBy, {instancePath:instancePath+"/requestedBy",parentData:data,parentDataProperty:"requestedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.approvedBy !== undefined){
const _errs14 = errors;
if(!(validate84(data.approvedBy, {instancePath:instancePath+"/approvedBy",parentData:data,parentDataProperty:"approvedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expires !== undefined){
const _errs15 = errors;
if(typeof data.expires !== "string"){
validate101.errors = [{instancePath:instancePath+"/expires",message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if(((((((((((((((((((((key0 !== "exception") && (key0 !== "path")) && (key0 !== "exceptedGate")) && (key0 !== "system")) && (key0 !== "reason")) && (key0 !== "requestedBy")) && (key0 !== "approvedBy")) && (key0 !== "expires")) && (key0 !== "pullRequest")) && (key0 !== "content")) && (key0 !== "policy")) && (key0 !== "accounts")) && (key0 !== "judgedAsOf")) && (key0 !== "host")) && (key0 !== "repository")) && (key0 !== "run")) && (key0 !== "gate")) && (key0 !== "decidedAt")) && (key0 !== "timeSource")) && (key0 !== "recordedAt")) && (key0 !== "ledger")){
validate101.errors = [{instancePath,message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate101.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["evidence-key"] = validate123;
const schema40 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evidence-key.schema.json","type":"object","allOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/origin"}],"required":["introduces","revokes","reason"],"properties":{"introduces":{"anyOf":[{"type":"object","additionalProperties":false,"required":["keyId","publicKey"],"properties":{"keyId":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"},"publicKey":{"type":"string"}}},{"type":"null"}]},"revokes":{"type":"array","items":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"}},"reason":{"type":"string"}},"unevaluatedProperties":false};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evidence-key.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.introduces === undefined) && (missing0 = "introduces")) || ((data.revokes === undefined) && (missing0 = "revokes"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate123.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.introduces !== undefined){
let data0 = data.introduces;
const _errs2 = errors;
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.keyId === undefined) && (missing1 = "keyId")) || ((data0.publicKey === undefined) && (missing1 = "publicKey"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/introduces",message:"must have required property '"+missing1+"'"});
errors++;
}
else {
const _errs6 = errors;
for(const key0 in data0){
if(!((key0 === "keyId") || (key0 === "publicKey"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/introduces",message:"must NOT have additional properties"});
errors++;
break;
}
}
if(_errs6 === errors){
if(data0.keyId !== undefined){
const _errs7 = errors;
if(!(validate62(data0.keyId, {instancePath:instancePath+"/introduces/keyId",parentData:data0,parentDataProperty:"keyId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.publicKey !== undefined){
const _errs8 = errors;
if(typeof data0.publicKey !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/introduces/publicKey",message:"must be string"});
errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/introduces",message:"must be object"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
const _errs10 = errors;
if(data0 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/introduces",message:"must be null"});
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = addError(vErrors, {instancePath:instancePath+"/introduces",message:"must match a schema in anyOf"});
errors++;
validate123.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.revokes !== undefined){
let data3 = data.revokes;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data3)){
var valid4 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate62(data3[i0], {instancePath:instancePath+"/revokes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/revokes",message:"must be array"}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reason !== undefined){
const _errs15 = errors;
if(typeof data.reason !== "string"){
validate123.errors = [{instancePath:instancePath+"/reason",message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key1 in data){
if(((((((((((key1 !== "introduces") && (key1 !== "revokes")) && (key1 !== "reason")) && (key1 !== "host")) && (key1 !== "repository")) && (key1 !== "run")) && (key1 !== "gate")) && (key1 !== "decidedAt")) && (key1 !== "timeSource")) && (key1 !== "recordedAt")) && (key1 !== "ledger")){
validate123.errors = [{instancePath,message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
else {
validate123.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["evidence-lifecycle"] = validate134;
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evidence-lifecycle.schema.json","type":"object","allOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/origin"},{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/circumstances"}],"required":["step","system","stage","mergedBy"],"properties":{"step":{"enum":["registered","deployed","updated","tier-changed","deprecated","retired"]},"system":{"type":"object","additionalProperties":false,"required":["id","name","owner","risk"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"owner":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/login"},{"type":"null"}]},"risk":{"type":["string","null"]}}},"stage":{"type":"object","additionalProperties":false,"required":["before","after"],"properties":{"before":{"type":"string"},"after":{"type":"string"}}},"mergedBy":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/person"},"tier":{"type":"object","additionalProperties":false,"required":["before","after"],"properties":{"before":{"type":"string"},"after":{"type":"string"}}},"deprecated":{"type":"string"}},"unevaluatedProperties":false};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evidence-lifecycle.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.step === undefined) && (missing0 = "step")) || ((data.system === undefined) && (missing0 = "system"))) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.mergedBy === undefined) && (missing0 = "mergedBy"))){
validate134.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.step !== undefined){
let data0 = data.step;
const _errs3 = errors;
if(!((((((data0 === "registered") || (data0 === "deployed")) || (data0 === "updated")) || (data0 === "tier-changed")) || (data0 === "deprecated")) || (data0 === "retired"))){
validate134.errors = [{instancePath:instancePath+"/step",message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.system !== undefined){
let data1 = data.system;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.id === undefined) && (missing1 = "id")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.owner === undefined) && (missing1 = "owner"))) || ((data1.risk === undefined) && (missing1 = "risk"))){
validate134.errors = [{instancePath:instancePath+"/system",message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key0 in data1){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "owner")) || (key0 === "risk"))){
validate134.errors = [{instancePath:instancePath+"/system",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.id !== undefined){
const _errs7 = errors;
if(typeof data1.id !== "string"){
validate134.errors = [{instancePath:instancePath+"/system/id",message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
const _errs9 = errors;
if(typeof data1.name !== "string"){
validate134.errors = [{instancePath:instancePath+"/system/name",message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.owner !== undefined){
let data4 = data1.owner;
const _errs11 = errors;
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(!(validate85(data4, {instancePath:instancePath+"/system/owner",parentData:data1,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
const _errs14 = errors;
if(data4 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/system/owner",message:"must be null"});
errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = addError(vErrors, {instancePath:instancePath+"/system/owner",message:"must match a schema in anyOf"});
errors++;
validate134.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.risk !== undefined){
let data5 = data1.risk;
const _errs16 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate134.errors = [{instancePath:instancePath+"/system/risk",message:"must be string,null"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/system",message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.stage !== undefined){
let data6 = data.stage;
const _errs18 = errors;
if(errors === _errs18){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.before === undefined) && (missing2 = "before")) || ((data6.after === undefined) && (missing2 = "after"))){
validate134.errors = [{instancePath:instancePath+"/stage",message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data6){
if(!((key1 === "before") || (key1 === "after"))){
validate134.errors = [{instancePath:instancePath+"/stage",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data6.before !== undefined){
const _errs21 = errors;
if(typeof data6.before !== "string"){
validate134.errors = [{instancePath:instancePath+"/stage/before",message:"must be string"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.after !== undefined){
const _errs23 = errors;
if(typeof data6.after !== "string"){
validate134.errors = [{instancePath:instancePath+"/stage/after",message:"must be string"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/stage",message:"must be object"}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.mergedBy !== undefined){
const _errs25 = errors;
if(!(validate84(data.mergedBy, {instancePath:instancePath+"/mergedBy",parentData:data,parentDataProperty:"mergedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.tier !== undefined){
let data10 = data.tier;
const _errs26 = errors;
if(errors === _errs26){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((data10.before === undefined) && (missing3 = "before")) || ((data10.after === undefined) && (missing3 = "after"))){
validate134.errors = [{instancePath:instancePath+"/tier",message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs28 = errors;
for(const key2 in data10){
if(!((key2 === "before") || (key2 === "after"))){
validate134.errors = [{instancePath:instancePath+"/tier",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs28 === errors){
if(data10.before !== undefined){
const _errs29 = errors;
if(typeof data10.before !== "string"){
validate134.errors = [{instancePath:instancePath+"/tier/before",message:"must be string"}];
return false;
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.after !== undefined){
const _errs31 = errors;
if(typeof data10.after !== "string"){
validate134.errors = [{instancePath:instancePath+"/tier/after",message:"must be string"}];
return false;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/tier",message:"must be object"}];
return false;
}
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.deprecated !== undefined){
const _errs33 = errors;
if(typeof data.deprecated !== "string"){
validate134.errors = [{instancePath:instancePath+"/deprecated",message:"must be string"}];
return false;
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key3 in data){
if(((((((((((((((((((key3 !== "step") && (key3 !== "system")) && (key3 !== "stage")) && (key3 !== "mergedBy")) && (key3 !== "tier")) && (key3 !== "deprecated")) && (key3 !== "pullRequest")) && (key3 !== "content")) && (key3 !== "policy")) && (key3 !== "accounts")) && (key3 !== "judgedAsOf")) && (key3 !== "host")) && (key3 !== "repository")) && (key3 !== "run")) && (key3 !== "gate")) && (key3 !== "decidedAt")) && (key3 !== "timeSource")) && (key3 !== "recordedAt")) && (key3 !== "ledger")){
validate134.errors = [{instancePath,message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
}
}
}
else {
validate134.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["evidence-monitoring"] = validate157;
const schema48 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evidence-monitoring.schema.json","type":"object","allOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/origin"}],"required":["system","period","sources","plans","limits","incidents"],"properties":{"system":{"type":"string"},"period":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"},{"type":"null"}]}}},"sources":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","format","sha256","entries"],"properties":{"name":{"type":"string"},"format":{"type":"string"},"sha256":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"},"entries":{"type":"integer","minimum":0}}}},"plans":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","gitBlob"],"properties":{"path":{"type":"string"},"gitBlob":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/gitId"}}}},"limits":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["metric","kind","series","threshold","values","passed","worst","unit","state"],"properties":{"metric":{"type":"string"},"kind":{"enum":["measurement","evaluation"]},"series":{"type":["string","null"]},"threshold":{"type":"string"},"values":{"type":"integer","minimum":0},"passed":{"type":"integer","minimum":0},"worst":{"type":["number","null"]},"unit":{"type":["string","null"]},"state":{"enum":["within","passed","no-value","not-given","no-limit"]}}}},"incidents":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","severity","started","detected","resolved","late","explained"],"properties":{"id":{"type":"string"},"severity":{"type":"string"},"started":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"},"detected":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"},"resolved":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"},{"type":"null"}]},"late":{"type":"array","items":{"enum":["detected","resolved"]}},"explained":{"type":"boolean"}}}}},"unevaluatedProperties":false};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate170.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];
return false;
}
}
else {
validate170.errors = [{instancePath,message:"must be string"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func4 = Object.prototype.hasOwnProperty;

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evidence-monitoring.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.system === undefined) && (missing0 = "system")) || ((data.period === undefined) && (missing0 = "period"))) || ((data.sources === undefined) && (missing0 = "sources"))) || ((data.plans === undefined) && (missing0 = "plans"))) || ((data.limits === undefined) && (missing0 = "limits"))) || ((data.incidents === undefined) && (missing0 = "incidents"))){
validate157.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.system !== undefined){
const _errs2 = errors;
if(typeof data.system !== "string"){
validate157.errors = [{instancePath:instancePath+"/system",message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.period !== undefined){
let data1 = data.period;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.from === undefined) && (missing1 = "from")) || ((data1.to === undefined) && (missing1 = "to"))){
validate157.errors = [{instancePath:instancePath+"/period",message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key0 in data1){
if(!((key0 === "from") || (key0 === "to"))){
validate157.errors = [{instancePath:instancePath+"/period",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.from !== undefined){
let data2 = data1.from;
const _errs7 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(!(validate99(data2, {instancePath:instancePath+"/period/from",parentData:data1,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
const _errs10 = errors;
if(data2 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/period/from",message:"must be null"});
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = addError(vErrors, {instancePath:instancePath+"/period/from",message:"must match a schema in anyOf"});
errors++;
validate157.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.to !== undefined){
let data3 = data1.to;
const _errs12 = errors;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(!(validate99(data3, {instancePath:instancePath+"/period/to",parentData:data1,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
const _errs15 = errors;
if(data3 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/period/to",message:"must be null"});
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
vErrors = addError(vErrors, {instancePath:instancePath+"/period/to",message:"must match a schema in anyOf"});
errors++;
validate157.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/period",message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sources !== undefined){
let data4 = data.sources;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data4)){
var valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs19 = errors;
if(errors === _errs19){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((((data5.name === undefined) && (missing2 = "name")) || ((data5.format === undefined) && (missing2 = "format"))) || ((data5.sha256 === undefined) && (missing2 = "sha256"))) || ((data5.entries === undefined) && (missing2 = "entries"))){
validate157.errors = [{instancePath:instancePath+"/sources/" + i0,message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data5){
if(!((((key1 === "name") || (key1 === "format")) || (key1 === "sha256")) || (key1 === "entries"))){
validate157.errors = [{instancePath:instancePath+"/sources/" + i0,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data5.name !== undefined){
const _errs22 = errors;
if(typeof data5.name !== "string"){
validate157.errors = [{instancePath:instancePath+"/sources/" + i0+"/name",message:"must be string"}];
return false;
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.format !== undefined){
const _errs24 = errors;
if(typeof data5.format !== "string"){
validate157.errors = [{instancePath:instancePath+"/sources/" + i0+"/format",message:"must be string"}];
return false;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.sha256 !== undefined){
const _errs26 = errors;
if(!(validate62(data5.sha256, {instancePath:instancePath+"/sources/" + i0+"/sha256",parentData:data5,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.entries !== undefined){
let data9 = data5.entries;
const _errs27 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate157.errors = [{instancePath:instancePath+"/sources/" + i0+"/entries",message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate157.errors = [{instancePath:instancePath+"/sources/" + i0+"/entries",message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/sources/" + i0,message:"must be object"}];
return false;
}
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/sources",message:"must be array"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.plans !== undefined){
let data10 = data.plans;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data10)){
var valid7 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs31 = errors;
if(errors === _errs31){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if(((data11.path === undefined) && (missing3 = "path")) || ((data11.gitBlob === undefined) && (missing3 = "gitBlob"))){
validate157.errors = [{instancePath:instancePath+"/plans/" + i1,message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key2 in data11){
if(!((key2 === "path") || (key2 === "gitBlob"))){
validate157.errors = [{instancePath:instancePath+"/plans/" + i1,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data11.path !== undefined){
const _errs34 = errors;
if(typeof data11.path !== "string"){
validate157.errors = [{instancePath:instancePath+"/plans/" + i1+"/path",message:"must be string"}];
return false;
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.gitBlob !== undefined){
const _errs36 = errors;
if(!(validate170(data11.gitBlob, {instancePath:instancePath+"/plans/" + i1+"/gitBlob",parentData:data11,parentDataProperty:"gitBlob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/plans/" + i1,message:"must be object"}];
return false;
}
}
var valid7 = _errs31 === errors;
if(!valid7){
break;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/plans",message:"must be array"}];
return false;
}
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.limits !== undefined){
let data14 = data.limits;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data14)){
var valid9 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs39 = errors;
if(errors === _errs39){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing4;
if((((((((((data15.metric === undefined) && (missing4 = "metric")) || ((data15.kind === undefined) && (missing4 = "kind"))) || ((data15.series === undefined) && (missing4 = "series"))) || ((data15.threshold === undefined) && (missing4 = "threshold"))) || ((data15.values === undefined) && (missing4 = "values"))) || ((data15.passed === undefined) && (missing4 = "passed"))) || ((data15.worst === undefined) && (missing4 = "worst"))) || ((data15.unit === undefined) && (missing4 = "unit"))) || ((data15.state === undefined) && (missing4 = "state"))){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2,message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key3 in data15){
if(!(func4.call(schema48.properties.limits.items.properties, key3))){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data15.metric !== undefined){
const _errs42 = errors;
if(typeof data15.metric !== "string"){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2+"/metric",message:"must be string"}];
return false;
}
var valid10 = _errs42 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data15.kind !== undefined){
let data17 = data15.kind;
const _errs44 = errors;
if(!((data17 === "measurement") || (data17 === "evaluation"))){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2+"/kind",message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs44 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data15.series !== undefined){
let data18 = data15.series;
const _errs45 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2+"/series",message:"must be string,null"}];
return false;
}
var valid10 = _errs45 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data15.threshold !== undefined){
const _errs47 = errors;
if(typeof data15.threshold !== "string"){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2+"/threshold",message:"must be string"}];
return false;
}
var valid10 = _errs47 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data15.values !== undefined){
let data20 = data15.values;
const _errs49 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2+"/values",message:"must be integer"}];
return false;
}
if(errors === _errs49){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2+"/values",message:"must be >= 0"}];
return false;
}
}
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data15.passed !== undefined){
let data21 = data15.passed;
const _errs51 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2+"/passed",message:"must be integer"}];
return false;
}
if(errors === _errs51){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2+"/passed",message:"must be >= 0"}];
return false;
}
}
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data15.worst !== undefined){
let data22 = data15.worst;
const _errs53 = errors;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (data22 !== null)){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2+"/worst",message:"must be number,null"}];
return false;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data15.unit !== undefined){
let data23 = data15.unit;
const _errs55 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2+"/unit",message:"must be string,null"}];
return false;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data15.state !== undefined){
let data24 = data15.state;
const _errs57 = errors;
if(!(((((data24 === "within") || (data24 === "passed")) || (data24 === "no-value")) || (data24 === "not-given")) || (data24 === "no-limit"))){
validate157.errors = [{instancePath:instancePath+"/limits/" + i2+"/state",message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs57 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/limits/" + i2,message:"must be object"}];
return false;
}
}
var valid9 = _errs39 === errors;
if(!valid9){
break;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/limits",message:"must be array"}];
return false;
}
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.incidents !== undefined){
let data25 = data.incidents;
const _errs58 = errors;
if(errors === _errs58){
if(Array.isArray(data25)){
var valid11 = true;
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
const _errs60 = errors;
if(errors === _errs60){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing5;
if((((((((data26.id === undefined) && (missing5 = "id")) || ((data26.severity === undefined) && (missing5 = "severity"))) || ((data26.started === undefined) && (missing5 = "started"))) || ((data26.detected === undefined) && (missing5 = "detected"))) || ((data26.resolved === undefined) && (missing5 = "resolved"))) || ((data26.late === undefined) && (missing5 = "late"))) || ((data26.explained === undefined) && (missing5 = "explained"))){
validate157.errors = [{instancePath:instancePath+"/incidents/" + i3,message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs62 = errors;
for(const key4 in data26){
if(!(((((((key4 === "id") || (key4 === "severity")) || (key4 === "started")) || (key4 === "detected")) || (key4 === "resolved")) || (key4 === "late")) || (key4 === "explained"))){
validate157.errors = [{instancePath:instancePath+"/incidents/" + i3,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs62 === errors){
if(data26.id !== undefined){
const _errs63 = errors;
if(typeof data26.id !== "string"){
validate157.errors = [{instancePath:instancePath+"/incidents/" + i3+"/id",message:"must be string"}];
return false;
}
var valid12 = _errs63 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.severity !== undefined){
const _errs65 = errors;
if(typeof data26.severity !== "string"){
validate157.errors = [{instancePath:instancePath+"/incidents/" + i3+"/severity",message:"must be string"}];
return false;
}
var valid12 = _errs65 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.started !== undefined){
const _errs67 = errors;
if(!(validate99(data26.started, {instancePath:instancePath+"/incidents/" + i3+"/started",parentData:data26,parentDataProperty:"started",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid12 = _errs67 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.detected !== undefined){
const _errs68 = errors;
if(!(validate99(data26.detected, {instancePath:instancePath+"/incidents/" + i3+"/detected",parentData:data26,parentDataProperty:"detected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid12 = _errs68 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.resolved !== undefined){
let data31 = data26.resolved;
const _errs69 = errors;
const _errs70 = errors;
let valid13 = false;
const _errs71 = errors;
if(!(validate99(data31, {instancePath:instancePath+"/incidents/" + i3+"/resolved",parentData:data26,parentDataProperty:"resolved",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid2 = _errs71 === errors;
valid13 = valid13 || _valid2;
const _errs72 = errors;
if(data31 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i3+"/resolved",message:"must be null"});
errors++;
}
var _valid2 = _errs72 === errors;
valid13 = valid13 || _valid2;
if(!valid13){
vErrors = addError(vErrors, {instancePath:instancePath+"/incidents/" + i3+"/resolved",message:"must match a schema in anyOf"});
errors++;
validate157.errors = vErrors;
return false;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs69 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.late !== undefined){
let data32 = data26.late;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data32)){
var valid14 = true;
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
const _errs76 = errors;
if(!((data33 === "detected") || (data33 === "resolved"))){
validate157.errors = [{instancePath:instancePath+"/incidents/" + i3+"/late/" + i4,message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs76 === errors;
if(!valid14){
break;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/incidents/" + i3+"/late",message:"must be array"}];
return false;
}
}
var valid12 = _errs74 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.explained !== undefined){
const _errs77 = errors;
if(typeof data26.explained !== "boolean"){
validate157.errors = [{instancePath:instancePath+"/incidents/" + i3+"/explained",message:"must be boolean"}];
return false;
}
var valid12 = _errs77 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/incidents/" + i3,message:"must be object"}];
return false;
}
}
var valid11 = _errs60 === errors;
if(!valid11){
break;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/incidents",message:"must be array"}];
return false;
}
}
var valid1 = _errs58 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key5 in data){
if((((((((((((((key5 !== "system") && (key5 !== "period")) && (key5 !== "sources")) && (key5 !== "plans")) && (key5 !== "limits")) && (key5 !== "incidents")) && (key5 !== "host")) && (key5 !== "repository")) && (key5 !== "run")) && (key5 !== "gate")) && (key5 !== "decidedAt")) && (key5 !== "timeSource")) && (key5 !== "recordedAt")) && (key5 !== "ledger")){
validate157.errors = [{instancePath,message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
}
}
}
else {
validate157.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["evidence-override"] = validate175;
const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evidence-override.schema.json","type":"object","allOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/origin"}],"required":["how","ref","actor","before","commits","pullRequest","paths","verdict","gaps","reviewDue"],"properties":{"how":{"enum":["merged-past-gate","approved-with-conditions","objection-dismissed","direct-push","force-push"]},"ref":{"type":"string"},"actor":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/person"},"before":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/gitId"},{"type":"null"}]},"commits":{"type":"array","items":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/gitId"},"minItems":1},"pullRequest":{"type":["integer","null"]},"paths":{"type":"array","items":{"type":"string"}},"verdict":{"enum":["pass","fail","unknown"]},"gaps":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["gate","system","message"],"properties":{"gate":{"type":"string"},"system":{"type":["string","null"]},"message":{"type":"string"}}}},"reviewDue":{"type":["string","null"]}},"unevaluatedProperties":false};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evidence-override.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.how === undefined) && (missing0 = "how")) || ((data.ref === undefined) && (missing0 = "ref"))) || ((data.actor === undefined) && (missing0 = "actor"))) || ((data.before === undefined) && (missing0 = "before"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.pullRequest === undefined) && (missing0 = "pullRequest"))) || ((data.paths === undefined) && (missing0 = "paths"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.gaps === undefined) && (missing0 = "gaps"))) || ((data.reviewDue === undefined) && (missing0 = "reviewDue"))){
validate175.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.how !== undefined){
let data0 = data.how;
const _errs2 = errors;
if(!(((((data0 === "merged-past-gate") || (data0 === "approved-with-conditions")) || (data0 === "objection-dismissed")) || (data0 === "direct-push")) || (data0 === "force-push"))){
validate175.errors = [{instancePath:instancePath+"/how",message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.ref !== undefined){
const _errs3 = errors;
if(typeof data.ref !== "string"){
validate175.errors = [{instancePath:instancePath+"/ref",message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.actor !== undefined){
const _errs5 = errors;
if(!(validate84(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.before !== undefined){
let data3 = data.before;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(validate71(data3, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(data3 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/before",message:"must be null"});
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = addError(vErrors, {instancePath:instancePath+"/before",message:"must match a schema in anyOf"});
errors++;
validate175.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.commits !== undefined){
let data4 = data.commits;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length < 1){
validate175.errors = [{instancePath:instancePath+"/commits",message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate71(data4[i0], {instancePath:instancePath+"/commits/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/commits",message:"must be array"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.pullRequest !== undefined){
let data6 = data.pullRequest;
const _errs14 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate175.errors = [{instancePath:instancePath+"/pullRequest",message:"must be integer,null"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.paths !== undefined){
let data7 = data.paths;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(typeof data7[i1] !== "string"){
validate175.errors = [{instancePath:instancePath+"/paths/" + i1,message:"must be string"}];
return false;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/paths",message:"must be array"}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.verdict !== undefined){
let data9 = data.verdict;
const _errs20 = errors;
if(!(((data9 === "pass") || (data9 === "fail")) || (data9 === "unknown"))){
validate175.errors = [{instancePath:instancePath+"/verdict",message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.gaps !== undefined){
let data10 = data.gaps;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
var valid5 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs23 = errors;
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if((((data11.gate === undefined) && (missing1 = "gate")) || ((data11.system === undefined) && (missing1 = "system"))) || ((data11.message === undefined) && (missing1 = "message"))){
validate175.errors = [{instancePath:instancePath+"/gaps/" + i2,message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key0 in data11){
if(!(((key0 === "gate") || (key0 === "system")) || (key0 === "message"))){
validate175.errors = [{instancePath:instancePath+"/gaps/" + i2,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data11.gate !== undefined){
const _errs26 = errors;
if(typeof data11.gate !== "string"){
validate175.errors = [{instancePath:instancePath+"/gaps/" + i2+"/gate",message:"must be string"}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.system !== undefined){
let data13 = data11.system;
const _errs28 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate175.errors = [{instancePath:instancePath+"/gaps/" + i2+"/system",message:"must be string,null"}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.message !== undefined){
const _errs30 = errors;
if(typeof data11.message !== "string"){
validate175.errors = [{instancePath:instancePath+"/gaps/" + i2+"/message",message:"must be string"}];
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/gaps/" + i2,message:"must be object"}];
return false;
}
}
var valid5 = _errs23 === errors;
if(!valid5){
break;
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/gaps",message:"must be array"}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reviewDue !== undefined){
let data15 = data.reviewDue;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate175.errors = [{instancePath:instancePath+"/reviewDue",message:"must be string,null"}];
return false;
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key1 in data){
if((((((((((((((((((key1 !== "how") && (key1 !== "ref")) && (key1 !== "actor")) && (key1 !== "before")) && (key1 !== "commits")) && (key1 !== "pullRequest")) && (key1 !== "paths")) && (key1 !== "verdict")) && (key1 !== "gaps")) && (key1 !== "reviewDue")) && (key1 !== "host")) && (key1 !== "repository")) && (key1 !== "run")) && (key1 !== "gate")) && (key1 !== "decidedAt")) && (key1 !== "timeSource")) && (key1 !== "recordedAt")) && (key1 !== "ledger")){
validate175.errors = [{instancePath,message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate175.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["evidence-override-review"] = validate189;
const schema57 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evidence-override-review.schema.json","type":"object","allOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/origin"}],"required":["override","issue","reviewer","independent"],"properties":{"override":{"type":"string"},"issue":{"type":"integer"},"reviewer":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/person"},"independent":{"enum":["yes","no","unknown"]}},"unevaluatedProperties":false};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evidence-override-review.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.override === undefined) && (missing0 = "override")) || ((data.issue === undefined) && (missing0 = "issue"))) || ((data.reviewer === undefined) && (missing0 = "reviewer"))) || ((data.independent === undefined) && (missing0 = "independent"))){
validate189.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.override !== undefined){
const _errs2 = errors;
if(typeof data.override !== "string"){
validate189.errors = [{instancePath:instancePath+"/override",message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.issue !== undefined){
let data1 = data.issue;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate189.errors = [{instancePath:instancePath+"/issue",message:"must be integer"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reviewer !== undefined){
const _errs6 = errors;
if(!(validate84(data.reviewer, {instancePath:instancePath+"/reviewer",parentData:data,parentDataProperty:"reviewer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.independent !== undefined){
let data3 = data.independent;
const _errs7 = errors;
if(!(((data3 === "yes") || (data3 === "no")) || (data3 === "unknown"))){
validate189.errors = [{instancePath:instancePath+"/independent",message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if((((((((((((key0 !== "override") && (key0 !== "issue")) && (key0 !== "reviewer")) && (key0 !== "independent")) && (key0 !== "host")) && (key0 !== "repository")) && (key0 !== "run")) && (key0 !== "gate")) && (key0 !== "decidedAt")) && (key0 !== "timeSource")) && (key0 !== "recordedAt")) && (key0 !== "ledger")){
validate189.errors = [{instancePath,message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
}
else {
validate189.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["evidence-oversight"] = validate200;
const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evidence-oversight.schema.json","type":"object","allOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/origin"}],"required":["system","sources","decisions"],"properties":{"system":{"type":"string"},"sources":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","format","sha256","entries"],"properties":{"name":{"type":"string"},"format":{"type":"string"},"sha256":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"},"entries":{"type":"integer","minimum":0}}}},"decisions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","at","by","overrode","factor","reviewed","sha256"],"properties":{"id":{"type":"string"},"at":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"},"by":{"type":"string"},"overrode":{"type":"boolean"},"factor":{"type":["string","null"]},"reviewed":{"enum":["by-another","by-the-same","no"]},"sha256":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"},"proposed":{"type":"string"},"decided":{"type":"string"},"reason":{"type":"string"}}}}},"unevaluatedProperties":false};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evidence-oversight.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.system === undefined) && (missing0 = "system")) || ((data.sources === undefined) && (missing0 = "sources"))) || ((data.decisions === undefined) && (missing0 = "decisions"))){
validate200.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.system !== undefined){
const _errs2 = errors;
if(typeof data.system !== "string"){
validate200.errors = [{instancePath:instancePath+"/system",message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sources !== undefined){
let data1 = data.sources;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((data2.name === undefined) && (missing1 = "name")) || ((data2.format === undefined) && (missing1 = "format"))) || ((data2.sha256 === undefined) && (missing1 = "sha256"))) || ((data2.entries === undefined) && (missing1 = "entries"))){
validate200.errors = [{instancePath:instancePath+"/sources/" + i0,message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key0 in data2){
if(!((((key0 === "name") || (key0 === "format")) || (key0 === "sha256")) || (key0 === "entries"))){
validate200.errors = [{instancePath:instancePath+"/sources/" + i0,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.name !== undefined){
const _errs9 = errors;
if(typeof data2.name !== "string"){
validate200.errors = [{instancePath:instancePath+"/sources/" + i0+"/name",message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.format !== undefined){
const _errs11 = errors;
if(typeof data2.format !== "string"){
validate200.errors = [{instancePath:instancePath+"/sources/" + i0+"/format",message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.sha256 !== undefined){
const _errs13 = errors;
if(!(validate62(data2.sha256, {instancePath:instancePath+"/sources/" + i0+"/sha256",parentData:data2,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.entries !== undefined){
let data6 = data2.entries;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate200.errors = [{instancePath:instancePath+"/sources/" + i0+"/entries",message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate200.errors = [{instancePath:instancePath+"/sources/" + i0+"/entries",message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate200.errors = [{instancePath:instancePath+"/sources/" + i0,message:"must be object"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate200.errors = [{instancePath:instancePath+"/sources",message:"must be array"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.decisions !== undefined){
let data7 = data.decisions;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((((((((data8.id === undefined) && (missing2 = "id")) || ((data8.at === undefined) && (missing2 = "at"))) || ((data8.by === undefined) && (missing2 = "by"))) || ((data8.overrode === undefined) && (missing2 = "overrode"))) || ((data8.factor === undefined) && (missing2 = "factor"))) || ((data8.reviewed === undefined) && (missing2 = "reviewed"))) || ((data8.sha256 === undefined) && (missing2 = "sha256"))){
validate200.errors = [{instancePath:instancePath+"/decisions/" + i1,message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data8){
if(!(func4.call(schema60.properties.decisions.items.properties, key1))){
validate200.errors = [{instancePath:instancePath+"/decisions/" + i1,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data8.id !== undefined){
const _errs21 = errors;
if(typeof data8.id !== "string"){
validate200.errors = [{instancePath:instancePath+"/decisions/" + i1+"/id",message:"must be string"}];
return false;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.at !== undefined){
const _errs23 = errors;
if(!(validate99(data8.at, {instancePath:instancePath+"/decisions/" + i1+"/at",parentData:data8,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.by !== undefined){
const _errs24 = errors;
if(typeof data8.by !== "string"){
validate200.errors = [{instancePath:instancePath+"/decisions/" + i1+"/by",message:"must be string"}];
return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.overrode !== undefined){
const _errs26 = errors;
if(typeof data8.overrode !== "boolean"){
validate200.errors = [{instancePath:instancePath+"/decisions/" + i1+"/overrode",message:"must be boolean"}];
return false;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.factor !== undefined){
let data13 = data8.factor;
const _errs28 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate200.errors = [{instancePath:instancePath+"/decisions/" + i1+"/factor",message:"must be string,null"}];
return false;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.reviewed !== undefined){
let data14 = data8.reviewed;
const _errs30 = errors;
if(!(((data14 === "by-another") || (data14 === "by-the-same")) || (data14 === "no"))){
validate200.errors = [{instancePath:instancePath+"/decisions/" + i1+"/reviewed",message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.sha256 !== undefined){
const _errs31 = errors;
if(!(validate62(data8.sha256, {instancePath:instancePath+"/decisions/" + i1+"/sha256",parentData:data8,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.proposed !== undefined){
const _errs32 = errors;
if(typeof data8.proposed !== "string"){
validate200.errors = [{instancePath:instancePath+"/decisions/" + i1+"/proposed",message:"must be string"}];
return false;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.decided !== undefined){
const _errs34 = errors;
if(typeof data8.decided !== "string"){
validate200.errors = [{instancePath:instancePath+"/decisions/" + i1+"/decided",message:"must be string"}];
return false;
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.reason !== undefined){
const _errs36 = errors;
if(typeof data8.reason !== "string"){
validate200.errors = [{instancePath:instancePath+"/decisions/" + i1+"/reason",message:"must be string"}];
return false;
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate200.errors = [{instancePath:instancePath+"/decisions/" + i1,message:"must be object"}];
return false;
}
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
else {
validate200.errors = [{instancePath:instancePath+"/decisions",message:"must be array"}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key2 in data){
if(((((((((((key2 !== "system") && (key2 !== "sources")) && (key2 !== "decisions")) && (key2 !== "host")) && (key2 !== "repository")) && (key2 !== "run")) && (key2 !== "gate")) && (key2 !== "decidedAt")) && (key2 !== "timeSource")) && (key2 !== "recordedAt")) && (key2 !== "ledger")){
validate200.errors = [{instancePath,message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
else {
validate200.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["evidence-repair"] = validate213;
const schema64 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evidence-repair.schema.json","type":"object","allOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/origin"}],"required":["found","sound","quarantined","restored"],"properties":{"found":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/gitId"},"sound":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/gitId"},{"type":"null"}]},"quarantined":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","kept","sha256","because"],"properties":{"path":{"type":"string"},"kept":{"type":["string","null"]},"sha256":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"},{"type":"null"}]},"because":{"type":"string"}}}},"restored":{"type":"array","items":{"type":"string"}}},"unevaluatedProperties":false};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evidence-repair.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.found === undefined) && (missing0 = "found")) || ((data.sound === undefined) && (missing0 = "sound"))) || ((data.quarantined === undefined) && (missing0 = "quarantined"))) || ((data.restored === undefined) && (missing0 = "restored"))){
validate213.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.found !== undefined){
const _errs2 = errors;
if(!(validate71(data.found, {instancePath:instancePath+"/found",parentData:data,parentDataProperty:"found",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sound !== undefined){
let data1 = data.sound;
const _errs3 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(!(validate71(data1, {instancePath:instancePath+"/sound",parentData:data,parentDataProperty:"sound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(data1 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/sound",message:"must be null"});
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = addError(vErrors, {instancePath:instancePath+"/sound",message:"must match a schema in anyOf"});
errors++;
validate213.errors = vErrors;
return false;
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
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.quarantined !== undefined){
let data2 = data.quarantined;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((data3.path === undefined) && (missing1 = "path")) || ((data3.kept === undefined) && (missing1 = "kept"))) || ((data3.sha256 === undefined) && (missing1 = "sha256"))) || ((data3.because === undefined) && (missing1 = "because"))){
validate213.errors = [{instancePath:instancePath+"/quarantined/" + i0,message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key0 in data3){
if(!((((key0 === "path") || (key0 === "kept")) || (key0 === "sha256")) || (key0 === "because"))){
validate213.errors = [{instancePath:instancePath+"/quarantined/" + i0,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3.path !== undefined){
const _errs13 = errors;
if(typeof data3.path !== "string"){
validate213.errors = [{instancePath:instancePath+"/quarantined/" + i0+"/path",message:"must be string"}];
return false;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.kept !== undefined){
let data5 = data3.kept;
const _errs15 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate213.errors = [{instancePath:instancePath+"/quarantined/" + i0+"/kept",message:"must be string,null"}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.sha256 !== undefined){
let data6 = data3.sha256;
const _errs17 = errors;
const _errs18 = errors;
let valid5 = false;
const _errs19 = errors;
if(!(validate62(data6, {instancePath:instancePath+"/quarantined/" + i0+"/sha256",parentData:data3,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid1 = _errs19 === errors;
valid5 = valid5 || _valid1;
const _errs20 = errors;
if(data6 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/quarantined/" + i0+"/sha256",message:"must be null"});
errors++;
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
vErrors = addError(vErrors, {instancePath:instancePath+"/quarantined/" + i0+"/sha256",message:"must match a schema in anyOf"});
errors++;
validate213.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.because !== undefined){
const _errs22 = errors;
if(typeof data3.because !== "string"){
validate213.errors = [{instancePath:instancePath+"/quarantined/" + i0+"/because",message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/quarantined/" + i0,message:"must be object"}];
return false;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/quarantined",message:"must be array"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.restored !== undefined){
let data8 = data.restored;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data8)){
var valid6 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(typeof data8[i1] !== "string"){
validate213.errors = [{instancePath:instancePath+"/restored/" + i1,message:"must be string"}];
return false;
}
var valid6 = _errs26 === errors;
if(!valid6){
break;
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/restored",message:"must be array"}];
return false;
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key1 in data){
if((((((((((((key1 !== "found") && (key1 !== "sound")) && (key1 !== "quarantined")) && (key1 !== "restored")) && (key1 !== "host")) && (key1 !== "repository")) && (key1 !== "run")) && (key1 !== "gate")) && (key1 !== "decidedAt")) && (key1 !== "timeSource")) && (key1 !== "recordedAt")) && (key1 !== "ledger")){
validate213.errors = [{instancePath,message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
}
else {
validate213.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["evidence-review"] = validate226;
const schema68 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evidence-review.schema.json","type":"object","allOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/origin"},{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/circumstances"}],"required":["reviewer","decision","submittedAt","reviewedCommit","available","independence","visible","rationale","counted"],"properties":{"reviewer":{"type":"object","additionalProperties":false,"required":["login","id","account","association"],"properties":{"login":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/login"},{"type":"null"}]},"id":{"type":["integer","string","null"]},"account":{"enum":["human","bot"]},"association":{"enum":["owner","member","collaborator","outsider"]}}},"decision":{"enum":["approved","changes-requested","dismissed","re-requested"]},"submittedAt":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"},{"type":"null"}]},"reviewedCommit":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/gitId"},{"type":"null"}]},"available":{"anyOf":[{"type":"object","additionalProperties":false,"required":["since","seconds"],"properties":{"since":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"},"seconds":{"type":"integer"}}},{"type":"null"}]},"independence":{"type":"object","additionalProperties":false,"required":["isAuthor","isCommitter"],"properties":{"isAuthor":{"type":["boolean","null"]},"isCommitter":{"type":["boolean","null"]},"isPusher":{"type":"boolean"},"hadAgentWrite":{"type":"boolean"}}},"visible":{"anyOf":[{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","gitBlob"],"properties":{"path":{"type":"string"},"gitBlob":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/gitId"},{"type":"null"}]}}}},{"type":"null"}]},"rationale":{"anyOf":[{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/sha256"},"text":{"type":"string"}}},{"type":"null"}]},"counted":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["gate","system","capacity","counts","because"],"properties":{"gate":{"type":"string"},"system":{"type":["string","null"]},"capacity":{"type":"string"},"counts":{"type":"boolean"},"because":{"type":"string"}}}},"afterClose":{"type":"boolean"}},"unevaluatedProperties":false};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evidence-review.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.reviewer === undefined) && (missing0 = "reviewer")) || ((data.decision === undefined) && (missing0 = "decision"))) || ((data.submittedAt === undefined) && (missing0 = "submittedAt"))) || ((data.reviewedCommit === undefined) && (missing0 = "reviewedCommit"))) || ((data.available === undefined) && (missing0 = "available"))) || ((data.independence === undefined) && (missing0 = "independence"))) || ((data.visible === undefined) && (missing0 = "visible"))) || ((data.rationale === undefined) && (missing0 = "rationale"))) || ((data.counted === undefined) && (missing0 = "counted"))){
validate226.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.reviewer !== undefined){
let data0 = data.reviewer;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.login === undefined) && (missing1 = "login")) || ((data0.id === undefined) && (missing1 = "id"))) || ((data0.account === undefined) && (missing1 = "account"))) || ((data0.association === undefined) && (missing1 = "association"))){
validate226.errors = [{instancePath:instancePath+"/reviewer",message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data0){
if(!((((key0 === "login") || (key0 === "id")) || (key0 === "account")) || (key0 === "association"))){
validate226.errors = [{instancePath:instancePath+"/reviewer",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.login !== undefined){
let data1 = data0.login;
const _errs6 = errors;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(!(validate85(data1, {instancePath:instancePath+"/reviewer/login",parentData:data0,parentDataProperty:"login",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(data1 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewer/login",message:"must be null"});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewer/login",message:"must match a schema in anyOf"});
errors++;
validate226.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.id !== undefined){
let data2 = data0.id;
const _errs11 = errors;
if(((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
validate226.errors = [{instancePath:instancePath+"/reviewer/id",message:"must be integer,string,null"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.account !== undefined){
let data3 = data0.account;
const _errs13 = errors;
if(!((data3 === "human") || (data3 === "bot"))){
validate226.errors = [{instancePath:instancePath+"/reviewer/account",message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.association !== undefined){
let data4 = data0.association;
const _errs14 = errors;
if(!((((data4 === "owner") || (data4 === "member")) || (data4 === "collaborator")) || (data4 === "outsider"))){
validate226.errors = [{instancePath:instancePath+"/reviewer/association",message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate226.errors = [{instancePath:instancePath+"/reviewer",message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.decision !== undefined){
let data5 = data.decision;
const _errs15 = errors;
if(!((((data5 === "approved") || (data5 === "changes-requested")) || (data5 === "dismissed")) || (data5 === "re-requested"))){
validate226.errors = [{instancePath:instancePath+"/decision",message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.submittedAt !== undefined){
let data6 = data.submittedAt;
const _errs16 = errors;
const _errs17 = errors;
let valid4 = false;
const _errs18 = errors;
if(!(validate99(data6, {instancePath:instancePath+"/submittedAt",parentData:data,parentDataProperty:"submittedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
const _errs19 = errors;
if(data6 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/submittedAt",message:"must be null"});
errors++;
}
var _valid1 = _errs19 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
vErrors = addError(vErrors, {instancePath:instancePath+"/submittedAt",message:"must match a schema in anyOf"});
errors++;
validate226.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reviewedCommit !== undefined){
let data7 = data.reviewedCommit;
const _errs21 = errors;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(!(validate71(data7, {instancePath:instancePath+"/reviewedCommit",parentData:data,parentDataProperty:"reviewedCommit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid2 = _errs23 === errors;
valid5 = valid5 || _valid2;
const _errs24 = errors;
if(data7 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewedCommit",message:"must be null"});
errors++;
}
var _valid2 = _errs24 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
vErrors = addError(vErrors, {instancePath:instancePath+"/reviewedCommit",message:"must match a schema in anyOf"});
errors++;
validate226.errors = vErrors;
return false;
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
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.available !== undefined){
let data8 = data.available;
const _errs26 = errors;
const _errs27 = errors;
let valid6 = false;
const _errs28 = errors;
if(errors === _errs28){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.since === undefined) && (missing2 = "since")) || ((data8.seconds === undefined) && (missing2 = "seconds"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/available",message:"must have required property '"+missing2+"'"});
errors++;
}
else {
const _errs30 = errors;
for(const key1 in data8){
if(!((key1 === "since") || (key1 === "seconds"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/available",message:"must NOT have additional properties"});
errors++;
break;
}
}
if(_errs30 === errors){
if(data8.since !== undefined){
const _errs31 = errors;
if(!(validate99(data8.since, {instancePath:instancePath+"/available/since",parentData:data8,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data8.seconds !== undefined){
let data10 = data8.seconds;
const _errs32 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/available/seconds",message:"must be integer"});
errors++;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/available",message:"must be object"});
errors++;
}
}
var _valid3 = _errs28 === errors;
valid6 = valid6 || _valid3;
const _errs34 = errors;
if(data8 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/available",message:"must be null"});
errors++;
}
var _valid3 = _errs34 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
vErrors = addError(vErrors, {instancePath:instancePath+"/available",message:"must match a schema in anyOf"});
errors++;
validate226.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.independence !== undefined){
let data11 = data.independence;
const _errs36 = errors;
if(errors === _errs36){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if(((data11.isAuthor === undefined) && (missing3 = "isAuthor")) || ((data11.isCommitter === undefined) && (missing3 = "isCommitter"))){
validate226.errors = [{instancePath:instancePath+"/independence",message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data11){
if(!((((key2 === "isAuthor") || (key2 === "isCommitter")) || (key2 === "isPusher")) || (key2 === "hadAgentWrite"))){
validate226.errors = [{instancePath:instancePath+"/independence",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data11.isAuthor !== undefined){
let data12 = data11.isAuthor;
const _errs39 = errors;
if((typeof data12 !== "boolean") && (data12 !== null)){
validate226.errors = [{instancePath:instancePath+"/independence/isAuthor",message:"must be boolean,null"}];
return false;
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.isCommitter !== undefined){
let data13 = data11.isCommitter;
const _errs41 = errors;
if((typeof data13 !== "boolean") && (data13 !== null)){
validate226.errors = [{instancePath:instancePath+"/independence/isCommitter",message:"must be boolean,null"}];
return false;
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.isPusher !== undefined){
const _errs43 = errors;
if(typeof data11.isPusher !== "boolean"){
validate226.errors = [{instancePath:instancePath+"/independence/isPusher",message:"must be boolean"}];
return false;
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.hadAgentWrite !== undefined){
const _errs45 = errors;
if(typeof data11.hadAgentWrite !== "boolean"){
validate226.errors = [{instancePath:instancePath+"/independence/hadAgentWrite",message:"must be boolean"}];
return false;
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
validate226.errors = [{instancePath:instancePath+"/independence",message:"must be object"}];
return false;
}
}
var valid1 = _errs36 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.visible !== undefined){
let data16 = data.visible;
const _errs47 = errors;
const _errs48 = errors;
let valid9 = false;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data16)){
var valid10 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
const _errs51 = errors;
if(errors === _errs51){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if(((data17.path === undefined) && (missing4 = "path")) || ((data17.gitBlob === undefined) && (missing4 = "gitBlob"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/visible/" + i0,message:"must have required property '"+missing4+"'"});
errors++;
}
else {
const _errs53 = errors;
for(const key3 in data17){
if(!((key3 === "path") || (key3 === "gitBlob"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/visible/" + i0,message:"must NOT have additional properties"});
errors++;
break;
}
}
if(_errs53 === errors){
if(data17.path !== undefined){
const _errs54 = errors;
if(typeof data17.path !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/visible/" + i0+"/path",message:"must be string"});
errors++;
}
var valid11 = _errs54 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data17.gitBlob !== undefined){
let data19 = data17.gitBlob;
const _errs56 = errors;
const _errs57 = errors;
let valid12 = false;
const _errs58 = errors;
if(!(validate71(data19, {instancePath:instancePath+"/visible/" + i0+"/gitBlob",parentData:data17,parentDataProperty:"gitBlob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid5 = _errs58 === errors;
valid12 = valid12 || _valid5;
const _errs59 = errors;
if(data19 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/visible/" + i0+"/gitBlob",message:"must be null"});
errors++;
}
var _valid5 = _errs59 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
vErrors = addError(vErrors, {instancePath:instancePath+"/visible/" + i0+"/gitBlob",message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs56 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/visible/" + i0,message:"must be object"});
errors++;
}
}
var valid10 = _errs51 === errors;
if(!valid10){
break;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/visible",message:"must be array"});
errors++;
}
}
var _valid4 = _errs49 === errors;
valid9 = valid9 || _valid4;
const _errs61 = errors;
if(data16 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/visible",message:"must be null"});
errors++;
}
var _valid4 = _errs61 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
vErrors = addError(vErrors, {instancePath:instancePath+"/visible",message:"must match a schema in anyOf"});
errors++;
validate226.errors = vErrors;
return false;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs47 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.rationale !== undefined){
let data20 = data.rationale;
const _errs63 = errors;
const _errs64 = errors;
let valid13 = false;
const _errs65 = errors;
if(errors === _errs65){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing5;
if((data20.sha256 === undefined) && (missing5 = "sha256")){
vErrors = addError(vErrors, {instancePath:instancePath+"/rationale",message:"must have required property '"+missing5+"'"});
errors++;
}
else {
const _errs67 = errors;
for(const key4 in data20){
if(!((key4 === "sha256") || (key4 === "text"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/rationale",message:"must NOT have additional properties"});
errors++;
break;
}
}
if(_errs67 === errors){
if(data20.sha256 !== undefined){
const _errs68 = errors;
if(!(validate62(data20.sha256, {instancePath:instancePath+"/rationale/sha256",parentData:data20,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid14 = _errs68 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data20.text !== undefined){
const _errs69 = errors;
if(typeof data20.text !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/rationale/text",message:"must be string"});
errors++;
}
var valid14 = _errs69 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/rationale",message:"must be object"});
errors++;
}
}
var _valid6 = _errs65 === errors;
valid13 = valid13 || _valid6;
const _errs71 = errors;
if(data20 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/rationale",message:"must be null"});
errors++;
}
var _valid6 = _errs71 === errors;
valid13 = valid13 || _valid6;
if(!valid13){
vErrors = addError(vErrors, {instancePath:instancePath+"/rationale",message:"must match a schema in anyOf"});
errors++;
validate226.errors = vErrors;
return false;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs63 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.counted !== undefined){
let data23 = data.counted;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data23)){
var valid15 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
const _errs75 = errors;
if(errors === _errs75){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing6;
if((((((data24.gate === undefined) && (missing6 = "gate")) || ((data24.system === undefined) && (missing6 = "system"))) || ((data24.capacity === undefined) && (missing6 = "capacity"))) || ((data24.counts === undefined) && (missing6 = "counts"))) || ((data24.because === undefined) && (missing6 = "because"))){
validate226.errors = [{instancePath:instancePath+"/counted/" + i1,message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs77 = errors;
for(const key5 in data24){
if(!(((((key5 === "gate") || (key5 === "system")) || (key5 === "capacity")) || (key5 === "counts")) || (key5 === "because"))){
validate226.errors = [{instancePath:instancePath+"/counted/" + i1,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs77 === errors){
if(data24.gate !== undefined){
const _errs78 = errors;
if(typeof data24.gate !== "string"){
validate226.errors = [{instancePath:instancePath+"/counted/" + i1+"/gate",message:"must be string"}];
return false;
}
var valid16 = _errs78 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data24.system !== undefined){
let data26 = data24.system;
const _errs80 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate226.errors = [{instancePath:instancePath+"/counted/" + i1+"/system",message:"must be string,null"}];
return false;
}
var valid16 = _errs80 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data24.capacity !== undefined){
const _errs82 = errors;
if(typeof data24.capacity !== "string"){
validate226.errors = [{instancePath:instancePath+"/counted/" + i1+"/capacity",message:"must be string"}];
return false;
}
var valid16 = _errs82 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data24.counts !== undefined){
const _errs84 = errors;
if(typeof data24.counts !== "boolean"){
validate226.errors = [{instancePath:instancePath+"/counted/" + i1+"/counts",message:"must be boolean"}];
return false;
}
var valid16 = _errs84 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data24.because !== undefined){
const _errs86 = errors;
if(typeof data24.because !== "string"){
validate226.errors = [{instancePath:instancePath+"/counted/" + i1+"/because",message:"must be string"}];
return false;
}
var valid16 = _errs86 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
else {
validate226.errors = [{instancePath:instancePath+"/counted/" + i1,message:"must be object"}];
return false;
}
}
var valid15 = _errs75 === errors;
if(!valid15){
break;
}
}
}
else {
validate226.errors = [{instancePath:instancePath+"/counted",message:"must be array"}];
return false;
}
}
var valid1 = _errs73 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.afterClose !== undefined){
const _errs88 = errors;
if(typeof data.afterClose !== "boolean"){
validate226.errors = [{instancePath:instancePath+"/afterClose",message:"must be boolean"}];
return false;
}
var valid1 = _errs88 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key6 in data){
if(((((((((((((((((((((((key6 !== "reviewer") && (key6 !== "decision")) && (key6 !== "submittedAt")) && (key6 !== "reviewedCommit")) && (key6 !== "available")) && (key6 !== "independence")) && (key6 !== "visible")) && (key6 !== "rationale")) && (key6 !== "counted")) && (key6 !== "afterClose")) && (key6 !== "pullRequest")) && (key6 !== "content")) && (key6 !== "policy")) && (key6 !== "accounts")) && (key6 !== "judgedAsOf")) && (key6 !== "host")) && (key6 !== "repository")) && (key6 !== "run")) && (key6 !== "gate")) && (key6 !== "decidedAt")) && (key6 !== "timeSource")) && (key6 !== "recordedAt")) && (key6 !== "ledger")){
validate226.errors = [{instancePath,message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate226.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["evidence-verdict"] = validate254;
const schema75 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evidence-verdict.schema.json","type":"object","allOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/origin"},{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/circumstances"}],"required":["outcome","mergedBy","verdict","mode","mergedPastTheGate","committers","systems","changes","gates","findings","approvals","documents"],"properties":{"outcome":{"enum":["merged","closed"]},"mergedBy":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/person"},{"type":"null"}]},"verdict":{"enum":["pass","fail"]},"mode":{"enum":["enforce","audit"]},"mergedPastTheGate":{"type":"boolean"},"committers":{"anyOf":[{"type":"array","items":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/login"}},{"type":"null"}]},"pushers":{"type":"array","items":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/login"}},"agents":{"type":"object","additionalProperties":false,"required":["wrote","onBehalfOf"],"properties":{"wrote":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","by"],"properties":{"name":{"type":"string"},"by":{"enum":["author","trailer","branch"]}}}},"onBehalfOf":{"type":"array","items":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/login"}}}},"systems":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","owner","risk","stage"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"owner":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/login"},{"type":"null"}]},"risk":{"type":["string","null"]},"stage":{"type":["string","null"]}}}},"changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","previousPath","status","class","system"],"properties":{"path":{"type":"string"},"previousPath":{"type":["string","null"]},"status":{"type":"string"},"class":{"type":"string"},"system":{"type":["string","null"]}}}},"gates":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","verdict","level","controls","because"],"properties":{"id":{"type":"string"},"verdict":{"enum":["pass","fail","waiting","unknown","not-applicable"]},"level":{"enum":["failure","warning","notice"]},"controls":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"because":{"type":"string"}}}},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["gate","system","level","kind","path","message"],"properties":{"gate":{"type":"string"},"system":{"type":["string","null"]},"level":{"enum":["failure","warning","notice"]},"kind":{"enum":["gap","waiting"]},"path":{"type":["string","null"]},"message":{"type":"string"}}}},"approvals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["login","capacity","said","at","counts","because","gate","system"],"properties":{"login":{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/login"},"capacity":{"type":"string"},"said":{"type":"string"},"at":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/time"},{"type":"null"}]},"counts":{"type":"boolean"},"because":{"type":"string"},"gate":{"type":"string"},"system":{"type":["string","null"]}}}},"documents":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","gitBlob","gate","system"],"properties":{"path":{"type":"string"},"gitBlob":{"anyOf":[{"$ref":"https://github.com/aims-gate/aims-gate/record-definitions#/$defs/gitId"},{"type":"null"}]},"gate":{"type":"string"},"system":{"type":["string","null"]}}}}},"unevaluatedProperties":false};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evidence-verdict.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.outcome === undefined) && (missing0 = "outcome")) || ((data.mergedBy === undefined) && (missing0 = "mergedBy"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.mergedPastTheGate === undefined) && (missing0 = "mergedPastTheGate"))) || ((data.committers === undefined) && (missing0 = "committers"))) || ((data.systems === undefined) && (missing0 = "systems"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.gates === undefined) && (missing0 = "gates"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.documents === undefined) && (missing0 = "documents"))){
validate254.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs3 = errors;
if(!((data0 === "merged") || (data0 === "closed"))){
validate254.errors = [{instancePath:instancePath+"/outcome",message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.mergedBy !== undefined){
let data1 = data.mergedBy;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(validate84(data1, {instancePath:instancePath+"/mergedBy",parentData:data,parentDataProperty:"mergedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs7 = errors;
if(data1 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/mergedBy",message:"must be null"});
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = addError(vErrors, {instancePath:instancePath+"/mergedBy",message:"must match a schema in anyOf"});
errors++;
validate254.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.verdict !== undefined){
let data2 = data.verdict;
const _errs9 = errors;
if(!((data2 === "pass") || (data2 === "fail"))){
validate254.errors = [{instancePath:instancePath+"/verdict",message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.mode !== undefined){
let data3 = data.mode;
const _errs10 = errors;
if(!((data3 === "enforce") || (data3 === "audit"))){
validate254.errors = [{instancePath:instancePath+"/mode",message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.mergedPastTheGate !== undefined){
const _errs11 = errors;
if(typeof data.mergedPastTheGate !== "boolean"){
validate254.errors = [{instancePath:instancePath+"/mergedPastTheGate",message:"must be boolean"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.committers !== undefined){
let data5 = data.committers;
const _errs13 = errors;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
var valid4 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate85(data5[i0], {instancePath:instancePath+"/committers/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/committers",message:"must be array"});
errors++;
}
}
var _valid1 = _errs15 === errors;
valid3 = valid3 || _valid1;
const _errs18 = errors;
if(data5 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/committers",message:"must be null"});
errors++;
}
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
vErrors = addError(vErrors, {instancePath:instancePath+"/committers",message:"must match a schema in anyOf"});
errors++;
validate254.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.pushers !== undefined){
let data7 = data.pushers;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data7)){
var valid5 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs22 = errors;
if(!(validate85(data7[i1], {instancePath:instancePath+"/pushers/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/pushers",message:"must be array"}];
return false;
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.agents !== undefined){
let data9 = data.agents;
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((data9.wrote === undefined) && (missing1 = "wrote")) || ((data9.onBehalfOf === undefined) && (missing1 = "onBehalfOf"))){
validate254.errors = [{instancePath:instancePath+"/agents",message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key0 in data9){
if(!((key0 === "wrote") || (key0 === "onBehalfOf"))){
validate254.errors = [{instancePath:instancePath+"/agents",message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data9.wrote !== undefined){
let data10 = data9.wrote;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
var valid7 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs28 = errors;
if(errors === _errs28){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((data11.name === undefined) && (missing2 = "name")) || ((data11.by === undefined) && (missing2 = "by"))){
validate254.errors = [{instancePath:instancePath+"/agents/wrote/" + i2,message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key1 in data11){
if(!((key1 === "name") || (key1 === "by"))){
validate254.errors = [{instancePath:instancePath+"/agents/wrote/" + i2,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data11.name !== undefined){
const _errs31 = errors;
if(typeof data11.name !== "string"){
validate254.errors = [{instancePath:instancePath+"/agents/wrote/" + i2+"/name",message:"must be string"}];
return false;
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.by !== undefined){
let data13 = data11.by;
const _errs33 = errors;
if(!(((data13 === "author") || (data13 === "trailer")) || (data13 === "branch"))){
validate254.errors = [{instancePath:instancePath+"/agents/wrote/" + i2+"/by",message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/agents/wrote/" + i2,message:"must be object"}];
return false;
}
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/agents/wrote",message:"must be array"}];
return false;
}
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.onBehalfOf !== undefined){
let data14 = data9.onBehalfOf;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data14)){
var valid9 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs36 = errors;
if(!(validate85(data14[i3], {instancePath:instancePath+"/agents/onBehalfOf/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid9 = _errs36 === errors;
if(!valid9){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/agents/onBehalfOf",message:"must be array"}];
return false;
}
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/agents",message:"must be object"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.systems !== undefined){
let data16 = data.systems;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data16)){
var valid10 = true;
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
const _errs39 = errors;
if(errors === _errs39){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((((((data17.id === undefined) && (missing3 = "id")) || ((data17.name === undefined) && (missing3 = "name"))) || ((data17.owner === undefined) && (missing3 = "owner"))) || ((data17.risk === undefined) && (missing3 = "risk"))) || ((data17.stage === undefined) && (missing3 = "stage"))){
validate254.errors = [{instancePath:instancePath+"/systems/" + i4,message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key2 in data17){
if(!(((((key2 === "id") || (key2 === "name")) || (key2 === "owner")) || (key2 === "risk")) || (key2 === "stage"))){
validate254.errors = [{instancePath:instancePath+"/systems/" + i4,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data17.id !== undefined){
const _errs42 = errors;
if(typeof data17.id !== "string"){
validate254.errors = [{instancePath:instancePath+"/systems/" + i4+"/id",message:"must be string"}];
return false;
}
var valid11 = _errs42 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data17.name !== undefined){
const _errs44 = errors;
if(typeof data17.name !== "string"){
validate254.errors = [{instancePath:instancePath+"/systems/" + i4+"/name",message:"must be string"}];
return false;
}
var valid11 = _errs44 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data17.owner !== undefined){
let data20 = data17.owner;
const _errs46 = errors;
const _errs47 = errors;
let valid12 = false;
const _errs48 = errors;
if(!(validate85(data20, {instancePath:instancePath+"/systems/" + i4+"/owner",parentData:data17,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid2 = _errs48 === errors;
valid12 = valid12 || _valid2;
const _errs49 = errors;
if(data20 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/systems/" + i4+"/owner",message:"must be null"});
errors++;
}
var _valid2 = _errs49 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
vErrors = addError(vErrors, {instancePath:instancePath+"/systems/" + i4+"/owner",message:"must match a schema in anyOf"});
errors++;
validate254.errors = vErrors;
return false;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs46 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data17.risk !== undefined){
let data21 = data17.risk;
const _errs51 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate254.errors = [{instancePath:instancePath+"/systems/" + i4+"/risk",message:"must be string,null"}];
return false;
}
var valid11 = _errs51 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data17.stage !== undefined){
let data22 = data17.stage;
const _errs53 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate254.errors = [{instancePath:instancePath+"/systems/" + i4+"/stage",message:"must be string,null"}];
return false;
}
var valid11 = _errs53 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/systems/" + i4,message:"must be object"}];
return false;
}
}
var valid10 = _errs39 === errors;
if(!valid10){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/systems",message:"must be array"}];
return false;
}
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.changes !== undefined){
let data23 = data.changes;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data23)){
var valid13 = true;
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
const _errs57 = errors;
if(errors === _errs57){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing4;
if((((((data24.path === undefined) && (missing4 = "path")) || ((data24.previousPath === undefined) && (missing4 = "previousPath"))) || ((data24.status === undefined) && (missing4 = "status"))) || ((data24.class === undefined) && (missing4 = "class"))) || ((data24.system === undefined) && (missing4 = "system"))){
validate254.errors = [{instancePath:instancePath+"/changes/" + i5,message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs59 = errors;
for(const key3 in data24){
if(!(((((key3 === "path") || (key3 === "previousPath")) || (key3 === "status")) || (key3 === "class")) || (key3 === "system"))){
validate254.errors = [{instancePath:instancePath+"/changes/" + i5,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs59 === errors){
if(data24.path !== undefined){
const _errs60 = errors;
if(typeof data24.path !== "string"){
validate254.errors = [{instancePath:instancePath+"/changes/" + i5+"/path",message:"must be string"}];
return false;
}
var valid14 = _errs60 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data24.previousPath !== undefined){
let data26 = data24.previousPath;
const _errs62 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate254.errors = [{instancePath:instancePath+"/changes/" + i5+"/previousPath",message:"must be string,null"}];
return false;
}
var valid14 = _errs62 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data24.status !== undefined){
const _errs64 = errors;
if(typeof data24.status !== "string"){
validate254.errors = [{instancePath:instancePath+"/changes/" + i5+"/status",message:"must be string"}];
return false;
}
var valid14 = _errs64 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data24.class !== undefined){
const _errs66 = errors;
if(typeof data24.class !== "string"){
validate254.errors = [{instancePath:instancePath+"/changes/" + i5+"/class",message:"must be string"}];
return false;
}
var valid14 = _errs66 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data24.system !== undefined){
let data29 = data24.system;
const _errs68 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate254.errors = [{instancePath:instancePath+"/changes/" + i5+"/system",message:"must be string,null"}];
return false;
}
var valid14 = _errs68 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/changes/" + i5,message:"must be object"}];
return false;
}
}
var valid13 = _errs57 === errors;
if(!valid13){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/changes",message:"must be array"}];
return false;
}
}
var valid1 = _errs55 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.gates !== undefined){
let data30 = data.gates;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data30)){
var valid15 = true;
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
const _errs72 = errors;
if(errors === _errs72){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing5;
if((((((data31.id === undefined) && (missing5 = "id")) || ((data31.verdict === undefined) && (missing5 = "verdict"))) || ((data31.level === undefined) && (missing5 = "level"))) || ((data31.controls === undefined) && (missing5 = "controls"))) || ((data31.because === undefined) && (missing5 = "because"))){
validate254.errors = [{instancePath:instancePath+"/gates/" + i6,message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs74 = errors;
for(const key4 in data31){
if(!((((((key4 === "id") || (key4 === "verdict")) || (key4 === "level")) || (key4 === "controls")) || (key4 === "references")) || (key4 === "because"))){
validate254.errors = [{instancePath:instancePath+"/gates/" + i6,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs74 === errors){
if(data31.id !== undefined){
const _errs75 = errors;
if(typeof data31.id !== "string"){
validate254.errors = [{instancePath:instancePath+"/gates/" + i6+"/id",message:"must be string"}];
return false;
}
var valid16 = _errs75 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data31.verdict !== undefined){
let data33 = data31.verdict;
const _errs77 = errors;
if(!(((((data33 === "pass") || (data33 === "fail")) || (data33 === "waiting")) || (data33 === "unknown")) || (data33 === "not-applicable"))){
validate254.errors = [{instancePath:instancePath+"/gates/" + i6+"/verdict",message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs77 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data31.level !== undefined){
let data34 = data31.level;
const _errs78 = errors;
if(!(((data34 === "failure") || (data34 === "warning")) || (data34 === "notice"))){
validate254.errors = [{instancePath:instancePath+"/gates/" + i6+"/level",message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs78 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data31.controls !== undefined){
let data35 = data31.controls;
const _errs79 = errors;
if(errors === _errs79){
if(Array.isArray(data35)){
var valid17 = true;
const len7 = data35.length;
for(let i7=0; i7<len7; i7++){
const _errs81 = errors;
if(typeof data35[i7] !== "string"){
validate254.errors = [{instancePath:instancePath+"/gates/" + i6+"/controls/" + i7,message:"must be string"}];
return false;
}
var valid17 = _errs81 === errors;
if(!valid17){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/gates/" + i6+"/controls",message:"must be array"}];
return false;
}
}
var valid16 = _errs79 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data31.references !== undefined){
let data37 = data31.references;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data37)){
var valid18 = true;
const len8 = data37.length;
for(let i8=0; i8<len8; i8++){
const _errs85 = errors;
if(typeof data37[i8] !== "string"){
validate254.errors = [{instancePath:instancePath+"/gates/" + i6+"/references/" + i8,message:"must be string"}];
return false;
}
var valid18 = _errs85 === errors;
if(!valid18){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/gates/" + i6+"/references",message:"must be array"}];
return false;
}
}
var valid16 = _errs83 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data31.because !== undefined){
const _errs87 = errors;
if(typeof data31.because !== "string"){
validate254.errors = [{instancePath:instancePath+"/gates/" + i6+"/because",message:"must be string"}];
return false;
}
var valid16 = _errs87 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/gates/" + i6,message:"must be object"}];
return false;
}
}
var valid15 = _errs72 === errors;
if(!valid15){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/gates",message:"must be array"}];
return false;
}
}
var valid1 = _errs70 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.findings !== undefined){
let data40 = data.findings;
const _errs89 = errors;
if(errors === _errs89){
if(Array.isArray(data40)){
var valid19 = true;
const len9 = data40.length;
for(let i9=0; i9<len9; i9++){
let data41 = data40[i9];
const _errs91 = errors;
if(errors === _errs91){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing6;
if(((((((data41.gate === undefined) && (missing6 = "gate")) || ((data41.system === undefined) && (missing6 = "system"))) || ((data41.level === undefined) && (missing6 = "level"))) || ((data41.kind === undefined) && (missing6 = "kind"))) || ((data41.path === undefined) && (missing6 = "path"))) || ((data41.message === undefined) && (missing6 = "message"))){
validate254.errors = [{instancePath:instancePath+"/findings/" + i9,message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs93 = errors;
for(const key5 in data41){
if(!((((((key5 === "gate") || (key5 === "system")) || (key5 === "level")) || (key5 === "kind")) || (key5 === "path")) || (key5 === "message"))){
validate254.errors = [{instancePath:instancePath+"/findings/" + i9,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs93 === errors){
if(data41.gate !== undefined){
const _errs94 = errors;
if(typeof data41.gate !== "string"){
validate254.errors = [{instancePath:instancePath+"/findings/" + i9+"/gate",message:"must be string"}];
return false;
}
var valid20 = _errs94 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data41.system !== undefined){
let data43 = data41.system;
const _errs96 = errors;
if((typeof data43 !== "string") && (data43 !== null)){
validate254.errors = [{instancePath:instancePath+"/findings/" + i9+"/system",message:"must be string,null"}];
return false;
}
var valid20 = _errs96 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data41.level !== undefined){
let data44 = data41.level;
const _errs98 = errors;
if(!(((data44 === "failure") || (data44 === "warning")) || (data44 === "notice"))){
validate254.errors = [{instancePath:instancePath+"/findings/" + i9+"/level",message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs98 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data41.kind !== undefined){
let data45 = data41.kind;
const _errs99 = errors;
if(!((data45 === "gap") || (data45 === "waiting"))){
validate254.errors = [{instancePath:instancePath+"/findings/" + i9+"/kind",message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs99 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data41.path !== undefined){
let data46 = data41.path;
const _errs100 = errors;
if((typeof data46 !== "string") && (data46 !== null)){
validate254.errors = [{instancePath:instancePath+"/findings/" + i9+"/path",message:"must be string,null"}];
return false;
}
var valid20 = _errs100 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data41.message !== undefined){
const _errs102 = errors;
if(typeof data41.message !== "string"){
validate254.errors = [{instancePath:instancePath+"/findings/" + i9+"/message",message:"must be string"}];
return false;
}
var valid20 = _errs102 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/findings/" + i9,message:"must be object"}];
return false;
}
}
var valid19 = _errs91 === errors;
if(!valid19){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/findings",message:"must be array"}];
return false;
}
}
var valid1 = _errs89 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.approvals !== undefined){
let data48 = data.approvals;
const _errs104 = errors;
if(errors === _errs104){
if(Array.isArray(data48)){
var valid21 = true;
const len10 = data48.length;
for(let i10=0; i10<len10; i10++){
let data49 = data48[i10];
const _errs106 = errors;
if(errors === _errs106){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing7;
if(((((((((data49.login === undefined) && (missing7 = "login")) || ((data49.capacity === undefined) && (missing7 = "capacity"))) || ((data49.said === undefined) && (missing7 = "said"))) || ((data49.at === undefined) && (missing7 = "at"))) || ((data49.counts === undefined) && (missing7 = "counts"))) || ((data49.because === undefined) && (missing7 = "because"))) || ((data49.gate === undefined) && (missing7 = "gate"))) || ((data49.system === undefined) && (missing7 = "system"))){
validate254.errors = [{instancePath:instancePath+"/approvals/" + i10,message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs108 = errors;
for(const key6 in data49){
if(!((((((((key6 === "login") || (key6 === "capacity")) || (key6 === "said")) || (key6 === "at")) || (key6 === "counts")) || (key6 === "because")) || (key6 === "gate")) || (key6 === "system"))){
validate254.errors = [{instancePath:instancePath+"/approvals/" + i10,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs108 === errors){
if(data49.login !== undefined){
const _errs109 = errors;
if(!(validate85(data49.login, {instancePath:instancePath+"/approvals/" + i10+"/login",parentData:data49,parentDataProperty:"login",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid22 = _errs109 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.capacity !== undefined){
const _errs110 = errors;
if(typeof data49.capacity !== "string"){
validate254.errors = [{instancePath:instancePath+"/approvals/" + i10+"/capacity",message:"must be string"}];
return false;
}
var valid22 = _errs110 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.said !== undefined){
const _errs112 = errors;
if(typeof data49.said !== "string"){
validate254.errors = [{instancePath:instancePath+"/approvals/" + i10+"/said",message:"must be string"}];
return false;
}
var valid22 = _errs112 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.at !== undefined){
let data53 = data49.at;
const _errs114 = errors;
const _errs115 = errors;
let valid23 = false;
const _errs116 = errors;
if(!(validate99(data53, {instancePath:instancePath+"/approvals/" + i10+"/at",parentData:data49,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid3 = _errs116 === errors;
valid23 = valid23 || _valid3;
const _errs117 = errors;
if(data53 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/approvals/" + i10+"/at",message:"must be null"});
errors++;
}
var _valid3 = _errs117 === errors;
valid23 = valid23 || _valid3;
if(!valid23){
vErrors = addError(vErrors, {instancePath:instancePath+"/approvals/" + i10+"/at",message:"must match a schema in anyOf"});
errors++;
validate254.errors = vErrors;
return false;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs114 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.counts !== undefined){
const _errs119 = errors;
if(typeof data49.counts !== "boolean"){
validate254.errors = [{instancePath:instancePath+"/approvals/" + i10+"/counts",message:"must be boolean"}];
return false;
}
var valid22 = _errs119 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.because !== undefined){
const _errs121 = errors;
if(typeof data49.because !== "string"){
validate254.errors = [{instancePath:instancePath+"/approvals/" + i10+"/because",message:"must be string"}];
return false;
}
var valid22 = _errs121 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.gate !== undefined){
const _errs123 = errors;
if(typeof data49.gate !== "string"){
validate254.errors = [{instancePath:instancePath+"/approvals/" + i10+"/gate",message:"must be string"}];
return false;
}
var valid22 = _errs123 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.system !== undefined){
let data57 = data49.system;
const _errs125 = errors;
if((typeof data57 !== "string") && (data57 !== null)){
validate254.errors = [{instancePath:instancePath+"/approvals/" + i10+"/system",message:"must be string,null"}];
return false;
}
var valid22 = _errs125 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/approvals/" + i10,message:"must be object"}];
return false;
}
}
var valid21 = _errs106 === errors;
if(!valid21){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/approvals",message:"must be array"}];
return false;
}
}
var valid1 = _errs104 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.documents !== undefined){
let data58 = data.documents;
const _errs127 = errors;
if(errors === _errs127){
if(Array.isArray(data58)){
var valid24 = true;
const len11 = data58.length;
for(let i11=0; i11<len11; i11++){
let data59 = data58[i11];
const _errs129 = errors;
if(errors === _errs129){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing8;
if(((((data59.path === undefined) && (missing8 = "path")) || ((data59.gitBlob === undefined) && (missing8 = "gitBlob"))) || ((data59.gate === undefined) && (missing8 = "gate"))) || ((data59.system === undefined) && (missing8 = "system"))){
validate254.errors = [{instancePath:instancePath+"/documents/" + i11,message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs131 = errors;
for(const key7 in data59){
if(!((((key7 === "path") || (key7 === "gitBlob")) || (key7 === "gate")) || (key7 === "system"))){
validate254.errors = [{instancePath:instancePath+"/documents/" + i11,message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs131 === errors){
if(data59.path !== undefined){
const _errs132 = errors;
if(typeof data59.path !== "string"){
validate254.errors = [{instancePath:instancePath+"/documents/" + i11+"/path",message:"must be string"}];
return false;
}
var valid25 = _errs132 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data59.gitBlob !== undefined){
let data61 = data59.gitBlob;
const _errs134 = errors;
const _errs135 = errors;
let valid26 = false;
const _errs136 = errors;
if(!(validate71(data61, {instancePath:instancePath+"/documents/" + i11+"/gitBlob",parentData:data59,parentDataProperty:"gitBlob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid4 = _errs136 === errors;
valid26 = valid26 || _valid4;
const _errs137 = errors;
if(data61 !== null){
vErrors = addError(vErrors, {instancePath:instancePath+"/documents/" + i11+"/gitBlob",message:"must be null"});
errors++;
}
var _valid4 = _errs137 === errors;
valid26 = valid26 || _valid4;
if(!valid26){
vErrors = addError(vErrors, {instancePath:instancePath+"/documents/" + i11+"/gitBlob",message:"must match a schema in anyOf"});
errors++;
validate254.errors = vErrors;
return false;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
var valid25 = _errs134 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data59.gate !== undefined){
const _errs139 = errors;
if(typeof data59.gate !== "string"){
validate254.errors = [{instancePath:instancePath+"/documents/" + i11+"/gate",message:"must be string"}];
return false;
}
var valid25 = _errs139 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data59.system !== undefined){
let data63 = data59.system;
const _errs141 = errors;
if((typeof data63 !== "string") && (data63 !== null)){
validate254.errors = [{instancePath:instancePath+"/documents/" + i11+"/system",message:"must be string,null"}];
return false;
}
var valid25 = _errs141 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/documents/" + i11,message:"must be object"}];
return false;
}
}
var valid24 = _errs129 === errors;
if(!valid24){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/documents",message:"must be array"}];
return false;
}
}
var valid1 = _errs127 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key8 in data){
if(((((((((((((((((((((((((((key8 !== "outcome") && (key8 !== "mergedBy")) && (key8 !== "verdict")) && (key8 !== "mode")) && (key8 !== "mergedPastTheGate")) && (key8 !== "committers")) && (key8 !== "pushers")) && (key8 !== "agents")) && (key8 !== "systems")) && (key8 !== "changes")) && (key8 !== "gates")) && (key8 !== "findings")) && (key8 !== "approvals")) && (key8 !== "documents")) && (key8 !== "pullRequest")) && (key8 !== "content")) && (key8 !== "policy")) && (key8 !== "accounts")) && (key8 !== "judgedAsOf")) && (key8 !== "host")) && (key8 !== "repository")) && (key8 !== "run")) && (key8 !== "gate")) && (key8 !== "decidedAt")) && (key8 !== "timeSource")) && (key8 !== "recordedAt")) && (key8 !== "ledger")){
validate254.errors = [{instancePath,message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate254.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

