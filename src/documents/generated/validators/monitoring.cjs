/* Generated from policies/schema/monitoring.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/monitoring.schema.json","title":"MonitoringFile","description":"How one AI system is watched in operation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","dashboard","metrics","drift","revalidation"],"properties":{"version":{"description":"Version of this format.","const":1},"dashboard":{"description":"Where people look: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"metrics":{"description":"What is watched.","type":"array","minItems":1,"items":{"description":"One metric.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name","threshold","alert"],"properties":{"name":{"description":"What is measured.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"threshold":{"description":"From which value on somebody is told.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"series":{"description":"What it is called in what the system exports, such as `answers_wrong_ratio`: `aims-gate record` looks for it, and misses it when it is absent.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"above":{"description":"The number from above which on it is too much, as the system exports it; in place of the words of `threshold`.","type":"number"},"below":{"description":"The number below which it is too little, as the system exports it; in place of the words of `threshold`.","type":"number"},"alert":{"description":"Who is told, and how.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"window":{"description":"Over how much time.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"}}}},"drift":{"description":"How drift is noticed.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metric","baseline","threshold","alert","checked"],"properties":{"metric":{"description":"What is compared.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"baseline":{"description":"With what.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"threshold":{"description":"From which value on it is drift.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"series":{"description":"What it is called in what the system exports, such as `answers_wrong_ratio`: `aims-gate record` looks for it, and misses it when it is absent.","$ref":"https://github.com/aims-gate/aims-gate/shared/word"},"above":{"description":"The number from above which on it is too much, as the system exports it; in place of the words of `threshold`.","type":"number"},"below":{"description":"The number below which it is too little, as the system exports it; in place of the words of `threshold`.","type":"number"},"alert":{"description":"Who is told, and how.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"checked":{"description":"When it was last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}},"revalidation":{"description":"When the whole system is validated again.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["last","by","result","next"],"properties":{"last":{"description":"When it was last validated.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"by":{"description":"Who validated it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"result":{"description":"What was found.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"next":{"description":"When it is validated next.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate52 = require('./shared.cjs').text;


const validate53 = require('./shared.cjs').word;


const validate55 = require('./shared.cjs').date;


const validate56 = require('./shared.cjs').login;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/monitoring.schema.json" */;
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
if(!((((((key0 === "version") || (key0 === "dashboard")) || (key0 === "metrics")) || (key0 === "drift")) || (key0 === "revalidation")) || (pattern5.test(key0)))){
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
if(data.dashboard !== undefined){
if(!(validate52(data.dashboard, {instancePath:instancePath+"/dashboard",parentData:data,parentDataProperty:"dashboard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
let data2 = data.metrics;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = failed(vErrors, instancePath+"/metrics", "minItems", {limit: 1}, schema27.properties.metrics, data2);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema27.properties.metrics.items.required){
if(data3[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/metrics/" + i0, "required", {missingProperty: prop1}, schema27.properties.metrics.items, data3);
errors++;
}
}
for(const key1 in data3){
if(!((((((((key1 === "name") || (key1 === "threshold")) || (key1 === "series")) || (key1 === "above")) || (key1 === "below")) || (key1 === "alert")) || (key1 === "window")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/metrics/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.metrics.items, data3);
errors++;
}
}
if(data3.name !== undefined){
if(!(validate52(data3.name, {instancePath:instancePath+"/metrics/" + i0+"/name",parentData:data3,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data3.threshold !== undefined){
if(!(validate53(data3.threshold, {instancePath:instancePath+"/metrics/" + i0+"/threshold",parentData:data3,parentDataProperty:"threshold",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data3.series !== undefined){
if(!(validate53(data3.series, {instancePath:instancePath+"/metrics/" + i0+"/series",parentData:data3,parentDataProperty:"series",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data3.above !== undefined){
let data7 = data3.above;
if(!((typeof data7 == "number") && (isFinite(data7)))){
vErrors = failed(vErrors, instancePath+"/metrics/" + i0+"/above", "type", {type: "number"}, schema27.properties.metrics.items.properties.above, data7);
errors++;
}
}
if(data3.below !== undefined){
let data8 = data3.below;
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = failed(vErrors, instancePath+"/metrics/" + i0+"/below", "type", {type: "number"}, schema27.properties.metrics.items.properties.below, data8);
errors++;
}
}
if(data3.alert !== undefined){
if(!(validate52(data3.alert, {instancePath:instancePath+"/metrics/" + i0+"/alert",parentData:data3,parentDataProperty:"alert",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data3.window !== undefined){
if(!(validate53(data3.window, {instancePath:instancePath+"/metrics/" + i0+"/window",parentData:data3,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/metrics/" + i0, "type", {type: "object"}, schema27.properties.metrics.items, data3);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/metrics", "type", {type: "array"}, schema27.properties.metrics, data2);
errors++;
}
}
if(data.drift !== undefined){
let data11 = data.drift;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop2 of schema27.properties.drift.required){
if(data11[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/drift", "required", {missingProperty: prop2}, schema27.properties.drift, data11);
errors++;
}
}
for(const key2 in data11){
if(!(((((((((key2 === "metric") || (key2 === "baseline")) || (key2 === "threshold")) || (key2 === "series")) || (key2 === "above")) || (key2 === "below")) || (key2 === "alert")) || (key2 === "checked")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/drift", "additionalProperties", {additionalProperty: key2}, schema27.properties.drift, data11);
errors++;
}
}
if(data11.metric !== undefined){
if(!(validate52(data11.metric, {instancePath:instancePath+"/drift/metric",parentData:data11,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data11.baseline !== undefined){
if(!(validate52(data11.baseline, {instancePath:instancePath+"/drift/baseline",parentData:data11,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data11.threshold !== undefined){
if(!(validate53(data11.threshold, {instancePath:instancePath+"/drift/threshold",parentData:data11,parentDataProperty:"threshold",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data11.series !== undefined){
if(!(validate53(data11.series, {instancePath:instancePath+"/drift/series",parentData:data11,parentDataProperty:"series",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data11.above !== undefined){
let data16 = data11.above;
if(!((typeof data16 == "number") && (isFinite(data16)))){
vErrors = failed(vErrors, instancePath+"/drift/above", "type", {type: "number"}, schema27.properties.drift.properties.above, data16);
errors++;
}
}
if(data11.below !== undefined){
let data17 = data11.below;
if(!((typeof data17 == "number") && (isFinite(data17)))){
vErrors = failed(vErrors, instancePath+"/drift/below", "type", {type: "number"}, schema27.properties.drift.properties.below, data17);
errors++;
}
}
if(data11.alert !== undefined){
if(!(validate52(data11.alert, {instancePath:instancePath+"/drift/alert",parentData:data11,parentDataProperty:"alert",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data11.checked !== undefined){
if(!(validate55(data11.checked, {instancePath:instancePath+"/drift/checked",parentData:data11,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/drift", "type", {type: "object"}, schema27.properties.drift, data11);
errors++;
}
}
if(data.revalidation !== undefined){
let data20 = data.revalidation;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const prop3 of schema27.properties.revalidation.required){
if(data20[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/revalidation", "required", {missingProperty: prop3}, schema27.properties.revalidation, data20);
errors++;
}
}
for(const key3 in data20){
if(!(((((key3 === "last") || (key3 === "by")) || (key3 === "result")) || (key3 === "next")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/revalidation", "additionalProperties", {additionalProperty: key3}, schema27.properties.revalidation, data20);
errors++;
}
}
if(data20.last !== undefined){
if(!(validate55(data20.last, {instancePath:instancePath+"/revalidation/last",parentData:data20,parentDataProperty:"last",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data20.by !== undefined){
if(!(validate56(data20.by, {instancePath:instancePath+"/revalidation/by",parentData:data20,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data20.result !== undefined){
if(!(validate52(data20.result, {instancePath:instancePath+"/revalidation/result",parentData:data20,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data20.next !== undefined){
if(!(validate55(data20.next, {instancePath:instancePath+"/revalidation/next",parentData:data20,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/revalidation", "type", {type: "object"}, schema27.properties.revalidation, data20);
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

