/* Generated from policies/schema/context.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/context.schema.json","title":"ContextFile","description":"The context and the scope of the AI management system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","owner","date","external","internal","parties","scope"],"properties":{"version":{"description":"Version of this format.","const":1},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"external":{"description":"External issues: law, customers, standards, markets.","type":"array","minItems":1,"items":{"description":"One issue.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"internal":{"description":"Internal issues: structure, other management systems, skills, maturity.","type":"array","minItems":1,"items":{"description":"One issue.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}},"parties":{"description":"Interested parties and what they require.","type":"array","minItems":1,"items":{"description":"One party.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["party","requires","met-by"],"properties":{"party":{"description":"Who.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"requires":{"description":"What they require.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"met-by":{"description":"How that is met.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}},"scope":{"description":"What the management system covers.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["systems","units","jurisdictions","role","excluded"],"properties":{"systems":{"description":"Which AI systems.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"units":{"description":"Which parts of the organisation.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"jurisdictions":{"description":"Which countries and jurisdictions.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"role":{"description":"What the organisation does with AI.","enum":["provider","deployer","both"]},"excluded":{"description":"What is left out; an empty list when nothing is.","type":"array","minItems":0,"items":{"description":"One exclusion.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","why"],"properties":{"what":{"description":"What.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"why":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/context.schema.json" */;
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
if(!((((((((key0 === "version") || (key0 === "owner")) || (key0 === "date")) || (key0 === "external")) || (key0 === "internal")) || (key0 === "parties")) || (key0 === "scope")) || (pattern5.test(key0)))){
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
if(data.external !== undefined){
let data3 = data.external;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = failed(vErrors, instancePath+"/external", "minItems", {limit: 1}, schema27.properties.external, data3);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data3[i0], {instancePath:instancePath+"/external/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/external", "type", {type: "array"}, schema27.properties.external, data3);
errors++;
}
}
if(data.internal !== undefined){
let data5 = data.internal;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = failed(vErrors, instancePath+"/internal", "minItems", {limit: 1}, schema27.properties.internal, data5);
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data5[i1], {instancePath:instancePath+"/internal/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/internal", "type", {type: "array"}, schema27.properties.internal, data5);
errors++;
}
}
if(data.parties !== undefined){
let data7 = data.parties;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = failed(vErrors, instancePath+"/parties", "minItems", {limit: 1}, schema27.properties.parties, data7);
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const prop1 of schema27.properties.parties.items.required){
if(data8[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/parties/" + i2, "required", {missingProperty: prop1}, schema27.properties.parties.items, data8);
errors++;
}
}
for(const key1 in data8){
if(!((((key1 === "party") || (key1 === "requires")) || (key1 === "met-by")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/parties/" + i2, "additionalProperties", {additionalProperty: key1}, schema27.properties.parties.items, data8);
errors++;
}
}
if(data8.party !== undefined){
if(!(validate52(data8.party, {instancePath:instancePath+"/parties/" + i2+"/party",parentData:data8,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data8.requires !== undefined){
if(!(validate52(data8.requires, {instancePath:instancePath+"/parties/" + i2+"/requires",parentData:data8,parentDataProperty:"requires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data8["met-by"] !== undefined){
if(!(validate52(data8["met-by"], {instancePath:instancePath+"/parties/" + i2+"/met-by",parentData:data8,parentDataProperty:"met-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/parties/" + i2, "type", {type: "object"}, schema27.properties.parties.items, data8);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/parties", "type", {type: "array"}, schema27.properties.parties, data7);
errors++;
}
}
if(data.scope !== undefined){
let data12 = data.scope;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const prop2 of schema27.properties.scope.required){
if(data12[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/scope", "required", {missingProperty: prop2}, schema27.properties.scope, data12);
errors++;
}
}
for(const key2 in data12){
if(!((((((key2 === "systems") || (key2 === "units")) || (key2 === "jurisdictions")) || (key2 === "role")) || (key2 === "excluded")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/scope", "additionalProperties", {additionalProperty: key2}, schema27.properties.scope, data12);
errors++;
}
}
if(data12.systems !== undefined){
if(!(validate52(data12.systems, {instancePath:instancePath+"/scope/systems",parentData:data12,parentDataProperty:"systems",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data12.units !== undefined){
if(!(validate52(data12.units, {instancePath:instancePath+"/scope/units",parentData:data12,parentDataProperty:"units",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data12.jurisdictions !== undefined){
if(!(validate52(data12.jurisdictions, {instancePath:instancePath+"/scope/jurisdictions",parentData:data12,parentDataProperty:"jurisdictions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data12.role !== undefined){
let data16 = data12.role;
if(!(((data16 === "provider") || (data16 === "deployer")) || (data16 === "both"))){
vErrors = failed(vErrors, instancePath+"/scope/role", "enum", {allowedValues: schema27.properties.scope.properties.role.enum}, schema27.properties.scope.properties.role, data16);
errors++;
}
}
if(data12.excluded !== undefined){
let data17 = data12.excluded;
if(Array.isArray(data17)){
if(data17.length < 0){
vErrors = failed(vErrors, instancePath+"/scope/excluded", "minItems", {limit: 0}, schema27.properties.scope.properties.excluded, data17);
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const prop3 of schema27.properties.scope.properties.excluded.items.required){
if(data18[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/scope/excluded/" + i3, "required", {missingProperty: prop3}, schema27.properties.scope.properties.excluded.items, data18);
errors++;
}
}
for(const key3 in data18){
if(!(((key3 === "what") || (key3 === "why")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/scope/excluded/" + i3, "additionalProperties", {additionalProperty: key3}, schema27.properties.scope.properties.excluded.items, data18);
errors++;
}
}
if(data18.what !== undefined){
if(!(validate52(data18.what, {instancePath:instancePath+"/scope/excluded/" + i3+"/what",parentData:data18,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data18.why !== undefined){
if(!(validate52(data18.why, {instancePath:instancePath+"/scope/excluded/" + i3+"/why",parentData:data18,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/scope/excluded/" + i3, "type", {type: "object"}, schema27.properties.scope.properties.excluded.items, data18);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/scope/excluded", "type", {type: "array"}, schema27.properties.scope.properties.excluded, data17);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/scope", "type", {type: "object"}, schema27.properties.scope, data12);
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

