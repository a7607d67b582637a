/* Generated from policies/schema/identities.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/identities.schema.json","title":"IdentitiesFile","description":"Which Sigstore identities a person signs with.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","people"],"properties":{"version":{"description":"Version of this format.","const":1},"people":{"description":"GitHub login → the identities that are this person's.","type":"object","minProperties":1,"propertyNames":{"pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"additionalProperties":{"type":"array","minItems":1,"items":{"description":"One identity, as the certificate names it: both must be the same to the letter.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["issuer","subject"],"properties":{"issuer":{"description":"The OpenID Connect provider: `https://accounts.google.com`.","type":"string","pattern":"^https://[^\\s]+$","examples":["https://accounts.google.com"]},"subject":{"description":"The name in the certificate: an e-mail address, or a URI.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern6 = new RegExp("^https://[^\\s]+$", "u");
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/identities.schema.json" */;
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
if(!(((key0 === "version") || (key0 === "people")) || (pattern3.test(key0)))){
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
if(data.people !== undefined){
let data1 = data.people;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/people",schemaPath:"",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.people,data:data1});
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/people",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.people.propertyNames,data:key1,propertyName:key1});
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
vErrors = addError(vErrors, {instancePath:instancePath+"/people",schemaPath:"",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema19.properties.people.propertyNames,parentSchema:schema19.properties.people,data:data1});
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.people.additionalProperties,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema19.properties.people.additionalProperties.items.required){
if(data3[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.people.additionalProperties.items.required,parentSchema:schema19.properties.people.additionalProperties.items,data:data3});
errors++;
}
}
for(const key3 in data3){
if(!(((key3 === "issuer") || (key3 === "subject")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.people.additionalProperties.items,data:data3});
errors++;
}
}
if(data3.issuer !== undefined){
let data4 = data3.issuer;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/issuer",schemaPath:"",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"},schema:"^https://[^\\s]+$",parentSchema:schema19.properties.people.additionalProperties.items.properties.issuer,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/issuer",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.people.additionalProperties.items.properties.issuer.type,parentSchema:schema19.properties.people.additionalProperties.items.properties.issuer,data:data4});
errors++;
}
}
if(data3.subject !== undefined){
if(!(validate54(data3.subject, {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/subject",parentData:data3,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.people.additionalProperties.items.type,parentSchema:schema19.properties.people.additionalProperties.items,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.people.additionalProperties.type,parentSchema:schema19.properties.people.additionalProperties,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/people",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.people.type,parentSchema:schema19.properties.people,data:data1});
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

