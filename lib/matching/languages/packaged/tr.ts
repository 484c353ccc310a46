import type { LanguageData } from "../language-data.ts";

/** Turkish. */
export const TR: LanguageData = {
  code: "tr",
  hasDecimalComma: true,
  hasApostropheEndings: true,
  hasFreeOrder: true,
  minStem: 3,
  passes: 3,
  suffixes: `lerinden larından lerine larına lerini larını lerinin larının lerinde larında leri ları ler lar
    inden ından undan ünden sinden sından den dan ten tan nin nın nun nün in ın un ün ne na ye ya yi yı yu
    yü ni nı nu nü de da te ta si sı su sü i ı u ü e a mak mek maktadır mektedir acak ecek acaklar ecekler
    iyor ıyor uyor üyor iyorlar ıyorlar mış miş muş müş dı di du dü tı ti tu tü ldı ldi ildi ıldı uldu üldü
    ndı ndi dılar diler tılar tiler dular düler lık lik luk lük ci cı`,
  stopWords: `ve ile bir bu şu o da de ki mi mı mu mü için gibi kadar daha en çok az ama fakat ancak veya ya
    hem ne her bazı bütün tüm olan olarak olduğu oldu olduğunu göre sonra önce beri dolayı rağmen karşı
    üzere içinde ise değil yok var hiç diye dedi söyledi belirtti açıkladı ben sen biz siz onlar onun
    bunun kendi etti eden ettiği edildi`,
  numberWords: `iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50
    altmış=60 yetmiş=70 seksen=80 doksan=90`,
  scaleWords: "yüz=100 bin=1000 milyon=1000000 milyar=1000000000 trilyon=1000000000000",
  shareWords: "yarısı=50 yarısını=50 yarısının=50",
  timesWords: "kez kat",
  units: `metre=length:1 km=length:1000 kilometre=length:1000 mil=length:1609.344 kg=mass:1000 kilo=mass:1000
    kilogram=mass:1000 gram=mass:1 ton=mass:1000000 hektar=area:10000 litre=volume:1 saniye=time:1
    dakika=time:60 saat=time:3600 gün=time:86400 gündür=time:86400 hafta=time:604800 ay=time:2629800
    yıl=time:31557600 yıldır=time:31557600 sene=time:31557600`,
  currencies: "lira=try euro=eur avro=eur dolar=usd sterlin=gbp manat=azn",
  lowerBounds: "aşkın",
  approximators: "yaklaşık",
  months: [
    "ocak",
    "şubat",
    "mart",
    "nisan",
    "mayıs",
    "haziran",
    "temmuz",
    "ağustos",
    "eylül",
    "ekim",
    "kasım",
    "aralık",
  ],
  capitalMonths: true,
  negators: `değil yok hiç hiçbir asla yalanladı yalanlıyor reddetti reddediyor reddettı yalan asılsız olmadan
    olmadı etmedi etmiyor edilmedi yapmadı almadı vermedi kapatmadı açmadı`,
  negativeEndings: `madı medi madılar mediler mıyor miyor muyor müyor mıyorlar miyorlar mayacak meyecek mamış
    memiş mamıştır memiştir mamaktadır memektedir madığını mediğini mayacağını meyeceğini`,
  contrasts: [
    ["arttı artış yükseldi yükseliş artmış", "azaldı düştü düşüş geriledi azalmış"],
    ["izin serbest", "yasak yasakladı yasaklandı yasakladi"],
    ["açtı açıldı açık", "kapattı kapatıldı kapandı kapalı"],
    ["kazandı kazanmış", "kaybetti kaybetmiş yenildi"],
    [
      "öldü öldürüldü öldürdü ölü hayatını_kaybetti",
      "yaralandı yaralı yaraladı",
      "kayıp",
      "kurtuldu",
    ],
    ["kuzey", "güney"],
    ["doğu", "batı"],
    ["aldı satın_aldı", "sattı"],
    ["fazla", "az"],
    ["önce", "sonra"],
    ["suçlu", "suçsuz masum"],
    ["kabul", "reddetti ret"],
    ["tutuklandı gözaltına", "serbest_bırakıldı"],
    ["ithal ithalat", "ihraç ihracat"],
  ],
  quantifiers: {
    all: "bütün tüm her",
    most: "çoğu",
    some: "bazı birkaç",
    many: "birçok pek_çok",
    none: "hiçbir",
  },
  modals: { possible: "belki muhtemelen" },
  conditionals: "eğer",
  prepositions: "",
  titles: "bay bayan sayın cumhurbaşkanı başbakan bakan bakanı",
  genericSources: `o onlar hükümet bakanlık bakanlığı bakan yetkililer polis sözcü sözcüsü uzmanlar kaynak
    kaynaklar parti mahkeme ordu gazete`,
  institutions: "bakanlığı bakanlık bakanı parti partisi mahkemesi komisyonu üniversitesi bankası",
};
