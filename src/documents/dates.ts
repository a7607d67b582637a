/** How people write days and months; in the languages in which cards and assessments are mostly written. */
const MONTH_NAMES = [
  'jan(?:uary|uar|vier|eiro|uari)?|gennaio|enero|stycz(?:eń|nia)|leden|ledna',
  'feb(?:ruary|ruar|bra?io|rero|ruari)?|f[eé]vr?(?:ier)?|fevereiro|lut(?:y|ego)',
  'mar(?:ch|s|zo|[cç]o)?|m[äa]rz|maart|mrz|marzec|marca',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|kwie(?:cień|tnia)',
  'may|mai|maggio|mayo|maio|mei|maj|maja',
  'june?|juni|juin|giugno|junio|junho|czerwiec|czerwca',
  'july?|juli|juil(?:let)?|luglio|julio|julho|lipiec|lipca',
  'aug(?:ust|ustus)?|ao[uû]t|agosto|sierpień|sierpnia',
  'sept?(?:ember|embre|iembre)?|settembre|setembro|wrze(?:sień|śnia)',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro|październik(?:a)?',
  'nov(?:ember|embre|iembre)?|novembro|listopad(?:a)?',
  'dec(?:ember|embre)?|dez(?:ember|embro)?|d[eé]c(?:embre)?|dicembre|diciembre|grud(?:zień|nia)',
];
const MONTH = `(?:${MONTH_NAMES.join('|')})`;
/** Names that are no other word: `3 October` is a day without its year, `3 may` may be anything. */
const PLAIN_MONTH = '(?:january|february|april|june|july|august|september|october|november|december)';
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),? (?:der |den )?)?';
const NTH = '(?:st|nd|rd|th|er|º|\\.)?';
const OF = '(?:of |de |del |do )?';
/** Not inside a name or a version: `chat-2026-05-01` is another model than `chat-2026-08-01`. */
const ALONE = '(?<![\\w./@:-])';
const ENDS = '(?![\\w/@-]|\\.\\w)';

const DATES = new RegExp(
  [
    `${ALONE}\\d{4}-\\d{2}-\\d{2}(?:[t ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?${ENDS}`,
    `${ALONE}\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})${ENDS}`,
    // With a year of two digits it could be a version: 1.10.25.
    `${ALONE}\\d{1,2}[.-]\\d{1,2}[.-]\\d{4}${ENDS}`,
    `${ALONE}\\d{4}[./]\\d{1,2}[./]\\d{1,2}${ENDS}`,
    `${ALONE}\\d{4}-(?:w\\d{2}|\\d{2}|\\d{3})${ENDS}`,
    `${ALONE}(?:0?[1-9]|1[0-2])/20\\d{2}${ENDS}`,
    `${ALONE}20\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${ENDS}`,
    `\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월](?:\\s?\\d{1,2}\\s?[日일])?`,
    `\\b(?:q[1-4][ /-]?20\\d{2}|20\\d{2}[ /-]?q[1-4])\\b`,
    `\\b${WEEKDAY}\\d{1,2}${NTH},? ${OF}${MONTH}\\.?,? ${OF}(?:\\d{4}|['’]\\d{2})(?!\\w)`,
    `\\b${WEEKDAY}${MONTH}\\.? \\d{1,2}${NTH},? \\d{4}\\b`,
    `\\b${MONTH}\\.?,? ${OF}(?:\\d{4}|['’]\\d{2})(?!\\w)`,
    `\\b\\d{1,2}${NTH} ${OF}${PLAIN_MONTH}\\b`,
    `\\b${PLAIN_MONTH} \\d{1,2}(?:st|nd|rd|th)\\b`,
    `${ALONE}(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?: ?[ap]m)?(?: ?utc)?${ENDS}`,
  ].join('|'),
  'giu',
);

/** `text` without its days, months and times of day. */
export function withoutDates(text: string): string {
  return text.replace(DATES, '');
}
