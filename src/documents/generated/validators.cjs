/* Generated from policies/schema by `npm run generate`: edit the schema, not this file. */
"use strict";
exports["ai-policy"] = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/ai-policy.schema.json","title":"AiPolicy","description":"The AI policy of the organisation, signed by top management.","type":"object","additionalProperties":false,"required":["metadata","sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","additionalProperties":false,"required":["signed-by","position","signed","review-date","available"],"properties":{"signed-by":{"description":"Who signed it, of top management.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"position":{"description":"The position of who signed it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"signed":{"description":"When it was signed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"review-date":{"description":"When it is reviewed next.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"available":{"description":"Where people inside and outside can read it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"sections":{"description":"Text under each heading, by heading in lower case.","type":"object","required":["purpose","objectives","commitments","responsibilities"],"properties":{"purpose":{"description":"What AI is for here, and for whom.","type":"string","minLength":20},"objectives":{"description":"The frame in which objectives are set.","type":"string","minLength":20},"commitments":{"description":"To meet applicable requirements, and to improve continually.","type":"string","minLength":20},"responsibilities":{"description":"Who answers for what.","type":"string","minLength":20}}}}};
const schema21 = {"type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"};
const pattern3 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9-]*$", "u");

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
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/ai-policy.schema.json" */;
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
if(data.metadata === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sections === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "metadata") || (key0 === "sections"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["signed-by"] === undefined){
const err3 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "signed-by"},message:"must have required property '"+"signed-by"+"'",schema:schema19.properties.metadata.required,parentSchema:schema19.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.position === undefined){
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema19.properties.metadata.required,parentSchema:schema19.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.signed === undefined){
const err5 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "signed"},message:"must have required property '"+"signed"+"'",schema:schema19.properties.metadata.required,parentSchema:schema19.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0["review-date"] === undefined){
const err6 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "review-date"},message:"must have required property '"+"review-date"+"'",schema:schema19.properties.metadata.required,parentSchema:schema19.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.available === undefined){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "available"},message:"must have required property '"+"available"+"'",schema:schema19.properties.metadata.required,parentSchema:schema19.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!(((((key1 === "signed-by") || (key1 === "position")) || (key1 === "signed")) || (key1 === "review-date")) || (key1 === "available"))){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0["signed-by"] !== undefined){
if(!(validate54(data0["signed-by"], {instancePath:instancePath+"/metadata/signed-by",parentData:data0,parentDataProperty:"signed-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data0.position !== undefined){
if(!(validate56(data0.position, {instancePath:instancePath+"/metadata/position",parentData:data0,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data0.signed !== undefined){
if(!(validate58(data0.signed, {instancePath:instancePath+"/metadata/signed",parentData:data0,parentDataProperty:"signed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data0["review-date"] !== undefined){
if(!(validate58(data0["review-date"], {instancePath:instancePath+"/metadata/review-date",parentData:data0,parentDataProperty:"review-date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data0.available !== undefined){
if(!(validate56(data0.available, {instancePath:instancePath+"/metadata/available",parentData:data0,parentDataProperty:"available",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.metadata.type,parentSchema:schema19.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sections !== undefined){
let data6 = data.sections;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.purpose === undefined){
const err10 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema19.properties.sections.required,parentSchema:schema19.properties.sections,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6.objectives === undefined){
const err11 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "objectives"},message:"must have required property '"+"objectives"+"'",schema:schema19.properties.sections.required,parentSchema:schema19.properties.sections,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6.commitments === undefined){
const err12 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "commitments"},message:"must have required property '"+"commitments"+"'",schema:schema19.properties.sections.required,parentSchema:schema19.properties.sections,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.responsibilities === undefined){
const err13 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "responsibilities"},message:"must have required property '"+"responsibilities"+"'",schema:schema19.properties.sections.required,parentSchema:schema19.properties.sections,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.purpose !== undefined){
let data7 = data6.purpose;
if(typeof data7 === "string"){
if(func1(data7) < 20){
const err14 = {instancePath:instancePath+"/sections/purpose",schemaPath:"#/properties/sections/properties/purpose/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema19.properties.sections.properties.purpose,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/sections/purpose",schemaPath:"#/properties/sections/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.sections.properties.purpose.type,parentSchema:schema19.properties.sections.properties.purpose,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.objectives !== undefined){
let data8 = data6.objectives;
if(typeof data8 === "string"){
if(func1(data8) < 20){
const err16 = {instancePath:instancePath+"/sections/objectives",schemaPath:"#/properties/sections/properties/objectives/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema19.properties.sections.properties.objectives,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/sections/objectives",schemaPath:"#/properties/sections/properties/objectives/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.sections.properties.objectives.type,parentSchema:schema19.properties.sections.properties.objectives,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.commitments !== undefined){
let data9 = data6.commitments;
if(typeof data9 === "string"){
if(func1(data9) < 20){
const err18 = {instancePath:instancePath+"/sections/commitments",schemaPath:"#/properties/sections/properties/commitments/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema19.properties.sections.properties.commitments,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/sections/commitments",schemaPath:"#/properties/sections/properties/commitments/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.sections.properties.commitments.type,parentSchema:schema19.properties.sections.properties.commitments,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.responsibilities !== undefined){
let data10 = data6.responsibilities;
if(typeof data10 === "string"){
if(func1(data10) < 20){
const err20 = {instancePath:instancePath+"/sections/responsibilities",schemaPath:"#/properties/sections/properties/responsibilities/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema19.properties.sections.properties.responsibilities,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/sections/responsibilities",schemaPath:"#/properties/sections/properties/responsibilities/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.sections.properties.responsibilities.type,parentSchema:schema19.properties.sections.properties.responsibilities,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.sections.type,parentSchema:schema19.properties.sections,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.audit = validate62;
const schema24 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/audit.schema.json","title":"AuditFile","description":"One internal audit of the AI management system.","type":"object","additionalProperties":false,"required":["version","planned","date","scope","criteria","auditor","audited","impartial","findings","conclusion","reported-to","next"],"properties":{"version":{"description":"Version of this format.","const":1},"planned":{"description":"When it was planned for.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"date":{"description":"When it was done.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"scope":{"description":"What was looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"criteria":{"description":"Against what.","type":"array","minItems":1,"items":{"description":"A clause, control or policy.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"auditor":{"description":"Who audited.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"audited":{"description":"Whose work was looked at.","type":"array","minItems":1,"items":{"description":"A GitHub login.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}},"impartial":{"description":"Why the auditor is objective.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"findings":{"description":"What was found; an empty list when nothing was.","type":"array","minItems":0,"items":{"description":"One finding.","type":"object","additionalProperties":false,"required":["id","finding","kind"],"properties":{"id":{"description":"Short id, such as F-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"finding":{"description":"What was found.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"kind":{"description":"What it is.","enum":["nonconformity","observation","strength"]},"nonconformity":{"description":"The file that follows it up.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"if":{"properties":{"kind":{"const":"nonconformity"}},"required":["kind"]},"then":{"required":["nonconformity"],"properties":{"nonconformity":{"description":"The file that follows it up."}}}}},"conclusion":{"description":"Whether the management system conforms and works.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"reported-to":{"description":"Who of management was told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"next":{"description":"When the next audit is planned.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}};
const func6 = Object.prototype.hasOwnProperty;

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
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/audit.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.planned === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "planned"},message:"must have required property '"+"planned"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scope === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.criteria === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},message:"must have required property '"+"criteria"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.auditor === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auditor"},message:"must have required property '"+"auditor"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.audited === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audited"},message:"must have required property '"+"audited"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.impartial === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "impartial"},message:"must have required property '"+"impartial"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.findings === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.conclusion === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conclusion"},message:"must have required property '"+"conclusion"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data["reported-to"] === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reported-to"},message:"must have required property '"+"reported-to"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.next === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func6.call(schema24.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema24.properties.version,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.planned !== undefined){
if(!(validate63(data.planned, {instancePath:instancePath+"/planned",parentData:data,parentDataProperty:"planned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate63(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate66(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data4 = data.criteria;
if(Array.isArray(data4)){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.criteria,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data4[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.criteria.type,parentSchema:schema24.properties.criteria,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.auditor !== undefined){
if(!(validate69(data.auditor, {instancePath:instancePath+"/auditor",parentData:data,parentDataProperty:"auditor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.audited !== undefined){
let data7 = data.audited;
if(Array.isArray(data7)){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/audited",schemaPath:"#/properties/audited/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.audited,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate69(data7[i1], {instancePath:instancePath+"/audited/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/audited",schemaPath:"#/properties/audited/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.audited.type,parentSchema:schema24.properties.audited,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.impartial !== undefined){
if(!(validate66(data.impartial, {instancePath:instancePath+"/impartial",parentData:data,parentDataProperty:"impartial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.findings !== undefined){
let data10 = data.findings;
if(Array.isArray(data10)){
if(data10.length < 0){
const err18 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema24.properties.findings,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing0;
if((data11.kind === undefined) && (missing0 = "kind")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(data11.kind !== undefined){
if("nonconformity" !== data11.kind){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
var _valid0 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs21 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.nonconformity === undefined){
const err21 = {instancePath:instancePath+"/findings/" + i2,schemaPath:"#/properties/findings/items/then/required",keyword:"required",params:{missingProperty: "nonconformity"},message:"must have required property '"+"nonconformity"+"'",schema:schema24.properties.findings.items.then.required,parentSchema:schema24.properties.findings.items.then,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
valid7 = _valid0;
if(valid7){
var props0 = {};
props0.nonconformity = true;
props0.kind = true;
}
}
if(!valid7){
const err22 = {instancePath:instancePath+"/findings/" + i2,schemaPath:"#/properties/findings/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema24.properties.findings.items.if,parentSchema:schema24.properties.findings.items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
const err23 = {instancePath:instancePath+"/findings/" + i2,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema24.properties.findings.items.required,parentSchema:schema24.properties.findings.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11.finding === undefined){
const err24 = {instancePath:instancePath+"/findings/" + i2,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "finding"},message:"must have required property '"+"finding"+"'",schema:schema24.properties.findings.items.required,parentSchema:schema24.properties.findings.items,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.kind === undefined){
const err25 = {instancePath:instancePath+"/findings/" + i2,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema24.properties.findings.items.required,parentSchema:schema24.properties.findings.items,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data11){
if(!((((key1 === "id") || (key1 === "finding")) || (key1 === "kind")) || (key1 === "nonconformity"))){
const err26 = {instancePath:instancePath+"/findings/" + i2,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.findings.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.id !== undefined){
let data13 = data11.id;
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err27 = {instancePath:instancePath+"/findings/" + i2+"/id",schemaPath:"#/properties/findings/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema24.properties.findings.items.properties.id,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/findings/" + i2+"/id",schemaPath:"#/properties/findings/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.findings.items.properties.id.type,parentSchema:schema24.properties.findings.items.properties.id,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.finding !== undefined){
if(!(validate66(data11.finding, {instancePath:instancePath+"/findings/" + i2+"/finding",parentData:data11,parentDataProperty:"finding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data11.kind !== undefined){
let data15 = data11.kind;
if(!(((data15 === "nonconformity") || (data15 === "observation")) || (data15 === "strength"))){
const err29 = {instancePath:instancePath+"/findings/" + i2+"/kind",schemaPath:"#/properties/findings/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema24.properties.findings.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.findings.items.properties.kind.enum,parentSchema:schema24.properties.findings.items.properties.kind,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.nonconformity !== undefined){
if(!(validate66(data11.nonconformity, {instancePath:instancePath+"/findings/" + i2+"/nonconformity",parentData:data11,parentDataProperty:"nonconformity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/findings/" + i2,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.findings.items.type,parentSchema:schema24.properties.findings.items,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.findings.type,parentSchema:schema24.properties.findings,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.conclusion !== undefined){
if(!(validate66(data.conclusion, {instancePath:instancePath+"/conclusion",parentData:data,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data["reported-to"] !== undefined){
if(!(validate69(data["reported-to"], {instancePath:instancePath+"/reported-to",parentData:data,parentDataProperty:"reported-to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate63(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.context = validate78;
const schema28 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/context.schema.json","title":"ContextFile","description":"The context and the scope of the AI management system.","type":"object","additionalProperties":false,"required":["version","owner","date","external","internal","parties","scope"],"properties":{"version":{"description":"Version of this format.","const":1},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"external":{"description":"External issues: law, customers, standards, markets.","type":"array","minItems":1,"items":{"description":"One issue.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"internal":{"description":"Internal issues: structure, other management systems, skills, maturity.","type":"array","minItems":1,"items":{"description":"One issue.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"parties":{"description":"Interested parties and what they require.","type":"array","minItems":1,"items":{"description":"One party.","type":"object","additionalProperties":false,"required":["party","requires","met-by"],"properties":{"party":{"description":"Who.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"requires":{"description":"What they require.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"met-by":{"description":"How that is met.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"scope":{"description":"What the management system covers.","type":"object","additionalProperties":false,"required":["systems","units","jurisdictions","role","excluded"],"properties":{"systems":{"description":"Which AI systems.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"units":{"description":"Which parts of the organisation.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"jurisdictions":{"description":"Which countries and jurisdictions.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"role":{"description":"What the organisation does with AI.","enum":["provider","deployer","both"]},"excluded":{"description":"What is left out; an empty list when nothing is.","type":"array","minItems":0,"items":{"description":"One exclusion.","type":"object","additionalProperties":false,"required":["what","why"],"properties":{"what":{"description":"What.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"why":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/context.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.owner === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.external === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "external"},message:"must have required property '"+"external"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.internal === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "internal"},message:"must have required property '"+"internal"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.parties === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parties"},message:"must have required property '"+"parties"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.scope === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "owner")) || (key0 === "date")) || (key0 === "external")) || (key0 === "internal")) || (key0 === "parties")) || (key0 === "scope"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema28.properties.version,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate79(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate81(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.external !== undefined){
let data3 = data.external;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/external",schemaPath:"#/properties/external/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.properties.external,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data3[i0], {instancePath:instancePath+"/external/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.external.type,parentSchema:schema28.properties.external,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.internal !== undefined){
let data5 = data.internal;
if(Array.isArray(data5)){
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/internal",schemaPath:"#/properties/internal/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.properties.internal,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate83(data5[i1], {instancePath:instancePath+"/internal/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/internal",schemaPath:"#/properties/internal/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.internal.type,parentSchema:schema28.properties.internal,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.parties !== undefined){
let data7 = data.parties;
if(Array.isArray(data7)){
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.properties.parties,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.party === undefined){
const err14 = {instancePath:instancePath+"/parties/" + i2,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "party"},message:"must have required property '"+"party"+"'",schema:schema28.properties.parties.items.required,parentSchema:schema28.properties.parties.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.requires === undefined){
const err15 = {instancePath:instancePath+"/parties/" + i2,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "requires"},message:"must have required property '"+"requires"+"'",schema:schema28.properties.parties.items.required,parentSchema:schema28.properties.parties.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8["met-by"] === undefined){
const err16 = {instancePath:instancePath+"/parties/" + i2,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "met-by"},message:"must have required property '"+"met-by"+"'",schema:schema28.properties.parties.items.required,parentSchema:schema28.properties.parties.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "party") || (key1 === "requires")) || (key1 === "met-by"))){
const err17 = {instancePath:instancePath+"/parties/" + i2,schemaPath:"#/properties/parties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema28.properties.parties.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.party !== undefined){
if(!(validate83(data8.party, {instancePath:instancePath+"/parties/" + i2+"/party",parentData:data8,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data8.requires !== undefined){
if(!(validate83(data8.requires, {instancePath:instancePath+"/parties/" + i2+"/requires",parentData:data8,parentDataProperty:"requires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data8["met-by"] !== undefined){
if(!(validate83(data8["met-by"], {instancePath:instancePath+"/parties/" + i2+"/met-by",parentData:data8,parentDataProperty:"met-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/parties/" + i2,schemaPath:"#/properties/parties/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.properties.parties.items.type,parentSchema:schema28.properties.parties.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.parties.type,parentSchema:schema28.properties.parties,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.scope !== undefined){
let data12 = data.scope;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.systems === undefined){
const err20 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "systems"},message:"must have required property '"+"systems"+"'",schema:schema28.properties.scope.required,parentSchema:schema28.properties.scope,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12.units === undefined){
const err21 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "units"},message:"must have required property '"+"units"+"'",schema:schema28.properties.scope.required,parentSchema:schema28.properties.scope,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12.jurisdictions === undefined){
const err22 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "jurisdictions"},message:"must have required property '"+"jurisdictions"+"'",schema:schema28.properties.scope.required,parentSchema:schema28.properties.scope,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12.role === undefined){
const err23 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema28.properties.scope.required,parentSchema:schema28.properties.scope,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12.excluded === undefined){
const err24 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'",schema:schema28.properties.scope.required,parentSchema:schema28.properties.scope,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data12){
if(!(((((key2 === "systems") || (key2 === "units")) || (key2 === "jurisdictions")) || (key2 === "role")) || (key2 === "excluded"))){
const err25 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema28.properties.scope,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.systems !== undefined){
if(!(validate83(data12.systems, {instancePath:instancePath+"/scope/systems",parentData:data12,parentDataProperty:"systems",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data12.units !== undefined){
if(!(validate83(data12.units, {instancePath:instancePath+"/scope/units",parentData:data12,parentDataProperty:"units",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data12.jurisdictions !== undefined){
if(!(validate83(data12.jurisdictions, {instancePath:instancePath+"/scope/jurisdictions",parentData:data12,parentDataProperty:"jurisdictions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data12.role !== undefined){
let data16 = data12.role;
if(!(((data16 === "provider") || (data16 === "deployer")) || (data16 === "both"))){
const err26 = {instancePath:instancePath+"/scope/role",schemaPath:"#/properties/scope/properties/role/enum",keyword:"enum",params:{allowedValues: schema28.properties.scope.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema28.properties.scope.properties.role.enum,parentSchema:schema28.properties.scope.properties.role,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.excluded !== undefined){
let data17 = data12.excluded;
if(Array.isArray(data17)){
if(data17.length < 0){
const err27 = {instancePath:instancePath+"/scope/excluded",schemaPath:"#/properties/scope/properties/excluded/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema28.properties.scope.properties.excluded,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.what === undefined){
const err28 = {instancePath:instancePath+"/scope/excluded/" + i3,schemaPath:"#/properties/scope/properties/excluded/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema28.properties.scope.properties.excluded.items.required,parentSchema:schema28.properties.scope.properties.excluded.items,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data18.why === undefined){
const err29 = {instancePath:instancePath+"/scope/excluded/" + i3,schemaPath:"#/properties/scope/properties/excluded/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema28.properties.scope.properties.excluded.items.required,parentSchema:schema28.properties.scope.properties.excluded.items,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "what") || (key3 === "why"))){
const err30 = {instancePath:instancePath+"/scope/excluded/" + i3,schemaPath:"#/properties/scope/properties/excluded/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema28.properties.scope.properties.excluded.items,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.what !== undefined){
if(!(validate83(data18.what, {instancePath:instancePath+"/scope/excluded/" + i3+"/what",parentData:data18,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data18.why !== undefined){
if(!(validate83(data18.why, {instancePath:instancePath+"/scope/excluded/" + i3+"/why",parentData:data18,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/scope/excluded/" + i3,schemaPath:"#/properties/scope/properties/excluded/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.properties.scope.properties.excluded.items.type,parentSchema:schema28.properties.scope.properties.excluded.items,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/scope/excluded",schemaPath:"#/properties/scope/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.scope.properties.excluded.type,parentSchema:schema28.properties.scope.properties.excluded,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.properties.scope.type,parentSchema:schema28.properties.scope,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.data = validate94;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/data.schema.json","title":"DataFile","description":"The data of one AI system: sources, decisions, quality, bias and lawful basis.","type":"object","additionalProperties":false,"required":["version","sources","decisions","quality","bias","lawful-basis"],"properties":{"version":{"description":"Version of this format.","const":1},"sources":{"description":"Each source of training, tuning, retrieval and evaluation data.","type":"array","minItems":1,"items":{"description":"One source.","type":"object","additionalProperties":false,"required":["id","name","kind","from","collected","period","right","use"],"properties":{"id":{"description":"Short id, such as S-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"name":{"description":"What people call it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"kind":{"description":"Where it comes from.","enum":["own","bought","public","users","partner","generated"]},"from":{"description":"Who or what it was obtained from: the system, the supplier, the address.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"collected":{"description":"How it was collected: method, filters, sampling.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"period":{"description":"The time it covers.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"right":{"description":"Why it may be used: licence, contract, consent, own work.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"use":{"description":"What it is used for.","enum":["training","tuning","retrieval","evaluation"]},"version":{"description":"Version, digest or DVC hash of what is in use.","type":"string","minLength":1},"paths":{"description":"Globs of its files in this repository.","type":"array","minItems":1,"items":{"description":"A glob.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}},"decisions":{"description":"What was decided about the data, newest last.","type":"array","minItems":1,"items":{"description":"One decision.","type":"object","additionalProperties":false,"required":["date","by","decision","why"],"properties":{"date":{"description":"When it was decided.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"Who decided.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"decision":{"description":"What was decided.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"why":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"quality":{"description":"How good the data is for its purpose.","type":"object","additionalProperties":false,"required":["criteria","representativeness","preparation"],"properties":{"criteria":{"description":"What is asked of the data, and whether it is met.","type":"array","minItems":1,"items":{"description":"One criterion.","type":"object","additionalProperties":false,"required":["criterion","target","result","met"],"properties":{"criterion":{"description":"What is asked of the data.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"target":{"description":"When it is met.","type":"string","minLength":1},"result":{"description":"What was found.","type":"string","minLength":1},"met":{"description":"Whether the data meets it.","type":"boolean"},"because":{"description":"Why a criterion that is not met is acceptable.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"if":{"properties":{"met":{"const":false}},"required":["met"]},"then":{"required":["because"],"properties":{"because":{"description":"Why a criterion that is not met is acceptable."}}}}},"representativeness":{"description":"Who and what the data speaks for, and who is missing.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"preparation":{"description":"What was cleaned, labelled, split or changed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"bias":{"description":"How the data was tested for bias.","type":"object","additionalProperties":false,"required":["date","method","groups","result","measures"],"properties":{"date":{"description":"When it was tested.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"method":{"description":"How.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"groups":{"description":"The groups that were compared.","type":"array","minItems":1,"items":{"description":"One group.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"result":{"description":"What was found.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"measures":{"description":"What was done about it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"lawful-basis":{"description":"Why personal data in it may be used.","type":"object","additionalProperties":false,"required":["personal-data","because"],"properties":{"personal-data":{"description":"Whether the data holds personal data.","enum":["none","ordinary","special-category"]},"basis":{"description":"The lawful basis.","enum":["consent","contract","legal-obligation","vital-interests","public-task","legitimate-interests","other"]},"because":{"description":"Why this basis holds, or why there is no personal data.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"minimisation":{"description":"What was left out, masked or aggregated, and why the rest is needed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"reviewed-by":{"description":"Who reviewed it for the law.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"date":{"description":"When it was reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}},"if":{"properties":{"personal-data":{"enum":["ordinary","special-category"]}},"required":["personal-data"]},"then":{"required":["basis","minimisation","reviewed-by","date"],"properties":{"basis":{"description":"The lawful basis."},"minimisation":{"description":"What was left out, masked or aggregated, and why the rest is needed."},"reviewed-by":{"description":"Who reviewed it for the law."},"date":{"description":"When it was reviewed."}}}}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/data.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sources === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.decisions === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"},message:"must have required property '"+"decisions"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.quality === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quality"},message:"must have required property '"+"quality"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.bias === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bias"},message:"must have required property '"+"bias"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["lawful-basis"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lawful-basis"},message:"must have required property '"+"lawful-basis"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "sources")) || (key0 === "decisions")) || (key0 === "quality")) || (key0 === "bias")) || (key0 === "lawful-basis"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema32.properties.version,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sources !== undefined){
let data1 = data.sources;
if(Array.isArray(data1)){
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.sources,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err9 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.name === undefined){
const err10 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.kind === undefined){
const err11 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.from === undefined){
const err12 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.collected === undefined){
const err13 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "collected"},message:"must have required property '"+"collected"+"'",schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.period === undefined){
const err14 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'",schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.right === undefined){
const err15 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'",schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.use === undefined){
const err16 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "use"},message:"must have required property '"+"use"+"'",schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data2){
if(!(func6.call(schema32.properties.sources.items.properties, key1))){
const err17 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.sources.items,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err18 = {instancePath:instancePath+"/sources/" + i0+"/id",schemaPath:"#/properties/sources/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema32.properties.sources.items.properties.id,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/sources/" + i0+"/id",schemaPath:"#/properties/sources/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sources.items.properties.id.type,parentSchema:schema32.properties.sources.items.properties.id,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.name !== undefined){
if(!(validate95(data2.name, {instancePath:instancePath+"/sources/" + i0+"/name",parentData:data2,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data2.kind !== undefined){
let data5 = data2.kind;
if(!((((((data5 === "own") || (data5 === "bought")) || (data5 === "public")) || (data5 === "users")) || (data5 === "partner")) || (data5 === "generated"))){
const err20 = {instancePath:instancePath+"/sources/" + i0+"/kind",schemaPath:"#/properties/sources/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.sources.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.sources.items.properties.kind.enum,parentSchema:schema32.properties.sources.items.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.from !== undefined){
if(!(validate95(data2.from, {instancePath:instancePath+"/sources/" + i0+"/from",parentData:data2,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data2.collected !== undefined){
if(!(validate95(data2.collected, {instancePath:instancePath+"/sources/" + i0+"/collected",parentData:data2,parentDataProperty:"collected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data2.period !== undefined){
if(!(validate95(data2.period, {instancePath:instancePath+"/sources/" + i0+"/period",parentData:data2,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data2.right !== undefined){
if(!(validate95(data2.right, {instancePath:instancePath+"/sources/" + i0+"/right",parentData:data2,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data2.use !== undefined){
let data10 = data2.use;
if(!((((data10 === "training") || (data10 === "tuning")) || (data10 === "retrieval")) || (data10 === "evaluation"))){
const err21 = {instancePath:instancePath+"/sources/" + i0+"/use",schemaPath:"#/properties/sources/items/properties/use/enum",keyword:"enum",params:{allowedValues: schema32.properties.sources.items.properties.use.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.sources.items.properties.use.enum,parentSchema:schema32.properties.sources.items.properties.use,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.version !== undefined){
let data11 = data2.version;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err22 = {instancePath:instancePath+"/sources/" + i0+"/version",schemaPath:"#/properties/sources/items/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.sources.items.properties.version,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/sources/" + i0+"/version",schemaPath:"#/properties/sources/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sources.items.properties.version.type,parentSchema:schema32.properties.sources.items.properties.version,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.paths !== undefined){
let data12 = data2.paths;
if(Array.isArray(data12)){
if(data12.length < 1){
const err24 = {instancePath:instancePath+"/sources/" + i0+"/paths",schemaPath:"#/properties/sources/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.sources.items.properties.paths,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate95(data12[i1], {instancePath:instancePath+"/sources/" + i0+"/paths/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/sources/" + i0+"/paths",schemaPath:"#/properties/sources/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.sources.items.properties.paths.type,parentSchema:schema32.properties.sources.items.properties.paths,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.sources.items.type,parentSchema:schema32.properties.sources.items,data:data2};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.sources.type,parentSchema:schema32.properties.sources,data:data1};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.decisions !== undefined){
let data14 = data.decisions;
if(Array.isArray(data14)){
if(data14.length < 1){
const err28 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.decisions,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.date === undefined){
const err29 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema32.properties.decisions.items.required,parentSchema:schema32.properties.decisions.items,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15.by === undefined){
const err30 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema32.properties.decisions.items.required,parentSchema:schema32.properties.decisions.items,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15.decision === undefined){
const err31 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema32.properties.decisions.items.required,parentSchema:schema32.properties.decisions.items,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data15.why === undefined){
const err32 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema32.properties.decisions.items.required,parentSchema:schema32.properties.decisions.items,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data15){
if(!((((key2 === "date") || (key2 === "by")) || (key2 === "decision")) || (key2 === "why"))){
const err33 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/properties/decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.decisions.items,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.date !== undefined){
if(!(validate102(data15.date, {instancePath:instancePath+"/decisions/" + i2+"/date",parentData:data15,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data15.by !== undefined){
if(!(validate104(data15.by, {instancePath:instancePath+"/decisions/" + i2+"/by",parentData:data15,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data15.decision !== undefined){
if(!(validate95(data15.decision, {instancePath:instancePath+"/decisions/" + i2+"/decision",parentData:data15,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data15.why !== undefined){
if(!(validate95(data15.why, {instancePath:instancePath+"/decisions/" + i2+"/why",parentData:data15,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/decisions/" + i2,schemaPath:"#/properties/decisions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.decisions.items.type,parentSchema:schema32.properties.decisions.items,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.decisions.type,parentSchema:schema32.properties.decisions,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.quality !== undefined){
let data20 = data.quality;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.criteria === undefined){
const err36 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/required",keyword:"required",params:{missingProperty: "criteria"},message:"must have required property '"+"criteria"+"'",schema:schema32.properties.quality.required,parentSchema:schema32.properties.quality,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data20.representativeness === undefined){
const err37 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/required",keyword:"required",params:{missingProperty: "representativeness"},message:"must have required property '"+"representativeness"+"'",schema:schema32.properties.quality.required,parentSchema:schema32.properties.quality,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data20.preparation === undefined){
const err38 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/required",keyword:"required",params:{missingProperty: "preparation"},message:"must have required property '"+"preparation"+"'",schema:schema32.properties.quality.required,parentSchema:schema32.properties.quality,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "criteria") || (key3 === "representativeness")) || (key3 === "preparation"))){
const err39 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.quality,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data20.criteria !== undefined){
let data21 = data20.criteria;
if(Array.isArray(data21)){
if(data21.length < 1){
const err40 = {instancePath:instancePath+"/quality/criteria",schemaPath:"#/properties/quality/properties/criteria/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.quality.properties.criteria,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs38 = errors;
let valid12 = true;
const _errs39 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing0;
if((data22.met === undefined) && (missing0 = "met")){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
if(data22.met !== undefined){
if(false !== data22.met){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
var _valid0 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs41 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.because === undefined){
const err43 = {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"#/properties/quality/properties/criteria/items/then/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema32.properties.quality.properties.criteria.items.then.required,parentSchema:schema32.properties.quality.properties.criteria.items.then,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid0 = _errs41 === errors;
valid12 = _valid0;
if(valid12){
var props0 = {};
props0.because = true;
props0.met = true;
}
}
if(!valid12){
const err44 = {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"#/properties/quality/properties/criteria/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema32.properties.quality.properties.criteria.items.if,parentSchema:schema32.properties.quality.properties.criteria.items,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.criterion === undefined){
const err45 = {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"#/properties/quality/properties/criteria/items/required",keyword:"required",params:{missingProperty: "criterion"},message:"must have required property '"+"criterion"+"'",schema:schema32.properties.quality.properties.criteria.items.required,parentSchema:schema32.properties.quality.properties.criteria.items,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data22.target === undefined){
const err46 = {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"#/properties/quality/properties/criteria/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema32.properties.quality.properties.criteria.items.required,parentSchema:schema32.properties.quality.properties.criteria.items,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data22.result === undefined){
const err47 = {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"#/properties/quality/properties/criteria/items/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'",schema:schema32.properties.quality.properties.criteria.items.required,parentSchema:schema32.properties.quality.properties.criteria.items,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data22.met === undefined){
const err48 = {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"#/properties/quality/properties/criteria/items/required",keyword:"required",params:{missingProperty: "met"},message:"must have required property '"+"met"+"'",schema:schema32.properties.quality.properties.criteria.items.required,parentSchema:schema32.properties.quality.properties.criteria.items,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data22){
if(!(((((key4 === "criterion") || (key4 === "target")) || (key4 === "result")) || (key4 === "met")) || (key4 === "because"))){
const err49 = {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"#/properties/quality/properties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.quality.properties.criteria.items,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data22.criterion !== undefined){
if(!(validate95(data22.criterion, {instancePath:instancePath+"/quality/criteria/" + i3+"/criterion",parentData:data22,parentDataProperty:"criterion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data22.target !== undefined){
let data25 = data22.target;
if(typeof data25 === "string"){
if(func1(data25) < 1){
const err50 = {instancePath:instancePath+"/quality/criteria/" + i3+"/target",schemaPath:"#/properties/quality/properties/criteria/items/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.quality.properties.criteria.items.properties.target,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/quality/criteria/" + i3+"/target",schemaPath:"#/properties/quality/properties/criteria/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.quality.properties.criteria.items.properties.target.type,parentSchema:schema32.properties.quality.properties.criteria.items.properties.target,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data22.result !== undefined){
let data26 = data22.result;
if(typeof data26 === "string"){
if(func1(data26) < 1){
const err52 = {instancePath:instancePath+"/quality/criteria/" + i3+"/result",schemaPath:"#/properties/quality/properties/criteria/items/properties/result/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.quality.properties.criteria.items.properties.result,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/quality/criteria/" + i3+"/result",schemaPath:"#/properties/quality/properties/criteria/items/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.quality.properties.criteria.items.properties.result.type,parentSchema:schema32.properties.quality.properties.criteria.items.properties.result,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data22.met !== undefined){
let data27 = data22.met;
if(typeof data27 !== "boolean"){
const err54 = {instancePath:instancePath+"/quality/criteria/" + i3+"/met",schemaPath:"#/properties/quality/properties/criteria/items/properties/met/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.quality.properties.criteria.items.properties.met.type,parentSchema:schema32.properties.quality.properties.criteria.items.properties.met,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.because !== undefined){
if(!(validate95(data22.because, {instancePath:instancePath+"/quality/criteria/" + i3+"/because",parentData:data22,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/quality/criteria/" + i3,schemaPath:"#/properties/quality/properties/criteria/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.quality.properties.criteria.items.type,parentSchema:schema32.properties.quality.properties.criteria.items,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/quality/criteria",schemaPath:"#/properties/quality/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.quality.properties.criteria.type,parentSchema:schema32.properties.quality.properties.criteria,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data20.representativeness !== undefined){
if(!(validate95(data20.representativeness, {instancePath:instancePath+"/quality/representativeness",parentData:data20,parentDataProperty:"representativeness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data20.preparation !== undefined){
if(!(validate95(data20.preparation, {instancePath:instancePath+"/quality/preparation",parentData:data20,parentDataProperty:"preparation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.quality.type,parentSchema:schema32.properties.quality,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.bias !== undefined){
let data31 = data.bias;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.date === undefined){
const err58 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema32.properties.bias.required,parentSchema:schema32.properties.bias,data:data31};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data31.method === undefined){
const err59 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema32.properties.bias.required,parentSchema:schema32.properties.bias,data:data31};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data31.groups === undefined){
const err60 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'",schema:schema32.properties.bias.required,parentSchema:schema32.properties.bias,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data31.result === undefined){
const err61 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'",schema:schema32.properties.bias.required,parentSchema:schema32.properties.bias,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data31.measures === undefined){
const err62 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'",schema:schema32.properties.bias.required,parentSchema:schema32.properties.bias,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key5 in data31){
if(!(((((key5 === "date") || (key5 === "method")) || (key5 === "groups")) || (key5 === "result")) || (key5 === "measures"))){
const err63 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.bias,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data31.date !== undefined){
if(!(validate102(data31.date, {instancePath:instancePath+"/bias/date",parentData:data31,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data31.method !== undefined){
if(!(validate95(data31.method, {instancePath:instancePath+"/bias/method",parentData:data31,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data31.groups !== undefined){
let data34 = data31.groups;
if(Array.isArray(data34)){
if(data34.length < 1){
const err64 = {instancePath:instancePath+"/bias/groups",schemaPath:"#/properties/bias/properties/groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.bias.properties.groups,data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
if(!(validate95(data34[i4], {instancePath:instancePath+"/bias/groups/" + i4,parentData:data34,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/bias/groups",schemaPath:"#/properties/bias/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.bias.properties.groups.type,parentSchema:schema32.properties.bias.properties.groups,data:data34};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data31.result !== undefined){
if(!(validate95(data31.result, {instancePath:instancePath+"/bias/result",parentData:data31,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data31.measures !== undefined){
let data37 = data31.measures;
if(Array.isArray(data37)){
if(data37.length < 0){
const err66 = {instancePath:instancePath+"/bias/measures",schemaPath:"#/properties/bias/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema32.properties.bias.properties.measures,data:data37};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
if(!(validate95(data37[i5], {instancePath:instancePath+"/bias/measures/" + i5,parentData:data37,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/bias/measures",schemaPath:"#/properties/bias/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.bias.properties.measures.type,parentSchema:schema32.properties.bias.properties.measures,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.bias.type,parentSchema:schema32.properties.bias,data:data31};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data["lawful-basis"] !== undefined){
let data39 = data["lawful-basis"];
const _errs67 = errors;
let valid20 = true;
const _errs68 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing1;
if((data39["personal-data"] === undefined) && (missing1 = "personal-data")){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
if(data39["personal-data"] !== undefined){
let data40 = data39["personal-data"];
if(!((data40 === "ordinary") || (data40 === "special-category"))){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
var _valid1 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs70 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.basis === undefined){
const err71 = {instancePath:instancePath+"/lawful-basis",schemaPath:"#/properties/lawful-basis/then/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'",schema:schema32.properties["lawful-basis"].then.required,parentSchema:schema32.properties["lawful-basis"].then,data:data39};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data39.minimisation === undefined){
const err72 = {instancePath:instancePath+"/lawful-basis",schemaPath:"#/properties/lawful-basis/then/required",keyword:"required",params:{missingProperty: "minimisation"},message:"must have required property '"+"minimisation"+"'",schema:schema32.properties["lawful-basis"].then.required,parentSchema:schema32.properties["lawful-basis"].then,data:data39};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data39["reviewed-by"] === undefined){
const err73 = {instancePath:instancePath+"/lawful-basis",schemaPath:"#/properties/lawful-basis/then/required",keyword:"required",params:{missingProperty: "reviewed-by"},message:"must have required property '"+"reviewed-by"+"'",schema:schema32.properties["lawful-basis"].then.required,parentSchema:schema32.properties["lawful-basis"].then,data:data39};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data39.date === undefined){
const err74 = {instancePath:instancePath+"/lawful-basis",schemaPath:"#/properties/lawful-basis/then/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema32.properties["lawful-basis"].then.required,parentSchema:schema32.properties["lawful-basis"].then,data:data39};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var _valid1 = _errs70 === errors;
valid20 = _valid1;
if(valid20){
var props1 = {};
props1.basis = true;
props1.minimisation = true;
props1["reviewed-by"] = true;
props1.date = true;
props1["personal-data"] = true;
}
}
if(!valid20){
const err75 = {instancePath:instancePath+"/lawful-basis",schemaPath:"#/properties/lawful-basis/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema32.properties["lawful-basis"].if,parentSchema:schema32.properties["lawful-basis"],data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39["personal-data"] === undefined){
const err76 = {instancePath:instancePath+"/lawful-basis",schemaPath:"#/properties/lawful-basis/required",keyword:"required",params:{missingProperty: "personal-data"},message:"must have required property '"+"personal-data"+"'",schema:schema32.properties["lawful-basis"].required,parentSchema:schema32.properties["lawful-basis"],data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data39.because === undefined){
const err77 = {instancePath:instancePath+"/lawful-basis",schemaPath:"#/properties/lawful-basis/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema32.properties["lawful-basis"].required,parentSchema:schema32.properties["lawful-basis"],data:data39};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key6 in data39){
if(!((((((key6 === "personal-data") || (key6 === "basis")) || (key6 === "because")) || (key6 === "minimisation")) || (key6 === "reviewed-by")) || (key6 === "date"))){
const err78 = {instancePath:instancePath+"/lawful-basis",schemaPath:"#/properties/lawful-basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties["lawful-basis"],data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data39["personal-data"] !== undefined){
let data41 = data39["personal-data"];
if(!(((data41 === "none") || (data41 === "ordinary")) || (data41 === "special-category"))){
const err79 = {instancePath:instancePath+"/lawful-basis/personal-data",schemaPath:"#/properties/lawful-basis/properties/personal-data/enum",keyword:"enum",params:{allowedValues: schema32.properties["lawful-basis"].properties["personal-data"].enum},message:"must be equal to one of the allowed values",schema:schema32.properties["lawful-basis"].properties["personal-data"].enum,parentSchema:schema32.properties["lawful-basis"].properties["personal-data"],data:data41};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data39.basis !== undefined){
let data42 = data39.basis;
if(!(((((((data42 === "consent") || (data42 === "contract")) || (data42 === "legal-obligation")) || (data42 === "vital-interests")) || (data42 === "public-task")) || (data42 === "legitimate-interests")) || (data42 === "other"))){
const err80 = {instancePath:instancePath+"/lawful-basis/basis",schemaPath:"#/properties/lawful-basis/properties/basis/enum",keyword:"enum",params:{allowedValues: schema32.properties["lawful-basis"].properties.basis.enum},message:"must be equal to one of the allowed values",schema:schema32.properties["lawful-basis"].properties.basis.enum,parentSchema:schema32.properties["lawful-basis"].properties.basis,data:data42};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data39.because !== undefined){
if(!(validate95(data39.because, {instancePath:instancePath+"/lawful-basis/because",parentData:data39,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data39.minimisation !== undefined){
if(!(validate95(data39.minimisation, {instancePath:instancePath+"/lawful-basis/minimisation",parentData:data39,parentDataProperty:"minimisation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data39["reviewed-by"] !== undefined){
if(!(validate104(data39["reviewed-by"], {instancePath:instancePath+"/lawful-basis/reviewed-by",parentData:data39,parentDataProperty:"reviewed-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data39.date !== undefined){
if(!(validate102(data39.date, {instancePath:instancePath+"/lawful-basis/date",parentData:data39,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath:instancePath+"/lawful-basis",schemaPath:"#/properties/lawful-basis/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties["lawful-basis"].type,parentSchema:schema32.properties["lawful-basis"],data:data39};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.decommission = validate121;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/decommission.schema.json","title":"DecommissionFile","description":"How one AI system ended.","type":"object","additionalProperties":false,"required":["version","decision","data","weights","archive","informed"],"properties":{"version":{"description":"Version of this format.","const":1},"decision":{"description":"The decision to end it.","type":"object","additionalProperties":false,"required":["date","by","why"],"properties":{"date":{"description":"When it was decided.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"Who decided.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"why":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"data":{"description":"What became of its data.","type":"array","minItems":1,"items":{"description":"Some of its data.","type":"object","additionalProperties":false,"required":["what","how","on","verified-by","evidence"],"properties":{"what":{"description":"Which data.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"What became of it.","enum":["deleted","anonymised","returned","kept"]},"on":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"verified-by":{"description":"Who made sure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"evidence":{"description":"How that was made sure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"until":{"description":"Until when it is kept.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"because":{"description":"Why it is kept.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"if":{"properties":{"how":{"const":"kept"}},"required":["how"]},"then":{"required":["until","because"],"properties":{"until":{"description":"Until when it is kept."},"because":{"description":"Why it is kept."}}}}},"weights":{"description":"What became of model weights.","type":"object","additionalProperties":false,"required":["how","on","verified-by","evidence"],"properties":{"how":{"description":"What became of the weights.","enum":["deleted","archived","returned","not-ours"]},"on":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"verified-by":{"description":"Who made sure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"evidence":{"description":"How that was made sure, or whose they are.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"archive":{"description":"Its documents, kept for the retention period.","type":"object","additionalProperties":false,"required":["where","documents","until","because"],"properties":{"where":{"description":"Where they are kept.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"documents":{"description":"Which.","type":"array","minItems":1,"items":{"description":"One document.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"until":{"description":"Until when they are kept.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"because":{"description":"The law or policy that says how long.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"informed":{"description":"Who was told.","type":"array","minItems":1,"items":{"description":"One group.","type":"object","additionalProperties":false,"required":["party","on","how"],"properties":{"party":{"description":"Who.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"on":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"how":{"description":"How.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/decommission.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.decision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.weights === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.archive === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "archive"},message:"must have required property '"+"archive"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.informed === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "informed"},message:"must have required property '"+"informed"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "decision")) || (key0 === "data")) || (key0 === "weights")) || (key0 === "archive")) || (key0 === "informed"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema36.properties.version,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.decision !== undefined){
let data1 = data.decision;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.date === undefined){
const err8 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema36.properties.decision.required,parentSchema:schema36.properties.decision,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.by === undefined){
const err9 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema36.properties.decision.required,parentSchema:schema36.properties.decision,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.why === undefined){
const err10 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema36.properties.decision.required,parentSchema:schema36.properties.decision,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "date") || (key1 === "by")) || (key1 === "why"))){
const err11 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.decision,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.date !== undefined){
if(!(validate122(data1.date, {instancePath:instancePath+"/decision/date",parentData:data1,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data1.by !== undefined){
if(!(validate124(data1.by, {instancePath:instancePath+"/decision/by",parentData:data1,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data1.why !== undefined){
if(!(validate126(data1.why, {instancePath:instancePath+"/decision/why",parentData:data1,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.decision.type,parentSchema:schema36.properties.decision,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if(Array.isArray(data5)){
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36.properties.data,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if((data6.how === undefined) && (missing0 = "how")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data6.how !== undefined){
if("kept" !== data6.how){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.until === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/then/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema36.properties.data.items.then.required,parentSchema:schema36.properties.data.items.then,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.because === undefined){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/then/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema36.properties.data.items.then.required,parentSchema:schema36.properties.data.items.then,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
valid4 = _valid0;
if(valid4){
var props0 = {};
props0.until = true;
props0.because = true;
props0.how = true;
}
}
if(!valid4){
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema36.properties.data.items.if,parentSchema:schema36.properties.data.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.what === undefined){
const err19 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema36.properties.data.items.required,parentSchema:schema36.properties.data.items,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.how === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema36.properties.data.items.required,parentSchema:schema36.properties.data.items,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.on === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema36.properties.data.items.required,parentSchema:schema36.properties.data.items,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6["verified-by"] === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "verified-by"},message:"must have required property '"+"verified-by"+"'",schema:schema36.properties.data.items.required,parentSchema:schema36.properties.data.items,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.evidence === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema36.properties.data.items.required,parentSchema:schema36.properties.data.items,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data6){
if(!(((((((key2 === "what") || (key2 === "how")) || (key2 === "on")) || (key2 === "verified-by")) || (key2 === "evidence")) || (key2 === "until")) || (key2 === "because"))){
const err24 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.data.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.what !== undefined){
if(!(validate126(data6.what, {instancePath:instancePath+"/data/" + i0+"/what",parentData:data6,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data6.how !== undefined){
let data9 = data6.how;
if(!((((data9 === "deleted") || (data9 === "anonymised")) || (data9 === "returned")) || (data9 === "kept"))){
const err25 = {instancePath:instancePath+"/data/" + i0+"/how",schemaPath:"#/properties/data/items/properties/how/enum",keyword:"enum",params:{allowedValues: schema36.properties.data.items.properties.how.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.data.items.properties.how.enum,parentSchema:schema36.properties.data.items.properties.how,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.on !== undefined){
if(!(validate122(data6.on, {instancePath:instancePath+"/data/" + i0+"/on",parentData:data6,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data6["verified-by"] !== undefined){
if(!(validate124(data6["verified-by"], {instancePath:instancePath+"/data/" + i0+"/verified-by",parentData:data6,parentDataProperty:"verified-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data6.evidence !== undefined){
if(!(validate126(data6.evidence, {instancePath:instancePath+"/data/" + i0+"/evidence",parentData:data6,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data6.until !== undefined){
if(!(validate122(data6.until, {instancePath:instancePath+"/data/" + i0+"/until",parentData:data6,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data6.because !== undefined){
if(!(validate126(data6.because, {instancePath:instancePath+"/data/" + i0+"/because",parentData:data6,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.data.items.type,parentSchema:schema36.properties.data.items,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.data.type,parentSchema:schema36.properties.data,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.weights !== undefined){
let data15 = data.weights;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.how === undefined){
const err28 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema36.properties.weights.required,parentSchema:schema36.properties.weights,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data15.on === undefined){
const err29 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema36.properties.weights.required,parentSchema:schema36.properties.weights,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15["verified-by"] === undefined){
const err30 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/required",keyword:"required",params:{missingProperty: "verified-by"},message:"must have required property '"+"verified-by"+"'",schema:schema36.properties.weights.required,parentSchema:schema36.properties.weights,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15.evidence === undefined){
const err31 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema36.properties.weights.required,parentSchema:schema36.properties.weights,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key3 in data15){
if(!((((key3 === "how") || (key3 === "on")) || (key3 === "verified-by")) || (key3 === "evidence"))){
const err32 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.weights,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.how !== undefined){
let data16 = data15.how;
if(!((((data16 === "deleted") || (data16 === "archived")) || (data16 === "returned")) || (data16 === "not-ours"))){
const err33 = {instancePath:instancePath+"/weights/how",schemaPath:"#/properties/weights/properties/how/enum",keyword:"enum",params:{allowedValues: schema36.properties.weights.properties.how.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.weights.properties.how.enum,parentSchema:schema36.properties.weights.properties.how,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.on !== undefined){
if(!(validate122(data15.on, {instancePath:instancePath+"/weights/on",parentData:data15,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data15["verified-by"] !== undefined){
if(!(validate124(data15["verified-by"], {instancePath:instancePath+"/weights/verified-by",parentData:data15,parentDataProperty:"verified-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data15.evidence !== undefined){
if(!(validate126(data15.evidence, {instancePath:instancePath+"/weights/evidence",parentData:data15,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.weights.type,parentSchema:schema36.properties.weights,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.archive !== undefined){
let data20 = data.archive;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.where === undefined){
const err35 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema36.properties.archive.required,parentSchema:schema36.properties.archive,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data20.documents === undefined){
const err36 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "documents"},message:"must have required property '"+"documents"+"'",schema:schema36.properties.archive.required,parentSchema:schema36.properties.archive,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data20.until === undefined){
const err37 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema36.properties.archive.required,parentSchema:schema36.properties.archive,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data20.because === undefined){
const err38 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema36.properties.archive.required,parentSchema:schema36.properties.archive,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key4 in data20){
if(!((((key4 === "where") || (key4 === "documents")) || (key4 === "until")) || (key4 === "because"))){
const err39 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.archive,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data20.where !== undefined){
if(!(validate126(data20.where, {instancePath:instancePath+"/archive/where",parentData:data20,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data20.documents !== undefined){
let data22 = data20.documents;
if(Array.isArray(data22)){
if(data22.length < 1){
const err40 = {instancePath:instancePath+"/archive/documents",schemaPath:"#/properties/archive/properties/documents/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36.properties.archive.properties.documents,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate126(data22[i1], {instancePath:instancePath+"/archive/documents/" + i1,parentData:data22,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/archive/documents",schemaPath:"#/properties/archive/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.archive.properties.documents.type,parentSchema:schema36.properties.archive.properties.documents,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data20.until !== undefined){
if(!(validate122(data20.until, {instancePath:instancePath+"/archive/until",parentData:data20,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data20.because !== undefined){
if(!(validate126(data20.because, {instancePath:instancePath+"/archive/because",parentData:data20,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.archive.type,parentSchema:schema36.properties.archive,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.informed !== undefined){
let data26 = data.informed;
if(Array.isArray(data26)){
if(data26.length < 1){
const err43 = {instancePath:instancePath+"/informed",schemaPath:"#/properties/informed/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36.properties.informed,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.party === undefined){
const err44 = {instancePath:instancePath+"/informed/" + i2,schemaPath:"#/properties/informed/items/required",keyword:"required",params:{missingProperty: "party"},message:"must have required property '"+"party"+"'",schema:schema36.properties.informed.items.required,parentSchema:schema36.properties.informed.items,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data27.on === undefined){
const err45 = {instancePath:instancePath+"/informed/" + i2,schemaPath:"#/properties/informed/items/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema36.properties.informed.items.required,parentSchema:schema36.properties.informed.items,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data27.how === undefined){
const err46 = {instancePath:instancePath+"/informed/" + i2,schemaPath:"#/properties/informed/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema36.properties.informed.items.required,parentSchema:schema36.properties.informed.items,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key5 in data27){
if(!(((key5 === "party") || (key5 === "on")) || (key5 === "how"))){
const err47 = {instancePath:instancePath+"/informed/" + i2,schemaPath:"#/properties/informed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.informed.items,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data27.party !== undefined){
if(!(validate126(data27.party, {instancePath:instancePath+"/informed/" + i2+"/party",parentData:data27,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data27.on !== undefined){
if(!(validate122(data27.on, {instancePath:instancePath+"/informed/" + i2+"/on",parentData:data27,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data27.how !== undefined){
if(!(validate126(data27.how, {instancePath:instancePath+"/informed/" + i2+"/how",parentData:data27,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/informed/" + i2,schemaPath:"#/properties/informed/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.informed.items.type,parentSchema:schema36.properties.informed.items,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/informed",schemaPath:"#/properties/informed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.informed.type,parentSchema:schema36.properties.informed,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.disclosure = validate144;
const schema40 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/disclosure.schema.json","title":"DisclosureFile","description":"How people are told that they deal with an AI system.","type":"object","additionalProperties":false,"required":["version","disclosures","human-review","contact"],"properties":{"version":{"description":"Version of this format.","const":1},"disclosures":{"description":"Each place where people are told.","type":"array","minItems":1,"items":{"description":"One place.","type":"object","additionalProperties":false,"required":["audience","where","text","since"],"properties":{"audience":{"description":"Who is told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where they read or hear it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"text":{"description":"The words themselves.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"since":{"description":"Since when it is live.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}}},"human-review":{"description":"How people reach a person.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"contact":{"description":"Where people report a concern.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/disclosure.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.disclosures === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disclosures"},message:"must have required property '"+"disclosures"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["human-review"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "human-review"},message:"must have required property '"+"human-review"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.contact === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "disclosures")) || (key0 === "human-review")) || (key0 === "contact"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema40.properties.version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.disclosures !== undefined){
let data1 = data.disclosures;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/disclosures",schemaPath:"#/properties/disclosures/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.disclosures,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.audience === undefined){
const err7 = {instancePath:instancePath+"/disclosures/" + i0,schemaPath:"#/properties/disclosures/items/required",keyword:"required",params:{missingProperty: "audience"},message:"must have required property '"+"audience"+"'",schema:schema40.properties.disclosures.items.required,parentSchema:schema40.properties.disclosures.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.where === undefined){
const err8 = {instancePath:instancePath+"/disclosures/" + i0,schemaPath:"#/properties/disclosures/items/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema40.properties.disclosures.items.required,parentSchema:schema40.properties.disclosures.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.text === undefined){
const err9 = {instancePath:instancePath+"/disclosures/" + i0,schemaPath:"#/properties/disclosures/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema40.properties.disclosures.items.required,parentSchema:schema40.properties.disclosures.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.since === undefined){
const err10 = {instancePath:instancePath+"/disclosures/" + i0,schemaPath:"#/properties/disclosures/items/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'",schema:schema40.properties.disclosures.items.required,parentSchema:schema40.properties.disclosures.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "audience") || (key1 === "where")) || (key1 === "text")) || (key1 === "since"))){
const err11 = {instancePath:instancePath+"/disclosures/" + i0,schemaPath:"#/properties/disclosures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.disclosures.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.audience !== undefined){
if(!(validate145(data2.audience, {instancePath:instancePath+"/disclosures/" + i0+"/audience",parentData:data2,parentDataProperty:"audience",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data2.where !== undefined){
if(!(validate145(data2.where, {instancePath:instancePath+"/disclosures/" + i0+"/where",parentData:data2,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data2.text !== undefined){
if(!(validate145(data2.text, {instancePath:instancePath+"/disclosures/" + i0+"/text",parentData:data2,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data2.since !== undefined){
if(!(validate149(data2.since, {instancePath:instancePath+"/disclosures/" + i0+"/since",parentData:data2,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/disclosures/" + i0,schemaPath:"#/properties/disclosures/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.disclosures.items.type,parentSchema:schema40.properties.disclosures.items,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/disclosures",schemaPath:"#/properties/disclosures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.disclosures.type,parentSchema:schema40.properties.disclosures,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["human-review"] !== undefined){
if(!(validate145(data["human-review"], {instancePath:instancePath+"/human-review",parentData:data,parentDataProperty:"human-review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate145(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.evaluation = validate153;
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/evaluation.schema.json","title":"EvaluationFile","description":"Results of an evaluation, in the gate's own form: for teams whose tool writes no format the gate reads.","type":"object","additionalProperties":false,"required":["version","date","model","complete","metrics"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was run.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"model":{"description":"The model that was evaluated, as the product names it.","type":"string","minLength":1},"prompts":{"description":"The prompts it was run with: path → digest (git object id, or SHA-256).","type":"object","minProperties":1,"additionalProperties":{"description":"A digest.","type":"string","pattern":"^[0-9a-f]{12,64}$"}},"commit":{"description":"The commit it was run on.","type":"string","pattern":"^[0-9a-f]{7,64}$"},"cases":{"description":"How many cases were run.","type":"integer","minimum":1},"complete":{"description":"Whether every case was run.","type":"boolean"},"metrics":{"description":"Results by name.","type":"object","minProperties":1,"additionalProperties":{"description":"One metric.","type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"description":"The result.","type":"number"},"stderr":{"description":"Standard error.","type":"number","minimum":0},"groups":{"description":"The result of each group.","type":"object","additionalProperties":{"description":"The result of one group.","type":"number"}}}}}}};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern10 = new RegExp("^[0-9a-f]{12,64}$", "u");
const pattern11 = new RegExp("^[0-9a-f]{7,64}$", "u");

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/evaluation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.model === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.complete === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.metrics === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "date")) || (key0 === "model")) || (key0 === "prompts")) || (key0 === "commit")) || (key0 === "cases")) || (key0 === "complete")) || (key0 === "metrics"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema43.properties.version,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate154(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.model,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.model.type,parentSchema:schema43.properties.model,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.prompts !== undefined){
let data3 = data.prompts;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err9 = {instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema43.properties.prompts,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
let data4 = data3[key1];
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err10 = {instancePath:instancePath+"/prompts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prompts/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12,64}$"},message:"must match pattern \""+"^[0-9a-f]{12,64}$"+"\"",schema:"^[0-9a-f]{12,64}$",parentSchema:schema43.properties.prompts.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/prompts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prompts/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.prompts.additionalProperties.type,parentSchema:schema43.properties.prompts.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.properties.prompts.type,parentSchema:schema43.properties.prompts,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.commit !== undefined){
let data5 = data.commit;
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
const err13 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{7,64}$"},message:"must match pattern \""+"^[0-9a-f]{7,64}$"+"\"",schema:"^[0-9a-f]{7,64}$",parentSchema:schema43.properties.commit,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.commit.type,parentSchema:schema43.properties.commit,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.cases !== undefined){
let data6 = data.cases;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.cases.type,parentSchema:schema43.properties.cases,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema43.properties.cases,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.complete !== undefined){
let data7 = data.complete;
if(typeof data7 !== "boolean"){
const err17 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema43.properties.complete.type,parentSchema:schema43.properties.complete,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.metrics !== undefined){
let data8 = data.metrics;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err18 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema43.properties.metrics,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data8){
let data9 = data8[key2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.value === undefined){
const err19 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema43.properties.metrics.additionalProperties.required,parentSchema:schema43.properties.metrics.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key3 in data9){
if(!(((key3 === "value") || (key3 === "stderr")) || (key3 === "groups"))){
const err20 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema43.properties.metrics.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.value !== undefined){
let data10 = data9.value;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/metrics/additionalProperties/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.metrics.additionalProperties.properties.value.type,parentSchema:schema43.properties.metrics.additionalProperties.properties.value,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.stderr !== undefined){
let data11 = data9.stderr;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/stderr",schemaPath:"#/properties/metrics/additionalProperties/properties/stderr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.metrics.additionalProperties.properties.stderr,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/stderr",schemaPath:"#/properties/metrics/additionalProperties/properties/stderr/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.metrics.additionalProperties.properties.stderr.type,parentSchema:schema43.properties.metrics.additionalProperties.properties.stderr,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.groups !== undefined){
let data12 = data9.groups;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
let data13 = data12[key4];
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err24 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/properties/groups/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.metrics.additionalProperties.properties.groups.additionalProperties.type,parentSchema:schema43.properties.metrics.additionalProperties.properties.groups.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups",schemaPath:"#/properties/metrics/additionalProperties/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.properties.metrics.additionalProperties.properties.groups.type,parentSchema:schema43.properties.metrics.additionalProperties.properties.groups,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.properties.metrics.additionalProperties.type,parentSchema:schema43.properties.metrics.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.properties.metrics.type,parentSchema:schema43.properties.metrics,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.exception = validate156;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/exception.schema.json","title":"ExceptionFile","description":"A time-boxed exception from one gate.","type":"object","additionalProperties":false,"required":["gate","system","reason","requested-by","approved-by","expires"],"properties":{"id":{"description":"Short id; the file name when it is left out.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"gate":{"description":"The gate it speaks to.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"system":{"description":"The system's id, or `all`.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"reason":{"description":"Why.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"requested-by":{"description":"Who asked for it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"approved-by":{"description":"Who allowed it: somebody else.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"expires":{"description":"The last day it holds.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"instead":{"description":"What is done meanwhile.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/exception.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.system === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},message:"must have required property '"+"system"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["requested-by"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requested-by"},message:"must have required property '"+"requested-by"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["approved-by"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved-by"},message:"must have required property '"+"approved-by"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.expires === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "gate")) || (key0 === "system")) || (key0 === "reason")) || (key0 === "requested-by")) || (key0 === "approved-by")) || (key0 === "expires")) || (key0 === "instead"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema45.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.id.type,parentSchema:schema45.properties.id,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.gate !== undefined){
let data1 = data.gate;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err9 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema45.properties.gate,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.gate.type,parentSchema:schema45.properties.gate,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.system !== undefined){
let data2 = data.system;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err11 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema45.properties.system,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.system.type,parentSchema:schema45.properties.system,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate157(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data["requested-by"] !== undefined){
if(!(validate159(data["requested-by"], {instancePath:instancePath+"/requested-by",parentData:data,parentDataProperty:"requested-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data["approved-by"] !== undefined){
if(!(validate159(data["approved-by"], {instancePath:instancePath+"/approved-by",parentData:data,parentDataProperty:"approved-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.expires !== undefined){
if(!(validate162(data.expires, {instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.instead !== undefined){
if(!(validate157(data.instead, {instancePath:instancePath+"/instead",parentData:data,parentDataProperty:"instead",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["impact-assessment"] = validate165;
const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/impact-assessment.schema.json","title":"ImpactAssessmentFile","description":"What one AI system does to individuals, groups, society, the organisation and the environment.","type":"object","additionalProperties":false,"required":["version","phase","assessor","date","intended-use","foreseeable-misuse","affected","impacts","risk","conclusion"],"properties":{"version":{"description":"Version of this format.","const":1},"phase":{"description":"`preliminary` in design and data stages, `full` from development on.","enum":["preliminary","full"]},"assessor":{"description":"Who assessed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"intended-use":{"description":"What it is meant for.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"foreseeable-misuse":{"description":"How it could be misused, and what speaks against it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"affected":{"description":"Who is affected.","type":"object","additionalProperties":false,"required":["directly","indirectly"],"properties":{"directly":{"description":"Parties its output is about or for.","type":"array","minItems":1,"items":{"description":"One party.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"indirectly":{"description":"Parties that feel the consequences.","type":"array","minItems":1,"items":{"description":"One party.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"impacts":{"description":"Each of the five areas, answered.","type":"object","additionalProperties":false,"required":["individuals","groups","society","organisation","environment"],"properties":{"individuals":{"description":"Impact on individuals.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"groups":{"description":"Impact on groups.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"society":{"description":"Impact on society.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"organisation":{"description":"Impact on organisation.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"environment":{"description":"Impact on environment.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}},"risk":{"enum":["minimal","limited","high","unacceptable"],"description":"The tier that follows; the register names the same."},"conclusion":{"description":"May the system be built, released, kept in use, and on which conditions.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/impact-assessment.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phase === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.assessor === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assessor"},message:"must have required property '"+"assessor"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["intended-use"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intended-use"},message:"must have required property '"+"intended-use"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["foreseeable-misuse"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "foreseeable-misuse"},message:"must have required property '"+"foreseeable-misuse"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.affected === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "affected"},message:"must have required property '"+"affected"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.impacts === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "impacts"},message:"must have required property '"+"impacts"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.risk === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk"},message:"must have required property '"+"risk"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.conclusion === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conclusion"},message:"must have required property '"+"conclusion"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func6.call(schema49.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema49.properties.version,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.phase !== undefined){
let data1 = data.phase;
if(!((data1 === "preliminary") || (data1 === "full"))){
const err12 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema49.properties.phase.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.phase.enum,parentSchema:schema49.properties.phase,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate166(data.assessor, {instancePath:instancePath+"/assessor",parentData:data,parentDataProperty:"assessor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate168(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data["intended-use"] !== undefined){
if(!(validate170(data["intended-use"], {instancePath:instancePath+"/intended-use",parentData:data,parentDataProperty:"intended-use",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data["foreseeable-misuse"] !== undefined){
if(!(validate170(data["foreseeable-misuse"], {instancePath:instancePath+"/foreseeable-misuse",parentData:data,parentDataProperty:"foreseeable-misuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.affected !== undefined){
let data6 = data.affected;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.directly === undefined){
const err13 = {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/required",keyword:"required",params:{missingProperty: "directly"},message:"must have required property '"+"directly"+"'",schema:schema49.properties.affected.required,parentSchema:schema49.properties.affected,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.indirectly === undefined){
const err14 = {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/required",keyword:"required",params:{missingProperty: "indirectly"},message:"must have required property '"+"indirectly"+"'",schema:schema49.properties.affected.required,parentSchema:schema49.properties.affected,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "directly") || (key1 === "indirectly"))){
const err15 = {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.affected,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.directly !== undefined){
let data7 = data6.directly;
if(Array.isArray(data7)){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/affected/directly",schemaPath:"#/properties/affected/properties/directly/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema49.properties.affected.properties.directly,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate170(data7[i0], {instancePath:instancePath+"/affected/directly/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/affected/directly",schemaPath:"#/properties/affected/properties/directly/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.affected.properties.directly.type,parentSchema:schema49.properties.affected.properties.directly,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.indirectly !== undefined){
let data9 = data6.indirectly;
if(Array.isArray(data9)){
if(data9.length < 1){
const err18 = {instancePath:instancePath+"/affected/indirectly",schemaPath:"#/properties/affected/properties/indirectly/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema49.properties.affected.properties.indirectly,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate170(data9[i1], {instancePath:instancePath+"/affected/indirectly/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/affected/indirectly",schemaPath:"#/properties/affected/properties/indirectly/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.affected.properties.indirectly.type,parentSchema:schema49.properties.affected.properties.indirectly,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.affected.type,parentSchema:schema49.properties.affected,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.impacts !== undefined){
let data11 = data.impacts;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.individuals === undefined){
const err21 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/required",keyword:"required",params:{missingProperty: "individuals"},message:"must have required property '"+"individuals"+"'",schema:schema49.properties.impacts.required,parentSchema:schema49.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data11.groups === undefined){
const err22 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'",schema:schema49.properties.impacts.required,parentSchema:schema49.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11.society === undefined){
const err23 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/required",keyword:"required",params:{missingProperty: "society"},message:"must have required property '"+"society"+"'",schema:schema49.properties.impacts.required,parentSchema:schema49.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11.organisation === undefined){
const err24 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/required",keyword:"required",params:{missingProperty: "organisation"},message:"must have required property '"+"organisation"+"'",schema:schema49.properties.impacts.required,parentSchema:schema49.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.environment === undefined){
const err25 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema49.properties.impacts.required,parentSchema:schema49.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data11){
if(!(((((key2 === "individuals") || (key2 === "groups")) || (key2 === "society")) || (key2 === "organisation")) || (key2 === "environment"))){
const err26 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.individuals !== undefined){
let data12 = data11.individuals;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.impact === undefined){
const err27 = {instancePath:instancePath+"/impacts/individuals",schemaPath:"#/properties/impacts/properties/individuals/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema49.properties.impacts.properties.individuals.required,parentSchema:schema49.properties.impacts.properties.individuals,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data12.severity === undefined){
const err28 = {instancePath:instancePath+"/impacts/individuals",schemaPath:"#/properties/impacts/properties/individuals/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema49.properties.impacts.properties.individuals.required,parentSchema:schema49.properties.impacts.properties.individuals,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 in data12){
if(!(((key3 === "impact") || (key3 === "severity")) || (key3 === "measures"))){
const err29 = {instancePath:instancePath+"/impacts/individuals",schemaPath:"#/properties/impacts/properties/individuals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.impacts.properties.individuals,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data12.impact !== undefined){
if(!(validate170(data12.impact, {instancePath:instancePath+"/impacts/individuals/impact",parentData:data12,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data12.severity !== undefined){
let data14 = data12.severity;
if(!(((((data14 === "none") || (data14 === "low")) || (data14 === "moderate")) || (data14 === "high")) || (data14 === "critical"))){
const err30 = {instancePath:instancePath+"/impacts/individuals/severity",schemaPath:"#/properties/impacts/properties/individuals/properties/severity/enum",keyword:"enum",params:{allowedValues: schema49.properties.impacts.properties.individuals.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.impacts.properties.individuals.properties.severity.enum,parentSchema:schema49.properties.impacts.properties.individuals.properties.severity,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.measures !== undefined){
let data15 = data12.measures;
if(Array.isArray(data15)){
if(data15.length < 0){
const err31 = {instancePath:instancePath+"/impacts/individuals/measures",schemaPath:"#/properties/impacts/properties/individuals/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema49.properties.impacts.properties.individuals.properties.measures,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate170(data15[i2], {instancePath:instancePath+"/impacts/individuals/measures/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/impacts/individuals/measures",schemaPath:"#/properties/impacts/properties/individuals/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.impacts.properties.individuals.properties.measures.type,parentSchema:schema49.properties.impacts.properties.individuals.properties.measures,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/impacts/individuals",schemaPath:"#/properties/impacts/properties/individuals/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.impacts.properties.individuals.type,parentSchema:schema49.properties.impacts.properties.individuals,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.groups !== undefined){
let data17 = data11.groups;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.impact === undefined){
const err34 = {instancePath:instancePath+"/impacts/groups",schemaPath:"#/properties/impacts/properties/groups/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema49.properties.impacts.properties.groups.required,parentSchema:schema49.properties.impacts.properties.groups,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data17.severity === undefined){
const err35 = {instancePath:instancePath+"/impacts/groups",schemaPath:"#/properties/impacts/properties/groups/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema49.properties.impacts.properties.groups.required,parentSchema:schema49.properties.impacts.properties.groups,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 in data17){
if(!(((key4 === "impact") || (key4 === "severity")) || (key4 === "measures"))){
const err36 = {instancePath:instancePath+"/impacts/groups",schemaPath:"#/properties/impacts/properties/groups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.impacts.properties.groups,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.impact !== undefined){
if(!(validate170(data17.impact, {instancePath:instancePath+"/impacts/groups/impact",parentData:data17,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data17.severity !== undefined){
let data19 = data17.severity;
if(!(((((data19 === "none") || (data19 === "low")) || (data19 === "moderate")) || (data19 === "high")) || (data19 === "critical"))){
const err37 = {instancePath:instancePath+"/impacts/groups/severity",schemaPath:"#/properties/impacts/properties/groups/properties/severity/enum",keyword:"enum",params:{allowedValues: schema49.properties.impacts.properties.groups.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.impacts.properties.groups.properties.severity.enum,parentSchema:schema49.properties.impacts.properties.groups.properties.severity,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.measures !== undefined){
let data20 = data17.measures;
if(Array.isArray(data20)){
if(data20.length < 0){
const err38 = {instancePath:instancePath+"/impacts/groups/measures",schemaPath:"#/properties/impacts/properties/groups/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema49.properties.impacts.properties.groups.properties.measures,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate170(data20[i3], {instancePath:instancePath+"/impacts/groups/measures/" + i3,parentData:data20,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/impacts/groups/measures",schemaPath:"#/properties/impacts/properties/groups/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.impacts.properties.groups.properties.measures.type,parentSchema:schema49.properties.impacts.properties.groups.properties.measures,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/impacts/groups",schemaPath:"#/properties/impacts/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.impacts.properties.groups.type,parentSchema:schema49.properties.impacts.properties.groups,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.society !== undefined){
let data22 = data11.society;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.impact === undefined){
const err41 = {instancePath:instancePath+"/impacts/society",schemaPath:"#/properties/impacts/properties/society/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema49.properties.impacts.properties.society.required,parentSchema:schema49.properties.impacts.properties.society,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data22.severity === undefined){
const err42 = {instancePath:instancePath+"/impacts/society",schemaPath:"#/properties/impacts/properties/society/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema49.properties.impacts.properties.society.required,parentSchema:schema49.properties.impacts.properties.society,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key5 in data22){
if(!(((key5 === "impact") || (key5 === "severity")) || (key5 === "measures"))){
const err43 = {instancePath:instancePath+"/impacts/society",schemaPath:"#/properties/impacts/properties/society/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.impacts.properties.society,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.impact !== undefined){
if(!(validate170(data22.impact, {instancePath:instancePath+"/impacts/society/impact",parentData:data22,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data22.severity !== undefined){
let data24 = data22.severity;
if(!(((((data24 === "none") || (data24 === "low")) || (data24 === "moderate")) || (data24 === "high")) || (data24 === "critical"))){
const err44 = {instancePath:instancePath+"/impacts/society/severity",schemaPath:"#/properties/impacts/properties/society/properties/severity/enum",keyword:"enum",params:{allowedValues: schema49.properties.impacts.properties.society.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.impacts.properties.society.properties.severity.enum,parentSchema:schema49.properties.impacts.properties.society.properties.severity,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.measures !== undefined){
let data25 = data22.measures;
if(Array.isArray(data25)){
if(data25.length < 0){
const err45 = {instancePath:instancePath+"/impacts/society/measures",schemaPath:"#/properties/impacts/properties/society/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema49.properties.impacts.properties.society.properties.measures,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(!(validate170(data25[i4], {instancePath:instancePath+"/impacts/society/measures/" + i4,parentData:data25,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/impacts/society/measures",schemaPath:"#/properties/impacts/properties/society/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.impacts.properties.society.properties.measures.type,parentSchema:schema49.properties.impacts.properties.society.properties.measures,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/impacts/society",schemaPath:"#/properties/impacts/properties/society/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.impacts.properties.society.type,parentSchema:schema49.properties.impacts.properties.society,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data11.organisation !== undefined){
let data27 = data11.organisation;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.impact === undefined){
const err48 = {instancePath:instancePath+"/impacts/organisation",schemaPath:"#/properties/impacts/properties/organisation/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema49.properties.impacts.properties.organisation.required,parentSchema:schema49.properties.impacts.properties.organisation,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data27.severity === undefined){
const err49 = {instancePath:instancePath+"/impacts/organisation",schemaPath:"#/properties/impacts/properties/organisation/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema49.properties.impacts.properties.organisation.required,parentSchema:schema49.properties.impacts.properties.organisation,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key6 in data27){
if(!(((key6 === "impact") || (key6 === "severity")) || (key6 === "measures"))){
const err50 = {instancePath:instancePath+"/impacts/organisation",schemaPath:"#/properties/impacts/properties/organisation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.impacts.properties.organisation,data:data27};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.impact !== undefined){
if(!(validate170(data27.impact, {instancePath:instancePath+"/impacts/organisation/impact",parentData:data27,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data27.severity !== undefined){
let data29 = data27.severity;
if(!(((((data29 === "none") || (data29 === "low")) || (data29 === "moderate")) || (data29 === "high")) || (data29 === "critical"))){
const err51 = {instancePath:instancePath+"/impacts/organisation/severity",schemaPath:"#/properties/impacts/properties/organisation/properties/severity/enum",keyword:"enum",params:{allowedValues: schema49.properties.impacts.properties.organisation.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.impacts.properties.organisation.properties.severity.enum,parentSchema:schema49.properties.impacts.properties.organisation.properties.severity,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data27.measures !== undefined){
let data30 = data27.measures;
if(Array.isArray(data30)){
if(data30.length < 0){
const err52 = {instancePath:instancePath+"/impacts/organisation/measures",schemaPath:"#/properties/impacts/properties/organisation/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema49.properties.impacts.properties.organisation.properties.measures,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
if(!(validate170(data30[i5], {instancePath:instancePath+"/impacts/organisation/measures/" + i5,parentData:data30,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/impacts/organisation/measures",schemaPath:"#/properties/impacts/properties/organisation/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.impacts.properties.organisation.properties.measures.type,parentSchema:schema49.properties.impacts.properties.organisation.properties.measures,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/impacts/organisation",schemaPath:"#/properties/impacts/properties/organisation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.impacts.properties.organisation.type,parentSchema:schema49.properties.impacts.properties.organisation,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data11.environment !== undefined){
let data32 = data11.environment;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.impact === undefined){
const err55 = {instancePath:instancePath+"/impacts/environment",schemaPath:"#/properties/impacts/properties/environment/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema49.properties.impacts.properties.environment.required,parentSchema:schema49.properties.impacts.properties.environment,data:data32};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data32.severity === undefined){
const err56 = {instancePath:instancePath+"/impacts/environment",schemaPath:"#/properties/impacts/properties/environment/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema49.properties.impacts.properties.environment.required,parentSchema:schema49.properties.impacts.properties.environment,data:data32};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key7 in data32){
if(!(((key7 === "impact") || (key7 === "severity")) || (key7 === "measures"))){
const err57 = {instancePath:instancePath+"/impacts/environment",schemaPath:"#/properties/impacts/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema49.properties.impacts.properties.environment,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data32.impact !== undefined){
if(!(validate170(data32.impact, {instancePath:instancePath+"/impacts/environment/impact",parentData:data32,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data32.severity !== undefined){
let data34 = data32.severity;
if(!(((((data34 === "none") || (data34 === "low")) || (data34 === "moderate")) || (data34 === "high")) || (data34 === "critical"))){
const err58 = {instancePath:instancePath+"/impacts/environment/severity",schemaPath:"#/properties/impacts/properties/environment/properties/severity/enum",keyword:"enum",params:{allowedValues: schema49.properties.impacts.properties.environment.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.impacts.properties.environment.properties.severity.enum,parentSchema:schema49.properties.impacts.properties.environment.properties.severity,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data32.measures !== undefined){
let data35 = data32.measures;
if(Array.isArray(data35)){
if(data35.length < 0){
const err59 = {instancePath:instancePath+"/impacts/environment/measures",schemaPath:"#/properties/impacts/properties/environment/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema49.properties.impacts.properties.environment.properties.measures,data:data35};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
if(!(validate170(data35[i6], {instancePath:instancePath+"/impacts/environment/measures/" + i6,parentData:data35,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/impacts/environment/measures",schemaPath:"#/properties/impacts/properties/environment/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.impacts.properties.environment.properties.measures.type,parentSchema:schema49.properties.impacts.properties.environment.properties.measures,data:data35};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/impacts/environment",schemaPath:"#/properties/impacts/properties/environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.impacts.properties.environment.type,parentSchema:schema49.properties.impacts.properties.environment,data:data32};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.impacts.type,parentSchema:schema49.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.risk !== undefined){
let data37 = data.risk;
if(!((((data37 === "minimal") || (data37 === "limited")) || (data37 === "high")) || (data37 === "unacceptable"))){
const err63 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/enum",keyword:"enum",params:{allowedValues: schema49.properties.risk.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.risk.enum,parentSchema:schema49.properties.risk,data:data37};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.conclusion !== undefined){
if(!(validate170(data.conclusion, {instancePath:instancePath+"/conclusion",parentData:data,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["incident-response"] = validate186;
const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/incident-response.schema.json","title":"IncidentResponse","description":"What is done in the first hours of an incident.","type":"object","additionalProperties":false,"required":["metadata","sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","additionalProperties":false,"required":["owner","reviewed"],"properties":{"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"reviewed":{"description":"When it was last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"tried":{"description":"When it was last exercised.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}},"sections":{"description":"Text under each heading, by heading in lower case.","type":"object","required":["who to tell","severity","first steps","afterwards"],"properties":{"who to tell":{"description":"People and authorities, with how and how fast.","type":"string","minLength":20},"severity":{"description":"How bad is bad, with an example of each level.","type":"string","minLength":20},"first steps":{"description":"What is done first: stop, contain, record.","type":"string","minLength":20},"afterwards":{"description":"Cause, action, who is told, who checks.","type":"string","minLength":20}}}}};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/incident-response.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metadata === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sections === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "metadata") || (key0 === "sections"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.owner === undefined){
const err3 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema53.properties.metadata.required,parentSchema:schema53.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.reviewed === undefined){
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "reviewed"},message:"must have required property '"+"reviewed"+"'",schema:schema53.properties.metadata.required,parentSchema:schema53.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "owner") || (key1 === "reviewed")) || (key1 === "tried"))){
const err5 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.owner !== undefined){
if(!(validate187(data0.owner, {instancePath:instancePath+"/metadata/owner",parentData:data0,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data0.reviewed !== undefined){
if(!(validate189(data0.reviewed, {instancePath:instancePath+"/metadata/reviewed",parentData:data0,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data0.tried !== undefined){
if(!(validate189(data0.tried, {instancePath:instancePath+"/metadata/tried",parentData:data0,parentDataProperty:"tried",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.metadata.type,parentSchema:schema53.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sections !== undefined){
let data4 = data.sections;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4["who to tell"] === undefined){
const err7 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "who to tell"},message:"must have required property '"+"who to tell"+"'",schema:schema53.properties.sections.required,parentSchema:schema53.properties.sections,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.severity === undefined){
const err8 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema53.properties.sections.required,parentSchema:schema53.properties.sections,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4["first steps"] === undefined){
const err9 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "first steps"},message:"must have required property '"+"first steps"+"'",schema:schema53.properties.sections.required,parentSchema:schema53.properties.sections,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.afterwards === undefined){
const err10 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "afterwards"},message:"must have required property '"+"afterwards"+"'",schema:schema53.properties.sections.required,parentSchema:schema53.properties.sections,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4["who to tell"] !== undefined){
let data5 = data4["who to tell"];
if(typeof data5 === "string"){
if(func1(data5) < 20){
const err11 = {instancePath:instancePath+"/sections/who to tell",schemaPath:"#/properties/sections/properties/who%20to%20tell/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema53.properties.sections.properties["who to tell"],data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/sections/who to tell",schemaPath:"#/properties/sections/properties/who%20to%20tell/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.sections.properties["who to tell"].type,parentSchema:schema53.properties.sections.properties["who to tell"],data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.severity !== undefined){
let data6 = data4.severity;
if(typeof data6 === "string"){
if(func1(data6) < 20){
const err13 = {instancePath:instancePath+"/sections/severity",schemaPath:"#/properties/sections/properties/severity/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema53.properties.sections.properties.severity,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/sections/severity",schemaPath:"#/properties/sections/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.sections.properties.severity.type,parentSchema:schema53.properties.sections.properties.severity,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4["first steps"] !== undefined){
let data7 = data4["first steps"];
if(typeof data7 === "string"){
if(func1(data7) < 20){
const err15 = {instancePath:instancePath+"/sections/first steps",schemaPath:"#/properties/sections/properties/first%20steps/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema53.properties.sections.properties["first steps"],data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/sections/first steps",schemaPath:"#/properties/sections/properties/first%20steps/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.sections.properties["first steps"].type,parentSchema:schema53.properties.sections.properties["first steps"],data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.afterwards !== undefined){
let data8 = data4.afterwards;
if(typeof data8 === "string"){
if(func1(data8) < 20){
const err17 = {instancePath:instancePath+"/sections/afterwards",schemaPath:"#/properties/sections/properties/afterwards/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema53.properties.sections.properties.afterwards,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/sections/afterwards",schemaPath:"#/properties/sections/properties/afterwards/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.sections.properties.afterwards.type,parentSchema:schema53.properties.sections.properties.afterwards,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.sections.type,parentSchema:schema53.properties.sections,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.incidents = validate192;
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/incidents.schema.json","title":"IncidentsFile","description":"The incident log of one AI system.","type":"object","additionalProperties":false,"required":["version","incidents"],"properties":{"version":{"description":"Version of this format.","const":1},"incidents":{"description":"Each incident; an empty list when there was none.","type":"array","minItems":0,"items":{"description":"One incident.","type":"object","additionalProperties":false,"required":["id","title","severity","started","detected","affected"],"properties":{"id":{"description":"Short id, such as I-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"title":{"description":"The incident in a few words.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it was.","enum":["critical","high","moderate","low"]},"started":{"description":"When it began, such as 2026-01-31T09:00:00Z.","type":"string","format":"date-time"},"detected":{"description":"When it was noticed.","type":"string","format":"date-time"},"resolved":{"description":"When it was over.","type":"string","format":"date-time"},"affected":{"description":"Who was affected.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"cause":{"description":"Why it happened.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"action":{"description":"What keeps it from happening again.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"reported":{"description":"Who was told outside the team, and when.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"late-because":{"description":"Why it was noticed or resolved later than agreed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"dynamicProps":false,"dynamicItems":false};

const formats20 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/incidents.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.incidents === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incidents"},message:"must have required property '"+"incidents"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "incidents"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema56.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.incidents !== undefined){
let data1 = data.incidents;
if(Array.isArray(data1)){
if(data1.length < 0){
const err4 = {instancePath:instancePath+"/incidents",schemaPath:"#/properties/incidents/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema56.properties.incidents,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err5 = {instancePath:instancePath+"/incidents/" + i0,schemaPath:"#/properties/incidents/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema56.properties.incidents.items.required,parentSchema:schema56.properties.incidents.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.title === undefined){
const err6 = {instancePath:instancePath+"/incidents/" + i0,schemaPath:"#/properties/incidents/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema56.properties.incidents.items.required,parentSchema:schema56.properties.incidents.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.severity === undefined){
const err7 = {instancePath:instancePath+"/incidents/" + i0,schemaPath:"#/properties/incidents/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema56.properties.incidents.items.required,parentSchema:schema56.properties.incidents.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.started === undefined){
const err8 = {instancePath:instancePath+"/incidents/" + i0,schemaPath:"#/properties/incidents/items/required",keyword:"required",params:{missingProperty: "started"},message:"must have required property '"+"started"+"'",schema:schema56.properties.incidents.items.required,parentSchema:schema56.properties.incidents.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.detected === undefined){
const err9 = {instancePath:instancePath+"/incidents/" + i0,schemaPath:"#/properties/incidents/items/required",keyword:"required",params:{missingProperty: "detected"},message:"must have required property '"+"detected"+"'",schema:schema56.properties.incidents.items.required,parentSchema:schema56.properties.incidents.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.affected === undefined){
const err10 = {instancePath:instancePath+"/incidents/" + i0,schemaPath:"#/properties/incidents/items/required",keyword:"required",params:{missingProperty: "affected"},message:"must have required property '"+"affected"+"'",schema:schema56.properties.incidents.items.required,parentSchema:schema56.properties.incidents.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!(func6.call(schema56.properties.incidents.items.properties, key1))){
const err11 = {instancePath:instancePath+"/incidents/" + i0,schemaPath:"#/properties/incidents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema56.properties.incidents.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err12 = {instancePath:instancePath+"/incidents/" + i0+"/id",schemaPath:"#/properties/incidents/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema56.properties.incidents.items.properties.id,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/incidents/" + i0+"/id",schemaPath:"#/properties/incidents/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.incidents.items.properties.id.type,parentSchema:schema56.properties.incidents.items.properties.id,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.title !== undefined){
if(!(validate193(data2.title, {instancePath:instancePath+"/incidents/" + i0+"/title",parentData:data2,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data2.severity !== undefined){
let data5 = data2.severity;
if(!((((data5 === "critical") || (data5 === "high")) || (data5 === "moderate")) || (data5 === "low"))){
const err14 = {instancePath:instancePath+"/incidents/" + i0+"/severity",schemaPath:"#/properties/incidents/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema56.properties.incidents.items.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.incidents.items.properties.severity.enum,parentSchema:schema56.properties.incidents.items.properties.severity,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.started !== undefined){
let data6 = data2.started;
if(typeof data6 === "string"){
if(!(formats20.validate(data6))){
const err15 = {instancePath:instancePath+"/incidents/" + i0+"/started",schemaPath:"#/properties/incidents/items/properties/started/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema56.properties.incidents.items.properties.started,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/incidents/" + i0+"/started",schemaPath:"#/properties/incidents/items/properties/started/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.incidents.items.properties.started.type,parentSchema:schema56.properties.incidents.items.properties.started,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.detected !== undefined){
let data7 = data2.detected;
if(typeof data7 === "string"){
if(!(formats20.validate(data7))){
const err17 = {instancePath:instancePath+"/incidents/" + i0+"/detected",schemaPath:"#/properties/incidents/items/properties/detected/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema56.properties.incidents.items.properties.detected,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/incidents/" + i0+"/detected",schemaPath:"#/properties/incidents/items/properties/detected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.incidents.items.properties.detected.type,parentSchema:schema56.properties.incidents.items.properties.detected,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.resolved !== undefined){
let data8 = data2.resolved;
if(typeof data8 === "string"){
if(!(formats20.validate(data8))){
const err19 = {instancePath:instancePath+"/incidents/" + i0+"/resolved",schemaPath:"#/properties/incidents/items/properties/resolved/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema56.properties.incidents.items.properties.resolved,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/incidents/" + i0+"/resolved",schemaPath:"#/properties/incidents/items/properties/resolved/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.incidents.items.properties.resolved.type,parentSchema:schema56.properties.incidents.items.properties.resolved,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.affected !== undefined){
if(!(validate193(data2.affected, {instancePath:instancePath+"/incidents/" + i0+"/affected",parentData:data2,parentDataProperty:"affected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data2.cause !== undefined){
if(!(validate193(data2.cause, {instancePath:instancePath+"/incidents/" + i0+"/cause",parentData:data2,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data2.action !== undefined){
if(!(validate193(data2.action, {instancePath:instancePath+"/incidents/" + i0+"/action",parentData:data2,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data2.reported !== undefined){
if(!(validate193(data2.reported, {instancePath:instancePath+"/incidents/" + i0+"/reported",parentData:data2,parentDataProperty:"reported",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data2["late-because"] !== undefined){
if(!(validate193(data2["late-because"], {instancePath:instancePath+"/incidents/" + i0+"/late-because",parentData:data2,parentDataProperty:"late-because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/incidents/" + i0,schemaPath:"#/properties/incidents/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.incidents.items.type,parentSchema:schema56.properties.incidents.items,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/incidents",schemaPath:"#/properties/incidents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.incidents.type,parentSchema:schema56.properties.incidents,data:data1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.infrastructure = validate200;
const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/infrastructure.schema.json","title":"InfrastructureFile","description":"How one AI system is hosted and secured.","type":"object","additionalProperties":false,"required":["version","reviewer","date","hosting","access","secrets","network","encryption","limits","logs","updates"],"properties":{"version":{"description":"Version of this format.","const":1},"reviewer":{"description":"Who reviewed it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"hosting":{"description":"Where models and data run: provider, region, tenancy.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"access":{"description":"Who may reach what.","type":"array","minItems":1,"items":{"description":"One access.","type":"object","additionalProperties":false,"required":["who","what","how"],"properties":{"who":{"description":"Which role or service.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"what":{"description":"What it may do.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How it proves who it is.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"secrets":{"description":"Where keys are kept, and how often they change.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"network":{"description":"What can be reached from outside, and what the system can reach.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"encryption":{"description":"In transit and at rest.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"limits":{"description":"Rate, cost and size limits, and what happens at them.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"logs":{"description":"What is logged.","type":"object","additionalProperties":false,"required":["what","where","kept"],"properties":{"what":{"description":"Which events.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where they are kept.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"kept":{"description":"How long.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"updates":{"description":"How patches and model files get there, and how they are verified.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/infrastructure.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviewer"},message:"must have required property '"+"reviewer"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.hosting === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hosting"},message:"must have required property '"+"hosting"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.access === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.secrets === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secrets"},message:"must have required property '"+"secrets"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.network === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.encryption === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encryption"},message:"must have required property '"+"encryption"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.limits === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.logs === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logs"},message:"must have required property '"+"logs"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.updates === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updates"},message:"must have required property '"+"updates"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func6.call(schema58.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema58.properties.version,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.reviewer !== undefined){
if(!(validate201(data.reviewer, {instancePath:instancePath+"/reviewer",parentData:data,parentDataProperty:"reviewer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate203(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.hosting !== undefined){
if(!(validate205(data.hosting, {instancePath:instancePath+"/hosting",parentData:data,parentDataProperty:"hosting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
let data4 = data.access;
if(Array.isArray(data4)){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema58.properties.access,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.who === undefined){
const err14 = {instancePath:instancePath+"/access/" + i0,schemaPath:"#/properties/access/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'",schema:schema58.properties.access.items.required,parentSchema:schema58.properties.access.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.what === undefined){
const err15 = {instancePath:instancePath+"/access/" + i0,schemaPath:"#/properties/access/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema58.properties.access.items.required,parentSchema:schema58.properties.access.items,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.how === undefined){
const err16 = {instancePath:instancePath+"/access/" + i0,schemaPath:"#/properties/access/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema58.properties.access.items.required,parentSchema:schema58.properties.access.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "who") || (key1 === "what")) || (key1 === "how"))){
const err17 = {instancePath:instancePath+"/access/" + i0,schemaPath:"#/properties/access/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.access.items,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.who !== undefined){
if(!(validate205(data5.who, {instancePath:instancePath+"/access/" + i0+"/who",parentData:data5,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data5.what !== undefined){
if(!(validate205(data5.what, {instancePath:instancePath+"/access/" + i0+"/what",parentData:data5,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data5.how !== undefined){
if(!(validate205(data5.how, {instancePath:instancePath+"/access/" + i0+"/how",parentData:data5,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/access/" + i0,schemaPath:"#/properties/access/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.access.items.type,parentSchema:schema58.properties.access.items,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.access.type,parentSchema:schema58.properties.access,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.secrets !== undefined){
if(!(validate205(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(!(validate205(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.encryption !== undefined){
if(!(validate205(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate205(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.logs !== undefined){
let data13 = data.logs;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.what === undefined){
const err20 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema58.properties.logs.required,parentSchema:schema58.properties.logs,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data13.where === undefined){
const err21 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema58.properties.logs.required,parentSchema:schema58.properties.logs,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13.kept === undefined){
const err22 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/required",keyword:"required",params:{missingProperty: "kept"},message:"must have required property '"+"kept"+"'",schema:schema58.properties.logs.required,parentSchema:schema58.properties.logs,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data13){
if(!(((key2 === "what") || (key2 === "where")) || (key2 === "kept"))){
const err23 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.logs,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.what !== undefined){
if(!(validate205(data13.what, {instancePath:instancePath+"/logs/what",parentData:data13,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data13.where !== undefined){
if(!(validate205(data13.where, {instancePath:instancePath+"/logs/where",parentData:data13,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data13.kept !== undefined){
if(!(validate205(data13.kept, {instancePath:instancePath+"/logs/kept",parentData:data13,parentDataProperty:"kept",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.logs.type,parentSchema:schema58.properties.logs,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.updates !== undefined){
if(!(validate205(data.updates, {instancePath:instancePath+"/updates",parentData:data,parentDataProperty:"updates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["management-review"] = validate218;
const schema62 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/management-review.schema.json","title":"ManagementReviewFile","description":"One review of the AI management system by top management.","type":"object","additionalProperties":false,"required":["version","date","chair","present","inputs","decisions","actions","next"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was held.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"chair":{"description":"Who of top management led it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"present":{"description":"Who was there.","type":"array","minItems":1,"items":{"description":"A GitHub login.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}},"inputs":{"description":"What was considered: all seven.","type":"object","additionalProperties":false,"required":["previous-actions","changes","risks-and-impacts","performance","audits","incidents-and-nonconformities","opportunities"],"properties":{"previous-actions":{"description":"Status of actions from previous reviews.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"changes":{"description":"Changes in external and internal issues.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"risks-and-impacts":{"description":"Results of AI risk and impact assessments.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"performance":{"description":"Results of monitoring, and how far objectives are met.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"audits":{"description":"Findings of audits.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"incidents-and-nonconformities":{"description":"Incidents, nonconformities and corrective actions.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"opportunities":{"description":"Opportunities for improvement.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"decisions":{"description":"What was decided.","type":"object","additionalProperties":false,"required":["suitability","improvements","resources","policy-and-objectives"],"properties":{"suitability":{"description":"Whether the management system is still suitable, adequate and effective.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"improvements":{"description":"What is improved.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"resources":{"description":"Which resources are needed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"policy-and-objectives":{"description":"What changes in policy or objectives.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"actions":{"description":"Who does what by when; an empty list when nothing is left to do.","type":"array","minItems":0,"items":{"description":"One action.","type":"object","additionalProperties":false,"required":["action","owner","due"],"properties":{"action":{"description":"What.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"due":{"description":"By when.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"done":{"description":"When it was done.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}}},"next":{"description":"When the next review is held.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/management-review.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.chair === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chair"},message:"must have required property '"+"chair"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.present === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.inputs === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.decisions === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"},message:"must have required property '"+"decisions"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.actions === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.next === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "date")) || (key0 === "chair")) || (key0 === "present")) || (key0 === "inputs")) || (key0 === "decisions")) || (key0 === "actions")) || (key0 === "next"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema62.properties.version,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate219(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
if(data.chair !== undefined){
if(!(validate221(data.chair, {instancePath:instancePath+"/chair",parentData:data,parentDataProperty:"chair",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.present !== undefined){
let data3 = data.present;
if(Array.isArray(data3)){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.present,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate221(data3[i0], {instancePath:instancePath+"/present/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.present.type,parentSchema:schema62.properties.present,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.inputs !== undefined){
let data5 = data.inputs;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5["previous-actions"] === undefined){
const err12 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/required",keyword:"required",params:{missingProperty: "previous-actions"},message:"must have required property '"+"previous-actions"+"'",schema:schema62.properties.inputs.required,parentSchema:schema62.properties.inputs,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.changes === undefined){
const err13 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'",schema:schema62.properties.inputs.required,parentSchema:schema62.properties.inputs,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5["risks-and-impacts"] === undefined){
const err14 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/required",keyword:"required",params:{missingProperty: "risks-and-impacts"},message:"must have required property '"+"risks-and-impacts"+"'",schema:schema62.properties.inputs.required,parentSchema:schema62.properties.inputs,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.performance === undefined){
const err15 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/required",keyword:"required",params:{missingProperty: "performance"},message:"must have required property '"+"performance"+"'",schema:schema62.properties.inputs.required,parentSchema:schema62.properties.inputs,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.audits === undefined){
const err16 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/required",keyword:"required",params:{missingProperty: "audits"},message:"must have required property '"+"audits"+"'",schema:schema62.properties.inputs.required,parentSchema:schema62.properties.inputs,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5["incidents-and-nonconformities"] === undefined){
const err17 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/required",keyword:"required",params:{missingProperty: "incidents-and-nonconformities"},message:"must have required property '"+"incidents-and-nonconformities"+"'",schema:schema62.properties.inputs.required,parentSchema:schema62.properties.inputs,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.opportunities === undefined){
const err18 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/required",keyword:"required",params:{missingProperty: "opportunities"},message:"must have required property '"+"opportunities"+"'",schema:schema62.properties.inputs.required,parentSchema:schema62.properties.inputs,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data5){
if(!(((((((key1 === "previous-actions") || (key1 === "changes")) || (key1 === "risks-and-impacts")) || (key1 === "performance")) || (key1 === "audits")) || (key1 === "incidents-and-nonconformities")) || (key1 === "opportunities"))){
const err19 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.inputs,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5["previous-actions"] !== undefined){
if(!(validate224(data5["previous-actions"], {instancePath:instancePath+"/inputs/previous-actions",parentData:data5,parentDataProperty:"previous-actions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data5.changes !== undefined){
if(!(validate224(data5.changes, {instancePath:instancePath+"/inputs/changes",parentData:data5,parentDataProperty:"changes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data5["risks-and-impacts"] !== undefined){
if(!(validate224(data5["risks-and-impacts"], {instancePath:instancePath+"/inputs/risks-and-impacts",parentData:data5,parentDataProperty:"risks-and-impacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data5.performance !== undefined){
if(!(validate224(data5.performance, {instancePath:instancePath+"/inputs/performance",parentData:data5,parentDataProperty:"performance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data5.audits !== undefined){
if(!(validate224(data5.audits, {instancePath:instancePath+"/inputs/audits",parentData:data5,parentDataProperty:"audits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data5["incidents-and-nonconformities"] !== undefined){
if(!(validate224(data5["incidents-and-nonconformities"], {instancePath:instancePath+"/inputs/incidents-and-nonconformities",parentData:data5,parentDataProperty:"incidents-and-nonconformities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data5.opportunities !== undefined){
if(!(validate224(data5.opportunities, {instancePath:instancePath+"/inputs/opportunities",parentData:data5,parentDataProperty:"opportunities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.inputs.type,parentSchema:schema62.properties.inputs,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.decisions !== undefined){
let data13 = data.decisions;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.suitability === undefined){
const err21 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "suitability"},message:"must have required property '"+"suitability"+"'",schema:schema62.properties.decisions.required,parentSchema:schema62.properties.decisions,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13.improvements === undefined){
const err22 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "improvements"},message:"must have required property '"+"improvements"+"'",schema:schema62.properties.decisions.required,parentSchema:schema62.properties.decisions,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data13.resources === undefined){
const err23 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'",schema:schema62.properties.decisions.required,parentSchema:schema62.properties.decisions,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data13["policy-and-objectives"] === undefined){
const err24 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "policy-and-objectives"},message:"must have required property '"+"policy-and-objectives"+"'",schema:schema62.properties.decisions.required,parentSchema:schema62.properties.decisions,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data13){
if(!((((key2 === "suitability") || (key2 === "improvements")) || (key2 === "resources")) || (key2 === "policy-and-objectives"))){
const err25 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.decisions,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.suitability !== undefined){
if(!(validate224(data13.suitability, {instancePath:instancePath+"/decisions/suitability",parentData:data13,parentDataProperty:"suitability",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data13.improvements !== undefined){
if(!(validate224(data13.improvements, {instancePath:instancePath+"/decisions/improvements",parentData:data13,parentDataProperty:"improvements",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data13.resources !== undefined){
if(!(validate224(data13.resources, {instancePath:instancePath+"/decisions/resources",parentData:data13,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data13["policy-and-objectives"] !== undefined){
if(!(validate224(data13["policy-and-objectives"], {instancePath:instancePath+"/decisions/policy-and-objectives",parentData:data13,parentDataProperty:"policy-and-objectives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.decisions.type,parentSchema:schema62.properties.decisions,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.actions !== undefined){
let data18 = data.actions;
if(Array.isArray(data18)){
if(data18.length < 0){
const err27 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema62.properties.actions,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.action === undefined){
const err28 = {instancePath:instancePath+"/actions/" + i1,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema62.properties.actions.items.required,parentSchema:schema62.properties.actions.items,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data19.owner === undefined){
const err29 = {instancePath:instancePath+"/actions/" + i1,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema62.properties.actions.items.required,parentSchema:schema62.properties.actions.items,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data19.due === undefined){
const err30 = {instancePath:instancePath+"/actions/" + i1,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "due"},message:"must have required property '"+"due"+"'",schema:schema62.properties.actions.items.required,parentSchema:schema62.properties.actions.items,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data19){
if(!((((key3 === "action") || (key3 === "owner")) || (key3 === "due")) || (key3 === "done"))){
const err31 = {instancePath:instancePath+"/actions/" + i1,schemaPath:"#/properties/actions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.actions.items,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data19.action !== undefined){
if(!(validate224(data19.action, {instancePath:instancePath+"/actions/" + i1+"/action",parentData:data19,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data19.owner !== undefined){
if(!(validate221(data19.owner, {instancePath:instancePath+"/actions/" + i1+"/owner",parentData:data19,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data19.due !== undefined){
if(!(validate219(data19.due, {instancePath:instancePath+"/actions/" + i1+"/due",parentData:data19,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
if(data19.done !== undefined){
if(!(validate219(data19.done, {instancePath:instancePath+"/actions/" + i1+"/done",parentData:data19,parentDataProperty:"done",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/actions/" + i1,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.actions.items.type,parentSchema:schema62.properties.actions.items,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.actions.type,parentSchema:schema62.properties.actions,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.next !== undefined){
if(!(validate219(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["model-card"] = validate241;
const schema66 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/model-card.schema.json","title":"ModelCard","description":"The model card: Markdown with sections (text by heading) and optional Hugging Face front matter (`metadata`), or the `modelCard` of a CycloneDX bill of materials.","type":"object","required":["sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","properties":{"license":{"type":["string","array"],"items":{"type":"string"}},"language":{"type":["string","array"],"items":{"type":"string"}},"library_name":{"type":"string"},"base_model":{"type":["string","array"],"items":{"type":"string"}},"datasets":{"type":["string","array"],"items":{"type":"string"}},"metrics":{"type":["string","array"],"items":{"type":"string"}},"model-index":{"type":"array","items":{"type":"object"}},"tags":{"type":["string","array"],"items":{"type":"string"}},"pipeline_tag":{"type":"string"}}},"sections":{"description":"Heading in lower case → text under it.","type":"object","required":["architecture","training approach","intended use","limitations","metrics"],"properties":{"architecture":{"description":"What the system is made of: base model, adapters, prompts, retrieval.","type":"string","minLength":20},"training approach":{"description":"How it was trained, tuned or prompted, and on what.","type":"string","minLength":20},"intended use":{"description":"What it is for, and what it is not for.","type":"string","minLength":20},"limitations":{"description":"Where it fails and what it refuses.","type":"string","minLength":20},"metrics":{"description":"How well it does, measured how.","type":"string","minLength":20}}}}};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/model-card.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate241.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.license !== undefined){
let data1 = data0.license;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err1 = {instancePath:instancePath+"/metadata/license",schemaPath:"#/properties/metadata/properties/license/type",keyword:"type",params:{type: schema66.properties.metadata.properties.license.type},message:"must be string,array",schema:schema66.properties.metadata.properties.license.type,parentSchema:schema66.properties.metadata.properties.license,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/metadata/license/" + i0,schemaPath:"#/properties/metadata/properties/license/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.metadata.properties.license.items.type,parentSchema:schema66.properties.metadata.properties.license.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
if(data0.language !== undefined){
let data3 = data0.language;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err3 = {instancePath:instancePath+"/metadata/language",schemaPath:"#/properties/metadata/properties/language/type",keyword:"type",params:{type: schema66.properties.metadata.properties.language.type},message:"must be string,array",schema:schema66.properties.metadata.properties.language.type,parentSchema:schema66.properties.metadata.properties.language,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/metadata/language/" + i1,schemaPath:"#/properties/metadata/properties/language/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.metadata.properties.language.items.type,parentSchema:schema66.properties.metadata.properties.language.items,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data0.library_name !== undefined){
let data5 = data0.library_name;
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/metadata/library_name",schemaPath:"#/properties/metadata/properties/library_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.metadata.properties.library_name.type,parentSchema:schema66.properties.metadata.properties.library_name,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.base_model !== undefined){
let data6 = data0.base_model;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err6 = {instancePath:instancePath+"/metadata/base_model",schemaPath:"#/properties/metadata/properties/base_model/type",keyword:"type",params:{type: schema66.properties.metadata.properties.base_model.type},message:"must be string,array",schema:schema66.properties.metadata.properties.base_model.type,parentSchema:schema66.properties.metadata.properties.base_model,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/metadata/base_model/" + i2,schemaPath:"#/properties/metadata/properties/base_model/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.metadata.properties.base_model.items.type,parentSchema:schema66.properties.metadata.properties.base_model.items,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data0.datasets !== undefined){
let data8 = data0.datasets;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err8 = {instancePath:instancePath+"/metadata/datasets",schemaPath:"#/properties/metadata/properties/datasets/type",keyword:"type",params:{type: schema66.properties.metadata.properties.datasets.type},message:"must be string,array",schema:schema66.properties.metadata.properties.datasets.type,parentSchema:schema66.properties.metadata.properties.datasets,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 !== "string"){
const err9 = {instancePath:instancePath+"/metadata/datasets/" + i3,schemaPath:"#/properties/metadata/properties/datasets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.metadata.properties.datasets.items.type,parentSchema:schema66.properties.metadata.properties.datasets.items,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data0.metrics !== undefined){
let data10 = data0.metrics;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err10 = {instancePath:instancePath+"/metadata/metrics",schemaPath:"#/properties/metadata/properties/metrics/type",keyword:"type",params:{type: schema66.properties.metadata.properties.metrics.type},message:"must be string,array",schema:schema66.properties.metadata.properties.metrics.type,parentSchema:schema66.properties.metadata.properties.metrics,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
if(typeof data11 !== "string"){
const err11 = {instancePath:instancePath+"/metadata/metrics/" + i4,schemaPath:"#/properties/metadata/properties/metrics/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.metadata.properties.metrics.items.type,parentSchema:schema66.properties.metadata.properties.metrics.items,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data0["model-index"] !== undefined){
let data12 = data0["model-index"];
if(Array.isArray(data12)){
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
let data13 = data12[i5];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err12 = {instancePath:instancePath+"/metadata/model-index/" + i5,schemaPath:"#/properties/metadata/properties/model-index/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.properties.metadata.properties["model-index"].items.type,parentSchema:schema66.properties.metadata.properties["model-index"].items,data:data13};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/metadata/model-index",schemaPath:"#/properties/metadata/properties/model-index/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.properties.metadata.properties["model-index"].type,parentSchema:schema66.properties.metadata.properties["model-index"],data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.tags !== undefined){
let data14 = data0.tags;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
const err14 = {instancePath:instancePath+"/metadata/tags",schemaPath:"#/properties/metadata/properties/tags/type",keyword:"type",params:{type: schema66.properties.metadata.properties.tags.type},message:"must be string,array",schema:schema66.properties.metadata.properties.tags.type,parentSchema:schema66.properties.metadata.properties.tags,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data14)){
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
let data15 = data14[i6];
if(typeof data15 !== "string"){
const err15 = {instancePath:instancePath+"/metadata/tags/" + i6,schemaPath:"#/properties/metadata/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.metadata.properties.tags.items.type,parentSchema:schema66.properties.metadata.properties.tags.items,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
if(data0.pipeline_tag !== undefined){
let data16 = data0.pipeline_tag;
if(typeof data16 !== "string"){
const err16 = {instancePath:instancePath+"/metadata/pipeline_tag",schemaPath:"#/properties/metadata/properties/pipeline_tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.metadata.properties.pipeline_tag.type,parentSchema:schema66.properties.metadata.properties.pipeline_tag,data:data16};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.properties.metadata.type,parentSchema:schema66.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.sections !== undefined){
let data17 = data.sections;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.architecture === undefined){
const err18 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'",schema:schema66.properties.sections.required,parentSchema:schema66.properties.sections,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data17["training approach"] === undefined){
const err19 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "training approach"},message:"must have required property '"+"training approach"+"'",schema:schema66.properties.sections.required,parentSchema:schema66.properties.sections,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data17["intended use"] === undefined){
const err20 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "intended use"},message:"must have required property '"+"intended use"+"'",schema:schema66.properties.sections.required,parentSchema:schema66.properties.sections,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data17.limitations === undefined){
const err21 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "limitations"},message:"must have required property '"+"limitations"+"'",schema:schema66.properties.sections.required,parentSchema:schema66.properties.sections,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data17.metrics === undefined){
const err22 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema66.properties.sections.required,parentSchema:schema66.properties.sections,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data17.architecture !== undefined){
let data18 = data17.architecture;
if(typeof data18 === "string"){
if(func1(data18) < 20){
const err23 = {instancePath:instancePath+"/sections/architecture",schemaPath:"#/properties/sections/properties/architecture/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema66.properties.sections.properties.architecture,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/sections/architecture",schemaPath:"#/properties/sections/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.sections.properties.architecture.type,parentSchema:schema66.properties.sections.properties.architecture,data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data17["training approach"] !== undefined){
let data19 = data17["training approach"];
if(typeof data19 === "string"){
if(func1(data19) < 20){
const err25 = {instancePath:instancePath+"/sections/training approach",schemaPath:"#/properties/sections/properties/training%20approach/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema66.properties.sections.properties["training approach"],data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/sections/training approach",schemaPath:"#/properties/sections/properties/training%20approach/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.sections.properties["training approach"].type,parentSchema:schema66.properties.sections.properties["training approach"],data:data19};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data17["intended use"] !== undefined){
let data20 = data17["intended use"];
if(typeof data20 === "string"){
if(func1(data20) < 20){
const err27 = {instancePath:instancePath+"/sections/intended use",schemaPath:"#/properties/sections/properties/intended%20use/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema66.properties.sections.properties["intended use"],data:data20};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/sections/intended use",schemaPath:"#/properties/sections/properties/intended%20use/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.sections.properties["intended use"].type,parentSchema:schema66.properties.sections.properties["intended use"],data:data20};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data17.limitations !== undefined){
let data21 = data17.limitations;
if(typeof data21 === "string"){
if(func1(data21) < 20){
const err29 = {instancePath:instancePath+"/sections/limitations",schemaPath:"#/properties/sections/properties/limitations/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema66.properties.sections.properties.limitations,data:data21};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/sections/limitations",schemaPath:"#/properties/sections/properties/limitations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.sections.properties.limitations.type,parentSchema:schema66.properties.sections.properties.limitations,data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data17.metrics !== undefined){
let data22 = data17.metrics;
if(typeof data22 === "string"){
if(func1(data22) < 20){
const err31 = {instancePath:instancePath+"/sections/metrics",schemaPath:"#/properties/sections/properties/metrics/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema66.properties.sections.properties.metrics,data:data22};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/sections/metrics",schemaPath:"#/properties/sections/properties/metrics/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.sections.properties.metrics.type,parentSchema:schema66.properties.sections.properties.metrics,data:data22};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.properties.sections.type,parentSchema:schema66.properties.sections,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}
validate241.evaluated = {"props":{"metadata":true,"sections":true},"dynamicProps":false,"dynamicItems":false};

exports.monitoring = validate242;
const schema67 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/monitoring.schema.json","title":"MonitoringFile","description":"How one AI system is watched in operation.","type":"object","additionalProperties":false,"required":["version","dashboard","metrics","drift","revalidation"],"properties":{"version":{"description":"Version of this format.","const":1},"dashboard":{"description":"Where people look: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"metrics":{"description":"What is watched.","type":"array","minItems":1,"items":{"description":"One metric.","type":"object","additionalProperties":false,"required":["name","threshold","alert"],"properties":{"name":{"description":"What is measured.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"threshold":{"description":"From which value on somebody is told.","type":"string","minLength":1},"alert":{"description":"Who is told, and how.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"window":{"description":"Over how much time.","type":"string","minLength":1}}}},"drift":{"description":"How drift is noticed.","type":"object","additionalProperties":false,"required":["metric","baseline","threshold","alert","checked"],"properties":{"metric":{"description":"What is compared.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"baseline":{"description":"With what.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"threshold":{"description":"From which value on it is drift.","type":"string","minLength":1},"alert":{"description":"Who is told, and how.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"checked":{"description":"When it was last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}},"revalidation":{"description":"When the whole system is validated again.","type":"object","additionalProperties":false,"required":["last","by","result","next"],"properties":{"last":{"description":"When it was last validated.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"Who validated it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"result":{"description":"What was found.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"next":{"description":"When it is validated next.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}}}};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/monitoring.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dashboard === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dashboard"},message:"must have required property '"+"dashboard"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metrics === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.drift === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drift"},message:"must have required property '"+"drift"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.revalidation === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revalidation"},message:"must have required property '"+"revalidation"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "dashboard")) || (key0 === "metrics")) || (key0 === "drift")) || (key0 === "revalidation"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema67.properties.version,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dashboard !== undefined){
if(!(validate243(data.dashboard, {instancePath:instancePath+"/dashboard",parentData:data,parentDataProperty:"dashboard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
let data2 = data.metrics;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema67.properties.metrics,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err8 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema67.properties.metrics.items.required,parentSchema:schema67.properties.metrics.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.threshold === undefined){
const err9 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema67.properties.metrics.items.required,parentSchema:schema67.properties.metrics.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.alert === undefined){
const err10 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "alert"},message:"must have required property '"+"alert"+"'",schema:schema67.properties.metrics.items.required,parentSchema:schema67.properties.metrics.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "name") || (key1 === "threshold")) || (key1 === "alert")) || (key1 === "window"))){
const err11 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema67.properties.metrics.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.name !== undefined){
if(!(validate243(data3.name, {instancePath:instancePath+"/metrics/" + i0+"/name",parentData:data3,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data3.threshold !== undefined){
let data5 = data3.threshold;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err12 = {instancePath:instancePath+"/metrics/" + i0+"/threshold",schemaPath:"#/properties/metrics/items/properties/threshold/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67.properties.metrics.items.properties.threshold,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/metrics/" + i0+"/threshold",schemaPath:"#/properties/metrics/items/properties/threshold/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.metrics.items.properties.threshold.type,parentSchema:schema67.properties.metrics.items.properties.threshold,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.alert !== undefined){
if(!(validate243(data3.alert, {instancePath:instancePath+"/metrics/" + i0+"/alert",parentData:data3,parentDataProperty:"alert",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data3.window !== undefined){
let data7 = data3.window;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err14 = {instancePath:instancePath+"/metrics/" + i0+"/window",schemaPath:"#/properties/metrics/items/properties/window/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67.properties.metrics.items.properties.window,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/metrics/" + i0+"/window",schemaPath:"#/properties/metrics/items/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.metrics.items.properties.window.type,parentSchema:schema67.properties.metrics.items.properties.window,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.metrics.items.type,parentSchema:schema67.properties.metrics.items,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.metrics.type,parentSchema:schema67.properties.metrics,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.drift !== undefined){
let data8 = data.drift;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.metric === undefined){
const err18 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema67.properties.drift.required,parentSchema:schema67.properties.drift,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.baseline === undefined){
const err19 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema67.properties.drift.required,parentSchema:schema67.properties.drift,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.threshold === undefined){
const err20 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema67.properties.drift.required,parentSchema:schema67.properties.drift,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.alert === undefined){
const err21 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/required",keyword:"required",params:{missingProperty: "alert"},message:"must have required property '"+"alert"+"'",schema:schema67.properties.drift.required,parentSchema:schema67.properties.drift,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.checked === undefined){
const err22 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'",schema:schema67.properties.drift.required,parentSchema:schema67.properties.drift,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data8){
if(!(((((key2 === "metric") || (key2 === "baseline")) || (key2 === "threshold")) || (key2 === "alert")) || (key2 === "checked"))){
const err23 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema67.properties.drift,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.metric !== undefined){
if(!(validate243(data8.metric, {instancePath:instancePath+"/drift/metric",parentData:data8,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data8.baseline !== undefined){
if(!(validate243(data8.baseline, {instancePath:instancePath+"/drift/baseline",parentData:data8,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data8.threshold !== undefined){
let data11 = data8.threshold;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err24 = {instancePath:instancePath+"/drift/threshold",schemaPath:"#/properties/drift/properties/threshold/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67.properties.drift.properties.threshold,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/drift/threshold",schemaPath:"#/properties/drift/properties/threshold/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.drift.properties.threshold.type,parentSchema:schema67.properties.drift.properties.threshold,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.alert !== undefined){
if(!(validate243(data8.alert, {instancePath:instancePath+"/drift/alert",parentData:data8,parentDataProperty:"alert",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data8.checked !== undefined){
if(!(validate250(data8.checked, {instancePath:instancePath+"/drift/checked",parentData:data8,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.drift.type,parentSchema:schema67.properties.drift,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.revalidation !== undefined){
let data14 = data.revalidation;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.last === undefined){
const err27 = {instancePath:instancePath+"/revalidation",schemaPath:"#/properties/revalidation/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'",schema:schema67.properties.revalidation.required,parentSchema:schema67.properties.revalidation,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data14.by === undefined){
const err28 = {instancePath:instancePath+"/revalidation",schemaPath:"#/properties/revalidation/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema67.properties.revalidation.required,parentSchema:schema67.properties.revalidation,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data14.result === undefined){
const err29 = {instancePath:instancePath+"/revalidation",schemaPath:"#/properties/revalidation/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'",schema:schema67.properties.revalidation.required,parentSchema:schema67.properties.revalidation,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data14.next === undefined){
const err30 = {instancePath:instancePath+"/revalidation",schemaPath:"#/properties/revalidation/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'",schema:schema67.properties.revalidation.required,parentSchema:schema67.properties.revalidation,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data14){
if(!((((key3 === "last") || (key3 === "by")) || (key3 === "result")) || (key3 === "next"))){
const err31 = {instancePath:instancePath+"/revalidation",schemaPath:"#/properties/revalidation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema67.properties.revalidation,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.last !== undefined){
if(!(validate250(data14.last, {instancePath:instancePath+"/revalidation/last",parentData:data14,parentDataProperty:"last",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data14.by !== undefined){
if(!(validate253(data14.by, {instancePath:instancePath+"/revalidation/by",parentData:data14,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data14.result !== undefined){
if(!(validate243(data14.result, {instancePath:instancePath+"/revalidation/result",parentData:data14,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data14.next !== undefined){
if(!(validate250(data14.next, {instancePath:instancePath+"/revalidation/next",parentData:data14,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/revalidation",schemaPath:"#/properties/revalidation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.revalidation.type,parentSchema:schema67.properties.revalidation,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.nonconformity = validate257;
const schema71 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/nonconformity.schema.json","title":"NonconformityFile","description":"One nonconformity and its corrective action.","type":"object","additionalProperties":false,"required":["version","found","by","source","what","correction","cause","action","owner","due"],"properties":{"version":{"description":"Version of this format.","const":1},"found":{"description":"When it was found.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"Who found it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"source":{"description":"How it was found.","enum":["audit","incident","review","monitoring","complaint","other"]},"what":{"description":"What does not conform, and to what.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"correction":{"description":"What was done at once.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"cause":{"description":"Why it happened.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"action":{"description":"What keeps it from happening again.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who answers for the action.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"due":{"description":"By when.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"closed":{"description":"When it was closed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"effectiveness":{"description":"Whether the action worked.","type":"object","additionalProperties":false,"required":["by","date","effective","how"],"properties":{"by":{"description":"Who looked.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"effective":{"description":"Whether it worked.","type":"boolean"},"how":{"description":"How that was seen.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"dependentRequired":{"closed":["effectiveness"]}};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/nonconformity.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.found === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "found"},message:"must have required property '"+"found"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.what === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.correction === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "correction"},message:"must have required property '"+"correction"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cause === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.action === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.owner === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.due === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "due"},message:"must have required property '"+"due"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func6.call(schema71.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema71.properties.version,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.found !== undefined){
if(!(validate258(data.found, {instancePath:instancePath+"/found",parentData:data,parentDataProperty:"found",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate260(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(!((((((data3 === "audit") || (data3 === "incident")) || (data3 === "review")) || (data3 === "monitoring")) || (data3 === "complaint")) || (data3 === "other"))){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema71.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema71.properties.source.enum,parentSchema:schema71.properties.source,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.what !== undefined){
if(!(validate262(data.what, {instancePath:instancePath+"/what",parentData:data,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.correction !== undefined){
if(!(validate262(data.correction, {instancePath:instancePath+"/correction",parentData:data,parentDataProperty:"correction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined){
if(!(validate262(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate262(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate260(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined){
if(!(validate258(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data.closed !== undefined){
if(!(validate258(data.closed, {instancePath:instancePath+"/closed",parentData:data,parentDataProperty:"closed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data.effectiveness !== undefined){
let data11 = data.effectiveness;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.by === undefined){
const err13 = {instancePath:instancePath+"/effectiveness",schemaPath:"#/properties/effectiveness/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema71.properties.effectiveness.required,parentSchema:schema71.properties.effectiveness,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data11.date === undefined){
const err14 = {instancePath:instancePath+"/effectiveness",schemaPath:"#/properties/effectiveness/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema71.properties.effectiveness.required,parentSchema:schema71.properties.effectiveness,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data11.effective === undefined){
const err15 = {instancePath:instancePath+"/effectiveness",schemaPath:"#/properties/effectiveness/required",keyword:"required",params:{missingProperty: "effective"},message:"must have required property '"+"effective"+"'",schema:schema71.properties.effectiveness.required,parentSchema:schema71.properties.effectiveness,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data11.how === undefined){
const err16 = {instancePath:instancePath+"/effectiveness",schemaPath:"#/properties/effectiveness/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema71.properties.effectiveness.required,parentSchema:schema71.properties.effectiveness,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data11){
if(!((((key1 === "by") || (key1 === "date")) || (key1 === "effective")) || (key1 === "how"))){
const err17 = {instancePath:instancePath+"/effectiveness",schemaPath:"#/properties/effectiveness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema71.properties.effectiveness,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.by !== undefined){
if(!(validate260(data11.by, {instancePath:instancePath+"/effectiveness/by",parentData:data11,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if(data11.date !== undefined){
if(!(validate258(data11.date, {instancePath:instancePath+"/effectiveness/date",parentData:data11,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data11.effective !== undefined){
let data14 = data11.effective;
if(typeof data14 !== "boolean"){
const err18 = {instancePath:instancePath+"/effectiveness/effective",schemaPath:"#/properties/effectiveness/properties/effective/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema71.properties.effectiveness.properties.effective.type,parentSchema:schema71.properties.effectiveness.properties.effective,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.how !== undefined){
if(!(validate262(data11.how, {instancePath:instancePath+"/effectiveness/how",parentData:data11,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/effectiveness",schemaPath:"#/properties/effectiveness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.properties.effectiveness.type,parentSchema:schema71.properties.effectiveness,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.closed !== undefined){
if(data.effectiveness === undefined){
const err20 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "closed",
    missingProperty: "effectiveness",
    depsCount: 1,
    deps: "effectiveness"},message:"must have property effectiveness when property closed is present",schema:schema71.dependentRequired,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.objectives = validate273;
const schema75 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/objectives.schema.json","title":"ObjectivesFile","description":"The measurable AI objectives of the organisation.","type":"object","additionalProperties":false,"required":["version","reviewed","objectives"],"properties":{"version":{"description":"Version of this format.","const":1},"reviewed":{"description":"When they were last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"objectives":{"description":"The objectives.","type":"array","minItems":1,"items":{"description":"One objective.","type":"object","additionalProperties":false,"required":["id","objective","measure","target","current","owner"],"properties":{"id":{"description":"Short id, such as O-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"objective":{"description":"What is to be reached.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"measure":{"description":"What is measured.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"target":{"description":"When it is reached.","type":"object","additionalProperties":false,"required":["unit"],"properties":{"at-least":{"description":"The measure is at least this.","type":"number"},"at-most":{"description":"The measure is at most this.","type":"number"},"unit":{"description":"The unit.","type":"string","minLength":1}},"oneOf":[{"required":["at-least"]},{"required":["at-most"]}]},"current":{"description":"Where it stands.","type":"object","additionalProperties":false,"required":["value","date","source"],"properties":{"value":{"description":"The measure.","type":"number"},"date":{"description":"When it was measured.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"source":{"description":"Where the number comes from.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"owner":{"description":"Who answers for it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"due":{"description":"By when.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"action":{"description":"What is done when the target is missed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/objectives.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviewed"},message:"must have required property '"+"reviewed"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.objectives === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectives"},message:"must have required property '"+"objectives"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "reviewed")) || (key0 === "objectives"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema75.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reviewed !== undefined){
if(!(validate274(data.reviewed, {instancePath:instancePath+"/reviewed",parentData:data,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data.objectives !== undefined){
let data2 = data.objectives;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema75.properties.objectives,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err6 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema75.properties.objectives.items.required,parentSchema:schema75.properties.objectives.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.objective === undefined){
const err7 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "objective"},message:"must have required property '"+"objective"+"'",schema:schema75.properties.objectives.items.required,parentSchema:schema75.properties.objectives.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.measure === undefined){
const err8 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "measure"},message:"must have required property '"+"measure"+"'",schema:schema75.properties.objectives.items.required,parentSchema:schema75.properties.objectives.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.target === undefined){
const err9 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema75.properties.objectives.items.required,parentSchema:schema75.properties.objectives.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.current === undefined){
const err10 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "current"},message:"must have required property '"+"current"+"'",schema:schema75.properties.objectives.items.required,parentSchema:schema75.properties.objectives.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.owner === undefined){
const err11 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema75.properties.objectives.items.required,parentSchema:schema75.properties.objectives.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data3){
if(!((((((((key1 === "id") || (key1 === "objective")) || (key1 === "measure")) || (key1 === "target")) || (key1 === "current")) || (key1 === "owner")) || (key1 === "due")) || (key1 === "action"))){
const err12 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema75.properties.objectives.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err13 = {instancePath:instancePath+"/objectives/" + i0+"/id",schemaPath:"#/properties/objectives/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema75.properties.objectives.items.properties.id,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/objectives/" + i0+"/id",schemaPath:"#/properties/objectives/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.objectives.items.properties.id.type,parentSchema:schema75.properties.objectives.items.properties.id,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.objective !== undefined){
if(!(validate276(data3.objective, {instancePath:instancePath+"/objectives/" + i0+"/objective",parentData:data3,parentDataProperty:"objective",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data3.measure !== undefined){
if(!(validate276(data3.measure, {instancePath:instancePath+"/objectives/" + i0+"/measure",parentData:data3,parentDataProperty:"measure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data3.target !== undefined){
let data7 = data3.target;
const _errs15 = errors;
let valid4 = false;
let passing0 = null;
const _errs16 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7["at-least"] === undefined){
const err15 = {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"#/properties/objectives/items/properties/target/oneOf/0/required",keyword:"required",params:{missingProperty: "at-least"},message:"must have required property '"+"at-least"+"'",schema:schema75.properties.objectives.items.properties.target.oneOf[0].required,parentSchema:schema75.properties.objectives.items.properties.target.oneOf[0],data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs17 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7["at-most"] === undefined){
const err16 = {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"#/properties/objectives/items/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty: "at-most"},message:"must have required property '"+"at-most"+"'",schema:schema75.properties.objectives.items.properties.target.oneOf[1].required,parentSchema:schema75.properties.objectives.items.properties.target.oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err17 = {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"#/properties/objectives/items/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema75.properties.objectives.items.properties.target.oneOf,parentSchema:schema75.properties.objectives.items.properties.target,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.unit === undefined){
const err18 = {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"#/properties/objectives/items/properties/target/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema75.properties.objectives.items.properties.target.required,parentSchema:schema75.properties.objectives.items.properties.target,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "at-least") || (key2 === "at-most")) || (key2 === "unit"))){
const err19 = {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"#/properties/objectives/items/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema75.properties.objectives.items.properties.target,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7["at-least"] !== undefined){
let data8 = data7["at-least"];
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/objectives/" + i0+"/target/at-least",schemaPath:"#/properties/objectives/items/properties/target/properties/at-least/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema75.properties.objectives.items.properties.target.properties["at-least"].type,parentSchema:schema75.properties.objectives.items.properties.target.properties["at-least"],data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7["at-most"] !== undefined){
let data9 = data7["at-most"];
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/objectives/" + i0+"/target/at-most",schemaPath:"#/properties/objectives/items/properties/target/properties/at-most/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema75.properties.objectives.items.properties.target.properties["at-most"].type,parentSchema:schema75.properties.objectives.items.properties.target.properties["at-most"],data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.unit !== undefined){
let data10 = data7.unit;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err22 = {instancePath:instancePath+"/objectives/" + i0+"/target/unit",schemaPath:"#/properties/objectives/items/properties/target/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema75.properties.objectives.items.properties.target.properties.unit,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/objectives/" + i0+"/target/unit",schemaPath:"#/properties/objectives/items/properties/target/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.objectives.items.properties.target.properties.unit.type,parentSchema:schema75.properties.objectives.items.properties.target.properties.unit,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/objectives/" + i0+"/target",schemaPath:"#/properties/objectives/items/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.properties.objectives.items.properties.target.type,parentSchema:schema75.properties.objectives.items.properties.target,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.current !== undefined){
let data11 = data3.current;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.value === undefined){
const err25 = {instancePath:instancePath+"/objectives/" + i0+"/current",schemaPath:"#/properties/objectives/items/properties/current/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema75.properties.objectives.items.properties.current.required,parentSchema:schema75.properties.objectives.items.properties.current,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11.date === undefined){
const err26 = {instancePath:instancePath+"/objectives/" + i0+"/current",schemaPath:"#/properties/objectives/items/properties/current/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema75.properties.objectives.items.properties.current.required,parentSchema:schema75.properties.objectives.items.properties.current,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11.source === undefined){
const err27 = {instancePath:instancePath+"/objectives/" + i0+"/current",schemaPath:"#/properties/objectives/items/properties/current/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema75.properties.objectives.items.properties.current.required,parentSchema:schema75.properties.objectives.items.properties.current,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 in data11){
if(!(((key3 === "value") || (key3 === "date")) || (key3 === "source"))){
const err28 = {instancePath:instancePath+"/objectives/" + i0+"/current",schemaPath:"#/properties/objectives/items/properties/current/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema75.properties.objectives.items.properties.current,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.value !== undefined){
let data12 = data11.value;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err29 = {instancePath:instancePath+"/objectives/" + i0+"/current/value",schemaPath:"#/properties/objectives/items/properties/current/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema75.properties.objectives.items.properties.current.properties.value.type,parentSchema:schema75.properties.objectives.items.properties.current.properties.value,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.date !== undefined){
if(!(validate274(data11.date, {instancePath:instancePath+"/objectives/" + i0+"/current/date",parentData:data11,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data11.source !== undefined){
if(!(validate276(data11.source, {instancePath:instancePath+"/objectives/" + i0+"/current/source",parentData:data11,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/objectives/" + i0+"/current",schemaPath:"#/properties/objectives/items/properties/current/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.properties.objectives.items.properties.current.type,parentSchema:schema75.properties.objectives.items.properties.current,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data3.owner !== undefined){
if(!(validate281(data3.owner, {instancePath:instancePath+"/objectives/" + i0+"/owner",parentData:data3,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data3.due !== undefined){
if(!(validate274(data3.due, {instancePath:instancePath+"/objectives/" + i0+"/due",parentData:data3,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data3.action !== undefined){
if(!(validate276(data3.action, {instancePath:instancePath+"/objectives/" + i0+"/action",parentData:data3,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.properties.objectives.items.type,parentSchema:schema75.properties.objectives.items,data:data3};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.objectives.type,parentSchema:schema75.properties.objectives,data:data2};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.oversight = validate285;
const schema79 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/oversight.schema.json","title":"OversightFile","description":"When and how people oversee one AI system.","type":"object","additionalProperties":false,"required":["version","decisions","stop","overrides","records","competence","operational"],"properties":{"version":{"description":"Version of this format.","const":1},"decisions":{"description":"What people decide or check.","type":"array","minItems":1,"items":{"description":"One decision or check.","type":"object","additionalProperties":false,"required":["what","when","who","how"],"properties":{"what":{"description":"What is decided or checked.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"when":{"description":"In which cases: always, a sample, low confidence, new situations.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"who":{"description":"Which role decides.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"What the person sees, and in how much time.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"stop":{"description":"How the system is stopped.","type":"object","additionalProperties":false,"required":["who","how"],"properties":{"who":{"description":"Who may stop it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How, and how fast.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"overrides":{"description":"How decisions against the system are recorded and looked at again.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"records":{"description":"Where decisions of people are recorded.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"competence":{"description":"What the people who oversee it must know, and how they learn it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"operational":{"description":"The workflow as it runs.","type":"object","additionalProperties":false,"required":["since","workflow","tried"],"properties":{"since":{"description":"Since when it runs.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"workflow":{"description":"Where it runs: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"tried":{"description":"When stopping the system was last tried.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}}}};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/oversight.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.decisions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"},message:"must have required property '"+"decisions"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stop === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stop"},message:"must have required property '"+"stop"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.overrides === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overrides"},message:"must have required property '"+"overrides"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.records === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.competence === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "competence"},message:"must have required property '"+"competence"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.operational === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operational"},message:"must have required property '"+"operational"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "decisions")) || (key0 === "stop")) || (key0 === "overrides")) || (key0 === "records")) || (key0 === "competence")) || (key0 === "operational"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema79.properties.version,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.decisions !== undefined){
let data1 = data.decisions;
if(Array.isArray(data1)){
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema79.properties.decisions,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.what === undefined){
const err10 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema79.properties.decisions.items.required,parentSchema:schema79.properties.decisions.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.when === undefined){
const err11 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema79.properties.decisions.items.required,parentSchema:schema79.properties.decisions.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.who === undefined){
const err12 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'",schema:schema79.properties.decisions.items.required,parentSchema:schema79.properties.decisions.items,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.how === undefined){
const err13 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema79.properties.decisions.items.required,parentSchema:schema79.properties.decisions.items,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "what") || (key1 === "when")) || (key1 === "who")) || (key1 === "how"))){
const err14 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties.decisions.items,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.what !== undefined){
if(!(validate286(data2.what, {instancePath:instancePath+"/decisions/" + i0+"/what",parentData:data2,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data2.when !== undefined){
if(!(validate286(data2.when, {instancePath:instancePath+"/decisions/" + i0+"/when",parentData:data2,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data2.who !== undefined){
if(!(validate286(data2.who, {instancePath:instancePath+"/decisions/" + i0+"/who",parentData:data2,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data2.how !== undefined){
if(!(validate286(data2.how, {instancePath:instancePath+"/decisions/" + i0+"/how",parentData:data2,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.decisions.items.type,parentSchema:schema79.properties.decisions.items,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema79.properties.decisions.type,parentSchema:schema79.properties.decisions,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.stop !== undefined){
let data7 = data.stop;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.who === undefined){
const err17 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'",schema:schema79.properties.stop.required,parentSchema:schema79.properties.stop,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.how === undefined){
const err18 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema79.properties.stop.required,parentSchema:schema79.properties.stop,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "who") || (key2 === "how"))){
const err19 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties.stop,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.who !== undefined){
if(!(validate286(data7.who, {instancePath:instancePath+"/stop/who",parentData:data7,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data7.how !== undefined){
if(!(validate286(data7.how, {instancePath:instancePath+"/stop/how",parentData:data7,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.stop.type,parentSchema:schema79.properties.stop,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.overrides !== undefined){
if(!(validate286(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
if(!(validate286(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data.competence !== undefined){
if(!(validate286(data.competence, {instancePath:instancePath+"/competence",parentData:data,parentDataProperty:"competence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data.operational !== undefined){
let data13 = data.operational;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.since === undefined){
const err21 = {instancePath:instancePath+"/operational",schemaPath:"#/properties/operational/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'",schema:schema79.properties.operational.required,parentSchema:schema79.properties.operational,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13.workflow === undefined){
const err22 = {instancePath:instancePath+"/operational",schemaPath:"#/properties/operational/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'",schema:schema79.properties.operational.required,parentSchema:schema79.properties.operational,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data13.tried === undefined){
const err23 = {instancePath:instancePath+"/operational",schemaPath:"#/properties/operational/required",keyword:"required",params:{missingProperty: "tried"},message:"must have required property '"+"tried"+"'",schema:schema79.properties.operational.required,parentSchema:schema79.properties.operational,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data13){
if(!(((key3 === "since") || (key3 === "workflow")) || (key3 === "tried"))){
const err24 = {instancePath:instancePath+"/operational",schemaPath:"#/properties/operational/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties.operational,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.since !== undefined){
if(!(validate296(data13.since, {instancePath:instancePath+"/operational/since",parentData:data13,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data13.workflow !== undefined){
if(!(validate286(data13.workflow, {instancePath:instancePath+"/operational/workflow",parentData:data13,parentDataProperty:"workflow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data13.tried !== undefined){
if(!(validate296(data13.tried, {instancePath:instancePath+"/operational/tried",parentData:data13,parentDataProperty:"tried",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/operational",schemaPath:"#/properties/operational/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.operational.type,parentSchema:schema79.properties.operational,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.policy = validate300;
const schema82 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/policy.schema.json","title":"PolicyFile","description":"The policy of aims-gate: which changed files are governed, and what must be true before they merge.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"description":"What reports call this policy. Default: the preset's name, or the file's.","type":"string","minLength":1,"maxLength":80},"extends":{"description":"The policy this one is merged over: `preset:NAME`, `./file` on the same branch, or `github:owner/repo/path@<full commit id>` of another repository.","type":"string","pattern":"^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$"},"mode":{"description":"`enforce`: gaps fail the check. `audit`: gaps are reported and nothing is blocked. Default: enforce.","enum":["enforce","audit"]},"systems":{"description":"Folder of the AI system register: one folder a system, named by its id, with a `system.yml`. In paths of requirements `{system}` stands for that system's folder and `{id}` for its id.","type":"string","minLength":1},"roles":{"description":"File that says which people hold which role.","type":"string","minLength":1},"governance-role":{"description":"The role that must approve changes to what the gate trusts, and speaks for systems that have no owner yet.","type":"string","minLength":1},"exceptions":{"description":"Folder of time-boxed exceptions. Default `.aims/exceptions`.","type":"string","minLength":1},"trusted":{"description":"More files the gate trusts, as globs: a change to one of them is a governance change.","$ref":"#/$defs/globs"},"changes":{"description":"Which files belong to which class of change, as globs from the root; a glob that starts with `!` takes files out again. Added to the globs of the parent policy.","type":"object","additionalProperties":false,"properties":{"model":{"description":"Model weights, their configuration, the list of released models, training code.","$ref":"#/$defs/globs"},"model-id":{"description":"Files that name the hosted model, provider or deployment in use.","$ref":"#/$defs/globs"},"prompt":{"description":"Prompts and prompt templates.","$ref":"#/$defs/globs"},"dataset":{"description":"Training, tuning and retrieval data.","$ref":"#/$defs/globs"},"evaluation":{"description":"Evaluation data, evaluators, thresholds and committed results.","$ref":"#/$defs/globs"},"ai-dependency":{"description":"Manifests through which AI libraries and providers come in.","$ref":"#/$defs/globs"},"agent-config":{"description":"Tools and servers granted to an agent.","$ref":"#/$defs/globs"},"coding-agent":{"description":"Instructions for the developers' own coding agents (AGENTS.md, CLAUDE.md). None by default: they steer tools, not the product.","$ref":"#/$defs/globs"},"governance":{"description":"More documents the gates rely on. The policy, the roles, the register and every required document are in this class already.","$ref":"#/$defs/globs"}}},"ignore":{"description":"Files that no detector looks into: tests, vendored code, the developers' own tools. A glob that starts with `!` puts files back. Added to those of the parent policy.","$ref":"#/$defs/globs"},"detectors":{"description":"Which files each detector looks into, after `ignore`: globs add files, globs that start with `!` take files out, `off` switches it off. Added to those of the parent policy.","type":"object","additionalProperties":false,"properties":{"weights":{"description":"Model weights recognised by their content.","$ref":"#/$defs/lookout"},"pointer":{"description":"Git LFS pointers and DVC files that stand for models and data.","$ref":"#/$defs/lookout"},"released-model":{"description":"Weights that code or configuration names for download or loading.","$ref":"#/$defs/lookout"},"model-id":{"description":"Ids of hosted models, deployments, providers and endpoints in code and configuration.","$ref":"#/$defs/lookout"},"inline-prompt":{"description":"Prompts in code and configuration.","$ref":"#/$defs/lookout"},"prompt-file":{"description":"What a prompt file no longer says.","$ref":"#/$defs/lookout"},"training-data":{"description":"Fine-tuning data, dataset cards, data sets loaded in code.","$ref":"#/$defs/lookout"},"evaluation":{"description":"Evaluation code, thresholds, cases and results.","$ref":"#/$defs/lookout"},"agent-tools":{"description":"Tools, MCP servers and approval settings of agents.","$ref":"#/$defs/lookout"},"dependency":{"description":"AI packages in manifests and lock files.","$ref":"#/$defs/lookout"}}},"gates":{"description":"The gates by id. A gate of the parent policy with the same id is changed key by key; `require` replaces the whole list.","type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"$ref":"#/$defs/gate"}}},"$defs":{"globs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":300}},"lookout":{"anyOf":[{"const":"off"},{"$ref":"#/$defs/globs"}]},"changeClass":{"enum":["model","model-id","prompt","dataset","evaluation","agent-config","governance","coding-agent","ai-dependency","ai-dependency:added","ai-dependency:removed","ai-dependency:bumped"]},"riskTier":{"enum":["minimal","limited","high","unacceptable"]},"stage":{"enum":["design","data","development","deployment","operation","retired"]},"gate":{"type":"object","additionalProperties":false,"properties":{"title":{"description":"Two or three words for people: the name in every report.","type":"string","minLength":1,"maxLength":80},"why":{"description":"Why it matters, one sentence.","type":"string","minLength":1,"maxLength":400},"controls":{"description":"Annex A controls (`A.6.2.5`) and clauses (`8.4`) of ISO/IEC 42001 it serves.","type":"array","items":{"type":"string","pattern":"^(A\\.)?[0-9]+(\\.[0-9]+)*$"},"uniqueItems":true},"level":{"description":"`failure` blocks the merge; `warning` and `notice` are reported; `off` switches the gate off, which every report shows.","enum":["failure","warning","notice","off"]},"locked":{"description":"A policy that extends this one may only raise the level and add requirements.","const":"tighten-only"},"scope":{"description":"`system` (default): asked of each AI system. `organisation`: asked once, in a pull request that changes a document it names, and in every sweep.","enum":["system","organisation"]},"reason":{"description":"Why this policy lowers the level or switches the gate off: goes into the Statement of Applicability.","type":"string","minLength":1,"maxLength":400},"when":{"$ref":"#/$defs/when"},"require":{"description":"All of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"remedy":{"description":"How to mend it, one sentence: used where the requirement has nothing more exact to say.","type":"string","minLength":1,"maxLength":400}}},"when":{"description":"When the gate applies. Every key given must match; a key left out matches always.","type":"object","additionalProperties":false,"properties":{"changes":{"description":"A change of one of these classes touches the system.","type":"array","minItems":1,"items":{"$ref":"#/$defs/changeClass"},"uniqueItems":true},"risk":{"description":"The system's risk tier. A system without a tier counts as `high`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/riskTier"},"uniqueItems":true},"stage":{"description":"The system's lifecycle stage. A system without a stage counts as every stage.","type":"array","minItems":1,"items":{"$ref":"#/$defs/stage"},"uniqueItems":true},"files":{"description":"`trusted`: only changes to what the gate trusts (policy, roles, register, the workflow that runs the gate) count.","enum":["all","trusted"]},"lifecycle":{"description":"`retiring`: the change ends the system: its last model, model id or prompt goes, its register entry goes, or its stage is `retired`.","type":"array","minItems":1,"items":{"enum":["retiring"]},"uniqueItems":true}}},"requirement":{"description":"Exactly one requirement.","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"registered":{"$ref":"#/$defs/registered"},"document":{"$ref":"#/$defs/document"},"approval":{"$ref":"#/$defs/approval"},"review":{"$ref":"#/$defs/review"},"guardrails":{"$ref":"#/$defs/guardrails"},"checklist":{"$ref":"#/$defs/checklist"},"fresh":{"$ref":"#/$defs/fresh"},"link":{"$ref":"#/$defs/link"},"risks":{"$ref":"#/$defs/risks"},"impacts":{"$ref":"#/$defs/impacts"},"incidents":{"$ref":"#/$defs/incidents"},"supplier":{"$ref":"#/$defs/supplier"},"metrics":{"$ref":"#/$defs/metrics"},"model-index":{"$ref":"#/$defs/model-index"},"expression":{"$ref":"#/$defs/expression"},"any":{"description":"One of these holds.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"all":{"description":"All of these hold: for use inside `any`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"not":{"description":"This does not hold.","$ref":"#/$defs/requirement"}}},"path":{"description":"Where the document is. `{system}` = the system's folder, `{id}` = its id. With `*` every file that matches.","type":"string","minLength":1},"field":{"description":"The key, with dots between the steps: `operational.since`. `[]` stands for each entry of a list: `objectives[].current.date`.","type":"string","minLength":1},"checklist":{"description":"Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"items":{"description":"Ids of the items that must be there and ticked. Left out: every item.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}}},"fresh":{"description":"A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past. Of many files the newest counts.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"},"until":{"description":"The key of a date that must not be past.","type":"string","minLength":1},"within":{"description":"How long the date is good for. Default `12 months`.","type":"string","pattern":"^[0-9]+ (day|month|year)s?$"}}},"link":{"description":"A document names a dashboard, a runbook or a process: an https address, or a file of the repository.","type":"object","additionalProperties":false,"required":["path","field"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"}}},"risks":{"description":"Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"limit":{"description":"Likelihood × impact that is still acceptable. Default 12.","type":"integer","minimum":1,"maximum":25},"accept":{"description":"Who may accept a risk that stays: `owner`, `role:NAME`, `@login`. Default: the owner, the role `risk`, and the governance role.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"},"uniqueItems":true}}},"impacts":{"description":"The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"}}},"supplier":{"description":"Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"Where the assessments lie. Default `.aims/suppliers`.","type":"string","minLength":1},"reviewed":{"description":"How long ago its performance and incidents may have been looked at. Default `12 months`.","type":"string","pattern":"^[0-9]+ (day|month|year)s?$"}}},"threshold":{"description":"Bounds of one metric.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least.","type":"number"},"max":{"description":"At most.","type":"number"},"no-regression":{"description":"No worse than the same file before the change.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric's unit. Default 0.","type":"number","minimum":0},"max-gap":{"description":"Between the best and the worst group, in the metric's unit.","type":"number","minimum":0},"min-ratio":{"description":"Of the worst group to the best.","type":"number","minimum":0,"maximum":1}}},"metrics":{"description":"Committed evaluation results are complete, made for this change, and meet their thresholds.","type":"object","additionalProperties":false,"required":["results","thresholds"],"properties":{"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"format":{"description":"The format, when its content does not tell.","enum":["evaluation","promptfoo","lm-eval","inspect","openai-evals","gh-models","model-index","junit","plain"]},"thresholds":{"description":"Bounds by name of the metric.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/threshold"}}}},"expression":{"description":"A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `roles`, `today`, `documents` and, with `each`, `one`.","anyOf":[{"type":"string","minLength":1,"maxLength":2000},{"type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"description":"The expression.","type":"string","minLength":1,"maxLength":2000},"say":{"description":"What is missing when it does not hold, one sentence.","type":"string","minLength":1,"maxLength":400},"documents":{"description":"Documents it reads: name → path.","type":"object","additionalProperties":{"$ref":"#/$defs/path"}},"each":{"description":"The expression must hold for each entry of a list, as `one`: the name of a document, and the key of the list in it (`data.quality.criteria`). The name of a document alone: for each file.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)*$"}}}]},"guardrails":{"description":"No refusal, warning, disclosure or human approval is gone from a prompt or an agent.","type":"object","additionalProperties":false,"properties":{}},"registered":{"description":"Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.","type":"object","additionalProperties":false,"properties":{}},"document":{"description":"A document exists, follows its schema, is filled in, and changed together with what it describes.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"schema":{"description":"The schema it follows.","enum":["system","roles","risk-assessment","impact-assessment","model-card","ai-policy","audit","context","data","decommission","disclosure","evaluation","exception","incident-response","incidents","infrastructure","management-review","monitoring","nonconformity","objectives","oversight","pre-deployment","privacy","regulatory","soa","supplier","testing","transparency"]},"fields":{"description":"The parts of the document that are judged, by key, with dots between the steps. They must be there; what is wrong elsewhere in it is for another gate to say. Left out: the whole document.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"sections":{"description":"Headings a Markdown document must have, with text under them.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"headings":{"description":"Other headings that are accepted for a section: `Limitations: [Bias, Risks, and Limitations]`.","type":"object","minProperties":1,"additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"changed":{"description":"`in-substance`: it must change in the same pull request, by more than white space, dates or layout.","enum":["in-substance"]},"optional":{"description":"The document may be missing; where it is there, it is judged.","type":"boolean"}}},"approval":{"description":"Somebody accountable approves the content that is merged.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Who may give it: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, or `@login`. Any one of them.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"},"uniqueItems":true},"count":{"description":"How many different people. Default 1.","type":"integer","minimum":1,"maximum":10}}},"review":{"description":"Independent people reviewed the content: not its author, not a committer or co-author, not a bot.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"description":"How many, for all tiers or by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10},"limited":{"type":"integer","minimum":0,"maximum":10},"high":{"type":"integer","minimum":0,"maximum":10},"unacceptable":{"type":"integer","minimum":0,"maximum":10}}}]},"role":{"description":"The reviewers must hold this role. Left out: anybody independent who is allowed to review.","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"}}},"incidents":{"description":"Every incident was noticed and resolved within its time, or says why not; none is overdue.","type":"object","additionalProperties":false,"required":["path","within"],"properties":{"path":{"$ref":"#/$defs/path"},"within":{"description":"For each severity how soon an incident must be noticed and resolved.","type":"object","additionalProperties":false,"required":["critical","high","moderate","low"],"properties":{"critical":{"description":"Incidents of severity critical.","$ref":"#/$defs/times"},"high":{"description":"Incidents of severity high.","$ref":"#/$defs/times"},"moderate":{"description":"Incidents of severity moderate.","$ref":"#/$defs/times"},"low":{"description":"Incidents of severity low.","$ref":"#/$defs/times"}}}}},"times":{"type":"object","additionalProperties":false,"required":["detected","resolved"],"properties":{"detected":{"description":"From its start until it is noticed: `4 hours`.","type":"string","pattern":"^[0-9]+ (minute|hour|day)s?$"},"resolved":{"description":"From when it is noticed until it is over: `24 hours`.","type":"string","pattern":"^[0-9]+ (minute|hour|day)s?$"}}},"model-index":{"description":"The numbers in a model card's `model-index` are those of the committed results.","type":"object","additionalProperties":false,"required":["path","results"],"properties":{"path":{"$ref":"#/$defs/path"},"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}}}}}};
const pattern25 = new RegExp("^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$", "u");
const pattern26 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const schema83 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":300}};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func1(data0) > 300){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema83.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema83.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.items.type,parentSchema:schema83.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"anyOf":[{"const":"off"},{"$ref":"#/$defs/globs"}]};

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if("off" !== data){
const err0 = {instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant",schema:"off",parentSchema:schema84.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate301(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema84.anyOf,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate313.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate313.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema85 = {"type":"object","additionalProperties":false,"properties":{"title":{"description":"Two or three words for people: the name in every report.","type":"string","minLength":1,"maxLength":80},"why":{"description":"Why it matters, one sentence.","type":"string","minLength":1,"maxLength":400},"controls":{"description":"Annex A controls (`A.6.2.5`) and clauses (`8.4`) of ISO/IEC 42001 it serves.","type":"array","items":{"type":"string","pattern":"^(A\\.)?[0-9]+(\\.[0-9]+)*$"},"uniqueItems":true},"level":{"description":"`failure` blocks the merge; `warning` and `notice` are reported; `off` switches the gate off, which every report shows.","enum":["failure","warning","notice","off"]},"locked":{"description":"A policy that extends this one may only raise the level and add requirements.","const":"tighten-only"},"scope":{"description":"`system` (default): asked of each AI system. `organisation`: asked once, in a pull request that changes a document it names, and in every sweep.","enum":["system","organisation"]},"reason":{"description":"Why this policy lowers the level or switches the gate off: goes into the Statement of Applicability.","type":"string","minLength":1,"maxLength":400},"when":{"$ref":"#/$defs/when"},"require":{"description":"All of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"remedy":{"description":"How to mend it, one sentence: used where the requirement has nothing more exact to say.","type":"string","minLength":1,"maxLength":400}}};
const pattern27 = new RegExp("^(A\\.)?[0-9]+(\\.[0-9]+)*$", "u");
const schema86 = {"description":"When the gate applies. Every key given must match; a key left out matches always.","type":"object","additionalProperties":false,"properties":{"changes":{"description":"A change of one of these classes touches the system.","type":"array","minItems":1,"items":{"$ref":"#/$defs/changeClass"},"uniqueItems":true},"risk":{"description":"The system's risk tier. A system without a tier counts as `high`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/riskTier"},"uniqueItems":true},"stage":{"description":"The system's lifecycle stage. A system without a stage counts as every stage.","type":"array","minItems":1,"items":{"$ref":"#/$defs/stage"},"uniqueItems":true},"files":{"description":"`trusted`: only changes to what the gate trusts (policy, roles, register, the workflow that runs the gate) count.","enum":["all","trusted"]},"lifecycle":{"description":"`retiring`: the change ends the system: its last model, model id or prompt goes, its register entry goes, or its stage is `retired`.","type":"array","minItems":1,"items":{"enum":["retiring"]},"uniqueItems":true}}};
const schema87 = {"enum":["model","model-id","prompt","dataset","evaluation","agent-config","governance","coding-agent","ai-dependency","ai-dependency:added","ai-dependency:removed","ai-dependency:bumped"]};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate327.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((data === "model") || (data === "model-id")) || (data === "prompt")) || (data === "dataset")) || (data === "evaluation")) || (data === "agent-config")) || (data === "governance")) || (data === "coding-agent")) || (data === "ai-dependency")) || (data === "ai-dependency:added")) || (data === "ai-dependency:removed")) || (data === "ai-dependency:bumped"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema87.enum},message:"must be equal to one of the allowed values",schema:schema87.enum,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}
validate327.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema88 = {"enum":["minimal","limited","high","unacceptable"]};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "minimal") || (data === "limited")) || (data === "high")) || (data === "unacceptable"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema88.enum},message:"must be equal to one of the allowed values",schema:schema88.enum,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema89 = {"enum":["design","data","development","deployment","operation","retired"]};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "design") || (data === "data")) || (data === "development")) || (data === "deployment")) || (data === "operation")) || (data === "retired"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema89.enum},message:"must be equal to one of the allowed values",schema:schema89.enum,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func0 = require("ajv/dist/runtime/equal").default;

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "changes") || (key0 === "risk")) || (key0 === "stage")) || (key0 === "files")) || (key0 === "lifecycle"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.changes !== undefined){
let data0 = data.changes;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema86.properties.changes,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate327(data0[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err2 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema86.properties.changes,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema86.properties.changes.type,parentSchema:schema86.properties.changes,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.risk !== undefined){
let data2 = data.risk;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema86.properties.risk,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
if(!(validate329(data2[i2], {instancePath:instancePath+"/risk/" + i2,parentData:data2,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data2[i3], data2[j1])){
const err5 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema86.properties.risk,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema86.properties.risk.type,parentSchema:schema86.properties.risk,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stage !== undefined){
let data4 = data.stage;
if(Array.isArray(data4)){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema86.properties.stage,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
if(!(validate331(data4[i4], {instancePath:instancePath+"/stage/" + i4,parentData:data4,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
let i5 = data4.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data4[i5], data4[j2])){
const err8 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema86.properties.stage,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema86.properties.stage.type,parentSchema:schema86.properties.stage,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.files !== undefined){
let data6 = data.files;
if(!((data6 === "all") || (data6 === "trusted"))){
const err10 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/enum",keyword:"enum",params:{allowedValues: schema86.properties.files.enum},message:"must be equal to one of the allowed values",schema:schema86.properties.files.enum,parentSchema:schema86.properties.files,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lifecycle !== undefined){
let data7 = data.lifecycle;
if(Array.isArray(data7)){
if(data7.length < 1){
const err11 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema86.properties.lifecycle,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len3 = data7.length;
for(let i6=0; i6<len3; i6++){
let data8 = data7[i6];
if(!(data8 === "retiring")){
const err12 = {instancePath:instancePath+"/lifecycle/" + i6,schemaPath:"#/properties/lifecycle/items/enum",keyword:"enum",params:{allowedValues: schema86.properties.lifecycle.items.enum},message:"must be equal to one of the allowed values",schema:schema86.properties.lifecycle.items.enum,parentSchema:schema86.properties.lifecycle.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i7 = data7.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func0(data7[i7], data7[j3])){
const err13 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema86.properties.lifecycle,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema86.properties.lifecycle.type,parentSchema:schema86.properties.lifecycle,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"description":"Exactly one requirement.","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"registered":{"$ref":"#/$defs/registered"},"document":{"$ref":"#/$defs/document"},"approval":{"$ref":"#/$defs/approval"},"review":{"$ref":"#/$defs/review"},"guardrails":{"$ref":"#/$defs/guardrails"},"checklist":{"$ref":"#/$defs/checklist"},"fresh":{"$ref":"#/$defs/fresh"},"link":{"$ref":"#/$defs/link"},"risks":{"$ref":"#/$defs/risks"},"impacts":{"$ref":"#/$defs/impacts"},"incidents":{"$ref":"#/$defs/incidents"},"supplier":{"$ref":"#/$defs/supplier"},"metrics":{"$ref":"#/$defs/metrics"},"model-index":{"$ref":"#/$defs/model-index"},"expression":{"$ref":"#/$defs/expression"},"any":{"description":"One of these holds.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"all":{"description":"All of these hold: for use inside `any`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"not":{"description":"This does not hold.","$ref":"#/$defs/requirement"}}};
const schema91 = {"description":"Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.","type":"object","additionalProperties":false,"properties":{}};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"description":"A document exists, follows its schema, is filled in, and changed together with what it describes.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"schema":{"description":"The schema it follows.","enum":["system","roles","risk-assessment","impact-assessment","model-card","ai-policy","audit","context","data","decommission","disclosure","evaluation","exception","incident-response","incidents","infrastructure","management-review","monitoring","nonconformity","objectives","oversight","pre-deployment","privacy","regulatory","soa","supplier","testing","transparency"]},"fields":{"description":"The parts of the document that are judged, by key, with dots between the steps. They must be there; what is wrong elsewhere in it is for another gate to say. Left out: the whole document.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"sections":{"description":"Headings a Markdown document must have, with text under them.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"headings":{"description":"Other headings that are accepted for a section: `Limitations: [Bias, Risks, and Limitations]`.","type":"object","minProperties":1,"additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"changed":{"description":"`in-substance`: it must change in the same pull request, by more than white space, dates or layout.","enum":["in-substance"]},"optional":{"description":"The document may be missing; where it is there, it is judged.","type":"boolean"}}};
const schema93 = {"description":"Where the document is. `{system}` = the system's folder, `{id}` = its id. With `*` every file that matches.","type":"string","minLength":1};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "path") || (key0 === "schema")) || (key0 === "fields")) || (key0 === "sections")) || (key0 === "headings")) || (key0 === "changed")) || (key0 === "optional"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate338(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.schema !== undefined){
let data1 = data.schema;
if(!((((((((((((((((((((((((((((data1 === "system") || (data1 === "roles")) || (data1 === "risk-assessment")) || (data1 === "impact-assessment")) || (data1 === "model-card")) || (data1 === "ai-policy")) || (data1 === "audit")) || (data1 === "context")) || (data1 === "data")) || (data1 === "decommission")) || (data1 === "disclosure")) || (data1 === "evaluation")) || (data1 === "exception")) || (data1 === "incident-response")) || (data1 === "incidents")) || (data1 === "infrastructure")) || (data1 === "management-review")) || (data1 === "monitoring")) || (data1 === "nonconformity")) || (data1 === "objectives")) || (data1 === "oversight")) || (data1 === "pre-deployment")) || (data1 === "privacy")) || (data1 === "regulatory")) || (data1 === "soa")) || (data1 === "supplier")) || (data1 === "testing")) || (data1 === "transparency"))){
const err2 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/enum",keyword:"enum",params:{allowedValues: schema92.properties.schema.enum},message:"must be equal to one of the allowed values",schema:schema92.properties.schema.enum,parentSchema:schema92.properties.schema,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema92.properties.fields,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err4 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema92.properties.fields.items,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.fields.items.type,parentSchema:schema92.properties.fields.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.fields.type,parentSchema:schema92.properties.fields,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sections !== undefined){
let data4 = data.sections;
if(Array.isArray(data4)){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema92.properties.sections,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err8 = {instancePath:instancePath+"/sections/" + i1,schemaPath:"#/properties/sections/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema92.properties.sections.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/sections/" + i1,schemaPath:"#/properties/sections/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.sections.items.type,parentSchema:schema92.properties.sections.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.sections.type,parentSchema:schema92.properties.sections,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.headings !== undefined){
let data6 = data.headings;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err11 = {instancePath:instancePath+"/headings",schemaPath:"#/properties/headings/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema92.properties.headings,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data6){
let data7 = data6[key1];
if(Array.isArray(data7)){
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headings/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema92.properties.headings.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err13 = {instancePath:instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/headings/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema92.properties.headings.additionalProperties.items,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/headings/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.headings.additionalProperties.items.type,parentSchema:schema92.properties.headings.additionalProperties.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headings/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.headings.additionalProperties.type,parentSchema:schema92.properties.headings.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/headings",schemaPath:"#/properties/headings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.properties.headings.type,parentSchema:schema92.properties.headings,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.changed !== undefined){
let data9 = data.changed;
if(!(data9 === "in-substance")){
const err17 = {instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/enum",keyword:"enum",params:{allowedValues: schema92.properties.changed.enum},message:"must be equal to one of the allowed values",schema:schema92.properties.changed.enum,parentSchema:schema92.properties.changed,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.optional !== undefined){
let data10 = data.optional;
if(typeof data10 !== "boolean"){
const err18 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema92.properties.optional.type,parentSchema:schema92.properties.optional,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"description":"Somebody accountable approves the content that is merged.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Who may give it: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, or `@login`. Any one of them.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"},"uniqueItems":true},"count":{"description":"How many different people. Default 1.","type":"integer","minimum":1,"maximum":10}}};
const pattern28 = new RegExp("^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$", "u");

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate341.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "by") || (key0 === "count"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema94.properties.by,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err3 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/properties/by/items/pattern",keyword:"pattern",params:{pattern: "^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"},message:"must match pattern \""+"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"+"\"",schema:"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$",parentSchema:schema94.properties.by.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.by.items.type,parentSchema:schema94.properties.by.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema94.properties.by,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.by.type,parentSchema:schema94.properties.by,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema94.properties.count.type,parentSchema:schema94.properties.count,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema94.properties.count,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema94.properties.count,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}
validate341.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"description":"Independent people reviewed the content: not its author, not a committer or co-author, not a bot.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"description":"How many, for all tiers or by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10},"limited":{"type":"integer","minimum":0,"maximum":10},"high":{"type":"integer","minimum":0,"maximum":10},"unacceptable":{"type":"integer","minimum":0,"maximum":10}}}]},"role":{"description":"The reviewers must hold this role. Left out: anybody independent who is allowed to review.","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"}}};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "count") || (key0 === "role"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.count.oneOf[0].type,parentSchema:schema95.properties.count.oneOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema95.properties.count.oneOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.count.oneOf[0],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err5 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema95.properties.count.oneOf[1],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "minimal") || (key1 === "limited")) || (key1 === "high")) || (key1 === "unacceptable"))){
const err6 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema95.properties.count.oneOf[1],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.minimal !== undefined){
let data1 = data0.minimal;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/count/minimal",schemaPath:"#/properties/count/oneOf/1/properties/minimal/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.count.oneOf[1].properties.minimal.type,parentSchema:schema95.properties.count.oneOf[1].properties.minimal,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/count/minimal",schemaPath:"#/properties/count/oneOf/1/properties/minimal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema95.properties.count.oneOf[1].properties.minimal,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/count/minimal",schemaPath:"#/properties/count/oneOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema95.properties.count.oneOf[1].properties.minimal,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data0.limited !== undefined){
let data2 = data0.limited;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/count/limited",schemaPath:"#/properties/count/oneOf/1/properties/limited/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.count.oneOf[1].properties.limited.type,parentSchema:schema95.properties.count.oneOf[1].properties.limited,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/count/limited",schemaPath:"#/properties/count/oneOf/1/properties/limited/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema95.properties.count.oneOf[1].properties.limited,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/count/limited",schemaPath:"#/properties/count/oneOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema95.properties.count.oneOf[1].properties.limited,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data0.high !== undefined){
let data3 = data0.high;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/count/high",schemaPath:"#/properties/count/oneOf/1/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.count.oneOf[1].properties.high.type,parentSchema:schema95.properties.count.oneOf[1].properties.high,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/count/high",schemaPath:"#/properties/count/oneOf/1/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema95.properties.count.oneOf[1].properties.high,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/count/high",schemaPath:"#/properties/count/oneOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema95.properties.count.oneOf[1].properties.high,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data0.unacceptable !== undefined){
let data4 = data0.unacceptable;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/count/unacceptable",schemaPath:"#/properties/count/oneOf/1/properties/unacceptable/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema95.properties.count.oneOf[1].properties.unacceptable.type,parentSchema:schema95.properties.count.oneOf[1].properties.unacceptable,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/count/unacceptable",schemaPath:"#/properties/count/oneOf/1/properties/unacceptable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema95.properties.count.oneOf[1].properties.unacceptable,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/count/unacceptable",schemaPath:"#/properties/count/oneOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema95.properties.count.oneOf[1].properties.unacceptable,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.properties.count.oneOf[1].type,parentSchema:schema95.properties.count.oneOf[1],data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err20 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema95.properties.count.oneOf,parentSchema:schema95.properties.count,data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.role !== undefined){
let data5 = data.role;
if(typeof data5 === "string"){
if(!pattern26.test(data5)){
const err21 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema95.properties.role,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.role.type,parentSchema:schema95.properties.role,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema96 = {"description":"No refusal, warning, disclosure or human approval is gone from a prompt or an agent.","type":"object","additionalProperties":false,"properties":{}};

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate345.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}
validate345.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"description":"Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"items":{"description":"Ids of the items that must be there and ticked. Left out: every item.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}}};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate347.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "items"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate338(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema97.properties.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err3 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema97.properties.items.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.items.items.type,parentSchema:schema97.properties.items.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema97.properties.items.type,parentSchema:schema97.properties.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate347.errors = vErrors;
return errors === 0;
}
validate347.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema98 = {"description":"A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past. Of many files the newest counts.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"},"until":{"description":"The key of a date that must not be past.","type":"string","minLength":1},"within":{"description":"How long the date is good for. Default `12 months`.","type":"string","pattern":"^[0-9]+ (day|month|year)s?$"}}};
const schema99 = {"description":"The key, with dots between the steps: `operational.since`. `[]` stands for each entry of a list: `objectives[].current.date`.","type":"string","minLength":1};

function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate352.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}
validate352.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern30 = new RegExp("^[0-9]+ (day|month|year)s?$", "u");

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate350.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "field")) || (key0 === "until")) || (key0 === "within"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate338(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.field !== undefined){
if(!(validate352(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
let data2 = data.until;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err2 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema98.properties.until,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.until.type,parentSchema:schema98.properties.until,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.within !== undefined){
let data3 = data.within;
if(typeof data3 === "string"){
if(!pattern30.test(data3)){
const err4 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (day|month|year)s?$"},message:"must match pattern \""+"^[0-9]+ (day|month|year)s?$"+"\"",schema:"^[0-9]+ (day|month|year)s?$",parentSchema:schema98.properties.within,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.within.type,parentSchema:schema98.properties.within,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}
validate350.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = {"description":"A document names a dashboard, a runbook or a process: an https address, or a file of the repository.","type":"object","additionalProperties":false,"required":["path","field"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"}}};

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate355.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.field === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "field"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate338(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.field !== undefined){
if(!(validate352(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = {"description":"Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"limit":{"description":"Likelihood × impact that is still acceptable. Default 12.","type":"integer","minimum":1,"maximum":25},"accept":{"description":"Who may accept a risk that stays: `owner`, `role:NAME`, `@login`. Default: the owner, the role `risk`, and the governance role.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"},"uniqueItems":true}}};

function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate359.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "limit")) || (key0 === "accept"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate338(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema101.properties.limit.type,parentSchema:schema101.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 25 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25},message:"must be <= 25",schema:25,parentSchema:schema101.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema101.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.accept !== undefined){
let data2 = data.accept;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema101.properties.accept,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
const err6 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/pattern",keyword:"pattern",params:{pattern: "^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"},message:"must match pattern \""+"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"+"\"",schema:"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$",parentSchema:schema101.properties.accept.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.accept.items.type,parentSchema:schema101.properties.accept.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema101.properties.accept,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema101.properties.accept.type,parentSchema:schema101.properties.accept,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}
validate359.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"description":"The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"}}};

function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate362.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "path")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate338(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate362.errors = vErrors;
return errors === 0;
}
validate362.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103 = {"description":"Every incident was noticed and resolved within its time, or says why not; none is overdue.","type":"object","additionalProperties":false,"required":["path","within"],"properties":{"path":{"$ref":"#/$defs/path"},"within":{"description":"For each severity how soon an incident must be noticed and resolved.","type":"object","additionalProperties":false,"required":["critical","high","moderate","low"],"properties":{"critical":{"description":"Incidents of severity critical.","$ref":"#/$defs/times"},"high":{"description":"Incidents of severity high.","$ref":"#/$defs/times"},"moderate":{"description":"Incidents of severity moderate.","$ref":"#/$defs/times"},"low":{"description":"Incidents of severity low.","$ref":"#/$defs/times"}}}}};
const schema104 = {"type":"object","additionalProperties":false,"required":["detected","resolved"],"properties":{"detected":{"description":"From its start until it is noticed: `4 hours`.","type":"string","pattern":"^[0-9]+ (minute|hour|day)s?$"},"resolved":{"description":"From when it is noticed until it is over: `24 hours`.","type":"string","pattern":"^[0-9]+ (minute|hour|day)s?$"}}};
const pattern32 = new RegExp("^[0-9]+ (minute|hour|day)s?$", "u");

function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate367.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detected === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detected"},message:"must have required property '"+"detected"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resolved === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resolved"},message:"must have required property '"+"resolved"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "detected") || (key0 === "resolved"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.detected !== undefined){
let data0 = data.detected;
if(typeof data0 === "string"){
if(!pattern32.test(data0)){
const err3 = {instancePath:instancePath+"/detected",schemaPath:"#/properties/detected/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day)s?$"},message:"must match pattern \""+"^[0-9]+ (minute|hour|day)s?$"+"\"",schema:"^[0-9]+ (minute|hour|day)s?$",parentSchema:schema104.properties.detected,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/detected",schemaPath:"#/properties/detected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.detected.type,parentSchema:schema104.properties.detected,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.resolved !== undefined){
let data1 = data.resolved;
if(typeof data1 === "string"){
if(!pattern32.test(data1)){
const err5 = {instancePath:instancePath+"/resolved",schemaPath:"#/properties/resolved/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (minute|hour|day)s?$"},message:"must match pattern \""+"^[0-9]+ (minute|hour|day)s?$"+"\"",schema:"^[0-9]+ (minute|hour|day)s?$",parentSchema:schema104.properties.resolved,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/resolved",schemaPath:"#/properties/resolved/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.resolved.type,parentSchema:schema104.properties.resolved,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}
validate367.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate365.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.within === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "within"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate338(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
let data1 = data.within;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.critical === undefined){
const err3 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/required",keyword:"required",params:{missingProperty: "critical"},message:"must have required property '"+"critical"+"'",schema:schema103.properties.within.required,parentSchema:schema103.properties.within,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.high === undefined){
const err4 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema103.properties.within.required,parentSchema:schema103.properties.within,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.moderate === undefined){
const err5 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/required",keyword:"required",params:{missingProperty: "moderate"},message:"must have required property '"+"moderate"+"'",schema:schema103.properties.within.required,parentSchema:schema103.properties.within,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.low === undefined){
const err6 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema103.properties.within.required,parentSchema:schema103.properties.within,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "critical") || (key1 === "high")) || (key1 === "moderate")) || (key1 === "low"))){
const err7 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema103.properties.within,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.critical !== undefined){
if(!(validate367(data1.critical, {instancePath:instancePath+"/within/critical",parentData:data1,parentDataProperty:"critical",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data1.high !== undefined){
if(!(validate367(data1.high, {instancePath:instancePath+"/within/high",parentData:data1,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data1.moderate !== undefined){
if(!(validate367(data1.moderate, {instancePath:instancePath+"/within/moderate",parentData:data1,parentDataProperty:"moderate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data1.low !== undefined){
if(!(validate367(data1.low, {instancePath:instancePath+"/within/low",parentData:data1,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.properties.within.type,parentSchema:schema103.properties.within,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate365.errors = vErrors;
return errors === 0;
}
validate365.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema105 = {"description":"Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"Where the assessments lie. Default `.aims/suppliers`.","type":"string","minLength":1},"reviewed":{"description":"How long ago its performance and incidents may have been looked at. Default `12 months`.","type":"string","pattern":"^[0-9]+ (day|month|year)s?$"}}};

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate373.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "folder") || (key0 === "reviewed"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.folder !== undefined){
let data0 = data.folder;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/folder",schemaPath:"#/properties/folder/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema105.properties.folder,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/folder",schemaPath:"#/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.folder.type,parentSchema:schema105.properties.folder,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reviewed !== undefined){
let data1 = data.reviewed;
if(typeof data1 === "string"){
if(!pattern30.test(data1)){
const err3 = {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (day|month|year)s?$"},message:"must match pattern \""+"^[0-9]+ (day|month|year)s?$"+"\"",schema:"^[0-9]+ (day|month|year)s?$",parentSchema:schema105.properties.reviewed,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.reviewed.type,parentSchema:schema105.properties.reviewed,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}
validate373.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = {"description":"Committed evaluation results are complete, made for this change, and meet their thresholds.","type":"object","additionalProperties":false,"required":["results","thresholds"],"properties":{"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"format":{"description":"The format, when its content does not tell.","enum":["evaluation","promptfoo","lm-eval","inspect","openai-evals","gh-models","model-index","junit","plain"]},"thresholds":{"description":"Bounds by name of the metric.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/threshold"}}}};
const schema107 = {"description":"Bounds of one metric.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least.","type":"number"},"max":{"description":"At most.","type":"number"},"no-regression":{"description":"No worse than the same file before the change.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric's unit. Default 0.","type":"number","minimum":0},"max-gap":{"description":"Between the best and the worst group, in the metric's unit.","type":"number","minimum":0},"min-ratio":{"description":"Of the worst group to the best.","type":"number","minimum":0,"maximum":1}}};

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate377.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "min") || (key0 === "max")) || (key0 === "no-regression")) || (key0 === "tolerance")) || (key0 === "max-gap")) || (key0 === "min-ratio"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema107.properties.min.type,parentSchema:schema107.properties.min,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema107.properties.max.type,parentSchema:schema107.properties.max,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["no-regression"] !== undefined){
let data2 = data["no-regression"];
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/no-regression",schemaPath:"#/properties/no-regression/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema107.properties["no-regression"].type,parentSchema:schema107.properties["no-regression"],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tolerance !== undefined){
let data3 = data.tolerance;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema107.properties.tolerance,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema107.properties.tolerance.type,parentSchema:schema107.properties.tolerance,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["max-gap"] !== undefined){
let data4 = data["max-gap"];
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/max-gap",schemaPath:"#/properties/max-gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema107.properties["max-gap"],data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/max-gap",schemaPath:"#/properties/max-gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema107.properties["max-gap"].type,parentSchema:schema107.properties["max-gap"],data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["min-ratio"] !== undefined){
let data5 = data["min-ratio"];
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/min-ratio",schemaPath:"#/properties/min-ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema107.properties["min-ratio"],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/min-ratio",schemaPath:"#/properties/min-ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema107.properties["min-ratio"],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/min-ratio",schemaPath:"#/properties/min-ratio/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema107.properties["min-ratio"].type,parentSchema:schema107.properties["min-ratio"],data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}
validate377.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate375.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.thresholds === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thresholds"},message:"must have required property '"+"thresholds"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "results") || (key0 === "format")) || (key0 === "thresholds"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.results !== undefined){
let data0 = data.results;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema106.properties.results,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate338(data0[i0], {instancePath:instancePath+"/results/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema106.properties.results.type,parentSchema:schema106.properties.results,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.format !== undefined){
let data2 = data.format;
if(!(((((((((data2 === "evaluation") || (data2 === "promptfoo")) || (data2 === "lm-eval")) || (data2 === "inspect")) || (data2 === "openai-evals")) || (data2 === "gh-models")) || (data2 === "model-index")) || (data2 === "junit")) || (data2 === "plain"))){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema106.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema106.properties.format.enum,parentSchema:schema106.properties.format,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.thresholds !== undefined){
let data3 = data.thresholds;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err6 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema106.properties.thresholds,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!(validate377(data3[key1], {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.properties.thresholds.type,parentSchema:schema106.properties.thresholds,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate375.errors = vErrors;
return errors === 0;
}
validate375.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"description":"The numbers in a model card's `model-index` are those of the committed results.","type":"object","additionalProperties":false,"required":["path","results"],"properties":{"path":{"$ref":"#/$defs/path"},"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}}}};

function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate380.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.results === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'",schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "results"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate338(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema108.properties.results,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate338(data1[i0], {instancePath:instancePath+"/results/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema108.properties.results.type,parentSchema:schema108.properties.results,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate380.errors = vErrors;
return errors === 0;
}
validate380.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema109 = {"description":"A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `roles`, `today`, `documents` and, with `each`, `one`.","anyOf":[{"type":"string","minLength":1,"maxLength":2000},{"type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"description":"The expression.","type":"string","minLength":1,"maxLength":2000},"say":{"description":"What is missing when it does not hold, one sentence.","type":"string","minLength":1,"maxLength":400},"documents":{"description":"Documents it reads: name → path.","type":"object","additionalProperties":{"$ref":"#/$defs/path"}},"each":{"description":"The expression must hold for each entry of a list, as `one`: the name of a document, and the key of the list in it (`data.quality.criteria`). The name of a document alone: for each file.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)*$"}}}]};
const pattern35 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)*$", "u");

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate384.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func1(data) > 2000){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema109.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.anyOf[0].type,parentSchema:schema109.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cel === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "cel"},message:"must have required property '"+"cel"+"'",schema:schema109.anyOf[1].required,parentSchema:schema109.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "cel") || (key0 === "say")) || (key0 === "documents")) || (key0 === "each"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema109.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cel !== undefined){
let data0 = data.cel;
if(typeof data0 === "string"){
if(func1(data0) > 2000){
const err5 = {instancePath:instancePath+"/cel",schemaPath:"#/anyOf/1/properties/cel/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema109.anyOf[1].properties.cel,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data0) < 1){
const err6 = {instancePath:instancePath+"/cel",schemaPath:"#/anyOf/1/properties/cel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109.anyOf[1].properties.cel,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/cel",schemaPath:"#/anyOf/1/properties/cel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.anyOf[1].properties.cel.type,parentSchema:schema109.anyOf[1].properties.cel,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.say !== undefined){
let data1 = data.say;
if(typeof data1 === "string"){
if(func1(data1) > 400){
const err8 = {instancePath:instancePath+"/say",schemaPath:"#/anyOf/1/properties/say/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema109.anyOf[1].properties.say,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/say",schemaPath:"#/anyOf/1/properties/say/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109.anyOf[1].properties.say,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/say",schemaPath:"#/anyOf/1/properties/say/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.anyOf[1].properties.say.type,parentSchema:schema109.anyOf[1].properties.say,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.documents !== undefined){
let data2 = data.documents;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate338(data2[key1], {instancePath:instancePath+"/documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/documents",schemaPath:"#/anyOf/1/properties/documents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.anyOf[1].properties.documents.type,parentSchema:schema109.anyOf[1].properties.documents,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.each !== undefined){
let data4 = data.each;
if(typeof data4 === "string"){
if(!pattern35.test(data4)){
const err12 = {instancePath:instancePath+"/each",schemaPath:"#/anyOf/1/properties/each/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)*$",parentSchema:schema109.anyOf[1].properties.each,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/each",schemaPath:"#/anyOf/1/properties/each/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.anyOf[1].properties.each.type,parentSchema:schema109.anyOf[1].properties.each,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.anyOf[1].type,parentSchema:schema109.anyOf[1],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err15 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema109.anyOf,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate384.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate384.evaluated = {"dynamicProps":true,"dynamicItems":false};

const wrapper0 = {validate: validate334};

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate334.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func6.call(schema90.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.registered !== undefined){
if(!(validate335(data.registered, {instancePath:instancePath+"/registered",parentData:data,parentDataProperty:"registered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
if(data.document !== undefined){
if(!(validate337(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
if(!(validate341(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate343(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
}
if(data.guardrails !== undefined){
if(!(validate345(data.guardrails, {instancePath:instancePath+"/guardrails",parentData:data,parentDataProperty:"guardrails",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
}
if(data.checklist !== undefined){
if(!(validate347(data.checklist, {instancePath:instancePath+"/checklist",parentData:data,parentDataProperty:"checklist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
}
if(data.fresh !== undefined){
if(!(validate350(data.fresh, {instancePath:instancePath+"/fresh",parentData:data,parentDataProperty:"fresh",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
errors = vErrors.length;
}
}
if(data.link !== undefined){
if(!(validate355(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validate359(data.risks, {instancePath:instancePath+"/risks",parentData:data,parentDataProperty:"risks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
if(data.impacts !== undefined){
if(!(validate362(data.impacts, {instancePath:instancePath+"/impacts",parentData:data,parentDataProperty:"impacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
}
if(data.incidents !== undefined){
if(!(validate365(data.incidents, {instancePath:instancePath+"/incidents",parentData:data,parentDataProperty:"incidents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
errors = vErrors.length;
}
}
if(data.supplier !== undefined){
if(!(validate373(data.supplier, {instancePath:instancePath+"/supplier",parentData:data,parentDataProperty:"supplier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate375(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
if(data["model-index"] !== undefined){
if(!(validate380(data["model-index"], {instancePath:instancePath+"/model-index",parentData:data,parentDataProperty:"model-index",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data.expression !== undefined){
if(!(validate384(data.expression, {instancePath:instancePath+"/expression",parentData:data,parentDataProperty:"expression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
let data15 = data.any;
if(Array.isArray(data15)){
if(data15.length < 1){
const err3 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema90.properties.any,data:data15};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data15[i0], {instancePath:instancePath+"/any/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema90.properties.any.type,parentSchema:schema90.properties.any,data:data15};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.all !== undefined){
let data17 = data.all;
if(Array.isArray(data17)){
if(data17.length < 1){
const err5 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema90.properties.all,data:data17};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data17[i1], {instancePath:instancePath+"/all/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema90.properties.all.type,parentSchema:schema90.properties.all,data:data17};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.not !== undefined){
if(!(wrapper0.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func6.call(schema85.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func1(data0) > 80){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema85.properties.title,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema85.properties.title,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.title.type,parentSchema:schema85.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.why !== undefined){
let data1 = data.why;
if(typeof data1 === "string"){
if(func1(data1) > 400){
const err4 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema85.properties.why,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema85.properties.why,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.why.type,parentSchema:schema85.properties.why,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.controls !== undefined){
let data2 = data.controls;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern27.test(data3)){
const err7 = {instancePath:instancePath+"/controls/" + i0,schemaPath:"#/properties/controls/items/pattern",keyword:"pattern",params:{pattern: "^(A\\.)?[0-9]+(\\.[0-9]+)*$"},message:"must match pattern \""+"^(A\\.)?[0-9]+(\\.[0-9]+)*$"+"\"",schema:"^(A\\.)?[0-9]+(\\.[0-9]+)*$",parentSchema:schema85.properties.controls.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/controls/" + i0,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.controls.items.type,parentSchema:schema85.properties.controls.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema85.properties.controls,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.controls.type,parentSchema:schema85.properties.controls,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.level !== undefined){
let data4 = data.level;
if(!((((data4 === "failure") || (data4 === "warning")) || (data4 === "notice")) || (data4 === "off"))){
const err11 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema85.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema85.properties.level.enum,parentSchema:schema85.properties.level,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.locked !== undefined){
let data5 = data.locked;
if("tighten-only" !== data5){
const err12 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/const",keyword:"const",params:{allowedValue: "tighten-only"},message:"must be equal to constant",schema:"tighten-only",parentSchema:schema85.properties.locked,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.scope !== undefined){
let data6 = data.scope;
if(!((data6 === "system") || (data6 === "organisation"))){
const err13 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema85.properties.scope.enum},message:"must be equal to one of the allowed values",schema:schema85.properties.scope.enum,parentSchema:schema85.properties.scope,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.reason !== undefined){
let data7 = data.reason;
if(typeof data7 === "string"){
if(func1(data7) > 400){
const err14 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema85.properties.reason,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data7) < 1){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema85.properties.reason,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.reason.type,parentSchema:schema85.properties.reason,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate326(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
let data9 = data.require;
if(Array.isArray(data9)){
if(data9.length < 1){
const err17 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema85.properties.require,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
if(!(validate334(data9[i2], {instancePath:instancePath+"/require/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.require.type,parentSchema:schema85.properties.require,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.remedy !== undefined){
let data11 = data.remedy;
if(typeof data11 === "string"){
if(func1(data11) > 400){
const err19 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema85.properties.remedy,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data11) < 1){
const err20 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema85.properties.remedy,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.remedy.type,parentSchema:schema85.properties.remedy,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func6.call(schema82.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema82.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) > 80){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema82.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data1) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema82.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.name.type,parentSchema:schema82.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
if(typeof data2 === "string"){
if(!pattern25.test(data2)){
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/pattern",keyword:"pattern",params:{pattern: "^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$"},message:"must match pattern \""+"^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$"+"\"",schema:"^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$",parentSchema:schema82.properties.extends,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.extends.type,parentSchema:schema82.properties.extends,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(!((data3 === "enforce") || (data3 === "audit"))){
const err8 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema82.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema82.properties.mode.enum,parentSchema:schema82.properties.mode,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.systems !== undefined){
let data4 = data.systems;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err9 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema82.properties.systems,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.systems.type,parentSchema:schema82.properties.systems,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.roles !== undefined){
let data5 = data.roles;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err11 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema82.properties.roles,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.roles.type,parentSchema:schema82.properties.roles,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["governance-role"] !== undefined){
let data6 = data["governance-role"];
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err13 = {instancePath:instancePath+"/governance-role",schemaPath:"#/properties/governance-role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema82.properties["governance-role"],data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/governance-role",schemaPath:"#/properties/governance-role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties["governance-role"].type,parentSchema:schema82.properties["governance-role"],data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data7 = data.exceptions;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err15 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema82.properties.exceptions,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.exceptions.type,parentSchema:schema82.properties.exceptions,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.trusted !== undefined){
if(!(validate301(data.trusted, {instancePath:instancePath+"/trusted",parentData:data,parentDataProperty:"trusted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.changes !== undefined){
let data9 = data.changes;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(func6.call(schema82.properties.changes.properties, key1))){
const err17 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema82.properties.changes,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.model !== undefined){
if(!(validate301(data9.model, {instancePath:instancePath+"/changes/model",parentData:data9,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data9["model-id"] !== undefined){
if(!(validate301(data9["model-id"], {instancePath:instancePath+"/changes/model-id",parentData:data9,parentDataProperty:"model-id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data9.prompt !== undefined){
if(!(validate301(data9.prompt, {instancePath:instancePath+"/changes/prompt",parentData:data9,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data9.dataset !== undefined){
if(!(validate301(data9.dataset, {instancePath:instancePath+"/changes/dataset",parentData:data9,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data9.evaluation !== undefined){
if(!(validate301(data9.evaluation, {instancePath:instancePath+"/changes/evaluation",parentData:data9,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data9["ai-dependency"] !== undefined){
if(!(validate301(data9["ai-dependency"], {instancePath:instancePath+"/changes/ai-dependency",parentData:data9,parentDataProperty:"ai-dependency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data9["agent-config"] !== undefined){
if(!(validate301(data9["agent-config"], {instancePath:instancePath+"/changes/agent-config",parentData:data9,parentDataProperty:"agent-config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data9["coding-agent"] !== undefined){
if(!(validate301(data9["coding-agent"], {instancePath:instancePath+"/changes/coding-agent",parentData:data9,parentDataProperty:"coding-agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data9.governance !== undefined){
if(!(validate301(data9.governance, {instancePath:instancePath+"/changes/governance",parentData:data9,parentDataProperty:"governance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.properties.changes.type,parentSchema:schema82.properties.changes,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ignore !== undefined){
if(!(validate301(data.ignore, {instancePath:instancePath+"/ignore",parentData:data,parentDataProperty:"ignore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.detectors !== undefined){
let data20 = data.detectors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key2 in data20){
if(!(func6.call(schema82.properties.detectors.properties, key2))){
const err19 = {instancePath:instancePath+"/detectors",schemaPath:"#/properties/detectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema82.properties.detectors,data:data20};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data20.weights !== undefined){
if(!(validate313(data20.weights, {instancePath:instancePath+"/detectors/weights",parentData:data20,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data20.pointer !== undefined){
if(!(validate313(data20.pointer, {instancePath:instancePath+"/detectors/pointer",parentData:data20,parentDataProperty:"pointer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data20["released-model"] !== undefined){
if(!(validate313(data20["released-model"], {instancePath:instancePath+"/detectors/released-model",parentData:data20,parentDataProperty:"released-model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data20["model-id"] !== undefined){
if(!(validate313(data20["model-id"], {instancePath:instancePath+"/detectors/model-id",parentData:data20,parentDataProperty:"model-id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data20["inline-prompt"] !== undefined){
if(!(validate313(data20["inline-prompt"], {instancePath:instancePath+"/detectors/inline-prompt",parentData:data20,parentDataProperty:"inline-prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data20["prompt-file"] !== undefined){
if(!(validate313(data20["prompt-file"], {instancePath:instancePath+"/detectors/prompt-file",parentData:data20,parentDataProperty:"prompt-file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data20["training-data"] !== undefined){
if(!(validate313(data20["training-data"], {instancePath:instancePath+"/detectors/training-data",parentData:data20,parentDataProperty:"training-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data20.evaluation !== undefined){
if(!(validate313(data20.evaluation, {instancePath:instancePath+"/detectors/evaluation",parentData:data20,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data20["agent-tools"] !== undefined){
if(!(validate313(data20["agent-tools"], {instancePath:instancePath+"/detectors/agent-tools",parentData:data20,parentDataProperty:"agent-tools",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data20.dependency !== undefined){
if(!(validate313(data20.dependency, {instancePath:instancePath+"/detectors/dependency",parentData:data20,parentDataProperty:"dependency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/detectors",schemaPath:"#/properties/detectors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.properties.detectors.type,parentSchema:schema82.properties.detectors,data:data20};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.gates !== undefined){
let data31 = data.gates;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key3 in data31){
const _errs45 = errors;
if(typeof key3 === "string"){
if(!pattern26.test(key3)){
const err21 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema82.properties.gates.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid3 = _errs45 === errors;
if(!valid3){
const err22 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema82.properties.gates.propertyNames,parentSchema:schema82.properties.gates,data:data31};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key4 in data31){
if(!(validate325(data31[key4], {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data31,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.properties.gates.type,parentSchema:schema82.properties.gates,data:data31};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["policy-test"] = validate389;
const schema110 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/policy-test.schema.json","title":"PolicyTestFile","description":"Cases of a policy, for `aims-gate policy test`: given files and a change, which gates find something.","type":"object","additionalProperties":false,"required":["cases"],"$defs":{"files":{"description":"Path → text; null removes the file.","type":"object","additionalProperties":{"type":["string","null"]}}},"properties":{"base":{"description":"Files of the target branch, for every case.","$ref":"#/$defs/files"},"cases":{"description":"Each a change and what is found.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name","change","expect"],"properties":{"name":{"description":"What the case shows.","type":"string","minLength":1},"base":{"description":"More files of the target branch, for this case.","$ref":"#/$defs/files"},"change":{"description":"What the pull request changes.","$ref":"#/$defs/files"},"author":{"description":"Who opened it. Default `author`.","type":"string","minLength":1},"approvals":{"description":"Who approved its head.","type":"array","items":{"type":"string","minLength":1}},"today":{"description":"The day it is judged on. Default 2026-01-01.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"expect":{"description":"Ids of the gates that find something, in any order; empty: it passes.","type":"array","items":{"type":"string","minLength":1}}}}}}};
const schema111 = {"description":"Path → text; null removes the file.","type":"object","additionalProperties":{"type":["string","null"]}};

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate390.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema111.additionalProperties.type},message:"must be string,null",schema:schema111.additionalProperties.type,parentSchema:schema111.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}
validate390.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate394.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/policy-test.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate389.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "base") || (key0 === "cases"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.base !== undefined){
if(!(validate390(data.base, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data.cases !== undefined){
let data1 = data.cases;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema110.properties.cases,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err3 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema110.properties.cases.items.required,parentSchema:schema110.properties.cases.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.change === undefined){
const err4 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'",schema:schema110.properties.cases.items.required,parentSchema:schema110.properties.cases.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.expect === undefined){
const err5 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema110.properties.cases.items.required,parentSchema:schema110.properties.cases.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!(((((((key1 === "name") || (key1 === "base")) || (key1 === "change")) || (key1 === "author")) || (key1 === "approvals")) || (key1 === "today")) || (key1 === "expect"))){
const err6 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema110.properties.cases.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err7 = {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema110.properties.cases.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.cases.items.properties.name.type,parentSchema:schema110.properties.cases.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.base !== undefined){
if(!(validate390(data2.base, {instancePath:instancePath+"/cases/" + i0+"/base",parentData:data2,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data2.change !== undefined){
if(!(validate390(data2.change, {instancePath:instancePath+"/cases/" + i0+"/change",parentData:data2,parentDataProperty:"change",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data2.author !== undefined){
let data6 = data2.author;
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err9 = {instancePath:instancePath+"/cases/" + i0+"/author",schemaPath:"#/properties/cases/items/properties/author/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema110.properties.cases.items.properties.author,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/cases/" + i0+"/author",schemaPath:"#/properties/cases/items/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.cases.items.properties.author.type,parentSchema:schema110.properties.cases.items.properties.author,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.approvals !== undefined){
let data7 = data2.approvals;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err11 = {instancePath:instancePath+"/cases/" + i0+"/approvals/" + i1,schemaPath:"#/properties/cases/items/properties/approvals/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema110.properties.cases.items.properties.approvals.items,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/cases/" + i0+"/approvals/" + i1,schemaPath:"#/properties/cases/items/properties/approvals/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.cases.items.properties.approvals.items.type,parentSchema:schema110.properties.cases.items.properties.approvals.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/cases/" + i0+"/approvals",schemaPath:"#/properties/cases/items/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.properties.cases.items.properties.approvals.type,parentSchema:schema110.properties.cases.items.properties.approvals,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.today !== undefined){
if(!(validate394(data2.today, {instancePath:instancePath+"/cases/" + i0+"/today",parentData:data2,parentDataProperty:"today",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
if(data2.expect !== undefined){
let data10 = data2.expect;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err14 = {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema110.properties.cases.items.properties.expect.items,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.cases.items.properties.expect.items.type,parentSchema:schema110.properties.cases.items.properties.expect.items,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/cases/" + i0+"/expect",schemaPath:"#/properties/cases/items/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.properties.cases.items.properties.expect.type,parentSchema:schema110.properties.cases.items.properties.expect,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.properties.cases.items.type,parentSchema:schema110.properties.cases.items,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.properties.cases.type,parentSchema:schema110.properties.cases,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}
validate389.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["pre-deployment"] = validate396;
const schema113 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/pre-deployment.schema.json","title":"PreDeploymentList","description":"What must be done before one AI system is released: a Markdown task list.","type":"object","additionalProperties":false,"required":["metadata","sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","additionalProperties":false,"required":["release","date","by"],"properties":{"release":{"description":"What is released: version, tag or model id.","type":"string","minLength":1},"date":{"description":"When the list was finished.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"by":{"description":"Who finished it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}}},"sections":{"description":"Text under each heading.","type":"object"}}};

function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate397.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate397.errors = vErrors;
return errors === 0;
}
validate397.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate399.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate399.errors = vErrors;
return errors === 0;
}
validate399.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/pre-deployment.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate396.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metadata === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'",schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sections === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'",schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "metadata") || (key0 === "sections"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.release === undefined){
const err3 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'",schema:schema113.properties.metadata.required,parentSchema:schema113.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.date === undefined){
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema113.properties.metadata.required,parentSchema:schema113.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.by === undefined){
const err5 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema113.properties.metadata.required,parentSchema:schema113.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "release") || (key1 === "date")) || (key1 === "by"))){
const err6 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema113.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.release !== undefined){
let data1 = data0.release;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/metadata/release",schemaPath:"#/properties/metadata/properties/release/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema113.properties.metadata.properties.release,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/metadata/release",schemaPath:"#/properties/metadata/properties/release/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.properties.metadata.properties.release.type,parentSchema:schema113.properties.metadata.properties.release,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.date !== undefined){
if(!(validate397(data0.date, {instancePath:instancePath+"/metadata/date",parentData:data0,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate399(data0.by, {instancePath:instancePath+"/metadata/by",parentData:data0,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema113.properties.metadata.type,parentSchema:schema113.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sections !== undefined){
let data4 = data.sections;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err10 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema113.properties.sections.type,parentSchema:schema113.properties.sections,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}
validate396.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.privacy = validate401;
const schema116 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/privacy.schema.json","title":"PrivacyFile","description":"The privacy review of one AI system.","type":"object","additionalProperties":false,"required":["version","reviewer","date","personal-data","because"],"properties":{"version":{"description":"Version of this format.","const":1},"reviewer":{"description":"Who reviewed it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"personal-data":{"description":"Whether the system handles personal data.","enum":["none","ordinary","special-category"]},"because":{"description":"Why there is none, or why it cannot do without.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"data":{"description":"The personal data it handles.","type":"array","minItems":1,"items":{"description":"One kind of personal data.","type":"object","additionalProperties":false,"required":["what","purpose","kept","shared"],"properties":{"what":{"description":"Which personal data.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"purpose":{"description":"What it is needed for.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"kept":{"description":"How long it is kept, and where.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"shared":{"description":"Who else receives it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"minimisation":{"description":"What it is not given, and how that is made sure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"rights":{"description":"How people see, correct and delete what is held about them.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"measures":{"description":"What protects it.","type":"array","minItems":1,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"impact-assessment":{"description":"Where the data protection impact assessment is, or why none is needed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"if":{"properties":{"personal-data":{"enum":["ordinary","special-category"]}},"required":["personal-data"]},"then":{"required":["data","minimisation","rights","measures","impact-assessment"],"properties":{"data":{"description":"The personal data it handles."},"minimisation":{"description":"What it is not given, and how that is made sure."},"rights":{"description":"How people see, correct and delete what is held about them."},"measures":{"description":"What protects it."},"impact-assessment":{"description":"Where the data protection impact assessment is, or why none is needed."}}}};

function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate402.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}
validate402.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate404.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate404.errors = vErrors;
return errors === 0;
}
validate404.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate406.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}
validate406.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/privacy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate401.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["personal-data"] === undefined) && (missing0 = "personal-data")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data["personal-data"] !== undefined){
let data0 = data["personal-data"];
if(!((data0 === "ordinary") || (data0 === "special-category"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema116.then.required,parentSchema:schema116.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.minimisation === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "minimisation"},message:"must have required property '"+"minimisation"+"'",schema:schema116.then.required,parentSchema:schema116.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.rights === undefined){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "rights"},message:"must have required property '"+"rights"+"'",schema:schema116.then.required,parentSchema:schema116.then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.measures === undefined){
const err5 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'",schema:schema116.then.required,parentSchema:schema116.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data["impact-assessment"] === undefined){
const err6 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "impact-assessment"},message:"must have required property '"+"impact-assessment"+"'",schema:schema116.then.required,parentSchema:schema116.then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.data = true;
props0.minimisation = true;
props0.rights = true;
props0.measures = true;
props0["impact-assessment"] = true;
props0["personal-data"] = true;
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema116.if,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.reviewer === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviewer"},message:"must have required property '"+"reviewer"+"'",schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.date === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data["personal-data"] === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "personal-data"},message:"must have required property '"+"personal-data"+"'",schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.because === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func6.call(schema116.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(1 !== data1){
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema116.properties.version,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reviewer !== undefined){
if(!(validate402(data.reviewer, {instancePath:instancePath+"/reviewer",parentData:data,parentDataProperty:"reviewer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate404(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
}
if(data["personal-data"] !== undefined){
let data4 = data["personal-data"];
if(!(((data4 === "none") || (data4 === "ordinary")) || (data4 === "special-category"))){
const err15 = {instancePath:instancePath+"/personal-data",schemaPath:"#/properties/personal-data/enum",keyword:"enum",params:{allowedValues: schema116.properties["personal-data"].enum},message:"must be equal to one of the allowed values",schema:schema116.properties["personal-data"].enum,parentSchema:schema116.properties["personal-data"],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.because !== undefined){
if(!(validate406(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data6 = data.data;
if(Array.isArray(data6)){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema116.properties.data,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.what === undefined){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema116.properties.data.items.required,parentSchema:schema116.properties.data.items,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.purpose === undefined){
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema116.properties.data.items.required,parentSchema:schema116.properties.data.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.kept === undefined){
const err19 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "kept"},message:"must have required property '"+"kept"+"'",schema:schema116.properties.data.items.required,parentSchema:schema116.properties.data.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.shared === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "shared"},message:"must have required property '"+"shared"+"'",schema:schema116.properties.data.items.required,parentSchema:schema116.properties.data.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data7){
if(!((((key1 === "what") || (key1 === "purpose")) || (key1 === "kept")) || (key1 === "shared"))){
const err21 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema116.properties.data.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.what !== undefined){
if(!(validate406(data7.what, {instancePath:instancePath+"/data/" + i0+"/what",parentData:data7,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data7.purpose !== undefined){
if(!(validate406(data7.purpose, {instancePath:instancePath+"/data/" + i0+"/purpose",parentData:data7,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data7.kept !== undefined){
if(!(validate406(data7.kept, {instancePath:instancePath+"/data/" + i0+"/kept",parentData:data7,parentDataProperty:"kept",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data7.shared !== undefined){
if(!(validate406(data7.shared, {instancePath:instancePath+"/data/" + i0+"/shared",parentData:data7,parentDataProperty:"shared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema116.properties.data.items.type,parentSchema:schema116.properties.data.items,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema116.properties.data.type,parentSchema:schema116.properties.data,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.minimisation !== undefined){
if(!(validate406(data.minimisation, {instancePath:instancePath+"/minimisation",parentData:data,parentDataProperty:"minimisation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.rights !== undefined){
if(!(validate406(data.rights, {instancePath:instancePath+"/rights",parentData:data,parentDataProperty:"rights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
let data14 = data.measures;
if(Array.isArray(data14)){
if(data14.length < 1){
const err24 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema116.properties.measures,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate406(data14[i1], {instancePath:instancePath+"/measures/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema116.properties.measures.type,parentSchema:schema116.properties.measures,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["impact-assessment"] !== undefined){
if(!(validate406(data["impact-assessment"], {instancePath:instancePath+"/impact-assessment",parentData:data,parentDataProperty:"impact-assessment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema116.type,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate401.errors = vErrors;
return errors === 0;
}
validate401.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.regulatory = validate416;
const schema120 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/regulatory.schema.json","title":"RegulatoryFile","description":"The regulations that were looked at for one AI system, and what each asks.","type":"object","additionalProperties":false,"required":["version","assessor","date","regulations"],"properties":{"version":{"description":"Version of this format.","const":1},"assessor":{"description":"Who looked them up.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"regulations":{"description":"Each regulation that was looked at, also those that do not apply.","type":"array","minItems":1,"items":{"description":"One regulation.","type":"object","additionalProperties":false,"required":["name","applies","because"],"properties":{"name":{"description":"The law, standard or contract.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"applies":{"description":"Whether it applies.","type":"boolean"},"because":{"description":"Why it applies, or why not.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"duties":{"description":"What it asks of this system.","type":"array","minItems":1,"items":{"description":"One duty.","type":"object","additionalProperties":false,"required":["id","duty","done"],"properties":{"id":{"description":"Short id, such as AIA-50.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"duty":{"description":"What it asks.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"done":{"description":"Whether it is met.","type":"boolean"},"how":{"description":"How it is met, or where that is shown.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"if":{"properties":{"done":{"const":true}},"required":["done"]},"then":{"required":["how"],"properties":{"how":{"description":"How it is met, or where that is shown."}}}}}},"if":{"properties":{"applies":{"const":true}},"required":["applies"]},"then":{"required":["duties"],"properties":{"duties":{"description":"What it asks of this system."}}}}}}};

function validate417(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate417.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate417.errors = vErrors;
return errors === 0;
}
validate417.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate419(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate419.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate419.errors = vErrors;
return errors === 0;
}
validate419.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate421(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate421.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate421.errors = vErrors;
return errors === 0;
}
validate421.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/regulatory.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate416.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assessor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assessor"},message:"must have required property '"+"assessor"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.regulations === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regulations"},message:"must have required property '"+"regulations"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "assessor")) || (key0 === "date")) || (key0 === "regulations"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema120.properties.version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate417(data.assessor, {instancePath:instancePath+"/assessor",parentData:data,parentDataProperty:"assessor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate419(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
errors = vErrors.length;
}
}
if(data.regulations !== undefined){
let data3 = data.regulations;
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/regulations",schemaPath:"#/properties/regulations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema120.properties.regulations,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if((data4.applies === undefined) && (missing0 = "applies")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data4.applies !== undefined){
if(true !== data4.applies){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.duties === undefined){
const err9 = {instancePath:instancePath+"/regulations/" + i0,schemaPath:"#/properties/regulations/items/then/required",keyword:"required",params:{missingProperty: "duties"},message:"must have required property '"+"duties"+"'",schema:schema120.properties.regulations.items.then.required,parentSchema:schema120.properties.regulations.items.then,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
if(valid3){
var props0 = {};
props0.duties = true;
props0.applies = true;
}
}
if(!valid3){
const err10 = {instancePath:instancePath+"/regulations/" + i0,schemaPath:"#/properties/regulations/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema120.properties.regulations.items.if,parentSchema:schema120.properties.regulations.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err11 = {instancePath:instancePath+"/regulations/" + i0,schemaPath:"#/properties/regulations/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema120.properties.regulations.items.required,parentSchema:schema120.properties.regulations.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.applies === undefined){
const err12 = {instancePath:instancePath+"/regulations/" + i0,schemaPath:"#/properties/regulations/items/required",keyword:"required",params:{missingProperty: "applies"},message:"must have required property '"+"applies"+"'",schema:schema120.properties.regulations.items.required,parentSchema:schema120.properties.regulations.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.because === undefined){
const err13 = {instancePath:instancePath+"/regulations/" + i0,schemaPath:"#/properties/regulations/items/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema120.properties.regulations.items.required,parentSchema:schema120.properties.regulations.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "name") || (key1 === "applies")) || (key1 === "because")) || (key1 === "duties"))){
const err14 = {instancePath:instancePath+"/regulations/" + i0,schemaPath:"#/properties/regulations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema120.properties.regulations.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.name !== undefined){
if(!(validate421(data4.name, {instancePath:instancePath+"/regulations/" + i0+"/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors);
errors = vErrors.length;
}
}
if(data4.applies !== undefined){
let data7 = data4.applies;
if(typeof data7 !== "boolean"){
const err15 = {instancePath:instancePath+"/regulations/" + i0+"/applies",schemaPath:"#/properties/regulations/items/properties/applies/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema120.properties.regulations.items.properties.applies.type,parentSchema:schema120.properties.regulations.items.properties.applies,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.because !== undefined){
if(!(validate421(data4.because, {instancePath:instancePath+"/regulations/" + i0+"/because",parentData:data4,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors);
errors = vErrors.length;
}
}
if(data4.duties !== undefined){
let data9 = data4.duties;
if(Array.isArray(data9)){
if(data9.length < 1){
const err16 = {instancePath:instancePath+"/regulations/" + i0+"/duties",schemaPath:"#/properties/regulations/items/properties/duties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema120.properties.regulations.items.properties.duties,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs22 = errors;
let valid8 = true;
const _errs23 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((data10.done === undefined) && (missing1 = "done")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data10.done !== undefined){
if(true !== data10.done){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
var _valid1 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs25 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.how === undefined){
const err19 = {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1,schemaPath:"#/properties/regulations/items/properties/duties/items/then/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema120.properties.regulations.items.properties.duties.items.then.required,parentSchema:schema120.properties.regulations.items.properties.duties.items.then,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid1 = _errs25 === errors;
valid8 = _valid1;
if(valid8){
var props1 = {};
props1.how = true;
props1.done = true;
}
}
if(!valid8){
const err20 = {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1,schemaPath:"#/properties/regulations/items/properties/duties/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema120.properties.regulations.items.properties.duties.items.if,parentSchema:schema120.properties.regulations.items.properties.duties.items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.id === undefined){
const err21 = {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1,schemaPath:"#/properties/regulations/items/properties/duties/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema120.properties.regulations.items.properties.duties.items.required,parentSchema:schema120.properties.regulations.items.properties.duties.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.duty === undefined){
const err22 = {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1,schemaPath:"#/properties/regulations/items/properties/duties/items/required",keyword:"required",params:{missingProperty: "duty"},message:"must have required property '"+"duty"+"'",schema:schema120.properties.regulations.items.properties.duties.items.required,parentSchema:schema120.properties.regulations.items.properties.duties.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.done === undefined){
const err23 = {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1,schemaPath:"#/properties/regulations/items/properties/duties/items/required",keyword:"required",params:{missingProperty: "done"},message:"must have required property '"+"done"+"'",schema:schema120.properties.regulations.items.properties.duties.items.required,parentSchema:schema120.properties.regulations.items.properties.duties.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data10){
if(!((((key2 === "id") || (key2 === "duty")) || (key2 === "done")) || (key2 === "how"))){
const err24 = {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1,schemaPath:"#/properties/regulations/items/properties/duties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema120.properties.regulations.items.properties.duties.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.id !== undefined){
let data12 = data10.id;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err25 = {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/id",schemaPath:"#/properties/regulations/items/properties/duties/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema120.properties.regulations.items.properties.duties.items.properties.id,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/id",schemaPath:"#/properties/regulations/items/properties/duties/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.regulations.items.properties.duties.items.properties.id.type,parentSchema:schema120.properties.regulations.items.properties.duties.items.properties.id,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.duty !== undefined){
if(!(validate421(data10.duty, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/duty",parentData:data10,parentDataProperty:"duty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors);
errors = vErrors.length;
}
}
if(data10.done !== undefined){
let data14 = data10.done;
if(typeof data14 !== "boolean"){
const err27 = {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/done",schemaPath:"#/properties/regulations/items/properties/duties/items/properties/done/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema120.properties.regulations.items.properties.duties.items.properties.done.type,parentSchema:schema120.properties.regulations.items.properties.duties.items.properties.done,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.how !== undefined){
if(!(validate421(data10.how, {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1+"/how",parentData:data10,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/regulations/" + i0+"/duties/" + i1,schemaPath:"#/properties/regulations/items/properties/duties/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.properties.regulations.items.properties.duties.items.type,parentSchema:schema120.properties.regulations.items.properties.duties.items,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/regulations/" + i0+"/duties",schemaPath:"#/properties/regulations/items/properties/duties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema120.properties.regulations.items.properties.duties.type,parentSchema:schema120.properties.regulations.items.properties.duties,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/regulations/" + i0,schemaPath:"#/properties/regulations/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.properties.regulations.items.type,parentSchema:schema120.properties.regulations.items,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/regulations",schemaPath:"#/properties/regulations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema120.properties.regulations.type,parentSchema:schema120.properties.regulations,data:data3};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}
validate416.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.reviews = validate426;
const schema124 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/reviews.schema.json","title":"Reviews","description":"Who approved what, for `aims-gate check --reviews`: approvals are not in a git repository.","type":"object","additionalProperties":false,"required":["reviews"],"$defs":{"login":{"$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}},"properties":{"author":{"description":"who opened the pull request","$ref":"#/$defs/login"},"committers":{"description":"who wrote commits of it","type":"array","items":{"$ref":"#/$defs/login"}},"requested":{"description":"who was asked for a review and has not answered","type":"array","items":{"$ref":"#/$defs/login"}},"reviews":{"description":"every review, oldest first","type":"array","items":{"type":"object","additionalProperties":false,"required":["login","state"],"properties":{"login":{"description":"the reviewer's GitHub login","$ref":"#/$defs/login"},"state":{"description":"what the review said","enum":["approved","changes-requested","dismissed","commented"]},"commit":{"description":"the revision that was reviewed; the head when left out","type":"string","minLength":1},"submitted-at":{"description":"when","type":"string","format":"date-time"}}}}}};

function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate427.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate427.errors = vErrors;
return errors === 0;
}
validate427.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/reviews.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate426.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviews === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviews"},message:"must have required property '"+"reviews"+"'",schema:schema124.required,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "author") || (key0 === "committers")) || (key0 === "requested")) || (key0 === "reviews"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.author !== undefined){
if(!(validate427(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
if(data.committers !== undefined){
let data1 = data.committers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate427(data1[i0], {instancePath:instancePath+"/committers/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/committers",schemaPath:"#/properties/committers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema124.properties.committers.type,parentSchema:schema124.properties.committers,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.requested !== undefined){
let data3 = data.requested;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate427(data3[i1], {instancePath:instancePath+"/requested/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/requested",schemaPath:"#/properties/requested/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema124.properties.requested.type,parentSchema:schema124.properties.requested,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviews !== undefined){
let data5 = data.reviews;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.login === undefined){
const err4 = {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'",schema:schema124.properties.reviews.items.required,parentSchema:schema124.properties.reviews.items,data:data6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data6.state === undefined){
const err5 = {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema124.properties.reviews.items.required,parentSchema:schema124.properties.reviews.items,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data6){
if(!((((key1 === "login") || (key1 === "state")) || (key1 === "commit")) || (key1 === "submitted-at"))){
const err6 = {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema124.properties.reviews.items,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.login !== undefined){
if(!(validate427(data6.login, {instancePath:instancePath+"/reviews/" + i2+"/login",parentData:data6,parentDataProperty:"login",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
if(data6.state !== undefined){
let data8 = data6.state;
if(!((((data8 === "approved") || (data8 === "changes-requested")) || (data8 === "dismissed")) || (data8 === "commented"))){
const err7 = {instancePath:instancePath+"/reviews/" + i2+"/state",schemaPath:"#/properties/reviews/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema124.properties.reviews.items.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema124.properties.reviews.items.properties.state.enum,parentSchema:schema124.properties.reviews.items.properties.state,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.commit !== undefined){
let data9 = data6.commit;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err8 = {instancePath:instancePath+"/reviews/" + i2+"/commit",schemaPath:"#/properties/reviews/items/properties/commit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema124.properties.reviews.items.properties.commit,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/reviews/" + i2+"/commit",schemaPath:"#/properties/reviews/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema124.properties.reviews.items.properties.commit.type,parentSchema:schema124.properties.reviews.items.properties.commit,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6["submitted-at"] !== undefined){
let data10 = data6["submitted-at"];
if(typeof data10 === "string"){
if(!(formats20.validate(data10))){
const err10 = {instancePath:instancePath+"/reviews/" + i2+"/submitted-at",schemaPath:"#/properties/reviews/items/properties/submitted-at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema124.properties.reviews.items.properties["submitted-at"],data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/reviews/" + i2+"/submitted-at",schemaPath:"#/properties/reviews/items/properties/submitted-at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema124.properties.reviews.items.properties["submitted-at"].type,parentSchema:schema124.properties.reviews.items.properties["submitted-at"],data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema124.properties.reviews.items.type,parentSchema:schema124.properties.reviews.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema124.properties.reviews.type,parentSchema:schema124.properties.reviews,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema124.type,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate426.errors = vErrors;
return errors === 0;
}
validate426.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["risk-assessment"] = validate432;
const schema126 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/risk-assessment.schema.json","title":"RiskAssessmentFile","description":"The risks of one AI system: each with threat, likelihood, impact, treatment, measures, and what is left.","type":"object","additionalProperties":false,"required":["version","assessor","date","threats-considered","risks"],"properties":{"version":{"description":"Version of this format.","const":1},"assessor":{"description":"Who assessed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"threats-considered":{"description":"One sentence for each threat category: what was considered, also where nothing was found.","type":"object","additionalProperties":false,"required":["accuracy","fairness","security","privacy","transparency","operational","third-party"],"properties":{"accuracy":{"description":"accuracy threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"fairness":{"description":"fairness threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"security":{"description":"security threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"privacy":{"description":"privacy threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"transparency":{"description":"transparency threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"operational":{"description":"operational threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"third-party":{"description":"third-party threats considered.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"risks":{"description":"The risks found.","type":"array","minItems":1,"items":{"description":"One risk.","type":"object","additionalProperties":false,"required":["id","title","asset","threat","likelihood","impact","treatment","residual"],"properties":{"id":{"description":"Short id, such as R-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]*$"},"title":{"description":"The risk in a few words.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"asset":{"description":"What is at stake: the model, a data set, a group of people, a service.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"threat":{"description":"Threat category.","enum":["accuracy","fairness","security","privacy","transparency","operational","third-party"]},"description":{"description":"How it can happen and what follows.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"likelihood":{"description":"1 rare … 5 almost certain.","type":"integer","minimum":1,"maximum":5},"impact":{"description":"1 negligible … 5 severe.","type":"integer","minimum":1,"maximum":5},"treatment":{"description":"What is done about it.","enum":["mitigate","accept","transfer","avoid"]},"measures":{"description":"What was or will be done.","type":"array","minItems":1,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"residual":{"description":"What is left after treatment.","type":"object","additionalProperties":false,"required":["likelihood","impact"],"properties":{"likelihood":{"description":"1 rare … 5 almost certain.","type":"integer","minimum":1,"maximum":5},"impact":{"description":"1 negligible … 5 severe.","type":"integer","minimum":1,"maximum":5}}},"rationale":{"description":"Why an accepted risk is acceptable.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"accepted-by":{"description":"Who accepted it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}},"if":{"properties":{"treatment":{"const":"accept"}},"required":["treatment"]},"then":{"required":["rationale","accepted-by"]},"else":{"required":["measures"]}}}}};

function validate433(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate433.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate433.errors = vErrors;
return errors === 0;
}
validate433.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate435.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}
validate435.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate437.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}
validate437.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern42 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");

function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/risk-assessment.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate432.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assessor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assessor"},message:"must have required property '"+"assessor"+"'",schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["threats-considered"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threats-considered"},message:"must have required property '"+"threats-considered"+"'",schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.risks === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"},message:"must have required property '"+"risks"+"'",schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "assessor")) || (key0 === "date")) || (key0 === "threats-considered")) || (key0 === "risks"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema126.properties.version,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate433(data.assessor, {instancePath:instancePath+"/assessor",parentData:data,parentDataProperty:"assessor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate433.errors : vErrors.concat(validate433.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate435(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
}
if(data["threats-considered"] !== undefined){
let data3 = data["threats-considered"];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.accuracy === undefined){
const err7 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "accuracy"},message:"must have required property '"+"accuracy"+"'",schema:schema126.properties["threats-considered"].required,parentSchema:schema126.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.fairness === undefined){
const err8 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "fairness"},message:"must have required property '"+"fairness"+"'",schema:schema126.properties["threats-considered"].required,parentSchema:schema126.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.security === undefined){
const err9 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "security"},message:"must have required property '"+"security"+"'",schema:schema126.properties["threats-considered"].required,parentSchema:schema126.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.privacy === undefined){
const err10 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "privacy"},message:"must have required property '"+"privacy"+"'",schema:schema126.properties["threats-considered"].required,parentSchema:schema126.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.transparency === undefined){
const err11 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "transparency"},message:"must have required property '"+"transparency"+"'",schema:schema126.properties["threats-considered"].required,parentSchema:schema126.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.operational === undefined){
const err12 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "operational"},message:"must have required property '"+"operational"+"'",schema:schema126.properties["threats-considered"].required,parentSchema:schema126.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3["third-party"] === undefined){
const err13 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "third-party"},message:"must have required property '"+"third-party"+"'",schema:schema126.properties["threats-considered"].required,parentSchema:schema126.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data3){
if(!(((((((key1 === "accuracy") || (key1 === "fairness")) || (key1 === "security")) || (key1 === "privacy")) || (key1 === "transparency")) || (key1 === "operational")) || (key1 === "third-party"))){
const err14 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema126.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.accuracy !== undefined){
if(!(validate437(data3.accuracy, {instancePath:instancePath+"/threats-considered/accuracy",parentData:data3,parentDataProperty:"accuracy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data3.fairness !== undefined){
if(!(validate437(data3.fairness, {instancePath:instancePath+"/threats-considered/fairness",parentData:data3,parentDataProperty:"fairness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data3.security !== undefined){
if(!(validate437(data3.security, {instancePath:instancePath+"/threats-considered/security",parentData:data3,parentDataProperty:"security",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data3.privacy !== undefined){
if(!(validate437(data3.privacy, {instancePath:instancePath+"/threats-considered/privacy",parentData:data3,parentDataProperty:"privacy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data3.transparency !== undefined){
if(!(validate437(data3.transparency, {instancePath:instancePath+"/threats-considered/transparency",parentData:data3,parentDataProperty:"transparency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data3.operational !== undefined){
if(!(validate437(data3.operational, {instancePath:instancePath+"/threats-considered/operational",parentData:data3,parentDataProperty:"operational",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data3["third-party"] !== undefined){
if(!(validate437(data3["third-party"], {instancePath:instancePath+"/threats-considered/third-party",parentData:data3,parentDataProperty:"third-party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema126.properties["threats-considered"].type,parentSchema:schema126.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.risks !== undefined){
let data11 = data.risks;
if(Array.isArray(data11)){
if(data11.length < 1){
const err16 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema126.properties.risks,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs19 = errors;
let valid4 = true;
const _errs20 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing0;
if((data12.treatment === undefined) && (missing0 = "treatment")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data12.treatment !== undefined){
if("accept" !== data12.treatment){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
var _valid0 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs22 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.rationale === undefined){
const err19 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/then/required",keyword:"required",params:{missingProperty: "rationale"},message:"must have required property '"+"rationale"+"'",schema:schema126.properties.risks.items.then.required,parentSchema:schema126.properties.risks.items.then,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12["accepted-by"] === undefined){
const err20 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/then/required",keyword:"required",params:{missingProperty: "accepted-by"},message:"must have required property '"+"accepted-by"+"'",schema:schema126.properties.risks.items.then.required,parentSchema:schema126.properties.risks.items.then,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs23 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.measures === undefined){
const err21 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/else/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'",schema:schema126.properties.risks.items.else.required,parentSchema:schema126.properties.risks.items.else,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err22 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema126.properties.risks.items.if,parentSchema:schema126.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
const err23 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema126.properties.risks.items.required,parentSchema:schema126.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12.title === undefined){
const err24 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema126.properties.risks.items.required,parentSchema:schema126.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data12.asset === undefined){
const err25 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema126.properties.risks.items.required,parentSchema:schema126.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12.threat === undefined){
const err26 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "threat"},message:"must have required property '"+"threat"+"'",schema:schema126.properties.risks.items.required,parentSchema:schema126.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data12.likelihood === undefined){
const err27 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "likelihood"},message:"must have required property '"+"likelihood"+"'",schema:schema126.properties.risks.items.required,parentSchema:schema126.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data12.impact === undefined){
const err28 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema126.properties.risks.items.required,parentSchema:schema126.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12.treatment === undefined){
const err29 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "treatment"},message:"must have required property '"+"treatment"+"'",schema:schema126.properties.risks.items.required,parentSchema:schema126.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.residual === undefined){
const err30 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "residual"},message:"must have required property '"+"residual"+"'",schema:schema126.properties.risks.items.required,parentSchema:schema126.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data12){
if(!(func6.call(schema126.properties.risks.items.properties, key2))){
const err31 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema126.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.id !== undefined){
let data14 = data12.id;
if(typeof data14 === "string"){
if(!pattern42.test(data14)){
const err32 = {instancePath:instancePath+"/risks/" + i0+"/id",schemaPath:"#/properties/risks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9.-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9.-]*$",parentSchema:schema126.properties.risks.items.properties.id,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/risks/" + i0+"/id",schemaPath:"#/properties/risks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema126.properties.risks.items.properties.id.type,parentSchema:schema126.properties.risks.items.properties.id,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.title !== undefined){
if(!(validate437(data12.title, {instancePath:instancePath+"/risks/" + i0+"/title",parentData:data12,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data12.asset !== undefined){
if(!(validate437(data12.asset, {instancePath:instancePath+"/risks/" + i0+"/asset",parentData:data12,parentDataProperty:"asset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data12.threat !== undefined){
let data17 = data12.threat;
if(!(((((((data17 === "accuracy") || (data17 === "fairness")) || (data17 === "security")) || (data17 === "privacy")) || (data17 === "transparency")) || (data17 === "operational")) || (data17 === "third-party"))){
const err34 = {instancePath:instancePath+"/risks/" + i0+"/threat",schemaPath:"#/properties/risks/items/properties/threat/enum",keyword:"enum",params:{allowedValues: schema126.properties.risks.items.properties.threat.enum},message:"must be equal to one of the allowed values",schema:schema126.properties.risks.items.properties.threat.enum,parentSchema:schema126.properties.risks.items.properties.threat,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.description !== undefined){
if(!(validate437(data12.description, {instancePath:instancePath+"/risks/" + i0+"/description",parentData:data12,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data12.likelihood !== undefined){
let data19 = data12.likelihood;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err35 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema126.properties.risks.items.properties.likelihood.type,parentSchema:schema126.properties.risks.items.properties.likelihood,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 5 || isNaN(data19)){
const err36 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema126.properties.risks.items.properties.likelihood,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err37 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema126.properties.risks.items.properties.likelihood,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data12.impact !== undefined){
let data20 = data12.impact;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err38 = {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema126.properties.risks.items.properties.impact.type,parentSchema:schema126.properties.risks.items.properties.impact,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 5 || isNaN(data20)){
const err39 = {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema126.properties.risks.items.properties.impact,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err40 = {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema126.properties.risks.items.properties.impact,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data12.treatment !== undefined){
let data21 = data12.treatment;
if(!((((data21 === "mitigate") || (data21 === "accept")) || (data21 === "transfer")) || (data21 === "avoid"))){
const err41 = {instancePath:instancePath+"/risks/" + i0+"/treatment",schemaPath:"#/properties/risks/items/properties/treatment/enum",keyword:"enum",params:{allowedValues: schema126.properties.risks.items.properties.treatment.enum},message:"must be equal to one of the allowed values",schema:schema126.properties.risks.items.properties.treatment.enum,parentSchema:schema126.properties.risks.items.properties.treatment,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.measures !== undefined){
let data22 = data12.measures;
if(Array.isArray(data22)){
if(data22.length < 1){
const err42 = {instancePath:instancePath+"/risks/" + i0+"/measures",schemaPath:"#/properties/risks/items/properties/measures/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema126.properties.risks.items.properties.measures,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate437(data22[i1], {instancePath:instancePath+"/risks/" + i0+"/measures/" + i1,parentData:data22,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/risks/" + i0+"/measures",schemaPath:"#/properties/risks/items/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema126.properties.risks.items.properties.measures.type,parentSchema:schema126.properties.risks.items.properties.measures,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.residual !== undefined){
let data24 = data12.residual;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.likelihood === undefined){
const err44 = {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/required",keyword:"required",params:{missingProperty: "likelihood"},message:"must have required property '"+"likelihood"+"'",schema:schema126.properties.risks.items.properties.residual.required,parentSchema:schema126.properties.risks.items.properties.residual,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data24.impact === undefined){
const err45 = {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema126.properties.risks.items.properties.residual.required,parentSchema:schema126.properties.risks.items.properties.residual,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data24){
if(!((key3 === "likelihood") || (key3 === "impact"))){
const err46 = {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema126.properties.risks.items.properties.residual,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data24.likelihood !== undefined){
let data25 = data24.likelihood;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err47 = {instancePath:instancePath+"/risks/" + i0+"/residual/likelihood",schemaPath:"#/properties/risks/items/properties/residual/properties/likelihood/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema126.properties.risks.items.properties.residual.properties.likelihood.type,parentSchema:schema126.properties.risks.items.properties.residual.properties.likelihood,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 5 || isNaN(data25)){
const err48 = {instancePath:instancePath+"/risks/" + i0+"/residual/likelihood",schemaPath:"#/properties/risks/items/properties/residual/properties/likelihood/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema126.properties.risks.items.properties.residual.properties.likelihood,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err49 = {instancePath:instancePath+"/risks/" + i0+"/residual/likelihood",schemaPath:"#/properties/risks/items/properties/residual/properties/likelihood/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema126.properties.risks.items.properties.residual.properties.likelihood,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data24.impact !== undefined){
let data26 = data24.impact;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err50 = {instancePath:instancePath+"/risks/" + i0+"/residual/impact",schemaPath:"#/properties/risks/items/properties/residual/properties/impact/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema126.properties.risks.items.properties.residual.properties.impact.type,parentSchema:schema126.properties.risks.items.properties.residual.properties.impact,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 5 || isNaN(data26)){
const err51 = {instancePath:instancePath+"/risks/" + i0+"/residual/impact",schemaPath:"#/properties/risks/items/properties/residual/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema126.properties.risks.items.properties.residual.properties.impact,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err52 = {instancePath:instancePath+"/risks/" + i0+"/residual/impact",schemaPath:"#/properties/risks/items/properties/residual/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema126.properties.risks.items.properties.residual.properties.impact,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema126.properties.risks.items.properties.residual.type,parentSchema:schema126.properties.risks.items.properties.residual,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data12.rationale !== undefined){
if(!(validate437(data12.rationale, {instancePath:instancePath+"/risks/" + i0+"/rationale",parentData:data12,parentDataProperty:"rationale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data12["accepted-by"] !== undefined){
if(!(validate433(data12["accepted-by"], {instancePath:instancePath+"/risks/" + i0+"/accepted-by",parentData:data12,parentDataProperty:"accepted-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate433.errors : vErrors.concat(validate433.errors);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema126.properties.risks.items.type,parentSchema:schema126.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema126.properties.risks.type,parentSchema:schema126.properties.risks,data:data11};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema126.type,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate432.errors = vErrors;
return errors === 0;
}
validate432.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.roles = validate451;
const schema130 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/roles.schema.json","title":"RolesFile","description":"Who holds which role.","type":"object","additionalProperties":false,"required":["version","roles"],"properties":{"version":{"description":"Version of this format.","const":1},"roles":{"description":"Role name → who holds it.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"description":"One role.","type":"object","additionalProperties":false,"required":["people"],"properties":{"description":{"description":"What the role answers for.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"people":{"description":"GitHub logins.","type":"array","minItems":1,"items":{"description":"A GitHub login.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}}}}}}};

function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate452.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate452.errors = vErrors;
return errors === 0;
}
validate452.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate454(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate454.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate454.errors = vErrors;
return errors === 0;
}
validate454.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/roles.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate451.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roles === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "roles"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema130.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.roles !== undefined){
let data1 = data.roles;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema130.properties.roles,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern26.test(key1)){
const err5 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema130.properties.roles.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema130.properties.roles.propertyNames,parentSchema:schema130.properties.roles,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.people === undefined){
const err7 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema130.properties.roles.additionalProperties.required,parentSchema:schema130.properties.roles.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key3 in data2){
if(!((key3 === "description") || (key3 === "people"))){
const err8 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema130.properties.roles.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.description !== undefined){
if(!(validate452(data2.description, {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",parentData:data2,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
if(data2.people !== undefined){
let data4 = data2.people;
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/roles/additionalProperties/properties/people/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema130.properties.roles.additionalProperties.properties.people,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate454(data4[i0], {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/roles/additionalProperties/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema130.properties.roles.additionalProperties.properties.people.type,parentSchema:schema130.properties.roles.additionalProperties.properties.people,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.properties.roles.additionalProperties.type,parentSchema:schema130.properties.roles.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.properties.roles.type,parentSchema:schema130.properties.roles,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}
validate451.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.soa = validate456;
const schema133 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/soa.schema.json","title":"StatementOfApplicability","description":"The Statement of Applicability: every control of Annex A, once.","type":"object","additionalProperties":false,"required":["version","date","approved-by","controls"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"approved-by":{"description":"Who approved it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"controls":{"description":"Control id → what the organisation does about it.","type":"object","additionalProperties":false,"required":["A.2.2","A.2.3","A.2.4","A.3.2","A.3.3","A.4.2","A.4.3","A.4.4","A.4.5","A.4.6","A.5.2","A.5.3","A.5.4","A.5.5","A.6.1.2","A.6.1.3","A.6.2.2","A.6.2.3","A.6.2.4","A.6.2.5","A.6.2.6","A.6.2.7","A.6.2.8","A.7.2","A.7.3","A.7.4","A.7.5","A.7.6","A.8.2","A.8.3","A.8.4","A.8.5","A.9.2","A.9.3","A.9.4","A.10.2","A.10.3","A.10.4"],"properties":{"A.2.2":{"description":"AI policy.","$ref":"#/$defs/control"},"A.2.3":{"description":"Alignment with other organizational policies.","$ref":"#/$defs/control"},"A.2.4":{"description":"Review of the AI policy.","$ref":"#/$defs/control"},"A.3.2":{"description":"AI roles and responsibilities.","$ref":"#/$defs/control"},"A.3.3":{"description":"Reporting of concerns.","$ref":"#/$defs/control"},"A.4.2":{"description":"Resource documentation.","$ref":"#/$defs/control"},"A.4.3":{"description":"Data resources.","$ref":"#/$defs/control"},"A.4.4":{"description":"Tooling resources.","$ref":"#/$defs/control"},"A.4.5":{"description":"System and computing resources.","$ref":"#/$defs/control"},"A.4.6":{"description":"Human resources.","$ref":"#/$defs/control"},"A.5.2":{"description":"AI system impact assessment process.","$ref":"#/$defs/control"},"A.5.3":{"description":"Documentation of AI system impact assessments.","$ref":"#/$defs/control"},"A.5.4":{"description":"Assessing AI system impact on individuals or groups of individuals.","$ref":"#/$defs/control"},"A.5.5":{"description":"Assessing societal impacts of AI systems.","$ref":"#/$defs/control"},"A.6.1.2":{"description":"Objectives for responsible development of AI system.","$ref":"#/$defs/control"},"A.6.1.3":{"description":"Processes for responsible AI system design and development.","$ref":"#/$defs/control"},"A.6.2.2":{"description":"AI system requirements and specification.","$ref":"#/$defs/control"},"A.6.2.3":{"description":"Documentation of AI system design and development.","$ref":"#/$defs/control"},"A.6.2.4":{"description":"AI system verification and validation.","$ref":"#/$defs/control"},"A.6.2.5":{"description":"AI system deployment.","$ref":"#/$defs/control"},"A.6.2.6":{"description":"AI system operation and monitoring.","$ref":"#/$defs/control"},"A.6.2.7":{"description":"AI system technical documentation.","$ref":"#/$defs/control"},"A.6.2.8":{"description":"AI system recording of event logs.","$ref":"#/$defs/control"},"A.7.2":{"description":"Data for development and enhancement of AI system.","$ref":"#/$defs/control"},"A.7.3":{"description":"Acquisition of data.","$ref":"#/$defs/control"},"A.7.4":{"description":"Quality of data for AI systems.","$ref":"#/$defs/control"},"A.7.5":{"description":"Data provenance.","$ref":"#/$defs/control"},"A.7.6":{"description":"Data preparation.","$ref":"#/$defs/control"},"A.8.2":{"description":"System documentation and information for users.","$ref":"#/$defs/control"},"A.8.3":{"description":"External reporting.","$ref":"#/$defs/control"},"A.8.4":{"description":"Communication of incidents.","$ref":"#/$defs/control"},"A.8.5":{"description":"Information for interested parties.","$ref":"#/$defs/control"},"A.9.2":{"description":"Processes for responsible use of AI systems.","$ref":"#/$defs/control"},"A.9.3":{"description":"Objectives for responsible use of AI system.","$ref":"#/$defs/control"},"A.9.4":{"description":"Intended use of the AI system.","$ref":"#/$defs/control"},"A.10.2":{"description":"Allocating responsibilities.","$ref":"#/$defs/control"},"A.10.3":{"description":"Suppliers.","$ref":"#/$defs/control"},"A.10.4":{"description":"Customers.","$ref":"#/$defs/control"}}}},"$defs":{"control":{"description":"One control.","type":"object","additionalProperties":false,"required":["applicable","justification","source"],"properties":{"applicable":{"description":"Whether it applies.","type":"boolean"},"implemented":{"description":"Whether it is in place.","enum":["yes","partly","no"]},"justification":{"description":"Why it applies, or why not.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"source":{"description":"What asks for it: ISO/IEC 42001, EU AI Act, ISO/IEC 27001 …","type":"array","minItems":1,"items":{"description":"A framework.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"where":{"description":"Where it can be seen.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"plan":{"description":"What is missing, and by when it is done.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who answers for it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}},"allOf":[{"if":{"properties":{"applicable":{"const":true}},"required":["applicable"]},"then":{"required":["implemented"],"properties":{"implemented":{"description":"Whether it is in place."}}}},{"if":{"properties":{"implemented":{"enum":["partly","no"]}},"required":["implemented"]},"then":{"required":["plan"],"properties":{"plan":{"description":"What is missing, and by when it is done."}}}},{"if":{"properties":{"implemented":{"const":"yes"}},"required":["implemented"]},"then":{"required":["where"],"properties":{"where":{"description":"Where it can be seen."}}}}]}}};

function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate457.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate457.errors = vErrors;
return errors === 0;
}
validate457.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate459(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate459.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate459.errors = vErrors;
return errors === 0;
}
validate459.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema136 = {"description":"One control.","type":"object","additionalProperties":false,"required":["applicable","justification","source"],"properties":{"applicable":{"description":"Whether it applies.","type":"boolean"},"implemented":{"description":"Whether it is in place.","enum":["yes","partly","no"]},"justification":{"description":"Why it applies, or why not.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"source":{"description":"What asks for it: ISO/IEC 42001, EU AI Act, ISO/IEC 27001 …","type":"array","minItems":1,"items":{"description":"A framework.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"where":{"description":"Where it can be seen.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"plan":{"description":"What is missing, and by when it is done.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who answers for it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}},"allOf":[{"if":{"properties":{"applicable":{"const":true}},"required":["applicable"]},"then":{"required":["implemented"],"properties":{"implemented":{"description":"Whether it is in place."}}}},{"if":{"properties":{"implemented":{"enum":["partly","no"]}},"required":["implemented"]},"then":{"required":["plan"],"properties":{"plan":{"description":"What is missing, and by when it is done."}}}},{"if":{"properties":{"implemented":{"const":"yes"}},"required":["implemented"]},"then":{"required":["where"],"properties":{"where":{"description":"Where it can be seen."}}}}]};

function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate462.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate462.errors = vErrors;
return errors === 0;
}
validate462.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate461.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.applicable === undefined) && (missing0 = "applicable")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.applicable !== undefined){
if(true !== data.applicable){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.implemented === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "implemented"},message:"must have required property '"+"implemented"+"'",schema:schema136.allOf[0].then.required,parentSchema:schema136.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.implemented = true;
props0.applicable = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema136.allOf[0].if,parentSchema:schema136.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.implemented === undefined) && (missing1 = "implemented")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.implemented !== undefined){
let data1 = data.implemented;
if(!((data1 === "partly") || (data1 === "no"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plan === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'",schema:schema136.allOf[1].then.required,parentSchema:schema136.allOf[1].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.plan = true;
props1.implemented = true;
}
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema136.allOf[1].if,parentSchema:schema136.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.implemented === undefined) && (missing2 = "implemented")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.implemented !== undefined){
if("yes" !== data.implemented){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.where === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema136.allOf[2].then.required,parentSchema:schema136.allOf[2].then,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
if(valid5){
var props2 = {};
props2.where = true;
props2.implemented = true;
}
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema136.allOf[2].if,parentSchema:schema136.allOf[2],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicable === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applicable"},message:"must have required property '"+"applicable"+"'",schema:schema136.required,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.justification === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "justification"},message:"must have required property '"+"justification"+"'",schema:schema136.required,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.source === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema136.required,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "applicable") || (key0 === "implemented")) || (key0 === "justification")) || (key0 === "source")) || (key0 === "where")) || (key0 === "plan")) || (key0 === "owner"))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.applicable !== undefined){
let data3 = data.applicable;
if(typeof data3 !== "boolean"){
const err16 = {instancePath:instancePath+"/applicable",schemaPath:"#/properties/applicable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema136.properties.applicable.type,parentSchema:schema136.properties.applicable,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.implemented !== undefined){
let data4 = data.implemented;
if(!(((data4 === "yes") || (data4 === "partly")) || (data4 === "no"))){
const err17 = {instancePath:instancePath+"/implemented",schemaPath:"#/properties/implemented/enum",keyword:"enum",params:{allowedValues: schema136.properties.implemented.enum},message:"must be equal to one of the allowed values",schema:schema136.properties.implemented.enum,parentSchema:schema136.properties.implemented,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.justification !== undefined){
if(!(validate462(data.justification, {instancePath:instancePath+"/justification",parentData:data,parentDataProperty:"justification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(Array.isArray(data6)){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema136.properties.source,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate462(data6[i0], {instancePath:instancePath+"/source/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema136.properties.source.type,parentSchema:schema136.properties.source,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate462(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(!(validate462(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate459(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema136.type,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate461.errors = vErrors;
return errors === 0;
}
validate461.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/soa.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate456.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema133.required,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema133.required,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["approved-by"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved-by"},message:"must have required property '"+"approved-by"+"'",schema:schema133.required,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.controls === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controls"},message:"must have required property '"+"controls"+"'",schema:schema133.required,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "date")) || (key0 === "approved-by")) || (key0 === "controls"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema133.properties.version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate457(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
errors = vErrors.length;
}
}
if(data["approved-by"] !== undefined){
if(!(validate459(data["approved-by"], {instancePath:instancePath+"/approved-by",parentData:data,parentDataProperty:"approved-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
}
if(data.controls !== undefined){
let data3 = data.controls;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["A.2.2"] === undefined){
const err6 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.2.2"},message:"must have required property '"+"A.2.2"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3["A.2.3"] === undefined){
const err7 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.2.3"},message:"must have required property '"+"A.2.3"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3["A.2.4"] === undefined){
const err8 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.2.4"},message:"must have required property '"+"A.2.4"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3["A.3.2"] === undefined){
const err9 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.3.2"},message:"must have required property '"+"A.3.2"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3["A.3.3"] === undefined){
const err10 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.3.3"},message:"must have required property '"+"A.3.3"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3["A.4.2"] === undefined){
const err11 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.4.2"},message:"must have required property '"+"A.4.2"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3["A.4.3"] === undefined){
const err12 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.4.3"},message:"must have required property '"+"A.4.3"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3["A.4.4"] === undefined){
const err13 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.4.4"},message:"must have required property '"+"A.4.4"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3["A.4.5"] === undefined){
const err14 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.4.5"},message:"must have required property '"+"A.4.5"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3["A.4.6"] === undefined){
const err15 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.4.6"},message:"must have required property '"+"A.4.6"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3["A.5.2"] === undefined){
const err16 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.5.2"},message:"must have required property '"+"A.5.2"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3["A.5.3"] === undefined){
const err17 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.5.3"},message:"must have required property '"+"A.5.3"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3["A.5.4"] === undefined){
const err18 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.5.4"},message:"must have required property '"+"A.5.4"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3["A.5.5"] === undefined){
const err19 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.5.5"},message:"must have required property '"+"A.5.5"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3["A.6.1.2"] === undefined){
const err20 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.6.1.2"},message:"must have required property '"+"A.6.1.2"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3["A.6.1.3"] === undefined){
const err21 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.6.1.3"},message:"must have required property '"+"A.6.1.3"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3["A.6.2.2"] === undefined){
const err22 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.6.2.2"},message:"must have required property '"+"A.6.2.2"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3["A.6.2.3"] === undefined){
const err23 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.6.2.3"},message:"must have required property '"+"A.6.2.3"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3["A.6.2.4"] === undefined){
const err24 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.6.2.4"},message:"must have required property '"+"A.6.2.4"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data3["A.6.2.5"] === undefined){
const err25 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.6.2.5"},message:"must have required property '"+"A.6.2.5"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data3["A.6.2.6"] === undefined){
const err26 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.6.2.6"},message:"must have required property '"+"A.6.2.6"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data3["A.6.2.7"] === undefined){
const err27 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.6.2.7"},message:"must have required property '"+"A.6.2.7"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data3["A.6.2.8"] === undefined){
const err28 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.6.2.8"},message:"must have required property '"+"A.6.2.8"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data3["A.7.2"] === undefined){
const err29 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.7.2"},message:"must have required property '"+"A.7.2"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data3["A.7.3"] === undefined){
const err30 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.7.3"},message:"must have required property '"+"A.7.3"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data3["A.7.4"] === undefined){
const err31 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.7.4"},message:"must have required property '"+"A.7.4"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data3["A.7.5"] === undefined){
const err32 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.7.5"},message:"must have required property '"+"A.7.5"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data3["A.7.6"] === undefined){
const err33 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.7.6"},message:"must have required property '"+"A.7.6"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data3["A.8.2"] === undefined){
const err34 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.8.2"},message:"must have required property '"+"A.8.2"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data3["A.8.3"] === undefined){
const err35 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.8.3"},message:"must have required property '"+"A.8.3"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data3["A.8.4"] === undefined){
const err36 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.8.4"},message:"must have required property '"+"A.8.4"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data3["A.8.5"] === undefined){
const err37 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.8.5"},message:"must have required property '"+"A.8.5"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data3["A.9.2"] === undefined){
const err38 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.9.2"},message:"must have required property '"+"A.9.2"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data3["A.9.3"] === undefined){
const err39 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.9.3"},message:"must have required property '"+"A.9.3"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data3["A.9.4"] === undefined){
const err40 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.9.4"},message:"must have required property '"+"A.9.4"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data3["A.10.2"] === undefined){
const err41 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.10.2"},message:"must have required property '"+"A.10.2"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data3["A.10.3"] === undefined){
const err42 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.10.3"},message:"must have required property '"+"A.10.3"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data3["A.10.4"] === undefined){
const err43 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty: "A.10.4"},message:"must have required property '"+"A.10.4"+"'",schema:schema133.properties.controls.required,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key1 in data3){
if(!(func6.call(schema133.properties.controls.properties, key1))){
const err44 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data3["A.2.2"] !== undefined){
if(!(validate461(data3["A.2.2"], {instancePath:instancePath+"/controls/A.2.2",parentData:data3,parentDataProperty:"A.2.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.2.3"] !== undefined){
if(!(validate461(data3["A.2.3"], {instancePath:instancePath+"/controls/A.2.3",parentData:data3,parentDataProperty:"A.2.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.2.4"] !== undefined){
if(!(validate461(data3["A.2.4"], {instancePath:instancePath+"/controls/A.2.4",parentData:data3,parentDataProperty:"A.2.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.3.2"] !== undefined){
if(!(validate461(data3["A.3.2"], {instancePath:instancePath+"/controls/A.3.2",parentData:data3,parentDataProperty:"A.3.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.3.3"] !== undefined){
if(!(validate461(data3["A.3.3"], {instancePath:instancePath+"/controls/A.3.3",parentData:data3,parentDataProperty:"A.3.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.4.2"] !== undefined){
if(!(validate461(data3["A.4.2"], {instancePath:instancePath+"/controls/A.4.2",parentData:data3,parentDataProperty:"A.4.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.4.3"] !== undefined){
if(!(validate461(data3["A.4.3"], {instancePath:instancePath+"/controls/A.4.3",parentData:data3,parentDataProperty:"A.4.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.4.4"] !== undefined){
if(!(validate461(data3["A.4.4"], {instancePath:instancePath+"/controls/A.4.4",parentData:data3,parentDataProperty:"A.4.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.4.5"] !== undefined){
if(!(validate461(data3["A.4.5"], {instancePath:instancePath+"/controls/A.4.5",parentData:data3,parentDataProperty:"A.4.5",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.4.6"] !== undefined){
if(!(validate461(data3["A.4.6"], {instancePath:instancePath+"/controls/A.4.6",parentData:data3,parentDataProperty:"A.4.6",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.5.2"] !== undefined){
if(!(validate461(data3["A.5.2"], {instancePath:instancePath+"/controls/A.5.2",parentData:data3,parentDataProperty:"A.5.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.5.3"] !== undefined){
if(!(validate461(data3["A.5.3"], {instancePath:instancePath+"/controls/A.5.3",parentData:data3,parentDataProperty:"A.5.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.5.4"] !== undefined){
if(!(validate461(data3["A.5.4"], {instancePath:instancePath+"/controls/A.5.4",parentData:data3,parentDataProperty:"A.5.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.5.5"] !== undefined){
if(!(validate461(data3["A.5.5"], {instancePath:instancePath+"/controls/A.5.5",parentData:data3,parentDataProperty:"A.5.5",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.6.1.2"] !== undefined){
if(!(validate461(data3["A.6.1.2"], {instancePath:instancePath+"/controls/A.6.1.2",parentData:data3,parentDataProperty:"A.6.1.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.6.1.3"] !== undefined){
if(!(validate461(data3["A.6.1.3"], {instancePath:instancePath+"/controls/A.6.1.3",parentData:data3,parentDataProperty:"A.6.1.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.2"] !== undefined){
if(!(validate461(data3["A.6.2.2"], {instancePath:instancePath+"/controls/A.6.2.2",parentData:data3,parentDataProperty:"A.6.2.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.3"] !== undefined){
if(!(validate461(data3["A.6.2.3"], {instancePath:instancePath+"/controls/A.6.2.3",parentData:data3,parentDataProperty:"A.6.2.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.4"] !== undefined){
if(!(validate461(data3["A.6.2.4"], {instancePath:instancePath+"/controls/A.6.2.4",parentData:data3,parentDataProperty:"A.6.2.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.5"] !== undefined){
if(!(validate461(data3["A.6.2.5"], {instancePath:instancePath+"/controls/A.6.2.5",parentData:data3,parentDataProperty:"A.6.2.5",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.6"] !== undefined){
if(!(validate461(data3["A.6.2.6"], {instancePath:instancePath+"/controls/A.6.2.6",parentData:data3,parentDataProperty:"A.6.2.6",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.7"] !== undefined){
if(!(validate461(data3["A.6.2.7"], {instancePath:instancePath+"/controls/A.6.2.7",parentData:data3,parentDataProperty:"A.6.2.7",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.6.2.8"] !== undefined){
if(!(validate461(data3["A.6.2.8"], {instancePath:instancePath+"/controls/A.6.2.8",parentData:data3,parentDataProperty:"A.6.2.8",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.7.2"] !== undefined){
if(!(validate461(data3["A.7.2"], {instancePath:instancePath+"/controls/A.7.2",parentData:data3,parentDataProperty:"A.7.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.7.3"] !== undefined){
if(!(validate461(data3["A.7.3"], {instancePath:instancePath+"/controls/A.7.3",parentData:data3,parentDataProperty:"A.7.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.7.4"] !== undefined){
if(!(validate461(data3["A.7.4"], {instancePath:instancePath+"/controls/A.7.4",parentData:data3,parentDataProperty:"A.7.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.7.5"] !== undefined){
if(!(validate461(data3["A.7.5"], {instancePath:instancePath+"/controls/A.7.5",parentData:data3,parentDataProperty:"A.7.5",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.7.6"] !== undefined){
if(!(validate461(data3["A.7.6"], {instancePath:instancePath+"/controls/A.7.6",parentData:data3,parentDataProperty:"A.7.6",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.8.2"] !== undefined){
if(!(validate461(data3["A.8.2"], {instancePath:instancePath+"/controls/A.8.2",parentData:data3,parentDataProperty:"A.8.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.8.3"] !== undefined){
if(!(validate461(data3["A.8.3"], {instancePath:instancePath+"/controls/A.8.3",parentData:data3,parentDataProperty:"A.8.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.8.4"] !== undefined){
if(!(validate461(data3["A.8.4"], {instancePath:instancePath+"/controls/A.8.4",parentData:data3,parentDataProperty:"A.8.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.8.5"] !== undefined){
if(!(validate461(data3["A.8.5"], {instancePath:instancePath+"/controls/A.8.5",parentData:data3,parentDataProperty:"A.8.5",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.9.2"] !== undefined){
if(!(validate461(data3["A.9.2"], {instancePath:instancePath+"/controls/A.9.2",parentData:data3,parentDataProperty:"A.9.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.9.3"] !== undefined){
if(!(validate461(data3["A.9.3"], {instancePath:instancePath+"/controls/A.9.3",parentData:data3,parentDataProperty:"A.9.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.9.4"] !== undefined){
if(!(validate461(data3["A.9.4"], {instancePath:instancePath+"/controls/A.9.4",parentData:data3,parentDataProperty:"A.9.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.10.2"] !== undefined){
if(!(validate461(data3["A.10.2"], {instancePath:instancePath+"/controls/A.10.2",parentData:data3,parentDataProperty:"A.10.2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.10.3"] !== undefined){
if(!(validate461(data3["A.10.3"], {instancePath:instancePath+"/controls/A.10.3",parentData:data3,parentDataProperty:"A.10.3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data3["A.10.4"] !== undefined){
if(!(validate461(data3["A.10.4"], {instancePath:instancePath+"/controls/A.10.4",parentData:data3,parentDataProperty:"A.10.4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.properties.controls.type,parentSchema:schema133.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.type,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate456.errors = vErrors;
return errors === 0;
}
validate456.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.supplier = validate506;
const schema138 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/supplier.schema.json","title":"SupplierFile","description":"The assessment of one supplier of AI models, data or services.","type":"object","additionalProperties":false,"required":["version","name","services","assessment","contract","monitoring","failure","decision","decided-by","valid-until"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"description":"Who supplies it.","type":"string","minLength":1},"services":{"description":"What is bought: each model, address or package a change may bring in must be named here.","type":"array","minItems":1,"items":{"description":"One service.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"What people call it.","type":"string","minLength":1},"models":{"description":"Model ids, as globs.","type":"array","minItems":1,"items":{"description":"A glob over model ids.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"endpoints":{"description":"Addresses and providers, as globs.","type":"array","minItems":1,"items":{"description":"A glob over addresses.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"packages":{"description":"Package names, as globs.","type":"array","minItems":1,"items":{"description":"A glob over package names.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"anyOf":[{"required":["models"]},{"required":["endpoints"]},{"required":["packages"]}]}},"assessment":{"description":"The assessment before use.","type":"object","additionalProperties":false,"required":["by","date","security","privacy","quality","governance"],"properties":{"by":{"description":"Who assessed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"security":{"description":"What was found about security.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"privacy":{"description":"What happens to the data it is given.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"quality":{"description":"What is known of accuracy, bias and limits.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"governance":{"description":"How the supplier itself governs AI.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"contract":{"description":"What the contract says.","type":"object","additionalProperties":false,"required":["reference","data-use","changes","incidents","audit"],"properties":{"reference":{"description":"Which contract.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"data-use":{"description":"Whether our data may train its models.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"changes":{"description":"How and when changes of models are announced.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"incidents":{"description":"How and when incidents are reported to us.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"audit":{"description":"What we may inspect.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"monitoring":{"description":"How it is watched.","type":"object","additionalProperties":false,"required":["performance","incidents","reviewed"],"properties":{"performance":{"description":"What is measured, and where.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"incidents":{"description":"Where its incidents are noticed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"reviewed":{"description":"When both were last looked at.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}}},"failure":{"description":"What happens when it fails or ends: a procedure, or where it is.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"decision":{"description":"Whether it may be used.","enum":["approved","conditional","rejected"]},"conditions":{"description":"Under which conditions.","type":"array","minItems":1,"items":{"description":"One condition.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"decided-by":{"description":"Who decided.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"valid-until":{"description":"When the assessment ends.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"}},"if":{"properties":{"decision":{"const":"conditional"}},"required":["decision"]},"then":{"required":["conditions"],"properties":{"conditions":{"description":"Under which conditions."}}}};

function validate507(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate507.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate507.errors = vErrors;
return errors === 0;
}
validate507.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate511.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate511.errors = vErrors;
return errors === 0;
}
validate511.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate513(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate513.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate513.errors = vErrors;
return errors === 0;
}
validate513.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/supplier.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate506.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.decision === undefined) && (missing0 = "decision")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.decision !== undefined){
if("conditional" !== data.decision){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conditions === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'",schema:schema138.then.required,parentSchema:schema138.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.conditions = true;
props0.decision = true;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema138.if,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.name === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.services === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.assessment === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assessment"},message:"must have required property '"+"assessment"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.contract === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract"},message:"must have required property '"+"contract"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.monitoring === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "monitoring"},message:"must have required property '"+"monitoring"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.failure === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failure"},message:"must have required property '"+"failure"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.decision === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data["decided-by"] === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decided-by"},message:"must have required property '"+"decided-by"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data["valid-until"] === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid-until"},message:"must have required property '"+"valid-until"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func6.call(schema138.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(1 !== data1){
const err15 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema138.properties.version,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema138.properties.name,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.name.type,parentSchema:schema138.properties.name,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.services !== undefined){
let data3 = data.services;
if(Array.isArray(data3)){
if(data3.length < 1){
const err18 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema138.properties.services,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
let valid5 = false;
const _errs14 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.models === undefined){
const err19 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/anyOf/0/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'",schema:schema138.properties.services.items.anyOf[0].required,parentSchema:schema138.properties.services.items.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
const _errs15 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.endpoints === undefined){
const err20 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/anyOf/1/required",keyword:"required",params:{missingProperty: "endpoints"},message:"must have required property '"+"endpoints"+"'",schema:schema138.properties.services.items.anyOf[1].required,parentSchema:schema138.properties.services.items.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid5 = valid5 || _valid1;
const _errs16 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.packages === undefined){
const err21 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/anyOf/2/required",keyword:"required",params:{missingProperty: "packages"},message:"must have required property '"+"packages"+"'",schema:schema138.properties.services.items.anyOf[2].required,parentSchema:schema138.properties.services.items.anyOf[2],data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err22 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema138.properties.services.items.anyOf,parentSchema:schema138.properties.services.items,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err23 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema138.properties.services.items.required,parentSchema:schema138.properties.services.items,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "name") || (key1 === "models")) || (key1 === "endpoints")) || (key1 === "packages"))){
const err24 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema138.properties.services.items,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err25 = {instancePath:instancePath+"/services/" + i0+"/name",schemaPath:"#/properties/services/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema138.properties.services.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/services/" + i0+"/name",schemaPath:"#/properties/services/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.services.items.properties.name.type,parentSchema:schema138.properties.services.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.models !== undefined){
let data6 = data4.models;
if(Array.isArray(data6)){
if(data6.length < 1){
const err27 = {instancePath:instancePath+"/services/" + i0+"/models",schemaPath:"#/properties/services/items/properties/models/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema138.properties.services.items.properties.models,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate507(data6[i1], {instancePath:instancePath+"/services/" + i0+"/models/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/services/" + i0+"/models",schemaPath:"#/properties/services/items/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema138.properties.services.items.properties.models.type,parentSchema:schema138.properties.services.items.properties.models,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.endpoints !== undefined){
let data8 = data4.endpoints;
if(Array.isArray(data8)){
if(data8.length < 1){
const err29 = {instancePath:instancePath+"/services/" + i0+"/endpoints",schemaPath:"#/properties/services/items/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema138.properties.services.items.properties.endpoints,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate507(data8[i2], {instancePath:instancePath+"/services/" + i0+"/endpoints/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/services/" + i0+"/endpoints",schemaPath:"#/properties/services/items/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema138.properties.services.items.properties.endpoints.type,parentSchema:schema138.properties.services.items.properties.endpoints,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.packages !== undefined){
let data10 = data4.packages;
if(Array.isArray(data10)){
if(data10.length < 1){
const err31 = {instancePath:instancePath+"/services/" + i0+"/packages",schemaPath:"#/properties/services/items/properties/packages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema138.properties.services.items.properties.packages,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate507(data10[i3], {instancePath:instancePath+"/services/" + i0+"/packages/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/services/" + i0+"/packages",schemaPath:"#/properties/services/items/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema138.properties.services.items.properties.packages.type,parentSchema:schema138.properties.services.items.properties.packages,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.properties.services.items.type,parentSchema:schema138.properties.services.items,data:data4};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema138.properties.services.type,parentSchema:schema138.properties.services,data:data3};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.assessment !== undefined){
let data12 = data.assessment;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.by === undefined){
const err35 = {instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema138.properties.assessment.required,parentSchema:schema138.properties.assessment,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.date === undefined){
const err36 = {instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema138.properties.assessment.required,parentSchema:schema138.properties.assessment,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data12.security === undefined){
const err37 = {instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: "security"},message:"must have required property '"+"security"+"'",schema:schema138.properties.assessment.required,parentSchema:schema138.properties.assessment,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.privacy === undefined){
const err38 = {instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: "privacy"},message:"must have required property '"+"privacy"+"'",schema:schema138.properties.assessment.required,parentSchema:schema138.properties.assessment,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.quality === undefined){
const err39 = {instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: "quality"},message:"must have required property '"+"quality"+"'",schema:schema138.properties.assessment.required,parentSchema:schema138.properties.assessment,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12.governance === undefined){
const err40 = {instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/required",keyword:"required",params:{missingProperty: "governance"},message:"must have required property '"+"governance"+"'",schema:schema138.properties.assessment.required,parentSchema:schema138.properties.assessment,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data12){
if(!((((((key2 === "by") || (key2 === "date")) || (key2 === "security")) || (key2 === "privacy")) || (key2 === "quality")) || (key2 === "governance"))){
const err41 = {instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema138.properties.assessment,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.by !== undefined){
if(!(validate511(data12.by, {instancePath:instancePath+"/assessment/by",parentData:data12,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
}
if(data12.date !== undefined){
if(!(validate513(data12.date, {instancePath:instancePath+"/assessment/date",parentData:data12,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
}
if(data12.security !== undefined){
if(!(validate507(data12.security, {instancePath:instancePath+"/assessment/security",parentData:data12,parentDataProperty:"security",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
if(data12.privacy !== undefined){
if(!(validate507(data12.privacy, {instancePath:instancePath+"/assessment/privacy",parentData:data12,parentDataProperty:"privacy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
if(data12.quality !== undefined){
if(!(validate507(data12.quality, {instancePath:instancePath+"/assessment/quality",parentData:data12,parentDataProperty:"quality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
if(data12.governance !== undefined){
if(!(validate507(data12.governance, {instancePath:instancePath+"/assessment/governance",parentData:data12,parentDataProperty:"governance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/assessment",schemaPath:"#/properties/assessment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.properties.assessment.type,parentSchema:schema138.properties.assessment,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.contract !== undefined){
let data19 = data.contract;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.reference === undefined){
const err43 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'",schema:schema138.properties.contract.required,parentSchema:schema138.properties.contract,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data19["data-use"] === undefined){
const err44 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "data-use"},message:"must have required property '"+"data-use"+"'",schema:schema138.properties.contract.required,parentSchema:schema138.properties.contract,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data19.changes === undefined){
const err45 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'",schema:schema138.properties.contract.required,parentSchema:schema138.properties.contract,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data19.incidents === undefined){
const err46 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "incidents"},message:"must have required property '"+"incidents"+"'",schema:schema138.properties.contract.required,parentSchema:schema138.properties.contract,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data19.audit === undefined){
const err47 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "audit"},message:"must have required property '"+"audit"+"'",schema:schema138.properties.contract.required,parentSchema:schema138.properties.contract,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key3 in data19){
if(!(((((key3 === "reference") || (key3 === "data-use")) || (key3 === "changes")) || (key3 === "incidents")) || (key3 === "audit"))){
const err48 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema138.properties.contract,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.reference !== undefined){
if(!(validate507(data19.reference, {instancePath:instancePath+"/contract/reference",parentData:data19,parentDataProperty:"reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
if(data19["data-use"] !== undefined){
if(!(validate507(data19["data-use"], {instancePath:instancePath+"/contract/data-use",parentData:data19,parentDataProperty:"data-use",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
if(data19.changes !== undefined){
if(!(validate507(data19.changes, {instancePath:instancePath+"/contract/changes",parentData:data19,parentDataProperty:"changes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
if(data19.incidents !== undefined){
if(!(validate507(data19.incidents, {instancePath:instancePath+"/contract/incidents",parentData:data19,parentDataProperty:"incidents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
if(data19.audit !== undefined){
if(!(validate507(data19.audit, {instancePath:instancePath+"/contract/audit",parentData:data19,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.properties.contract.type,parentSchema:schema138.properties.contract,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.monitoring !== undefined){
let data25 = data.monitoring;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.performance === undefined){
const err50 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/required",keyword:"required",params:{missingProperty: "performance"},message:"must have required property '"+"performance"+"'",schema:schema138.properties.monitoring.required,parentSchema:schema138.properties.monitoring,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data25.incidents === undefined){
const err51 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/required",keyword:"required",params:{missingProperty: "incidents"},message:"must have required property '"+"incidents"+"'",schema:schema138.properties.monitoring.required,parentSchema:schema138.properties.monitoring,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data25.reviewed === undefined){
const err52 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/required",keyword:"required",params:{missingProperty: "reviewed"},message:"must have required property '"+"reviewed"+"'",schema:schema138.properties.monitoring.required,parentSchema:schema138.properties.monitoring,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key4 in data25){
if(!(((key4 === "performance") || (key4 === "incidents")) || (key4 === "reviewed"))){
const err53 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema138.properties.monitoring,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data25.performance !== undefined){
if(!(validate507(data25.performance, {instancePath:instancePath+"/monitoring/performance",parentData:data25,parentDataProperty:"performance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
if(data25.incidents !== undefined){
if(!(validate507(data25.incidents, {instancePath:instancePath+"/monitoring/incidents",parentData:data25,parentDataProperty:"incidents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
if(data25.reviewed !== undefined){
if(!(validate513(data25.reviewed, {instancePath:instancePath+"/monitoring/reviewed",parentData:data25,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.properties.monitoring.type,parentSchema:schema138.properties.monitoring,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.failure !== undefined){
if(!(validate507(data.failure, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
let data30 = data.decision;
if(!(((data30 === "approved") || (data30 === "conditional")) || (data30 === "rejected"))){
const err55 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema138.properties.decision.enum},message:"must be equal to one of the allowed values",schema:schema138.properties.decision.enum,parentSchema:schema138.properties.decision,data:data30};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.conditions !== undefined){
let data31 = data.conditions;
if(Array.isArray(data31)){
if(data31.length < 1){
const err56 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema138.properties.conditions,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
if(!(validate507(data31[i4], {instancePath:instancePath+"/conditions/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema138.properties.conditions.type,parentSchema:schema138.properties.conditions,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data["decided-by"] !== undefined){
if(!(validate511(data["decided-by"], {instancePath:instancePath+"/decided-by",parentData:data,parentDataProperty:"decided-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
}
if(data["valid-until"] !== undefined){
if(!(validate513(data["valid-until"], {instancePath:instancePath+"/valid-until",parentData:data,parentDataProperty:"valid-until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.type,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate506.errors = vErrors;
return errors === 0;
}
validate506.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.system = validate531;
const schema142 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/system.schema.json","title":"SystemFile","description":"Entry of one AI system in the register.","type":"object","additionalProperties":false,"required":["name","description","owner","purpose","techniques","training-data","input-data","output","affected-parties","risk","regulations","controls","review-date","stage","paths"],"properties":{"name":{"description":"What people call the system.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"description":{"description":"What it does, in two or three sentences.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"GitHub login of the person accountable for it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"},"deputies":{"description":"GitHub logins of those who may stand in for the owner.","type":"array","minItems":1,"items":{"description":"A GitHub login.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}},"purpose":{"description":"The business purpose it serves.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"techniques":{"description":"AI techniques in use: large language model, gradient boosting, computer vision …","type":"array","minItems":1,"items":{"description":"One technique.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"training-data":{"description":"The data the model was trained or tuned on.","type":"object","additionalProperties":false,"required":["what","source"],"properties":{"what":{"description":"What the data is.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"source":{"description":"Where it comes from and how it was obtained.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"input-data":{"description":"What data it is given in production.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"output":{"description":"What kind of output it gives.","type":"array","minItems":1,"items":{"enum":["decision","recommendation","generation","classification","prediction"]}},"affected-parties":{"description":"Who is affected by its output, directly or indirectly.","type":"array","minItems":1,"items":{"description":"One group of people or organisations.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"risk":{"enum":["minimal","limited","high","unacceptable"],"description":"Risk tier, from the impact assessment."},"regulations":{"description":"Laws and standards that apply; `none` with the reason when none does.","type":"array","minItems":1,"items":{"description":"One regulation.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"controls":{"description":"Annex A controls applied to it.","type":"array","minItems":1,"items":{"description":"A control id such as A.6.2.4.","type":"string","pattern":"^A\\.[0-9]+(\\.[0-9]+)*$"}},"review-date":{"description":"When this entry must be reviewed next.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"stage":{"description":"Where it is in its life cycle.","enum":["design","data","development","deployment","operation","retired"]},"paths":{"description":"Globs of the files that belong to it, from the root of the repository.","type":"array","minItems":1,"items":{"description":"A glob; `!` at the start takes files out again.","type":"string","minLength":1}},"suppliers":{"description":"Ids of the suppliers whose models, data or services it uses.","type":"array","minItems":0,"items":{"description":"An id.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$"}}}};

function validate532(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate532.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate532.errors = vErrors;
return errors === 0;
}
validate532.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate535(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate535.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate535.errors = vErrors;
return errors === 0;
}
validate535.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate545(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate545.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate545.errors = vErrors;
return errors === 0;
}
validate545.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern48 = new RegExp("^A\\.[0-9]+(\\.[0-9]+)*$", "u");
const pattern49 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");

function validate531(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/system.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate531.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.owner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.purpose === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.techniques === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "techniques"},message:"must have required property '"+"techniques"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["training-data"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "training-data"},message:"must have required property '"+"training-data"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data["input-data"] === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input-data"},message:"must have required property '"+"input-data"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.output === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data["affected-parties"] === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "affected-parties"},message:"must have required property '"+"affected-parties"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.risk === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk"},message:"must have required property '"+"risk"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.regulations === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regulations"},message:"must have required property '"+"regulations"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.controls === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controls"},message:"must have required property '"+"controls"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data["review-date"] === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "review-date"},message:"must have required property '"+"review-date"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.stage === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.paths === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func6.call(schema142.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate532(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate532(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate535(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
if(data.deputies !== undefined){
let data3 = data.deputies;
if(Array.isArray(data3)){
if(data3.length < 1){
const err16 = {instancePath:instancePath+"/deputies",schemaPath:"#/properties/deputies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema142.properties.deputies,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate535(data3[i0], {instancePath:instancePath+"/deputies/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/deputies",schemaPath:"#/properties/deputies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema142.properties.deputies.type,parentSchema:schema142.properties.deputies,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.purpose !== undefined){
if(!(validate532(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
errors = vErrors.length;
}
}
if(data.techniques !== undefined){
let data6 = data.techniques;
if(Array.isArray(data6)){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/techniques",schemaPath:"#/properties/techniques/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema142.properties.techniques,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate532(data6[i1], {instancePath:instancePath+"/techniques/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/techniques",schemaPath:"#/properties/techniques/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema142.properties.techniques.type,parentSchema:schema142.properties.techniques,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["training-data"] !== undefined){
let data8 = data["training-data"];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.what === undefined){
const err20 = {instancePath:instancePath+"/training-data",schemaPath:"#/properties/training-data/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema142.properties["training-data"].required,parentSchema:schema142.properties["training-data"],data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.source === undefined){
const err21 = {instancePath:instancePath+"/training-data",schemaPath:"#/properties/training-data/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema142.properties["training-data"].required,parentSchema:schema142.properties["training-data"],data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "what") || (key1 === "source"))){
const err22 = {instancePath:instancePath+"/training-data",schemaPath:"#/properties/training-data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema142.properties["training-data"],data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.what !== undefined){
if(!(validate532(data8.what, {instancePath:instancePath+"/training-data/what",parentData:data8,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
errors = vErrors.length;
}
}
if(data8.source !== undefined){
if(!(validate532(data8.source, {instancePath:instancePath+"/training-data/source",parentData:data8,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/training-data",schemaPath:"#/properties/training-data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema142.properties["training-data"].type,parentSchema:schema142.properties["training-data"],data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["input-data"] !== undefined){
if(!(validate532(data["input-data"], {instancePath:instancePath+"/input-data",parentData:data,parentDataProperty:"input-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
errors = vErrors.length;
}
}
if(data.output !== undefined){
let data12 = data.output;
if(Array.isArray(data12)){
if(data12.length < 1){
const err24 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema142.properties.output,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(!(((((data13 === "decision") || (data13 === "recommendation")) || (data13 === "generation")) || (data13 === "classification")) || (data13 === "prediction"))){
const err25 = {instancePath:instancePath+"/output/" + i2,schemaPath:"#/properties/output/items/enum",keyword:"enum",params:{allowedValues: schema142.properties.output.items.enum},message:"must be equal to one of the allowed values",schema:schema142.properties.output.items.enum,parentSchema:schema142.properties.output.items,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema142.properties.output.type,parentSchema:schema142.properties.output,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["affected-parties"] !== undefined){
let data14 = data["affected-parties"];
if(Array.isArray(data14)){
if(data14.length < 1){
const err27 = {instancePath:instancePath+"/affected-parties",schemaPath:"#/properties/affected-parties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema142.properties["affected-parties"],data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate532(data14[i3], {instancePath:instancePath+"/affected-parties/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/affected-parties",schemaPath:"#/properties/affected-parties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema142.properties["affected-parties"].type,parentSchema:schema142.properties["affected-parties"],data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.risk !== undefined){
let data16 = data.risk;
if(!((((data16 === "minimal") || (data16 === "limited")) || (data16 === "high")) || (data16 === "unacceptable"))){
const err29 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/enum",keyword:"enum",params:{allowedValues: schema142.properties.risk.enum},message:"must be equal to one of the allowed values",schema:schema142.properties.risk.enum,parentSchema:schema142.properties.risk,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.regulations !== undefined){
let data17 = data.regulations;
if(Array.isArray(data17)){
if(data17.length < 1){
const err30 = {instancePath:instancePath+"/regulations",schemaPath:"#/properties/regulations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema142.properties.regulations,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
if(!(validate532(data17[i4], {instancePath:instancePath+"/regulations/" + i4,parentData:data17,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/regulations",schemaPath:"#/properties/regulations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema142.properties.regulations.type,parentSchema:schema142.properties.regulations,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.controls !== undefined){
let data19 = data.controls;
if(Array.isArray(data19)){
if(data19.length < 1){
const err32 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema142.properties.controls,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 === "string"){
if(!pattern48.test(data20)){
const err33 = {instancePath:instancePath+"/controls/" + i5,schemaPath:"#/properties/controls/items/pattern",keyword:"pattern",params:{pattern: "^A\\.[0-9]+(\\.[0-9]+)*$"},message:"must match pattern \""+"^A\\.[0-9]+(\\.[0-9]+)*$"+"\"",schema:"^A\\.[0-9]+(\\.[0-9]+)*$",parentSchema:schema142.properties.controls.items,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/controls/" + i5,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema142.properties.controls.items.type,parentSchema:schema142.properties.controls.items,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema142.properties.controls.type,parentSchema:schema142.properties.controls,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["review-date"] !== undefined){
if(!(validate545(data["review-date"], {instancePath:instancePath+"/review-date",parentData:data,parentDataProperty:"review-date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.stage !== undefined){
let data22 = data.stage;
if(!((((((data22 === "design") || (data22 === "data")) || (data22 === "development")) || (data22 === "deployment")) || (data22 === "operation")) || (data22 === "retired"))){
const err36 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema142.properties.stage.enum},message:"must be equal to one of the allowed values",schema:schema142.properties.stage.enum,parentSchema:schema142.properties.stage,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.paths !== undefined){
let data23 = data.paths;
if(Array.isArray(data23)){
if(data23.length < 1){
const err37 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema142.properties.paths,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if(typeof data24 === "string"){
if(func1(data24) < 1){
const err38 = {instancePath:instancePath+"/paths/" + i6,schemaPath:"#/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema142.properties.paths.items,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/paths/" + i6,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema142.properties.paths.items.type,parentSchema:schema142.properties.paths.items,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema142.properties.paths.type,parentSchema:schema142.properties.paths,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.suppliers !== undefined){
let data25 = data.suppliers;
if(Array.isArray(data25)){
if(data25.length < 0){
const err41 = {instancePath:instancePath+"/suppliers",schemaPath:"#/properties/suppliers/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema142.properties.suppliers,data:data25};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
if(typeof data26 === "string"){
if(!pattern49.test(data26)){
const err42 = {instancePath:instancePath+"/suppliers/" + i7,schemaPath:"#/properties/suppliers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]*$"+"\"",schema:"^[a-z0-9][a-z0-9.-]*$",parentSchema:schema142.properties.suppliers.items,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/suppliers/" + i7,schemaPath:"#/properties/suppliers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema142.properties.suppliers.items.type,parentSchema:schema142.properties.suppliers.items,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/suppliers",schemaPath:"#/properties/suppliers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema142.properties.suppliers.type,parentSchema:schema142.properties.suppliers,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema142.type,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate531.errors = vErrors;
return errors === 0;
}
validate531.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.testing = validate547;
const schema146 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/testing.schema.json","title":"TestingFile","description":"Fairness, security and explainability tests of one AI system.","type":"object","additionalProperties":false,"required":["version","fairness","security","explainability"],"properties":{"version":{"description":"Version of this format.","const":1},"fairness":{"description":"Results for each group of people.","type":"object","additionalProperties":false,"required":["date","measures","conclusion"],"properties":{"date":{"description":"When it was measured.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"measures":{"description":"What was measured.","type":"array","minItems":1,"items":{"description":"One measure over all groups.","type":"object","additionalProperties":false,"required":["name","groups"],"properties":{"name":{"description":"What is measured.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"groups":{"description":"The result of each group.","type":"array","minItems":2,"items":{"description":"One group.","type":"object","additionalProperties":false,"required":["group","value","cases"],"properties":{"group":{"description":"Who.","type":"string","minLength":1},"value":{"description":"The result.","type":"number"},"cases":{"description":"How many cases it rests on.","type":"integer","minimum":1}}}},"max-gap":{"description":"How far apart the best and the worst group may be.","type":"number","minimum":0},"min-ratio":{"description":"How large the worst must be beside the best, 0–1.","type":"number","minimum":0,"maximum":1}},"anyOf":[{"required":["max-gap"]},{"required":["min-ratio"]}]}},"conclusion":{"description":"What the results mean for the people concerned.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}},"security":{"description":"Attacks that were tried.","type":"object","additionalProperties":false,"required":["date","suites"],"properties":{"date":{"description":"When they were tried.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"suites":{"description":"Each set of attacks.","type":"array","minItems":1,"items":{"description":"One set of attacks.","type":"object","additionalProperties":false,"required":["name","kind","attempts","successes","threshold"],"properties":{"name":{"description":"What people call it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"kind":{"description":"What kind of attack.","enum":["prompt-injection","jailbreak","adversarial-input","poisoning","extraction","inversion","agent-misuse","other"]},"attempts":{"description":"How many attacks were tried.","type":"integer","minimum":1},"successes":{"description":"How many succeeded.","type":"integer","minimum":0},"threshold":{"description":"How many may succeed.","type":"integer","minimum":0},"report":{"description":"Where the full result is.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}},"explainability":{"description":"Who gets which explanation.","type":"object","additionalProperties":false,"required":["date","audiences","method","limits"],"properties":{"date":{"description":"When it was assessed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"audiences":{"description":"Each group that may ask why.","type":"array","minItems":1,"items":{"description":"One group.","type":"object","additionalProperties":false,"required":["who","explanation","how"],"properties":{"who":{"description":"Who asks.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"explanation":{"description":"What they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How they get it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"method":{"description":"How explanations are made.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"limits":{"description":"What cannot be explained.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}};

function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate548.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate548.errors = vErrors;
return errors === 0;
}
validate548.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate550(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate550.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate550.errors = vErrors;
return errors === 0;
}
validate550.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate547(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/testing.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate547.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema146.required,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fairness === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fairness"},message:"must have required property '"+"fairness"+"'",schema:schema146.required,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.security === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "security"},message:"must have required property '"+"security"+"'",schema:schema146.required,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.explainability === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "explainability"},message:"must have required property '"+"explainability"+"'",schema:schema146.required,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "fairness")) || (key0 === "security")) || (key0 === "explainability"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema146.properties.version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fairness !== undefined){
let data1 = data.fairness;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.date === undefined){
const err6 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema146.properties.fairness.required,parentSchema:schema146.properties.fairness,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.measures === undefined){
const err7 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'",schema:schema146.properties.fairness.required,parentSchema:schema146.properties.fairness,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.conclusion === undefined){
const err8 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/required",keyword:"required",params:{missingProperty: "conclusion"},message:"must have required property '"+"conclusion"+"'",schema:schema146.properties.fairness.required,parentSchema:schema146.properties.fairness,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "date") || (key1 === "measures")) || (key1 === "conclusion"))){
const err9 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema146.properties.fairness,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.date !== undefined){
if(!(validate548(data1.date, {instancePath:instancePath+"/fairness/date",parentData:data1,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
errors = vErrors.length;
}
}
if(data1.measures !== undefined){
let data3 = data1.measures;
if(Array.isArray(data3)){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/fairness/measures",schemaPath:"#/properties/fairness/properties/measures/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema146.properties.fairness.properties.measures,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4["max-gap"] === undefined){
const err11 = {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"#/properties/fairness/properties/measures/items/anyOf/0/required",keyword:"required",params:{missingProperty: "max-gap"},message:"must have required property '"+"max-gap"+"'",schema:schema146.properties.fairness.properties.measures.items.anyOf[0].required,parentSchema:schema146.properties.fairness.properties.measures.items.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4["min-ratio"] === undefined){
const err12 = {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"#/properties/fairness/properties/measures/items/anyOf/1/required",keyword:"required",params:{missingProperty: "min-ratio"},message:"must have required property '"+"min-ratio"+"'",schema:schema146.properties.fairness.properties.measures.items.anyOf[1].required,parentSchema:schema146.properties.fairness.properties.measures.items.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err13 = {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"#/properties/fairness/properties/measures/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema146.properties.fairness.properties.measures.items.anyOf,parentSchema:schema146.properties.fairness.properties.measures.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err14 = {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"#/properties/fairness/properties/measures/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema146.properties.fairness.properties.measures.items.required,parentSchema:schema146.properties.fairness.properties.measures.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.groups === undefined){
const err15 = {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"#/properties/fairness/properties/measures/items/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'",schema:schema146.properties.fairness.properties.measures.items.required,parentSchema:schema146.properties.fairness.properties.measures.items,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data4){
if(!((((key2 === "name") || (key2 === "groups")) || (key2 === "max-gap")) || (key2 === "min-ratio"))){
const err16 = {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"#/properties/fairness/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema146.properties.fairness.properties.measures.items,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.name !== undefined){
if(!(validate550(data4.name, {instancePath:instancePath+"/fairness/measures/" + i0+"/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
if(data4.groups !== undefined){
let data6 = data4.groups;
if(Array.isArray(data6)){
if(data6.length < 2){
const err17 = {instancePath:instancePath+"/fairness/measures/" + i0+"/groups",schemaPath:"#/properties/fairness/properties/measures/items/properties/groups/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema146.properties.fairness.properties.measures.items.properties.groups,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.group === undefined){
const err18 = {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1,schemaPath:"#/properties/fairness/properties/measures/items/properties/groups/items/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema146.properties.fairness.properties.measures.items.properties.groups.items.required,parentSchema:schema146.properties.fairness.properties.measures.items.properties.groups.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.value === undefined){
const err19 = {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1,schemaPath:"#/properties/fairness/properties/measures/items/properties/groups/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema146.properties.fairness.properties.measures.items.properties.groups.items.required,parentSchema:schema146.properties.fairness.properties.measures.items.properties.groups.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.cases === undefined){
const err20 = {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1,schemaPath:"#/properties/fairness/properties/measures/items/properties/groups/items/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema146.properties.fairness.properties.measures.items.properties.groups.items.required,parentSchema:schema146.properties.fairness.properties.measures.items.properties.groups.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 in data7){
if(!(((key3 === "group") || (key3 === "value")) || (key3 === "cases"))){
const err21 = {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1,schemaPath:"#/properties/fairness/properties/measures/items/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema146.properties.fairness.properties.measures.items.properties.groups.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.group !== undefined){
let data8 = data7.group;
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err22 = {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/group",schemaPath:"#/properties/fairness/properties/measures/items/properties/groups/items/properties/group/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema146.properties.fairness.properties.measures.items.properties.groups.items.properties.group,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/group",schemaPath:"#/properties/fairness/properties/measures/items/properties/groups/items/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema146.properties.fairness.properties.measures.items.properties.groups.items.properties.group.type,parentSchema:schema146.properties.fairness.properties.measures.items.properties.groups.items.properties.group,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.value !== undefined){
let data9 = data7.value;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/value",schemaPath:"#/properties/fairness/properties/measures/items/properties/groups/items/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema146.properties.fairness.properties.measures.items.properties.groups.items.properties.value.type,parentSchema:schema146.properties.fairness.properties.measures.items.properties.groups.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.cases !== undefined){
let data10 = data7.cases;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/cases",schemaPath:"#/properties/fairness/properties/measures/items/properties/groups/items/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema146.properties.fairness.properties.measures.items.properties.groups.items.properties.cases.type,parentSchema:schema146.properties.fairness.properties.measures.items.properties.groups.items.properties.cases,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1+"/cases",schemaPath:"#/properties/fairness/properties/measures/items/properties/groups/items/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema146.properties.fairness.properties.measures.items.properties.groups.items.properties.cases,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/fairness/measures/" + i0+"/groups/" + i1,schemaPath:"#/properties/fairness/properties/measures/items/properties/groups/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.properties.fairness.properties.measures.items.properties.groups.items.type,parentSchema:schema146.properties.fairness.properties.measures.items.properties.groups.items,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/fairness/measures/" + i0+"/groups",schemaPath:"#/properties/fairness/properties/measures/items/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema146.properties.fairness.properties.measures.items.properties.groups.type,parentSchema:schema146.properties.fairness.properties.measures.items.properties.groups,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4["max-gap"] !== undefined){
let data11 = data4["max-gap"];
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/fairness/measures/" + i0+"/max-gap",schemaPath:"#/properties/fairness/properties/measures/items/properties/max-gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema146.properties.fairness.properties.measures.items.properties["max-gap"],data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/fairness/measures/" + i0+"/max-gap",schemaPath:"#/properties/fairness/properties/measures/items/properties/max-gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema146.properties.fairness.properties.measures.items.properties["max-gap"].type,parentSchema:schema146.properties.fairness.properties.measures.items.properties["max-gap"],data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4["min-ratio"] !== undefined){
let data12 = data4["min-ratio"];
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/fairness/measures/" + i0+"/min-ratio",schemaPath:"#/properties/fairness/properties/measures/items/properties/min-ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema146.properties.fairness.properties.measures.items.properties["min-ratio"],data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/fairness/measures/" + i0+"/min-ratio",schemaPath:"#/properties/fairness/properties/measures/items/properties/min-ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema146.properties.fairness.properties.measures.items.properties["min-ratio"],data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/fairness/measures/" + i0+"/min-ratio",schemaPath:"#/properties/fairness/properties/measures/items/properties/min-ratio/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema146.properties.fairness.properties.measures.items.properties["min-ratio"].type,parentSchema:schema146.properties.fairness.properties.measures.items.properties["min-ratio"],data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/fairness/measures/" + i0,schemaPath:"#/properties/fairness/properties/measures/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.properties.fairness.properties.measures.items.type,parentSchema:schema146.properties.fairness.properties.measures.items,data:data4};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/fairness/measures",schemaPath:"#/properties/fairness/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema146.properties.fairness.properties.measures.type,parentSchema:schema146.properties.fairness.properties.measures,data:data3};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data1.conclusion !== undefined){
if(!(validate550(data1.conclusion, {instancePath:instancePath+"/fairness/conclusion",parentData:data1,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.properties.fairness.type,parentSchema:schema146.properties.fairness,data:data1};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.security !== undefined){
let data14 = data.security;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.date === undefined){
const err37 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema146.properties.security.required,parentSchema:schema146.properties.security,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.suites === undefined){
const err38 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: "suites"},message:"must have required property '"+"suites"+"'",schema:schema146.properties.security.required,parentSchema:schema146.properties.security,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key4 in data14){
if(!((key4 === "date") || (key4 === "suites"))){
const err39 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema146.properties.security,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.date !== undefined){
if(!(validate548(data14.date, {instancePath:instancePath+"/security/date",parentData:data14,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
errors = vErrors.length;
}
}
if(data14.suites !== undefined){
let data16 = data14.suites;
if(Array.isArray(data16)){
if(data16.length < 1){
const err40 = {instancePath:instancePath+"/security/suites",schemaPath:"#/properties/security/properties/suites/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema146.properties.security.properties.suites,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.name === undefined){
const err41 = {instancePath:instancePath+"/security/suites/" + i2,schemaPath:"#/properties/security/properties/suites/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema146.properties.security.properties.suites.items.required,parentSchema:schema146.properties.security.properties.suites.items,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data17.kind === undefined){
const err42 = {instancePath:instancePath+"/security/suites/" + i2,schemaPath:"#/properties/security/properties/suites/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema146.properties.security.properties.suites.items.required,parentSchema:schema146.properties.security.properties.suites.items,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data17.attempts === undefined){
const err43 = {instancePath:instancePath+"/security/suites/" + i2,schemaPath:"#/properties/security/properties/suites/items/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema146.properties.security.properties.suites.items.required,parentSchema:schema146.properties.security.properties.suites.items,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data17.successes === undefined){
const err44 = {instancePath:instancePath+"/security/suites/" + i2,schemaPath:"#/properties/security/properties/suites/items/required",keyword:"required",params:{missingProperty: "successes"},message:"must have required property '"+"successes"+"'",schema:schema146.properties.security.properties.suites.items.required,parentSchema:schema146.properties.security.properties.suites.items,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data17.threshold === undefined){
const err45 = {instancePath:instancePath+"/security/suites/" + i2,schemaPath:"#/properties/security/properties/suites/items/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema146.properties.security.properties.suites.items.required,parentSchema:schema146.properties.security.properties.suites.items,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key5 in data17){
if(!((((((key5 === "name") || (key5 === "kind")) || (key5 === "attempts")) || (key5 === "successes")) || (key5 === "threshold")) || (key5 === "report"))){
const err46 = {instancePath:instancePath+"/security/suites/" + i2,schemaPath:"#/properties/security/properties/suites/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema146.properties.security.properties.suites.items,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data17.name !== undefined){
if(!(validate550(data17.name, {instancePath:instancePath+"/security/suites/" + i2+"/name",parentData:data17,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
if(data17.kind !== undefined){
let data19 = data17.kind;
if(!((((((((data19 === "prompt-injection") || (data19 === "jailbreak")) || (data19 === "adversarial-input")) || (data19 === "poisoning")) || (data19 === "extraction")) || (data19 === "inversion")) || (data19 === "agent-misuse")) || (data19 === "other"))){
const err47 = {instancePath:instancePath+"/security/suites/" + i2+"/kind",schemaPath:"#/properties/security/properties/suites/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema146.properties.security.properties.suites.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema146.properties.security.properties.suites.items.properties.kind.enum,parentSchema:schema146.properties.security.properties.suites.items.properties.kind,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data17.attempts !== undefined){
let data20 = data17.attempts;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err48 = {instancePath:instancePath+"/security/suites/" + i2+"/attempts",schemaPath:"#/properties/security/properties/suites/items/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema146.properties.security.properties.suites.items.properties.attempts.type,parentSchema:schema146.properties.security.properties.suites.items.properties.attempts,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err49 = {instancePath:instancePath+"/security/suites/" + i2+"/attempts",schemaPath:"#/properties/security/properties/suites/items/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema146.properties.security.properties.suites.items.properties.attempts,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data17.successes !== undefined){
let data21 = data17.successes;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err50 = {instancePath:instancePath+"/security/suites/" + i2+"/successes",schemaPath:"#/properties/security/properties/suites/items/properties/successes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema146.properties.security.properties.suites.items.properties.successes.type,parentSchema:schema146.properties.security.properties.suites.items.properties.successes,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/security/suites/" + i2+"/successes",schemaPath:"#/properties/security/properties/suites/items/properties/successes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema146.properties.security.properties.suites.items.properties.successes,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data17.threshold !== undefined){
let data22 = data17.threshold;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err52 = {instancePath:instancePath+"/security/suites/" + i2+"/threshold",schemaPath:"#/properties/security/properties/suites/items/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema146.properties.security.properties.suites.items.properties.threshold.type,parentSchema:schema146.properties.security.properties.suites.items.properties.threshold,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err53 = {instancePath:instancePath+"/security/suites/" + i2+"/threshold",schemaPath:"#/properties/security/properties/suites/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema146.properties.security.properties.suites.items.properties.threshold,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data17.report !== undefined){
if(!(validate550(data17.report, {instancePath:instancePath+"/security/suites/" + i2+"/report",parentData:data17,parentDataProperty:"report",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath:instancePath+"/security/suites/" + i2,schemaPath:"#/properties/security/properties/suites/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.properties.security.properties.suites.items.type,parentSchema:schema146.properties.security.properties.suites.items,data:data17};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/security/suites",schemaPath:"#/properties/security/properties/suites/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema146.properties.security.properties.suites.type,parentSchema:schema146.properties.security.properties.suites,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.properties.security.type,parentSchema:schema146.properties.security,data:data14};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.explainability !== undefined){
let data24 = data.explainability;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.date === undefined){
const err57 = {instancePath:instancePath+"/explainability",schemaPath:"#/properties/explainability/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema146.properties.explainability.required,parentSchema:schema146.properties.explainability,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data24.audiences === undefined){
const err58 = {instancePath:instancePath+"/explainability",schemaPath:"#/properties/explainability/required",keyword:"required",params:{missingProperty: "audiences"},message:"must have required property '"+"audiences"+"'",schema:schema146.properties.explainability.required,parentSchema:schema146.properties.explainability,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data24.method === undefined){
const err59 = {instancePath:instancePath+"/explainability",schemaPath:"#/properties/explainability/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema146.properties.explainability.required,parentSchema:schema146.properties.explainability,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data24.limits === undefined){
const err60 = {instancePath:instancePath+"/explainability",schemaPath:"#/properties/explainability/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'",schema:schema146.properties.explainability.required,parentSchema:schema146.properties.explainability,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key6 in data24){
if(!((((key6 === "date") || (key6 === "audiences")) || (key6 === "method")) || (key6 === "limits"))){
const err61 = {instancePath:instancePath+"/explainability",schemaPath:"#/properties/explainability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema146.properties.explainability,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.date !== undefined){
if(!(validate548(data24.date, {instancePath:instancePath+"/explainability/date",parentData:data24,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
errors = vErrors.length;
}
}
if(data24.audiences !== undefined){
let data26 = data24.audiences;
if(Array.isArray(data26)){
if(data26.length < 1){
const err62 = {instancePath:instancePath+"/explainability/audiences",schemaPath:"#/properties/explainability/properties/audiences/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema146.properties.explainability.properties.audiences,data:data26};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.who === undefined){
const err63 = {instancePath:instancePath+"/explainability/audiences/" + i3,schemaPath:"#/properties/explainability/properties/audiences/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'",schema:schema146.properties.explainability.properties.audiences.items.required,parentSchema:schema146.properties.explainability.properties.audiences.items,data:data27};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data27.explanation === undefined){
const err64 = {instancePath:instancePath+"/explainability/audiences/" + i3,schemaPath:"#/properties/explainability/properties/audiences/items/required",keyword:"required",params:{missingProperty: "explanation"},message:"must have required property '"+"explanation"+"'",schema:schema146.properties.explainability.properties.audiences.items.required,parentSchema:schema146.properties.explainability.properties.audiences.items,data:data27};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data27.how === undefined){
const err65 = {instancePath:instancePath+"/explainability/audiences/" + i3,schemaPath:"#/properties/explainability/properties/audiences/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema146.properties.explainability.properties.audiences.items.required,parentSchema:schema146.properties.explainability.properties.audiences.items,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key7 in data27){
if(!(((key7 === "who") || (key7 === "explanation")) || (key7 === "how"))){
const err66 = {instancePath:instancePath+"/explainability/audiences/" + i3,schemaPath:"#/properties/explainability/properties/audiences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema146.properties.explainability.properties.audiences.items,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data27.who !== undefined){
if(!(validate550(data27.who, {instancePath:instancePath+"/explainability/audiences/" + i3+"/who",parentData:data27,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
if(data27.explanation !== undefined){
if(!(validate550(data27.explanation, {instancePath:instancePath+"/explainability/audiences/" + i3+"/explanation",parentData:data27,parentDataProperty:"explanation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
if(data27.how !== undefined){
if(!(validate550(data27.how, {instancePath:instancePath+"/explainability/audiences/" + i3+"/how",parentData:data27,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/explainability/audiences/" + i3,schemaPath:"#/properties/explainability/properties/audiences/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.properties.explainability.properties.audiences.items.type,parentSchema:schema146.properties.explainability.properties.audiences.items,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/explainability/audiences",schemaPath:"#/properties/explainability/properties/audiences/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema146.properties.explainability.properties.audiences.type,parentSchema:schema146.properties.explainability.properties.audiences,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data24.method !== undefined){
if(!(validate550(data24.method, {instancePath:instancePath+"/explainability/method",parentData:data24,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
if(data24.limits !== undefined){
if(!(validate550(data24.limits, {instancePath:instancePath+"/explainability/limits",parentData:data24,parentDataProperty:"limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/explainability",schemaPath:"#/properties/explainability/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.properties.explainability.type,parentSchema:schema146.properties.explainability,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.type,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate547.errors = vErrors;
return errors === 0;
}
validate547.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.transparency = validate562;
const schema149 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/transparency.schema.json","title":"TransparencyFile","description":"What each audience is told about AI in the organisation.","type":"object","additionalProperties":false,"required":["version","date","audiences"],"properties":{"version":{"description":"Version of this format.","const":1},"date":{"description":"When it was last reviewed.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"audiences":{"description":"Each of the five audiences.","type":"object","additionalProperties":false,"required":["users","affected-individuals","customers","regulators","employees"],"properties":{"users":{"description":"People who use the systems.","type":"object","additionalProperties":false,"required":["what","how","where","owner"],"properties":{"what":{"description":"That it is AI, what it does, how to reach a person.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}}},"affected-individuals":{"description":"People decisions are about.","type":"object","additionalProperties":false,"required":["what","how","where","owner"],"properties":{"what":{"description":"That AI was used, which information, how to appeal.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}}},"customers":{"description":"Customers.","type":"object","additionalProperties":false,"required":["what","how","where","owner"],"properties":{"what":{"description":"How AI is governed here, and which certificates there are.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}}},"regulators":{"description":"Authorities.","type":"object","additionalProperties":false,"required":["what","how","where","owner"],"properties":{"what":{"description":"Technical documentation, risk assessments, incident records.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}}},"employees":{"description":"Employees.","type":"object","additionalProperties":false,"required":["what","how","where","owner"],"properties":{"what":{"description":"How AI is used at work, what is collected, which rights they have.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"how":{"description":"How they are told.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"where":{"description":"Where: an https address, or a file.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"owner":{"description":"Who keeps it current.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/login"}}}}}}};

function validate563(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate563.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate563.errors = vErrors;
return errors === 0;
}
validate563.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate565(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate565.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate565.errors = vErrors;
return errors === 0;
}
validate565.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate569(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate569.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate569.errors = vErrors;
return errors === 0;
}
validate569.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate562(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/transparency.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate562.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.audiences === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audiences"},message:"must have required property '"+"audiences"+"'",schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "date")) || (key0 === "audiences"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema149.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate563(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate563.errors : vErrors.concat(validate563.errors);
errors = vErrors.length;
}
}
if(data.audiences !== undefined){
let data2 = data.audiences;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.users === undefined){
const err5 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'",schema:schema149.properties.audiences.required,parentSchema:schema149.properties.audiences,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2["affected-individuals"] === undefined){
const err6 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/required",keyword:"required",params:{missingProperty: "affected-individuals"},message:"must have required property '"+"affected-individuals"+"'",schema:schema149.properties.audiences.required,parentSchema:schema149.properties.audiences,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.customers === undefined){
const err7 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/required",keyword:"required",params:{missingProperty: "customers"},message:"must have required property '"+"customers"+"'",schema:schema149.properties.audiences.required,parentSchema:schema149.properties.audiences,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.regulators === undefined){
const err8 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/required",keyword:"required",params:{missingProperty: "regulators"},message:"must have required property '"+"regulators"+"'",schema:schema149.properties.audiences.required,parentSchema:schema149.properties.audiences,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.employees === undefined){
const err9 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/required",keyword:"required",params:{missingProperty: "employees"},message:"must have required property '"+"employees"+"'",schema:schema149.properties.audiences.required,parentSchema:schema149.properties.audiences,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "users") || (key1 === "affected-individuals")) || (key1 === "customers")) || (key1 === "regulators")) || (key1 === "employees"))){
const err10 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema149.properties.audiences,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.users !== undefined){
let data3 = data2.users;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.what === undefined){
const err11 = {instancePath:instancePath+"/audiences/users",schemaPath:"#/properties/audiences/properties/users/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema149.properties.audiences.properties.users.required,parentSchema:schema149.properties.audiences.properties.users,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.how === undefined){
const err12 = {instancePath:instancePath+"/audiences/users",schemaPath:"#/properties/audiences/properties/users/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema149.properties.audiences.properties.users.required,parentSchema:schema149.properties.audiences.properties.users,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.where === undefined){
const err13 = {instancePath:instancePath+"/audiences/users",schemaPath:"#/properties/audiences/properties/users/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema149.properties.audiences.properties.users.required,parentSchema:schema149.properties.audiences.properties.users,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.owner === undefined){
const err14 = {instancePath:instancePath+"/audiences/users",schemaPath:"#/properties/audiences/properties/users/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema149.properties.audiences.properties.users.required,parentSchema:schema149.properties.audiences.properties.users,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data3){
if(!((((key2 === "what") || (key2 === "how")) || (key2 === "where")) || (key2 === "owner"))){
const err15 = {instancePath:instancePath+"/audiences/users",schemaPath:"#/properties/audiences/properties/users/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema149.properties.audiences.properties.users,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.what !== undefined){
if(!(validate565(data3.what, {instancePath:instancePath+"/audiences/users/what",parentData:data3,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data3.how !== undefined){
if(!(validate565(data3.how, {instancePath:instancePath+"/audiences/users/how",parentData:data3,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data3.where !== undefined){
if(!(validate565(data3.where, {instancePath:instancePath+"/audiences/users/where",parentData:data3,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data3.owner !== undefined){
if(!(validate569(data3.owner, {instancePath:instancePath+"/audiences/users/owner",parentData:data3,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/audiences/users",schemaPath:"#/properties/audiences/properties/users/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema149.properties.audiences.properties.users.type,parentSchema:schema149.properties.audiences.properties.users,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2["affected-individuals"] !== undefined){
let data8 = data2["affected-individuals"];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.what === undefined){
const err17 = {instancePath:instancePath+"/audiences/affected-individuals",schemaPath:"#/properties/audiences/properties/affected-individuals/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema149.properties.audiences.properties["affected-individuals"].required,parentSchema:schema149.properties.audiences.properties["affected-individuals"],data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.how === undefined){
const err18 = {instancePath:instancePath+"/audiences/affected-individuals",schemaPath:"#/properties/audiences/properties/affected-individuals/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema149.properties.audiences.properties["affected-individuals"].required,parentSchema:schema149.properties.audiences.properties["affected-individuals"],data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.where === undefined){
const err19 = {instancePath:instancePath+"/audiences/affected-individuals",schemaPath:"#/properties/audiences/properties/affected-individuals/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema149.properties.audiences.properties["affected-individuals"].required,parentSchema:schema149.properties.audiences.properties["affected-individuals"],data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.owner === undefined){
const err20 = {instancePath:instancePath+"/audiences/affected-individuals",schemaPath:"#/properties/audiences/properties/affected-individuals/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema149.properties.audiences.properties["affected-individuals"].required,parentSchema:schema149.properties.audiences.properties["affected-individuals"],data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 in data8){
if(!((((key3 === "what") || (key3 === "how")) || (key3 === "where")) || (key3 === "owner"))){
const err21 = {instancePath:instancePath+"/audiences/affected-individuals",schemaPath:"#/properties/audiences/properties/affected-individuals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema149.properties.audiences.properties["affected-individuals"],data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.what !== undefined){
if(!(validate565(data8.what, {instancePath:instancePath+"/audiences/affected-individuals/what",parentData:data8,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data8.how !== undefined){
if(!(validate565(data8.how, {instancePath:instancePath+"/audiences/affected-individuals/how",parentData:data8,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data8.where !== undefined){
if(!(validate565(data8.where, {instancePath:instancePath+"/audiences/affected-individuals/where",parentData:data8,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data8.owner !== undefined){
if(!(validate569(data8.owner, {instancePath:instancePath+"/audiences/affected-individuals/owner",parentData:data8,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/audiences/affected-individuals",schemaPath:"#/properties/audiences/properties/affected-individuals/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema149.properties.audiences.properties["affected-individuals"].type,parentSchema:schema149.properties.audiences.properties["affected-individuals"],data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.customers !== undefined){
let data13 = data2.customers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.what === undefined){
const err23 = {instancePath:instancePath+"/audiences/customers",schemaPath:"#/properties/audiences/properties/customers/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema149.properties.audiences.properties.customers.required,parentSchema:schema149.properties.audiences.properties.customers,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data13.how === undefined){
const err24 = {instancePath:instancePath+"/audiences/customers",schemaPath:"#/properties/audiences/properties/customers/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema149.properties.audiences.properties.customers.required,parentSchema:schema149.properties.audiences.properties.customers,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data13.where === undefined){
const err25 = {instancePath:instancePath+"/audiences/customers",schemaPath:"#/properties/audiences/properties/customers/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema149.properties.audiences.properties.customers.required,parentSchema:schema149.properties.audiences.properties.customers,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data13.owner === undefined){
const err26 = {instancePath:instancePath+"/audiences/customers",schemaPath:"#/properties/audiences/properties/customers/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema149.properties.audiences.properties.customers.required,parentSchema:schema149.properties.audiences.properties.customers,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key4 in data13){
if(!((((key4 === "what") || (key4 === "how")) || (key4 === "where")) || (key4 === "owner"))){
const err27 = {instancePath:instancePath+"/audiences/customers",schemaPath:"#/properties/audiences/properties/customers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema149.properties.audiences.properties.customers,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.what !== undefined){
if(!(validate565(data13.what, {instancePath:instancePath+"/audiences/customers/what",parentData:data13,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data13.how !== undefined){
if(!(validate565(data13.how, {instancePath:instancePath+"/audiences/customers/how",parentData:data13,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data13.where !== undefined){
if(!(validate565(data13.where, {instancePath:instancePath+"/audiences/customers/where",parentData:data13,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data13.owner !== undefined){
if(!(validate569(data13.owner, {instancePath:instancePath+"/audiences/customers/owner",parentData:data13,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/audiences/customers",schemaPath:"#/properties/audiences/properties/customers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema149.properties.audiences.properties.customers.type,parentSchema:schema149.properties.audiences.properties.customers,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.regulators !== undefined){
let data18 = data2.regulators;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.what === undefined){
const err29 = {instancePath:instancePath+"/audiences/regulators",schemaPath:"#/properties/audiences/properties/regulators/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema149.properties.audiences.properties.regulators.required,parentSchema:schema149.properties.audiences.properties.regulators,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18.how === undefined){
const err30 = {instancePath:instancePath+"/audiences/regulators",schemaPath:"#/properties/audiences/properties/regulators/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema149.properties.audiences.properties.regulators.required,parentSchema:schema149.properties.audiences.properties.regulators,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data18.where === undefined){
const err31 = {instancePath:instancePath+"/audiences/regulators",schemaPath:"#/properties/audiences/properties/regulators/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema149.properties.audiences.properties.regulators.required,parentSchema:schema149.properties.audiences.properties.regulators,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data18.owner === undefined){
const err32 = {instancePath:instancePath+"/audiences/regulators",schemaPath:"#/properties/audiences/properties/regulators/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema149.properties.audiences.properties.regulators.required,parentSchema:schema149.properties.audiences.properties.regulators,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key5 in data18){
if(!((((key5 === "what") || (key5 === "how")) || (key5 === "where")) || (key5 === "owner"))){
const err33 = {instancePath:instancePath+"/audiences/regulators",schemaPath:"#/properties/audiences/properties/regulators/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema149.properties.audiences.properties.regulators,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data18.what !== undefined){
if(!(validate565(data18.what, {instancePath:instancePath+"/audiences/regulators/what",parentData:data18,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data18.how !== undefined){
if(!(validate565(data18.how, {instancePath:instancePath+"/audiences/regulators/how",parentData:data18,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data18.where !== undefined){
if(!(validate565(data18.where, {instancePath:instancePath+"/audiences/regulators/where",parentData:data18,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data18.owner !== undefined){
if(!(validate569(data18.owner, {instancePath:instancePath+"/audiences/regulators/owner",parentData:data18,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/audiences/regulators",schemaPath:"#/properties/audiences/properties/regulators/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema149.properties.audiences.properties.regulators.type,parentSchema:schema149.properties.audiences.properties.regulators,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.employees !== undefined){
let data23 = data2.employees;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.what === undefined){
const err35 = {instancePath:instancePath+"/audiences/employees",schemaPath:"#/properties/audiences/properties/employees/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema149.properties.audiences.properties.employees.required,parentSchema:schema149.properties.audiences.properties.employees,data:data23};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data23.how === undefined){
const err36 = {instancePath:instancePath+"/audiences/employees",schemaPath:"#/properties/audiences/properties/employees/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'",schema:schema149.properties.audiences.properties.employees.required,parentSchema:schema149.properties.audiences.properties.employees,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data23.where === undefined){
const err37 = {instancePath:instancePath+"/audiences/employees",schemaPath:"#/properties/audiences/properties/employees/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema149.properties.audiences.properties.employees.required,parentSchema:schema149.properties.audiences.properties.employees,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23.owner === undefined){
const err38 = {instancePath:instancePath+"/audiences/employees",schemaPath:"#/properties/audiences/properties/employees/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema149.properties.audiences.properties.employees.required,parentSchema:schema149.properties.audiences.properties.employees,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key6 in data23){
if(!((((key6 === "what") || (key6 === "how")) || (key6 === "where")) || (key6 === "owner"))){
const err39 = {instancePath:instancePath+"/audiences/employees",schemaPath:"#/properties/audiences/properties/employees/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema149.properties.audiences.properties.employees,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data23.what !== undefined){
if(!(validate565(data23.what, {instancePath:instancePath+"/audiences/employees/what",parentData:data23,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data23.how !== undefined){
if(!(validate565(data23.how, {instancePath:instancePath+"/audiences/employees/how",parentData:data23,parentDataProperty:"how",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data23.where !== undefined){
if(!(validate565(data23.where, {instancePath:instancePath+"/audiences/employees/where",parentData:data23,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(data23.owner !== undefined){
if(!(validate569(data23.owner, {instancePath:instancePath+"/audiences/employees/owner",parentData:data23,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/audiences/employees",schemaPath:"#/properties/audiences/properties/employees/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema149.properties.audiences.properties.employees.type,parentSchema:schema149.properties.audiences.properties.employees,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema149.properties.audiences.type,parentSchema:schema149.properties.audiences,data:data2};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema149.type,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate562.errors = vErrors;
return errors === 0;
}
validate562.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

