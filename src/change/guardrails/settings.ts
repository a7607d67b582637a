/** Settings that say when a person must be asked. */
const APPROVAL =
  /^(?:(?:agents?|assistant|bot|tools?|ai|llm|mcp)_)?(?:require[sd]?_?(?:human_?|user_?)?(?:approval|confirmation|review)|needs_?(?:approval|confirmation)|approval_?(?:mode|policy|required)?|human_?in_?the_?loop|human_?input(?:_?mode)?|confirm(?:ation)?(?:_?required)?|ask_?(?:before|for_?approval)|interrupt_?(?:before|on)|permission_?mode|ask_?for_?human_?input|x-openai-isConsequential)$/i;
/** Switches of what looks through questions and answers: `ENABLE_GUARDRAILS`, `moderation_enabled`. */
const LOOKS_THROUGH =
  /^(?:\w{1,30}_)??(?:(?:enable|use|with)_?(?:guard_?rails?|moderation|content_?filters?|content_?safety|safety_?checker|pii_?(?:redaction|masking|filter)|prompt_?shields?)|(?:guard_?rails?|moderation|content_?filter(?:ing)?|content_?safety|safety_?checker|pii_?(?:redaction|masking|filter)|prompt_?shields?)_?(?:enabled|mode|on))$/i;
/** The same, where the switch turns it off. */
const LOOKS_AWAY =
  /^(?:\w{1,30}_)??(?:disable|skip|bypass|without)_?(?:guard_?rails?|moderation|content_?filters?|content_?safety|safety_?checker)$/i;
const FREEDOM =
  /^(?:auto_?approve[d]?|auto_?run|auto_?execute|always_?allow|allow_?dangerous(?:ly)?(?:_?(?:code|requests?|tools?|commands?|actions?|queries|deserialization|execution|operations?)(?:_?execution)?)?|dangerously_?(?:skip|bypass|allow_?(?:all|any|tools?|commands?|execution)|auto|run|disable)\w*|skip_?(?:approval|confirmation|permissions)|yolo|bypass_?\w*)$/i;

/** How strictly a setting asks for a person: larger is stricter; undefined when the key is no such setting. */
export function strictness(given: string, value: string): number | undefined {
  const key = given.startsWith('x-') ? given : given.replaceAll('-', '_');
  const on = /^(?:true|always|yes|on|1|plan|required|all|manual|untrusted|on-request|tools|enabled)$/i.test(
    value,
  );
  const off =
    /^(?:false|never|no|off|0|none|auto|automatic|optional|disabled|bypass\w*|accept_?edits|dont_?ask)$/i.test(
      value,
    );
  if (APPROVAL.test(key) && /^[a-z]/i.test(value)) return off ? 0 : on ? 2 : isLabel(value) ? undefined : 1;
  if (LOOKS_THROUGH.test(key) && (on || off)) return off ? 0 : 2;
  if ((FREEDOM.test(key) || LOOKS_AWAY.test(key)) && (on || off)) return off ? 2 : 0;
  return undefined;
}

/** `confirm=Yes, go on`: the words of a button. */
function isLabel(value: string): boolean {
  return /^[A-Z][a-z]{1,20}(?:$|[ ,.!?])|^\S+\s\S/.test(value.slice(0, 60));
}
