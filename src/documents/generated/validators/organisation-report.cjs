/* Generated from policies/schema/organisation-report.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/organisation-report.schema.json","title":"Organisation report","description":"Which repositories `aims-gate report --org` is made of. Paths are relative to this file.","type":"object","additionalProperties":false,"required":["version","name","repositories"],"properties":{"version":{"const":1},"name":{"description":"the organisation, as the report calls it","type":"string","minLength":1},"repositories":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["team"],"oneOf":[{"required":["clone"]},{"required":["report"]}],"properties":{"team":{"description":"who answers for it","type":"string","minLength":1},"clone":{"description":"a clone on disk, with the branch of its ledger; it is judged and verified","type":"string","minLength":1},"rev":{"description":"of a clone: what is judged; HEAD when left out","type":"string","minLength":1},"branch":{"description":"of a clone: where its ledger is; aims/evidence when left out","type":"string","minLength":1},"keys":{"description":"of a clone: public keys (PEM) that may have signed its ledger","type":"array","items":{"type":"string","minLength":1}},"identity":{"description":"of a clone: the workflow that may have signed its ledger with Sigstore","type":"string","minLength":1},"issuer":{"description":"who named that workflow; GitHub Actions when left out","type":"string","minLength":1},"trusted-root":{"description":"trusted_root.json of Sigstore to check it with, offline","type":"string","minLength":1},"report":{"description":"report.json of its evidence package, in place of a clone","type":"string","minLength":1},"ledger":{"description":"its ledger as `aims-gate evidence export` wrote it, beside `report`","type":"string","pattern":"\\.(parquet|jsonl)$"}},"dependentRequired":{"rev":["clone"],"branch":["clone"],"keys":["clone"],"identity":["clone","trusted-root"],"issuer":["identity"],"trusted-root":["identity"],"ledger":["report"]},"patternProperties":{"^x-":{}}}}},"patternProperties":{"^x-":{}}};
const pattern3 = new RegExp("^x-", "u");
const pattern5 = new RegExp("\\.(parquet|jsonl)$", "u");
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func2 = Object.prototype.hasOwnProperty;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/organisation-report.schema.json" */;
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
if(!((((key0 === "version") || (key0 === "name")) || (key0 === "repositories")) || (pattern3.test(key0)))){
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
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.name,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.name.type,parentSchema:schema19.properties.name,data:data1});
errors++;
}
}
if(data.repositories !== undefined){
let data2 = data.repositories;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.repositories,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
let valid3 = false;
let passing0 = null;
const _errs10 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema19.properties.repositories.items.oneOf[0].required){
if(data3[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/oneOf/0/required",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.repositories.items.oneOf[0].required,parentSchema:schema19.properties.repositories.items.oneOf[0],data:data3});
errors++;
}
}
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs11 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop2 of schema19.properties.repositories.items.oneOf[1].required){
if(data3[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/oneOf/1/required",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.repositories.items.oneOf[1].required,parentSchema:schema19.properties.repositories.items.oneOf[1],data:data3});
errors++;
}
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema19.properties.repositories.items.oneOf,parentSchema:schema19.properties.repositories.items,data:data3});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop3 of schema19.properties.repositories.items.required){
if(data3[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.repositories.items.required,parentSchema:schema19.properties.repositories.items,data:data3});
errors++;
}
}
for(const key1 in data3){
if(!((func2.call(schema19.properties.repositories.items.properties, key1)) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.repositories.items,data:data3});
errors++;
}
}
if(data3.team !== undefined){
let data4 = data3.team;
if(typeof data4 === "string"){
if(func1(data4) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/team",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.repositories.items.properties.team,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/team",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.repositories.items.properties.team.type,parentSchema:schema19.properties.repositories.items.properties.team,data:data4});
errors++;
}
}
if(data3.clone !== undefined){
let data5 = data3.clone;
if(typeof data5 === "string"){
if(func1(data5) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/clone",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.repositories.items.properties.clone,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/clone",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.repositories.items.properties.clone.type,parentSchema:schema19.properties.repositories.items.properties.clone,data:data5});
errors++;
}
}
if(data3.rev !== undefined){
let data6 = data3.rev;
if(typeof data6 === "string"){
if(func1(data6) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/rev",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.repositories.items.properties.rev,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/rev",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.repositories.items.properties.rev.type,parentSchema:schema19.properties.repositories.items.properties.rev,data:data6});
errors++;
}
}
if(data3.branch !== undefined){
let data7 = data3.branch;
if(typeof data7 === "string"){
if(func1(data7) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/branch",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.repositories.items.properties.branch,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/branch",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.repositories.items.properties.branch.type,parentSchema:schema19.properties.repositories.items.properties.branch,data:data7});
errors++;
}
}
if(data3.keys !== undefined){
let data8 = data3.keys;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func1(data9) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/keys/" + i1,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.repositories.items.properties.keys.items,data:data9});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/keys/" + i1,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.repositories.items.properties.keys.items.type,parentSchema:schema19.properties.repositories.items.properties.keys.items,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/keys",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.repositories.items.properties.keys.type,parentSchema:schema19.properties.repositories.items.properties.keys,data:data8});
errors++;
}
}
if(data3.identity !== undefined){
let data10 = data3.identity;
if(typeof data10 === "string"){
if(func1(data10) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/identity",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.repositories.items.properties.identity,data:data10});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/identity",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.repositories.items.properties.identity.type,parentSchema:schema19.properties.repositories.items.properties.identity,data:data10});
errors++;
}
}
if(data3.issuer !== undefined){
let data11 = data3.issuer;
if(typeof data11 === "string"){
if(func1(data11) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/issuer",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.repositories.items.properties.issuer,data:data11});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/issuer",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.repositories.items.properties.issuer.type,parentSchema:schema19.properties.repositories.items.properties.issuer,data:data11});
errors++;
}
}
if(data3["trusted-root"] !== undefined){
let data12 = data3["trusted-root"];
if(typeof data12 === "string"){
if(func1(data12) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/trusted-root",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.repositories.items.properties["trusted-root"],data:data12});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/trusted-root",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.repositories.items.properties["trusted-root"].type,parentSchema:schema19.properties.repositories.items.properties["trusted-root"],data:data12});
errors++;
}
}
if(data3.report !== undefined){
let data13 = data3.report;
if(typeof data13 === "string"){
if(func1(data13) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/report",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.repositories.items.properties.report,data:data13});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/report",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.repositories.items.properties.report.type,parentSchema:schema19.properties.repositories.items.properties.report,data:data13});
errors++;
}
}
if(data3.ledger !== undefined){
let data14 = data3.ledger;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/ledger",schemaPath:"",keyword:"pattern",params:{pattern: "\\.(parquet|jsonl)$"},schema:"\\.(parquet|jsonl)$",parentSchema:schema19.properties.repositories.items.properties.ledger,data:data14});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0+"/ledger",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.repositories.items.properties.ledger.type,parentSchema:schema19.properties.repositories.items.properties.ledger,data:data14});
errors++;
}
}
if(data3.rev !== undefined){
if(data3.clone === undefined){
const err32 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "rev",
    missingProperty: "clone",
    depsCount: 1,
    deps: "clone"},schema:schema19.properties.repositories.items.dependentRequired,parentSchema:schema19.properties.repositories.items,data:data3};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.branch !== undefined){
if(data3.clone === undefined){
const err33 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "branch",
    missingProperty: "clone",
    depsCount: 1,
    deps: "clone"},schema:schema19.properties.repositories.items.dependentRequired,parentSchema:schema19.properties.repositories.items,data:data3};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data3.keys !== undefined){
if(data3.clone === undefined){
const err34 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "keys",
    missingProperty: "clone",
    depsCount: 1,
    deps: "clone"},schema:schema19.properties.repositories.items.dependentRequired,parentSchema:schema19.properties.repositories.items,data:data3};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data3.identity !== undefined){
if(data3.clone === undefined){
const err35 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "identity",
    missingProperty: "clone",
    depsCount: 2,
    deps: "clone, trusted-root"},schema:schema19.properties.repositories.items.dependentRequired,parentSchema:schema19.properties.repositories.items,data:data3};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data3["trusted-root"] === undefined){
const err36 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "identity",
    missingProperty: "trusted-root",
    depsCount: 2,
    deps: "clone, trusted-root"},schema:schema19.properties.repositories.items.dependentRequired,parentSchema:schema19.properties.repositories.items,data:data3};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data3.issuer !== undefined){
if(data3.identity === undefined){
const err37 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "issuer",
    missingProperty: "identity",
    depsCount: 1,
    deps: "identity"},schema:schema19.properties.repositories.items.dependentRequired,parentSchema:schema19.properties.repositories.items,data:data3};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data3["trusted-root"] !== undefined){
if(data3.identity === undefined){
const err38 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "trusted-root",
    missingProperty: "identity",
    depsCount: 1,
    deps: "identity"},schema:schema19.properties.repositories.items.dependentRequired,parentSchema:schema19.properties.repositories.items,data:data3};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data3.ledger !== undefined){
if(data3.report === undefined){
const err39 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "ledger",
    missingProperty: "report",
    depsCount: 1,
    deps: "report"},schema:schema19.properties.repositories.items.dependentRequired,parentSchema:schema19.properties.repositories.items,data:data3};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.repositories.items.type,parentSchema:schema19.properties.repositories.items,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/repositories",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.repositories.type,parentSchema:schema19.properties.repositories,data:data2});
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

