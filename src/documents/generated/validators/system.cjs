/* Generated from policies/schema/system.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/system.schema.json","title":"SystemFile","description":"Entry of one AI system in the register.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","description","owner","purpose","techniques","training-data","input-data","output","affected-parties","risk","regulations","controls","review-date","stage","paths"],"properties":{"name":{"description":"What people call the system.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"description":{"description":"What it does, in two or three sentences.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"GitHub login of the person accountable for it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"deputies":{"description":"GitHub logins of those who may stand in for the owner.","type":"array","minItems":1,"items":{"description":"A GitHub login.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}},"purpose":{"description":"The business purpose it serves.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"techniques":{"description":"AI techniques in use: large language model, gradient boosting, computer vision …","type":"array","minItems":1,"items":{"description":"One technique.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"training-data":{"description":"The data the model was trained or tuned on.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","source"],"properties":{"what":{"description":"What the data is.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"source":{"description":"Where it comes from and how it was obtained.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"input-data":{"description":"What data it is given in production.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"output":{"description":"What kind of output it gives.","type":"array","minItems":1,"items":{"enum":["decision","recommendation","generation","classification","prediction"]}},"affected-parties":{"description":"Who is affected by its output, directly or indirectly.","type":"array","minItems":1,"items":{"description":"One group of people or organisations.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"risk":{"enum":["minimal","limited","high","unacceptable"],"description":"Risk tier, from the impact assessment."},"regulations":{"description":"Laws and standards that apply; `none` with the reason when none does.","type":"array","minItems":1,"items":{"description":"One regulation.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"controls":{"description":"Annex A controls applied to it.","type":"array","minItems":1,"items":{"description":"A control id such as A.6.2.4.","type":"string","enum":["A.2.2","A.2.3","A.2.4","A.3.2","A.3.3","A.4.2","A.4.3","A.4.4","A.4.5","A.4.6","A.5.2","A.5.3","A.5.4","A.5.5","A.6.1","A.6.1.2","A.6.1.3","A.6.2","A.6.2.2","A.6.2.3","A.6.2.4","A.6.2.5","A.6.2.6","A.6.2.7","A.6.2.8","A.7.2","A.7.3","A.7.4","A.7.5","A.7.6","A.8.2","A.8.3","A.8.4","A.8.5","A.9.2","A.9.3","A.9.4","A.10.2","A.10.3","A.10.4"]}},"review-date":{"description":"When this entry must be reviewed next.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"stage":{"description":"Where it is in its life cycle.","enum":["design","data","development","deployment","operation","retired"]},"paths":{"description":"Globs of the files that belong to it, from the root of the repository.","type":"array","minItems":1,"items":{"description":"A glob; `!` at the start takes files out again.","type":"string","minLength":1}},"suppliers":{"description":"Ids of the suppliers whose models, data or services it uses.","type":"array","minItems":0,"items":{"description":"An id.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$","examples":["example-ai"]}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern7 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
const schema21 = {"type":"string","minLength":3};

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
if(func2(data) < 3){
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

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
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
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/system.schema.json" */;
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
if(!((func1.call(schema19.properties, key0)) || (pattern3.test(key0)))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate54(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
let data2 = data.owner;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.owner,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.owner.type,parentSchema:schema19.properties.owner,data:data2});
errors++;
}
}
if(data.deputies !== undefined){
let data3 = data.deputies;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/deputies",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.deputies,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/deputies/" + i0,schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.deputies.items,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/deputies/" + i0,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.deputies.items.type,parentSchema:schema19.properties.deputies.items,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/deputies",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.deputies.type,parentSchema:schema19.properties.deputies,data:data3});
errors++;
}
}
if(data.purpose !== undefined){
if(!(validate54(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.techniques !== undefined){
let data6 = data.techniques;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/techniques",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.techniques,data:data6});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate54(data6[i1], {instancePath:instancePath+"/techniques/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/techniques",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.techniques.type,parentSchema:schema19.properties.techniques,data:data6});
errors++;
}
}
if(data["training-data"] !== undefined){
let data8 = data["training-data"];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const prop1 of schema19.properties["training-data"].required){
if(data8[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/training-data",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties["training-data"].required,parentSchema:schema19.properties["training-data"],data:data8});
errors++;
}
}
for(const key1 in data8){
if(!(((key1 === "what") || (key1 === "source")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/training-data",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties["training-data"],data:data8});
errors++;
}
}
if(data8.what !== undefined){
if(!(validate54(data8.what, {instancePath:instancePath+"/training-data/what",parentData:data8,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data8.source !== undefined){
if(!(validate54(data8.source, {instancePath:instancePath+"/training-data/source",parentData:data8,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/training-data",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties["training-data"].type,parentSchema:schema19.properties["training-data"],data:data8});
errors++;
}
}
if(data["input-data"] !== undefined){
if(!(validate54(data["input-data"], {instancePath:instancePath+"/input-data",parentData:data,parentDataProperty:"input-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.output !== undefined){
let data12 = data.output;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/output",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.output,data:data12});
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(!(((((data13 === "decision") || (data13 === "recommendation")) || (data13 === "generation")) || (data13 === "classification")) || (data13 === "prediction"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/output/" + i2,schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.output.items.enum},schema:schema19.properties.output.items.enum,parentSchema:schema19.properties.output.items,data:data13});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/output",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.output.type,parentSchema:schema19.properties.output,data:data12});
errors++;
}
}
if(data["affected-parties"] !== undefined){
let data14 = data["affected-parties"];
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/affected-parties",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties["affected-parties"],data:data14});
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate54(data14[i3], {instancePath:instancePath+"/affected-parties/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/affected-parties",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties["affected-parties"].type,parentSchema:schema19.properties["affected-parties"],data:data14});
errors++;
}
}
if(data.risk !== undefined){
let data16 = data.risk;
if(!((((data16 === "minimal") || (data16 === "limited")) || (data16 === "high")) || (data16 === "unacceptable"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/risk",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.risk.enum},schema:schema19.properties.risk.enum,parentSchema:schema19.properties.risk,data:data16});
errors++;
}
}
if(data.regulations !== undefined){
let data17 = data.regulations;
if(Array.isArray(data17)){
if(data17.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.regulations,data:data17});
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
if(!(validate54(data17[i4], {instancePath:instancePath+"/regulations/" + i4,parentData:data17,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/regulations",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.regulations.type,parentSchema:schema19.properties.regulations,data:data17});
errors++;
}
}
if(data.controls !== undefined){
let data19 = data.controls;
if(Array.isArray(data19)){
if(data19.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/controls",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.controls,data:data19});
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/controls/" + i5,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.controls.items.type,parentSchema:schema19.properties.controls.items,data:data20});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((data20 === "A.2.2") || (data20 === "A.2.3")) || (data20 === "A.2.4")) || (data20 === "A.3.2")) || (data20 === "A.3.3")) || (data20 === "A.4.2")) || (data20 === "A.4.3")) || (data20 === "A.4.4")) || (data20 === "A.4.5")) || (data20 === "A.4.6")) || (data20 === "A.5.2")) || (data20 === "A.5.3")) || (data20 === "A.5.4")) || (data20 === "A.5.5")) || (data20 === "A.6.1")) || (data20 === "A.6.1.2")) || (data20 === "A.6.1.3")) || (data20 === "A.6.2")) || (data20 === "A.6.2.2")) || (data20 === "A.6.2.3")) || (data20 === "A.6.2.4")) || (data20 === "A.6.2.5")) || (data20 === "A.6.2.6")) || (data20 === "A.6.2.7")) || (data20 === "A.6.2.8")) || (data20 === "A.7.2")) || (data20 === "A.7.3")) || (data20 === "A.7.4")) || (data20 === "A.7.5")) || (data20 === "A.7.6")) || (data20 === "A.8.2")) || (data20 === "A.8.3")) || (data20 === "A.8.4")) || (data20 === "A.8.5")) || (data20 === "A.9.2")) || (data20 === "A.9.3")) || (data20 === "A.9.4")) || (data20 === "A.10.2")) || (data20 === "A.10.3")) || (data20 === "A.10.4"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/controls/" + i5,schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.controls.items.enum},schema:schema19.properties.controls.items.enum,parentSchema:schema19.properties.controls.items,data:data20});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/controls",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.controls.type,parentSchema:schema19.properties.controls,data:data19});
errors++;
}
}
if(data["review-date"] !== undefined){
if(!(validate64(data["review-date"], {instancePath:instancePath+"/review-date",parentData:data,parentDataProperty:"review-date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.stage !== undefined){
let data22 = data.stage;
if(!((((((data22 === "design") || (data22 === "data")) || (data22 === "development")) || (data22 === "deployment")) || (data22 === "operation")) || (data22 === "retired"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/stage",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.stage.enum},schema:schema19.properties.stage.enum,parentSchema:schema19.properties.stage,data:data22});
errors++;
}
}
if(data.paths !== undefined){
let data23 = data.paths;
if(Array.isArray(data23)){
if(data23.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/paths",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.paths,data:data23});
errors++;
}
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if(typeof data24 === "string"){
if(func2(data24) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/paths/" + i6,schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.paths.items,data:data24});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/paths/" + i6,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.paths.items.type,parentSchema:schema19.properties.paths.items,data:data24});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/paths",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.paths.type,parentSchema:schema19.properties.paths,data:data23});
errors++;
}
}
if(data.suppliers !== undefined){
let data25 = data.suppliers;
if(Array.isArray(data25)){
if(data25.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/suppliers",schemaPath:"",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema19.properties.suppliers,data:data25});
errors++;
}
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
if(typeof data26 === "string"){
if(!pattern7.test(data26)){
vErrors = addError(vErrors, {instancePath:instancePath+"/suppliers/" + i7,schemaPath:"",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*$"},schema:"^[a-z0-9][a-z0-9.-]*$",parentSchema:schema19.properties.suppliers.items,data:data26});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/suppliers/" + i7,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.suppliers.items.type,parentSchema:schema19.properties.suppliers.items,data:data26});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/suppliers",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.suppliers.type,parentSchema:schema19.properties.suppliers,data:data25});
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

