/* Generated from policies/schema by `npm run generate`: edit the schema, not this file. */
"use strict";
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
function failed(all, instancePath, keyword, params, parentSchema, data, schemaPath = '', message, propertyName) {
return addError(all, {instancePath, keyword, params, parentSchema, data, schemaPath, message, propertyName});
}
exports.text = validate52;
const schema19 = {"$id":"https://github.com/aims-gate/aims-gate/shared/text","type":"string","minLength":3};
const func1 = require("ajv/dist/runtime/ucs2length").default;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/text" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
vErrors = failed(vErrors, instancePath, "minLength", {limit: 3}, schema19, data);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema19, data);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.word = validate53;
const schema20 = {"$id":"https://github.com/aims-gate/aims-gate/shared/word","type":"string","minLength":1};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/word" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = failed(vErrors, instancePath, "minLength", {limit: 1}, schema20, data);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema20, data);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.paragraph = validate54;
const schema21 = {"$id":"https://github.com/aims-gate/aims-gate/shared/paragraph","type":"string","minLength":20};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/paragraph" */;
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
if(func1(data) < 20){
vErrors = failed(vErrors, instancePath, "minLength", {limit: 20}, schema21, data);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema21, data);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.date = validate55;
const schema22 = {"$id":"https://github.com/aims-gate/aims-gate/shared/date","type":"string","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/date" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = failed(vErrors, instancePath, "format", {format: "date"}, schema22, data);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema22, data);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.login = validate56;
const schema23 = {"$id":"https://github.com/aims-gate/aims-gate/shared/login","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"};
const pattern3 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/login" */;
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
if(!pattern3.test(data)){
vErrors = failed(vErrors, instancePath, "pattern", {pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"}, schema23, data);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema23, data);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.id = validate57;
const schema24 = {"$id":"https://github.com/aims-gate/aims-gate/shared/id","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"};
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = failed(vErrors, instancePath, "pattern", {pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}, schema24, data);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "string"}, schema24, data);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.amount = validate58;
const schema25 = {"$id":"https://github.com/aims-gate/aims-gate/shared/amount","type":"number","minimum":0};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/amount" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
vErrors = failed(vErrors, instancePath, "minimum", {comparison: ">=", limit: 0}, schema25, data);
errors++;
}
}
else {
vErrors = failed(vErrors, instancePath, "type", {type: "number"}, schema25, data);
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.count = validate59;
const schema26 = {"$id":"https://github.com/aims-gate/aims-gate/shared/count","type":"integer","minimum":1};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/shared/count" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = failed(vErrors, instancePath, "type", {type: "integer"}, schema26, data);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
vErrors = failed(vErrors, instancePath, "minimum", {comparison: ">=", limit: 1}, schema26, data);
errors++;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.addError = addError;
exports.failed = failed;
