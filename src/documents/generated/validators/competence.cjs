/* Generated from policies/schema/competence.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/competence.schema.json","title":"CompetenceFile","description":"Which skills each role of the AI management system needs, how people have them, and what everybody is made aware of.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","owner","date","roles","awareness"],"properties":{"version":{"description":"Version of this format.","const":1},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"roles":{"description":"One entry for each role.","type":"array","minItems":1,"items":{"description":"One role.","type":"object","additionalProperties":false,"required":["role","needs","people"],"properties":{"role":{"description":"The role, as roles.yml names it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"needs":{"description":"Skills and knowledge it needs.","type":"array","minItems":1,"items":{"description":"One skill.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"people":{"description":"Who holds it, and what shows that they can.","type":"array","minItems":1,"items":{"description":"One person.","type":"object","additionalProperties":false,"required":["who","evidence","date"],"properties":{"who":{"description":"A GitHub login.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"evidence":{"description":"Training, certificate, experience.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"date":{"description":"When that was last shown.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}},"patternProperties":{"^x-":{}}}}},"patternProperties":{"^x-":{}}}},"awareness":{"description":"What people in the scope were made aware of: the AI policy, their part in it, what follows when it is not kept.","type":"array","minItems":1,"items":{"description":"One occasion.","type":"object","additionalProperties":false,"required":["what","who","date","record"],"properties":{"what":{"description":"What it was about.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"who":{"description":"Who took part.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"record":{"description":"Where the attendance is kept.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"patternProperties":{"^x-":{}}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/competence.schema.json" */;
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
if(!((((((key0 === "version") || (key0 === "owner")) || (key0 === "date")) || (key0 === "roles")) || (key0 === "awareness")) || (pattern5.test(key0)))){
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
if(data.owner !== undefined){
if(!(validate56(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate55(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
let data3 = data.roles;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = failed(vErrors, instancePath+"/roles", "minItems", {limit: 1}, schema27.properties.roles, data3);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema27.properties.roles.items.required){
if(data4[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/roles/" + i0, "required", {missingProperty: prop1}, schema27.properties.roles.items, data4);
errors++;
}
}
for(const key1 in data4){
if(!((((key1 === "role") || (key1 === "needs")) || (key1 === "people")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/roles/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.roles.items, data4);
errors++;
}
}
if(data4.role !== undefined){
if(!(validate52(data4.role, {instancePath:instancePath+"/roles/" + i0+"/role",parentData:data4,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data4.needs !== undefined){
let data6 = data4.needs;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = failed(vErrors, instancePath+"/roles/" + i0+"/needs", "minItems", {limit: 1}, schema27.properties.roles.items.properties.needs, data6);
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data6[i1], {instancePath:instancePath+"/roles/" + i0+"/needs/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/roles/" + i0+"/needs", "type", {type: "array"}, schema27.properties.roles.items.properties.needs, data6);
errors++;
}
}
if(data4.people !== undefined){
let data8 = data4.people;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = failed(vErrors, instancePath+"/roles/" + i0+"/people", "minItems", {limit: 1}, schema27.properties.roles.items.properties.people, data8);
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const prop2 of schema27.properties.roles.items.properties.people.items.required){
if(data9[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/roles/" + i0+"/people/" + i2, "required", {missingProperty: prop2}, schema27.properties.roles.items.properties.people.items, data9);
errors++;
}
}
for(const key2 in data9){
if(!((((key2 === "who") || (key2 === "evidence")) || (key2 === "date")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/roles/" + i0+"/people/" + i2, "additionalProperties", {additionalProperty: key2}, schema27.properties.roles.items.properties.people.items, data9);
errors++;
}
}
if(data9.who !== undefined){
if(!(validate56(data9.who, {instancePath:instancePath+"/roles/" + i0+"/people/" + i2+"/who",parentData:data9,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data9.evidence !== undefined){
if(!(validate52(data9.evidence, {instancePath:instancePath+"/roles/" + i0+"/people/" + i2+"/evidence",parentData:data9,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data9.date !== undefined){
if(!(validate55(data9.date, {instancePath:instancePath+"/roles/" + i0+"/people/" + i2+"/date",parentData:data9,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/roles/" + i0+"/people/" + i2, "type", {type: "object"}, schema27.properties.roles.items.properties.people.items, data9);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/roles/" + i0+"/people", "type", {type: "array"}, schema27.properties.roles.items.properties.people, data8);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/roles/" + i0, "type", {type: "object"}, schema27.properties.roles.items, data4);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/roles", "type", {type: "array"}, schema27.properties.roles, data3);
errors++;
}
}
if(data.awareness !== undefined){
let data13 = data.awareness;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = failed(vErrors, instancePath+"/awareness", "minItems", {limit: 1}, schema27.properties.awareness, data13);
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const prop3 of schema27.properties.awareness.items.required){
if(data14[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/awareness/" + i3, "required", {missingProperty: prop3}, schema27.properties.awareness.items, data14);
errors++;
}
}
for(const key3 in data14){
if(!(((((key3 === "what") || (key3 === "who")) || (key3 === "date")) || (key3 === "record")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/awareness/" + i3, "additionalProperties", {additionalProperty: key3}, schema27.properties.awareness.items, data14);
errors++;
}
}
if(data14.what !== undefined){
if(!(validate52(data14.what, {instancePath:instancePath+"/awareness/" + i3+"/what",parentData:data14,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data14.who !== undefined){
if(!(validate52(data14.who, {instancePath:instancePath+"/awareness/" + i3+"/who",parentData:data14,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data14.date !== undefined){
if(!(validate55(data14.date, {instancePath:instancePath+"/awareness/" + i3+"/date",parentData:data14,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data14.record !== undefined){
if(!(validate52(data14.record, {instancePath:instancePath+"/awareness/" + i3+"/record",parentData:data14,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/awareness/" + i3, "type", {type: "object"}, schema27.properties.awareness.items, data14);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/awareness", "type", {type: "array"}, schema27.properties.awareness, data13);
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

