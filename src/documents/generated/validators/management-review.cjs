/* Generated from policies/schema/management-review.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/management-review.schema.json","title":"ManagementReviewFile","description":"One review of the AI management system by top management.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","date","chair","present","inputs","decisions","actions","next"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was held.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"chair":{"description":"Who of top management led it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"present":{"description":"Who was there.","type":"array","minItems":1,"items":{"description":"A GitHub login.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}},"inputs":{"description":"What was considered: all seven.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["previous-actions","changes","risks-and-impacts","performance","audits","incidents-and-nonconformities","opportunities"],"properties":{"previous-actions":{"description":"Status of actions from previous reviews.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"changes":{"description":"Changes in external and internal issues.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"risks-and-impacts":{"description":"Results of AI risk and impact assessments.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"performance":{"description":"Results of monitoring, and how far objectives are met.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"audits":{"description":"Findings of audits.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"incidents-and-nonconformities":{"description":"Incidents, nonconformities and corrective actions.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"opportunities":{"description":"Opportunities for improvement.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"decisions":{"description":"What was decided.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["suitability","improvements","resources","policy-and-objectives"],"properties":{"suitability":{"description":"Whether the management system is still suitable, adequate and effective.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"improvements":{"description":"What is improved.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"resources":{"description":"Which resources are needed.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"policy-and-objectives":{"description":"What changes in policy or objectives.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"conclusion":{"description":"What the review concludes: the management system is suitable, adequate and effective (`effective`), or becomes so by the actions below (`effective-with-actions`), or is not (`not-effective`). Left out: what is said under `decisions` of its suitability counts.","enum":["effective","effective-with-actions","not-effective"]},"actions":{"description":"Who does what by when; an empty list when nothing is left to do.","type":"array","minItems":0,"items":{"description":"One action.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["action","owner","due"],"properties":{"action":{"description":"What.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"owner":{"description":"Who.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"due":{"description":"By when.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"done":{"description":"When it was done.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"retires":{"description":"The AI system that this action takes out of operation, by its id in the register. Absent: it takes none.","$ref":"https://github.com/aims-gate/aims-gate/shared/id"}}}},"next":{"description":"When the next review is held.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}};
const func4 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate56 = require('./shared.cjs').login;


const validate52 = require('./shared.cjs').text;


const validate57 = require('./shared.cjs').id;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/management-review.schema.json" */;
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
if(!((func4.call(schema27.properties, key0)) || (pattern5.test(key0)))){
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
if(data.date !== undefined){
if(!(validate55(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.chair !== undefined){
if(!(validate56(data.chair, {instancePath:instancePath+"/chair",parentData:data,parentDataProperty:"chair",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.present !== undefined){
let data3 = data.present;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = failed(vErrors, instancePath+"/present", "minItems", {limit: 1}, schema27.properties.present, data3);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data3[i0], {instancePath:instancePath+"/present/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/present", "type", {type: "array"}, schema27.properties.present, data3);
errors++;
}
}
if(data.inputs !== undefined){
let data5 = data.inputs;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop1 of schema27.properties.inputs.required){
if(data5[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/inputs", "required", {missingProperty: prop1}, schema27.properties.inputs, data5);
errors++;
}
}
for(const key1 in data5){
if(!((((((((key1 === "previous-actions") || (key1 === "changes")) || (key1 === "risks-and-impacts")) || (key1 === "performance")) || (key1 === "audits")) || (key1 === "incidents-and-nonconformities")) || (key1 === "opportunities")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/inputs", "additionalProperties", {additionalProperty: key1}, schema27.properties.inputs, data5);
errors++;
}
}
if(data5["previous-actions"] !== undefined){
if(!(validate52(data5["previous-actions"], {instancePath:instancePath+"/inputs/previous-actions",parentData:data5,parentDataProperty:"previous-actions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data5.changes !== undefined){
if(!(validate52(data5.changes, {instancePath:instancePath+"/inputs/changes",parentData:data5,parentDataProperty:"changes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data5["risks-and-impacts"] !== undefined){
if(!(validate52(data5["risks-and-impacts"], {instancePath:instancePath+"/inputs/risks-and-impacts",parentData:data5,parentDataProperty:"risks-and-impacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data5.performance !== undefined){
if(!(validate52(data5.performance, {instancePath:instancePath+"/inputs/performance",parentData:data5,parentDataProperty:"performance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data5.audits !== undefined){
if(!(validate52(data5.audits, {instancePath:instancePath+"/inputs/audits",parentData:data5,parentDataProperty:"audits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data5["incidents-and-nonconformities"] !== undefined){
if(!(validate52(data5["incidents-and-nonconformities"], {instancePath:instancePath+"/inputs/incidents-and-nonconformities",parentData:data5,parentDataProperty:"incidents-and-nonconformities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data5.opportunities !== undefined){
if(!(validate52(data5.opportunities, {instancePath:instancePath+"/inputs/opportunities",parentData:data5,parentDataProperty:"opportunities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/inputs", "type", {type: "object"}, schema27.properties.inputs, data5);
errors++;
}
}
if(data.decisions !== undefined){
let data13 = data.decisions;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop2 of schema27.properties.decisions.required){
if(data13[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/decisions", "required", {missingProperty: prop2}, schema27.properties.decisions, data13);
errors++;
}
}
for(const key2 in data13){
if(!(((((key2 === "suitability") || (key2 === "improvements")) || (key2 === "resources")) || (key2 === "policy-and-objectives")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/decisions", "additionalProperties", {additionalProperty: key2}, schema27.properties.decisions, data13);
errors++;
}
}
if(data13.suitability !== undefined){
if(!(validate52(data13.suitability, {instancePath:instancePath+"/decisions/suitability",parentData:data13,parentDataProperty:"suitability",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.improvements !== undefined){
if(!(validate52(data13.improvements, {instancePath:instancePath+"/decisions/improvements",parentData:data13,parentDataProperty:"improvements",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.resources !== undefined){
if(!(validate52(data13.resources, {instancePath:instancePath+"/decisions/resources",parentData:data13,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13["policy-and-objectives"] !== undefined){
if(!(validate52(data13["policy-and-objectives"], {instancePath:instancePath+"/decisions/policy-and-objectives",parentData:data13,parentDataProperty:"policy-and-objectives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/decisions", "type", {type: "object"}, schema27.properties.decisions, data13);
errors++;
}
}
if(data.conclusion !== undefined){
let data18 = data.conclusion;
if(!(((data18 === "effective") || (data18 === "effective-with-actions")) || (data18 === "not-effective"))){
vErrors = failed(vErrors, instancePath+"/conclusion", "enum", {allowedValues: schema27.properties.conclusion.enum}, schema27.properties.conclusion, data18);
errors++;
}
}
if(data.actions !== undefined){
let data19 = data.actions;
if(Array.isArray(data19)){
if(data19.length < 0){
vErrors = failed(vErrors, instancePath+"/actions", "minItems", {limit: 0}, schema27.properties.actions, data19);
errors++;
}
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const prop3 of schema27.properties.actions.items.required){
if(data20[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/actions/" + i1, "required", {missingProperty: prop3}, schema27.properties.actions.items, data20);
errors++;
}
}
for(const key3 in data20){
if(!((((((key3 === "action") || (key3 === "owner")) || (key3 === "due")) || (key3 === "done")) || (key3 === "retires")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/actions/" + i1, "additionalProperties", {additionalProperty: key3}, schema27.properties.actions.items, data20);
errors++;
}
}
if(data20.action !== undefined){
if(!(validate52(data20.action, {instancePath:instancePath+"/actions/" + i1+"/action",parentData:data20,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data20.owner !== undefined){
if(!(validate56(data20.owner, {instancePath:instancePath+"/actions/" + i1+"/owner",parentData:data20,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data20.due !== undefined){
if(!(validate55(data20.due, {instancePath:instancePath+"/actions/" + i1+"/due",parentData:data20,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data20.done !== undefined){
if(!(validate55(data20.done, {instancePath:instancePath+"/actions/" + i1+"/done",parentData:data20,parentDataProperty:"done",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data20.retires !== undefined){
if(!(validate57(data20.retires, {instancePath:instancePath+"/actions/" + i1+"/retires",parentData:data20,parentDataProperty:"retires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/actions/" + i1, "type", {type: "object"}, schema27.properties.actions.items, data20);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/actions", "type", {type: "array"}, schema27.properties.actions, data19);
errors++;
}
}
if(data.next !== undefined){
if(!(validate55(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
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

