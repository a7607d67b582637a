export const STRINGS = new Set([
  'String',
  'StringLiteral',
  'TextBlock',
  'TemplateString',
  'FormatString',
  'RawString',
  'ContinuedString',
  'JSXAttributeValue',
]);
/** Not text, but what a setting can be. */
export const PLAIN = new Set([
  'Boolean',
  'BooleanLiteral',
  'Number',
  'IntegerLiteral',
  'FloatingPointLiteral',
]);
export const INTERPOLATED = new Set(['FormatReplacement', 'Interpolation']);
export const SEPARATORS = new Set([':', '=', ':=', 'AssignOp', 'Equals', 'UpdateOp']);
export const TYPES = new Set(['TypeDef', 'TypeAnnotation', 'TypeName', 'Type']);
export const ARGUMENTS = new Set(['ArgList', 'Arguments', 'ArgumentList', 'AnnotationArgumentList']);
export const OBJECTS = new Set([
  'DictionaryExpression',
  'ObjectExpression',
  'LiteralValue',
  'Property',
  'Element',
]);
export const LISTS = new Set([
  'ObjectExpression',
  'ArrayExpression',
  'TupleExpression',
  'SetExpression',
  'LiteralValue',
  'ArrayInitializer',
]);
export const IMPORTS = new Set(['ImportStatement', 'ImportDeclaration', 'ImportSpec']);
export const BOUNDARIES = new Set([
  'Script',
  'SourceFile',
  'Program',
  'Body',
  'Block',
  'ClassBody',
  'ExpressionStatement',
]);
/** What gives its name to the literals inside. */
export const DECLARATION =
  /^(?:Function|Method|Class|Constructor|Interface|Enum|Record)(?:Definition|Declaration|Decl|Expression)$|^(?:ArrowFunction|DecoratedStatement|TypeSpec)$/;
export const NAMES = new Set([
  'VariableName',
  'VariableDefinition',
  'PropertyDefinition',
  'PropertyName',
  'DefName',
  'FieldName',
  'Definition',
  'TypeDefinition',
]);
export const TOOL_LIST =
  /^(?:(?:allowed|active|enabled|disallowed|disabled|extra|additional|default|available|all|built_?in|agent|base|core|read_?only|safe|my)_?){0,2}(?:tools?|handoffs|(?:input_?|output_?)guardrails|mcp_?servers|toolsets?|functions)$|^\w{2,30}_tools$/i;
