/* Generated from policies/schema/transparency.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/transparency.schema.json","title":"TransparencyFile","description":"What each audience is told about AI in the organisation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","date","audiences"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"audiences":{"description":"Each of the five audiences.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["users","affected-individuals","customers","regulators","employees"],"properties":{"users":{"description":"People who use the systems.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","how","where","owner"],"properties":{"what":{"description":"That it is AI, what it does, how to reach a person.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who keeps it current.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}}},"affected-individuals":{"description":"People decisions are about.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","how","where","owner"],"properties":{"what":{"description":"That AI was used, which information, how to appeal.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who keeps it current.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}}},"customers":{"description":"Customers.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","how","where","owner"],"properties":{"what":{"description":"How AI is governed here, and which certificates there are.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who keeps it current.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}}},"regulators":{"description":"Authorities.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","how","where","owner"],"properties":{"what":{"description":"Technical documentation, risk assessments, incident records.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who keeps it current.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}}},"employees":{"description":"Employees.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","how","where","owner"],"properties":{"what":{"description":"How AI is used at work, what is collected, which rights they have.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who keeps it current.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}}}}}}};
const pattern3 = new RegExp("^x-", "u");
const pattern6 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
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
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/transparency.schema.json" */;
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
if(!((((key0 === "version") || (key0 === "date")) || (key0 === "audiences")) || (pattern3.test(key0)))){
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
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.audiences !== undefined){
let data2 = data.audiences;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema19.properties.audiences.required){
if(data2[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences",schemaPath:"",keyword:"required",params:{missingProperty: prop1},schema:schema19.properties.audiences.required,parentSchema:schema19.properties.audiences,data:data2});
errors++;
}
}
for(const key1 in data2){
if(!((((((key1 === "users") || (key1 === "affected-individuals")) || (key1 === "customers")) || (key1 === "regulators")) || (key1 === "employees")) || (pattern3.test(key1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.audiences,data:data2});
errors++;
}
}
if(data2.users !== undefined){
let data3 = data2.users;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop2 of schema19.properties.audiences.properties.users.required){
if(data3[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/users",schemaPath:"",keyword:"required",params:{missingProperty: prop2},schema:schema19.properties.audiences.properties.users.required,parentSchema:schema19.properties.audiences.properties.users,data:data3});
errors++;
}
}
for(const key2 in data3){
if(!(((((key2 === "what") || (key2 === "how")) || (key2 === "where")) || (key2 === "owner")) || (pattern3.test(key2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/users",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.audiences.properties.users,data:data3});
errors++;
}
}
if(data3.what !== undefined){
if(!(validate56(data3.what, {instancePath:instancePath+"/audiences/users/what",parentData:data3,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.how !== undefined){
if(!(validate56(data3.how, {instancePath:instancePath+"/audiences/users/how",parentData:data3,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.where !== undefined){
if(!(validate56(data3.where, {instancePath:instancePath+"/audiences/users/where",parentData:data3,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data3.owner !== undefined){
let data7 = data3.owner;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/users/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.audiences.properties.users.properties.owner,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/users/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.audiences.properties.users.properties.owner.type,parentSchema:schema19.properties.audiences.properties.users.properties.owner,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/users",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.audiences.properties.users.type,parentSchema:schema19.properties.audiences.properties.users,data:data3});
errors++;
}
}
if(data2["affected-individuals"] !== undefined){
let data8 = data2["affected-individuals"];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const prop3 of schema19.properties.audiences.properties["affected-individuals"].required){
if(data8[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/affected-individuals",schemaPath:"",keyword:"required",params:{missingProperty: prop3},schema:schema19.properties.audiences.properties["affected-individuals"].required,parentSchema:schema19.properties.audiences.properties["affected-individuals"],data:data8});
errors++;
}
}
for(const key3 in data8){
if(!(((((key3 === "what") || (key3 === "how")) || (key3 === "where")) || (key3 === "owner")) || (pattern3.test(key3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/affected-individuals",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.audiences.properties["affected-individuals"],data:data8});
errors++;
}
}
if(data8.what !== undefined){
if(!(validate56(data8.what, {instancePath:instancePath+"/audiences/affected-individuals/what",parentData:data8,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data8.how !== undefined){
if(!(validate56(data8.how, {instancePath:instancePath+"/audiences/affected-individuals/how",parentData:data8,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data8.where !== undefined){
if(!(validate56(data8.where, {instancePath:instancePath+"/audiences/affected-individuals/where",parentData:data8,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data8.owner !== undefined){
let data12 = data8.owner;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/affected-individuals/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.audiences.properties["affected-individuals"].properties.owner,data:data12});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/affected-individuals/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.audiences.properties["affected-individuals"].properties.owner.type,parentSchema:schema19.properties.audiences.properties["affected-individuals"].properties.owner,data:data12});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/affected-individuals",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.audiences.properties["affected-individuals"].type,parentSchema:schema19.properties.audiences.properties["affected-individuals"],data:data8});
errors++;
}
}
if(data2.customers !== undefined){
let data13 = data2.customers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop4 of schema19.properties.audiences.properties.customers.required){
if(data13[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/customers",schemaPath:"",keyword:"required",params:{missingProperty: prop4},schema:schema19.properties.audiences.properties.customers.required,parentSchema:schema19.properties.audiences.properties.customers,data:data13});
errors++;
}
}
for(const key4 in data13){
if(!(((((key4 === "what") || (key4 === "how")) || (key4 === "where")) || (key4 === "owner")) || (pattern3.test(key4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/customers",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.audiences.properties.customers,data:data13});
errors++;
}
}
if(data13.what !== undefined){
if(!(validate56(data13.what, {instancePath:instancePath+"/audiences/customers/what",parentData:data13,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data13.how !== undefined){
if(!(validate56(data13.how, {instancePath:instancePath+"/audiences/customers/how",parentData:data13,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data13.where !== undefined){
if(!(validate56(data13.where, {instancePath:instancePath+"/audiences/customers/where",parentData:data13,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data13.owner !== undefined){
let data17 = data13.owner;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/customers/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.audiences.properties.customers.properties.owner,data:data17});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/customers/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.audiences.properties.customers.properties.owner.type,parentSchema:schema19.properties.audiences.properties.customers.properties.owner,data:data17});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/customers",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.audiences.properties.customers.type,parentSchema:schema19.properties.audiences.properties.customers,data:data13});
errors++;
}
}
if(data2.regulators !== undefined){
let data18 = data2.regulators;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const prop5 of schema19.properties.audiences.properties.regulators.required){
if(data18[prop5] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/regulators",schemaPath:"",keyword:"required",params:{missingProperty: prop5},schema:schema19.properties.audiences.properties.regulators.required,parentSchema:schema19.properties.audiences.properties.regulators,data:data18});
errors++;
}
}
for(const key5 in data18){
if(!(((((key5 === "what") || (key5 === "how")) || (key5 === "where")) || (key5 === "owner")) || (pattern3.test(key5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/regulators",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.audiences.properties.regulators,data:data18});
errors++;
}
}
if(data18.what !== undefined){
if(!(validate56(data18.what, {instancePath:instancePath+"/audiences/regulators/what",parentData:data18,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data18.how !== undefined){
if(!(validate56(data18.how, {instancePath:instancePath+"/audiences/regulators/how",parentData:data18,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data18.where !== undefined){
if(!(validate56(data18.where, {instancePath:instancePath+"/audiences/regulators/where",parentData:data18,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data18.owner !== undefined){
let data22 = data18.owner;
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/regulators/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.audiences.properties.regulators.properties.owner,data:data22});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/regulators/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.audiences.properties.regulators.properties.owner.type,parentSchema:schema19.properties.audiences.properties.regulators.properties.owner,data:data22});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/regulators",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.audiences.properties.regulators.type,parentSchema:schema19.properties.audiences.properties.regulators,data:data18});
errors++;
}
}
if(data2.employees !== undefined){
let data23 = data2.employees;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const prop6 of schema19.properties.audiences.properties.employees.required){
if(data23[prop6] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/employees",schemaPath:"",keyword:"required",params:{missingProperty: prop6},schema:schema19.properties.audiences.properties.employees.required,parentSchema:schema19.properties.audiences.properties.employees,data:data23});
errors++;
}
}
for(const key6 in data23){
if(!(((((key6 === "what") || (key6 === "how")) || (key6 === "where")) || (key6 === "owner")) || (pattern3.test(key6)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/employees",schemaPath:"",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.audiences.properties.employees,data:data23});
errors++;
}
}
if(data23.what !== undefined){
if(!(validate56(data23.what, {instancePath:instancePath+"/audiences/employees/what",parentData:data23,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data23.how !== undefined){
if(!(validate56(data23.how, {instancePath:instancePath+"/audiences/employees/how",parentData:data23,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data23.where !== undefined){
if(!(validate56(data23.where, {instancePath:instancePath+"/audiences/employees/where",parentData:data23,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data23.owner !== undefined){
let data27 = data23.owner;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/employees/owner",schemaPath:"",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.audiences.properties.employees.properties.owner,data:data27});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/employees/owner",schemaPath:"",keyword:"type",params:{type: "string"},schema:schema19.properties.audiences.properties.employees.properties.owner.type,parentSchema:schema19.properties.audiences.properties.employees.properties.owner,data:data27});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences/employees",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.audiences.properties.employees.type,parentSchema:schema19.properties.audiences.properties.employees,data:data23});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/audiences",schemaPath:"",keyword:"type",params:{type: "object"},schema:schema19.properties.audiences.type,parentSchema:schema19.properties.audiences,data:data2});
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

