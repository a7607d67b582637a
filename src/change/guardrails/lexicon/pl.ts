import type { Lexicon } from './lexicon.ts';

export const pl: Lexicon = {
  stop: 'ani i a w we z ze na do od po o u przy dla za pod nad przez przed bez że który która które którzy co kto jak gdzie czy się jest są być był była było będzie ma mają mieć ten ta to te ci tej tego tym tych twój twoja twoje swój swoje jego jej ich on ona ono oni my ty ja mnie mi cię ci mu lub albo ale także też już tylko nie nigdy zawsze musisz musi muszą możesz może mogą każdy każda każde wszystko wszystkie bardzo',
  cues: {
    never:
      'nigdy | nigdy nie | w żadnym wypadku | pod żadnym pozorem | w żadnych okolicznościach | zabronione | zabroniony | zabrania się | zakazane | zakazany | niedozwolone | niedopuszczalne | surowo wzbronione | bezwzględnie nie | zabroniona | zakazana | niedozwolona',
    not: 'nie wolno | nie możesz | nie może | nie mogą | unikaj | unikać | powstrzymaj się | powstrzymuj się | nie należy | żaden | żadne | żadnych | żadnej',
    soft: 'nie powinieneś | nie powinnaś | nie powinien | nie powinna | nie powinno | nie powinni | staraj się nie | postaraj się nie | staraj się unikać | lepiej nie | raczej nie | w miarę możliwości nie | ostrożnie | zachowaj ostrożność',
    bare: 'nie | nikomu | nikogo',
    without: 'bez',
    instead: 'zamiast',
    keep: 'zachowaj | zostaw | pozostaw | zachowuj',
    strict: 'dosłownie | dokładnie | słowo w słowo | ściśle',
    refuse:
      'zakończ rozmowę | zakończyć rozmowę | przestań odpowiadać | musisz przerwać | odmów | odmawiaj | odmawiać | odrzuć | odrzucaj | odmów odpowiedzi',
    only: 'tylko | wyłącznie | jedynie | ogranicz się | ograniczaj się | ograniczony do | tylko do odczytu | nic poza',
    must: 'musisz | musi | muszą | zawsze | należy | trzeba | koniecznie | upewnij się | obowiązkowo | obowiązkowe | jest wymagane | jest wymagana | wymaga | wymagają | konieczne | każdorazowo',
    should:
      'powinieneś | powinnaś | powinien | powinna | powinno | powinni | zaleca się | zalecane | warto | najlepiej | preferuj',
    guard:
      'przekazać ~ człowiekowi | przekazuj ~ człowiekowi | przekaż ~ konsultant* | przekazać ~ konsultant* | zamaskować | maskować | anonimizować | przyznać | przyznaj | przyznawaj | podać ~ źródł* | podawać ~ źródł* | cytować | zweryfikować | poprosić ~ potwierdzenie | prosić ~ potwierdzenie | ostrzec | poproś ~ potwierdzenie | proś ~ potwierdzenie | poproś ~ zgodę | proś ~ zgodę | poproś ~ zatwierdzenie | zapytaj ~ zanim | pytaj ~ zanim | zapytaj ~ przed | zapytaj użytkownika | pytaj użytkownika | poczekaj | czekaj | zaczekaj | uzyskaj | potwierdź | potwierdzaj | zweryfikuj | weryfikuj | sprawdź | sprawdzaj | cytuj | zacytuj | podaj ~ źródł* | podawaj ~ źródł* | wskaż ~ źródł* | wskazuj ~ źródł* | powołuj się | ukryj | ukrywaj | zamaskuj | maskuj | anonimizuj | zanonimizuj | skieruj ~ do | kieruj ~ do | odeślij ~ do | odsyłaj ~ do | przekaż ~ do | przekaż ~ człowiek* | eskaluj | ostrzeż | ostrzegaj | przypomnij | poinformuj ~ że jesteś | informuj ~ że jesteś | powiedz ~ że jesteś | mów ~ że jesteś | zaznacz ~ że jesteś | zaleć ~ konsultacj* | zgoda człowieka | zatwierdzenie człowieka | wyraźna zgoda | wyraźnej zgody | człowiekowi | do człowieka | konsultantowi | poproś ~ o zgodę | poproś ~ o potwierdzenie | pytaj ~ o zgodę | zapytaj ~ o zgodę',
    permit:
      'możesz | może | mogą | wolno | dozwolone | dozwolony | swobodnie | opcjonalnie | opcjonalne | według uznania | według własnego uznania | śmiało | dopuszczalne | dozwolona',
    release:
      'nie musisz | nie musi | nie muszą | nie trzeba | nie jest konieczne | nie jest wymagane | nie jest wymagana | nie jest potrzebne | nie potrzeba | nie ma potrzeby | nie ma obowiązku | już nie trzeba | zbędne | niekonieczne | nie odmawiaj | nigdy nie odmawiaj | nie pytaj | nie proś | nie czekaj | bez pytania | bez potwierdzenia | bez zgody | bez zatwierdzenia | bez czekania | nie przepraszaj | bez ~ zgody | bez ~ potwierdzenia | bez ~ zatwierdzenia | nie jest konieczna | nie jest potrzebna | zgoda ~ niepotrzebna | potwierdzenie ~ niepotrzebne',
    unless:
      'chyba że | z wyjątkiem | wyjątek | wyjątki | oprócz | poza | za wyjątkiem | ale możesz | o ile nie | jeśli nie',
    until: 'zanim | przed | dopóki | dopiero po | najpierw | uprzednio | uprzedniej',
    hedge:
      'w miarę możliwości | jeśli to możliwe | jeżeli to możliwe | o ile to możliwe | gdy to możliwe | zazwyczaj | zwykle | zasadniczo | co do zasady | na ogół | ogólnie | przeważnie | głównie | przede wszystkim | najlepiej | raczej | staraj się | postaraj się | próbuj | spróbuj | domyślnie | w większości przypadków | niepotrzebnie | zbytnio | jeśli uznasz to za | jeśli uznasz za | jeśli uważasz to za | jeśli uważasz że to | gdy uznasz to za | jeśli to pomocne | gdy to pomocne | jeśli ma to sens | gdy ma to sens | tam gdzie to pomaga | od czasu do czasu | czasami | jeśli jest czas | w wolnej chwili',
    if: 'jeśli | jeżeli | gdy | kiedy | gdyby | w przypadku | w razie | podczas | dla | w | w trybie',
    because: 'ponieważ | bo | gdyż | aby | żeby | dlatego',
    above:
      'maksymalnie | maksimum | najwyżej | co najwyżej | nie więcej niż | więcej niż | powyżej | ponad | do | przekracza* | wyższy niż | dłuższe niż',
    below: 'minimum | minimalnie | co najmniej | przynajmniej | mniej niż | poniżej | niższy niż',
    unknown:
      'jeśli nie znasz | jeśli nie wiesz | jeśli nie znajdziesz | jeśli nie masz pewności | nie znasz | nie wiesz | nie zna | nie dotyczy | niezwiązan* | nie na temat | poza zakresem | nie wiesz | nie wie | nie znasz | nie zna | nie jesteś pewien | nie jesteś pewna | niepewny | brak odpowiedzi | nie znajdziesz | nie znajduje* | nie ma informacji | brak informacji | nie zawiera* | nie możesz odpowiedzieć | niewystarczając* | nieznan*',
    say: 'powiedz | mów | odpowiedz | odpowiadaj | poinformuj | informuj | napisz | przyznaj | wyjaśnij | podaj',
    override:
      'zasady ~ nie dotyczą | ograniczenia ~ nie dotyczą | zasady ~ nie odnoszą | zignoruj ~ zasady | ignoruj ~ zasady | zignoruj ~ powyższe | ignoruj ~ powyższe | zignoruj ~ ograniczenia | ignoruj ~ ograniczenia | zignoruj ~ instrukcje | ignoruj ~ instrukcje | zasady ~ nie obowiązują | ograniczenia ~ nie obowiązują | już nie obowiązują | nie mają zastosowania | nie ma zastosowania | ma pierwszeństwo | mają pierwszeństwo | niezależnie od | mimo ~ zasad | pomimo powyższ* | to tylko sugestie | są tylko sugestiami | są jedynie wskazówkami | odpowiadaj na wszystkie pytania | odpowiadaj na każde pytanie | spełniaj każd* | zapomnij o ~ zasadach',
    dead: 'zły przykład | błędny przykład | przykład negatywny | nieaktualne | nieaktualny | przestarzałe | przestarzały | stara zasada | stare zasady | stara wersja | uchylon* | wyłączon* | już nie obowiązuje | historyczne | niepoprawne',
    none: 'nie poddawaj sie | nigdy sie nie poddawaj | nie tylko | nie zapomnij | nie zapominaj | czy nie | jeszcze nie | nie później',
  },
  topics: {
    reveal:
      'ujawni* | ujawnia* | udostępni* | pokaz* | pokaż* | zdradz* | przekaz* | wspomin* | podaw* | podaj* | publik* | udziela* | udziel*',
    private:
      'osobow* | prywatn* | prywatność | poufn* | wrażliw* | tajn* | sekret* | hasł* | hasło | poświadcze* | dane klient* | danych klient* | dane użytkownik* | danych użytkownik* | klucz* | adres*',
    hidden:
      'prompt systemow* | promptu systemow* | instrukcj* systemow* | wewnętrzn* instrukcj* | instrukcje wewnętrzne',
    harm: 'szkodliw* | niebezpieczn* | nielegaln* | nienawiś* | dyskrymin* | przemoc* | samobój* | samookalecz* | broń | broni | narkotyk* | obraźliw* | obelż* | seksualn* | nieletni* | rasist* | złośliw*',
    advice:
      'medyczn* | prawn* | finansow* | podatkow* | diagnoz* | porad* | porady | zdrow* | leczeni* | dawk*',
    source: 'źródł* | kontekst* | dokument* | wiedz* | dostarczon* | fakt* | dowod* | dowód* | fragment*',
    invent: 'wymyśla* | wymyśl* | zmyśla* | zmyśl* | fabryk* | zgadu* | zakłada* | spekul* | halucyn*',
    confirm: 'pytani* | zapyt* | potwierdz* | zatwierdz* | zgod* | zezwol* | upoważn* | wyraźn* | autoryz*',
    person:
      'człowiek* | ludzk* | lekarz* | prawnik* | specjalist* | konsultant* | pracownik* | ekspert* | alarmow*',
    machine:
      'si | ai | sztuczn* inteligencj* | wirtualn* asystent* | robot* | model* językow* | maszyn* | bot | nie jesteś człowiekiem',
    act: 'usuw* | usuń | usun* | wykon* | modyfik* | zmieni* | nadpis* | płatnoś* | zapłać | przelew* | zakup* | kup* | zwrot* | wysyła* | wyślij | polece* | narzędzi* | plik* | instal* | link* | adresów url',
    check: 'sprawdz* | weryfik*',
    layout:
      'pust* | markdown | json | html | emoji | wypunktow* | nagłówk* | format* | cudzysł* | wielkich liter | słów | znaków | zdań | zdania | akapit* | zwięź* | krótk* | ton | powitan* | wyjaśnień | wstęp* | tabel | tabele | tabeli | małych liter | małymi literami | pogrubien* | list | listy | skrót* | żargon* | wykrzyknik* | powtórze* | banał* | długich zdań | powitani*',
  },
  presumes:
    'zgadnij | zgaduj | własna wiedza | własną wiedzę | własnej wiedzy | swoją wiedzę | swojej wiedzy | wiedzy ogólnej | wiedzę ogólną | ogólnej wiedzy | tego co wiesz | tym co wiesz | najlepsze przypuszczenie | najbardziej prawdopodobn* | najlepszy szacunek | z pamięci',
};
