/* Generated from policies/schema/ai-act.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/ai-act.schema.json","title":"AiActFile","description":"What the EU AI Act is about in one AI system: prohibited practices, Annex III, and the duties of Article 50. A record of answers, no legal advice and no claim of conformity.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","date","reviewer","roles","prohibited","annex-iii","transparency"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was answered.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"reviewer":{"description":"Who looked: a GitHub login.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"roles":{"description":"What the organisation is in the sense of Article 3.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"One role.","enum":["provider","deployer","importer","distributor","product-manufacturer","authorised-representative"]}},"prohibited":{"description":"Article 5: each practice, and whether the system is one.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["manipulation","vulnerability","social-scoring","crime-prediction","face-scraping","emotion-at-work","biometric-categories","remote-identification","intimate-images"],"properties":{"manipulation":{"description":"Article 5(1)(a): techniques beyond a person's awareness, or deceptive ones, that distort behaviour and do harm.","$ref":"#/$defs/repeated0"},"vulnerability":{"description":"Article 5(1)(b): exploits age, disability or a social or economic situation, and does harm.","$ref":"#/$defs/repeated0"},"social-scoring":{"description":"Article 5(1)(c): evaluates people over time by behaviour or character, with treatment that is unrelated or disproportionate.","$ref":"#/$defs/repeated0"},"crime-prediction":{"description":"Article 5(1)(d): predicts crimes of a person from profiling or personality alone.","$ref":"#/$defs/repeated0"},"face-scraping":{"description":"Article 5(1)(e): builds face databases by scraping the internet or cameras without a target.","$ref":"#/$defs/repeated0"},"emotion-at-work":{"description":"Article 5(1)(f): infers emotions at work or in education, other than for medical or safety reasons.","$ref":"#/$defs/repeated0"},"biometric-categories":{"description":"Article 5(1)(g): categorises people by biometrics to infer race, opinions, beliefs, sex life or orientation.","$ref":"#/$defs/repeated0"},"remote-identification":{"description":"Article 5(1)(h): real-time remote biometric identification in public for law enforcement, outside of its exceptions.","$ref":"#/$defs/repeated0"},"intimate-images":{"description":"Added in 2026, from 2 December 2026: generates intimate images of people without consent, or depictions of child abuse.","$ref":"#/$defs/repeated0"}}},"annex-iii":{"description":"Annex III: each area, and whether the system is used in it.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["biometrics","critical-infrastructure","education","employment","essential-services","law-enforcement","migration","justice"],"properties":{"biometrics":{"description":"Annex III, point 1: remote identification, categorisation, emotion recognition.","$ref":"#/$defs/repeated0"},"critical-infrastructure":{"description":"Annex III, point 2: safety components of digital infrastructure, traffic, water, gas, heating, electricity.","$ref":"#/$defs/repeated0"},"education":{"description":"Annex III, point 3: admission, evaluation of learning, level of education, detection of cheating.","$ref":"#/$defs/repeated0"},"employment":{"description":"Annex III, point 4: recruitment, selection, terms of work, promotion, termination, allocation of tasks, monitoring.","$ref":"#/$defs/repeated0"},"essential-services":{"description":"Annex III, point 5: public benefits, creditworthiness, life and health insurance, emergency calls.","$ref":"#/$defs/repeated0"},"law-enforcement":{"description":"Annex III, point 6: risk of victims, polygraphs, evidence, risk of offending, profiling.","$ref":"#/$defs/repeated0"},"migration":{"description":"Annex III, point 7: polygraphs, risks, applications, identification at borders.","$ref":"#/$defs/repeated0"},"justice":{"description":"Annex III, point 8: courts and dispute resolution, elections and referendums.","$ref":"#/$defs/repeated0"}}},"derogation":{"description":"Article 6(3): why a system of Annex III is not high-risk; never where it profiles people.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["condition","profiles-people","why","registered"],"properties":{"condition":{"description":"Which condition of Article 6(3).","enum":["narrow-procedural-task","improves-human-activity","detects-patterns","preparatory-task"]},"profiles-people":{"description":"Whether it profiles people: then it is high-risk.","const":false},"why":{"description":"Why the condition holds.","type":"string","minLength":10},"registered":{"description":"Where it is registered by Article 49(2), or when it will be.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"transparency":{"description":"Article 50: each duty.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["interaction","marking","emotion-or-biometrics","deep-fakes","published-text"],"properties":{"interaction":{"description":"Article 50(1): people are told that they deal with an AI system.","$ref":"#/$defs/repeated1"},"marking":{"description":"Article 50(2): generated audio, images, video and text are marked so that machines see it.","$ref":"#/$defs/repeated1"},"emotion-or-biometrics":{"description":"Article 50(3): people are told of emotion recognition or biometric categorisation.","$ref":"#/$defs/repeated1"},"deep-fakes":{"description":"Article 50(4): deep fakes are disclosed as such.","$ref":"#/$defs/repeated1"},"published-text":{"description":"Article 50(4): generated text that informs the public is disclosed, unless a person reviewed and answers for it.","$ref":"#/$defs/repeated1"}}}},"$defs":{"repeated0":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"repeated1":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","how"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"how":{"description":"How it is met; why it does not apply where it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate56 = require('./shared.cjs').login;

const schema28 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}};

const validate52 = require('./shared.cjs').text;


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema28.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema28, data);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "applies") || (key0 === "why")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema28, data);
errors++;
}
}
if(data.applies !== undefined){
let data0 = data.applies;
if(typeof data0 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/applies", "type", {type: "boolean"}, schema28.properties.applies, data0);
errors++;
}
}
if(data.why !== undefined){
if(!(validate52(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema28, data);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","how"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"how":{"description":"How it is met; why it does not apply where it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema29.required){
if(data[prop0] === undefined){
vErrors = failed(vErrors, instancePath, "required", {missingProperty: prop0}, schema29, data);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "applies") || (key0 === "how")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema29, data);
errors++;
}
}
if(data.applies !== undefined){
let data0 = data.applies;
if(typeof data0 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/applies", "type", {type: "boolean"}, schema29.properties.applies, data0);
errors++;
}
}
if(data.how !== undefined){
if(!(validate52(data.how, {instancePath:instancePath+"/how",parentData:data,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "object"}, schema29, data);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const func0 = require("ajv/dist/runtime/equal").default;
const func5 = Object.prototype.hasOwnProperty;
const func1 = require("ajv/dist/runtime/ucs2length").default;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/ai-act.schema.json" */;
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
if(!(((((((((key0 === "version") || (key0 === "date")) || (key0 === "reviewer")) || (key0 === "roles")) || (key0 === "prohibited")) || (key0 === "annex-iii")) || (key0 === "derogation")) || (key0 === "transparency")) || (pattern5.test(key0)))){
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
if(data.date !== undefined){
if(!(validate55(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.reviewer !== undefined){
if(!(validate56(data.reviewer, {instancePath:instancePath+"/reviewer",parentData:data,parentDataProperty:"reviewer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
let data3 = data.roles;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = failed(vErrors, instancePath+"/roles", "minItems", {limit: 1}, schema27.properties.roles, data3);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((((((data4 === "provider") || (data4 === "deployer")) || (data4 === "importer")) || (data4 === "distributor")) || (data4 === "product-manufacturer")) || (data4 === "authorised-representative"))){
vErrors = failed(vErrors, instancePath+"/roles/" + i0, "enum", {allowedValues: schema27.properties.roles.items.enum}, schema27.properties.roles.items, data4);
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
vErrors = failed(vErrors, instancePath+"/roles", "uniqueItems", {i: i1, j: j0}, schema27.properties.roles, data3, undefined, "must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/roles", "type", {type: "array"}, schema27.properties.roles, data3);
errors++;
}
}
if(data.prohibited !== undefined){
let data5 = data.prohibited;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const prop1 of schema27.properties.prohibited.required){
if(data5[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/prohibited", "required", {missingProperty: prop1}, schema27.properties.prohibited, data5);
errors++;
}
}
for(const key1 in data5){
if(!((func5.call(schema27.properties.prohibited.properties, key1)) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/prohibited", "additionalProperties", {additionalProperty: key1}, schema27.properties.prohibited, data5);
errors++;
}
}
if(data5.manipulation !== undefined){
if(!(validate63(data5.manipulation, {instancePath:instancePath+"/prohibited/manipulation",parentData:data5,parentDataProperty:"manipulation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data5.vulnerability !== undefined){
if(!(validate63(data5.vulnerability, {instancePath:instancePath+"/prohibited/vulnerability",parentData:data5,parentDataProperty:"vulnerability",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data5["social-scoring"] !== undefined){
if(!(validate63(data5["social-scoring"], {instancePath:instancePath+"/prohibited/social-scoring",parentData:data5,parentDataProperty:"social-scoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data5["crime-prediction"] !== undefined){
if(!(validate63(data5["crime-prediction"], {instancePath:instancePath+"/prohibited/crime-prediction",parentData:data5,parentDataProperty:"crime-prediction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data5["face-scraping"] !== undefined){
if(!(validate63(data5["face-scraping"], {instancePath:instancePath+"/prohibited/face-scraping",parentData:data5,parentDataProperty:"face-scraping",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data5["emotion-at-work"] !== undefined){
if(!(validate63(data5["emotion-at-work"], {instancePath:instancePath+"/prohibited/emotion-at-work",parentData:data5,parentDataProperty:"emotion-at-work",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data5["biometric-categories"] !== undefined){
if(!(validate63(data5["biometric-categories"], {instancePath:instancePath+"/prohibited/biometric-categories",parentData:data5,parentDataProperty:"biometric-categories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data5["remote-identification"] !== undefined){
if(!(validate63(data5["remote-identification"], {instancePath:instancePath+"/prohibited/remote-identification",parentData:data5,parentDataProperty:"remote-identification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data5["intimate-images"] !== undefined){
if(!(validate63(data5["intimate-images"], {instancePath:instancePath+"/prohibited/intimate-images",parentData:data5,parentDataProperty:"intimate-images",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/prohibited", "type", {type: "object"}, schema27.properties.prohibited, data5);
errors++;
}
}
if(data["annex-iii"] !== undefined){
let data15 = data["annex-iii"];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop2 of schema27.properties["annex-iii"].required){
if(data15[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/annex-iii", "required", {missingProperty: prop2}, schema27.properties["annex-iii"], data15);
errors++;
}
}
for(const key2 in data15){
if(!(((((((((key2 === "biometrics") || (key2 === "critical-infrastructure")) || (key2 === "education")) || (key2 === "employment")) || (key2 === "essential-services")) || (key2 === "law-enforcement")) || (key2 === "migration")) || (key2 === "justice")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/annex-iii", "additionalProperties", {additionalProperty: key2}, schema27.properties["annex-iii"], data15);
errors++;
}
}
if(data15.biometrics !== undefined){
if(!(validate63(data15.biometrics, {instancePath:instancePath+"/annex-iii/biometrics",parentData:data15,parentDataProperty:"biometrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data15["critical-infrastructure"] !== undefined){
if(!(validate63(data15["critical-infrastructure"], {instancePath:instancePath+"/annex-iii/critical-infrastructure",parentData:data15,parentDataProperty:"critical-infrastructure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data15.education !== undefined){
if(!(validate63(data15.education, {instancePath:instancePath+"/annex-iii/education",parentData:data15,parentDataProperty:"education",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data15.employment !== undefined){
if(!(validate63(data15.employment, {instancePath:instancePath+"/annex-iii/employment",parentData:data15,parentDataProperty:"employment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data15["essential-services"] !== undefined){
if(!(validate63(data15["essential-services"], {instancePath:instancePath+"/annex-iii/essential-services",parentData:data15,parentDataProperty:"essential-services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data15["law-enforcement"] !== undefined){
if(!(validate63(data15["law-enforcement"], {instancePath:instancePath+"/annex-iii/law-enforcement",parentData:data15,parentDataProperty:"law-enforcement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data15.migration !== undefined){
if(!(validate63(data15.migration, {instancePath:instancePath+"/annex-iii/migration",parentData:data15,parentDataProperty:"migration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data15.justice !== undefined){
if(!(validate63(data15.justice, {instancePath:instancePath+"/annex-iii/justice",parentData:data15,parentDataProperty:"justice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/annex-iii", "type", {type: "object"}, schema27.properties["annex-iii"], data15);
errors++;
}
}
if(data.derogation !== undefined){
let data24 = data.derogation;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const prop3 of schema27.properties.derogation.required){
if(data24[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/derogation", "required", {missingProperty: prop3}, schema27.properties.derogation, data24);
errors++;
}
}
for(const key3 in data24){
if(!(((((key3 === "condition") || (key3 === "profiles-people")) || (key3 === "why")) || (key3 === "registered")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/derogation", "additionalProperties", {additionalProperty: key3}, schema27.properties.derogation, data24);
errors++;
}
}
if(data24.condition !== undefined){
let data25 = data24.condition;
if(!((((data25 === "narrow-procedural-task") || (data25 === "improves-human-activity")) || (data25 === "detects-patterns")) || (data25 === "preparatory-task"))){
vErrors = failed(vErrors, instancePath+"/derogation/condition", "enum", {allowedValues: schema27.properties.derogation.properties.condition.enum}, schema27.properties.derogation.properties.condition, data25);
errors++;
}
}
if(data24["profiles-people"] !== undefined){
let data26 = data24["profiles-people"];
if(false !== data26){
vErrors = failed(vErrors, instancePath+"/derogation/profiles-people", "const", {allowedValue: false}, schema27.properties.derogation.properties["profiles-people"], data26);
errors++;
}
}
if(data24.why !== undefined){
let data27 = data24.why;
if(typeof data27 === "string"){
if(func1(data27) < 10){
vErrors = failed(vErrors, instancePath+"/derogation/why", "minLength", {limit: 10}, schema27.properties.derogation.properties.why, data27);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/derogation/why", "type", {type: "string"}, schema27.properties.derogation.properties.why, data27);
errors++;
}
}
if(data24.registered !== undefined){
if(!(validate52(data24.registered, {instancePath:instancePath+"/derogation/registered",parentData:data24,parentDataProperty:"registered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/derogation", "type", {type: "object"}, schema27.properties.derogation, data24);
errors++;
}
}
if(data.transparency !== undefined){
let data29 = data.transparency;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const prop4 of schema27.properties.transparency.required){
if(data29[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/transparency", "required", {missingProperty: prop4}, schema27.properties.transparency, data29);
errors++;
}
}
for(const key4 in data29){
if(!((((((key4 === "interaction") || (key4 === "marking")) || (key4 === "emotion-or-biometrics")) || (key4 === "deep-fakes")) || (key4 === "published-text")) || (pattern5.test(key4)))){
vErrors = failed(vErrors, instancePath+"/transparency", "additionalProperties", {additionalProperty: key4}, schema27.properties.transparency, data29);
errors++;
}
}
if(data29.interaction !== undefined){
if(!(validate83(data29.interaction, {instancePath:instancePath+"/transparency/interaction",parentData:data29,parentDataProperty:"interaction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data29.marking !== undefined){
if(!(validate83(data29.marking, {instancePath:instancePath+"/transparency/marking",parentData:data29,parentDataProperty:"marking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data29["emotion-or-biometrics"] !== undefined){
if(!(validate83(data29["emotion-or-biometrics"], {instancePath:instancePath+"/transparency/emotion-or-biometrics",parentData:data29,parentDataProperty:"emotion-or-biometrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data29["deep-fakes"] !== undefined){
if(!(validate83(data29["deep-fakes"], {instancePath:instancePath+"/transparency/deep-fakes",parentData:data29,parentDataProperty:"deep-fakes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data29["published-text"] !== undefined){
if(!(validate83(data29["published-text"], {instancePath:instancePath+"/transparency/published-text",parentData:data29,parentDataProperty:"published-text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/transparency", "type", {type: "object"}, schema27.properties.transparency, data29);
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

