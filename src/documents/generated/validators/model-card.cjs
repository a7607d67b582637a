/* Generated from policies/schema/model-card.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/model-card.schema.json","title":"ModelCard","description":"The model card: Markdown with sections (text by heading) and optional Hugging Face front matter (`metadata`), or the `modelCard` of a CycloneDX bill of materials.","type":"object","required":["sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","properties":{"license":{"type":["string","array"],"items":{"type":"string"}},"language":{"type":["string","array"],"items":{"type":"string"}},"library_name":{"type":"string"},"base_model":{"type":["string","array"],"items":{"type":"string"}},"datasets":{"type":["string","array"],"items":{"type":"string"}},"metrics":{"type":["string","array"],"items":{"type":"string"}},"model-index":{"type":"array","items":{"type":"object"}},"tags":{"type":["string","array"],"items":{"type":"string"}},"pipeline_tag":{"type":"string"}}},"sections":{"description":"Heading in lower case → text under it.","type":"object","required":["architecture","training approach","intended use","limitations","metrics"],"properties":{"architecture":{"description":"What the system is made of: base model, adapters, prompts, retrieval.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"training approach":{"description":"How it was trained, tuned or prompted, and on what.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"intended use":{"description":"What it is for, and what it is not for.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"limitations":{"description":"Where it fails and what it refuses.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"metrics":{"description":"How well it does, measured how.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"}}}}};

const validate54 = require('./shared.cjs').paragraph;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/model-card.schema.json" */;
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
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.license !== undefined){
let data1 = data0.license;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = failed(vErrors, instancePath+"/metadata/license", "type", {type: schema27.properties.metadata.properties.license.type}, schema27.properties.metadata.properties.license, data1);
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
vErrors = failed(vErrors, instancePath+"/metadata/license/" + i0, "type", {type: "string"}, schema27.properties.metadata.properties.license.items, data2);
errors++;
}
}
}
}
if(data0.language !== undefined){
let data3 = data0.language;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
vErrors = failed(vErrors, instancePath+"/metadata/language", "type", {type: schema27.properties.metadata.properties.language.type}, schema27.properties.metadata.properties.language, data3);
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
vErrors = failed(vErrors, instancePath+"/metadata/language/" + i1, "type", {type: "string"}, schema27.properties.metadata.properties.language.items, data4);
errors++;
}
}
}
}
if(data0.library_name !== undefined){
let data5 = data0.library_name;
if(typeof data5 !== "string"){
vErrors = failed(vErrors, instancePath+"/metadata/library_name", "type", {type: "string"}, schema27.properties.metadata.properties.library_name, data5);
errors++;
}
}
if(data0.base_model !== undefined){
let data6 = data0.base_model;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
vErrors = failed(vErrors, instancePath+"/metadata/base_model", "type", {type: schema27.properties.metadata.properties.base_model.type}, schema27.properties.metadata.properties.base_model, data6);
errors++;
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
vErrors = failed(vErrors, instancePath+"/metadata/base_model/" + i2, "type", {type: "string"}, schema27.properties.metadata.properties.base_model.items, data7);
errors++;
}
}
}
}
if(data0.datasets !== undefined){
let data8 = data0.datasets;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
vErrors = failed(vErrors, instancePath+"/metadata/datasets", "type", {type: schema27.properties.metadata.properties.datasets.type}, schema27.properties.metadata.properties.datasets, data8);
errors++;
}
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 !== "string"){
vErrors = failed(vErrors, instancePath+"/metadata/datasets/" + i3, "type", {type: "string"}, schema27.properties.metadata.properties.datasets.items, data9);
errors++;
}
}
}
}
if(data0.metrics !== undefined){
let data10 = data0.metrics;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
vErrors = failed(vErrors, instancePath+"/metadata/metrics", "type", {type: schema27.properties.metadata.properties.metrics.type}, schema27.properties.metadata.properties.metrics, data10);
errors++;
}
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
if(typeof data11 !== "string"){
vErrors = failed(vErrors, instancePath+"/metadata/metrics/" + i4, "type", {type: "string"}, schema27.properties.metadata.properties.metrics.items, data11);
errors++;
}
}
}
}
if(data0["model-index"] !== undefined){
let data12 = data0["model-index"];
if(Array.isArray(data12)){
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
let data13 = data12[i5];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
vErrors = failed(vErrors, instancePath+"/metadata/model-index/" + i5, "type", {type: "object"}, schema27.properties.metadata.properties["model-index"].items, data13);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/metadata/model-index", "type", {type: "array"}, schema27.properties.metadata.properties["model-index"], data12);
errors++;
}
}
if(data0.tags !== undefined){
let data14 = data0.tags;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
vErrors = failed(vErrors, instancePath+"/metadata/tags", "type", {type: schema27.properties.metadata.properties.tags.type}, schema27.properties.metadata.properties.tags, data14);
errors++;
}
if(Array.isArray(data14)){
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
let data15 = data14[i6];
if(typeof data15 !== "string"){
vErrors = failed(vErrors, instancePath+"/metadata/tags/" + i6, "type", {type: "string"}, schema27.properties.metadata.properties.tags.items, data15);
errors++;
}
}
}
}
if(data0.pipeline_tag !== undefined){
let data16 = data0.pipeline_tag;
if(typeof data16 !== "string"){
vErrors = failed(vErrors, instancePath+"/metadata/pipeline_tag", "type", {type: "string"}, schema27.properties.metadata.properties.pipeline_tag, data16);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/metadata", "type", {type: "object"}, schema27.properties.metadata, data0);
errors++;
}
}
if(data.sections !== undefined){
let data17 = data.sections;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const prop1 of schema27.properties.sections.required){
if(data17[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/sections", "required", {missingProperty: prop1}, schema27.properties.sections, data17);
errors++;
}
}
if(data17.architecture !== undefined){
if(!(validate54(data17.architecture, {instancePath:instancePath+"/sections/architecture",parentData:data17,parentDataProperty:"architecture",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data17["training approach"] !== undefined){
if(!(validate54(data17["training approach"], {instancePath:instancePath+"/sections/training approach",parentData:data17,parentDataProperty:"training approach",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data17["intended use"] !== undefined){
if(!(validate54(data17["intended use"], {instancePath:instancePath+"/sections/intended use",parentData:data17,parentDataProperty:"intended use",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data17.limitations !== undefined){
if(!(validate54(data17.limitations, {instancePath:instancePath+"/sections/limitations",parentData:data17,parentDataProperty:"limitations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data17.metrics !== undefined){
if(!(validate54(data17.metrics, {instancePath:instancePath+"/sections/metrics",parentData:data17,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/sections", "type", {type: "object"}, schema27.properties.sections, data17);
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
validate60.evaluated = {"props":{"metadata":true,"sections":true},"dynamicProps":false,"dynamicItems":false};

