/* Generated from policies/schema/oversight.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/oversight.schema.json","title":"OversightFile","description":"When and how people oversee one AI system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","decisions","factors","reach","stop","overrides","records","competence","operational"],"properties":{"version":{"description":"Version of this format.","const":1},"decisions":{"description":"What people decide or check.","type":"array","minItems":1,"items":{"description":"One decision or check.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","when","who","how"],"properties":{"what":{"description":"What is decided or checked.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"when":{"description":"In which cases: always, a sample, low confidence, new situations.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"who":{"description":"Which role decides.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"What the person sees, and in how much time.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"stop":{"description":"How the system is stopped.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["who","how"],"properties":{"who":{"description":"Who may stop it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How, and how fast.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"overrides":{"description":"How decisions against the system are recorded and looked at again.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"records":{"description":"Where decisions of people are recorded: `oversight-log.yml` beside this file, or the tool from which it is filled.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"competence":{"description":"What the people who oversee it must know, and how they learn it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"operational":{"description":"The workflow as it runs.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["since","workflow","tried"],"properties":{"since":{"description":"Since when it runs.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"workflow":{"description":"Where it runs: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"tried":{"description":"When stopping the system was last tried.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}},"factors":{"description":"What decides how much people look at: for each factor, from where on a person decides.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["impact","automation","confidence","novelty","irreversibility"],"properties":{"impact":{"description":"What is at stake for the people concerned.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"automation":{"description":"How much the system does without a person.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"confidence":{"description":"From which uncertainty on a person looks.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"novelty":{"description":"How new or unusual cases are told apart.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"irreversibility":{"description":"What cannot be undone, and is never done without a person.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"reach":{"description":"How a case reaches a person.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["how","time","information"],"properties":{"how":{"description":"How the case comes to the person.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"time":{"description":"How much time the person has.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"information":{"description":"What the person sees: input, output, reasons, limits.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const schema21 = {"type":"string","minLength":3};
const func2 = require("ajv/dist/runtime/ucs2length").default;

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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/oversight.schema.json" */;
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
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",schemaPath:"",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0});
errors++;
}
}
if(data.decisions !== undefined){
let data1 = data.decisions;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.decisions,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema19.properties.decisions.items.required){
if(data2[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions/" + i0,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.decisions.items.required,parentSchema:schema19.properties.decisions.items,data:data2});
errors++;
}
}
for(const key1 in data2){
if(!(((((key1 === "what") || (key1 === "when")) || (key1 === "who")) || (key1 === "how")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions/" + i0,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.decisions.items,data:data2});
errors++;
}
}
if(data2.what !== undefined){
if(!(validate54(data2.what, {instancePath:instancePath+"/decisions/" + i0+"/what",parentData:data2,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.when !== undefined){
if(!(validate54(data2.when, {instancePath:instancePath+"/decisions/" + i0+"/when",parentData:data2,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.who !== undefined){
if(!(validate54(data2.who, {instancePath:instancePath+"/decisions/" + i0+"/who",parentData:data2,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.how !== undefined){
if(!(validate54(data2.how, {instancePath:instancePath+"/decisions/" + i0+"/how",parentData:data2,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions/" + i0,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.decisions.items.type,parentSchema:schema19.properties.decisions.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/decisions",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.decisions.type,parentSchema:schema19.properties.decisions,data:data1});
errors++;
}
}
if(data.stop !== undefined){
let data7 = data.stop;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop2 of schema19.properties.stop.required){
if(data7[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/stop",schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.stop.required,parentSchema:schema19.properties.stop,data:data7});
errors++;
}
}
for(const key2 in data7){
if(!(((key2 === "who") || (key2 === "how")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/stop",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.stop,data:data7});
errors++;
}
}
if(data7.who !== undefined){
if(!(validate54(data7.who, {instancePath:instancePath+"/stop/who",parentData:data7,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data7.how !== undefined){
if(!(validate54(data7.how, {instancePath:instancePath+"/stop/how",parentData:data7,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/stop",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.stop.type,parentSchema:schema19.properties.stop,data:data7});
errors++;
}
}
if(data.overrides !== undefined){
if(!(validate54(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
if(!(validate54(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.competence !== undefined){
if(!(validate54(data.competence, {instancePath:instancePath+"/competence",parentData:data,parentDataProperty:"competence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.operational !== undefined){
let data13 = data.operational;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop3 of schema19.properties.operational.required){
if(data13[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/operational",schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.operational.required,parentSchema:schema19.properties.operational,data:data13});
errors++;
}
}
for(const key3 in data13){
if(!((((key3 === "since") || (key3 === "workflow")) || (key3 === "tried")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/operational",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.operational,data:data13});
errors++;
}
}
if(data13.since !== undefined){
if(!(validate64(data13.since, {instancePath:instancePath+"/operational/since",parentData:data13,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data13.workflow !== undefined){
if(!(validate54(data13.workflow, {instancePath:instancePath+"/operational/workflow",parentData:data13,parentDataProperty:"workflow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data13.tried !== undefined){
if(!(validate64(data13.tried, {instancePath:instancePath+"/operational/tried",parentData:data13,parentDataProperty:"tried",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/operational",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.operational.type,parentSchema:schema19.properties.operational,data:data13});
errors++;
}
}
if(data.factors !== undefined){
let data17 = data.factors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const prop4 of schema19.properties.factors.required){
if(data17[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/factors",schemaPath:"",keyword:"required",params:{missingProperty: prop4},schema:schema19.properties.factors.required,parentSchema:schema19.properties.factors,data:data17});
errors++;
}
}
for(const key4 in data17){
if(!((((((key4 === "impact") || (key4 === "automation")) || (key4 === "confidence")) || (key4 === "novelty")) || (key4 === "irreversibility")) || (pattern3.test(key4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/factors",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.factors,data:data17});
errors++;
}
}
if(data17.impact !== undefined){
if(!(validate54(data17.impact, {instancePath:instancePath+"/factors/impact",parentData:data17,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data17.automation !== undefined){
if(!(validate54(data17.automation, {instancePath:instancePath+"/factors/automation",parentData:data17,parentDataProperty:"automation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data17.confidence !== undefined){
if(!(validate54(data17.confidence, {instancePath:instancePath+"/factors/confidence",parentData:data17,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data17.novelty !== undefined){
if(!(validate54(data17.novelty, {instancePath:instancePath+"/factors/novelty",parentData:data17,parentDataProperty:"novelty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data17.irreversibility !== undefined){
if(!(validate54(data17.irreversibility, {instancePath:instancePath+"/factors/irreversibility",parentData:data17,parentDataProperty:"irreversibility",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/factors",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.factors.type,parentSchema:schema19.properties.factors,data:data17});
errors++;
}
}
if(data.reach !== undefined){
let data23 = data.reach;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const prop5 of schema19.properties.reach.required){
if(data23[prop5] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/reach",schemaPath:"",keyword:"required",params:{missingProperty: prop5},schema:schema19.properties.reach.required,parentSchema:schema19.properties.reach,data:data23});
errors++;
}
}
for(const key5 in data23){
if(!((((key5 === "how") || (key5 === "time")) || (key5 === "information")) || (pattern3.test(key5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/reach",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.reach,data:data23});
errors++;
}
}
if(data23.how !== undefined){
if(!(validate54(data23.how, {instancePath:instancePath+"/reach/how",parentData:data23,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data23.time !== undefined){
if(!(validate54(data23.time, {instancePath:instancePath+"/reach/time",parentData:data23,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data23.information !== undefined){
if(!(validate54(data23.information, {instancePath:instancePath+"/reach/information",parentData:data23,parentDataProperty:"information",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reach",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.reach.type,parentSchema:schema19.properties.reach,data:data23});
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

