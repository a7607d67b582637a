/* Generated from policies/schema/methodology.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/methodology.schema.json","title":"MethodologyFile","description":"How AI risks and impacts are assessed: criteria, scales, appetite, who decides.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","owner","date","criteria","scales","appetite","steps","repeat"],"properties":{"version":{"description":"Version of this format.","const":1},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"criteria":{"description":"When something counts as a risk or an impact that has to be assessed.","type":"array","minItems":1,"items":{"description":"One criterion.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"scales":{"description":"What the numbers of an assessment mean.","type":"object","additionalProperties":false,"required":["likelihood","impact"],"properties":{"likelihood":{"description":"Likelihood 1 to 5.","$ref":"#/$defs/repeated0"},"impact":{"description":"Impact 1 to 5.","$ref":"#/$defs/repeated0"}},"patternProperties":{"^x-":{}}},"appetite":{"description":"How much risk is taken.","type":"object","additionalProperties":false,"required":["accept-up-to","accepted-by","never"],"properties":{"accept-up-to":{"description":"Highest residual score (likelihood × impact) that may be accepted.","type":"integer","minimum":1,"maximum":25},"accepted-by":{"description":"Who accepts a risk above the threshold of treatment: a role.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"never":{"description":"What is never accepted, whatever the score.","type":"array","minItems":1,"items":{"description":"One limit.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"patternProperties":{"^x-":{}}},"steps":{"description":"Who does what.","type":"object","additionalProperties":false,"required":["assesses","reviews","decides"],"properties":{"assesses":{"description":"Who assesses.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"reviews":{"description":"Who reviews the assessment.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"decides":{"description":"Who decides on treatment.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"patternProperties":{"^x-":{}}},"repeat":{"description":"What makes an assessment due again.","type":"array","minItems":1,"items":{"description":"One occasion.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"$defs":{"repeated0":{"type":"array","minItems":5,"maxItems":5,"items":{"description":"What this step means, the lowest first.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}};
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;

const schema28 = {"type":"array","minItems":5,"maxItems":5,"items":{"description":"What this step means, the lowest first.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}};

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
if(Array.isArray(data)){
if(data.length > 5){
vErrors = failed(vErrors, instancePath, "maxItems", {limit: 5}, schema28, data, undefined, "must NOT have more than 5 items");
errors++;
}
if(data.length < 5){
vErrors = failed(vErrors, instancePath, "minItems", {limit: 5}, schema28, data);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "array"}, schema28, data);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/methodology.schema.json" */;
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
if(!(((((((((key0 === "version") || (key0 === "owner")) || (key0 === "date")) || (key0 === "criteria")) || (key0 === "scales")) || (key0 === "appetite")) || (key0 === "steps")) || (key0 === "repeat")) || (pattern5.test(key0)))){
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
if(data.owner !== undefined){
if(!(validate56(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate55(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data3 = data.criteria;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = failed(vErrors, instancePath+"/criteria", "minItems", {limit: 1}, schema27.properties.criteria, data3);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data3[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/criteria", "type", {type: "array"}, schema27.properties.criteria, data3);
errors++;
}
}
if(data.scales !== undefined){
let data5 = data.scales;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop1 of schema27.properties.scales.required){
if(data5[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/scales", "required", {missingProperty: prop1}, schema27.properties.scales, data5);
errors++;
}
}
for(const key1 in data5){
if(!(((key1 === "likelihood") || (key1 === "impact")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/scales", "additionalProperties", {additionalProperty: key1}, schema27.properties.scales, data5);
errors++;
}
}
if(data5.likelihood !== undefined){
if(!(validate64(data5.likelihood, {instancePath:instancePath+"/scales/likelihood",parentData:data5,parentDataProperty:"likelihood",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data5.impact !== undefined){
if(!(validate64(data5.impact, {instancePath:instancePath+"/scales/impact",parentData:data5,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/scales", "type", {type: "object"}, schema27.properties.scales, data5);
errors++;
}
}
if(data.appetite !== undefined){
let data8 = data.appetite;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const prop2 of schema27.properties.appetite.required){
if(data8[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/appetite", "required", {missingProperty: prop2}, schema27.properties.appetite, data8);
errors++;
}
}
for(const key2 in data8){
if(!((((key2 === "accept-up-to") || (key2 === "accepted-by")) || (key2 === "never")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/appetite", "additionalProperties", {additionalProperty: key2}, schema27.properties.appetite, data8);
errors++;
}
}
if(data8["accept-up-to"] !== undefined){
let data9 = data8["accept-up-to"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = failed(vErrors, instancePath+"/appetite/accept-up-to", "type", {type: "integer"}, schema27.properties.appetite.properties["accept-up-to"], data9);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 25 || isNaN(data9)){
vErrors = failed(vErrors, instancePath+"/appetite/accept-up-to", "maximum", {comparison: "<=", limit: 25}, schema27.properties.appetite.properties["accept-up-to"], data9);
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = failed(vErrors, instancePath+"/appetite/accept-up-to", "minimum", {comparison: ">=", limit: 1}, schema27.properties.appetite.properties["accept-up-to"], data9);
errors++;
}
}
}
if(data8["accepted-by"] !== undefined){
if(!(validate52(data8["accepted-by"], {instancePath:instancePath+"/appetite/accepted-by",parentData:data8,parentDataProperty:"accepted-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data8.never !== undefined){
let data11 = data8.never;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = failed(vErrors, instancePath+"/appetite/never", "minItems", {limit: 1}, schema27.properties.appetite.properties.never, data11);
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data11[i1], {instancePath:instancePath+"/appetite/never/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/appetite/never", "type", {type: "array"}, schema27.properties.appetite.properties.never, data11);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/appetite", "type", {type: "object"}, schema27.properties.appetite, data8);
errors++;
}
}
if(data.steps !== undefined){
let data13 = data.steps;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop3 of schema27.properties.steps.required){
if(data13[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/steps", "required", {missingProperty: prop3}, schema27.properties.steps, data13);
errors++;
}
}
for(const key3 in data13){
if(!((((key3 === "assesses") || (key3 === "reviews")) || (key3 === "decides")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/steps", "additionalProperties", {additionalProperty: key3}, schema27.properties.steps, data13);
errors++;
}
}
if(data13.assesses !== undefined){
if(!(validate52(data13.assesses, {instancePath:instancePath+"/steps/assesses",parentData:data13,parentDataProperty:"assesses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.reviews !== undefined){
if(!(validate52(data13.reviews, {instancePath:instancePath+"/steps/reviews",parentData:data13,parentDataProperty:"reviews",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.decides !== undefined){
if(!(validate52(data13.decides, {instancePath:instancePath+"/steps/decides",parentData:data13,parentDataProperty:"decides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/steps", "type", {type: "object"}, schema27.properties.steps, data13);
errors++;
}
}
if(data.repeat !== undefined){
let data17 = data.repeat;
if(Array.isArray(data17)){
if(data17.length < 1){
vErrors = failed(vErrors, instancePath+"/repeat", "minItems", {limit: 1}, schema27.properties.repeat, data17);
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate52(data17[i2], {instancePath:instancePath+"/repeat/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/repeat", "type", {type: "array"}, schema27.properties.repeat, data17);
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

