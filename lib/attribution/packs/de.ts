import { sentenceHabits } from "../../text/abbreviations.ts";
import type { LanguagePack, PronounKind } from "../language-pack.ts";
import { GERMAN_VERBS } from "./de-verbs.ts";
import { BLANK_PACK, phrases, readNouns, words } from "./pack-data.ts";

const PRONOUNS: readonly (readonly [string, PronounKind])[] = [
  ["er", "he"],
  ["sie", "she"],
  ["es", "it"],
  ["ihm", "he"],
  ["sein", "he"],
  ["seine", "he"],
  ["seiner", "he"],
  ["ihr", "she"],
  ["ihre", "she"],
  ["ihrer", "she"],
];

const FINITE_AUXILIARIES = `ist sind war waren sei seien wäre wären hat haben hatte hatten habe
  hätte hätten wird werden wurde wurden werde würde würden`;

const FINITE_MODALS = `kann können konnte konnten könne könnte könnten muss müssen musste mussten
  müsse müsste müssten soll sollen sollte sollten solle darf dürfen durfte durften dürfe dürfte
  dürften will wollen wollte wollten wolle mag mögen mochte möge möchte möchten`;

/** German, as news writes it in Germany, Austria and Switzerland. */
export const GERMAN: LanguagePack = {
  ...BLANK_PACK,
  ...GERMAN_VERBS,
  language: "de",
  sentences: sentenceHabits("de"),
  grammar: {
    constructions: ["as-clause", "insertion", "content-behind"],
    capitalisesNouns: true,
    splitsVerbGroups: true,
    keepsVerbGroups: false,
    quotesNames: true,
    commaOpensContent: true,
    dropsSubjects: false,
    setsOffPhrases: false,
    semicolonEndsContent: true,
    possessorFollows: true,
  },
  particles: words("ab an auf aus bei ein mit nach vor zu um heraus hervor hin zurück"),
  nouns: readNouns(
    {
      speech: `behauptung behauptungen aussage aussagen erklärung ankündigung ankündigungen
        mitteilung meldung meldungen vorwurf vorwürfe anschuldigung anschuldigungen warnung
        warnungen zusage zusagen versprechen zusicherung versicherung eingeständnis geständnis
        feststellung äußerung äußerungen hinweis hinweise forderung forderungen drohung drohungen
        appell aufruf bitte klage klagen kritik these argument bericht berichte gerücht gerüchte
        begründung bemerkung prognose vorhersage dementi vorschlag empfehlung worte worten`,
      opinion: `ansicht meinung auffassung überzeugung hoffnung hoffnungen befürchtung befürchtungen
        sorge sorgen vermutung vermutungen verdacht annahme einschätzung erwartung zweifel
        schlussfolgerung standpunkt glaube`,
    },
    "dass ob wonach nach vor von an über auf für",
  ),
  accordingTo: phrases(
    `laut|gemäß|nach dem willen|nach den plänen|nach lesart von|nach den worten|nach maßgabe|nach dem urteil|im verständnis|nach angaben|nach angaben von|nach angaben aus|nach den angaben|nach aussage|
     nach aussagen|nach aussagen von|nach aussage von|nach auskunft|nach auskunft von|nach ansicht|
     nach ansicht von|nach meinung|nach meinung von|nach auffassung|nach auffassung von|
     nach einschätzung|nach einschätzung von|nach überzeugung|nach darstellung|
     nach darstellung von|nach worten|nach den worten|nach den worten von|nach worten von|
     nach informationen|nach informationen von|nach information|nach erkenntnissen|
     nach erkenntnissen von|nach einem bericht|nach einem bericht von|nach berichten|
     nach berichten von|nach schätzungen|nach schätzung|nach schätzungen von|nach lesart|
     nach mitteilung|nach mitteilung von|nach erklärungen|nach bekunden|nach kenntnis|
     nach berechnungen|nach berechnungen von|nach befund|aus sicht|aus der sicht|aus sicht von|
     in den augen|in den worten|den angaben nach|im urteil|nach einer mitteilung|nach einer erklärung|
     nach den vorstellungen|nach beobachtungen|nach ermittlungen|nach äußerungen|nach recherchen|
     nach recherchen von`,
  ),
  weakAccordingTo: phrases("nach"),
  behindSource: phrases(
    `zufolge|nach zu urteilen|meinung nach|ansicht nach|auffassung nach|überzeugung nach|
     einschätzung nach|darstellung nach|aussage nach|angaben nach|worten nach|erachtens|
     dafürhalten nach`,
  ),
  sourceNouns: words(
    `angaben aussage aussagen auskunft bericht berichten berichte studie studien umfrage umfragen
     untersuchung untersuchungen meldung meldungen mitteilung informationen erkenntnissen
     ermittlungen schätzung schätzungen auffassung ansicht meinung einschätzung darstellung worten
     prognose prognosen berechnung berechnungen gutachten statistik bekunden quellen lesart
     überzeugung medien`,
  ),
  anaphors: phrases("das|dies|dieses|davon|darüber"),
  insertions: phrases("so"),
  asWords: words("wie"),
  evidentials: phrases(
    `es gibt hinweise|es gibt anzeichen|es gibt berichte|es gab berichte|es gab hinweise|
     es gibt belege|es gibt beweise|es gibt gerüchte|es gibt keine belege|es gibt keine hinweise|
     es gibt keine beweise|es besteht der verdacht|es besteht die hoffnung|es besteht die gefahr|es gibt die befürchtung|es gibt spekulationen|es mehren sich hinweise|gerüchten zufolge`,
  ),
  hearsay: phrases(
    `angeblich|vorgeblich|gerüchteweise|dem hörensagen nach|wie es heißt|wie man hört|nach allem was man hört|demnach|demzufolge|dem vernehmen nach|nach eigenen angaben|
     nach eigener aussage|nach eigenem bekunden|nach eigener darstellung|laut eigenen angaben|
     laut eigener aussage|eigenen angaben zufolge|nach eigenen worten`,
  ),
  hearsayModals: words("soll sollen"),
  hearsayInfinitives: words("haben sein"),
  reportedMood: words(
    `sei seien habe werde könne müsse solle dürfe wolle möge gebe gehe komme stehe liege bleibe
     nehme mache lasse sehe halte führe stelle setze bringe gelte wisse brauche handele handle drohe
     fehle bestehe stünde stünden gäbe gäben wäre wären hätte hätten würde würden könnte könnten
     müsste müssten bedeute verfüge befinde`,
  ),
  denials: words(
    `bestreitet bestritt bestritten bestreiten dementiert dementierte dementierten dementieren
     leugnet leugnete leugneten leugnen geleugnet verneint verneinte verneinten zurück
     zurückgewiesen zurückweist zurückwies widerspricht widersprach widersprochen dementi`,
  ),
  nonSpeakers: words(
    `hintergrund update anmerkung quelle quellen foto fotos bild video info hinweis achtung tipp
     stand datum ort zeit preis ergebnis ergebnisse fazit frage antwort thema themen termin
     kontakt telefon adresse beispiel schritt teil kapitel tabelle abbildung grafik mehr lesen
     siehe redaktion korrektur exklusiv live wetter links literatur`,
  ),
  auxiliaries: words(`${FINITE_AUXILIARIES} ${FINITE_MODALS} sein worden geworden`),
  passiveAuxiliaries: words("wird werden wurde wurden werde würde würden worden"),
  modals: words(FINITE_MODALS),
  negations: words("nicht nie niemals kein keine keinen keiner"),
  infinitiveMarks: words(
    `zu abzu* anzu* aufzu* auszu* beizu* einzu* mitzu* nachzu* vorzu* zurückzu* weiterzu* zusammenzu*
     durchzu* hinzu* herzu* fortzu* festzu* teilzu* umzu* zuzu* bereitzu* fernzu* stattzu* vorauszu*`,
  ),
  complementizers: words("dass daß"),
  questionWords: words(
    "ob was wer wen wem wie warum weshalb wieso wann wo wohin woher welche welcher welches wofür womit",
  ),
  conditionals: words("wenn falls"),
  relatives: words("welcher welche welches deren dessen denen"),
  personalRelatives: words("wer"),
  coordinators: words("und oder aber doch sondern sowie denn"),
  joiners: words("und oder sowie"),
  subordinators: words(
    `weil da wenn falls als nachdem bevor während obwohl obgleich damit indem sobald solange
     seitdem bis sodass wobei wonach woraufhin sofern`,
  ),
  prepositions: words(
    `in im an am auf bei beim nach mit für von vom vor zu zum zur aus über unter um durch gegen ohne
     seit während wegen trotz neben zwischen hinter ab bis laut gegenüber angesichts aufgrund
     anlässlich innerhalb außerhalb entgegen gemäß statt anstatt mittels infolge bezüglich hinsichtlich ans ins aufs fürs ums davor dazu dafür dagegen darüber daran darauf damit`,
  ),
  linkingPrepositions: words("von vom van der des und aus für"),
  placePrepositions: words("in im bei beim am an zu zur"),
  agentPrepositions: words("von vom durch"),
  documentPrepositions: words("in im aus laut"),
  objectPronouns: words(
    "sich ihm ihnen ihn uns mir mich dir dich euch dazu dabei darüber es zudem",
  ),
  determiners: words(
    `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
     dieser diese dieses diesen diesem jener jene jenes jenen jeder jede jedes jeden alle aller
     allen viele mehrere einige manche beide zwei drei vier fünf sechs sieben acht neun zehn
     sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere mein
     meine solche welche zahlreiche weitere andere`,
  ),
  definiteDeterminers: words("der die das den dem des dieser diese dieses diesen diesem"),
  singularDeterminers: words("ein eine einen einem einer eines"),
  subjectPronouns: words("ich du er sie es wir ihr man wer jemand niemand dieser diese beide"),
  firstPersons: words("ich wir mein meine unser unsere"),
  pronouns: new Map(PRONOUNS),
  titles: words(
    `herr frau dr prof präsident* bundespräsident* ministerpräsident* kanzler* bundeskanzler*
     minister* außenminister* innenminister* sprecher* polizeisprecher* vorsitzende* chef*
     bürgermeister* oberbürgermeister* direktor* richter* staatsanwalt* anwalt* abgeordnete*
     senator* könig* königin* prinz* papst bischof* kardinal* general* oberst professor* leiter*
     generalsekretär* staatssekretär* gouverneur* premierminister* premier botschafter* doktor
     trainer* autor* experte* geschäftsführer* nationalrat* ständerat* bundesrat* landrat*`,
  ),
  genderOfWord: new Map([
    ["herr", "he"],
    ["präsident", "he"],
    ["minister", "he"],
    ["sprecher", "he"],
    ["könig", "he"],
    ["papst", "he"],
    ["frau", "she"],
    ["präsidentin", "she"],
    ["ministerin", "she"],
    ["sprecherin", "she"],
    ["kanzlerin", "she"],
    ["königin", "she"],
  ]),
  timeWords: words(
    `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagmorgen
     montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend
     sonntagabend tag tage tagen woche wochen monate monaten stunden minuten jahre jahren januar jänner februar märz april mai juni juli august september oktober november
     dezember heute gestern morgen vorgestern abend nachmittag vormittag mittag nacht morgens
     abends jahr woche monat tag jahres uhr zuvor später inzwischen bereits zuletzt`,
  ),
  adverbs: words(
    `auch noch schon nur so dann da dort hier heute gestern nun jetzt bereits zudem außerdem ferner
     weiter weiterhin jedoch allerdings dagegen hingegen indes indessen unterdessen daher deshalb
     deswegen darum somit danach daraufhin anschließend zunächst zuerst schließlich zugleich
     gleichzeitig dabei dazu dafür damit darüber ebenfalls ebenso erneut wieder wiederum mehrfach
     immer oft einmal kürzlich jüngst offenbar anscheinend wohl vielleicht möglicherweise
     wahrscheinlich sicher natürlich selbst wörtlich schriftlich mündlich öffentlich ausdrücklich
     überdies trotzdem dennoch sogar etwa rund ungefähr knapp vor|allem insbesondere besonders
     lediglich eindringlich scharf deutlich später zuvor vorher nachher mittlerweile einst
     früher seinerzeit damals derzeit gegenwärtig aktuell entsprechend insgesamt letztlich
     abschließend einleitend gegenüber wenig hinzu nicht`,
  ),
  finiteVerbs: words(
    `gibt gab geht ging kommt kam steht stand liegt lag bleibt blieb nimmt nahm macht machte tut
     tat lässt ließ sieht sah hält hielt führt führte stellt stellte setzt setzte bringt brachte
     zieht zog findet fand fand beginnt begann begannen scheint schien schienen gehört gehörte
     gehe komme stehe liege bleibe nehme mache lasse sehe halte führe stelle setze bringe
     gebe gelte gilt galt wisse brauche handele handle droht drohe fehle fehlt bestehe besteht
     stünde stünden gäbe gäben ginge gingen käme kämen ließe ließen bliebe blieben bedeute bedeutet
     trage trägt trug verfüge verfügt befinde befindet befand stehen gehen kommen bleiben liegen`,
  ),
};
