/* Generated from policies/schema/treatment-plan.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/treatment-plan.schema.json","title":"TreatmentPlan","description":"The risk treatment plan of an AI system: who does what about each risk by when, and who accepts what is left.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","date","treatments"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When the plan was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"treatments":{"description":"One entry a risk that is mitigated, transferred or avoided.","type":"array","minItems":1,"items":{"description":"The treatment of one risk.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["risk","owner","measures","residual"],"properties":{"risk":{"description":"Id of the risk in `risk-assessment.yml`.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]*$"},"owner":{"description":"The risk owner: who answers for the risk.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"measures":{"description":"What is done.","type":"array","minItems":1,"items":{"description":"One measure.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["measure","control","owner","due","state"],"properties":{"measure":{"description":"What is done.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"control":{"description":"The control of Annex A that it carries out, or `none` where no control fits.","type":"string","enum":["A.2.2","A.2.3","A.2.4","A.3.2","A.3.3","A.4.2","A.4.3","A.4.4","A.4.5","A.4.6","A.5.2","A.5.3","A.5.4","A.5.5","A.6.1","A.6.1.2","A.6.1.3","A.6.2","A.6.2.2","A.6.2.3","A.6.2.4","A.6.2.5","A.6.2.6","A.6.2.7","A.6.2.8","A.7.2","A.7.3","A.7.4","A.7.5","A.7.6","A.8.2","A.8.3","A.8.4","A.8.5","A.9.2","A.9.3","A.9.4","A.10.2","A.10.3","A.10.4","none"]},"owner":{"description":"Who does it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"due":{"description":"By when.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"state":{"description":"How far it is.","enum":["planned","in-progress","done"]},"done":{"description":"When it was done.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"shown-by":{"description":"What shows it: a file, a test, a page.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"if":{"properties":{"state":{"const":"done"}}},"then":{"required":["done"]}}},"residual":{"description":"What is left, and who accepts it.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["accepted-by","date"],"properties":{"accepted-by":{"description":"The risk owner accepts what is left.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"because":{"description":"Why it is acceptable.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}}}};
const pattern5 = new RegExp("^x-", "u");
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");

const validate55 = require('./shared.cjs').date;


const validate56 = require('./shared.cjs').login;


const validate52 = require('./shared.cjs').text;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/treatment-plan.schema.json" */;
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
if(!((((key0 === "version") || (key0 === "date")) || (key0 === "treatments")) || (pattern5.test(key0)))){
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
if(data.treatments !== undefined){
let data2 = data.treatments;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = failed(vErrors, instancePath+"/treatments", "minItems", {limit: 1}, schema27.properties.treatments, data2);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema27.properties.treatments.items.required){
if(data3[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0, "required", {missingProperty: prop1}, schema27.properties.treatments.items, data3);
errors++;
}
}
for(const key1 in data3){
if(!(((((key1 === "risk") || (key1 === "owner")) || (key1 === "measures")) || (key1 === "residual")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.treatments.items, data3);
errors++;
}
}
if(data3.risk !== undefined){
let data4 = data3.risk;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/risk", "pattern", {pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"}, schema27.properties.treatments.items.properties.risk, data4);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/risk", "type", {type: "string"}, schema27.properties.treatments.items.properties.risk, data4);
errors++;
}
}
if(data3.owner !== undefined){
if(!(validate56(data3.owner, {instancePath:instancePath+"/treatments/" + i0+"/owner",parentData:data3,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.measures !== undefined){
let data6 = data3.measures;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/measures", "minItems", {limit: 1}, schema27.properties.treatments.items.properties.measures, data6);
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs16 = errors;
let valid6 = true;
const _errs17 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.state !== undefined){
if("done" !== data7.state){
vErrors = addError(vErrors, {});
errors++;
}
}
}
var _valid0 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs19 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop2 of schema27.properties.treatments.items.properties.measures.items.then.required){
if(data7[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/measures/" + i1, "required", {missingProperty: prop2}, schema27.properties.treatments.items.properties.measures.items.then, data7);
errors++;
}
}
}
var _valid0 = _errs19 === errors;
valid6 = _valid0;
}
if(!valid6){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/measures/" + i1, "if", {failingKeyword: "then"}, schema27.properties.treatments.items.properties.measures.items, data7, undefined, "must match \"then\" schema");
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop3 of schema27.properties.treatments.items.properties.measures.items.required){
if(data7[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/measures/" + i1, "required", {missingProperty: prop3}, schema27.properties.treatments.items.properties.measures.items, data7);
errors++;
}
}
for(const key2 in data7){
if(!((((((((key2 === "measure") || (key2 === "control")) || (key2 === "owner")) || (key2 === "due")) || (key2 === "state")) || (key2 === "done")) || (key2 === "shown-by")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/measures/" + i1, "additionalProperties", {additionalProperty: key2}, schema27.properties.treatments.items.properties.measures.items, data7);
errors++;
}
}
if(data7.measure !== undefined){
if(!(validate52(data7.measure, {instancePath:instancePath+"/treatments/" + i0+"/measures/" + i1+"/measure",parentData:data7,parentDataProperty:"measure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data7.control !== undefined){
let data10 = data7.control;
if(typeof data10 !== "string"){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/measures/" + i1+"/control", "type", {type: "string"}, schema27.properties.treatments.items.properties.measures.items.properties.control, data10);
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((data10 === "A.2.2") || (data10 === "A.2.3")) || (data10 === "A.2.4")) || (data10 === "A.3.2")) || (data10 === "A.3.3")) || (data10 === "A.4.2")) || (data10 === "A.4.3")) || (data10 === "A.4.4")) || (data10 === "A.4.5")) || (data10 === "A.4.6")) || (data10 === "A.5.2")) || (data10 === "A.5.3")) || (data10 === "A.5.4")) || (data10 === "A.5.5")) || (data10 === "A.6.1")) || (data10 === "A.6.1.2")) || (data10 === "A.6.1.3")) || (data10 === "A.6.2")) || (data10 === "A.6.2.2")) || (data10 === "A.6.2.3")) || (data10 === "A.6.2.4")) || (data10 === "A.6.2.5")) || (data10 === "A.6.2.6")) || (data10 === "A.6.2.7")) || (data10 === "A.6.2.8")) || (data10 === "A.7.2")) || (data10 === "A.7.3")) || (data10 === "A.7.4")) || (data10 === "A.7.5")) || (data10 === "A.7.6")) || (data10 === "A.8.2")) || (data10 === "A.8.3")) || (data10 === "A.8.4")) || (data10 === "A.8.5")) || (data10 === "A.9.2")) || (data10 === "A.9.3")) || (data10 === "A.9.4")) || (data10 === "A.10.2")) || (data10 === "A.10.3")) || (data10 === "A.10.4")) || (data10 === "none"))){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/measures/" + i1+"/control", "enum", {allowedValues: schema27.properties.treatments.items.properties.measures.items.properties.control.enum}, schema27.properties.treatments.items.properties.measures.items.properties.control, data10);
errors++;
}
}
if(data7.owner !== undefined){
if(!(validate56(data7.owner, {instancePath:instancePath+"/treatments/" + i0+"/measures/" + i1+"/owner",parentData:data7,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data7.due !== undefined){
if(!(validate55(data7.due, {instancePath:instancePath+"/treatments/" + i0+"/measures/" + i1+"/due",parentData:data7,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7.state !== undefined){
let data13 = data7.state;
if(!(((data13 === "planned") || (data13 === "in-progress")) || (data13 === "done"))){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/measures/" + i1+"/state", "enum", {allowedValues: schema27.properties.treatments.items.properties.measures.items.properties.state.enum}, schema27.properties.treatments.items.properties.measures.items.properties.state, data13);
errors++;
}
}
if(data7.done !== undefined){
if(!(validate55(data7.done, {instancePath:instancePath+"/treatments/" + i0+"/measures/" + i1+"/done",parentData:data7,parentDataProperty:"done",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7["shown-by"] !== undefined){
if(!(validate52(data7["shown-by"], {instancePath:instancePath+"/treatments/" + i0+"/measures/" + i1+"/shown-by",parentData:data7,parentDataProperty:"shown-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/measures/" + i1, "type", {type: "object"}, schema27.properties.treatments.items.properties.measures.items, data7);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/measures", "type", {type: "array"}, schema27.properties.treatments.items.properties.measures, data6);
errors++;
}
}
if(data3.residual !== undefined){
let data16 = data3.residual;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const prop4 of schema27.properties.treatments.items.properties.residual.required){
if(data16[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/residual", "required", {missingProperty: prop4}, schema27.properties.treatments.items.properties.residual, data16);
errors++;
}
}
for(const key3 in data16){
if(!((((key3 === "accepted-by") || (key3 === "date")) || (key3 === "because")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/residual", "additionalProperties", {additionalProperty: key3}, schema27.properties.treatments.items.properties.residual, data16);
errors++;
}
}
if(data16["accepted-by"] !== undefined){
if(!(validate56(data16["accepted-by"], {instancePath:instancePath+"/treatments/" + i0+"/residual/accepted-by",parentData:data16,parentDataProperty:"accepted-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data16.date !== undefined){
if(!(validate55(data16.date, {instancePath:instancePath+"/treatments/" + i0+"/residual/date",parentData:data16,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data16.because !== undefined){
if(!(validate52(data16.because, {instancePath:instancePath+"/treatments/" + i0+"/residual/because",parentData:data16,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/treatments/" + i0+"/residual", "type", {type: "object"}, schema27.properties.treatments.items.properties.residual, data16);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/treatments/" + i0, "type", {type: "object"}, schema27.properties.treatments.items, data3);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/treatments", "type", {type: "array"}, schema27.properties.treatments, data2);
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

