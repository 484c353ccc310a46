import { sentenceHabits } from "../../text/abbreviations.ts";
import type { LanguagePack, PronounKind } from "../language-pack.ts";
import { ITALIAN_VERBS } from "./it-verbs.ts";
import { BLANK_PACK, phrases, readNouns, words } from "./pack-data.ts";

const PRONOUNS: readonly (readonly [string, PronounKind])[] = [
  ["lui", "he"],
  ["egli", "he"],
  ["costui", "he"],
  ["lei", "she"],
  ["ella", "she"],
  ["costei", "she"],
  ["suo", "he"],
  ["sua", "he"],
  ["suoi", "he"],
  ["sue", "he"],
  ["loro", "they"],
];

const OF = ["di", "del", "dello", "della", "dell'", "dei", "degli", "delle", "d'"];
const TO = ["a", "al", "allo", "alla", "all'", "ai", "agli", "alle", "ad"];
const FROM = ["da", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle"];
const IN = ["in", "nel", "nello", "nella", "nell'", "nei", "negli", "nelle"];
const ON = ["su", "sul", "sullo", "sulla", "sull'", "sui", "sugli", "sulle"];

/** Each beginning with each ending: "a detta" with "di", "del", … */
function combine(heads: string, tails: readonly string[]): string {
  return heads
    .split("|")
    .flatMap((head) => tails.map((tail) => `${head.trim()} ${tail}`))
    .join("|");
}

const OPINIONS = combine(
  `a detta|a dire|a giudizio|a parere|a avviso|ad avviso|per ammissione|per stessa ammissione|
   agli occhi|dal punto di vista|nelle parole|nell' opinione|nell' interpretazione|per bocca|
   per voce|per conto|a parer|nell' ottica|nelle intenzioni|nella ricostruzione|
   a insindacabile giudizio|sulla base delle dichiarazioni|in base alle dichiarazioni`,
  OF,
);

const REPORTED =
  `riferito|riportato|dichiarato|comunicato|appreso|reso noto|scritto|affermato|spiegato|
  ricostruito|raccontato|anticipato|rivelato|precisato|sostenuto|indicato|annunciato|stabilito|
  accertato|ricostruito finora|emerso|confermato|fatto sapere|detto|trapelato`
    .split("|")
    .map((word) => word.trim());

const REPORTING =
  `riferisce|riferiscono|riporta|riportano|scrive|scrivono|afferma|affermano|sostiene|
  sostengono|dichiara|dichiarano|spiega|spiegano|racconta|raccontano|rivela|rivelano|dice|dicono|
  comunica|comunicano|anticipa|ha riferito|hanno riferito|ha dichiarato|hanno dichiarato|
  ha spiegato|hanno spiegato|ha raccontato|hanno raccontato|ha detto|hanno detto|ha scritto|
  hanno scritto|ha reso noto|hanno reso noto|ha comunicato|hanno comunicato|risulta a|
  ha ricostruito|hanno ricostruito|ricostruito dai|apprende|ha appreso|fa sapere|fanno sapere`
    .split("|")
    .map((word) => word.trim());

const WHAT_IS_SAID = `${combine("secondo quanto|stando a quanto|per quanto|da quanto", [
  ...REPORTED.flatMap((word) => FROM.map((from) => `${word} ${from}`)),
  ...REPORTING,
])}|${combine("a quanto|a quel che", REPORTING)}|${combine(
  "come",
  REPORTED.flatMap((word) => FROM.map((from) => `${word} ${from}`)),
)}`;

/** "fanno sapere dalla direzione", "si legge nella nota": clauses that name a source as a place. */
const ASIDES = [
  combine(
    `fanno sapere|fanno notare|fanno trapelare|fanno filtrare|spiegano|precisano|riferiscono|
     assicurano|replicano|ribattono|confermano|rispondono|aggiungono|commentano|dicono|ribadiscono|
     si apprende|si è appreso|a quanto si apprende|a quanto filtra|a quanto trapela|trapela|filtra|apprende l' ansa|si fa sapere|si precisa|si spiega|
     hanno fatto sapere|lasciano intendere|sottolineano|raccontano|smentiscono|minimizzano|ammettono`,
    FROM,
  ),
  combine(
    "si legge|si leggeva|si può leggere|è scritto|si spiega|si precisa|si sottolinea|si sostiene|si afferma|è spiegato",
    [...IN, ...ON],
  ),
].join("|");

const BE = `è sono era erano sarà saranno sarebbe sarebbero fu furono sia siano fosse fossero stato
  stata stati state viene vengono veniva venivano venne vennero verrà verranno verrebbe`;

const HAVE = `ha hanno aveva avevano avrà avranno avrebbe avrebbero ebbe ebbero abbia abbiano avesse
  avessero`;

const MODALS = `può possono poteva potevano potrà potranno potrebbe potrebbero possa possano deve
  devono doveva dovevano dovrà dovranno dovrebbe dovrebbero debba vuole vogliono voleva volevano
  vorrebbe vorrebbero vorrà potuto dovuto voluto sta stanno stava stavano`;

/** "…», il commento di", "…», è lo sfogo del": a noun in the place of the verb. */
const VERDICTS = `il commento|la replica|le parole|la risposta|il monito|la promessa|l' appello|l' accusa| l' allarme|lo sfogo|l' annuncio|il racconto|l' avvertimento|l' affondo|la denuncia|parola| la conclusione|l' ammissione|il giudizio|la spiegazione|la versione|l' attacco|l' auspicio`;

/** Italian, as news writes it in Italy and Switzerland. */
export const ITALIAN: LanguagePack = {
  ...BLANK_PACK,
  ...ITALIAN_VERBS,
  language: "it",
  sentences: sentenceHabits("it"),
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
  wordSplits: {
    prefixes: `l' un' dell' all' dall' nell' sull' coll' d' c' s' quell' quest' n' m' t' v' anch'
      com' dov' cos' gl' ch' tutt' nient'`.split(/\s+/),
    suffixes: [],
  },
  nouns: readNouns(
    {
      speech: `frase frasi parole affermazione affermazioni dichiarazione dichiarazioni annuncio promessa promesse accusa
        accuse asserzione ammissione avvertimento smentita voce voci notizia notizie assicurazione
        assicurazioni rassicurazione rassicurazioni impegno richiesta richieste appello minaccia
        minacce proposta proposte raccomandazione argomento spiegazione rivelazione rivelazioni
        constatazione conclusione critica critiche previsione previsioni conferma testimonianza tesi
        teoria versione ipotesi messaggio protesta monito invito ordine confessione denuncia
        indiscrezione indiscrezioni allarme comunicazione garanzia giuramento insinuazione`,
      opinion: `idea opinione parere sensazione convinzione speranza speranze timore timori
        preoccupazione preoccupazioni sospetto sospetti credenza certezza impressione dubbio dubbi
        supposizione paura auspicio intenzione consapevolezza ipotesi principio`,
    },
    "che di d' secondo per ad a ch'",
  ),
  accordingTo: phrases(
    `secondo|${combine("stando", TO)}|a sentire|ad ascoltare|a ascoltare|a dar retta a|
     ${combine("a credere|a dar credito|a dar retta|se si crede|se dobbiamo credere", TO)}|
     ${OPINIONS}|${WHAT_IS_SAID}|${ASIDES}|per dirla con|come da|a leggere|a quel che dice|a quel che dicono|a quello che dice|
     a quello che dicono|a quanto racconta|a quanto raccontano|a quanto dicono|a quanto ha detto|
     a quanto sostiene|a quanto sostengono|a quanto afferma|a quanto affermano|a quanto riportato da|
     da quel che racconta|da quello che raccontano|secondo quel che dice|secondo ciò che dice|
     secondo quel che raccontano|secondo l' avviso di|sempre secondo|a dirla con|nelle parole di`,
  ),
  weakAccordingTo: phrases(combine("in base|sulla scorta di quanto emerge", TO)),
  viewpoints: phrases("per"),
  sourceNouns: words(
    `governo opposizione maggioranza sindacato sindacati associazione associazioni partito difesa
     accusa procura autorità polizia carabinieri questura prefettura collettivo federazione
     osservatori esperti ricercatori scienziati specialisti economisti analisti sociologo sociologa
     storico storica politologo politologa economista ricercatore ricercatrice analista esperto
     esperta costituzionalista giurista filosofo psicologo psicologa medico medici virologo geologo
     climatologo climatologa avvocato avvocati legali critici detrattori residenti abitanti
     industriali azienda consumatori ambientalisti animalisti organizzatori inquirenti
     investigatori pm difensori familiari sindaci cittadini leghisti dem grillini pd cgil cisl uil
     agricoltori pescatori commercianti genitori insegnanti presidi tifosi studiosi studiosa
     studioso urbanista demografo antropologo scrittore scrittrice lavoratori operai
     nota rapporto comunicato studio sentenza ordinanza relazione verbale lettera documento
     documenti perizia decreto circolare messaggio post dossier testo dati stime sondaggio
     rilevazioni ricerca indagine statistiche dichiarazioni testimonianze informativa atti
     ricostruzione prime risultanze diretti interessati fonti fonte molti alcuni tanti
     altri colleghi collega istituto commissione
     comune tribunale esercito agenzia ministero regione provincia coalizione comitato numero testimoni amici parenti`,
  ),
  insertions: phrases(
    `così|${["", "è ", "questo ", "questa ", "queste "]
      .map((lead) => combine(VERDICTS.replace(/(^|\|)\s*/g, `$1${lead}`), OF))
      .join("|")}`,
  ),
  anaphors: phrases("ciò|questo|lo|quanto"),
  asWords: words("come"),
  evidentials: phrases(
    `sembra|pare|pare proprio|sembra proprio|sembra ormai|pare ormai|si dice|si vocifera|si mormora|si racconta|corre voce|circola voce|gira voce|
     si sussurra|si sospetta|si teme|tutto indica|tutto lascia pensare|tutto fa pensare|
     tutto lascia supporre|la leggenda vuole|la tradizione vuole|non ci sono prove|non è escluso|
     si apprende|si è appreso|si ipotizza|si ritiene|si sa|
     si narra|si stima`,
  ),
  hearsay: phrases(
    `a quanto pare|a quanto si apprende|a quanto risulta|a quanto sembra|a quanto trapela|
     a quanto si dice|a quanto si è appreso|a quanto filtra|per quanto si apprende|
     per quanto è dato sapere|da quanto si apprende|da quanto trapela|da quanto risulta|
     da quanto emerge|da quanto emerso|secondo quanto si apprende|secondo quanto emerge|
     secondo quanto emerso|secondo quanto trapela|secondo quanto è emerso|secondo quanto appreso|
     secondo quanto si è appreso|secondo quanto risulta|stando a quanto si apprende|
     stando a quanto emerso|stando a quanto trapela|stando a quanto emerge|stando alle voci|
     secondo indiscrezioni|secondo voci|secondo le voci|secondo i rumors|si dice ,|si diceva ,|si dice .|
     così sembra|così pare|secondo voci non confermate|si vocifera|si vociferava|si mormora|si racconta|si sussurra|si apprende|si è appreso|
     presumibilmente|stando alle indiscrezioni|stando ai rumors|a detta di molti|a detta di tutti|
     si narra|a suo dire|a suo avviso|a suo parere|a suo giudizio|a loro dire|a loro avviso|
     a loro parere|stando ai bene informati|secondo i bene informati|pare ,|sembra ,|
     dicono ,|raccontano ,|così si dice|voci non confermate`,
  ),
  denials: words(
    `nega negano negava negavano negato negò negarono negherà negando negare smentisce
     smentiscono smentiva smentito smentì smentirono smentire smentendo smentita smentite contesta
     contestano contestato confuta confutano confutato respinge respingono respinto respinse
     respingere esclude escludono escluso escluse escludere rigetta rigettano rigettato
     contraddice contraddicono contraddetto`,
  ),
  nonSpeakers: words(
    `nota foto video immagine immagini info fonte fonti data luogo ora orario prezzo risultato
     risultati domanda domande risposta risposte tema contatti telefono indirizzo esempio fase parte
     capitolo tabella grafico leggi anche diretta meteo esclusiva attenzione consiglio link bilancio
     programma tariffe durata ingredienti correzione intervista reportage inchiesta analisi
     editoriale mappa infografica aggiornamento sondaggio classifica formazione formazioni arbitro`,
  ),
  auxiliaries: words(`${BE} ${HAVE} ${MODALS} essere esser avere aver avuto`),
  passiveAuxiliaries: words(BE),
  modals: words(`${MODALS} potere dovere volere poter dover voler`),
  negations: words("non né mai niente nulla neppure nemmeno neanche mica"),
  infinitiveMarks: words("di d' a ad"),
  infinitiveSuffixes:
    `ver ter ler ser are ere ire rre arsi ersi irsi arlo arla arli arle erlo erla erli erle irlo
    irla irli irle arne erne irne arci erci irci argli ergli irgli`.split(/\s+/),
  complementizers: words("che ch'"),
  questionWords: words(
    "se perché chi come quando dove quanto quanti quante quale quali cosa com' dov' cos' qual",
  ),
  conditionals: words("se qualora"),
  relatives: words("che cui quale quali ch' chi"),
  personalRelatives: words("chi"),
  coordinators: words("e ed o od ma però né bensì oppure eppure anzi mentre"),
  joiners: words("e ed o"),
  subordinators: words(
    `perché poiché quando se finché affinché sebbene benché nonostante qualora appena
     siccome giacché dove purché come cui quale quali anziché laddove allorché`,
  ),
  prepositions: words(
    `di del dello della dell' d' ${TO.join(" ")} ${FROM.join(" ")} ${IN.join(" ")} ${ON.join(" ")}
     con col coi per tra fra senza contro verso durante dopo prima sotto sopra dietro davanti
     presso entro oltre fino sino lungo attraverso mediante secondo tramite circa rispetto dinanzi
     vicino lontano dentro fuori grazie insieme accanto intorno attorno nonostante malgrado eccetto
     salvo tranne`,
  ),
  linkingPrepositions: words(OF.join(" ")),
  placePrepositions: words(`${TO.join(" ")} ${IN.join(" ")} presso`),
  agentPrepositions: words(FROM.join(" ")),
  documentPrepositions: words(`${IN.join(" ")} ${FROM.join(" ")} ${ON.join(" ")} presso secondo`),
  objectPronouns: words(
    "si ci vi ne lo la li le gli l' mi ti se ce ve me te s' c' v' m' t' n' glielo gliela",
  ),
  determiners: words(
    `il lo la i gli le l' un uno una un' questo questa questi queste quest' quello quella quelli
     quelle quel quei quegli quell' mio mia miei mie tuo tua suo sua suoi sue loro nostro nostra
     nostri nostre vostro vostra vostri vostre alcuni alcune ogni qualche molti molte tanti tante
     tutti tutte tutto tutta tutt' diversi diverse numerosi numerose vari varie entrambi entrambe
     nessun nessuna parecchi parecchie due tre quattro cinque sei sette otto nove dieci undici
     dodici venti trenta cento dei degli delle altri altre altro altra stesso stessa nuova pochi`,
  ),
  definiteDeterminers: words(
    `il lo la i gli le l' questo questa questi queste quello quella quelli quelle quel
     ${[...OF, ...TO, ...FROM, ...IN, ...ON].filter((word) => word.length > 2).join(" ")} ai al`,
  ),
  singularDeterminers: words("un uno una un'"),
  subjectPronouns: words(
    "io tu lui lei egli ella esso essa noi voi essi esse costui costei costoro ciò qualcuno ciascuno",
  ),
  firstPersons: words("io noi mi ci me mio mia miei mie nostro nostra nostri nostre m'"),
  partitives: words("del dello della dell'"),
  reflexives: words("si s' mi m' ci"),
  pronouns: new Map(PRONOUNS),
  titles: words(
    `sig sigg signor signora dott dottor dottoressa prof professor* professoress* president*
     vicepresident* ministr* viceministr* sottosegretari* premier segretari* sindac* vicesindac*
     assessor* prefett* questor* procurator* pm avvocat* giudic* magistrat* deputat* senator*
     senatric* onorevol* direttor* direttric* portavoce capo capogruppo commissari* general*
     colonnell* capitan* tenent* comandant* maresciallo ammiraglio re regina principe principessa
     papa pontefice vescov* cardinal* arcivescov* parroc* don governator* cancellier* ambasciator*
     consiglier* fondator* fondatric* allenator* tecnico mister ct giocator* autor* autric* scrittor*
     scrittric* espert* ricercator* ricercatric* economist* sociolog* storic* politolog* analist*
     gestor* maestr* medic* primari* pediatr* infermier* operai* contadin* pescator* pastore
     ristorator* librai* chef cuoc* testimon* resident* abitant* vicin* vedov* macchinist* pilot*
     autist* vigil* pompier* carabinier* agent* investigator* geolog* meteorolog* veterinari* notaio
     commercialist* imprenditor* artigian* albergator* student* insegnant* preside rettor* curator* suor don padre frate monsignor legale collega*
     scienziat* astronom* fisic* biolog* capotreno skipper apicoltor* agricoltor* allevator* perit*
     soprintendent* archeolog* restaurator* cantant* musicist* fotograf* bibliotecari* tassist*
     sindacalist* responsabil* delegat* rappresentant* dirigent* leader candidat* eurodeputat*
     amministrator* legal* difensor* regist* attor* attric* comandant* enolog* costituzionalist*`,
  ),
  genderOfWord: new Map([
    ["signor", "he"],
    ["re", "he"],
    ["principe", "he"],
    ["papa", "he"],
    ["direttore", "he"],
    ["senatore", "he"],
    ["sindaco", "he"],
    ["ministro", "he"],
    ["deputato", "he"],
    ["signora", "she"],
    ["regina", "she"],
    ["principessa", "she"],
    ["direttrice", "she"],
    ["senatrice", "she"],
    ["sindaca", "she"],
    ["ministra", "she"],
    ["deputata", "she"],
    ["dottoressa", "she"],
  ]),
  timeWords: words(
    `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
     giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani mattina mattinata sera
     serata notte pomeriggio mezzogiorno mezzanotte settimana settimane mese mesi anno anni giorno
     giorni ora ore minuti stamattina stasera stamane stanotte ieri l'altroieri recentemente
     weekend vigilia indomani natale pasqua capodanno ferragosto`,
  ),
  adverbs: words(
    `anche anch' ancora già sempre spesso mai bene male molto poco troppo abbastanza più meno poi
     quindi infine allora così dunque però tuttavia comunque inoltre pure proprio solo soltanto
     quasi ormai adesso ora qui qua lì là laggiù altrove piuttosto intanto presto tardi
     insieme subito volentieri certo infatti forse sì appena finora sinora oggi ieri domani invece
     perfino persino addirittura anzitutto innanzitutto prima dopo almeno ovviamente davvero altresì
     peraltro invano ieri stamani corto nuovamente assieme nettamente senz'altro`,
  ),
  adverbSuffixes: ["mente"],
  gerundSuffixes: ["ando", "endo"],
  finiteSuffixes: `avano evano ivano ava eva erà eranno arà aranno irà iranno rrà rranno drà dranno
    vrà vranno rebbe rebbero assero essero issero arono irono lò tò nò dò zò sò gò cò vò mò pò erò irò
    iscono isce gono ndono ttono edono iono`.split(/\s+/),
  finiteVerbs: words(
    `fa fanno va vanno viene vengono dà danno sta stanno sa sanno resta restano rimane rimangono
     arriva arrivano prende prendono mette mettono tiene tengono esce escono vive vivono vede vedono
     riceve ricevono perde serve servono costa costano riguarda riguardano diventa diventano entra
     entrano torna tornano trova trovano cerca cercano comincia cominciano inizia iniziano continua
     continuano lavora lavorano portano aiuta aiutano permette permettono significa rappresenta
     rappresentano rischia rischiano spetta vale valgono regge reggono conta contiene contengono
     prevede appartiene nasce muore muoiono corre corrono cade scende scendono sale salgono cresce
     crescono cala calano aumenta aumentano chiude chiudono apre aprono vince vincono gioca giocano
     scelse fece prese mise venne tenne diede stette vide nacque visse morì partì uscì finì sentì
     salì seguì colpì riuscì fuggì chiese rese tolse vinse perse corse rimase scese cadde funziona
     funzionano dura durano manca mancano tocca bastano basta occorre occorrono dipende rende rendono
     ospita ospitano copre coprono supera superano produce producono riduce riducono provoca
     provocano causano usa usano uccide investe travolge passa passano tratta trattano paga pagano`,
  ),
};
