import { sentenceHabits } from "../../text/abbreviations.ts";
import type { LanguagePack, PronounKind } from "../language-pack.ts";
import { turkishLocatives, turkishSubjects } from "./inflect-turkish.ts";
import { BLANK_PACK, phrases, readNouns, words } from "./pack-data.ts";
import { TURKISH_VERBS } from "./tr-verbs.ts";

const PRONOUNS: readonly (readonly [string, PronounKind])[] = [
  ["o", "he"],
  ["kendisi", "he"],
  ["onun", "he"],
  ["onlar", "they"],
  ["kendileri", "they"],
];

/** What a source gives, as "haberine göre" names it behind the source's genitive. */
const GIVEN = `haberine haberlerine açıklamasına açıklamalarına verilerine raporuna raporlarına
  bilgilerine iddiasına iddialarına görüşüne görüşlerine düşüncesine ifadesine ifadelerine sözlerine
  anlatımına anlatımlarına anlattığına anlattıklarına söylediğine söylediklerine belirttiğine
  belirttiklerine aktardığına bildirdiğine bildirdiklerine açıkladığına yazdığına ifade|ettiğine
  iddia|ettiğine ileri|sürdüğüne öne|sürdüğüne hesaplamasına hesaplamalarına hesabına tahminine
  tahminlerine araştırmasına araştırmalarına anketine anketlerine çalışmasına kanısına kanaatine
  tespitine tespitlerine değerlendirmesine değerlendirmelerine yorumuna beyanına beyanlarına
  savunmasına tanıklığına öngörüsüne öngörülerine verdiği|bilgiye verdiği|bilgilere
  verdiği|ifadeye paylaştığı|bilgiye paylaştığı|bilgilere paylaştığı|verilere aktardığı|bilgiye
  aktardığı|bilgilere açıkladığı|verilere açıkladığı|rapora yayımladığı|rapora yayınladığı|rapora
  hazırladığı|rapora yayımladığı|verilere yaptığı|açıklamaya yaptığı|araştırmaya edindiği|bilgiye
  edindiği|bilgilere elde|ettiği|bilgilere ulaştığı|bilgilere ulaştığı|bilgiye duyurduğuna
  geçtiği|habere aldığı|bilgiye aldığı|bilgilere kaydettiğine inancına iddiasında|olduğuna
  istatistiklerine kayıtlarına notuna iddianamesine analizine analizlerine yaptığı|hesaplamaya
  alınan|bilgiye alınan|bilgilere edinilen|bilgiye edinilen|bilgilere
  gelen|bilgiye gelen|bilgilere yaptığı|hesaba dediğine tanımına`;

/** "haberine göre", "haberine bakılırsa" and "dediği gibi", and the like. */
const BEHIND = `${[...words(GIVEN)].map((given) => `${given.replace("|", " ")} göre`).join("|")}
  |göre|göreyse|nazaran|bakılırsa|sözlerine bakılırsa|söylediğine bakılırsa|haberine bakılırsa
  |belirttiği gibi|söylediği gibi|dediği gibi|ifade ettiği gibi|vurguladığı gibi|açıkladığı gibi
  |belirttiği üzere|açıkladığı üzere|bildirdiği üzere|dile getirdiği gibi|hatırlattığı gibi
  |yazdığı gibi|anlattığı gibi|deyişiyle|ifadesiyle|sözleriyle|deyimiyle|tabiriyle|aktardığı gibi`;

const NOUNS = `iddiası* iddiaları* açıklaması* açıklamaları* sözleri* ifadesi* ifadeleri* haberi*
  haberleri* uyarısı* uyarıları* vaadi* vaatleri* suçlaması* suçlamaları* savunması* itirafı*
  itirafları* eleştirisi* eleştirileri* tespiti* tespitleri* değerlendirmesi* değerlendirmeleri*
  yorumu* yorumları* çağrısı* çağrıları* önerisi* teklifi* talebi* talepleri* tehdidi* tehditleri*
  söylemi* söylemleri* beyanı* beyanları* duyurusu* ithamı* ithamları* sözü* bilgisi* mesajı*
  mesajları* yanıtı* cevabı* raporu* yalanlaması* paylaşımı* güvencesi* taahhüdü* söylentisi*
  söylentileri* ihbarı* şikayeti* şikâyeti* cümlesi* cümleleri* çıkışı* tezi* tepkisi* müjdesi*
  demeci* gerekçesi* yakınması*`;

/** Turkish, as the agencies and papers of Turkey write it. */
export const TURKISH: LanguagePack = {
  ...BLANK_PACK,
  ...TURKISH_VERBS,
  language: "tr",
  sentences: sentenceHabits("tr"),
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
      opinion: `görüşü* görüşleri* düşüncesi* düşünceleri* kanaati* inancı* beklentisi*
        beklentileri* umudu* endişesi* endişeleri* kaygısı* kaygıları* korkusu* kuşkusu* şüphesi*
        tahmini* tahminleri* öngörüsü* kanısı* varsayımı* hayali*`,
    },
    `yönündeki şeklindeki biçimindeki dair ilişkin yolundaki hakkındaki konusundaki ilgili yönünde
     şeklinde`,
  ),
  behindSource: phrases(BEHIND),
  hearsay: phrases(
    `iddiaya göre|iddialara göre|edinilen bilgiye göre|edinilen bilgilere göre|alınan bilgiye göre|
     alınan bilgilere göre|alınan ilk bilgilere göre|edinilen ilk bilgilere göre|söylentilere göre|
     söylentiye göre|bilindiği kadarıyla|öğrenildiğine göre|bildirildiğine göre|söylendiğine göre|
     ileri sürüldüğüne göre|öne sürüldüğüne göre|iddia edildiğine göre|belirtildiğine göre|
     elde edilen bilgilere göre|elde edilen bilgiye göre|ilk belirlemelere göre|ilk bilgilere göre|
     ilk tespitlere göre|söylenene göre|söylenenlere göre|anlatılanlara göre|anlatılana göre|
     rivayete göre|rivayetlere göre|kulislere göre|konuşulanlara göre|duyumlara göre|
     ifade edildiğine göre|aktarıldığına göre|kaydedildiğine göre|açıklandığına göre|
     gelen bilgilere göre|gelen ilk bilgilere göre|ulaşılan bilgilere göre|paylaşılan bilgilere göre|
     verilen bilgiye göre|verilen bilgilere göre|sözde|güya|sözümona|sözüm ona|iddialara bakılırsa|
     söylentilere bakılırsa|söylenenlere bakılırsa|anlatılanlara bakılırsa|yazılanlara göre`,
  ),
  anaphors: phrases("bunu"),
  complementizers: words("ki"),
  quotatives: words("diye şeklinde biçiminde yönünde diyerekten"),
  complementSuffixes: [
    ..."dığını diğini duğunu düğünü tığını tiğini tuğunu tüğünü".split(" "),
    ..."dığına diğine duğuna düğüne tığına tiğine tuğuna tüğüne".split(" "),
    ..."dığından diğinden duğundan düğünden tığından tiğinden tuğundan tüğünden".split(" "),
    ..."dıklarını diklerini duklarını düklerini tıklarını tiklerini tuklarını tüklerini".split(" "),
    ..."dıklarına diklerine duklarına düklerine tıklarına tiklerine tuklarına tüklerine".split(" "),
    ..."dıklarından diklerinden duklarından düklerinden".split(" "),
    ..."dığı diği duğu düğü tığı tiği tuğu tüğü dıkları dikleri dukları dükleri".split(" "),
    ..."tıkları tikleri tukları tükleri acağı eceği acakları ecekleri".split(" "),
    ..."acağını eceğini acağına eceğine acağından eceğinden".split(" "),
    ..."acaklarını eceklerini acaklarına eceklerine acaklarından eceklerinden".split(" "),
    ..."dığının diğinin duğunun düğünün tığının tiğinin tuğunun tüğünün acağının eceğinin".split(
      " ",
    ),
    ..."masını mesini malarını melerini masına mesine malarına melerine ması mesi".split(" "),
    ..."malarından melerinden masından mesinden mayı meyi maya meye mamayı memeyi".split(" "),
    ..."mamasını memesini maları meleri makla mekle maktan mekten liğini lığını luğunu lüğünü".split(
      " ",
    ),
    ..."önemini önemine gereğini gereğine ihtiyacını zorunluluğunu gerekliliğine".split(" "),
  ],
  adjunctSuffixes: [
    ..."da de dan den ta te tan ten arak erek ken ınca ince unca ünce ıp ip up üp".split(" "),
    ..."la le yla yle ıyla iyle uyla üyle ca ce".split(" "),
  ],
  objectSuffixes: "ını ini unu ünü yı yi yu yü ları leri nı ni nu nü na ne".split(" "),
  subjectSuffixes: "lar ler ları leri lığı liği luğu lüğü lık lik luk lük".split(" "),
  agentSuffixes: "'dan 'den 'tan 'ten dan den tan ten ndan nden".split(" "),
  occasions: words(
    `${turkishLocatives(
      `açıklama konuşma toplantı mesaj paylaşım rapor haber bülten röportaj demeç söyleşi mektup yazı
       makale duyuru değerlendirme sunum ifade savunma dilekçe iddianame mütalaa program tören duruşma
       ziyaret etkinlik kongre zirve görüşme yayın kitap çalışma araştırma anket bildiri tutanak karar
       yanıt cevap panel forum oturum sempozyum konferans sohbet mülakat brifing beyan beyanname kutlama
       köşe inceleme bilgilendirme analiz tebliğ metin belge konuşmacı
       çıkış seminer buluşma miting iftar açılış bilgi hesap sayfa kampanya video tweet fezleke karar
       gerekçe teftiş denetim kayıt önerge ilan dosya günlük otopsi bildirim kabul telgraf nota
       taziye teşekkür not istatistik tahmin projeksiyon bilanço sohbet`,
    )}
    hesabından sayfasından hesabında sayfasında hesabı`,
  ),
  denials: words(
    `yalanladı yalanlıyor yalanladılar yalanlayan yalanlayarak yalanlamış yalanlandı reddetti
     reddediyor reddettiler reddeden reddederek reddedildi inkar inkâr tekzip etmedi etmiyor etmeyen
     etmediler karşı yalanlaması`,
  ),
  nonSpeakers: words(
    `not güncelleme kaynak fotoğraf foto haber video bilgi özet tarih yer saat fiyat sonuç soru
     cevap konu örnek bölüm tablo şekil ilgili devamı editör düzeltme canlı hava adres telefon
     dakika skor hakem goller stat maç derbi son`,
  ),
  auxiliaries: words("idi imiş değildi vardı yoktu gerekiyor gerekir"),
  negations: words("değil"),
  questionWords: words("mi mı mu mü"),
  conditionals: words("eğer şayet"),
  relatives: words("olan"),
  coordinators: words("ve veya ama ancak fakat ile oysa hem ne yahut lakin"),
  joiners: words("ve ile veya"),
  subordinators: words("çünkü eğer zira madem mademki"),
  prepositions: words(
    `için gibi kadar sonra önce karşı doğru rağmen dolayı beri üzere ardından üzerine hakkında
     boyunca sırasında göre tarafından dolayısıyla nedeniyle sonrası öncesi birlikte`,
  ),
  agentPrepositions: words("tarafından"),
  objectPronouns: words("buna şuna bunlara yasalara programa takvime plana"),
  determiners: words("bir bu şu her bazı birçok birkaç tüm bütün çok"),
  singularDeterminers: words("bir"),
  subjectPronouns: words("o onlar kendisi kendileri ben biz sen siz kimse herkes biri bazıları"),
  firstPersons: words("ben biz benim bizim bana bize bizi beni"),
  pronouns: new Map(PRONOUNS),
  titles: words(
    `${turkishSubjects(
      `başkan bakan vali müdür sözcü yetkili uzman temsilci avukat savcı doktor profesör muhtar yazar
       müsteşar cumhurbaşkan genelsekreter sekreter kaymakam hakem antrenör kaptan direktör başhekim hekim komutan general albay büyükelçi elçi milletvekil vekil lider üye
       öğretmen rektör dekan akademisyen araştırmacı bilimci ekonomist analist mühendis
       işçi çiftçi üretici tanık sanık şüpheli mağdur müteahhit yönetici patron kurucu koordinatör
       danışman editör muhabir gazeteci oyuncu futbolcu yönetmen sanatçı şarkıcı sürücü şoför polis
       asker hâkim hakim yargıç kulüp şirket bakanlık belediye valilik kaymakamlık savcılık emniyet
       kurum kurul komisyon komite konsey parti sendika dernek vakıf birlik federasyon oda üniversite
       enstitü merkez banka ajans gazete kanal dergi mahkeme meclis heyet ekip örgüt kuruluş rapor
       anket araştırma çalışma iddianame belge bilirkişi eşi anne baba kardeş kız oğul komşu esnaf
       müşteri yolcu hasta öğrenci veli vatandaş tüketici emekli eleştirmen kaynak görevli aday
       cumhurbaşkanı sözcülük yönetim kardiyolog psikolog jeolog meteorolog tarihçi arkeolog
       hemşire eczacı veteriner pilot denizci balıkçı çoban usta şef müfettiş denetçi diplomat
       yardımcı kaynak taraftar dernek yapımcı senarist besteci ressam mimar eğitmen girişimci`,
    )}
    bakanlığı belediyesi müdürlüğü başkanlığı valiliği savcılığı kurumu kurulu bankası dr prof doç
    av sayın bey hanım başkanvekili başkanı yardımcısı genel eski yetkililer sözcüsü milletvekili
    cumhurbaşkanı başbakan prens kral kraliçe papa kişi kişiler isim isimler yüzde adam kadın genç
    yüzde'si insanı partisi federasyonu birliği derneği sendikası komutanlığı elçiliği`,
  ),
  genderOfWord: new Map([
    ["bey", "he"],
    ["hanım", "she"],
  ]),
  timeWords: words(
    `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz
     ağustos eylül ekim kasım aralık bugün dün yarın akşam sabah gece öğle öğleden günü geçen önceki
     yıl yıla yılın ay aya hafta haftaya gün saat dakika döneme önceye aynı öğlen akşamüzeri sabaha
     geceye yılki yılki dünkü bugünkü haftaki aylara yıllara ortalamaya saatlerinde akşamı gecesi
     sabahı mevsime`,
  ),
  adverbs: words(
    `ise de da dahi bile ayrıca öte yandan bunun şöyle şunları şunu böyle ilk olarak yine tekrar
     ayrıca üstelik hatta özellikle kesinlikle açıkça yazılı sözlü sık sıkça daha önce sonra
     nihayet artık henüz hala hâlâ bizzat burada orada şimdi önceden sonradan defalarca ısrarla
     sert kısaca kısa zaten belki herhalde galiba muhtemelen mutlaka elbette doğrusu
     dolayısıyla nitekim halbuki bundan böylece sonuçta sonrasında daima
     ardından üstüne gazetecilere basına haklı`,
  ),
  gerundSuffixes: "an en yan yen ılan ilen ulan ülen mış miş muş müş".split(" "),
  possessiveSuffixes: [
    ..."nın nin nun nün 'ın 'in 'un 'ün ğın ğin ğun ğün".split(" "),
    ..."rın rin run rün tın tin tun tün mın min mun mün lın lin lun lün yın yin yun yün".split(" "),
    ..."zın zin zun zün cın cin cun cün vın vin bın bin şın şin".split(" "),
  ],
  finiteSuffixes:
    "iyor ıyor uyor üyor yordu yorlar yorlardı mıştı mişti muştu müştü mıştır miştir muştur müştür maktadır mektedir acaktır ecektir".split(
      " ",
    ),
  finiteVerbs: words(
    `geldi gitti oldu etti verdi aldı başladı çıktı kaldı girdi geçti geldiler gittiler oldular
     yaptı yapıldı oluştu kaldırıldı gördü buldu bulundu düzenlendi gerçekleşti katıldı kazandı
     kaybetti kurdu açtı kapattı sürdü sürüyor tuttu düştü arttı yükseldi azaldı attı
     geliyor gidiyor oluyor ediyor veriyor alıyor kalktı indi döndü ayrıldı öldü yaralandı taşıdı
     tutuklandı edildi verildi alındı uğradı imzaladı kutladı gerçekleştirdi
     bekliyor bulunuyor tamamlandı sundu seçti seçildi atandı getirdi götürdü`,
  ),
};
