/* Generated from policies/schema/exception.schema.json by `npm run generate`: edit the schema, not this file. */
"use strict";
const { addError, failed } = require('./shared.cjs');
module.exports = validate60;
module.exports.default = validate60;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/exception.schema.json","title":"ExceptionFile","description":"A time-boxed exception from one gate.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["gate","system","reason","requested-by","approved-by","expires"],"properties":{"id":{"description":"Short id; the file name when it is left out.","$ref":"https://github.com/aims-gate/aims-gate/shared/id"},"gate":{"description":"The gate it speaks to.","$ref":"https://github.com/aims-gate/aims-gate/shared/id"},"system":{"description":"The system's id, or `all`.","$ref":"https://github.com/aims-gate/aims-gate/shared/id"},"reason":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"},"requested-by":{"description":"Who asked for it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"approved-by":{"description":"Who allowed it: somebody else.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"approved-at":{"description":"When it was allowed: a second look is counted from then.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"reviewed-by":{"description":"Who looked at it again afterwards: neither who asked for it nor who allowed it.","$ref":"https://github.com/aims-gate/aims-gate/shared/login"},"reviewed-at":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"expires":{"description":"The last day it holds.","$ref":"https://github.com/aims-gate/aims-gate/shared/date"},"instead":{"description":"What is done meanwhile.","$ref":"https://github.com/aims-gate/aims-gate/shared/text"}}};
const func4 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^x-", "u");

const validate57 = require('./shared.cjs').id;


const validate52 = require('./shared.cjs').text;


const validate56 = require('./shared.cjs').login;


const validate55 = require('./shared.cjs').date;


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/exception.schema.json" */;
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
if(!((func4.call(schema27.properties, key0)) || (pattern5.test(key0)))){
vErrors = failed(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, schema27, data);
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.gate !== undefined){
if(!(validate57(data.gate, {instancePath:instancePath+"/gate",parentData:data,parentDataProperty:"gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate57(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate52(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data["requested-by"] !== undefined){
if(!(validate56(data["requested-by"], {instancePath:instancePath+"/requested-by",parentData:data,parentDataProperty:"requested-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data["approved-by"] !== undefined){
if(!(validate56(data["approved-by"], {instancePath:instancePath+"/approved-by",parentData:data,parentDataProperty:"approved-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data["approved-at"] !== undefined){
if(!(validate55(data["approved-at"], {instancePath:instancePath+"/approved-at",parentData:data,parentDataProperty:"approved-at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data["reviewed-by"] !== undefined){
if(!(validate56(data["reviewed-by"], {instancePath:instancePath+"/reviewed-by",parentData:data,parentDataProperty:"reviewed-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data["reviewed-at"] !== undefined){
if(!(validate55(data["reviewed-at"], {instancePath:instancePath+"/reviewed-at",parentData:data,parentDataProperty:"reviewed-at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.expires !== undefined){
if(!(validate55(data.expires, {instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.instead !== undefined){
if(!(validate52(data.instead, {instancePath:instancePath+"/instead",parentData:data,parentDataProperty:"instead",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
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

