/* Generated from policies/schema/monitoring.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/monitoring.schema.json","title":"MonitoringFile","description":"How one AI system is watched in operation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","dashboard","metrics","drift","revalidation"],"properties":{"version":{"description":"Version of this format.","const":1},"dashboard":{"description":"Where people look: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"metrics":{"description":"What is watched.","type":"array","minItems":1,"items":{"description":"One metric.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","threshold","alert"],"properties":{"name":{"description":"What is measured.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"threshold":{"description":"From which value on somebody is told.","type":"string","minLength":1},"alert":{"description":"Who is told, and how.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"window":{"description":"Over how much time.","type":"string","minLength":1}}}},"drift":{"description":"How drift is noticed.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metric","baseline","threshold","alert","checked"],"properties":{"metric":{"description":"What is compared.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"baseline":{"description":"With what.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"threshold":{"description":"From which value on it is drift.","type":"string","minLength":1},"alert":{"description":"Who is told, and how.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"checked":{"description":"When it was last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}},"revalidation":{"description":"When the whole system is validated again.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["last","by","result","next"],"properties":{"last":{"description":"When it was last validated.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"Who validated it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"result":{"description":"What was found.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"next":{"description":"When it is validated next.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern7 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
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

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
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
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/monitoring.schema.json" */;
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
if(!((((((key0 === "version") || (key0 === "dashboard")) || (key0 === "metrics")) || (key0 === "drift")) || (key0 === "revalidation")) || (pattern3.test(key0)))){
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
if(data.dashboard !== undefined){
if(!(validate54(data.dashboard, {instancePath:instancePath+"/dashboard",parentData:data,parentDataProperty:"dashboard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
let data2 = data.metrics;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.metrics,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema19.properties.metrics.items.required){
if(data3[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.metrics.items.required,parentSchema:schema19.properties.metrics.items,data:data3});
errors++;
}
}
for(const key1 in data3){
if(!(((((key1 === "name") || (key1 === "threshold")) || (key1 === "alert")) || (key1 === "window")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.metrics.items,data:data3});
errors++;
}
}
if(data3.name !== undefined){
if(!(validate54(data3.name, {instancePath:instancePath+"/metrics/" + i0+"/name",parentData:data3,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.threshold !== undefined){
let data5 = data3.threshold;
if(typeof data5 === "string"){
if(func1(data5) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/threshold",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.metrics.items.properties.threshold,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/threshold",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metrics.items.properties.threshold.type,parentSchema:schema19.properties.metrics.items.properties.threshold,data:data5});
errors++;
}
}
if(data3.alert !== undefined){
if(!(validate54(data3.alert, {instancePath:instancePath+"/metrics/" + i0+"/alert",parentData:data3,parentDataProperty:"alert",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.window !== undefined){
let data7 = data3.window;
if(typeof data7 === "string"){
if(func1(data7) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/window",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.metrics.items.properties.window,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/window",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.metrics.items.properties.window.type,parentSchema:schema19.properties.metrics.items.properties.window,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.metrics.items.type,parentSchema:schema19.properties.metrics.items,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.metrics.type,parentSchema:schema19.properties.metrics,data:data2});
errors++;
}
}
if(data.drift !== undefined){
let data8 = data.drift;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const prop2 of schema19.properties.drift.required){
if(data8[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/drift",schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.drift.required,parentSchema:schema19.properties.drift,data:data8});
errors++;
}
}
for(const key2 in data8){
if(!((((((key2 === "metric") || (key2 === "baseline")) || (key2 === "threshold")) || (key2 === "alert")) || (key2 === "checked")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/drift",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.drift,data:data8});
errors++;
}
}
if(data8.metric !== undefined){
if(!(validate54(data8.metric, {instancePath:instancePath+"/drift/metric",parentData:data8,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data8.baseline !== undefined){
if(!(validate54(data8.baseline, {instancePath:instancePath+"/drift/baseline",parentData:data8,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data8.threshold !== undefined){
let data11 = data8.threshold;
if(typeof data11 === "string"){
if(func1(data11) < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/drift/threshold",schemaPath:"",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.drift.properties.threshold,data:data11});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/drift/threshold",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.drift.properties.threshold.type,parentSchema:schema19.properties.drift.properties.threshold,data:data11});
errors++;
}
}
if(data8.alert !== undefined){
if(!(validate54(data8.alert, {instancePath:instancePath+"/drift/alert",parentData:data8,parentDataProperty:"alert",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data8.checked !== undefined){
if(!(validate61(data8.checked, {instancePath:instancePath+"/drift/checked",parentData:data8,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/drift",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.drift.type,parentSchema:schema19.properties.drift,data:data8});
errors++;
}
}
if(data.revalidation !== undefined){
let data14 = data.revalidation;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const prop3 of schema19.properties.revalidation.required){
if(data14[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/revalidation",schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.revalidation.required,parentSchema:schema19.properties.revalidation,data:data14});
errors++;
}
}
for(const key3 in data14){
if(!(((((key3 === "last") || (key3 === "by")) || (key3 === "result")) || (key3 === "next")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/revalidation",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.revalidation,data:data14});
errors++;
}
}
if(data14.last !== undefined){
if(!(validate61(data14.last, {instancePath:instancePath+"/revalidation/last",parentData:data14,parentDataProperty:"last",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data14.by !== undefined){
let data16 = data14.by;
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
vErrors = addError(vErrors, {instancePath:instancePath+"/revalidation/by",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.revalidation.properties.by,data:data16});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/revalidation/by",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.revalidation.properties.by.type,parentSchema:schema19.properties.revalidation.properties.by,data:data16});
errors++;
}
}
if(data14.result !== undefined){
if(!(validate54(data14.result, {instancePath:instancePath+"/revalidation/result",parentData:data14,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data14.next !== undefined){
if(!(validate61(data14.next, {instancePath:instancePath+"/revalidation/next",parentData:data14,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/revalidation",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.revalidation.type,parentSchema:schema19.properties.revalidation,data:data14});
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

