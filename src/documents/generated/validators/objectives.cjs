/* Generated from policies/schema/objectives.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/objectives.schema.json","title":"ObjectivesFile","description":"The measurable AI objectives of the organisation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","reviewed","objectives"],"properties":{"version":{"description":"Version of this format.","const":1},"reviewed":{"description":"When they were last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"objectives":{"description":"The objectives.","type":"array","minItems":1,"items":{"description":"One objective.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","objective","measure","target","current","owner"],"properties":{"id":{"description":"Short id, such as O-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"objective":{"description":"What is to be reached.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"measure":{"description":"What is measured.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"target":{"description":"When it is reached.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["unit"],"properties":{"at-least":{"description":"The measure is at least this.","type":"number"},"at-most":{"description":"The measure is at most this.","type":"number"},"unit":{"description":"The unit.","type":"string","minLength":1}},"oneOf":[{"required":["at-least"]},{"required":["at-most"]}]},"current":{"description":"Where it stands.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["value","date","source"],"properties":{"value":{"description":"The measure.","type":"number"},"date":{"description":"When it was measured.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"source":{"description":"Where the number comes from.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"owner":{"description":"Who answers for it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"due":{"description":"By when.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"action":{"description":"What is done when the target is missed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern8 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/objectives.schema.json" */;
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
if(!((((key0 === "version") || (key0 === "reviewed")) || (key0 === "objectives")) || (pattern3.test(key0)))){
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
if(data.reviewed !== undefined){
if(!(validate54(data.reviewed, {instancePath:instancePath+"/reviewed",parentData:data,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.objectives !== undefined){
let data2 = data.objectives;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.objectives,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema19.properties.objectives.items.required){
if(data3[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.objectives.items.required,parentSchema:schema19.properties.objectives.items,data:data3});
errors++;
}
}
for(const key1 in data3){
if(!(((((((((key1 === "id") || (key1 === "objective")) || (key1 === "measure")) || (key1 === "target")) || (key1 === "current")) || (key1 === "owner")) || (key1 === "due")) || (key1 === "action")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.objectives.items,data:data3});
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/id",schemaPath:"",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema19.properties.objectives.items.properties.id,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/id",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.objectives.items.properties.id.type,parentSchema:schema19.properties.objectives.items.properties.id,data:data4});
errors++;
}
}
if(data3.objective !== undefined){
if(!(validate56(data3.objective, {instancePath:instancePath+"/objectives/" + i0+"/objective",parentData:data3,parentDataProperty:"objective",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.measure !== undefined){
if(!(validate56(data3.measure, {instancePath:instancePath+"/objectives/" + i0+"/measure",parentData:data3,parentDataProperty:"measure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.target !== undefined){
let data7 = data3.target;
const _errs15 = errors;
let valid4 = false;
let passing0 = null;
const _errs16 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop2 of schema19.properties.objectives.items.properties.target.oneOf[0].required){
if(data7[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"#/properties/objectives/items/properties/target/oneOf/0/required",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.objectives.items.properties.target.oneOf[0].required,parentSchema:schema19.properties.objectives.items.properties.target.oneOf[0],data:data7});
errors++;
}
}
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs17 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop3 of schema19.properties.objectives.items.properties.target.oneOf[1].required){
if(data7[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"#/properties/objectives/items/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.objectives.items.properties.target.oneOf[1].required,parentSchema:schema19.properties.objectives.items.properties.target.oneOf[1],data:data7});
errors++;
}
}
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema19.properties.objectives.items.properties.target.oneOf,parentSchema:schema19.properties.objectives.items.properties.target,data:data7});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop4 of schema19.properties.objectives.items.properties.target.required){
if(data7[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"",keyword:"required",params:{missingProperty: prop4},schema:schema19.properties.objectives.items.properties.target.required,parentSchema:schema19.properties.objectives.items.properties.target,data:data7});
errors++;
}
}
for(const key2 in data7){
if(!((((key2 === "at-least") || (key2 === "at-most")) || (key2 === "unit")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.objectives.items.properties.target,data:data7});
errors++;
}
}
if(data7["at-least"] !== undefined){
let data8 = data7["at-least"];
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target/at-least",schemaPath:"",keyword:"type",params:{type: "number"},schema:schema19.properties.objectives.items.properties.target.properties["at-least"].type,parentSchema:schema19.properties.objectives.items.properties.target.properties["at-least"],data:data8});
errors++;
}
}
if(data7["at-most"] !== undefined){
let data9 = data7["at-most"];
if(!((typeof data9 == "number") && (isFinite(data9)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target/at-most",schemaPath:"",keyword:"type",params:{type: "number"},schema:schema19.properties.objectives.items.properties.target.properties["at-most"].type,parentSchema:schema19.properties.objectives.items.properties.target.properties["at-most"],data:data9});
errors++;
}
}
if(data7.unit !== undefined){
let data10 = data7.unit;
if(typeof data10 === "string"){
if(func1(data10) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target/unit",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.objectives.items.properties.target.properties.unit,data:data10});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target/unit",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.objectives.items.properties.target.properties.unit.type,parentSchema:schema19.properties.objectives.items.properties.target.properties.unit,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.objectives.items.properties.target.type,parentSchema:schema19.properties.objectives.items.properties.target,data:data7});
errors++;
}
}
if(data3.current !== undefined){
let data11 = data3.current;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop5 of schema19.properties.objectives.items.properties.current.required){
if(data11[prop5] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/current",schemaPath:"",keyword:"required",params:{missingProperty: prop5},schema:schema19.properties.objectives.items.properties.current.required,parentSchema:schema19.properties.objectives.items.properties.current,data:data11});
errors++;
}
}
for(const key3 in data11){
if(!((((key3 === "value") || (key3 === "date")) || (key3 === "source")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/current",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.objectives.items.properties.current,data:data11});
errors++;
}
}
if(data11.value !== undefined){
let data12 = data11.value;
if(!((typeof data12 == "number") && (isFinite(data12)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/current/value",schemaPath:"",keyword:"type",params:{type: "number"},schema:schema19.properties.objectives.items.properties.current.properties.value.type,parentSchema:schema19.properties.objectives.items.properties.current.properties.value,data:data12});
errors++;
}
}
if(data11.date !== undefined){
if(!(validate54(data11.date, {instancePath:instancePath+"/objectives/" + i0+"/current/date",parentData:data11,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data11.source !== undefined){
if(!(validate56(data11.source, {instancePath:instancePath+"/objectives/" + i0+"/current/source",parentData:data11,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/current",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.objectives.items.properties.current.type,parentSchema:schema19.properties.objectives.items.properties.current,data:data11});
errors++;
}
}
if(data3.owner !== undefined){
let data15 = data3.owner;
if(typeof data15 === "string"){
if(!pattern8.test(data15)){
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.objectives.items.properties.owner,data:data15});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0+"/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.objectives.items.properties.owner.type,parentSchema:schema19.properties.objectives.items.properties.owner,data:data15});
errors++;
}
}
if(data3.due !== undefined){
if(!(validate54(data3.due, {instancePath:instancePath+"/objectives/" + i0+"/due",parentData:data3,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.action !== undefined){
if(!(validate56(data3.action, {instancePath:instancePath+"/objectives/" + i0+"/action",parentData:data3,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.objectives.items.type,parentSchema:schema19.properties.objectives.items,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objectives",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.objectives.type,parentSchema:schema19.properties.objectives,data:data2});
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

