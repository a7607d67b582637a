/* Generated from policies/schema/technical-documentation.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/technical-documentation.schema.json","title":"TechnicalDocumentation","description":"The technical documentation of a high-risk system, by Annex IV of the EU AI Act.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["sections"],"properties":{"metadata":{"description":"Front matter, where there is some.","type":"object"},"sections":{"description":"Text under each heading, by heading in lower case.","type":"object","required":["general description","development","data","human oversight","performance","risk management","changes","standards","declaration of conformity","post market monitoring"],"properties":{"general description":{"description":"Annex IV(1): purpose, provider, version, hardware, interfaces, instructions for use.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"development":{"description":"Annex IV(2)(a) to (c): methods, design choices, architecture, computing resources.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"data":{"description":"Annex IV(2)(d): data sheets, provenance, selection, labelling, cleaning.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"human oversight":{"description":"Annex IV(2)(e): the oversight that was found necessary.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"performance":{"description":"Annex IV(2)(g), (3) and (4): validation, metrics, limits, cybersecurity.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"risk management":{"description":"Annex IV(5): the risk management system of Article 9.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"changes":{"description":"Annex IV(6): changes through the lifetime, and those settled beforehand.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"standards":{"description":"Annex IV(7): harmonised standards that are applied, else the solutions chosen.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"declaration of conformity":{"description":"Annex IV(8): a copy of the declaration, or who will sign it and when.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"},"post market monitoring":{"description":"Annex IV(9): where the plan of Article 72 is.","$ref":"https://github.com/aims-gate/aims-gate/shared/paragraph"}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate54 = require('./shared.cjs').paragraph;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/technical-documentation.schema.json" */;
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
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = failed(vErrors, instancePath+"/metadata", "type", {type: "object"}, schema27.properties.metadata, data0);
errors++;
}
}
if(data.sections !== undefined){
let data1 = data.sections;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const prop1 of schema27.properties.sections.required){
if(data1[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/sections", "required", {missingProperty: prop1}, schema27.properties.sections, data1);
errors++;
}
}
if(data1["general description"] !== undefined){
if(!(validate54(data1["general description"], {instancePath:instancePath+"/sections/general description",parentData:data1,parentDataProperty:"general description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data1.development !== undefined){
if(!(validate54(data1.development, {instancePath:instancePath+"/sections/development",parentData:data1,parentDataProperty:"development",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data1.data !== undefined){
if(!(validate54(data1.data, {instancePath:instancePath+"/sections/data",parentData:data1,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data1["human oversight"] !== undefined){
if(!(validate54(data1["human oversight"], {instancePath:instancePath+"/sections/human oversight",parentData:data1,parentDataProperty:"human oversight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data1.performance !== undefined){
if(!(validate54(data1.performance, {instancePath:instancePath+"/sections/performance",parentData:data1,parentDataProperty:"performance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data1["risk management"] !== undefined){
if(!(validate54(data1["risk management"], {instancePath:instancePath+"/sections/risk management",parentData:data1,parentDataProperty:"risk management",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data1.changes !== undefined){
if(!(validate54(data1.changes, {instancePath:instancePath+"/sections/changes",parentData:data1,parentDataProperty:"changes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data1.standards !== undefined){
if(!(validate54(data1.standards, {instancePath:instancePath+"/sections/standards",parentData:data1,parentDataProperty:"standards",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data1["declaration of conformity"] !== undefined){
if(!(validate54(data1["declaration of conformity"], {instancePath:instancePath+"/sections/declaration of conformity",parentData:data1,parentDataProperty:"declaration of conformity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data1["post market monitoring"] !== undefined){
if(!(validate54(data1["post market monitoring"], {instancePath:instancePath+"/sections/post market monitoring",parentData:data1,parentDataProperty:"post market monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/sections", "type", {type: "object"}, schema27.properties.sections, data1);
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

