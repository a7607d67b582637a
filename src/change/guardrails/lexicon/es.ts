import type { Lexicon } from './lexicon.ts';

export const es: Lexicon = {
  stop: 'ni des dé el la los las un una unos unas de del al a y o u e pero en con por para sobre entre hacia desde hasta que se su sus tu tus te ti usted ustedes él ella ellos ellas nosotros yo me mi mis le les lo es eres son ser está están estar ha has han haber hay como más muy todo todos toda todas también si cuando donde qué cuál no nunca siempre debes debe deben puedes puede pueden este esta estos estas ese esa esos cualquier',
  cues: {
    never:
      'nunca | jamás | en ningún caso | bajo ningún concepto | bajo ninguna circunstancia | en ninguna circunstancia | prohibido | prohibida | está prohibido | queda prohibido | terminantemente prohibido | no está permitido | no se permite | no permitido | de ninguna manera | en ningún momento',
    not: 'no debes | no debe | no deben | no puedes | no puede | no pueden | evita | evite | eviten | evitar | abstente | absténgase | no se debe | no se puede | no podrás | ningún | ninguna',
    soft: 'no deberías | no debería | no deberían | intenta no | intente no | procura no | procure no | trata de no | trate de no | trata de evitar | intenta evitar | procura evitar | mejor no | evita en lo posible | con precaución | ten cuidado | tenga cuidado',
    bare: 'no | nadie',
    without: 'sin',
    instead: 'en lugar de | en vez de',
    keep: 'mantén | mantenga | conserva | conserve | deja | deje | preserva',
    strict:
      'literalmente | textualmente | exactamente | palabra por palabra | estrictamente | al pie de la letra',
    refuse:
      'termina la conversación | terminar la conversación | deja de responder | debes detenerte | debes parar | rechaza | rechace | rechazar | rehúsa | rehúse | niégate | niéguese | declina | decline | niega | deniega',
    only: 'solo | sólo | solamente | únicamente | exclusivamente | nada más que | limítate | limítese | limitado a | limitada a | de solo lectura | cíñete | cíñase',
    must: 'debes | debe | deben | siempre | tienes que | tiene que | hay que | es obligatorio | obligatorio | obligatoriamente | asegúrate | asegúrese | es imprescindible | es necesario | requiere | requieren | se requiere | en todo momento | es esencial | imprescindible | indispensable',
    should:
      'deberías | debería | deberían | se recomienda | recomendado | prefiere | es preferible | conviene | idealmente',
    guard:
      'enmascarar | ocultar | anonimizar | admitir | admite | admita | reconocer | reconoce | reconozca | citar | verificar | transferir | pedir ~ confirmación | solicitar ~ confirmación | advertir | avisar | pide ~ confirmación | pida ~ confirmación | solicita ~ confirmación | solicite ~ confirmación | pide ~ aprobación | pida ~ aprobación | solicita ~ aprobación | solicite ~ aprobación | pide ~ permiso | pida ~ permiso | solicita ~ permiso | pregunta ~ antes | pregunte ~ antes | pregunta al usuario | pregunte al usuario | espera ~ confirm* | espere ~ confirm* | espera a | espere a | espera la | espere la | obtén | obtenga | confirma | confirme | verifica | verifique | comprueba | compruebe | cita | cite | indica ~ fuente* | indique ~ fuente* | menciona ~ fuente* | mencione ~ fuente* | incluye ~ fuente* | incluya ~ fuente* | oculta | oculte | enmascara | anonimiza | anonimice | deriva ~ a | derive ~ a | remite ~ a | remita ~ a | transfiere | transfiera | escala | escale | recomienda ~ consultar | recomiende ~ consultar | consultar a un | advierte | advierta | avisa | avise | recuerda ~ que eres | informa ~ que eres | informe ~ que es | di que eres | diga que es | indica que eres | aclara que eres | identifícate | aprobación humana | revisión humana | descargo de responsabilidad | aprobación explícita | a una persona | a un humano | a un agente | a un operador | a un compañero | pide ~ autorización | pida ~ autorización | solicita ~ autorización | pregunta primero | consulta ~ antes | visto bueno',
    permit:
      'puedes | puede | pueden | permitido | permitida | se permite | está permitido | libre de | libremente | opcional | opcionalmente | a tu discreción | a su criterio | a tu criterio | no dudes en | con libertad | es aceptable',
    release:
      'no es necesario | no es obligatorio | no hace falta | no necesitas | no necesita | no tienes que | no tiene que | no hay que | no se requiere | no requiere | ya no es necesario | innecesario | no rechaces | no rechace | nunca rechaces | no te niegues | no pidas confirmación | no pida confirmación | no pidas permiso | no preguntes | no pregunte | no solicites | no esperes | no espere | sin preguntar | sin pedir | sin confirmar | sin confirmación | sin aprobación | sin permiso | sin autorización | sin esperar | no te disculpes | sin ~ aprobación | sin ~ permiso | sin ~ confirmación | sin ~ autorización | sin ~ consentimiento | no ~ necesaria | no ~ necesario',
    unless:
      'a menos que | salvo que | salvo | excepto | a no ser que | con excepción | con la excepción | excepción | excepciones | aparte de | pero puedes | pero puede | exceptuando',
    until: 'antes de | antes | hasta que | hasta | después de ~ confirm* | previo | previa',
    hedge:
      'si es posible | en la medida de lo posible | siempre que sea posible | cuando sea posible | de ser posible | en lo posible | en general | generalmente | por lo general | normalmente | habitualmente | preferiblemente | preferentemente | principalmente | principal mente | procura | procure | intenta | intente | trata de | trate de | por defecto | en la mayoría de los casos | sobre todo | innecesariamente | demasiado | si lo consideras | si lo considera | si lo crees | si lo cree | si crees que es | si te parece | si le parece | cuando sea útil | si es útil | cuando ayude | si ayuda | si lo ves | de vez en cuando | a veces | si hay tiempo | si el tiempo lo permite | ocasionalmente',
    if: 'si | cuando | en caso de | en cuanto | siempre que | mientras | para | en',
    because: 'porque | ya que | puesto que | para que | por lo tanto',
    above:
      'máximo | máxima | como máximo | más de | hasta | superior* a | supere* | exceda* | mayor* de | mayor* que | por encima de | a lo sumo | límite de',
    below:
      'mínimo | mínima | como mínimo | al menos | menos de | inferior* a | menor* de | menor* que | por debajo de',
    unknown:
      'si no sabes | si no sabe | si no lo sabes | si no lo sabe | si no conoces | si no encuentras | si no estás seguro | no sabes | fuera de tema | no está relacionad* | no tiene relación | irrelevante* | fuera del ámbito | no sabes | no sabe | no sepas | no sepa | no lo sabes | no lo sabe | no conoces | no conoce | no estás seguro | no está seguro | no se encuentra* | no encuentras | no encuentra | no contiene* | no hay información | información insuficiente | no puedes responder | no puede responder | desconoces | desconoce | no aparece | sin respuesta | no está en | no están en | no figura | no consta',
    say: 'di | diga | dilo | dígalo | decir | responde | responda | indica | indique | informa | informe | explica | admite | reconoce | comunica',
    override:
      'ignora ~ reglas | ignore ~ reglas | ignora ~ anterior* | ignore ~ anterior* | ignora ~ restriccion* | ignora ~ instrucciones | ignore ~ instrucciones | reglas ~ no se aplican | reglas ~ no aplican | reglas ~ no rigen | restricciones ~ no se aplican | restricciones ~ no aplican | ya no se aplican | ya no aplican | prevalece | prevalecen | tiene prioridad | tienen prioridad | a pesar de ~ reglas | a pesar de lo anterior | no obstante lo anterior | pese a lo anterior | quedan sin efecto | solo orientativas | son orientativas | son sugerencias | responde a todas las preguntas | responde a cualquier pregunta | responde cualquier pregunta | cumple cualquier | olvida ~ reglas | olvida ~ anterior*',
    dead: 'mal ejemplo | ejemplo incorrecto | ejemplo malo | contraejemplo | obsoleto | obsoleta | obsoletas | anticuado | regla antigua | reglas antiguas | versión anterior | derogad* | desactivad* | ya no vigente | histórico | incorrecto',
    none: 'no te rindas | nunca te rindas | no solo | no sólo | no solamente | no olvides | no olvide | si no | o no | aún no | todavía no | no obstante | no admite | no soporta | no demasiado',
  },
  topics: {
    reveal:
      'revel* | divulg* | compart* | muestr* | mostr* | expon* | filtr* | mencion* | comunic* | publi* | proporcion* | facilit* | des | dar',
    private:
      'personal* | privad* | privacidad | confidencial* | sensible* | secret* | contraseña* | credencial* | datos de clientes | datos de usuarios | datos del cliente | datos de salud | clave* | dirección* | teléfono*',
    hidden:
      'prompt del sistema | instrucciones internas | indicaciones internas | mensaje del sistema | instrucciones del sistema',
    harm: 'dañin* | peligros* | ilegal* | ilícit* | odio | discrimina* | violen* | suicid* | autolesi* | arma | armas | droga* | ofensiv* | insult* | sexual* | menores | racis* | perjudicial* | nociv* | malicios*',
    advice:
      'médic* | legal | legales | jurídic* | financier* | fiscal* | diagnóstic* | consejo* | asesor* | salud | tratamiento* | dosis | recet*',
    source:
      'fuente* | contexto | document* | referencia* | conocimiento | proporcionad* | hecho* | evidencia* | cita | citas | expediente* | manual',
    invent: 'invent* | fabri* | supon* | adivin* | especul* | alucin* | imagin*',
    confirm: 'confirm* | aprob* | aprueb* | permiso* | autoriz* | consentim* | explícit* | visto bueno',
    person: 'human* | médico | abogad* | profesional* | agente humano | operador* | experto* | emergencia*',
    machine:
      'ia | inteligencia artificial | asistente virtual | robot | modelo de lenguaje | máquina | no eres humano | bot',
    act: 'elimin* | borr* | ejecut* | modific* | sobrescrib* | pago* | transferencia* | compr* | reembols* | envi* | comando* | herramienta* | archivo* | fichero* | instal* | enlace*',
    check: 'verific* | comprob* | revis*',
    layout:
      'vacío* | markdown | json | html | emoji* | viñeta* | título* | formato* | comillas | mayúscula* | palabras | caracteres | oraciones | frases | párrafo* | concis* | breve | tono | saludo* | explicaciones | introducción | tabla | tablas | minúscula* | negrita | listas | abreviatura* | jerga | repeticion* | clichés | tecnicismo*',
  },
  presumes:
    'adivina | adivine | lo que te parezca | lo que le parezca | propio conocimiento | tus conocimientos | sus conocimientos | tu conocimiento | su conocimiento | conocimientos propios | conocimiento general | conocimientos generales | lo que sabes | lo que sabe | mejor estimación | mejor suposición | más probable | respuesta plausible | de memoria',
};
