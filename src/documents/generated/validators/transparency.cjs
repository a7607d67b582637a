/* Generated from policies/schema/transparency.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/transparency.schema.json","title":"TransparencyFile","description":"What each audience is told about AI in the organisation.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","date","audiences"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"audiences":{"description":"Each of the audiences. Customers may be left out by an organisation that has none: the gate `customer-information` asks for them.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["users","affected-individuals","regulators","employees"],"properties":{"users":{"description":"People who use the systems.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","how","where","owner"],"properties":{"what":{"description":"That it is AI, what it does, how to reach a person.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}}},"affected-individuals":{"description":"People decisions are about.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","how","where","owner"],"properties":{"what":{"description":"That AI was used, which information, how to appeal.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}}},"customers":{"description":"Customers: whoever buys or is given a product or service with AI in it.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","how","where","owner"],"properties":{"what":{"description":"How AI is governed here, and which certificates there are.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}}},"regulators":{"description":"Authorities.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","how","where","owner"],"properties":{"what":{"description":"Technical documentation, risk assessments, incident records.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}}},"employees":{"description":"Employees.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","how","where","owner"],"properties":{"what":{"description":"How AI is used at work, what is collected, which rights they have.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"}}}}}}};
const pattern5 = new RegExp("^x-", "u");

const validate55 = require('./shared.cjs').date;


const validate52 = require('./shared.cjs').text;


const validate56 = require('./shared.cjs').login;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/transparency.schema.json" */;
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
if(!((((key0 === "version") || (key0 === "date")) || (key0 === "audiences")) || (pattern5.test(key0)))){
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
if(data.audiences !== undefined){
let data2 = data.audiences;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const prop1 of schema27.properties.audiences.required){
if(data2[prop1] === undefined){
vErrors = failed(vErrors, instancePath+"/audiences", "required", {missingProperty: prop1}, schema27.properties.audiences, data2);
errors++;
}
}
for(const key1 in data2){
if(!((((((key1 === "users") || (key1 === "affected-individuals")) || (key1 === "customers")) || (key1 === "regulators")) || (key1 === "employees")) || (pattern5.test(key1)))){
vErrors = failed(vErrors, instancePath+"/audiences", "additionalProperties", {additionalProperty: key1}, schema27.properties.audiences, data2);
errors++;
}
}
if(data2.users !== undefined){
let data3 = data2.users;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop2 of schema27.properties.audiences.properties.users.required){
if(data3[prop2] === undefined){
vErrors = failed(vErrors, instancePath+"/audiences/users", "required", {missingProperty: prop2}, schema27.properties.audiences.properties.users, data3);
errors++;
}
}
for(const key2 in data3){
if(!(((((key2 === "what") || (key2 === "how")) || (key2 === "where")) || (key2 === "owner")) || (pattern5.test(key2)))){
vErrors = failed(vErrors, instancePath+"/audiences/users", "additionalProperties", {additionalProperty: key2}, schema27.properties.audiences.properties.users, data3);
errors++;
}
}
if(data3.what !== undefined){
if(!(validate52(data3.what, {instancePath:instancePath+"/audiences/users/what",parentData:data3,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data3.how !== undefined){
if(!(validate52(data3.how, {instancePath:instancePath+"/audiences/users/how",parentData:data3,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data3.where !== undefined){
if(!(validate52(data3.where, {instancePath:instancePath+"/audiences/users/where",parentData:data3,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data3.owner !== undefined){
if(!(validate56(data3.owner, {instancePath:instancePath+"/audiences/users/owner",parentData:data3,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/audiences/users", "type", {type: "object"}, schema27.properties.audiences.properties.users, data3);
errors++;
}
}
if(data2["affected-individuals"] !== undefined){
let data8 = data2["affected-individuals"];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const prop3 of schema27.properties.audiences.properties["affected-individuals"].required){
if(data8[prop3] === undefined){
vErrors = failed(vErrors, instancePath+"/audiences/affected-individuals", "required", {missingProperty: prop3}, schema27.properties.audiences.properties["affected-individuals"], data8);
errors++;
}
}
for(const key3 in data8){
if(!(((((key3 === "what") || (key3 === "how")) || (key3 === "where")) || (key3 === "owner")) || (pattern5.test(key3)))){
vErrors = failed(vErrors, instancePath+"/audiences/affected-individuals", "additionalProperties", {additionalProperty: key3}, schema27.properties.audiences.properties["affected-individuals"], data8);
errors++;
}
}
if(data8.what !== undefined){
if(!(validate52(data8.what, {instancePath:instancePath+"/audiences/affected-individuals/what",parentData:data8,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data8.how !== undefined){
if(!(validate52(data8.how, {instancePath:instancePath+"/audiences/affected-individuals/how",parentData:data8,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data8.where !== undefined){
if(!(validate52(data8.where, {instancePath:instancePath+"/audiences/affected-individuals/where",parentData:data8,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data8.owner !== undefined){
if(!(validate56(data8.owner, {instancePath:instancePath+"/audiences/affected-individuals/owner",parentData:data8,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/audiences/affected-individuals", "type", {type: "object"}, schema27.properties.audiences.properties["affected-individuals"], data8);
errors++;
}
}
if(data2.customers !== undefined){
let data13 = data2.customers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop4 of schema27.properties.audiences.properties.customers.required){
if(data13[prop4] === undefined){
vErrors = failed(vErrors, instancePath+"/audiences/customers", "required", {missingProperty: prop4}, schema27.properties.audiences.properties.customers, data13);
errors++;
}
}
for(const key4 in data13){
if(!(((((key4 === "what") || (key4 === "how")) || (key4 === "where")) || (key4 === "owner")) || (pattern5.test(key4)))){
vErrors = failed(vErrors, instancePath+"/audiences/customers", "additionalProperties", {additionalProperty: key4}, schema27.properties.audiences.properties.customers, data13);
errors++;
}
}
if(data13.what !== undefined){
if(!(validate52(data13.what, {instancePath:instancePath+"/audiences/customers/what",parentData:data13,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.how !== undefined){
if(!(validate52(data13.how, {instancePath:instancePath+"/audiences/customers/how",parentData:data13,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.where !== undefined){
if(!(validate52(data13.where, {instancePath:instancePath+"/audiences/customers/where",parentData:data13,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data13.owner !== undefined){
if(!(validate56(data13.owner, {instancePath:instancePath+"/audiences/customers/owner",parentData:data13,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/audiences/customers", "type", {type: "object"}, schema27.properties.audiences.properties.customers, data13);
errors++;
}
}
if(data2.regulators !== undefined){
let data18 = data2.regulators;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const prop5 of schema27.properties.audiences.properties.regulators.required){
if(data18[prop5] === undefined){
vErrors = failed(vErrors, instancePath+"/audiences/regulators", "required", {missingProperty: prop5}, schema27.properties.audiences.properties.regulators, data18);
errors++;
}
}
for(const key5 in data18){
if(!(((((key5 === "what") || (key5 === "how")) || (key5 === "where")) || (key5 === "owner")) || (pattern5.test(key5)))){
vErrors = failed(vErrors, instancePath+"/audiences/regulators", "additionalProperties", {additionalProperty: key5}, schema27.properties.audiences.properties.regulators, data18);
errors++;
}
}
if(data18.what !== undefined){
if(!(validate52(data18.what, {instancePath:instancePath+"/audiences/regulators/what",parentData:data18,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data18.how !== undefined){
if(!(validate52(data18.how, {instancePath:instancePath+"/audiences/regulators/how",parentData:data18,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data18.where !== undefined){
if(!(validate52(data18.where, {instancePath:instancePath+"/audiences/regulators/where",parentData:data18,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data18.owner !== undefined){
if(!(validate56(data18.owner, {instancePath:instancePath+"/audiences/regulators/owner",parentData:data18,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/audiences/regulators", "type", {type: "object"}, schema27.properties.audiences.properties.regulators, data18);
errors++;
}
}
if(data2.employees !== undefined){
let data23 = data2.employees;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const prop6 of schema27.properties.audiences.properties.employees.required){
if(data23[prop6] === undefined){
vErrors = failed(vErrors, instancePath+"/audiences/employees", "required", {missingProperty: prop6}, schema27.properties.audiences.properties.employees, data23);
errors++;
}
}
for(const key6 in data23){
if(!(((((key6 === "what") || (key6 === "how")) || (key6 === "where")) || (key6 === "owner")) || (pattern5.test(key6)))){
vErrors = failed(vErrors, instancePath+"/audiences/employees", "additionalProperties", {additionalProperty: key6}, schema27.properties.audiences.properties.employees, data23);
errors++;
}
}
if(data23.what !== undefined){
if(!(validate52(data23.what, {instancePath:instancePath+"/audiences/employees/what",parentData:data23,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data23.how !== undefined){
if(!(validate52(data23.how, {instancePath:instancePath+"/audiences/employees/how",parentData:data23,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data23.where !== undefined){
if(!(validate52(data23.where, {instancePath:instancePath+"/audiences/employees/where",parentData:data23,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data23.owner !== undefined){
if(!(validate56(data23.owner, {instancePath:instancePath+"/audiences/employees/owner",parentData:data23,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/audiences/employees", "type", {type: "object"}, schema27.properties.audiences.properties.employees, data23);
errors++;
}
}
}
else {
vErrors = failed(vErrors, instancePath+"/audiences", "type", {type: "object"}, schema27.properties.audiences, data2);
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

