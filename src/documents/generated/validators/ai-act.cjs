/* Generated from policies/schema/ai-act.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/ai-act.schema.json","title":"AiActFile","description":"What the EU AI Act is about in one AI system: prohibited practices, Annex III, and the duties of Article 50. A record of answers, no legal advice and no claim of conformity.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","date","reviewer","roles","prohibited","annex-iii","transparency"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was answered.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"reviewer":{"description":"Who looked: a GitHub login.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"roles":{"description":"What the organisation is in the sense of Article 3.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"One role.","enum":["provider","deployer","importer","distributor","product-manufacturer","authorised-representative"]}},"prohibited":{"description":"Article 5: each practice, and whether the system is one.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["manipulation","vulnerability","social-scoring","crime-prediction","face-scraping","emotion-at-work","biometric-categories","remote-identification","intimate-images"],"properties":{"manipulation":{"description":"Article 5(1)(a): techniques beyond a person's awareness, or deceptive ones, that distort behaviour and do harm.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"vulnerability":{"description":"Article 5(1)(b): exploits age, disability or a social or economic situation, and does harm.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"social-scoring":{"description":"Article 5(1)(c): evaluates people over time by behaviour or character, with treatment that is unrelated or disproportionate.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"crime-prediction":{"description":"Article 5(1)(d): predicts crimes of a person from profiling or personality alone.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"face-scraping":{"description":"Article 5(1)(e): builds face databases by scraping the internet or cameras without a target.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"emotion-at-work":{"description":"Article 5(1)(f): infers emotions at work or in education, other than for medical or safety reasons.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"biometric-categories":{"description":"Article 5(1)(g): categorises people by biometrics to infer race, opinions, beliefs, sex life or orientation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"remote-identification":{"description":"Article 5(1)(h): real-time remote biometric identification in public for law enforcement, outside of its exceptions.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"intimate-images":{"description":"Added in 2026, from 2 December 2026: generates intimate images of people without consent, or depictions of child abuse.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}},"annex-iii":{"description":"Annex III: each area, and whether the system is used in it.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["biometrics","critical-infrastructure","education","employment","essential-services","law-enforcement","migration","justice"],"properties":{"biometrics":{"description":"Annex III, point 1: remote identification, categorisation, emotion recognition.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"critical-infrastructure":{"description":"Annex III, point 2: safety components of digital infrastructure, traffic, water, gas, heating, electricity.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"education":{"description":"Annex III, point 3: admission, evaluation of learning, level of education, detection of cheating.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"employment":{"description":"Annex III, point 4: recruitment, selection, terms of work, promotion, termination, allocation of tasks, monitoring.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"essential-services":{"description":"Annex III, point 5: public benefits, creditworthiness, life and health insurance, emergency calls.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"law-enforcement":{"description":"Annex III, point 6: risk of victims, polygraphs, evidence, risk of offending, profiling.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"migration":{"description":"Annex III, point 7: polygraphs, risks, applications, identification at borders.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"justice":{"description":"Annex III, point 8: courts and dispute resolution, elections and referendums.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","why"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"why":{"description":"Why it does, or why it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}},"derogation":{"description":"Article 6(3): why a system of Annex III is not high-risk; never where it profiles people.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["condition","profiles-people","why","registered"],"properties":{"condition":{"description":"Which condition of Article 6(3).","enum":["narrow-procedural-task","improves-human-activity","detects-patterns","preparatory-task"]},"profiles-people":{"description":"Whether it profiles people: then it is high-risk.","const":false},"why":{"description":"Why the condition holds.","type":"string","minLength":10},"registered":{"description":"Where it is registered by Article 49(2), or when it will be.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"transparency":{"description":"Article 50: each duty.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["interaction","marking","emotion-or-biometrics","deep-fakes","published-text"],"properties":{"interaction":{"description":"Article 50(1): people are told that they deal with an AI system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","how"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"how":{"description":"How it is met; why it does not apply where it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"marking":{"description":"Article 50(2): generated audio, images, video and text are marked so that machines see it.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","how"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"how":{"description":"How it is met; why it does not apply where it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"emotion-or-biometrics":{"description":"Article 50(3): people are told of emotion recognition or biometric categorisation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","how"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"how":{"description":"How it is met; why it does not apply where it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"deep-fakes":{"description":"Article 50(4): deep fakes are disclosed as such.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","how"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"how":{"description":"How it is met; why it does not apply where it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}},"published-text":{"description":"Article 50(4): generated text that informs the public is disclosed, unless a person reviewed and answers for it.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["applies","how"],"properties":{"applies":{"description":"Whether it does.","type":"boolean"},"how":{"description":"How it is met; why it does not apply where it does not.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate56 = require('./shared.cjs').login;


const validate52 = require('./shared.cjs').text;

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
let data6 = data5.manipulation;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop2 of schema27.properties.prohibited.properties.manipulation.required){
if(data6[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/prohibited/manipulation", "required", {missingProperty: prop2}, schema27.properties.prohibited.properties.manipulation, data6);
errors++;
}
}
for(const key2 in data6){
if(!(((key2 === "applies") || (key2 === "why")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/prohibited/manipulation", "additionalProperties", {additionalProperty: key2}, schema27.properties.prohibited.properties.manipulation, data6);
errors++;
}
}
if(data6.applies !== undefined){
let data7 = data6.applies;
if(typeof data7 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/prohibited/manipulation/applies", "type", {type: "boolean"}, schema27.properties.prohibited.properties.manipulation.properties.applies, data7);
errors++;
}
}
if(data6.why !== undefined){
if(!(validate52(data6.why, {instancePath:instancePath+"/prohibited/manipulation/why",parentData:data6,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/prohibited/manipulation", "type", {type: "object"}, schema27.properties.prohibited.properties.manipulation, data6);
errors++;
}
}
if(data5.vulnerability !== undefined){
let data9 = data5.vulnerability;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const prop3 of schema27.properties.prohibited.properties.vulnerability.required){
if(data9[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/prohibited/vulnerability", "required", {missingProperty: prop3}, schema27.properties.prohibited.properties.vulnerability, data9);
errors++;
}
}
for(const key3 in data9){
if(!(((key3 === "applies") || (key3 === "why")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/prohibited/vulnerability", "additionalProperties", {additionalProperty: key3}, schema27.properties.prohibited.properties.vulnerability, data9);
errors++;
}
}
if(data9.applies !== undefined){
let data10 = data9.applies;
if(typeof data10 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/prohibited/vulnerability/applies", "type", {type: "boolean"}, schema27.properties.prohibited.properties.vulnerability.properties.applies, data10);
errors++;
}
}
if(data9.why !== undefined){
if(!(validate52(data9.why, {instancePath:instancePath+"/prohibited/vulnerability/why",parentData:data9,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/prohibited/vulnerability", "type", {type: "object"}, schema27.properties.prohibited.properties.vulnerability, data9);
errors++;
}
}
if(data5["social-scoring"] !== undefined){
let data12 = data5["social-scoring"];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const prop4 of schema27.properties.prohibited.properties["social-scoring"].required){
if(data12[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/prohibited/social-scoring", "required", {missingProperty: prop4}, schema27.properties.prohibited.properties["social-scoring"], data12);
errors++;
}
}
for(const key4 in data12){
if(!(((key4 === "applies") || (key4 === "why")) || (pattern5.test(key4)))){
vErrors = failed(vErrors, instancePath+"/prohibited/social-scoring", "additionalProperties", {additionalProperty: key4}, schema27.properties.prohibited.properties["social-scoring"], data12);
errors++;
}
}
if(data12.applies !== undefined){
let data13 = data12.applies;
if(typeof data13 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/prohibited/social-scoring/applies", "type", {type: "boolean"}, schema27.properties.prohibited.properties["social-scoring"].properties.applies, data13);
errors++;
}
}
if(data12.why !== undefined){
if(!(validate52(data12.why, {instancePath:instancePath+"/prohibited/social-scoring/why",parentData:data12,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/prohibited/social-scoring", "type", {type: "object"}, schema27.properties.prohibited.properties["social-scoring"], data12);
errors++;
}
}
if(data5["crime-prediction"] !== undefined){
let data15 = data5["crime-prediction"];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const prop5 of schema27.properties.prohibited.properties["crime-prediction"].required){
if(data15[prop5] === undefined){
vErrors = failed(vErrors, instancePath+"/prohibited/crime-prediction", "required", {missingProperty: prop5}, schema27.properties.prohibited.properties["crime-prediction"], data15);
errors++;
}
}
for(const key5 in data15){
if(!(((key5 === "applies") || (key5 === "why")) || (pattern5.test(key5)))){
vErrors = failed(vErrors, instancePath+"/prohibited/crime-prediction", "additionalProperties", {additionalProperty: key5}, schema27.properties.prohibited.properties["crime-prediction"], data15);
errors++;
}
}
if(data15.applies !== undefined){
let data16 = data15.applies;
if(typeof data16 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/prohibited/crime-prediction/applies", "type", {type: "boolean"}, schema27.properties.prohibited.properties["crime-prediction"].properties.applies, data16);
errors++;
}
}
if(data15.why !== undefined){
if(!(validate52(data15.why, {instancePath:instancePath+"/prohibited/crime-prediction/why",parentData:data15,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/prohibited/crime-prediction", "type", {type: "object"}, schema27.properties.prohibited.properties["crime-prediction"], data15);
errors++;
}
}
if(data5["face-scraping"] !== undefined){
let data18 = data5["face-scraping"];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const prop6 of schema27.properties.prohibited.properties["face-scraping"].required){
if(data18[prop6] === undefined){
vErrors = failed(vErrors, instancePath+"/prohibited/face-scraping", "required", {missingProperty: prop6}, schema27.properties.prohibited.properties["face-scraping"], data18);
errors++;
}
}
for(const key6 in data18){
if(!(((key6 === "applies") || (key6 === "why")) || (pattern5.test(key6)))){
vErrors = failed(vErrors, instancePath+"/prohibited/face-scraping", "additionalProperties", {additionalProperty: key6}, schema27.properties.prohibited.properties["face-scraping"], data18);
errors++;
}
}
if(data18.applies !== undefined){
let data19 = data18.applies;
if(typeof data19 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/prohibited/face-scraping/applies", "type", {type: "boolean"}, schema27.properties.prohibited.properties["face-scraping"].properties.applies, data19);
errors++;
}
}
if(data18.why !== undefined){
if(!(validate52(data18.why, {instancePath:instancePath+"/prohibited/face-scraping/why",parentData:data18,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/prohibited/face-scraping", "type", {type: "object"}, schema27.properties.prohibited.properties["face-scraping"], data18);
errors++;
}
}
if(data5["emotion-at-work"] !== undefined){
let data21 = data5["emotion-at-work"];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const prop7 of schema27.properties.prohibited.properties["emotion-at-work"].required){
if(data21[prop7] === undefined){
vErrors = failed(vErrors, instancePath+"/prohibited/emotion-at-work", "required", {missingProperty: prop7}, schema27.properties.prohibited.properties["emotion-at-work"], data21);
errors++;
}
}
for(const key7 in data21){
if(!(((key7 === "applies") || (key7 === "why")) || (pattern5.test(key7)))){
vErrors = failed(vErrors, instancePath+"/prohibited/emotion-at-work", "additionalProperties", {additionalProperty: key7}, schema27.properties.prohibited.properties["emotion-at-work"], data21);
errors++;
}
}
if(data21.applies !== undefined){
let data22 = data21.applies;
if(typeof data22 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/prohibited/emotion-at-work/applies", "type", {type: "boolean"}, schema27.properties.prohibited.properties["emotion-at-work"].properties.applies, data22);
errors++;
}
}
if(data21.why !== undefined){
if(!(validate52(data21.why, {instancePath:instancePath+"/prohibited/emotion-at-work/why",parentData:data21,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/prohibited/emotion-at-work", "type", {type: "object"}, schema27.properties.prohibited.properties["emotion-at-work"], data21);
errors++;
}
}
if(data5["biometric-categories"] !== undefined){
let data24 = data5["biometric-categories"];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const prop8 of schema27.properties.prohibited.properties["biometric-categories"].required){
if(data24[prop8] === undefined){
vErrors = failed(vErrors, instancePath+"/prohibited/biometric-categories", "required", {missingProperty: prop8}, schema27.properties.prohibited.properties["biometric-categories"], data24);
errors++;
}
}
for(const key8 in data24){
if(!(((key8 === "applies") || (key8 === "why")) || (pattern5.test(key8)))){
vErrors = failed(vErrors, instancePath+"/prohibited/biometric-categories", "additionalProperties", {additionalProperty: key8}, schema27.properties.prohibited.properties["biometric-categories"], data24);
errors++;
}
}
if(data24.applies !== undefined){
let data25 = data24.applies;
if(typeof data25 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/prohibited/biometric-categories/applies", "type", {type: "boolean"}, schema27.properties.prohibited.properties["biometric-categories"].properties.applies, data25);
errors++;
}
}
if(data24.why !== undefined){
if(!(validate52(data24.why, {instancePath:instancePath+"/prohibited/biometric-categories/why",parentData:data24,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/prohibited/biometric-categories", "type", {type: "object"}, schema27.properties.prohibited.properties["biometric-categories"], data24);
errors++;
}
}
if(data5["remote-identification"] !== undefined){
let data27 = data5["remote-identification"];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const prop9 of schema27.properties.prohibited.properties["remote-identification"].required){
if(data27[prop9] === undefined){
vErrors = failed(vErrors, instancePath+"/prohibited/remote-identification", "required", {missingProperty: prop9}, schema27.properties.prohibited.properties["remote-identification"], data27);
errors++;
}
}
for(const key9 in data27){
if(!(((key9 === "applies") || (key9 === "why")) || (pattern5.test(key9)))){
vErrors = failed(vErrors, instancePath+"/prohibited/remote-identification", "additionalProperties", {additionalProperty: key9}, schema27.properties.prohibited.properties["remote-identification"], data27);
errors++;
}
}
if(data27.applies !== undefined){
let data28 = data27.applies;
if(typeof data28 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/prohibited/remote-identification/applies", "type", {type: "boolean"}, schema27.properties.prohibited.properties["remote-identification"].properties.applies, data28);
errors++;
}
}
if(data27.why !== undefined){
if(!(validate52(data27.why, {instancePath:instancePath+"/prohibited/remote-identification/why",parentData:data27,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/prohibited/remote-identification", "type", {type: "object"}, schema27.properties.prohibited.properties["remote-identification"], data27);
errors++;
}
}
if(data5["intimate-images"] !== undefined){
let data30 = data5["intimate-images"];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const prop10 of schema27.properties.prohibited.properties["intimate-images"].required){
if(data30[prop10] === undefined){
vErrors = failed(vErrors, instancePath+"/prohibited/intimate-images", "required", {missingProperty: prop10}, schema27.properties.prohibited.properties["intimate-images"], data30);
errors++;
}
}
for(const key10 in data30){
if(!(((key10 === "applies") || (key10 === "why")) || (pattern5.test(key10)))){
vErrors = failed(vErrors, instancePath+"/prohibited/intimate-images", "additionalProperties", {additionalProperty: key10}, schema27.properties.prohibited.properties["intimate-images"], data30);
errors++;
}
}
if(data30.applies !== undefined){
let data31 = data30.applies;
if(typeof data31 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/prohibited/intimate-images/applies", "type", {type: "boolean"}, schema27.properties.prohibited.properties["intimate-images"].properties.applies, data31);
errors++;
}
}
if(data30.why !== undefined){
if(!(validate52(data30.why, {instancePath:instancePath+"/prohibited/intimate-images/why",parentData:data30,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/prohibited/intimate-images", "type", {type: "object"}, schema27.properties.prohibited.properties["intimate-images"], data30);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/prohibited", "type", {type: "object"}, schema27.properties.prohibited, data5);
errors++;
}
}
if(data["annex-iii"] !== undefined){
let data33 = data["annex-iii"];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const prop11 of schema27.properties["annex-iii"].required){
if(data33[prop11] === undefined){
vErrors = failed(vErrors, instancePath+"/annex-iii", "required", {missingProperty: prop11}, schema27.properties["annex-iii"], data33);
errors++;
}
}
for(const key11 in data33){
if(!(((((((((key11 === "biometrics") || (key11 === "critical-infrastructure")) || (key11 === "education")) || (key11 === "employment")) || (key11 === "essential-services")) || (key11 === "law-enforcement")) || (key11 === "migration")) || (key11 === "justice")) || (pattern5.test(key11)))){
vErrors = failed(vErrors, instancePath+"/annex-iii", "additionalProperties", {additionalProperty: key11}, schema27.properties["annex-iii"], data33);
errors++;
}
}
if(data33.biometrics !== undefined){
let data34 = data33.biometrics;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const prop12 of schema27.properties["annex-iii"].properties.biometrics.required){
if(data34[prop12] === undefined){
vErrors = failed(vErrors, instancePath+"/annex-iii/biometrics", "required", {missingProperty: prop12}, schema27.properties["annex-iii"].properties.biometrics, data34);
errors++;
}
}
for(const key12 in data34){
if(!(((key12 === "applies") || (key12 === "why")) || (pattern5.test(key12)))){
vErrors = failed(vErrors, instancePath+"/annex-iii/biometrics", "additionalProperties", {additionalProperty: key12}, schema27.properties["annex-iii"].properties.biometrics, data34);
errors++;
}
}
if(data34.applies !== undefined){
let data35 = data34.applies;
if(typeof data35 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/annex-iii/biometrics/applies", "type", {type: "boolean"}, schema27.properties["annex-iii"].properties.biometrics.properties.applies, data35);
errors++;
}
}
if(data34.why !== undefined){
if(!(validate52(data34.why, {instancePath:instancePath+"/annex-iii/biometrics/why",parentData:data34,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/annex-iii/biometrics", "type", {type: "object"}, schema27.properties["annex-iii"].properties.biometrics, data34);
errors++;
}
}
if(data33["critical-infrastructure"] !== undefined){
let data37 = data33["critical-infrastructure"];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const prop13 of schema27.properties["annex-iii"].properties["critical-infrastructure"].required){
if(data37[prop13] === undefined){
vErrors = failed(vErrors, instancePath+"/annex-iii/critical-infrastructure", "required", {missingProperty: prop13}, schema27.properties["annex-iii"].properties["critical-infrastructure"], data37);
errors++;
}
}
for(const key13 in data37){
if(!(((key13 === "applies") || (key13 === "why")) || (pattern5.test(key13)))){
vErrors = failed(vErrors, instancePath+"/annex-iii/critical-infrastructure", "additionalProperties", {additionalProperty: key13}, schema27.properties["annex-iii"].properties["critical-infrastructure"], data37);
errors++;
}
}
if(data37.applies !== undefined){
let data38 = data37.applies;
if(typeof data38 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/annex-iii/critical-infrastructure/applies", "type", {type: "boolean"}, schema27.properties["annex-iii"].properties["critical-infrastructure"].properties.applies, data38);
errors++;
}
}
if(data37.why !== undefined){
if(!(validate52(data37.why, {instancePath:instancePath+"/annex-iii/critical-infrastructure/why",parentData:data37,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/annex-iii/critical-infrastructure", "type", {type: "object"}, schema27.properties["annex-iii"].properties["critical-infrastructure"], data37);
errors++;
}
}
if(data33.education !== undefined){
let data40 = data33.education;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const prop14 of schema27.properties["annex-iii"].properties.education.required){
if(data40[prop14] === undefined){
vErrors = failed(vErrors, instancePath+"/annex-iii/education", "required", {missingProperty: prop14}, schema27.properties["annex-iii"].properties.education, data40);
errors++;
}
}
for(const key14 in data40){
if(!(((key14 === "applies") || (key14 === "why")) || (pattern5.test(key14)))){
vErrors = failed(vErrors, instancePath+"/annex-iii/education", "additionalProperties", {additionalProperty: key14}, schema27.properties["annex-iii"].properties.education, data40);
errors++;
}
}
if(data40.applies !== undefined){
let data41 = data40.applies;
if(typeof data41 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/annex-iii/education/applies", "type", {type: "boolean"}, schema27.properties["annex-iii"].properties.education.properties.applies, data41);
errors++;
}
}
if(data40.why !== undefined){
if(!(validate52(data40.why, {instancePath:instancePath+"/annex-iii/education/why",parentData:data40,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/annex-iii/education", "type", {type: "object"}, schema27.properties["annex-iii"].properties.education, data40);
errors++;
}
}
if(data33.employment !== undefined){
let data43 = data33.employment;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const prop15 of schema27.properties["annex-iii"].properties.employment.required){
if(data43[prop15] === undefined){
vErrors = failed(vErrors, instancePath+"/annex-iii/employment", "required", {missingProperty: prop15}, schema27.properties["annex-iii"].properties.employment, data43);
errors++;
}
}
for(const key15 in data43){
if(!(((key15 === "applies") || (key15 === "why")) || (pattern5.test(key15)))){
vErrors = failed(vErrors, instancePath+"/annex-iii/employment", "additionalProperties", {additionalProperty: key15}, schema27.properties["annex-iii"].properties.employment, data43);
errors++;
}
}
if(data43.applies !== undefined){
let data44 = data43.applies;
if(typeof data44 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/annex-iii/employment/applies", "type", {type: "boolean"}, schema27.properties["annex-iii"].properties.employment.properties.applies, data44);
errors++;
}
}
if(data43.why !== undefined){
if(!(validate52(data43.why, {instancePath:instancePath+"/annex-iii/employment/why",parentData:data43,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/annex-iii/employment", "type", {type: "object"}, schema27.properties["annex-iii"].properties.employment, data43);
errors++;
}
}
if(data33["essential-services"] !== undefined){
let data46 = data33["essential-services"];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const prop16 of schema27.properties["annex-iii"].properties["essential-services"].required){
if(data46[prop16] === undefined){
vErrors = failed(vErrors, instancePath+"/annex-iii/essential-services", "required", {missingProperty: prop16}, schema27.properties["annex-iii"].properties["essential-services"], data46);
errors++;
}
}
for(const key16 in data46){
if(!(((key16 === "applies") || (key16 === "why")) || (pattern5.test(key16)))){
vErrors = failed(vErrors, instancePath+"/annex-iii/essential-services", "additionalProperties", {additionalProperty: key16}, schema27.properties["annex-iii"].properties["essential-services"], data46);
errors++;
}
}
if(data46.applies !== undefined){
let data47 = data46.applies;
if(typeof data47 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/annex-iii/essential-services/applies", "type", {type: "boolean"}, schema27.properties["annex-iii"].properties["essential-services"].properties.applies, data47);
errors++;
}
}
if(data46.why !== undefined){
if(!(validate52(data46.why, {instancePath:instancePath+"/annex-iii/essential-services/why",parentData:data46,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/annex-iii/essential-services", "type", {type: "object"}, schema27.properties["annex-iii"].properties["essential-services"], data46);
errors++;
}
}
if(data33["law-enforcement"] !== undefined){
let data49 = data33["law-enforcement"];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const prop17 of schema27.properties["annex-iii"].properties["law-enforcement"].required){
if(data49[prop17] === undefined){
vErrors = failed(vErrors, instancePath+"/annex-iii/law-enforcement", "required", {missingProperty: prop17}, schema27.properties["annex-iii"].properties["law-enforcement"], data49);
errors++;
}
}
for(const key17 in data49){
if(!(((key17 === "applies") || (key17 === "why")) || (pattern5.test(key17)))){
vErrors = failed(vErrors, instancePath+"/annex-iii/law-enforcement", "additionalProperties", {additionalProperty: key17}, schema27.properties["annex-iii"].properties["law-enforcement"], data49);
errors++;
}
}
if(data49.applies !== undefined){
let data50 = data49.applies;
if(typeof data50 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/annex-iii/law-enforcement/applies", "type", {type: "boolean"}, schema27.properties["annex-iii"].properties["law-enforcement"].properties.applies, data50);
errors++;
}
}
if(data49.why !== undefined){
if(!(validate52(data49.why, {instancePath:instancePath+"/annex-iii/law-enforcement/why",parentData:data49,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/annex-iii/law-enforcement", "type", {type: "object"}, schema27.properties["annex-iii"].properties["law-enforcement"], data49);
errors++;
}
}
if(data33.migration !== undefined){
let data52 = data33.migration;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const prop18 of schema27.properties["annex-iii"].properties.migration.required){
if(data52[prop18] === undefined){
vErrors = failed(vErrors, instancePath+"/annex-iii/migration", "required", {missingProperty: prop18}, schema27.properties["annex-iii"].properties.migration, data52);
errors++;
}
}
for(const key18 in data52){
if(!(((key18 === "applies") || (key18 === "why")) || (pattern5.test(key18)))){
vErrors = failed(vErrors, instancePath+"/annex-iii/migration", "additionalProperties", {additionalProperty: key18}, schema27.properties["annex-iii"].properties.migration, data52);
errors++;
}
}
if(data52.applies !== undefined){
let data53 = data52.applies;
if(typeof data53 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/annex-iii/migration/applies", "type", {type: "boolean"}, schema27.properties["annex-iii"].properties.migration.properties.applies, data53);
errors++;
}
}
if(data52.why !== undefined){
if(!(validate52(data52.why, {instancePath:instancePath+"/annex-iii/migration/why",parentData:data52,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/annex-iii/migration", "type", {type: "object"}, schema27.properties["annex-iii"].properties.migration, data52);
errors++;
}
}
if(data33.justice !== undefined){
let data55 = data33.justice;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const prop19 of schema27.properties["annex-iii"].properties.justice.required){
if(data55[prop19] === undefined){
vErrors = failed(vErrors, instancePath+"/annex-iii/justice", "required", {missingProperty: prop19}, schema27.properties["annex-iii"].properties.justice, data55);
errors++;
}
}
for(const key19 in data55){
if(!(((key19 === "applies") || (key19 === "why")) || (pattern5.test(key19)))){
vErrors = failed(vErrors, instancePath+"/annex-iii/justice", "additionalProperties", {additionalProperty: key19}, schema27.properties["annex-iii"].properties.justice, data55);
errors++;
}
}
if(data55.applies !== undefined){
let data56 = data55.applies;
if(typeof data56 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/annex-iii/justice/applies", "type", {type: "boolean"}, schema27.properties["annex-iii"].properties.justice.properties.applies, data56);
errors++;
}
}
if(data55.why !== undefined){
if(!(validate52(data55.why, {instancePath:instancePath+"/annex-iii/justice/why",parentData:data55,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/annex-iii/justice", "type", {type: "object"}, schema27.properties["annex-iii"].properties.justice, data55);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/annex-iii", "type", {type: "object"}, schema27.properties["annex-iii"], data33);
errors++;
}
}
if(data.derogation !== undefined){
let data58 = data.derogation;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const prop20 of schema27.properties.derogation.required){
if(data58[prop20] === undefined){
vErrors = failed(vErrors, instancePath+"/derogation", "required", {missingProperty: prop20}, schema27.properties.derogation, data58);
errors++;
}
}
for(const key20 in data58){
if(!(((((key20 === "condition") || (key20 === "profiles-people")) || (key20 === "why")) || (key20 === "registered")) || (pattern5.test(key20)))){
vErrors = failed(vErrors, instancePath+"/derogation", "additionalProperties", {additionalProperty: key20}, schema27.properties.derogation, data58);
errors++;
}
}
if(data58.condition !== undefined){
let data59 = data58.condition;
if(!((((data59 === "narrow-procedural-task") || (data59 === "improves-human-activity")) || (data59 === "detects-patterns")) || (data59 === "preparatory-task"))){
vErrors = failed(vErrors, instancePath+"/derogation/condition", "enum", {allowedValues: schema27.properties.derogation.properties.condition.enum}, schema27.properties.derogation.properties.condition, data59);
errors++;
}
}
if(data58["profiles-people"] !== undefined){
let data60 = data58["profiles-people"];
if(false !== data60){
vErrors = failed(vErrors, instancePath+"/derogation/profiles-people", "const", {allowedValue: false}, schema27.properties.derogation.properties["profiles-people"], data60);
errors++;
}
}
if(data58.why !== undefined){
let data61 = data58.why;
if(typeof data61 === "string"){
if(func1(data61) < 10){
vErrors = failed(vErrors, instancePath+"/derogation/why", "minLength", {limit: 10}, schema27.properties.derogation.properties.why, data61);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath+"/derogation/why", "type", {type: "string"}, schema27.properties.derogation.properties.why, data61);
errors++;
}
}
if(data58.registered !== undefined){
if(!(validate52(data58.registered, {instancePath:instancePath+"/derogation/registered",parentData:data58,parentDataProperty:"registered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/derogation", "type", {type: "object"}, schema27.properties.derogation, data58);
errors++;
}
}
if(data.transparency !== undefined){
let data63 = data.transparency;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const prop21 of schema27.properties.transparency.required){
if(data63[prop21] === undefined){
vErrors = failed(vErrors, instancePath+"/transparency", "required", {missingProperty: prop21}, schema27.properties.transparency, data63);
errors++;
}
}
for(const key21 in data63){
if(!((((((key21 === "interaction") || (key21 === "marking")) || (key21 === "emotion-or-biometrics")) || (key21 === "deep-fakes")) || (key21 === "published-text")) || (pattern5.test(key21)))){
vErrors = failed(vErrors, instancePath+"/transparency", "additionalProperties", {additionalProperty: key21}, schema27.properties.transparency, data63);
errors++;
}
}
if(data63.interaction !== undefined){
let data64 = data63.interaction;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const prop22 of schema27.properties.transparency.properties.interaction.required){
if(data64[prop22] === undefined){
vErrors = failed(vErrors, instancePath+"/transparency/interaction", "required", {missingProperty: prop22}, schema27.properties.transparency.properties.interaction, data64);
errors++;
}
}
for(const key22 in data64){
if(!(((key22 === "applies") || (key22 === "how")) || (pattern5.test(key22)))){
vErrors = failed(vErrors, instancePath+"/transparency/interaction", "additionalProperties", {additionalProperty: key22}, schema27.properties.transparency.properties.interaction, data64);
errors++;
}
}
if(data64.applies !== undefined){
let data65 = data64.applies;
if(typeof data65 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/transparency/interaction/applies", "type", {type: "boolean"}, schema27.properties.transparency.properties.interaction.properties.applies, data65);
errors++;
}
}
if(data64.how !== undefined){
if(!(validate52(data64.how, {instancePath:instancePath+"/transparency/interaction/how",parentData:data64,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/transparency/interaction", "type", {type: "object"}, schema27.properties.transparency.properties.interaction, data64);
errors++;
}
}
if(data63.marking !== undefined){
let data67 = data63.marking;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const prop23 of schema27.properties.transparency.properties.marking.required){
if(data67[prop23] === undefined){
vErrors = failed(vErrors, instancePath+"/transparency/marking", "required", {missingProperty: prop23}, schema27.properties.transparency.properties.marking, data67);
errors++;
}
}
for(const key23 in data67){
if(!(((key23 === "applies") || (key23 === "how")) || (pattern5.test(key23)))){
vErrors = failed(vErrors, instancePath+"/transparency/marking", "additionalProperties", {additionalProperty: key23}, schema27.properties.transparency.properties.marking, data67);
errors++;
}
}
if(data67.applies !== undefined){
let data68 = data67.applies;
if(typeof data68 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/transparency/marking/applies", "type", {type: "boolean"}, schema27.properties.transparency.properties.marking.properties.applies, data68);
errors++;
}
}
if(data67.how !== undefined){
if(!(validate52(data67.how, {instancePath:instancePath+"/transparency/marking/how",parentData:data67,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/transparency/marking", "type", {type: "object"}, schema27.properties.transparency.properties.marking, data67);
errors++;
}
}
if(data63["emotion-or-biometrics"] !== undefined){
let data70 = data63["emotion-or-biometrics"];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const prop24 of schema27.properties.transparency.properties["emotion-or-biometrics"].required){
if(data70[prop24] === undefined){
vErrors = failed(vErrors, instancePath+"/transparency/emotion-or-biometrics", "required", {missingProperty: prop24}, schema27.properties.transparency.properties["emotion-or-biometrics"], data70);
errors++;
}
}
for(const key24 in data70){
if(!(((key24 === "applies") || (key24 === "how")) || (pattern5.test(key24)))){
vErrors = failed(vErrors, instancePath+"/transparency/emotion-or-biometrics", "additionalProperties", {additionalProperty: key24}, schema27.properties.transparency.properties["emotion-or-biometrics"], data70);
errors++;
}
}
if(data70.applies !== undefined){
let data71 = data70.applies;
if(typeof data71 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/transparency/emotion-or-biometrics/applies", "type", {type: "boolean"}, schema27.properties.transparency.properties["emotion-or-biometrics"].properties.applies, data71);
errors++;
}
}
if(data70.how !== undefined){
if(!(validate52(data70.how, {instancePath:instancePath+"/transparency/emotion-or-biometrics/how",parentData:data70,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/transparency/emotion-or-biometrics", "type", {type: "object"}, schema27.properties.transparency.properties["emotion-or-biometrics"], data70);
errors++;
}
}
if(data63["deep-fakes"] !== undefined){
let data73 = data63["deep-fakes"];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const prop25 of schema27.properties.transparency.properties["deep-fakes"].required){
if(data73[prop25] === undefined){
vErrors = failed(vErrors, instancePath+"/transparency/deep-fakes", "required", {missingProperty: prop25}, schema27.properties.transparency.properties["deep-fakes"], data73);
errors++;
}
}
for(const key25 in data73){
if(!(((key25 === "applies") || (key25 === "how")) || (pattern5.test(key25)))){
vErrors = failed(vErrors, instancePath+"/transparency/deep-fakes", "additionalProperties", {additionalProperty: key25}, schema27.properties.transparency.properties["deep-fakes"], data73);
errors++;
}
}
if(data73.applies !== undefined){
let data74 = data73.applies;
if(typeof data74 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/transparency/deep-fakes/applies", "type", {type: "boolean"}, schema27.properties.transparency.properties["deep-fakes"].properties.applies, data74);
errors++;
}
}
if(data73.how !== undefined){
if(!(validate52(data73.how, {instancePath:instancePath+"/transparency/deep-fakes/how",parentData:data73,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/transparency/deep-fakes", "type", {type: "object"}, schema27.properties.transparency.properties["deep-fakes"], data73);
errors++;
}
}
if(data63["published-text"] !== undefined){
let data76 = data63["published-text"];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const prop26 of schema27.properties.transparency.properties["published-text"].required){
if(data76[prop26] === undefined){
vErrors = failed(vErrors, instancePath+"/transparency/published-text", "required", {missingProperty: prop26}, schema27.properties.transparency.properties["published-text"], data76);
errors++;
}
}
for(const key26 in data76){
if(!(((key26 === "applies") || (key26 === "how")) || (pattern5.test(key26)))){
vErrors = failed(vErrors, instancePath+"/transparency/published-text", "additionalProperties", {additionalProperty: key26}, schema27.properties.transparency.properties["published-text"], data76);
errors++;
}
}
if(data76.applies !== undefined){
let data77 = data76.applies;
if(typeof data77 !== "boolean"){
vErrors = failed(vErrors, instancePath+"/transparency/published-text/applies", "type", {type: "boolean"}, schema27.properties.transparency.properties["published-text"].properties.applies, data77);
errors++;
}
}
if(data76.how !== undefined){
if(!(validate52(data76.how, {instancePath:instancePath+"/transparency/published-text/how",parentData:data76,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/transparency/published-text", "type", {type: "object"}, schema27.properties.transparency.properties["published-text"], data76);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/transparency", "type", {type: "object"}, schema27.properties.transparency, data63);
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

