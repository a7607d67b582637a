/* Generated from policies/schema/oversight-log.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/oversight-log.schema.json","title":"OversightLogFile","description":"What people found and decided while one AI system ran: reviews of periods, and decisions against the system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","reviews","overrides"],"properties":{"version":{"description":"Version of this format.","const":1},"reviews":{"description":"Reviews of periods, the newest last; an empty list when the system has only just gone live.","type":"array","items":{"description":"One review of a period.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","by","cases","overrides","finding"],"properties":{"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"by":{"description":"GitHub login, or the name of a role.","type":"string","minLength":2},"cases":{"description":"How many cases were looked at.","type":"integer","minimum":0},"of":{"description":"How many cases there were in the period; needed when fewer than ten were looked at.","type":"integer","minimum":0},"overrides":{"description":"How many decisions people changed in the period.","type":"integer","minimum":0},"finding":{"description":"What was found, and what was done about it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}},"overrides":{"description":"Decisions of people against the system; an empty list when there was none.","type":"array","items":{"description":"One decision against the system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","date","by","proposed","decided","reason"],"properties":{"id":{"description":"Short id, such as O-1.","$ref":"https://github.com/aims-gate/aims-gate/shared/id"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"by":{"description":"GitHub login, or the name of a role.","type":"string","minLength":2},"proposed":{"description":"What the system proposed or did.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"decided":{"description":"What the person decided instead.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"reason":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"factor":{"description":"Which factor of the plan brought the case to a person.","enum":["impact","automation","confidence","novelty","irreversibility","complaint","sample"]},"reviewed":{"description":"A second look at the decision.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date","by","finding"],"properties":{"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"by":{"description":"GitHub login, or the name of a role.","type":"string","minLength":2},"finding":{"description":"Whether it was right, and what follows for the system.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;


const validate57 = require('./shared.cjs').id;

const func1 = require("ajv/dist/runtime/ucs2length").default;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/oversight-log.schema.json" */;
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
if(!((((key0 === "version") || (key0 === "reviews")) || (key0 === "overrides")) || (pattern5.test(key0)))){
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
if(data.reviews !== undefined){
let data1 = data.reviews;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema27.properties.reviews.items.required){
if(data2[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/reviews/" + i0, "required", {missingProperty: prop1}, schema27.properties.reviews.items, data2);
errors++;
}
}
for(const key1 in data2){
if(!(((((((key1 === "date") || (key1 === "by")) || (key1 === "cases")) || (key1 === "of")) || (key1 === "overrides")) || (key1 === "finding")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/reviews/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.reviews.items, data2);
errors++;
}
}
if(data2.date !== undefined){
if(!(validate55(data2.date, {instancePath:instancePath+"/reviews/" + i0+"/date",parentData:data2,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data2.by !== undefined){
let data4 = data2.by;
if(typeof data4 === "string"){
if(func1(data4) < 2){
vErrors = failed(vErrors, instancePath+"/reviews/" + i0+"/by", "minLength", {limit: 2}, schema27.properties.reviews.items.properties.by, data4);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/reviews/" + i0+"/by", "type", {type: "string"}, schema27.properties.reviews.items.properties.by, data4);
errors++;
}
}
if(data2.cases !== undefined){
let data5 = data2.cases;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = failed(vErrors, instancePath+"/reviews/" + i0+"/cases", "type", {type: "integer"}, schema27.properties.reviews.items.properties.cases, data5);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = failed(vErrors, instancePath+"/reviews/" + i0+"/cases", "minimum", {comparison: ">=", limit: 0}, schema27.properties.reviews.items.properties.cases, data5);
errors++;
}
}
}
if(data2.of !== undefined){
let data6 = data2.of;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = failed(vErrors, instancePath+"/reviews/" + i0+"/of", "type", {type: "integer"}, schema27.properties.reviews.items.properties.of, data6);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = failed(vErrors, instancePath+"/reviews/" + i0+"/of", "minimum", {comparison: ">=", limit: 0}, schema27.properties.reviews.items.properties.of, data6);
errors++;
}
}
}
if(data2.overrides !== undefined){
let data7 = data2.overrides;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = failed(vErrors, instancePath+"/reviews/" + i0+"/overrides", "type", {type: "integer"}, schema27.properties.reviews.items.properties.overrides, data7);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = failed(vErrors, instancePath+"/reviews/" + i0+"/overrides", "minimum", {comparison: ">=", limit: 0}, schema27.properties.reviews.items.properties.overrides, data7);
errors++;
}
}
}
if(data2.finding !== undefined){
if(!(validate52(data2.finding, {instancePath:instancePath+"/reviews/" + i0+"/finding",parentData:data2,parentDataProperty:"finding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/reviews/" + i0, "type", {type: "object"}, schema27.properties.reviews.items, data2);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/reviews", "type", {type: "array"}, schema27.properties.reviews, data1);
errors++;
}
}
if(data.overrides !== undefined){
let data9 = data.overrides;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const prop2 of schema27.properties.overrides.items.required){
if(data10[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/overrides/" + i1, "required", {missingProperty: prop2}, schema27.properties.overrides.items, data10);
errors++;
}
}
for(const key2 in data10){
if(!(((((((((key2 === "id") || (key2 === "date")) || (key2 === "by")) || (key2 === "proposed")) || (key2 === "decided")) || (key2 === "reason")) || (key2 === "factor")) || (key2 === "reviewed")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/overrides/" + i1, "additionalProperties", {additionalProperty: key2}, schema27.properties.overrides.items, data10);
errors++;
}
}
if(data10.id !== undefined){
if(!(validate57(data10.id, {instancePath:instancePath+"/overrides/" + i1+"/id",parentData:data10,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data10.date !== undefined){
if(!(validate55(data10.date, {instancePath:instancePath+"/overrides/" + i1+"/date",parentData:data10,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data10.by !== undefined){
let data13 = data10.by;
if(typeof data13 === "string"){
if(func1(data13) < 2){
vErrors = failed(vErrors, instancePath+"/overrides/" + i1+"/by", "minLength", {limit: 2}, schema27.properties.overrides.items.properties.by, data13);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/overrides/" + i1+"/by", "type", {type: "string"}, schema27.properties.overrides.items.properties.by, data13);
errors++;
}
}
if(data10.proposed !== undefined){
if(!(validate52(data10.proposed, {instancePath:instancePath+"/overrides/" + i1+"/proposed",parentData:data10,parentDataProperty:"proposed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data10.decided !== undefined){
if(!(validate52(data10.decided, {instancePath:instancePath+"/overrides/" + i1+"/decided",parentData:data10,parentDataProperty:"decided",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data10.reason !== undefined){
if(!(validate52(data10.reason, {instancePath:instancePath+"/overrides/" + i1+"/reason",parentData:data10,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data10.factor !== undefined){
let data17 = data10.factor;
if(!(((((((data17 === "impact") || (data17 === "automation")) || (data17 === "confidence")) || (data17 === "novelty")) || (data17 === "irreversibility")) || (data17 === "complaint")) || (data17 === "sample"))){
vErrors = failed(vErrors, instancePath+"/overrides/" + i1+"/factor", "enum", {allowedValues: schema27.properties.overrides.items.properties.factor.enum}, schema27.properties.overrides.items.properties.factor, data17);
errors++;
}
}
if(data10.reviewed !== undefined){
let data18 = data10.reviewed;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const prop3 of schema27.properties.overrides.items.properties.reviewed.required){
if(data18[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/overrides/" + i1+"/reviewed", "required", {missingProperty: prop3}, schema27.properties.overrides.items.properties.reviewed, data18);
errors++;
}
}
for(const key3 in data18){
if(!((((key3 === "date") || (key3 === "by")) || (key3 === "finding")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/overrides/" + i1+"/reviewed", "additionalProperties", {additionalProperty: key3}, schema27.properties.overrides.items.properties.reviewed, data18);
errors++;
}
}
if(data18.date !== undefined){
if(!(validate55(data18.date, {instancePath:instancePath+"/overrides/" + i1+"/reviewed/date",parentData:data18,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data18.by !== undefined){
let data20 = data18.by;
if(typeof data20 === "string"){
if(func1(data20) < 2){
vErrors = failed(vErrors, instancePath+"/overrides/" + i1+"/reviewed/by", "minLength", {limit: 2}, schema27.properties.overrides.items.properties.reviewed.properties.by, data20);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/overrides/" + i1+"/reviewed/by", "type", {type: "string"}, schema27.properties.overrides.items.properties.reviewed.properties.by, data20);
errors++;
}
}
if(data18.finding !== undefined){
if(!(validate52(data18.finding, {instancePath:instancePath+"/overrides/" + i1+"/reviewed/finding",parentData:data18,parentDataProperty:"finding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/overrides/" + i1+"/reviewed", "type", {type: "object"}, schema27.properties.overrides.items.properties.reviewed, data18);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/overrides/" + i1, "type", {type: "object"}, schema27.properties.overrides.items, data10);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/overrides", "type", {type: "array"}, schema27.properties.overrides, data9);
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

