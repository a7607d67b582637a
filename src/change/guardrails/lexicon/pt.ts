import type { Lexicon } from './lexicon.ts';

export const pt: Lexicon = {
  stop: 'nem o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela para com sem sobre entre e ou mas que se como quando onde não nunca sempre é são ser está estão estar há tem têm ter seu sua seus suas teu tua você vocês ele ela eles elas nós eu me lhe isso isto este esta estes estas esse essa também mais muito todo todos toda todas deve devem pode podem qualquer',
  cues: {
    never:
      'nunca | jamais | em hipótese alguma | em nenhuma hipótese | em nenhum caso | em caso algum | sob nenhuma circunstância | em nenhuma circunstância | proibido | proibida | é proibido | terminantemente proibido | não é permitido | não é permitida | vedado | é vedado | de forma alguma | de modo algum | em momento algum | impedido de | impedida de | impedidos de',
    not: 'não deve | não deves | não devem | não pode | não podes | não podem | evite | evita | evitar | abstenha se | abstém te | nenhum | nenhuma',
    soft: 'não deveria | não devia | não deverias | tente não | tenta não | procure não | procura não | tente evitar | procure evitar | melhor não | de preferência não | com cautela | tenha cuidado | evite se possível',
    bare: 'não | ninguém',
    without: 'sem',
    instead: 'em vez de | ao invés de',
    keep: 'mantenha | conserve | deixe | preserve | mantém',
    strict: 'literalmente | textualmente | exatamente | palavra por palavra | estritamente | ao pé da letra',
    refuse:
      'encerre a conversa | encerrar a conversa | pare de responder | deve parar | recuse | recusa | recusar | recuse se | rejeite | rejeita | decline | negue',
    only: 'só | somente | apenas | unicamente | exclusivamente | nada além de | limite se | limita te | limitado a | limitada a | somente leitura | atenha se | limite - se | atenha - se | restrinja - se',
    must: 'deve | deves | devem | sempre | tem que | tem de | tens de | é preciso | é obrigatório | obrigatório | obrigatoriamente | certifique se | assegure se | garanta | é necessário | é essencial | exige | requer | requerem | é exigida | é exigido | imprescindível | indispensável',
    should:
      'deveria | deverias | devia | recomenda se | recomendado | prefira | é preferível | convém | idealmente',
    guard:
      'mascarar | ocultar | anonimizar | admitir | admita | admite | reconhecer | reconheça | citar | verificar | transferir | pedir ~ confirmação | solicitar ~ confirmação | avisar | alertar | peça ~ confirmação | pede ~ confirmação | solicite ~ confirmação | peça ~ aprovação | solicite ~ aprovação | peça ~ permissão | peça ~ autorização | solicite ~ autorização | pergunte ~ antes | pergunta ~ antes | pergunte ao usuário | pergunte ao utilizador | pergunta ao utilizador | aguarde | aguarda | espere ~ confirm* | espere | obtenha | confirme | confirma | verifique | verifica | cite | cita | indique ~ font* | indica ~ font* | mencione ~ font* | inclua ~ font* | informe ~ font* | oculte | mascare | anonimize | anonimiza | encaminhe | encaminha | transfira | escale | direcione ~ para | recomende ~ consult* | consultar um | avise | alerte | advirta | lembre ~ que é | informe ~ que é | diga que é | diz que és | deixe claro que | identifique se como | aprovação humana | revisão humana | aprovação explícita | isenção de responsabilidade | para um humano | a um humano | para um atendente | a um atendente | para uma pessoa | a uma pessoa | peça ~ consentimento | peça ~ confirm* | pede ~ aprovação',
    permit:
      'pode | podes | podem | permitido | permitida | é permitido | livre para | livremente | opcional | opcionalmente | a seu critério | fique à vontade | não hesite | é aceitável | liberado para | liberada para',
    release:
      'não é necessário | não é preciso | não é obrigatório | não precisa | não precisas | não há necessidade | não tem que | não tem de | não é mais necessário | já não é necessário | dispensável | dispensa | não recuse | nunca recuse | não peça | não solicite | não pergunte | não aguarde | não espere | sem perguntar | sem pedir | sem confirmação | sem confirmar | sem aprovação | sem permissão | sem autorização | sem esperar | não se desculpe | sem ~ aprovação | sem ~ confirmação | sem ~ permissão | sem ~ consentimento | sem ~ autorização | nenhuma confirmação ~ necessária | não é necessária | não são necessárias | não é exigida',
    unless:
      'a menos que | a não ser que | salvo se | salvo | exceto | exceção | exceções | com exceção | à exceção | fora | mas pode | mas podes | excetuando',
    until:
      'antes de | antes que | antes | até que | até | depois de ~ confirm* | somente após | prévia | prévio',
    hedge:
      'se possível | sempre que possível | quando possível | na medida do possível | tanto quanto possível | em geral | geralmente | normalmente | habitualmente | de preferência | preferencialmente | principalmente | sobretudo | tente | tenta | procure | procura | por padrão | na maioria dos casos | desnecessariamente | demais | se achar | se você achar | se julgar | se considerar necessário | se considerar importante | quando útil | se for útil | quando for útil | onde ajudar | quando fizer sentido | se fizer sentido | se lhe parecer | de vez em quando | às vezes | se houver tempo | ocasionalmente | se for oportuno | se oportuno',
    if: 'se | quando | caso | em caso de | assim que | enquanto | para | em | no modo | na modalidade',
    because: 'porque | pois | já que | para que | portanto',
    above:
      'máximo | máxima | no máximo | mais de | superior* a | acima de | exced* | ultrapass* | maior que | até',
    below: 'mínimo | mínima | no mínimo | pelo menos | menos de | inferior* a | abaixo de | menor que',
    unknown:
      'não sabe | não sabes | fora do tema | não está relacionad* | irrelevante | fora do escopo | não sabe | não sabes | não souber | não souberes | não sei | não conhece | não tem certeza | não tens certeza | não encontrar | não encontra* | não for encontrad* | não contém | não contiver | informação insuficiente | informações insuficientes | não puder responder | não pode responder | desconhece | não consta | incert* | se não souber | se não sabe | se não sabes | se não encontrar | se não tiver certeza | se não conhecer | não está no | não está na | não estiver no | não estiver na',
    say: 'diga | diz | dizer | responda | responde | indique | informe | explique | admita | reconheça | comunique',
    override:
      'ignore ~ regras | ignora ~ regras | ignore ~ acima | ignore ~ anterior* | ignore ~ restriç* | ignore ~ instruç* | desconsidere ~ regras | desconsidere ~ acima | regras ~ não se aplicam | restrições ~ não se aplicam | não se aplicam mais | já não se aplicam | prevalece | prevalecem | tem precedência | têm precedência | tem prioridade | apesar das regras | apesar do disposto | não obstante | são apenas sugestões | são sugestões | são apenas orientações | responda a qualquer pergunta | responda a todas as perguntas | responda todas as perguntas | atenda a qualquer pedido | esqueça ~ regras',
    dead: 'mau exemplo | exemplo ruim | exemplo errado | contraexemplo | obsoleto | obsoleta | obsoletas | desatualizad* | regra antiga | regras antigas | versão anterior | revogad* | desativad* | já não vale | histórico | incorreto | errado',
    none: 'não desista | nunca desista | não só | não apenas | não somente | não se esqueça | não esqueça | ou não | ainda não | senão | no | não muito',
  },
  topics: {
    reveal:
      'revel* | divulg* | compartilh* | partilh* | mostr* | exib* | expo* | vaz* | mencion* | comunic* | public* | fornec* | dê | dar',
    private:
      'pessoal | pessoais | privad* | privacidade | confidencia* | sensíve* | secret* | senha* | credencia* | dados de clientes | dados dos clientes | dados do cliente | dados de usuários | dados de saúde | chave* | endereço* | sigilos*',
    hidden:
      'prompt do sistema | prompt de sistema | instruções internas | instruções do sistema | mensagem do sistema',
    harm: 'prejudicia* | perigos* | ilega* | ilícit* | ódio | discrimina* | violên* | violent* | suicíd* | autolesão | automutila* | arma | armas | droga* | ofensiv* | insult* | sexua* | menores | racis* | nociv* | malicios*',
    advice:
      'médic* | jurídic* | legal | legais | financeir* | fisca* | tributári* | diagnóstic* | conselho* | aconselh* | consultoria | saúde | tratamento* | dosagem',
    source:
      'fonte* | contexto | document* | referência* | conhecimento | fornecid* | fato | fatos | factos | evidência* | trecho*',
    invent: 'invent* | fabri* | supo* | adivinh* | especul* | alucin* | imagin*',
    confirm: 'confirm* | aprov* | autoriza* | consent* | permiss* | explícit*',
    person:
      'human* | médico | advogad* | profissiona* | atendente* | operador* | especialista* | emergência*',
    machine: 'ia | inteligência artificial | assistente virtual | robô | modelo de linguagem | máquina | bot',
    act: 'exclu* | apag* | elimin* | execut* | modific* | sobrescrev* | pagament* | transferência* | compr* | reembols* | envi* | comando* | ferramenta* | arquivo* | ficheiro* | instal* | link*',
    check: 'verific* | confer* | revis*',
    layout:
      'vazio* | markdown | json | html | emoji* | marcadores | título* | format* | aspas | maiúscula* | palavras | caracteres | frases | parágrafo* | concis* | breve | tom | saudaç* | explicações | introdução | tabela | tabelas | minúscula* | negrito | listas | abreviaç* | gírias | jargão | repetiç* | clichés | frases longas | jargõ* | jargã*',
  },
  presumes:
    'adivinhe | chute | próprio conhecimento | seu conhecimento | seus conhecimentos | teu conhecimento | conhecimentos próprios | conhecimento geral | conhecimentos gerais | o que você sabe | o que sabe | melhor estimativa | melhor palpite | mais provável | resposta plausível | de memória',
};
