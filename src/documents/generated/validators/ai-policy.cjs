/* Generated from policies/schema/ai-policy.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/ai-policy.schema.json","title":"AiPolicy","description":"The AI policy of the organisation, signed by top management.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metadata","sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["signed-by","position","signed","review-date","available"],"properties":{"signed-by":{"description":"Who signed it, of top management.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"position":{"description":"The position of who signed it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"signed":{"description":"When it was signed.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"review-date":{"description":"When it is reviewed next.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"available":{"description":"Where people inside and outside can read it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"sections":{"description":"Text under each heading, by heading in lower case.","type":"object","required":["purpose","objectives","commitments","responsibilities"],"properties":{"purpose":{"description":"What AI is for here, and for whom.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"objectives":{"description":"The frame in which objectives are set.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"commitments":{"description":"To meet applicable requirements, and to improve continually.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"responsibilities":{"description":"Who answers for what.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate52 = require('./shared.cjs').text;


const validate55 = require('./shared.cjs').date;


const validate54 = require('./shared.cjs').paragraph;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/ai-policy.schema.json" */;
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
if(!(((key0 === "metadata") || (key0 === "sections")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema27, data);
errors++;
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const prop1 of schema27.properties.metadata.required){
if(data0[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/metadata", "required", {missingProperty: prop1}, schema27.properties.metadata, data0);
errors++;
}
}
for(const key1 in data0){
if(!((((((key1 === "signed-by") || (key1 === "position")) || (key1 === "signed")) || (key1 === "review-date")) || (key1 === "available")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/metadata", "additionalProperties", {additionalProperty: key1}, schema27.properties.metadata, data0);
errors++;
}
}
if(data0["signed-by"] !== undefined){
if(!(validate56(data0["signed-by"], {instancePath:instancePath+"/metadata/signed-by",parentData:data0,parentDataProperty:"signed-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data0.position !== undefined){
if(!(validate52(data0.position, {instancePath:instancePath+"/metadata/position",parentData:data0,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data0.signed !== undefined){
if(!(validate55(data0.signed, {instancePath:instancePath+"/metadata/signed",parentData:data0,parentDataProperty:"signed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data0["review-date"] !== undefined){
if(!(validate55(data0["review-date"], {instancePath:instancePath+"/metadata/review-date",parentData:data0,parentDataProperty:"review-date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data0.available !== undefined){
if(!(validate52(data0.available, {instancePath:instancePath+"/metadata/available",parentData:data0,parentDataProperty:"available",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/metadata", "type", {type: "object"}, schema27.properties.metadata, data0);
errors++;
}
}
if(data.sections !== undefined){
let data6 = data.sections;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop2 of schema27.properties.sections.required){
if(data6[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/sections", "required", {missingProperty: prop2}, schema27.properties.sections, data6);
errors++;
}
}
if(data6.purpose !== undefined){
if(!(validate54(data6.purpose, {instancePath:instancePath+"/sections/purpose",parentData:data6,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data6.objectives !== undefined){
if(!(validate54(data6.objectives, {instancePath:instancePath+"/sections/objectives",parentData:data6,parentDataProperty:"objectives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data6.commitments !== undefined){
if(!(validate54(data6.commitments, {instancePath:instancePath+"/sections/commitments",parentData:data6,parentDataProperty:"commitments",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data6.responsibilities !== undefined){
if(!(validate54(data6.responsibilities, {instancePath:instancePath+"/sections/responsibilities",parentData:data6,parentDataProperty:"responsibilities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/sections", "type", {type: "object"}, schema27.properties.sections, data6);
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

