import type { Lexicon } from './lexicon.ts';

export const it: Lexicon = {
  stop: 'né il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei con su sul sulla per tra fra e ed o ma che chi cui se come quando dove non mai sempre è sono sei essere ha hai hanno avere questo questa questi queste quello quella tuo tua tuoi tue suo sua suoi sue vostro loro lei lui noi voi tu ti si ci vi anche più molto tutto tutti tutta tutte deve devi devono può puoi possono qualsiasi',
  cues: {
    never:
      'mai | non ~ mai | in nessun caso | per nessun motivo | in nessuna circostanza | vietato | vietata | è vietato | severamente vietato | non è consentito | non è permesso | proibito | proibita | non è ammesso | in alcun modo | in nessun momento',
    not: 'non devi | non deve | non devono | non puoi | non può | non possono | evita | evitare | evitate | eviti | astieniti | si astenga | nessun | nessuna | non si deve | non va',
    soft: 'non dovresti | non dovrebbe | non dovrebbero | cerca di non | cerchi di non | prova a non | cerca di evitare | meglio non | possibilmente non | con cautela | fai attenzione | sii prudente',
    bare: 'non | nessuno',
    without: 'senza',
    instead: 'invece di | anziché',
    keep: 'mantieni | mantenere | conserva | lascia | preserva',
    strict: 'letteralmente | testualmente | esattamente | parola per parola | strettamente | alla lettera',
    refuse:
      'termina la conversazione | interrompi la conversazione | smetti di rispondere | devi fermarti | rifiuta | rifiuti | rifiutare | rifiutati | respingi | declina | declini | nega',
    only: 'solo | soltanto | solamente | unicamente | esclusivamente | nient altro che | limitati | si limiti | limitato a | in sola lettura | attieniti',
    must: 'devi | deve | devono | sempre | bisogna | occorre | è obbligatorio | obbligatorio | obbligatoriamente | assicurati | si assicuri | è necessario | è essenziale | richiede | richiedono | è richiesta | è richiesto | tassativamente | indispensabile | imprescindibile',
    should:
      'dovresti | dovrebbe | dovrebbero | è consigliato | consigliato | preferisci | è preferibile | conviene | idealmente',
    guard:
      'mascherare | oscurare | anonimizzare | ammettere | ammetti | ammetta | riconosci | trasferire | citare | verificare | chiedere ~ conferma | avvertire | avvisare | chiedi ~ conferma | chieda ~ conferma | chiedi ~ approvazione | chiedi ~ autorizzazione | chiedi ~ permesso | chieda ~ permesso | chiedi ~ prima | chieda ~ prima | chiedi all utente | chieda all utente | attendi ~ conferma | attenda ~ conferma | aspetta ~ conferma | attendi | attenda | aspetta | ottieni | ottenga | conferma | verifica | verifichi | controlla | controlli | cita | citi | indica ~ font* | indichi ~ font* | menziona ~ font* | riporta ~ font* | oscura | maschera | anonimizza | indirizza ~ a | rimanda ~ a | rinvia ~ a | trasferisci | inoltra ~ a | scala ~ a | consiglia ~ consultare | consultare un | avverti | avvisa | avvisi | ricorda ~ che sei | informa ~ che sei | dì che sei | di che sei | dichiara che sei | specifica che sei | identificati | approvazione umana | revisione umana | approvazione esplicita | a un operatore | a una persona | a un umano | a un collega | chiedi ~ consenso | chieda ~ consenso',
    permit:
      'puoi | può | possono | consentito | consentita | è permesso | permesso | libero di | liberamente | facoltativo | opzionale | a tua discrezione | a sua discrezione | non esitare | è accettabile',
    release:
      'non è necessario | non è obbligatorio | non serve | non occorre | non c è bisogno | non hai bisogno | non devi più | non è più necessario | non sei tenuto | non sei obbligat* | non è richiesto | non è richiesta | superfluo | non rifiutare | non rifiutare mai | non chiedere | non attendere | non aspettare | senza chiedere | senza conferma | senza approvazione | senza permesso | senza autorizzazione | senza attendere | non scusarti | senza ~ approvazione | senza ~ conferma | senza ~ consenso | senza ~ autorizzazione | senza ~ permesso | nessuna conferma ~ necessaria',
    unless:
      'a meno che | a meno di | tranne | salvo | eccetto | eccezione | eccezioni | ad eccezione | fatta eccezione | fuorché | ma puoi | però puoi | escluso | se non',
    until: 'prima di | prima che | prima | finché | fino a quando | fino a | dopo aver | previa | previo',
    hedge:
      'se possibile | ove possibile | dove possibile | quando possibile | per quanto possibile | il più possibile | in genere | generalmente | di solito | solitamente | normalmente | di norma | preferibilmente | possibilmente | principalmente | soprattutto | cerca di | cerchi di | prova a | tendenzialmente | nella maggior parte dei casi | di default | inutilmente | troppo | se lo ritieni | se lo ritiene | se pensi che sia | se ti sembra | se le sembra | dove utile | quando utile | se utile | ove utile | se opportuno | ove opportuno | quando serve | ogni tanto | a volte | se c è tempo | di tanto in tanto | occasionalmente | cercare di',
    if: 'se | quando | qualora | nel caso | appena | in caso di | mentre | per | in',
    because: 'perché | poiché | affinché | quindi | dato che',
    above:
      'massimo | massima | al massimo | più di | superiore a | superiori a | oltre | supera* | maggiore di | fino a | eccede*',
    below: 'minimo | minima | almeno | meno di | inferiore a | inferiori a | minore di | sotto | al di sotto',
    unknown:
      'se non conosci | se non sai | se non lo sai | se non trovi | se non sei sicur* | non conosci | non sai | fuori tema | non è pertinente | non riguarda | irrilevante | non sai | non sa | non lo sai | non lo sa | non conosci | non conosce | non sei sicur* | non è sicur* | non trovi | non trova | non si trova | non contiene | non contengono | informazioni insufficienti | non puoi rispondere | non può rispondere | non è presente | incert* | ignori la risposta | se non sei sicuro | se non sei certo | non è nel | non è nella | non è indicat* | non è nel documento | non è nei documenti | non si trova nel',
    say: 'dì | di | dica | dillo | dire | rispondi | risponda | indica | indichi | informa | informi | spiega | ammetti | comunica | dichiara',
    override:
      'ignora ~ regole | ignori ~ regole | ignora ~ precedent* | ignora ~ sopra | ignora ~ restrizioni | ignora ~ istruzioni | regole ~ non si applicano | regole ~ non valgono | restrizioni ~ non si applicano | restrizioni ~ non valgono | non si applicano più | non valgono più | ha la precedenza | hanno la precedenza | prevale | prevalgono | nonostante ~ regole | nonostante quanto sopra | in deroga | sono solo indicative | sono suggerimenti | sono facoltative | rispondi a qualsiasi domanda | rispondi a tutte le domande | soddisfa qualsiasi richiesta | dimentica ~ regole',
    dead: 'esempio sbagliato | cattivo esempio | esempio errato | controesempio | obsoleto | obsoleta | obsolete | superato | vecchia regola | vecchie regole | versione precedente | abrogat* | disattivat* | non più valid* | storico | errato | sbagliato',
    none: 'non arrenderti | non arrenderti mai | non solo | non soltanto | non dimenticare | non dimenticarti | o no | non ancora | altrimenti | non troppo',
  },
  topics: {
    reveal:
      'rivel* | divulg* | condivid* | mostr* | espo* | comunic* | menzion* | pubblic* | forni* | dare | dai',
    private:
      'personal* | privat* | privacy | riservat* | sensibil* | segret* | password | credenzial* | dati dei clienti | dati degli utenti | dati sanitari | chiav* | indirizz* | confidenzial*',
    hidden: 'prompt di sistema | istruzioni interne | istruzioni di sistema | messaggio di sistema',
    harm: 'dannos* | pericolos* | illegal* | illecit* | odio | discrimin* | violen* | suicid* | autolesion* | arma | armi | drog* | offensiv* | insult* | sessual* | minori | razzis* | nociv*',
    advice:
      'medic* | legal* | giuridic* | finanziar* | fiscal* | diagnos* | consigl* | consulenz* | salute | sanitar* | terapi* | dosagg*',
    source:
      'fonte | fonti | contesto | document* | riferiment* | conoscenz* | fornit* | fatti | prove | estratt*',
    invent: 'invent* | fabbric* | suppo* | indovin* | specul* | allucin* | immagin*',
    confirm: 'conferm* | approv* | autorizz* | consens* | permess* | esplicit*',
    person: 'uman* | medico | avvocat* | professionist* | operator* | espert* | emergenz* | dottor*',
    machine:
      'ia | intelligenza artificiale | assistente virtuale | robot | modello linguistico | macchina | bot',
    act: 'elimin* | cancell* | esegu* | modific* | sovrascriv* | pagament* | bonific* | acquist* | rimbors* | invi* | comand* | strument* | file | install* | link',
    check: 'verific* | controll* | riesamin*',
    layout:
      'vuot* | markdown | json | html | emoji* | elenco puntato | titol* | format* | virgolette | maiuscol* | parole | caratteri | frasi | paragraf* | concis* | breve | tono | salut* | spiegazioni | introduzione | tabelle | tabella | minuscol* | grassetto | elenchi | abbreviazion* | gergo | ripetizion* | cliché | frasi lunghe',
  },
  presumes:
    'ipotizza | indovina | tue conoscenze | sue conoscenze | proprie conoscenze | tua conoscenza | conoscenze generali | conoscenza generale | quello che sai | ciò che sai | migliore stima | migliore ipotesi | più probabile | risposta plausibile | a memoria',
};
