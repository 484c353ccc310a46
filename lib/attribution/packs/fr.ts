import { sentenceHabits } from "../../text/abbreviations.ts";
import type { LanguagePack, PronounKind } from "../language-pack.ts";
import { FRENCH_VERBS } from "./fr-verbs.ts";
import { BLANK_PACK, phrases, readNouns, words } from "./pack-data.ts";

const PRONOUNS: readonly (readonly [string, PronounKind])[] = [
  ["il", "he"],
  ["-il", "he"],
  ["-t-il", "he"],
  ["elle", "she"],
  ["-elle", "she"],
  ["-t-elle", "she"],
  ["ils", "they"],
  ["-ils", "they"],
  ["-t-ils", "they"],
  ["elles", "they"],
  ["-elles", "they"],
  ["-t-elles", "they"],
  ["celui-ci", "he"],
  ["celle-ci", "she"],
  ["ceux-ci", "they"],
  ["son", "he"],
  ["sa", "he"],
  ["ses", "he"],
  ["leur", "they"],
  ["leurs", "they"],
];

const CLITIC_SUBJECTS = "-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -nous";

const BE = `est sont était étaient sera seront serait seraient fut furent fût soit soient été`;

const HAVE = `a ont avait avaient aura auront aurait auraient eut eurent eût ait aient`;

const MODALS = `peut peuvent pouvait pouvaient pourra pourront pourrait pourraient put purent puisse
  puissent doit doivent devait devaient devra devront devrait devraient dut durent veut veulent
  voulait voulaient voudrait voudraient va vont allait allaient faut fallait faudra faudrait vient
  venait pu dû voulu`;

/** "On lit dans", turned round: "lit-on dans", "a-t-on appris auprès de". */
const ASIDES = `lit -on|peut -on lire|pouvait -on lire|peut -on y lire|a -t-on appris|apprend -on|
  apprenait -on|indique -t-on|indiquait -t-on|précise -t-on|précisait -t-on|explique -t-on|
  assure -t-on|affirme -t-on|confie -t-on|souligne -t-on|rappelle -t-on|estime -t-on|ajoute -t-on|
  fait -on savoir|faisait -on savoir|fait -on valoir|glisse -t-on|rapporte -t-on|reconnaît -on|
  observe -t-on|note -t-on|raconte -t-on|murmure -t-on|croit -on savoir|dit -on|disait -on|
  confirme -t-on|annonce -t-on|admet -on|répond -on|insiste -t-on|justifie -t-on|souffle -t-on|
  a -t-on précisé|a -t-on indiqué|a -t-on ajouté|a -t-on souligné|a -t-on expliqué`
  .split("|")
  .map((phrase) => phrase.trim());

const ASIDE_PREPOSITIONS = `dans|sur|auprès de|auprès du|auprès des|auprès d'|de|du|à|au|chez|
  au sein de|au sein du`
  .split("|")
  .map((phrase) => phrase.trim());

const ASIDES_WITH_PREPOSITIONS = ASIDES.flatMap((aside) =>
  ASIDE_PREPOSITIONS.map((preposition) => `${aside} ${preposition}`),
).join("|");

/** French, as news writes it in France, Belgium, Switzerland, Canada and Africa. */
export const FRENCH: LanguagePack = {
  ...BLANK_PACK,
  ...FRENCH_VERBS,
  language: "fr",
  sentences: sentenceHabits("fr"),
  grammar: {
    constructions: ["as-clause", "insertion", "content-behind"],
    capitalisesNouns: false,
    splitsVerbGroups: true,
    keepsVerbGroups: true,
    quotesNames: true,
    commaOpensContent: false,
    dropsSubjects: false,
    setsOffPhrases: true,
    semicolonEndsContent: true,
    possessorFollows: true,
  },
  wordSplits: {
    prefixes: "qu' l' d' n' s' c' j' m' t' jusqu' lorsqu' puisqu' quoiqu' quelqu'".split(" "),
    suffixes: CLITIC_SUBJECTS.split(" "),
  },
  nouns: readNouns(
    {
      speech: `affirmation affirmations déclaration déclarations annonce annonces promesse promesses
        accusation accusations allégation allégations assertion assertions aveu aveux
        avertissement avertissements démenti démentis rumeur rumeurs information
        informations assurance assurances engagement demande demandes appel appels menace menaces
        proposition propositions recommandation recommandations argument arguments explication
        explications révélation révélations constat conclusion conclusions reproche reproches
        critique critiques prédiction prédictions prévision prévisions confirmation témoignage
        témoignages thèse théorie version hypothèse rapport message propos plainte injonction
        exigence revendication revendications grief griefs remarque observation`,
      opinion: `idée opinion avis sentiment conviction espoir espoirs crainte craintes inquiétude
        inquiétudes soupçon soupçons croyance certitude impression doute doutes
        supposition peur principe constatation estimation souhait volonté intuition`,
    },
    "que qu' selon de d' comme",
  ),
  accordingTo: phrases(
    `selon|d' après|suivant|de l' avis de|de l' avis du|de l' avis des|de l' avis d'|
     à en croire|a en croire|à l' en croire|si l' on en croit|si on en croit|s' il faut en croire|aux dires de|
     aux dires du|aux dires des|aux dires d'|au dire de|au dire du|au dire des|de l' aveu de|
     de l' aveu du|de l' aveu des|de l' aveu même de|de l' aveu même du|de source proche de|
     de source proche du|aux yeux de|aux yeux du|aux yeux des|aux yeux d'|à entendre|
     du point de vue de|du point de vue du|du point de vue des|pour reprendre les mots de|
     pour reprendre les mots du|pour reprendre les termes de|pour reprendre les termes du|
     selon les mots de|selon les mots du|selon les termes de|selon les termes du|selon l' avis de|
     selon un décompte de|selon un décompte du|d' après un décompte de|dans l' esprit de|
     dans les mots de|dans les termes de|au sens de|de la bouche de|de la bouche du|
     au témoignage de|au témoignage du|sur la foi de|sur la foi des|sur la foi du|
     comme indiqué par|comme rapporté par|comme annoncé par|comme révélé par|comme expliqué par|
     comme rappelé par|comme souligné par|comme confirmé par|comme précisé par|ainsi que rapporté par|
     ${ASIDES_WITH_PREPOSITIONS}`,
  ),
  viewpoints: phrases("pour"),
  sourceNouns: words(
    `gouvernement opposition majorité syndicat syndicats association associations parti partis
     défense accusation parquet direction autorités organisation ong police élysée matignon
     collectif fédération observateurs experts chercheurs scientifiques spécialistes économistes
     analystes sociologue sociologues historien historienne historiens politologue économiste
     chercheur chercheuse analyste expert experte spécialiste géographe politiste climatologue
     avocat avocate avocats critiques détracteurs partisans opposants élus riverains habitants
     patronat entreprise géologue philosophe psychologue médecin médecins cgt institut juriste
     juristes constitutionnaliste syndicaliste militants organisateurs auteurs urbaniste
     démographe biologiste virologue épidémiologiste anthropologue écrivain romancière romancier rapport
     communiqué note étude jugement ordonnance enquête lettre document documents texte courrier arrêt
     décret circulaire procès-verbal plainte requête réquisitoire tribune message tweet publication
     écologistes socialistes communistes insoumis républicains élus députés sénateurs avocats magistrats
     policiers pêcheurs agriculteurs éleveurs enseignants parents soignants médecins ong commerçants
     professionnels intéressé intéressée principal proches famille familles salariés ouvriers sources source témoins tribunal
     commission mairie armée agence ministère préfecture région département coalition comité numéro
     beaucoup certains d'autres collègues amis`,
  ),
  insertions: phrases("dixit"),
  anaphors: phrases("cela|ça|c'"),
  asWords: words("comme ainsi"),
  evidentials: phrases(
    `il paraît|il semble|il semblerait|il se dit|il se murmure|le bruit court|la rumeur court|
     la rumeur veut|le bruit a couru|tout indique|tout laisse à penser|tout porte à croire|
     tout laisse penser|tout semble indiquer|il apparaît|il ressort|il est à craindre|
     il s' avère|la légende veut|la tradition veut|rien n' indique|rien ne prouve`,
  ),
  hearsay: phrases(
    `paraît-il|paraît -il|dit -on|disait -on|raconte -t-on|murmure -t-on|a -t-on appris|apprend -on|
     semble -t-il|semblerait -il|prétendument|soi-disant|à ce qu' il paraît|à ce qu' on dit|
     à ce que l' on dit|selon toute vraisemblance|croit -on savoir|de source sûre|
     de source policière|de source judiciaire|de sources concordantes|de source officielle|
     de source diplomatique|de sources diplomatiques|de sources policières|de source proche du dossier|
     de source proche de l' enquête|de même source|de bonne source|de source gouvernementale|
     de source syndicale|de source militaire|de source médicale|de sources judiciaires|
     d' après la rumeur|selon la rumeur|à son avis|à leur avis|à ses dires|à les entendre|à l' entendre|le bruit court|affirme -t-on|assure -t-on|rapporte -t-on`,
  ),
  denials: words(
    `nie nient niait niaient nié nièrent niera dément démentent démentait démentaient démenti
     démentit démentirent conteste contestent contestait contesté contestèrent réfute réfutent
     réfutait réfuté réfutèrent récuse récusent récusait récusé rejette rejettent rejeté rejetait
     infirme infirment infirmé contredit contredisent démentis dénégation dénégations nier démentir
     contester réfuter niant démentant réfutant contestant`,
  ),
  nonSpeakers: words(
    `note photo photos vidéo vidéos image images info infos source sources date lieu heure prix
     résultat résultats question questions réponse réponses thème sujet contact téléphone adresse
     exemple étape partie chapitre tableau graphique lire voir aussi direct live météo exclusif
     exclusive rappel attention conseil mise jour liens bilan programme tarif tarifs durée
     ingrédients correction erratum entretien interview récit reportage enquête portrait analyse
     décryptage éditorial tribune carte infographie`,
  ),
  auxiliaries: words(`${BE} ${HAVE} ${MODALS} être avoir eu`),
  passiveAuxiliaries: words(`${BE} être`),
  modals: words(`${MODALS} pouvoir devoir vouloir`),
  negations: words("ne n' pas jamais rien aucun aucune non plus guère point personne"),
  infinitiveMarks: words("de d' à"),
  infinitiveSuffixes: `cher ter ser ner ler rer cer ger der ver mer per
    quer guer uer yer fier dier lier rier nier tier cier vier voir loir nir tir vrir frir lir rir sir cir
    gir ndre ttre crire duire truire vivre suivre aître rompre clure battre`.split(/\s+/),
  complementizers: words("que qu'"),
  questionWords: words(
    `si pourquoi comment combien quand où quel quelle quels quelles qui quoi lequel laquelle
     lesquels lesquelles ce`,
  ),
  conditionals: words("si s'"),
  relatives: words(
    `qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels
     desquelles que qu'`,
  ),
  personalRelatives: words("qui"),
  coordinators: words("et ou mais ni car or"),
  joiners: words("et ou"),
  subordinators: words(
    `lorsque lorsqu' quand puisque puisqu' parce alors tandis bien pendant après avant depuis si
     comme quoique quoiqu' afin dès lequel laquelle lesquels lesquelles tant`,
  ),
  prepositions: words(
    `à au aux de du d' en dans sur sous par pour avec sans chez contre entre vers depuis pendant
     durant après avant dès jusque jusqu' devant derrière parmi lors malgré selon suivant envers
     outre hors face grâce auprès autour près loin hormis sauf concernant quant via moyennant dont
     afin faute`,
  ),
  linkingPrepositions: words("de du des d'"),
  placePrepositions: words("à au aux en chez"),
  agentPrepositions: words("par"),
  documentPrepositions: words("dans auprès selon chez parmi sur"),
  objectPronouns: words("se s' le la l' les lui leur me m' te t' y en"),
  determiners: words(
    `le la les l' un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos
     leur leurs quelque quelques plusieurs certains certaines chaque tout toute tous toutes aucun
     aucune deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent
     nombre celui celle ceux celles divers diverses maints autre autres même nouvelle double`,
  ),
  definiteDeterminers: words("le la les l' ce cet cette ces"),
  singularDeterminers: words("un une"),
  subjectPronouns: words(
    `je j' tu il elle on nous vous ils elles c' ça cela celui-ci celle-ci ceux-ci celles-ci
     celui-là celle-là ceux-là chacun chacune personne quelqu'un ${CLITIC_SUBJECTS}`,
  ),
  impersonalPronouns: words("on -on -t-on"),
  partitives: words("de d'"),
  reflexives: words("se s' me m' nous"),
  firstPersons: words("je j' nous moi mon ma mes notre nos m' me"),
  pronouns: new Map(PRONOUNS),
  titles: words(
    `m mm mme mmes mlle monsieur madame me maître dr docteur pr professeur* président* vice-président*
     premier-ministre ministre* secrétaire* maire* préfet* sous-préfet* procureur* substitut
     avocat* juge* magistrat* député* sénateur* sénatrice* directeur* directrice* porte-parole
     chef* cheffe* commissaire* général* colonel capitaine* lieutenant* commandant* amiral roi
     reine prince* princesse* pape évêque* cardinal* archevêque* gouverneur* chancelier*
     chancelière* ambassadeur* ambassadrice* conseiller* conseillère* adjoint* élu* patron*
     fondateur* fondatrice* entraîneur* sélectionneur* coach joueur* joueuse* capitaine* auteur*
     autrice* écrivain* expert* chercheur* chercheuse* économiste* sociologue* historien*
     politologue* analyste* syndicaliste* responsable* délégué* représentant* dirigeant* leader*
     candidat* eurodéputé* bourgmestre* échevin* pdg syndic* rapporteur* rapporteuse*
     gérant* médecin* infirmier* infirmière* ouvrier* ouvrière* paysan* éleveur* éleveuse*
     agriculteur* agricultrice* pêcheur* berger* bergère* restaurateur* libraire* cuisinier*
     témoin* riverain* habitant* voisin* pilote* pompier* gendarme* policier* enquêteur* géologue*
     vétérinaire* notaire* artisan* hôtelier* étudiant* enseignant* professeure* proviseur*
     recteur* rectrice* commissaire* scientifique* astronome* biologiste* apiculteur* archéologue*
     chanteur* chanteuse* musicien* photographe* navigateur* skippeur* instituteur* institutrice*`,
  ),
  genderOfWord: new Map([
    ["m", "he"],
    ["monsieur", "he"],
    ["roi", "he"],
    ["prince", "he"],
    ["pape", "he"],
    ["directeur", "he"],
    ["président", "he"],
    ["député", "he"],
    ["sénateur", "he"],
    ["mme", "she"],
    ["mlle", "she"],
    ["madame", "she"],
    ["reine", "she"],
    ["princesse", "she"],
    ["directrice", "she"],
    ["présidente", "she"],
    ["députée", "she"],
    ["sénatrice", "she"],
    ["chancelière", "she"],
  ]),
  timeWords: words(
    `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
     août septembre octobre novembre décembre hier demain aujourd'hui avant-hier matin matinée soir
     soirée midi après-midi nuit minuit semaine semaines mois année années an ans jour jours heure
     heures minutes week-end lendemain veille noël pâques récemment`,
  ),
  adverbs: words(
    `aussi encore déjà toujours souvent parfois jamais bien mal très trop peu assez plus moins tout
     puis ensuite enfin alors ainsi donc cependant pourtant toutefois néanmoins notamment également
     seulement surtout presque environ récemment auparavant désormais dorénavant maintenant
     aujourd'hui hier demain ici là là-bas ailleurs outre plutôt même quand tantôt bientôt tôt tard
     longtemps ensemble vite volontiers certes effet peut-être non oui lui-même elle-même eux-mêmes
     elles-mêmes autant davantage soudain jadis naguère aussitôt sitôt autrefois hélas simplement clairement
     fermement justement évidemment vivement longuement publiquement seul immédiatement
     rapidement longuement ouvertement formellement catégoriquement rapidement directement
     exactement précisément parallèlement franchement sèchement brièvement vaguement durement
     doucement tristement sobrement pudiquement fièrement joliment expressément solennellement
     moi toi ci`,
  ),
  adverbSuffixes:
    `amment emment iquement ivement eusement ellement ablement iblement alement èrement
    airement ctement idement isément usément étement ètement oirement`.split(/\s+/),
  finiteSuffixes:
    `aient eraient iraient erait irait urait orait drait vrait ettrait vait sait nait tait lait
    dait çait geait quait guait chait pait iait uait mait eront iront uront dront vront ettront
    era ira èrent irent urent ssent isent ivent ettent ennent gnent oient dira fera verra saura aura
    tiendra viendra prendra mettra oyait uyait rrait rrera`.split(/\s+/),
  finiteVerbs: words(
    `fait font va vont vient viennent prend prennent met mettent sait savent tient tiennent restent
     sort sortent perd perdent rend rendent suit suivent vit vivent voit voient reçoit reçoivent
     existe existent permet permettent devient deviennent appartient contient contiennent obtient
     comprend comprennent attend attendent entend entendent descend dépend dépendent perçoit
     représente représentent concerne concernent constitue constituent trouve trouvent arrive
     arrivent passent portent donne donnent laisse laissent cherche cherchent continue continuent
     commence commencent travaille travaillent touchent poussent bénéficie bénéficient dispose
     disposent emploie emploient jouent mène mènent gagne gagnent coûte coûtent occupe occupent
     risquent suffit suffisent fonctionne fonctionnent repose reposent rejoint bat battent compte
     comptent dure durent reste vote votent ferme ferment ouvre ouvrent accueille accueillent
     fallut vécut mourut naquit eut dut put prit mit fit vint tint resta devint reçut partit sortit
     perdit rendit suivit vit finit choisit réussit subit bâtit ouvrit couvrit offrit permit remit
     appelle s'élève élève élèvent dépasse dépassent atteint atteignent manque manquent pose posent
     tombe tombent entrent remonte couvre couvrent regroupe réunit réunissent produit
     produisent subit subissent connaît connaissent naît meurt meurent court courent fuit tue tuent
     frappe frappent menacent touche inonde vise visent tente tentent essaie essaient ressemble
     marche marchent tourne tournent crée créent augmente augmentent baisse baissent recule
     progresse progressent mérite méritent profite profitent souffre souffrent rencontre
     rapproche aide aident oblige obligent impose imposent entraîne entraînent provoque provoquent
     nourrit détruit traverse bloque bloquent abrite abritent héberge diffuse diffusent présente
     quitte quittent revient reviennent retourne rentre rentrent lève s'est`,
  ),
};
