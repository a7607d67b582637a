/* Generated from policies/schema/identities.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/identities.schema.json","title":"IdentitiesFile","description":"Which Sigstore identities a person signs with.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","people"],"properties":{"version":{"description":"Version of this format.","const":1},"people":{"description":"GitHub login → the identities that are this person's.","type":"object","minProperties":1,"propertyNames":{"pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"additionalProperties":{"type":"array","minItems":1,"items":{"description":"One identity, as the certificate names it: both must be the same to the letter.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["issuer","subject"],"properties":{"issuer":{"description":"The OpenID Connect provider: `https://accounts.google.com`.","type":"string","pattern":"^https://[^\\s]+$","examples":["https://accounts.google.com"]},"subject":{"description":"The name in the certificate: an e-mail address, or a URI.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}}};
const pattern5 = new RegExp("^x-", "u");
const pattern3 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern8 = new RegExp("^https://[^\\s]+$", "u");

const validate52 = require('./shared.cjs').text;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/identities.schema.json" */;
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
if(!(((key0 === "version") || (key0 === "people")) || (pattern5.test(key0)))){
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
if(data.people !== undefined){
let data1 = data.people;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
vErrors = failed(vErrors, instancePath+"/people", "minProperties", {limit: 1}, schema27.properties.people, data1);
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
vErrors = failed(vErrors, instancePath+"/people", "pattern", {pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}, schema27.properties.people.propertyNames, key1, undefined, undefined, key1);
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
vErrors = failed(vErrors, instancePath+"/people", "propertyNames", {propertyName: key1}, schema27.properties.people, data1, undefined, "property name must be valid");
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = failed(vErrors, instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "minItems", {limit: 1}, schema27.properties.people.additionalProperties, data2);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema27.properties.people.additionalProperties.items.required){
if(data3[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, "required", {missingProperty: prop1}, schema27.properties.people.additionalProperties.items, data3);
errors++;
}
}
for(const key3 in data3){
if(!(((key3 === "issuer") || (key3 === "subject")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, "additionalProperties", {additionalProperty: key3}, schema27.properties.people.additionalProperties.items, data3);
errors++;
}
}
if(data3.issuer !== undefined){
let data4 = data3.issuer;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
vErrors = failed(vErrors, instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/issuer", "pattern", {pattern: "^https://[^\\s]+$"}, schema27.properties.people.additionalProperties.items.properties.issuer, data4);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/issuer", "type", {type: "string"}, schema27.properties.people.additionalProperties.items.properties.issuer, data4);
errors++;
}
}
if(data3.subject !== undefined){
if(!(validate52(data3.subject, {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/subject",parentData:data3,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, "type", {type: "object"}, schema27.properties.people.additionalProperties.items, data3);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "array"}, schema27.properties.people.additionalProperties, data2);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/people", "type", {type: "object"}, schema27.properties.people, data1);
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

