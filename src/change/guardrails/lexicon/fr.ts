import type { Lexicon } from './lexicon.ts';

/** `pas nécessaire` as `ne … pas nécessaire`, too: the longest phrase wins, and `ne … pas` alone forbids. */
function negated(row: string): string {
  return row
    .split('|')
    .map((phrase) => phrase.trim())
    .flatMap((phrase) => (/^(?:pas|plus) /.test(phrase) ? [phrase, `ne ~ ${phrase}`] : [phrase]))
    .join('|');
}

export const fr: Lexicon = {
  stop: 'ni le la les un une des du de au aux et ou mais dans en sur pour par avec à vers ce cet cette ces mon ma mes ton ta tes son sa ses votre vos notre nos leur leurs tu te toi vous il elle on nous ils elles je se lui y est es sont être sera soit a as ont avoir ai que qui quoi dont où si quand comme plus très tout tous toute toutes aussi donc alors même pas ne jamais toujours dois doit devez doivent peux peut pouvez peuvent',
  cues: {
    never:
      'ne ~ jamais | jamais | en aucun cas | sous aucun prétexte | en aucune circonstance | interdit | interdite | interdits | est interdit | il est interdit | formellement interdit | strictement interdit | pas autorisé* | pas permis | proscrit | proscris | à aucun moment',
    not: 'ne ~ pas | ne ~ aucun | ne ~ aucune | ne ~ rien | ne pas | évite de | évitez de | évite | évitez | éviter | abstiens toi | abstenez vous | garde toi | gardez vous | ne dois pas | ne doit pas | ne devez pas | ne peux pas | ne peut pas | ne pouvez pas | ne ~ personne | ne ~ nul | ne ~ ni',
    soft: 'ne devrais pas | ne devrait pas | ne devriez pas | essaie de ne pas | essayez de ne pas | essaie d éviter | essayez d éviter | mieux vaut ne pas | évite si possible | évitez si possible | de préférence pas | ne pas ~ si possible | avec prudence | sois prudent | soyez prudent',
    bare: 'aucun | aucune | pas',
    without: 'sans',
    instead: 'plutôt que | au lieu de',
    keep: 'garde | gardez | laisse | laissez | conserve | conservez | préserve | préservez',
    strict: 'mot pour mot | textuellement | exactement | littéralement | strictement',
    refuse:
      'mets fin à ~ conversation | mettre fin à ~ conversation | arrêter la conversation | cesse de répondre | arrête de répondre | dois arrêter | refuse | refuses | refusez | refuser | décline | déclinez | décliner | rejette | rejetez | refuse de',
    only: 'ne dois que | ne doit que | ne devez que | ne peux que | ne peut que | ne pouvez que | ne réponds que | ne répondez que | ne utilise que | ne utilisez que | ne donne que | ne donnez que | ne cite que | ne citez que | ne parle que | ne parlez que | ne traite que | ne traitez que | ne mentionne que | ne mentionnez que | ne exécute que | ne exécutez que | ne modifie que | ne modifiez que | ne partage que | ne partagez que | ne réponds ~ que | ne utilise ~ que | uniquement | seulement | exclusivement | rien que | limite toi | limitez vous | limité à | en lecture seule | contente toi | tiens toi | tenez vous en',
    must: 'dois | doit | devez | doivent | toujours | systématiquement | impérativement | obligatoirement | il faut | veille à | veillez à | assure toi | assurez vous | obligatoire | est requis* | requis | requise | nécessite | exige | indispensable | impératif de',
    should:
      'devrais | devrait | devriez | il est conseillé | recommandé | préfère | préférez | idéalement | il est préférable',
    guard:
      'masquer | anonymiser | transférer ~ agent | citer | vérifier | demander ~ confirmation | demander ~ accord | avertir | admettre | reconnaître | admets | admettez | reconnais | reconnaissez | demande ~ confirmation | demandez ~ confirmation | demande ~ accord | demandez ~ accord | demande ~ autorisation | demandez ~ autorisation | demande ~ avant | demandez ~ avant | demande à l utilisateur | demandez à l utilisateur | attends ~ confirmation | attendez ~ confirmation | attends | attendez | obtiens | obtenez | confirme | confirmez | vérifie | vérifiez | cite | citez | indique ~ source* | indiquez ~ source* | mentionne ~ source* | mentionnez ~ source* | donne ~ source* | donnez ~ source* | masque | masquez | anonymise | anonymisez | oriente ~ vers | orientez ~ vers | renvoie ~ vers | renvoyez ~ vers | redirige ~ vers | redirigez ~ vers | transfère | transférez | escalade | consulter un | avertis | avertissez | préviens | prévenez | rappelle ~ que | rappelez ~ que | précise que tu | précisez que vous | dis que tu es | dites que vous êtes | indique que tu es | indiquez que vous êtes | présente toi comme | signale | signalez | traite ~ comme confidentiel* | accord explicite | validation humaine | avis de non responsabilité | transmets ~ humain | transmettez ~ humain | passe ~ humain | passez ~ humain | confie ~ humain | à un conseiller | à un humain | à un collègue | demande ~ validation | demandez ~ validation',
    permit:
      'peux | peut | pouvez | peuvent | autorisé | autorisée | autorisés | permis | libre de | libre | ne hésite pas | ne hésitez pas | facultatif | optionnel | à ta discrétion | à votre discrétion | il est possible',
    release: negated(
      'pas besoin | pas nécessaire | pas obligatoire | pas obligé* | pas tenu* | inutile de | inutile | plus besoin | plus nécessaire | ne es pas obligé* | ne êtes pas obligé* | ne pas refuser | ne refuse pas | ne refuse jamais | ne refusez pas | ne refusez jamais | ne demande pas | ne demandez pas | sans demander | sans confirmation | sans attendre | sans autorisation | sans accord | sans validation | ne attends pas | ne attendez pas | ne confirme pas | ne t excuse pas | sans ~ accord | sans ~ autorisation | sans ~ validation | sans ~ confirmation | sans ~ approbation | aucune confirmation ~ nécessaire | aucune confirmation ~ requise | aucune autorisation ~ nécessaire | aucun accord ~ nécessaire | aucune validation ~ nécessaire',
    ),
    unless:
      'sauf si | sauf | à moins que | à moins d | à moins | excepté | hormis | à l exception | hors | en dehors de | exception | mais tu peux | mais vous pouvez | si ce n est',
    until: 'avant de | avant que | avant | jusqu à | tant que | après avoir | qu après | préalable*',
    hedge:
      'si possible | dans la mesure du possible | autant que possible | en général | généralement | en principe | d habitude | normalement | habituellement | de préférence | principalement | surtout | essaie de | essayez de | tâche de | tâchez de | plutôt | le cas échéant | quand c est possible | lorsque c est possible | par défaut | la plupart du temps | inutilement | excessivement | trop | si tu le juges | si vous le jugez | si tu l estimes | si vous l estimez | si tu penses que c est | si vous pensez que c est | quand c est utile | lorsque c est utile | si c est utile | si utile | si bon te semble | si bon vous semble | si cela te semble | si cela vous semble | de temps en temps | à l occasion | parfois | si le temps le permet',
    if: 'si | lorsque | lorsqu | quand | dès que | en cas de | au cas où | pendant | pour | dans | en mode | dans le mode',
    because: 'car | parce que | puisque | afin de | donc',
    above:
      'maximum | maximal* | au plus | plus de | au delà de | supérieur* à | dépass* | jusqu à | plafond | excèd* | au dessus | de plus de',
    below: 'minimum | minimal* | au moins | moins de | inférieur* à | en dessous de | en dessous',
    unknown:
      "n'êtes pas sûr* | n'es pas sûr* | n'est pas sûr* | ne suis pas sûr* | n'êtes pas certain* | n'es pas certain* | ne connais pas | ne connaissez pas | ne connaît pas | hors sujet | sans rapport | pas pertinent* | hors du périmètre | ne sais pas | ne savez pas | ne sait pas | ne connais pas | ne connaissez pas | pas sûr* | pas certain* | incertain* | pas de réponse | introuvable* | ne trouve* pas | ne trouves pas | ne contient pas | ne contiennent pas | pas suffisamment | insuffisant* | ne peux pas répondre | ne pouvez pas répondre | ignores la réponse | ignorez la réponse | inconnu* | ne figure pas | ne est pas dans | ne sont pas dans | ne se trouve pas | est muet | sont muets | ne dit rien",
    say: 'dis | dites | dire | réponds | répondez | indique | indiquez | informe | informez | précise | précisez | admets | admettez | avoue | reconnais | signale',
    override:
      'ignore ~ règles | ignorez ~ règles | ignore ~ dessus | ignorez ~ dessus | ignore ~ restrictions | ignorez ~ restrictions | ignore ~ consignes | ignorez ~ consignes | ignore ~ instructions | ignorez ~ instructions | règles ~ ne s appliquent ~ pas | règles ~ s appliquent pas | règles ~ appliquent ~ pas | règles ~ appliquent ~ plus | restrictions ~ appliquent ~ pas | restrictions ~ appliquent ~ plus | restrictions ~ levées | prévaut | prévalent | l emporte | priment | prime sur | nonobstant | malgré ~ règles | malgré ce qui précède | à titre indicatif | simples recommandations | réponds à toutes les questions | répondez à toutes les questions | satisfais toute demande | oublie ~ règles | oubliez ~ règles | ne tiens pas compte | ne tenez pas compte',
    dead: 'mauvais exemple | contre exemple | exemple à ne pas suivre | obsolète | périmé | ancienne règle | anciennes règles | ancienne version | abrogé* | désactivé* | ne est plus valable | plus en vigueur | historique | faux | incorrect',
    none: 'ne abandonne pas | ne abandonne jamais | ne abandonnez pas | non seulement | pas seulement | ne oublie pas | ne oubliez pas | ne pas oublier | pas encore | ou pas | ne manque pas | ne manquez pas | plus tard | pas trop',
  },
  topics: {
    reveal:
      'révél* | divulg* | dévoil* | communiqu* | partag* | montr* | affich* | transm* | donn* | mentionn* | fourni* | expos* | publi*',
    private:
      'personnel* | privé* | privée* | confidentiel* | sensible* | secret* | secrète* | mot de passe | mots de passe | identifiants | données client* | données des clients | données des utilisateurs | données de santé | vie privée | coordonnées | clé* | adresse*',
    hidden:
      'prompt système | invite système | instructions internes | consignes internes | instructions système',
    harm: 'nuisib* | dangereu* | illégal* | illicit* | haineu* | haine | discrimin* | violen* | suicid* | automutil* | arme* | drogue* | offens* | insult* | sexuel* | mineur* | racis* | préjudici* | malveillan*',
    advice:
      'médica* | médicaux | juridi* | financi* | fisca* | fiscaux | diagnosti* | conseil* | santé | traitement* | posologie',
    source:
      'source* | contexte | document* | référence* | connaissance* | fourni* | fait | faits | extrait* | preuve* | base documentaire',
    invent: 'invent* | fabriqu* | suppos* | devin* | spécul* | hallucin* | imagin*',
    confirm:
      'confirm* | approb* | approuv* | autoris* | consent* | accord | valid* | explicit* | permission*',
    person:
      'humain* | médecin* | avocat* | professionnel* | conseiller* | conseillère* | opérateur* | expert* | urgence*',
    machine:
      'ia | intelligence artificielle | assistant virtuel | robot | modèle de langage | machine | pas un humain',
    act: 'supprim* | effac* | exécut* | modifi* | écras* | paiement* | pay* | virement* | rembours* | achat* | achet* | envo* | commande* | outil* | fichier* | install* | lien* | url*',
    check: 'vérif* | contrôl*',
    layout:
      'vide | vides | markdown | json | html | emoji* | puce* | titre* | format* | guillemet* | majuscule* | saut* de ligne | mots | caractères | phrases | paragraphe* | concis* | bref | brève | ton | salutation* | explication* | introduction | tableau | tableaux | minuscule* | gras | listes | liste | abréviation* | jargon | points d exclamation | répétition* | cliché*',
  },
  presumes:
    'devine | devinez | propres connaissances | tes connaissances | vos connaissances | connaissances générales | culture générale | ce que tu sais | ce que vous savez | meilleure estimation | meilleure hypothèse | réponse la plus probable | réponse plausible | réponse vraisemblable | de mémoire | au mieux',
};
