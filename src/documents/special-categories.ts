/** Longer texts are read by their start, characters. */
const LONGEST = 4000;

const PEOPLE =
  '(?:employees?|staff|workers?|patients?|customers?|users?|applicants?|candidates?|people|persons?|members?|pupils?|students?|citizens?|residents?|clients?|claimants?|drivers?|visitors?|individuals?|passengers?|children|players?|tenants?)';

/**
 * Data of the special categories (GDPR Article 9) and of criminal records (Article 10), as documents name them. Words with
 * a harmless sense as well (fingerprints of files, faces of a building) need people beside them. In lower case.
 */
const NAMED: readonly string[] = [
  // English
  `${PEOPLE}\\b[^.;]{0,40}\\b(?:diagnos[ei]s|illness(?:es)?|disabilit(?:y|ies)|medications?|religions?|ethnicit(?:y|ies)|fingerprints?|pregnanc(?:y|ies))\\b`,
  'patients?\\b.{0,40}\\b(?:names?|records?|data|histor\\w*|files?|notes)\\b',
  `(?:diagnos[ei]s|illness(?:es)?|diseases|disabilit(?:y|ies)|medications?|religions?|ethnicit(?:y|ies)|fingerprints?|pregnanc(?:y|ies))\\b[^.;]{0,40}\\b(?:of|from)\\s+(?:\\w+\\s+){0,2}${PEOPLE}\\b`,
  `(?:health|faith|race|faces?|face images|irises|sexuality)\\s+(?:(?:and|or)\\s+\\w+\\s+)?of\\s+(?:\\w+\\s+){0,2}${PEOPLE}\\b`,
  '(?:their|his|her|whose)\\s+(?:\\w+\\s+)?(?:health|diagnos[ei]s|illness(?:es)?|disabilit(?:y|ies)|religions?|faith|beliefs?|ethnicity|race|sexuality|medications?|fingerprints?|pregnancy)\\b',
  'diagnos[ie]s\\b|hiv\\b|health (?:data|records?|status|insurance claims)|medical (?:records?|histor|data|conditions?|certificates?)|mental health (?:data|records?|status|history)|sick (?:leave|notes?)|blood (?:type|pressure|values?)',
  'ethnic (?:origins?|groups?|background)|racial origins?|religious (?:beliefs?|affiliation)|philosophical beliefs|trade[- ]union members|union membership|political (?:opinions?|affiliation)|sexual orientation|sex life',
  'genetic data|dna (?:samples?|profiles?)|biometric (?:data|templates?|identifiers?)|(?:facial|face|iris|voice) (?:templates?|embeddings?|scans?)|voice ?prints?|criminal (?:records?|convictions?|offences)',
  // German
  'gesundheitsdaten|gesundheitszustand|diagnosen?\\b|krankheiten|krankenakten?|krankmeldung|patienten(?:akten?|daten)|befunde?\\b|behinderung(?:en|sgrad)?\\b|schwangerschaft|ethnische[nr]? herkunft|religionszugehörigkeit|religiöse[nr]? (?:überzeugung|bekenntnis)|gewerkschaftszugehörigkeit|gewerkschaftsmitglied|politische[nr]? (?:meinung|überzeugung)|sexuelle[nr]? orientierung|biometrische|genetische[nr]? daten|fingerabdrücke?\\b|gesichtsbilder|vorstrafen|strafregister',
  // French
  'données de santé|dossiers? médica|diagnostics? d|origine ethnique|convictions (?:religieuses|philosophiques)|appartenance syndicale|opinions politiques|orientation sexuelle|données (?:biométriques|génétiques)|empreintes digitales|casier judiciaire',
  // Spanish, Portuguese, Italian
  'datos (?:de salud|biométricos|genéticos)|historia(?:s|les)? (?:clínica|médico)|origen (?:étnico|racial)|creencias religiosas|afiliación sindical|opiniones políticas|orientación sexual|huellas (?:dactilares|digitales)|antecedentes penales|dados de saúde|dados biométricos|dati (?:sanitari|biometrici|genetici)|cartell[ae] clinic|origine etnica|convinzioni religiose|opinioni politiche|orientamento sessuale|impronte digitali',
  // Dutch, Polish
  'gezondheidsgegevens|medische (?:dossiers|gegevens)|etnische afkomst|geloofsovertuiging|vingerafdrukken|strafblad|dane o zdrowiu|dokumentacja medyczna|pochodzenie etniczne|odciski palców|poglądy polityczne',
];
const SPECIAL = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMED.join('|')})`, 'u');

/** A clause that says that it is not so, or that nobody real stands behind it. */
const DENIED =
  /(?<!\p{L})(?:no|not|none|without|never|neither|nor|nobody|synthetic|fictional|fictitious|invented|simulated|anonymi[sz]ed|aggregated|refused|rejected|filtered|textbooks?|leaflets?|keine?[rnms]?|ohne|nicht|nie|erfundene?|sans|aucune?|jamais|sin|ningun[oa]?s?|nunca|senza|nessun[oa]?|geen|bez)(?!\p{L})/u;

/** Whether a clause of a text says, without a "no", that there are data of a special category in it. */
export function namesSpecialCategory(text: string): boolean {
  const said = text.slice(0, LONGEST).normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  return said.split(/[.;!?]\s|[.;!?]$/).some((clause) => SPECIAL.test(clause) && !DENIED.test(clause));
}
