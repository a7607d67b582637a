/* Generated from policies/schema/management-review.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/management-review.schema.json","title":"ManagementReviewFile","description":"One review of the AI management system by top management.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","date","chair","present","inputs","decisions","actions","next"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was held.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"chair":{"description":"Who of top management led it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"present":{"description":"Who was there.","type":"array","minItems":1,"items":{"description":"A GitHub login.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}},"inputs":{"description":"What was considered: all seven.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["previous-actions","changes","risks-and-impacts","performance","audits","incidents-and-nonconformities","opportunities"],"properties":{"previous-actions":{"description":"Status of actions from previous reviews.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"changes":{"description":"Changes in external and internal issues.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"risks-and-impacts":{"description":"Results of AI risk and impact assessments.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"performance":{"description":"Results of monitoring, and how far objectives are met.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"audits":{"description":"Findings of audits.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"incidents-and-nonconformities":{"description":"Incidents, nonconformities and corrective actions.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"opportunities":{"description":"Opportunities for improvement.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"decisions":{"description":"What was decided.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["suitability","improvements","resources","policy-and-objectives"],"properties":{"suitability":{"description":"Whether the management system is still suitable, adequate and effective.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"improvements":{"description":"What is improved.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"resources":{"description":"Which resources are needed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"policy-and-objectives":{"description":"What changes in policy or objectives.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"actions":{"description":"Who does what by when; an empty list when nothing is left to do.","type":"array","minItems":0,"items":{"description":"One action.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["action","owner","due"],"properties":{"action":{"description":"What.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"due":{"description":"By when.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"done":{"description":"When it was done.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}}},"next":{"description":"When the next review is held.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}};
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/management-review.schema.json" */;
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
if(!(((((((((key0 === "version") || (key0 === "date")) || (key0 === "chair")) || (key0 === "present")) || (key0 === "inputs")) || (key0 === "decisions")) || (key0 === "actions")) || (key0 === "next")) || (pattern3.test(key0)))){
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
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.chair !== undefined){
let data2 = data.chair;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/chair",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.chair,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/chair",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.chair.type,parentSchema:schema19.properties.chair,data:data2});
errors++;
}
}
if(data.present !== undefined){
let data3 = data.present;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/present",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.present,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/present/" + i0,schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.present.items,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/present/" + i0,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.present.items.type,parentSchema:schema19.properties.present.items,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/present",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.present.type,parentSchema:schema19.properties.present,data:data3});
errors++;
}
}
if(data.inputs !== undefined){
let data5 = data.inputs;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop1 of schema19.properties.inputs.required){
if(data5[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/inputs",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.inputs.required,parentSchema:schema19.properties.inputs,data:data5});
errors++;
}
}
for(const key1 in data5){
if(!((((((((key1 === "previous-actions") || (key1 === "changes")) || (key1 === "risks-and-impacts")) || (key1 === "performance")) || (key1 === "audits")) || (key1 === "incidents-and-nonconformities")) || (key1 === "opportunities")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/inputs",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.inputs,data:data5});
errors++;
}
}
if(data5["previous-actions"] !== undefined){
if(!(validate56(data5["previous-actions"], {instancePath:instancePath+"/inputs/previous-actions",parentData:data5,parentDataProperty:"previous-actions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data5.changes !== undefined){
if(!(validate56(data5.changes, {instancePath:instancePath+"/inputs/changes",parentData:data5,parentDataProperty:"changes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data5["risks-and-impacts"] !== undefined){
if(!(validate56(data5["risks-and-impacts"], {instancePath:instancePath+"/inputs/risks-and-impacts",parentData:data5,parentDataProperty:"risks-and-impacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data5.performance !== undefined){
if(!(validate56(data5.performance, {instancePath:instancePath+"/inputs/performance",parentData:data5,parentDataProperty:"performance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data5.audits !== undefined){
if(!(validate56(data5.audits, {instancePath:instancePath+"/inputs/audits",parentData:data5,parentDataProperty:"audits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data5["incidents-and-nonconformities"] !== undefined){
if(!(validate56(data5["incidents-and-nonconformities"], {instancePath:instancePath+"/inputs/incidents-and-nonconformities",parentData:data5,parentDataProperty:"incidents-and-nonconformities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data5.opportunities !== undefined){
if(!(validate56(data5.opportunities, {instancePath:instancePath+"/inputs/opportunities",parentData:data5,parentDataProperty:"opportunities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/inputs",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.inputs.type,parentSchema:schema19.properties.inputs,data:data5});
errors++;
}
}
if(data.decisions !== undefined){
let data13 = data.decisions;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop2 of schema19.properties.decisions.required){
if(data13[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions",schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.decisions.required,parentSchema:schema19.properties.decisions,data:data13});
errors++;
}
}
for(const key2 in data13){
if(!(((((key2 === "suitability") || (key2 === "improvements")) || (key2 === "resources")) || (key2 === "policy-and-objectives")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.decisions,data:data13});
errors++;
}
}
if(data13.suitability !== undefined){
if(!(validate56(data13.suitability, {instancePath:instancePath+"/decisions/suitability",parentData:data13,parentDataProperty:"suitability",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data13.improvements !== undefined){
if(!(validate56(data13.improvements, {instancePath:instancePath+"/decisions/improvements",parentData:data13,parentDataProperty:"improvements",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data13.resources !== undefined){
if(!(validate56(data13.resources, {instancePath:instancePath+"/decisions/resources",parentData:data13,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data13["policy-and-objectives"] !== undefined){
if(!(validate56(data13["policy-and-objectives"], {instancePath:instancePath+"/decisions/policy-and-objectives",parentData:data13,parentDataProperty:"policy-and-objectives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.decisions.type,parentSchema:schema19.properties.decisions,data:data13});
errors++;
}
}
if(data.actions !== undefined){
let data18 = data.actions;
if(Array.isArray(data18)){
if(data18.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/actions",schemaPath:"",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema19.properties.actions,data:data18});
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const prop3 of schema19.properties.actions.items.required){
if(data19[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/actions/" + i1,schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.actions.items.required,parentSchema:schema19.properties.actions.items,data:data19});
errors++;
}
}
for(const key3 in data19){
if(!(((((key3 === "action") || (key3 === "owner")) || (key3 === "due")) || (key3 === "done")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/actions/" + i1,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.actions.items,data:data19});
errors++;
}
}
if(data19.action !== undefined){
if(!(validate56(data19.action, {instancePath:instancePath+"/actions/" + i1+"/action",parentData:data19,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data19.owner !== undefined){
let data21 = data19.owner;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
vErrors = addError(vErrors, {instancePath:instancePath+"/actions/" + i1+"/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.actions.items.properties.owner,data:data21});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/actions/" + i1+"/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.actions.items.properties.owner.type,parentSchema:schema19.properties.actions.items.properties.owner,data:data21});
errors++;
}
}
if(data19.due !== undefined){
if(!(validate54(data19.due, {instancePath:instancePath+"/actions/" + i1+"/due",parentData:data19,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data19.done !== undefined){
if(!(validate54(data19.done, {instancePath:instancePath+"/actions/" + i1+"/done",parentData:data19,parentDataProperty:"done",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/actions/" + i1,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.actions.items.type,parentSchema:schema19.properties.actions.items,data:data19});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/actions",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.actions.type,parentSchema:schema19.properties.actions,data:data18});
errors++;
}
}
if(data.next !== undefined){
if(!(validate54(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
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

