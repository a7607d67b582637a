/* Generated from policies/schema/objectives.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/objectives.schema.json","title":"ObjectivesFile","description":"The measurable AI objectives of the organisation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","reviewed","objectives"],"properties":{"version":{"description":"Version of this format.","const":1},"reviewed":{"description":"When they were last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"objectives":{"description":"The objectives.","type":"array","minItems":1,"items":{"description":"One objective.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","objective","measure","target","current","owner"],"properties":{"id":{"description":"Short id, such as O-1.","$ref":"https://github.com/aims-gate/aims-gate/shared/id"},"objective":{"description":"What is to be reached.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"measure":{"description":"What is measured.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"target":{"description":"When it is reached.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["unit"],"properties":{"at-least":{"description":"The measure is at least this.","type":"number"},"at-most":{"description":"The measure is at most this.","type":"number"},"unit":{"description":"The unit.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"}},"oneOf":[{"required":["at-least"]},{"required":["at-most"]}]},"current":{"description":"Where it stands.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["value","date","source"],"properties":{"value":{"description":"The measure.","type":"number"},"date":{"description":"When it was measured.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"source":{"description":"Where the number comes from.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"owner":{"description":"Who answers for it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"due":{"description":"By when.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"action":{"description":"What is done when the target is missed.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate57 = require('./shared.cjs').id;


const validate52 = require('./shared.cjs').text;


const validate53 = require('./shared.cjs').word;


const validate56 = require('./shared.cjs').login;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/objectives.schema.json" */;
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
if(!((((key0 === "version") || (key0 === "reviewed")) || (key0 === "objectives")) || (pattern5.test(key0)))){
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
if(data.reviewed !== undefined){
if(!(validate55(data.reviewed, {instancePath:instancePath+"/reviewed",parentData:data,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.objectives !== undefined){
let data2 = data.objectives;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = failed(vErrors, instancePath+"/objectives", "minItems", {limit: 1}, schema27.properties.objectives, data2);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema27.properties.objectives.items.required){
if(data3[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0, "required", {missingProperty: prop1}, schema27.properties.objectives.items, data3);
errors++;
}
}
for(const key1 in data3){
if(!(((((((((key1 === "id") || (key1 === "objective")) || (key1 === "measure")) || (key1 === "target")) || (key1 === "current")) || (key1 === "owner")) || (key1 === "due")) || (key1 === "action")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.objectives.items, data3);
errors++;
}
}
if(data3.id !== undefined){
if(!(validate57(data3.id, {instancePath:instancePath+"/objectives/" + i0+"/id",parentData:data3,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data3.objective !== undefined){
if(!(validate52(data3.objective, {instancePath:instancePath+"/objectives/" + i0+"/objective",parentData:data3,parentDataProperty:"objective",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data3.measure !== undefined){
if(!(validate52(data3.measure, {instancePath:instancePath+"/objectives/" + i0+"/measure",parentData:data3,parentDataProperty:"measure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data3.target !== undefined){
let data7 = data3.target;
const _errs14 = errors;
let valid4 = false;
let passing0 = null;
const _errs15 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop2 of schema27.properties.objectives.items.properties.target.oneOf[0].required){
if(data7[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target", "required", {missingProperty: prop2}, schema27.properties.objectives.items.properties.target.oneOf[0], data7, "#/properties/objectives/items/properties/target/oneOf/0/required");
errors++;
}
}
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop3 of schema27.properties.objectives.items.properties.target.oneOf[1].required){
if(data7[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target", "required", {missingProperty: prop3}, schema27.properties.objectives.items.properties.target.oneOf[1], data7, "#/properties/objectives/items/properties/target/oneOf/1/required");
errors++;
}
}
}
var _valid0 = _errs16 === errors;
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
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target", "oneOf", {passingSchemas: passing0}, schema27.properties.objectives.items.properties.target, data7, undefined, "must match exactly one schema in oneOf");
errors++;
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
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop4 of schema27.properties.objectives.items.properties.target.required){
if(data7[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target", "required", {missingProperty: prop4}, schema27.properties.objectives.items.properties.target, data7);
errors++;
}
}
for(const key2 in data7){
if(!((((key2 === "at-least") || (key2 === "at-most")) || (key2 === "unit")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target", "additionalProperties", {additionalProperty: key2}, schema27.properties.objectives.items.properties.target, data7);
errors++;
}
}
if(data7["at-least"] !== undefined){
let data8 = data7["at-least"];
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target/at-least", "type", {type: "number"}, schema27.properties.objectives.items.properties.target.properties["at-least"], data8);
errors++;
}
}
if(data7["at-most"] !== undefined){
let data9 = data7["at-most"];
if(!((typeof data9 == "number") && (isFinite(data9)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target/at-most", "type", {type: "number"}, schema27.properties.objectives.items.properties.target.properties["at-most"], data9);
errors++;
}
}
if(data7.unit !== undefined){
if(!(validate53(data7.unit, {instancePath:instancePath+"/objectives/" + i0+"/target/unit",parentData:data7,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/target", "type", {type: "object"}, schema27.properties.objectives.items.properties.target, data7);
errors++;
}
}
if(data3.current !== undefined){
let data11 = data3.current;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop5 of schema27.properties.objectives.items.properties.current.required){
if(data11[prop5] === undefined){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/current", "required", {missingProperty: prop5}, schema27.properties.objectives.items.properties.current, data11);
errors++;
}
}
for(const key3 in data11){
if(!((((key3 === "value") || (key3 === "date")) || (key3 === "source")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/current", "additionalProperties", {additionalProperty: key3}, schema27.properties.objectives.items.properties.current, data11);
errors++;
}
}
if(data11.value !== undefined){
let data12 = data11.value;
if(!((typeof data12 == "number") && (isFinite(data12)))){
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/current/value", "type", {type: "number"}, schema27.properties.objectives.items.properties.current.properties.value, data12);
errors++;
}
}
if(data11.date !== undefined){
if(!(validate55(data11.date, {instancePath:instancePath+"/objectives/" + i0+"/current/date",parentData:data11,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data11.source !== undefined){
if(!(validate52(data11.source, {instancePath:instancePath+"/objectives/" + i0+"/current/source",parentData:data11,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/objectives/" + i0+"/current", "type", {type: "object"}, schema27.properties.objectives.items.properties.current, data11);
errors++;
}
}
if(data3.owner !== undefined){
if(!(validate56(data3.owner, {instancePath:instancePath+"/objectives/" + i0+"/owner",parentData:data3,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.due !== undefined){
if(!(validate55(data3.due, {instancePath:instancePath+"/objectives/" + i0+"/due",parentData:data3,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data3.action !== undefined){
if(!(validate52(data3.action, {instancePath:instancePath+"/objectives/" + i0+"/action",parentData:data3,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/objectives/" + i0, "type", {type: "object"}, schema27.properties.objectives.items, data3);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/objectives", "type", {type: "array"}, schema27.properties.objectives, data2);
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

