/* Generated from policies/schema/oversight.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/oversight.schema.json","title":"OversightFile","description":"When and how people oversee one AI system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","decisions","factors","reach","stop","overrides","records","competence","operational"],"properties":{"version":{"description":"Version of this format.","const":1},"decisions":{"description":"What people decide or check.","type":"array","minItems":1,"items":{"description":"One decision or check.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","when","who","how"],"properties":{"what":{"description":"What is decided or checked.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"when":{"description":"In which cases: always, a sample, low confidence, new situations.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"who":{"description":"Which role decides.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"how":{"description":"What the person sees, and in how much time.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}},"stop":{"description":"How the system is stopped.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["who","how"],"properties":{"who":{"description":"Who may stop it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"how":{"description":"How, and how fast.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"overrides":{"description":"How decisions against the system are recorded and looked at again.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"records":{"description":"Where decisions of people are recorded: `oversight-log.yml` beside this file, or the tool from which it is filled.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"competence":{"description":"What the people who oversee it must know, and how they learn it.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"operational":{"description":"The workflow as it runs.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["since","workflow","tried"],"properties":{"since":{"description":"Since when it runs.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"workflow":{"description":"Where it runs: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"tried":{"description":"When stopping the system was last tried.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}},"factors":{"description":"What decides how much people look at: for each factor, from where on a person decides.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["impact","automation","confidence","novelty","irreversibility"],"properties":{"impact":{"description":"What is at stake for the people concerned.","type":"string","minLength":10},"automation":{"description":"How much the system does without a person.","type":"string","minLength":10},"confidence":{"description":"From which uncertainty on a person looks.","type":"string","minLength":10},"novelty":{"description":"How new or unusual cases are told apart.","type":"string","minLength":10},"irreversibility":{"description":"What cannot be undone, and is never done without a person.","type":"string","minLength":10}}},"reach":{"description":"How a case reaches a person.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["how","time","information"],"properties":{"how":{"description":"How the case comes to the person.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"time":{"description":"How much time the person has.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"information":{"description":"What the person sees: input, output, reasons, limits.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}};
const func4 = Object.prototype.hasOwnProperty;
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern5 = new RegExp("^x-", "u");

const validate52 = require('./shared.cjs').text;


const validate55 = require('./shared.cjs').date;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/oversight.schema.json" */;
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
if(!((func4.call(schema27.properties, key0)) || (pattern5.test(key0)))){
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
if(data.decisions !== undefined){
let data1 = data.decisions;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = failed(vErrors, instancePath+"/decisions", "minItems", {limit: 1}, schema27.properties.decisions, data1);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema27.properties.decisions.items.required){
if(data2[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/decisions/" + i0, "required", {missingProperty: prop1}, schema27.properties.decisions.items, data2);
errors++;
}
}
for(const key1 in data2){
if(!(((((key1 === "what") || (key1 === "when")) || (key1 === "who")) || (key1 === "how")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/decisions/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.decisions.items, data2);
errors++;
}
}
if(data2.what !== undefined){
if(!(validate52(data2.what, {instancePath:instancePath+"/decisions/" + i0+"/what",parentData:data2,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.when !== undefined){
if(!(validate52(data2.when, {instancePath:instancePath+"/decisions/" + i0+"/when",parentData:data2,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.who !== undefined){
if(!(validate52(data2.who, {instancePath:instancePath+"/decisions/" + i0+"/who",parentData:data2,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data2.how !== undefined){
if(!(validate52(data2.how, {instancePath:instancePath+"/decisions/" + i0+"/how",parentData:data2,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/decisions/" + i0, "type", {type: "object"}, schema27.properties.decisions.items, data2);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/decisions", "type", {type: "array"}, schema27.properties.decisions, data1);
errors++;
}
}
if(data.stop !== undefined){
let data7 = data.stop;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop2 of schema27.properties.stop.required){
if(data7[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/stop", "required", {missingProperty: prop2}, schema27.properties.stop, data7);
errors++;
}
}
for(const key2 in data7){
if(!(((key2 === "who") || (key2 === "how")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/stop", "additionalProperties", {additionalProperty: key2}, schema27.properties.stop, data7);
errors++;
}
}
if(data7.who !== undefined){
if(!(validate52(data7.who, {instancePath:instancePath+"/stop/who",parentData:data7,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data7.how !== undefined){
if(!(validate52(data7.how, {instancePath:instancePath+"/stop/how",parentData:data7,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/stop", "type", {type: "object"}, schema27.properties.stop, data7);
errors++;
}
}
if(data.overrides !== undefined){
if(!(validate52(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
if(!(validate52(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.competence !== undefined){
if(!(validate52(data.competence, {instancePath:instancePath+"/competence",parentData:data,parentDataProperty:"competence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.operational !== undefined){
let data13 = data.operational;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop3 of schema27.properties.operational.required){
if(data13[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/operational", "required", {missingProperty: prop3}, schema27.properties.operational, data13);
errors++;
}
}
for(const key3 in data13){
if(!((((key3 === "since") || (key3 === "workflow")) || (key3 === "tried")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/operational", "additionalProperties", {additionalProperty: key3}, schema27.properties.operational, data13);
errors++;
}
}
if(data13.since !== undefined){
if(!(validate55(data13.since, {instancePath:instancePath+"/operational/since",parentData:data13,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data13.workflow !== undefined){
if(!(validate52(data13.workflow, {instancePath:instancePath+"/operational/workflow",parentData:data13,parentDataProperty:"workflow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.tried !== undefined){
if(!(validate55(data13.tried, {instancePath:instancePath+"/operational/tried",parentData:data13,parentDataProperty:"tried",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/operational", "type", {type: "object"}, schema27.properties.operational, data13);
errors++;
}
}
if(data.factors !== undefined){
let data17 = data.factors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const prop4 of schema27.properties.factors.required){
if(data17[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/factors", "required", {missingProperty: prop4}, schema27.properties.factors, data17);
errors++;
}
}
for(const key4 in data17){
if(!((((((key4 === "impact") || (key4 === "automation")) || (key4 === "confidence")) || (key4 === "novelty")) || (key4 === "irreversibility")) || (pattern5.test(key4)))){
vErrors = failed(vErrors, instancePath+"/factors", "additionalProperties", {additionalProperty: key4}, schema27.properties.factors, data17);
errors++;
}
}
if(data17.impact !== undefined){
let data18 = data17.impact;
if(typeof data18 === "string"){
if(func1(data18) < 10){
vErrors = failed(vErrors, instancePath+"/factors/impact", "minLength", {limit: 10}, schema27.properties.factors.properties.impact, data18);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/factors/impact", "type", {type: "string"}, schema27.properties.factors.properties.impact, data18);
errors++;
}
}
if(data17.automation !== undefined){
let data19 = data17.automation;
if(typeof data19 === "string"){
if(func1(data19) < 10){
vErrors = failed(vErrors, instancePath+"/factors/automation", "minLength", {limit: 10}, schema27.properties.factors.properties.automation, data19);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/factors/automation", "type", {type: "string"}, schema27.properties.factors.properties.automation, data19);
errors++;
}
}
if(data17.confidence !== undefined){
let data20 = data17.confidence;
if(typeof data20 === "string"){
if(func1(data20) < 10){
vErrors = failed(vErrors, instancePath+"/factors/confidence", "minLength", {limit: 10}, schema27.properties.factors.properties.confidence, data20);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/factors/confidence", "type", {type: "string"}, schema27.properties.factors.properties.confidence, data20);
errors++;
}
}
if(data17.novelty !== undefined){
let data21 = data17.novelty;
if(typeof data21 === "string"){
if(func1(data21) < 10){
vErrors = failed(vErrors, instancePath+"/factors/novelty", "minLength", {limit: 10}, schema27.properties.factors.properties.novelty, data21);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/factors/novelty", "type", {type: "string"}, schema27.properties.factors.properties.novelty, data21);
errors++;
}
}
if(data17.irreversibility !== undefined){
let data22 = data17.irreversibility;
if(typeof data22 === "string"){
if(func1(data22) < 10){
vErrors = failed(vErrors, instancePath+"/factors/irreversibility", "minLength", {limit: 10}, schema27.properties.factors.properties.irreversibility, data22);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/factors/irreversibility", "type", {type: "string"}, schema27.properties.factors.properties.irreversibility, data22);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/factors", "type", {type: "object"}, schema27.properties.factors, data17);
errors++;
}
}
if(data.reach !== undefined){
let data23 = data.reach;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const prop5 of schema27.properties.reach.required){
if(data23[prop5] === undefined){
vErrors = failed(vErrors, instancePath+"/reach", "required", {missingProperty: prop5}, schema27.properties.reach, data23);
errors++;
}
}
for(const key5 in data23){
if(!((((key5 === "how") || (key5 === "time")) || (key5 === "information")) || (pattern5.test(key5)))){
vErrors = failed(vErrors, instancePath+"/reach", "additionalProperties", {additionalProperty: key5}, schema27.properties.reach, data23);
errors++;
}
}
if(data23.how !== undefined){
if(!(validate52(data23.how, {instancePath:instancePath+"/reach/how",parentData:data23,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data23.time !== undefined){
if(!(validate52(data23.time, {instancePath:instancePath+"/reach/time",parentData:data23,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data23.information !== undefined){
if(!(validate52(data23.information, {instancePath:instancePath+"/reach/information",parentData:data23,parentDataProperty:"information",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/reach", "type", {type: "object"}, schema27.properties.reach, data23);
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

