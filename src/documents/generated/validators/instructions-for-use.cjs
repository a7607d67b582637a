/* Generated from policies/schema/instructions-for-use.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/instructions-for-use.schema.json","title":"InstructionsForUse","description":"What deployers of a high-risk system are told, by Article 13 of the EU AI Act.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["metadata","sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["owner","reviewed"],"properties":{"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"reviewed":{"description":"When it was last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"}}},"sections":{"description":"Text under each heading, by heading in lower case.","type":"object","required":["provider","intended purpose","accuracy","foreseeable risks","explanations","performance by group","input data","changes","human oversight","resources","logs"],"properties":{"provider":{"description":"Article 13(3)(a): who provides the system, and how they are reached.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"intended purpose":{"description":"Article 13(3)(b)(i): what it is for, and what it is not for.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"accuracy":{"description":"Article 13(3)(b)(ii): accuracy, robustness and cybersecurity as tested, and what changes them.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"foreseeable risks":{"description":"Article 13(3)(b)(iii): known and foreseeable circumstances that put health, safety or rights at risk.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"explanations":{"description":"Article 13(3)(b)(iv) and (vii): what helps deployers to explain and interpret its output.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"performance by group":{"description":"Article 13(3)(b)(v): how it performs for the people and groups it is meant for.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"input data":{"description":"Article 13(3)(b)(vi): which input it needs, and what is relevant of the data sets.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"changes":{"description":"Article 13(3)(c): changes that were settled at the first assessment.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"human oversight":{"description":"Article 13(3)(d): measures of oversight, and the technical ones that help.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"resources":{"description":"Article 13(3)(e): computing and hardware it needs, its lifetime, maintenance and updates.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"logs":{"description":"Article 13(3)(f): how deployers collect, keep and read its logs.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


const validate54 = require('./shared.cjs').paragraph;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/instructions-for-use.schema.json" */;
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
if(!(((key0 === "metadata") || (key0 === "sections")) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema27, data);
errors++;
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const prop1 of schema27.properties.metadata.required){
if(data0[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/metadata", "required", {missingProperty: prop1}, schema27.properties.metadata, data0);
errors++;
}
}
for(const key1 in data0){
if(!(((key1 === "owner") || (key1 === "reviewed")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/metadata", "additionalProperties", {additionalProperty: key1}, schema27.properties.metadata, data0);
errors++;
}
}
if(data0.owner !== undefined){
if(!(validate56(data0.owner, {instancePath:instancePath+"/metadata/owner",parentData:data0,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data0.reviewed !== undefined){
if(!(validate55(data0.reviewed, {instancePath:instancePath+"/metadata/reviewed",parentData:data0,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/metadata", "type", {type: "object"}, schema27.properties.metadata, data0);
errors++;
}
}
if(data.sections !== undefined){
let data3 = data.sections;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop2 of schema27.properties.sections.required){
if(data3[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/sections", "required", {missingProperty: prop2}, schema27.properties.sections, data3);
errors++;
}
}
if(data3.provider !== undefined){
if(!(validate54(data3.provider, {instancePath:instancePath+"/sections/provider",parentData:data3,parentDataProperty:"provider",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3["intended purpose"] !== undefined){
if(!(validate54(data3["intended purpose"], {instancePath:instancePath+"/sections/intended purpose",parentData:data3,parentDataProperty:"intended purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.accuracy !== undefined){
if(!(validate54(data3.accuracy, {instancePath:instancePath+"/sections/accuracy",parentData:data3,parentDataProperty:"accuracy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3["foreseeable risks"] !== undefined){
if(!(validate54(data3["foreseeable risks"], {instancePath:instancePath+"/sections/foreseeable risks",parentData:data3,parentDataProperty:"foreseeable risks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.explanations !== undefined){
if(!(validate54(data3.explanations, {instancePath:instancePath+"/sections/explanations",parentData:data3,parentDataProperty:"explanations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3["performance by group"] !== undefined){
if(!(validate54(data3["performance by group"], {instancePath:instancePath+"/sections/performance by group",parentData:data3,parentDataProperty:"performance by group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3["input data"] !== undefined){
if(!(validate54(data3["input data"], {instancePath:instancePath+"/sections/input data",parentData:data3,parentDataProperty:"input data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.changes !== undefined){
if(!(validate54(data3.changes, {instancePath:instancePath+"/sections/changes",parentData:data3,parentDataProperty:"changes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3["human oversight"] !== undefined){
if(!(validate54(data3["human oversight"], {instancePath:instancePath+"/sections/human oversight",parentData:data3,parentDataProperty:"human oversight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.resources !== undefined){
if(!(validate54(data3.resources, {instancePath:instancePath+"/sections/resources",parentData:data3,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.logs !== undefined){
if(!(validate54(data3.logs, {instancePath:instancePath+"/sections/logs",parentData:data3,parentDataProperty:"logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/sections", "type", {type: "object"}, schema27.properties.sections, data3);
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

