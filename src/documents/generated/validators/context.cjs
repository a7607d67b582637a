/* Generated from policies/schema/context.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/context.schema.json","title":"ContextFile","description":"The context and the scope of the AI management system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","owner","date","external","internal","parties","scope"],"properties":{"version":{"description":"Version of this format.","const":1},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"external":{"description":"External issues: law, customers, standards, markets.","$ref":"#/$defs/repeated0"},"internal":{"description":"Internal issues: structure, other management systems, skills, maturity.","$ref":"#/$defs/repeated0"},"parties":{"description":"Interested parties and what they require.","type":"array","minItems":1,"items":{"description":"One party.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["party","requires","met-by"],"properties":{"party":{"description":"Who.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"requires":{"description":"What they require.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"met-by":{"description":"How that is met.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}},"scope":{"description":"What the management system covers.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["systems","units","jurisdictions","role","excluded"],"properties":{"systems":{"description":"Which AI systems.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"units":{"description":"Which parts of the organisation.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"jurisdictions":{"description":"Which countries and jurisdictions.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"role":{"description":"What the organisation does with AI.","enum":["provider","deployer","both"]},"excluded":{"description":"What is left out; an empty list when nothing is.","type":"array","minItems":0,"items":{"description":"One exclusion.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","why"],"properties":{"what":{"description":"What.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"why":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}}}}},"$defs":{"repeated0":{"type":"array","minItems":1,"items":{"description":"One issue.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}}};
const pattern5 = new RegExp("^x-", "u");

const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;

const schema28 = {"type":"array","minItems":1,"items":{"description":"One issue.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}};

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
if(Array.isArray(data)){
if(data.length < 1){
vErrors = failed(vErrors, instancePath, "minItems", {limit: 1}, schema28, data);
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
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate63(data.external, {instancePath:instancePath+"/external",parentData:data,parentDataProperty:"external",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate63(data.internal, {instancePath:instancePath+"/internal",parentData:data,parentDataProperty:"internal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.parties !== undefined){
let data5 = data.parties;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = failed(vErrors, instancePath+"/parties", "minItems", {limit: 1}, schema27.properties.parties, data5);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop1 of schema27.properties.parties.items.required){
if(data6[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/parties/" + i0, "required", {missingProperty: prop1}, schema27.properties.parties.items, data6);
errors++;
}
}
for(const key1 in data6){
if(!((((key1 === "party") || (key1 === "requires")) || (key1 === "met-by")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/parties/" + i0, "additionalProperties", {additionalProperty: key1}, schema27.properties.parties.items, data6);
errors++;
}
}
if(data6.party !== undefined){
if(!(validate52(data6.party, {instancePath:instancePath+"/parties/" + i0+"/party",parentData:data6,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data6.requires !== undefined){
if(!(validate52(data6.requires, {instancePath:instancePath+"/parties/" + i0+"/requires",parentData:data6,parentDataProperty:"requires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data6["met-by"] !== undefined){
if(!(validate52(data6["met-by"], {instancePath:instancePath+"/parties/" + i0+"/met-by",parentData:data6,parentDataProperty:"met-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/parties/" + i0, "type", {type: "object"}, schema27.properties.parties.items, data6);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/parties", "type", {type: "array"}, schema27.properties.parties, data5);
errors++;
}
}
if(data.scope !== undefined){
let data10 = data.scope;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const prop2 of schema27.properties.scope.required){
if(data10[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/scope", "required", {missingProperty: prop2}, schema27.properties.scope, data10);
errors++;
}
}
for(const key2 in data10){
if(!((((((key2 === "systems") || (key2 === "units")) || (key2 === "jurisdictions")) || (key2 === "role")) || (key2 === "excluded")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/scope", "additionalProperties", {additionalProperty: key2}, schema27.properties.scope, data10);
errors++;
}
}
if(data10.systems !== undefined){
if(!(validate52(data10.systems, {instancePath:instancePath+"/scope/systems",parentData:data10,parentDataProperty:"systems",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data10.units !== undefined){
if(!(validate52(data10.units, {instancePath:instancePath+"/scope/units",parentData:data10,parentDataProperty:"units",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data10.jurisdictions !== undefined){
if(!(validate52(data10.jurisdictions, {instancePath:instancePath+"/scope/jurisdictions",parentData:data10,parentDataProperty:"jurisdictions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data10.role !== undefined){
let data14 = data10.role;
if(!(((data14 === "provider") || (data14 === "deployer")) || (data14 === "both"))){
vErrors = failed(vErrors, instancePath+"/scope/role", "enum", {allowedValues: schema27.properties.scope.properties.role.enum}, schema27.properties.scope.properties.role, data14);
errors++;
}
}
if(data10.excluded !== undefined){
let data15 = data10.excluded;
if(Array.isArray(data15)){
if(data15.length < 0){
vErrors = failed(vErrors, instancePath+"/scope/excluded", "minItems", {limit: 0}, schema27.properties.scope.properties.excluded, data15);
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const prop3 of schema27.properties.scope.properties.excluded.items.required){
if(data16[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/scope/excluded/" + i1, "required", {missingProperty: prop3}, schema27.properties.scope.properties.excluded.items, data16);
errors++;
}
}
for(const key3 in data16){
if(!(((key3 === "what") || (key3 === "why")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/scope/excluded/" + i1, "additionalProperties", {additionalProperty: key3}, schema27.properties.scope.properties.excluded.items, data16);
errors++;
}
}
if(data16.what !== undefined){
if(!(validate52(data16.what, {instancePath:instancePath+"/scope/excluded/" + i1+"/what",parentData:data16,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data16.why !== undefined){
if(!(validate52(data16.why, {instancePath:instancePath+"/scope/excluded/" + i1+"/why",parentData:data16,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/scope/excluded/" + i1, "type", {type: "object"}, schema27.properties.scope.properties.excluded.items, data16);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/scope/excluded", "type", {type: "array"}, schema27.properties.scope.properties.excluded, data15);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/scope", "type", {type: "object"}, schema27.properties.scope, data10);
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

