/* Generated from policies/schema/roles.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/roles.schema.json","title":"RolesFile","description":"Who holds which role.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","roles"],"properties":{"version":{"description":"Version of this format.","const":1},"roles":{"description":"Role name → who holds it.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"description":"One role.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"description":{"description":"What the role answers for.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"people":{"description":"GitHub logins.","type":"array","minItems":1,"items":{"description":"A GitHub login.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}},"teams":{"description":"GitHub teams whose members hold the role. The action needs a token that may read them (`members: read`).","type":"array","minItems":1,"items":{"description":"`org/team`, the team by the name in its address.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"}}},"anyOf":[{"required":["people"]},{"required":["teams"]}]}},"accounts":{"description":"GitHub login → numeric account id of the person meant. A login can be renamed, and taken by somebody else: with its id only that account counts, whatever it is called. Holds for roles, owners, deputies, CODEOWNERS and people named in the policy.","type":"object","minProperties":1,"propertyNames":{"pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"additionalProperties":{"description":"The `id` that https://api.github.com/users/LOGIN tells.","type":"integer","minimum":1,"maximum":9007199254740991}}}};
const pattern5 = new RegExp("^x-", "u");
const pattern6 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", "u");
const pattern3 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");

const validate52 = require('./shared.cjs').text;


const validate56 = require('./shared.cjs').login;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/roles.schema.json" */;
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
if(!((((key0 === "version") || (key0 === "roles")) || (key0 === "accounts")) || (pattern5.test(key0)))){
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
if(data.roles !== undefined){
let data1 = data.roles;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
vErrors = failed(vErrors, instancePath+"/roles", "minProperties", {limit: 1}, schema27.properties.roles, data1);
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
vErrors = failed(vErrors, instancePath+"/roles", "pattern", {pattern: "^[a-z0-9][a-z0-9-]*$"}, schema27.properties.roles.propertyNames, key1, undefined, undefined, key1);
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
vErrors = failed(vErrors, instancePath+"/roles", "propertyNames", {propertyName: key1}, schema27.properties.roles, data1, undefined, "property name must be valid");
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema27.properties.roles.additionalProperties.anyOf[0].required){
if(data2[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "required", {missingProperty: prop1}, schema27.properties.roles.additionalProperties.anyOf[0], data2, "#/properties/roles/additionalProperties/anyOf/0/required");
errors++;
}
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop2 of schema27.properties.roles.additionalProperties.anyOf[1].required){
if(data2[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "required", {missingProperty: prop2}, schema27.properties.roles.additionalProperties.anyOf[1], data2, "#/properties/roles/additionalProperties/anyOf/1/required");
errors++;
}
}
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = failed(vErrors, instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "anyOf", {}, schema27.properties.roles.additionalProperties, data2, "#/properties/roles/additionalProperties/anyOf", "must match a schema in anyOf");
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
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 in data2){
if(!((((key3 === "description") || (key3 === "people")) || (key3 === "teams")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {additionalProperty: key3}, schema27.properties.roles.additionalProperties, data2);
errors++;
}
}
if(data2.description !== undefined){
if(!(validate52(data2.description, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",parentData:data2,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.people !== undefined){
let data4 = data2.people;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = failed(vErrors, instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people", "minItems", {limit: 1}, schema27.properties.roles.additionalProperties.properties.people, data4);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data4[i0], {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people", "type", {type: "array"}, schema27.properties.roles.additionalProperties.properties.people, data4);
errors++;
}
}
if(data2.teams !== undefined){
let data6 = data2.teams;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = failed(vErrors, instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams", "minItems", {limit: 1}, schema27.properties.roles.additionalProperties.properties.teams, data6);
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
vErrors = failed(vErrors, instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i1, "pattern", {pattern: "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"}, schema27.properties.roles.additionalProperties.properties.teams.items, data7);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i1, "type", {type: "string"}, schema27.properties.roles.additionalProperties.properties.teams.items, data7);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams", "type", {type: "array"}, schema27.properties.roles.additionalProperties.properties.teams, data6);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "object"}, schema27.properties.roles.additionalProperties, data2);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/roles", "type", {type: "object"}, schema27.properties.roles, data1);
errors++;
}
}
if(data.accounts !== undefined){
let data8 = data.accounts;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
vErrors = failed(vErrors, instancePath+"/accounts", "minProperties", {limit: 1}, schema27.properties.accounts, data8);
errors++;
}
for(const key4 in data8){
const _errs23 = errors;
if(typeof key4 === "string"){
if(!pattern3.test(key4)){
vErrors = failed(vErrors, instancePath+"/accounts", "pattern", {pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}, schema27.properties.accounts.propertyNames, key4, undefined, undefined, key4);
errors++;
}
}
var valid9 = _errs23 === errors;
if(!valid9){
vErrors = failed(vErrors, instancePath+"/accounts", "propertyNames", {propertyName: key4}, schema27.properties.accounts, data8, undefined, "property name must be valid");
errors++;
}
}
for(const key5 in data8){
let data9 = data8[key5];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = failed(vErrors, instancePath+"/accounts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "integer"}, schema27.properties.accounts.additionalProperties, data9);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
vErrors = failed(vErrors, instancePath+"/accounts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "maximum", {comparison: "<=", limit: 9007199254740991}, schema27.properties.accounts.additionalProperties, data9);
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = failed(vErrors, instancePath+"/accounts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "minimum", {comparison: ">=", limit: 1}, schema27.properties.accounts.additionalProperties, data9);
errors++;
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/accounts", "type", {type: "object"}, schema27.properties.accounts, data8);
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

