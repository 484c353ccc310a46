import { sentenceHabits } from "../../text/abbreviations.ts";
import type { LanguagePack, PronounKind } from "../language-pack.ts";
import { AZERBAIJANI_VERBS } from "./az-verbs.ts";
import { azerbaijaniLocatives, azerbaijaniSubjects } from "./inflect-azerbaijani.ts";
import { BLANK_PACK, phrases, readNouns, words } from "./pack-data.ts";

const PRONOUNS: readonly (readonly [string, PronounKind])[] = [
  ["o", "he"],
  ["özü", "he"],
  ["onun", "he"],
  ["onlar", "they"],
  ["özləri", "they"],
];

/** What a source gives, as "məlumatına görə" names it behind the source's genitive. */
const GIVEN = `sözlərinə məlumatına məlumatlarına açıqlamasına açıqlamalarına iddiasına iddialarına
  fikrinə fikirlərinə rəyinə rəylərinə hesabatına hesabatlarına hesablamasına hesablamalarına
  proqnozuna proqnozlarına təxmininə təxminlərinə araşdırmasına araşdırmalarına tədqiqatına
  tədqiqatlarına sorğusuna sorğularına xəbərinə xəbərlərinə dediyinə dediklərinə bildirdiyinə
  bildirdiklərinə yazdığına söylədiyinə söylədiklərinə danışdığına danışdıqlarına qeyd|etdiyinə
  iddia|etdiyinə xəbər|verdiyinə məlumat|verdiyinə vurğuladığına açıqladığına verdiyi|məlumata
  verdiyi|məlumatlara verdiyi|xəbərə verdiyi|ifadəyə yaydığı|məlumata yaydığı|məlumatlara
  yaydığı|xəbərə yaydığı|hesabata açıqladığı|məlumata əldə|etdiyi|məlumata əldə|etdiyi|məlumatlara
  statistikasına qənaətinə ifadəsinə ifadələrinə izahatına bəyanatına mövqeyinə versiyasına
  qiymətləndirməsinə hesabına təhlilinə təhlillərinə istinad|etdiyi|məlumata verdiyi|açıqlamaya
  açıqladığı|rəqəmlərə dərc|etdiyi|hesabata paylaşdığı|məlumata verilən|məlumata alınan|məlumata yayılan|məlumata
  daxil|olan|məlumata verilən|məlumatlara alınan|məlumatlara daxil|olan|məlumatlara
  əldə|edilən|məlumata əldə|olunan|məlumata`;

const BEHIND = `${[...words(GIVEN)]
  .flatMap((given) => [
    `${given.replaceAll("|", " ")} görə`,
    `${given.replaceAll("|", " ")} əsasən`,
  ])
  .join("|")}
  |fikrincə|fikirlərincə|rəyincə|qənaətincə|zənnincə|iddiasınca|mülahizəsincə|təbirincə|sözlərincə
  |hesabınca|təxminincə|dediyi kimi|bildirdiyi kimi|qeyd etdiyi kimi|vurğuladığı kimi|yazdığı kimi
  |söylədiyi kimi|təbiri ilə desək|sözləri ilə desək|dediyi üzrə|nəzərincə|qənaətinə əsasən
  |istinadən|istinad edərək|məlumatına istinadən|xəbərinə istinadən|dediklərindən belə çıxır`;

/** Nouns of what is said, possessed, each with its case endings. */
const NOUNS = `iddiası* iddiaları* açıqlaması* açıqlamaları* sözləri* ifadəsi* ifadələri* xəbəri*
  xəbərləri* xəbərdarlığı* xəbərdarlıqları* vədi* vədləri* ittihamı* ittihamları* etirafı* etirafları*
  tənqidi* tənqidləri* bəyanatı* bəyanatları* məlumatı* məlumatları* çağırışı* çağırışları* təklifi*
  təklifləri* tələbi* tələbləri* hədəsi* mesajı* cavabı* təkzibi* fikri* sualı* şikayəti* şikayətləri*
  şayiəsi* şayiələri* izahatı* şərhi* şərhləri* proqnozu* proqnozları* təminatı* müraciəti* arqumenti*
  tezisi* tövsiyəsi* narazılığı* etirazı* qeydi*`;

/** Azerbaijani in Latin script, as agencies and sites of Azerbaijan write it. */
export const AZERBAIJANI: LanguagePack = {
  ...BLANK_PACK,
  ...AZERBAIJANI_VERBS,
  language: "az",
  sentences: sentenceHabits("az"),
  grammar: {
    constructions: ["content-before", "content-behind"],
    capitalisesNouns: false,
    splitsVerbGroups: true,
    keepsVerbGroups: false,
    quotesNames: true,
    commaOpensContent: false,
    dropsSubjects: false,
    setsOffPhrases: false,
    semicolonEndsContent: true,
    possessorFollows: false,
  },
  nouns: readNouns(
    {
      speech: NOUNS,
      opinion: `fikirləri* rəyi* qənaəti* inamı* gözləntisi* gözləntiləri* ümidi* ümidləri* narahatlığı*
        narahatlıqları* qorxusu* şübhəsi* şübhələri* ehtimalı* ehtimalları* təxmini* güman* düşüncəsi*`,
    },
    "barədə haqda haqqında haqqındakı barəsində dair barədəki bağlı kimi ilə haqqda",
  ),
  behindSource: phrases(BEHIND),
  weakBehindSource: phrases("görə|əsasən"),
  sourceNouns: words(
    `mütəxəssislərə ekspertlərə rəsmilərə rəsmiyə alimlərə iqtisadçılara analitiklərə həkimlərə
     jurnalistlərə şahidlərə sakinlərə sorğuya sorğulara hesabata hesabatlara rəyə məlumata
     məlumatlara xəbərə xəbərlərə auditə yoxlamaya araşdırmaya araşdırmalara tədqiqata tədqiqatlara
     statistikaya proqnoza proqnozlara sənədə sənədlərə mənbəyə mənbələrə nəşrə agentliyə qəzetə
     saytına kanala bəyanata açıqlamaya ittihama aktına qərara hökmə deyilənə deyilənlərə
     tərəfdarlara tənqidçilərə müəllifə müəlliflərə ekspertə mütəxəssisə alimə analitikə nazirə
     prezidentə hesablamalara hesablamaya təhlilə təhlillərə nazirliyə komitəyə idarəyə sinoptiklərə
     vəkilə vəkillərə prokurorluğa polisə tarixçilərə arxeoloqlara psixoloqlara seysmoloqlara
     nümayəndəyə nəticələrə nəticələrinə rəqəmlərə qanuna qaydalara jurnala kitaba`,
  ),
  hearsay: phrases(
    `iddiaya görə|iddialara görə|deyilənə görə|deyilənlərə görə|bildirilənə görə|ilkin məlumata görə|
     ilkin məlumatlara görə|alınan məlumata görə|alınan məlumatlara görə|verilən məlumata görə|
     verilən məlumatlara görə|əldə edilən məlumata görə|əldə olunan məlumata görə|
     şayiələrə görə|şayiəyə görə|ehtimala görə|ehtimallara görə|söylənilənə görə|söylənənlərə görə|
     ilkin versiyaya görə|yayılan məlumata görə|yayılan məlumatlara görə|rəvayətə görə|
     əldə edilən məlumatlara görə|bildirildiyinə görə|deyildiyinə görə|iddia edildiyinə görə|
     danışılanlara görə|yazılanlara görə|iddia olunduğuna görə|ilkin ehtimala görə|guya|güya|
     sözdə|deyilənə əsasən|ilkin məlumata əsasən|
     qeyri-rəsmi məlumata görə|qeyri-rəsmi məlumatlara görə|söz-söhbətlərə görə`,
  ),
  anaphors: phrases(
    "bunu|bu barədə|bu haqda|bu haqqda|bu haqqında|bununla bağlı|bu sözləri|bu fikirləri|bu fikri",
  ),
  complementizers: words("ki"),
  quotatives: words("deyə kimi"),
  complementSuffixes: [
    ..."dığını diyini duğunu düyünü dığına diyinə duğuna düyünə".split(" "),
    ..."dığından diyindən duğundan düyündən dığının diyinin duğunun düyünün".split(" "),
    ..."dıqlarını diklərini duqlarını düklərini dıqlarına diklərinə duqlarına düklərinə".split(" "),
    ..."dıqlarından diklərindən duqlarından düklərindən".split(" "),
    ..."dığı diyi duğu düyü dıqları dikləri duqları dükləri".split(" "),
    ..."acağını əcəyini acağına əcəyinə acağından əcəyindən acağı əcəyi acağının əcəyinin".split(
      " ",
    ),
    ..."acaqlarını əcəklərini acaqlarına əcəklərinə acaqları əcəkləri".split(" "),
    ..."masını məsini malarını mələrini masına məsinə malarına mələrinə ması məsi".split(" "),
    ..."masından məsindən malarından mələrindən mağı məyi mağa məyə maqla məklə".split(" "),
    ..."masının məsinin maları mələri lığını liyini luğunu lüyünü".split(" "),
    ..."əhəmiyyətini vacibliyinə zərurətini əhəmiyyətinə vacibliyi zəruriliyi mümkünlüyü əhəmiyyəti qaçılmazlığı zərurəti".split(
      " ",
    ),
  ],
  adjunctSuffixes: [
    ..."da də dan dən araq ərək arkən ərkən nca ncə la lə -a -ə -ya -yə -da -də -dan -dən".split(
      " ",
    ),
  ],
  objectSuffixes: "ını ini unu ünü nı ni nu nü yı yi yu yü ları ləri larını lərini na nə".split(
    " ",
  ),
  subjectSuffixes: "lar lər ları ləri lıq lik luq lük lığı liyi luğu lüyü".split(" "),
  agentSuffixes: "-dan -dən ndan ndən dan dən".split(" "),
  occasions: words(
    `${azerbaijaniLocatives(
      `açıqlama bəyanat müsahibə çıxış məlumat məktub müşavirə iclas görüş konfrans brifinq tədbir
       mərasim hesabat proqnoz akt sənəd məqalə qərar izahat ifadə status paylaşım səhifə hesab efir
       veriliş kommünike bülleten xəbər raport post yazı kitab tədqiqat araşdırma sorğu rəy nitq
       təbrik müraciət bildiriş şərh sessiya forum sammit konqres seminar proses məhkəmə dinləmə
       söhbət jurnal qəzet sayt kanal video reportaj press-reliz reliz relyef qətnamə protokol
       bölmə təqdimat toplantı zəng cavab arayış xülasə təqdimat twit tvit telekanal
       yığıncaq panel mesaj sual mitinq ziyarət səfər oyun bəyannamə hökm ittiham
       şikayət ərizə qeyd nəşr parlament plenum debat müzakirə statistika mətn təhlil layihə`,
    )}
    səhifəsindən hesabından zirvəsində aktında yayımında studiyasında`,
  ),
  denials: words(
    `təkzib inkar danıb danır dandı danıblar rədd etməyib etmir almayıb almır almadı yalanlayıb
     yalanladı yalanlayır təkzibi etmədi etməyiblər almayıblar danırlar yalanlayıblar`,
  ),
  nonSpeakers: words(
    `qeyd yenilənib mənbə foto video xəbər xülasə tarix yer saat qiymət nəticə sual cavab mövzu
     nümunə bölmə cədvəl şəkil ətraflı redaktor düzəliş canlı hava ünvan telefon dəqiqə hesab
     hakimlər qollar stadion son`,
  ),
  auxiliaries: words("idi imiş deyildi vardı yoxdur vardır lazımdır olmalıdır"),
  negations: words("deyil"),
  questionWords: words("mi mı mu mü"),
  conditionals: words("əgər"),
  relatives: words("olan"),
  coordinators: words("və ya amma ancaq lakin ilə həm nə yaxud"),
  joiners: words("və ilə ya"),
  subordinators: words("çünki əgər zira madam"),
  prepositions: words(
    `üçün kimi qədər sonra əvvəl qarşı doğru rəğmən görə bəri üzrə ərzində haqqında barədə boyunca
     zamanı tərəfindən səbəbindən birgə birlikdə dair əsasən ilə saat`,
  ),
  agentPrepositions: words("tərəfindən"),
  objectPronouns: words("buna ona səbəbə buna bunlara"),
  determiners: words("bir bu həmin hər bəzi çox bütün"),
  singularDeterminers: words("bir"),
  subjectPronouns: words("o onlar özü özləri mən biz sən siz hamı kimsə bəziləri"),
  firstPersons: words("mən biz mənim bizim mənə bizə bizi məni"),
  pronouns: new Map(PRONOUNS),
  titles: words(
    `${azerbaijaniSubjects(
      `prezident nazir sədr müavin spiker direktor rəis rəhbər rektor dekan deputat vəkil prokuror hakim
       həkim müəllim professor alim ekspert mütəxəssis iqtisadçı analitik politoloq psixoloq jurnalist
       müxbir redaktor yazıçı şair aktyor aktrisa rejissor müğənni artist rəssam məşqçi kapitan
       futbolçu idmançı sürücü polis zabit general polkovnik komandir səfir diplomat konsul katib
       nümayəndə sözçü rəsmi məmur şahid sakin qonşu ata ana qardaş bacı oğul qız tələbə
       şagird fermer fəhlə işçi sahibkar biznesmen usta mühəndis memar sinoptik okeanoloq arxeoloq
       tarixçi seysmoloq geoloq aqronom baytar hüquqşünas notarius təmsilçi üzv lider siyasətçi nazirlik
       komitə idarə agentlik şirkət bank birlik ittifaq federasiya klub universitet institut mərkəz
       təşkilat cəmiyyət partiya fond qurum komissiya məhkəmə prokurorluq polis xidmət bələdiyyə
       parlament hökumət səfirlik qəzet sayt kanal jurnal agentliyi sorğu tədqiqat araşdırma hesabat
       mənbə tərəf şəxs kişi qadın gənc uşaq xəstə sərnişin turist azarkeş oyunçu müəllif tədqiqatçı
       müşavir köməkçi koordinator menecer təsisçi sahib başçı icraçı namizəd vətəndaş
       istehlakçı pensiyaçı tənqidçi dilçi kimyaçı fizik bioloq ekoloq cərrah        pilot dənizçi balıqçı çoban bağban dülgər məsləhətçi müfəttiş auditor nəşriyyat muzey teatr
       məktəb xəstəxana kollegiya şura liqa assosiasiya holdinq yaradıcı gözətçi mütərcim müttəhim
        rəsmilər`,
    )}
    faizi nəfəri nənə baba xanım bəy dr prof ak müdiri müdir katibi başçısı rəhbərliyi fermerlər cənab
    kral kraliça papa şahzadə agentliyi nazirliyi komitəsi xidməti idarəsi birliyi əhli əməkdaşı`,
  ),
  genderOfWord: new Map([
    ["xanım", "she"],
    ["qadın", "she"],
    ["bəy", "he"],
    ["kişi", "he"],
  ]),
  timeWords: words(
    `bazar ertəsi çərşənbə axşamı cümə şənbə yanvar fevral mart aprel may iyun iyul avqust
     sentyabr oktyabr noyabr dekabr bugün dünən sabah axşam səhər gecə günorta günü ötən keçən il ilə
     ay aya həftə həftəyə gün saat dəqiqə dövrə yanvarın fevralın martın aprelin mayın iyunun
     iyulun avqustun sentyabrın oktyabrın noyabrın dekabrın ildə ayda`,
  ),
  adverbs: words(
    `isə də da həmçinin ayrıca belə bildirərək yenə yenidən ilk növbədə üstəlik hətta xüsusilə
     qəti açıq yazılı şifahi tez-tez daha əvvəl sonra nəhayət artıq hələ şəxsən burada orada
     indi əvvəlcə dəfələrlə ciddi qısaca onsuz bəlkə yəqin mütləq əlbəttə beləliklə eyni
     zamanda bundan başqa digər tərəfdən jurnalistlərə mətbuata eləcə həm öz növbəsində
     məsələn ümumiyyətlə həqiqətən habelə sonda sosial bundan dərhal haqlı olaraq`,
  ),
  gerundSuffixes: "an ən yan yən mış miş muş müş".split(" "),
  possessiveSuffixes: "nın nin nun nün ın in un ün".split(" "),
  finiteSuffixes:
    "ıblar iblər ublar üblər mışdır mişdir muşdur müşdür acaqdır əcəkdir maqdadır məkdədir".split(
      " ",
    ),
  finiteVerbs: words(
    `olub edib verib alıb gəlib gedib çıxıb qalıb keçib başlayıb bitib girib düşüb qoyub tutub açıb
     bağlanıb keçirilib ölüb yaralanıb saxlanılıb göndərilib olunub edilib
     verilib alınıb qazanıb uduzub artıb azalıb gətirib aparıb qayıdıb oldu etdi verdi aldı gəldi
     getdi çıxdı qaldı keçdi başladı olur edir verir alır gəlir gedir çıxır qalır keçir başlayır
     edirlər olurlar keçirdi apardılar danışdılar saxlanıldı qayıtdılar saxlanılıb
     yaşayır işləyir görüşüb imzalayıb baxıb tapılıb vurub yüksəlib enib dayanıb`,
  ),
};
