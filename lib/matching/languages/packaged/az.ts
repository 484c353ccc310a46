import type { LanguageData } from "../language-data.ts";

/** Azerbaijani, in Latin letters. */
export const AZ: LanguageData = {
  code: "az",
  hasDecimalComma: true,
  hasApostropheEndings: true,
  hasFreeOrder: true,
  minStem: 3,
  passes: 3,
  suffixes: `lərindən larından lərinə larına lərini larını lərinin larının lərində larında ləri ları lər lar
    indən ından undan ündən sindən sından dən dan nin nın nun nün in ın un ün nə na yə ya yi yı yu yü ni
    nı nu nü də da si sı su sü i ı u ü ə a maq mək acaq əcək acaqlar əcəklər ir ır ur ür irlər ırlar mış
    miş muş müş ıb ib ub üb ıblar iblər di dı du dü ildi ıldı uldu üldü ilib ılıb ulub ülüb dir dır dur
    dür lıq lik luq lük çi çı`,
  stopWords: `və ilə bir bu o da də ki mi mı üçün kimi qədər daha ən çox az amma lakin ancaq və ya həm nə hər
    bəzi bütün olan olaraq olduğu oldu olub görə sonra əvvəl bəri qarşı üzrə isə deyil yox var heç deyə
    dedi bildirdi bildirib qeyd edib etdi edən etmək mən sən biz siz onlar onun bunun öz tərəfindən`,
  numberWords: `iki=2 üç=3 dörd=4 beş=5 altı=6 yeddi=7 səkkiz=8 doqquz=9 on=10 iyirmi=20 otuz=30 qırx=40
    əlli=50 altmış=60 yetmiş=70 səksən=80 doxsan=90`,
  scaleWords: "yüz=100 min=1000 milyon=1000000 mln=1000000 milyard=1000000000 mlrd=1000000000",
  shareWords: "yarısı=50 yarısını=50 yarısının=50",
  timesWords: "dəfə",
  units: `metr=length:1 km=length:1000 kilometr=length:1000 mil=length:1609.344 kq=mass:1000
    kiloqram=mass:1000 qram=mass:1 ton=mass:1000000 hektar=area:10000 litr=volume:1 saniyə=time:1
    dəqiqə=time:60 saat=time:3600 gün=time:86400 gündür=time:86400 həftə=time:604800 ay=time:2629800
    il=time:31557600 ildir=time:31557600`,
  currencies: "manat=azn manatlıq=azn dollar=usd avro=eur rubl=rub lirə=try",
  percentWords: "faiz",
  lowerBounds: "artıq çox",
  approximators: "təxminən təqribən",
  months: [
    "yanvar yanvarın yanvarda",
    "fevral fevralın fevralda",
    "mart martın martda",
    "aprel aprelin apreldə",
    "may mayın mayda",
    "iyun iyunun iyunda",
    "iyul iyulun iyulda",
    "avqust avqustun avqustda avqustdan",
    "sentyabr sentyabrın sentyabrda",
    "oktyabr oktyabrın oktyabrda",
    "noyabr noyabrın noyabrda",
    "dekabr dekabrın dekabrda",
  ],
  negators: `deyil yox yoxdur heç heçbir əsla təkzib inkar rədd yalan yalandır əsassız əsassızdır olmadan
    olmayıb olmadı etmədi etmir etməyib bağlamayıb açmayıb verməyib almayıb`,
  negativeEndings: `madı mədi madılar mədilər mır mir mur mür mırlar mirlər mayıb məyib mayıblar məyiblər mayacaq
    məyəcək mamışdır məmişdir madığını mədiyini`,
  contrasts: [
    ["artıb artdı artım yüksəlib yüksəldi", "azalıb azaldı düşüb düşdü enib"],
    ["icazə", "qadağan"],
    ["açıb açdı açılıb açıldı açıq", "bağlayıb bağladı bağlanıb bağlandı bağlı"],
    ["qalib qazanıb udub", "məğlub uduzub itirib"],
    ["ölüb öldü həlak öldürülüb", "yaralanıb yaralandı yaralı", "itkin", "sağ_qalıb", "xəsarət"],
    ["şimal şimali", "cənub cənubi"],
    ["şərq şərqi", "qərb qərbi"],
    ["alıb aldı", "satıb satdı"],
    ["çox", "az"],
    ["əvvəl", "sonra"],
    ["təqsirli günahkar", "təqsirsiz günahsız bəraət"],
    ["qəbul", "rədd"],
    ["həbs saxlanılıb", "azad"],
    ["idxal", "ixrac"],
  ],
  quantifiers: {
    all: "bütün hər",
    most: "əksəriyyəti əksər",
    some: "bəzi bir_neçə",
    many: "çoxlu xeyli",
    none: "heç_bir",
  },
  modals: { possible: "bəlkə ola_bilsin ehtimal" },
  conditionals: "əgər",
  titles: "cənab prezident prezidenti baş nazir naziri",
  genericSources: `o onlar hökumət nazirlik nazirliyi nazir rəsmilər polis sözçü sözçüsü ekspertlər mənbə
    mənbələr partiya məhkəmə ordu qəzet`,
  institutions: "nazirliyi nazirlik naziri partiyası məhkəməsi komissiyası universiteti bankı",
};
