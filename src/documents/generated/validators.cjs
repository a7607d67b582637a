/* Generated from policies/schema by `npm run generate`: edit the schema, not this file. */
"use strict";
exports["impact-assessment"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/impact-assessment.schema.json","title":"ImpactAssessmentFile","description":"AI system impact assessment.","type":"object","additionalProperties":false,"required":["version","phase","assessor","date","intended-use","foreseeable-misuse","affected","impacts","risk","conclusion"],"properties":{"version":{"description":"Version of this format.","const":1},"phase":{"description":"`preliminary` in design and data stages, `full` from development on.","enum":["preliminary","full"]},"assessor":{"description":"Who assessed.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"},"date":{"description":"When.","type":"string","format":"date"},"intended-use":{"description":"What it is meant for.","type":"string","minLength":3},"foreseeable-misuse":{"description":"How it could be misused, and what speaks against it.","type":"string","minLength":3},"affected":{"description":"Who is affected.","type":"object","additionalProperties":false,"required":["directly","indirectly"],"properties":{"directly":{"description":"Parties its output is about or for.","type":"array","minItems":1,"items":{"description":"One party.","type":"string","minLength":3}},"indirectly":{"description":"Parties that feel the consequences.","type":"array","minItems":1,"items":{"description":"One party.","type":"string","minLength":3}}}},"impacts":{"description":"Each of the five areas, answered.","type":"object","additionalProperties":false,"required":["individuals","groups","society","organisation","environment"],"properties":{"individuals":{"description":"Impact on individuals.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","type":"string","minLength":3},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","type":"string","minLength":3}}}},"groups":{"description":"Impact on groups.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","type":"string","minLength":3},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","type":"string","minLength":3}}}},"society":{"description":"Impact on society.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","type":"string","minLength":3},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","type":"string","minLength":3}}}},"organisation":{"description":"Impact on organisation.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","type":"string","minLength":3},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","type":"string","minLength":3}}}},"environment":{"description":"Impact on environment.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","type":"string","minLength":3},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","type":"string","minLength":3}}}}}},"risk":{"enum":["minimal","limited","high","unacceptable"],"description":"The tier that follows; the register names the same."},"conclusion":{"description":"May the system be built, released, kept in use, and on which conditions.","type":"string","minLength":3}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/impact-assessment.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phase === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.assessor === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assessor"},message:"must have required property '"+"assessor"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["intended-use"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intended-use"},message:"must have required property '"+"intended-use"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["foreseeable-misuse"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "foreseeable-misuse"},message:"must have required property '"+"foreseeable-misuse"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.affected === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "affected"},message:"must have required property '"+"affected"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.impacts === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "impacts"},message:"must have required property '"+"impacts"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.risk === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk"},message:"must have required property '"+"risk"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.conclusion === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conclusion"},message:"must have required property '"+"conclusion"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
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
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.version,data:data0};
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
const err12 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.properties.phase.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.phase.enum,parentSchema:schema31.properties.phase,data:data1};
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
let data2 = data.assessor;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err13 = {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema31.properties.assessor,data:data2};
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
const err14 = {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assessor.type,parentSchema:schema31.properties.assessor,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err15 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema31.properties.date,data:data3};
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
const err16 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.date.type,parentSchema:schema31.properties.date,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["intended-use"] !== undefined){
let data4 = data["intended-use"];
if(typeof data4 === "string"){
if(func2(data4) < 3){
const err17 = {instancePath:instancePath+"/intended-use",schemaPath:"#/properties/intended-use/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties["intended-use"],data:data4};
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
const err18 = {instancePath:instancePath+"/intended-use",schemaPath:"#/properties/intended-use/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["intended-use"].type,parentSchema:schema31.properties["intended-use"],data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["foreseeable-misuse"] !== undefined){
let data5 = data["foreseeable-misuse"];
if(typeof data5 === "string"){
if(func2(data5) < 3){
const err19 = {instancePath:instancePath+"/foreseeable-misuse",schemaPath:"#/properties/foreseeable-misuse/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties["foreseeable-misuse"],data:data5};
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
const err20 = {instancePath:instancePath+"/foreseeable-misuse",schemaPath:"#/properties/foreseeable-misuse/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["foreseeable-misuse"].type,parentSchema:schema31.properties["foreseeable-misuse"],data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.affected !== undefined){
let data6 = data.affected;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.directly === undefined){
const err21 = {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/required",keyword:"required",params:{missingProperty: "directly"},message:"must have required property '"+"directly"+"'",schema:schema31.properties.affected.required,parentSchema:schema31.properties.affected,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.indirectly === undefined){
const err22 = {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/required",keyword:"required",params:{missingProperty: "indirectly"},message:"must have required property '"+"indirectly"+"'",schema:schema31.properties.affected.required,parentSchema:schema31.properties.affected,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "directly") || (key1 === "indirectly"))){
const err23 = {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.affected,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.directly !== undefined){
let data7 = data6.directly;
if(Array.isArray(data7)){
if(data7.length < 1){
const err24 = {instancePath:instancePath+"/affected/directly",schemaPath:"#/properties/affected/properties/directly/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.affected.properties.directly,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func2(data8) < 3){
const err25 = {instancePath:instancePath+"/affected/directly/" + i0,schemaPath:"#/properties/affected/properties/directly/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.affected.properties.directly.items,data:data8};
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
const err26 = {instancePath:instancePath+"/affected/directly/" + i0,schemaPath:"#/properties/affected/properties/directly/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.affected.properties.directly.items.type,parentSchema:schema31.properties.affected.properties.directly.items,data:data8};
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
const err27 = {instancePath:instancePath+"/affected/directly",schemaPath:"#/properties/affected/properties/directly/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.affected.properties.directly.type,parentSchema:schema31.properties.affected.properties.directly,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.indirectly !== undefined){
let data9 = data6.indirectly;
if(Array.isArray(data9)){
if(data9.length < 1){
const err28 = {instancePath:instancePath+"/affected/indirectly",schemaPath:"#/properties/affected/properties/indirectly/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.affected.properties.indirectly,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func2(data10) < 3){
const err29 = {instancePath:instancePath+"/affected/indirectly/" + i1,schemaPath:"#/properties/affected/properties/indirectly/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.affected.properties.indirectly.items,data:data10};
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
const err30 = {instancePath:instancePath+"/affected/indirectly/" + i1,schemaPath:"#/properties/affected/properties/indirectly/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.affected.properties.indirectly.items.type,parentSchema:schema31.properties.affected.properties.indirectly.items,data:data10};
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
const err31 = {instancePath:instancePath+"/affected/indirectly",schemaPath:"#/properties/affected/properties/indirectly/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.affected.properties.indirectly.type,parentSchema:schema31.properties.affected.properties.indirectly,data:data9};
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
const err32 = {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.affected.type,parentSchema:schema31.properties.affected,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.impacts !== undefined){
let data11 = data.impacts;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.individuals === undefined){
const err33 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/required",keyword:"required",params:{missingProperty: "individuals"},message:"must have required property '"+"individuals"+"'",schema:schema31.properties.impacts.required,parentSchema:schema31.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.groups === undefined){
const err34 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'",schema:schema31.properties.impacts.required,parentSchema:schema31.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data11.society === undefined){
const err35 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/required",keyword:"required",params:{missingProperty: "society"},message:"must have required property '"+"society"+"'",schema:schema31.properties.impacts.required,parentSchema:schema31.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11.organisation === undefined){
const err36 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/required",keyword:"required",params:{missingProperty: "organisation"},message:"must have required property '"+"organisation"+"'",schema:schema31.properties.impacts.required,parentSchema:schema31.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data11.environment === undefined){
const err37 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema31.properties.impacts.required,parentSchema:schema31.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data11){
if(!(((((key2 === "individuals") || (key2 === "groups")) || (key2 === "society")) || (key2 === "organisation")) || (key2 === "environment"))){
const err38 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.individuals !== undefined){
let data12 = data11.individuals;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.impact === undefined){
const err39 = {instancePath:instancePath+"/impacts/individuals",schemaPath:"#/properties/impacts/properties/individuals/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema31.properties.impacts.properties.individuals.required,parentSchema:schema31.properties.impacts.properties.individuals,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12.severity === undefined){
const err40 = {instancePath:instancePath+"/impacts/individuals",schemaPath:"#/properties/impacts/properties/individuals/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema31.properties.impacts.properties.individuals.required,parentSchema:schema31.properties.impacts.properties.individuals,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data12){
if(!(((key3 === "impact") || (key3 === "severity")) || (key3 === "measures"))){
const err41 = {instancePath:instancePath+"/impacts/individuals",schemaPath:"#/properties/impacts/properties/individuals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.impacts.properties.individuals,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.impact !== undefined){
let data13 = data12.impact;
if(typeof data13 === "string"){
if(func2(data13) < 3){
const err42 = {instancePath:instancePath+"/impacts/individuals/impact",schemaPath:"#/properties/impacts/properties/individuals/properties/impact/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.impacts.properties.individuals.properties.impact,data:data13};
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
const err43 = {instancePath:instancePath+"/impacts/individuals/impact",schemaPath:"#/properties/impacts/properties/individuals/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.impacts.properties.individuals.properties.impact.type,parentSchema:schema31.properties.impacts.properties.individuals.properties.impact,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.severity !== undefined){
let data14 = data12.severity;
if(!(((((data14 === "none") || (data14 === "low")) || (data14 === "moderate")) || (data14 === "high")) || (data14 === "critical"))){
const err44 = {instancePath:instancePath+"/impacts/individuals/severity",schemaPath:"#/properties/impacts/properties/individuals/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.impacts.properties.individuals.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.impacts.properties.individuals.properties.severity.enum,parentSchema:schema31.properties.impacts.properties.individuals.properties.severity,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.measures !== undefined){
let data15 = data12.measures;
if(Array.isArray(data15)){
if(data15.length < 0){
const err45 = {instancePath:instancePath+"/impacts/individuals/measures",schemaPath:"#/properties/impacts/properties/individuals/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema31.properties.impacts.properties.individuals.properties.measures,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(func2(data16) < 3){
const err46 = {instancePath:instancePath+"/impacts/individuals/measures/" + i2,schemaPath:"#/properties/impacts/properties/individuals/properties/measures/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.impacts.properties.individuals.properties.measures.items,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/impacts/individuals/measures/" + i2,schemaPath:"#/properties/impacts/properties/individuals/properties/measures/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.impacts.properties.individuals.properties.measures.items.type,parentSchema:schema31.properties.impacts.properties.individuals.properties.measures.items,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/impacts/individuals/measures",schemaPath:"#/properties/impacts/properties/individuals/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.impacts.properties.individuals.properties.measures.type,parentSchema:schema31.properties.impacts.properties.individuals.properties.measures,data:data15};
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
const err49 = {instancePath:instancePath+"/impacts/individuals",schemaPath:"#/properties/impacts/properties/individuals/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.impacts.properties.individuals.type,parentSchema:schema31.properties.impacts.properties.individuals,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data11.groups !== undefined){
let data17 = data11.groups;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.impact === undefined){
const err50 = {instancePath:instancePath+"/impacts/groups",schemaPath:"#/properties/impacts/properties/groups/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema31.properties.impacts.properties.groups.required,parentSchema:schema31.properties.impacts.properties.groups,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data17.severity === undefined){
const err51 = {instancePath:instancePath+"/impacts/groups",schemaPath:"#/properties/impacts/properties/groups/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema31.properties.impacts.properties.groups.required,parentSchema:schema31.properties.impacts.properties.groups,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data17){
if(!(((key4 === "impact") || (key4 === "severity")) || (key4 === "measures"))){
const err52 = {instancePath:instancePath+"/impacts/groups",schemaPath:"#/properties/impacts/properties/groups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.impacts.properties.groups,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data17.impact !== undefined){
let data18 = data17.impact;
if(typeof data18 === "string"){
if(func2(data18) < 3){
const err53 = {instancePath:instancePath+"/impacts/groups/impact",schemaPath:"#/properties/impacts/properties/groups/properties/impact/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.impacts.properties.groups.properties.impact,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/impacts/groups/impact",schemaPath:"#/properties/impacts/properties/groups/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.impacts.properties.groups.properties.impact.type,parentSchema:schema31.properties.impacts.properties.groups.properties.impact,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.severity !== undefined){
let data19 = data17.severity;
if(!(((((data19 === "none") || (data19 === "low")) || (data19 === "moderate")) || (data19 === "high")) || (data19 === "critical"))){
const err55 = {instancePath:instancePath+"/impacts/groups/severity",schemaPath:"#/properties/impacts/properties/groups/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.impacts.properties.groups.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.impacts.properties.groups.properties.severity.enum,parentSchema:schema31.properties.impacts.properties.groups.properties.severity,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data17.measures !== undefined){
let data20 = data17.measures;
if(Array.isArray(data20)){
if(data20.length < 0){
const err56 = {instancePath:instancePath+"/impacts/groups/measures",schemaPath:"#/properties/impacts/properties/groups/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema31.properties.impacts.properties.groups.properties.measures,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 === "string"){
if(func2(data21) < 3){
const err57 = {instancePath:instancePath+"/impacts/groups/measures/" + i3,schemaPath:"#/properties/impacts/properties/groups/properties/measures/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.impacts.properties.groups.properties.measures.items,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/impacts/groups/measures/" + i3,schemaPath:"#/properties/impacts/properties/groups/properties/measures/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.impacts.properties.groups.properties.measures.items.type,parentSchema:schema31.properties.impacts.properties.groups.properties.measures.items,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/impacts/groups/measures",schemaPath:"#/properties/impacts/properties/groups/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.impacts.properties.groups.properties.measures.type,parentSchema:schema31.properties.impacts.properties.groups.properties.measures,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/impacts/groups",schemaPath:"#/properties/impacts/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.impacts.properties.groups.type,parentSchema:schema31.properties.impacts.properties.groups,data:data17};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data11.society !== undefined){
let data22 = data11.society;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.impact === undefined){
const err61 = {instancePath:instancePath+"/impacts/society",schemaPath:"#/properties/impacts/properties/society/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema31.properties.impacts.properties.society.required,parentSchema:schema31.properties.impacts.properties.society,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data22.severity === undefined){
const err62 = {instancePath:instancePath+"/impacts/society",schemaPath:"#/properties/impacts/properties/society/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema31.properties.impacts.properties.society.required,parentSchema:schema31.properties.impacts.properties.society,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key5 in data22){
if(!(((key5 === "impact") || (key5 === "severity")) || (key5 === "measures"))){
const err63 = {instancePath:instancePath+"/impacts/society",schemaPath:"#/properties/impacts/properties/society/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.impacts.properties.society,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data22.impact !== undefined){
let data23 = data22.impact;
if(typeof data23 === "string"){
if(func2(data23) < 3){
const err64 = {instancePath:instancePath+"/impacts/society/impact",schemaPath:"#/properties/impacts/properties/society/properties/impact/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.impacts.properties.society.properties.impact,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/impacts/society/impact",schemaPath:"#/properties/impacts/properties/society/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.impacts.properties.society.properties.impact.type,parentSchema:schema31.properties.impacts.properties.society.properties.impact,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data22.severity !== undefined){
let data24 = data22.severity;
if(!(((((data24 === "none") || (data24 === "low")) || (data24 === "moderate")) || (data24 === "high")) || (data24 === "critical"))){
const err66 = {instancePath:instancePath+"/impacts/society/severity",schemaPath:"#/properties/impacts/properties/society/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.impacts.properties.society.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.impacts.properties.society.properties.severity.enum,parentSchema:schema31.properties.impacts.properties.society.properties.severity,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data22.measures !== undefined){
let data25 = data22.measures;
if(Array.isArray(data25)){
if(data25.length < 0){
const err67 = {instancePath:instancePath+"/impacts/society/measures",schemaPath:"#/properties/impacts/properties/society/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema31.properties.impacts.properties.society.properties.measures,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(typeof data26 === "string"){
if(func2(data26) < 3){
const err68 = {instancePath:instancePath+"/impacts/society/measures/" + i4,schemaPath:"#/properties/impacts/properties/society/properties/measures/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.impacts.properties.society.properties.measures.items,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/impacts/society/measures/" + i4,schemaPath:"#/properties/impacts/properties/society/properties/measures/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.impacts.properties.society.properties.measures.items.type,parentSchema:schema31.properties.impacts.properties.society.properties.measures.items,data:data26};
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
const err70 = {instancePath:instancePath+"/impacts/society/measures",schemaPath:"#/properties/impacts/properties/society/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.impacts.properties.society.properties.measures.type,parentSchema:schema31.properties.impacts.properties.society.properties.measures,data:data25};
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
else {
const err71 = {instancePath:instancePath+"/impacts/society",schemaPath:"#/properties/impacts/properties/society/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.impacts.properties.society.type,parentSchema:schema31.properties.impacts.properties.society,data:data22};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data11.organisation !== undefined){
let data27 = data11.organisation;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.impact === undefined){
const err72 = {instancePath:instancePath+"/impacts/organisation",schemaPath:"#/properties/impacts/properties/organisation/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema31.properties.impacts.properties.organisation.required,parentSchema:schema31.properties.impacts.properties.organisation,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data27.severity === undefined){
const err73 = {instancePath:instancePath+"/impacts/organisation",schemaPath:"#/properties/impacts/properties/organisation/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema31.properties.impacts.properties.organisation.required,parentSchema:schema31.properties.impacts.properties.organisation,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key6 in data27){
if(!(((key6 === "impact") || (key6 === "severity")) || (key6 === "measures"))){
const err74 = {instancePath:instancePath+"/impacts/organisation",schemaPath:"#/properties/impacts/properties/organisation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.impacts.properties.organisation,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data27.impact !== undefined){
let data28 = data27.impact;
if(typeof data28 === "string"){
if(func2(data28) < 3){
const err75 = {instancePath:instancePath+"/impacts/organisation/impact",schemaPath:"#/properties/impacts/properties/organisation/properties/impact/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.impacts.properties.organisation.properties.impact,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/impacts/organisation/impact",schemaPath:"#/properties/impacts/properties/organisation/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.impacts.properties.organisation.properties.impact.type,parentSchema:schema31.properties.impacts.properties.organisation.properties.impact,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data27.severity !== undefined){
let data29 = data27.severity;
if(!(((((data29 === "none") || (data29 === "low")) || (data29 === "moderate")) || (data29 === "high")) || (data29 === "critical"))){
const err77 = {instancePath:instancePath+"/impacts/organisation/severity",schemaPath:"#/properties/impacts/properties/organisation/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.impacts.properties.organisation.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.impacts.properties.organisation.properties.severity.enum,parentSchema:schema31.properties.impacts.properties.organisation.properties.severity,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data27.measures !== undefined){
let data30 = data27.measures;
if(Array.isArray(data30)){
if(data30.length < 0){
const err78 = {instancePath:instancePath+"/impacts/organisation/measures",schemaPath:"#/properties/impacts/properties/organisation/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema31.properties.impacts.properties.organisation.properties.measures,data:data30};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
if(typeof data31 === "string"){
if(func2(data31) < 3){
const err79 = {instancePath:instancePath+"/impacts/organisation/measures/" + i5,schemaPath:"#/properties/impacts/properties/organisation/properties/measures/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.impacts.properties.organisation.properties.measures.items,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/impacts/organisation/measures/" + i5,schemaPath:"#/properties/impacts/properties/organisation/properties/measures/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.impacts.properties.organisation.properties.measures.items.type,parentSchema:schema31.properties.impacts.properties.organisation.properties.measures.items,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/impacts/organisation/measures",schemaPath:"#/properties/impacts/properties/organisation/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.impacts.properties.organisation.properties.measures.type,parentSchema:schema31.properties.impacts.properties.organisation.properties.measures,data:data30};
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
const err82 = {instancePath:instancePath+"/impacts/organisation",schemaPath:"#/properties/impacts/properties/organisation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.impacts.properties.organisation.type,parentSchema:schema31.properties.impacts.properties.organisation,data:data27};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data11.environment !== undefined){
let data32 = data11.environment;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.impact === undefined){
const err83 = {instancePath:instancePath+"/impacts/environment",schemaPath:"#/properties/impacts/properties/environment/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema31.properties.impacts.properties.environment.required,parentSchema:schema31.properties.impacts.properties.environment,data:data32};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data32.severity === undefined){
const err84 = {instancePath:instancePath+"/impacts/environment",schemaPath:"#/properties/impacts/properties/environment/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema31.properties.impacts.properties.environment.required,parentSchema:schema31.properties.impacts.properties.environment,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key7 in data32){
if(!(((key7 === "impact") || (key7 === "severity")) || (key7 === "measures"))){
const err85 = {instancePath:instancePath+"/impacts/environment",schemaPath:"#/properties/impacts/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.impacts.properties.environment,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data32.impact !== undefined){
let data33 = data32.impact;
if(typeof data33 === "string"){
if(func2(data33) < 3){
const err86 = {instancePath:instancePath+"/impacts/environment/impact",schemaPath:"#/properties/impacts/properties/environment/properties/impact/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.impacts.properties.environment.properties.impact,data:data33};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/impacts/environment/impact",schemaPath:"#/properties/impacts/properties/environment/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.impacts.properties.environment.properties.impact.type,parentSchema:schema31.properties.impacts.properties.environment.properties.impact,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data32.severity !== undefined){
let data34 = data32.severity;
if(!(((((data34 === "none") || (data34 === "low")) || (data34 === "moderate")) || (data34 === "high")) || (data34 === "critical"))){
const err88 = {instancePath:instancePath+"/impacts/environment/severity",schemaPath:"#/properties/impacts/properties/environment/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.impacts.properties.environment.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.impacts.properties.environment.properties.severity.enum,parentSchema:schema31.properties.impacts.properties.environment.properties.severity,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data32.measures !== undefined){
let data35 = data32.measures;
if(Array.isArray(data35)){
if(data35.length < 0){
const err89 = {instancePath:instancePath+"/impacts/environment/measures",schemaPath:"#/properties/impacts/properties/environment/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema31.properties.impacts.properties.environment.properties.measures,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
if(typeof data36 === "string"){
if(func2(data36) < 3){
const err90 = {instancePath:instancePath+"/impacts/environment/measures/" + i6,schemaPath:"#/properties/impacts/properties/environment/properties/measures/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.impacts.properties.environment.properties.measures.items,data:data36};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/impacts/environment/measures/" + i6,schemaPath:"#/properties/impacts/properties/environment/properties/measures/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.impacts.properties.environment.properties.measures.items.type,parentSchema:schema31.properties.impacts.properties.environment.properties.measures.items,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/impacts/environment/measures",schemaPath:"#/properties/impacts/properties/environment/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.impacts.properties.environment.properties.measures.type,parentSchema:schema31.properties.impacts.properties.environment.properties.measures,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/impacts/environment",schemaPath:"#/properties/impacts/properties/environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.impacts.properties.environment.type,parentSchema:schema31.properties.impacts.properties.environment,data:data32};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.impacts.type,parentSchema:schema31.properties.impacts,data:data11};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.risk !== undefined){
let data37 = data.risk;
if(!((((data37 === "minimal") || (data37 === "limited")) || (data37 === "high")) || (data37 === "unacceptable"))){
const err95 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/enum",keyword:"enum",params:{allowedValues: schema31.properties.risk.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.risk.enum,parentSchema:schema31.properties.risk,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.conclusion !== undefined){
let data38 = data.conclusion;
if(typeof data38 === "string"){
if(func2(data38) < 3){
const err96 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.conclusion,data:data38};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.conclusion.type,parentSchema:schema31.properties.conclusion,data:data38};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["model-card"] = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/model-card.schema.json","title":"ModelCard","description":"View of a Markdown model card: front matter as `metadata` (field names of Hugging Face), text under each heading as `sections`.","type":"object","required":["sections"],"properties":{"metadata":{"description":"Front matter.","type":"object","properties":{"license":{"type":["string","array"],"items":{"type":"string"}},"language":{"type":["string","array"],"items":{"type":"string"}},"library_name":{"type":"string"},"base_model":{"type":["string","array"],"items":{"type":"string"}},"datasets":{"type":["string","array"],"items":{"type":"string"}},"metrics":{"type":["string","array"],"items":{"type":"string"}},"model-index":{"type":"array","items":{"type":"object"}},"tags":{"type":["string","array"],"items":{"type":"string"}},"pipeline_tag":{"type":"string"}}},"sections":{"description":"Heading in lower case → text under it.","type":"object","required":["architecture","training approach","intended use","limitations","metrics"],"properties":{"architecture":{"description":"What the system is made of: base model, adapters, prompts, retrieval.","type":"string","minLength":20},"training approach":{"description":"How it was trained, tuned or prompted, and on what.","type":"string","minLength":20},"intended use":{"description":"What it is for, and what it is not for.","type":"string","minLength":20},"limitations":{"description":"Where it fails and what it refuses.","type":"string","minLength":20},"metrics":{"description":"How well it does, measured how.","type":"string","minLength":20}}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/model-card.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'",schema:schema32.required,parentSchema:schema32,data};
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
const err1 = {instancePath:instancePath+"/metadata/license",schemaPath:"#/properties/metadata/properties/license/type",keyword:"type",params:{type: schema32.properties.metadata.properties.license.type},message:"must be string,array",schema:schema32.properties.metadata.properties.license.type,parentSchema:schema32.properties.metadata.properties.license,data:data1};
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
const err2 = {instancePath:instancePath+"/metadata/license/" + i0,schemaPath:"#/properties/metadata/properties/license/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.metadata.properties.license.items.type,parentSchema:schema32.properties.metadata.properties.license.items,data:data2};
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
const err3 = {instancePath:instancePath+"/metadata/language",schemaPath:"#/properties/metadata/properties/language/type",keyword:"type",params:{type: schema32.properties.metadata.properties.language.type},message:"must be string,array",schema:schema32.properties.metadata.properties.language.type,parentSchema:schema32.properties.metadata.properties.language,data:data3};
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
const err4 = {instancePath:instancePath+"/metadata/language/" + i1,schemaPath:"#/properties/metadata/properties/language/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.metadata.properties.language.items.type,parentSchema:schema32.properties.metadata.properties.language.items,data:data4};
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
const err5 = {instancePath:instancePath+"/metadata/library_name",schemaPath:"#/properties/metadata/properties/library_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.metadata.properties.library_name.type,parentSchema:schema32.properties.metadata.properties.library_name,data:data5};
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
const err6 = {instancePath:instancePath+"/metadata/base_model",schemaPath:"#/properties/metadata/properties/base_model/type",keyword:"type",params:{type: schema32.properties.metadata.properties.base_model.type},message:"must be string,array",schema:schema32.properties.metadata.properties.base_model.type,parentSchema:schema32.properties.metadata.properties.base_model,data:data6};
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
const err7 = {instancePath:instancePath+"/metadata/base_model/" + i2,schemaPath:"#/properties/metadata/properties/base_model/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.metadata.properties.base_model.items.type,parentSchema:schema32.properties.metadata.properties.base_model.items,data:data7};
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
const err8 = {instancePath:instancePath+"/metadata/datasets",schemaPath:"#/properties/metadata/properties/datasets/type",keyword:"type",params:{type: schema32.properties.metadata.properties.datasets.type},message:"must be string,array",schema:schema32.properties.metadata.properties.datasets.type,parentSchema:schema32.properties.metadata.properties.datasets,data:data8};
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
const err9 = {instancePath:instancePath+"/metadata/datasets/" + i3,schemaPath:"#/properties/metadata/properties/datasets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.metadata.properties.datasets.items.type,parentSchema:schema32.properties.metadata.properties.datasets.items,data:data9};
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
const err10 = {instancePath:instancePath+"/metadata/metrics",schemaPath:"#/properties/metadata/properties/metrics/type",keyword:"type",params:{type: schema32.properties.metadata.properties.metrics.type},message:"must be string,array",schema:schema32.properties.metadata.properties.metrics.type,parentSchema:schema32.properties.metadata.properties.metrics,data:data10};
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
const err11 = {instancePath:instancePath+"/metadata/metrics/" + i4,schemaPath:"#/properties/metadata/properties/metrics/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.metadata.properties.metrics.items.type,parentSchema:schema32.properties.metadata.properties.metrics.items,data:data11};
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
const err12 = {instancePath:instancePath+"/metadata/model-index/" + i5,schemaPath:"#/properties/metadata/properties/model-index/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.metadata.properties["model-index"].items.type,parentSchema:schema32.properties.metadata.properties["model-index"].items,data:data13};
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
const err13 = {instancePath:instancePath+"/metadata/model-index",schemaPath:"#/properties/metadata/properties/model-index/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.metadata.properties["model-index"].type,parentSchema:schema32.properties.metadata.properties["model-index"],data:data12};
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
const err14 = {instancePath:instancePath+"/metadata/tags",schemaPath:"#/properties/metadata/properties/tags/type",keyword:"type",params:{type: schema32.properties.metadata.properties.tags.type},message:"must be string,array",schema:schema32.properties.metadata.properties.tags.type,parentSchema:schema32.properties.metadata.properties.tags,data:data14};
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
const err15 = {instancePath:instancePath+"/metadata/tags/" + i6,schemaPath:"#/properties/metadata/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.metadata.properties.tags.items.type,parentSchema:schema32.properties.metadata.properties.tags.items,data:data15};
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
const err16 = {instancePath:instancePath+"/metadata/pipeline_tag",schemaPath:"#/properties/metadata/properties/pipeline_tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.metadata.properties.pipeline_tag.type,parentSchema:schema32.properties.metadata.properties.pipeline_tag,data:data16};
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
const err17 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.metadata.type,parentSchema:schema32.properties.metadata,data:data0};
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
const err18 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'",schema:schema32.properties.sections.required,parentSchema:schema32.properties.sections,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data17["training approach"] === undefined){
const err19 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "training approach"},message:"must have required property '"+"training approach"+"'",schema:schema32.properties.sections.required,parentSchema:schema32.properties.sections,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data17["intended use"] === undefined){
const err20 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "intended use"},message:"must have required property '"+"intended use"+"'",schema:schema32.properties.sections.required,parentSchema:schema32.properties.sections,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data17.limitations === undefined){
const err21 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "limitations"},message:"must have required property '"+"limitations"+"'",schema:schema32.properties.sections.required,parentSchema:schema32.properties.sections,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data17.metrics === undefined){
const err22 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'",schema:schema32.properties.sections.required,parentSchema:schema32.properties.sections,data:data17};
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
if(func2(data18) < 20){
const err23 = {instancePath:instancePath+"/sections/architecture",schemaPath:"#/properties/sections/properties/architecture/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema32.properties.sections.properties.architecture,data:data18};
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
const err24 = {instancePath:instancePath+"/sections/architecture",schemaPath:"#/properties/sections/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.properties.architecture.type,parentSchema:schema32.properties.sections.properties.architecture,data:data18};
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
if(func2(data19) < 20){
const err25 = {instancePath:instancePath+"/sections/training approach",schemaPath:"#/properties/sections/properties/training%20approach/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema32.properties.sections.properties["training approach"],data:data19};
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
const err26 = {instancePath:instancePath+"/sections/training approach",schemaPath:"#/properties/sections/properties/training%20approach/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.properties["training approach"].type,parentSchema:schema32.properties.sections.properties["training approach"],data:data19};
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
if(func2(data20) < 20){
const err27 = {instancePath:instancePath+"/sections/intended use",schemaPath:"#/properties/sections/properties/intended%20use/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema32.properties.sections.properties["intended use"],data:data20};
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
const err28 = {instancePath:instancePath+"/sections/intended use",schemaPath:"#/properties/sections/properties/intended%20use/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.properties["intended use"].type,parentSchema:schema32.properties.sections.properties["intended use"],data:data20};
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
if(func2(data21) < 20){
const err29 = {instancePath:instancePath+"/sections/limitations",schemaPath:"#/properties/sections/properties/limitations/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema32.properties.sections.properties.limitations,data:data21};
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
const err30 = {instancePath:instancePath+"/sections/limitations",schemaPath:"#/properties/sections/properties/limitations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.properties.limitations.type,parentSchema:schema32.properties.sections.properties.limitations,data:data21};
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
if(func2(data22) < 20){
const err31 = {instancePath:instancePath+"/sections/metrics",schemaPath:"#/properties/sections/properties/metrics/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema32.properties.sections.properties.metrics,data:data22};
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
const err32 = {instancePath:instancePath+"/sections/metrics",schemaPath:"#/properties/sections/properties/metrics/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.properties.metrics.type,parentSchema:schema32.properties.sections.properties.metrics,data:data22};
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
const err33 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.sections.type,parentSchema:schema32.properties.sections,data:data17};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"metadata":true,"sections":true},"dynamicProps":false,"dynamicItems":false};

exports.policy = validate22;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/policy.schema.json","title":"PolicyFile","description":"The policy of aims-gate: which changed files are governed, and what must be true before they merge.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"description":"What reports call this policy. Default: the preset's name, or the file's.","type":"string","minLength":1,"maxLength":80},"extends":{"description":"The policy this one starts from: `preset:NAME`, or `./FILE` beside this file. Gates merge by id.","type":"string","pattern":"^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+)$"},"mode":{"description":"`enforce`: gaps fail the check. `audit`: gaps are reported and nothing is blocked. Default: enforce.","enum":["enforce","audit"]},"systems":{"description":"Folder of the AI system register: one folder a system, named by its id, with a `system.yml`. In paths of requirements `{system}` stands for that system's folder and `{id}` for its id.","type":"string","minLength":1},"roles":{"description":"File that says which people hold which role.","type":"string","minLength":1},"governance-role":{"description":"The role that must approve changes to what the gate trusts, and speaks for systems that have no owner yet.","type":"string","minLength":1},"exceptions":{"description":"Folder of time-boxed exceptions. Default `.aims/exceptions`.","type":"string","minLength":1},"override-review":{"description":"How long an exception holds before a second person must have reviewed it (`reviewed-by`, `reviewed-at`), counted from its `approved-at`. Left out: no second review is asked for.","type":"string","pattern":"^[0-9]+ (day|month|year)s?$"},"pushers":{"description":"`excluded` (default): who pushed governed content to the branch does not count as independent. `ignored`: only authors, committers and co-authors are excluded, for forks whose pushes the token cannot read.","enum":["excluded","ignored"]},"trusted":{"description":"More files the gate trusts, as globs: a change to one of them is a governance change.","$ref":"#/$defs/globs"},"changes":{"description":"Which files belong to which class of change, as globs from the root; a glob that starts with `!` takes files out again. Added to the globs of the parent policy.","type":"object","additionalProperties":false,"properties":{"model":{"description":"Model weights, their configuration, the list of released models, training code.","$ref":"#/$defs/globs"},"model-id":{"description":"Files that name the hosted model, provider or deployment in use.","$ref":"#/$defs/globs"},"prompt":{"description":"Prompts and prompt templates.","$ref":"#/$defs/globs"},"dataset":{"description":"Training, tuning and retrieval data.","$ref":"#/$defs/globs"},"evaluation":{"description":"Evaluation data, evaluators, thresholds and committed results.","$ref":"#/$defs/globs"},"ai-dependency":{"description":"Manifests through which AI libraries and providers come in.","$ref":"#/$defs/globs"},"agent-config":{"description":"Tools and servers granted to an agent.","$ref":"#/$defs/globs"},"coding-agent":{"description":"Instructions for the developers' own coding agents (AGENTS.md, CLAUDE.md). None by default: they steer tools, not the product.","$ref":"#/$defs/globs"},"governance":{"description":"More documents the gates rely on. The policy, the roles, the register and every required document are in this class already.","$ref":"#/$defs/globs"}}},"ignore":{"description":"Files that no detector looks into: tests, vendored code, the developers' own tools. A glob that starts with `!` puts files back. Added to those of the parent policy.","$ref":"#/$defs/globs"},"detectors":{"description":"Which files each detector looks into, after `ignore`: globs add files, globs that start with `!` take files out, `off` switches it off. Added to those of the parent policy.","type":"object","additionalProperties":false,"properties":{"weights":{"description":"Model weights recognised by their content.","$ref":"#/$defs/lookout"},"pointer":{"description":"Git LFS pointers and DVC files that stand for models and data.","$ref":"#/$defs/lookout"},"released-model":{"description":"Weights that code or configuration names for download or loading.","$ref":"#/$defs/lookout"},"model-id":{"description":"Ids of hosted models, deployments, providers and endpoints in code and configuration.","$ref":"#/$defs/lookout"},"inline-prompt":{"description":"Prompts in code and configuration.","$ref":"#/$defs/lookout"},"prompt-file":{"description":"What a prompt file no longer says.","$ref":"#/$defs/lookout"},"training-data":{"description":"Fine-tuning data, dataset cards, data sets loaded in code.","$ref":"#/$defs/lookout"},"evaluation":{"description":"Evaluation code, thresholds, cases and results.","$ref":"#/$defs/lookout"},"agent-tools":{"description":"Tools, MCP servers and approval settings of agents.","$ref":"#/$defs/lookout"},"dependency":{"description":"AI packages in manifests and lock files.","$ref":"#/$defs/lookout"}}},"gates":{"description":"The gates by id. A gate of the parent policy with the same id is changed key by key; `require` replaces the whole list.","type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"$ref":"#/$defs/gate"}}},"$defs":{"globs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":300}},"lookout":{"anyOf":[{"const":"off"},{"$ref":"#/$defs/globs"}]},"changeClass":{"enum":["model","model-id","prompt","dataset","evaluation","agent-config","governance","coding-agent","ai-dependency","ai-dependency:added","ai-dependency:removed","ai-dependency:bumped"]},"riskTier":{"enum":["minimal","limited","high","unacceptable"]},"stage":{"enum":["design","data","development","deployment","operation","retired"]},"gate":{"type":"object","additionalProperties":false,"properties":{"title":{"description":"Two or three words for people: the name in every report.","type":"string","minLength":1,"maxLength":80},"why":{"description":"Why it matters, one sentence.","type":"string","minLength":1,"maxLength":400},"controls":{"description":"Annex A controls (`A.6.2.5`) and clauses (`8.4`) of ISO/IEC 42001 it serves.","type":"array","items":{"type":"string","pattern":"^(A\\.)?[0-9]+(\\.[0-9]+)*$"},"uniqueItems":true},"level":{"description":"`failure` blocks the merge; `warning` and `notice` are reported; `off` switches the gate off, which every report shows.","enum":["failure","warning","notice","off"]},"locked":{"description":"A policy that extends this one may only raise the level and add requirements.","const":"tighten-only"},"scope":{"description":"`system` (default): asked of each AI system. `organisation`: asked once, in a pull request that changes a document it names, and in every sweep.","enum":["system","organisation"]},"reason":{"description":"Why this policy lowers the level or switches the gate off: goes into the Statement of Applicability.","type":"string","minLength":1,"maxLength":400},"when":{"$ref":"#/$defs/when"},"require":{"description":"All of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"remedy":{"description":"How to mend it, one sentence: used where the requirement has nothing more exact to say.","type":"string","minLength":1,"maxLength":400}}},"when":{"description":"When the gate applies. Every key given must match; a key left out matches always.","type":"object","additionalProperties":false,"properties":{"changes":{"description":"A change of one of these classes touches the system.","type":"array","minItems":1,"items":{"$ref":"#/$defs/changeClass"},"uniqueItems":true},"risk":{"description":"The system's risk tier. A system without a tier counts as `high`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/riskTier"},"uniqueItems":true},"stage":{"description":"The system's lifecycle stage. A system without a stage counts as every stage.","type":"array","minItems":1,"items":{"$ref":"#/$defs/stage"},"uniqueItems":true},"files":{"description":"`trusted`: only changes to what the gate trusts (policy, roles, register, the workflow that runs the gate) count.","enum":["all","trusted"]}}},"requirement":{"description":"Exactly one requirement.","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"registered":{"$ref":"#/$defs/registered"},"document":{"$ref":"#/$defs/document"},"approval":{"$ref":"#/$defs/approval"},"distinct":{"$ref":"#/$defs/distinct"},"review":{"$ref":"#/$defs/review"},"guardrails":{"$ref":"#/$defs/guardrails"},"checklist":{"$ref":"#/$defs/checklist"},"fresh":{"$ref":"#/$defs/fresh"},"link":{"$ref":"#/$defs/link"},"risks":{"$ref":"#/$defs/risks"},"impacts":{"$ref":"#/$defs/impacts"},"supplier":{"$ref":"#/$defs/supplier"},"metrics":{"$ref":"#/$defs/metrics"},"expression":{"$ref":"#/$defs/expression"},"any":{"description":"One of these holds.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"all":{"description":"All of these hold: for use inside `any`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"not":{"description":"This does not hold.","$ref":"#/$defs/requirement"}}},"path":{"description":"Where the document is. `{system}` = the system's folder, `{id}` = its id.","type":"string","minLength":1},"field":{"description":"The key, with dots between the steps: `operational.since`.","type":"string","minLength":1},"checklist":{"description":"Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"items":{"description":"Ids of the items that must be there and ticked. Left out: every item.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}}},"fresh":{"description":"A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"},"until":{"description":"The key of a date that must not be past.","type":"string","minLength":1},"within":{"description":"How long the date is good for. Default `12 months`.","type":"string","pattern":"^[0-9]+ (day|month|year)s?$"}}},"link":{"description":"A document names a dashboard, a runbook or a process: an https address, or a file of the repository.","type":"object","additionalProperties":false,"required":["path","field"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"}}},"risks":{"description":"Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"limit":{"description":"Likelihood × impact that is still acceptable. Default 12.","type":"integer","minimum":1,"maximum":25}}},"impacts":{"description":"The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"}}},"supplier":{"description":"Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"Where the assessments lie. Default `.aims/suppliers`.","type":"string","minLength":1}}},"threshold":{"description":"Bounds of one metric.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least.","type":"number"},"max":{"description":"At most.","type":"number"},"no-regression":{"description":"No worse than the same file before the change.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric's unit. Default 0.","type":"number","minimum":0},"max-gap":{"description":"Between the best and the worst group, in the metric's unit.","type":"number","minimum":0},"min-ratio":{"description":"Of the worst group to the best.","type":"number","minimum":0,"maximum":1}}},"metrics":{"description":"Committed evaluation results are complete, made for this change, and meet their thresholds.","type":"object","additionalProperties":false,"required":["results","thresholds"],"properties":{"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"format":{"description":"The format, when its content does not tell.","enum":["promptfoo","lm-eval","inspect","openai-evals","gh-models","model-index","junit","plain"]},"thresholds":{"description":"Bounds by name of the metric.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/threshold"}}}},"expression":{"description":"A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `today` and `documents`.","anyOf":[{"type":"string","minLength":1,"maxLength":2000},{"type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"description":"The expression.","type":"string","minLength":1,"maxLength":2000},"say":{"description":"What is missing when it does not hold, one sentence.","type":"string","minLength":1,"maxLength":400},"documents":{"description":"Documents it reads: name → path.","type":"object","additionalProperties":{"$ref":"#/$defs/path"}}}}]},"guardrails":{"description":"No refusal, warning, disclosure or human approval is gone from a prompt or an agent.","type":"object","additionalProperties":false,"properties":{}},"registered":{"description":"Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.","type":"object","additionalProperties":false,"properties":{}},"document":{"description":"A document exists, follows its schema, is filled in, and changed together with what it describes.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"description":"Where it is. `{system}` = the system's folder, `{id}` = its id.","type":"string","minLength":1},"schema":{"description":"The schema it follows.","enum":["system","roles","risk-assessment","impact-assessment","model-card"]},"sections":{"description":"Headings a Markdown document must have, with text under them.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"changed":{"description":"`in-substance`: it must change in the same pull request, by more than white space, dates or layout.","enum":["in-substance"]}}},"approval":{"description":"Somebody accountable approves the content that is merged.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Who may give it, any one of them: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, `team:ORG/TEAM`, `@login`, `codeowners` (for each changed file its owners by CODEOWNERS on the target branch), `permission:LEVEL` (whoever has at least that permission in the repository), `app:NAME` (that GitHub App: no human oversight by itself).","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"},"uniqueItems":true},"count":{"description":"How many different people. Default 1.","$ref":"#/$defs/perTier"},"min-minutes":{"description":"How long the content must have been pushed, and the pull request open, before the approval.","$ref":"#/$defs/minutes"},"rationale":{"description":"`required`: the review says in writing what it rests on, in at least 20 characters.","enum":["required"]},"max-per-hour":{"description":"Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.","type":"integer","minimum":1,"maximum":100}}},"review":{"description":"Independent people reviewed the content: not its author, not a committer, co-author or pusher, not a bot.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"description":"How many independent people.","$ref":"#/$defs/perTier"},"role":{"description":"The reviewers must hold this role. Left out: anybody independent who is allowed to review.","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"},"min-minutes":{"description":"How long the content must have been pushed, and the pull request open, before the approval.","$ref":"#/$defs/minutes"},"rationale":{"description":"`required`: the review says in writing what it rests on, in at least 20 characters.","enum":["required"]},"max-per-hour":{"description":"Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.","type":"integer","minimum":1,"maximum":100}}},"perTier":{"description":"A number for all tiers, or one by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10},"limited":{"type":"integer","minimum":0,"maximum":10},"high":{"type":"integer","minimum":0,"maximum":10},"unacceptable":{"type":"integer","minimum":0,"maximum":10}}}]},"minutes":{"description":"Minutes for all tiers, or by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10080},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10080},"limited":{"type":"integer","minimum":0,"maximum":10080},"high":{"type":"integer","minimum":0,"maximum":10080},"unacceptable":{"type":"integer","minimum":0,"maximum":10080}}}]},"distinct":{"description":"All of these approvals, each given by other people: nobody counts for two of them.","type":"array","minItems":2,"maxItems":5,"items":{"$ref":"#/$defs/approval"}}}};
const schema34 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":300}};
const pattern5 = new RegExp("^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+)$", "u");
const pattern6 = new RegExp("^[0-9]+ (day|month|year)s?$", "u");
const pattern7 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const schema45 = {"anyOf":[{"const":"off"},{"$ref":"#/$defs/globs"}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant",schema:"off",parentSchema:schema45.anyOf[0],data};
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 300){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data0};
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
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema45.anyOf,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
validate23.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema47 = {"type":"object","additionalProperties":false,"properties":{"title":{"description":"Two or three words for people: the name in every report.","type":"string","minLength":1,"maxLength":80},"why":{"description":"Why it matters, one sentence.","type":"string","minLength":1,"maxLength":400},"controls":{"description":"Annex A controls (`A.6.2.5`) and clauses (`8.4`) of ISO/IEC 42001 it serves.","type":"array","items":{"type":"string","pattern":"^(A\\.)?[0-9]+(\\.[0-9]+)*$"},"uniqueItems":true},"level":{"description":"`failure` blocks the merge; `warning` and `notice` are reported; `off` switches the gate off, which every report shows.","enum":["failure","warning","notice","off"]},"locked":{"description":"A policy that extends this one may only raise the level and add requirements.","const":"tighten-only"},"scope":{"description":"`system` (default): asked of each AI system. `organisation`: asked once, in a pull request that changes a document it names, and in every sweep.","enum":["system","organisation"]},"reason":{"description":"Why this policy lowers the level or switches the gate off: goes into the Statement of Applicability.","type":"string","minLength":1,"maxLength":400},"when":{"$ref":"#/$defs/when"},"require":{"description":"All of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"remedy":{"description":"How to mend it, one sentence: used where the requirement has nothing more exact to say.","type":"string","minLength":1,"maxLength":400}}};
const pattern8 = new RegExp("^(A\\.)?[0-9]+(\\.[0-9]+)*$", "u");
const schema48 = {"description":"When the gate applies. Every key given must match; a key left out matches always.","type":"object","additionalProperties":false,"properties":{"changes":{"description":"A change of one of these classes touches the system.","type":"array","minItems":1,"items":{"$ref":"#/$defs/changeClass"},"uniqueItems":true},"risk":{"description":"The system's risk tier. A system without a tier counts as `high`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/riskTier"},"uniqueItems":true},"stage":{"description":"The system's lifecycle stage. A system without a stage counts as every stage.","type":"array","minItems":1,"items":{"$ref":"#/$defs/stage"},"uniqueItems":true},"files":{"description":"`trusted`: only changes to what the gate trusts (policy, roles, register, the workflow that runs the gate) count.","enum":["all","trusted"]}}};
const schema49 = {"enum":["model","model-id","prompt","dataset","evaluation","agent-config","governance","coding-agent","ai-dependency","ai-dependency:added","ai-dependency:removed","ai-dependency:bumped"]};
const schema50 = {"enum":["minimal","limited","high","unacceptable"]};
const schema51 = {"enum":["design","data","development","deployment","operation","retired"]};
const func0 = require("ajv/dist/runtime/equal").default;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "changes") || (key0 === "risk")) || (key0 === "stage")) || (key0 === "files"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
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
const err1 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema48.properties.changes,data:data0};
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
let data1 = data0[i0];
if(!((((((((((((data1 === "model") || (data1 === "model-id")) || (data1 === "prompt")) || (data1 === "dataset")) || (data1 === "evaluation")) || (data1 === "agent-config")) || (data1 === "governance")) || (data1 === "coding-agent")) || (data1 === "ai-dependency")) || (data1 === "ai-dependency:added")) || (data1 === "ai-dependency:removed")) || (data1 === "ai-dependency:bumped"))){
const err2 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/$defs/changeClass/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values",schema:schema49.enum,parentSchema:schema49,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err3 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema48.properties.changes,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.changes.type,parentSchema:schema48.properties.changes,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.risk !== undefined){
let data2 = data.risk;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema48.properties.risk,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(!((((data3 === "minimal") || (data3 === "limited")) || (data3 === "high")) || (data3 === "unacceptable"))){
const err6 = {instancePath:instancePath+"/risk/" + i2,schemaPath:"#/$defs/riskTier/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values",schema:schema50.enum,parentSchema:schema50,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data2[i3], data2[j1])){
const err7 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema48.properties.risk,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.risk.type,parentSchema:schema48.properties.risk,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.stage !== undefined){
let data4 = data.stage;
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema48.properties.stage,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
let data5 = data4[i4];
if(!((((((data5 === "design") || (data5 === "data")) || (data5 === "development")) || (data5 === "deployment")) || (data5 === "operation")) || (data5 === "retired"))){
const err10 = {instancePath:instancePath+"/stage/" + i4,schemaPath:"#/$defs/stage/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values",schema:schema51.enum,parentSchema:schema51,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i5 = data4.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data4[i5], data4[j2])){
const err11 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema48.properties.stage,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.stage.type,parentSchema:schema48.properties.stage,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.files !== undefined){
let data6 = data.files;
if(!((data6 === "all") || (data6 === "trusted"))){
const err13 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/enum",keyword:"enum",params:{allowedValues: schema48.properties.files.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.files.enum,parentSchema:schema48.properties.files,data:data6};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"description":"Exactly one requirement.","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"registered":{"$ref":"#/$defs/registered"},"document":{"$ref":"#/$defs/document"},"approval":{"$ref":"#/$defs/approval"},"distinct":{"$ref":"#/$defs/distinct"},"review":{"$ref":"#/$defs/review"},"guardrails":{"$ref":"#/$defs/guardrails"},"checklist":{"$ref":"#/$defs/checklist"},"fresh":{"$ref":"#/$defs/fresh"},"link":{"$ref":"#/$defs/link"},"risks":{"$ref":"#/$defs/risks"},"impacts":{"$ref":"#/$defs/impacts"},"supplier":{"$ref":"#/$defs/supplier"},"metrics":{"$ref":"#/$defs/metrics"},"expression":{"$ref":"#/$defs/expression"},"any":{"description":"One of these holds.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"all":{"description":"All of these hold: for use inside `any`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"not":{"description":"This does not hold.","$ref":"#/$defs/requirement"}}};
const schema53 = {"description":"Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.","type":"object","additionalProperties":false,"properties":{}};
const schema54 = {"description":"A document exists, follows its schema, is filled in, and changed together with what it describes.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"description":"Where it is. `{system}` = the system's folder, `{id}` = its id.","type":"string","minLength":1},"schema":{"description":"The schema it follows.","enum":["system","roles","risk-assessment","impact-assessment","model-card"]},"sections":{"description":"Headings a Markdown document must have, with text under them.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"changed":{"description":"`in-substance`: it must change in the same pull request, by more than white space, dates or layout.","enum":["in-substance"]}}};
const schema62 = {"description":"No refusal, warning, disclosure or human approval is gone from a prompt or an agent.","type":"object","additionalProperties":false,"properties":{}};
const schema75 = {"description":"Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"Where the assessments lie. Default `.aims/suppliers`.","type":"string","minLength":1}}};
const schema55 = {"description":"Somebody accountable approves the content that is merged.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Who may give it, any one of them: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, `team:ORG/TEAM`, `@login`, `codeowners` (for each changed file its owners by CODEOWNERS on the target branch), `permission:LEVEL` (whoever has at least that permission in the repository), `app:NAME` (that GitHub App: no human oversight by itself).","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"},"uniqueItems":true},"count":{"description":"How many different people. Default 1.","$ref":"#/$defs/perTier"},"min-minutes":{"description":"How long the content must have been pushed, and the pull request open, before the approval.","$ref":"#/$defs/minutes"},"rationale":{"description":"`required`: the review says in writing what it rests on, in at least 20 characters.","enum":["required"]},"max-per-hour":{"description":"Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.","type":"integer","minimum":1,"maximum":100}}};
const schema56 = {"description":"A number for all tiers, or one by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10},"limited":{"type":"integer","minimum":0,"maximum":10},"high":{"type":"integer","minimum":0,"maximum":10},"unacceptable":{"type":"integer","minimum":0,"maximum":10}}}]};
const schema57 = {"description":"Minutes for all tiers, or by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10080},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10080},"limited":{"type":"integer","minimum":0,"maximum":10080},"high":{"type":"integer","minimum":0,"maximum":10080},"unacceptable":{"type":"integer","minimum":0,"maximum":10080}}}]};
const pattern9 = new RegExp("^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "by") || (key0 === "count")) || (key0 === "min-minutes")) || (key0 === "rationale")) || (key0 === "max-per-hour"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
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
const err2 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.properties.by,data:data0};
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
if(!pattern9.test(data1)){
const err3 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/properties/by/items/pattern",keyword:"pattern",params:{pattern: "^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"},message:"must match pattern \""+"^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"+"\"",schema:"^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$",parentSchema:schema55.properties.by.items,data:data1};
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
const err4 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.by.items.type,parentSchema:schema55.properties.by.items,data:data1};
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
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema55.properties.by,data:data0};
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
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.by.type,parentSchema:schema55.properties.by,data:data0};
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
const _errs8 = errors;
let valid5 = false;
let passing0 = null;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.oneOf[0].type,parentSchema:schema56.oneOf[0],data:data2};
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
const err8 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema56.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err10 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema56.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "minimal") || (key1 === "limited")) || (key1 === "high")) || (key1 === "unacceptable"))){
const err11 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema56.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.minimal !== undefined){
let data3 = data2.minimal;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/count/minimal",schemaPath:"#/$defs/perTier/oneOf/1/properties/minimal/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.oneOf[1].properties.minimal.type,parentSchema:schema56.oneOf[1].properties.minimal,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/count/minimal",schemaPath:"#/$defs/perTier/oneOf/1/properties/minimal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.oneOf[1].properties.minimal,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/count/minimal",schemaPath:"#/$defs/perTier/oneOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.oneOf[1].properties.minimal,data:data3};
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
if(data2.limited !== undefined){
let data4 = data2.limited;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/count/limited",schemaPath:"#/$defs/perTier/oneOf/1/properties/limited/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.oneOf[1].properties.limited.type,parentSchema:schema56.oneOf[1].properties.limited,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/count/limited",schemaPath:"#/$defs/perTier/oneOf/1/properties/limited/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.oneOf[1].properties.limited,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/count/limited",schemaPath:"#/$defs/perTier/oneOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.oneOf[1].properties.limited,data:data4};
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
if(data2.high !== undefined){
let data5 = data2.high;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/count/high",schemaPath:"#/$defs/perTier/oneOf/1/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.oneOf[1].properties.high.type,parentSchema:schema56.oneOf[1].properties.high,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/count/high",schemaPath:"#/$defs/perTier/oneOf/1/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.oneOf[1].properties.high,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/count/high",schemaPath:"#/$defs/perTier/oneOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.oneOf[1].properties.high,data:data5};
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
if(data2.unacceptable !== undefined){
let data6 = data2.unacceptable;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/count/unacceptable",schemaPath:"#/$defs/perTier/oneOf/1/properties/unacceptable/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.oneOf[1].properties.unacceptable.type,parentSchema:schema56.oneOf[1].properties.unacceptable,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/count/unacceptable",schemaPath:"#/$defs/perTier/oneOf/1/properties/unacceptable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.oneOf[1].properties.unacceptable,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/count/unacceptable",schemaPath:"#/$defs/perTier/oneOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.oneOf[1].properties.unacceptable,data:data6};
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
}
else {
const err24 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.oneOf[1].type,parentSchema:schema56.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err25 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema56.oneOf,parentSchema:schema56,data:data2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data["min-minutes"] !== undefined){
let data7 = data["min-minutes"];
const _errs24 = errors;
let valid8 = false;
let passing1 = null;
const _errs25 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.oneOf[0].type,parentSchema:schema57.oneOf[0],data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10080 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema57.oneOf[0],data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.oneOf[0],data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid1 = _errs25 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs27 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err29 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema57.oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data7){
if(!((((key2 === "minimal") || (key2 === "limited")) || (key2 === "high")) || (key2 === "unacceptable"))){
const err30 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema57.oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.minimal !== undefined){
let data8 = data7.minimal;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err31 = {instancePath:instancePath+"/min-minutes/minimal",schemaPath:"#/$defs/minutes/oneOf/1/properties/minimal/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.oneOf[1].properties.minimal.type,parentSchema:schema57.oneOf[1].properties.minimal,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10080 || isNaN(data8)){
const err32 = {instancePath:instancePath+"/min-minutes/minimal",schemaPath:"#/$defs/minutes/oneOf/1/properties/minimal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema57.oneOf[1].properties.minimal,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err33 = {instancePath:instancePath+"/min-minutes/minimal",schemaPath:"#/$defs/minutes/oneOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.oneOf[1].properties.minimal,data:data8};
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
if(data7.limited !== undefined){
let data9 = data7.limited;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err34 = {instancePath:instancePath+"/min-minutes/limited",schemaPath:"#/$defs/minutes/oneOf/1/properties/limited/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.oneOf[1].properties.limited.type,parentSchema:schema57.oneOf[1].properties.limited,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 10080 || isNaN(data9)){
const err35 = {instancePath:instancePath+"/min-minutes/limited",schemaPath:"#/$defs/minutes/oneOf/1/properties/limited/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema57.oneOf[1].properties.limited,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err36 = {instancePath:instancePath+"/min-minutes/limited",schemaPath:"#/$defs/minutes/oneOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.oneOf[1].properties.limited,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data7.high !== undefined){
let data10 = data7.high;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err37 = {instancePath:instancePath+"/min-minutes/high",schemaPath:"#/$defs/minutes/oneOf/1/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.oneOf[1].properties.high.type,parentSchema:schema57.oneOf[1].properties.high,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10080 || isNaN(data10)){
const err38 = {instancePath:instancePath+"/min-minutes/high",schemaPath:"#/$defs/minutes/oneOf/1/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema57.oneOf[1].properties.high,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err39 = {instancePath:instancePath+"/min-minutes/high",schemaPath:"#/$defs/minutes/oneOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.oneOf[1].properties.high,data:data10};
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
if(data7.unacceptable !== undefined){
let data11 = data7.unacceptable;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err40 = {instancePath:instancePath+"/min-minutes/unacceptable",schemaPath:"#/$defs/minutes/oneOf/1/properties/unacceptable/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.oneOf[1].properties.unacceptable.type,parentSchema:schema57.oneOf[1].properties.unacceptable,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 10080 || isNaN(data11)){
const err41 = {instancePath:instancePath+"/min-minutes/unacceptable",schemaPath:"#/$defs/minutes/oneOf/1/properties/unacceptable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema57.oneOf[1].properties.unacceptable,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err42 = {instancePath:instancePath+"/min-minutes/unacceptable",schemaPath:"#/$defs/minutes/oneOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.oneOf[1].properties.unacceptable,data:data11};
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
else {
const err43 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.oneOf[1].type,parentSchema:schema57.oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid1 = _errs27 === errors;
if(_valid1 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
const err44 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema57.oneOf,parentSchema:schema57,data:data7};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.rationale !== undefined){
let data12 = data.rationale;
if(!(data12 === "required")){
const err45 = {instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/enum",keyword:"enum",params:{allowedValues: schema55.properties.rationale.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.rationale.enum,parentSchema:schema55.properties.rationale,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["max-per-hour"] !== undefined){
let data13 = data["max-per-hour"];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err46 = {instancePath:instancePath+"/max-per-hour",schemaPath:"#/properties/max-per-hour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema55.properties["max-per-hour"].type,parentSchema:schema55.properties["max-per-hour"],data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100 || isNaN(data13)){
const err47 = {instancePath:instancePath+"/max-per-hour",schemaPath:"#/properties/max-per-hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema55.properties["max-per-hour"],data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err48 = {instancePath:instancePath+"/max-per-hour",schemaPath:"#/properties/max-per-hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema55.properties["max-per-hour"],data:data13};
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
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"description":"All of these approvals, each given by other people: nobody counts for two of them.","type":"array","minItems":2,"maxItems":5,"items":{"$ref":"#/$defs/approval"}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 5){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"description":"Independent people reviewed the content: not its author, not a committer, co-author or pusher, not a bot.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"description":"How many independent people.","$ref":"#/$defs/perTier"},"role":{"description":"The reviewers must hold this role. Left out: anybody independent who is allowed to review.","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"},"min-minutes":{"description":"How long the content must have been pushed, and the pull request open, before the approval.","$ref":"#/$defs/minutes"},"rationale":{"description":"`required`: the review says in writing what it rests on, in at least 20 characters.","enum":["required"]},"max-per-hour":{"description":"Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.","type":"integer","minimum":1,"maximum":100}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "count") || (key0 === "role")) || (key0 === "min-minutes")) || (key0 === "rationale")) || (key0 === "max-per-hour"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
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
const _errs4 = errors;
let valid2 = false;
let passing0 = null;
const _errs5 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.oneOf[0].type,parentSchema:schema56.oneOf[0],data:data0};
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
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.oneOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema56.oneOf[0],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err5 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema56.oneOf[1],data:data0};
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
const err6 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema56.oneOf[1],data:data0};
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
const err7 = {instancePath:instancePath+"/count/minimal",schemaPath:"#/$defs/perTier/oneOf/1/properties/minimal/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.oneOf[1].properties.minimal.type,parentSchema:schema56.oneOf[1].properties.minimal,data:data1};
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
const err8 = {instancePath:instancePath+"/count/minimal",schemaPath:"#/$defs/perTier/oneOf/1/properties/minimal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.oneOf[1].properties.minimal,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/count/minimal",schemaPath:"#/$defs/perTier/oneOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.oneOf[1].properties.minimal,data:data1};
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
const err10 = {instancePath:instancePath+"/count/limited",schemaPath:"#/$defs/perTier/oneOf/1/properties/limited/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.oneOf[1].properties.limited.type,parentSchema:schema56.oneOf[1].properties.limited,data:data2};
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
const err11 = {instancePath:instancePath+"/count/limited",schemaPath:"#/$defs/perTier/oneOf/1/properties/limited/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.oneOf[1].properties.limited,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/count/limited",schemaPath:"#/$defs/perTier/oneOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.oneOf[1].properties.limited,data:data2};
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
const err13 = {instancePath:instancePath+"/count/high",schemaPath:"#/$defs/perTier/oneOf/1/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.oneOf[1].properties.high.type,parentSchema:schema56.oneOf[1].properties.high,data:data3};
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
const err14 = {instancePath:instancePath+"/count/high",schemaPath:"#/$defs/perTier/oneOf/1/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.oneOf[1].properties.high,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/count/high",schemaPath:"#/$defs/perTier/oneOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.oneOf[1].properties.high,data:data3};
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
const err16 = {instancePath:instancePath+"/count/unacceptable",schemaPath:"#/$defs/perTier/oneOf/1/properties/unacceptable/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.oneOf[1].properties.unacceptable.type,parentSchema:schema56.oneOf[1].properties.unacceptable,data:data4};
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
const err17 = {instancePath:instancePath+"/count/unacceptable",schemaPath:"#/$defs/perTier/oneOf/1/properties/unacceptable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.oneOf[1].properties.unacceptable,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/count/unacceptable",schemaPath:"#/$defs/perTier/oneOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.oneOf[1].properties.unacceptable,data:data4};
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
const err19 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.oneOf[1].type,parentSchema:schema56.oneOf[1],data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err20 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/perTier/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema56.oneOf,parentSchema:schema56,data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
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
if(!pattern7.test(data5)){
const err21 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema59.properties.role,data:data5};
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
const err22 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.role.type,parentSchema:schema59.properties.role,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["min-minutes"] !== undefined){
let data6 = data["min-minutes"];
const _errs22 = errors;
let valid5 = false;
let passing1 = null;
const _errs23 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.oneOf[0].type,parentSchema:schema57.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10080 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema57.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid1 = _errs23 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs25 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err26 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema57.oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data6){
if(!((((key2 === "minimal") || (key2 === "limited")) || (key2 === "high")) || (key2 === "unacceptable"))){
const err27 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema57.oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.minimal !== undefined){
let data7 = data6.minimal;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err28 = {instancePath:instancePath+"/min-minutes/minimal",schemaPath:"#/$defs/minutes/oneOf/1/properties/minimal/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.oneOf[1].properties.minimal.type,parentSchema:schema57.oneOf[1].properties.minimal,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10080 || isNaN(data7)){
const err29 = {instancePath:instancePath+"/min-minutes/minimal",schemaPath:"#/$defs/minutes/oneOf/1/properties/minimal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema57.oneOf[1].properties.minimal,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err30 = {instancePath:instancePath+"/min-minutes/minimal",schemaPath:"#/$defs/minutes/oneOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.oneOf[1].properties.minimal,data:data7};
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
if(data6.limited !== undefined){
let data8 = data6.limited;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err31 = {instancePath:instancePath+"/min-minutes/limited",schemaPath:"#/$defs/minutes/oneOf/1/properties/limited/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.oneOf[1].properties.limited.type,parentSchema:schema57.oneOf[1].properties.limited,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10080 || isNaN(data8)){
const err32 = {instancePath:instancePath+"/min-minutes/limited",schemaPath:"#/$defs/minutes/oneOf/1/properties/limited/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema57.oneOf[1].properties.limited,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err33 = {instancePath:instancePath+"/min-minutes/limited",schemaPath:"#/$defs/minutes/oneOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.oneOf[1].properties.limited,data:data8};
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
if(data6.high !== undefined){
let data9 = data6.high;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err34 = {instancePath:instancePath+"/min-minutes/high",schemaPath:"#/$defs/minutes/oneOf/1/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.oneOf[1].properties.high.type,parentSchema:schema57.oneOf[1].properties.high,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 10080 || isNaN(data9)){
const err35 = {instancePath:instancePath+"/min-minutes/high",schemaPath:"#/$defs/minutes/oneOf/1/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema57.oneOf[1].properties.high,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err36 = {instancePath:instancePath+"/min-minutes/high",schemaPath:"#/$defs/minutes/oneOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.oneOf[1].properties.high,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data6.unacceptable !== undefined){
let data10 = data6.unacceptable;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err37 = {instancePath:instancePath+"/min-minutes/unacceptable",schemaPath:"#/$defs/minutes/oneOf/1/properties/unacceptable/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.oneOf[1].properties.unacceptable.type,parentSchema:schema57.oneOf[1].properties.unacceptable,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10080 || isNaN(data10)){
const err38 = {instancePath:instancePath+"/min-minutes/unacceptable",schemaPath:"#/$defs/minutes/oneOf/1/properties/unacceptable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema57.oneOf[1].properties.unacceptable,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err39 = {instancePath:instancePath+"/min-minutes/unacceptable",schemaPath:"#/$defs/minutes/oneOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.oneOf[1].properties.unacceptable,data:data10};
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
}
else {
const err40 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.oneOf[1].type,parentSchema:schema57.oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid1 = _errs25 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err41 = {instancePath:instancePath+"/min-minutes",schemaPath:"#/$defs/minutes/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema57.oneOf,parentSchema:schema57,data:data6};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.rationale !== undefined){
let data11 = data.rationale;
if(!(data11 === "required")){
const err42 = {instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/enum",keyword:"enum",params:{allowedValues: schema59.properties.rationale.enum},message:"must be equal to one of the allowed values",schema:schema59.properties.rationale.enum,parentSchema:schema59.properties.rationale,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["max-per-hour"] !== undefined){
let data12 = data["max-per-hour"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err43 = {instancePath:instancePath+"/max-per-hour",schemaPath:"#/properties/max-per-hour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties["max-per-hour"].type,parentSchema:schema59.properties["max-per-hour"],data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
const err44 = {instancePath:instancePath+"/max-per-hour",schemaPath:"#/properties/max-per-hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema59.properties["max-per-hour"],data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err45 = {instancePath:instancePath+"/max-per-hour",schemaPath:"#/properties/max-per-hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema59.properties["max-per-hour"],data:data12};
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
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"description":"Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"items":{"description":"Ids of the items that must be there and ticked. Left out: every item.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}}};
const schema64 = {"description":"Where the document is. `{system}` = the system's folder, `{id}` = its id.","type":"string","minLength":1};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema63.required,parentSchema:schema63,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
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
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema63.properties.items,data:data1};
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
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.items.items,data:data2};
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
const err6 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.items.items.type,parentSchema:schema63.properties.items.items,data:data2};
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
const err7 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.items.type,parentSchema:schema63.properties.items,data:data1};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"description":"A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"},"until":{"description":"The key of a date that must not be past.","type":"string","minLength":1},"within":{"description":"How long the date is good for. Default `12 months`.","type":"string","pattern":"^[0-9]+ (day|month|year)s?$"}}};
const schema67 = {"description":"The key, with dots between the steps: `operational.since`.","type":"string","minLength":1};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema65.required,parentSchema:schema65,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
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
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field !== undefined){
let data1 = data.field;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67,data:data1};
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
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.type,parentSchema:schema67,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.until !== undefined){
let data2 = data.until;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.until,data:data2};
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
const err7 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.until.type,parentSchema:schema65.properties.until,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.within !== undefined){
let data3 = data.within;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err8 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (day|month|year)s?$"},message:"must match pattern \""+"^[0-9]+ (day|month|year)s?$"+"\"",schema:"^[0-9]+ (day|month|year)s?$",parentSchema:schema65.properties.within,data:data3};
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
const err9 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.within.type,parentSchema:schema65.properties.within,data:data3};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"description":"A document names a dashboard, a runbook or a process: an https address, or a file of the repository.","type":"object","additionalProperties":false,"required":["path","field"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.field === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema68.required,parentSchema:schema68,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
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
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64,data:data0};
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
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.field !== undefined){
let data1 = data.field;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67,data:data1};
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
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.type,parentSchema:schema67,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"description":"Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"limit":{"description":"Likelihood × impact that is still acceptable. Default 12.","type":"integer","minimum":1,"maximum":25}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "limit"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
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
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema71.properties.limit.type,parentSchema:schema71.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 25 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25},message:"must be <= 25",schema:25,parentSchema:schema71.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema71.properties.limit,data:data1};
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
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"description":"The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema73.required,parentSchema:schema73,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
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
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"description":"Committed evaluation results are complete, made for this change, and meet their thresholds.","type":"object","additionalProperties":false,"required":["results","thresholds"],"properties":{"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"format":{"description":"The format, when its content does not tell.","enum":["promptfoo","lm-eval","inspect","openai-evals","gh-models","model-index","junit","plain"]},"thresholds":{"description":"Bounds by name of the metric.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/threshold"}}}};
const schema78 = {"description":"Bounds of one metric.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least.","type":"number"},"max":{"description":"At most.","type":"number"},"no-regression":{"description":"No worse than the same file before the change.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric's unit. Default 0.","type":"number","minimum":0},"max-gap":{"description":"Between the best and the worst group, in the metric's unit.","type":"number","minimum":0},"min-ratio":{"description":"Of the worst group to the best.","type":"number","minimum":0,"maximum":1}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.thresholds === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thresholds"},message:"must have required property '"+"thresholds"+"'",schema:schema76.required,parentSchema:schema76,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data};
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
const err3 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema76.properties.results,data:data0};
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
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64,data:data1};
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
const err5 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data:data1};
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
const err6 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema76.properties.results.type,parentSchema:schema76.properties.results,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.format !== undefined){
let data2 = data.format;
if(!((((((((data2 === "promptfoo") || (data2 === "lm-eval")) || (data2 === "inspect")) || (data2 === "openai-evals")) || (data2 === "gh-models")) || (data2 === "model-index")) || (data2 === "junit")) || (data2 === "plain"))){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema76.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema76.properties.format.enum,parentSchema:schema76.properties.format,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.thresholds !== undefined){
let data3 = data.thresholds;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err8 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema76.properties.thresholds,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
let data4 = data3[key1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err9 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/threshold/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema78,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data4){
if(!((((((key2 === "min") || (key2 === "max")) || (key2 === "no-regression")) || (key2 === "tolerance")) || (key2 === "max-gap")) || (key2 === "min-ratio"))){
const err10 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/threshold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.min !== undefined){
let data5 = data4.min;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/threshold/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema78.properties.min.type,parentSchema:schema78.properties.min,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.max !== undefined){
let data6 = data4.max;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/threshold/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema78.properties.max.type,parentSchema:schema78.properties.max,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4["no-regression"] !== undefined){
let data7 = data4["no-regression"];
if(typeof data7 !== "boolean"){
const err13 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/no-regression",schemaPath:"#/$defs/threshold/properties/no-regression/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema78.properties["no-regression"].type,parentSchema:schema78.properties["no-regression"],data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.tolerance !== undefined){
let data8 = data4.tolerance;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/$defs/threshold/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.tolerance,data:data8};
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
const err15 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/$defs/threshold/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema78.properties.tolerance.type,parentSchema:schema78.properties.tolerance,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4["max-gap"] !== undefined){
let data9 = data4["max-gap"];
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-gap",schemaPath:"#/$defs/threshold/properties/max-gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties["max-gap"],data:data9};
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
const err17 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-gap",schemaPath:"#/$defs/threshold/properties/max-gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema78.properties["max-gap"].type,parentSchema:schema78.properties["max-gap"],data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4["min-ratio"] !== undefined){
let data10 = data4["min-ratio"];
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-ratio",schemaPath:"#/$defs/threshold/properties/min-ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema78.properties["min-ratio"],data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-ratio",schemaPath:"#/$defs/threshold/properties/min-ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties["min-ratio"],data:data10};
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
const err20 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-ratio",schemaPath:"#/$defs/threshold/properties/min-ratio/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema78.properties["min-ratio"].type,parentSchema:schema78.properties["min-ratio"],data:data10};
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
const err21 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/threshold/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data:data4};
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
const err22 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.properties.thresholds.type,parentSchema:schema76.properties.thresholds,data:data3};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema79 = {"description":"A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `today` and `documents`.","anyOf":[{"type":"string","minLength":1,"maxLength":2000},{"type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"description":"The expression.","type":"string","minLength":1,"maxLength":2000},"say":{"description":"What is missing when it does not hold, one sentence.","type":"string","minLength":1,"maxLength":400},"documents":{"description":"Documents it reads: name → path.","type":"object","additionalProperties":{"$ref":"#/$defs/path"}}}}]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
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
if(func2(data) > 2000){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema79.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema79.anyOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.anyOf[0].type,parentSchema:schema79.anyOf[0],data};
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
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "cel"},message:"must have required property '"+"cel"+"'",schema:schema79.anyOf[1].required,parentSchema:schema79.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "cel") || (key0 === "say")) || (key0 === "documents"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79.anyOf[1],data};
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
if(func2(data0) > 2000){
const err5 = {instancePath:instancePath+"/cel",schemaPath:"#/anyOf/1/properties/cel/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema79.anyOf[1].properties.cel,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/cel",schemaPath:"#/anyOf/1/properties/cel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema79.anyOf[1].properties.cel,data:data0};
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
const err7 = {instancePath:instancePath+"/cel",schemaPath:"#/anyOf/1/properties/cel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.anyOf[1].properties.cel.type,parentSchema:schema79.anyOf[1].properties.cel,data:data0};
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
if(func2(data1) > 400){
const err8 = {instancePath:instancePath+"/say",schemaPath:"#/anyOf/1/properties/say/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema79.anyOf[1].properties.say,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/say",schemaPath:"#/anyOf/1/properties/say/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema79.anyOf[1].properties.say,data:data1};
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
const err10 = {instancePath:instancePath+"/say",schemaPath:"#/anyOf/1/properties/say/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.anyOf[1].properties.say.type,parentSchema:schema79.anyOf[1].properties.say,data:data1};
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
let data3 = data2[key1];
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64,data:data3};
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
const err12 = {instancePath:instancePath+"/documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data:data3};
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
const err13 = {instancePath:instancePath+"/documents",schemaPath:"#/anyOf/1/properties/documents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.anyOf[1].properties.documents.type,parentSchema:schema79.anyOf[1].properties.documents,data:data2};
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
const err14 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.anyOf[1].type,parentSchema:schema79.anyOf[1],data};
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
const err15 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema79.anyOf,parentSchema:schema79,data};
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
validate57.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":true,"dynamicItems":false};

const wrapper0 = {validate: validate37};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema52.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
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
let data0 = data.registered;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const err3 = {instancePath:instancePath+"/registered",schemaPath:"#/$defs/registered/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data0};
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
const err4 = {instancePath:instancePath+"/registered",schemaPath:"#/$defs/registered/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.document !== undefined){
let data1 = data.document;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
const err5 = {instancePath:instancePath+"/document",schemaPath:"#/$defs/document/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema54.required,parentSchema:schema54,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key2 in data1){
if(!((((key2 === "path") || (key2 === "schema")) || (key2 === "sections")) || (key2 === "changed"))){
const err6 = {instancePath:instancePath+"/document",schemaPath:"#/$defs/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/document/path",schemaPath:"#/$defs/document/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.path,data:data2};
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
const err8 = {instancePath:instancePath+"/document/path",schemaPath:"#/$defs/document/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.path.type,parentSchema:schema54.properties.path,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.schema !== undefined){
let data3 = data1.schema;
if(!(((((data3 === "system") || (data3 === "roles")) || (data3 === "risk-assessment")) || (data3 === "impact-assessment")) || (data3 === "model-card"))){
const err9 = {instancePath:instancePath+"/document/schema",schemaPath:"#/$defs/document/properties/schema/enum",keyword:"enum",params:{allowedValues: schema54.properties.schema.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.schema.enum,parentSchema:schema54.properties.schema,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.sections !== undefined){
let data4 = data1.sections;
if(Array.isArray(data4)){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/document/sections",schemaPath:"#/$defs/document/properties/sections/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.sections,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err11 = {instancePath:instancePath+"/document/sections/" + i0,schemaPath:"#/$defs/document/properties/sections/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.sections.items,data:data5};
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
const err12 = {instancePath:instancePath+"/document/sections/" + i0,schemaPath:"#/$defs/document/properties/sections/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.sections.items.type,parentSchema:schema54.properties.sections.items,data:data5};
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
const err13 = {instancePath:instancePath+"/document/sections",schemaPath:"#/$defs/document/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.sections.type,parentSchema:schema54.properties.sections,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.changed !== undefined){
let data6 = data1.changed;
if(!(data6 === "in-substance")){
const err14 = {instancePath:instancePath+"/document/changed",schemaPath:"#/$defs/document/properties/changed/enum",keyword:"enum",params:{allowedValues: schema54.properties.changed.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.changed.enum,parentSchema:schema54.properties.changed,data:data6};
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
const err15 = {instancePath:instancePath+"/document",schemaPath:"#/$defs/document/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.approval !== undefined){
if(!(validate38(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.distinct !== undefined){
if(!(validate40(data.distinct, {instancePath:instancePath+"/distinct",parentData:data,parentDataProperty:"distinct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate43(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.guardrails !== undefined){
let data10 = data.guardrails;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
const err16 = {instancePath:instancePath+"/guardrails",schemaPath:"#/$defs/guardrails/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data:data10};
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
const err17 = {instancePath:instancePath+"/guardrails",schemaPath:"#/$defs/guardrails/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.checklist !== undefined){
if(!(validate45(data.checklist, {instancePath:instancePath+"/checklist",parentData:data,parentDataProperty:"checklist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.fresh !== undefined){
if(!(validate47(data.fresh, {instancePath:instancePath+"/fresh",parentData:data,parentDataProperty:"fresh",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.link !== undefined){
if(!(validate49(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validate51(data.risks, {instancePath:instancePath+"/risks",parentData:data,parentDataProperty:"risks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.impacts !== undefined){
if(!(validate53(data.impacts, {instancePath:instancePath+"/impacts",parentData:data,parentDataProperty:"impacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.supplier !== undefined){
let data16 = data.supplier;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
if(!(key4 === "folder")){
const err18 = {instancePath:instancePath+"/supplier",schemaPath:"#/$defs/supplier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data16.folder !== undefined){
let data17 = data16.folder;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err19 = {instancePath:instancePath+"/supplier/folder",schemaPath:"#/$defs/supplier/properties/folder/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema75.properties.folder,data:data17};
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
const err20 = {instancePath:instancePath+"/supplier/folder",schemaPath:"#/$defs/supplier/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.folder.type,parentSchema:schema75.properties.folder,data:data17};
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
const err21 = {instancePath:instancePath+"/supplier",schemaPath:"#/$defs/supplier/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.metrics !== undefined){
if(!(validate55(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.expression !== undefined){
if(!(validate57(data.expression, {instancePath:instancePath+"/expression",parentData:data,parentDataProperty:"expression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
let data20 = data.any;
if(Array.isArray(data20)){
if(data20.length < 1){
const err22 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema52.properties.any,data:data20};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data20[i1], {instancePath:instancePath+"/any/" + i1,parentData:data20,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.any.type,parentSchema:schema52.properties.any,data:data20};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.all !== undefined){
let data22 = data.all;
if(Array.isArray(data22)){
if(data22.length < 1){
const err24 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema52.properties.all,data:data22};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(wrapper0.validate(data22[i2], {instancePath:instancePath+"/all/" + i2,parentData:data22,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.all.type,parentSchema:schema52.properties.all,data:data22};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
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
if(func2(data0) > 80){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema47.properties.title,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.title,data:data0};
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
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.title.type,parentSchema:schema47.properties.title,data:data0};
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
if(func2(data1) > 400){
const err4 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema47.properties.why,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.why,data:data1};
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
const err6 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.why.type,parentSchema:schema47.properties.why,data:data1};
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
if(!pattern8.test(data3)){
const err7 = {instancePath:instancePath+"/controls/" + i0,schemaPath:"#/properties/controls/items/pattern",keyword:"pattern",params:{pattern: "^(A\\.)?[0-9]+(\\.[0-9]+)*$"},message:"must match pattern \""+"^(A\\.)?[0-9]+(\\.[0-9]+)*$"+"\"",schema:"^(A\\.)?[0-9]+(\\.[0-9]+)*$",parentSchema:schema47.properties.controls.items,data:data3};
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
const err8 = {instancePath:instancePath+"/controls/" + i0,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.controls.items.type,parentSchema:schema47.properties.controls.items,data:data3};
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
const err9 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema47.properties.controls,data:data2};
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
const err10 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.controls.type,parentSchema:schema47.properties.controls,data:data2};
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
const err11 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema47.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.level.enum,parentSchema:schema47.properties.level,data:data4};
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
const err12 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/const",keyword:"const",params:{allowedValue: "tighten-only"},message:"must be equal to constant",schema:"tighten-only",parentSchema:schema47.properties.locked,data:data5};
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
const err13 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema47.properties.scope.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.scope.enum,parentSchema:schema47.properties.scope,data:data6};
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
if(func2(data7) > 400){
const err14 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema47.properties.reason,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data7) < 1){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.reason,data:data7};
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
const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.reason.type,parentSchema:schema47.properties.reason,data:data7};
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
if(!(validate35(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
let data9 = data.require;
if(Array.isArray(data9)){
if(data9.length < 1){
const err17 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema47.properties.require,data:data9};
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
if(!(validate37(data9[i2], {instancePath:instancePath+"/require/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.require.type,parentSchema:schema47.properties.require,data:data9};
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
if(func2(data11) > 400){
const err19 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema47.properties.remedy,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data11) < 1){
const err20 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.remedy,data:data11};
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
const err21 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.remedy.type,parentSchema:schema47.properties.remedy,data:data11};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
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
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema33.properties.version,data:data0};
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
if(func2(data1) > 80){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema33.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.name,data:data1};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.name.type,parentSchema:schema33.properties.name,data:data1};
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
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/pattern",keyword:"pattern",params:{pattern: "^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+)$"},message:"must match pattern \""+"^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+)$"+"\"",schema:"^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+)$",parentSchema:schema33.properties.extends,data:data2};
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
const err7 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.extends.type,parentSchema:schema33.properties.extends,data:data2};
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
const err8 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema33.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.mode.enum,parentSchema:schema33.properties.mode,data:data3};
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
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.systems,data:data4};
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
const err10 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.systems.type,parentSchema:schema33.properties.systems,data:data4};
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
if(func2(data5) < 1){
const err11 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.roles,data:data5};
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
const err12 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.roles.type,parentSchema:schema33.properties.roles,data:data5};
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
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/governance-role",schemaPath:"#/properties/governance-role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties["governance-role"],data:data6};
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
const err14 = {instancePath:instancePath+"/governance-role",schemaPath:"#/properties/governance-role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties["governance-role"].type,parentSchema:schema33.properties["governance-role"],data:data6};
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
if(func2(data7) < 1){
const err15 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.exceptions,data:data7};
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
const err16 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.exceptions.type,parentSchema:schema33.properties.exceptions,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["override-review"] !== undefined){
let data8 = data["override-review"];
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err17 = {instancePath:instancePath+"/override-review",schemaPath:"#/properties/override-review/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (day|month|year)s?$"},message:"must match pattern \""+"^[0-9]+ (day|month|year)s?$"+"\"",schema:"^[0-9]+ (day|month|year)s?$",parentSchema:schema33.properties["override-review"],data:data8};
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
const err18 = {instancePath:instancePath+"/override-review",schemaPath:"#/properties/override-review/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties["override-review"].type,parentSchema:schema33.properties["override-review"],data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.pushers !== undefined){
let data9 = data.pushers;
if(!((data9 === "excluded") || (data9 === "ignored"))){
const err19 = {instancePath:instancePath+"/pushers",schemaPath:"#/properties/pushers/enum",keyword:"enum",params:{allowedValues: schema33.properties.pushers.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.pushers.enum,parentSchema:schema33.properties.pushers,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.trusted !== undefined){
let data10 = data.trusted;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func2(data11) > 300){
const err20 = {instancePath:instancePath+"/trusted/" + i0,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data11) < 1){
const err21 = {instancePath:instancePath+"/trusted/" + i0,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data11};
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
const err22 = {instancePath:instancePath+"/trusted/" + i0,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data11};
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
const err23 = {instancePath:instancePath+"/trusted",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.changes !== undefined){
let data12 = data.changes;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!(func1.call(schema33.properties.changes.properties, key1))){
const err24 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.changes,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.model !== undefined){
let data13 = data12.model;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(func2(data14) > 300){
const err25 = {instancePath:instancePath+"/changes/model/" + i1,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data14) < 1){
const err26 = {instancePath:instancePath+"/changes/model/" + i1,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/changes/model/" + i1,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data14};
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
const err28 = {instancePath:instancePath+"/changes/model",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12["model-id"] !== undefined){
let data15 = data12["model-id"];
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(func2(data16) > 300){
const err29 = {instancePath:instancePath+"/changes/model-id/" + i2,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data16) < 1){
const err30 = {instancePath:instancePath+"/changes/model-id/" + i2,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/changes/model-id/" + i2,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data16};
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
const err32 = {instancePath:instancePath+"/changes/model-id",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.prompt !== undefined){
let data17 = data12.prompt;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 === "string"){
if(func2(data18) > 300){
const err33 = {instancePath:instancePath+"/changes/prompt/" + i3,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func2(data18) < 1){
const err34 = {instancePath:instancePath+"/changes/prompt/" + i3,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/changes/prompt/" + i3,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/changes/prompt",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.dataset !== undefined){
let data19 = data12.dataset;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(func2(data20) > 300){
const err37 = {instancePath:instancePath+"/changes/dataset/" + i4,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data20) < 1){
const err38 = {instancePath:instancePath+"/changes/dataset/" + i4,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data20};
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
const err39 = {instancePath:instancePath+"/changes/dataset/" + i4,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data20};
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
const err40 = {instancePath:instancePath+"/changes/dataset",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.evaluation !== undefined){
let data21 = data12.evaluation;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 === "string"){
if(func2(data22) > 300){
const err41 = {instancePath:instancePath+"/changes/evaluation/" + i5,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func2(data22) < 1){
const err42 = {instancePath:instancePath+"/changes/evaluation/" + i5,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data22};
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
const err43 = {instancePath:instancePath+"/changes/evaluation/" + i5,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data22};
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
const err44 = {instancePath:instancePath+"/changes/evaluation",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12["ai-dependency"] !== undefined){
let data23 = data12["ai-dependency"];
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if(typeof data24 === "string"){
if(func2(data24) > 300){
const err45 = {instancePath:instancePath+"/changes/ai-dependency/" + i6,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func2(data24) < 1){
const err46 = {instancePath:instancePath+"/changes/ai-dependency/" + i6,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/changes/ai-dependency/" + i6,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/changes/ai-dependency",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data12["agent-config"] !== undefined){
let data25 = data12["agent-config"];
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
if(typeof data26 === "string"){
if(func2(data26) > 300){
const err49 = {instancePath:instancePath+"/changes/agent-config/" + i7,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func2(data26) < 1){
const err50 = {instancePath:instancePath+"/changes/agent-config/" + i7,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data26};
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
const err51 = {instancePath:instancePath+"/changes/agent-config/" + i7,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data26};
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
else {
const err52 = {instancePath:instancePath+"/changes/agent-config",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data12["coding-agent"] !== undefined){
let data27 = data12["coding-agent"];
if(Array.isArray(data27)){
const len8 = data27.length;
for(let i8=0; i8<len8; i8++){
let data28 = data27[i8];
if(typeof data28 === "string"){
if(func2(data28) > 300){
const err53 = {instancePath:instancePath+"/changes/coding-agent/" + i8,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func2(data28) < 1){
const err54 = {instancePath:instancePath+"/changes/coding-agent/" + i8,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/changes/coding-agent/" + i8,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data28};
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
const err56 = {instancePath:instancePath+"/changes/coding-agent",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data12.governance !== undefined){
let data29 = data12.governance;
if(Array.isArray(data29)){
const len9 = data29.length;
for(let i9=0; i9<len9; i9++){
let data30 = data29[i9];
if(typeof data30 === "string"){
if(func2(data30) > 300){
const err57 = {instancePath:instancePath+"/changes/governance/" + i9,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data30};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func2(data30) < 1){
const err58 = {instancePath:instancePath+"/changes/governance/" + i9,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data30};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/changes/governance/" + i9,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/changes/governance",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data29};
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
const err61 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.changes.type,parentSchema:schema33.properties.changes,data:data12};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.ignore !== undefined){
let data31 = data.ignore;
if(Array.isArray(data31)){
const len10 = data31.length;
for(let i10=0; i10<len10; i10++){
let data32 = data31[i10];
if(typeof data32 === "string"){
if(func2(data32) > 300){
const err62 = {instancePath:instancePath+"/ignore/" + i10,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data32};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func2(data32) < 1){
const err63 = {instancePath:instancePath+"/ignore/" + i10,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/ignore/" + i10,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data32};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/ignore",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.detectors !== undefined){
let data33 = data.detectors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key2 in data33){
if(!(func1.call(schema33.properties.detectors.properties, key2))){
const err66 = {instancePath:instancePath+"/detectors",schemaPath:"#/properties/detectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.detectors,data:data33};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data33.weights !== undefined){
if(!(validate23(data33.weights, {instancePath:instancePath+"/detectors/weights",parentData:data33,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data33.pointer !== undefined){
if(!(validate23(data33.pointer, {instancePath:instancePath+"/detectors/pointer",parentData:data33,parentDataProperty:"pointer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data33["released-model"] !== undefined){
if(!(validate23(data33["released-model"], {instancePath:instancePath+"/detectors/released-model",parentData:data33,parentDataProperty:"released-model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data33["model-id"] !== undefined){
if(!(validate23(data33["model-id"], {instancePath:instancePath+"/detectors/model-id",parentData:data33,parentDataProperty:"model-id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data33["inline-prompt"] !== undefined){
if(!(validate23(data33["inline-prompt"], {instancePath:instancePath+"/detectors/inline-prompt",parentData:data33,parentDataProperty:"inline-prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data33["prompt-file"] !== undefined){
if(!(validate23(data33["prompt-file"], {instancePath:instancePath+"/detectors/prompt-file",parentData:data33,parentDataProperty:"prompt-file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data33["training-data"] !== undefined){
if(!(validate23(data33["training-data"], {instancePath:instancePath+"/detectors/training-data",parentData:data33,parentDataProperty:"training-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data33.evaluation !== undefined){
if(!(validate23(data33.evaluation, {instancePath:instancePath+"/detectors/evaluation",parentData:data33,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data33["agent-tools"] !== undefined){
if(!(validate23(data33["agent-tools"], {instancePath:instancePath+"/detectors/agent-tools",parentData:data33,parentDataProperty:"agent-tools",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data33.dependency !== undefined){
if(!(validate23(data33.dependency, {instancePath:instancePath+"/detectors/dependency",parentData:data33,parentDataProperty:"dependency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/detectors",schemaPath:"#/properties/detectors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.detectors.type,parentSchema:schema33.properties.detectors,data:data33};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.gates !== undefined){
let data44 = data.gates;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key3 in data44){
const _errs92 = errors;
if(typeof key3 === "string"){
if(!pattern7.test(key3)){
const err68 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema33.properties.gates.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var valid36 = _errs92 === errors;
if(!valid36){
const err69 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema33.properties.gates.propertyNames,parentSchema:schema33.properties.gates,data:data44};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
for(const key4 in data44){
if(!(validate34(data44[key4], {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data44,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.gates.type,parentSchema:schema33.properties.gates,data:data44};
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
else {
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["policy-test"] = validate61;
const schema81 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/policy-test.schema.json","title":"PolicyTestFile","description":"Cases of a policy, for `aims-gate policy test`: given files and a change, which gates find something.","type":"object","additionalProperties":false,"required":["cases"],"$defs":{"files":{"description":"Path → text; null removes the file.","type":"object","additionalProperties":{"type":["string","null"]}}},"properties":{"base":{"description":"Files of the target branch, for every case.","$ref":"#/$defs/files"},"cases":{"description":"Each a change and what is found.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name","change","expect"],"properties":{"name":{"description":"What the case shows.","type":"string","minLength":1},"base":{"description":"More files of the target branch, for this case.","$ref":"#/$defs/files"},"change":{"description":"What the pull request changes.","$ref":"#/$defs/files"},"author":{"description":"Who opened it. Default `author`.","type":"string","minLength":1},"approvals":{"description":"Who approved its head.","type":"array","items":{"type":"string","minLength":1}},"today":{"description":"The day it is judged on. Default 2026-01-01.","type":"string","format":"date"},"expect":{"description":"Ids of the gates that find something, in any order; empty: it passes.","type":"array","items":{"type":"string","minLength":1}}}}}}};
const schema82 = {"description":"Path → text; null removes the file.","type":"object","additionalProperties":{"type":["string","null"]}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/policy-test.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema81.required,parentSchema:schema81,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
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
let data0 = data.base;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/base/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/files/additionalProperties/type",keyword:"type",params:{type: schema82.additionalProperties.type},message:"must be string,null",schema:schema82.additionalProperties.type,parentSchema:schema82.additionalProperties,data:data1};
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
const err3 = {instancePath:instancePath+"/base",schemaPath:"#/$defs/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cases !== undefined){
let data2 = data.cases;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema81.properties.cases,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err5 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema81.properties.cases.items.required,parentSchema:schema81.properties.cases.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.change === undefined){
const err6 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'",schema:schema81.properties.cases.items.required,parentSchema:schema81.properties.cases.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.expect === undefined){
const err7 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema81.properties.cases.items.required,parentSchema:schema81.properties.cases.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key2 in data3){
if(!(((((((key2 === "name") || (key2 === "base")) || (key2 === "change")) || (key2 === "author")) || (key2 === "approvals")) || (key2 === "today")) || (key2 === "expect"))){
const err8 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.cases.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.properties.cases.items.properties.name,data:data4};
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
const err10 = {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.cases.items.properties.name.type,parentSchema:schema81.properties.cases.items.properties.name,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.base !== undefined){
let data5 = data3.base;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
let data6 = data5[key3];
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/cases/" + i0+"/base/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/files/additionalProperties/type",keyword:"type",params:{type: schema82.additionalProperties.type},message:"must be string,null",schema:schema82.additionalProperties.type,parentSchema:schema82.additionalProperties,data:data6};
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
const err12 = {instancePath:instancePath+"/cases/" + i0+"/base",schemaPath:"#/$defs/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.change !== undefined){
let data7 = data3.change;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
let data8 = data7[key4];
if((typeof data8 !== "string") && (data8 !== null)){
const err13 = {instancePath:instancePath+"/cases/" + i0+"/change/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/files/additionalProperties/type",keyword:"type",params:{type: schema82.additionalProperties.type},message:"must be string,null",schema:schema82.additionalProperties.type,parentSchema:schema82.additionalProperties,data:data8};
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
const err14 = {instancePath:instancePath+"/cases/" + i0+"/change",schemaPath:"#/$defs/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.author !== undefined){
let data9 = data3.author;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err15 = {instancePath:instancePath+"/cases/" + i0+"/author",schemaPath:"#/properties/cases/items/properties/author/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.properties.cases.items.properties.author,data:data9};
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
const err16 = {instancePath:instancePath+"/cases/" + i0+"/author",schemaPath:"#/properties/cases/items/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.cases.items.properties.author.type,parentSchema:schema81.properties.cases.items.properties.author,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.approvals !== undefined){
let data10 = data3.approvals;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err17 = {instancePath:instancePath+"/cases/" + i0+"/approvals/" + i1,schemaPath:"#/properties/cases/items/properties/approvals/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.properties.cases.items.properties.approvals.items,data:data11};
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
const err18 = {instancePath:instancePath+"/cases/" + i0+"/approvals/" + i1,schemaPath:"#/properties/cases/items/properties/approvals/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.cases.items.properties.approvals.items.type,parentSchema:schema81.properties.cases.items.properties.approvals.items,data:data11};
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
const err19 = {instancePath:instancePath+"/cases/" + i0+"/approvals",schemaPath:"#/properties/cases/items/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.cases.items.properties.approvals.type,parentSchema:schema81.properties.cases.items.properties.approvals,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.today !== undefined){
let data12 = data3.today;
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
const err20 = {instancePath:instancePath+"/cases/" + i0+"/today",schemaPath:"#/properties/cases/items/properties/today/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema81.properties.cases.items.properties.today,data:data12};
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
const err21 = {instancePath:instancePath+"/cases/" + i0+"/today",schemaPath:"#/properties/cases/items/properties/today/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.cases.items.properties.today.type,parentSchema:schema81.properties.cases.items.properties.today,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.expect !== undefined){
let data13 = data3.expect;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err22 = {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.properties.cases.items.properties.expect.items,data:data14};
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
const err23 = {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.cases.items.properties.expect.items.type,parentSchema:schema81.properties.cases.items.properties.expect.items,data:data14};
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
const err24 = {instancePath:instancePath+"/cases/" + i0+"/expect",schemaPath:"#/properties/cases/items/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.cases.items.properties.expect.type,parentSchema:schema81.properties.cases.items.properties.expect,data:data13};
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
const err25 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.cases.items.type,parentSchema:schema81.properties.cases.items,data:data3};
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
const err26 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.cases.type,parentSchema:schema81.properties.cases,data:data2};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.reviews = validate62;
const schema85 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/reviews.schema.json","title":"Reviews","description":"Who approved what, for `aims-gate check --reviews`: approvals are not in a git repository.","type":"object","additionalProperties":false,"required":["reviews"],"$defs":{"login":{"type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"}},"properties":{"author":{"description":"who opened the pull request","$ref":"#/$defs/login"},"committers":{"description":"who wrote commits of it","type":"array","items":{"$ref":"#/$defs/login"}},"requested":{"description":"who was asked for a review and has not answered","type":"array","items":{"$ref":"#/$defs/login"}},"reviews":{"description":"every review, oldest first","type":"array","items":{"type":"object","additionalProperties":false,"required":["login","state"],"properties":{"login":{"description":"the reviewer's GitHub login","$ref":"#/$defs/login"},"state":{"description":"what the review said","enum":["approved","changes-requested","dismissed","commented"]},"commit":{"description":"the revision that was reviewed; the head when left out","type":"string","minLength":1},"submitted-at":{"description":"when","type":"string","format":"date-time"},"body":{"description":"what the review says in writing","type":"string"},"permission":{"description":"the reviewer's permission in the repository","enum":["none","read","triage","write","maintain","admin"]}}}},"teams":{"description":"members of each team the policy names","type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"},"additionalProperties":{"type":"array","items":{"$ref":"#/$defs/login"}}},"pushes":{"description":"when which commit was pushed, and by whom: for policies that ask for time to read","type":"array","items":{"type":"object","additionalProperties":false,"required":["by","commit","at"],"properties":{"by":{"description":"who pushed","$ref":"#/$defs/login"},"commit":{"description":"the revision that was pushed","type":"string","minLength":1},"at":{"description":"when","type":"string","format":"date-time"}}}}}};
const schema86 = {"type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"};
const pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", "u");
const formats4 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/reviews.schema.json" */;
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
if(data.reviews === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviews"},message:"must have required property '"+"reviews"+"'",schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "author") || (key0 === "committers")) || (key0 === "requested")) || (key0 === "reviews")) || (key0 === "teams")) || (key0 === "pushes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
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
let data0 = data.author;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/author",schemaPath:"#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema86,data:data0};
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
const err3 = {instancePath:instancePath+"/author",schemaPath:"#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.committers !== undefined){
let data1 = data.committers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err4 = {instancePath:instancePath+"/committers/" + i0,schemaPath:"#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema86,data:data2};
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
const err5 = {instancePath:instancePath+"/committers/" + i0,schemaPath:"#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data2};
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
const err6 = {instancePath:instancePath+"/committers",schemaPath:"#/properties/committers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.committers.type,parentSchema:schema85.properties.committers,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.requested !== undefined){
let data3 = data.requested;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err7 = {instancePath:instancePath+"/requested/" + i1,schemaPath:"#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema86,data:data4};
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
const err8 = {instancePath:instancePath+"/requested/" + i1,schemaPath:"#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data4};
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
const err9 = {instancePath:instancePath+"/requested",schemaPath:"#/properties/requested/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.requested.type,parentSchema:schema85.properties.requested,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
const err10 = {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'",schema:schema85.properties.reviews.items.required,parentSchema:schema85.properties.reviews.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6.state === undefined){
const err11 = {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema85.properties.reviews.items.required,parentSchema:schema85.properties.reviews.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data6){
if(!((((((key1 === "login") || (key1 === "state")) || (key1 === "commit")) || (key1 === "submitted-at")) || (key1 === "body")) || (key1 === "permission"))){
const err12 = {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema85.properties.reviews.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.login !== undefined){
let data7 = data6.login;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err13 = {instancePath:instancePath+"/reviews/" + i2+"/login",schemaPath:"#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema86,data:data7};
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
const err14 = {instancePath:instancePath+"/reviews/" + i2+"/login",schemaPath:"#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.state !== undefined){
let data8 = data6.state;
if(!((((data8 === "approved") || (data8 === "changes-requested")) || (data8 === "dismissed")) || (data8 === "commented"))){
const err15 = {instancePath:instancePath+"/reviews/" + i2+"/state",schemaPath:"#/properties/reviews/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema85.properties.reviews.items.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema85.properties.reviews.items.properties.state.enum,parentSchema:schema85.properties.reviews.items.properties.state,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.commit !== undefined){
let data9 = data6.commit;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err16 = {instancePath:instancePath+"/reviews/" + i2+"/commit",schemaPath:"#/properties/reviews/items/properties/commit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema85.properties.reviews.items.properties.commit,data:data9};
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
const err17 = {instancePath:instancePath+"/reviews/" + i2+"/commit",schemaPath:"#/properties/reviews/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.reviews.items.properties.commit.type,parentSchema:schema85.properties.reviews.items.properties.commit,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6["submitted-at"] !== undefined){
let data10 = data6["submitted-at"];
if(typeof data10 === "string"){
if(!(formats4.validate(data10))){
const err18 = {instancePath:instancePath+"/reviews/" + i2+"/submitted-at",schemaPath:"#/properties/reviews/items/properties/submitted-at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema85.properties.reviews.items.properties["submitted-at"],data:data10};
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
const err19 = {instancePath:instancePath+"/reviews/" + i2+"/submitted-at",schemaPath:"#/properties/reviews/items/properties/submitted-at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.reviews.items.properties["submitted-at"].type,parentSchema:schema85.properties.reviews.items.properties["submitted-at"],data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.body !== undefined){
let data11 = data6.body;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/reviews/" + i2+"/body",schemaPath:"#/properties/reviews/items/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.reviews.items.properties.body.type,parentSchema:schema85.properties.reviews.items.properties.body,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.permission !== undefined){
let data12 = data6.permission;
if(!((((((data12 === "none") || (data12 === "read")) || (data12 === "triage")) || (data12 === "write")) || (data12 === "maintain")) || (data12 === "admin"))){
const err21 = {instancePath:instancePath+"/reviews/" + i2+"/permission",schemaPath:"#/properties/reviews/items/properties/permission/enum",keyword:"enum",params:{allowedValues: schema85.properties.reviews.items.properties.permission.enum},message:"must be equal to one of the allowed values",schema:schema85.properties.reviews.items.properties.permission.enum,parentSchema:schema85.properties.reviews.items.properties.permission,data:data12};
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
const err22 = {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.properties.reviews.items.type,parentSchema:schema85.properties.reviews.items,data:data6};
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
const err23 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.reviews.type,parentSchema:schema85.properties.reviews,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.teams !== undefined){
let data13 = data.teams;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
const _errs33 = errors;
if(typeof key2 === "string"){
if(!pattern16.test(key2)){
const err24 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$",parentSchema:schema85.properties.teams.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid12 = _errs33 === errors;
if(!valid12){
const err25 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema85.properties.teams.propertyNames,parentSchema:schema85.properties.teams,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key3 in data13){
let data14 = data13[key3];
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err26 = {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema86,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data15};
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
const err28 = {instancePath:instancePath+"/teams/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.teams.additionalProperties.type,parentSchema:schema85.properties.teams.additionalProperties,data:data14};
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
const err29 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.properties.teams.type,parentSchema:schema85.properties.teams,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.pushes !== undefined){
let data16 = data.pushes;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.by === undefined){
const err30 = {instancePath:instancePath+"/pushes/" + i4,schemaPath:"#/properties/pushes/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema85.properties.pushes.items.required,parentSchema:schema85.properties.pushes.items,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data17.commit === undefined){
const err31 = {instancePath:instancePath+"/pushes/" + i4,schemaPath:"#/properties/pushes/items/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema85.properties.pushes.items.required,parentSchema:schema85.properties.pushes.items,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data17.at === undefined){
const err32 = {instancePath:instancePath+"/pushes/" + i4,schemaPath:"#/properties/pushes/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema85.properties.pushes.items.required,parentSchema:schema85.properties.pushes.items,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key4 in data17){
if(!(((key4 === "by") || (key4 === "commit")) || (key4 === "at"))){
const err33 = {instancePath:instancePath+"/pushes/" + i4,schemaPath:"#/properties/pushes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema85.properties.pushes.items,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.by !== undefined){
let data18 = data17.by;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err34 = {instancePath:instancePath+"/pushes/" + i4+"/by",schemaPath:"#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema86,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/pushes/" + i4+"/by",schemaPath:"#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.commit !== undefined){
let data19 = data17.commit;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err36 = {instancePath:instancePath+"/pushes/" + i4+"/commit",schemaPath:"#/properties/pushes/items/properties/commit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema85.properties.pushes.items.properties.commit,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/pushes/" + i4+"/commit",schemaPath:"#/properties/pushes/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.pushes.items.properties.commit.type,parentSchema:schema85.properties.pushes.items.properties.commit,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.at !== undefined){
let data20 = data17.at;
if(typeof data20 === "string"){
if(!(formats4.validate(data20))){
const err38 = {instancePath:instancePath+"/pushes/" + i4+"/at",schemaPath:"#/properties/pushes/items/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema85.properties.pushes.items.properties.at,data:data20};
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
const err39 = {instancePath:instancePath+"/pushes/" + i4+"/at",schemaPath:"#/properties/pushes/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.pushes.items.properties.at.type,parentSchema:schema85.properties.pushes.items.properties.at,data:data20};
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
const err40 = {instancePath:instancePath+"/pushes/" + i4,schemaPath:"#/properties/pushes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.properties.pushes.items.type,parentSchema:schema85.properties.pushes.items,data:data17};
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
const err41 = {instancePath:instancePath+"/pushes",schemaPath:"#/properties/pushes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.pushes.type,parentSchema:schema85.properties.pushes,data:data16};
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
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["risk-assessment"] = validate63;
const schema92 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/risk-assessment.schema.json","title":"RiskAssessmentFile","description":"AI risk assessment of one system.","type":"object","additionalProperties":false,"required":["version","assessor","date","threats-considered","risks"],"properties":{"version":{"description":"Version of this format.","const":1},"assessor":{"description":"Who assessed.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"},"date":{"description":"When.","type":"string","format":"date"},"threats-considered":{"description":"One sentence for each threat category: what was considered, also where nothing was found.","type":"object","additionalProperties":false,"required":["accuracy","fairness","security","privacy","transparency","operational","third-party"],"properties":{"accuracy":{"description":"accuracy threats considered.","type":"string","minLength":3},"fairness":{"description":"fairness threats considered.","type":"string","minLength":3},"security":{"description":"security threats considered.","type":"string","minLength":3},"privacy":{"description":"privacy threats considered.","type":"string","minLength":3},"transparency":{"description":"transparency threats considered.","type":"string","minLength":3},"operational":{"description":"operational threats considered.","type":"string","minLength":3},"third-party":{"description":"third-party threats considered.","type":"string","minLength":3}}},"risks":{"description":"The risks found.","type":"array","minItems":1,"items":{"description":"One risk.","type":"object","additionalProperties":false,"required":["id","title","asset","threat","likelihood","impact","treatment","residual"],"properties":{"id":{"description":"Short id, such as R-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]*$"},"title":{"description":"The risk in a few words.","type":"string","minLength":3},"asset":{"description":"What is at stake: the model, a data set, a group of people, a service.","type":"string","minLength":3},"threat":{"description":"Threat category.","enum":["accuracy","fairness","security","privacy","transparency","operational","third-party"]},"description":{"description":"How it can happen and what follows.","type":"string","minLength":3},"likelihood":{"description":"1 rare … 5 almost certain.","type":"integer","minimum":1,"maximum":5},"impact":{"description":"1 negligible … 5 severe.","type":"integer","minimum":1,"maximum":5},"treatment":{"description":"What is done about it.","enum":["mitigate","accept","transfer","avoid"]},"measures":{"description":"What was or will be done.","type":"array","minItems":1,"items":{"description":"One measure.","type":"string","minLength":3}},"residual":{"description":"What is left after treatment.","type":"object","additionalProperties":false,"required":["likelihood","impact"],"properties":{"likelihood":{"description":"1 rare … 5 almost certain.","type":"integer","minimum":1,"maximum":5},"impact":{"description":"1 negligible … 5 severe.","type":"integer","minimum":1,"maximum":5}}},"rationale":{"description":"Why an accepted risk is acceptable.","type":"string","minLength":3},"accepted-by":{"description":"Who accepted it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"}},"if":{"properties":{"treatment":{"const":"accept"}},"required":["treatment"]},"then":{"required":["rationale","accepted-by"]},"else":{"required":["measures"]}}}}};
const pattern20 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/risk-assessment.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assessor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assessor"},message:"must have required property '"+"assessor"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["threats-considered"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threats-considered"},message:"must have required property '"+"threats-considered"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.risks === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"},message:"must have required property '"+"risks"+"'",schema:schema92.required,parentSchema:schema92,data};
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
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema92,data};
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
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema92.properties.version,data:data0};
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
let data1 = data.assessor;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema92.properties.assessor,data:data1};
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
const err8 = {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.assessor.type,parentSchema:schema92.properties.assessor,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err9 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema92.properties.date,data:data2};
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
const err10 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.date.type,parentSchema:schema92.properties.date,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["threats-considered"] !== undefined){
let data3 = data["threats-considered"];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.accuracy === undefined){
const err11 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "accuracy"},message:"must have required property '"+"accuracy"+"'",schema:schema92.properties["threats-considered"].required,parentSchema:schema92.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.fairness === undefined){
const err12 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "fairness"},message:"must have required property '"+"fairness"+"'",schema:schema92.properties["threats-considered"].required,parentSchema:schema92.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.security === undefined){
const err13 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "security"},message:"must have required property '"+"security"+"'",schema:schema92.properties["threats-considered"].required,parentSchema:schema92.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.privacy === undefined){
const err14 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "privacy"},message:"must have required property '"+"privacy"+"'",schema:schema92.properties["threats-considered"].required,parentSchema:schema92.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.transparency === undefined){
const err15 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "transparency"},message:"must have required property '"+"transparency"+"'",schema:schema92.properties["threats-considered"].required,parentSchema:schema92.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.operational === undefined){
const err16 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "operational"},message:"must have required property '"+"operational"+"'",schema:schema92.properties["threats-considered"].required,parentSchema:schema92.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3["third-party"] === undefined){
const err17 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "third-party"},message:"must have required property '"+"third-party"+"'",schema:schema92.properties["threats-considered"].required,parentSchema:schema92.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data3){
if(!(((((((key1 === "accuracy") || (key1 === "fairness")) || (key1 === "security")) || (key1 === "privacy")) || (key1 === "transparency")) || (key1 === "operational")) || (key1 === "third-party"))){
const err18 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema92.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.accuracy !== undefined){
let data4 = data3.accuracy;
if(typeof data4 === "string"){
if(func2(data4) < 3){
const err19 = {instancePath:instancePath+"/threats-considered/accuracy",schemaPath:"#/properties/threats-considered/properties/accuracy/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema92.properties["threats-considered"].properties.accuracy,data:data4};
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
const err20 = {instancePath:instancePath+"/threats-considered/accuracy",schemaPath:"#/properties/threats-considered/properties/accuracy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties["threats-considered"].properties.accuracy.type,parentSchema:schema92.properties["threats-considered"].properties.accuracy,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.fairness !== undefined){
let data5 = data3.fairness;
if(typeof data5 === "string"){
if(func2(data5) < 3){
const err21 = {instancePath:instancePath+"/threats-considered/fairness",schemaPath:"#/properties/threats-considered/properties/fairness/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema92.properties["threats-considered"].properties.fairness,data:data5};
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
const err22 = {instancePath:instancePath+"/threats-considered/fairness",schemaPath:"#/properties/threats-considered/properties/fairness/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties["threats-considered"].properties.fairness.type,parentSchema:schema92.properties["threats-considered"].properties.fairness,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.security !== undefined){
let data6 = data3.security;
if(typeof data6 === "string"){
if(func2(data6) < 3){
const err23 = {instancePath:instancePath+"/threats-considered/security",schemaPath:"#/properties/threats-considered/properties/security/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema92.properties["threats-considered"].properties.security,data:data6};
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
const err24 = {instancePath:instancePath+"/threats-considered/security",schemaPath:"#/properties/threats-considered/properties/security/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties["threats-considered"].properties.security.type,parentSchema:schema92.properties["threats-considered"].properties.security,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.privacy !== undefined){
let data7 = data3.privacy;
if(typeof data7 === "string"){
if(func2(data7) < 3){
const err25 = {instancePath:instancePath+"/threats-considered/privacy",schemaPath:"#/properties/threats-considered/properties/privacy/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema92.properties["threats-considered"].properties.privacy,data:data7};
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
const err26 = {instancePath:instancePath+"/threats-considered/privacy",schemaPath:"#/properties/threats-considered/properties/privacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties["threats-considered"].properties.privacy.type,parentSchema:schema92.properties["threats-considered"].properties.privacy,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data3.transparency !== undefined){
let data8 = data3.transparency;
if(typeof data8 === "string"){
if(func2(data8) < 3){
const err27 = {instancePath:instancePath+"/threats-considered/transparency",schemaPath:"#/properties/threats-considered/properties/transparency/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema92.properties["threats-considered"].properties.transparency,data:data8};
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
const err28 = {instancePath:instancePath+"/threats-considered/transparency",schemaPath:"#/properties/threats-considered/properties/transparency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties["threats-considered"].properties.transparency.type,parentSchema:schema92.properties["threats-considered"].properties.transparency,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.operational !== undefined){
let data9 = data3.operational;
if(typeof data9 === "string"){
if(func2(data9) < 3){
const err29 = {instancePath:instancePath+"/threats-considered/operational",schemaPath:"#/properties/threats-considered/properties/operational/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema92.properties["threats-considered"].properties.operational,data:data9};
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
const err30 = {instancePath:instancePath+"/threats-considered/operational",schemaPath:"#/properties/threats-considered/properties/operational/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties["threats-considered"].properties.operational.type,parentSchema:schema92.properties["threats-considered"].properties.operational,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data3["third-party"] !== undefined){
let data10 = data3["third-party"];
if(typeof data10 === "string"){
if(func2(data10) < 3){
const err31 = {instancePath:instancePath+"/threats-considered/third-party",schemaPath:"#/properties/threats-considered/properties/third-party/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema92.properties["threats-considered"].properties["third-party"],data:data10};
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
const err32 = {instancePath:instancePath+"/threats-considered/third-party",schemaPath:"#/properties/threats-considered/properties/third-party/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties["threats-considered"].properties["third-party"].type,parentSchema:schema92.properties["threats-considered"].properties["third-party"],data:data10};
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
const err33 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.properties["threats-considered"].type,parentSchema:schema92.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.risks !== undefined){
let data11 = data.risks;
if(Array.isArray(data11)){
if(data11.length < 1){
const err34 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema92.properties.risks,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs28 = errors;
let valid4 = true;
const _errs29 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing0;
if((data12.treatment === undefined) && (missing0 = "treatment")){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data12.treatment !== undefined){
if("accept" !== data12.treatment){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
var _valid0 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs31 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.rationale === undefined){
const err37 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/then/required",keyword:"required",params:{missingProperty: "rationale"},message:"must have required property '"+"rationale"+"'",schema:schema92.properties.risks.items.then.required,parentSchema:schema92.properties.risks.items.then,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12["accepted-by"] === undefined){
const err38 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/then/required",keyword:"required",params:{missingProperty: "accepted-by"},message:"must have required property '"+"accepted-by"+"'",schema:schema92.properties.risks.items.then.required,parentSchema:schema92.properties.risks.items.then,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid0 = _errs31 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs32 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.measures === undefined){
const err39 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/else/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'",schema:schema92.properties.risks.items.else.required,parentSchema:schema92.properties.risks.items.else,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid0 = _errs32 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err40 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema92.properties.risks.items.if,parentSchema:schema92.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
const err41 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema92.properties.risks.items.required,parentSchema:schema92.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12.title === undefined){
const err42 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema92.properties.risks.items.required,parentSchema:schema92.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12.asset === undefined){
const err43 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema92.properties.risks.items.required,parentSchema:schema92.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data12.threat === undefined){
const err44 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "threat"},message:"must have required property '"+"threat"+"'",schema:schema92.properties.risks.items.required,parentSchema:schema92.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data12.likelihood === undefined){
const err45 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "likelihood"},message:"must have required property '"+"likelihood"+"'",schema:schema92.properties.risks.items.required,parentSchema:schema92.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data12.impact === undefined){
const err46 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema92.properties.risks.items.required,parentSchema:schema92.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data12.treatment === undefined){
const err47 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "treatment"},message:"must have required property '"+"treatment"+"'",schema:schema92.properties.risks.items.required,parentSchema:schema92.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data12.residual === undefined){
const err48 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "residual"},message:"must have required property '"+"residual"+"'",schema:schema92.properties.risks.items.required,parentSchema:schema92.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key2 in data12){
if(!(func1.call(schema92.properties.risks.items.properties, key2))){
const err49 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema92.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.id !== undefined){
let data14 = data12.id;
if(typeof data14 === "string"){
if(!pattern20.test(data14)){
const err50 = {instancePath:instancePath+"/risks/" + i0+"/id",schemaPath:"#/properties/risks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9.-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9.-]*$",parentSchema:schema92.properties.risks.items.properties.id,data:data14};
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
const err51 = {instancePath:instancePath+"/risks/" + i0+"/id",schemaPath:"#/properties/risks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.risks.items.properties.id.type,parentSchema:schema92.properties.risks.items.properties.id,data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data12.title !== undefined){
let data15 = data12.title;
if(typeof data15 === "string"){
if(func2(data15) < 3){
const err52 = {instancePath:instancePath+"/risks/" + i0+"/title",schemaPath:"#/properties/risks/items/properties/title/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema92.properties.risks.items.properties.title,data:data15};
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
const err53 = {instancePath:instancePath+"/risks/" + i0+"/title",schemaPath:"#/properties/risks/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.risks.items.properties.title.type,parentSchema:schema92.properties.risks.items.properties.title,data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data12.asset !== undefined){
let data16 = data12.asset;
if(typeof data16 === "string"){
if(func2(data16) < 3){
const err54 = {instancePath:instancePath+"/risks/" + i0+"/asset",schemaPath:"#/properties/risks/items/properties/asset/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema92.properties.risks.items.properties.asset,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/risks/" + i0+"/asset",schemaPath:"#/properties/risks/items/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.risks.items.properties.asset.type,parentSchema:schema92.properties.risks.items.properties.asset,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data12.threat !== undefined){
let data17 = data12.threat;
if(!(((((((data17 === "accuracy") || (data17 === "fairness")) || (data17 === "security")) || (data17 === "privacy")) || (data17 === "transparency")) || (data17 === "operational")) || (data17 === "third-party"))){
const err56 = {instancePath:instancePath+"/risks/" + i0+"/threat",schemaPath:"#/properties/risks/items/properties/threat/enum",keyword:"enum",params:{allowedValues: schema92.properties.risks.items.properties.threat.enum},message:"must be equal to one of the allowed values",schema:schema92.properties.risks.items.properties.threat.enum,parentSchema:schema92.properties.risks.items.properties.threat,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data12.description !== undefined){
let data18 = data12.description;
if(typeof data18 === "string"){
if(func2(data18) < 3){
const err57 = {instancePath:instancePath+"/risks/" + i0+"/description",schemaPath:"#/properties/risks/items/properties/description/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema92.properties.risks.items.properties.description,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/risks/" + i0+"/description",schemaPath:"#/properties/risks/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.risks.items.properties.description.type,parentSchema:schema92.properties.risks.items.properties.description,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data12.likelihood !== undefined){
let data19 = data12.likelihood;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err59 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema92.properties.risks.items.properties.likelihood.type,parentSchema:schema92.properties.risks.items.properties.likelihood,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 5 || isNaN(data19)){
const err60 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema92.properties.risks.items.properties.likelihood,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err61 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema92.properties.risks.items.properties.likelihood,data:data19};
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
if(data12.impact !== undefined){
let data20 = data12.impact;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err62 = {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema92.properties.risks.items.properties.impact.type,parentSchema:schema92.properties.risks.items.properties.impact,data:data20};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 5 || isNaN(data20)){
const err63 = {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema92.properties.risks.items.properties.impact,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err64 = {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema92.properties.risks.items.properties.impact,data:data20};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data12.treatment !== undefined){
let data21 = data12.treatment;
if(!((((data21 === "mitigate") || (data21 === "accept")) || (data21 === "transfer")) || (data21 === "avoid"))){
const err65 = {instancePath:instancePath+"/risks/" + i0+"/treatment",schemaPath:"#/properties/risks/items/properties/treatment/enum",keyword:"enum",params:{allowedValues: schema92.properties.risks.items.properties.treatment.enum},message:"must be equal to one of the allowed values",schema:schema92.properties.risks.items.properties.treatment.enum,parentSchema:schema92.properties.risks.items.properties.treatment,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data12.measures !== undefined){
let data22 = data12.measures;
if(Array.isArray(data22)){
if(data22.length < 1){
const err66 = {instancePath:instancePath+"/risks/" + i0+"/measures",schemaPath:"#/properties/risks/items/properties/measures/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema92.properties.risks.items.properties.measures,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(typeof data23 === "string"){
if(func2(data23) < 3){
const err67 = {instancePath:instancePath+"/risks/" + i0+"/measures/" + i1,schemaPath:"#/properties/risks/items/properties/measures/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema92.properties.risks.items.properties.measures.items,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/risks/" + i0+"/measures/" + i1,schemaPath:"#/properties/risks/items/properties/measures/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.risks.items.properties.measures.items.type,parentSchema:schema92.properties.risks.items.properties.measures.items,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/risks/" + i0+"/measures",schemaPath:"#/properties/risks/items/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.risks.items.properties.measures.type,parentSchema:schema92.properties.risks.items.properties.measures,data:data22};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data12.residual !== undefined){
let data24 = data12.residual;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.likelihood === undefined){
const err70 = {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/required",keyword:"required",params:{missingProperty: "likelihood"},message:"must have required property '"+"likelihood"+"'",schema:schema92.properties.risks.items.properties.residual.required,parentSchema:schema92.properties.risks.items.properties.residual,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data24.impact === undefined){
const err71 = {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema92.properties.risks.items.properties.residual.required,parentSchema:schema92.properties.risks.items.properties.residual,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key3 in data24){
if(!((key3 === "likelihood") || (key3 === "impact"))){
const err72 = {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema92.properties.risks.items.properties.residual,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data24.likelihood !== undefined){
let data25 = data24.likelihood;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err73 = {instancePath:instancePath+"/risks/" + i0+"/residual/likelihood",schemaPath:"#/properties/risks/items/properties/residual/properties/likelihood/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema92.properties.risks.items.properties.residual.properties.likelihood.type,parentSchema:schema92.properties.risks.items.properties.residual.properties.likelihood,data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 5 || isNaN(data25)){
const err74 = {instancePath:instancePath+"/risks/" + i0+"/residual/likelihood",schemaPath:"#/properties/risks/items/properties/residual/properties/likelihood/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema92.properties.risks.items.properties.residual.properties.likelihood,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err75 = {instancePath:instancePath+"/risks/" + i0+"/residual/likelihood",schemaPath:"#/properties/risks/items/properties/residual/properties/likelihood/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema92.properties.risks.items.properties.residual.properties.likelihood,data:data25};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data24.impact !== undefined){
let data26 = data24.impact;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err76 = {instancePath:instancePath+"/risks/" + i0+"/residual/impact",schemaPath:"#/properties/risks/items/properties/residual/properties/impact/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema92.properties.risks.items.properties.residual.properties.impact.type,parentSchema:schema92.properties.risks.items.properties.residual.properties.impact,data:data26};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 5 || isNaN(data26)){
const err77 = {instancePath:instancePath+"/risks/" + i0+"/residual/impact",schemaPath:"#/properties/risks/items/properties/residual/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema92.properties.risks.items.properties.residual.properties.impact,data:data26};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err78 = {instancePath:instancePath+"/risks/" + i0+"/residual/impact",schemaPath:"#/properties/risks/items/properties/residual/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema92.properties.risks.items.properties.residual.properties.impact,data:data26};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.properties.risks.items.properties.residual.type,parentSchema:schema92.properties.risks.items.properties.residual,data:data24};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data12.rationale !== undefined){
let data27 = data12.rationale;
if(typeof data27 === "string"){
if(func2(data27) < 3){
const err80 = {instancePath:instancePath+"/risks/" + i0+"/rationale",schemaPath:"#/properties/risks/items/properties/rationale/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema92.properties.risks.items.properties.rationale,data:data27};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/risks/" + i0+"/rationale",schemaPath:"#/properties/risks/items/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.risks.items.properties.rationale.type,parentSchema:schema92.properties.risks.items.properties.rationale,data:data27};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data12["accepted-by"] !== undefined){
let data28 = data12["accepted-by"];
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err82 = {instancePath:instancePath+"/risks/" + i0+"/accepted-by",schemaPath:"#/properties/risks/items/properties/accepted-by/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema92.properties.risks.items.properties["accepted-by"],data:data28};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/risks/" + i0+"/accepted-by",schemaPath:"#/properties/risks/items/properties/accepted-by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.risks.items.properties["accepted-by"].type,parentSchema:schema92.properties.risks.items.properties["accepted-by"],data:data28};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.properties.risks.items.type,parentSchema:schema92.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.risks.type,parentSchema:schema92.properties.risks,data:data11};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.roles = validate64;
const schema93 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/roles.schema.json","title":"RolesFile","description":"Who holds which role.","type":"object","additionalProperties":false,"required":["version","roles"],"properties":{"version":{"description":"Version of this format.","const":1},"roles":{"description":"Role name → who holds it.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"description":"One role.","type":"object","additionalProperties":false,"properties":{"description":{"description":"What the role answers for.","type":"string","minLength":3},"people":{"description":"GitHub logins.","type":"array","minItems":1,"items":{"description":"A GitHub login.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"}},"teams":{"description":"GitHub teams whose members hold the role. The action needs a token that may read them (`members: read`).","type":"array","minItems":1,"items":{"description":"`org/team`, the team by the name in its address.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"}}},"anyOf":[{"required":["people"]},{"required":["teams"]}]}}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/roles.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roles === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema93.required,parentSchema:schema93,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
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
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema93.properties.version,data:data0};
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
const err4 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema93.properties.roles,data:data1};
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
if(!pattern7.test(key1)){
const err5 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema93.properties.roles.propertyNames,data:key1,propertyName:key1};
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
const err6 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema93.properties.roles.propertyNames,parentSchema:schema93.properties.roles,data:data1};
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
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.people === undefined){
const err7 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema93.properties.roles.additionalProperties.anyOf[0].required,parentSchema:schema93.properties.roles.additionalProperties.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.teams === undefined){
const err8 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "teams"},message:"must have required property '"+"teams"+"'",schema:schema93.properties.roles.additionalProperties.anyOf[1].required,parentSchema:schema93.properties.roles.additionalProperties.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err9 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema93.properties.roles.additionalProperties.anyOf,parentSchema:schema93.properties.roles.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 in data2){
if(!(((key3 === "description") || (key3 === "people")) || (key3 === "teams"))){
const err10 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema93.properties.roles.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.description !== undefined){
let data3 = data2.description;
if(typeof data3 === "string"){
if(func2(data3) < 3){
const err11 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/roles/additionalProperties/properties/description/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema93.properties.roles.additionalProperties.properties.description,data:data3};
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
const err12 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/roles/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.roles.additionalProperties.properties.description.type,parentSchema:schema93.properties.roles.additionalProperties.properties.description,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.people !== undefined){
let data4 = data2.people;
if(Array.isArray(data4)){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/roles/additionalProperties/properties/people/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema93.properties.roles.additionalProperties.properties.people,data:data4};
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
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err14 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,schemaPath:"#/properties/roles/additionalProperties/properties/people/items/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema93.properties.roles.additionalProperties.properties.people.items,data:data5};
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
const err15 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,schemaPath:"#/properties/roles/additionalProperties/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.roles.additionalProperties.properties.people.items.type,parentSchema:schema93.properties.roles.additionalProperties.properties.people.items,data:data5};
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
const err16 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/roles/additionalProperties/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.roles.additionalProperties.properties.people.type,parentSchema:schema93.properties.roles.additionalProperties.properties.people,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.teams !== undefined){
let data6 = data2.teams;
if(Array.isArray(data6)){
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams",schemaPath:"#/properties/roles/additionalProperties/properties/teams/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema93.properties.roles.additionalProperties.properties.teams,data:data6};
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
if(typeof data7 === "string"){
if(!pattern16.test(data7)){
const err18 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i1,schemaPath:"#/properties/roles/additionalProperties/properties/teams/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$",parentSchema:schema93.properties.roles.additionalProperties.properties.teams.items,data:data7};
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
const err19 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i1,schemaPath:"#/properties/roles/additionalProperties/properties/teams/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.roles.additionalProperties.properties.teams.items.type,parentSchema:schema93.properties.roles.additionalProperties.properties.teams.items,data:data7};
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
const err20 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams",schemaPath:"#/properties/roles/additionalProperties/properties/teams/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.roles.additionalProperties.properties.teams.type,parentSchema:schema93.properties.roles.additionalProperties.properties.teams,data:data6};
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
const err21 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.properties.roles.additionalProperties.type,parentSchema:schema93.properties.roles.additionalProperties,data:data2};
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
const err22 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.properties.roles.type,parentSchema:schema93.properties.roles,data:data1};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.system = validate65;
const schema94 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/system.schema.json","title":"SystemFile","description":"Entry of one AI system in the register.","type":"object","additionalProperties":false,"required":["name","description","owner","purpose","techniques","training-data","input-data","output","affected-parties","risk","regulations","controls","review-date","stage","paths"],"properties":{"name":{"description":"What people call the system.","type":"string","minLength":3},"description":{"description":"What it does, in two or three sentences.","type":"string","minLength":3},"owner":{"description":"GitHub login of the person accountable for it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"},"deputies":{"description":"GitHub logins of those who may stand in for the owner.","type":"array","minItems":1,"items":{"description":"A GitHub login.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"}},"purpose":{"description":"The business purpose it serves.","type":"string","minLength":3},"techniques":{"description":"AI techniques in use: large language model, gradient boosting, computer vision …","type":"array","minItems":1,"items":{"description":"One technique.","type":"string","minLength":3}},"training-data":{"description":"The data the model was trained or tuned on.","type":"object","additionalProperties":false,"required":["what","source"],"properties":{"what":{"description":"What the data is.","type":"string","minLength":3},"source":{"description":"Where it comes from and how it was obtained.","type":"string","minLength":3}}},"input-data":{"description":"What data it is given in production.","type":"string","minLength":3},"output":{"description":"What kind of output it gives.","type":"array","minItems":1,"items":{"enum":["decision","recommendation","generation","classification","prediction"]}},"affected-parties":{"description":"Who is affected by its output, directly or indirectly.","type":"array","minItems":1,"items":{"description":"One group of people or organisations.","type":"string","minLength":3}},"risk":{"enum":["minimal","limited","high","unacceptable"],"description":"Risk tier, from the impact assessment."},"regulations":{"description":"Laws and standards that apply; `none` with the reason when none does.","type":"array","minItems":1,"items":{"description":"One regulation.","type":"string","minLength":3}},"controls":{"description":"Annex A controls applied to it.","type":"array","minItems":1,"items":{"description":"A control id such as A.6.2.4.","type":"string","pattern":"^A\\.[0-9]+(\\.[0-9]+)*$"}},"review-date":{"description":"When this entry must be reviewed next.","type":"string","format":"date"},"stage":{"description":"Where it is in its life cycle.","enum":["design","data","development","deployment","operation","retired"]},"paths":{"description":"Globs of the files that belong to it, from the root of the repository.","type":"array","minItems":1,"items":{"description":"A glob; `!` at the start takes files out again.","type":"string","minLength":1}},"suppliers":{"description":"Ids of the suppliers whose models, data or services it uses.","type":"array","minItems":0,"items":{"description":"An id.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$"}}}};
const pattern27 = new RegExp("^A\\.[0-9]+(\\.[0-9]+)*$", "u");
const pattern28 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/system.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.owner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.purpose === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.techniques === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "techniques"},message:"must have required property '"+"techniques"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["training-data"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "training-data"},message:"must have required property '"+"training-data"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data["input-data"] === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input-data"},message:"must have required property '"+"input-data"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.output === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data["affected-parties"] === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "affected-parties"},message:"must have required property '"+"affected-parties"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.risk === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk"},message:"must have required property '"+"risk"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.regulations === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regulations"},message:"must have required property '"+"regulations"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.controls === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controls"},message:"must have required property '"+"controls"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data["review-date"] === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "review-date"},message:"must have required property '"+"review-date"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.stage === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.paths === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema94.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
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
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 3){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema94.properties.name,data:data0};
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
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.name.type,parentSchema:schema94.properties.name,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) < 3){
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema94.properties.description,data:data1};
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
const err19 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.description.type,parentSchema:schema94.properties.description,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.owner !== undefined){
let data2 = data.owner;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err20 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema94.properties.owner,data:data2};
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
const err21 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.owner.type,parentSchema:schema94.properties.owner,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.deputies !== undefined){
let data3 = data.deputies;
if(Array.isArray(data3)){
if(data3.length < 1){
const err22 = {instancePath:instancePath+"/deputies",schemaPath:"#/properties/deputies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema94.properties.deputies,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err23 = {instancePath:instancePath+"/deputies/" + i0,schemaPath:"#/properties/deputies/items/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema94.properties.deputies.items,data:data4};
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
const err24 = {instancePath:instancePath+"/deputies/" + i0,schemaPath:"#/properties/deputies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.deputies.items.type,parentSchema:schema94.properties.deputies.items,data:data4};
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
const err25 = {instancePath:instancePath+"/deputies",schemaPath:"#/properties/deputies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.deputies.type,parentSchema:schema94.properties.deputies,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.purpose !== undefined){
let data5 = data.purpose;
if(typeof data5 === "string"){
if(func2(data5) < 3){
const err26 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema94.properties.purpose,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.purpose.type,parentSchema:schema94.properties.purpose,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.techniques !== undefined){
let data6 = data.techniques;
if(Array.isArray(data6)){
if(data6.length < 1){
const err28 = {instancePath:instancePath+"/techniques",schemaPath:"#/properties/techniques/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema94.properties.techniques,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func2(data7) < 3){
const err29 = {instancePath:instancePath+"/techniques/" + i1,schemaPath:"#/properties/techniques/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema94.properties.techniques.items,data:data7};
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
const err30 = {instancePath:instancePath+"/techniques/" + i1,schemaPath:"#/properties/techniques/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.techniques.items.type,parentSchema:schema94.properties.techniques.items,data:data7};
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
const err31 = {instancePath:instancePath+"/techniques",schemaPath:"#/properties/techniques/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.techniques.type,parentSchema:schema94.properties.techniques,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["training-data"] !== undefined){
let data8 = data["training-data"];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.what === undefined){
const err32 = {instancePath:instancePath+"/training-data",schemaPath:"#/properties/training-data/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema94.properties["training-data"].required,parentSchema:schema94.properties["training-data"],data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8.source === undefined){
const err33 = {instancePath:instancePath+"/training-data",schemaPath:"#/properties/training-data/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema94.properties["training-data"].required,parentSchema:schema94.properties["training-data"],data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "what") || (key1 === "source"))){
const err34 = {instancePath:instancePath+"/training-data",schemaPath:"#/properties/training-data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema94.properties["training-data"],data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data8.what !== undefined){
let data9 = data8.what;
if(typeof data9 === "string"){
if(func2(data9) < 3){
const err35 = {instancePath:instancePath+"/training-data/what",schemaPath:"#/properties/training-data/properties/what/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema94.properties["training-data"].properties.what,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/training-data/what",schemaPath:"#/properties/training-data/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties["training-data"].properties.what.type,parentSchema:schema94.properties["training-data"].properties.what,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.source !== undefined){
let data10 = data8.source;
if(typeof data10 === "string"){
if(func2(data10) < 3){
const err37 = {instancePath:instancePath+"/training-data/source",schemaPath:"#/properties/training-data/properties/source/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema94.properties["training-data"].properties.source,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/training-data/source",schemaPath:"#/properties/training-data/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties["training-data"].properties.source.type,parentSchema:schema94.properties["training-data"].properties.source,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/training-data",schemaPath:"#/properties/training-data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.properties["training-data"].type,parentSchema:schema94.properties["training-data"],data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["input-data"] !== undefined){
let data11 = data["input-data"];
if(typeof data11 === "string"){
if(func2(data11) < 3){
const err40 = {instancePath:instancePath+"/input-data",schemaPath:"#/properties/input-data/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema94.properties["input-data"],data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/input-data",schemaPath:"#/properties/input-data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties["input-data"].type,parentSchema:schema94.properties["input-data"],data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.output !== undefined){
let data12 = data.output;
if(Array.isArray(data12)){
if(data12.length < 1){
const err42 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema94.properties.output,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(!(((((data13 === "decision") || (data13 === "recommendation")) || (data13 === "generation")) || (data13 === "classification")) || (data13 === "prediction"))){
const err43 = {instancePath:instancePath+"/output/" + i2,schemaPath:"#/properties/output/items/enum",keyword:"enum",params:{allowedValues: schema94.properties.output.items.enum},message:"must be equal to one of the allowed values",schema:schema94.properties.output.items.enum,parentSchema:schema94.properties.output.items,data:data13};
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
const err44 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.output.type,parentSchema:schema94.properties.output,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data["affected-parties"] !== undefined){
let data14 = data["affected-parties"];
if(Array.isArray(data14)){
if(data14.length < 1){
const err45 = {instancePath:instancePath+"/affected-parties",schemaPath:"#/properties/affected-parties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema94.properties["affected-parties"],data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 === "string"){
if(func2(data15) < 3){
const err46 = {instancePath:instancePath+"/affected-parties/" + i3,schemaPath:"#/properties/affected-parties/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema94.properties["affected-parties"].items,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/affected-parties/" + i3,schemaPath:"#/properties/affected-parties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties["affected-parties"].items.type,parentSchema:schema94.properties["affected-parties"].items,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/affected-parties",schemaPath:"#/properties/affected-parties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties["affected-parties"].type,parentSchema:schema94.properties["affected-parties"],data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.risk !== undefined){
let data16 = data.risk;
if(!((((data16 === "minimal") || (data16 === "limited")) || (data16 === "high")) || (data16 === "unacceptable"))){
const err49 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/enum",keyword:"enum",params:{allowedValues: schema94.properties.risk.enum},message:"must be equal to one of the allowed values",schema:schema94.properties.risk.enum,parentSchema:schema94.properties.risk,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.regulations !== undefined){
let data17 = data.regulations;
if(Array.isArray(data17)){
if(data17.length < 1){
const err50 = {instancePath:instancePath+"/regulations",schemaPath:"#/properties/regulations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema94.properties.regulations,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(func2(data18) < 3){
const err51 = {instancePath:instancePath+"/regulations/" + i4,schemaPath:"#/properties/regulations/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema94.properties.regulations.items,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/regulations/" + i4,schemaPath:"#/properties/regulations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.regulations.items.type,parentSchema:schema94.properties.regulations.items,data:data18};
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
else {
const err53 = {instancePath:instancePath+"/regulations",schemaPath:"#/properties/regulations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.regulations.type,parentSchema:schema94.properties.regulations,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.controls !== undefined){
let data19 = data.controls;
if(Array.isArray(data19)){
if(data19.length < 1){
const err54 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema94.properties.controls,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 === "string"){
if(!pattern27.test(data20)){
const err55 = {instancePath:instancePath+"/controls/" + i5,schemaPath:"#/properties/controls/items/pattern",keyword:"pattern",params:{pattern: "^A\\.[0-9]+(\\.[0-9]+)*$"},message:"must match pattern \""+"^A\\.[0-9]+(\\.[0-9]+)*$"+"\"",schema:"^A\\.[0-9]+(\\.[0-9]+)*$",parentSchema:schema94.properties.controls.items,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/controls/" + i5,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.controls.items.type,parentSchema:schema94.properties.controls.items,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.controls.type,parentSchema:schema94.properties.controls,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data["review-date"] !== undefined){
let data21 = data["review-date"];
if(typeof data21 === "string"){
if(!(formats0.validate(data21))){
const err58 = {instancePath:instancePath+"/review-date",schemaPath:"#/properties/review-date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema94.properties["review-date"],data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/review-date",schemaPath:"#/properties/review-date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties["review-date"].type,parentSchema:schema94.properties["review-date"],data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.stage !== undefined){
let data22 = data.stage;
if(!((((((data22 === "design") || (data22 === "data")) || (data22 === "development")) || (data22 === "deployment")) || (data22 === "operation")) || (data22 === "retired"))){
const err60 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema94.properties.stage.enum},message:"must be equal to one of the allowed values",schema:schema94.properties.stage.enum,parentSchema:schema94.properties.stage,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.paths !== undefined){
let data23 = data.paths;
if(Array.isArray(data23)){
if(data23.length < 1){
const err61 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema94.properties.paths,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err62 = {instancePath:instancePath+"/paths/" + i6,schemaPath:"#/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema94.properties.paths.items,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/paths/" + i6,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.paths.items.type,parentSchema:schema94.properties.paths.items,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.paths.type,parentSchema:schema94.properties.paths,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.suppliers !== undefined){
let data25 = data.suppliers;
if(Array.isArray(data25)){
if(data25.length < 0){
const err65 = {instancePath:instancePath+"/suppliers",schemaPath:"#/properties/suppliers/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema94.properties.suppliers,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
if(typeof data26 === "string"){
if(!pattern28.test(data26)){
const err66 = {instancePath:instancePath+"/suppliers/" + i7,schemaPath:"#/properties/suppliers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]*$"+"\"",schema:"^[a-z0-9][a-z0-9.-]*$",parentSchema:schema94.properties.suppliers.items,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/suppliers/" + i7,schemaPath:"#/properties/suppliers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.suppliers.items.type,parentSchema:schema94.properties.suppliers.items,data:data26};
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
const err68 = {instancePath:instancePath+"/suppliers",schemaPath:"#/properties/suppliers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.suppliers.type,parentSchema:schema94.properties.suppliers,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

