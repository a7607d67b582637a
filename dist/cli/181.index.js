export const id = 181;
export const ids = [181];
export const modules = {

/***/ 5623:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

/* Generated from policies/schema by `npm run generate`: edit the schema, not this file. */

exports["impact-assessment"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/impact-assessment.schema.json","title":"ImpactAssessmentFile","description":"AI system impact assessment.","type":"object","additionalProperties":false,"required":["version","phase","assessor","date","intended-use","foreseeable-misuse","affected","impacts","risk","conclusion"],"properties":{"version":{"description":"Version of this format.","const":1},"phase":{"description":"`preliminary` in design and data stages, `full` from development on.","enum":["preliminary","full"]},"assessor":{"description":"Who assessed.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"},"date":{"description":"When.","type":"string","format":"date"},"intended-use":{"description":"What it is meant for.","type":"string","minLength":3},"foreseeable-misuse":{"description":"How it could be misused, and what speaks against it.","type":"string","minLength":3},"affected":{"description":"Who is affected.","type":"object","additionalProperties":false,"required":["directly","indirectly"],"properties":{"directly":{"description":"Parties its output is about or for.","type":"array","minItems":1,"items":{"description":"One party.","type":"string","minLength":3}},"indirectly":{"description":"Parties that feel the consequences.","type":"array","minItems":1,"items":{"description":"One party.","type":"string","minLength":3}}}},"impacts":{"description":"Each of the five areas, answered.","type":"object","additionalProperties":false,"required":["individuals","groups","society","organisation","environment"],"properties":{"individuals":{"description":"Impact on individuals.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","type":"string","minLength":3},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","type":"string","minLength":3}}}},"groups":{"description":"Impact on groups.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","type":"string","minLength":3},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","type":"string","minLength":3}}}},"society":{"description":"Impact on society.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","type":"string","minLength":3},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","type":"string","minLength":3}}}},"organisation":{"description":"Impact on organisation.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","type":"string","minLength":3},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","type":"string","minLength":3}}}},"environment":{"description":"Impact on environment.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","type":"string","minLength":3},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","type":"string","minLength":3}}}}}},"risk":{"enum":["minimal","limited","high","unacceptable"],"description":"The tier that follows; the register names the same."},"conclusion":{"description":"May the system be built, released, kept in use, and on which conditions.","type":"string","minLength":3}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (__webpack_require__(6214)/* ["default"] */ .A);
const pattern4 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const formats0 = (__webpack_require__(779)/* .fullFormats */ .U9).date;

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
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/policy.schema.json","title":"PolicyFile","description":"The policy of aims-gate: which changed files are governed, and what must be true before they merge.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"description":"What reports call this policy. Default: the preset's name, or the file's.","type":"string","minLength":1,"maxLength":80},"extends":{"description":"The policy this one is merged over: `preset:NAME`, `./file` on the same branch, or `github:owner/repo/path@<full commit id>` of another repository.","type":"string","pattern":"^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$"},"mode":{"description":"`enforce`: gaps fail the check. `audit`: gaps are reported and nothing is blocked. Default: enforce.","enum":["enforce","audit"]},"systems":{"description":"Folder of the AI system register: one folder a system, named by its id, with a `system.yml`. In paths of requirements `{system}` stands for that system's folder and `{id}` for its id.","type":"string","minLength":1},"roles":{"description":"File that says which people hold which role.","type":"string","minLength":1},"governance-role":{"description":"The role that must approve changes to what the gate trusts, and speaks for systems that have no owner yet.","type":"string","minLength":1},"exceptions":{"description":"Folder of time-boxed exceptions. Default `.aims/exceptions`.","type":"string","minLength":1},"trusted":{"description":"More files the gate trusts, as globs: a change to one of them is a governance change.","$ref":"#/$defs/globs"},"changes":{"description":"Which files belong to which class of change, as globs from the root; a glob that starts with `!` takes files out again. Added to the globs of the parent policy.","type":"object","additionalProperties":false,"properties":{"model":{"description":"Model weights, their configuration, the list of released models, training code.","$ref":"#/$defs/globs"},"model-id":{"description":"Files that name the hosted model, provider or deployment in use.","$ref":"#/$defs/globs"},"prompt":{"description":"Prompts and prompt templates.","$ref":"#/$defs/globs"},"dataset":{"description":"Training, tuning and retrieval data.","$ref":"#/$defs/globs"},"evaluation":{"description":"Evaluation data, evaluators, thresholds and committed results.","$ref":"#/$defs/globs"},"ai-dependency":{"description":"Manifests through which AI libraries and providers come in.","$ref":"#/$defs/globs"},"agent-config":{"description":"Tools and servers granted to an agent.","$ref":"#/$defs/globs"},"coding-agent":{"description":"Instructions for the developers' own coding agents (AGENTS.md, CLAUDE.md). None by default: they steer tools, not the product.","$ref":"#/$defs/globs"},"governance":{"description":"More documents the gates rely on. The policy, the roles, the register and every required document are in this class already.","$ref":"#/$defs/globs"}}},"ignore":{"description":"Files that no detector looks into: tests, vendored code, the developers' own tools. A glob that starts with `!` puts files back. Added to those of the parent policy.","$ref":"#/$defs/globs"},"detectors":{"description":"Which files each detector looks into, after `ignore`: globs add files, globs that start with `!` take files out, `off` switches it off. Added to those of the parent policy.","type":"object","additionalProperties":false,"properties":{"weights":{"description":"Model weights recognised by their content.","$ref":"#/$defs/lookout"},"pointer":{"description":"Git LFS pointers and DVC files that stand for models and data.","$ref":"#/$defs/lookout"},"released-model":{"description":"Weights that code or configuration names for download or loading.","$ref":"#/$defs/lookout"},"model-id":{"description":"Ids of hosted models, deployments, providers and endpoints in code and configuration.","$ref":"#/$defs/lookout"},"inline-prompt":{"description":"Prompts in code and configuration.","$ref":"#/$defs/lookout"},"prompt-file":{"description":"What a prompt file no longer says.","$ref":"#/$defs/lookout"},"training-data":{"description":"Fine-tuning data, dataset cards, data sets loaded in code.","$ref":"#/$defs/lookout"},"evaluation":{"description":"Evaluation code, thresholds, cases and results.","$ref":"#/$defs/lookout"},"agent-tools":{"description":"Tools, MCP servers and approval settings of agents.","$ref":"#/$defs/lookout"},"dependency":{"description":"AI packages in manifests and lock files.","$ref":"#/$defs/lookout"}}},"gates":{"description":"The gates by id. A gate of the parent policy with the same id is changed key by key; `require` replaces the whole list.","type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"$ref":"#/$defs/gate"}}},"$defs":{"globs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":300}},"lookout":{"anyOf":[{"const":"off"},{"$ref":"#/$defs/globs"}]},"changeClass":{"enum":["model","model-id","prompt","dataset","evaluation","agent-config","governance","coding-agent","ai-dependency","ai-dependency:added","ai-dependency:removed","ai-dependency:bumped"]},"riskTier":{"enum":["minimal","limited","high","unacceptable"]},"stage":{"enum":["design","data","development","deployment","operation","retired"]},"gate":{"type":"object","additionalProperties":false,"properties":{"title":{"description":"Two or three words for people: the name in every report.","type":"string","minLength":1,"maxLength":80},"why":{"description":"Why it matters, one sentence.","type":"string","minLength":1,"maxLength":400},"controls":{"description":"Annex A controls (`A.6.2.5`) and clauses (`8.4`) of ISO/IEC 42001 it serves.","type":"array","items":{"type":"string","pattern":"^(A\\.)?[0-9]+(\\.[0-9]+)*$"},"uniqueItems":true},"level":{"description":"`failure` blocks the merge; `warning` and `notice` are reported; `off` switches the gate off, which every report shows.","enum":["failure","warning","notice","off"]},"locked":{"description":"A policy that extends this one may only raise the level and add requirements.","const":"tighten-only"},"scope":{"description":"`system` (default): asked of each AI system. `organisation`: asked once, in a pull request that changes a document it names, and in every sweep.","enum":["system","organisation"]},"reason":{"description":"Why this policy lowers the level or switches the gate off: goes into the Statement of Applicability.","type":"string","minLength":1,"maxLength":400},"when":{"$ref":"#/$defs/when"},"require":{"description":"All of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"remedy":{"description":"How to mend it, one sentence: used where the requirement has nothing more exact to say.","type":"string","minLength":1,"maxLength":400}}},"when":{"description":"When the gate applies. Every key given must match; a key left out matches always.","type":"object","additionalProperties":false,"properties":{"changes":{"description":"A change of one of these classes touches the system.","type":"array","minItems":1,"items":{"$ref":"#/$defs/changeClass"},"uniqueItems":true},"risk":{"description":"The system's risk tier. A system without a tier counts as `high`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/riskTier"},"uniqueItems":true},"stage":{"description":"The system's lifecycle stage. A system without a stage counts as every stage.","type":"array","minItems":1,"items":{"$ref":"#/$defs/stage"},"uniqueItems":true},"files":{"description":"`trusted`: only changes to what the gate trusts (policy, roles, register, the workflow that runs the gate) count.","enum":["all","trusted"]}}},"requirement":{"description":"Exactly one requirement.","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"registered":{"$ref":"#/$defs/registered"},"document":{"$ref":"#/$defs/document"},"approval":{"$ref":"#/$defs/approval"},"review":{"$ref":"#/$defs/review"},"guardrails":{"$ref":"#/$defs/guardrails"},"checklist":{"$ref":"#/$defs/checklist"},"fresh":{"$ref":"#/$defs/fresh"},"link":{"$ref":"#/$defs/link"},"risks":{"$ref":"#/$defs/risks"},"impacts":{"$ref":"#/$defs/impacts"},"supplier":{"$ref":"#/$defs/supplier"},"metrics":{"$ref":"#/$defs/metrics"},"expression":{"$ref":"#/$defs/expression"},"any":{"description":"One of these holds.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"all":{"description":"All of these hold: for use inside `any`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"not":{"description":"This does not hold.","$ref":"#/$defs/requirement"}}},"path":{"description":"Where the document is. `{system}` = the system's folder, `{id}` = its id.","type":"string","minLength":1},"field":{"description":"The key, with dots between the steps: `operational.since`.","type":"string","minLength":1},"checklist":{"description":"Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"items":{"description":"Ids of the items that must be there and ticked. Left out: every item.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}}},"fresh":{"description":"A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"},"until":{"description":"The key of a date that must not be past.","type":"string","minLength":1},"within":{"description":"How long the date is good for. Default `12 months`.","type":"string","pattern":"^[0-9]+ (day|month|year)s?$"}}},"link":{"description":"A document names a dashboard, a runbook or a process: an https address, or a file of the repository.","type":"object","additionalProperties":false,"required":["path","field"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"}}},"risks":{"description":"Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"limit":{"description":"Likelihood × impact that is still acceptable. Default 12.","type":"integer","minimum":1,"maximum":25}}},"impacts":{"description":"The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"}}},"supplier":{"description":"Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"Where the assessments lie. Default `.aims/suppliers`.","type":"string","minLength":1}}},"threshold":{"description":"Bounds of one metric.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least.","type":"number"},"max":{"description":"At most.","type":"number"},"no-regression":{"description":"No worse than the same file before the change.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric's unit. Default 0.","type":"number","minimum":0},"max-gap":{"description":"Between the best and the worst group, in the metric's unit.","type":"number","minimum":0},"min-ratio":{"description":"Of the worst group to the best.","type":"number","minimum":0,"maximum":1}}},"metrics":{"description":"Committed evaluation results are complete, made for this change, and meet their thresholds.","type":"object","additionalProperties":false,"required":["results","thresholds"],"properties":{"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"format":{"description":"The format, when its content does not tell.","enum":["promptfoo","lm-eval","inspect","openai-evals","gh-models","model-index","junit","plain"]},"thresholds":{"description":"Bounds by name of the metric.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/threshold"}}}},"expression":{"description":"A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `today` and `documents`.","anyOf":[{"type":"string","minLength":1,"maxLength":2000},{"type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"description":"The expression.","type":"string","minLength":1,"maxLength":2000},"say":{"description":"What is missing when it does not hold, one sentence.","type":"string","minLength":1,"maxLength":400},"documents":{"description":"Documents it reads: name → path.","type":"object","additionalProperties":{"$ref":"#/$defs/path"}}}}]},"guardrails":{"description":"No refusal, warning, disclosure or human approval is gone from a prompt or an agent.","type":"object","additionalProperties":false,"properties":{}},"registered":{"description":"Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.","type":"object","additionalProperties":false,"properties":{}},"document":{"description":"A document exists, follows its schema, is filled in, and changed together with what it describes.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"description":"Where it is. `{system}` = the system's folder, `{id}` = its id.","type":"string","minLength":1},"schema":{"description":"The schema it follows.","enum":["system","roles","risk-assessment","impact-assessment","model-card"]},"sections":{"description":"Headings a Markdown document must have, with text under them.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"changed":{"description":"`in-substance`: it must change in the same pull request, by more than white space, dates or layout.","enum":["in-substance"]}}},"approval":{"description":"Somebody accountable approves the content that is merged.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Who may give it: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, or `@login`. Any one of them.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"},"uniqueItems":true},"count":{"description":"How many different people. Default 1.","type":"integer","minimum":1,"maximum":10}}},"review":{"description":"Independent people reviewed the content: not its author, not a committer or co-author, not a bot.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"description":"How many, for all tiers or by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10},"limited":{"type":"integer","minimum":0,"maximum":10},"high":{"type":"integer","minimum":0,"maximum":10},"unacceptable":{"type":"integer","minimum":0,"maximum":10}}}]},"role":{"description":"The reviewers must hold this role. Left out: anybody independent who is allowed to review.","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"}}}}};
const schema34 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":300}};
const pattern5 = new RegExp("^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$", "u");
const pattern6 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
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
const pattern7 = new RegExp("^(A\\.)?[0-9]+(\\.[0-9]+)*$", "u");
const schema48 = {"description":"When the gate applies. Every key given must match; a key left out matches always.","type":"object","additionalProperties":false,"properties":{"changes":{"description":"A change of one of these classes touches the system.","type":"array","minItems":1,"items":{"$ref":"#/$defs/changeClass"},"uniqueItems":true},"risk":{"description":"The system's risk tier. A system without a tier counts as `high`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/riskTier"},"uniqueItems":true},"stage":{"description":"The system's lifecycle stage. A system without a stage counts as every stage.","type":"array","minItems":1,"items":{"$ref":"#/$defs/stage"},"uniqueItems":true},"files":{"description":"`trusted`: only changes to what the gate trusts (policy, roles, register, the workflow that runs the gate) count.","enum":["all","trusted"]}}};
const schema49 = {"enum":["model","model-id","prompt","dataset","evaluation","agent-config","governance","coding-agent","ai-dependency","ai-dependency:added","ai-dependency:removed","ai-dependency:bumped"]};
const schema50 = {"enum":["minimal","limited","high","unacceptable"]};
const schema51 = {"enum":["design","data","development","deployment","operation","retired"]};
const func0 = (__webpack_require__(4951)/* ["default"] */ .A);

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

const schema52 = {"description":"Exactly one requirement.","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"registered":{"$ref":"#/$defs/registered"},"document":{"$ref":"#/$defs/document"},"approval":{"$ref":"#/$defs/approval"},"review":{"$ref":"#/$defs/review"},"guardrails":{"$ref":"#/$defs/guardrails"},"checklist":{"$ref":"#/$defs/checklist"},"fresh":{"$ref":"#/$defs/fresh"},"link":{"$ref":"#/$defs/link"},"risks":{"$ref":"#/$defs/risks"},"impacts":{"$ref":"#/$defs/impacts"},"supplier":{"$ref":"#/$defs/supplier"},"metrics":{"$ref":"#/$defs/metrics"},"expression":{"$ref":"#/$defs/expression"},"any":{"description":"One of these holds.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"all":{"description":"All of these hold: for use inside `any`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"not":{"description":"This does not hold.","$ref":"#/$defs/requirement"}}};
const schema53 = {"description":"Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.","type":"object","additionalProperties":false,"properties":{}};
const schema54 = {"description":"A document exists, follows its schema, is filled in, and changed together with what it describes.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"description":"Where it is. `{system}` = the system's folder, `{id}` = its id.","type":"string","minLength":1},"schema":{"description":"The schema it follows.","enum":["system","roles","risk-assessment","impact-assessment","model-card"]},"sections":{"description":"Headings a Markdown document must have, with text under them.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"changed":{"description":"`in-substance`: it must change in the same pull request, by more than white space, dates or layout.","enum":["in-substance"]}}};
const schema55 = {"description":"Somebody accountable approves the content that is merged.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Who may give it: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, or `@login`. Any one of them.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"},"uniqueItems":true},"count":{"description":"How many different people. Default 1.","type":"integer","minimum":1,"maximum":10}}};
const schema56 = {"description":"Independent people reviewed the content: not its author, not a committer or co-author, not a bot.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"description":"How many, for all tiers or by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.","oneOf":[{"type":"integer","minimum":1,"maximum":10},{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"minimal":{"type":"integer","minimum":0,"maximum":10},"limited":{"type":"integer","minimum":0,"maximum":10},"high":{"type":"integer","minimum":0,"maximum":10},"unacceptable":{"type":"integer","minimum":0,"maximum":10}}}]},"role":{"description":"The reviewers must hold this role. Left out: anybody independent who is allowed to review.","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"}}};
const schema57 = {"description":"No refusal, warning, disclosure or human approval is gone from a prompt or an agent.","type":"object","additionalProperties":false,"properties":{}};
const schema70 = {"description":"Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.","type":"object","additionalProperties":false,"properties":{"folder":{"description":"Where the assessments lie. Default `.aims/suppliers`.","type":"string","minLength":1}}};
const pattern8 = new RegExp("^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$", "u");
const schema58 = {"description":"Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"items":{"description":"Ids of the items that must be there and ticked. Left out: every item.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}}};
const schema59 = {"description":"Where the document is. `{system}` = the system's folder, `{id}` = its id.","type":"string","minLength":1};

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
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema58.required,parentSchema:schema58,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
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
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data0};
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
const err4 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema58.properties.items,data:data1};
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
const err5 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.items.items,data:data2};
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
const err6 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.items.items.type,parentSchema:schema58.properties.items.items,data:data2};
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
const err7 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.items.type,parentSchema:schema58.properties.items,data:data1};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"description":"A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"},"until":{"description":"The key of a date that must not be past.","type":"string","minLength":1},"within":{"description":"How long the date is good for. Default `12 months`.","type":"string","pattern":"^[0-9]+ (day|month|year)s?$"}}};
const schema62 = {"description":"The key, with dots between the steps: `operational.since`.","type":"string","minLength":1};
const pattern10 = new RegExp("^[0-9]+ (day|month|year)s?$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema60.required,parentSchema:schema60,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
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
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data0};
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
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62,data:data1};
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
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.type,parentSchema:schema62,data:data1};
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
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.until,data:data2};
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
const err7 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.until.type,parentSchema:schema60.properties.until,data:data2};
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
if(!pattern10.test(data3)){
const err8 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ (day|month|year)s?$"},message:"must match pattern \""+"^[0-9]+ (day|month|year)s?$"+"\"",schema:"^[0-9]+ (day|month|year)s?$",parentSchema:schema60.properties.within,data:data3};
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
const err9 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.within.type,parentSchema:schema60.properties.within,data:data3};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"description":"A document names a dashboard, a runbook or a process: an https address, or a file of the repository.","type":"object","additionalProperties":false,"required":["path","field"],"properties":{"path":{"$ref":"#/$defs/path"},"field":{"$ref":"#/$defs/field"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
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
if(data.field === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema63.required,parentSchema:schema63,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59,data:data0};
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
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data0};
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
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62,data:data1};
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
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.type,parentSchema:schema62,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"description":"Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"},"limit":{"description":"Likelihood × impact that is still acceptable. Default 12.","type":"integer","minimum":1,"maximum":25}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema66.required,parentSchema:schema66,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
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
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data0};
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
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema66.properties.limit.type,parentSchema:schema66.properties.limit,data:data1};
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
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25},message:"must be <= 25",schema:25,parentSchema:schema66.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema66.properties.limit,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"description":"The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
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
for(const key0 in data){
if(!(key0 === "path")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
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
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data0};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"description":"Committed evaluation results are complete, made for this change, and meet their thresholds.","type":"object","additionalProperties":false,"required":["results","thresholds"],"properties":{"results":{"description":"Where the results lie.","type":"array","minItems":1,"items":{"$ref":"#/$defs/path"}},"format":{"description":"The format, when its content does not tell.","enum":["promptfoo","lm-eval","inspect","openai-evals","gh-models","model-index","junit","plain"]},"thresholds":{"description":"Bounds by name of the metric.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/threshold"}}}};
const schema73 = {"description":"Bounds of one metric.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"At least.","type":"number"},"max":{"description":"At most.","type":"number"},"no-regression":{"description":"No worse than the same file before the change.","type":"boolean"},"tolerance":{"description":"How much worse is still no regression, in the metric's unit. Default 0.","type":"number","minimum":0},"max-gap":{"description":"Between the best and the worst group, in the metric's unit.","type":"number","minimum":0},"min-ratio":{"description":"Of the worst group to the best.","type":"number","minimum":0,"maximum":1}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.thresholds === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thresholds"},message:"must have required property '"+"thresholds"+"'",schema:schema71.required,parentSchema:schema71,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
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
const err3 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.results,data:data0};
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
const err4 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59,data:data1};
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
const err5 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data1};
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
const err6 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.results.type,parentSchema:schema71.properties.results,data:data0};
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
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema71.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema71.properties.format.enum,parentSchema:schema71.properties.format,data:data2};
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
const err8 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema71.properties.thresholds,data:data3};
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
const err9 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/threshold/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema73,data:data4};
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
const err10 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/threshold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data:data4};
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
const err11 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/threshold/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema73.properties.min.type,parentSchema:schema73.properties.min,data:data5};
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
const err12 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/threshold/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema73.properties.max.type,parentSchema:schema73.properties.max,data:data6};
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
const err13 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/no-regression",schemaPath:"#/$defs/threshold/properties/no-regression/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema73.properties["no-regression"].type,parentSchema:schema73.properties["no-regression"],data:data7};
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
const err14 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/$defs/threshold/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema73.properties.tolerance,data:data8};
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
const err15 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/$defs/threshold/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema73.properties.tolerance.type,parentSchema:schema73.properties.tolerance,data:data8};
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
const err16 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-gap",schemaPath:"#/$defs/threshold/properties/max-gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema73.properties["max-gap"],data:data9};
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
const err17 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-gap",schemaPath:"#/$defs/threshold/properties/max-gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema73.properties["max-gap"].type,parentSchema:schema73.properties["max-gap"],data:data9};
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
const err18 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-ratio",schemaPath:"#/$defs/threshold/properties/min-ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema73.properties["min-ratio"],data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-ratio",schemaPath:"#/$defs/threshold/properties/min-ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema73.properties["min-ratio"],data:data10};
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
const err20 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-ratio",schemaPath:"#/$defs/threshold/properties/min-ratio/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema73.properties["min-ratio"].type,parentSchema:schema73.properties["min-ratio"],data:data10};
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
const err21 = {instancePath:instancePath+"/thresholds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/threshold/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data:data4};
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
const err22 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.properties.thresholds.type,parentSchema:schema71.properties.thresholds,data:data3};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"description":"A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `today` and `documents`.","anyOf":[{"type":"string","minLength":1,"maxLength":2000},{"type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"description":"The expression.","type":"string","minLength":1,"maxLength":2000},"say":{"description":"What is missing when it does not hold, one sentence.","type":"string","minLength":1,"maxLength":400},"documents":{"description":"Documents it reads: name → path.","type":"object","additionalProperties":{"$ref":"#/$defs/path"}}}}]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema74.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema74.anyOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.anyOf[0].type,parentSchema:schema74.anyOf[0],data};
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
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "cel"},message:"must have required property '"+"cel"+"'",schema:schema74.anyOf[1].required,parentSchema:schema74.anyOf[1],data};
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
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74.anyOf[1],data};
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
const err5 = {instancePath:instancePath+"/cel",schemaPath:"#/anyOf/1/properties/cel/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema74.anyOf[1].properties.cel,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/cel",schemaPath:"#/anyOf/1/properties/cel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema74.anyOf[1].properties.cel,data:data0};
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
const err7 = {instancePath:instancePath+"/cel",schemaPath:"#/anyOf/1/properties/cel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.anyOf[1].properties.cel.type,parentSchema:schema74.anyOf[1].properties.cel,data:data0};
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
const err8 = {instancePath:instancePath+"/say",schemaPath:"#/anyOf/1/properties/say/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema74.anyOf[1].properties.say,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/say",schemaPath:"#/anyOf/1/properties/say/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema74.anyOf[1].properties.say,data:data1};
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
const err10 = {instancePath:instancePath+"/say",schemaPath:"#/anyOf/1/properties/say/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.anyOf[1].properties.say.type,parentSchema:schema74.anyOf[1].properties.say,data:data1};
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
const err11 = {instancePath:instancePath+"/documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59,data:data3};
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
const err12 = {instancePath:instancePath+"/documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data3};
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
const err13 = {instancePath:instancePath+"/documents",schemaPath:"#/anyOf/1/properties/documents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.anyOf[1].properties.documents.type,parentSchema:schema74.anyOf[1].properties.documents,data:data2};
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
const err14 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.anyOf[1].type,parentSchema:schema74.anyOf[1],data};
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
const err15 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema74.anyOf,parentSchema:schema74,data};
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
validate50.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate50.evaluated = {"dynamicProps":true,"dynamicItems":false};

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
let data7 = data.approval;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.by === undefined){
const err16 = {instancePath:instancePath+"/approval",schemaPath:"#/$defs/approval/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema55.required,parentSchema:schema55,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data7){
if(!((key3 === "by") || (key3 === "count"))){
const err17 = {instancePath:instancePath+"/approval",schemaPath:"#/$defs/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.by !== undefined){
let data8 = data7.by;
if(Array.isArray(data8)){
if(data8.length < 1){
const err18 = {instancePath:instancePath+"/approval/by",schemaPath:"#/$defs/approval/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.properties.by,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err19 = {instancePath:instancePath+"/approval/by/" + i1,schemaPath:"#/$defs/approval/properties/by/items/pattern",keyword:"pattern",params:{pattern: "^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"},message:"must match pattern \""+"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$"+"\"",schema:"^(owner|role:[a-z0-9][a-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9-]*)$",parentSchema:schema55.properties.by.items,data:data9};
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
const err20 = {instancePath:instancePath+"/approval/by/" + i1,schemaPath:"#/$defs/approval/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.by.items.type,parentSchema:schema55.properties.by.items,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i2 = data8.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data8[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/approval/by",schemaPath:"#/$defs/approval/properties/by/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema55.properties.by,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err22 = {instancePath:instancePath+"/approval/by",schemaPath:"#/$defs/approval/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.by.type,parentSchema:schema55.properties.by,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.count !== undefined){
let data10 = data7.count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/approval/count",schemaPath:"#/$defs/approval/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema55.properties.count.type,parentSchema:schema55.properties.count,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/approval/count",schemaPath:"#/$defs/approval/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema55.properties.count,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/approval/count",schemaPath:"#/$defs/approval/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema55.properties.count,data:data10};
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
}
else {
const err26 = {instancePath:instancePath+"/approval",schemaPath:"#/$defs/approval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.review !== undefined){
let data11 = data.review;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.count === undefined){
const err27 = {instancePath:instancePath+"/review",schemaPath:"#/$defs/review/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema56.required,parentSchema:schema56,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key4 in data11){
if(!((key4 === "count") || (key4 === "role"))){
const err28 = {instancePath:instancePath+"/review",schemaPath:"#/$defs/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.count !== undefined){
let data12 = data11.count;
const _errs33 = errors;
let valid13 = false;
let passing0 = null;
const _errs34 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err29 = {instancePath:instancePath+"/review/count",schemaPath:"#/$defs/review/properties/count/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.count.oneOf[0].type,parentSchema:schema56.properties.count.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 10 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/review/count",schemaPath:"#/$defs/review/properties/count/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.properties.count.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/review/count",schemaPath:"#/$defs/review/properties/count/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema56.properties.count.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid0 = _errs34 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
}
const _errs36 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err32 = {instancePath:instancePath+"/review/count",schemaPath:"#/$defs/review/properties/count/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema56.properties.count.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key5 in data12){
if(!((((key5 === "minimal") || (key5 === "limited")) || (key5 === "high")) || (key5 === "unacceptable"))){
const err33 = {instancePath:instancePath+"/review/count",schemaPath:"#/$defs/review/properties/count/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema56.properties.count.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.minimal !== undefined){
let data13 = data12.minimal;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err34 = {instancePath:instancePath+"/review/count/minimal",schemaPath:"#/$defs/review/properties/count/oneOf/1/properties/minimal/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.count.oneOf[1].properties.minimal.type,parentSchema:schema56.properties.count.oneOf[1].properties.minimal,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 10 || isNaN(data13)){
const err35 = {instancePath:instancePath+"/review/count/minimal",schemaPath:"#/$defs/review/properties/count/oneOf/1/properties/minimal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.properties.count.oneOf[1].properties.minimal,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err36 = {instancePath:instancePath+"/review/count/minimal",schemaPath:"#/$defs/review/properties/count/oneOf/1/properties/minimal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.count.oneOf[1].properties.minimal,data:data13};
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
if(data12.limited !== undefined){
let data14 = data12.limited;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err37 = {instancePath:instancePath+"/review/count/limited",schemaPath:"#/$defs/review/properties/count/oneOf/1/properties/limited/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.count.oneOf[1].properties.limited.type,parentSchema:schema56.properties.count.oneOf[1].properties.limited,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 10 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/review/count/limited",schemaPath:"#/$defs/review/properties/count/oneOf/1/properties/limited/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.properties.count.oneOf[1].properties.limited,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/review/count/limited",schemaPath:"#/$defs/review/properties/count/oneOf/1/properties/limited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.count.oneOf[1].properties.limited,data:data14};
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
if(data12.high !== undefined){
let data15 = data12.high;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/review/count/high",schemaPath:"#/$defs/review/properties/count/oneOf/1/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.count.oneOf[1].properties.high.type,parentSchema:schema56.properties.count.oneOf[1].properties.high,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 10 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/review/count/high",schemaPath:"#/$defs/review/properties/count/oneOf/1/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.properties.count.oneOf[1].properties.high,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/review/count/high",schemaPath:"#/$defs/review/properties/count/oneOf/1/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.count.oneOf[1].properties.high,data:data15};
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
if(data12.unacceptable !== undefined){
let data16 = data12.unacceptable;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err43 = {instancePath:instancePath+"/review/count/unacceptable",schemaPath:"#/$defs/review/properties/count/oneOf/1/properties/unacceptable/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.count.oneOf[1].properties.unacceptable.type,parentSchema:schema56.properties.count.oneOf[1].properties.unacceptable,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 10 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/review/count/unacceptable",schemaPath:"#/$defs/review/properties/count/oneOf/1/properties/unacceptable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema56.properties.count.oneOf[1].properties.unacceptable,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err45 = {instancePath:instancePath+"/review/count/unacceptable",schemaPath:"#/$defs/review/properties/count/oneOf/1/properties/unacceptable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.count.oneOf[1].properties.unacceptable,data:data16};
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
const err46 = {instancePath:instancePath+"/review/count",schemaPath:"#/$defs/review/properties/count/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.properties.count.oneOf[1].type,parentSchema:schema56.properties.count.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs36 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
}
}
if(!valid13){
const err47 = {instancePath:instancePath+"/review/count",schemaPath:"#/$defs/review/properties/count/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema56.properties.count.oneOf,parentSchema:schema56.properties.count,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data11.role !== undefined){
let data17 = data11.role;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err48 = {instancePath:instancePath+"/review/role",schemaPath:"#/$defs/review/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema56.properties.role,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/review/role",schemaPath:"#/$defs/review/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.role.type,parentSchema:schema56.properties.role,data:data17};
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
const err50 = {instancePath:instancePath+"/review",schemaPath:"#/$defs/review/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data11};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.guardrails !== undefined){
let data18 = data.guardrails;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
const err51 = {instancePath:instancePath+"/guardrails",schemaPath:"#/$defs/guardrails/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data:data18};
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
const err52 = {instancePath:instancePath+"/guardrails",schemaPath:"#/$defs/guardrails/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.checklist !== undefined){
if(!(validate38(data.checklist, {instancePath:instancePath+"/checklist",parentData:data,parentDataProperty:"checklist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.fresh !== undefined){
if(!(validate40(data.fresh, {instancePath:instancePath+"/fresh",parentData:data,parentDataProperty:"fresh",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.link !== undefined){
if(!(validate42(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validate44(data.risks, {instancePath:instancePath+"/risks",parentData:data,parentDataProperty:"risks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.impacts !== undefined){
if(!(validate46(data.impacts, {instancePath:instancePath+"/impacts",parentData:data,parentDataProperty:"impacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.supplier !== undefined){
let data24 = data.supplier;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!(key7 === "folder")){
const err53 = {instancePath:instancePath+"/supplier",schemaPath:"#/$defs/supplier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema70,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data24.folder !== undefined){
let data25 = data24.folder;
if(typeof data25 === "string"){
if(func2(data25) < 1){
const err54 = {instancePath:instancePath+"/supplier/folder",schemaPath:"#/$defs/supplier/properties/folder/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema70.properties.folder,data:data25};
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
const err55 = {instancePath:instancePath+"/supplier/folder",schemaPath:"#/$defs/supplier/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.folder.type,parentSchema:schema70.properties.folder,data:data25};
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
const err56 = {instancePath:instancePath+"/supplier",schemaPath:"#/$defs/supplier/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.type,parentSchema:schema70,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.metrics !== undefined){
if(!(validate48(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.expression !== undefined){
if(!(validate50(data.expression, {instancePath:instancePath+"/expression",parentData:data,parentDataProperty:"expression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
let data28 = data.any;
if(Array.isArray(data28)){
if(data28.length < 1){
const err57 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema52.properties.any,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len2 = data28.length;
for(let i3=0; i3<len2; i3++){
if(!(wrapper0.validate(data28[i3], {instancePath:instancePath+"/any/" + i3,parentData:data28,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.any.type,parentSchema:schema52.properties.any,data:data28};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.all !== undefined){
let data30 = data.all;
if(Array.isArray(data30)){
if(data30.length < 1){
const err59 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema52.properties.all,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len3 = data30.length;
for(let i4=0; i4<len3; i4++){
if(!(wrapper0.validate(data30[i4], {instancePath:instancePath+"/all/" + i4,parentData:data30,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.all.type,parentSchema:schema52.properties.all,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
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
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
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
if(!pattern7.test(data3)){
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
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/pattern",keyword:"pattern",params:{pattern: "^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$"},message:"must match pattern \""+"^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$"+"\"",schema:"^(preset:[a-z0-9][a-z0-9-]*|\\./[^\\s]+|github:[^\\s]+)$",parentSchema:schema33.properties.extends,data:data2};
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
if(data.trusted !== undefined){
let data8 = data.trusted;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func2(data9) > 300){
const err17 = {instancePath:instancePath+"/trusted/" + i0,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data9) < 1){
const err18 = {instancePath:instancePath+"/trusted/" + i0,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data9};
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
const err19 = {instancePath:instancePath+"/trusted/" + i0,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data9};
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
const err20 = {instancePath:instancePath+"/trusted",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.changes !== undefined){
let data10 = data.changes;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(func1.call(schema33.properties.changes.properties, key1))){
const err21 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.changes,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.model !== undefined){
let data11 = data10.model;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(func2(data12) > 300){
const err22 = {instancePath:instancePath+"/changes/model/" + i1,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data12) < 1){
const err23 = {instancePath:instancePath+"/changes/model/" + i1,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data12};
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
const err24 = {instancePath:instancePath+"/changes/model/" + i1,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data12};
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
const err25 = {instancePath:instancePath+"/changes/model",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10["model-id"] !== undefined){
let data13 = data10["model-id"];
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func2(data14) > 300){
const err26 = {instancePath:instancePath+"/changes/model-id/" + i2,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data14) < 1){
const err27 = {instancePath:instancePath+"/changes/model-id/" + i2,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data14};
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
const err28 = {instancePath:instancePath+"/changes/model-id/" + i2,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data14};
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
const err29 = {instancePath:instancePath+"/changes/model-id",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.prompt !== undefined){
let data15 = data10.prompt;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(func2(data16) > 300){
const err30 = {instancePath:instancePath+"/changes/prompt/" + i3,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data16) < 1){
const err31 = {instancePath:instancePath+"/changes/prompt/" + i3,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data16};
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
const err32 = {instancePath:instancePath+"/changes/prompt/" + i3,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data16};
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
const err33 = {instancePath:instancePath+"/changes/prompt",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.dataset !== undefined){
let data17 = data10.dataset;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(func2(data18) > 300){
const err34 = {instancePath:instancePath+"/changes/dataset/" + i4,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data18) < 1){
const err35 = {instancePath:instancePath+"/changes/dataset/" + i4,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data18};
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
const err36 = {instancePath:instancePath+"/changes/dataset/" + i4,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data18};
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
else {
const err37 = {instancePath:instancePath+"/changes/dataset",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.evaluation !== undefined){
let data19 = data10.evaluation;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 === "string"){
if(func2(data20) > 300){
const err38 = {instancePath:instancePath+"/changes/evaluation/" + i5,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data20) < 1){
const err39 = {instancePath:instancePath+"/changes/evaluation/" + i5,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/changes/evaluation/" + i5,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data20};
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
const err41 = {instancePath:instancePath+"/changes/evaluation",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data10["ai-dependency"] !== undefined){
let data21 = data10["ai-dependency"];
if(Array.isArray(data21)){
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
let data22 = data21[i6];
if(typeof data22 === "string"){
if(func2(data22) > 300){
const err42 = {instancePath:instancePath+"/changes/ai-dependency/" + i6,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data22) < 1){
const err43 = {instancePath:instancePath+"/changes/ai-dependency/" + i6,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/changes/ai-dependency/" + i6,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data22};
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
const err45 = {instancePath:instancePath+"/changes/ai-dependency",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data10["agent-config"] !== undefined){
let data23 = data10["agent-config"];
if(Array.isArray(data23)){
const len7 = data23.length;
for(let i7=0; i7<len7; i7++){
let data24 = data23[i7];
if(typeof data24 === "string"){
if(func2(data24) > 300){
const err46 = {instancePath:instancePath+"/changes/agent-config/" + i7,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func2(data24) < 1){
const err47 = {instancePath:instancePath+"/changes/agent-config/" + i7,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/changes/agent-config/" + i7,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data24};
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
const err49 = {instancePath:instancePath+"/changes/agent-config",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data10["coding-agent"] !== undefined){
let data25 = data10["coding-agent"];
if(Array.isArray(data25)){
const len8 = data25.length;
for(let i8=0; i8<len8; i8++){
let data26 = data25[i8];
if(typeof data26 === "string"){
if(func2(data26) > 300){
const err50 = {instancePath:instancePath+"/changes/coding-agent/" + i8,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func2(data26) < 1){
const err51 = {instancePath:instancePath+"/changes/coding-agent/" + i8,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data26};
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
const err52 = {instancePath:instancePath+"/changes/coding-agent/" + i8,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data26};
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
const err53 = {instancePath:instancePath+"/changes/coding-agent",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data10.governance !== undefined){
let data27 = data10.governance;
if(Array.isArray(data27)){
const len9 = data27.length;
for(let i9=0; i9<len9; i9++){
let data28 = data27[i9];
if(typeof data28 === "string"){
if(func2(data28) > 300){
const err54 = {instancePath:instancePath+"/changes/governance/" + i9,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func2(data28) < 1){
const err55 = {instancePath:instancePath+"/changes/governance/" + i9,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data28};
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
const err56 = {instancePath:instancePath+"/changes/governance/" + i9,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data28};
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
const err57 = {instancePath:instancePath+"/changes/governance",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data27};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.changes.type,parentSchema:schema33.properties.changes,data:data10};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.ignore !== undefined){
let data29 = data.ignore;
if(Array.isArray(data29)){
const len10 = data29.length;
for(let i10=0; i10<len10; i10++){
let data30 = data29[i10];
if(typeof data30 === "string"){
if(func2(data30) > 300){
const err59 = {instancePath:instancePath+"/ignore/" + i10,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema34.items,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func2(data30) < 1){
const err60 = {instancePath:instancePath+"/ignore/" + i10,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.items,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/ignore/" + i10,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.items.type,parentSchema:schema34.items,data:data30};
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
const err62 = {instancePath:instancePath+"/ignore",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.type,parentSchema:schema34,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.detectors !== undefined){
let data31 = data.detectors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key2 in data31){
if(!(func1.call(schema33.properties.detectors.properties, key2))){
const err63 = {instancePath:instancePath+"/detectors",schemaPath:"#/properties/detectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.detectors,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data31.weights !== undefined){
if(!(validate23(data31.weights, {instancePath:instancePath+"/detectors/weights",parentData:data31,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data31.pointer !== undefined){
if(!(validate23(data31.pointer, {instancePath:instancePath+"/detectors/pointer",parentData:data31,parentDataProperty:"pointer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data31["released-model"] !== undefined){
if(!(validate23(data31["released-model"], {instancePath:instancePath+"/detectors/released-model",parentData:data31,parentDataProperty:"released-model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data31["model-id"] !== undefined){
if(!(validate23(data31["model-id"], {instancePath:instancePath+"/detectors/model-id",parentData:data31,parentDataProperty:"model-id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data31["inline-prompt"] !== undefined){
if(!(validate23(data31["inline-prompt"], {instancePath:instancePath+"/detectors/inline-prompt",parentData:data31,parentDataProperty:"inline-prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data31["prompt-file"] !== undefined){
if(!(validate23(data31["prompt-file"], {instancePath:instancePath+"/detectors/prompt-file",parentData:data31,parentDataProperty:"prompt-file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data31["training-data"] !== undefined){
if(!(validate23(data31["training-data"], {instancePath:instancePath+"/detectors/training-data",parentData:data31,parentDataProperty:"training-data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data31.evaluation !== undefined){
if(!(validate23(data31.evaluation, {instancePath:instancePath+"/detectors/evaluation",parentData:data31,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data31["agent-tools"] !== undefined){
if(!(validate23(data31["agent-tools"], {instancePath:instancePath+"/detectors/agent-tools",parentData:data31,parentDataProperty:"agent-tools",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data31.dependency !== undefined){
if(!(validate23(data31.dependency, {instancePath:instancePath+"/detectors/dependency",parentData:data31,parentDataProperty:"dependency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath:instancePath+"/detectors",schemaPath:"#/properties/detectors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.detectors.type,parentSchema:schema33.properties.detectors,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.gates !== undefined){
let data42 = data.gates;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key3 in data42){
const _errs89 = errors;
if(typeof key3 === "string"){
if(!pattern6.test(key3)){
const err65 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema33.properties.gates.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var valid36 = _errs89 === errors;
if(!valid36){
const err66 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema33.properties.gates.propertyNames,parentSchema:schema33.properties.gates,data:data42};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
for(const key4 in data42){
if(!(validate34(data42[key4], {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data42,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.gates.type,parentSchema:schema33.properties.gates,data:data42};
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
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["policy-test"] = validate54;
const schema76 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/policy-test.schema.json","title":"PolicyTestFile","description":"Cases of a policy, for `aims-gate policy test`: given files and a change, which gates find something.","type":"object","additionalProperties":false,"required":["cases"],"$defs":{"files":{"description":"Path → text; null removes the file.","type":"object","additionalProperties":{"type":["string","null"]}}},"properties":{"base":{"description":"Files of the target branch, for every case.","$ref":"#/$defs/files"},"cases":{"description":"Each a change and what is found.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name","change","expect"],"properties":{"name":{"description":"What the case shows.","type":"string","minLength":1},"base":{"description":"More files of the target branch, for this case.","$ref":"#/$defs/files"},"change":{"description":"What the pull request changes.","$ref":"#/$defs/files"},"author":{"description":"Who opened it. Default `author`.","type":"string","minLength":1},"approvals":{"description":"Who approved its head.","type":"array","items":{"type":"string","minLength":1}},"today":{"description":"The day it is judged on. Default 2026-01-01.","type":"string","format":"date"},"expect":{"description":"Ids of the gates that find something, in any order; empty: it passes.","type":"array","items":{"type":"string","minLength":1}}}}}}};
const schema77 = {"description":"Path → text; null removes the file.","type":"object","additionalProperties":{"type":["string","null"]}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/policy-test.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema76.required,parentSchema:schema76,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data};
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
const err2 = {instancePath:instancePath+"/base/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/files/additionalProperties/type",keyword:"type",params:{type: schema77.additionalProperties.type},message:"must be string,null",schema:schema77.additionalProperties.type,parentSchema:schema77.additionalProperties,data:data1};
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
const err3 = {instancePath:instancePath+"/base",schemaPath:"#/$defs/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data:data0};
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
const err4 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema76.properties.cases,data:data2};
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
const err5 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema76.properties.cases.items.required,parentSchema:schema76.properties.cases.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.change === undefined){
const err6 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'",schema:schema76.properties.cases.items.required,parentSchema:schema76.properties.cases.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.expect === undefined){
const err7 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema76.properties.cases.items.required,parentSchema:schema76.properties.cases.items,data:data3};
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
const err8 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema76.properties.cases.items,data:data3};
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
const err9 = {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema76.properties.cases.items.properties.name,data:data4};
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
const err10 = {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.cases.items.properties.name.type,parentSchema:schema76.properties.cases.items.properties.name,data:data4};
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
const err11 = {instancePath:instancePath+"/cases/" + i0+"/base/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/files/additionalProperties/type",keyword:"type",params:{type: schema77.additionalProperties.type},message:"must be string,null",schema:schema77.additionalProperties.type,parentSchema:schema77.additionalProperties,data:data6};
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
const err12 = {instancePath:instancePath+"/cases/" + i0+"/base",schemaPath:"#/$defs/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data:data5};
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
const err13 = {instancePath:instancePath+"/cases/" + i0+"/change/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/files/additionalProperties/type",keyword:"type",params:{type: schema77.additionalProperties.type},message:"must be string,null",schema:schema77.additionalProperties.type,parentSchema:schema77.additionalProperties,data:data8};
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
const err14 = {instancePath:instancePath+"/cases/" + i0+"/change",schemaPath:"#/$defs/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data:data7};
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
const err15 = {instancePath:instancePath+"/cases/" + i0+"/author",schemaPath:"#/properties/cases/items/properties/author/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema76.properties.cases.items.properties.author,data:data9};
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
const err16 = {instancePath:instancePath+"/cases/" + i0+"/author",schemaPath:"#/properties/cases/items/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.cases.items.properties.author.type,parentSchema:schema76.properties.cases.items.properties.author,data:data9};
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
const err17 = {instancePath:instancePath+"/cases/" + i0+"/approvals/" + i1,schemaPath:"#/properties/cases/items/properties/approvals/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema76.properties.cases.items.properties.approvals.items,data:data11};
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
const err18 = {instancePath:instancePath+"/cases/" + i0+"/approvals/" + i1,schemaPath:"#/properties/cases/items/properties/approvals/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.cases.items.properties.approvals.items.type,parentSchema:schema76.properties.cases.items.properties.approvals.items,data:data11};
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
const err19 = {instancePath:instancePath+"/cases/" + i0+"/approvals",schemaPath:"#/properties/cases/items/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema76.properties.cases.items.properties.approvals.type,parentSchema:schema76.properties.cases.items.properties.approvals,data:data10};
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
const err20 = {instancePath:instancePath+"/cases/" + i0+"/today",schemaPath:"#/properties/cases/items/properties/today/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema76.properties.cases.items.properties.today,data:data12};
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
const err21 = {instancePath:instancePath+"/cases/" + i0+"/today",schemaPath:"#/properties/cases/items/properties/today/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.cases.items.properties.today.type,parentSchema:schema76.properties.cases.items.properties.today,data:data12};
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
const err22 = {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema76.properties.cases.items.properties.expect.items,data:data14};
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
const err23 = {instancePath:instancePath+"/cases/" + i0+"/expect/" + i2,schemaPath:"#/properties/cases/items/properties/expect/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.cases.items.properties.expect.items.type,parentSchema:schema76.properties.cases.items.properties.expect.items,data:data14};
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
const err24 = {instancePath:instancePath+"/cases/" + i0+"/expect",schemaPath:"#/properties/cases/items/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema76.properties.cases.items.properties.expect.type,parentSchema:schema76.properties.cases.items.properties.expect,data:data13};
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
const err25 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.properties.cases.items.type,parentSchema:schema76.properties.cases.items,data:data3};
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
const err26 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema76.properties.cases.type,parentSchema:schema76.properties.cases,data:data2};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.reviews = validate55;
const schema80 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/reviews.schema.json","title":"Reviews","description":"Who approved what, for `aims-gate check --reviews`: approvals are not in a git repository.","type":"object","additionalProperties":false,"required":["reviews"],"$defs":{"login":{"type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"}},"properties":{"author":{"description":"who opened the pull request","$ref":"#/$defs/login"},"committers":{"description":"who wrote commits of it","type":"array","items":{"$ref":"#/$defs/login"}},"requested":{"description":"who was asked for a review and has not answered","type":"array","items":{"$ref":"#/$defs/login"}},"reviews":{"description":"every review, oldest first","type":"array","items":{"type":"object","additionalProperties":false,"required":["login","state"],"properties":{"login":{"description":"the reviewer's GitHub login","$ref":"#/$defs/login"},"state":{"description":"what the review said","enum":["approved","changes-requested","dismissed","commented"]},"commit":{"description":"the revision that was reviewed; the head when left out","type":"string","minLength":1},"submitted-at":{"description":"when","type":"string","format":"date-time"}}}}}};
const schema81 = {"type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"};
const formats4 = (__webpack_require__(779)/* .fullFormats */ .U9)["date-time"];

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/reviews.schema.json" */;
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
if(data.reviews === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviews"},message:"must have required property '"+"reviews"+"'",schema:schema80.required,parentSchema:schema80,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};
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
const err2 = {instancePath:instancePath+"/author",schemaPath:"#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema81,data:data0};
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
const err3 = {instancePath:instancePath+"/author",schemaPath:"#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.type,parentSchema:schema81,data:data0};
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
const err4 = {instancePath:instancePath+"/committers/" + i0,schemaPath:"#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema81,data:data2};
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
const err5 = {instancePath:instancePath+"/committers/" + i0,schemaPath:"#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.type,parentSchema:schema81,data:data2};
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
const err6 = {instancePath:instancePath+"/committers",schemaPath:"#/properties/committers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema80.properties.committers.type,parentSchema:schema80.properties.committers,data:data1};
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
const err7 = {instancePath:instancePath+"/requested/" + i1,schemaPath:"#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema81,data:data4};
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
const err8 = {instancePath:instancePath+"/requested/" + i1,schemaPath:"#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.type,parentSchema:schema81,data:data4};
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
const err9 = {instancePath:instancePath+"/requested",schemaPath:"#/properties/requested/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema80.properties.requested.type,parentSchema:schema80.properties.requested,data:data3};
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
const err10 = {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'",schema:schema80.properties.reviews.items.required,parentSchema:schema80.properties.reviews.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6.state === undefined){
const err11 = {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema80.properties.reviews.items.required,parentSchema:schema80.properties.reviews.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data6){
if(!((((key1 === "login") || (key1 === "state")) || (key1 === "commit")) || (key1 === "submitted-at"))){
const err12 = {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema80.properties.reviews.items,data:data6};
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
const err13 = {instancePath:instancePath+"/reviews/" + i2+"/login",schemaPath:"#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema81,data:data7};
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
const err14 = {instancePath:instancePath+"/reviews/" + i2+"/login",schemaPath:"#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.type,parentSchema:schema81,data:data7};
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
const err15 = {instancePath:instancePath+"/reviews/" + i2+"/state",schemaPath:"#/properties/reviews/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema80.properties.reviews.items.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema80.properties.reviews.items.properties.state.enum,parentSchema:schema80.properties.reviews.items.properties.state,data:data8};
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
const err16 = {instancePath:instancePath+"/reviews/" + i2+"/commit",schemaPath:"#/properties/reviews/items/properties/commit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema80.properties.reviews.items.properties.commit,data:data9};
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
const err17 = {instancePath:instancePath+"/reviews/" + i2+"/commit",schemaPath:"#/properties/reviews/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.reviews.items.properties.commit.type,parentSchema:schema80.properties.reviews.items.properties.commit,data:data9};
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
const err18 = {instancePath:instancePath+"/reviews/" + i2+"/submitted-at",schemaPath:"#/properties/reviews/items/properties/submitted-at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema80.properties.reviews.items.properties["submitted-at"],data:data10};
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
const err19 = {instancePath:instancePath+"/reviews/" + i2+"/submitted-at",schemaPath:"#/properties/reviews/items/properties/submitted-at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.reviews.items.properties["submitted-at"].type,parentSchema:schema80.properties.reviews.items.properties["submitted-at"],data:data10};
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
const err20 = {instancePath:instancePath+"/reviews/" + i2,schemaPath:"#/properties/reviews/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.properties.reviews.items.type,parentSchema:schema80.properties.reviews.items,data:data6};
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
const err21 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema80.properties.reviews.type,parentSchema:schema80.properties.reviews,data:data5};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["risk-assessment"] = validate56;
const schema85 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/risk-assessment.schema.json","title":"RiskAssessmentFile","description":"AI risk assessment of one system.","type":"object","additionalProperties":false,"required":["version","assessor","date","threats-considered","risks"],"properties":{"version":{"description":"Version of this format.","const":1},"assessor":{"description":"Who assessed.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"},"date":{"description":"When.","type":"string","format":"date"},"threats-considered":{"description":"One sentence for each threat category: what was considered, also where nothing was found.","type":"object","additionalProperties":false,"required":["accuracy","fairness","security","privacy","transparency","operational","third-party"],"properties":{"accuracy":{"description":"accuracy threats considered.","type":"string","minLength":3},"fairness":{"description":"fairness threats considered.","type":"string","minLength":3},"security":{"description":"security threats considered.","type":"string","minLength":3},"privacy":{"description":"privacy threats considered.","type":"string","minLength":3},"transparency":{"description":"transparency threats considered.","type":"string","minLength":3},"operational":{"description":"operational threats considered.","type":"string","minLength":3},"third-party":{"description":"third-party threats considered.","type":"string","minLength":3}}},"risks":{"description":"The risks found.","type":"array","minItems":1,"items":{"description":"One risk.","type":"object","additionalProperties":false,"required":["id","title","asset","threat","likelihood","impact","treatment","residual"],"properties":{"id":{"description":"Short id, such as R-1.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]*$"},"title":{"description":"The risk in a few words.","type":"string","minLength":3},"asset":{"description":"What is at stake: the model, a data set, a group of people, a service.","type":"string","minLength":3},"threat":{"description":"Threat category.","enum":["accuracy","fairness","security","privacy","transparency","operational","third-party"]},"description":{"description":"How it can happen and what follows.","type":"string","minLength":3},"likelihood":{"description":"1 rare … 5 almost certain.","type":"integer","minimum":1,"maximum":5},"impact":{"description":"1 negligible … 5 severe.","type":"integer","minimum":1,"maximum":5},"treatment":{"description":"What is done about it.","enum":["mitigate","accept","transfer","avoid"]},"measures":{"description":"What was or will be done.","type":"array","minItems":1,"items":{"description":"One measure.","type":"string","minLength":3}},"residual":{"description":"What is left after treatment.","type":"object","additionalProperties":false,"required":["likelihood","impact"],"properties":{"likelihood":{"description":"1 rare … 5 almost certain.","type":"integer","minimum":1,"maximum":5},"impact":{"description":"1 negligible … 5 severe.","type":"integer","minimum":1,"maximum":5}}},"rationale":{"description":"Why an accepted risk is acceptable.","type":"string","minLength":3},"accepted-by":{"description":"Who accepted it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"}},"if":{"properties":{"treatment":{"const":"accept"}},"required":["treatment"]},"then":{"required":["rationale","accepted-by"]},"else":{"required":["measures"]}}}}};
const pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/risk-assessment.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assessor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assessor"},message:"must have required property '"+"assessor"+"'",schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["threats-considered"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threats-considered"},message:"must have required property '"+"threats-considered"+"'",schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.risks === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"},message:"must have required property '"+"risks"+"'",schema:schema85.required,parentSchema:schema85,data};
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
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
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
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema85.properties.version,data:data0};
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
const err7 = {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema85.properties.assessor,data:data1};
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
const err8 = {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.assessor.type,parentSchema:schema85.properties.assessor,data:data1};
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
const err9 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema85.properties.date,data:data2};
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
const err10 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.date.type,parentSchema:schema85.properties.date,data:data2};
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
const err11 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "accuracy"},message:"must have required property '"+"accuracy"+"'",schema:schema85.properties["threats-considered"].required,parentSchema:schema85.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.fairness === undefined){
const err12 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "fairness"},message:"must have required property '"+"fairness"+"'",schema:schema85.properties["threats-considered"].required,parentSchema:schema85.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.security === undefined){
const err13 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "security"},message:"must have required property '"+"security"+"'",schema:schema85.properties["threats-considered"].required,parentSchema:schema85.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.privacy === undefined){
const err14 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "privacy"},message:"must have required property '"+"privacy"+"'",schema:schema85.properties["threats-considered"].required,parentSchema:schema85.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.transparency === undefined){
const err15 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "transparency"},message:"must have required property '"+"transparency"+"'",schema:schema85.properties["threats-considered"].required,parentSchema:schema85.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.operational === undefined){
const err16 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "operational"},message:"must have required property '"+"operational"+"'",schema:schema85.properties["threats-considered"].required,parentSchema:schema85.properties["threats-considered"],data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3["third-party"] === undefined){
const err17 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/required",keyword:"required",params:{missingProperty: "third-party"},message:"must have required property '"+"third-party"+"'",schema:schema85.properties["threats-considered"].required,parentSchema:schema85.properties["threats-considered"],data:data3};
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
const err18 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema85.properties["threats-considered"],data:data3};
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
const err19 = {instancePath:instancePath+"/threats-considered/accuracy",schemaPath:"#/properties/threats-considered/properties/accuracy/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema85.properties["threats-considered"].properties.accuracy,data:data4};
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
const err20 = {instancePath:instancePath+"/threats-considered/accuracy",schemaPath:"#/properties/threats-considered/properties/accuracy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties["threats-considered"].properties.accuracy.type,parentSchema:schema85.properties["threats-considered"].properties.accuracy,data:data4};
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
const err21 = {instancePath:instancePath+"/threats-considered/fairness",schemaPath:"#/properties/threats-considered/properties/fairness/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema85.properties["threats-considered"].properties.fairness,data:data5};
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
const err22 = {instancePath:instancePath+"/threats-considered/fairness",schemaPath:"#/properties/threats-considered/properties/fairness/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties["threats-considered"].properties.fairness.type,parentSchema:schema85.properties["threats-considered"].properties.fairness,data:data5};
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
const err23 = {instancePath:instancePath+"/threats-considered/security",schemaPath:"#/properties/threats-considered/properties/security/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema85.properties["threats-considered"].properties.security,data:data6};
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
const err24 = {instancePath:instancePath+"/threats-considered/security",schemaPath:"#/properties/threats-considered/properties/security/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties["threats-considered"].properties.security.type,parentSchema:schema85.properties["threats-considered"].properties.security,data:data6};
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
const err25 = {instancePath:instancePath+"/threats-considered/privacy",schemaPath:"#/properties/threats-considered/properties/privacy/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema85.properties["threats-considered"].properties.privacy,data:data7};
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
const err26 = {instancePath:instancePath+"/threats-considered/privacy",schemaPath:"#/properties/threats-considered/properties/privacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties["threats-considered"].properties.privacy.type,parentSchema:schema85.properties["threats-considered"].properties.privacy,data:data7};
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
const err27 = {instancePath:instancePath+"/threats-considered/transparency",schemaPath:"#/properties/threats-considered/properties/transparency/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema85.properties["threats-considered"].properties.transparency,data:data8};
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
const err28 = {instancePath:instancePath+"/threats-considered/transparency",schemaPath:"#/properties/threats-considered/properties/transparency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties["threats-considered"].properties.transparency.type,parentSchema:schema85.properties["threats-considered"].properties.transparency,data:data8};
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
const err29 = {instancePath:instancePath+"/threats-considered/operational",schemaPath:"#/properties/threats-considered/properties/operational/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema85.properties["threats-considered"].properties.operational,data:data9};
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
const err30 = {instancePath:instancePath+"/threats-considered/operational",schemaPath:"#/properties/threats-considered/properties/operational/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties["threats-considered"].properties.operational.type,parentSchema:schema85.properties["threats-considered"].properties.operational,data:data9};
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
const err31 = {instancePath:instancePath+"/threats-considered/third-party",schemaPath:"#/properties/threats-considered/properties/third-party/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema85.properties["threats-considered"].properties["third-party"],data:data10};
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
const err32 = {instancePath:instancePath+"/threats-considered/third-party",schemaPath:"#/properties/threats-considered/properties/third-party/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties["threats-considered"].properties["third-party"].type,parentSchema:schema85.properties["threats-considered"].properties["third-party"],data:data10};
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
const err33 = {instancePath:instancePath+"/threats-considered",schemaPath:"#/properties/threats-considered/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.properties["threats-considered"].type,parentSchema:schema85.properties["threats-considered"],data:data3};
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
const err34 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema85.properties.risks,data:data11};
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
const err37 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/then/required",keyword:"required",params:{missingProperty: "rationale"},message:"must have required property '"+"rationale"+"'",schema:schema85.properties.risks.items.then.required,parentSchema:schema85.properties.risks.items.then,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12["accepted-by"] === undefined){
const err38 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/then/required",keyword:"required",params:{missingProperty: "accepted-by"},message:"must have required property '"+"accepted-by"+"'",schema:schema85.properties.risks.items.then.required,parentSchema:schema85.properties.risks.items.then,data:data12};
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
const err39 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/else/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'",schema:schema85.properties.risks.items.else.required,parentSchema:schema85.properties.risks.items.else,data:data12};
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
const err40 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema85.properties.risks.items.if,parentSchema:schema85.properties.risks.items,data:data12};
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
const err41 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema85.properties.risks.items.required,parentSchema:schema85.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12.title === undefined){
const err42 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema85.properties.risks.items.required,parentSchema:schema85.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12.asset === undefined){
const err43 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema85.properties.risks.items.required,parentSchema:schema85.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data12.threat === undefined){
const err44 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "threat"},message:"must have required property '"+"threat"+"'",schema:schema85.properties.risks.items.required,parentSchema:schema85.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data12.likelihood === undefined){
const err45 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "likelihood"},message:"must have required property '"+"likelihood"+"'",schema:schema85.properties.risks.items.required,parentSchema:schema85.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data12.impact === undefined){
const err46 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema85.properties.risks.items.required,parentSchema:schema85.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data12.treatment === undefined){
const err47 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "treatment"},message:"must have required property '"+"treatment"+"'",schema:schema85.properties.risks.items.required,parentSchema:schema85.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data12.residual === undefined){
const err48 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "residual"},message:"must have required property '"+"residual"+"'",schema:schema85.properties.risks.items.required,parentSchema:schema85.properties.risks.items,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key2 in data12){
if(!(func1.call(schema85.properties.risks.items.properties, key2))){
const err49 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema85.properties.risks.items,data:data12};
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
if(!pattern16.test(data14)){
const err50 = {instancePath:instancePath+"/risks/" + i0+"/id",schemaPath:"#/properties/risks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9.-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9.-]*$",parentSchema:schema85.properties.risks.items.properties.id,data:data14};
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
const err51 = {instancePath:instancePath+"/risks/" + i0+"/id",schemaPath:"#/properties/risks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.risks.items.properties.id.type,parentSchema:schema85.properties.risks.items.properties.id,data:data14};
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
const err52 = {instancePath:instancePath+"/risks/" + i0+"/title",schemaPath:"#/properties/risks/items/properties/title/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema85.properties.risks.items.properties.title,data:data15};
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
const err53 = {instancePath:instancePath+"/risks/" + i0+"/title",schemaPath:"#/properties/risks/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.risks.items.properties.title.type,parentSchema:schema85.properties.risks.items.properties.title,data:data15};
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
const err54 = {instancePath:instancePath+"/risks/" + i0+"/asset",schemaPath:"#/properties/risks/items/properties/asset/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema85.properties.risks.items.properties.asset,data:data16};
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
const err55 = {instancePath:instancePath+"/risks/" + i0+"/asset",schemaPath:"#/properties/risks/items/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.risks.items.properties.asset.type,parentSchema:schema85.properties.risks.items.properties.asset,data:data16};
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
const err56 = {instancePath:instancePath+"/risks/" + i0+"/threat",schemaPath:"#/properties/risks/items/properties/threat/enum",keyword:"enum",params:{allowedValues: schema85.properties.risks.items.properties.threat.enum},message:"must be equal to one of the allowed values",schema:schema85.properties.risks.items.properties.threat.enum,parentSchema:schema85.properties.risks.items.properties.threat,data:data17};
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
const err57 = {instancePath:instancePath+"/risks/" + i0+"/description",schemaPath:"#/properties/risks/items/properties/description/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema85.properties.risks.items.properties.description,data:data18};
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
const err58 = {instancePath:instancePath+"/risks/" + i0+"/description",schemaPath:"#/properties/risks/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.risks.items.properties.description.type,parentSchema:schema85.properties.risks.items.properties.description,data:data18};
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
const err59 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema85.properties.risks.items.properties.likelihood.type,parentSchema:schema85.properties.risks.items.properties.likelihood,data:data19};
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
const err60 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema85.properties.risks.items.properties.likelihood,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err61 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema85.properties.risks.items.properties.likelihood,data:data19};
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
const err62 = {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema85.properties.risks.items.properties.impact.type,parentSchema:schema85.properties.risks.items.properties.impact,data:data20};
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
const err63 = {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema85.properties.risks.items.properties.impact,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err64 = {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema85.properties.risks.items.properties.impact,data:data20};
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
const err65 = {instancePath:instancePath+"/risks/" + i0+"/treatment",schemaPath:"#/properties/risks/items/properties/treatment/enum",keyword:"enum",params:{allowedValues: schema85.properties.risks.items.properties.treatment.enum},message:"must be equal to one of the allowed values",schema:schema85.properties.risks.items.properties.treatment.enum,parentSchema:schema85.properties.risks.items.properties.treatment,data:data21};
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
const err66 = {instancePath:instancePath+"/risks/" + i0+"/measures",schemaPath:"#/properties/risks/items/properties/measures/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema85.properties.risks.items.properties.measures,data:data22};
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
const err67 = {instancePath:instancePath+"/risks/" + i0+"/measures/" + i1,schemaPath:"#/properties/risks/items/properties/measures/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema85.properties.risks.items.properties.measures.items,data:data23};
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
const err68 = {instancePath:instancePath+"/risks/" + i0+"/measures/" + i1,schemaPath:"#/properties/risks/items/properties/measures/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.risks.items.properties.measures.items.type,parentSchema:schema85.properties.risks.items.properties.measures.items,data:data23};
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
const err69 = {instancePath:instancePath+"/risks/" + i0+"/measures",schemaPath:"#/properties/risks/items/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.risks.items.properties.measures.type,parentSchema:schema85.properties.risks.items.properties.measures,data:data22};
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
const err70 = {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/required",keyword:"required",params:{missingProperty: "likelihood"},message:"must have required property '"+"likelihood"+"'",schema:schema85.properties.risks.items.properties.residual.required,parentSchema:schema85.properties.risks.items.properties.residual,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data24.impact === undefined){
const err71 = {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema85.properties.risks.items.properties.residual.required,parentSchema:schema85.properties.risks.items.properties.residual,data:data24};
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
const err72 = {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema85.properties.risks.items.properties.residual,data:data24};
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
const err73 = {instancePath:instancePath+"/risks/" + i0+"/residual/likelihood",schemaPath:"#/properties/risks/items/properties/residual/properties/likelihood/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema85.properties.risks.items.properties.residual.properties.likelihood.type,parentSchema:schema85.properties.risks.items.properties.residual.properties.likelihood,data:data25};
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
const err74 = {instancePath:instancePath+"/risks/" + i0+"/residual/likelihood",schemaPath:"#/properties/risks/items/properties/residual/properties/likelihood/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema85.properties.risks.items.properties.residual.properties.likelihood,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err75 = {instancePath:instancePath+"/risks/" + i0+"/residual/likelihood",schemaPath:"#/properties/risks/items/properties/residual/properties/likelihood/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema85.properties.risks.items.properties.residual.properties.likelihood,data:data25};
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
const err76 = {instancePath:instancePath+"/risks/" + i0+"/residual/impact",schemaPath:"#/properties/risks/items/properties/residual/properties/impact/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema85.properties.risks.items.properties.residual.properties.impact.type,parentSchema:schema85.properties.risks.items.properties.residual.properties.impact,data:data26};
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
const err77 = {instancePath:instancePath+"/risks/" + i0+"/residual/impact",schemaPath:"#/properties/risks/items/properties/residual/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema85.properties.risks.items.properties.residual.properties.impact,data:data26};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err78 = {instancePath:instancePath+"/risks/" + i0+"/residual/impact",schemaPath:"#/properties/risks/items/properties/residual/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema85.properties.risks.items.properties.residual.properties.impact,data:data26};
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
const err79 = {instancePath:instancePath+"/risks/" + i0+"/residual",schemaPath:"#/properties/risks/items/properties/residual/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.properties.risks.items.properties.residual.type,parentSchema:schema85.properties.risks.items.properties.residual,data:data24};
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
const err80 = {instancePath:instancePath+"/risks/" + i0+"/rationale",schemaPath:"#/properties/risks/items/properties/rationale/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema85.properties.risks.items.properties.rationale,data:data27};
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
const err81 = {instancePath:instancePath+"/risks/" + i0+"/rationale",schemaPath:"#/properties/risks/items/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.risks.items.properties.rationale.type,parentSchema:schema85.properties.risks.items.properties.rationale,data:data27};
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
const err82 = {instancePath:instancePath+"/risks/" + i0+"/accepted-by",schemaPath:"#/properties/risks/items/properties/accepted-by/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema85.properties.risks.items.properties["accepted-by"],data:data28};
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
const err83 = {instancePath:instancePath+"/risks/" + i0+"/accepted-by",schemaPath:"#/properties/risks/items/properties/accepted-by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.risks.items.properties["accepted-by"].type,parentSchema:schema85.properties.risks.items.properties["accepted-by"],data:data28};
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
const err84 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.properties.risks.items.type,parentSchema:schema85.properties.risks.items,data:data12};
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
const err85 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.risks.type,parentSchema:schema85.properties.risks,data:data11};
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
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.roles = validate57;
const schema86 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/roles.schema.json","title":"RolesFile","description":"Who holds which role.","type":"object","additionalProperties":false,"required":["version","roles"],"properties":{"version":{"description":"Version of this format.","const":1},"roles":{"description":"Role name → who holds it.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]*$"},"additionalProperties":{"description":"One role.","type":"object","additionalProperties":false,"required":["people"],"properties":{"description":{"description":"What the role answers for.","type":"string","minLength":3},"people":{"description":"GitHub logins.","type":"array","minItems":1,"items":{"description":"A GitHub login.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"}}}}}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/roles.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roles === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema86.required,parentSchema:schema86,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
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
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema86.properties.version,data:data0};
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
const err4 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema86.properties.roles,data:data1};
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
if(!pattern6.test(key1)){
const err5 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema86.properties.roles.propertyNames,data:key1,propertyName:key1};
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
const err6 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema86.properties.roles.propertyNames,parentSchema:schema86.properties.roles,data:data1};
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
const err7 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema86.properties.roles.additionalProperties.required,parentSchema:schema86.properties.roles.additionalProperties,data:data2};
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
const err8 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema86.properties.roles.additionalProperties,data:data2};
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
let data3 = data2.description;
if(typeof data3 === "string"){
if(func2(data3) < 3){
const err9 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/roles/additionalProperties/properties/description/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema86.properties.roles.additionalProperties.properties.description,data:data3};
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
const err10 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/roles/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.properties.roles.additionalProperties.properties.description.type,parentSchema:schema86.properties.roles.additionalProperties.properties.description,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.people !== undefined){
let data4 = data2.people;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/roles/additionalProperties/properties/people/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema86.properties.roles.additionalProperties.properties.people,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err12 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,schemaPath:"#/properties/roles/additionalProperties/properties/people/items/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema86.properties.roles.additionalProperties.properties.people.items,data:data5};
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
const err13 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people/" + i0,schemaPath:"#/properties/roles/additionalProperties/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.properties.roles.additionalProperties.properties.people.items.type,parentSchema:schema86.properties.roles.additionalProperties.properties.people.items,data:data5};
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
const err14 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/people",schemaPath:"#/properties/roles/additionalProperties/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema86.properties.roles.additionalProperties.properties.people.type,parentSchema:schema86.properties.roles.additionalProperties.properties.people,data:data4};
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
const err15 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.properties.roles.additionalProperties.type,parentSchema:schema86.properties.roles.additionalProperties,data:data2};
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
const err16 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.properties.roles.type,parentSchema:schema86.properties.roles,data:data1};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.system = validate58;
const schema87 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/system.schema.json","title":"SystemFile","description":"Entry of one AI system in the register.","type":"object","additionalProperties":false,"required":["name","description","owner","purpose","techniques","training-data","input-data","output","affected-parties","risk","regulations","controls","review-date","stage","paths"],"properties":{"name":{"description":"What people call the system.","type":"string","minLength":3},"description":{"description":"What it does, in two or three sentences.","type":"string","minLength":3},"owner":{"description":"GitHub login of the person accountable for it.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"},"deputies":{"description":"GitHub logins of those who may stand in for the owner.","type":"array","minItems":1,"items":{"description":"A GitHub login.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9-]*$"}},"purpose":{"description":"The business purpose it serves.","type":"string","minLength":3},"techniques":{"description":"AI techniques in use: large language model, gradient boosting, computer vision …","type":"array","minItems":1,"items":{"description":"One technique.","type":"string","minLength":3}},"training-data":{"description":"The data the model was trained or tuned on.","type":"object","additionalProperties":false,"required":["what","source"],"properties":{"what":{"description":"What the data is.","type":"string","minLength":3},"source":{"description":"Where it comes from and how it was obtained.","type":"string","minLength":3}}},"input-data":{"description":"What data it is given in production.","type":"string","minLength":3},"output":{"description":"What kind of output it gives.","type":"array","minItems":1,"items":{"enum":["decision","recommendation","generation","classification","prediction"]}},"affected-parties":{"description":"Who is affected by its output, directly or indirectly.","type":"array","minItems":1,"items":{"description":"One group of people or organisations.","type":"string","minLength":3}},"risk":{"enum":["minimal","limited","high","unacceptable"],"description":"Risk tier, from the impact assessment."},"regulations":{"description":"Laws and standards that apply; `none` with the reason when none does.","type":"array","minItems":1,"items":{"description":"One regulation.","type":"string","minLength":3}},"controls":{"description":"Annex A controls applied to it.","type":"array","minItems":1,"items":{"description":"A control id such as A.6.2.4.","type":"string","pattern":"^A\\.[0-9]+(\\.[0-9]+)*$"}},"review-date":{"description":"When this entry must be reviewed next.","type":"string","format":"date"},"stage":{"description":"Where it is in its life cycle.","enum":["design","data","development","deployment","operation","retired"]},"paths":{"description":"Globs of the files that belong to it, from the root of the repository.","type":"array","minItems":1,"items":{"description":"A glob; `!` at the start takes files out again.","type":"string","minLength":1}},"suppliers":{"description":"Ids of the suppliers whose models, data or services it uses.","type":"array","minItems":0,"items":{"description":"An id.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]*$"}}}};
const pattern22 = new RegExp("^A\\.[0-9]+(\\.[0-9]+)*$", "u");
const pattern23 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/system.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.owner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.purpose === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.techniques === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "techniques"},message:"must have required property '"+"techniques"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["training-data"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "training-data"},message:"must have required property '"+"training-data"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data["input-data"] === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input-data"},message:"must have required property '"+"input-data"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.output === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data["affected-parties"] === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "affected-parties"},message:"must have required property '"+"affected-parties"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.risk === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk"},message:"must have required property '"+"risk"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.regulations === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regulations"},message:"must have required property '"+"regulations"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.controls === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controls"},message:"must have required property '"+"controls"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data["review-date"] === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "review-date"},message:"must have required property '"+"review-date"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.stage === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.paths === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema87.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data};
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
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema87.properties.name,data:data0};
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
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.name.type,parentSchema:schema87.properties.name,data:data0};
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
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema87.properties.description,data:data1};
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
const err19 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.description.type,parentSchema:schema87.properties.description,data:data1};
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
const err20 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema87.properties.owner,data:data2};
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
const err21 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.owner.type,parentSchema:schema87.properties.owner,data:data2};
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
const err22 = {instancePath:instancePath+"/deputies",schemaPath:"#/properties/deputies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema87.properties.deputies,data:data3};
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
const err23 = {instancePath:instancePath+"/deputies/" + i0,schemaPath:"#/properties/deputies/items/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema87.properties.deputies.items,data:data4};
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
const err24 = {instancePath:instancePath+"/deputies/" + i0,schemaPath:"#/properties/deputies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.deputies.items.type,parentSchema:schema87.properties.deputies.items,data:data4};
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
const err25 = {instancePath:instancePath+"/deputies",schemaPath:"#/properties/deputies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.deputies.type,parentSchema:schema87.properties.deputies,data:data3};
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
const err26 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema87.properties.purpose,data:data5};
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
const err27 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.purpose.type,parentSchema:schema87.properties.purpose,data:data5};
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
const err28 = {instancePath:instancePath+"/techniques",schemaPath:"#/properties/techniques/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema87.properties.techniques,data:data6};
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
const err29 = {instancePath:instancePath+"/techniques/" + i1,schemaPath:"#/properties/techniques/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema87.properties.techniques.items,data:data7};
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
const err30 = {instancePath:instancePath+"/techniques/" + i1,schemaPath:"#/properties/techniques/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.techniques.items.type,parentSchema:schema87.properties.techniques.items,data:data7};
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
const err31 = {instancePath:instancePath+"/techniques",schemaPath:"#/properties/techniques/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.techniques.type,parentSchema:schema87.properties.techniques,data:data6};
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
const err32 = {instancePath:instancePath+"/training-data",schemaPath:"#/properties/training-data/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema87.properties["training-data"].required,parentSchema:schema87.properties["training-data"],data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8.source === undefined){
const err33 = {instancePath:instancePath+"/training-data",schemaPath:"#/properties/training-data/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema87.properties["training-data"].required,parentSchema:schema87.properties["training-data"],data:data8};
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
const err34 = {instancePath:instancePath+"/training-data",schemaPath:"#/properties/training-data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema87.properties["training-data"],data:data8};
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
const err35 = {instancePath:instancePath+"/training-data/what",schemaPath:"#/properties/training-data/properties/what/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema87.properties["training-data"].properties.what,data:data9};
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
const err36 = {instancePath:instancePath+"/training-data/what",schemaPath:"#/properties/training-data/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties["training-data"].properties.what.type,parentSchema:schema87.properties["training-data"].properties.what,data:data9};
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
const err37 = {instancePath:instancePath+"/training-data/source",schemaPath:"#/properties/training-data/properties/source/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema87.properties["training-data"].properties.source,data:data10};
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
const err38 = {instancePath:instancePath+"/training-data/source",schemaPath:"#/properties/training-data/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties["training-data"].properties.source.type,parentSchema:schema87.properties["training-data"].properties.source,data:data10};
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
const err39 = {instancePath:instancePath+"/training-data",schemaPath:"#/properties/training-data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.properties["training-data"].type,parentSchema:schema87.properties["training-data"],data:data8};
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
const err40 = {instancePath:instancePath+"/input-data",schemaPath:"#/properties/input-data/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema87.properties["input-data"],data:data11};
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
const err41 = {instancePath:instancePath+"/input-data",schemaPath:"#/properties/input-data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties["input-data"].type,parentSchema:schema87.properties["input-data"],data:data11};
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
const err42 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema87.properties.output,data:data12};
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
const err43 = {instancePath:instancePath+"/output/" + i2,schemaPath:"#/properties/output/items/enum",keyword:"enum",params:{allowedValues: schema87.properties.output.items.enum},message:"must be equal to one of the allowed values",schema:schema87.properties.output.items.enum,parentSchema:schema87.properties.output.items,data:data13};
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
const err44 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.output.type,parentSchema:schema87.properties.output,data:data12};
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
const err45 = {instancePath:instancePath+"/affected-parties",schemaPath:"#/properties/affected-parties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema87.properties["affected-parties"],data:data14};
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
const err46 = {instancePath:instancePath+"/affected-parties/" + i3,schemaPath:"#/properties/affected-parties/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema87.properties["affected-parties"].items,data:data15};
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
const err47 = {instancePath:instancePath+"/affected-parties/" + i3,schemaPath:"#/properties/affected-parties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties["affected-parties"].items.type,parentSchema:schema87.properties["affected-parties"].items,data:data15};
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
const err48 = {instancePath:instancePath+"/affected-parties",schemaPath:"#/properties/affected-parties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties["affected-parties"].type,parentSchema:schema87.properties["affected-parties"],data:data14};
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
const err49 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/enum",keyword:"enum",params:{allowedValues: schema87.properties.risk.enum},message:"must be equal to one of the allowed values",schema:schema87.properties.risk.enum,parentSchema:schema87.properties.risk,data:data16};
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
const err50 = {instancePath:instancePath+"/regulations",schemaPath:"#/properties/regulations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema87.properties.regulations,data:data17};
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
const err51 = {instancePath:instancePath+"/regulations/" + i4,schemaPath:"#/properties/regulations/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema87.properties.regulations.items,data:data18};
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
const err52 = {instancePath:instancePath+"/regulations/" + i4,schemaPath:"#/properties/regulations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.regulations.items.type,parentSchema:schema87.properties.regulations.items,data:data18};
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
const err53 = {instancePath:instancePath+"/regulations",schemaPath:"#/properties/regulations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.regulations.type,parentSchema:schema87.properties.regulations,data:data17};
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
const err54 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema87.properties.controls,data:data19};
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
if(!pattern22.test(data20)){
const err55 = {instancePath:instancePath+"/controls/" + i5,schemaPath:"#/properties/controls/items/pattern",keyword:"pattern",params:{pattern: "^A\\.[0-9]+(\\.[0-9]+)*$"},message:"must match pattern \""+"^A\\.[0-9]+(\\.[0-9]+)*$"+"\"",schema:"^A\\.[0-9]+(\\.[0-9]+)*$",parentSchema:schema87.properties.controls.items,data:data20};
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
const err56 = {instancePath:instancePath+"/controls/" + i5,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.controls.items.type,parentSchema:schema87.properties.controls.items,data:data20};
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
const err57 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.controls.type,parentSchema:schema87.properties.controls,data:data19};
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
const err58 = {instancePath:instancePath+"/review-date",schemaPath:"#/properties/review-date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema87.properties["review-date"],data:data21};
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
const err59 = {instancePath:instancePath+"/review-date",schemaPath:"#/properties/review-date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties["review-date"].type,parentSchema:schema87.properties["review-date"],data:data21};
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
const err60 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema87.properties.stage.enum},message:"must be equal to one of the allowed values",schema:schema87.properties.stage.enum,parentSchema:schema87.properties.stage,data:data22};
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
const err61 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema87.properties.paths,data:data23};
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
const err62 = {instancePath:instancePath+"/paths/" + i6,schemaPath:"#/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.paths.items,data:data24};
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
const err63 = {instancePath:instancePath+"/paths/" + i6,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.paths.items.type,parentSchema:schema87.properties.paths.items,data:data24};
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
const err64 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.paths.type,parentSchema:schema87.properties.paths,data:data23};
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
const err65 = {instancePath:instancePath+"/suppliers",schemaPath:"#/properties/suppliers/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema87.properties.suppliers,data:data25};
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
if(!pattern23.test(data26)){
const err66 = {instancePath:instancePath+"/suppliers/" + i7,schemaPath:"#/properties/suppliers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]*$"+"\"",schema:"^[a-z0-9][a-z0-9.-]*$",parentSchema:schema87.properties.suppliers.items,data:data26};
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
const err67 = {instancePath:instancePath+"/suppliers/" + i7,schemaPath:"#/properties/suppliers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.suppliers.items.type,parentSchema:schema87.properties.suppliers.items,data:data26};
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
const err68 = {instancePath:instancePath+"/suppliers",schemaPath:"#/properties/suppliers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.suppliers.type,parentSchema:schema87.properties.suppliers,data:data25};
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
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



/***/ }),

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CHANGE_CLASSES),
/* harmony export */   k: () => (/* binding */ transition)
/* harmony export */ });
const CHANGE_CLASSES = [
    'model',
    'model-id',
    'prompt',
    'dataset',
    'evaluation',
    'ai-dependency',
    'agent-config',
    'governance',
    'coding-agent',
];
/** How a dependency changed: a new supplier, a supplier less, or another version of a known one. */
function transition(change) {
    if (change.before === undefined)
        return 'added';
    return change.after === undefined ? 'removed' : 'bumped';
}


/***/ }),

/***/ 2892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   kd: () => (/* binding */ classifier),
/* harmony export */   rE: () => (/* binding */ touchesTrusted)
/* harmony export */ });
/* harmony import */ var _policy_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3874);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5174);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2271);



/** `workflow`: path of the workflow file that runs the gate, where it is known. */
function classifier(policy, workflow) {
    const matchers = new Map();
    for (const name of _change_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGE_CLASSES */ .i)
        matchers.set(name, (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(policy.changes[name]));
    const always = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(alwaysTrusted(policy, workflow));
    const more = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(policy.trusted);
    const trusted = (path) => always(path) ?? more(path);
    const documents = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)((0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .documentGlobs */ .h)(policy));
    const classes = (path) => {
        const found = [];
        for (const name of _change_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGE_CLASSES */ .i) {
            const glob = matchers.get(name)?.(path);
            if (glob !== undefined)
                found.push({ class: name, why: `matches ${glob}` });
        }
        if (!found.some((entry) => entry.class === 'governance')) {
            if (trusted(path) !== undefined)
                found.push({ class: 'governance', why: 'the gate trusts this file' });
            else if (documents(path) !== undefined) {
                found.push({ class: 'governance', why: 'a gate relies on this document' });
            }
        }
        return found;
    };
    return { classes, isTrusted: (path) => trusted(path) !== undefined };
}
/** A file that left a governed place is still governed: a rename must not carry a prompt out of sight. */
function classesOf(file, by) {
    const here = by.classes(file.path);
    if (file.previousPath === undefined)
        return here;
    const there = by.classes(file.previousPath).filter((was) => !here.some((is) => is.class === was.class));
    return [...here, ...there];
}
/** Whether `file` is, or was before a rename, a file the gate trusts. */
function touchesTrusted(file, by) {
    return by.isTrusted(file.path) || (file.previousPath !== undefined && by.isTrusted(file.previousPath));
}
/** Where the register keeps its entries, as a glob. */
function registerGlob(policy) {
    return `${(0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .literalGlob */ .Iq)(policy.systems)}/*/system.yml`;
}
/** What no glob of a policy takes out again: else `trusted: ["!**"]` would empty the gate on the gate itself. */
function alwaysTrusted(policy, workflow) {
    return [
        ...[policy.path, ...policy.files, policy.roles].map(_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .literalGlob */ .Iq),
        registerGlob(policy),
        `${(0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .literalGlob */ .Iq)(policy.exceptions)}/**`,
        ...(workflow === undefined ? [] : [(0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .literalGlob */ .Iq)(workflow)]),
    ];
}


/***/ }),

/***/ 557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   P: () => (/* binding */ loadReaders),
/* harmony export */   WD: () => (/* binding */ MAX_OPEN_BYTES),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   iX: () => (/* binding */ lookout),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   vL: () => (/* binding */ lookoutGlobs)
/* harmony export */ });
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7347);
/* harmony import */ var _detectors_dependency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9831);
/* harmony import */ var _detectors_guardrails_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1340);
/* harmony import */ var _detectors_ids_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6078);
/* harmony import */ var _detectors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3887);
/* harmony import */ var _detectors_manifests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4450);
/* harmony import */ var _detectors_prompt_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(343);
/* harmony import */ var _facts_languages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5539);
/* harmony import */ var _facts_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5087);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2271);










/** Larger files are not opened, bytes; lock files are the largest that people really change. */
const MAX_OPEN_BYTES = 8 * 1024 * 1024;
/** Larger files are not parsed as code or configuration, bytes. */
const MAX_PARSE_BYTES = 1024 * 1024;
/** Of one class in one file; beyond that people read the file. */
const MAX_DETECTIONS = 25;
/** The files a detector looks into: all but the ignored ones, then what the policy adds or takes out. */
function lookoutGlobs({ ignore, detectors }, id) {
    const ignored = ignore.map((glob) => (glob.startsWith('!') ? glob.slice(1) : `!${glob}`));
    return ['**', ...ignored, ...detectors[id]];
}
/** Which detectors look into which paths, as the policy says. */
function lookout(policy) {
    const matchers = new Map(_detectors_ids_js__WEBPACK_IMPORTED_MODULE_8__/* .DETECTOR_IDS */ .Y.map((id) => [id, (0,_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .globMatcher */ .fU)(lookoutGlobs(policy, id))]));
    return (path) => _detectors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DETECTORS */ .c.filter(({ id, wants }) => wants(path) && matchers.get(id)?.(path) !== undefined);
}
/** The files worth opening: content changed, and some detector wants them under the old name or the new. */
function candidatesOf(files, look, isPrompt) {
    return files.flatMap((file) => {
        const is = look(file.path);
        const was = file.previousPath === undefined ? is : look(file.previousPath);
        const prompt = isPrompt(file.path);
        const before = was.length > 0 || prompt ? readable(file.base) : undefined;
        const after = is.length > 0 || prompt ? readable(file.head) : undefined;
        if (before?.sha === after?.sha)
            return [];
        const sides = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
        return [{ file, detectors: is.length > 0 ? is : was, ...sides, isPrompt: prompt }];
    });
}
/** Links and submodules hold nothing to look into. */
function readable(entry) {
    return entry?.mode === '100644' || entry?.mode === '100755' ? entry : undefined;
}
/** The parsers for `candidates`; one that nothing needs is never loaded. */
async function loadReaders(candidates) {
    const wanted = new Set(candidates.flatMap(({ file }) => (0,_facts_languages_js__WEBPACK_IMPORTED_MODULE_6__/* .languageOf */ .e)(file.path) ?? []));
    const manifests = candidates.some(({ detectors }) => detectors.includes(_detectors_dependency_js__WEBPACK_IMPORTED_MODULE_1__/* .dependency */ .G));
    const [languages, packages] = await Promise.all([
        Promise.all([...wanted].map(async (language) => [language, await language.load()])),
        manifests ? (0,_detectors_manifests_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPackageReaders */ .l)() : undefined,
    ]);
    return { languages: new Map(languages), ...(packages === undefined ? {} : { packages }) };
}
/** Looks into one file. Never throws: what cannot be read is said. */
function look(candidate, blobs, readers) {
    const { file, detectors, isPrompt } = candidate;
    const unseen = [];
    const unread = [];
    const language = (0,_facts_languages_js__WEBPACK_IMPORTED_MODULE_6__/* .languageOf */ .e)(file.path);
    const reads = new Set(detectors.map((detector) => detector.reads));
    const reader = language === undefined || !reads.has('facts') ? undefined : readers.languages.get(language);
    const side = (entry) => {
        if (entry === undefined)
            return undefined;
        const blob = blobs.get(entry.sha) ?? { state: 'unreadable', because: 'it was not fetched' };
        if (blob.state === 'unreadable' && blob.tooLarge === true) {
            unseen.push(blob.because);
            return { bytes: new Uint8Array(), tooLarge: true };
        }
        if (blob.state === 'unreadable') {
            unread.push(blob.because);
            return undefined;
        }
        const opened = open(blob.bytes, reader, reader !== undefined || !reads.has('bytes'));
        if (opened.because !== undefined)
            unseen.push(opened.because);
        return opened.side;
    };
    const [before, after] = [side(candidate.before), side(candidate.after)];
    const opened = {
        path: file.path,
        ...(language === undefined ? {} : { language }),
        ...(readers.packages === undefined ? {} : { packageReaders: readers.packages }),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
    };
    const found = [];
    for (const { id, detect } of detectors) {
        try {
            found.push(...detect(opened).map((detection) => ({ ...detection, detector: id })));
        }
        catch (error) {
            unseen.push(`\`${id}\` could not read it: ${reasonOf(error)}`);
        }
    }
    // A path that the policy alone calls a prompt: no detector of prompts was there to read it.
    if (isPrompt && !found.some((one) => one.class === 'prompt') && (before ?? after)?.text !== undefined)
        found.push(...(0,_detectors_prompt_file_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeFile */ .A)(before?.text ?? '', after?.text ?? '').map((one) => ({
            ...one,
            detector: 'prompt-file',
        })));
    return {
        file,
        found: distinct(withoutWhole(found)),
        unseen: [...new Set(unseen)],
        unread: [...new Set(unread)],
    };
}
function open(bytes, reader, asText) {
    const decoded = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes);
    if (!decoded.ok) {
        // Binary under the name of a text: what reads it as text would see nothing.
        return { side: { bytes }, ...(asText ? { because: decoded.because } : {}) };
    }
    const { text } = decoded;
    if (reader === undefined)
        return { side: { bytes, text } };
    if (bytes.length > MAX_PARSE_BYTES)
        return { side: { bytes, text }, because: 'it is larger than 1 MiB' };
    try {
        return { side: { bytes, text, facts: reader(text) } };
    }
    catch (error) {
        // Templates of YAML and the like: read as loose tokens, most of what they state can still be seen.
        const because = `it cannot be parsed: ${reasonOf(error)}`;
        return { side: { bytes, text, ...loosely(text) }, because };
    }
}
function loosely(text) {
    try {
        return { facts: (0,_facts_lines_js__WEBPACK_IMPORTED_MODULE_9__.readLines)(text) };
    }
    catch {
        return {};
    }
}
function reasonOf(error) {
    const message = error instanceof RangeError
        ? 'nested too deeply'
        : error instanceof Error
            ? error.message
            : String(error);
    return message.split('\n')[0]?.slice(0, 120) ?? 'unknown';
}
/** Where single prompts of a file are seen, the file as a whole only says what they left out. */
function withoutWhole(found) {
    const single = found.filter((one) => one.class === 'prompt' && one.detector !== 'prompt-file');
    if (single.length === 0)
        return found;
    const told = single.some(({ guardrails }) => guardrails !== undefined);
    return found.filter((one) => one.class !== 'prompt' || one.detector !== 'prompt-file' || (one.guardrails !== undefined && !told));
}
/** Two detectors may see the same thing; and a file full of one class is one thing after a while. */
function distinct(found) {
    const unique = new Map();
    const counts = new Map();
    for (const one of found) {
        const key = [one.class, one.before ?? '\0', one.after ?? '\0', one.line].join('\0');
        if (unique.has(key))
            continue;
        const count = (counts.get(one.class) ?? 0) + 1;
        counts.set(one.class, count);
        if (count <= MAX_DETECTIONS || one.guardrails !== undefined)
            unique.set(key, one);
    }
    return [...unique.values()];
}
/** What was seen as changes: one for each thing. A guardrail that moved to a prompt of another file is not gone. */
function changesOf(sights) {
    const said = sights.flatMap(({ found }) => found.flatMap(({ says }) => says ?? [])).join('\n\n');
    return sights.flatMap(({ file, found }) => found.map(({ detector, why, says: _, guardrails = [], ...rest }) => {
        const gone = rest.class === 'prompt' ? unsaid(guardrails, said) : guardrails;
        return { ...file, ...rest, detector, why, ...(gone.length === 0 ? {} : { guardrails: gone }) };
    }));
}
/** The guardrails that no prompt of the change says. */
function unsaid(guardrails, said) {
    return guardrails.filter(({ text }) => (0,_detectors_guardrails_js__WEBPACK_IMPORTED_MODULE_2__/* .removedGuardrails */ .L)(text, said).length > 0);
}


/***/ }),

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ talksToModels),
/* harmony export */   _M: () => (/* binding */ holdsFacts),
/* harmony export */   w2: () => (/* binding */ besideTuning)
/* harmony export */ });
/* harmony import */ var _facts_languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5539);
/* harmony import */ var _lexicon_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7718);


/** Keys that only stand beside a model in a configuration. */
const TUNING = /^(?:temperature|max_?(?:output_?|new_?|completion_?)?tokens|top_?[pk]|api_?(?:base|version|type)|system_?prompt|system_?message|frequency_?penalty|presence_?penalty|num_?ctx|context_?window|embedding_?dim(?:ension)?s?|llm|reasoning_?effort)$/i;
/** Whether the file talks to a model: it imports a package that does. */
function talksToModels(facts) {
    return facts.imports.some(_lexicon_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .isAiModule */ .F);
}
/** Whether the keys around a literal are those of a model's configuration. */
function besideTuning(literal) {
    for (const key of literal.siblings.keys())
        if (TUNING.test(key))
            return true;
    return false;
}
/** Files that facts are read from, without those that only tools of developers read. */
function holdsFacts(path) {
    return (0,_facts_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path) !== undefined && !NOISE.test(path);
}
/** Lock files have a reader of their own; minified and source-map files are made by machines. */
const NOISE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|composer\.lock|tsconfig[\w.]*\.json|biome\.jsonc?|\.eslintrc\.\w+)$|\.min\.js$|\.map$|\.d\.ts$/;


/***/ }),

/***/ 9831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ dependency)
/* harmony export */ });
/* harmony import */ var _lexicon_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7718);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4450);


/** Packages that bring AI into the product: added, removed, or only another version. */
const dependency = {
    id: 'dependency',
    reads: 'text',
    wants: (path) => (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOf */ .$)(path) !== undefined,
    detect: ({ path, packageReaders, before, after }) => {
        const manifest = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOf */ .$)(path);
        if (manifest === undefined || packageReaders === undefined)
            return [];
        const read = packageReaders[manifest.format];
        const was = packages(manifest, read, before);
        const is = packages(manifest, read, after);
        const names = [...new Set([...was.keys(), ...is.keys()])].sort();
        return names.flatMap((name) => {
            const [old, fresh] = [was.get(name), is.get(name)];
            if (old === fresh)
                return [];
            const what = old === undefined ? 'added' : fresh === undefined ? 'removed' : 'another version of';
            return [
                {
                    class: 'ai-dependency',
                    ...(old === undefined ? {} : { before: `${name} ${old}`.trim() }),
                    ...(fresh === undefined ? {} : { after: `${name} ${fresh}`.trim() }),
                    line: lineOf(name, after?.text) ?? lineOf(name, before?.text) ?? 1,
                    why: `${what} \`${name}\``,
                    certainty: 'certain',
                },
            ];
        });
    },
};
/** AI packages by name; several versions of one package stand together. */
function packages({ ecosystem }, read, side) {
    const found = new Map();
    if (side?.text === undefined)
        return new Map();
    for (const { name, version } of read(side.text)) {
        if (!(0,_lexicon_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .isAiPackage */ .Z)(ecosystem, name))
            continue;
        const versions = found.get(name);
        if (versions === undefined)
            found.set(name, new Set([version]));
        else
            versions.add(version);
    }
    return new Map([...found].map(([name, versions]) => [name, [...versions].sort().join(', ')]));
}
/** The first line that names the package as a whole word. */
function lineOf(name, text) {
    if (text === undefined)
        return undefined;
    const short = name.slice(name.lastIndexOf(':') + 1);
    for (let at = text.indexOf(short); at !== -1; at = text.indexOf(short, at + 1)) {
        const around = (text[at - 1] ?? ' ') + (text[at + short.length] ?? ' ');
        if (!/[\w-]/.test(around))
            return text.slice(0, at).split('\n').length;
    }
    return undefined;
}


/***/ }),

/***/ 1340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ removedGuardrails),
/* harmony export */   V: () => (/* binding */ strictness)
/* harmony export */ });
/** Words of refusing, limiting, disclosing and handing over to people. */
const GUARDRAIL = /\b(?:refuse|decline|never|do not|don'?t|must not|mustn'?t|should not|shouldn'?t|may not|cannot|can'?t|not allowed|avoid|only (?:answer|respond|reply|use|discuss|help)|under no circumstances|prohibited|forbidden|unless)\b|\b(?:harmful|unsafe|illegal|unlawful|dangerous|toxic|offensive|hate(?:ful)?|discriminat\w*|biased?|self-harm|suicid\w*|violen\w*|abus\w*)\b|\b(?:medical|legal|financial|tax|investment|health) (?:advice|diagnos\w*|guidance)\b|\b(?:personal(?:ly identifiable)? (?:data|information)|pii|confidential|secrets?|private (?:data|information)|credentials?|passwords?)\b|\b(?:as an (?:ai|language model)|not an? (?:human|person|doctor|lawyer|professional)|disclos\w*|disclaimer)\b|\b(?:say|tell|state|inform|mention|admit|remind|clear)\b.{0,80}\b(?:ai|assistant|bot|automated|machine|language model)\b|\b(?:consult|speak (?:to|with)|see|ask|contact|refer\b.{0,30}\bto) an? (?:\w+ )?(?:professional|doctor|lawyer|physician|expert|human|person|agent)\b|\b(?:escalate|hand (?:over|off)|human (?:agent|review|approval|operator|in the loop))\b|\b(?:ask|wait|require|request|obtain|get)\w*\b.{0,40}\b(?:approval|permission|consent|confirm\w*)\b|\bconfirm\w* (?:before|with)\b|\b(?:jailbreak|prompt injection|ignore (?:any|all|previous)|untrusted|system prompt|these instructions)\b|\bif you (?:do not|don'?t|are not|aren'?t) (?:know|sure|certain)\b|\bsay (?:that )?you (?:do not|don'?t) know\b|\bmake (?:things|stuff|anything|it) up\b|\bmake up\b|\b(?:hallucinat|fabricat)\w*/i;
/** Limits on how an answer looks keep nobody safe. */
const LAYOUT = /\b(?:quotes?|colons?|markdown|backticks?|emojis?|bullets?|bullet points|format(?:ting|ted)?|prefix(?:es)?|capital\w*|uppercase|lowercase|line ?breaks?|newlines?|latex|json|xml|html|yaml|code (?:blocks?|fences?)|headers?|headings?|whitespace|words|characters|sentences|paragraphs?|tokens|verbose|preamble|lists?|punctuation|abbreviat\w+|titles?|comments?|repeat|indent\w*|imports?|italics?|bold)\b/i;
/** What keeps people safe whatever else the sentence is about. */
const SAFETY = /\b(?:refuse|decline|harm\w*|unsafe|illegal|dangerous|toxic|offensive|hate\w*|discriminat\w*|bias\w*|suicid\w*|violen\w*|advice|diagnos\w*|personal|private|pii|confidential|secrets?|credentials?|passwords?|disclos\w*|disclaimer|professional|doctor|lawyer|human|approval|permission|consent|confirm\w*|jailbreak|injection|untrusted|system prompt|instructions|hallucinat\w*|fabricat\w*|make up|invent|automated|bot)\b/i;
/** The words alone that turn a sentence into a limit. */
const LIMIT = /\b(?:not|never|no|refuse|decline|avoid|only|don'?t|must(?:n'?t)?|cannot|can'?t|unless|without|before|forbidden|prohibited)\b/gi;
/** Texts beyond this are compared by exact sentences only, characters. */
const MAX_SIMILAR = 200_000;
/** After a full stop, and before a list item, a heading, an empty line or a line that starts large. */
const BREAKS = /(?<=[.!?;])(?=\s)|\n(?=\s*(?:[-*•#>]|\d+[.)]|\n|$))|\n(?=\s*[A-Z])/;
/**
 * Sentences that kept people safe and are not in the new text any more, nor any that says much the same with the
 * same limits.
 *
 * @param firstLine where `before` starts in its file, 1-based
 */
function removedGuardrails(before, after, firstLine = 1) {
    const kept = sentences(after, 1);
    const exact = new Set(kept.map(({ text }) => normal(text)));
    const compare = before.length + after.length <= MAX_SIMILAR;
    return sentences(before, firstLine)
        .filter(({ text }) => isGuardrail(text) && !exact.has(normal(text)))
        .filter((was) => !(compare && kept.some((is) => saysTheSame(was, is))))
        .map(({ line, text }) => ({ line, text: text.length > 160 ? `${text.slice(0, 159)}…` : text }));
}
function isGuardrail(text) {
    return GUARDRAIL.test(text) && (SAFETY.test(text) || !LAYOUT.test(text));
}
function sentences(text, firstLine) {
    const found = [];
    let from = 0;
    let line = firstLine;
    for (const piece of text.split(BREAKS)) {
        const clean = piece
            .replace(/\s+/g, ' ')
            .replace(/^ ?(?:[-*•#>]+|\d+[.)])\s*/, '')
            .trim();
        if (!/\p{L}{2}/u.test(clean))
            continue;
        // Looked up in order: splitting has lost which line breaks stood between the sentences.
        const at = text.indexOf(clean.split(' ')[0] ?? '', from);
        if (at !== -1) {
            line += count(text.slice(from, at));
            from = at;
        }
        found.push({ text: clean, words: topicsOf(clean), limits: limitsOf(clean), line });
    }
    return found;
}
function count(text) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
function normal(text) {
    return text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
function limitsOf(text) {
    return [...text.matchAll(LIMIT)].length;
}
const STOP = new Set('a an the you your to of and or in on for with is are be as it its this that these those do does not must should always please any all if when will may can give given only never'.split(' '));
/** What a sentence speaks of: its words without those that every sentence has. */
function topicsOf(text) {
    const words = normal(text).split(' ');
    const topics = words.filter((word) => !STOP.has(word));
    return new Set(topics.length === 0 ? words : topics);
}
/** Most of what it speaks of is spoken of still, and limited no less. */
function saysTheSame(was, is) {
    let shared = 0;
    for (const word of was.words)
        if (is.words.has(word))
            shared += 1;
    return shared >= Math.max(1, was.words.size * 0.6) && is.limits >= was.limits && isGuardrail(is.text);
}
const APPROVAL = /^(?:require[sd]?_?(?:human_?)?(?:approval|confirmation)|needs_?(?:approval|confirmation)|approval_?(?:mode|policy|required)?|human_?in_?the_?loop|human_?input(?:_?mode)?|confirm(?:ation)?(?:_?required)?|ask_?(?:before|for_?approval)|interrupt_?(?:before|on)|ask_?for_?human_?input)$/i;
const FREEDOM = /^(?:auto_?approve[d]?|auto_?run|auto_?execute|always_?allow|allow_?dangerous\w*|dangerously\w*|skip_?(?:approval|confirmation|permissions)|yolo|bypass_?\w*)$/i;
/** How strictly a setting asks for a person: larger is stricter; undefined when the key is no such setting. */
function strictness(key, value) {
    const on = /^(?:true|always|yes|on|1|required|all|manual|untrusted|on-request|tools)$/i.test(value);
    const off = /^(?:false|never|no|off|0|none|auto|automatic|optional|disabled)$/i.test(value);
    if (APPROVAL.test(key) && /^[a-z]/i.test(value))
        return off ? 0 : on ? 2 : 1;
    if (FREEDOM.test(key) && (on || off))
        return off ? 2 : 0;
    return undefined;
}


/***/ }),

/***/ 6078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ DETECTOR_IDS)
/* harmony export */ });
/** The names a policy switches detectors by. */
const DETECTOR_IDS = [
    'weights',
    'pointer',
    'released-model',
    'model-id',
    'inline-prompt',
    'prompt-file',
    'training-data',
    'evaluation',
    'agent-tools',
    'dependency',
];


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DETECTORS)
});

// EXTERNAL MODULE: ./lib/change/detectors/context.js
var context = __webpack_require__(6783);
// EXTERNAL MODULE: ./lib/change/detectors/guardrails.js
var guardrails = __webpack_require__(1340);
// EXTERNAL MODULE: ./lib/change/detectors/pairs.js
var pairs = __webpack_require__(6845);
;// CONCATENATED MODULE: ./lib/change/detectors/agent-tools.js



const SERVERS = /^(?:mcpServers|mcp_servers|mcp-servers|servers)$/;
/** What an agent of the product may do: tools granted, MCP servers, and when it must ask a person. */
const agentTools = {
    id: 'agent-tools',
    reads: 'facts',
    wants: context/* holdsFacts */._M,
    detect: (file) => [...tools(file), ...servers(file), ...approvals(file)],
};
function tools({ path, before, after, language }) {
    const granted = (facts) => {
        if (facts === undefined || (language?.kind === 'code' && !(0,context/* talksToModels */.Hu)(facts)))
            return [];
        if (language?.kind === 'data' && !speaksOfAgents(path, facts))
            return [];
        return facts.lists.flatMap(({ name, items, line }) => items.map((item) => ({ name, value: item, line })));
    };
    return (0,pairs/* pairs */.A)(granted(before?.facts), granted(after?.facts)).map((pair) => ({
        class: 'agent-config',
        ...(0,pairs/* sides */.r)(pair, (value) => value.slice(0, 60)),
        why: `granted in \`${(pair.after ?? pair.before).name}\``,
        certainty: 'likely',
    }));
}
function speaksOfAgents(path, facts) {
    if (/(?:^|[/_.-])(?:agents?|assistants?|crew)(?:[/_.-])/i.test(path))
        return true;
    return facts.literals.some(({ chain }) => chain.some(({ name }) => /^(?:agents?|assistant|llm|model|system_?prompt|instructions|backstory|crew|mcp_?servers)$/i.test(name)));
}
/** Each MCP server with everything that starts it, as one thing. */
function servers({ path, before, after }) {
    const named = /(?:^|[/._-])mcp(?:[/._-]|$)/i.test(path);
    const of = (facts) => {
        const found = new Map();
        for (const { text, line, chain } of facts?.literals ?? []) {
            const at = chain.findIndex(({ name }) => SERVERS.test(name) && (name !== 'servers' || named));
            const server = at > 0 ? chain[at - 1]?.name : undefined;
            if (server === undefined)
                continue;
            const known = found.get(server);
            if (known === undefined)
                found.set(server, { value: text, line });
            else
                known.value += ` ${text}`;
        }
        return [...found].map(([name, one]) => ({ name, ...one }));
    };
    return (0,pairs/* pairs */.A)(of(before?.facts), of(after?.facts)).map((pair) => ({
        class: 'agent-config',
        ...(0,pairs/* sides */.r)(pair, (value) => `${(pair.after ?? pair.before).name}: ${value}`.slice(0, 80)),
        why: `the MCP server \`${(pair.after ?? pair.before).name}\``,
        certainty: 'certain',
    }));
}
/** Settings that say when a person must be asked, where the new one asks less. */
function approvals({ path, before, after, language }) {
    const of = (facts) => {
        if (facts === undefined)
            return [];
        const speaks = language?.kind === 'code'
            ? (0,context/* talksToModels */.Hu)(facts)
            : speaksOfAgents(path, facts) || facts.lists.length > 0;
        if (!speaks)
            return [];
        return facts.literals.flatMap(({ text, line, chain: [own] }) => own?.kind === 'key' && (0,guardrails/* strictness */.V)(own.name, text) !== undefined
            ? [{ name: own.name, value: text, line }]
            : []);
    };
    return (0,pairs/* pairs */.A)(of(before?.facts), of(after?.facts)).map((pair) => {
        const { name } = pair.after ?? pair.before;
        const was = pair.before === undefined ? 1 : ((0,guardrails/* strictness */.V)(name, pair.before.value) ?? 1);
        const is = pair.after === undefined ? 1 : ((0,guardrails/* strictness */.V)(name, pair.after.value) ?? 1);
        const loosened = is < was || (pair.before === undefined && is === 0);
        const line = pair.before?.line ?? pair.after?.line ?? 1;
        return {
            class: 'agent-config',
            ...(0,pairs/* sides */.r)(pair),
            why: `when a person is asked: \`${name}\``,
            certainty: 'likely',
            ...(loosened
                ? { guardrails: [{ line, text: `${name}: ${pair.before?.value ?? 'as it is by default'}` }] }
                : {}),
        };
    });
}

// EXTERNAL MODULE: ./lib/change/detectors/dependency.js
var dependency = __webpack_require__(9831);
;// CONCATENATED MODULE: ./lib/change/detectors/evaluation.js


const HARNESS = /^(?:deepeval|ragas|inspect_ai|lm_eval|promptfoo|evals(?:\.|$)|braintrust|autoevals|langsmith\.evaluation|azure\.ai\.evaluation|trulens|giskard|evidently|phoenix\.evals|openevals|agentevals|langfair|fairlearn|aif360|@evalite|evalite)/;
const METRIC = /^(?:accuracy|acc|f1(?:_?score)?|precision|recall|(?:roc_?)?auc|avg_?prec(?:ision)?|bleu|rouge\w*|perplexity|rmse|mae|mse|r2|exact_?match|pass_?(?:rate|@\d+)|wer|cer|faithfulness|answer_?relevancy|groundedness|map(?:@\d+)?|ndcg\w*|loss|toxicity|hallucination\w*)(?:[,_/](?:none|micro|macro|weighted|test|val|train|stderr\w*))*$/i;
const THRESHOLD = /threshold|^min_?(?:score|accuracy|f1|pass_?rate)|^max_?(?:loss|wer|toxicity|gap)|pass_?rate$/i;
/** How a model is judged: harness code, thresholds, cases, and results committed beside them. */
const evaluation = {
    id: 'evaluation',
    reads: 'facts',
    wants: context/* holdsFacts */._M,
    detect: ({ path, before, after, language }) => {
        const why = [after, before]
            .map((side) => (side === undefined ? undefined : reason(side, language?.kind)))
            .find(Boolean);
        const thresholds = (0,pairs/* pairs */.A)(limits(before?.facts), limits(after?.facts));
        const speaks = why !== undefined || /(?:^|[/_.-])(?:evals?|evaluation|metrics|promptfoo\w*)(?:[/_.-])/i.test(path);
        const found = speaks
            ? thresholds.map((pair) => ({
                class: 'evaluation',
                ...(0,pairs/* sides */.r)(pair),
                why: `the bound \`${(pair.after ?? pair.before).name}\``,
                certainty: 'certain',
            }))
            : [];
        if (found.length > 0)
            return found;
        if (why !== undefined)
            return [{ class: 'evaluation', line: 1, why, certainty: 'likely' }];
        return language?.kind === 'data' ? cases(before, after) : [];
    },
};
function reason({ facts }, kind) {
    if (facts === undefined)
        return undefined;
    const harness = facts.imports.find((name) => HARNESS.test(name));
    if (harness !== undefined)
        return `uses \`${harness}\``;
    if (kind !== 'data')
        return undefined;
    const keys = new Set(facts.literals.flatMap(({ chain }) => chain.map(({ name }) => name)));
    if (keys.has('providers') && keys.has('prompts') && (keys.has('tests') || keys.has('assert')))
        return 'a promptfoo configuration';
    const scores = facts.literals.filter(({ text, chain }) => METRIC.test(chain[0]?.name ?? '') && /^-?\d*\.\d+(?:e-?\d+)?$|^[01]$/i.test(text));
    if (scores.length >= 1 && scores.length * 4 >= facts.literals.length)
        return 'results of an evaluation';
    if (keys.has('results') && scores.length >= 2 && (keys.has('config') || keys.has('stats')))
        return 'results of an evaluation';
    return undefined;
}
function limits(facts) {
    return (facts?.literals ?? []).flatMap(({ text, line, chain: [own] }) => own?.kind === 'key' && THRESHOLD.test(own.name) && /^-?\d/.test(text)
        ? [{ name: own.name, value: text, line }]
        : []);
}
/** Evaluators and test cases that stand in a prompt file (GitHub Models). */
function cases(before, after) {
    const of = (side) => (side?.facts?.literals ?? []).flatMap(({ text, line, chain }) => chain.some(({ name }) => /^(?:evaluators|testData)$/.test(name))
        ? [{ name: chain.map(({ name }) => name).join('.'), value: text, line }]
        : []);
    const [first] = (0,pairs/* pairs */.A)(of(before), of(after));
    if (first === undefined)
        return [];
    return [
        {
            class: 'evaluation',
            line: (first.after ?? first.before).line,
            why: 'evaluators or test cases',
            certainty: 'certain',
        },
    ];
}

// EXTERNAL MODULE: ./lib/change/detectors/inline-prompt.js
var inline_prompt = __webpack_require__(3550);
// EXTERNAL MODULE: ./lib/change/facts/facts.js
var facts_facts = __webpack_require__(7031);
// EXTERNAL MODULE: ./lib/change/lexicon/models.js
var models = __webpack_require__(1569);
;// CONCATENATED MODULE: ./lib/change/detectors/model-id.js




/** Names a model id is bound to; `engine` and `deployment` alone also belong to data bases and clusters. */
const MODEL_NAME = /model|llm|provider|gpt|claude|gemini|embedding|engine|deployment|reranker/i;
const EXACT_NAME = /^(?:(?:\w+[_-])?(?:llm|chat|base|default|embedding|embeddings|fast|smart|small|large|main|primary|fallback|openai|anthropic|azure|hf|vision|judge|rerank(?:er)?)[_-]?)?model(?:[_-]?(?:name|id|slug|name_or_path|path_or_id))?$|^pretrained_model_name_or_path$|^(?:llm|engine)$/i;
const DEPLOYMENT_NAME = /^(?:azure|openai|aoai|gpt|chat|embeddings?|completions?|llm|ai|model)?_?(?:azure_?)?(?:openai_?)?(?:gpt_?|chat_?|embeddings?_?|completions?_?|llm_?|model_?)?deployment(?:_?(?:name|id))?$/i;
const LOADERS = /^(?:from_pretrained|SentenceTransformer|CrossEncoder|GenerativeModel|getGenerativeModel|load_model|init_chat_model|HuggingFaceEmbeddings|InferenceClient|ChatModel|languageModel|chatModel|textEmbeddingModel|WithModel|withModel|modelName|model|modelId|AddAzureOpenAIChatCompletion|AddOpenAIChatCompletion|AsChatClient|GetChatClient|openai|anthropic|google|mistral|groq|xai|bedrock|azure|cohere|deepseek|vertex|ollama|openrouter|togetherai|fireworks|perplexity|gateway)$/;
const PROVIDER_NAME = /^(?:llm|model|ai|embeddings?|chat)[_-]?(?:provider|vendor|backend|api_type)$/i;
const PROVIDER_PLAIN = /^(?:provider|api_type|backend|vendor)$/i;
/** Which hosted model, deployment, provider or endpoint a product talks to. */
const modelId = {
    id: 'model-id',
    reads: 'facts',
    wants: context/* holdsFacts */._M,
    detect: ({ before, after }) => {
        const [was, is] = [before?.facts, after?.facts];
        return (0,pairs/* pairs */.A)(was === undefined ? [] : uses(was), is === undefined ? [] : uses(is)).map((pair) => {
            const { why, certainty } = pair.after ?? pair.before;
            return { class: 'model-id', ...(0,pairs/* sides */.r)(pair), why, certainty };
        });
    },
};
function uses(facts) {
    const ai = (0,context/* talksToModels */.Hu)(facts);
    return facts.literals.flatMap((literal) => useOf(literal, ai) ?? []);
}
function useOf(literal, ai) {
    const value = literal.text.trim();
    if (value.length < 2 || value.length > 300 || value.includes('\n'))
        return undefined;
    const name = (0,facts_facts/* boundTo */.sy)(literal) ?? (0,facts_facts/* argumentOf */.Nf)(literal)?.name ?? '';
    const found = (why, certainty) => ({
        name,
        value,
        line: literal.line,
        why,
        certainty,
    });
    if ((0,models/* isModelEndpoint */.VT)(value)) {
        if (literal.chain.length > 0)
            return found('the address of a hosted model', 'certain');
        return ai ? found('the address of a hosted model', 'likely') : undefined;
    }
    const near = literal.chain
        .slice(0, 4)
        .some((link) => MODEL_NAME.test(link.name) || LOADERS.test(link.name));
    if ((0,models/* isModelId */.TC)(value)) {
        if (near || (0,context/* besideTuning */.w2)(literal))
            return found(`a model id at \`${name}\``, 'certain');
        return ai && literal.chain.length > 0 ? found(`a model id at \`${name}\``, 'likely') : undefined;
    }
    if (/[\s{}<>()]/.test(value))
        return undefined;
    if ((0,models/* isProvider */.sZ)(value))
        return providerUse(literal, name, ai) ? found(`the provider at \`${name}\``, 'likely') : undefined;
    const own = literal.chain[0];
    if (own === undefined)
        return undefined;
    if (own.kind === 'key' && DEPLOYMENT_NAME.test(own.name) && (ai || speaksOfModels(literal)))
        return isName(value) ? found(`a deployment at \`${own.name}\``, 'likely') : undefined;
    const loads = own.kind === 'call' &&
        own.index === 0 &&
        /^(?:from_pretrained|SentenceTransformer|CrossEncoder)$/.test(own.name);
    const exact = own.kind === 'key' && EXACT_NAME.test(own.name);
    if ((loads || (exact && (ai || (0,context/* besideTuning */.w2)(literal)))) &&
        ((0,models/* isHubId */.Pp)(value) || (isName(value) && /\d/.test(value))))
        return found(`a model at \`${own.name}\``, 'likely');
    return undefined;
}
/** `provider: google` is mostly a sign-in: only beside a model's own keys it is who serves the model. */
function providerUse(literal, name, ai) {
    if (PROVIDER_NAME.test(name))
        return true;
    if (!PROVIDER_PLAIN.test(name))
        return false;
    return ((0,context/* besideTuning */.w2)(literal) ||
        (ai && literal.siblings.has('model')) ||
        [...literal.siblings.keys()].some((key) => EXACT_NAME.test(key)));
}
/** For deployments, whose names are free: the name or its neighbours speak of a model. */
function speaksOfModels(literal) {
    const words = [
        ...literal.chain.map(({ name }) => name),
        ...literal.siblings.keys(),
        ...literal.siblings.values(),
    ];
    return words.some((word) => /openai|gpt|llm|embedding|chat_?(?:model|completion)|cognitive/i.test(word));
}
function isName(value) {
    return (/^[\w][\w.:/@-]{1,90}$/.test(value) &&
        !/^\d+(?:\.\d+)*$/.test(value) &&
        !/\.(?:py|ts|js|json|ya?ml|txt|md|csv)$/.test(value));
}

;// CONCATENATED MODULE: ./lib/change/detectors/pointer.js

const WEIGHTS = /\.(?:safetensors|gguf|ggml|onnx|ckpt|pth?|bin|h5|hdf5|keras|tflite|mlmodel|pkl|pickle|joblib|model|pb|nemo|engine)$/i;
const DATA = /\.(?:csv|tsv|jsonl|ndjson|parquet|arrow|feather|npy|npz|tar|gz|zip|xml)$/i;
const MODELISH = /(?:^|[/_.-])(?:models?|weights?|checkpoints?|ckpts?|classifier|embeddings?|tokenizer)(?:[/_.-]|$)/i;
const DATAISH = /(?:^|[/_.-])(?:data|datasets?|corpus|corpora|train(?:ing)?|features?|prepared|raw|processed)(?:[/_.-]|$)/i;
const LFS = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/;
/** Files that stand for others kept elsewhere: Git LFS pointers, DVC's `.dvc` and `dvc.lock`. */
const pointer = {
    id: 'pointer',
    reads: 'facts',
    wants: (path) => path.endsWith('.dvc') || /(?:^|\/)dvc\.lock$/.test(path) || WEIGHTS.test(path) || DATA.test(path),
    detect: ({ path, before, after }) => (0,pairs/* pairs */.A)(targets(path, before), targets(path, after)).flatMap((pair) => {
        const target = (pair.after ?? pair.before).name;
        const kind = classOf(target);
        return kind === undefined
            ? []
            : [
                {
                    class: kind,
                    ...(0,pairs/* sides */.r)(pair, pointer_short),
                    why: `points to \`${target}\``,
                    certainty: 'certain',
                },
            ];
    }),
};
/** Path kept elsewhere → its digest. */
function targets(path, side) {
    const text = side?.text;
    if (text === undefined)
        return [];
    if (LFS.test(text)) {
        const oid = /^oid (sha256:[0-9a-f]{64})$/m.exec(text)?.[1];
        return oid === undefined ? [] : [{ name: path, value: oid, line: 2 }];
    }
    if (!path.endsWith('.dvc') && !path.endsWith('dvc.lock'))
        return [];
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    return (side?.facts?.literals ?? []).flatMap(({ text: digest, line, chain, siblings }) => {
        const out = chain.some(({ name }) => name === 'outs');
        const target = siblings.get('path');
        const isDigest = /^(?:md5|etag|checksum|hash)$/.test(chain[0]?.name ?? '') && digest !== 'md5';
        return out && isDigest && target !== undefined ? [{ name: folder + target, value: digest, line }] : [];
    });
}
function classOf(target) {
    if (MODELISH.test(target) && !DATA.test(target))
        return 'model';
    if (WEIGHTS.test(target))
        return DATAISH.test(target) && !MODELISH.test(target) ? 'dataset' : 'model';
    return DATAISH.test(target) || DATA.test(target) ? 'dataset' : undefined;
}
function pointer_short(digest) {
    return digest.replace(/^(sha256:)?([0-9a-f]{12})[0-9a-f]+(\.dir)?$/, '$1$2');
}

// EXTERNAL MODULE: ./lib/change/detectors/prompt-file.js
var prompt_file = __webpack_require__(343);
;// CONCATENATED MODULE: ./lib/change/detectors/released-model.js



/** Endings only weights have, and endings they share with other files. */
const released_model_WEIGHTS = /\.(?:safetensors|gguf|ggml|onnx|ckpt|pth|keras|tflite|mlmodel|nemo|pdparams|caffemodel)(?:[?#]\S*)?$/i;
const SHARED = /\.(?:pt|h5|hdf5|bin|pkl|joblib|pb|tar\.gz|zip|mar)(?:[?#]\S*)?$/i;
const released_model_MODEL_NAME = /model|weight|checkpoint|ckpt|pretrained/i;
/** The models a product names for download or loading: a list of released models, a path to weights. */
const releasedModel = {
    id: 'released-model',
    reads: 'facts',
    wants: context/* holdsFacts */._M,
    detect: ({ before, after }) => (0,pairs/* pairs */.A)(before?.facts ? released(before.facts) : [], after?.facts ? released(after.facts) : []).map((pair) => ({
        class: 'model',
        ...(0,pairs/* sides */.r)(pair, released_model_short),
        why: 'names the weights it loads or offers',
        certainty: 'likely',
    })),
};
function released(facts) {
    const ai = (0,context/* talksToModels */.Hu)(facts);
    return facts.literals.flatMap(({ text, line, chain, siblings }) => {
        const value = text.trim();
        if (chain.length === 0 || value.length > 500 || /\s/.test(value))
            return [];
        const name = (0,facts_facts/* boundTo */.sy)({ text, line, chain, siblings }) ?? chain[0]?.name ?? '';
        const spoken = chain.some((link) => released_model_MODEL_NAME.test(link.name)) || released_model_MODEL_NAME.test(value);
        if (value.startsWith('*') || (value.startsWith('.') && !value.includes('/')))
            return [];
        if (released_model_WEIGHTS.test(value) && /[\w-]\.\w+/.test(value))
            return [{ name, value, line }];
        return SHARED.test(value) && spoken && (ai || /^https?:|^s3:|^gs:/.test(value))
            ? [{ name, value, line }]
            : [];
    });
}
/** Addresses of weights are long and mostly digest: the last part is what people know them by. */
function released_model_short(value) {
    return value.length <= 60 ? value : (value.split(/[?#]/)[0]?.split('/').at(-1) ?? value).slice(0, 60);
}

;// CONCATENATED MODULE: ./lib/change/detectors/training-data.js


const EVALUATION = /(?:^|\/)(?:evals?|evaluations?|benchmarks?|golden|tests?)(?:\/|[_.-])/i;
/** Data a model learns from: fine-tuning conversations, dataset cards and descriptions, data sets loaded in code. */
const trainingData = {
    id: 'training-data',
    reads: 'facts',
    wants: (path) => /\.(?:jsonl|ndjson)$/i.test(path) ||
        /(?:^|\/)(?:README|DATASET\w*|dataset_?card)\.md$/i.test(path) ||
        (0,context/* holdsFacts */._M)(path),
    detect: ({ path, before, after }) => {
        const why = [after, before]
            .map((side) => (side === undefined ? undefined : training_data_reason(path, side)))
            .find(Boolean);
        if (why !== undefined)
            return [{ class: EVALUATION.test(path) ? 'evaluation' : 'dataset', line: 1, why, certainty: 'likely' }];
        return (0,pairs/* pairs */.A)(loaded(before?.facts), loaded(after?.facts)).map((pair) => ({
            class: 'dataset',
            ...(0,pairs/* sides */.r)(pair),
            why: 'loads a data set',
            certainty: 'certain',
        }));
    },
};
function training_data_reason(path, { text, facts }) {
    if (text === undefined)
        return undefined;
    const [line = ''] = text.slice(0, 20_000).split('\n', 1);
    if (/\.(?:jsonl|ndjson)$/i.test(path)) {
        if (/^\s*\{"messages"\s*:\s*\[|"role"\s*:\s*"(?:system|user|assistant)"/.test(line))
            return 'conversations to learn from';
        if (/"(?:prompt|instruction)"\s*:/.test(line) &&
            /"(?:completion|response|output|chosen|answer)"\s*:/.test(line))
            return 'prompts with answers to learn from';
        return undefined;
    }
    if (path.endsWith('.md'))
        return /^---\n[\s\S]*?^(?:task_categories|size_categories|dataset_info|annotations_creators):[\s\S]*?^---/m.test(text.slice(0, 20_000))
            ? 'the card of a data set'
            : undefined;
    const described = facts?.literals.some(({ text: value, chain }) => chain[0]?.name === 'conformsTo' && value.includes('mlcommons.org/croissant'));
    return described ? 'describes a data set (Croissant)' : undefined;
}
function loaded(facts) {
    return (facts?.literals ?? []).flatMap(({ text, line, chain: [own] }) => own?.kind === 'call' && own.index === 0 && /^(?:load_dataset|load_from_disk|loadDataset)$/.test(own.name)
        ? [{ name: own.name, value: text, line }]
        : []);
}

;// CONCATENATED MODULE: ./lib/change/detectors/weights.js
/** Endings that weights share with other files: only the content tells. */
const weights_SHARED = /\.(?:bin|pkl|pickle|joblib|model|pb|h5|hdf5|pt|pth|ckpt|npz|msgpack|weights|params|zip|mar|dat|data|engine|trt)$/i;
/** Weight files whose ending could be anything's, recognised by what they hold. */
const weights = {
    id: 'weights',
    reads: 'bytes',
    wants: (path) => weights_SHARED.test(path) || !/\.[^/]*$/.test(path.slice(path.lastIndexOf('/') + 1)),
    detect: ({ path, before, after }) => {
        const format = [after, before]
            .map((side) => (side === undefined ? undefined : formatOf(side)))
            .find(Boolean);
        if (format === undefined && after?.tooLarge === true && weights_SHARED.test(path))
            return [
                {
                    class: 'model',
                    line: 1,
                    why: 'too large to look into, and its name can be that of weights',
                    certainty: 'possible',
                },
            ];
        return format === undefined
            ? []
            : [{ class: 'model', line: 1, why: `holds weights: ${format}`, certainty: 'certain' }];
    },
};
const latin = new TextDecoder('latin1');
/** How far into a file the names of its parts are looked for, bytes. */
const LOOK = 256 * 1024;
/** The format of model weights that the bytes are in; undefined when they are something else. */
function formatOf({ bytes }) {
    const start = latin.decode(bytes.subarray(0, 16));
    if (start.startsWith('GGUF') || start.startsWith('ggjt') || start.startsWith('ggml'))
        return 'GGUF';
    if (start.slice(4, 8) === 'TFL3')
        return 'TensorFlow Lite';
    if (isSafetensors(bytes))
        return 'safetensors';
    const body = latin.decode(bytes.subarray(0, LOOK));
    if (start.startsWith('\x89HDF\r\n\x1a\n'))
        return /keras_version|model_weights|layer_names|optimizer_weights/.test(body) ? 'Keras HDF5' : undefined;
    if (start.startsWith('PK\x03\x04'))
        return zipFormat(body + latin.decode(bytes.subarray(-LOOK)));
    const [first = 0, second = 0, third = 0] = bytes;
    // A pickle opens with its protocol's number.
    if (first === 0x80 && second >= 2 && second <= 5)
        return pickleFormat(body);
    // ONNX and TensorFlow graphs are protocol buffers: the first field, then the name of who wrote it.
    if (first === 0x08 && second < 0x10 && third === 0x12 && /pytorch|onnx|keras/i.test(body.slice(0, 256)))
        return 'ONNX';
    if ((first === 0x08 || first === 0x0a) && /saved_model|serving_default|NoOp/.test(body))
        return 'TensorFlow graph';
    return undefined;
}
/** A length in eight bytes, then a JSON object of that length. */
function isSafetensors(bytes) {
    if (bytes.length < 16)
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const length = view.getBigUint64(0, true);
    return length > 2n && length < 100000000n && latin.decode(bytes.subarray(8, 10)) === '{"';
}
function zipFormat(names) {
    if (/\/data\.pkl|\/constants\.pkl/.test(names))
        return 'PyTorch';
    if (/model\.weights\.h5/.test(names))
        return 'Keras';
    if (/saved_model\.pb/.test(names))
        return 'TensorFlow SavedModel';
    return /pytorch_model\.bin|model\.safetensors/.test(names) ? 'a packed model' : undefined;
}
/** A pickle names the classes it builds: those of a machine-learning library make it a model. */
function pickleFormat(body) {
    const library = /(sklearn|xgboost|lightgbm|catboost|torch|keras|tensorflow|transformers|statsmodels|joblib\.numpy_pickle|spacy|gensim|prophet)[._\n\w]/.exec(body)?.[1];
    return library === undefined ? undefined : `pickled ${library.split('.')[0]}`;
}

;// CONCATENATED MODULE: ./lib/change/detectors/index.js










/** Every way of seeing: one line and one file each. */
const DETECTORS = [
    weights,
    pointer,
    releasedModel,
    modelId,
    inline_prompt/* inlinePrompt */.W,
    prompt_file/* promptFile */.B,
    trainingData,
    evaluation,
    agentTools,
    dependency/* dependency */.G,
];


/***/ }),

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ inlinePrompt),
/* harmony export */   a: () => (/* binding */ firstDifference)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);
/* harmony import */ var _guardrails_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1340);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6845);



const SYSTEM_NAME = /(?:^|_|[a-z](?=[A-Z]))(?:system|developer|sys)_?(?:prompt|message|msg|instruction)s?(?:_?\w+)?$/i;
const PROMPT_NAME = /prompt|(?:^|_)(?:template|preamble)$/i;
/** Names that hold `prompt` and mean the question on a terminal. */
const NOT_PROMPT = /prompt_?(?:text|label|title|toolkit|style|symbol|char|color|user|confirm|hash|id|name|path|file|dir|version|tokens?|key|type|url|cost|length)$|confirm|placeholder/i;
const AGENT_NAME = /^(?:instructions?|persona|backstory|goal|expected_output|system|preamble|agent_description|additional_instructions)$/i;
const PROMPT_CALL = /^(?:SystemMessage|SystemChatMessage|ChatMessageSystem|DeveloperMessage|from_template|fromTemplate|from_messages|fromMessages|PromptTemplate|ChatPromptTemplate|SystemMessagePromptTemplate|HumanMessagePromptTemplate|FewShotPromptTemplate|systemPrompt|system_prompt|defaultSystem|systemMessage|AddSystemMessage|CreateSystemMessage|CreateFunctionFromPrompt|InvokePromptAsync|from_string|UserMessage|system|CreateChatSystemMessage|definePrompt)$/;
const TOOL_CALL = /^(?:tool|Tool|StructuredTool|FunctionTool|function_tool|registerTool|defineTool|createTool|DynamicTool|DynamicStructuredTool|addTool|FunctionDeclaration)$/;
const SCHEMA_KEYS = [
    'parameters',
    'input_schema',
    'inputSchema',
    'schema',
    'args_schema',
    'execute',
    'func',
    'handler',
    'Parameters',
];
const ROLE_KEYS = ['role', 'Role', 'type'];
const CONTENT_NAME = /^(?:content|text|parts|message|prompt)$/i;
const SPEAKS_LIKE_ONE = /\byou(?: are|'re) (?:an?|the|acting|my|[\w-]+ing)\b|\byour (?:task|job|role|goal|objective|response|answer)\b|\b(?:act|respond|answer|reply) (?:as|only|in|with|strictly)\b|\banswer (?:the|this) (?:user|question|following)\b|\bgiven (?:the|a|an|this|some) (?:following|context|above|text|document|user)|\buse (?:only )?the (?:following|provided) (?:context|pieces|information)|<\/?(?:instructions?|context|system|documents?|examples?)>|\{\{?\s*(?:question|context|input|query|chat_history|user_input|document|text)s?\s*\}|\bthe user(?:'s)? (?:question|input|message|query|request)\b|\b(?:summari[sz]e|translate|classify|extract|rewrite|generate|write)\b.{0,40}\b(?:following|below|text|document|article|code|summary)\b|\bthink step by step\b|\boutput (?:only|valid|json|format)\b|\bdo not (?:make up|include|mention|reveal|answer)\b/i;
/** Prompts that live in code and configuration: system messages, templates, instructions, tool descriptions. */
const inlinePrompt = {
    id: 'inline-prompt',
    reads: 'facts',
    wants: _context_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsFacts */ ._M,
    detect: ({ before, after, language }) => {
        const code = language?.kind === 'code';
        const of = (facts) => facts === undefined ? [] : prompts(facts, code);
        const [was, is] = [of(before?.facts), of(after?.facts)];
        // A sentence that only moved into another prompt of the file is not gone.
        const everything = is.map(({ value }) => value).join('\n\n');
        return (0,_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .pairs */ .A)(was, is).map((pair) => {
            const { why, certainty, line } = pair.after ?? pair.before;
            const [old, fresh] = [pair.before?.value ?? '', pair.after?.value ?? ''];
            const gone = pair.before === undefined
                ? []
                : (0,_guardrails_js__WEBPACK_IMPORTED_MODULE_1__/* .removedGuardrails */ .L)(old, `${fresh}\n\n${everything}`, pair.before.line);
            return {
                class: 'prompt',
                ...(pair.before === undefined ? {} : { before: firstDifference(old, fresh) }),
                ...(pair.after === undefined ? {} : { after: firstDifference(fresh, old) }),
                line,
                why,
                certainty,
                ...(fresh === '' ? {} : { says: fresh }),
                ...(gone.length === 0 ? {} : { guardrails: gone }),
            };
        });
    },
};
function prompts(facts, code) {
    const ai = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .talksToModels */ .Hu)(facts);
    return facts.literals.flatMap((literal) => promptOf(literal, ai, code) ?? []);
}
/** What makes a literal a prompt; the first that holds says why. */
const RULES = [
    message,
    call,
    systemName,
    toolDescription,
    promptName,
    agentName,
    anyName,
];
function promptOf(literal, ai, code) {
    const value = literal.text.trim();
    const words = wordCount(value);
    const [own, outer] = literal.chain;
    if (words < 2 || own === undefined)
        return undefined;
    const place = { literal, own, outer, value, words, ai, code, speaks: SPEAKS_LIKE_ONE.test(value) };
    for (const rule of RULES) {
        const [why, certainty] = rule(place) ?? [];
        if (why !== undefined && certainty !== undefined)
            return { name: own.name, value, line: literal.line, why, certainty };
    }
    return undefined;
}
/** `{ role: "system", content: … }`. */
function message({ literal, own, words, ai, code }) {
    if (own.kind !== 'key' || !CONTENT_NAME.test(own.name))
        return undefined;
    const role = ROLE_KEYS.map((key) => literal.siblings.get(key)).find(Boolean) ?? '';
    if (/^(?:system|developer)$/i.test(role))
        return [`the ${role} message`, 'certain'];
    const other = /^(?:user|human|assistant|ai)$/i.test(role) && (ai || !code) && words >= 4;
    return other ? [`a ${role} message`, 'likely'] : undefined;
}
/** `SystemMessage("…")`, `SystemMessage(content="…")`, `ChatPromptTemplate.from_messages([…])`. */
function call({ own, outer, words, ai, speaks }) {
    const of = own.kind === 'call' ? own : CONTENT_NAME.test(own.name) ? outer : undefined;
    if (of?.kind !== 'call' || words < 3 || !(ai || speaks))
        return undefined;
    const name = [of.name, of.on].find((one) => one !== undefined && PROMPT_CALL.test(one));
    return name === undefined ? undefined : [`the text of \`${name}\``, 'certain'];
}
function systemName({ own, words }) {
    return own.kind === 'key' && SYSTEM_NAME.test(own.name) && words >= 3
        ? [`\`${own.name}\``, 'certain']
        : undefined;
}
/** What a model is told about a tool it may call. */
function toolDescription({ literal, own, words, ai }) {
    if (!/^description$/i.test(own.name) || words < 3)
        return undefined;
    const tool = SCHEMA_KEYS.some((key) => literal.siblings.has(key)) ||
        literal.chain.some(({ name }) => TOOL_CALL.test(name));
    const inTools = literal.chain.some(({ name }) => /^(?:tools?|functions?|function)$/i.test(name));
    return (tool && ai) || (inTools && (ai || tool)) ? ['the description of a tool', 'likely'] : undefined;
}
function promptName({ literal, own, value, words, ai, code, speaks }) {
    if (own.kind !== 'key' || words < 4 || !PROMPT_NAME.test(own.name) || NOT_PROMPT.test(own.name))
        return undefined;
    // A configuration that lists `prompts` lists them for a model; questions to people come one by one.
    if (speaks || (!code && own.name === 'prompts'))
        return [`\`${own.name}\``, 'certain'];
    const filled = /\{[^}]*\}/.test(value);
    const near = (ai || (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .besideTuning */ .w2)(literal)) && (words >= 6 || filled);
    // Nobody asks a person on a terminal a question of many lines with something put in.
    const long = code && words >= 12 && filled && value.includes('\n');
    return near || long ? [`\`${own.name}\``, 'likely'] : undefined;
}
/** `instructions`, `backstory`, `system`: names that mean a prompt only beside a model or an agent. */
function agentName({ literal, own, words, ai, code, speaks }) {
    if (own.kind !== 'key' || words < 3 || !AGENT_NAME.test(own.name))
        return undefined;
    const { siblings } = literal;
    const agent = ai || (!code && ((0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .besideTuning */ .w2)(literal) || siblings.has('tools') || siblings.has('model')));
    const crew = siblings.has('backstory') && siblings.has('goal');
    return agent || crew || (speaks && words >= 8) ? [`\`${own.name}\``, 'likely'] : undefined;
}
/** Under any name, what speaks like an instruction to a model, in a file that talks to one, is one. */
function anyName({ own, outer, value, words, ai, speaks }) {
    const bound = own.kind === 'key' || outer !== undefined;
    if (ai && bound && speaks && words >= 8)
        return [`\`${own.name}\``, 'possible'];
    return words >= 12 && PERSONA.test(value) ? [`\`${own.name}\``, 'likely'] : undefined;
}
const PERSONA = /^\s*you are (?:an?|the) [^.]*\b(?:assistant|agent|expert|bot|ai|model|analyst|helper)\b/i;
function wordCount(text) {
    return (text.slice(0, 4000).match(/[\p{L}\p{N}']+/gu) ?? []).length;
}
/** The first line of `text` that `other` does not have, short enough to print. */
function firstDifference(text, other) {
    const known = new Set(other.split('\n').map((line) => line.trim()));
    const line = text.split('\n').find((one) => one.trim() !== '' && !known.has(one.trim())) ?? text;
    const clean = line.replace(/\s+/g, ' ').trim();
    return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean;
}


/***/ }),

/***/ 4450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestOf),
/* harmony export */   l: () => (/* binding */ loadPackageReaders)
/* harmony export */ });
/** Every manifest and lock file that is read: one line each. */
const MANIFESTS = [
    { ecosystem: 'npm', files: /^package\.json$/, format: 'packageJson' },
    { ecosystem: 'npm', files: /^(?:package-lock|npm-shrinkwrap)\.json$/, format: 'packageLock' },
    { ecosystem: 'npm', files: /^(?:yarn|bun)\.lock$|^pnpm-lock\.yaml$/, format: 'nodeLockLines' },
    {
        ecosystem: 'pypi',
        files: /^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$|^[\w.-]*requirements\.(?:txt|in)$/,
        format: 'requirements',
    },
    { ecosystem: 'pypi', files: /^pyproject\.toml$/, format: 'pyproject' },
    { ecosystem: 'pypi', files: /^(?:poetry|uv|pdm|pylock[\w.]*)\.(?:lock|toml)$/, format: 'tomlLock' },
    { ecosystem: 'pypi', files: /^Pipfile$/, format: 'pipfile' },
    { ecosystem: 'pypi', files: /^Pipfile\.lock$/, format: 'pipfileLock' },
    {
        ecosystem: 'pypi',
        files: /^setup\.(?:py|cfg)$|^(?:environment|conda)[\w.-]*\.ya?ml$/,
        format: 'pythonLines',
    },
    { ecosystem: 'golang', files: /^go\.mod$/, format: 'goMod' },
    { ecosystem: 'maven', files: /^pom\.xml$/, format: 'pom' },
    { ecosystem: 'maven', files: /\.gradle(?:\.kts)?$|^gradle\.lockfile$/, format: 'gradle' },
    { ecosystem: 'maven', files: /\.versions\.toml$/, format: 'versionCatalog' },
    {
        ecosystem: 'nuget',
        files: /\.(?:cs|fs|vb)proj$|^Directory\.(?:Packages|Build)\.props$|^packages\.config$/,
        format: 'msbuild',
    },
    { ecosystem: 'nuget', files: /^packages\.lock\.json$/, format: 'nugetLock' },
    { ecosystem: 'cargo', files: /^Cargo\.toml$/, format: 'cargoToml' },
    { ecosystem: 'cargo', files: /^Cargo\.lock$/, format: 'tomlLock' },
];
function manifestOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    // `requirements/base.txt` is the other custom of Python projects.
    if (/(?:^|\/)requirements\/[\w.-]+\.(?:txt|in)$/.test(path))
        return MANIFESTS.find(({ format }) => format === 'requirements');
    return MANIFESTS.find(({ files }) => files.test(name));
}
/** The readers, with the parsers they need: loaded only when a manifest changed. */
async function loadPackageReaders() {
    return (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 7666))).READERS;
}


/***/ }),

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pairs),
/* harmony export */   r: () => (/* binding */ sides)
/* harmony export */ });
/**
 * What is different between two lists: items that stand on both sides fall away, wherever they stand; of the rest,
 * those of one name are old and new of each other, in order.
 */
function pairs(before, after) {
    const gone = without(before, after);
    const fresh = without(after, before);
    const found = [];
    const waiting = new Map();
    for (const item of gone) {
        const same = waiting.get(item.name);
        if (same === undefined)
            waiting.set(item.name, [item]);
        else
            same.push(item);
    }
    for (const item of fresh) {
        const old = waiting.get(item.name)?.shift();
        found.push(old === undefined ? { after: item } : { before: old, after: item });
    }
    for (const rest of waiting.values())
        for (const item of rest)
            found.push({ before: item });
    return found;
}
function without(items, others) {
    const counts = new Map();
    const key = ({ name, value }) => `${name}\0${value}`;
    for (const item of others)
        counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
    return items.filter((item) => {
        const left = counts.get(key(item)) ?? 0;
        counts.set(key(item), left - 1);
        return left <= 0;
    });
}
/** A pair as a detection says it. */
function sides({ before, after }, show = (value) => value) {
    return {
        ...(before === undefined ? {} : { before: show(before.value) }),
        ...(after === undefined ? {} : { after: show(after.value) }),
        line: (after ?? before)?.line ?? 1,
    };
}


/***/ }),

/***/ 343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wholeFile),
/* harmony export */   B: () => (/* binding */ promptFile)
/* harmony export */ });
/* harmony import */ var _guardrails_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1340);
/* harmony import */ var _inline_prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3550);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6845);



/** Folders of prompts are the policy's to name; these names say it themselves. */
const PROMPT_FILE = /\.prompt(?:y|\.(?:ya?ml|md|txt|json))?$|(?:^|\/)Modelfile(?:\.\w+)?$/i;
/** Files that are prompts as a whole: what they no longer say, and what an Ollama `Modelfile` is made from. */
const promptFile = {
    id: 'prompt-file',
    reads: 'text',
    wants: (path) => PROMPT_FILE.test(path),
    detect: ({ path, before, after }) => {
        const [was, is] = [before?.text, after?.text];
        if (/(?:^|\/)Modelfile(?:\.\w+)?$/.test(path))
            return modelfile(was, is);
        return wholeFile(was ?? '', is ?? '');
    },
};
/** What is different in a file that is a prompt from its first line to its last; `''` = there is no such file. */
function wholeFile(was, is) {
    const gone = (0,_guardrails_js__WEBPACK_IMPORTED_MODULE_0__/* .removedGuardrails */ .L)(was, is);
    const line = is === '' ? (gone[0]?.line ?? 1) : differsAt(was, is);
    const before = was === '' ? {} : { before: (0,_inline_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .firstDifference */ .a)(was, is) };
    const after = is === '' ? {} : { after: (0,_inline_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .firstDifference */ .a)(is, was), says: is };
    const removed = gone.length === 0 ? {} : { guardrails: gone };
    return [
        { class: 'prompt', ...before, ...after, line, why: 'a prompt file', certainty: 'certain', ...removed },
    ];
}
/** The first line of `is` that is another one, 1-based. */
function differsAt(was, is) {
    const old = was.split('\n');
    const lines = is.split('\n');
    const at = lines.findIndex((line, index) => line !== old[index]);
    return at === -1 ? lines.length : at + 1;
}
const MODELFILE = new Map([
    ['FROM', 'model-id'],
    ['PARAMETER', 'model'],
    ['ADAPTER', 'model'],
]);
function modelfile(was, is) {
    return (0,_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .pairs */ .A)(instructions(was), instructions(is)).map((pair) => {
        const { name } = pair.after ?? pair.before;
        const gone = (0,_guardrails_js__WEBPACK_IMPORTED_MODULE_0__/* .removedGuardrails */ .L)(pair.before?.value ?? '', pair.after?.value ?? '', pair.before?.line);
        return {
            class: MODELFILE.get(name) ?? 'prompt',
            ...(0,_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .sides */ .r)(pair, (value) => value.replace(/\s+/g, ' ').slice(0, 80)),
            why: `\`${name}\` of a Modelfile`,
            certainty: 'certain',
            ...(MODELFILE.has(name) || pair.after === undefined ? {} : { says: pair.after.value }),
            ...(gone.length === 0 ? {} : { guardrails: gone }),
        };
    });
}
function instructions(text) {
    const found = [];
    if (text === undefined)
        return found;
    for (const match of text.matchAll(/^(FROM|SYSTEM|TEMPLATE|MESSAGE|PARAMETER|ADAPTER)[ \t]+(?:"""([\s\S]*?)"""|(.*))$/gim)) {
        const [, name = '', block, line = ''] = match;
        const at = text.slice(0, match.index).split('\n').length;
        found.push({
            name: name.toUpperCase(),
            value: (block ?? line).trim().replace(/^"(.*)"$/, '$1'),
            line: at,
        });
    }
    return found;
}


/***/ }),

/***/ 7031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ argumentOf),
/* harmony export */   sy: () => (/* binding */ boundTo),
/* harmony export */   ze: () => (/* binding */ lineFinder)
/* harmony export */ });
/** The key nearest to the literal, without the calls in between; undefined when it is bound to nothing. */
function boundTo(literal) {
    return literal.chain.find((link) => link.kind === 'key')?.name;
}
/** The innermost call the literal is a direct argument of. */
function argumentOf(literal) {
    const first = literal.chain[0];
    return first?.kind === 'call' ? first : undefined;
}
/** Offsets → 1-based lines, by binary search. */
function lineFinder(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    };
}


/***/ }),

/***/ 5539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
const tokens = async () => (await __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 9460))).readTokens;
const python = async () => {
    const [{ parser }, { treeReader }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(211), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 7335)),
        __webpack_require__.e(/* import() */ 466).then(__webpack_require__.bind(__webpack_require__, 9466)),
    ]);
    return treeReader(parser);
};
const javascript = (dialect) => async () => {
    const [{ parser }, { treeReader }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(211), __webpack_require__.e(96)]).then(__webpack_require__.bind(__webpack_require__, 7096)),
        __webpack_require__.e(/* import() */ 466).then(__webpack_require__.bind(__webpack_require__, 9466)),
    ]);
    return treeReader(parser.configure({ dialect }));
};
const go = async () => {
    const [{ parser }, { treeReader }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(211), __webpack_require__.e(851)]).then(__webpack_require__.bind(__webpack_require__, 2851)), __webpack_require__.e(/* import() */ 466).then(__webpack_require__.bind(__webpack_require__, 9466))]);
    return treeReader(parser);
};
const java = async () => {
    const [{ parser }, { treeReader }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(211), __webpack_require__.e(149)]).then(__webpack_require__.bind(__webpack_require__, 9149)), __webpack_require__.e(/* import() */ 466).then(__webpack_require__.bind(__webpack_require__, 9466))]);
    return treeReader(parser);
};
const yaml = async () => (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(547), __webpack_require__.e(146)]).then(__webpack_require__.bind(__webpack_require__, 8146))).readYaml;
const frontMatter = async () => (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(547), __webpack_require__.e(146)]).then(__webpack_require__.bind(__webpack_require__, 8146))).readFrontMatter;
const json = async () => (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(547), __webpack_require__.e(146)]).then(__webpack_require__.bind(__webpack_require__, 8146))).readJson;
const toml = async () => (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(547), __webpack_require__.e(146)]).then(__webpack_require__.bind(__webpack_require__, 8146))).readToml;
const lines = async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5087))).readLines;
const LANGUAGES = [
    { name: 'python', kind: 'code', endings: ['py', 'pyi'], load: python },
    { name: 'javascript', kind: 'code', endings: ['js', 'mjs', 'cjs', 'jsx'], load: javascript('jsx') },
    { name: 'typescript', kind: 'code', endings: ['ts', 'mts', 'cts'], load: javascript('ts') },
    { name: 'tsx', kind: 'code', endings: ['tsx'], load: javascript('ts jsx') },
    { name: 'go', kind: 'code', endings: ['go'], load: go },
    { name: 'java', kind: 'code', endings: ['java'], load: java },
    {
        name: 'c-like',
        kind: 'code',
        endings: ['cs', 'kt', 'kts', 'rs', 'swift', 'php', 'rb', 'scala'],
        load: tokens,
    },
    {
        name: 'infrastructure',
        kind: 'data',
        endings: ['tf', 'tfvars', 'bicep', 'bicepparam', 'hcl'],
        load: tokens,
    },
    { name: 'yaml', kind: 'data', endings: ['yml', 'yaml', 'dvc'], load: yaml },
    { name: 'json', kind: 'data', endings: ['json', 'jsonc', 'json5'], load: json },
    { name: 'toml', kind: 'data', endings: ['toml'], load: toml },
    { name: 'front matter', kind: 'data', endings: ['prompt', 'prompty'], load: frontMatter },
    { name: 'lines', kind: 'data', endings: ['env', 'properties', 'ini', 'cfg', 'conf'], load: lines },
];
const BY_ENDING = new Map(LANGUAGES.flatMap((language) => language.endings.map((end) => [end, language])));
const LINES = BY_ENDING.get('env');
const YAML = BY_ENDING.get('yaml');
/** The language of a file, by its name; undefined when it is none that facts are read from. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (/^\.env(?:\.|$)/.test(name))
        return LINES;
    if (name === 'dvc.lock')
        return YAML;
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? undefined : BY_ENDING.get(name.slice(dot + 1));
}


/***/ }),

/***/ 5087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLines: () => (/* binding */ readLines)
/* harmony export */ });
/** `.env`, `.properties`, `.ini` and `.cfg`: one `key = value` a line. */
function readLines(text) {
    const pairs = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const match = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(.*?)\s*$/.exec(line.slice(0, 4096));
        if (match === null)
            continue;
        const [, key = '', raw = ''] = match;
        const value = /^(["'])([^"']*)\1(?:\s+#.*)?$/.exec(raw)?.[2] ?? raw.replace(/\s+#.*$/, '');
        pairs.push({ key, value, line: index + 1 });
    }
    const siblings = new Map(pairs.map(({ key, value }) => [key, value]));
    const literals = pairs.map(({ key, value, line }) => {
        return { text: value, line, chain: [{ kind: 'key', name: key }], siblings };
    });
    return { literals, imports: [], lists: [] };
}


/***/ }),

/***/ 2271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ literalGlob),
/* harmony export */   NL: () => (/* binding */ globPrefix),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   yF: () => (/* binding */ globRuling)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/**
 * Globs as the policy means them: from the root, dot files included, and the last one that matches wins,
 * so that `!` takes files out again.
 */
function globMatcher(globs) {
    const ruling = globRuling(globs);
    return (path) => {
        const decided = ruling(path);
        return decided?.takes === true ? decided.glob : undefined;
    };
}
/** The last glob that matches `path`, and whether it takes the file in or out; undefined when none matches. */
function globRuling(globs) {
    const patterns = globs.map((glob) => {
        const excludes = glob.startsWith('!');
        const pattern = excludes ? glob.slice(1) : glob;
        return { glob, excludes, match: new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, { dot: true, nocomment: true, nonegate: true }) };
    });
    return (path) => {
        const winner = patterns.findLast((pattern) => pattern.match.match(path));
        return winner === undefined ? undefined : { glob: winner.glob, takes: !winner.excludes };
    };
}
/** `path` as a glob that matches only itself. */
function literalGlob(path) {
    return path.replace(/[\\*?[\]{}()!+@|#]/g, '\\$&');
}
/**
 * The fixed folder a document path starts with: `docs/cards` of `docs/cards/{id}.md`; `''`, the root, when it
 * starts with a placeholder or a star.
 *
 * @param systems the folder whose sub-folders `{system}` stands for
 */
function globPrefix(path, systems) {
    const folders = path.replace(/^\{system\}/, `${systems}/{id}`).split('/');
    const open = folders.findIndex((folder) => /[{*]/.test(folder));
    return folders.slice(0, open === -1 ? folders.length : open).join('/');
}


/***/ }),

/***/ 1569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ isHubId),
/* harmony export */   TC: () => (/* binding */ isModelId),
/* harmony export */   VT: () => (/* binding */ isModelEndpoint),
/* harmony export */   sZ: () => (/* binding */ isProvider)
/* harmony export */ });
/**
 * How hosted and open models are named, family by family, as the providers' own lists write them.
 *
 * A family must match the whole id: `command-line` is not Cohere's `command-r`, `nova-theme` is not `nova-pro`.
 */
const FAMILIES = [
    // OpenAI
    String.raw `(?:ft:)?gpt-(?:3\.5|4|4o|4\.1|4\.5|5|5\.\d|oss|image|realtime|audio)(?:[-.:][\w.:-]+)?`,
    String.raw `gpt-?(?:35|4)-?turbo(?:-[\w.-]+)?`,
    'gpt4o?(?:-mini)?',
    String.raw `chatgpt-[\w.-]+`,
    String.raw `o[1-9](?:-(?:mini|preview|pro|high|low|medium|deep-research))?(?:-\d{4}-\d{2}-\d{2})?`,
    String.raw `codex-mini[\w.-]*`,
    String.raw `text-embedding-(?:3-(?:small|large)|ada-002|\d{3}|gecko[\w.@-]*)`,
    String.raw `text-(?:davinci|curie|babbage|ada|bison|unicorn)-?[\w.@-]*`,
    '(?:davinci|babbage)-002',
    'dall-e-[23]',
    '(?:whisper|tts)-1(?:-hd)?',
    String.raw `omni-moderation-[\w.-]+|text-moderation-[\w.-]+`,
    String.raw `computer-use-preview[\w.-]*`,
    // Anthropic
    String.raw `claude-(?:instant|v?\d|opus|sonnet|haiku|mythos)[\w.@:-]*`,
    // Google
    String.raw `gemini-(?:\d|pro|flash|ultra|nano|exp|embedding)[\w.-]*`,
    String.raw `gemma-?\d?[\w.:-]*|codegemma[\w.:-]*|paligemma[\w.:-]*`,
    String.raw `(?:chat|code|codechat)-bison[\w.@-]*`,
    String.raw `imagen-[\w.-]+|veo-\d[\w.-]*|embedding-001`,
    // Meta, Mistral, Cohere, DeepSeek, Alibaba, Microsoft, xAI and others
    String.raw `(?:code)?-?llama-?\d(?:\.\d)?(?:[-:.][\w.:-]+)?|codellama[\w.:-]*`,
    String.raw `(?:open-)?(?:mistral|mixtral|ministral|codestral|devstral|magistral|pixtral)(?:-[\w.:-]+|:[\w.:-]+|\d[\w.:-]*)?`,
    String.raw `command-(?:r|a|light|nightly)(?:[-:][\w.:-]+|-plus[\w.-]*)?`,
    String.raw `(?:embed|rerank)-(?:english|multilingual|v\d)[\w.-]*`,
    String.raw `deepseek-(?:chat|coder|reasoner|r\d|v\d|llm|vl)[\w.:-]*`,
    String.raw `qw(?:en|q)-?\d?[\w.:-]*`,
    String.raw `phi-?[1-9](?:\.\d)?[\w.:-]*`,
    String.raw `grok-(?:\d|beta|vision|code)[\w.-]*`,
    String.raw `jamba-[\w.-]+|j2-(?:ultra|mid|light|grande|jumbo)[\w.-]*`,
    String.raw `sonar(?:-(?:pro|reasoning|deep-research|small|medium|large)[\w.-]*)`,
    String.raw `(?:kimi|moonshot|glm|yi|ernie|hunyuan|doubao|minimax|abab|baichuan)-[\w.:-]*\d[\w.:-]*`,
    String.raw `falcon-?\d+b[\w.:-]*|vicuna[\w.:-]*|starcoder\d?[\w.:-]*|wizard(?:lm|coder)[\w.:-]*|zephyr[\w.:-]*\d[\w.:-]*|tinyllama[\w.:-]*|nous-hermes[\w.:-]*|mpt-\d+b[\w.-]*|granite-?\d?[\w.:-]*\d[\w.:-]*|dolphin-?(?:mi|ll)[\w.:-]*`,
    String.raw `nomic-embed-text[\w.:-]*|mxbai-embed-large[\w.:-]*|voyage-[\w.-]*\d[\w.-]*|voyage-(?:code|law|finance|multilingual)[\w.-]*|jina-embeddings-[\w.-]+|bge-(?:small|base|large|m3)[\w.-]*|all-minilm[\w.:-]*|all-mpnet-base-v2|multilingual-e5-[\w.-]+|e5-(?:small|base|large)[\w.-]*`,
    String.raw `bert-(?:base|large)[\w.-]*|distilbert-[\w.-]+|roberta-(?:base|large)[\w.-]*|xlm-roberta-[\w.-]+|flan-t5-[\w.-]+|t5-(?:small|base|large|3b|11b)|gpt2(?:-(?:medium|large|xl))?|distilgpt2|stable-diffusion-[\w.-]+|sdxl[\w.-]*|flux[.-]1[\w.-]*`,
    // Amazon Bedrock's dotted ids, also with a region in front
    String.raw `(?:(?:us|eu|apac|global)\.)?(?:anthropic\.claude|amazon\.(?:titan|nova|rerank)|cohere\.(?:command|embed|rerank)|meta\.llama|mistral\.[mc]|ai21\.j|stability\.s|deepseek\.r|openai\.gpt)[\w.:-]*`,
    String.raw `(?:amazon-)?(?:titan-(?:text|embed|image)|nova-(?:micro|lite|pro|premier|canvas|reel|sonic))[\w.:-]*`,
];
const FAMILY = new RegExp(`^(?:${FAMILIES.join('|')})$`, 'i');
/** `openai/`, `azure/…`, `models/`, `openai:`, `bedrock/converse/`: who serves the model, in front of its id. */
const SERVED_BY = /^(?:(?:openai|azure(?:_ai|-openai)?|anthropic|google(?:_genai|-vertex|-gla)?|gemini|vertex(?:_ai|ai)?|bedrock|cohere|mistral(?:ai)?|groq|together(?:_ai|computer)?|fireworks(?:_ai|-ai)?|perplexity|openrouter|ollama|deepseek|xai|x-ai|replicate|huggingface|hf|nvidia(?:_nim)?|databricks|sagemaker|watsonx|litellm|lm_studio|vllm|models|publishers|meta|meta-llama|qwen|microsoft|ai21|accounts\/[\w-]+\/models)[/:])+/i;
/** Organisations on the Hugging Face hub whose repositories are models. */
const HUB = /^(?:openai|openai-community|google|google-bert|google-t5|facebook|meta-llama|mistralai|microsoft|qwen|deepseek-ai|bigscience|bigcode|eleutherai|tiiuae|stabilityai|runwayml|compvis|black-forest-labs|sentence-transformers|baai|intfloat|thenlper|nomic-ai|mixedbread-ai|jinaai|cross-encoder|huggingfaceh4|teknium|nousresearch|lmsys|01-ai|databricks|mosaicml|togethercomputer|salesforce|nvidia|ibm-granite|cohereforai|coherelabs|xai-org|zai-org|thudm|moonshotai|upstage|thebloke|unsloth|ggml-org|bartowski|distilbert|facebookai|dbmdz|cardiffnlp|prosusai|ibm|allenai|apple|amazon|snowflake)\/[\w.-]+(?:[:@][\w.-]+)?$/i;
/** Whether `text` as a whole is the id of a known hosted or open model. */
function isModelId(text) {
    if (text.length < 2 || text.length > 120 || /\s/.test(text))
        return false;
    // Gemma and Claude are people too: a lone name with a capital is no id.
    if (/^[A-Z][a-z]+$/.test(text))
        return false;
    if (HUB.test(text))
        return true;
    const id = text.replace(SERVED_BY, '');
    if (id === '')
        return false;
    const bare = id.slice(id.lastIndexOf('/') + 1);
    return (FAMILY.test(id) ||
        (id !== bare && FAMILY.test(bare) && !text.includes('.'.repeat(2)) && !/\.\w{2,4}$/.test(bare)));
}
/** `something/like-this-7b`: what a model on a hub may be called. */
function isHubId(text) {
    return (/^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/.test(text) &&
        !/\.(?:\w{1,4})$/.test(text.replace(/\.\d+[\w-]*$/, '')));
}
/** Hosts that answer for a model. */
const ENDPOINT = /^(?:https?|wss):\/\/(?:[\w.{}-]+\.)?(?:api\.openai\.com|openai\.azure\.com|services\.ai\.azure\.com|cognitiveservices\.azure\.com|models\.inference\.ai\.azure\.com|models\.github\.ai|api\.anthropic\.com|generativelanguage\.googleapis\.com|aiplatform\.googleapis\.com|bedrock(?:-runtime|-agent-runtime)?\.[\w.{}-]*amazonaws\.com|api\.mistral\.ai|codestral\.mistral\.ai|api\.cohere\.(?:ai|com)|api\.groq\.com|api\.together\.(?:xyz|ai)|api\.fireworks\.ai|api\.perplexity\.ai|openrouter\.ai|api\.deepseek\.com|api\.x\.ai|api-inference\.huggingface\.co|router\.huggingface\.co|endpoints\.huggingface\.cloud|api\.replicate\.com|dashscope(?:-intl)?\.aliyuncs\.com|api\.moonshot\.(?:ai|cn)|open\.bigmodel\.cn|integrate\.api\.nvidia\.com|inference\.ml\.[\w.-]*|api\.ai21\.com|api\.voyageai\.com|api\.jina\.ai|inference\.baseten\.co|api\.deepinfra\.com)(?::\d+)?(?:\/|$)/i;
function isModelEndpoint(text) {
    return text.length < 500 && ENDPOINT.test(text);
}
const PROVIDERS = new Set('openai azure azure-openai azure_openai azureopenai anthropic google google-genai google_genai gemini vertex vertexai vertex_ai bedrock aws-bedrock cohere mistral mistralai groq together fireworks perplexity openrouter ollama deepseek xai replicate huggingface watsonx databricks sagemaker litellm vllm'.split(' '));
function isProvider(text) {
    return PROVIDERS.has(text.toLowerCase());
}


/***/ }),

/***/ 7718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isAiModule),
/* harmony export */   Z: () => (/* binding */ isAiPackage)
/* harmony export */ });
/**
 * Packages that bring a model, a provider or an agent into a product. `*` stands for any rest of a name.
 *
 * Tools for data in general (numpy, pandas) are not here: they are in every second project.
 */
const PACKAGES = {
    npm: `openai @openai/* @azure/openai @azure-rest/ai-inference @anthropic-ai/* ai @ai-sdk/* langchain @langchain/*
    langgraph @langchain-* llamaindex @llamaindex/* @google/generative-ai @google/genai @google-cloud/vertexai
    @google-cloud/aiplatform @google/adk cohere-ai @mistralai/* mistralai groq-sdk together-ai replicate ollama
    ollama-ai-provider @huggingface/* @xenova/transformers @aws-sdk/client-bedrock* @tensorflow/* onnxruntime-*
    brain.js natural @mastra/* genkit @genkit-ai/* @copilotkit/* llm @modelcontextprotocol/* fastmcp mcp-framework
    @vercel/ai openai-edge gpt-3-encoder gpt-tokenizer tiktoken js-tiktoken @dqbd/tiktoken @pinecone-database/*
    chromadb @qdrant/js-client-* weaviate-client weaviate-ts-client @zilliz/milvus2-sdk-node portkey-ai @portkey-ai/*
    langfuse langfuse-* langsmith promptfoo @e2b/* @instructor-ai/* @browserbasehq/stagehand @openrouter/*
    @mlc-ai/* node-llama-cpp @elevenlabs/* elevenlabs @deepgram/sdk assemblyai voyageai @fal-ai/* @stability-ai/*
    @microsoft/teams-ai botbuilder-ai @dust-tt/* @assistant-ui/* chatgpt @botpress/* ml5 @themaximalist/llm.js`,
    pypi: `openai openai-* anthropic anthropic-* langchain langchain-* langgraph langgraph-* langsmith llama-index
    llama-index-* llama-cpp-python litellm transformers torch torchvision torchaudio pytorch-lightning lightning
    tensorflow tensorflow-* tf-keras keras keras-* jax jaxlib flax scikit-learn xgboost lightgbm catboost
    sentence-transformers diffusers accelerate peft trl bitsandbytes datasets tokenizers safetensors huggingface-hub
    google-generativeai google-genai google-cloud-aiplatform google-adk vertexai cohere mistralai groq together
    replicate ollama vllm sglang ctransformers onnxruntime onnxruntime-* onnx openvino tensorrt fastai spacy spacy-*
    azure-ai-* azure-search-documents semantic-kernel autogen autogen-* pyautogen ag2 crewai crewai-* dspy dspy-ai
    guidance instructor outlines marvin pydantic-ai pydantic-ai-* smolagents haystack-ai farm-haystack promptflow
    promptflow-* guardrails-ai nemoguardrails mlflow mlflow-* wandb chromadb pinecone pinecone-client
    qdrant-client weaviate-client faiss-cpu faiss-gpu pymilvus lancedb mcp fastmcp openai-whisper faster-whisper
    tiktoken unsloth deepspeed ragas deepeval inspect-ai lm-eval evaluate ultralytics timm gradio chainlit
    fireworks-ai voyageai assemblyai elevenlabs deepgram-sdk agno phidata letta mem0ai sagemaker aleph-alpha-client
    ibm-watsonx-ai zhipuai dashscope qianfan gpt4all gensim simpletransformers sklearn-crfsuite stable-baselines3
    ray-llm skorch statsforecast neuralprophet prophet magentic mirascope swarms cohere-* strands-agents*`,
    golang: `github.com/sashabaranov/go-openai* github.com/openai/openai-go* github.com/anthropics/* github.com/tmc/langchaingo*
    github.com/google/generative-ai-go* google.golang.org/genai* cloud.google.com/go/vertexai* cloud.google.com/go/aiplatform*
    github.com/ollama/ollama* github.com/cohere-ai/* github.com/aws/aws-sdk-go-v2/service/bedrock*
    github.com/Azure/azure-sdk-for-go/sdk/ai/* github.com/liushuangls/go-anthropic* github.com/firebase/genkit*
    github.com/mark3labs/mcp-go* github.com/modelcontextprotocol/* github.com/cloudwego/eino* github.com/gage-technologies/mistral-go*
    github.com/yalue/onnxruntime_go* github.com/nlpodyssey/* gorgonia.org/* github.com/pinecone-io/* github.com/qdrant/go-client*
    github.com/henomis/lingoose* github.com/philippgille/chromem-go* github.com/google/adk-go*`,
    maven: `dev.langchain4j:* org.springframework.ai:* com.openai:* com.theokanning.openai-gpt3-java:* com.azure:azure-ai-*
    com.anthropic:* com.google.cloud:google-cloud-vertexai com.google.cloud:google-cloud-aiplatform com.google.genai:*
    software.amazon.awssdk:bedrock* ai.djl:* ai.djl.*:* org.deeplearning4j:* org.tensorflow:* org.pytorch:*
    com.microsoft.onnxruntime:* com.microsoft.semantic-kernel:* io.quarkiverse.langchain4j:* io.github.ollama4j:*
    com.cohere:* io.modelcontextprotocol.sdk:* io.github.sashirestela:simple-openai com.google.adk:* dev.ai4j:*
    com.aallam.openai:* ai.koog:* org.nd4j:* com.github.haifengl:smile-*`,
    nuget: `OpenAI OpenAI.* Azure.AI.* Anthropic Anthropic.* Microsoft.SemanticKernel Microsoft.SemanticKernel.*
    Microsoft.Extensions.AI Microsoft.Extensions.AI.* Microsoft.Agents.* Microsoft.ML Microsoft.ML.* LangChain LangChain.*
    OllamaSharp LLamaSharp LLamaSharp.* Betalgo.OpenAI* Google.Cloud.AIPlatform.* Mscc.GenerativeAI* AWSSDK.Bedrock*
    TorchSharp TorchSharp-* TensorFlow.NET Microsoft.KernelMemory* ModelContextProtocol ModelContextProtocol.* Mistral.SDK
    Cohere* GenerativeAI GenerativeAI.* Microsoft.AutoGen* AutoGen AutoGen.* Anthropic.SDK`,
    cargo: `async-openai openai openai-api-rs anthropic anthropic-sdk* llm llm-chain* langchain-rust rig-core rig-* candle-*
    tch ort burn burn-* ollama-rs mistralrs* hf-hub tokenizers tract-* rust-bert genai rmcp mcp-* llama-cpp-2 llama_cpp*
    aws-sdk-bedrock* linfa linfa-* smartcore tiktoken-rs fastembed qdrant-client async-anthropic`,
};
const NAMES = new Map();
function namesOf(ecosystem) {
    const known = NAMES.get(ecosystem);
    if (known !== undefined)
        return known;
    const all = PACKAGES[ecosystem].split(/\s+/).map((name) => normal(ecosystem, name));
    const names = {
        exact: new Set(all.filter((name) => !name.endsWith('*'))),
        prefixes: all.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1)),
    };
    NAMES.set(ecosystem, names);
    return names;
}
/** Python and NuGet names compare without case; Python's `_` and `.` are `-` (PEP 503). */
function normal(ecosystem, name) {
    if (ecosystem === 'pypi')
        return name.toLowerCase().replace(/[_.-]+/g, '-');
    return ecosystem === 'nuget' ? name.toLowerCase() : name;
}
/** Whether a package brings AI into a product. */
function isAiPackage(ecosystem, name) {
    const { exact, prefixes } = namesOf(ecosystem);
    const wanted = normal(ecosystem, name);
    return exact.has(wanted) || prefixes.some((prefix) => wanted.startsWith(prefix));
}
/** Modules by which source files show that they talk to a model, in any language. */
const MODULES = /^(?:openai|anthropic|@anthropic-ai\/|@ai-sdk\/|ai$|ai\/|langchain|@langchain\/|langgraph|llama_?index|@llamaindex\/|litellm|transformers|diffusers|sentence_transformers|torch|tensorflow|keras|google\.generativeai|google\.genai|google\.adk|vertexai|google\.cloud\.aiplatform|@google\/gen|@google-cloud\/vertexai|cohere|mistralai|@mistralai\/|groq|together|replicate|ollama|vllm|semantic_kernel|autogen|crewai|dspy|guidance|instructor|outlines|pydantic_ai|smolagents|haystack|promptflow|agents$|agents\.|agno|phi\.|strands|@mastra\/|genkit|@genkit-ai\/|@openai\/|@azure\/openai|@azure-rest\/ai|azure\.ai\.|@huggingface\/|@xenova\/|@aws-sdk\/client-bedrock|mcp$|mcp\.|fastmcp|@modelcontextprotocol\/|dev\.langchain4j|org\.springframework\.ai|com\.openai|com\.anthropic|com\.azure\.ai|com\.google\.genai|OpenAI|Azure\.AI|Anthropic|Microsoft\.SemanticKernel|Microsoft\.Extensions\.AI|github\.com\/(?:sashabaranov\/go-openai|openai\/|anthropics\/|tmc\/langchaingo|ollama\/|google\/generative-ai-go|cloudwego\/eino|mark3labs\/mcp-go)|google\.golang\.org\/genai|whisper$|livekit|pipecat|chainlit|letta|guardrails|nemoguardrails|async_openai|rig)/;
function isAiModule(name) {
    return MODULES.test(name);
}


/***/ }),

/***/ 8255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ registerFiles),
/* harmony export */   Q: () => (/* binding */ readRegister)
/* harmony export */ });
/* harmony import */ var _documents_placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8266);
/* harmony import */ var _documents_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5283);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7347);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5669);




const RISK = ['minimal', 'limited', 'high', 'unacceptable'];
const STAGES = ['design', 'data', 'development', 'deployment', 'operation', 'retired'];
/** The register's entry files in `tree`, with the ids their folders name. */
function registerFiles(tree, policy) {
    const prefix = `${policy.systems}/`;
    const files = [];
    for (const entry of tree.entries.values()) {
        if (!entry.path.startsWith(prefix) || !entry.path.endsWith('/system.yml'))
            continue;
        const folder = entry.path.slice(prefix.length, -'/system.yml'.length);
        if (folder !== '' && !folder.includes('/'))
            files.push({ folder, entry });
    }
    return files;
}
/** The register as `tree` has it. An entry that cannot be read is there too, with its problems. */
function readRegister(tree, policy, blobs) {
    const register = new Map();
    for (const { folder, entry } of registerFiles(tree, policy)) {
        const id = (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSystemId */ .AH)(folder);
        if (id !== undefined)
            register.set(id, readEntry(id, entry, blobs.get(entry.sha)));
    }
    return register;
}
function readEntry(id, entry, blob) {
    const unread = (problems) => {
        return { id, path: entry.path, entry, name: id, deputies: [], paths: [], problems };
    };
    const top = { line: 1, column: 1 };
    if (entry.mode === '120000' || entry.mode === '160000') {
        return unread([{ position: top, message: 'the register entry is a link, not a file' }]);
    }
    if (blob === undefined || blob.state === 'unreadable') {
        return unread([{ position: top, message: `it cannot be read: ${blob?.because ?? 'not fetched'}` }]);
    }
    const text = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(blob.bytes);
    if (!text.ok)
        return unread([{ position: top, message: text.because }]);
    const parsed = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(text.text);
    if (!parsed.ok)
        return unread(parsed.problems);
    const { document } = parsed;
    const fields = isRecord(document.value) ? document.value : {};
    const owner = text1(fields.owner);
    const date = text1(fields['review-date']);
    const risk = RISK.find((tier) => tier === fields.risk);
    const stage = STAGES.find((name) => name === fields.stage);
    return {
        id,
        path: entry.path,
        entry,
        name: text1(fields.name) ?? id,
        ...(owner === undefined ? {} : { owner: (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .iD)(owner) }),
        deputies: texts(fields.deputies).map(_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .iD),
        ...(risk === undefined ? {} : { risk }),
        ...(stage === undefined ? {} : { stage }),
        paths: texts(fields.paths),
        ...(date === undefined ? {} : { reviewDate: { date, position: document.at(['review-date']) } }),
        problems: [...(0,_documents_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .t)('system', document), ...(0,_documents_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlPlaceholders */ .E)(document)],
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function text1(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ }),

/***/ 5647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/** Lines shown above the one at fault. */
const CONTEXT = 2;
/** Characters of a line that are shown: a minified file is one line of a megabyte. */
const WIDEST = 120;
/** Characters of a longer line that are shown before the fault. */
const LEAD = 40;
/** A problem at its place in the user's file: `path:line:column  message`, the lines, and a mark under it. */
function codeFrame(path, text, problem) {
    const { line, column } = problem.position;
    const from = column > WIDEST - LEAD ? column - 1 - LEAD : 0;
    const lines = text
        .split(/\r?\n/, line)
        .map((content) => part(visible(content.replaceAll('\t', ' ')), from));
    const first = Math.max(line - CONTEXT, 1);
    const width = String(line).length + 3;
    const shown = lines
        .slice(first - 1, line)
        .map((content, index) => `${String(first + index).padStart(width)} | ${content}`.trimEnd());
    const fault = lines[line - 1] ?? '';
    const before = fault.slice(0, column - 1 - from).padEnd(column - 1 - from);
    const mark = '^'.repeat(Math.max(Math.min(problem.length ?? 1, fault.length - before.length), 1));
    const hint = problem.hint === undefined ? '' : ` ${visible(problem.hint)}`;
    const under = `${' '.repeat(width)} | ${blank(before)}${mark}${hint}`;
    return [`${visible(path)}:${line}:${column}  ${visible(problem.message)}`, ...shown, under].join('\n');
}
/** What is shown of a line from the character at `from`, with `…` for what is cut. */
function part(content, from) {
    const end = content.length > from + WIDEST ? `${content.slice(from, from + WIDEST - 1)}…` : content.slice(from);
    return from > 0 && end !== '' ? `…${end.slice(1)}` : end;
}
/** As wide as `text` on a terminal, where letters of East Asia and emoji take two columns. */
function blank(text) {
    return text
        .replace(/\p{M}/gu, '')
        .replace(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3001-\u303e\uff01-\uff60]/gu, '\u3000')
        .replace(/[^\u3000]/gu, ' ');
}
/** Terminal escapes and direction marks of a hostile file show as `�`. */
function visible(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}


/***/ }),

/***/ 1476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The candidate that `word` was most likely meant to be, whatever its case; undefined when none is near. */
function nearest(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const known = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
    const wanted = word.toLowerCase();
    const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(wanted, [...known.keys()]);
    const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, found);
    // `on` is two edits from `off`: with every letter another it is another word.
    const alike = edits < Math.min(wanted.length, found.length);
    return alike && edits <= Math.max(2, Math.floor(found.length / 3)) ? known.get(found) : undefined;
}


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ yamlPlaceholders),
/* harmony export */   e: () => (/* binding */ markdownPlaceholders)
/* harmony export */ });
/**
 * Text that only looks filled in.
 *
 * Whole words and whole values only: a sentence about a "todo list" or a `List<String>` is real text.
 */
const UNFILLED = [
    // Marks of our own templates.
    /\bREPLACE[:-]/,
    /^2000-01-01$/,
    /\[\s*(?:more information needed|to be completed|insert [^\]]*|your [^\]]*)\s*\]/i,
    /^\s*(?:todo|tbd|tba|tbc|fixme|xxx|n\/?a|none yet|coming soon|lorem ipsum.*|\?+|\.{2,}|-+)\s*[.!]?\s*$/i,
    /\b(?:TODO|FIXME|TBD)\b\s*[:(]/,
    // Blanks have a length, too.
    /^[\s\p{Cf}]*$/u,
    /\{\{[^}]*\}\}/,
    /^\s*<[a-z][^<>]*>\s*$/i,
];
/** What is still a placeholder in a YAML document, at its value. */
function yamlPlaceholders(document) {
    const problems = [];
    const visit = (value, path) => {
        if (typeof value === 'string') {
            if (isPlaceholder(value))
                problems.push({ position: document.at(path), ...unfilled(`\`${path.at(-1)}\``, value) });
        }
        else if (Array.isArray(value)) {
            for (const [index, item] of value.entries())
                visit(item, [...path, index]);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const [key, item] of Object.entries(value))
                visit(item, [...path, key]);
        }
    };
    visit(document.value, []);
    return problems;
}
/** What is still a placeholder in a Markdown document: sections that say nothing, and metadata. */
function markdownPlaceholders(markdown) {
    const sections = markdown.sections.flatMap((section) => {
        const lines = section.text.split('\n').filter((line) => line.trim() !== '');
        const line = lines.find(isPlaceholder);
        // A parent heading repeats the text of its children: the innermost one is named.
        const nested = line !== undefined && below(section, markdown).some(({ text }) => text.split('\n').includes(line));
        if (line === undefined || nested)
            return [];
        return [
            { position: { line: section.line, column: 1 }, ...unfilled(`the section "${section.heading}"`, line) },
        ];
    });
    return [
        ...yamlPlaceholders(markdown.view).filter(({ position }) => position.line > 1 && isMetadata(markdown, position.line)),
        ...sections,
    ];
}
/** The sections within `section`. */
function below(section, { sections }) {
    const after = sections.filter(({ line }) => line > section.line);
    const end = after.findIndex(({ depth }) => depth <= section.depth);
    return end === -1 ? after : after.slice(0, end);
}
function isMetadata(markdown, line) {
    const front = markdown.root.children[0];
    return front?.type === 'yaml' && line <= (front.position?.end.line ?? 0);
}
function isPlaceholder(text) {
    return UNFILLED.some((pattern) => pattern.test(text));
}
function unfilled(what, text) {
    const short = text.trim().replace(/\s+/g, ' ');
    const shown = short.length > 50 ? `${short.slice(0, 49)}…` : short;
    return { message: `${what} is not filled in: "${shown}"`, hint: 'write what is true for this system' };
}


/***/ }),

/***/ 5283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _generated_validators_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5623);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1476);


/** What the schema `policies/schema/<name>.schema.json` finds wrong in `document`, each at its key or value, in order. */
function validate(name, document) {
    const check = _generated_validators_cjs__WEBPACK_IMPORTED_MODULE_0__[name];
    if (check(document.value))
        return [];
    const errors = check.errors ?? [];
    const problems = errors.flatMap((error) => problemOf(error, errors, document));
    const unique = new Map(problems.map((problem) => [
        `${problem.position.line}:${problem.position.column} ${problem.message}`,
        problem,
    ]));
    return [...unique.values()].sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}
/** Errors that only say that other errors follow. */
const ECHOES = new Set(['if', 'oneOf', 'anyOf', 'allOf', 'not', 'propertyNames']);
/** Whether `error` only says that the value is not of the form another branch of `oneOf` reads it in. */
function isOtherBranch(error, all) {
    const [, choice] = /^(.*\/oneOf\/)\d+\/type$/.exec(error.schemaPath) ?? [];
    if (choice === undefined)
        return false;
    return all.some(({ instancePath, schemaPath }) => instancePath.startsWith(error.instancePath) &&
        schemaPath.startsWith(choice) &&
        !/\/oneOf\/\d+\/type$/.test(schemaPath));
}
function problemOf(error, all, document) {
    const path = pathOf(error.instancePath, document.value);
    const where = path.length === 0 ? '' : ` in \`${dotted(path)}\``;
    const { params } = error;
    switch (error.keyword) {
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const key = String(params.additionalProperty ?? params.unevaluatedProperty);
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, Object.keys(propertiesOf(error)));
            const at = document.keyAt([...path, key]);
            const hint = near === undefined ? 'take it out' : `did you mean \`${near}\`?`;
            return [{ ...at, message: `unknown key \`${dotted([...path, key])}\``, hint }];
        }
        case 'required': {
            const key = String(params.missingProperty);
            const at = path.length === 0 ? { position: document.at([]), length: 1 } : document.keyAt(path);
            return [
                { ...at, message: `\`${key}\` is missing${where}`, hint: `add \`${key}\`${meaning(error, key)}` },
            ];
        }
        case 'enum':
        case 'const': {
            const allowed = error.keyword === 'enum' ? params.allowedValues : [params.allowedValue];
            const texts = allowed.map(String);
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(String(error.data), texts);
            // `"1"` is not `1`: without its quotes it would read the same.
            const given = texts.includes(String(error.data)) ? JSON.stringify(error.data) : shown(error.data);
            const hint = near === undefined ? `use one of: ${texts.join(', ')}` : `did you mean \`${near}\`?`;
            return [
                {
                    position: document.at(path),
                    message: `\`${dotted(path)}\` cannot be \`${given}\``,
                    hint,
                },
            ];
        }
        case 'pattern':
            if (error.propertyName !== undefined) {
                const key = [...path, error.propertyName];
                return [
                    {
                        ...document.keyAt(key),
                        message: `\`${dotted(key)}\` is not a valid name`,
                        hint: 'use lower-case letters, digits and dashes',
                    },
                ];
            }
            return [
                {
                    position: document.at(path),
                    message: `\`${dotted(path)}\` cannot be \`${shown(error.data)}\``,
                    hint: `it must look like ${params.pattern}`,
                },
            ];
        default:
            if (ECHOES.has(error.keyword) && all.length > 1)
                return [];
            if (isOtherBranch(error, all))
                return [];
            return [
                {
                    position: document.at(path),
                    message: `\`${dotted(path) || 'the file'}\` ${error.message ?? 'is not valid'}`,
                },
            ];
    }
}
/** `/gates/0/when` as keys; a step into a list becomes a number. */
function pathOf(pointer, root) {
    const steps = [];
    let value = root;
    for (const raw of pointer.split('/').slice(1)) {
        const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
        const step = Array.isArray(value) ? Number(key) : key;
        steps.push(step);
        value = value?.[step];
    }
    return steps;
}
function dotted(path) {
    return path
        .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
        .join('')
        .replace(/^\./, '');
}
function propertiesOf(error) {
    const parent = error.parentSchema;
    const properties = parent?.properties;
    return typeof properties === 'object' && properties !== null ? properties : {};
}
/** What the missing key is for, from its own description in the schema. */
function meaning(error, key) {
    const property = propertiesOf(error)[key];
    const description = property?.description;
    return typeof description === 'string' ? `: ${description}` : '';
}
function shown(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}


/***/ }),

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hN: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const TOP = { line: 1, column: 1 };
/** Documents people write by hand: far below this, and a parser bomb is above it. */
const MAX_BYTES = 1024 * 1024;
/** Bytes as UTF-8 text, refused when they are not, or are too many for a document written by people. */
function decodeText(bytes) {
    if (bytes.byteLength > MAX_BYTES)
        return { ok: false, because: 'it is larger than 1 MiB' };
    return decodeUtf8(bytes);
}
/** Bytes of any number as UTF-8 text, refused when they are not. */
function decodeUtf8(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return text.includes('\0') ? { ok: false, because: 'it is not text' } : { ok: true, text };
    }
    catch {
        return { ok: false, because: 'it is not UTF-8 text' };
    }
}
/**
 * Parses one YAML 1.2 document (JSON is YAML too).
 *
 * @param firstLine line of the user's file that the text starts on, for front matter
 */
function parseYaml(text, firstLine = 1) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
        lineCounter: counter,
        uniqueKeys: true,
        version: '1.2',
        prettyErrors: false,
    });
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
    };
    if (!Array.isArray(documents) || documents.length === 0) {
        return { ok: false, problems: [{ position: { ...TOP, line: firstLine }, message: 'the file is empty' }] };
    }
    const [document, second] = documents;
    if (second !== undefined) {
        const position = place(second.range[0]);
        return {
            ok: false,
            problems: [{ position, message: 'there is a second YAML document', hint: 'keep one' }],
        };
    }
    if (document === undefined || document.errors.length > 0) {
        const tooDeep = document?.errors.find((error) => isOverflow(error.message));
        // Every level would be one more error.
        const errors = tooDeep === undefined ? (document?.errors ?? []) : [tooDeep];
        const problems = errors.map((error) => {
            const message = error.code === 'DUPLICATE_KEY' ? 'this key is there twice' : sentence(error.message);
            return { position: place(error.pos[0]), message, length: Math.max(error.pos[1] - error.pos[0], 1) };
        });
        return { ok: false, problems };
    }
    try {
        // Aliases that multiply ("billion laughs") are refused by maxAliasCount.
        const value = document.toJS({ maxAliasCount: 100 });
        const loop = loopIn(value, []);
        if (loop !== undefined) {
            const located = locate(document, value, place);
            return { ok: false, problems: [{ ...located.keyAt(loop), message: 'this value contains itself' }] };
        }
        return { ok: true, document: locate(document, value, place) };
    }
    catch (error) {
        const message = error instanceof Error ? sentence(error.message) : 'it cannot be read';
        return { ok: false, problems: [{ position: { ...TOP, line: firstLine }, message }] };
    }
}
function locate(document, value, place) {
    const start = (node) => {
        const range = node?.range;
        return range?.[0];
    };
    const at = (path) => {
        for (let length = path.length; length > 0; length -= 1) {
            const offset = start(document.getIn(path.slice(0, length), true));
            if (offset !== undefined)
                return place(offset);
        }
        return place(start(document.contents) ?? 0);
    };
    const keyAt = (path) => {
        const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) ? pairOf(parent, path.at(-1)) : undefined;
        const offset = start(pair?.key);
        if (offset === undefined)
            return { position: at(path), length: 1 };
        return { position: place(offset), length: Math.max(String(path.at(-1)).length, 1) };
    };
    return { value, at, keyAt };
}
function pairOf(map, key) {
    return map.items.find((pair) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? String(pair.key.value) : undefined) === String(key));
}
/** The path to a value that is also one of its own parents, which an alias can make. */
function loopIn(value, path, parents = []) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (parents.includes(value))
        return path;
    for (const [key, item] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        const loop = loopIn(item, [...path, step], [...parents, value]);
        if (loop !== undefined)
            return loop;
    }
    return undefined;
}
function isOverflow(message) {
    return message.startsWith('Maximum call stack');
}
/** The parser's message as a clause: first line, no capital, no full stop. */
function sentence(message) {
    if (isOverflow(message))
        return 'it is nested too deeply';
    const line = message.split('\n')[0] ?? message;
    return (line.charAt(0).toLowerCase() + line.slice(1)).replace(/[.:]$/, '');
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ AimsError)
/* harmony export */ });
/** An error that ends the run: what happened in the user's words, and the way out. */
class AimsError extends Error {
    code;
    /** What to do next, one sentence. */
    hint;
    constructor(code, message, hint, options) {
        super(message, options);
        this.name = 'AimsError';
        this.code = code;
        this.hint = hint;
    }
}


/***/ }),

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ids.js
var ids = __webpack_require__(5669);
// EXTERNAL MODULE: ./lib/objects.js
var objects = __webpack_require__(315);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/git/run.js


/**
 * A repository may be hostile: its own configuration must start no program (fsmonitor, hooks, pagers, the checker
 * of signatures), nothing goes to the network, and no replacement object stands in for the real one.
 */
const ENVIRONMENT = {
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_PAGER: '',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
};
const SAFE = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    'log.showSignature=false',
    '-c',
    'protocol.allow=never',
];
/** Starts git in `directory`, with all streams piped. */
function startGit(directory, args) {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return (0,external_node_child_process_.spawn)('git', [...SAFE, '-C', directory, ...args], {
        env: { ...Object.fromEntries(inherited), ...ENVIRONMENT },
        stdio: ['pipe', 'pipe', 'pipe'],
    });
}
function notStarted(cause) {
    return new errors/* AimsError */.D('bad-input', 'git could not be started', 'install git 2.36 or newer', { cause });
}
/** Runs git in `directory`; `input` goes to its standard input. Never throws for git's own failures. */
function git(directory, args, input) {
    return new Promise((resolve, reject) => {
        const child = startGit(directory, args);
        const out = [];
        const err = [];
        child.stdout.on('data', (chunk) => out.push(chunk));
        child.stderr.on('data', (chunk) => err.push(chunk));
        child.on('error', (cause) => reject(notStarted(cause)));
        child.on('close', (code) => {
            resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') });
        });
        // A git that ends early closes its input: the exit code tells, not the broken pipe.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}

;// CONCATENATED MODULE: ./lib/git/cat-file.js

/**
 * One `git cat-file --batch-command` for everything a run reads: starting git costs more than most of its answers.
 * Between questions it does not keep the process alive, and it ends with it.
 */
class CatFile {
    #directory;
    #child;
    #jobs = [];
    #chunks = [];
    #length = 0;
    /** Bytes that must be there before the next step can be taken. */
    #needed = 1;
    #open;
    constructor(directory) {
        this.#directory = directory;
    }
    /** Type and size of each object, in order. */
    info(shas) {
        return this.#ask('info', shas);
    }
    /** Type, size and bytes of each object, in order. */
    contents(shas) {
        return this.#ask('contents', shas);
    }
    #ask(command, shas) {
        if (shas.length === 0)
            return Promise.resolve([]);
        return new Promise((resolve, reject) => {
            this.#jobs.push({ contents: command === 'contents', count: shas.length, answers: [], resolve, reject });
            const child = this.#started();
            hold(child, true);
            child.stdin.write(shas.map((sha) => `${command} ${sha}\n`).join(''));
        });
    }
    #started() {
        if (this.#child !== undefined)
            return this.#child;
        const child = startGit(this.#directory, ['cat-file', '--batch-command']);
        const end = (error) => {
            this.#child = undefined;
            for (const job of this.#jobs.splice(0))
                job.reject(error);
        };
        child.on('error', (cause) => end(notStarted(cause)));
        child.on('close', () => end(notStarted('git cat-file ended early')));
        child.stdin.on('error', () => undefined);
        child.stderr.resume();
        child.stdout.on('data', (chunk) => this.#hear(chunk));
        this.#child = child;
        return child;
    }
    #hear(chunk) {
        this.#chunks.push(chunk);
        this.#length += chunk.length;
        if (this.#length < this.#needed)
            return;
        let rest = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
        for (;;) {
            const taken = this.#step(rest);
            if (taken === undefined)
                break;
            rest = rest.subarray(taken);
        }
        this.#chunks = rest.length === 0 ? [] : [rest];
        this.#length = rest.length;
    }
    /** Reads one header or one body off `text`; how many bytes it took, undefined when more must come. */
    #step(text) {
        const [job] = this.#jobs;
        if (job === undefined)
            return undefined;
        if (this.#open !== undefined) {
            const { type, size } = this.#open;
            this.#needed = size + 1;
            if (text.length < this.#needed)
                return undefined;
            // A copy: a part of a pooled buffer would keep all of it alive.
            this.#answer(job, { type, size, bytes: new Uint8Array(text.subarray(0, size)) });
            this.#open = undefined;
            return size + 1;
        }
        this.#needed = text.length + 1;
        const end = text.indexOf(10);
        if (end === -1)
            return undefined;
        const [, type = '', size] = text.subarray(0, end).toString('utf8').split(' ');
        // `ID missing`, `ID ambiguous`: git has nothing to say about it.
        const header = size === undefined ? undefined : { type, size: Number(size) };
        if (header === undefined)
            this.#answer(job, {});
        else if (job.contents)
            this.#open = header;
        else
            this.#answer(job, header);
        return end + 1;
    }
    #answer(job, answer) {
        this.#needed = 1;
        job.answers.push(answer);
        if (job.answers.length < job.count)
            return;
        this.#jobs.shift();
        if (this.#jobs.length === 0 && this.#child !== undefined)
            hold(this.#child, false);
        job.resolve(job.answers);
    }
}
/** Whether the process waits for the child. */
function hold(child, on) {
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
        if (on)
            handle.ref?.();
        else
            handle.unref?.();
    }
}

;// CONCATENATED MODULE: ./lib/git/objects.js




/** GitHub refuses larger blobs too: both sources give the same answer. */
const MAX_BLOB_BYTES = 100 * 1024 * 1024;
const MODES = new Set(['100644', '100755', '120000', '160000']);
/** Trees and blobs of a local repository, through one git process a tree and one for all blobs. */
function gitObjects(directory) {
    const cat = new CatFile(directory);
    const trees = new Map();
    const list = (commit) => {
        const known = trees.get(commit);
        if (known !== undefined)
            return known;
        const fresh = listTree(directory, commit);
        trees.set(commit, fresh);
        return fresh;
    };
    return {
        async trees(commits) {
            const listed = await Promise.all([...new Set(commits)].map(list));
            return new Map(listed.map((tree) => [tree.commit, tree]));
        },
        async entries(commit, paths) {
            if (paths.length === 0)
                return new Map();
            const tree = await list(commit);
            if (tree.unread.length > 0)
                return undefined;
            return new Map(paths.flatMap((path) => {
                const entry = tree.entries.get(path);
                return entry === undefined ? [] : [[path, entry]];
            }));
        },
        blobs: (shas, maxBytes = MAX_BLOB_BYTES) => readBlobs(cat, [...new Set(shas)], Math.min(maxBytes, MAX_BLOB_BYTES)),
    };
}
async function listTree(directory, commit) {
    const answer = await git(directory, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    const entries = new Map();
    if (answer.code !== 0) {
        return {
            commit,
            entries,
            unread: [{ path: '', because: answer.stderr.trim().split('\n')[0] ?? 'git failed' }],
        };
    }
    for (const record of answer.stdout.toString('utf8').split('\0')) {
        const tab = record.indexOf('\t');
        const [mode = '', , id] = record.slice(0, Math.max(tab, 0)).split(' ');
        const sha = (0,ids/* parseSha */.qL)(id);
        if (sha === undefined || !isMode(mode))
            continue;
        const path = distinct(record.slice(tab + 1), entries);
        entries.set(path, { path, mode, sha });
    }
    return { commit, entries, unread: [] };
}
function isMode(mode) {
    return MODES.has(mode);
}
/** Two names that are not UTF-8 can decode to one text; the second is kept apart, so that nothing is unseen. */
function distinct(path, entries) {
    let name = path;
    for (let copy = 2; entries.has(name); copy += 1)
        name = `${path}\ufffd${copy}`;
    return name;
}
async function readBlobs(cat, shas, maxBytes) {
    const blobs = new Map();
    const known = await cat.info(shas);
    const small = shas.filter((sha, index) => {
        const { type, size = 0 } = known[index] ?? {};
        if (type === 'blob' && size <= maxBytes)
            return true;
        blobs.set(sha, type === 'blob' ? (0,objects/* tooLarge */.g)(maxBytes) : MISSING);
        return false;
    });
    const read = await cat.contents(small);
    for (const [index, sha] of small.entries()) {
        const bytes = read[index]?.bytes;
        blobs.set(sha, bytes === undefined ? UNREADABLE : { state: 'read', bytes });
    }
    return blobs;
}
const MISSING = { state: 'unreadable', because: 'it is not in this clone (partial clone?)' };
const UNREADABLE = { state: 'unreadable', because: 'git could not read it' };

;// CONCATENATED MODULE: ./lib/git/repository.js




/** Opens the repository that `directory` is in; throws `not-a-repository`. */
async function openRepository(directory) {
    const found = await git(directory, ['rev-parse', '--git-dir']);
    if (found.code !== 0)
        throw noRepository(directory, found.stderr);
    return {
        objects: gitObjects(directory),
        resolve: (revision) => resolve(directory, revision),
        mergeBase: (a, b) => mergeBase(directory, a, b),
        commits: (base, head) => commits(directory, base, head),
    };
}
function noRepository(directory, stderr) {
    if (/dubious ownership/.test(stderr)) {
        const hint = `run: git config --global --add safe.directory ${directory}`;
        return new errors/* AimsError */.D('not-a-repository', `${directory} belongs to another user, so git refuses to read it`, hint);
    }
    return new errors/* AimsError */.D('not-a-repository', `${directory} is not in a git repository`, 'give --repo a git repository');
}
async function resolve(directory, revision) {
    const sha = await revParse(directory, revision);
    if (sha !== undefined)
        return sha;
    const hint = (await isShallow(directory))
        ? 'the clone is shallow: run `git fetch --unshallow`, or check out with `fetch-depth: 0`'
        : 'give a branch, tag or commit of this repository';
    throw new errors/* AimsError */.D('unknown-revision', `there is no commit ${JSON.stringify(revision)}`, hint);
}
async function revParse(directory, revision) {
    // A reviews file can hold any character; no program can be given this one.
    if (revision.includes('\0'))
        return undefined;
    // --end-of-options: a revision that starts with a dash is never an option.
    const options = ['--verify', '--quiet', '--end-of-options'];
    const answer = await git(directory, ['rev-parse', ...options, `${revision}^{commit}`]);
    return answer.code === 0 ? (0,ids/* parseSha */.qL)(answer.stdout.toString('utf8').trim()) : undefined;
}
async function mergeBase(directory, a, b) {
    const answer = await git(directory, ['merge-base', a, b]);
    const sha = (0,ids/* parseSha */.qL)(answer.stdout.toString('utf8').trim());
    if (sha !== undefined)
        return sha;
    const hint = (await isShallow(directory))
        ? 'the clone is shallow: run `git fetch --unshallow`, or check out with `fetch-depth: 0`'
        : 'choose a base that the change started from';
    throw new errors/* AimsError */.D('unknown-revision', `${a.slice(0, 7)} and ${b.slice(0, 7)} share no history`, hint);
}
async function isShallow(directory) {
    return ((await git(directory, ['rev-parse', '--is-shallow-repository'])).stdout.toString('utf8').trim() === 'true');
}
async function commits(directory, base, head) {
    const format = '%H%n%ae%n%ce%n%(trailers:key=Co-authored-by,valueonly,separator=%x0A)%x00';
    // The encoding and the separator are given: the repository's configuration cannot hide who took part.
    const answer = await git(directory, [
        '-c',
        'trailer.separators=:',
        'log',
        '-z',
        '--encoding=UTF-8',
        `--format=${format}`,
        `${base}..${head}`,
    ]);
    if (answer.code !== 0)
        throw new errors/* AimsError */.D('unknown-revision', 'the history cannot be read', answer.stderr.trim());
    return answer.stdout
        .toString('utf8')
        .split('\0')
        .flatMap((text) => {
        const [id, ...people] = text.trim().split('\n');
        const sha = (0,ids/* parseSha */.qL)(id);
        return sha === undefined ? [] : [{ sha, logins: [...new Set(people.flatMap(loginOf))] }];
    });
}
/** `12345+dana@users.noreply.github.com`, alone or in angle brackets, is dana; other addresses tell nothing. */
function loginOf(address) {
    const found = /(?:^|<)(?:\d+\+)?([A-Za-z0-9-]+(?:\[bot\])?)@users\.noreply\.github\.com>?\s*$/.exec(address.trim());
    return found?.[1] === undefined ? [] : [(0,ids/* login */.iD)(found[1])];
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ parseSystemId),
/* harmony export */   Xc: () => (/* binding */ gateId),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   qL: () => (/* binding */ parseSha)
/* harmony export */ });
/* unused harmony export parseSha256 */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const SHA256 = /^[0-9a-f]{64}$/;
const SYSTEM_ID = /^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/;
/** `text` as a git object id, or undefined when it is not one. */
function parseSha(text) {
    return typeof text === 'string' && SHA.test(text) ? text : undefined;
}
/** `text` as a SHA-256 digest, or undefined when it is not one. */
function parseSha256(text) {
    return SHA256.test(text) ? text : undefined;
}
/** `text` as a system id, or undefined when it is not one (it becomes part of paths). */
function parseSystemId(text) {
    return SYSTEM_ID.test(text) ? text : undefined;
}
function gateId(key) {
    return key;
}
/** `@Dana`, `dana` and `DANA` are one person. */
function login(text) {
    return text.replace(/^@/, '').toLowerCase();
}


/***/ }),

/***/ 315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tooLarge)
/* harmony export */ });
/** The answer for a blob above `maxBytes`. */
function tooLarge(maxBytes) {
    const mebibytes = Math.floor(maxBytes / (1024 * 1024));
    return { state: 'unreadable', because: `it is larger than ${mebibytes} MiB`, tooLarge: true };
}


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   q: () => (/* binding */ celProblem)
/* harmony export */ });
/* harmony import */ var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);

/** CEL as policies use it: every name may be there or not, and no expression is large. */
const environment = new _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH({
    unlistedVariablesAreDyn: true,
    limits: { maxAstNodes: 2000, maxDepth: 50 },
});
/** What is wrong with an expression before it meets any facts; undefined when it can be read. */
function celProblem(cel) {
    try {
        environment.parse(cel);
        return undefined;
    }
    catch (error) {
        return reason(error);
    }
}
function decide(cel, facts) {
    try {
        return { ok: true, value: environment.evaluate(cel, { ...facts }) };
    }
    catch (error) {
        return { ok: false, because: reason(error) };
    }
}
function reason(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (message.split('\n')[0] ?? message).slice(0, 200);
}


/***/ }),

/***/ 3397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ approver),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6484);

/** Who an approver is, in words. */
function approver(one) {
    if (one.kind === 'owner')
        return 'the system owner';
    return one.kind === 'role' ? `role ${one.role}` : `@${one.login.replace(/^@/, '').toLowerCase()}`;
}
/** What a requirement asks for, as the object of a sentence: "requires …". */
function describe(requirement) {
    switch (requirement.kind) {
        case 'registered':
            return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS) `a register entry`;
        case 'document':
            return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(requirement.path)}`;
        case 'approval':
            return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS) `the approval of ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(requirement.by.map((one) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(approver(one))), 'or')}`;
        case 'review':
            return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS) `an independent review`;
        case 'guardrails':
            return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS) `that guardrails stay`;
        case 'supplier':
            return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS) `assessed suppliers`;
        case 'expression':
            return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(requirement.cel)}`;
        case 'metrics':
            return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS) `the thresholds over ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(requirement.results.map(_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY))}`;
        case 'any':
        case 'all':
            return requirement.of.flatMap((one, index) => index === 0 ? describe(one) : (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS) `, ${describe(one)}`);
        case 'not':
            return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS) `that there is not ${describe(requirement.of)}`;
        default:
            return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(requirement.path)} (${requirement.kind})`;
    }
}


/***/ }),

/***/ 3874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ documentPaths),
/* harmony export */   h: () => (/* binding */ documentGlobs)
/* harmony export */ });
/* harmony import */ var _change_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2271);

/** Paths, as the policy writes them, of every document a requirement reads. */
function documentPaths(requirement) {
    switch (requirement.kind) {
        case 'any':
        case 'all':
            return requirement.of.flatMap(documentPaths);
        case 'not':
            return documentPaths(requirement.of);
        case 'metrics':
            return requirement.results;
        case 'expression':
            return Object.values(requirement.documents);
        case 'supplier':
            return [`${requirement.folder}/*`];
        default:
            return 'path' in requirement ? [requirement.path] : [];
    }
}
/** Globs that match the documents of every gate that is not switched off. */
function documentGlobs(policy) {
    const asked = policy.gates.filter(({ level }) => level !== 'off').flatMap(({ require }) => require);
    return [...new Set(asked.flatMap(documentPaths))].map((path) => path
        .split(/(\{system\}|\{id\}|\*+)/)
        .map((part) => placeholderGlob(part, policy))
        .join(''));
}
function placeholderGlob(part, policy) {
    if (part === '{system}')
        return `${(0,_change_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .literalGlob */ .Iq)(policy.systems)}/*`;
    if (part === '{id}')
        return '*';
    return /^\*+$/.test(part) ? part : (0,_change_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .literalGlob */ .Iq)(part);
}


/***/ }),

/***/ 6484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** A file name, key, command or value: shown as code. */
function code(text) {
    return { kind: 'code', text };
}
/** A GitHub login: shown with `@`; whether it notifies is the reporter's decision. */
function person(login) {
    return { kind: 'person', text: login };
}
/** Words of a user (a title, a name): shown as they are, escaped. */
function words(text) {
    return { kind: 'words', text };
}
/** `` prose`${code(path)} changed` ``: our words around the users'. Bare strings, numbers and prose may be put in too. */
function prose(literals, ...values) {
    const phrases = [];
    literals.forEach((literal, index) => {
        if (literal !== '')
            phrases.push(words(literal));
        const value = values[index];
        if (value === undefined)
            return;
        if (typeof value === 'string' || typeof value === 'number')
            phrases.push(words(String(value)));
        else if ('kind' in value)
            phrases.push(value);
        else
            phrases.push(...value);
    });
    return phrases;
}
/**
 * Plain text of `text`, on one line: for JSON, SARIF and annotations. Line breaks and tabs become spaces, other
 * characters that are not seen become `\ufffd`, so that no two names read the same.
 */
function plain(text) {
    return text
        .map((phrase) => (phrase.kind === 'person' ? `@${phrase.text}` : phrase.text))
        .join('')
        .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
        .replace(UNSEEN, '\ufffd');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
/** `a`, `a and b`, `a, b and c`. */
function list(items, joint = 'and') {
    return items.flatMap((item, index) => {
        if (index === 0)
            return [item];
        return [words(index === items.length - 1 ? ` ${joint} ` : ', '), item];
    });
}


/***/ }),

/***/ 5016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * What a reader cannot see but a machine obeys: control characters (terminal escapes), bidirectional
 * controls (a name that reads backwards), zero-width characters and tags (two names that look the same).
 */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|[\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5|[\u{e0000}-\u{e0fff}]/gu;
/**
 * `text` on one line, every unseen character shown as `�`: dropping them would make two different file
 * names read the same.
 */
function visible(text) {
    return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(UNSEEN, '�');
}
/** At most `limit` code points, with an ellipsis for what was cut. */
function clip(text, limit) {
    // A code point is at most two units, so a text this short needs no counting.
    if (text.length <= limit)
        return text;
    const points = [...text];
    return points.length <= limit ? text : `${points.slice(0, Math.max(0, limit - 1)).join('')}…`;
}


/***/ }),

/***/ 8709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* binding */ DEFAULT_POLICY),
  z6: () => (/* binding */ check),
  Qt: () => (/* binding */ fromDisk),
  qH: () => (/* binding */ localPolicy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/repository.js + 3 modules
var git_repository = __webpack_require__(8112);
// EXTERNAL MODULE: ./lib/run/evaluate.js + 41 modules
var evaluate = __webpack_require__(2961);
// EXTERNAL MODULE: ./lib/run/policy.js + 4 modules
var policy = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/documents/frame.js
var documents_frame = __webpack_require__(5647);
// EXTERNAL MODULE: ./lib/documents/schema.js
var schema = __webpack_require__(5283);
// EXTERNAL MODULE: ./lib/documents/yaml.js
var yaml = __webpack_require__(7347);
// EXTERNAL MODULE: ./lib/ids.js
var ids = __webpack_require__(5669);
;// CONCATENATED MODULE: ./lib/run/reviews-file.js






/** Reads who approved what from a file; throws `bad-input` with each mistake at its place. */
async function readReviews(file) {
    const hint = 'a reviews file lists `reviews:` with `login`, `state` and, when not the head, `commit`';
    const bytes = await (0,promises_.readFile)(file).catch((cause) => {
        throw new errors/* AimsError */.D('bad-input', `cannot read the reviews file ${file}`, hint, { cause });
    });
    const text = (0,yaml/* decodeText */.g7)(bytes);
    if (!text.ok)
        throw new errors/* AimsError */.D('bad-input', `${file}: ${text.because}`, hint);
    const parsed = (0,yaml/* parseYaml */.hN)(text.text);
    const problems = parsed.ok ? (0,schema/* validate */.t)('reviews', parsed.document) : parsed.problems;
    if (!parsed.ok || problems.length > 0) {
        const frames = problems.map((problem) => (0,documents_frame/* codeFrame */.l)(file, text.text, problem));
        throw new errors/* AimsError */.D('bad-input', `the reviews file has mistakes\n\n${frames.join('\n\n')}\n`, hint);
    }
    const stated = parsed.document.value;
    return {
        ...(stated.author === undefined ? {} : { author: (0,ids/* login */.iD)(stated.author) }),
        committers: (stated.committers ?? []).map(ids/* login */.iD),
        requested: (stated.requested ?? []).map(ids/* login */.iD),
        reviews: stated.reviews.map((review, index) => ({
            // Order in the file is the order in time.
            id: index + 1,
            login: (0,ids/* login */.iD)(review.login),
            account: /\[bot\]$/.test(review.login) ? 'bot' : 'human',
            association: 'member',
            state: review.state,
            ...(review.commit === undefined ? {} : { revision: review.commit }),
            ...(review['submitted-at'] === undefined
                ? {}
                : { submittedAt: new Date(review['submitted-at']).toISOString() }),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/run/check.js






const DEFAULT_POLICY = '.aims/policy.yml';
const DEFAULT_PRESET = 'baseline';
/** Judges the changes from `base` to `head` in a local repository, which is only read. */
async function check(request, catalog) {
    const repository = await (0,git_repository/* openRepository */.h)(request.repo);
    const [base, head] = await Promise.all([
        repository.resolve(request.base),
        repository.resolve(request.head),
    ]);
    const [mergeBase, found] = await Promise.all([
        repository.mergeBase(base, head),
        localPolicy(request, base, repository.objects, catalog),
    ]);
    const question = {
        policy: found.policy,
        mode: found.adopted ? 'audit' : (found.policy.mode ?? 'enforce'),
        base,
        mergeBase,
        head,
        now: request.now,
        ...(request.reviews === undefined
            ? {}
            : { people: peopleOf(request.reviews, repository, mergeBase, head) }),
    };
    return { evaluation: await (0,evaluate/* evaluate */._3)(question, repository.objects, catalog), adopted: found.adopted };
}
async function localPolicy(request, base, objects, catalog) {
    const path = request.policy ?? DEFAULT_POLICY;
    const read = request.policy === undefined ? fromCommit(base, objects) : fromDisk;
    const loaded = await (0,policy/* readPolicy */.T4)(path, read, catalog);
    if (loaded.ok !== 'missing')
        return { policy: (0,policy/* insist */.R6)(loaded), adopted: false };
    if (request.policy === undefined)
        return { policy: await (0,policy/* presetPolicy */.W)(DEFAULT_PRESET, catalog), adopted: true };
    throw new errors/* AimsError */.D('bad-input', `there is no policy file ${path}`, 'give --policy a file that exists');
}
/** Files of one commit, by path. */
function fromCommit(commit, objects) {
    return async (path) => {
        const entry = (await objects.entries(commit, [path]))?.get(path);
        if (entry === undefined)
            return undefined;
        if (entry.mode === '120000' || entry.mode === '160000')
            return { state: 'unreadable', because: 'it is a link' };
        return (await objects.blobs([entry.sha])).get(entry.sha);
    };
}
const fromDisk = async (path) => {
    try {
        return { state: 'read', bytes: await (0,promises_.readFile)(path) };
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        return { state: 'unreadable', because: error instanceof Error ? error.message : 'unknown' };
    }
};
async function peopleOf(file, repository, base, head) {
    const [stated, commits] = await Promise.all([readReviews(file), repository.commits(base, head)]);
    const committers = new Set(stated.committers);
    for (const { logins } of commits)
        for (const one of logins)
            committers.add(one);
    const resolved = stated.reviews.map(async ({ revision, ...review }) => ({
        ...review,
        commit: await repository.resolve(revision ?? head),
    }));
    const { author } = stated;
    return {
        ...(author === undefined ? {} : { author }),
        committers,
        requested: new Set(stated.requested),
        reviews: await Promise.all(resolved),
    };
}


/***/ }),

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandLine: () => (/* binding */ commandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/prose.js
var prose = __webpack_require__(6484);
// EXTERNAL MODULE: ./lib/change/change.js
var change = __webpack_require__(5174);
// EXTERNAL MODULE: ./lib/reporters/visible.js
var reporters_visible = __webpack_require__(5016);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js


/**
 * What GitHub turns into something after Markdown is done, where a backslash does not help: mentions,
 * references to issues, commits and advisories, bare addresses, emoji codes and formulas.
 * Such a token is shown as code, the one place where GitHub leaves text alone.
 */
const LIVE = /[@$]|#\d|:\/\/|www\.|(?:mailto|xmpp):|:[\w+-]+:|\b(?:gh|ghsa|cve)-\w|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/i;
/** GitHub's grammar of logins, with the suffix of enterprise managed users. */
const LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,20})?$/;
/** Long enough for any sentence, short enough that one hostile row cannot fill a comment. */
const PROSE_LIMIT = 600;
const CODE_LIMIT = 240;
/** At the start of a line these open a heading, a list or a table. */
const BLOCK_START = /^(\d+(?=[.)](?:\s|$))|)([#+=:.)-])/;
/**
 * `text` as inline Markdown on one line: only text, code spans and the mentions asked for, whatever the
 * text says. Fits any place in a line: a table cell, a list, a heading.
 */
function markdown_inline(text, options = {}) {
    const phrases = clipProse(joined(text), PROSE_LIMIT);
    const pieces = phrases.flatMap((phrase, index) => {
        if (phrase.kind === 'code')
            return markdown_codeSpan(phrase.text);
        if (phrase.kind === 'words')
            return escapeWords(phrase.text);
        return mention(phrase.text, phrases[index - 1], phrases[index + 1], options.notify);
    });
    return concat(pieces).trim().replace(BLOCK_START, '$1\\$2');
}
/**
 * `text` as a code span, of at most 240 characters. A pipe would end a table cell even there, and `<!--` could
 * pass for the gate's own mark: those characters stand between two spans, as references.
 */
function markdown_codeSpan(text) {
    const parts = (0,reporters_visible/* visible */.R)((0,reporters_visible/* clip */.$)(text, CODE_LIMIT)).split(/(\||<(?=!))/);
    const pieces = parts.map((part, index) => {
        if (index % 2 === 1)
            return reference(part);
        return part === '' ? '' : span(part);
    });
    return concat(pieces) || '&#8203;';
}
/** `text`, which may be of several lines, between fences. */
function markdown_codeBlock(text) {
    const lines = text.split(/\r?\n/).map(visible);
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}text\n${lines.join('\n')}\n${fence}`;
}
/** A link of ours: `label` is Markdown already, `url` percent-encoded. */
function markdown_link(label, url) {
    return url === undefined ? label : `[${label}](${url})`;
}
/** One row of a table; cells are Markdown already. */
function markdown_row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function markdown_tableHead(titles) {
    return `${markdown_row(titles)}\n${markdown_row(titles.map(() => '---'))}`;
}
function span(text) {
    const fence = '`'.repeat(longestRun(text) + 1);
    // Markdown takes one space off both ends, so text that needs its own gets one more.
    const padded = /^`|`$|^ .* $/.test(text) && text.trim() !== '' ? ` ${text} ` : text;
    return `${fence}${padded}${fence}`;
}
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
/** Two code spans that touch would be read as one: a thin space parts them. */
function concat(pieces) {
    return pieces.reduce((before, piece) => before + (before.endsWith('`') && piece.startsWith('`') ? '&#8201;' : '') + piece, '');
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}
/** Words between backticks are meant as code by whoever wrote the policy. */
function escapeWords(text) {
    return (0,reporters_visible/* visible */.R)(text)
        .split(/`([^`]+)`/)
        .flatMap((part, index) => (index % 2 === 1 ? markdown_codeSpan(part) : part.split(/(\s+)/).map(escapeToken)));
}
function escapeToken(token) {
    if (token.trim() === '')
        return token === '' ? '' : ' ';
    if (LIVE.test(token))
        return markdown_codeSpan(token);
    return token.replace(/[\\*_[\]~]/g, '\\$&').replace(/[&<>|`]/g, reference);
}
/**
 * The zero-width space after `@` keeps a login from notifying its owner. A mention must also stand alone:
 * `@dana` before `/team` would call a team, and after `word` it could begin a mail address.
 */
function mention(login, before, next, notify) {
    if (!LOGIN.test(login))
        return markdown_codeSpan(`@${login}`);
    const starts = before === undefined || (before.kind === 'words' && /[\s(]$/.test(before.text));
    const ends = next === undefined || next.kind === 'code' || /^[\s,.:;()]/.test(next.text);
    return notify?.has(login) && starts && ends ? `@${login}` : `@&#8203;${login}`;
}
/** Neighbouring words as one phrase: `@` and `dana` are harmless apart. */
function joined(text) {
    const phrases = [];
    for (const phrase of text) {
        const last = phrases.at(-1);
        if (last?.kind === 'words' && phrase.kind === 'words')
            phrases.splice(-1, 1, (0,prose/* words */.aL)(last.text + phrase.text));
        else
            phrases.push(phrase);
    }
    return phrases;
}
function clipProse(text, limit) {
    const kept = [];
    let left = limit;
    for (const phrase of text) {
        if (left <= 0)
            return [...kept, (0,prose/* words */.aL)('…')];
        kept.push({ ...phrase, text: (0,reporters_visible/* clip */.$)(phrase.text, left) });
        left -= phrase.text.length;
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/reporters/layout.js
/** Every section gets this many rows before any gets the rest. */
const FIRST_ROWS = 10;
/**
 * The sections as one document of at most `limit` bytes of UTF-8 (GitHub counts characters; bytes are never
 * fewer). Earlier sections matter more: the last rows of the last sections go first.
 */
function layout_layOut(sections, limit) {
    const kept = [];
    let left = limit;
    for (const section of sections) {
        const more = section.rows.length === 0 ? '' : moreLine(section, section.rows.length);
        const frame = bytes(layout_document(section, [more])) + 2;
        if (frame > left)
            continue;
        left -= frame;
        kept.push({ section, rows: 0, more });
    }
    for (const upTo of [FIRST_ROWS, Number.POSITIVE_INFINITY]) {
        for (const entry of kept) {
            for (const next of entry.section.rows.slice(entry.rows, upTo)) {
                const cost = bytes(next) + 1;
                if (cost > left)
                    break;
                left -= cost;
                entry.rows += 1;
            }
        }
    }
    return kept
        .map(({ section, rows }) => {
        const hidden = section.rows.length - rows;
        return layout_document(section, [
            ...section.rows.slice(0, rows),
            ...(hidden > 0 ? [moreLine(section, hidden)] : []),
        ]);
    })
        .join('\n\n');
}
/** `and 37 more`. */
function andMore(count) {
    return `and ${count.toLocaleString('en-US')} more`;
}
function moreLine(section, count) {
    return section.more?.(count) ?? `- ${andMore(count)}`;
}
function layout_document(section, rows) {
    return [section.open, ...rows, section.close]
        .filter((part) => part !== undefined && part !== '')
        .join('\n');
}
function bytes(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./lib/reporters/links.js
/**
 * Page of `path` in `commit`, at `line` (1-based). Undefined when the name is not valid Unicode: git keeps
 * bytes, and a guess would lead elsewhere.
 */
function fileUrl(site, commit, path, line) {
    if (!path.isWellFormed() || path.includes('\ufffd'))
        return undefined;
    const file = `${repositoryUrl(site)}/blob/${commit}/${encodePath(path)}`;
    return line === undefined ? file : `${file}#L${line}`;
}
function commitUrl(site, sha) {
    return `${repositoryUrl(site)}/commit/${sha}`;
}
function repositoryUrl({ serverUrl, repository }) {
    return `${serverUrl.replace(/\/+$/, '')}/${encodePath(repository)}`;
}
/** Percent-encodes every name of a path; what Markdown or SARIF could read as syntax included. */
function encodePath(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, percent))
        .join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./lib/gates/evaluation.js
function standing(evaluation) {
    if (evaluation.verdict === 'not-applicable')
        return 'not-applicable';
    if (evaluation.verdict === 'pass')
        return 'passed';
    return evaluation.findings.some((finding) => finding.level === 'failure' && finding.kind === 'gap')
        ? 'gaps'
        : 'waiting';
}

;// CONCATENATED MODULE: ./lib/reporters/words.js


function totals({ findings, gates }) {
    const blocking = findings.filter(({ level }) => level === 'failure');
    const gaps = blocking.filter(({ kind }) => kind === 'gap').length;
    const verdicts = gates.map(({ verdict }) => verdict);
    const having = (wanted) => verdicts.filter((verdict) => verdict === wanted).length;
    return {
        gaps,
        waiting: blocking.length - gaps,
        advice: findings.length - blocking.length,
        gates: {
            pass: having('pass'),
            fail: having('fail'),
            waiting: having('waiting'),
            unknown: having('unknown'),
            'not-applicable': having('not-applicable'),
        },
    };
}
/** The verdict in one line: it alone tells whether to read on. */
function headline(evaluation) {
    const { gaps, advice, gates } = totals(evaluation);
    const audit = evaluation.mode === 'audit';
    const people = waitedFor(evaluation);
    switch (standing(evaluation)) {
        case 'not-applicable':
            return { sign: 'quiet', text: (0,prose/* prose */.CS) `nothing to judge: no AI model, prompt or governance file changed` };
        case 'passed': {
            const but = advice === 0 ? '' : `, with ${words_counted(advice, 'piece of advice', 'pieces of advice')}`;
            if (gates.unknown > 0)
                return { sign: 'passed', text: (0,prose/* prose */.CS) `no gaps${but}; approvals are not known offline` };
            return { sign: 'passed', text: (0,prose/* prose */.CS) `ready to merge: ${words_counted(gates.pass, 'gate')} passed${but}` };
        }
        case 'waiting':
            return audit
                ? { sign: 'warning', text: (0,prose/* prose */.CS) `audit mode: ${people} would be waited for, nothing is blocked` }
                : { sign: 'waiting', text: (0,prose/* prose */.CS) `waiting for ${people}` };
        case 'gaps': {
            const count = words_counted(gaps, 'gap');
            if (audit)
                return { sign: 'warning', text: (0,prose/* prose */.CS) `audit mode: ${count}, nothing is blocked` };
            const then = people.length === 0 ? (0,prose/* prose */.CS) `` : (0,prose/* prose */.CS) `, and waiting for ${people}`;
            return { sign: 'gap', text: (0,prose/* prose */.CS) `${count} before this can merge${then}` };
        }
    }
}
/** Who the merge waits for: the people a waiting finding names, or its gate where it names nobody. */
function waitedFor({ findings }) {
    const waits = new Map();
    for (const finding of findings.filter(isAwaited)) {
        const people = finding.message.filter(({ kind }) => kind === 'person');
        const text = people.length === 0 ? [(0,prose/* words */.aL)(finding.title)] : anyOf(people);
        waits.set(text.map((phrase) => phrase.text).join(''), text);
    }
    const all = [...waits.values()];
    const shown = all.length > 3 ? [...all.slice(0, 2), (0,prose/* prose */.CS) `${all.length - 2} more approvals`] : all;
    return shown.flatMap((text, index) => {
        if (index === 0)
            return text;
        return [(0,prose/* words */.aL)(index === shown.length - 1 ? ' and ' : ', '), ...text];
    });
}
function anyOf(people) {
    return people.length > 3
        ? (0,prose/* list */.p_)([...people.slice(0, 2), (0,prose/* words */.aL)(`${people.length - 2} others`)], 'or')
        : (0,prose/* list */.p_)(people, 'or');
}
function isAwaited({ level, kind }) {
    return level === 'failure' && kind === 'waiting';
}
/** Logins the merge waits for. In audit mode it waits for nobody. */
function awaited({ mode, findings }) {
    const people = findings.filter(isAwaited).flatMap(({ message }) => message);
    return new Set(mode === 'audit' ? [] : people.flatMap(({ kind, text }) => (kind === 'person' ? [text] : [])));
}
/** A gap of a gate that does not block is advice. */
function signOf({ level, kind }) {
    if (kind === 'waiting')
        return 'waiting';
    return level === 'failure' ? 'gap' : level;
}
const STAGES = {
    design: 'in design',
    data: 'collecting data',
    development: 'in development',
    deployment: 'in deployment',
    operation: 'in operation',
    retired: 'retired',
};
/** What the register says of a system: tier and stage; who owns it is for the reporter to show. */
function describeSystem({ risk, stage, registered }) {
    return [
        risk === undefined ? 'no risk tier' : `${risk} risk`,
        ...(stage === undefined ? [] : [STAGES[stage]]),
        ...(registered === 'head' ? ['new in this pull request'] : []),
    ];
}
const SAID = {
    approved: 'approved',
    'changes-requested': 'asked for changes',
    dismissed: 'dismissed',
    commented: 'commented',
    nothing: '',
};
/** `approved 2 h ago`; empty for somebody who said nothing. */
function said(approval, now) {
    const age = approval.at === undefined ? '' : ` ${ago(approval.at, now)}`;
    return approval.said === 'nothing' ? '' : `${SAID[approval.said]}${age}`;
}
/** `approval counts`: somebody who has yet to speak is waited for only where the merge waits for them. */
function counting(approval, people) {
    if (approval.counts)
        return 'yes';
    return approval.said === 'nothing' && people.has(approval.login) ? 'waiting' : 'no';
}
/** How long ago `at` was. Both ISO 8601. A clock that runs ahead says "just now". */
function ago(at, now) {
    const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / 60_000);
    if (Number.isNaN(minutes))
        return '';
    if (minutes < 1)
        return 'just now';
    if (minutes < 60)
        return `${minutes} min ago`;
    const hours = Math.floor(minutes / 60);
    return hours < 48 ? `${hours} h ago` : `${Math.floor(hours / 24)} days ago`;
}
/** `2026-01-31 09:05 UTC` of an ISO 8601 time in UTC. */
function minute(at) {
    return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
/** `1 gap`, `3 gaps`, `1,204 gaps`. */
function words_counted(count, one, many = `${one}s`) {
    return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
/** `11 passed`, `4 do not apply`, `1 not known offline`: the gates that ask for nothing now. */
function quietGates({ gates }) {
    return [
        ...(gates.pass > 0 ? [`${gates.pass} passed`] : []),
        ...(gates['not-applicable'] > 0
            ? [`${gates['not-applicable']} ${gates['not-applicable'] === 1 ? 'does' : 'do'} not apply`]
            : []),
        ...(gates.unknown > 0 ? [`${gates.unknown} not known offline`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/reporters/sections.js






const ICONS = {
    gap: '⛔',
    waiting: '⏳',
    warning: '⚠️',
    notice: 'ℹ️',
    passed: '✅',
    unknown: '❔',
    quiet: '⚪',
};
/** The verdict. A change that is none of the gate's business gets a quiet line instead of a heading. */
function headSection(evaluation, prefix = '') {
    const { sign, text } = headline(evaluation);
    const line = `${ICONS[sign]} ${prefix}${markdown_inline(text, { notify: awaited(evaluation) })}`;
    return { open: sign === 'quiet' ? line : `### ${line}`, rows: [] };
}
/** Which systems, by which policy, at which commit: one line when it is one system. */
function systemsSection(evaluation, { site }) {
    const { policy, base, head, judgedAt, systems } = evaluation;
    const commit = (sha) => markdown_link(markdown_codeSpan(sha.slice(0, 7)), site === undefined ? undefined : commitUrl(site, sha));
    const judged = `policy ${markdown_codeSpan((0,reporters_visible/* clip */.$)(policy.name, 80))} at ${commit(base)} · judged ${commit(head)} on ${minute(judgedAt)}`;
    const [only, ...others] = systems;
    if (only !== undefined && others.length === 0)
        return { open: `${systemLine(only)} · ${judged}`, rows: [] };
    return { open: judged, rows: systems.map((system) => `- ${systemLine(system)}`) };
}
function systemLine(system) {
    const owner = system.owner === undefined ? (0,prose/* prose */.CS) `no owner` : (0,prose/* prose */.CS) `owner ${(0,prose/* person */.MV)(system.owner)}`;
    const name = markdown_inline([(0,prose/* words */.aL)(system.name)]) || system.id;
    return [`**${name}**`, ...describeSystem(system), markdown_inline(owner)].join(' · ');
}
/** What is missing, in the evaluation's order; a column for the system where there is more than one. */
function findingsSection(evaluation, { site }) {
    const { findings, systems, head } = evaluation;
    if (findings.length === 0)
        return [];
    const absent = absentPaths(evaluation);
    const notify = awaited(evaluation);
    const bySystem = systems.length > 1;
    const titles = ['', ...(bySystem ? ['system'] : []), 'gate', 'what is missing', 'where', 'how to mend it'];
    const rows = findings.map((finding) => {
        const { path, line } = finding;
        const linked = path !== undefined && site !== undefined && !absent.has(path);
        return markdown_row([
            ICONS[signOf(finding)],
            ...(bySystem ? [ofSystem(finding)] : []),
            markdown_inline([(0,prose/* words */.aL)(finding.title)]),
            markdown_inline(finding.message, { notify }),
            path === undefined
                ? ''
                : markdown_link(markdown_codeSpan(place(path, line)), linked ? fileUrl(site, head, path, line) : undefined),
            markdown_inline(finding.remedy, { notify }),
        ]);
    });
    return [{ open: markdown_tableHead(titles), rows, more: sections_moreRow(titles.length, titles.indexOf('what is missing')) }];
}
/** Files the head does not have: a link to one would lead nowhere. */
function absentPaths({ documents, changes }) {
    const missing = documents.filter(({ sha }) => sha === undefined);
    return new Set([...missing, ...changes.filter(({ status }) => status === 'removed')].map(({ path }) => path));
}
const PATH_WIDTH = 30;
/** The end of a long path: its name tells which document, the link leads to it. */
function place(path, line) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const short = path.length <= PATH_WIDTH || name === path ? path : `…/${name}`;
    return line === undefined || line === 1 ? short : `${(0,reporters_visible/* clip */.$)(short, 200)}:${line}`;
}
function ofSystem({ system }) {
    return system === undefined ? '' : markdown_inline([(0,prose/* words */.aL)(system)]);
}
/** What the change would take from the policy, the roles or the register. */
function weakeningsSection({ weakenings }) {
    if (weakenings.length === 0)
        return [];
    const rows = weakenings.map(({ path, message }) => `- ${markdown_inline(message)} (${markdown_codeSpan(path)})`);
    return [{ open: '**What this would weaken**\n', rows }];
}
/** Who said what, and which of it counts. */
function approvalsSection(evaluation, context) {
    if (evaluation.approvals.length === 0)
        return [];
    const people = awaited(evaluation);
    const now = context.now ?? evaluation.judgedAt;
    const bySystem = evaluation.systems.length > 1;
    const merged = mergeApprovals(evaluation.approvals);
    const counts = merged.map((approval) => counting(approval, people));
    const titles = ['who', ...(bySystem ? ['system'] : []), 'said', 'counts', 'because'];
    const rows = merged.map((approval, index) => markdown_row([
        markdown_inline((0,prose/* prose */.CS) `${(0,prose/* person */.MV)(approval.login)} (${(0,prose/* words */.aL)(approval.capacity)})`),
        ...(bySystem ? [ofSystem(approval)] : []),
        said(approval, now),
        counts[index] ?? '',
        markdown_inline(approval.because),
    ]));
    const open = `**Approvals** (${tally(counts)})\n\n${markdown_tableHead(titles)}`;
    return [{ open, rows, more: sections_moreRow(titles.length, 0) }];
}
function tally(counts) {
    const having = (wanted) => counts.filter((count) => count === wanted).length;
    const [yes, no, waiting] = [having('yes'), having('no'), having('waiting')];
    return [
        yes === 1 ? '1 counts' : `${yes} count`,
        ...(no === 0 ? [] : [no === 1 ? '1 does not' : `${no} do not`]),
        ...(waiting === 0 ? [] : [`waiting for ${waiting}`]),
    ].join(', ');
}
/** One line for what a person said once, whichever gates it was measured by. */
function mergeApprovals(approvals) {
    const lines = new Map();
    for (const approval of approvals) {
        const { login, said: word, review, counts, because, system } = approval;
        const key = JSON.stringify([login, word, review, counts, because, system]);
        const known = lines.get(key)?.capacity.split(', ') ?? [];
        lines.set(key, { ...approval, capacity: [...new Set([...known, approval.capacity])].join(', ') });
    }
    return [...lines.values()];
}
function sections_moreRow(columns, at) {
    return (count) => markdown_row(Array.from({ length: columns }, (_, index) => (index === at ? andMore(count) : '')));
}

;// CONCATENATED MODULE: ./lib/reporters/folds.js





/** `summary` is our own words only: Markdown does not reach into it. */
function folded(summary, body) {
    const { open, rows, more } = body;
    const start = `<details><summary>${summary}</summary>\n${open === '' ? '' : `\n${open}`}`;
    return { open: start, rows, close: '\n</details>', ...(more === undefined ? {} : { more }) };
}
const CLASS_NAMES = {
    model: ['model file', 'model files'],
    'model-id': ['model id', 'model ids'],
    prompt: ['prompt', 'prompts'],
    dataset: ['dataset', 'datasets'],
    evaluation: ['evaluation', 'evaluations'],
    'ai-dependency': ['AI dependency', 'AI dependencies'],
    'agent-config': ['agent configuration', 'agent configurations'],
    governance: ['governance document', 'governance documents'],
    'coding-agent': ['instruction for coding agents', 'instructions for coding agents'],
};
/** `2 prompts, 1 model id (gpt-4o → gpt-4.1)`: files by class, a file in two systems once. */
function changeTotals({ changes }) {
    return change/* CHANGE_CLASSES */.i.flatMap((name) => {
        const ofClass = changes.filter((change) => change.class === name);
        const paths = new Set(ofClass.map(({ path }) => path));
        if (paths.size === 0)
            return [];
        const [only, ...others] = name === 'model-id' ? new Set(ofClass.map(told)) : [];
        // The summary of a fold knows no escapes: only what needs none is shown there.
        const shown = only !== undefined && others.length === 0 && PLAIN.test(only) ? ` (${only})` : '';
        return [`${words_counted(paths.size, ...CLASS_NAMES[name])}${shown}`];
    }).join(', ');
}
const PLAIN = /^[\w.:/-]+ → [\w.:/-]+$/;
/** What something was and is, as far as it was and is: `gpt-4o → gpt-4.1`, `+ openai ^4`, `− openai ^4`. */
function told({ before, after }) {
    if (before !== undefined && after !== undefined)
        return `${before} → ${after}`;
    if (after !== undefined)
        return `+ ${after}`;
    return before === undefined ? '' : `− ${before}`;
}
function happened(change) {
    const moved = change.previousPath === undefined ? [] : (0,prose/* prose */.CS) ` from ${(0,prose/* code */.aY)(change.previousPath)}`;
    const what = told(change);
    if (what !== '')
        return (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(what)}${moved}`;
    return (0,prose/* prose */.CS) `${change.status.replace('-', ' ')}${moved}`;
}
function changesSection(evaluation) {
    const { changes } = evaluation;
    if (changes.length === 0)
        return [];
    const titles = ['file', 'class', 'change', 'system', 'because it'];
    const rows = changes.map((change) => {
        return markdown_row([
            markdown_codeSpan(change.line === undefined ? change.path : `${change.path}:${change.line}`),
            CLASS_NAMES[change.class][0],
            markdown_inline(happened(change)),
            change.system === undefined ? '' : markdown_inline([(0,prose/* words */.aL)(change.system)]),
            markdown_inline([(0,prose/* words */.aL)(change.why)]),
        ]);
    });
    return [
        folded(`What changed: ${changeTotals(evaluation)}`, {
            open: markdown_tableHead(titles),
            rows,
            more: sections_moreRow(5, 0),
        }),
    ];
}
/** Changed files that could not be looked into as they should: no gap, but nobody should think they were. */
function unseenSection({ unseen }) {
    if (unseen.length === 0)
        return [];
    const rows = unseen.map(({ path, because }) => markdown_row([markdown_codeSpan(path), markdown_inline([(0,prose/* words */.aL)(because)])]));
    const summary = `${words_counted(unseen.length, 'file')} not looked into`;
    return [folded(summary, { open: markdown_tableHead(['file', 'because']), rows, more: sections_moreRow(2, 0) })];
}
/** Why each gate that found something matters, with its controls: once a gate. */
function whySection({ findings }) {
    const byGate = new Map(findings.toReversed().map((finding) => [finding.gate, finding]));
    const rows = [...byGate.values()].toReversed().map(({ title, why, controls }) => {
        const served = controls.length === 0 ? '' : ` (${markdown_inline([(0,prose/* words */.aL)(controls.join(', '))])})`;
        return `- **${markdown_inline([(0,prose/* words */.aL)(title)])}**: ${markdown_inline([(0,prose/* words */.aL)(why)])}${served}`;
    });
    return rows.length === 0 ? [] : [folded('Why it matters', { open: '', rows })];
}
const SIGNS = { pass: 'passed', unknown: 'unknown', 'not-applicable': 'quiet' };
/** The gates that ask for nothing now, each with its reason: a gate that is switched off says so here. */
function gatesSection(evaluation) {
    const rows = evaluation.gates.flatMap(({ verdict, title, because }) => {
        if (verdict === 'fail' || verdict === 'waiting')
            return [];
        return [markdown_row([ICONS[SIGNS[verdict]], markdown_inline([(0,prose/* words */.aL)(title)]), markdown_inline(because)])];
    });
    if (rows.length === 0)
        return [];
    const summary = `Gates: ${quietGates(totals(evaluation)).join(' · ')}`;
    return [folded(summary, { open: markdown_tableHead(['', 'gate', 'because']), rows, more: sections_moreRow(3, 1) })];
}
/** The documents the verdict rests on, by git object id. */
function documentsSection({ documents }) {
    if (documents.length === 0)
        return [];
    const rows = documents.map(({ path, sha, gate }) => row([codeSpan(path), sha === undefined ? 'missing' : codeSpan(sha.slice(0, 12)), inline([words(gate)])]));
    const summary = `Relied on ${counted(documents.length, 'document')}`;
    return [
        folded(summary, { open: tableHead(['document', 'git object', 'gate']), rows, more: moreRow(3, 0) }),
    ];
}

;// CONCATENATED MODULE: ./lib/reporters/comment.js






/** The comment: the verdict in its first line, gaps, who approves, and the rest folded away. */
function comment(evaluation, page) {
    return layout_layOut([...report(evaluation, page), ...footSection(evaluation)], page.budget);
}
/**
 * The parts of one report, the most important first.
 *
 * @param prefix which pull request, where several are reported together
 */
function report(evaluation, context, prefix) {
    const head = headSection(evaluation, prefix);
    if (evaluation.verdict === 'not-applicable')
        return [head];
    return [
        head,
        systemsSection(evaluation, context),
        ...findingsSection(evaluation, context),
        ...weakeningsSection(evaluation),
        ...approvalsSection(evaluation, context),
        ...whySection(evaluation),
        ...changesSection(evaluation),
        ...unseenSection(evaluation),
        ...gatesSection(evaluation),
    ];
}
/** How to ask again, and the controls for the auditor: last, never first. */
function footSection({ gates, verdict, pullRequest }) {
    if (verdict === 'not-applicable')
        return [];
    const asked = gates.filter((gate) => gate.verdict !== 'not-applicable').flatMap(({ controls }) => controls);
    const served = [...new Set(asked)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    const parts = [
        ...(pullRequest === undefined ? [] : ['Recheck with `/aims recheck`']),
        ...(served.length === 0 ? [] : [`ISO/IEC 42001: ${markdown_inline([(0,prose/* words */.aL)(served.join(' · '))])}`]),
    ];
    return parts.length === 0 ? [] : [{ open: `<sub>${parts.join(' · ')}</sub>`, rows: [] }];
}
/** There is no verdict: why, and the way out. Nothing passes meanwhile. */
function failureComment(error) {
    return layOut(failureReport(error), 60_000);
}
function failureReport({ message, hint }, prefix = '') {
    const [first = '', ...rest] = message.split('\n');
    const detail = clip(rest.join('\n').trimEnd(), 10_000);
    return [
        { open: `### ⛔ ${prefix}the gate could not judge this`, rows: [] },
        { open: `**${inline([words(first)])}**`, rows: [] },
        ...(detail.trim() === '' ? [] : [{ open: codeBlock(detail), rows: [] }]),
        { open: `To mend it: ${inline([words(hint)])}`, rows: [] },
        { open: '<sub>Nothing passes until it can be judged. Recheck with `/aims recheck`</sub>', rows: [] },
    ];
}

;// CONCATENATED MODULE: ./lib/reporters/json.js


/**
 * The published result: `policies/schema/result.schema.json`. The same evaluation gives the same bytes: keys
 * stand in this order, nothing is sorted anew, and no clock is read.
 *
 * Digests are `sha256:` and 64 hex digits; commits and documents are git object ids; times are ISO 8601, UTC.
 */
function result(evaluation) {
    const { verdict, mode, policy, base, mergeBase, head, pullRequest, content, judgedAt } = evaluation;
    const stands = standing(evaluation);
    return {
        schemaVersion: 1,
        verdict,
        standing: stands,
        waiting: stands === 'waiting',
        mode,
        policy: { path: policy.path, name: policy.name, digest: `sha256:${policy.digest}` },
        base,
        mergeBase,
        head,
        ...(pullRequest === undefined
            ? {}
            : { pullRequest: { number: pullRequest.number, author: pullRequest.author ?? null } }),
        changes: changesOf(evaluation),
        systems: systemsOf(evaluation),
        gates: evaluation.gates.map(({ id, title, verdict: said, level, controls, because }) => {
            return { id, title, verdict: said, level, controls, because: (0,prose/* plain */.pj)(because) };
        }),
        findings: findingsOf(evaluation),
        approvals: evaluation.approvals.map(({ login, capacity, said, at, review, counts, because, gate, system }) => ({
            login,
            capacity,
            said,
            ...(at === undefined ? {} : { at }),
            ...(review === undefined ? {} : { review }),
            counts,
            because: (0,prose/* plain */.pj)(because),
            gate,
            ...(system === undefined ? {} : { system }),
        })),
        documents: evaluation.documents.map(({ path, sha, gate, system }) => {
            return { path, sha: sha ?? null, gate, ...(system === undefined ? {} : { system }) };
        }),
        weakenings: evaluation.weakenings.map(({ path, message }) => ({ path, message: (0,prose/* plain */.pj)(message) })),
        unseen: evaluation.unseen.map(({ path, because }) => ({ path, because })),
        content: `sha256:${content}`,
        judgedAt,
    };
}
function changesOf(evaluation) {
    return evaluation.changes.map((change) => ({
        path: change.path,
        ...(change.previousPath === undefined ? {} : { previousPath: change.previousPath }),
        status: change.status,
        class: change.class,
        ...(change.system === undefined ? {} : { system: change.system }),
        ...(change.line === undefined ? {} : { line: change.line }),
        ...(change.before === undefined ? {} : { before: change.before }),
        ...(change.after === undefined ? {} : { after: change.after }),
        why: change.why,
        ...(change.detector === undefined ? {} : { detector: change.detector }),
        ...(change.certainty === undefined ? {} : { certainty: change.certainty }),
        ...(change.guardrails === undefined ? {} : { guardrails: change.guardrails }),
    }));
}
function systemsOf(evaluation) {
    return evaluation.systems.map(({ id, name, owner, risk, stage, registered }) => ({
        id,
        name,
        owner: owner ?? null,
        risk: risk ?? null,
        stage: stage ?? null,
        registered,
    }));
}
function findingsOf({ findings }) {
    return findings.map(({ gate, title, level, kind, controls, system, path, line, column, message, why, remedy }) => ({
        gate,
        title,
        level,
        kind,
        controls,
        ...(system === undefined ? {} : { system }),
        path: path ?? null,
        line: line ?? null,
        ...(column === undefined ? {} : { column }),
        message: (0,prose/* plain */.pj)(message),
        why,
        remedy: (0,prose/* plain */.pj)(remedy),
    }));
}
function json(evaluation) {
    return `${JSON.stringify(result(evaluation), undefined, 2).replace(UNSEEN, escaped)}\n`;
}
/** JSON lets them stand as they are; a terminal that shows the result would act on them. */
const UNSEEN = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/version.js
/** Version of the gate: in the user agent, in evidence and in SARIF. Kept equal to package.json by a test. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/reporters/sarif.js





const HOME = 'https://github.com/aims-gate/aims-gate';
const ROOT = '%SRCROOT%';
/**
 * SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 *
 * A result is a defect of a file. Who is waited for is none: as a result it would become an alert that stays
 * open after the merge, and code scanning refuses a whole file for one result without a location. So those
 * are notifications of the run, where a machine still finds them.
 */
function sarif(evaluation, site) {
    return `${JSON.stringify(sarifLog(evaluation, site), undefined, 2)}\n`;
}
function sarifLog(evaluation, site) {
    const { findings, gates, head } = evaluation;
    const rules = gates.map((gate) => ruleOf(gate, findings));
    const indexes = new Map(gates.map(({ id }, index) => [id, index]));
    const placed = findings.flatMap((finding) => {
        const path = finding.kind === 'waiting' ? undefined : (finding.path ?? evaluation.changes[0]?.path);
        return path === undefined ? [] : [{ finding, path, ruleIndex: indexes.get(finding.gate) ?? -1 }];
    });
    const provenance = site === undefined
        ? {}
        : {
            versionControlProvenance: [
                { repositoryUri: repositoryUrl(site), revisionId: head, mappedTo: { uriBaseId: ROOT } },
            ],
        };
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'aims-gate',
                        version: VERSION,
                        semanticVersion: VERSION,
                        informationUri: HOME,
                        rules,
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
                ...provenance,
                invocations: [invocation(evaluation, new Set(placed.map(({ finding }) => finding)))],
                results: resultsOf(placed),
            },
        ],
    };
}
function ruleOf(gate, findings) {
    const why = findings.find((finding) => finding.gate === gate.id)?.why;
    const title = (0,reporters_visible/* visible */.R)(gate.title);
    return {
        id: gate.id,
        name: title,
        shortDescription: { text: title },
        fullDescription: { text: why === undefined ? title : (0,reporters_visible/* visible */.R)(why) },
        help: { text: helpOf(gate, why) },
        defaultConfiguration: { level: LEVELS[gate.level] },
        properties: { tags: gate.controls.map((control) => `ISO/IEC 42001 ${control}`) },
    };
}
function helpOf({ id, controls }, why) {
    const reason = why === undefined ? '' : `${(0,reporters_visible/* visible */.R)(why)} `;
    const served = controls.length === 0 ? '' : ` It serves ISO/IEC 42001 ${controls.join(', ')}.`;
    return `${reason}The gate "${id}" of the repository's policy asks for it.${served}`;
}
const LEVELS = { failure: 'error', warning: 'warning', notice: 'note' };
function resultsOf(placed) {
    const seen = new Map();
    return placed.map(({ finding, path, ruleIndex }) => {
        const { gate, system, level, line, column } = finding;
        const message = (0,reporters_visible/* visible */.R)((0,prose/* plain */.pj)(finding.message));
        // Lines move; gate, system, file and words stay. The same words twice in a file are told apart by order.
        const print = (0,external_node_crypto_.createHash)('sha256')
            .update([gate, system ?? '', path, message].join('\0'))
            .digest('hex');
        const ordinal = (seen.get(print) ?? 0) + 1;
        seen.set(print, ordinal);
        const startColumn = column === undefined ? {} : { startColumn: column };
        const region = { startLine: line ?? 1, ...startColumn };
        return {
            ruleId: gate,
            ruleIndex,
            level: LEVELS[level],
            message: { text: messageOf(finding) },
            locations: [
                { physicalLocation: { artifactLocation: { uri: encodePath(path), uriBaseId: ROOT }, region } },
            ],
            // The first is the one code scanning follows an alert by; it would else be guessed from the line's text.
            partialFingerprints: {
                primaryLocationLineHash: `${print.slice(0, 16)}:${ordinal}`,
                'aimsGate/v1': `${print}:${ordinal}`,
            },
            ...(system === undefined ? {} : { properties: { system } }),
        };
    });
}
/** `[text](target)` is a link in any message (SARIF 2.1.0, 3.11.6): what a user named must not become one. */
function messageOf({ message, remedy }) {
    return (0,reporters_visible/* visible */.R)(`${(0,prose/* plain */.pj)(message)}. To mend it: ${(0,prose/* plain */.pj)(remedy)}`).replaceAll('](', '] (');
}
function invocation(evaluation, placed) {
    const notifications = evaluation.findings
        .filter((finding) => !placed.has(finding))
        .map((finding) => {
        const level = finding.kind === 'waiting' ? 'note' : LEVELS[finding.level];
        return { level, message: { text: messageOf(finding) }, associatedRule: { id: finding.gate } };
    });
    return {
        executionSuccessful: true,
        endTimeUtc: evaluation.judgedAt,
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
    };
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./lib/reporters/wrap.js
/**
 * `text` in lines of at most `width` code points, broken at spaces; a longer word is broken where it must be.
 *
 * No line starts with what an Actions runner takes for a command: a wrapped file name must not become one.
 */
function wrap(text, width) {
    const lines = [];
    let line = [];
    for (const word of harmless(text).split(' ')) {
        let rest = [...word];
        if (line.length > 0 && line.length + 1 + rest.length > width) {
            lines.push(line.join(''));
            line = [];
        }
        while (rest.length > width) {
            lines.push(rest.slice(0, width).join(''));
            rest = rest.slice(width);
        }
        line = line.length === 0 ? rest : [...line, ' ', ...rest];
    }
    return [...lines, line.join('')];
}
/** `::error::` at the start of a line and `##[error]` anywhere are commands to a runner that reads the log. */
function harmless(text) {
    return text.replaceAll('::', ': :').replaceAll('##[', '# #[');
}

;// CONCATENATED MODULE: ./lib/reporters/terminal.js






const MARKS = {
    gap: '✗',
    waiting: '…',
    warning: '!',
    notice: 'i',
    passed: '✓',
    unknown: '?',
    quiet: '·',
};
const NARROWEST = 40;
/** A gate's name longer than this is cut off from the column and does not widen it. */
const GATE_COLUMN = 22;
/** Nobody scrolls back further; `--format json` has all of it. */
const MAX_FINDINGS = 200;
/** The verdict for a terminal, in the order and the words of the comment. */
function terminal(evaluation, screen) {
    const colours = (0,picocolors.createColors)(screen.colour);
    const width = Math.max(screen.width, NARROWEST);
    const { sign, text } = headline(evaluation);
    const paint = painter(sign, colours);
    const title = wrap(shown(text), width - 2).map((line, index) => paint(`${index === 0 ? MARKS[sign] : ' '} ${colours.bold(line)}`));
    if (sign === 'quiet')
        return `${title.join('\n')}\n`;
    const about = `policy ${(0,reporters_visible/* visible */.R)(evaluation.policy.name)} at ${evaluation.base.slice(0, 7)} · judged ${evaluation.head.slice(0, 7)}`;
    const blocks = [
        [...title, ...wrap(about, width - 2).map((line) => colours.dim(`  ${line}`))],
        ...findingBlocks(evaluation, width, colours),
        weakeningBlock(evaluation, width, colours),
        approvalBlock(evaluation, screen, width),
        unknownBlock(evaluation, width, colours),
        wrap(quietGates(totals(evaluation)).join(' · '), width - 2).map((line) => colours.dim(`  ${line}`)),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function findingBlocks(evaluation, width, colours) {
    const findings = evaluation.findings.slice(0, MAX_FINDINGS);
    const hidden = evaluation.findings.length - findings.length;
    const of = (system) => findings
        .filter((finding) => finding.system === system)
        .flatMap((finding) => findingLines(finding, width, colours));
    const known = new Set(evaluation.systems.map(({ id }) => id));
    const systems = evaluation.systems.map((system) => [
        ...systemLines(system, width, colours),
        ...of(system.id),
    ]);
    const elsewhere = [...new Set(findings.map(({ system }) => system))].filter((id) => id === undefined || !known.has(id));
    return [...systems, ...elsewhere.map(of), hidden > 0 ? [`  ${andMore(hidden)}`] : []];
}
function systemLines(system, width, colours) {
    const owner = system.owner === undefined ? 'no owner' : shown((0,prose/* prose */.CS) `owner ${(0,prose/* person */.MV)(system.owner)}`);
    const about = [(0,reporters_visible/* visible */.R)(system.name), ...describeSystem(system), owner].join(' · ');
    return wrap(about, width - 2).map((line) => `  ${colours.bold(line)}`);
}
function findingLines(finding, width, colours) {
    const { path, line, column } = finding;
    const sign = signOf(finding);
    const place = [path, line, column].filter((part) => part !== undefined).join(':');
    return [
        ...columns(sign, finding.gate, shown(finding.message), width, colours, painter(sign, colours)),
        ...(path === undefined ? [] : columns(undefined, '', (0,reporters_visible/* visible */.R)(place), width, colours, colours.dim)),
        ...columns(undefined, '', `→ ${shown(finding.remedy)}`, width, colours),
    ];
}
/** Mark and gate on the left, the text wrapped on the right; on a narrow screen the gate has its own line. */
function columns(sign, gate, text, width, colours, paint = same) {
    const mark = sign === undefined ? ' ' : painter(sign, colours)(MARKS[sign]);
    const name = wrap((0,reporters_visible/* visible */.R)(gate), width - 6)[0] ?? '';
    const left = width < 70 ? 4 : GATE_COLUMN + 6;
    const alone = name.length > left - 6;
    const lines = wrap(text, width - left).map((line) => `${' '.repeat(left)}${paint(line)}`);
    const [first = '', ...rest] = lines;
    if (name === '')
        return lines;
    if (alone)
        return [`  ${mark} ${name}`, ...lines];
    return [`  ${mark} ${name.padEnd(left - 4)}${first.slice(left)}`, ...rest];
}
function weakeningBlock({ weakenings }, width, colours) {
    if (weakenings.length === 0)
        return [];
    const lines = weakenings.slice(0, MAX_FINDINGS).flatMap(({ message }) => indented(shown(message), width));
    return [`  ${colours.bold('What this would weaken')}`, ...lines];
}
function approvalBlock(evaluation, screen, width) {
    const people = awaited(evaluation);
    const now = screen.now ?? evaluation.judgedAt;
    const lines = evaluation.approvals.slice(0, MAX_FINDINGS).map((approval) => {
        const counts = { yes: 'counts', no: 'does not count', waiting: 'waiting' }[counting(approval, people)];
        const word = said(approval, now);
        const parts = [...(word === '' ? [] : [word]), counts, shown(approval.because)];
        return `${shown([(0,prose/* person */.MV)(approval.login)])} (${(0,reporters_visible/* visible */.R)(approval.capacity)}): ${parts.join(' · ')}`;
    });
    return lines.length === 0
        ? []
        : ['  Approvals', ...[...new Set(lines)].flatMap((line) => indented(line, width))];
}
function unknownBlock({ gates }, width, colours) {
    const unknown = gates.filter(({ verdict }) => verdict === 'unknown');
    return unknown.flatMap(({ id, because }) => columns('unknown', id, shown(because), width, colours));
}
function indented(text, width) {
    return wrap(text, width - 4).map((line) => `    ${line}`);
}
/** `plain` blanks control characters; what is left unseen shows as `�`. */
function shown(text) {
    return (0,reporters_visible/* visible */.R)((0,prose/* plain */.pj)(text));
}
function same(text) {
    return text;
}
function painter(sign, { red, yellow, green, dim }) {
    if (sign === 'gap')
        return red;
    if (sign === 'passed')
        return green;
    return sign === 'quiet' || sign === 'notice' ? dim : yellow;
}

;// CONCATENATED MODULE: ./lib/reporters/index.js




/** GitHub's limit for a comment, with room to spare. */
const BUDGET = 65_000;
/** How `aims-gate check --format` can print a verdict: one line and one file each. */
const FORMATS = new Map([
    ['terminal', terminal],
    ['json', json],
    ['sarif', (evaluation) => sarif(evaluation)],
    ['markdown', (evaluation) => `${comment(evaluation, { budget: BUDGET })}\n`],
]);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/run/catalog.js




const TEMPLATES = new Map([
    ['system', 'system.yml'],
    ['roles', 'roles.yml'],
    ['risk-assessment', 'risk-assessment.yml'],
    ['impact-assessment', 'impact-assessment.yml'],
    ['model-card', 'model-card.md'],
]);
/**
 * Opens the `policies/` folder that ships with the gate. Each file is read when it is first asked for.
 */
function openCatalog(elsewhere, folder = shippedFolder()) {
    return {
        ...(elsewhere === undefined ? {} : { elsewhere }),
        get controls() {
            const rows = shipped((0,external_node_path_.join)(folder, 'controls', 'iso-42001.csv'))
                .split('\n')
                .slice(1);
            return new Set(rows.map((row) => row.slice(0, row.indexOf(','))).filter((id) => id !== ''));
        },
        preset: (name) => {
            const file = (0,external_node_path_.join)(folder, `${name}.yml`);
            return /^[a-z0-9][a-z0-9-]*$/.test(name) && (0,external_node_fs_.existsSync)(file) ? shipped(file) : undefined;
        },
        template: (name) => {
            const file = TEMPLATES.get(name);
            return file === undefined ? undefined : shipped((0,external_node_path_.join)(folder, 'templates', file));
        },
    };
}
function shipped(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        const hint = 'install aims-gate again: its policies folder is not complete';
        throw new errors/* AimsError */.D('internal', `cannot read ${file}, which ships with aims-gate`, hint, { cause });
    }
}
/** Beside `dist/` in the bundle, two folders up from the compiled module otherwise. */
function shippedFolder() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const candidates = [(0,external_node_path_.join)(here, '..', 'policies'), (0,external_node_path_.join)(here, '..', '..', 'policies')];
    return candidates.find((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'schema'))) ?? (0,external_node_path_.join)(here, '..', 'policies');
}

// EXTERNAL MODULE: ./lib/run/check.js + 1 modules
var check = __webpack_require__(8709);
// EXTERNAL MODULE: ./lib/git/repository.js + 3 modules
var repository = __webpack_require__(8112);
;// CONCATENATED MODULE: ./lib/git/pinned.js

/** Reads a pinned file from a clone of its repository; undefined when the commit or the file is not there. */
async function pinnedInClone(directory, { path, commit }) {
    const { objects } = await (0,repository/* openRepository */.h)(directory);
    const entry = (await objects.entries(commit, [path]))?.get(path);
    if (entry === undefined)
        return undefined;
    if (entry.mode === '120000' || entry.mode === '160000')
        return { state: 'unreadable', because: 'it is a link' };
    return (await objects.blobs([entry.sha])).get(entry.sha);
}

;// CONCATENATED MODULE: ./lib/run/local-catalog.js



/**
 * The catalog of the command line, which goes over no network: other repositories are read from clones.
 *
 * @param clones `owner/repo=DIR` each, as typed; throws `bad-input` for anything else
 */
function localCatalog(clones = []) {
    const directories = new Map(clones.map(parseClone));
    return openCatalog(async (file) => {
        const directory = directories.get(`${file.owner}/${file.repo}`.toLowerCase());
        return directory === undefined ? undefined : pinnedInClone(directory, file);
    });
}
function parseClone(text) {
    const [, repository, directory] = /^([^/=\s]+\/[^/=\s]+)=(.+)$/.exec(text) ?? [];
    if (repository !== undefined && directory !== undefined)
        return [repository.toLowerCase(), directory];
    const hint = 'write the repository and the folder of its clone: `--extends-from acme/policies=../policies`';
    throw new errors/* AimsError */.D('bad-input', `\`--extends-from ${text}\` names no clone`, hint);
}

;// CONCATENATED MODULE: ./lib/run/report-check.js


const ADOPT = `
No .aims/policy.yml on the base: the built-in preset judged, in audit mode (nothing fails).
To adopt it, commit a .aims/policy.yml that says:

  version: 1
  extends: preset:baseline
`;
/** Prints the verdict and returns the exit code: 1 when gaps block, else 0. */
function reportCheck(answer, format, milliseconds) {
    const print = FORMATS.get(format);
    if (print === undefined)
        throw new errors/* AimsError */.D('bad-input', `there is no format "${format}"`, `choose one of: ${[...FORMATS.keys()].join(', ')}`);
    const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
    process.stdout.write(print(answer.evaluation, { colour, width: process.stdout.columns ?? 100 }));
    if (format === 'terminal')
        process.stderr.write(`  ${(milliseconds / 1000).toFixed(2)} s\n`);
    if (answer.adopted)
        process.stderr.write(ADOPT);
    const { verdict, mode } = answer.evaluation;
    return verdict === 'fail' && mode === 'enforce' ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/run/command-line.js









/** Exit codes: 0 passed, 1 the gate failed (or evidence is broken), 2 bad input or policy. */
const BAD_INPUT = 2;
const program = new esm/* Command */.uB('aims-gate')
    .description('ISO/IEC 42001 gate for changes to AI models and prompts')
    .version(VERSION)
    .showHelpAfterError('(aims-gate --help shows every command)')
    .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : BAD_INPUT);
});
program
    .command('check')
    .description('judge the changes between two commits of a local git repository, offline')
    .requiredOption('--base <rev>', 'where the change would be merged: branch, tag or commit')
    .option('--head <rev>', 'the change', 'HEAD')
    .option('--repo <dir>', 'the repository; it is only read', '.')
    .option('--policy <file>', 'a policy file on disk (default: .aims/policy.yml in the base commit)')
    .addOption(extendsFrom())
    .option('--reviews <file>', 'who approved what, as YAML or JSON (approvals are unknown offline)')
    .option('--now <date>', 'judge as of this ISO date', isoDate)
    .addOption(new esm/* Option */.c$('--format <format>', 'how to print the verdict')
    .choices([...FORMATS.keys()])
    .default('terminal'))
    .action(async (options) => {
    const started = performance.now();
    const now = options.now ?? new Date().toISOString();
    const answer = await (0,check/* check */.z6)({ ...options, now }, localCatalog(options.extendsFrom));
    process.exitCode = reportCheck(answer, options.format, performance.now() - started);
});
program
    .command('explain')
    .description('say why a file is governed or not: which glob won, and what each detector sees in it')
    .argument('<path>', 'the file, from the root of the repository')
    .option('--base <rev>', 'compare with this revision; left out: what the file holds as it stands')
    .option('--head <rev>', 'the change', 'HEAD')
    .option('--repo <dir>', 'the repository; it is only read', '.')
    .option('--policy <file>', 'a policy file on disk (default: .aims/policy.yml in the base commit)')
    .addOption(extendsFrom())
    .action(async (path, options) => {
    const { explain } = await __webpack_require__.e(/* import() */ 246).then(__webpack_require__.bind(__webpack_require__, 9246));
    process.stdout.write(await explain({ ...options, path }, localCatalog(options.extendsFrom)));
});
const policy = program.command('policy').description('the policy itself');
policy
    .command('lint')
    .description('check a policy file and everything it extends')
    .argument('[file]', 'the policy', check/* DEFAULT_POLICY */.zj)
    .addOption(extendsFrom())
    .action(async (file, options) => {
    const { lintPolicy } = await __webpack_require__.e(/* import() */ 790).then(__webpack_require__.bind(__webpack_require__, 3790));
    process.stdout.write(await lintPolicy(file, localCatalog(options.extendsFrom)));
});
policy
    .command('show')
    .description('print every gate of a policy after everything it extends')
    .argument('[file]', 'the policy, or preset:NAME', check/* DEFAULT_POLICY */.zj)
    .addOption(extendsFrom())
    .action(async (file, options) => {
    const { showPolicy } = await __webpack_require__.e(/* import() */ 790).then(__webpack_require__.bind(__webpack_require__, 3790));
    process.stdout.write(await showPolicy(file, localCatalog(options.extendsFrom)));
});
policy
    .command('explain')
    .description('say what a gate asks, when, why, and how to mend it')
    .argument('<gate>', 'its id')
    .argument('[file]', 'the policy, or preset:NAME', check/* DEFAULT_POLICY */.zj)
    .addOption(extendsFrom())
    .action(async (gate, file, options) => {
    const { explainGate } = await __webpack_require__.e(/* import() */ 790).then(__webpack_require__.bind(__webpack_require__, 3790));
    process.stdout.write(await explainGate(gate, file, localCatalog(options.extendsFrom)));
});
policy
    .command('test')
    .description("run a policy's own cases: given files and a change, these gates find something")
    .argument('<dir>', 'folder of *.yml with cases')
    .option('--policy <file>', 'the policy, or preset:NAME', check/* DEFAULT_POLICY */.zj)
    .addOption(extendsFrom())
    .action(async (directory, options) => {
    const { testPolicy } = await __webpack_require__.e(/* import() */ 933).then(__webpack_require__.bind(__webpack_require__, 1933));
    const { text, failed } = await testPolicy(directory, options.policy, localCatalog(options.extendsFrom));
    process.stdout.write(text);
    process.exitCode = failed === 0 ? 0 : 1;
});
program
    .command('template')
    .description('print a document to fill in')
    .argument('<document>', [...TEMPLATES.keys()].join(', '))
    .action((name) => {
    const text = openCatalog().template(name);
    if (text === undefined) {
        const known = [...TEMPLATES.keys()].join(', ');
        throw new errors/* AimsError */.D('bad-input', `there is no template "${name}"`, `choose one of: ${known}`);
    }
    process.stdout.write(text);
});
program
    .command('evidence')
    .description('the ledger of decisions')
    .command('verify')
    .description('check every record of the ledger in a clone, offline')
    .option('--repo <dir>', 'the repository', '.')
    .option('--branch <name>', 'the branch that holds the ledger', 'aims/evidence')
    .option('--key <file...>', 'public keys (PEM) that may have signed')
    .action(async (options) => {
    const { verifyEvidence } = await Promise.all(/* import() */[__webpack_require__.e(917), __webpack_require__.e(900)]).then(__webpack_require__.bind(__webpack_require__, 7900));
    process.exitCode = await verifyEvidence(options);
});
/** Where other repositories lie that a policy extends: nothing is fetched. */
function extendsFrom() {
    return new esm/* Option */.c$('--extends-from <owner/repo=dir...>', 'clones of repositories that the policy extends');
}
function isoDate(text) {
    const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.exec(text) ?? [];
    const date = new Date(text);
    // `Date` reads 30 February as 2 March: such a day is not taken.
    if (day === undefined || Number.isNaN(date.getTime()) || !isDay(day))
        throw new esm/* InvalidArgumentError */.Di('it must be an ISO date such as 2026-01-31.');
    return date.toISOString();
}
function isDay(day) {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
/** Runs the command that `process.argv` names; sets the exit code. */
async function commandLine() {
    try {
        await program.parseAsync();
    }
    catch (error) {
        const known = error instanceof errors/* AimsError */.D
            ? error
            : new errors/* AimsError */.D('internal', error instanceof Error ? error.message : String(error), 'please report this as a bug');
        // Messages name files and revisions of a repository that may be hostile.
        const lines = `aims-gate: ${known.message}\n→ ${known.hint}`.split('\n').map(reporters_visible/* visible */.R);
        process.stderr.write(`${lines.join('\n')}\n`);
        process.exitCode = BAD_INPUT;
    }
}


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate)
});

// UNUSED EXPORTS: keepPaths, nothingGoverned, rolesAt

// EXTERNAL MODULE: ./lib/documents/placeholders.js
var placeholders = __webpack_require__(8266);
// EXTERNAL MODULE: ./lib/documents/schema.js
var documents_schema = __webpack_require__(5283);
// EXTERNAL MODULE: ./lib/documents/yaml.js
var documents_yaml = __webpack_require__(7347);
// EXTERNAL MODULE: ./lib/ids.js
var ids = __webpack_require__(5669);
;// CONCATENATED MODULE: ./lib/approval/roles.js




/** `blob` undefined: there is no roles file; nobody holds any role then. */
function readRoles(path, blob) {
    const none = (message) => {
        return { path, people: new Map(), problems: [{ position: { line: 1, column: 1 }, message }] };
    };
    if (blob === undefined)
        return none('the file does not exist on the target branch');
    if (blob.state === 'unreadable')
        return none(`it cannot be read: ${blob.because}`);
    const text = (0,documents_yaml/* decodeText */.g7)(blob.bytes);
    if (!text.ok)
        return none(text.because);
    const parsed = (0,documents_yaml/* parseYaml */.hN)(text.text);
    if (!parsed.ok)
        return { path, people: new Map(), problems: parsed.problems };
    const problems = [...(0,documents_schema/* validate */.t)('roles', parsed.document), ...(0,placeholders/* yamlPlaceholders */.E)(parsed.document)];
    return { path, people: problems.length === 0 ? peopleOf(parsed.document.value) : new Map(), problems };
}
function peopleOf(value) {
    const { roles } = value;
    return new Map(Object.entries(roles).map(([role, holders]) => [role, (holders.people ?? []).map(ids/* login */.iD)]));
}

// EXTERNAL MODULE: ./lib/change/detect.js
var detect = __webpack_require__(557);
// EXTERNAL MODULE: ./lib/change/globs.js
var globs = __webpack_require__(2271);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/approval/content.js

/**
 * The digest an approval covers: mode and blob id of each governed path and of each document relied on.
 *
 * A blob id is itself a digest of the bytes, so equal digests mean equal content, whatever commits lie
 * between. NUL ends each path because no path can hold one: no two lists give the same input.
 */
function contentDigest(paths, at) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const path of [...new Set(paths)].sort()) {
        const entry = at.get(path);
        hash.update(`${entry === undefined ? 'absent' : `${entry.mode} ${entry.sha}`}\t${path}\0`);
    }
    return hash.digest('hex');
}
/** The first path, in order, that is not the same in both. */
function firstDifference(paths, a, b) {
    return [...new Set(paths)].sort().find((path) => {
        const [one, other] = [a.get(path), b.get(path)];
        return one?.sha !== other?.sha || one?.mode !== other?.mode;
    });
}

// EXTERNAL MODULE: ./lib/prose.js
var prose = __webpack_require__(6484);
// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 44 modules
var lib = __webpack_require__(8353);
// EXTERNAL MODULE: ./node_modules/mdast-util-frontmatter/lib/index.js
var mdast_util_frontmatter_lib = __webpack_require__(8494);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 11 modules
var mdast_util_gfm_lib = __webpack_require__(8379);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var mdast_util_to_string_lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./node_modules/micromark-extension-frontmatter/lib/syntax.js
var syntax = __webpack_require__(796);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(2297);
;// CONCATENATED MODULE: ./lib/documents/markdown.js







function parseMarkdownTree(text) {
    return (0,lib/* fromMarkdown */.Y)(text, {
        extensions: [(0,syntax/* frontmatter */.v)(['yaml']), (0,micromark_extension_gfm/* gfm */.T)()],
        mdastExtensions: [(0,mdast_util_frontmatter_lib/* frontmatterFromMarkdown */.q)(['yaml']), (0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)()],
    });
}
/** Reads a Markdown document with optional YAML front matter, such as a Hugging Face model card. */
function parseMarkdown(text) {
    const root = parseMarkdownTree(text);
    const sections = sectionsOf(root);
    const front = root.children[0]?.type === 'yaml' ? (0,documents_yaml/* parseYaml */.hN)(root.children[0].value, 2) : undefined;
    const metadata = front?.ok === true ? front.document : undefined;
    const byName = new Map();
    for (const section of sections)
        if (!byName.has(key(section.heading)))
            byName.set(key(section.heading), section);
    return {
        root,
        sections,
        problems: front?.ok === false ? front.problems : [],
        view: viewOf(metadata, byName),
        section: (heading) => byName.get(key(heading)),
    };
}
/** `## 3.1 Intended Use:` and `Intended use` are one heading. */
function key(heading) {
    return heading
        .toLowerCase()
        .replace(/^[\d.\s)]+/, '')
        .replace(/[\p{P}\p{S}\s]+/gu, ' ')
        .trim();
}
function sectionsOf(root) {
    return root.children.flatMap((node, index) => {
        if (node.type !== 'heading')
            return [];
        const after = root.children.slice(index + 1);
        const end = after.findIndex((other) => other.type === 'heading' && other.depth <= node.depth);
        const body = (end === -1 ? after : after.slice(0, end)).filter(({ type }) => type !== 'html');
        // Sub-headings alone are an outline, not text.
        const text = body
            .filter(({ type }) => type !== 'heading')
            .map(plainText)
            .join('\n');
        return [{ heading: (0,mdast_util_to_string_lib/* toString */.d)(node), depth: node.depth, line: node.position?.start.line ?? 1, text }];
    });
}
/** Text of a block, its parts apart: cells of a table and items of a list must not run together. */
function plainText(node) {
    if ('children' in node && !['paragraph', 'heading', 'tableCell'].includes(node.type)) {
        return node.children.map(plainText).join('\n');
    }
    return (0,mdast_util_to_string_lib/* toString */.d)(node);
}
function viewOf(metadata, sections) {
    const texts = Object.fromEntries([...sections].map(([name, section]) => [name, section.text.trim()]));
    const value = { metadata: metadata?.value ?? {}, sections: texts };
    const at = (path) => {
        const [part, name, ...rest] = path;
        if (part === 'metadata' && metadata !== undefined)
            return metadata.at([...(name === undefined ? [] : [name]), ...rest]);
        const section = typeof name === 'string' ? sections.get(name) : undefined;
        return { line: section?.line ?? 1, column: 1 };
    };
    const keyAt = (path) => {
        if (path[0] === 'metadata' && metadata !== undefined)
            return metadata.keyAt(path.slice(1));
        return { position: at(path), length: 1 };
    };
    return { value, at, keyAt };
}

;// CONCATENATED MODULE: ./lib/gates/requirements/paper.js



/**
 * `path` for this subject: `{system}` is the system's folder, `{id}` its id. Undefined: it names a system and the
 * files belong to none.
 */
function resolvePath(path, { system }) {
    if (!/\{(?:system|id)\}/.test(path))
        return path;
    if (system === undefined)
        return undefined;
    return path.replaceAll('{system}', system.folder).replaceAll('{id}', system.id);
}
/** Opens the document at `path` in the head. */
function openPaper(path, { subject, gate }, context) {
    const resolved = resolvePath(path, subject);
    if (resolved === undefined) {
        const because = (0,prose/* prose */.CS) `asked once the file belongs to a registered system`;
        return { ok: false, outcome: { state: 'met', because } };
    }
    const entry = context.trees.head.entries.get(resolved);
    if (entry === undefined) {
        const message = (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(resolved)} does not exist`;
        return { ok: false, outcome: unmet([gapAt(resolved, undefined, message, (0,prose/* prose */.CS) `${gate.remedy}`)]) };
    }
    const text = textOf(entry, context.blobs);
    if (text.ok)
        return { ok: true, path: resolved, text: text.text };
    const message = (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(resolved)} cannot be read: ${text.because}`;
    const remedy = (0,prose/* prose */.CS) `replace ${(0,prose/* code */.aY)(resolved)} by a plain UTF-8 file`;
    return { ok: false, outcome: unmet([gapAt(resolved, undefined, message, remedy)]) };
}
/** Opens a document for its values. */
function openValues(path, asked, context) {
    const paper = openPaper(path, asked, context);
    if (!paper.ok)
        return paper;
    if (/\.(?:md|markdown)$/i.test(paper.path)) {
        const { view, problems } = parseMarkdown(paper.text);
        if (problems.length > 0)
            return refused(paper.path, problems, asked);
        return { ok: true, path: paper.path, document: within(view, 'metadata') };
    }
    const parsed = (0,documents_yaml/* parseYaml */.hN)(paper.text);
    return parsed.ok
        ? { ok: true, path: paper.path, document: parsed.document }
        : refused(paper.path, parsed.problems, asked);
}
/** Sees one key of a document as a document of its own. */
function within(document, key) {
    return {
        value: document.value?.[key],
        at: (path) => document.at([key, ...path]),
        keyAt: (path) => document.keyAt([key, ...path]),
    };
}
function refused(path, problems, { gate }) {
    const [first, ...rest] = problems.map((problem) => problemGap(path, problem, gate.remedy));
    const nothing = gapAt(path, undefined, (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} cannot be read`, (0,prose/* prose */.CS) `${gate.remedy}`);
    return { ok: false, outcome: unmet([first ?? nothing, ...rest]) };
}
function problemGap(path, problem, fallback) {
    return gapAt(path, problem.position, (0,prose/* prose */.CS) `${problem.message}`, (0,prose/* prose */.CS) `${problem.hint ?? fallback}`);
}
/** @param position the first line when it is undefined */
function gapAt(path, position, message, remedy) {
    const { line, column } = position ?? { line: 1, column: undefined };
    return { kind: 'gap', path, line, ...(column === undefined ? {} : { column }), message, remedy };
}
function unmet(gaps) {
    return { state: 'unmet', gaps };
}
/** Met when there are no gaps. */
function outcome(gaps, because) {
    const [first, ...rest] = gaps;
    return first === undefined ? { state: 'met', because } : unmet([first, ...rest]);
}
function textOf(entry, blobs) {
    if (entry.mode === '120000')
        return { ok: false, because: 'it is a symbolic link' };
    if (entry.mode === '160000')
        return { ok: false, because: 'it is a submodule' };
    const blob = blobs.get(entry.sha);
    if (blob === undefined)
        return { ok: false, because: 'it was not fetched' };
    return blob.state === 'unreadable' ? { ok: false, because: blob.because } : (0,documents_yaml/* decodeText */.g7)(blob.bytes);
}
/** The value at a dotted path: `operational.since`. */
function valueAt(value, path) {
    return path.split('.').reduce((at, key) => {
        if (typeof at !== 'object' || at === null)
            return undefined;
        return at[key];
    }, value);
}

;// CONCATENATED MODULE: ./lib/gates/exceptions.js




function exceptionFiles(base, folder) {
    return [...base.entries.values()].filter(({ path }) => path.startsWith(`${folder}/`) && /\.ya?ml$/.test(path));
}
/** One that cannot be read excepts nothing. */
function readExceptions(base, folder, blobs) {
    return exceptionFiles(base, folder).flatMap((entry) => {
        const text = textOf(entry, blobs);
        const parsed = text.ok ? (0,documents_yaml/* parseYaml */.hN)(text.text) : undefined;
        return parsed?.ok === true ? (exceptionOf(entry.path, parsed.document.value) ?? []) : [];
    });
}
function exceptionOf(path, value) {
    const file = (typeof value === 'object' && value !== null ? value : {});
    const text = (key) => (typeof file[key] === 'string' ? file[key].trim() : '');
    const [gate, system, reason, expires] = [text('gate'), text('system'), text('reason'), text('expires')];
    const [requestedBy, approvedBy] = [text('requested-by'), text('approved-by')];
    if ([gate, system, reason, expires, requestedBy, approvedBy].includes(''))
        return undefined;
    const id = text('id') || path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
    return {
        id,
        path,
        gate,
        system,
        reason,
        expires,
        requestedBy: (0,ids/* login */.iD)(requestedBy),
        approvedBy: (0,ids/* login */.iD)(approvedBy),
    };
}
/**
 * The exception that speaks to a gate for a system, the longest-lived that is in force first.
 *
 * @param today ISO date, UTC
 * @param author of the pull request: who benefits cannot be who allows it
 */
function deviation(exceptions, { gate, subject }, today, author) {
    const speaking = exceptions
        .filter((one) => one.gate === gate.id && (one.system === 'all' || one.system === subject.system?.id))
        .sort((a, b) => (a.expires < b.expires ? 1 : -1));
    const judged = speaking.map((exception) => {
        const because = refusal(exception, gate.locked, today, author);
        if (because !== undefined)
            return { state: 'refused', exception, because };
        const left = (Date.parse(exception.expires) - Date.parse(today)) / 86_400_000;
        return { state: 'in-force', exception, daysLeft: Math.round(left) };
    });
    return judged.find(({ state }) => state === 'in-force') ?? judged[0];
}
function refusal({ expires, requestedBy, approvedBy, path }, locked, today, author) {
    if (locked)
        return (0,prose/* prose */.CS) `the policy locks this gate: no exception can open it`;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) || Number.isNaN(Date.parse(expires)))
        return (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} names no day on which it ends`;
    if (expires < today)
        return (0,prose/* prose */.CS) `it ended on ${expires}`;
    if (approvedBy === requestedBy)
        return (0,prose/* prose */.CS) `${(0,prose/* person */.MV)(approvedBy)} both asked for it and approved it`;
    if (approvedBy === author)
        return (0,prose/* prose */.CS) `${(0,prose/* person */.MV)(approvedBy)}, who approved it, is the author of this change`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/gates/reading.js


/** The one gate no policy can switch off: what could not be read never passes. */
const READING = {
    gate: (0,ids/* gateId */.Xc)('complete-reading'),
    title: 'complete reading',
    level: 'failure',
    controls: [],
    why: 'A verdict over part of a change would be a guess.',
};
function readingResult(shortfalls) {
    const { gate, why: _, ...rest } = READING;
    const because = shortfalls[0]?.message ?? (0,prose/* prose */.CS) ``;
    return { id: gate, ...rest, verdict: 'fail', because };
}
/** What is missing of `tree`: each folder that could not be listed. */
function unreadFolders(tree) {
    return tree.unread.map(({ path, because }) => ({
        message: (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path === '' ? '/' : path)} at ${(0,prose/* code */.aY)(tree.commit.slice(0, 7))} could not be listed: ${because}`,
        remedy: (0,prose/* prose */.CS) `run the gate again; if it stays, check that the token may read contents`,
    }));
}
/**
 * Compares the files found in the trees with the number GitHub counts.
 *
 * A rename is one file to GitHub and may be two paths here, so finding more is no alarm; finding fewer
 * means that something was not seen.
 */
function uncounted(found, counted) {
    if (counted === undefined || found >= counted)
        return [];
    return [
        {
            message: (0,prose/* prose */.CS) `GitHub counts ${counted} changed files, only ${found} were found in the trees`,
            remedy: (0,prose/* prose */.CS) `run the gate again; the branch may have moved while it was read`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/approval/count.js


/**
 * Each reviewer's last word, in the order of the logins.
 *
 * A comment is not a verdict and leaves the earlier word standing; a dismissed review is a last word that
 * counts for nothing.
 */
function lastWords(reviews) {
    const words = new Map();
    for (const review of [...reviews].sort((a, b) => a.id - b.id)) {
        if (review.login === undefined || review.state === 'pending')
            continue;
        const earlier = words.get(review.login);
        if (review.state === 'commented' && earlier !== undefined && earlier.state !== 'commented')
            continue;
        words.set(review.login, review);
    }
    return new Map([...words].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/**
 * Whether each reviewer's last word counts for the content at `paths`, and why not.
 *
 * @param holders who may give it; undefined = anybody independent whom the repository trusts
 */
function count(facts, paths, holders) {
    return [...lastWords(facts.reviews)].map(([login, review]) => {
        const because = objection(login, review, facts, paths, holders);
        const said = review.state === 'pending' ? 'nothing' : review.state;
        return { login, review, said, counts: because === undefined, because: because ?? (0,prose/* prose */.CS) `same content` };
    });
}
/** Why the review does not count; undefined = it counts. The most telling reason comes first. */
function objection(login, review, facts, paths, holders) {
    if (review.state === 'dismissed')
        return (0,prose/* prose */.CS) `the review was dismissed`;
    if (review.state === 'changes-requested')
        return (0,prose/* prose */.CS) `asked for changes`;
    if (review.state !== 'approved')
        return (0,prose/* prose */.CS) `a comment is not an approval`;
    if (review.account === 'bot')
        return (0,prose/* prose */.CS) `a bot's approval is not human oversight`;
    if (login === facts.author)
        return (0,prose/* prose */.CS) `is the author of the change`;
    if (facts.committers.has(login))
        return (0,prose/* prose */.CS) `committed to the change`;
    if (facts.requested.has(login))
        return (0,prose/* prose */.CS) `a new review was requested since`;
    if (holders !== undefined && !holders.has(login))
        return (0,prose/* prose */.CS) `does not hold the role asked for`;
    if (holders === undefined && review.association === 'outsider') {
        return (0,prose/* prose */.CS) `is not a member or collaborator of this repository`;
    }
    if (review.commit === undefined)
        return (0,prose/* prose */.CS) `GitHub no longer knows which commit was reviewed`;
    const reviewed = facts.reviewed.get(review.commit);
    if (reviewed === undefined)
        return (0,prose/* prose */.CS) `the reviewed commit ${(0,prose/* code */.aY)(review.commit.slice(0, 7))} is gone`;
    const changed = firstDifference(paths, reviewed, facts.merging);
    return changed === undefined ? undefined : (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(changed)} changed since`;
}
/** Whether a reviewer with the standing to approve asks for changes: nothing is approved over their head. */
function objectors(counted, facts) {
    return counted
        .filter(({ login, review, said }) => {
        const hasStanding = review.account === 'human' && review.association !== 'outsider';
        return (said === 'changes-requested' && hasStanding && login !== facts.author && !facts.requested.has(login));
    })
        .map(({ login }) => login);
}

;// CONCATENATED MODULE: ./lib/gates/requirements/kind.js
/** Who speaks for the subject. A system the base does not know yet has no owner: governance speaks for it. */
function spokesmen(subject, context) {
    const { system } = subject;
    if (system?.base !== undefined && system.owner !== undefined)
        return [system.owner, ...system.deputies];
    return context.roles.people.get(context.policy.governanceRole) ?? [];
}

;// CONCATENATED MODULE: ./lib/gates/requirements/approval.js




/** Somebody accountable approves the content that is merged. */
const approval = {
    documents: () => [],
    judge(requirement, asked, context) {
        const holders = holdersOf(requirement, asked, context);
        const candidates = holders.map((holder) => (0,prose/* person */.MV)(holder.login));
        if (!context.oversight.known) {
            return {
                state: 'unknown',
                because: (0,prose/* prose */.CS) `not known offline; needs ${needed(requirement, candidates)}`,
            };
        }
        const { facts } = context.oversight;
        if (holders.length < requirement.count)
            return nobody(requirement, asked, context);
        const capacity = new Map(holders.map((holder) => [holder.login, holder.capacity]));
        const counted = count(facts, context.content, new Set(capacity.keys()));
        const given = counted.filter(({ counts }) => counts);
        const said = counted.flatMap((entry) => {
            const inCapacity = capacity.get(entry.login);
            if (inCapacity === undefined)
                return [];
            const at = entry.review.submittedAt;
            const row = { login: entry.login, capacity: inCapacity, said: entry.said, review: entry.review.id };
            return [{ ...row, ...(at === undefined ? {} : { at }), counts: entry.counts, because: entry.because }];
        });
        const open = holders.filter((holder) => !given.some((entry) => entry.login === holder.login));
        if (given.length >= requirement.count && objectors(counted, facts).every((who) => !capacity.has(who))) {
            const by = (0,prose/* list */.p_)(given.map((entry) => (0,prose/* person */.MV)(entry.login)));
            return { state: 'met', because: (0,prose/* prose */.CS) `approved by ${by}, same content`, said };
        }
        for (const holder of open) {
            if (said.some((row) => row.login === holder.login))
                continue;
            const because = holder.login === facts.author ? (0,prose/* prose */.CS) `is the author of the change` : (0,prose/* prose */.CS) `can approve`;
            said.push({ ...holder, said: 'nothing', counts: false, because });
        }
        const able = open.filter((holder) => holder.login !== facts.author && !facts.committers.has(holder.login));
        if (able.length + given.length < requirement.count)
            return nobody(requirement, asked, context, said);
        const names = (0,prose/* list */.p_)(able.map((holder) => (0,prose/* person */.MV)(holder.login)), 'or');
        const message = (0,prose/* prose */.CS) `waiting for ${names} (${describe(requirement.by)}) to approve this content`;
        const remedy = (0,prose/* prose */.CS) `${names}: review the files and approve this pull request`;
        return { state: 'unmet', gaps: [{ kind: 'waiting', message, remedy }], said };
    },
};
function holdersOf(requirement, { subject }, context) {
    const holders = requirement.by.flatMap((approver) => {
        if (approver.kind === 'person')
            return [{ login: (0,ids/* login */.iD)(approver.login), capacity: 'named in the policy' }];
        if (approver.kind === 'role') {
            const people = context.roles.people.get(approver.role) ?? [];
            return people.map((one) => ({ login: one, capacity: `role ${approver.role}` }));
        }
        const owner = subject.system?.owner;
        const stand = owner === undefined ? `role ${context.policy.governanceRole}` : 'deputy of the owner';
        return spokesmen(subject, context).map((one) => {
            return { login: one, capacity: one === owner ? 'system owner' : stand };
        });
    });
    return holders.filter((holder, index) => holders.findIndex((other) => other.login === holder.login) === index);
}
/** Not enough people can ever give it: that is a gap in the organisation's files, not a wait. */
function nobody(requirement, { subject }, context, said = []) {
    const { roles, policy } = context;
    const byOwner = requirement.by.some(({ kind }) => kind === 'owner');
    const owned = subject.system?.base !== undefined && subject.system.owner !== undefined;
    if (byOwner && owned && subject.system !== undefined) {
        const path = `${subject.system.folder}/system.yml`;
        const message = (0,prose/* prose */.CS) `nobody is left who can approve: ${describe(requirement.by)} wrote or committed the change`;
        const remedy = (0,prose/* prose */.CS) `name another person under ${(0,prose/* code */.aY)('deputies')} in ${(0,prose/* code */.aY)(path)} on the target branch, or let somebody else make the change`;
        return { state: 'unmet', gaps: [{ kind: 'gap', path, line: 1, message, remedy }], said };
    }
    const role = requirement.by.find((approver) => approver.kind === 'role')?.role ?? policy.governanceRole;
    const [problem] = roles.problems;
    const message = problem === undefined
        ? (0,prose/* prose */.CS) `too few people can approve: ${describe(requirement.by)} needs ${requirement.count} besides the author`
        : (0,prose/* prose */.CS) `nobody can approve: ${(0,prose/* code */.aY)(roles.path)} on the target branch: ${problem.message}`;
    const remedy = (0,prose/* prose */.CS) `list the people of role ${(0,prose/* code */.aY)(role)} in ${(0,prose/* code */.aY)(roles.path)} and merge that first (an administrator can bootstrap it: ${(0,prose/* code */.aY)('aims-gate template roles')})`;
    const line = problem?.position.line ?? 1;
    return { state: 'unmet', gaps: [{ kind: 'gap', path: roles.path, line, message, remedy }], said };
}
function needed(requirement, candidates) {
    if (candidates.length === 0)
        return describe(requirement.by);
    return (0,prose/* prose */.CS) `${(0,prose/* list */.p_)(candidates, 'or')} (${describe(requirement.by)})`;
}
function describe(by) {
    const names = by.map((approver) => {
        if (approver.kind === 'owner')
            return { kind: 'words', text: 'the system owner' };
        if (approver.kind === 'role')
            return { kind: 'words', text: `role ${approver.role}` };
        return (0,prose/* person */.MV)(approver.login);
    });
    return (0,prose/* list */.p_)(names, 'or');
}

;// CONCATENATED MODULE: ./lib/gates/requirements/checklist.js





/** Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked; named ones are there. */
const checklist = {
    documents: ({ path }, subject) => [resolvePath(path, subject) ?? []].flat(),
    judge({ path, items: wanted }, asked, context) {
        const paper = openPaper(path, asked, context);
        if (!paper.ok)
            return paper.outcome;
        const yaml = /\.ya?ml$/i.test(paper.path) ? (0,documents_yaml/* parseYaml */.hN)(paper.text) : undefined;
        if (yaml?.ok === false)
            return outcome(yaml.problems.map((problem) => problemGap(paper.path, problem, asked.gate.remedy)), (0,prose/* prose */.CS) ``);
        const items = yaml === undefined ? tasksOf(paper.text) : itemsOf(yaml.document);
        const remedy = (0,prose/* prose */.CS) `${asked.gate.remedy}`;
        const missing = wanted.filter((id) => !items.some((item) => item.id === id));
        const open = items.filter(({ done, id }) => !done && (wanted.length === 0 || wanted.includes(id)));
        const empty = items.length === 0
            ? [gapAt(paper.path, undefined, (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(paper.path)} has no items to tick`, remedy)]
            : [];
        const gaps = [
            ...empty,
            ...missing.map((id) => gapAt(paper.path, undefined, (0,prose/* prose */.CS) `item ${(0,prose/* code */.aY)(id)} is not in ${(0,prose/* code */.aY)(paper.path)}`, remedy)),
            ...open.map(({ id, text, position }) => {
                const name = id === text ? (0,prose/* prose */.CS) `“${text.slice(0, 100)}”` : (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(id)} “${text.slice(0, 100)}”`;
                return gapAt(paper.path, position, (0,prose/* prose */.CS) `${name} is not ticked`, remedy);
            }),
        ];
        return outcome(gaps, (0,prose/* prose */.CS) `all ${items.length} items of ${(0,prose/* code */.aY)(paper.path)} are ticked`);
    },
};
/** `- [x] …`, at any depth. */
function tasksOf(text) {
    const found = [];
    const visit = (node) => {
        if (node.type === 'listItem' && typeof node.checked === 'boolean')
            found.push(taskOf(node));
        if ('children' in node)
            for (const child of node.children)
                visit(child);
    };
    visit(parseMarkdown(text).root);
    return found;
}
function taskOf(item) {
    const [first] = item.children;
    const whole = (first === undefined ? '' : (0,mdast_util_to_string_lib/* toString */.d)(first)).replace(/\s+/g, ' ').trim();
    const lead = first !== undefined && 'children' in first ? first.children[0] : undefined;
    const id = lead?.type === 'inlineCode' ? lead.value : whole;
    const text = id === whole ? whole : whole.slice(id.length).replace(/^[\s:.–-]+/, '');
    const { line = 1, column = 1 } = item.position?.start ?? {};
    return { id, text, done: item.checked === true, position: { line, column } };
}
/** Every list of mappings with `id` and `done`, wherever it stands. */
function itemsOf(document) {
    const found = [];
    const visit = (value, path) => {
        if (Array.isArray(value))
            for (const [index, one] of value.entries())
                visit(one, [...path, index]);
        else if (typeof value === 'object' && value !== null) {
            const entry = value;
            if (typeof entry.done === 'boolean') {
                const id = String(entry.id ?? entry.title ?? entry.text ?? path.join('.'));
                const text = String(entry.title ?? entry.text ?? entry.duty ?? id);
                found.push({ id, text, done: entry.done, position: document.at([...path, 'done']) });
            }
            for (const [key, one] of Object.entries(entry))
                visit(one, [...path, key]);
        }
    };
    visit(document.value, []);
    return found;
}

;// CONCATENATED MODULE: ./lib/gates/requirements/combine.js

function any(kinds) {
    return {
        documents: ({ of }, subject, trees) => of.flatMap((one) => kinds.documents(one, subject, trees)),
        judge({ of }, asked, context) {
            const outcomes = of.map((one) => kinds.judge(one, asked, context));
            const met = outcomes.find(({ state }) => state === 'met');
            if (met !== undefined)
                return { ...met, ...saidOf(outcomes) };
            const unknown = outcomes.find(({ state }) => state === 'unknown');
            // The nearest way out is the one with the least missing.
            const [best] = outcomes
                .filter((one) => one.state === 'unmet')
                .sort((a, b) => a.gaps.length - b.gaps.length);
            return unknown ?? (best === undefined ? NOTHING : { ...best, ...saidOf(outcomes) });
        },
    };
}
function combine_all(kinds) {
    return {
        documents: ({ of }, subject, trees) => of.flatMap((one) => kinds.documents(one, subject, trees)),
        judge({ of }, asked, context) {
            const outcomes = of.map((one) => kinds.judge(one, asked, context));
            const [first, ...rest] = outcomes.flatMap((one) => (one.state === 'unmet' ? one.gaps : []));
            if (first !== undefined)
                return { state: 'unmet', gaps: [first, ...rest], ...saidOf(outcomes) };
            return (outcomes.find(({ state }) => state === 'unknown') ?? {
                ...(outcomes[0] ?? NOTHING),
                ...saidOf(outcomes),
            });
        },
    };
}
function not(kinds) {
    return {
        documents: ({ of }, subject, trees) => kinds.documents(of, subject, trees),
        judge({ of }, asked, context) {
            const outcome = kinds.judge(of, asked, context);
            if (outcome.state === 'unknown')
                return outcome;
            if (outcome.state === 'unmet')
                return { state: 'met', because: outcome.gaps[0].message };
            const message = (0,prose/* prose */.CS) `it must not be so: ${outcome.because}`;
            return { state: 'unmet', gaps: [{ kind: 'gap', message, remedy: (0,prose/* prose */.CS) `${asked.gate.remedy}` }] };
        },
    };
}
const NOTHING = { state: 'met', because: (0,prose/* prose */.CS) `nothing is asked` };
function saidOf(outcomes) {
    const said = outcomes.flatMap((one) => (one.state === 'unknown' ? [] : (one.said ?? [])));
    return said.length === 0 ? {} : { said };
}

;// CONCATENATED MODULE: ./lib/documents/substance.js



/**
 * Whether `after` says something else than `before`: not other white space, layout, key order, comments or
 * dates. A bumped date is the usual way to "update" a document without reading it.
 */
function changedInSubstance(path, before, after) {
    return substance(path, before) !== substance(path, after);
}
function substance(path, text) {
    if (/\.(?:md|markdown|mdx)$/i.test(path))
        return markdownSubstance(text);
    if (/\.(?:ya?ml|json)$/i.test(path))
        return yamlSubstance(text);
    return words(text);
}
function yamlSubstance(text) {
    const parsed = (0,documents_yaml/* parseYaml */.hN)(text);
    return parsed.ok ? JSON.stringify(canonical(parsed.document.value)) : words(text);
}
/** Keys in order, strings as words. */
function canonical(value) {
    if (typeof value === 'string')
        return words(value);
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
        return Object.fromEntries(entries.map(([key, item]) => [key, canonical(item)]));
    }
    return value;
}
function markdownSubstance(text) {
    const blocks = [];
    const visit = (node) => {
        if (node.type === 'yaml')
            blocks.push(yamlSubstance(node.value));
        else if (node.type === 'html')
            blocks.push(uncommented(node.value));
        else if (node.type === 'code')
            blocks.push(node.value);
        else if ('children' in node && !['paragraph', 'heading', 'tableCell'].includes(node.type)) {
            if (node.type === 'listItem' && node.checked === true)
                blocks.push('[x]');
            node.children.forEach(visit);
        }
        else
            blocks.push(`${uncommented((0,mdast_util_to_string_lib/* toString */.d)(node))} ${silent(node).join(' ')}`);
    };
    visit(parseMarkdownTree(text));
    return blocks
        .map(words)
        .filter((block) => block !== '')
        .join('\n');
}
function uncommented(html) {
    return html.replace(/<!--[\s\S]*?-->/g, '');
}
/** What says something without being text: where links and images lead, and which words are struck out. */
function silent(node) {
    const own = 'url' in node ? [node.url] : node.type === 'delete' ? [`~${(0,mdast_util_to_string_lib/* toString */.d)(node)}~`] : [];
    return 'children' in node ? [...own, ...node.children.flatMap(silent)] : own;
}
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Not inside a name or a version: `chat-2026-05-01` is another model than `chat-2026-08-01`. */
const ALONE = '(?<![\\w./@:-])';
const ENDS = '(?![\\w/@-]|\\.\\w)';
const DATES = new RegExp([
    `${ALONE}\\d{4}-\\d{2}-\\d{2}(?:[t ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?${ENDS}`,
    `${ALONE}\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})${ENDS}`,
    // With a year of two digits it could be a version: 1.10.25.
    `${ALONE}\\d{1,2}\\.\\d{1,2}\\.\\d{4}${ENDS}`,
    `${ALONE}\\d{4}[./]\\d{1,2}[./]\\d{1,2}${ENDS}`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\.? ${MONTH}\\.?,? \\d{4}\\b`,
    `\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`,
    `\\b${MONTH}\\.? \\d{4}\\b`,
].join('|'), 'gi');
/** Words only: white space collapsed, dates and characters that nobody sees taken out. */
function words(text) {
    return text
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '')
        .replace(DATES, '')
        .replace(/\s+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./lib/gates/requirements/document.js







/** A document exists, follows its schema, is filled in, and changed together with what it describes. */
const document_document = {
    documents: ({ path }, subject) => [resolvePath(path, subject) ?? []].flat(),
    judge(requirement, asked, context) {
        const path = resolvePath(requirement.path, asked.subject);
        if (path === undefined) {
            return { state: 'met', because: (0,prose/* prose */.CS) `asked once the file belongs to a registered system` };
        }
        const entry = context.trees.head.entries.get(path);
        if (entry === undefined)
            return unmet([missing(path, requirement, asked)]);
        const text = textOf(entry, context.blobs);
        if (!text.ok) {
            const remedy = (0,prose/* prose */.CS) `replace ${(0,prose/* code */.aY)(path)} by a plain UTF-8 file`;
            return unmet([
                { kind: 'gap', path, line: 1, message: (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} cannot be read: ${text.because}`, remedy },
            ]);
        }
        const gaps = contentGaps(path, text.text, requirement, asked.gate.remedy);
        const [first, ...rest] = [...gaps, ...unchanged(path, text.text, requirement, asked, context)];
        return first === undefined
            ? { state: 'met', because: (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} is complete` }
            : unmet([first, ...rest]);
    },
};
function missing(path, requirement, { gate }) {
    const remedy = requirement.schema === undefined
        ? (0,prose/* prose */.CS) `${gate.remedy}`
        : (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(`aims-gate template ${requirement.schema} > ${path}`)}, then fill it in`;
    return { kind: 'gap', path, line: 1, message: (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} does not exist`, remedy };
}
function contentGaps(path, text, requirement, fallback) {
    const problems = /\.ya?ml$/i.test(path)
        ? yamlProblems(text, requirement.schema)
        : markdownProblems(parseMarkdown(text), requirement);
    return problems.map((problem) => problemGap(path, problem, fallback));
}
function yamlProblems(text, schema) {
    const parsed = (0,documents_yaml/* parseYaml */.hN)(text);
    if (!parsed.ok)
        return parsed.problems;
    const problems = schema === undefined ? [] : (0,documents_schema/* validate */.t)(schema, parsed.document);
    return [...problems, ...(0,placeholders/* yamlPlaceholders */.E)(parsed.document)];
}
function markdownProblems(markdown, requirement) {
    const { schema, sections } = requirement;
    const problems = schema === undefined ? [] : (0,documents_schema/* validate */.t)(schema, markdown.view);
    return [
        ...markdown.problems,
        ...problems,
        ...absent(markdown, sections),
        ...(0,placeholders/* markdownPlaceholders */.e)(markdown),
    ];
}
function absent(markdown, sections) {
    return sections.flatMap((name) => {
        const section = markdown.section(name);
        if (section === undefined) {
            const position = { line: 1, column: 1 };
            return [
                {
                    position,
                    message: `there is no section "${name}"`,
                    hint: `add a heading "${name}" with text under it`,
                },
            ];
        }
        const position = { line: section.line, column: 1 };
        const hint = `say something under "${name}"`;
        return section.text.trim() === '' ? [{ position, message: `the section "${name}" is empty`, hint }] : [];
    });
}
/** The document must speak of this change: not only white space, layout or a date may differ. */
function unchanged(path, text, requirement, { changes, gate }, context) {
    if (requirement.changed === undefined)
        return [];
    const described = changes.find((change) => change.path !== path);
    if (described === undefined)
        return [];
    const before = context.trees.mergeBase.entries.get(path);
    const remedy = (0,prose/* prose */.CS) `${gate.remedy}`;
    const gap = (message) => ({ kind: 'gap', path, line: 1, message, remedy });
    const same = (0,prose/* prose */.CS) `${what(described)} changed; ${(0,prose/* code */.aY)(path)} did not`;
    if (before === undefined)
        return [];
    if (before.sha === context.trees.head.entries.get(path)?.sha)
        return [gap(same)];
    const old = textOf(before, context.blobs);
    if (!old.ok || changedInSubstance(path, old.text, text))
        return [];
    return [gap((0,prose/* prose */.CS) `${what(described)} changed; ${(0,prose/* code */.aY)(path)} only changed in white space, layout or dates`)];
}
function what(change) {
    return (0,prose/* prose */.CS) `the ${change.class === 'governance' ? 'document' : change.class.replace('-', ' ')} ${(0,prose/* code */.aY)(change.path)}`;
}

// EXTERNAL MODULE: ./lib/policy/cel.js
var policy_cel = __webpack_require__(9358);
;// CONCATENATED MODULE: ./lib/gates/requirements/expression.js



/** Texts of a pull request that reach an expression; a pattern over more could take for ever. */
const MAX_TEXT = 1000;
/**
 * A CEL expression holds. It sees `changes`, `system`, `today` and the `documents` it names; one that speaks of
 * `change` must hold for each change the gate is asked about. An error is a finding with its place, never a pass.
 */
const expression = {
    documents: ({ documents }, subject) => Object.values(documents).flatMap((path) => resolvePath(path, subject) ?? []),
    judge(requirement, asked, context) {
        const opened = {};
        for (const [name, path] of Object.entries(requirement.documents)) {
            const document = openValues(path, asked, context);
            if (!document.ok)
                return document.outcome;
            opened[name] = document.document.value;
        }
        const shared = {
            documents: opened,
            changes: asked.changes.map(changeFacts),
            system: systemFacts(asked),
            today: context.today,
        };
        const each = /\bchange\b/.test(requirement.cel);
        const gaps = each
            ? asked.changes.flatMap((change) => holds(requirement, asked, { ...shared, change: changeFacts(change) }, change))
            : holds(requirement, asked, shared, undefined);
        return outcome(gaps, (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(requirement.cel)} holds`);
    },
};
function holds({ cel, say }, { gate }, facts, change) {
    const where = change === undefined ? {} : { path: change.path, line: change.line ?? 1 };
    const gap = (message) => ({
        kind: 'gap',
        ...where,
        message,
        remedy: (0,prose/* prose */.CS) `${gate.remedy}`,
    });
    const of = change === undefined ? (0,prose/* prose */.CS) `` : (0,prose/* prose */.CS) ` (${(0,prose/* code */.aY)(nameOf(change))})`;
    const decided = (0,policy_cel/* decide */.L)(cel, facts);
    if (!decided.ok)
        return [gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(cel)} cannot be decided: ${(0,prose/* code */.aY)(decided.because)}`)];
    if (decided.value === true)
        return [];
    if (decided.value !== false)
        return [gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(cel)} is neither true nor false`)];
    return [gap(say === undefined ? (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(cel)} does not hold${of}` : (0,prose/* prose */.CS) `${say}${of}`)];
}
function nameOf({ class: kind, before, after, path }) {
    if (kind !== 'model-id' && kind !== 'ai-dependency')
        return path;
    return before === undefined && after === undefined ? path : `${before ?? ''} → ${after ?? ''}`;
}
function changeFacts(change) {
    const { path, previousPath, status, class: kind, before, after, line } = change;
    return {
        path: cut(path),
        previousPath: cut(previousPath ?? path),
        status,
        class: kind,
        before: cut(before ?? ''),
        after: cut(after ?? ''),
        line: line ?? 1,
    };
}
function systemFacts({ subject: { system } }) {
    return {
        id: system?.id ?? '',
        name: system?.name ?? '',
        risk: system?.risk ?? 'high',
        stages: system?.stages ?? [],
        owner: system?.owner ?? '',
    };
}
function cut(text) {
    return text.slice(0, MAX_TEXT);
}

;// CONCATENATED MODULE: ./lib/gates/requirements/fresh.js


const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** A date in a document is not in the future, and not longer ago than the period; or, for `until`, not past. */
const fresh = {
    documents: ({ path }, subject) => [resolvePath(path, subject) ?? []].flat(),
    judge({ path, field, within, until }, asked, context) {
        const opened = openValues(path, asked, context);
        if (!opened.ok)
            return opened.outcome;
        const name = field ?? until ?? 'date';
        const said = valueAt(opened.document.value, name);
        const keys = name.split('.');
        const at = opened.document.at(keys);
        const remedy = (0,prose/* prose */.CS) `${asked.gate.remedy}`;
        const gap = (message) => outcome([gapAt(opened.path, at, message, remedy)], (0,prose/* prose */.CS) ``);
        if (said === undefined || said === null)
            return gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)} is missing in ${(0,prose/* code */.aY)(opened.path)}`);
        const date = said instanceof Date ? said.toISOString().slice(0, 10) : String(said);
        if (!DATE.test(date) || Number.isNaN(Date.parse(date)))
            return gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)} is no date such as 2026-01-31: ${(0,prose/* code */.aY)(date.slice(0, 40))}`);
        const { today } = context;
        if (until !== undefined) {
            if (date < today)
                return gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)} of ${(0,prose/* code */.aY)(opened.path)} is past: ${date}`);
            return outcome([], (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)} is ${date}`);
        }
        if (date > today)
            return gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)} of ${(0,prose/* code */.aY)(opened.path)} is in the future: ${date}`);
        const ends = after(date, within);
        if (ends < today)
            return gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)} of ${(0,prose/* code */.aY)(opened.path)} is longer ago than ${within}: ${date}`);
        return outcome([], (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)} is ${date}, good until ${ends}`);
    },
};
/** The day a period after `date` ends; a month that is too short ends on its last day. */
function after(date, period) {
    const [, count = '0', unit = 'days'] = /^(\d+) (day|month|year)s?$/.exec(period) ?? [];
    const number = Number(count);
    const start = new Date(`${date}T00:00:00Z`);
    if (unit === 'day')
        return new Date(start.getTime() + number * 86_400_000).toISOString().slice(0, 10);
    const months = start.getUTCMonth() + (unit === 'year' ? 12 * number : number);
    const last = new Date(Date.UTC(start.getUTCFullYear(), months + 1, 0)).getUTCDate();
    const day = Math.min(start.getUTCDate(), last);
    return new Date(Date.UTC(start.getUTCFullYear(), months, day)).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/gates/requirements/guardrails.js

/** No sentence or setting that kept people safe leaves a prompt or an agent unseen. */
const guardrails = {
    documents: () => [],
    judge(_, { changes, gate }) {
        const [first, ...rest] = changes.flatMap(({ path, line, head, guardrails: gone = [] }) => gone.map((guardrail) => ({
            kind: 'gap',
            path,
            // The sentence stood in the base; the head has the place where it was.
            line: head === undefined ? guardrail.line : (line ?? guardrail.line),
            message: (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(`${path}:${guardrail.line}`)} no longer says: “${(0,prose/* words */.aL)(guardrail.text)}”`,
            remedy: (0,prose/* prose */.CS) `${gate.remedy}`,
        })));
        return first === undefined
            ? { state: 'met', because: (0,prose/* prose */.CS) `no guardrail is gone` }
            : { state: 'unmet', gaps: [first, ...rest] };
    },
};

;// CONCATENATED MODULE: ./lib/gates/requirements/assessed.js


/**
 * What an assessment says it was made of: `assessed: { prompts/system.md: <git object id> }`. Other bytes there now
 * make it stale. Ids may be shortened to twelve characters.
 */
function assessedContent({ path, document }, { trees }) {
    const { assessed } = (document.value ?? {});
    if (typeof assessed !== 'object' || assessed === null)
        return [];
    return Object.entries(assessed).flatMap(([file, id]) => {
        const position = document.at(['assessed', file]);
        const now = trees.head.entries.get(file)?.sha;
        if (now === undefined) {
            const message = (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} assessed ${(0,prose/* code */.aY)(file)}, which is gone`;
            return [gapAt(path, position, message, (0,prose/* prose */.CS) `assess again, and take it out of ${(0,prose/* code */.aY)('assessed')}`)];
        }
        const text = String(id);
        if (text.length >= 12 && now.startsWith(text))
            return [];
        const message = (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} assessed another version of ${(0,prose/* code */.aY)(file)}`;
        const remedy = (0,prose/* prose */.CS) `assess again, then set ${(0,prose/* code */.aY)(`${file}: ${now.slice(0, 12)}`)} under ${(0,prose/* code */.aY)('assessed')}`;
        return [gapAt(path, position, message, remedy)];
    });
}

;// CONCATENATED MODULE: ./lib/gates/requirements/impacts.js



const ORDER = ['minimal', 'limited', 'high', 'unacceptable'];
/** Stages in which a preliminary assessment is enough. */
const EARLY = new Set(['design', 'data']);
/** The impact assessment is full from development on, its tier is the register's, and severe impacts have measures. */
const impacts = {
    documents: ({ path }, subject) => [resolvePath(path, subject) ?? []].flat(),
    judge({ path }, asked, context) {
        const opened = openValues(path, asked, context);
        if (!opened.ok)
            return opened.outcome;
        const { document } = opened;
        const { system } = asked.subject;
        const gaps = [];
        const stages = system?.stages ?? [];
        if (valueAt(document.value, 'phase') === 'preliminary' && !stages.every((stage) => EARLY.has(stage))) {
            const message = (0,prose/* prose */.CS) `the impact assessment is preliminary, and the system is past design`;
            const remedy = (0,prose/* prose */.CS) `finish it and set ${(0,prose/* code */.aY)('phase: full')}`;
            gaps.push(gapAt(opened.path, document.at(['phase']), message, remedy));
        }
        const tier = ORDER.find((one) => one === valueAt(document.value, 'risk'));
        if (tier !== undefined &&
            system?.risk !== undefined &&
            ORDER.indexOf(system.risk) < ORDER.indexOf(tier)) {
            const message = (0,prose/* prose */.CS) `the impact assessment calls the system ${tier} risk; the register says ${system.risk}`;
            const remedy = (0,prose/* prose */.CS) `set ${(0,prose/* code */.aY)(`risk: ${tier}`)} in ${(0,prose/* code */.aY)(`${system.folder}/system.yml`)}, or assess again`;
            gaps.push(gapAt(opened.path, document.at(['risk']), message, remedy));
        }
        for (const [area, entry] of Object.entries(valueAt(document.value, 'impacts') ?? {})) {
            const { severity, measures } = (entry ?? {});
            const severe = severity === 'high' || severity === 'severe' || severity === 'critical';
            if (!severe || (Array.isArray(measures) && measures.length > 0))
                continue;
            const message = (0,prose/* prose */.CS) `the impact on ${area} is ${String(severity)} and has no measures`;
            const remedy = (0,prose/* prose */.CS) `list the ${(0,prose/* code */.aY)('measures')} that lower it`;
            gaps.push(gapAt(opened.path, document.at(['impacts', area, 'severity']), message, remedy));
        }
        const stale = assessedContent({ path: opened.path, document }, context);
        return outcome([...gaps, ...stale], (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(opened.path)} is complete and agrees with the register`);
    },
};

;// CONCATENATED MODULE: ./lib/gates/requirements/link.js


/** A document names a dashboard, a runbook or a process: by an https address, or by a file that exists. */
const link_link = {
    documents: ({ path }, subject) => [resolvePath(path, subject) ?? []].flat(),
    judge({ path, field }, asked, context) {
        const opened = openValues(path, asked, context);
        if (!opened.ok)
            return opened.outcome;
        const said = valueAt(opened.document.value, field);
        const at = opened.document.at(field.split('.'));
        const gap = (message) => outcome([gapAt(opened.path, at, message, (0,prose/* prose */.CS) `${asked.gate.remedy}`)], (0,prose/* prose */.CS) ``);
        if (typeof said !== 'string' || said.trim() === '')
            return gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(opened.path)} names no ${(0,prose/* code */.aY)(field)}`);
        const target = said.trim();
        if (/^[a-z][a-z0-9+.-]*:/i.test(target))
            return isAddress(target)
                ? outcome([], (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(field)} is named`)
                : gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(field)} is no https address: ${(0,prose/* code */.aY)(target.slice(0, 120))}`);
        const file = target.replace(/^\.?\//, '').replace(/#.*$/, '');
        if (context.trees.head.entries.has(file))
            return outcome([], (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(field)} is ${(0,prose/* code */.aY)(file)}`);
        return gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(field)} names a file that does not exist: ${(0,prose/* code */.aY)(file.slice(0, 120))}`);
    },
};
/** A place on the web that a person can open; the gate does not open it. */
function isAddress(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password } = new URL(text);
    return protocol === 'https:' && hostname.includes('.') && username + password === '';
}

// EXTERNAL MODULE: ./lib/change/lexicon/models.js
var lexicon_models = __webpack_require__(1569);
;// CONCATENATED MODULE: ./lib/documents/eval-results/result.js
/** An object's fields; none for anything else. */
function fields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function items(value) {
    return Array.isArray(value) ? value : [];
}
function result_textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A finite number, also where it is text such as `20.0 ± 1.2` or `93 %`. */
function numberOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (typeof value !== 'string')
        return undefined;
    const number = /^\s*(-?\d+(?:\.\d+)?(?:e-?\d+)?)\s*(?:%|±.*|\(.*\))?\s*$/i.exec(value)?.[1];
    return number === undefined ? undefined : Number(number);
}
/** A metric with its interval, when there is a standard error. */
function metric(name, value, stderr, more = {}) {
    if (stderr === undefined || stderr <= 0)
        return { name, value, ...more };
    const half = 1.96 * stderr;
    return { name, value, stderr, ci: [round(value - half), round(value + half)], ...more };
}
function round(value) {
    return Math.round(value * 1e6) / 1e6;
}

;// CONCATENATED MODULE: ./lib/documents/eval-results/gh-models.js

/** `gh models eval --json`. */
const ghModels = {
    name: 'gh-models',
    recognises: ({ value }) => 'totalTests' in fields(fields(value).summary),
    read: ({ value }) => {
        const file = fields(value);
        const summary = fields(file.summary);
        const total = numberOf(summary.totalTests) ?? 0;
        const model = result_textOf(file.model);
        const metrics = total === 0
            ? []
            : [{ name: 'pass-rate', value: (numberOf(summary.passedTests) ?? 0) / total, higherIsBetter: true }];
        const base = { metrics, ...(model === undefined ? {} : { model }) };
        return total === 0
            ? { ...base, status: 'errored', because: 'it ran no test' }
            : { ...base, status: 'complete' };
    },
};

;// CONCATENATED MODULE: ./lib/documents/eval-results/inspect.js

/** A log of inspect_ai, version 2. */
const inspect = {
    name: 'inspect',
    recognises: ({ value }) => {
        const file = fields(value);
        return typeof file.status === 'string' && 'task' in fields(file.eval) && 'version' in file;
    },
    read: ({ value }) => {
        const file = fields(value);
        const run = fields(file.eval);
        const scores = items(fields(file.results).scores);
        const metrics = scores.flatMap((score) => {
            const named = fields(fields(score).metrics);
            const stderr = numberOf(fields(named.stderr).value);
            const prefix = scores.length > 1 ? `${result_textOf(fields(score).name) ?? 'score'}/` : '';
            return Object.entries(named).flatMap(([name, one]) => {
                const number = numberOf(fields(one).value);
                return number === undefined || name === 'stderr' ? [] : [metric(`${prefix}${name}`, number, stderr)];
            });
        });
        const revision = fields(run.revision);
        const [commit, model] = [result_textOf(revision.commit), result_textOf(run.model)];
        const base = {
            metrics,
            ...(typeof revision.dirty === 'boolean' ? { dirty: revision.dirty } : {}),
            ...(commit === undefined ? {} : { commit }),
            ...(model === undefined ? {} : { model }),
        };
        const limit = fields(run.config).limit ?? undefined;
        if (file.status === 'success' && limit !== undefined)
            return { ...base, status: 'partial', because: `limit ${JSON.stringify(limit)}` };
        if (file.status === 'success')
            return { ...base, status: 'complete' };
        const status = file.status === 'cancelled' ? 'cancelled' : file.status === 'error' ? 'errored' : 'partial';
        return { ...base, status, because: `its status is ${String(file.status).slice(0, 40)}` };
    },
};

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 28 modules
var XMLParser = __webpack_require__(8879);
;// CONCATENATED MODULE: ./lib/documents/eval-results/junit.js


const xml = new XMLParser/* default */.A({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: false });
/** JUnit XML, which most test runners can write. */
const junit = {
    name: 'junit',
    recognises: ({ text }) => /<testsuites?[\s>]/.test(text.slice(0, 2000)),
    read: ({ text }) => {
        const root = fields(xml.parse(text));
        const top = 'testsuites' in root ? fields(root.testsuites) : root;
        const suites = [items(top.testsuite), Array.isArray(top.testsuite) ? [] : [top.testsuite]]
            .flat()
            .map(fields);
        const sum = (key) => suites.reduce((total, suite) => total + (numberOf(suite[key]) ?? 0), 0);
        const [tests, failures, errors, skipped] = [sum('tests'), sum('failures'), sum('errors'), sum('skipped')];
        const run = tests - skipped;
        if (run <= 0)
            return { metrics: [], status: 'errored', because: 'it ran no test' };
        const metrics = [{ name: 'pass-rate', value: (run - failures - errors) / run, higherIsBetter: true }];
        return errors > 0
            ? { metrics, status: 'errored', because: `${errors} errors` }
            : { metrics, status: 'complete' };
    },
};

;// CONCATENATED MODULE: ./lib/documents/eval-results/lm-eval.js

/** EleutherAI's lm-evaluation-harness, new (`acc,none`) and old (`acc`). */
const lmEval = {
    name: 'lm-eval',
    recognises: ({ value }) => {
        const file = fields(value);
        const tasks = Object.values(fields(file.results));
        return (tasks.length > 0 && ('versions' in file || 'n-shot' in file || 'configs' in file) && tasks.every(isTask));
    },
    read: ({ value }) => {
        const file = fields(value);
        const tasks = Object.entries(fields(file.results));
        const metrics = tasks.flatMap(([task, scores]) => taskMetrics(task, fields(scores), fields(fields(file.higher_is_better)[task])));
        const config = fields(file.config);
        const limit = config.limit ?? undefined;
        const commit = result_textOf(file.git_hash);
        const model = result_textOf(file.model_name) ?? result_textOf(config.model);
        const base = {
            metrics,
            ...(commit === undefined ? {} : { commit }),
            ...(model === undefined ? {} : { model }),
        };
        if (limit !== undefined)
            return { ...base, status: 'partial', because: `limit ${String(limit)}` };
        return { ...base, status: 'complete' };
    },
};
function isTask(value) {
    return Object.keys(fields(value)).length > 0;
}
function taskMetrics(task, scores, higher) {
    return Object.entries(scores).flatMap(([key, score]) => {
        const [name = key, filter] = key.split(',');
        const value = numberOf(score);
        if (value === undefined || /_stderr$/.test(name))
            return [];
        const stderr = numberOf(scores[filter === undefined ? `${name}_stderr` : `${name}_stderr,${filter}`]);
        const better = higher[name];
        return [
            metric(`${task}/${name}`, value, stderr, typeof better === 'boolean' ? { higherIsBetter: better } : {}),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/documents/eval-results/model-index.js

/** `model-index` of a Hugging Face model card, and `.eval_results/*.yaml`. */
const modelIndex = {
    name: 'model-index',
    recognises: ({ value }) => Array.isArray(fields(value)['model-index']),
    read: ({ value }) => {
        const [first] = items(fields(value)['model-index']).map(fields);
        const model = result_textOf(first?.name);
        const metrics = items(first?.results).flatMap((result) => {
            const { dataset, metrics: list } = fields(result);
            const name = result_textOf(fields(dataset).type) ?? result_textOf(fields(dataset).name);
            return items(list).flatMap((one) => {
                const number = numberOf(fields(one).value);
                const type = result_textOf(fields(one).type) ?? result_textOf(fields(one).name);
                if (number === undefined || type === undefined)
                    return [];
                return [{ name: name === undefined ? type : `${name}/${type}`, value: number }];
            });
        });
        return { metrics, status: 'complete', ...(model === undefined ? {} : { model }) };
    },
};

;// CONCATENATED MODULE: ./lib/documents/eval-results/openai-evals.js

/** The record of OpenAI evals: JSON lines, with a `spec` first and a `final_report` last. */
const openaiEvals = {
    name: 'openai-evals',
    recognises: ({ path, text }) => path.endsWith('.jsonl') && /"(?:final_report|spec)"\s*:/.test(text.slice(0, 5000)),
    read: ({ text }) => {
        const records = text
            .split('\n')
            .flatMap((line) => (line.trim() === '' ? [] : [fields(JSON.parse(line))]));
        const report = records.findLast((record) => 'final_report' in record)?.final_report;
        const spec = fields(records.find((record) => 'spec' in record)?.spec);
        const model = result_textOf(spec.completion_fns) ??
            result_textOf(Array.isArray(spec.completion_fns) ? spec.completion_fns[0] : undefined);
        const metrics = Object.entries(fields(report)).flatMap(([name, value]) => {
            const number = numberOf(value);
            return number === undefined ? [] : [{ name, value: number }];
        });
        const base = { metrics, ...(model === undefined ? {} : { model }) };
        return report === undefined
            ? { ...base, status: 'partial', because: 'there is no final report' }
            : { ...base, status: 'complete' };
    },
};

;// CONCATENATED MODULE: ./lib/documents/eval-results/plain.js

const MAX_DEPTH = 6;
/** Numbers by name in JSON or YAML (DVC's metrics are such a file), or CSV with `metric,value[,group]`. */
const plain = {
    name: 'plain',
    recognises: ({ path, value }) => path.endsWith('.csv') || (typeof value === 'object' && value !== null),
    read: ({ path, text, value }) => ({
        metrics: path.endsWith('.csv') ? rows(text) : numbers(value, [], []),
        status: 'complete',
    }),
};
/** `{ "accuracy": { "group-a": 0.9 } }`: under `groups` or `by-group`, names are groups. */
function numbers(value, path, found) {
    if (path.length > MAX_DEPTH)
        return found;
    return Object.entries(fields(value)).flatMap(([key, one]) => {
        const number = numberOf(one);
        const groups = path.findIndex((step) => /^(?:by[-_])?groups?$/.test(step));
        if (number === undefined)
            return numbers(one, [...path, key], []);
        if (groups === -1)
            return [{ name: [...path, key].join('.'), value: number }];
        // `accuracy.groups.women`, or `groups.women.accuracy`.
        const [before, after] = [path.slice(0, groups), [...path.slice(groups + 1), key]];
        const [group = key, ...rest] = after;
        return [{ name: [...before, ...rest].join('.') || key, value: number, group }];
    });
}
function rows(text) {
    const [head = '', ...lines] = text.split(/\r?\n/);
    const columns = head.split(',').map((name) => name.trim().toLowerCase());
    const [name, value, group] = ['metric', 'value', 'group'].map((column) => columns.indexOf(column));
    return lines.flatMap((line, index) => {
        const cells = line.split(',').map((cell) => cell.trim());
        const number = numberOf(cells[value ?? -1]);
        const metric = cells[name ?? -1];
        if (number === undefined || metric === undefined || metric === '')
            return [];
        const of = cells[group ?? -1];
        return [
            {
                name: metric,
                value: number,
                line: index + 2,
                ...(of === undefined || of === '' ? {} : { group: of }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/documents/eval-results/promptfoo.js

/** `promptfoo eval --output results.json`. */
const promptfoo = {
    name: 'promptfoo',
    recognises: ({ value }) => {
        const results = fields(fields(value).results);
        return 'stats' in results && ('prompts' in results || 'results' in results);
    },
    read: ({ value }) => {
        const results = fields(fields(value).results);
        const stats = fields(results.stats);
        const [passed, failed, errors] = [stats.successes, stats.failures, stats.errors].map((one) => numberOf(one) ?? 0);
        const total = (passed ?? 0) + (failed ?? 0) + (errors ?? 0);
        const metrics = total === 0 ? [] : [{ name: 'pass-rate', value: (passed ?? 0) / total, higherIsBetter: true }];
        const prompts = items(results.prompts);
        for (const prompt of prompts) {
            const { namedScores } = fields(fields(prompt).metrics);
            for (const [name, score] of Object.entries(fields(namedScores))) {
                const number = numberOf(score);
                if (number !== undefined)
                    metrics.push({ name, value: number, ...(prompts.length > 1 ? groupOf(prompt) : {}) });
            }
        }
        const model = result_textOf(fields(prompts[0]).provider);
        const base = { metrics, ...(model === undefined ? {} : { model }) };
        if (total === 0)
            return { ...base, status: 'errored', because: 'it ran no test' };
        return (errors ?? 0) > 0
            ? { ...base, status: 'errored', because: `${errors} errors` }
            : { ...base, status: 'complete' };
    },
};
function groupOf(prompt) {
    const group = result_textOf(fields(prompt).label) ?? result_textOf(fields(prompt).provider);
    return group === undefined ? {} : { group };
}

;// CONCATENATED MODULE: ./lib/documents/eval-results/index.js










/** Every format that is read: one line and one file each. The first that recognises a file reads it. */
const FORMATS = [
    promptfoo,
    lmEval,
    inspect,
    ghModels,
    openaiEvals,
    modelIndex,
    junit,
    plain,
];
/**
 * What a committed result file says. Never throws.
 *
 * @param format its name, when the content does not tell
 */
function readEvalResult(path, text, format) {
    const file = { path, text, value: contentOf(path, text) };
    const reader = format === undefined
        ? FORMATS.find(({ recognises }) => recognises(file))
        : FORMATS.find(({ name }) => name === format);
    if (reader === undefined)
        return { ok: false, problem: 'it is in no format that is known' };
    try {
        const result = { format: reader.name, ...reader.read(file) };
        if (result.metrics.length > 0 || result.status !== 'complete')
            return { ok: true, result };
        return { ok: false, problem: 'it gives no number' };
    }
    catch (error) {
        const because = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        return { ok: false, problem: `it cannot be read as ${reader.name}: ${because.slice(0, 120)}` };
    }
}
/** As JSON, where harnesses also write NaN; as YAML; or the front matter of Markdown. */
function contentOf(path, text) {
    if (/\.(?:md|markdown)$/i.test(path)) {
        return parseMarkdown(text).view.value.metadata;
    }
    if (/\.(?:jsonl|csv|xml)$/i.test(path))
        return undefined;
    try {
        return JSON.parse(text.replace(/(?<=[[:,\s])(?:NaN|-?Infinity)(?=\s*[,\]}])/g, 'null'));
    }
    catch {
        const parsed = (0,documents_yaml/* parseYaml */.hN)(text);
        return parsed.ok ? parsed.document.value : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/gates/requirements/metrics.js




/**
 * Committed evaluation results meet their thresholds: complete, made of this content, no worse than before, and no
 * group much worse off than another.
 */
const metrics = {
    documents: ({ results }, subject) => results.flatMap((path) => resolvePath(path, subject) ?? []),
    judge(requirement, asked, context) {
        const gaps = [];
        const found = [];
        for (const path of requirement.results) {
            const paper = openPaper(path, asked, context);
            if (!paper.ok) {
                if (paper.outcome.state === 'unmet')
                    gaps.push(...paper.outcome.gaps);
                continue;
            }
            const reading = readEvalResult(paper.path, paper.text, requirement.format);
            const remedy = (0,prose/* prose */.CS) `run the evaluation and commit what it writes`;
            if (!reading.ok) {
                gaps.push(gapAt(paper.path, undefined, (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(paper.path)}: ${reading.problem}`, remedy));
                continue;
            }
            found.push(reading.result);
            gaps.push(...unusable(paper.path, reading.result, asked, context));
            gaps.push(...regressions(paper.path, reading.result, requirement, context));
        }
        const [first = ''] = requirement.results;
        const place = resolvePath(first, asked.subject) ?? first;
        if (gaps.length === 0)
            for (const [name, threshold] of Object.entries(requirement.thresholds))
                gaps.push(...thresholdGaps(place, name, threshold, found));
        return outcome(gaps, (0,prose/* prose */.CS) `${Object.keys(requirement.thresholds).length} thresholds are met`);
    },
};
/** Why a result says nothing about this change. */
function unusable(path, result, asked, context) {
    const gap = (message, remedy) => gapAt(path, undefined, message, remedy);
    const again = (0,prose/* prose */.CS) `run the whole evaluation again on this change and commit the result`;
    const gaps = [];
    if (result.status !== 'complete')
        gaps.push(gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} is ${result.status}: ${result.because ?? 'it says no more'}`, again));
    if (result.dirty === true)
        gaps.push(gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} was made from files that were not committed`, again));
    const judged = asked.changes.filter((change) => change.path !== path && change.class !== 'evaluation');
    const before = context.trees.mergeBase.entries.get(path)?.sha;
    const [first] = judged;
    if (first !== undefined && before !== undefined && before === context.trees.head.entries.get(path)?.sha)
        gaps.push(gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(first.path)} changed; the results in ${(0,prose/* code */.aY)(path)} are from before`, again));
    const models = judged
        .flatMap((change) => (change.class === 'model-id' ? (change.after ?? []) : []))
        .filter((id) => !(0,lexicon_models/* isProvider */.sZ)(id) && !(0,lexicon_models/* isModelEndpoint */.VT)(id));
    const { model } = result;
    if (model !== undefined && models.length > 0 && !models.some((id) => sameModel(model, id)))
        gaps.push(gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} evaluates ${(0,prose/* code */.aY)(model)}, the change uses ${(0,prose/* code */.aY)(models[0] ?? '')}`, again));
    return gaps;
}
/** `openai/gpt-4o` and `gpt-4o` are one model. */
function sameModel(a, b) {
    const bare = (id) => id.slice(id.search(/[^/:]*$/)).toLowerCase();
    return bare(a) === bare(b) || a.includes(b) || b.includes(a);
}
function valuesOf(name, results) {
    return results.flatMap(({ metrics: all }) => all.filter((metric) => metric.name === name));
}
function thresholdGaps(path, name, { min, max, 'max-gap': maxGap, 'min-ratio': minRatio }, results) {
    const all = valuesOf(name, results);
    const remedy = (0,prose/* prose */.CS) `improve it, or change the bound in the policy, which needs the governance role`;
    const gap = (message, line) => gapAt(path, line === undefined ? undefined : { line, column: 1 }, message, remedy);
    if (all.length === 0) {
        const known = [...new Set(results.flatMap(({ metrics: one }) => one.map((metric) => metric.name)))].slice(0, 8);
        return [gap((0,prose/* prose */.CS) `no result gives ${(0,prose/* code */.aY)(name)}; there are ${known.join(', ') || 'none'}`)];
    }
    const bounds = all.flatMap(({ value, ci, line, group }) => {
        const of = group === undefined ? (0,prose/* prose */.CS) `` : (0,prose/* prose */.CS) ` for ${(0,prose/* code */.aY)(group)}`;
        // Where an interval is given, all of it must be on the right side.
        const [low, high] = ci ?? [value, value];
        const gaps = [];
        if (min !== undefined && low < min)
            gaps.push(gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)}${of} is ${shown(value, ci)}, below ${min}`, line));
        if (max !== undefined && high > max)
            gaps.push(gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)}${of} is ${shown(value, ci)}, above ${max}`, line));
        return gaps;
    });
    const groups = all
        .flatMap(({ value, group }) => (group === undefined ? [] : [{ group, value }]))
        .sort((a, b) => a.value - b.value);
    const [worst] = groups;
    const best = groups.at(-1);
    if ((maxGap === undefined && minRatio === undefined) || bounds.length > 0)
        return bounds;
    if (worst === undefined || best === undefined || groups.length < 2)
        return [gap((0,prose/* prose */.CS) `no result gives ${(0,prose/* code */.aY)(name)} for two groups or more`)];
    const distance = best.value - worst.value;
    if (maxGap !== undefined && distance > maxGap)
        return [
            gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)} is ${worst.value} for ${(0,prose/* code */.aY)(worst.group)} and ${best.value} for ${(0,prose/* code */.aY)(best.group)}: ${metrics_round(distance)} apart (at most ${maxGap})`),
        ];
    if (minRatio !== undefined && worst.value < best.value * minRatio)
        return [
            gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)} for ${(0,prose/* code */.aY)(worst.group)} is ${metrics_round(worst.value / best.value)} of that for ${(0,prose/* code */.aY)(best.group)} (at least ${minRatio})`),
        ];
    return [];
}
function shown(value, ci) {
    return ci === undefined ? String(value) : `${value} (${ci[0]}–${ci[1]})`;
}
function metrics_round(value) {
    return Math.round(value * 1000) / 1000;
}
/** Worse than the same file before the change, by more than the tolerance. */
function regressions(path, result, { thresholds, format }, context) {
    const entry = context.trees.mergeBase.entries.get(path);
    const text = entry === undefined ? undefined : textOf(entry, context.blobs);
    const old = text?.ok === true ? readEvalResult(path, text.text, format) : undefined;
    if (old?.ok !== true)
        return [];
    return Object.entries(thresholds).flatMap(([name, threshold]) => {
        if (threshold['no-regression'] !== true)
            return [];
        const { tolerance = 0, max } = threshold;
        return valuesOf(name, [result]).flatMap(({ value, group, line, higherIsBetter }) => {
            const was = valuesOf(name, [old.result]).find((metric) => metric.group === group)?.value;
            if (was === undefined)
                return [];
            const higher = higherIsBetter ?? max === undefined;
            const worse = higher ? was - value : value - was;
            if (worse <= tolerance)
                return [];
            const of = group === undefined ? (0,prose/* prose */.CS) `` : (0,prose/* prose */.CS) ` for ${(0,prose/* code */.aY)(group)}`;
            const message = (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)}${of} went from ${was} to ${value} (tolerance ${tolerance})`;
            const remedy = (0,prose/* prose */.CS) `find out what made it worse, or say in the policy how much is tolerated`;
            return [gapAt(path, line === undefined ? undefined : { line, column: 1 }, message, remedy)];
        });
    });
}

;// CONCATENATED MODULE: ./lib/gates/requirements/registered.js

/** Every governed file belongs to a registered system, whose entry is complete and not overdue for review. */
const registered = {
    documents: (_, { system }) => (system === undefined ? [] : [`${system.folder}/system.yml`]),
    judge(_, { subject, changes }, { policy, today }) {
        const { system } = subject;
        if (system === undefined) {
            // What the gate itself trusts (policy, roles) belongs to the organisation, not to one system.
            const unowned = changes.filter((change) => !change.trusted && change.class !== 'governance');
            const [first, ...rest] = unowned.map((change) => unregistered(change.path, policy.systems));
            return first === undefined
                ? { state: 'met', because: (0,prose/* prose */.CS) `no file of an AI system changed` }
                : { state: 'unmet', gaps: [first, ...rest.filter((gap) => gap.path !== first.path)] };
        }
        const path = `${system.folder}/system.yml`;
        const { head } = system;
        if (head === undefined) {
            const message = (0,prose/* prose */.CS) `${(0,prose/* words */.aL)(system.name)} is removed from the register while its files change`;
            const remedy = (0,prose/* prose */.CS) `keep ${(0,prose/* code */.aY)(path)} and set ${(0,prose/* code */.aY)('stage: retired')}`;
            return { state: 'unmet', gaps: [{ kind: 'gap', path, line: 1, message, remedy }] };
        }
        const [first, ...rest] = entryGaps(head, path, today);
        return first === undefined
            ? { state: 'met', because: (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} is complete` }
            : { state: 'unmet', gaps: [first, ...rest] };
    },
};
function unregistered(file, systems) {
    return {
        kind: 'gap',
        path: file,
        line: 1,
        message: (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(file)} belongs to no registered AI system`,
        remedy: (0,prose/* prose */.CS) `add ${(0,prose/* code */.aY)(file)} to ${(0,prose/* code */.aY)('paths')} of the system it serves, or register a new one: ${(0,prose/* code */.aY)(`aims-gate template system > ${systems}/my-system/system.yml`)}`,
    };
}
function entryGaps(entry, path, today) {
    const gap = (position, message, remedy) => {
        return { kind: 'gap', path, line: position.line, column: position.column, message, remedy };
    };
    const gaps = entry.problems.map((problem) => gap(problem.position, (0,prose/* prose */.CS) `the register entry: ${problem.message}`, (0,prose/* prose */.CS) `${problem.hint ?? 'fill it in'}`));
    if (entry.reviewDate !== undefined && entry.reviewDate.date < today) {
        const { date, position } = entry.reviewDate;
        const remedy = (0,prose/* prose */.CS) `review the entry and set ${(0,prose/* code */.aY)('review-date')} to the next date`;
        gaps.push(gap(position, (0,prose/* prose */.CS) `the register entry was due for review on ${(0,prose/* code */.aY)(date)}`, remedy));
    }
    if (entry.risk === 'unacceptable') {
        const remedy = (0,prose/* prose */.CS) `do not build it, or re-assess it and change ${(0,prose/* code */.aY)('risk')}`;
        gaps.push(gap({ line: 1, column: 1 }, (0,prose/* prose */.CS) `the register calls the risk of this system unacceptable`, remedy));
    }
    return gaps;
}

;// CONCATENATED MODULE: ./lib/gates/requirements/review.js


/** Independent people reviewed the content that is merged. */
const review = {
    documents: () => [],
    judge(requirement, { subject }, context) {
        const wanted = requirement.count[subject.system?.risk ?? 'high'];
        if (wanted === 0)
            return { state: 'met', because: (0,prose/* prose */.CS) `no independent review is asked for at this risk tier` };
        const people = wanted === 1 ? 'one independent reviewer' : `${wanted} independent reviewers`;
        const inRole = requirement.role === undefined ? '' : ` in role ${requirement.role}`;
        if (!context.oversight.known) {
            return { state: 'unknown', because: (0,prose/* prose */.CS) `not known offline; needs ${people}${inRole}` };
        }
        const { facts } = context.oversight;
        const holders = requirement.role === undefined ? undefined : new Set(context.roles.people.get(requirement.role) ?? []);
        const counted = count(facts, context.content, holders);
        const said = counted.map((entry) => {
            const at = entry.review.submittedAt;
            const row = { login: entry.login, capacity: 'independent reviewer', said: entry.said };
            const when = at === undefined ? {} : { at };
            return { ...row, ...when, review: entry.review.id, counts: entry.counts, because: entry.because };
        });
        const given = counted.filter(({ counts }) => counts);
        const against = objectors(counted, facts);
        if (against.length > 0) {
            const names = (0,prose/* list */.p_)(against.map(prose/* person */.MV));
            const message = (0,prose/* prose */.CS) `${names} asked for changes`;
            const remedy = (0,prose/* prose */.CS) `make the changes and ask ${names} for a new review`;
            return { state: 'unmet', gaps: [{ kind: 'waiting', message, remedy }], said };
        }
        if (given.length >= wanted) {
            const by = (0,prose/* list */.p_)(given.map((entry) => (0,prose/* person */.MV)(entry.login)));
            return { state: 'met', because: (0,prose/* prose */.CS) `reviewed by ${by}, same content`, said };
        }
        const message = (0,prose/* prose */.CS) `${given.length} of ${wanted} independent reviews count${inRole}`;
        const remedy = (0,prose/* prose */.CS) `ask ${people}${inRole} (not the author, not a committer) to read the files and approve`;
        return { state: 'unmet', gaps: [{ kind: 'waiting', message, remedy }], said };
    },
};

;// CONCATENATED MODULE: ./lib/gates/requirements/risks.js



/** From which residual score a system is of a tier, when the policy names no other. */
const TIERS = [
    ['unacceptable', 20],
    ['high', 12],
    ['limited', 5],
    ['minimal', 1],
];
const risks_ORDER = ['minimal', 'limited', 'high', 'unacceptable'];
/** Every risk above the limit is treated, what stays is accepted by somebody, and the register says so. */
const risks = {
    documents: ({ path }, subject) => [resolvePath(path, subject) ?? []].flat(),
    judge({ path, limit }, asked, context) {
        const opened = openValues(path, asked, context);
        if (!opened.ok)
            return opened.outcome;
        const { document } = opened;
        const found = risksOf(document);
        const of = { path: opened.path, document };
        const gaps = [
            ...found.flatMap((risk, index) => riskGaps(risk, index, limit, of)),
            ...lowerThanDerived(found, asked, of),
            ...assessedContent(of, context),
        ];
        return outcome(gaps, (0,prose/* prose */.CS) `${found.length} risks, none above ${limit} is left untreated`);
    },
};
/** As far as they have numbers; what is missing is for the schema to say. */
function risksOf(document) {
    const { risks: list } = (document.value ?? {});
    if (!Array.isArray(list))
        return [];
    return list.filter((one) => isRated(one));
}
function isRated(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { likelihood, impact } = value;
    return typeof likelihood === 'number' && typeof impact === 'number';
}
function score({ likelihood, impact }) {
    return likelihood * impact;
}
function riskGaps(risk, index, limit, { path, document }) {
    const name = (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(String(risk.id))} ${(0,prose/* words */.aL)(String(risk.title))}`;
    const at = (key) => document.at(['risks', index, key]);
    const inherent = score(risk);
    const residual = isRated(risk.residual) ? score(risk.residual) : undefined;
    const scores = (0,prose/* prose */.CS) `${risk.likelihood} × ${risk.impact} = ${inherent} (limit ${limit})`;
    const accepted = risk.treatment === 'accept';
    const gaps = [];
    if (inherent > limit && risk.treatment === undefined) {
        const remedy = (0,prose/* prose */.CS) `add ${(0,prose/* code */.aY)('treatment: mitigate')} and the measures, or have somebody accept it`;
        gaps.push(gapAt(path, at('likelihood'), (0,prose/* prose */.CS) `${name} scores ${scores} and has no treatment`, remedy));
    }
    if (inherent > limit && residual === undefined) {
        const remedy = (0,prose/* prose */.CS) `add ${(0,prose/* code */.aY)('residual')}: likelihood and impact with the measures in place`;
        gaps.push(gapAt(path, at('residual'), (0,prose/* prose */.CS) `${name} scores ${scores} and names no residual risk`, remedy));
    }
    if (residual !== undefined && residual > inherent) {
        const remedy = (0,prose/* prose */.CS) `measures do not make a risk larger: correct one of the two`;
        gaps.push(gapAt(path, at('residual'), (0,prose/* prose */.CS) `${name} is larger with its measures (${residual}) than without`, remedy));
    }
    const stays = residual ?? inherent;
    if (stays > limit && !(accepted && signed(risk))) {
        const remedy = (0,prose/* prose */.CS) `add measures until it is at most ${limit}, or ${(0,prose/* code */.aY)('treatment: accept')} with ${(0,prose/* code */.aY)('rationale')} and ${(0,prose/* code */.aY)('accepted-by')}`;
        gaps.push(gapAt(path, at('residual'), (0,prose/* prose */.CS) `${name} stays at ${stays} (limit ${limit}) and nobody accepts it`, remedy));
    }
    if (accepted && !signed(risk)) {
        const remedy = (0,prose/* prose */.CS) `say why in ${(0,prose/* code */.aY)('rationale')} and who in ${(0,prose/* code */.aY)('accepted-by')}`;
        gaps.push(gapAt(path, at('treatment'), (0,prose/* prose */.CS) `${name} is accepted without a reason or a name`, remedy));
    }
    if (risk.treatment === 'mitigate' && (risk.measures ?? []).length === 0) {
        const remedy = (0,prose/* prose */.CS) `list the ${(0,prose/* code */.aY)('measures')}`;
        gaps.push(gapAt(path, at('treatment'), (0,prose/* prose */.CS) `${name} is mitigated by nothing`, remedy));
    }
    return gaps;
}
function signed(risk) {
    return [risk.rationale, risk['accepted-by']].every((text) => typeof text === 'string' && text.trim() !== '');
}
/** The register must not call a system safer than its own assessment does. */
function lowerThanDerived(found, { subject }, { path }) {
    const { system } = subject;
    if (system?.risk === undefined || found.length === 0)
        return [];
    const worst = Math.max(...found.map((risk) => score(isRated(risk.residual) ? risk.residual : risk)));
    const derived = TIERS.find(([, from]) => worst >= from)?.[0] ?? 'minimal';
    if (risks_ORDER.indexOf(system.risk) >= risks_ORDER.indexOf(derived))
        return [];
    const message = (0,prose/* prose */.CS) `the worst residual risk is ${worst}, which is ${derived} risk; the register says ${system.risk}`;
    const remedy = (0,prose/* prose */.CS) `set ${(0,prose/* code */.aY)(`risk: ${derived}`)} in ${(0,prose/* code */.aY)(`${system.folder}/system.yml`)}, or lower the risk`;
    return [gapAt(path, undefined, message, remedy)];
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/change/change.js
var change_change = __webpack_require__(5174);
;// CONCATENATED MODULE: ./lib/gates/requirements/supplier.js





/**
 * Every hosted model and AI package that a change brings in comes from a supplier that was assessed, approved, and
 * whose assessment still holds. Assessments are the base's: a pull request cannot bring its own.
 */
const supplier = {
    documents: ({ folder }, _, trees) => suppliersIn(folder, trees),
    judge({ folder }, { changes, gate }, context) {
        const suppliers = suppliersIn(folder, context.trees).flatMap((path) => readSupplier(path, context) ?? []);
        const gaps = changes.flatMap((change) => {
            const used = usedBy(change);
            if (used === undefined)
                return [];
            const gap = (message, remedy) => [
                { kind: 'gap', path: change.path, line: change.line ?? 1, message, remedy },
            ];
            const covering = suppliers.filter(({ uses }) => uses.some((glob) => matches(used, glob)));
            const [first] = covering;
            if (first === undefined)
                return gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(used)} comes from no assessed supplier`, (0,prose/* prose */.CS) `assess who provides it in ${(0,prose/* code */.aY)(`${folder}/<id>.yml`)} (${(0,prose/* code */.aY)('name')}, ${(0,prose/* code */.aY)('services')}, ${(0,prose/* code */.aY)('decision')}, ${(0,prose/* code */.aY)('valid-until')}), merged before this change`);
            if (covering.some((one) => one.refusal(context.today) === undefined))
                return [];
            return gap((0,prose/* prose */.CS) `${(0,prose/* code */.aY)(used)}: ${first.refusal(context.today) ?? (0,prose/* prose */.CS) ``}`, (0,prose/* prose */.CS) `${gate.remedy}`);
        });
        return outcome(gaps, (0,prose/* prose */.CS) `everything it brings in comes from assessed suppliers`);
    },
};
function suppliersIn(folder, { base }) {
    return [...base.entries.keys()]
        .filter((path) => path.startsWith(`${folder}/`) && /\.ya?ml$/.test(path))
        .sort();
}
function readSupplier(path, context) {
    const entry = context.trees.base.entries.get(path);
    const text = entry === undefined ? undefined : textOf(entry, context.blobs);
    const parsed = text?.ok === true ? (0,documents_yaml/* parseYaml */.hN)(text.text) : undefined;
    if (parsed?.ok !== true)
        return undefined;
    const file = (parsed.document.value ?? {});
    const services = Array.isArray(file.services) ? file.services : [];
    const name = String(file.name ?? path);
    return {
        uses: services.flatMap((service) => Object.values(service ?? {}).flatMap(textsOf)),
        refusal: (today) => {
            const until = String(file['valid-until'] ?? '');
            if (file.decision === 'rejected')
                return (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} says that ${name} was rejected`;
            if (!/^\d{4}-\d{2}-\d{2}$/.test(until))
                return (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(path)} names no ${(0,prose/* code */.aY)('valid-until')}`;
            return until < today ? (0,prose/* prose */.CS) `the assessment of ${name} ended on ${until}` : undefined;
        },
    };
}
function textsOf(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
/** What a change brings in that somebody supplies: a model id, an address, or a new package. */
function usedBy(change) {
    if (change.after === undefined)
        return undefined;
    if (change.class === 'model-id')
        return change.after;
    if (change.class !== 'ai-dependency' || (0,change_change/* transition */.k)(change) !== 'added')
        return undefined;
    return change.after.split(' ')[0];
}
function matches(used, glob) {
    if (used === glob)
        return true;
    // Ids and addresses hold slashes: to a supplier they are one name.
    const flat = (text) => text.replaceAll('/', '∕').toLowerCase();
    return new esm/* Minimatch */.VR(flat(glob), { nocomment: true, nonegate: true, dot: true }).match(flat(used));
}

;// CONCATENATED MODULE: ./lib/gates/requirements/index.js














const kinds = { documents: documentsOf, judge: judgeRequirement };
/** The requirement kinds of the policy language: the key in the YAML, the file's name and the entry here. */
const REQUIREMENTS = {
    all: combine_all(kinds),
    any: any(kinds),
    approval: approval,
    checklist: checklist,
    document: document_document,
    expression: expression,
    fresh: fresh,
    guardrails: guardrails,
    impacts: impacts,
    link: link_link,
    metrics: metrics,
    not: not(kinds),
    registered: registered,
    review: review,
    risks: risks,
    supplier: supplier,
};
/** Paths of the documents `requirement` relies on for `subject`. */
function documentsOf(requirement, subject, trees) {
    return kindOf(requirement).documents(requirement, subject, trees);
}
function judgeRequirement(requirement, asked, context) {
    return kindOf(requirement).judge(requirement, asked, context);
}
/** The table pairs each kind with its own requirement type, which TypeScript cannot follow through a lookup. */
function kindOf(requirement) {
    return REQUIREMENTS[requirement.kind];
}

;// CONCATENATED MODULE: ./lib/gates/judge.js





/**
 * The verdict. Pure: the same plan, facts and time give the same evaluation, byte for byte.
 *
 * @param now ISO 8601, UTC
 */
function judge_judge(plan, facts, now) {
    const { policy, trees } = facts;
    const exceptions = readExceptions(trees.base, policy.exceptions, facts.blobs);
    const { oversight } = facts;
    const author = facts.pullRequest?.author ?? (oversight.known ? oversight.facts.author : undefined);
    const rulings = plan.asked.map((asked) => {
        const context = {
            ...facts,
            content: plan.content.get(asked.subject) ?? [],
            today: now.slice(0, 10),
        };
        const outcomes = asked.gate.require.map((one) => judgeRequirement(one, asked, context));
        if (!outcomes.some(({ state }) => state === 'unmet'))
            return { asked, outcomes };
        const spoken = deviation(exceptions, asked, context.today, author);
        return { asked, outcomes, ...(spoken === undefined ? {} : { deviation: spoken }) };
    });
    const gates = policy.gates.map((gate) => gateResult(gate, rulings.filter(({ asked }) => asked.gate === gate)));
    const findings = [...facts.shortfalls.map(asFinding), ...rulings.flatMap(findingsOf)].sort(byUrgency);
    const governed = plan.governed.length > 0 || plan.asked.length > 0 || facts.shortfalls.length > 0;
    const failed = findings.some(({ level }) => level === 'failure');
    return {
        verdict: failed ? 'fail' : governed ? 'pass' : 'not-applicable',
        mode: facts.mode,
        policy: { path: policy.path, name: policy.name, digest: policy.digest },
        base: trees.base.commit,
        mergeBase: trees.mergeBase.commit,
        head: trees.head.commit,
        ...(facts.pullRequest === undefined ? {} : { pullRequest: facts.pullRequest }),
        changes: plan.governed,
        systems: plan.subjects.flatMap(({ system }) => (system === undefined ? [] : [summary(system)])),
        gates: facts.shortfalls.length === 0 ? gates : [readingResult(facts.shortfalls), ...gates],
        findings,
        approvals: approvalsOf(rulings),
        documents: documentsRelied(plan, facts),
        weakenings: facts.weakenings,
        unseen: facts.unseen,
        content: contentDigest([...plan.content.values()].flat(), trees.head.entries),
        judgedAt: now,
    };
}
const WORST_FIRST = ['fail', 'waiting', 'unknown', 'pass'];
function gateResult(gate, rulings) {
    const off = gate.level === 'off';
    const level = gate.level === 'off' ? 'notice' : gate.level;
    const base = { id: gate.id, title: gate.title, level, controls: gate.controls };
    if (off) {
        const reason = gate.reason === undefined ? 'without a reason given' : gate.reason;
        return { ...base, verdict: 'not-applicable', because: (0,prose/* prose */.CS) `switched off by the policy: ${reason}` };
    }
    const outcomes = rulings.flatMap((ruling) => ruling.outcomes.map((one) => excepted(one, ruling)));
    const verdict = WORST_FIRST.find((candidate) => outcomes.some((outcome) => verdictOf(outcome) === candidate));
    if (verdict === undefined) {
        return { ...base, verdict: 'not-applicable', because: (0,prose/* prose */.CS) `nothing it asks about changed` };
    }
    return { ...base, verdict, because: reasons(outcomes.filter((outcome) => verdictOf(outcome) === verdict)) };
}
function verdictOf(outcome) {
    if (outcome.state === 'met')
        return 'pass';
    if (outcome.state === 'unknown')
        return 'unknown';
    return outcome.gaps.some(({ kind }) => kind === 'gap') ? 'fail' : 'waiting';
}
function reasons(outcomes) {
    const said = outcomes.map((outcome) => outcome.state === 'unmet' ? outcome.gaps[0].message : outcome.because);
    const [first = (0,prose/* prose */.CS) ``] = said;
    return said.length > 1 ? (0,prose/* prose */.CS) `${first} (and ${said.length - 1} more)` : first;
}
/** With an exception in force a gate passes, and says on whose word. */
function excepted(outcome, { deviation: spoken }) {
    if (outcome.state !== 'unmet' || spoken?.state !== 'in-force')
        return outcome;
    const { exception, daysLeft } = spoken;
    const because = (0,prose/* prose */.CS) `exception ${(0,prose/* code */.aY)(exception.id)}, approved by ${(0,prose/* person */.MV)(exception.approvedBy)}: ${daysLeft} days left`;
    return { state: 'met', because, ...(outcome.said === undefined ? {} : { said: outcome.said }) };
}
/** What is missing, with what an exception has to say to it. */
function withDeviation(gap, spoken) {
    if (spoken === undefined)
        return gap;
    const { exception } = spoken;
    if (spoken.state === 'refused')
        return {
            ...gap,
            message: (0,prose/* prose */.CS) `${gap.message}; exception ${(0,prose/* code */.aY)(exception.id)} does not hold: ${spoken.because}`,
        };
    const message = (0,prose/* prose */.CS) `${gap.message}; exception ${(0,prose/* code */.aY)(exception.id)} holds ${spoken.daysLeft} more days: ${(0,prose/* words */.aL)(exception.reason)}`;
    return { ...gap, kind: 'gap', message };
}
function findingsOf({ asked, outcomes, deviation: spoken }) {
    const { gate, subject } = asked;
    if (gate.level === 'off')
        return [];
    const level = spoken?.state === 'in-force' ? 'notice' : gate.level;
    const of = { gate: gate.id, title: gate.title, level, controls: gate.controls, why: gate.why };
    const system = subject.system === undefined ? {} : { system: subject.system.id };
    return outcomes.flatMap((outcome) => outcome.state === 'unmet'
        ? outcome.gaps.map((gap) => ({ ...of, ...system, ...withDeviation(gap, spoken) }))
        : []);
}
function asFinding(shortfall) {
    return { ...READING, kind: 'gap', ...shortfall };
}
const LEVELS = ['failure', 'warning', 'notice'];
/** Stable: findings of one urgency stay in the order of the policy. */
function byUrgency(a, b) {
    const byLevel = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
    if (byLevel !== 0)
        return byLevel;
    return Number(a.kind === 'waiting') - Number(b.kind === 'waiting');
}
function approvalsOf(rulings) {
    return rulings.flatMap(({ asked, outcomes }) => outcomes.flatMap((outcome) => {
        if (outcome.state === 'unknown' || outcome.said === undefined)
            return [];
        const { system } = asked.subject;
        const of = { gate: asked.gate.id, ...(system === undefined ? {} : { system: system.id }) };
        return outcome.said.map((row) => ({ ...row, ...of }));
    }));
}
function documentsRelied(plan, facts) {
    return plan.asked.flatMap(({ gate, subject }) => gate.require.flatMap((requirement) => documentsOf(requirement, subject, facts.trees).map((path) => {
        const sha = facts.trees.head.entries.get(path)?.sha;
        const system = subject.system === undefined ? {} : { system: subject.system.id };
        return { path, ...(sha === undefined ? {} : { sha }), gate: gate.id, ...system };
    })));
}
function summary(system) {
    const stage = system.base?.stage ?? system.head?.stage;
    return {
        id: system.id,
        name: system.name,
        ...(system.owner === undefined ? {} : { owner: system.owner }),
        ...(system.risk === undefined ? {} : { risk: system.risk }),
        ...(stage === undefined ? {} : { stage }),
        registered: system.base === undefined ? 'head' : 'base',
    };
}

// EXTERNAL MODULE: ./lib/change/classify.js
var classify = __webpack_require__(2892);
;// CONCATENATED MODULE: ./lib/change/diff.js
/**
 * Every path that differs between two trees, sorted by path.
 *
 * A removed file whose very bytes appear under a new name is a rename. A rename with edits is a removal and
 * an addition: telling them apart needs contents, and both paths are judged anyway.
 */
function diffTrees(base, head) {
    const removed = [];
    const added = [];
    const changes = [];
    for (const before of base.entries.values()) {
        const after = head.entries.get(before.path);
        if (after === undefined)
            removed.push(before);
        else if (after.mode !== before.mode || after.sha !== before.sha) {
            const status = after.mode === before.mode ? 'modified' : 'type-changed';
            changes.push({ path: before.path, status, base: before, head: after });
        }
    }
    for (const after of head.entries.values())
        if (!base.entries.has(after.path))
            added.push(after);
    const origin = renames(removed, added);
    const moved = new Set(origin.values());
    for (const after of added) {
        const before = origin.get(after);
        if (before === undefined)
            changes.push({ path: after.path, status: 'added', head: after });
        else {
            const previousPath = before.path;
            changes.push({ path: after.path, previousPath, status: 'renamed', base: before, head: after });
        }
    }
    for (const before of removed) {
        if (!moved.has(before))
            changes.push({ path: before.path, status: 'removed', base: before });
    }
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** New entry → the removed entry it was, each used once; a file that kept its name is preferred. */
function renames(removed, added) {
    const bySha = new Map();
    for (const entry of removed) {
        const same = bySha.get(entry.sha);
        if (same === undefined)
            bySha.set(entry.sha, [entry]);
        else
            same.push(entry);
    }
    const origin = new Map();
    for (const after of added) {
        const candidates = bySha.get(after.sha);
        if (candidates === undefined || candidates.length === 0)
            continue;
        const sameName = candidates.findIndex((before) => baseName(before.path) === baseName(after.path));
        const [before] = candidates.splice(Math.max(sameName, 0), 1);
        if (before !== undefined)
            origin.set(after, before);
    }
    return origin;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/change/register.js
var change_register = __webpack_require__(8255);
;// CONCATENATED MODULE: ./lib/change/systems.js

const SEVERITY = { minimal: 0, limited: 1, high: 2, unacceptable: 3 };
function joinRegisters(base, head, policy) {
    const ids = [...new Set([...base.keys(), ...head.keys()])].sort();
    return ids.map((id) => joinEntries(id, base.get(id), head.get(id), policy));
}
function joinEntries(id, base, head, policy) {
    const folder = `${policy.systems}/${id}`;
    const claims = [base, head].flatMap((entry) => (entry ? [(0,globs/* globMatcher */.fU)(entry.paths)] : []));
    const owner = base?.owner;
    const risk = stricter(base?.risk, head?.risk);
    const stages = [...new Set([base?.stage, head?.stage].filter((stage) => stage !== undefined))];
    return {
        id,
        name: base?.name ?? head?.name ?? id,
        folder,
        ...(owner === undefined ? {} : { owner }),
        deputies: base?.deputies ?? [],
        ...(risk === undefined ? {} : { risk }),
        stages,
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        claims: (path) => path.startsWith(`${folder}/`) || claims.some((claim) => claim(path) !== undefined),
    };
}
/** The stricter of two tiers; undefined only when neither is given. */
function stricter(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return SEVERITY[a] >= SEVERITY[b] ? a : b;
}
/** Whether `after` asks for less than `before`. */
function isLower(after, before) {
    return after === undefined || SEVERITY[after] < SEVERITY[before];
}

;// CONCATENATED MODULE: ./lib/gates/plan.js








/** Which changed files the policy governs. Nothing governed: nothing more needs to be fetched. */
function plan_select(policy, trees, workflow) {
    const by = (0,classify/* classifier */.kd)(policy, workflow);
    const files = diffTrees(trees.mergeBase, trees.head).map((file) => ({
        ...file,
        trusted: (0,classify/* touchesTrusted */.rE)(file, by),
    }));
    const governed = files.flatMap((file) => (0,classify/* classesOf */.OX)(file, by).map((found) => ({ ...file, ...found })));
    const prompts = new Set(governed.flatMap(({ path, class: kind }) => (kind === 'prompt' ? [path] : [])));
    const candidates = (0,detect/* candidatesOf */.kW)(files, (0,detect/* lookout */.iX)(policy), (path) => prompts.has(path));
    const register = [trees.base, trees.head].flatMap((tree) => (0,change_register/* registerFiles */.J)(tree, policy));
    const roles = [trees.base, trees.head].flatMap((tree) => tree.entries.get(policy.roles) ?? []);
    const exceptions = exceptionFiles(trees.base, policy.exceptions);
    const needed = blobsOf([...register.map(({ entry }) => entry), ...roles, ...exceptions]);
    return { files, governed, candidates, needed };
}
/** What the paths govern with what was seen inside: where a class was seen, the path alone says no more. */
function withSights(selection, sights) {
    const trusted = new Map(selection.files.map((file) => [file.path, file.trusted]));
    const seen = (0,detect/* changesOf */.fs)(sights).map((change) => ({ ...change, trusted: trusted.get(change.path) ?? false }));
    const classes = new Set(seen.map((change) => `${change.class} ${change.path}`));
    const byPath = selection.governed.filter((change) => !classes.has(`${change.class} ${change.path}`));
    return [...byPath, ...seen].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** Which gates are asked of which systems, and which blobs and paths they need. */
function plan(policy, changes, trees, blobs) {
    const base = (0,change_register/* readRegister */.Q)(trees.base, policy, blobs);
    const head = (0,change_register/* readRegister */.Q)(trees.head, policy, blobs);
    const systems = joinRegisters(base, head, policy);
    const governed = changes.flatMap((change) => bySystem(change, systems));
    const subjects = subjectsOf(governed, systems);
    const asked = subjects.flatMap((subject) => policy.gates.flatMap((gate) => ask(gate, subject, trees)));
    const content = new Map();
    const needed = [];
    for (const subject of subjects) {
        const paths = subject.changes.flatMap((change) => [change.path, change.previousPath ?? []].flat());
        for (const { gate } of asked.filter((entry) => entry.subject === subject)) {
            for (const path of gate.require.flatMap((requirement) => documentsOf(requirement, subject, trees))) {
                paths.push(path);
                const entries = [trees.base, trees.mergeBase, trees.head].flatMap((tree) => tree.entries.get(path) ?? []);
                needed.push(...entries);
            }
        }
        content.set(subject, [...new Set(paths)].sort());
    }
    return { governed, systems, subjects, asked, content, needed: blobsOf(needed) };
}
/** One change for each system that claims the file before or after a rename; one without when none does. */
function bySystem(change, systems) {
    const claiming = systems.filter(({ claims }) => claims(change.path) || (change.previousPath !== undefined && claims(change.previousPath)));
    return claiming.length === 0 ? [change] : claiming.map(({ id }) => ({ ...change, system: id }));
}
function subjectsOf(governed, systems) {
    const owned = systems.map((system) => ({
        system,
        changes: governed.filter(({ system: id }) => id === system.id),
    }));
    const rest = governed.filter(({ system }) => system === undefined);
    return [
        ...owned.filter(({ changes }) => changes.length > 0),
        ...(rest.length > 0 ? [{ changes: rest }] : []),
    ];
}
function ask(gate, subject, trees) {
    if (gate.level === 'off')
        return [];
    const { when } = gate;
    if (gate.scope === 'system' ? !suits(gate, subject) : subject.system !== undefined)
        return [];
    const own = gate.scope === 'system'
        ? undefined
        : new Set(gate.require.flatMap((one) => documentsOf(one, subject, trees)));
    const changes = subject.changes.filter((change) => (when.changes === undefined || kindsOf(change).some((kind) => when.changes?.includes(kind))) &&
        (when.files === 'all' || change.trusted) &&
        (own === undefined ||
            [change.path, change.previousPath].some((path) => path !== undefined && own.has(path))));
    return changes.length === 0 ? [] : [{ gate, subject, changes }];
}
/**
 * Whether a gate speaks to the tier and stage of a subject. Missing facts never make a gate go away: no tier counts
 * as high, no stage as every stage.
 */
function suits({ when }, { system }) {
    const tier = system?.risk ?? 'high';
    const stages = system?.stages ?? [];
    if (when.risk !== undefined && !when.risk.includes(tier))
        return false;
    return (when.stage === undefined || stages.length === 0 || stages.some((stage) => when.stage?.includes(stage)));
}
/** A class, and for a dependency also how it changed. */
function kindsOf(change) {
    if (change.class !== 'ai-dependency')
        return [change.class];
    return [change.class, `${change.class}:${(0,change_change/* transition */.k)(change)}`];
}
/** Ids of what can be read: neither links nor submodules. */
function blobsOf(entries) {
    return [
        ...new Set(entries.filter(({ mode }) => mode === '100644' || mode === '100755').map(({ sha }) => sha)),
    ];
}

;// CONCATENATED MODULE: ./lib/gates/weaken.js


/** What the head would take from the register: another owner, a lower tier, files that leave a system. */
function weakerRegister(systems, changed) {
    return systems.flatMap(({ base, head, id }) => {
        if (base === undefined || !changed.has(base.path))
            return [];
        if (head === undefined)
            return [{ path: base.path, message: (0,prose/* prose */.CS) `${(0,prose/* words */.aL)(id)} leaves the register` }];
        return entryDifferences(base, head).map((message) => ({ path: base.path, message }));
    });
}
function entryDifferences(base, head) {
    const of = (0,prose/* words */.aL)(base.id);
    const messages = [];
    if (base.owner !== head.owner) {
        messages.push((0,prose/* prose */.CS) `owner of ${of}: ${who(base.owner)} → ${who(head.owner)}`);
    }
    const deputies = head.deputies.filter((deputy) => !base.deputies.includes(deputy));
    if (deputies.length > 0)
        messages.push((0,prose/* prose */.CS) `deputies of ${of}: + ${(0,prose/* list */.p_)(deputies.map(prose/* person */.MV))}`);
    if (base.risk !== undefined && isLower(head.risk, base.risk)) {
        messages.push((0,prose/* prose */.CS) `risk tier of ${of}: ${base.risk} → ${head.risk ?? 'none'}`);
    }
    if (base.stage !== head.stage)
        messages.push((0,prose/* prose */.CS) `stage of ${of}: ${base.stage ?? 'none'} → ${head.stage ?? 'none'}`);
    const dropped = base.paths.filter((path) => !head.paths.includes(path));
    const excluded = head.paths.filter((path) => path.startsWith('!') && !base.paths.includes(path));
    if (dropped.length > 0)
        messages.push((0,prose/* prose */.CS) `paths of ${of}: without ${(0,prose/* list */.p_)(dropped.map(prose/* code */.aY))}`);
    if (excluded.length > 0)
        messages.push((0,prose/* prose */.CS) `paths of ${of}: now ${(0,prose/* list */.p_)(excluded.map(prose/* code */.aY))}`);
    return messages;
}
/** Who would gain or lose a role. */
function weakerRoles(base, head) {
    const names = [...new Set([...base.people.keys(), ...head.people.keys()])].sort();
    return names.flatMap((role) => {
        const before = base.people.get(role) ?? [];
        const after = head.people.get(role) ?? [];
        const gained = after.filter((one) => !before.includes(one)).map(prose/* person */.MV);
        const lost = before.filter((one) => !after.includes(one)).map(prose/* person */.MV);
        const messages = [
            ...(gained.length > 0 ? [(0,prose/* prose */.CS) `role ${(0,prose/* words */.aL)(role)}: + ${(0,prose/* list */.p_)(gained)}`] : []),
            ...(lost.length > 0 ? [(0,prose/* prose */.CS) `role ${(0,prose/* words */.aL)(role)}: − ${(0,prose/* list */.p_)(lost)}`] : []),
        ];
        return messages.map((message) => ({ path: base.path, message }));
    });
}
function who(owner) {
    return owner === undefined ? (0,prose/* words */.aL)('nobody') : (0,prose/* person */.MV)(owner);
}

// EXTERNAL MODULE: ./lib/objects.js
var objects = __webpack_require__(315);
// EXTERNAL MODULE: ./lib/policy/paths.js
var paths = __webpack_require__(3874);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/change/detectors/ids.js
var detectors_ids = __webpack_require__(6078);
// EXTERNAL MODULE: ./lib/policy/describe.js
var policy_describe = __webpack_require__(3397);
;// CONCATENATED MODULE: ./lib/policy/weakening.js





const RANK = { off: 0, notice: 1, warning: 2, failure: 3 };
/** What `head` would ask less of than `base`, in words; what it asks more of is no weakening. */
function weakenings(base, head) {
    const gates = new Map(head.gates.map((gate) => [gate.id, gate]));
    return [
        ...(base.mode !== 'audit' && head.mode === 'audit'
            ? [(0,prose/* prose */.CS) `mode: enforce → audit (nothing is blocked any more)`]
            : []),
        ...moved('governance role', base.governanceRole, head.governanceRole),
        ...moved('register', base.systems, head.systems),
        ...moved('roles file', base.roles, head.roles),
        ...moved('exceptions', base.exceptions, head.exceptions),
        ...globsLost('trusted files', base.trusted, head.trusted),
        ...change_change/* CHANGE_CLASSES */.i.flatMap((name) => globsLost(`${name} files`, base.changes[name], head.changes[name])),
        ...globsLost('files that detectors look into', base.ignore.map(negated), head.ignore.map(negated)),
        ...detectors_ids/* DETECTOR_IDS */.Y.flatMap((name) => globsLost(`files the detector ${name} looks into`, base.detectors[name], head.detectors[name])),
        ...base.gates.flatMap((gate) => gateWeakenings(gate, gates.get(gate.id))),
    ];
}
/** What is ignored is taken out of what is looked into. */
function negated(glob) {
    return glob.startsWith('!') ? glob.slice(1) : `!${glob}`;
}
function moved(what, before, after) {
    return before === after ? [] : [(0,prose/* prose */.CS) `${what}: ${(0,prose/* code */.aY)(before)} → ${(0,prose/* code */.aY)(after)}`];
}
function globsLost(what, before, after) {
    const lost = before.filter((glob) => !glob.startsWith('!') && !after.includes(glob));
    const excluded = after.filter((glob) => glob.startsWith('!') && (!before.includes(glob) || takesOutMore(glob, before, after)));
    return [
        ...(lost.length > 0 ? [(0,prose/* prose */.CS) `${what}: without ${(0,prose/* list */.p_)(lost.map(prose/* code */.aY))}`] : []),
        ...(excluded.length > 0 ? [(0,prose/* prose */.CS) `${what}: now ${(0,prose/* list */.p_)(excluded.map(prose/* code */.aY))}`] : []),
    ];
}
/** The last glob that matches wins: an exclusion that moved behind a glob now takes its files out too. */
function takesOutMore(exclusion, before, after) {
    const took = (globs) => globs.slice(0, globs.lastIndexOf(exclusion));
    const had = before.slice(before.lastIndexOf(exclusion));
    return took(after).some((glob) => !glob.startsWith('!') && had.includes(glob));
}
function gateWeakenings(before, after) {
    if (before.level === 'off')
        return [];
    const name = (0,prose/* words */.aL)(before.id);
    if (after === undefined)
        return [(0,prose/* prose */.CS) `${name}: the gate is gone`];
    if (after.level === 'off')
        return [(0,prose/* prose */.CS) `${name}: ${before.level} → off`];
    return [
        ...(RANK[after.level] < RANK[before.level] ? [(0,prose/* prose */.CS) `${name}: ${before.level} → ${after.level}`] : []),
        ...(before.locked && !after.locked ? [(0,prose/* prose */.CS) `${name}: no longer locked`] : []),
        ...(before.scope !== after.scope ? [(0,prose/* prose */.CS) `${name}: scope ${before.scope} → ${after.scope}`] : []),
        ...narrowed(before.when, after.when).map((change) => (0,prose/* prose */.CS) `${name}: ${change}`),
        ...before.require
            .flatMap((requirement) => lostRequirement(requirement, after.require))
            .map((change) => (0,prose/* prose */.CS) `${name}: ${change}`),
    ];
}
function narrowed(before, after) {
    const keys = ['changes', 'risk', 'stage'];
    const fewer = keys.flatMap((key) => {
        const kept = after[key];
        if (kept === undefined)
            return [];
        const had = before[key];
        if (had === undefined)
            return [(0,prose/* prose */.CS) `${(0,prose/* code */.aY)(key)} now only ${(0,prose/* list */.p_)(kept.map(prose/* words */.aL))}`];
        // A class holds each of its transitions: `ai-dependency` asks for more than `ai-dependency:added`.
        const lost = had.filter((value) => !kept.includes(value) && !kept.includes(value.replace(/:.*/, '')));
        return lost.length === 0
            ? []
            : [(0,prose/* prose */.CS) `no longer asked when ${(0,prose/* code */.aY)(key)} is ${(0,prose/* list */.p_)(lost.map(prose/* words */.aL), 'or')}`];
    });
    const files = before.files === 'all' && after.files === 'trusted' ? [(0,prose/* prose */.CS) `only trusted files count now`] : [];
    return [...fewer, ...files];
}
/** A requirement is kept when one of its kind asks for no less. */
function lostRequirement(before, after) {
    const candidates = after.filter((requirement) => requirement.kind === before.kind);
    if (candidates.some((requirement) => (0,external_node_util_.isDeepStrictEqual)(requirement, before)))
        return [];
    const differences = candidates
        .map((requirement) => lessAsked(before, requirement))
        .filter((one) => one !== undefined);
    if (differences.some((one) => one.length === 0))
        return [];
    return differences[0] ?? [(0,prose/* prose */.CS) `no longer requires ${(0,policy_describe/* describe */.q)(before)}`];
}
/** What `after` asks less; undefined when it is about something else altogether. */
function lessAsked(before, after) {
    if (before.kind === 'document' && after.kind === 'document') {
        if (before.path !== after.path)
            return undefined;
        const sections = before.sections.filter((name) => !after.sections.includes(name));
        return [
            ...(before.schema !== undefined && after.schema !== before.schema
                ? [(0,prose/* prose */.CS) `${(0,prose/* code */.aY)(before.path)} need not follow its schema`]
                : []),
            ...(before.changed !== undefined && after.changed === undefined
                ? [(0,prose/* prose */.CS) `${(0,prose/* code */.aY)(before.path)} need not change any more`]
                : []),
            ...(sections.length > 0
                ? [(0,prose/* prose */.CS) `${(0,prose/* code */.aY)(before.path)} without sections ${(0,prose/* list */.p_)(sections.map(prose/* words */.aL))}`]
                : []),
        ];
    }
    if (before.kind === 'approval' && after.kind === 'approval') {
        const added = after.by.filter((one) => !before.by.some((other) => (0,policy_describe/* approver */.Q)(other) === (0,policy_describe/* approver */.Q)(one)));
        return [
            ...(after.count < before.count ? [(0,prose/* prose */.CS) `approvals: ${before.count} → ${after.count}`] : []),
            ...(added.length > 0 ? [(0,prose/* prose */.CS) `${(0,prose/* list */.p_)(added.map((one) => (0,prose/* words */.aL)((0,policy_describe/* approver */.Q)(one))))} may approve too`] : []),
        ];
    }
    if (before.kind === 'review' && after.kind === 'review') {
        const tiers = Object.keys(before.count).filter((tier) => after.count[tier] < before.count[tier]);
        return [
            ...tiers.map((tier) => (0,prose/* prose */.CS) `reviewers at ${tier} risk: ${before.count[tier]} → ${after.count[tier]}`),
            ...(before.role !== undefined && after.role !== before.role
                ? [(0,prose/* prose */.CS) `reviewers need not hold role ${(0,prose/* words */.aL)(before.role)}`]
                : []),
        ];
    }
    if (before.kind === 'risks' && after.kind === 'risks' && before.path === after.path)
        return after.limit > before.limit ? [(0,prose/* prose */.CS) `limit of risks: ${before.limit} → ${after.limit}`] : [];
    return [(0,prose/* prose */.CS) `${(0,policy_describe/* describe */.q)(before)} is asked for in another way`];
}

// EXTERNAL MODULE: ./lib/run/policy.js + 4 modules
var run_policy = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/run/evaluate.js












/** Nothing the policy governs changed: the verdict without reading anything. */
function nothingGoverned(question) {
    const empty = (commit) => ({ commit, entries: new Map(), unread: [] });
    const trees = {
        base: empty(question.base),
        mergeBase: empty(question.mergeBase),
        head: empty(question.head),
    };
    const planned = {
        governed: [],
        systems: [],
        subjects: [],
        asked: [],
        content: new Map(),
        needed: [],
    };
    const found = { oversight: { known: false }, weakenings: [], shortfalls: [], unseen: [] };
    return judge(planned, { ...factsOf(question, trees, new Map()), ...found }, question.now);
}
/** Trees, plan, fetch, judge: at most four waves of requests. */
async function evaluate(question, source, catalog) {
    const { policy } = question;
    // Both are awaited further down: until then a failure is nobody's yet, and must not end the process.
    for (const started of [question.people, question.changedFiles])
        started?.catch(() => undefined);
    const commits = [...new Set([question.base, question.mergeBase, question.head])];
    const listed = await source.trees(commits, keepPaths(policy));
    const tree = (commit) => {
        return listed.get(commit) ?? { commit, entries: new Map(), unread: [{ path: '', because: 'no answer' }] };
    };
    const trees = { base: tree(question.base), mergeBase: tree(question.mergeBase), head: tree(question.head) };
    const selection = plan_select(policy, trees, question.workflow);
    const shortfalls = [
        ...(question.shortfalls ?? []),
        ...commits.flatMap((commit) => unreadFolders(tree(commit))),
        ...uncounted(selection.files.length, await question.changedFiles),
    ];
    const changed = new Set(selection.files.map(({ path }) => path));
    const byPath = selection.governed.length > 0;
    const [sights, early, proposed] = await Promise.all([
        lookInto(selection.candidates, source),
        // Most pull requests touch nothing governed: then nobody asks who owns what.
        byPath ? source.blobs(selection.needed) : undefined,
        proposedPolicy(policy, changed, trees.head, source, catalog),
    ]);
    const governed = withSights(selection, sights);
    const register = early ?? (governed.length > 0 ? await source.blobs(selection.needed) : []);
    const blobs = new Map(register);
    const planned = plan(policy, governed, trees, blobs);
    const paths = [...new Set([...planned.content.values()].flat())];
    const [documents, oversight] = await Promise.all([
        source.blobs(planned.needed),
        gather(question, trees.head, paths, source),
    ]);
    for (const [sha, blob] of documents)
        blobs.set(sha, blob);
    const facts = factsOf(question, trees, blobs);
    const headRoles = rolesAt(trees.head, policy, blobs);
    const weaker = [
        ...proposed.weakenings,
        ...weakerRegister(planned.systems, changed),
        ...(changed.has(policy.roles) ? weakerRoles(facts.roles, headRoles) : []),
    ];
    const missing = [...shortfalls, ...proposed.shortfalls, ...unreadFiles(sights)];
    const found = { oversight, weakenings: weaker, shortfalls: missing, unseen: unseenFiles(sights) };
    return judge_judge(planned, { ...facts, ...found }, question.now);
}
/** Files looked into at a time: enough for few waves, little enough that a large change does not fill the memory. */
const LOOK_AT_ONCE = 400;
/** Fetches what the candidates hold, a part at a time, and looks into each. */
async function lookInto(candidates, source) {
    const sights = [];
    const readers = await (0,detect/* loadReaders */.P)(candidates);
    for (let from = 0; from < candidates.length; from += LOOK_AT_ONCE) {
        const part = candidates.slice(from, from + LOOK_AT_ONCE);
        const entries = part.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
        const large = entries.filter(({ size = 0 }) => size > detect/* MAX_OPEN_BYTES */.WD).map(({ sha }) => sha);
        const wanted = blobsOf(entries.filter(({ size = 0 }) => size <= detect/* MAX_OPEN_BYTES */.WD));
        const blobs = new Map(await source.blobs(wanted, detect/* MAX_OPEN_BYTES */.WD));
        for (const sha of large)
            blobs.set(sha, (0,objects/* tooLarge */.g)(detect/* MAX_OPEN_BYTES */.WD));
        for (const candidate of part) {
            const sight = (0,detect/* look */.Op)(candidate, blobs, readers);
            if (sight.found.length > 0 || sight.unseen.length > 0 || sight.unread.length > 0)
                sights.push(sight);
        }
    }
    return sights;
}
function unreadFiles(sights) {
    return sights.flatMap(({ file, unread }) => unread.map((because) => ({
        path: file.path,
        message: (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(file.path)} could not be read: ${because}`,
        remedy: (0,prose/* prose */.CS) `run the gate again; if it stays, check that the token may read contents`,
    })));
}
function unseenFiles(sights) {
    return sights.flatMap(({ file, unseen }) => unseen.map((because) => ({ path: file.path, because })));
}
function factsOf({ policy, mode, pullRequest }, trees, blobs) {
    const roles = rolesAt(trees.base, policy, blobs);
    const known = pullRequest === undefined ? {} : { pullRequest };
    return { policy, mode, trees, blobs, roles, ...known };
}
function rolesAt(tree, policy, blobs) {
    return readRoles(policy.roles, blobAt(tree, policy.roles, blobs));
}
/** The head's own policy, when the change touches it: what it would weaken, or why it cannot be read. */
async function proposedPolicy(policy, changed, head, source, catalog) {
    if (![policy.path, ...policy.files].some((path) => changed.has(path)))
        return { weakenings: [], shortfalls: [] };
    const { path } = policy;
    const loaded = await (0,run_policy/* readPolicy */.T4)(path, (file) => readAt(head, file, source), catalog);
    if (loaded.ok === 'missing') {
        return { weakenings: [{ path, message: (0,prose/* prose */.CS) `the policy itself is removed` }], shortfalls: [] };
    }
    if (loaded.ok) {
        const messages = weakenings(policy, loaded.policy);
        return { weakenings: messages.map((message) => ({ path, message })), shortfalls: [] };
    }
    const shortfalls = loaded.problems.map((problem) => ({
        path: problem.path,
        line: problem.position.line,
        column: problem.position.column,
        message: (0,prose/* prose */.CS) `the policy this change proposes is not valid: ${problem.message}`,
        remedy: (0,prose/* prose */.CS) `${problem.hint ?? 'correct it'}; ${(0,prose/* code */.aY)('aims-gate check')} shows the place`,
    }));
    return { weakenings: [], shortfalls };
}
async function readAt(tree, path, source) {
    const entry = tree.entries.get(path);
    if (entry === undefined)
        return undefined;
    if (entry.mode === '120000' || entry.mode === '160000')
        return { state: 'unreadable', because: 'it is a link' };
    return (await source.blobs([entry.sha])).get(entry.sha);
}
function blobAt(tree, path, blobs) {
    const entry = tree.entries.get(path);
    return entry === undefined
        ? undefined
        : (blobs.get(entry.sha) ?? { state: 'unreadable', because: 'it was not read' });
}
/** What stood at the governed paths in each reviewed commit, and stands in what would be merged. */
async function gather(question, head, paths, source) {
    if (question.people === undefined)
        return { known: false };
    const people = await question.people;
    const commits = people.reviews.flatMap(({ state, commit }) => state === 'approved' && commit ? [commit] : []);
    const at = async (commit) => [commit, await source.entries(commit, paths)];
    const reviewed = await Promise.all([...new Set(commits)].map(at));
    const merging = question.merging === undefined ? head.entries : await source.entries(question.merging, paths);
    // A commit that cannot be read holds none of the content: then no approval covers it.
    return { known: true, facts: { ...people, reviewed: new Map(reviewed), merging: merging ?? new Map() } };
}
/** Folders that are read even where nothing changed: documents must be seen to exist. */
function keepPaths(policy) {
    const documents = policy.gates
        .flatMap(({ require }) => require.flatMap(paths/* documentPaths */.M))
        .map((path) => (0,globs/* globPrefix */.NL)(path, policy.systems));
    const { systems, roles, exceptions, path, files } = policy;
    return [...new Set([systems, roles, exceptions, path, ...files, ...documents])];
}


/***/ }),

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R6: () => (/* binding */ insist),
  W: () => (/* binding */ presetPolicy),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./lib/documents/frame.js
var documents_frame = __webpack_require__(5647);
// EXTERNAL MODULE: ./lib/documents/yaml.js
var yaml = __webpack_require__(7347);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/change/change.js
var change = __webpack_require__(5174);
// EXTERNAL MODULE: ./lib/change/detectors/ids.js
var ids = __webpack_require__(6078);
// EXTERNAL MODULE: ./lib/documents/nearest.js
var nearest = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/documents/schema.js
var schema = __webpack_require__(5283);
// EXTERNAL MODULE: ./lib/ids.js
var lib_ids = __webpack_require__(5669);
// EXTERNAL MODULE: ./lib/policy/cel.js
var policy_cel = __webpack_require__(9358);
;// CONCATENATED MODULE: ./lib/policy/compile.js

function compileWhen(when) {
    return { ...when, files: when?.files ?? 'all' };
}
/** A requirement of the file, which the schema has checked, with its defaults filled in. */
function compileRequirement(requirement) {
    const { registered, document, approval, review, guardrails, any, all, not } = requirement;
    if (registered !== undefined)
        return { kind: 'registered' };
    if (document !== undefined)
        return { kind: 'document', sections: [], ...document };
    if (approval !== undefined)
        return { kind: 'approval', by: approval.by.map(approver), count: approval.count ?? 1 };
    if (review !== undefined) {
        const role = review.role === undefined ? {} : { role: review.role };
        return { kind: 'review', count: reviewers(review.count), ...role };
    }
    if (guardrails !== undefined)
        return { kind: 'guardrails' };
    if (any !== undefined)
        return { kind: 'any', of: any.map(compileRequirement) };
    if (all !== undefined)
        return { kind: 'all', of: all.map(compileRequirement) };
    if (not !== undefined)
        return { kind: 'not', of: compileRequirement(not) };
    const judged = compileJudged(requirement);
    if (judged !== undefined)
        return judged;
    throw new errors/* AimsError */.D('internal', 'a requirement of no known kind passed the policy schema', 'please report this as a bug');
}
/** Requirements that read documents, results or assessments in depth. */
function compileJudged(requirement) {
    const { checklist, fresh, link, risks, impacts, supplier, metrics, expression } = requirement;
    if (checklist !== undefined)
        return { kind: 'checklist', items: [], ...checklist };
    if (fresh !== undefined)
        return { kind: 'fresh', within: '12 months', ...fresh };
    if (link !== undefined)
        return { kind: 'link', ...link };
    if (risks !== undefined)
        return { kind: 'risks', limit: 12, ...risks };
    if (impacts !== undefined)
        return { kind: 'impacts', ...impacts };
    if (supplier !== undefined)
        return { kind: 'supplier', folder: '.aims/suppliers', ...supplier };
    if (metrics !== undefined)
        return { kind: 'metrics', ...metrics };
    if (typeof expression === 'string')
        return { kind: 'expression', cel: expression, documents: {} };
    return expression === undefined ? undefined : { kind: 'expression', documents: {}, ...expression };
}
function approver(text) {
    if (text === 'owner')
        return { kind: 'owner' };
    if (text.startsWith('role:'))
        return { kind: 'role', role: text.slice('role:'.length) };
    return { kind: 'person', login: text };
}
function reviewers(count) {
    if (typeof count === 'number')
        return { minimal: count, limited: count, high: count, unacceptable: count };
    return { minimal: 0, limited: 0, high: 0, unacceptable: 0, ...count };
}

;// CONCATENATED MODULE: ./lib/policy/merge.js
const RANK = { off: 0, notice: 1, warning: 2, failure: 3 };
/**
 * Merges the gates of `layer` over those of the policies it extends, key by key: `require`, `when` and
 * `controls` replace the whole value. A locked gate may only become stricter: its level can rise and its
 * `require` is added to the parent's.
 */
function mergeGates(gates, layer) {
    const problems = [];
    for (const [id, gate] of Object.entries(layer.file.gates ?? {})) {
        const parent = gates.get(id);
        const locks = gate.locked === undefined ? {} : { lockedBy: layer.path };
        if (parent === undefined) {
            gates.set(id, { gate, definedAt: layer, ...locks });
            continue;
        }
        if (parent.lockedBy === undefined) {
            gates.set(id, { ...parent, gate: { ...parent.gate, ...gate }, ...locks });
            continue;
        }
        problems.push(...loosened(id, gate, parent, layer));
        const require = gate.require === undefined || parent.gate.require === undefined
            ? (gate.require ?? parent.gate.require)
            : [...parent.gate.require, ...gate.require];
        const merged = { ...parent.gate, ...gate, ...(require === undefined ? {} : { require }) };
        gates.set(id, { ...parent, gate: merged });
    }
    return problems;
}
function loosened(id, gate, parent, layer) {
    const problem = (key, message) => ({
        ...layer.document.keyAt(['gates', id, key]),
        message,
        hint: `${parent.lockedBy} locks this gate: raise its level or add requirements`,
    });
    const level = parent.gate.level ?? 'failure';
    return [
        ...(gate.level !== undefined && RANK[gate.level] < RANK[level]
            ? [problem('level', `\`${id}\` cannot be lowered from ${level} to ${gate.level}`)]
            : []),
        ...(gate.when !== undefined ? [problem('when', `\`when\` of \`${id}\` cannot be replaced`)] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/policy/pinned.js


const PINNED = /^github:([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})\/([^\s@]+)@([0-9a-f]+)$/;
/** Undefined: `ref` is none, leaves its repository, or names a branch, a tag or a shortened id. */
function parsePinned(ref) {
    const [, owner, repo, path, id] = PINNED.exec(ref) ?? [];
    const commit = (0,lib_ids/* parseSha */.qL)(id);
    if (owner === undefined || repo === undefined || path === undefined || commit === undefined)
        return undefined;
    const within = external_node_path_.posix.normalize(path);
    return within.startsWith('../') || within.startsWith('/')
        ? undefined
        : { owner, repo, path: within, commit };
}
function pinnedRef({ owner, repo, path, commit }) {
    return `github:${owner}/${repo}/${path}@${commit}`;
}

;// CONCATENATED MODULE: ./lib/policy/load.js












const MAX_LAYERS = 8;
/**
 * What `entry` extends: `preset:NAME`, a path in the repository, or a pinned file of another one. Undefined: nothing, or the file cannot be
 * read so far that it says.
 */
function extendsOf(entry) {
    const parsed = (0,yaml/* parseYaml */.hN)(entry.text);
    const ref = parsed.ok
        ? parsed.document.value?.extends
        : undefined;
    return typeof ref === 'string' ? target(entry.path, ref) : undefined;
}
/**
 * `./file` beside `from`, in the repository and at the commit of `from`; undefined when it leaves the repository or is
 * no reference at all.
 */
function target(from, ref) {
    if (/^preset:[a-z0-9][a-z0-9-]*$/.test(ref))
        return ref;
    const pinned = parsePinned(ref);
    if (pinned !== undefined)
        return pinnedRef(pinned);
    if (!ref.startsWith('./'))
        return undefined;
    const there = parsePinned(from);
    const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(there?.path ?? from), ref));
    if (path === '..' || path.startsWith('../'))
        return undefined;
    return there === undefined ? path : pinnedRef({ ...there, path });
}
/**
 * Loads a policy with everything it extends. Pure: `read` gives texts that are already there.
 *
 * @param controls every control and clause id that exists
 */
function loadPolicy(entry, read, controls) {
    const layers = [];
    let next = entry;
    while (next !== undefined) {
        const parsed = (0,yaml/* parseYaml */.hN)(next.text);
        const problems = parsed.ok ? [...(0,schema/* validate */.t)('policy', parsed.document)] : parsed.problems;
        if (!parsed.ok || problems.length > 0)
            return failed(next, problems);
        const layer = { ...next, file: parsed.document.value, document: parsed.document };
        const wrong = [...unknownControls(layer, controls), ...wrongExpressions(layer)];
        if (wrong.length > 0)
            return failed(next, wrong);
        layers.push(layer);
        const parent = parentOf(layer, layers, read);
        if (parent !== undefined && !('text' in parent))
            return failed(next, [parent]);
        next = parent;
    }
    return compile(layers.reverse());
}
function failed(layer, problems) {
    const { path, text } = layer;
    return { ok: false, problems: problems.map((problem) => ({ ...problem, path, text })) };
}
function parentOf(layer, layers, read) {
    const ref = layer.file.extends;
    if (ref === undefined)
        return undefined;
    const position = layer.document.at(['extends']);
    const length = ref.length;
    const path = target(layer.path, ref);
    if (path === undefined && ref.startsWith('github:')) {
        const hint = 'write `github:owner/repo/path@` and the full id of a commit: a branch or a tag can be moved';
        return { position, length, message: `\`extends: ${ref}\` does not name a file at one commit`, hint };
    }
    if (path === undefined)
        return { position, length, message: `\`extends: ${ref}\` leaves the repository` };
    if (layers.some((known) => known.path === path)) {
        return { position, length, message: `\`extends: ${ref}\` leads back to a policy that extends this one` };
    }
    if (layers.length >= MAX_LAYERS)
        return { position, length, message: `more than ${MAX_LAYERS} policies extend one another` };
    const found = read(path);
    if (found !== undefined)
        return { path, text: found.text };
    const pinned = parsePinned(path);
    if (pinned !== undefined) {
        const repository = `${pinned.owner}/${pinned.repo}`;
        const message = `\`extends: ${ref}\`: ${repository} cannot be read from here, or has no such file at that commit`;
        return { position, length, message, hint: `give a clone of it: \`--extends-from ${repository}=DIR\`` };
    }
    const hint = path.startsWith('preset:')
        ? 'the presets are: preset:baseline, preset:llm-application, preset:iso-42001, preset:eu-ai-act-high-risk'
        : 'the file must be on the same branch';
    return { position, length, message: `\`extends: ${ref}\`: there is no ${path}`, hint };
}
function unknownControls({ file, document }, controls) {
    return Object.entries(file.gates ?? {}).flatMap(([id, gate]) => (gate.controls ?? []).flatMap((control, index) => {
        if (controls.has(control))
            return [];
        const near = (0,nearest/* nearest */.p)(control, [...controls]);
        const hint = near === undefined ? {} : { hint: `did you mean \`${near}\`?` };
        const position = document.at(['gates', id, 'controls', index]);
        return [
            {
                position,
                length: control.length,
                message: `ISO/IEC 42001 has no control or clause \`${control}\``,
                ...hint,
            },
        ];
    }));
}
/** CEL that cannot be parsed, wherever it stands: a policy that only fails when it is needed is no policy. */
function wrongExpressions({ file, document }) {
    const found = [];
    const visit = (value, path) => {
        if (Array.isArray(value))
            for (const [index, one] of value.entries())
                visit(one, [...path, index]);
        else if (typeof value === 'object' && value !== null)
            for (const [key, one] of Object.entries(value)) {
                const cel = key === 'expression' ? (one.cel ?? one) : undefined;
                const wrong = typeof cel === 'string' ? (0,policy_cel/* celProblem */.q)(cel) : undefined;
                const at = [...path, key, ...(cel === one ? [] : ['cel'])];
                if (wrong !== undefined)
                    found.push({ position: document.at(at), message: `the expression cannot be read: ${wrong}` });
                visit(one, [...path, key]);
            }
    };
    for (const [id, gate] of Object.entries(file.gates ?? {}))
        visit(gate.require, ['gates', id, 'require']);
    return found;
}
/** @param layers from the root of `extends` to the team's own file */
function compile(layers) {
    const own = layers.at(-1);
    if (own === undefined)
        return { ok: false, problems: [] };
    const sources = new Map();
    for (const layer of layers) {
        const problems = mergeGates(sources, layer);
        if (problems.length > 0)
            return failed(layer, problems);
    }
    const gates = [];
    for (const [id, { gate, definedAt }] of sources) {
        if (gate.require === undefined) {
            const position = definedAt.document.keyAt(['gates', id]);
            return failed(definedAt, [
                { ...position, message: `gate \`${id}\` requires nothing`, hint: 'add `require`' },
            ]);
        }
        gates.push({
            id: (0,lib_ids/* gateId */.Xc)(id),
            title: gate.title ?? id.replaceAll('-', ' '),
            why: gate.why ?? 'The policy of this repository asks for it.',
            controls: gate.controls ?? [],
            level: gate.level ?? 'failure',
            locked: gate.locked !== undefined,
            scope: gate.scope ?? 'system',
            ...(gate.reason === undefined ? {} : { reason: gate.reason }),
            when: compileWhen(gate.when),
            require: gate.require.map(compileRequirement),
            remedy: gate.remedy ?? 'see the policy',
        });
    }
    if (gates.length === 0) {
        const hint = 'add `extends: preset:baseline` or `gates`';
        return failed(own, [{ position: { line: 1, column: 1 }, message: 'the policy has no gates', hint }]);
    }
    return { ok: true, policy: assemble(layers, own, gates) };
}
function assemble(layers, own, gates) {
    const last = (key) => layers.findLast(({ file }) => file[key] !== undefined)?.file[key];
    const mode = last('mode');
    const globs = (of) => layers.flatMap(({ file }) => of(file) ?? []);
    const folder = (path) => path.replace(/^\.\//, '').replace(/\/+$/, '');
    return {
        path: own.path,
        name: last('name') ?? own.path,
        digest: digestOf(layers),
        files: layers
            .slice(0, -1)
            .map(({ path }) => path)
            .filter((path) => !/^(?:preset|github):/.test(path)),
        ...(mode === undefined ? {} : { mode }),
        systems: folder(last('systems') ?? '.aims/systems'),
        roles: folder(last('roles') ?? '.aims/roles.yml'),
        governanceRole: last('governance-role') ?? 'governance',
        exceptions: folder(last('exceptions') ?? '.aims/exceptions'),
        trusted: globs((file) => file.trusted),
        changes: byName(change/* CHANGE_CLASSES */.i, (name) => globs((file) => file.changes?.[name])),
        ignore: globs((file) => file.ignore),
        detectors: byName(ids/* DETECTOR_IDS */.Y, (name) => detectorGlobs(layers, name)),
        gates,
    };
}
function byName(names, globs) {
    return Object.fromEntries(names.map((name) => [name, globs(name)]));
}
/** What each policy adds or takes out, in order; `off` takes out all before it. */
function detectorGlobs(layers, name) {
    return layers.flatMap(({ file }) => {
        const globs = file.detectors?.[name];
        return globs === 'off' ? ['!**'] : (globs ?? []);
    });
}
/** Over the texts in order, each with its length before it: no two lists of texts give the same input. */
function digestOf(layers) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { text } of layers) {
        const bytes = Buffer.from(text, 'utf8');
        hash.update(`${bytes.length}\0`).update(bytes);
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/run/policy.js





/** A policy file with everything it extends: presets and other repositories from the catalog, `./files` through `read`. */
async function readPolicy(path, read, catalog) {
    const text = await readText(path, read);
    if (text === undefined)
        return { ok: 'missing' };
    return resolve({ path, text }, read, catalog);
}
/** The preset `name` as a policy of its own. */
async function presetPolicy(name, catalog) {
    const text = catalog.preset(name);
    if (text === undefined)
        throw new errors/* AimsError */.D('internal', `there is no preset ${name}`, 'install aims-gate again');
    return insist(await resolve({ path: `preset:${name}`, text }, async () => undefined, catalog));
}
/** The policy, or an error that shows each problem at its place in the user's file. */
function insist(loaded) {
    if (loaded.ok)
        return loaded.policy;
    const frames = loaded.problems.map((problem) => (0,documents_frame/* codeFrame */.l)(problem.path, problem.text, problem));
    const count = loaded.problems.length === 1 ? 'a mistake' : `${loaded.problems.length} mistakes`;
    throw new errors/* AimsError */.D('bad-policy', `the policy has ${count}\n\n${frames.join('\n\n')}\n`, 'correct it on the target branch');
}
async function resolve(entry, read, catalog) {
    const texts = new Map();
    let next = entry;
    // The loader itself refuses circles and long chains: here a file is fetched once at most.
    while (next !== undefined) {
        const parent = extendsOf(next);
        if (parent === undefined || texts.has(parent))
            break;
        const text = await parentText(parent, read, catalog);
        if (text === undefined)
            break;
        next = { path: parent, text };
        texts.set(parent, next);
    }
    return loadPolicy(entry, (ref) => texts.get(ref), catalog.controls);
}
async function parentText(ref, read, catalog) {
    if (ref.startsWith('preset:'))
        return catalog.preset(ref.slice('preset:'.length));
    const pinned = parsePinned(ref);
    if (pinned === undefined)
        return readText(ref, read);
    return readText(ref, async () => catalog.elsewhere?.(pinned));
}
async function readText(path, read) {
    const blob = await read(path);
    if (blob === undefined)
        return undefined;
    const decoded = blob.state === 'read' ? (0,yaml/* decodeText */.g7)(blob.bytes) : { ok: false, because: blob.because };
    if (decoded.ok)
        return decoded.text;
    throw new errors/* AimsError */.D('bad-policy', `${path} cannot be read: ${decoded.because}`, 'correct it on the target branch');
}


/***/ })

};
