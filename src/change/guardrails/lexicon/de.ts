import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = {
  stop: 'der die das den dem des ein eine einen einem einer eines und oder aber zu zum zur von vom in im an am auf aus bei mit nach für über um als wie du dich dir dein deine deinen deiner sie ihr ihre ihren ihrem ihnen sich er es wir uns ist sind sei wird werden wurde wenn falls dass daß ob so auch noch nur immer bitte kann kannst können darf darfst dürfen muss musst müssen soll sollst sollen sollte solltest sollten hat haben hast diese dieser dieses jede jeder jedes alle allen nicht kein keine keinen keiner nie niemals doch schon man mehr sehr',
  cues: {
    never:
      'niemals | nie | keinesfalls | auf keinen Fall | unter keinen Umständen | in keinem Fall | verboten | untersagt | strengstens verboten | nicht erlaubt | nicht gestattet | unzulässig | ausnahmslos nicht | nicht zulässig',
    not: 'darf nicht | darfst nicht | dürfen nicht | darf ~ nicht | darfst ~ nicht | dürfen ~ nicht | darf kein* | darfst kein* | dürfen kein* | darf ~ kein* | darfst ~ kein* | dürfen ~ kein* | vermeide | vermeiden Sie | vermeiden | unterlasse | unterlassen Sie | verzichte auf | verzichten Sie auf | nicht ~ dürfen | hüte dich',
    soft: 'solltest ~ nicht | sollte ~ nicht | sollten ~ nicht | solltest ~ kein* | sollte ~ kein* | sollten ~ kein* | sollst möglichst nicht | möglichst nicht | möglichst kein* | lieber nicht | besser nicht | nach Möglichkeit nicht | nach Möglichkeit kein* | mit Vorsicht | sei vorsichtig | versuche ~ zu vermeiden',
    bare: 'nicht | kein* | keinerlei | weder | niemand | niemandem | niemanden | nichts',
    without: 'ohne',
    instead: 'anstatt | statt | sondern',
    keep: 'behalte | behalten Sie | lass | lassen Sie | bewahre | bewahren Sie | erhalte',
    strict: 'wörtlich | exakt | genau | wortwörtlich | strikt',
    refuse:
      'beende das Gespräch | beende die Unterhaltung | Gespräch beenden | höre auf zu antworten | musst ~ aufhören | musst ~ abbrechen | lehne ~ ab | lehnen Sie ~ ab | ablehnen | lehnt ~ ab | abzulehnen | verweigere | verweigern | verweigert | weise ~ zurück | weisen Sie ~ zurück | weigere dich | lehne | lehnst | lehnt',
    only: 'nur wenn | nur dann | nur nach | nur mit | ausschließlich | lediglich | allein auf | nur auf | nur aus | nur die | nur | beschränke dich | beschränken Sie sich | beschränkt auf | nichts anderes als | nur lesend | schreibgeschützt | darf erst | dürfen erst | darfst erst | dürft erst',
    must: 'muss | musst | müssen | muß | immer | stets | jederzeit | in jedem Fall | auf jeden Fall | unbedingt | stelle sicher | stellen Sie sicher | zwingend | sollst | achte darauf | achten Sie darauf | verpflichtet | erforderlich | verpflichtend | ist nötig | notwendig | nötig',
    should: 'sollte | solltest | sollten | empfohlen | bevorzuge | am besten | erwäge | idealerweise',
    guard:
      'an einen Menschen | Nutzer um Bestätigung | um Bestätigung bitten | nach Bestätigung fragen | Quelle* nennen | Quelle* angeben | bestätig* ~ lassen | lass ~ bestätigen | lassen Sie ~ bestätigen | frage ~ nach | fragen Sie ~ nach | frage ~ bevor | fragen Sie ~ bevor | frag ~ nach | frage zuerst | nachfragen | hole ~ ein | holen Sie ~ ein | warte auf | warten Sie auf | warte ~ bis | warten Sie ~ bis | bestätige | bestätigen Sie | prüfe | prüfen Sie | überprüfe | überprüfen Sie | verifiziere | nenne ~ Quelle* | nennen Sie ~ Quelle* | gib ~ Quelle* | geben Sie ~ Quelle* | zitiere | zitieren Sie | Quellenangabe* | belege | belegen Sie | verweise ~ auf | verweisen Sie ~ auf | verweise an | verweisen Sie an | verweise ~ an | leite ~ weiter | leiten Sie ~ weiter | weiterleiten | übergib ~ an | übergeben Sie ~ an | eskalier* | schwärze | schwärzen Sie | maskier* | anonymisier* | pseudonymisier* | weise ~ darauf hin | weisen Sie ~ darauf hin | weise ~ hin | weisen Sie ~ hin | warne | warnen Sie | sage ~ dass du | sag ~ dass du | sagen Sie ~ dass Sie | gib zu | geben Sie zu | gib dich ~ zu erkennen | behandle ~ vertraulich | behandeln Sie ~ vertraulich | Freigabe | Genehmigung | Zustimmung | menschliche Prüfung | Haftungsausschluss | Hinweis ~ dass | empfiehl ~ Arzt | rate ~ Arzt | an eine Person | an eine Kollegin | an einen Kollegen | an einen Mitarbeiter | an eine Mitarbeiterin | an das Team | einem Menschen | hol ~ ein | bitte ~ um Bestätigung | bitte ~ um Freigabe | bitten Sie ~ um Bestätigung | frage vor | fragen Sie vor | frag vor',
    permit:
      'darfst | dürfen | darf | kannst | können | kann | erlaubt | gestattet | es ist in Ordnung | in Ordnung | freigestellt | optional | nach eigenem Ermessen | frei | ruhig | gerne',
    release:
      'nicht nötig | nicht ~ nötig | nicht notwendig | nicht erforderlich | musst ~ nicht | müssen ~ nicht | muss ~ nicht | brauchst ~ nicht | brauchen ~ nicht | braucht ~ nicht | brauchst kein* | brauchen kein* | braucht kein* | nicht mehr nötig | nicht mehr erforderlich | entfällt | ohne Rückfrage | ohne nachzufragen | ohne zu fragen | ohne Bestätigung | ohne Genehmigung | ohne Freigabe | ohne Zustimmung | frage nicht nach | frag nicht nach | frage nicht | fragen Sie nicht | lehne ~ nicht ab | lehne nicht ab | nie ablehnen | keine Rückfragen | keine Bestätigung | kein Haftungsausschluss | warte nicht | keine Warnung* | scheue dich nicht | keine Freigabe ~ nötig | keine Freigabe ~ notwendig | keine Freigabe ~ erforderlich | keine Genehmigung ~ nötig | keine Genehmigung ~ notwendig | keine Genehmigung ~ erforderlich | keine Zustimmung ~ nötig | keine Zustimmung ~ notwendig | keine Zustimmung ~ erforderlich | keine Bestätigung ~ nötig | keine Bestätigung ~ notwendig | keine Bestätigung ~ erforderlich | keine Rückfrage ~ nötig | keine Rückfrage ~ notwendig | keine Rückfrage ~ erforderlich | keine Erlaubnis ~ nötig | keine Erlaubnis ~ notwendig | keine Erlaubnis ~ erforderlich | ohne ~ Zustimmung | ohne ~ Freigabe | ohne ~ Genehmigung | ohne ~ Bestätigung | ohne ~ Erlaubnis | ohne ~ Rückfrage | ohne weitere Rückfrage',
    unless:
      'es sei denn | außer | ausgenommen | mit Ausnahme | Ausnahme* | sofern nicht | wenn nicht | soweit nicht | abgesehen von | darfst aber | dürfen aber | aber ~ darfst',
    until: 'bevor | bis | erst nach | erst wenn | vorher | ehe | zuvor | zuerst',
    hedge:
      'möglichst | nach Möglichkeit | in der Regel | normalerweise | grundsätzlich | im Allgemeinen | meist | meistens | üblicherweise | wenn möglich | falls möglich | sofern möglich | soweit möglich | versuche | versuchen Sie | idealerweise | vorzugsweise | vorrangig | hauptsächlich | in erster Linie | überwiegend | tendenziell | gegebenenfalls | bei Bedarf | unnötig | vorschnell | leichtfertig | standardmäßig | ungefragt | wenn du es für ~ hältst | falls du es für ~ hältst | wenn Sie es für ~ halten | wenn du meinst | wo es hilft | wenn es hilft | wo sinnvoll | wenn sinnvoll | falls sinnvoll | wenn es dir ~ erscheint | wo es ~ sinnvoll | bei Gelegenheit | gelegentlich | ab und zu | hin und wieder | wenn Zeit ist | sofern Zeit bleibt | falls Zeit bleibt',
    if: 'wenn | falls | sobald | sofern | solange | bei | für den Fall | im Fall | während | im | in',
    because: 'weil | da | denn | damit | um ~ zu | deshalb | daher',
    above:
      'maximal | höchstens | mehr als | über | bis zu | bis | größer als | höher als | länger als | älter als | übersteig* | überschreit* | Obergrenze | ab | Höchst*',
    below:
      'mindestens | minimal | weniger als | unter | kleiner als | niedriger als | jünger als | wenigstens | Mindest*',
    unknown:
      'nichts mit ~ zu tun | nicht zum Thema | außerhalb des Themas | irrelevant | nicht weißt | nicht wissen | weiß ~ nicht | weißt ~ nicht | nicht sicher | unsicher | keine Antwort | nicht gefunden | nicht finden | nicht enthalten | nicht beantworten | keine Information* | unklar | nicht bekannt | nicht vorhanden | Antwort nicht | nicht weiß',
    say: 'sage | sag | sagen | antworte | antworten | teile | teilen | erkläre | erklären | gib | geben | weise | nenne',
    override:
      'gelten ~ regeln nicht | gilt ~ regel nicht | gelten ~ vorgaben nicht | ignoriere ~ Regel* | ignoriere ~ oben* | ignoriere ~ Einschränkung* | ignoriere ~ Anweisung* | ignorieren Sie ~ Regel* | ignorieren Sie ~ oben* | ignorieren Sie ~ Anweisung* | missachte | Regeln ~ gelten nicht | Regeln gelten ~ nicht | Einschränkungen ~ gelten nicht | Einschränkungen gelten ~ nicht | gilt nicht mehr | gelten nicht mehr | hat Vorrang | haben Vorrang | ungeachtet | trotz ~ Regel* | abweichend von | aufgehoben | außer Kraft | setzt ~ außer Kraft | nur Empfehlungen | nur Richtlinien | beantworte alle Fragen | beantworte jede Frage | erfülle jede* | erfülle alle | vergiss ~ Regel* | vergiss ~ oben*',
    dead: 'schlechtes Beispiel | Negativbeispiel | Gegenbeispiel | falsches Beispiel | veraltet | überholt | alte Regel* | alte Fassung | früher | gilt nicht mehr | außer Kraft | deaktiviert | abgeschafft | falsch | zu streng | historisch',
    none: 'gib nicht auf | gib niemals auf | geben Sie nicht auf | nicht nur | vergiss nicht | vergessen Sie nicht | ob ~ oder nicht | noch nicht | nicht zuletzt | immer noch',
  },
  topics: {
    reveal:
      'offenleg* | offenbar* | verrat* | preisgeb* | preis | mitteil* | weitergeb* | zeig* | ausgeb* | gib | geben | nenn* | nennen | teil* | veröffentlich* | herausgeb* | erwähn* | sprich | bekannt',
    private:
      'persönlich* | personenbezogen* | privat* | vertraulich* | sensib* | geheim* | Passwort* | Passwörter | Kennwort* | Zugangsdaten | Kundendaten | Nutzerdaten | Gesundheitsdaten | Datenschutz* | Schlüssel | Kontodaten | Adresse*',
    hidden: 'Systemprompt* | System Prompt* | Anweisungen | interne* | Systemanweisung*',
    harm: 'schädlich* | gefährlich* | illegal* | rechtswidrig* | beleidig* | Hass* | diskriminier* | Gewalt* | Suizid* | Selbstverletz* | Waffe* | Drogen | Minderjährig* | sexuell* | rassist* | anstößig* | verletzend*',
    advice:
      'medizinisch* | rechtlich* | juristisch* | finanziell* | steuerlich* | Rechtsberatung | Steuerberatung | Anlageberatung | Diagnose* | Rat | Beratung* | Rechtsrat | Medikament* | Dosierung*',
    source:
      'Quelle* | Kontext* | Dokument* | Wissen | Fakten | belegt | Beleg* | Beleg | Unterlage* | vorliegend* | bereitgestellt* | Informationen | wörtlich',
    invent:
      'erfind* | erfunden* | ausdenk* | denk ~ aus | fantasier* | spekulier* | vermut* | rate | halluzinier* | annahm*',
    confirm:
      'bestätig* | Bestätigung* | Genehmig* | Zustimm* | Erlaubnis | Freigab* | Einwillig* | Rückfrag* | ausdrücklich*',
    person:
      'Mensch* | Arzt | Ärzt* | Anwalt* | Anwält* | Fachperson* | Fachmann | Mitarbeiter* | Kundendienst | Notruf | Experte*',
    machine:
      'KI | Assistent* | Sprachmodell* | Maschine | Bot | Chatbot | künstliche Intelligenz | kein Mensch',
    act: 'lösch* | ausführ* | führ* | änder* | überschreib* | zahl* | Zahlung* | überweis* | Überweisung* | kauf* | Bestellung* | erstatt* | Erstattung* | send* | abschick* | Befehl* | Werkzeug* | Datei* | installier* | zugreif* | Link*',
    check: 'prüf* | überprüf* | kontrollier*',
    layout:
      'leer | Markdown | JSON | HTML | XML | Emoji* | Aufzählung* | Überschrift* | Format* | formatier* | Anführungszeichen | Großbuchstaben | Zeilenumbr* | Wörter | Zeichen | Sätze | Absätze | kurz | knapp | ausführlich | Ton | Begrüßung* | Erklärungen | Einleitung | Füllwörter | Tabelle* | Kleinbuchstaben | Kleinschreibung | fett | Liste* | Abkürzung* | Ausrufezeichen | Jargon | Wiederholung* | Floskel* | Passiv | Gruß',
  },
  presumes:
    'rate | rate einfach | schätze einfach | eigene* Wissen | eigenes Wissen | dein Wissen | deinem Wissen | Ihrem Wissen | allgemeinwissen | allgemeines Wissen | allgemeinen Wissen | Weltwissen | was du weißt | was du schon weißt | beste Vermutung | beste Schätzung | wahrscheinlichste Antwort | plausible Antwort | aus dem Gedächtnis',
};
