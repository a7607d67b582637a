/* Generated from policies/schema/ai-policy.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/ai-policy.schema.json","title":"AiPolicy","description":"The AI policy of the organisation, signed by top management.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metadata","sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["signed-by","position","signed","review-date","available"],"properties":{"signed-by":{"description":"Who signed it, of top management.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"position":{"description":"The position of who signed it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"signed":{"description":"When it was signed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"review-date":{"description":"When it is reviewed next.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"available":{"description":"Where people inside and outside can read it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"sections":{"description":"Text under each heading, by heading in lower case.","type":"object","required":["purpose","objectives","commitments","responsibilities"],"properties":{"purpose":{"description":"What AI is for here, and for whom.","type":"string","minLength":20},"objectives":{"description":"The frame in which objectives are set.","type":"string","minLength":20},"commitments":{"description":"To meet applicable requirements, and to improve continually.","type":"string","minLength":20},"responsibilities":{"description":"Who answers for what.","type":"string","minLength":20}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const schema21 = {"type":"string","minLength":3};
const func1 = require("ajv/dist/runtime/ucs2length").default;

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
if(func1(data) < 3){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema21,data});
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

const schema22 = {"type":"string","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

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
if(!(formats0.validate(data))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema22,data});
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/ai-policy.schema.json" */;
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
if(!(((key0 === "metadata") || (key0 === "sections")) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const prop1 of schema19.properties.metadata.required){
if(data0[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.metadata.required,parentSchema:schema19.properties.metadata,data:data0});
errors++;
}
}
for(const key1 in data0){
if(!((((((key1 === "signed-by") || (key1 === "position")) || (key1 === "signed")) || (key1 === "review-date")) || (key1 === "available")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.metadata,data:data0});
errors++;
}
}
if(data0["signed-by"] !== undefined){
let data1 = data0["signed-by"];
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/signed-by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.metadata.properties["signed-by"],data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/signed-by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metadata.properties["signed-by"].type,parentSchema:schema19.properties.metadata.properties["signed-by"],data:data1});
errors++;
}
}
if(data0.position !== undefined){
if(!(validate54(data0.position, {instancePath:instancePath+"/metadata/position",parentData:data0,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data0.signed !== undefined){
if(!(validate56(data0.signed, {instancePath:instancePath+"/metadata/signed",parentData:data0,parentDataProperty:"signed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data0["review-date"] !== undefined){
if(!(validate56(data0["review-date"], {instancePath:instancePath+"/metadata/review-date",parentData:data0,parentDataProperty:"review-date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data0.available !== undefined){
if(!(validate54(data0.available, {instancePath:instancePath+"/metadata/available",parentData:data0,parentDataProperty:"available",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.metadata.type,parentSchema:schema19.properties.metadata,data:data0});
errors++;
}
}
if(data.sections !== undefined){
let data6 = data.sections;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop2 of schema19.properties.sections.required){
if(data6[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections",schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.sections.required,parentSchema:schema19.properties.sections,data:data6});
errors++;
}
}
if(data6.purpose !== undefined){
let data7 = data6.purpose;
if(typeof data7 === "string"){
if(func1(data7) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/purpose",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties.purpose,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/purpose",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties.purpose.type,parentSchema:schema19.properties.sections.properties.purpose,data:data7});
errors++;
}
}
if(data6.objectives !== undefined){
let data8 = data6.objectives;
if(typeof data8 === "string"){
if(func1(data8) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/objectives",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties.objectives,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/objectives",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties.objectives.type,parentSchema:schema19.properties.sections.properties.objectives,data:data8});
errors++;
}
}
if(data6.commitments !== undefined){
let data9 = data6.commitments;
if(typeof data9 === "string"){
if(func1(data9) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/commitments",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties.commitments,data:data9});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/commitments",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties.commitments.type,parentSchema:schema19.properties.sections.properties.commitments,data:data9});
errors++;
}
}
if(data6.responsibilities !== undefined){
let data10 = data6.responsibilities;
if(typeof data10 === "string"){
if(func1(data10) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/responsibilities",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties.responsibilities,data:data10});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/responsibilities",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties.responsibilities.type,parentSchema:schema19.properties.sections.properties.responsibilities,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.sections.type,parentSchema:schema19.properties.sections,data:data6});
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

