/* Generated from policies/schema/soa.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/soa.schema.json","title":"StatementOfApplicability","description":"The Statement of Applicability: every control of Annex A, once.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","date","approved-by","controls"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"approved-by":{"description":"Who approved it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"controls":{"description":"Control id → what the organisation does about it.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["A.2.2","A.2.3","A.2.4","A.3.2","A.3.3","A.4.2","A.4.3","A.4.4","A.4.5","A.4.6","A.5.2","A.5.3","A.5.4","A.5.5","A.6.1.2","A.6.1.3","A.6.2.2","A.6.2.3","A.6.2.4","A.6.2.5","A.6.2.6","A.6.2.7","A.6.2.8","A.7.2","A.7.3","A.7.4","A.7.5","A.7.6","A.8.2","A.8.3","A.8.4","A.8.5","A.9.2","A.9.3","A.9.4","A.10.2","A.10.3","A.10.4"],"properties":{"A.2.2":{"description":"AI policy.","$ref":"#/$defs/control"},"A.2.3":{"description":"Alignment with other organizational policies.","$ref":"#/$defs/control"},"A.2.4":{"description":"Review of the AI policy.","$ref":"#/$defs/control"},"A.3.2":{"description":"AI roles and responsibilities.","$ref":"#/$defs/control"},"A.3.3":{"description":"Reporting of concerns.","$ref":"#/$defs/control"},"A.4.2":{"description":"Resource documentation.","$ref":"#/$defs/control"},"A.4.3":{"description":"Data resources.","$ref":"#/$defs/control"},"A.4.4":{"description":"Tooling resources.","$ref":"#/$defs/control"},"A.4.5":{"description":"System and computing resources.","$ref":"#/$defs/control"},"A.4.6":{"description":"Human resources.","$ref":"#/$defs/control"},"A.5.2":{"description":"AI system impact assessment process.","$ref":"#/$defs/control"},"A.5.3":{"description":"Documentation of AI system impact assessments.","$ref":"#/$defs/control"},"A.5.4":{"description":"Assessing AI system impact on individuals or groups of individuals.","$ref":"#/$defs/control"},"A.5.5":{"description":"Assessing societal impacts of AI systems.","$ref":"#/$defs/control"},"A.6.1.2":{"description":"Objectives for responsible development of AI system.","$ref":"#/$defs/control"},"A.6.1.3":{"description":"Processes for responsible AI system design and development.","$ref":"#/$defs/control"},"A.6.2.2":{"description":"AI system requirements and specification.","$ref":"#/$defs/control"},"A.6.2.3":{"description":"Documentation of AI system design and development.","$ref":"#/$defs/control"},"A.6.2.4":{"description":"AI system verification and validation.","$ref":"#/$defs/control"},"A.6.2.5":{"description":"AI system deployment.","$ref":"#/$defs/control"},"A.6.2.6":{"description":"AI system operation and monitoring.","$ref":"#/$defs/control"},"A.6.2.7":{"description":"AI system technical documentation.","$ref":"#/$defs/control"},"A.6.2.8":{"description":"AI system recording of event logs.","$ref":"#/$defs/control"},"A.7.2":{"description":"Data for development and enhancement of AI system.","$ref":"#/$defs/control"},"A.7.3":{"description":"Acquisition of data.","$ref":"#/$defs/control"},"A.7.4":{"description":"Quality of data for AI systems.","$ref":"#/$defs/control"},"A.7.5":{"description":"Data provenance.","$ref":"#/$defs/control"},"A.7.6":{"description":"Data preparation.","$ref":"#/$defs/control"},"A.8.2":{"description":"System documentation and information for users.","$ref":"#/$defs/control"},"A.8.3":{"description":"External reporting.","$ref":"#/$defs/control"},"A.8.4":{"description":"Communication of incidents.","$ref":"#/$defs/control"},"A.8.5":{"description":"Information for interested parties.","$ref":"#/$defs/control"},"A.9.2":{"description":"Processes for responsible use of AI systems.","$ref":"#/$defs/control"},"A.9.3":{"description":"Objectives for responsible use of AI system.","$ref":"#/$defs/control"},"A.9.4":{"description":"Intended use of the AI system.","$ref":"#/$defs/control"},"A.10.2":{"description":"Allocating responsibilities.","$ref":"#/$defs/control"},"A.10.3":{"description":"Suppliers.","$ref":"#/$defs/control"},"A.10.4":{"description":"Customers.","$ref":"#/$defs/control"}}}},"$defs":{"control":{"description":"One control.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applicable","justification","source"],"properties":{"applicable":{"description":"Whether it applies.","type":"boolean"},"implemented":{"description":"Whether it is in place.","enum":["yes","partly","no"]},"justification":{"description":"Why it applies, or why not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"source":{"description":"What asks for it: ISO/IEC 42001, EU AI Act, ISO/IEC 27001 …","type":"array","minItems":1,"items":{"description":"A framework.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"where":{"description":"Where it can be seen.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"plan":{"description":"What is missing, and by when it is done.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"owner":{"description":"Who answers for it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}},"allOf":[{"if":{"properties":{"applicable":{"const":true}},"required":["applicable"]},"then":{"required":["implemented"],"properties":{"implemented":{"description":"Whether it is in place."}}}},{"if":{"properties":{"implemented":{"enum":["partly","no"]}},"required":["implemented"]},"then":{"required":["plan"],"properties":{"plan":{"description":"What is missing, and by when it is done."}}}},{"if":{"properties":{"implemented":{"const":"yes"}},"required":["implemented"]},"then":{"required":["where"],"properties":{"where":{"description":"Where it can be seen."}}}}]}}};
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate56 = require('./shared.cjs').login;

const schema28 = {"description":"One control.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applicable","justification","source"],"properties":{"applicable":{"description":"Whether it applies.","type":"boolean"},"implemented":{"description":"Whether it is in place.","enum":["yes","partly","no"]},"justification":{"description":"Why it applies, or why not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"source":{"description":"What asks for it: ISO/IEC 42001, EU AI Act, ISO/IEC 27001 …","type":"array","minItems":1,"items":{"description":"A framework.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"where":{"description":"Where it can be seen.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"plan":{"description":"What is missing, and by when it is done.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"owner":{"description":"Who answers for it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}},"allOf":[{"if":{"properties":{"applicable":{"const":true}},"required":["applicable"]},"then":{"required":["implemented"],"properties":{"implemented":{"description":"Whether it is in place."}}}},{"if":{"properties":{"implemented":{"enum":["partly","no"]}},"required":["implemented"]},"then":{"required":["plan"],"properties":{"plan":{"description":"What is missing, and by when it is done."}}}},{"if":{"properties":{"implemented":{"const":"yes"}},"required":["implemented"]},"then":{"required":["where"],"properties":{"where":{"description":"Where it can be seen."}}}}]};

const validate52 = require('./shared.cjs').text;


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid2 = true;
for( missing0 of schema28.allOf[0].if.required){
valid2 = data[missing0] !== undefined;
if(!valid2){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid2){
if(data.applicable !== undefined){
if(true !== data.applicable){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema28.allOf[0].then.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema28.allOf[0].then, data);
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.implemented = true;
props0.applicable = true;
}
}
if(!valid1){
vErrors = failed(vErrors, instancePath, "if", {failingKeyword: "then"}, schema28.allOf[0], data, undefined, "must match \"then\" schema");
errors++;
}
const _errs7 = errors;
let valid4 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
let valid5 = true;
for( missing1 of schema28.allOf[1].if.required){
valid5 = data[missing1] !== undefined;
if(!valid5){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid5){
if(data.implemented !== undefined){
let data1 = data.implemented;
if(!((data1 === "partly") || (data1 === "no"))){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop1 of schema28.allOf[1].then.required){
if(data[prop1] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop1}, schema28.allOf[1].then, data);
errors++;
}
}
}
var _valid1 = _errs10 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.plan = true;
props1.implemented = true;
}
}
if(!valid4){
vErrors = failed(vErrors, instancePath, "if", {failingKeyword: "then"}, schema28.allOf[1], data, undefined, "must match \"then\" schema");
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs12 = errors;
let valid7 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
let valid8 = true;
for( missing2 of schema28.allOf[2].if.required){
valid8 = data[missing2] !== undefined;
if(!valid8){
vErrors = addError(vErrors, {});
errors++;
break;
}
}
if(valid8){
if(data.implemented !== undefined){
if("yes" !== data.implemented){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop2 of schema28.allOf[2].then.required){
if(data[prop2] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop2}, schema28.allOf[2].then, data);
errors++;
}
}
}
var _valid2 = _errs15 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.where = true;
props2.implemented = true;
}
}
if(!valid7){
vErrors = failed(vErrors, instancePath, "if", {failingKeyword: "then"}, schema28.allOf[2], data, undefined, "must match \"then\" schema");
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop3 of schema28.required){
if(data[prop3] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop3}, schema28, data);
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "applicable") || (key0 === "implemented")) || (key0 === "justification")) || (key0 === "source")) || (key0 === "where")) || (key0 === "plan")) || (key0 === "owner")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema28, data);
errors++;
}
}
if(data.applicable !== undefined){
let data3 = data.applicable;
if(typeof data3 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/applicable", "type", {type: "boolean"}, schema28.properties.applicable, data3);
errors++;
}
}
if(data.implemented !== undefined){
let data4 = data.implemented;
if(!(((data4 === "yes") || (data4 === "partly")) || (data4 === "no"))){
vErrors = failed(vErrors, instancePath+"/implemented", "enum", {allowedValues: schema28.properties.implemented.enum}, schema28.properties.implemented, data4);
errors++;
}
}
if(data.justification !== undefined){
if(!(validate52(data.justification, {instancePath:instancePath+"/justification",parentData:data,parentDataProperty:"justification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = failed(vErrors, instancePath+"/source", "minItems", {limit: 1}, schema28.properties.source, data6);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data6[i0], {instancePath:instancePath+"/source/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/source", "type", {type: "array"}, schema28.properties.source, data6);
errors++;
}
}
if(data.where !== undefined){
if(!(validate52(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(!(validate52(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate56(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema28, data);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const func4 = Object.prototype.hasOwnProperty;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/soa.schema.json" */;
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
if(!(((((key0 === "version") || (key0 === "date")) || (key0 === "approved-by")) || (key0 === "controls")) || (pattern5.test(key0)))){
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
if(data["approved-by"] !== undefined){
if(!(validate56(data["approved-by"], {instancePath:instancePath+"/approved-by",parentData:data,parentDataProperty:"approved-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.controls !== undefined){
let data3 = data.controls;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema27.properties.controls.required){
if(data3[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/controls", "required", {missingProperty: prop1}, schema27.properties.controls, data3);
errors++;
}
}
for(const key1 in data3){
if(!((func4.call(schema27.properties.controls.properties, key1)) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/controls", "additionalProperties", {additionalProperty: key1}, schema27.properties.controls, data3);
errors++;
}
}
if(data3["A.2.2"] !== undefined){
if(!(validate63(data3["A.2.2"], {instancePath:instancePath+"/controls/A.2.2",parentData:data3,parentDataProperty:"A.2.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.2.3"] !== undefined){
if(!(validate63(data3["A.2.3"], {instancePath:instancePath+"/controls/A.2.3",parentData:data3,parentDataProperty:"A.2.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.2.4"] !== undefined){
if(!(validate63(data3["A.2.4"], {instancePath:instancePath+"/controls/A.2.4",parentData:data3,parentDataProperty:"A.2.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.3.2"] !== undefined){
if(!(validate63(data3["A.3.2"], {instancePath:instancePath+"/controls/A.3.2",parentData:data3,parentDataProperty:"A.3.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.3.3"] !== undefined){
if(!(validate63(data3["A.3.3"], {instancePath:instancePath+"/controls/A.3.3",parentData:data3,parentDataProperty:"A.3.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.4.2"] !== undefined){
if(!(validate63(data3["A.4.2"], {instancePath:instancePath+"/controls/A.4.2",parentData:data3,parentDataProperty:"A.4.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.4.3"] !== undefined){
if(!(validate63(data3["A.4.3"], {instancePath:instancePath+"/controls/A.4.3",parentData:data3,parentDataProperty:"A.4.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.4.4"] !== undefined){
if(!(validate63(data3["A.4.4"], {instancePath:instancePath+"/controls/A.4.4",parentData:data3,parentDataProperty:"A.4.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.4.5"] !== undefined){
if(!(validate63(data3["A.4.5"], {instancePath:instancePath+"/controls/A.4.5",parentData:data3,parentDataProperty:"A.4.5",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.4.6"] !== undefined){
if(!(validate63(data3["A.4.6"], {instancePath:instancePath+"/controls/A.4.6",parentData:data3,parentDataProperty:"A.4.6",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.5.2"] !== undefined){
if(!(validate63(data3["A.5.2"], {instancePath:instancePath+"/controls/A.5.2",parentData:data3,parentDataProperty:"A.5.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.5.3"] !== undefined){
if(!(validate63(data3["A.5.3"], {instancePath:instancePath+"/controls/A.5.3",parentData:data3,parentDataProperty:"A.5.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.5.4"] !== undefined){
if(!(validate63(data3["A.5.4"], {instancePath:instancePath+"/controls/A.5.4",parentData:data3,parentDataProperty:"A.5.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.5.5"] !== undefined){
if(!(validate63(data3["A.5.5"], {instancePath:instancePath+"/controls/A.5.5",parentData:data3,parentDataProperty:"A.5.5",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.6.1.2"] !== undefined){
if(!(validate63(data3["A.6.1.2"], {instancePath:instancePath+"/controls/A.6.1.2",parentData:data3,parentDataProperty:"A.6.1.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.6.1.3"] !== undefined){
if(!(validate63(data3["A.6.1.3"], {instancePath:instancePath+"/controls/A.6.1.3",parentData:data3,parentDataProperty:"A.6.1.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.2"] !== undefined){
if(!(validate63(data3["A.6.2.2"], {instancePath:instancePath+"/controls/A.6.2.2",parentData:data3,parentDataProperty:"A.6.2.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.3"] !== undefined){
if(!(validate63(data3["A.6.2.3"], {instancePath:instancePath+"/controls/A.6.2.3",parentData:data3,parentDataProperty:"A.6.2.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.4"] !== undefined){
if(!(validate63(data3["A.6.2.4"], {instancePath:instancePath+"/controls/A.6.2.4",parentData:data3,parentDataProperty:"A.6.2.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.5"] !== undefined){
if(!(validate63(data3["A.6.2.5"], {instancePath:instancePath+"/controls/A.6.2.5",parentData:data3,parentDataProperty:"A.6.2.5",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.6"] !== undefined){
if(!(validate63(data3["A.6.2.6"], {instancePath:instancePath+"/controls/A.6.2.6",parentData:data3,parentDataProperty:"A.6.2.6",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.7"] !== undefined){
if(!(validate63(data3["A.6.2.7"], {instancePath:instancePath+"/controls/A.6.2.7",parentData:data3,parentDataProperty:"A.6.2.7",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.8"] !== undefined){
if(!(validate63(data3["A.6.2.8"], {instancePath:instancePath+"/controls/A.6.2.8",parentData:data3,parentDataProperty:"A.6.2.8",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.7.2"] !== undefined){
if(!(validate63(data3["A.7.2"], {instancePath:instancePath+"/controls/A.7.2",parentData:data3,parentDataProperty:"A.7.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.7.3"] !== undefined){
if(!(validate63(data3["A.7.3"], {instancePath:instancePath+"/controls/A.7.3",parentData:data3,parentDataProperty:"A.7.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.7.4"] !== undefined){
if(!(validate63(data3["A.7.4"], {instancePath:instancePath+"/controls/A.7.4",parentData:data3,parentDataProperty:"A.7.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.7.5"] !== undefined){
if(!(validate63(data3["A.7.5"], {instancePath:instancePath+"/controls/A.7.5",parentData:data3,parentDataProperty:"A.7.5",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.7.6"] !== undefined){
if(!(validate63(data3["A.7.6"], {instancePath:instancePath+"/controls/A.7.6",parentData:data3,parentDataProperty:"A.7.6",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.8.2"] !== undefined){
if(!(validate63(data3["A.8.2"], {instancePath:instancePath+"/controls/A.8.2",parentData:data3,parentDataProperty:"A.8.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.8.3"] !== undefined){
if(!(validate63(data3["A.8.3"], {instancePath:instancePath+"/controls/A.8.3",parentData:data3,parentDataProperty:"A.8.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.8.4"] !== undefined){
if(!(validate63(data3["A.8.4"], {instancePath:instancePath+"/controls/A.8.4",parentData:data3,parentDataProperty:"A.8.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.8.5"] !== undefined){
if(!(validate63(data3["A.8.5"], {instancePath:instancePath+"/controls/A.8.5",parentData:data3,parentDataProperty:"A.8.5",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.9.2"] !== undefined){
if(!(validate63(data3["A.9.2"], {instancePath:instancePath+"/controls/A.9.2",parentData:data3,parentDataProperty:"A.9.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.9.3"] !== undefined){
if(!(validate63(data3["A.9.3"], {instancePath:instancePath+"/controls/A.9.3",parentData:data3,parentDataProperty:"A.9.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.9.4"] !== undefined){
if(!(validate63(data3["A.9.4"], {instancePath:instancePath+"/controls/A.9.4",parentData:data3,parentDataProperty:"A.9.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.10.2"] !== undefined){
if(!(validate63(data3["A.10.2"], {instancePath:instancePath+"/controls/A.10.2",parentData:data3,parentDataProperty:"A.10.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.10.3"] !== undefined){
if(!(validate63(data3["A.10.3"], {instancePath:instancePath+"/controls/A.10.3",parentData:data3,parentDataProperty:"A.10.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data3["A.10.4"] !== undefined){
if(!(validate63(data3["A.10.4"], {instancePath:instancePath+"/controls/A.10.4",parentData:data3,parentDataProperty:"A.10.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/controls", "type", {type: "object"}, schema27.properties.controls, data3);
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

