/* Generated from policies/schema/model-card.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/model-card.schema.json","title":"ModelCard","description":"The model card: Markdown with sections (text by heading) and optional Hugging Face front matter (`metadata`), or the `modelCard` of a CycloneDX bill of materials.","type":"object","required":["sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","properties":{"license":{"type":["string","array"],"items":{"type":"string"}},"language":{"type":["string","array"],"items":{"type":"string"}},"library_name":{"type":"string"},"base_model":{"type":["string","array"],"items":{"type":"string"}},"datasets":{"type":["string","array"],"items":{"type":"string"}},"metrics":{"type":["string","array"],"items":{"type":"string"}},"model-index":{"type":"array","items":{"type":"object"}},"tags":{"type":["string","array"],"items":{"type":"string"}},"pipeline_tag":{"type":"string"}}},"sections":{"description":"Heading in lower case → text under it.","type":"object","required":["architecture","training approach","intended use","limitations","metrics"],"properties":{"architecture":{"description":"What the system is made of: base model, adapters, prompts, retrieval.","type":"string","minLength":20},"training approach":{"description":"How it was trained, tuned or prompted, and on what.","type":"string","minLength":20},"intended use":{"description":"What it is for, and what it is not for.","type":"string","minLength":20},"limitations":{"description":"Where it fails and what it refuses.","type":"string","minLength":20},"metrics":{"description":"How well it does, measured how.","type":"string","minLength":20}}}}};
const func1 = require("ajv/dist/runtime/ucs2length").default;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/model-card.schema.json" */;
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
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.license !== undefined){
let data1 = data0.license;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/license",schemaPath:"",keyword:"type",params:{type: schema19.properties.metadata.properties.license.type},schema:schema19.properties.metadata.properties.license.type,parentSchema:schema19.properties.metadata.properties.license,data:data1});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/license/" + i0,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metadata.properties.license.items.type,parentSchema:schema19.properties.metadata.properties.license.items,data:data2});
errors++;
}
}
}
}
if(data0.language !== undefined){
let data3 = data0.language;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/language",schemaPath:"",keyword:"type",params:{type: schema19.properties.metadata.properties.language.type},schema:schema19.properties.metadata.properties.language.type,parentSchema:schema19.properties.metadata.properties.language,data:data3});
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/language/" + i1,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metadata.properties.language.items.type,parentSchema:schema19.properties.metadata.properties.language.items,data:data4});
errors++;
}
}
}
}
if(data0.library_name !== undefined){
let data5 = data0.library_name;
if(typeof data5 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/library_name",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metadata.properties.library_name.type,parentSchema:schema19.properties.metadata.properties.library_name,data:data5});
errors++;
}
}
if(data0.base_model !== undefined){
let data6 = data0.base_model;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/base_model",schemaPath:"",keyword:"type",params:{type: schema19.properties.metadata.properties.base_model.type},schema:schema19.properties.metadata.properties.base_model.type,parentSchema:schema19.properties.metadata.properties.base_model,data:data6});
errors++;
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/base_model/" + i2,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metadata.properties.base_model.items.type,parentSchema:schema19.properties.metadata.properties.base_model.items,data:data7});
errors++;
}
}
}
}
if(data0.datasets !== undefined){
let data8 = data0.datasets;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/datasets",schemaPath:"",keyword:"type",params:{type: schema19.properties.metadata.properties.datasets.type},schema:schema19.properties.metadata.properties.datasets.type,parentSchema:schema19.properties.metadata.properties.datasets,data:data8});
errors++;
}
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/datasets/" + i3,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metadata.properties.datasets.items.type,parentSchema:schema19.properties.metadata.properties.datasets.items,data:data9});
errors++;
}
}
}
}
if(data0.metrics !== undefined){
let data10 = data0.metrics;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/metrics",schemaPath:"",keyword:"type",params:{type: schema19.properties.metadata.properties.metrics.type},schema:schema19.properties.metadata.properties.metrics.type,parentSchema:schema19.properties.metadata.properties.metrics,data:data10});
errors++;
}
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
if(typeof data11 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/metrics/" + i4,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metadata.properties.metrics.items.type,parentSchema:schema19.properties.metadata.properties.metrics.items,data:data11});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/model-index/" + i5,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.metadata.properties["model-index"].items.type,parentSchema:schema19.properties.metadata.properties["model-index"].items,data:data13});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/model-index",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.metadata.properties["model-index"].type,parentSchema:schema19.properties.metadata.properties["model-index"],data:data12});
errors++;
}
}
if(data0.tags !== undefined){
let data14 = data0.tags;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/tags",schemaPath:"",keyword:"type",params:{type: schema19.properties.metadata.properties.tags.type},schema:schema19.properties.metadata.properties.tags.type,parentSchema:schema19.properties.metadata.properties.tags,data:data14});
errors++;
}
if(Array.isArray(data14)){
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
let data15 = data14[i6];
if(typeof data15 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/tags/" + i6,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metadata.properties.tags.items.type,parentSchema:schema19.properties.metadata.properties.tags.items,data:data15});
errors++;
}
}
}
}
if(data0.pipeline_tag !== undefined){
let data16 = data0.pipeline_tag;
if(typeof data16 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata/pipeline_tag",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metadata.properties.pipeline_tag.type,parentSchema:schema19.properties.metadata.properties.pipeline_tag,data:data16});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metadata",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.metadata.type,parentSchema:schema19.properties.metadata,data:data0});
errors++;
}
}
if(data.sections !== undefined){
let data17 = data.sections;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const prop1 of schema19.properties.sections.required){
if(data17[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.sections.required,parentSchema:schema19.properties.sections,data:data17});
errors++;
}
}
if(data17.architecture !== undefined){
let data18 = data17.architecture;
if(typeof data18 === "string"){
if(func1(data18) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/architecture",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties.architecture,data:data18});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/architecture",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties.architecture.type,parentSchema:schema19.properties.sections.properties.architecture,data:data18});
errors++;
}
}
if(data17["training approach"] !== undefined){
let data19 = data17["training approach"];
if(typeof data19 === "string"){
if(func1(data19) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/training approach",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties["training approach"],data:data19});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/training approach",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties["training approach"].type,parentSchema:schema19.properties.sections.properties["training approach"],data:data19});
errors++;
}
}
if(data17["intended use"] !== undefined){
let data20 = data17["intended use"];
if(typeof data20 === "string"){
if(func1(data20) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/intended use",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties["intended use"],data:data20});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/intended use",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties["intended use"].type,parentSchema:schema19.properties.sections.properties["intended use"],data:data20});
errors++;
}
}
if(data17.limitations !== undefined){
let data21 = data17.limitations;
if(typeof data21 === "string"){
if(func1(data21) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/limitations",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties.limitations,data:data21});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/limitations",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties.limitations.type,parentSchema:schema19.properties.sections.properties.limitations,data:data21});
errors++;
}
}
if(data17.metrics !== undefined){
let data22 = data17.metrics;
if(typeof data22 === "string"){
if(func1(data22) < 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/metrics",schemaPath:"",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema19.properties.sections.properties.metrics,data:data22});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections/metrics",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.sections.properties.metrics.type,parentSchema:schema19.properties.sections.properties.metrics,data:data22});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/sections",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.sections.type,parentSchema:schema19.properties.sections,data:data17});
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
validate52.evaluated = {"props":{"metadata":true,"sections":true},"dynamicProps":false,"dynamicItems":false};

