/* Generated from policies/schema/roles.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/roles.schema.json","title":"RolesFile","description":"Who holds which role.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","roles"],"properties":{"version":{"description":"Version of this format.","const":1},"roles":{"description":"Role name → who holds it.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"description":"One role.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"description":{"description":"What the role answers for.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"people":{"description":"GitHub logins.","type":"array","minItems":1,"items":{"description":"A GitHub login.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}},"teams":{"description":"GitHub teams whose members hold the role. The action needs a token that may read them (`members: read`).","type":"array","minItems":1,"items":{"description":"`org/team`, the team by the name in its address.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"}}},"anyOf":[{"required":["people"]},{"required":["teams"]}]}},"accounts":{"description":"GitHub login → numeric account id of the person meant. A login can be renamed, and taken by somebody else: with its id only that account counts, whatever it is called. Holds for roles, owners, deputies, CODEOWNERS and people named in the policy.","type":"object","minProperties":1,"propertyNames":{"pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"additionalProperties":{"description":"The `id` that https://api.github.com/users/LOGIN tells.","type":"integer","minimum":1,"maximum":9007199254740991}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern6 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", "u");
const schema21 = {"type":"string","minLength":3};
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
if(func1(data) < 3){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema21,data});
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/roles.schema.json" */;
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
if(!((((key0 === "version") || (key0 === "roles")) || (key0 === "accounts")) || (pattern3.test(key0)))){
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
if(data.roles !== undefined){
let data1 = data.roles;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles",schemaPath:"",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.roles,data:data1});
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles",schemaPath:"",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema19.properties.roles.propertyNames,data:key1,propertyName:key1});
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles",schemaPath:"",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema19.properties.roles.propertyNames,parentSchema:schema19.properties.roles,data:data1});
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema19.properties.roles.additionalProperties.anyOf[0].required){
if(data2[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.roles.additionalProperties.anyOf[0].required,parentSchema:schema19.properties.roles.additionalProperties.anyOf[0],data:data2});
errors++;
}
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop2 of schema19.properties.roles.additionalProperties.anyOf[1].required){
if(data2[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.roles.additionalProperties.anyOf[1].required,parentSchema:schema19.properties.roles.additionalProperties.anyOf[1],data:data2});
errors++;
}
}
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.roles.additionalProperties.anyOf,parentSchema:schema19.properties.roles.additionalProperties,data:data2});
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
if(!((((key3 === "description") || (key3 === "people")) || (key3 === "teams")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.roles.additionalProperties,data:data2});
errors++;
}
}
if(data2.description !== undefined){
if(!(validate54(data2.description, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",parentData:data2,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.people !== undefined){
let data4 = data2.people;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.roles.additionalProperties.properties.people,data:data4});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.roles.additionalProperties.properties.people.items,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.roles.additionalProperties.properties.people.items.type,parentSchema:schema19.properties.roles.additionalProperties.properties.people.items,data:data5});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.roles.additionalProperties.properties.people.type,parentSchema:schema19.properties.roles.additionalProperties.properties.people,data:data4});
errors++;
}
}
if(data2.teams !== undefined){
let data6 = data2.teams;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.roles.additionalProperties.properties.teams,data:data6});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i1,schemaPath:"",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"},schema:"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$",parentSchema:schema19.properties.roles.additionalProperties.properties.teams.items,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i1,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.roles.additionalProperties.properties.teams.items.type,parentSchema:schema19.properties.roles.additionalProperties.properties.teams.items,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.roles.additionalProperties.properties.teams.type,parentSchema:schema19.properties.roles.additionalProperties.properties.teams,data:data6});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.roles.additionalProperties.type,parentSchema:schema19.properties.roles.additionalProperties,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.roles.type,parentSchema:schema19.properties.roles,data:data1});
errors++;
}
}
if(data.accounts !== undefined){
let data8 = data.accounts;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/accounts",schemaPath:"",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.accounts,data:data8});
errors++;
}
for(const key4 in data8){
const _errs24 = errors;
if(typeof key4 === "string"){
if(!pattern6.test(key4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/accounts",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.accounts.propertyNames,data:key4,propertyName:key4});
errors++;
}
}
var valid9 = _errs24 === errors;
if(!valid9){
vErrors = addError(vErrors, {instancePath:instancePath+"/accounts",schemaPath:"",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema19.properties.accounts.propertyNames,parentSchema:schema19.properties.accounts,data:data8});
errors++;
}
}
for(const key5 in data8){
let data9 = data8[key5];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/accounts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"type",params:{type: "integer"},schema:schema19.properties.accounts.additionalProperties.type,parentSchema:schema19.properties.accounts.additionalProperties,data:data9});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
vErrors = addError(vErrors, {instancePath:instancePath+"/accounts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema19.properties.accounts.additionalProperties,data:data9});
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = addError(vErrors, {instancePath:instancePath+"/accounts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.accounts.additionalProperties,data:data9});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/accounts",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.accounts.type,parentSchema:schema19.properties.accounts,data:data8});
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

