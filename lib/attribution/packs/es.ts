import { sentenceHabits } from "../../text/abbreviations.ts";
import type { LanguagePack, PronounKind } from "../language-pack.ts";
import { SPANISH_VERBS } from "./es-verbs.ts";
import { BLANK_PACK, phrases, readNouns, words } from "./pack-data.ts";

const PRONOUNS: readonly (readonly [string, PronounKind])[] = [
  ["él", "he"],
  ["ella", "she"],
  ["ellos", "they"],
  ["ellas", "they"],
  ["este", "he"],
  ["éste", "he"],
  ["esta", "she"],
  ["ésta", "she"],
  ["aquel", "he"],
  ["aquella", "she"],
];

const HABER = `ha han había habían hubo hubieron habrá habrán habría habrían haya hayan hubiera hubieran
  hubiese hubiesen haber he hemos habiendo`;

const SER = `es son era eran fue fueron será serán sería serían sea sean fuera fueran fuese fuesen sido
  ser siendo soy somos`;

const ESTAR = `está están estaba estaban estuvo estuvieron estará estarán estaría estarían esté estén
  estado estar estando`;

const MODALS = `puede pueden podía podían pudo pudieron podrá podrán podría podrían pueda puedan pudiera
  pudieran podido debe deben debía debían debió debieron deberá deberán debería deberían deba deban suele suelen
  solía solían quiere quieren quería querían quiso quisieron quisiera querría`;

/** "a juicio de": each variant with "de" and with the article drawn in. */
function withOf(list: string): string {
  return list
    .split("|")
    .map((phrase) => phrase.trim())
    .flatMap((phrase) => [`${phrase} de`, `${phrase} del`])
    .join("|");
}

/** Spanish, as news writes it in Spain and the Americas. */
export const SPANISH: LanguagePack = {
  ...BLANK_PACK,
  ...SPANISH_VERBS,
  language: "es",
  sentences: sentenceHabits("es"),
  grammar: {
    constructions: ["as-clause", "insertion", "content-behind"],
    capitalisesNouns: false,
    splitsVerbGroups: true,
    keepsVerbGroups: true,
    quotesNames: true,
    commaOpensContent: false,
    dropsSubjects: true,
    setsOffPhrases: true,
    semicolonEndsContent: true,
    possessorFollows: true,
  },
  nouns: readNouns(
    {
      speech: `afirmación afirmaciones declaración declaraciones aseveración aseveraciones anuncio anuncios
        advertencia advertencias aviso avisos denuncia denuncias acusación acusaciones queja quejas
        promesa promesas compromiso compromisos amenaza amenazas alegación alegaciones argumento
        argumentos confesión confesiones confirmación reconocimiento admisión negativa desmentido
        desmentidos petición peticiones exigencia exigencias reclamo reclamos reclamación reclamaciones
        demanda demandas propuesta propuestas rumor rumores versión versiones información informaciones
        noticia noticias testimonio testimonios aclaración explicación explicaciones comentario
        comentarios observación pronóstico pronósticos predicción predicciones previsión previsiones
        vaticinio vaticinios mensaje mensajes frase palabras conclusión conclusiones recomendación
        recomendaciones sugerencia sugerencias llamamiento llamado llamados reproche reproches crítica
        críticas insinuación insinuaciones garantía garantías aserto consigna recordatorio respuesta
        pregunta súplica ruego solicitud solicitudes manifestaciones manifestación relato hipótesis tesis
        teoría teorías revelación revelaciones juramento objeción reivindicación protesta dictamen`,
      opinion: `opinión opiniones creencia creencias convicción convicciones convencimiento esperanza
        esperanzas temor temores miedo sospecha sospechas impresión idea duda dudas deseo expectativa
        expectativas certeza confianza preocupación presunción suposición parecer percepción sensación
        criterio postura posición inquietud`,
    },
    "que si",
  ),
  accordingTo: phrases(
    `según|según lo dicho por|según fuentes de|según datos de|según palabras de|según informaciones de|de acuerdo con|de acuerdo a|de acuerdo al|conforme a|conforme al|acorde con|
     acorde a|al decir de|al decir del|en boca de|en boca del|a ojos de|a ojos del|al entender de|
     al entender del|al parecer de|al parecer del|para desgracia de|a tenor de|a tenor del|
     a la luz de|a la vista de|con arreglo a|siempre según|tal y como consta en|tal como consta en|
     ${withOf(`a juicio|a criterio|a entender|a decir|a parecer|en opinión|en la opinión|en palabras|
     en las palabras|en voz|en versión|en la versión|según palabras|según la versión|según versión|
     según el criterio|según la opinión|según el relato|según las palabras|en declaraciones|
     desde el punto de vista|bajo el punto de vista|en concepto|en el parecer|a los ojos|
     desde la perspectiva|desde la óptica|en la visión|según el entender|en la interpretación`)}`,
  ),
  viewpoints: phrases("para"),
  sourceNouns: words(
    `autoridad autoridades bomberos empresa empresas compañía banco club agencia instituto ayuntamiento alcaldía secretaría hospital universidad comisión comité consorcio concesionaria operadora fuente fuentes testigos asesoría consulado embajada federación entidad entidades dirección servicio servicios geólogo
     historiador historiadora experto experta expertos expertas analista analistas especialista
     especialistas economista economistas investigador investigadora investigadores científico científica
     científicos sociólogo socióloga politólogo politóloga abogado abogada abogados fiscal fiscalía
     oposición gobierno ejecutivo ministro ministra ministerio presidente presidenta sindicato sindicatos
     patronal partido partidos portavoz alcalde alcaldesa director directora juez jueza tribunal
     defensa autor autora autores asociación organización organizaciones ecologistas críticos crítico
     profesor profesora catedrático catedrática escritor escritora entrenador técnico técnica
     ingeniero ingeniera médico médica médicos líder dirigente dirigentes senador senadora diputado
     diputada diputados concejal concejala consejero consejera secretario secretaria coordinador
     coordinadora responsable responsables observadores consultora policía arqueólogo arqueóloga biólogo
     bióloga geólogo geóloga climatólogo antropólogo antropóloga psicólogo psicóloga filósofo filósofa
     cineasta cantante artista vecinos afectados familia familiares víctimas agricultores ganaderos
     procurador procuradora vocero vocera canciller mandatario mandataria gobernador gobernadora rector
     rectora comisario comisaria arquitecto arquitecta periodista jurista juristas perito peritos`,
  ),
  anaphors: phrases(
    "así|así lo|así se|lo|eso|esto|ello|así nos lo|así también lo|de ello|de esto|de eso",
  ),
  asWords: words("según como conforme"),
  evidentials: phrases(
    `hay indicios de|hay indicios|hay pruebas de|hay evidencia de|hay evidencias de|existen indicios de|
     existen pruebas de|existe la sospecha de|hay sospechas de|hay informes de|hay constancia de|
     no hay pruebas de|no hay indicios de|no hay evidencia de|no hay constancia de|existe el temor de|
     existe el rumor de|corre el rumor de|corren rumores de|circula el rumor de|circulan rumores de|
     circula la versión de|existe la creencia de|hay rumores de|crece el temor de|cunde el temor a|
     existe la esperanza de|crecen las sospechas de|es sabido|es de sobra conocido|trascendió|ha trascendido|
     trasciende|es público`,
  ),
  hearsay: phrases(
    `presuntamente|supuestamente|al parecer|según parece|según se dice|según dicen|según cuentan|
     según se cuenta|por lo visto|dizque|aparentemente|pretendidamente|según se sabe|según ha trascendido|
     según trascendió|según se ha sabido|según se supo|según se informó|según se ha informado|
     según las malas lenguas|según rumores|a lo que parece|según se comenta|
     según las crónicas`,
  ),
  denials: words(
    `niega niegan negó negaron negaba negaban negado negando negar negará desmiente desmienten desmintió
     desmintieron desmentido desmentir desmintiendo desmentía rechaza rechazan rechazó rechazaron
     rechazado rechazando refuta refutan refutó refutaron refutado rebate rebaten rebatió rebatieron
     rebatido contradice contradijo descarta descartan descartó descartaron descartado`,
  ),
  nonSpeakers: words(
    `nota actualización aviso foto fotos vídeo video imagen imágenes galería directo vivo última hora
     fecha lugar precio horario dirección teléfono resultado resultados pregunta respuesta tema temas
     fuente fuentes ejemplo paso capítulo tabla gráfico más ver leer lea redacción corrección exclusiva
     enlaces tiempo contacto dato datos clave claves opinión editorial análisis entrevista reportaje`,
  ),
  auxiliaries: words(`${HABER} ${SER} ${ESTAR} ${MODALS}`),
  passiveAuxiliaries: words(SER),
  modals: words(MODALS),
  negations: words("no nunca jamás tampoco ni"),
  infinitiveMarks: words("a de en por con"),
  infinitiveSuffixes: [
    "ar",
    "er",
    "ir",
    "arse",
    "erse",
    "irse",
    "arlo",
    "arla",
    "erlo",
    "irlo",
    "arle",
    "arlos",
    "arlas",
  ],
  complementizers: words("que"),
  thatPrepositions: words("de en a con por"),
  questionWords: words(
    "si qué quién quiénes cómo cuándo dónde cuál cuáles cuánto cuánta cuántos cuántas adónde",
  ),
  conditionals: words("si"),
  relatives: words("que quien quienes cuyo cuya cuyos cuyas cual cuales donde"),
  personalRelatives: words("quien quienes"),
  coordinators: words("y e o u pero sino ni mientras"),
  joiners: words("y e o u"),
  subordinators: words(
    `porque aunque antes dado siempre cuando mientras si pues puesto como donde apenas conforme salvo excepto tras
     después antes hasta desde para sin`,
  ),
  prepositions: words(
    `a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre
     tras vía versus salvo excepto como luego además junto`,
  ),
  linkingPrepositions: words("de del"),
  placePrepositions: words("en para contra"),
  agentPrepositions: words("por"),
  documentPrepositions: words("en desde"),
  objectPronouns: words("se le les lo los la las me te nos os"),
  determiners: words(
    `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas
     su sus mi mis tu tus nuestro nuestra nuestros nuestras cada todo toda todos todas algún alguna algunos
     algunas ningún ninguna varios varias muchos muchas pocos pocas otro otra otros otras dicho dicha
     dichos dichas ambos ambas cualquier dos tres cuatro cinco seis siete ocho nueve diez once doce
     numerosos numerosas diversos diversas distintos distintas ciertos ciertas sendos medio media`,
  ),
  definiteDeterminers: words("el la los las este esta estos estas ese esa esos esas"),
  singularDeterminers: words("un una"),
  subjectPronouns: words(
    "yo tú él ella usted nosotros nosotras ellos ellas ustedes vosotros alguien nadie quien quienes éste ésta éstos éstas",
  ),
  firstPersons: words(
    `yo me mi mis conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras mí soy estoy tengo hago
     quiero creo puedo voy he hemos fui tuve hice dije pude quise vine puse supe estuve nací crecí aprendí
     empecé llegué trabajé viví sentí pensé decidí vi era somos estamos tenemos queremos vamos podemos
     debemos hacemos seguimos espero pienso siento sé digo llevo vivo trabajo hablo escribo entré salí volví
     perdí gané escribí leí conocí dejé pasé llevé miré encontré busqué jugué canté volveré haré seré
     estaré tendré iré vamos fuimos tuvimos hicimos perdimos ganamos llegamos nunca`,
  ),
  pronouns: new Map(PRONOUNS),
  titles: words(
    `señor señora don doña dr dra president* expresident* vicepresident* primer ministr* exministr*
     viceministr* canciller* portavoz portavoces vocer* alcalde* alcaldesa* exalcald* concejal* consejer*
     director* subdirector* juez* jueza* magistrad* fiscal* procurador* abogad* diputad* senador* rey reina
     príncip* princes* papa obispo* arzobispo* cardenal* general* coronel* capitán* comandant* comisari*
     inspector* profesor* catedrátic* rector* doctor* secretari* subsecretari* gobernador* embajador* líder*
     dirigent* jefe* jefa* ministr* técnic* entrenador* seleccionador* delanter* defens* porter* actor* actriz
     cantant* escritor* novelist* poeta* director* historiador* economist* investigador* expert* analist*
     sociólog* politólog* periodist* empresari* mandatari* intendent* prefect* delegad* coordinador*
     geólog* biólog* médic* ingenier* arquitect* vecin* testig* sindicalist*`,
  ),
  genderOfWord: new Map([
    ["señor", "he"],
    ["don", "he"],
    ["presidente", "he"],
    ["ministro", "he"],
    ["alcalde", "he"],
    ["rey", "he"],
    ["papa", "he"],
    ["director", "he"],
    ["señora", "she"],
    ["doña", "she"],
    ["presidenta", "she"],
    ["ministra", "she"],
    ["alcaldesa", "she"],
    ["reina", "she"],
    ["directora", "she"],
  ]),
  timeWords: words(
    `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
     septiembre setiembre octubre noviembre diciembre hoy ayer anteayer mañana tarde noche mediodía madrugada
     anoche semana mes año día días semanas meses años hora horas minutos pasado pasada próximo próxima
     entonces ahora recientemente últimamente posteriormente previamente anteriormente`,
  ),
  adverbs: words(
    `también además asimismo igualmente incluso aún todavía ya ahora hoy ayer anoche entonces luego después
     antes finalmente así sólo solo solamente apenas casi muy más menos tan bastante
     siempre nunca jamás tampoco quizá quizás acaso aquí allí allá ahí pronto tarde temprano mientras
     aparte encima rotundamente ayer recién nuevamente textualmente tal tanto`,
  ),
  adverbSuffixes: ["mente"],
  gerundSuffixes: ["ando", "iendo", "yendo"],
  finiteSuffixes: [
    "ó",
    "aron",
    "ieron",
    "jeron",
    "yeron",
    "aba",
    "aban",
    "ará",
    "arán",
    "erá",
    "erán",
    "irá",
    "irán",
    "arían",
    "erían",
    "irían",
    "iese",
    "iesen",
    "iera",
    "ieran",
    "asen",
  ],
  finiteVerbs: words(
    `hay tiene tienen tenía tenían tuvo hacen hizo va van iba iban sale salen viene vienen vino llega
     llegan llevan lleva deja dejan queda quedan sigue siguen parece parecen existe existen ocurre pasa
     pasan pone ponen puso da dan dio dieron ve ven vio toma toman trae trajo cae caen sube suben baja
     bajan crece crecen vuelve vuelven empieza empiezan comienza termina debe falta faltan cuesta cuestan
     vive viven muere mueren pierde pierden gana ganan juega juegan abre abren cierra cierran entra entran
     afecta afectan supone suponen permite permiten necesita necesitan incluye incluyen representa impide
     obliga obligan busca buscan trata tratan carece carecen pesa pesan  sirve sirven cumple
     cumplen requiere ofrece ofrecen recibe reciben alcanza alcanzan supera superan funciona funcionan
     sabe saben puede quiere corre corren mantiene mantienen`,
  ),
};
