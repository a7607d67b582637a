/* Generated from policies/schema/context.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/context.schema.json","title":"ContextFile","description":"The context and the scope of the AI management system.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","owner","date","external","internal","parties","scope"],"properties":{"version":{"description":"Version of this format.","const":1},"owner":{"description":"Who keeps it current.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"external":{"description":"External issues: law, customers, standards, markets.","type":"array","minItems":1,"items":{"description":"One issue.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"internal":{"description":"Internal issues: structure, other management systems, skills, maturity.","type":"array","minItems":1,"items":{"description":"One issue.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"parties":{"description":"Interested parties and what they require.","type":"array","minItems":1,"items":{"description":"One party.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["party","requires","met-by"],"properties":{"party":{"description":"Who.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"requires":{"description":"What they require.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"met-by":{"description":"How that is met.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"scope":{"description":"What the management system covers.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["systems","units","jurisdictions","role","excluded"],"properties":{"systems":{"description":"Which AI systems.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"units":{"description":"Which parts of the organisation.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"jurisdictions":{"description":"Which countries and jurisdictions.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"role":{"description":"What the organisation does with AI.","enum":["provider","deployer","both"]},"excluded":{"description":"What is left out; an empty list when nothing is.","type":"array","minItems":0,"items":{"description":"One exclusion.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","why"],"properties":{"what":{"description":"What.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"why":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const schema21 = {"type":"string","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

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
if(!(formats0.validate(data))){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema21,data});
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

const schema22 = {"type":"string","minLength":3};
const func1 = require("ajv/dist/runtime/ucs2length").default;

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/context.schema.json" */;
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
if(!((((((((key0 === "version") || (key0 === "owner")) || (key0 === "date")) || (key0 === "external")) || (key0 === "internal")) || (key0 === "parties")) || (key0 === "scope")) || (pattern3.test(key0)))){
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
if(data.owner !== undefined){
let data1 = data.owner;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.owner,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.owner.type,parentSchema:schema19.properties.owner,data:data1});
errors++;
}
}
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.external !== undefined){
let data3 = data.external;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/external",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.external,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data3[i0], {instancePath:instancePath+"/external/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/external",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.external.type,parentSchema:schema19.properties.external,data:data3});
errors++;
}
}
if(data.internal !== undefined){
let data5 = data.internal;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/internal",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.internal,data:data5});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data5[i1], {instancePath:instancePath+"/internal/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/internal",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.internal.type,parentSchema:schema19.properties.internal,data:data5});
errors++;
}
}
if(data.parties !== undefined){
let data7 = data.parties;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/parties",schemaPath:"",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.parties,data:data7});
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const prop1 of schema19.properties.parties.items.required){
if(data8[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/parties/" + i2,schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.parties.items.required,parentSchema:schema19.properties.parties.items,data:data8});
errors++;
}
}
for(const key1 in data8){
if(!((((key1 === "party") || (key1 === "requires")) || (key1 === "met-by")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/parties/" + i2,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.parties.items,data:data8});
errors++;
}
}
if(data8.party !== undefined){
if(!(validate56(data8.party, {instancePath:instancePath+"/parties/" + i2+"/party",parentData:data8,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data8.requires !== undefined){
if(!(validate56(data8.requires, {instancePath:instancePath+"/parties/" + i2+"/requires",parentData:data8,parentDataProperty:"requires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data8["met-by"] !== undefined){
if(!(validate56(data8["met-by"], {instancePath:instancePath+"/parties/" + i2+"/met-by",parentData:data8,parentDataProperty:"met-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/parties/" + i2,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.parties.items.type,parentSchema:schema19.properties.parties.items,data:data8});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/parties",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.parties.type,parentSchema:schema19.properties.parties,data:data7});
errors++;
}
}
if(data.scope !== undefined){
let data12 = data.scope;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const prop2 of schema19.properties.scope.required){
if(data12[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/scope",schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.scope.required,parentSchema:schema19.properties.scope,data:data12});
errors++;
}
}
for(const key2 in data12){
if(!((((((key2 === "systems") || (key2 === "units")) || (key2 === "jurisdictions")) || (key2 === "role")) || (key2 === "excluded")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/scope",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.scope,data:data12});
errors++;
}
}
if(data12.systems !== undefined){
if(!(validate56(data12.systems, {instancePath:instancePath+"/scope/systems",parentData:data12,parentDataProperty:"systems",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data12.units !== undefined){
if(!(validate56(data12.units, {instancePath:instancePath+"/scope/units",parentData:data12,parentDataProperty:"units",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data12.jurisdictions !== undefined){
if(!(validate56(data12.jurisdictions, {instancePath:instancePath+"/scope/jurisdictions",parentData:data12,parentDataProperty:"jurisdictions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data12.role !== undefined){
let data16 = data12.role;
if(!(((data16 === "provider") || (data16 === "deployer")) || (data16 === "both"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/scope/role",schemaPath:"",keyword:"enum",params:{allowedValues: schema19.properties.scope.properties.role.enum},schema:schema19.properties.scope.properties.role.enum,parentSchema:schema19.properties.scope.properties.role,data:data16});
errors++;
}
}
if(data12.excluded !== undefined){
let data17 = data12.excluded;
if(Array.isArray(data17)){
if(data17.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/scope/excluded",schemaPath:"",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema19.properties.scope.properties.excluded,data:data17});
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const prop3 of schema19.properties.scope.properties.excluded.items.required){
if(data18[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/scope/excluded/" + i3,schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.scope.properties.excluded.items.required,parentSchema:schema19.properties.scope.properties.excluded.items,data:data18});
errors++;
}
}
for(const key3 in data18){
if(!(((key3 === "what") || (key3 === "why")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/scope/excluded/" + i3,schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.scope.properties.excluded.items,data:data18});
errors++;
}
}
if(data18.what !== undefined){
if(!(validate56(data18.what, {instancePath:instancePath+"/scope/excluded/" + i3+"/what",parentData:data18,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data18.why !== undefined){
if(!(validate56(data18.why, {instancePath:instancePath+"/scope/excluded/" + i3+"/why",parentData:data18,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/scope/excluded/" + i3,schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.scope.properties.excluded.items.type,parentSchema:schema19.properties.scope.properties.excluded.items,data:data18});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/scope/excluded",schemaPath:"",keyword:"type",params:{type: "array"},schema:schema19.properties.scope.properties.excluded.type,parentSchema:schema19.properties.scope.properties.excluded,data:data17});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/scope",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.scope.type,parentSchema:schema19.properties.scope,data:data12});
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

