/* Generated from policies/schema/competence.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/competence.schema.json","title":"CompetenceFile","description":"Which skills each role of the AI management system needs, how people have them, and what everybody is made aware of.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","owner","date","roles","awareness"],"properties":{"version":{"description":"Version of this format.","const":1},"owner":{"description":"Who keeps it current.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"roles":{"description":"One entry for each role.","type":"array","minItems":1,"items":{"description":"One role.","type":"object","additionalProperties":false,"required":["role","needs","people"],"properties":{"role":{"description":"The role, as roles.yml names it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"needs":{"description":"Skills and knowledge it needs.","type":"array","minItems":1,"items":{"description":"One skill.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"people":{"description":"Who holds it, and what shows that they can.","type":"array","minItems":1,"items":{"description":"One person.","type":"object","additionalProperties":false,"required":["who","evidence","date"],"properties":{"who":{"description":"A GitHub login.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"evidence":{"description":"Training, certificate, experience.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"date":{"description":"When that was last shown.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}},"patternProperties":{"^x-":{}}}}},"patternProperties":{"^x-":{}}}},"awareness":{"description":"What people in the scope were made aware of: the AI policy, their part in it, what follows when it is not kept.","type":"array","minItems":1,"items":{"description":"One occasion.","type":"object","additionalProperties":false,"required":["what","who","date","record"],"properties":{"what":{"description":"What it was about.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"who":{"description":"Who took part.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"record":{"description":"Where the attendance is kept.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"patternProperties":{"^x-":{}}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const schema21 = {"type":"string","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

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
if(!(formats0.validate(data))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema21,data});
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

const schema22 = {"type":"string","minLength":3};
const func1 = require("ajv/dist/runtime/ucs2length").default;

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
if(func1(data) < 3){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema22,data});
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/competence.schema.json" */;
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
if(!((((((key0 === "version") || (key0 === "owner")) || (key0 === "date")) || (key0 === "roles")) || (key0 === "awareness")) || (pattern3.test(key0)))){
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
if(data.owner !== undefined){
let data1 = data.owner;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.owner,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.owner.type,parentSchema:schema19.properties.owner,data:data1});
errors++;
}
}
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
let data3 = data.roles;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.roles,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const prop1 of schema19.properties.roles.items.required){
if(data4[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.roles.items.required,parentSchema:schema19.properties.roles.items,data:data4});
errors++;
}
}
for(const key1 in data4){
if(!((((key1 === "role") || (key1 === "needs")) || (key1 === "people")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.roles.items,data:data4});
errors++;
}
}
if(data4.role !== undefined){
if(!(validate56(data4.role, {instancePath:instancePath+"/roles/" + i0+"/role",parentData:data4,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data4.needs !== undefined){
let data6 = data4.needs;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + i0+"/needs",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.roles.items.properties.needs,data:data6});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data6[i1], {instancePath:instancePath+"/roles/" + i0+"/needs/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + i0+"/needs",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.roles.items.properties.needs.type,parentSchema:schema19.properties.roles.items.properties.needs,data:data6});
errors++;
}
}
if(data4.people !== undefined){
let data8 = data4.people;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + i0+"/people",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.roles.items.properties.people,data:data8});
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const prop2 of schema19.properties.roles.items.properties.people.items.required){
if(data9[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + i0+"/people/" + i2,schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.roles.items.properties.people.items.required,parentSchema:schema19.properties.roles.items.properties.people.items,data:data9});
errors++;
}
}
for(const key2 in data9){
if(!((((key2 === "who") || (key2 === "evidence")) || (key2 === "date")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + i0+"/people/" + i2,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.roles.items.properties.people.items,data:data9});
errors++;
}
}
if(data9.who !== undefined){
let data10 = data9.who;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + i0+"/people/" + i2+"/who",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.roles.items.properties.people.items.properties.who,data:data10});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + i0+"/people/" + i2+"/who",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.roles.items.properties.people.items.properties.who.type,parentSchema:schema19.properties.roles.items.properties.people.items.properties.who,data:data10});
errors++;
}
}
if(data9.evidence !== undefined){
if(!(validate56(data9.evidence, {instancePath:instancePath+"/roles/" + i0+"/people/" + i2+"/evidence",parentData:data9,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data9.date !== undefined){
if(!(validate54(data9.date, {instancePath:instancePath+"/roles/" + i0+"/people/" + i2+"/date",parentData:data9,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + i0+"/people/" + i2,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.roles.items.properties.people.items.type,parentSchema:schema19.properties.roles.items.properties.people.items,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + i0+"/people",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.roles.items.properties.people.type,parentSchema:schema19.properties.roles.items.properties.people,data:data8});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.roles.items.type,parentSchema:schema19.properties.roles.items,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.roles.type,parentSchema:schema19.properties.roles,data:data3});
errors++;
}
}
if(data.awareness !== undefined){
let data13 = data.awareness;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/awareness",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.awareness,data:data13});
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const prop3 of schema19.properties.awareness.items.required){
if(data14[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/awareness/" + i3,schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.awareness.items.required,parentSchema:schema19.properties.awareness.items,data:data14});
errors++;
}
}
for(const key3 in data14){
if(!(((((key3 === "what") || (key3 === "who")) || (key3 === "date")) || (key3 === "record")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/awareness/" + i3,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.awareness.items,data:data14});
errors++;
}
}
if(data14.what !== undefined){
if(!(validate56(data14.what, {instancePath:instancePath+"/awareness/" + i3+"/what",parentData:data14,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data14.who !== undefined){
if(!(validate56(data14.who, {instancePath:instancePath+"/awareness/" + i3+"/who",parentData:data14,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data14.date !== undefined){
if(!(validate54(data14.date, {instancePath:instancePath+"/awareness/" + i3+"/date",parentData:data14,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data14.record !== undefined){
if(!(validate56(data14.record, {instancePath:instancePath+"/awareness/" + i3+"/record",parentData:data14,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/awareness/" + i3,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.awareness.items.type,parentSchema:schema19.properties.awareness.items,data:data14});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/awareness",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.awareness.type,parentSchema:schema19.properties.awareness,data:data13});
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

