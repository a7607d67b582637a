/* Generated from policies/schema/organisation-report.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/organisation-report.schema.json","title":"Organisation report","description":"Which repositories `aims-gate report --org` is made of. Paths are relative to this file.","type":"object","additionalProperties":false,"required":["version","name","repositories"],"properties":{"version":{"const":1},"name":{"description":"the organisation, as the report calls it","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"organisation":{"description":"OWNER/NAME of the repository of this list that holds the organisation's own documents; found by itself when the policies of others extend it","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"repositories":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["team"],"oneOf":[{"required":["clone"]},{"required":["report"]}],"properties":{"team":{"description":"who answers for it","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"clone":{"description":"a clone on disk, with the branch of its ledger; it is judged and verified","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"rev":{"description":"of a clone: what is judged; HEAD when left out","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"branch":{"description":"of a clone: where its ledger is; aims/evidence when left out","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"keys":{"description":"of a clone: public keys (PEM) that may have signed its ledger","type":"array","items":{"$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"identity":{"description":"of a clone: the workflow that may have signed its ledger with Sigstore","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"issuer":{"description":"who named that workflow; GitHub Actions when left out","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"trusted-root":{"description":"trusted_root.json of Sigstore to check it with, offline","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"report":{"description":"report.json of its evidence package, in place of a clone","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"ledger":{"description":"its ledger as `aims-gate evidence export` wrote it, beside `report`","type":"string","pattern":"\\.(parquet|jsonl)$"}},"dependentRequired":{"rev":["clone"],"branch":["clone"],"keys":["clone"],"identity":["clone","trusted-root"],"issuer":["identity"],"trusted-root":["identity"],"ledger":["report"]},"patternProperties":{"^x-":{}}}}},"patternProperties":{"^x-":{}}};
const pattern5 = new RegExp("^x-", "u");
const pattern7 = new RegExp("\\.(parquet|jsonl)$", "u");

const validate53 = require('./shared.cjs').word;

const func4 = Object.prototype.hasOwnProperty;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/organisation-report.schema.json" */;
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
if(!(((((key0 === "version") || (key0 === "name")) || (key0 === "organisation")) || (key0 === "repositories")) || (pattern5.test(key0)))){
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
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.organisation !== undefined){
if(!(validate53(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.repositories !== undefined){
let data3 = data.repositories;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = failed(vErrors, instancePath+"/repositories", "minItems", {limit: 1}, schema27.properties.repositories, data3);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
let valid3 = false;
let passing0 = null;
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema27.properties.repositories.items.oneOf[0].required){
if(data4[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/repositories/" + i0, "required", {missingProperty: prop1}, schema27.properties.repositories.items.oneOf[0], data4, "#/properties/repositories/items/oneOf/0/required");
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
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop2 of schema27.properties.repositories.items.oneOf[1].required){
if(data4[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/repositories/" + i0, "required", {missingProperty: prop2}, schema27.properties.repositories.items.oneOf[1], data4, "#/properties/repositories/items/oneOf/1/required");
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
vErrors = failed(vErrors, instancePath+"/repositories/" + i0, "oneOf", {passingSchemas: passing0}, schema27.properties.repositories.items, data4, "#/properties/repositories/items/oneOf", "must match exactly one schema in oneOf");
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
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop3 of schema27.properties.repositories.items.required){
if(data4[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/repositories/" + i0, "required", {missingProperty: prop3}, schema27.properties.repositories.items, data4);
errors++;
}
}
for(const key1 in data4){
if(!((func4.call(schema27.properties.repositories.items.properties, key1)) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/repositories/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.repositories.items, data4);
errors++;
}
}
if(data4.team !== undefined){
if(!(validate53(data4.team, {instancePath:instancePath+"/repositories/" + i0+"/team",parentData:data4,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data4.clone !== undefined){
if(!(validate53(data4.clone, {instancePath:instancePath+"/repositories/" + i0+"/clone",parentData:data4,parentDataProperty:"clone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data4.rev !== undefined){
if(!(validate53(data4.rev, {instancePath:instancePath+"/repositories/" + i0+"/rev",parentData:data4,parentDataProperty:"rev",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data4.branch !== undefined){
if(!(validate53(data4.branch, {instancePath:instancePath+"/repositories/" + i0+"/branch",parentData:data4,parentDataProperty:"branch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data4.keys !== undefined){
let data9 = data4.keys;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data9[i1], {instancePath:instancePath+"/repositories/" + i0+"/keys/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/repositories/" + i0+"/keys", "type", {type: "array"}, schema27.properties.repositories.items.properties.keys, data9);
errors++;
}
}
if(data4.identity !== undefined){
if(!(validate53(data4.identity, {instancePath:instancePath+"/repositories/" + i0+"/identity",parentData:data4,parentDataProperty:"identity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data4.issuer !== undefined){
if(!(validate53(data4.issuer, {instancePath:instancePath+"/repositories/" + i0+"/issuer",parentData:data4,parentDataProperty:"issuer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data4["trusted-root"] !== undefined){
if(!(validate53(data4["trusted-root"], {instancePath:instancePath+"/repositories/" + i0+"/trusted-root",parentData:data4,parentDataProperty:"trusted-root",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data4.report !== undefined){
if(!(validate53(data4.report, {instancePath:instancePath+"/repositories/" + i0+"/report",parentData:data4,parentDataProperty:"report",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data4.ledger !== undefined){
let data15 = data4.ledger;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
vErrors = failed(vErrors, instancePath+"/repositories/" + i0+"/ledger", "pattern", {pattern: "\\.(parquet|jsonl)$"}, schema27.properties.repositories.items.properties.ledger, data15);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/repositories/" + i0+"/ledger", "type", {type: "string"}, schema27.properties.repositories.items.properties.ledger, data15);
errors++;
}
}
if(data4.rev !== undefined){
if(data4.clone === undefined){
const err12 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "rev",
    missingProperty: "clone",
    depsCount: 1,
    deps: "clone"},schema:schema27.properties.repositories.items.dependentRequired,parentSchema:schema27.properties.repositories.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.branch !== undefined){
if(data4.clone === undefined){
const err13 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "branch",
    missingProperty: "clone",
    depsCount: 1,
    deps: "clone"},schema:schema27.properties.repositories.items.dependentRequired,parentSchema:schema27.properties.repositories.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.keys !== undefined){
if(data4.clone === undefined){
const err14 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "keys",
    missingProperty: "clone",
    depsCount: 1,
    deps: "clone"},schema:schema27.properties.repositories.items.dependentRequired,parentSchema:schema27.properties.repositories.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.identity !== undefined){
if(data4.clone === undefined){
const err15 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "identity",
    missingProperty: "clone",
    depsCount: 2,
    deps: "clone, trusted-root"},schema:schema27.properties.repositories.items.dependentRequired,parentSchema:schema27.properties.repositories.items,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4["trusted-root"] === undefined){
const err16 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "identity",
    missingProperty: "trusted-root",
    depsCount: 2,
    deps: "clone, trusted-root"},schema:schema27.properties.repositories.items.dependentRequired,parentSchema:schema27.properties.repositories.items,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.issuer !== undefined){
if(data4.identity === undefined){
const err17 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "issuer",
    missingProperty: "identity",
    depsCount: 1,
    deps: "identity"},schema:schema27.properties.repositories.items.dependentRequired,parentSchema:schema27.properties.repositories.items,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4["trusted-root"] !== undefined){
if(data4.identity === undefined){
const err18 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "trusted-root",
    missingProperty: "identity",
    depsCount: 1,
    deps: "identity"},schema:schema27.properties.repositories.items.dependentRequired,parentSchema:schema27.properties.repositories.items,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.ledger !== undefined){
if(data4.report === undefined){
const err19 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"",keyword:"dependentRequired",params:{property: "ledger",
    missingProperty: "report",
    depsCount: 1,
    deps: "report"},schema:schema27.properties.repositories.items.dependentRequired,parentSchema:schema27.properties.repositories.items,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/repositories/" + i0, "type", {type: "object"}, schema27.properties.repositories.items, data4);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/repositories", "type", {type: "array"}, schema27.properties.repositories, data3);
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

