import type { Lexicon } from './lexicon.ts';

export const nl: Lexicon = {
  stop: 'noch de het een en of maar van in op aan bij met voor door over naar uit om te tot als dat die dit deze wie wat waar hoe er hier je jij jouw jullie u uw hij zij ze wij we ons onze hun hem haar is zijn ben bent was wordt worden heeft hebben had niet geen nooit altijd moet moeten mag mogen kan kunt kunnen zal zult zullen ook nog wel al alle elk elke zo dan toch',
  cues: {
    never:
      'nooit | in geen geval | onder geen enkele omstandigheid | onder geen beding | onder geen omstandigheden | verboden | ten strengste verboden | niet toegestaan | is niet toegestaan | op geen enkele manier | nimmer',
    not: 'mag niet | mogen niet | mag ~ niet | mogen ~ niet | mag geen | mogen geen | mag ~ geen | moet ~ niet | vermijd | vermijden | onthoud je | onthoudt u | zie af van',
    soft: 'zou ~ niet moeten | zou niet | probeer niet | probeer geen | probeer ~ te vermijden | liever niet | liever geen | beter niet | bij voorkeur niet | liefst niet | liefst geen | zo mogelijk niet | wees voorzichtig',
    bare: 'niet | geen | niemand | niets',
    without: 'zonder',
    instead: 'in plaats van',
    keep: 'behoud | laat | bewaar',
    strict: 'letterlijk | exact | precies | woord voor woord | strikt',
    refuse:
      'beëindig het gesprek | gesprek beëindigen | stop met antwoorden | moet stoppen | weiger | weigeren | weigert | wijs ~ af | wijst ~ af | afwijzen | sla ~ af',
    only: 'alleen | enkel | uitsluitend | slechts | niets anders dan | beperk je | beperkt u | beperkt tot | alleen lezen',
    must: 'moet | moeten | altijd | dient | dienen | zorg ervoor | zorg dat | verplicht | noodzakelijk | vereist | te allen tijde | is nodig',
    should: 'zou moeten | zou ~ moeten | aanbevolen | raadzaam | bij voorkeur | overweeg | idealiter',
    guard:
      'doorverwijzen | doorverwijst | overdragen | draag ~ over | maskeren | anonimiseren | toegeven | geef toe | citeren | verifiëren | bron* vermelden | om bevestiging vragen | waarschuwen | vraag ~ bevestiging | vraag ~ toestemming | vraag ~ goedkeuring | vraag ~ akkoord | vraag ~ voordat | vraag ~ eerst | vraag de gebruiker | vraag eerst | wacht op | wacht tot | wacht | verkrijg | bevestig | controleer | verifieer | citeer | vermeld ~ bron* | noem ~ bron* | geef ~ bron* | verwijs ~ naar | verwijst ~ naar | verwijs door | schakel ~ door | verbind ~ door | escaleer | anonimiseer | maskeer | waarschuw | wijs ~ erop | meld ~ dat je | zeg ~ dat je | zeg ~ dat u | vertel ~ dat je | maak duidelijk dat | adviseer ~ raadplegen | raadpleeg ~ arts | menselijke goedkeuring | menselijke controle | uitdrukkelijke toestemming | behandel ~ vertrouwelijk | aan een mens | naar een mens | aan een medewerker | naar een medewerker | aan een collega | vraag ~ om bevestiging',
    permit:
      'mag | mogen | kan | kunt | kunnen | toegestaan | vrij om | gerust | optioneel | naar eigen inzicht | het is prima | aanvaardbaar',
    release:
      'hoeft niet | hoeft geen | hoeft ~ niet | hoef ~ niet | hoeven niet | hoeven ~ niet | niet nodig | niet noodzakelijk | niet verplicht | niet langer nodig | niet meer nodig | onnodig om | weiger niet | weiger nooit | vraag niet | vraag geen | wacht niet | zonder te vragen | zonder bevestiging | zonder goedkeuring | zonder toestemming | zonder te wachten | geen bevestiging nodig | verontschuldig je niet | zonder ~ toestemming | zonder ~ goedkeuring | zonder ~ bevestiging | zonder ~ akkoord | geen bevestiging ~ nodig | geen goedkeuring ~ nodig | geen toestemming ~ nodig',
    unless:
      'tenzij | behalve | uitgezonderd | met uitzondering | uitzondering* | afgezien van | maar je mag | maar u mag | anders dan',
    until: 'voordat | voor je | tot | totdat | pas na | nadat | eerst | vooraf | alvorens',
    hedge:
      'indien mogelijk | zo mogelijk | waar mogelijk | als het kan | zoveel mogelijk | in het algemeen | over het algemeen | meestal | normaal gesproken | doorgaans | gewoonlijk | bij voorkeur | liefst | voornamelijk | vooral | hoofdzakelijk | probeer | in principe | in de meeste gevallen | standaard | onnodig | te veel | als je denkt dat het | als je het ~ vindt | als u het ~ vindt | waar nuttig | als het nuttig is | als het zinvol is | waar zinvol | indien zinvol | als het helpt | als het je ~ lijkt | af en toe | soms | als er tijd is | bij gelegenheid',
    if: 'als | wanneer | indien | zodra | zolang | in geval van | bij | voor | tijdens | in | in de modus',
    because: 'omdat | want | zodat | daarom | aangezien',
    above:
      'maximaal | maximum | hoogstens | meer dan | boven | tot | hoger dan | groter dan | langer dan | overschrijd* | ten hoogste | ouder dan',
    below:
      'minimaal | minimum | minstens | ten minste | tenminste | minder dan | onder | lager dan | kleiner dan | jonger dan',
    unknown:
      'niets te maken | niet relevant | buiten het onderwerp | irrelevant | niet weet | weet ~ niet | niet zeker | onzeker | geen antwoord | niet gevonden | niet vindt | niet vinden | niet te vinden | niet bevat | bevat ~ niet | niet beantwoorden | geen informatie | onvoldoende informatie | onbekend | onduidelijk | niet kunt beantwoorden',
    say: 'zeg | zegt | antwoord | vertel | meld | vermeld | geef | leg | laat ~ weten | erken',
    override:
      'negeer ~ regels | negeer ~ bovenstaande | negeer ~ beperkingen | negeer ~ instructies | negeer ~ vorige | regels ~ gelden niet | regels gelden ~ niet | beperkingen ~ gelden niet | beperkingen gelden ~ niet | gelden niet meer | geldt niet meer | niet van toepassing | heeft voorrang | hebben voorrang | gaat voor | ondanks ~ regels | ongeacht | in afwijking van | zijn slechts suggesties | zijn richtlijnen | slechts richtlijnen | beantwoord alle vragen | beantwoord elke vraag | vergeet ~ regels | voldoe aan elk verzoek',
    dead: 'slecht voorbeeld | fout voorbeeld | verkeerd voorbeeld | tegenvoorbeeld | verouderd | oude regel* | oude versie | vervallen | uitgeschakeld | niet meer geldig | afgeschaft | historisch | onjuist',
    none: 'geef niet op | geef nooit op | niet alleen | niet slechts | vergeet niet | of niet | nog niet | als niet',
  },
  topics: {
    reveal:
      'praat | praten | spreek | onthul* | deel* | delen | gedeeld | toon* | laat zien | bekend | openbaar* | vrijgeven | noem* | vermeld* | geef* | geven | verstrek* | lek*',
    private:
      'persoonlijk* | persoonsgegevens | privé* | privacy | vertrouwelijk* | gevoelig* | geheim* | wachtwoord* | inloggegevens | klantgegevens | gebruikersgegevens | gezondheidsgegevens | sleutel* | adres*',
    hidden: 'systeemprompt* | interne instructies | systeeminstructies | interne aanwijzingen',
    harm: 'politiek* | schadelijk* | gevaarlijk* | illegaal | illegale | haat* | discrimin* | geweld* | zelfmoord* | suïcid* | zelfbeschadig* | wapen* | drugs | beledig* | seksue* | minderjarig* | racis* | kwaadaardig*',
    advice:
      'medisch* | juridisch* | financieel | financiële | fiscaal | fiscale | diagnose* | advies* | adviezen | gezondheid* | behandeling* | dosering* | beleggingsadvies',
    source:
      'bron | bronnen | bronvermelding* | context | document* | kennis | verstrekt* | feit | feiten | bewijs | fragment*',
    invent:
      'verzin* | verzonnen | bedenk | fabriceer* | veronderstel* | raad | speculeer* | hallucineer* | fantaseer*',
    confirm: 'bevestig* | goedkeur* | goedgekeurd | toestemming* | akkoord | autorisatie* | uitdrukkelijk*',
    person: 'mens | menselijk* | arts | advocaat | professional* | medewerker* | deskundige* | noodnummer*',
    machine:
      'ai | kunstmatige intelligentie | virtuele assistent | robot | taalmodel | machine | chatbot | geen mens',
    act: 'verwijder* | uitvoer* | voer* | wijzig* | overschrijf* | betaal* | betaling* | overboek* | koop* | terugbetaal* | terugbetaling* | verstuur* | verzend* | opdracht* | commando* | hulpmiddel* | bestand* | installeer* | link*',
    check: 'controleer* | verifieer*',
    layout:
      'leeg | markdown | json | html | emoji* | opsomming* | koppen | kop | opmaak | formaat | aanhalingsteken* | hoofdletter* | woorden | tekens | zinnen | alinea* | kort | bondig | toon | begroeting* | uitleg | inleiding | tabel | tabellen | kleine letters | vetgedrukt | lijsten | afkorting* | jargon | uitroepteken* | cliché* | herhaling* | lange zinnen | groet',
  },
  presumes:
    'raad maar | eigen kennis | je kennis | uw kennis | algemene kennis | wat je weet | wat je al weet | beste schatting | beste gok | meest waarschijnlijke | plausibel antwoord | uit het hoofd',
};
