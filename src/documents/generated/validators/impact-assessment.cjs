/* Generated from policies/schema/impact-assessment.schema.json by `npm run generate`: edit the schema, not this file. */
function addError(all, one) {
if(all === null) return [one];
all.push(one);
return all;
}
"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://github.com/aims-gate/aims-gate/policies/schema/impact-assessment.schema.json","title":"ImpactAssessmentFile","description":"What one AI system does to individuals, groups, society, the organisation and the environment.","type":"object","additionalProperties":false,"required":["version","phase","assessor","date","intended-use","foreseeable-misuse","affected","impacts","risk","conclusion"],"properties":{"version":{"description":"Version of this format.","const":1},"phase":{"description":"`preliminary` in design and data stages, `full` from development on.","enum":["preliminary","full"]},"assessor":{"description":"Who assessed.","type":"string","pattern":"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},"date":{"description":"When.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/date"},"intended-use":{"description":"What it is meant for.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"foreseeable-misuse":{"description":"How it could be misused, and what speaks against it.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"affected":{"description":"Who is affected.","type":"object","additionalProperties":false,"required":["directly","indirectly"],"properties":{"directly":{"description":"Parties its output is about or for.","type":"array","minItems":1,"items":{"description":"One party.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}},"indirectly":{"description":"Parties that feel the consequences.","type":"array","minItems":1,"items":{"description":"One party.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"impacts":{"description":"Each of the five areas, answered.","type":"object","additionalProperties":false,"required":["individuals","groups","society","organisation","environment"],"properties":{"individuals":{"description":"Impact on individuals.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"groups":{"description":"Impact on groups.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"society":{"description":"Impact on society.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"organisation":{"description":"Impact on organisation.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}},"environment":{"description":"Impact on environment.","type":"object","additionalProperties":false,"required":["impact","severity"],"properties":{"impact":{"description":"What it can do to them, good and bad; `no impact` with the reason when there is none.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"},"severity":{"description":"How bad it can get.","enum":["none","low","moderate","high","critical"]},"measures":{"description":"What limits it.","type":"array","minItems":0,"items":{"description":"One measure.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}}}}},"risk":{"enum":["minimal","limited","high","unacceptable"],"description":"The tier that follows; the register names the same."},"conclusion":{"description":"May the system be built, released, kept in use, and on which conditions.","$ref":"https://github.com/aims-gate/aims-gate/shared#/$defs/text"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
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
vErrors = addError(vErrors, {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema21,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","minLength":3};
const func2 = require("ajv/dist/runtime/ucs2length").default;

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
if(func2(data) < 3){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://github.com/aims-gate/aims-gate/policies/schema/impact-assessment.schema.json" */;
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
vErrors = addError(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'",schema:schema19.required,parentSchema:schema19,data});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = addError(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema19.properties.version,data:data0});
errors++;
}
}
if(data.phase !== undefined){
let data1 = data.phase;
if(!((data1 === "preliminary") || (data1 === "full"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.phase.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.phase.enum,parentSchema:schema19.properties.phase,data:data1});
errors++;
}
}
if(data.assessor !== undefined){
let data2 = data.assessor;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/pattern",keyword:"pattern",params:{pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^@?[A-Za-z0-9][A-Za-z0-9_-]*$"+"\"",schema:"^@?[A-Za-z0-9][A-Za-z0-9_-]*$",parentSchema:schema19.properties.assessor,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/assessor",schemaPath:"#/properties/assessor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.assessor.type,parentSchema:schema19.properties.assessor,data:data2});
errors++;
}
}
if(data.date !== undefined){
if(!(validate54(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["intended-use"] !== undefined){
if(!(validate56(data["intended-use"], {instancePath:instancePath+"/intended-use",parentData:data,parentDataProperty:"intended-use",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data["foreseeable-misuse"] !== undefined){
if(!(validate56(data["foreseeable-misuse"], {instancePath:instancePath+"/foreseeable-misuse",parentData:data,parentDataProperty:"foreseeable-misuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.affected !== undefined){
let data6 = data.affected;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop1 of schema19.properties.affected.required){
if(data6[prop1] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/required",keyword:"required",params:{missingProperty: prop1},message:"must have required property '"+prop1+"'",schema:schema19.properties.affected.required,parentSchema:schema19.properties.affected,data:data6});
errors++;
}
}
for(const key1 in data6){
if(!((key1 === "directly") || (key1 === "indirectly"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.affected,data:data6});
errors++;
}
}
if(data6.directly !== undefined){
let data7 = data6.directly;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/affected/directly",schemaPath:"#/properties/affected/properties/directly/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.affected.properties.directly,data:data7});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data7[i0], {instancePath:instancePath+"/affected/directly/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/affected/directly",schemaPath:"#/properties/affected/properties/directly/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.affected.properties.directly.type,parentSchema:schema19.properties.affected.properties.directly,data:data7});
errors++;
}
}
if(data6.indirectly !== undefined){
let data9 = data6.indirectly;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/affected/indirectly",schemaPath:"#/properties/affected/properties/indirectly/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.affected.properties.indirectly,data:data9});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data9[i1], {instancePath:instancePath+"/affected/indirectly/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/affected/indirectly",schemaPath:"#/properties/affected/properties/indirectly/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.affected.properties.indirectly.type,parentSchema:schema19.properties.affected.properties.indirectly,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.affected.type,parentSchema:schema19.properties.affected,data:data6});
errors++;
}
}
if(data.impacts !== undefined){
let data11 = data.impacts;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop2 of schema19.properties.impacts.required){
if(data11[prop2] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/required",keyword:"required",params:{missingProperty: prop2},message:"must have required property '"+prop2+"'",schema:schema19.properties.impacts.required,parentSchema:schema19.properties.impacts,data:data11});
errors++;
}
}
for(const key2 in data11){
if(!(((((key2 === "individuals") || (key2 === "groups")) || (key2 === "society")) || (key2 === "organisation")) || (key2 === "environment"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.impacts,data:data11});
errors++;
}
}
if(data11.individuals !== undefined){
let data12 = data11.individuals;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const prop3 of schema19.properties.impacts.properties.individuals.required){
if(data12[prop3] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/individuals",schemaPath:"#/properties/impacts/properties/individuals/required",keyword:"required",params:{missingProperty: prop3},message:"must have required property '"+prop3+"'",schema:schema19.properties.impacts.properties.individuals.required,parentSchema:schema19.properties.impacts.properties.individuals,data:data12});
errors++;
}
}
for(const key3 in data12){
if(!(((key3 === "impact") || (key3 === "severity")) || (key3 === "measures"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/individuals",schemaPath:"#/properties/impacts/properties/individuals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.impacts.properties.individuals,data:data12});
errors++;
}
}
if(data12.impact !== undefined){
if(!(validate56(data12.impact, {instancePath:instancePath+"/impacts/individuals/impact",parentData:data12,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data12.severity !== undefined){
let data14 = data12.severity;
if(!(((((data14 === "none") || (data14 === "low")) || (data14 === "moderate")) || (data14 === "high")) || (data14 === "critical"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/individuals/severity",schemaPath:"#/properties/impacts/properties/individuals/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.impacts.properties.individuals.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.impacts.properties.individuals.properties.severity.enum,parentSchema:schema19.properties.impacts.properties.individuals.properties.severity,data:data14});
errors++;
}
}
if(data12.measures !== undefined){
let data15 = data12.measures;
if(Array.isArray(data15)){
if(data15.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/individuals/measures",schemaPath:"#/properties/impacts/properties/individuals/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema19.properties.impacts.properties.individuals.properties.measures,data:data15});
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate56(data15[i2], {instancePath:instancePath+"/impacts/individuals/measures/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/individuals/measures",schemaPath:"#/properties/impacts/properties/individuals/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.impacts.properties.individuals.properties.measures.type,parentSchema:schema19.properties.impacts.properties.individuals.properties.measures,data:data15});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/individuals",schemaPath:"#/properties/impacts/properties/individuals/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.impacts.properties.individuals.type,parentSchema:schema19.properties.impacts.properties.individuals,data:data12});
errors++;
}
}
if(data11.groups !== undefined){
let data17 = data11.groups;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const prop4 of schema19.properties.impacts.properties.groups.required){
if(data17[prop4] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/groups",schemaPath:"#/properties/impacts/properties/groups/required",keyword:"required",params:{missingProperty: prop4},message:"must have required property '"+prop4+"'",schema:schema19.properties.impacts.properties.groups.required,parentSchema:schema19.properties.impacts.properties.groups,data:data17});
errors++;
}
}
for(const key4 in data17){
if(!(((key4 === "impact") || (key4 === "severity")) || (key4 === "measures"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/groups",schemaPath:"#/properties/impacts/properties/groups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.impacts.properties.groups,data:data17});
errors++;
}
}
if(data17.impact !== undefined){
if(!(validate56(data17.impact, {instancePath:instancePath+"/impacts/groups/impact",parentData:data17,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data17.severity !== undefined){
let data19 = data17.severity;
if(!(((((data19 === "none") || (data19 === "low")) || (data19 === "moderate")) || (data19 === "high")) || (data19 === "critical"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/groups/severity",schemaPath:"#/properties/impacts/properties/groups/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.impacts.properties.groups.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.impacts.properties.groups.properties.severity.enum,parentSchema:schema19.properties.impacts.properties.groups.properties.severity,data:data19});
errors++;
}
}
if(data17.measures !== undefined){
let data20 = data17.measures;
if(Array.isArray(data20)){
if(data20.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/groups/measures",schemaPath:"#/properties/impacts/properties/groups/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema19.properties.impacts.properties.groups.properties.measures,data:data20});
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate56(data20[i3], {instancePath:instancePath+"/impacts/groups/measures/" + i3,parentData:data20,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/groups/measures",schemaPath:"#/properties/impacts/properties/groups/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.impacts.properties.groups.properties.measures.type,parentSchema:schema19.properties.impacts.properties.groups.properties.measures,data:data20});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/groups",schemaPath:"#/properties/impacts/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.impacts.properties.groups.type,parentSchema:schema19.properties.impacts.properties.groups,data:data17});
errors++;
}
}
if(data11.society !== undefined){
let data22 = data11.society;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const prop5 of schema19.properties.impacts.properties.society.required){
if(data22[prop5] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/society",schemaPath:"#/properties/impacts/properties/society/required",keyword:"required",params:{missingProperty: prop5},message:"must have required property '"+prop5+"'",schema:schema19.properties.impacts.properties.society.required,parentSchema:schema19.properties.impacts.properties.society,data:data22});
errors++;
}
}
for(const key5 in data22){
if(!(((key5 === "impact") || (key5 === "severity")) || (key5 === "measures"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/society",schemaPath:"#/properties/impacts/properties/society/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.impacts.properties.society,data:data22});
errors++;
}
}
if(data22.impact !== undefined){
if(!(validate56(data22.impact, {instancePath:instancePath+"/impacts/society/impact",parentData:data22,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data22.severity !== undefined){
let data24 = data22.severity;
if(!(((((data24 === "none") || (data24 === "low")) || (data24 === "moderate")) || (data24 === "high")) || (data24 === "critical"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/society/severity",schemaPath:"#/properties/impacts/properties/society/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.impacts.properties.society.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.impacts.properties.society.properties.severity.enum,parentSchema:schema19.properties.impacts.properties.society.properties.severity,data:data24});
errors++;
}
}
if(data22.measures !== undefined){
let data25 = data22.measures;
if(Array.isArray(data25)){
if(data25.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/society/measures",schemaPath:"#/properties/impacts/properties/society/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema19.properties.impacts.properties.society.properties.measures,data:data25});
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(!(validate56(data25[i4], {instancePath:instancePath+"/impacts/society/measures/" + i4,parentData:data25,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/society/measures",schemaPath:"#/properties/impacts/properties/society/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.impacts.properties.society.properties.measures.type,parentSchema:schema19.properties.impacts.properties.society.properties.measures,data:data25});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/society",schemaPath:"#/properties/impacts/properties/society/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.impacts.properties.society.type,parentSchema:schema19.properties.impacts.properties.society,data:data22});
errors++;
}
}
if(data11.organisation !== undefined){
let data27 = data11.organisation;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const prop6 of schema19.properties.impacts.properties.organisation.required){
if(data27[prop6] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/organisation",schemaPath:"#/properties/impacts/properties/organisation/required",keyword:"required",params:{missingProperty: prop6},message:"must have required property '"+prop6+"'",schema:schema19.properties.impacts.properties.organisation.required,parentSchema:schema19.properties.impacts.properties.organisation,data:data27});
errors++;
}
}
for(const key6 in data27){
if(!(((key6 === "impact") || (key6 === "severity")) || (key6 === "measures"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/organisation",schemaPath:"#/properties/impacts/properties/organisation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.impacts.properties.organisation,data:data27});
errors++;
}
}
if(data27.impact !== undefined){
if(!(validate56(data27.impact, {instancePath:instancePath+"/impacts/organisation/impact",parentData:data27,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data27.severity !== undefined){
let data29 = data27.severity;
if(!(((((data29 === "none") || (data29 === "low")) || (data29 === "moderate")) || (data29 === "high")) || (data29 === "critical"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/organisation/severity",schemaPath:"#/properties/impacts/properties/organisation/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.impacts.properties.organisation.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.impacts.properties.organisation.properties.severity.enum,parentSchema:schema19.properties.impacts.properties.organisation.properties.severity,data:data29});
errors++;
}
}
if(data27.measures !== undefined){
let data30 = data27.measures;
if(Array.isArray(data30)){
if(data30.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/organisation/measures",schemaPath:"#/properties/impacts/properties/organisation/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema19.properties.impacts.properties.organisation.properties.measures,data:data30});
errors++;
}
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
if(!(validate56(data30[i5], {instancePath:instancePath+"/impacts/organisation/measures/" + i5,parentData:data30,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/organisation/measures",schemaPath:"#/properties/impacts/properties/organisation/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.impacts.properties.organisation.properties.measures.type,parentSchema:schema19.properties.impacts.properties.organisation.properties.measures,data:data30});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/organisation",schemaPath:"#/properties/impacts/properties/organisation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.impacts.properties.organisation.type,parentSchema:schema19.properties.impacts.properties.organisation,data:data27});
errors++;
}
}
if(data11.environment !== undefined){
let data32 = data11.environment;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const prop7 of schema19.properties.impacts.properties.environment.required){
if(data32[prop7] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/environment",schemaPath:"#/properties/impacts/properties/environment/required",keyword:"required",params:{missingProperty: prop7},message:"must have required property '"+prop7+"'",schema:schema19.properties.impacts.properties.environment.required,parentSchema:schema19.properties.impacts.properties.environment,data:data32});
errors++;
}
}
for(const key7 in data32){
if(!(((key7 === "impact") || (key7 === "severity")) || (key7 === "measures"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/environment",schemaPath:"#/properties/impacts/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.impacts.properties.environment,data:data32});
errors++;
}
}
if(data32.impact !== undefined){
if(!(validate56(data32.impact, {instancePath:instancePath+"/impacts/environment/impact",parentData:data32,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data32.severity !== undefined){
let data34 = data32.severity;
if(!(((((data34 === "none") || (data34 === "low")) || (data34 === "moderate")) || (data34 === "high")) || (data34 === "critical"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/environment/severity",schemaPath:"#/properties/impacts/properties/environment/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.impacts.properties.environment.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.impacts.properties.environment.properties.severity.enum,parentSchema:schema19.properties.impacts.properties.environment.properties.severity,data:data34});
errors++;
}
}
if(data32.measures !== undefined){
let data35 = data32.measures;
if(Array.isArray(data35)){
if(data35.length < 0){
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/environment/measures",schemaPath:"#/properties/impacts/properties/environment/properties/measures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items",schema:0,parentSchema:schema19.properties.impacts.properties.environment.properties.measures,data:data35});
errors++;
}
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
if(!(validate56(data35[i6], {instancePath:instancePath+"/impacts/environment/measures/" + i6,parentData:data35,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/environment/measures",schemaPath:"#/properties/impacts/properties/environment/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.impacts.properties.environment.properties.measures.type,parentSchema:schema19.properties.impacts.properties.environment.properties.measures,data:data35});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts/environment",schemaPath:"#/properties/impacts/properties/environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.impacts.properties.environment.type,parentSchema:schema19.properties.impacts.properties.environment,data:data32});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/impacts",schemaPath:"#/properties/impacts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.impacts.type,parentSchema:schema19.properties.impacts,data:data11});
errors++;
}
}
if(data.risk !== undefined){
let data37 = data.risk;
if(!((((data37 === "minimal") || (data37 === "limited")) || (data37 === "high")) || (data37 === "unacceptable"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/enum",keyword:"enum",params:{allowedValues: schema19.properties.risk.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.risk.enum,parentSchema:schema19.properties.risk,data:data37});
errors++;
}
}
if(data.conclusion !== undefined){
if(!(validate56(data.conclusion, {instancePath:instancePath+"/conclusion",parentData:data,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

