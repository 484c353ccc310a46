import type { LanguagePairs } from "./language-pairs.ts";

export const EASTERN_PAIRS: Readonly<Record<string, LanguagePairs>> = {
  ru: {
    paraphrases: [
      [
        "Армения использует Лачинскую дорогу для перевозки мин и оружия.",
        "Лачинская дорога использовалась Арменией для перевозки оружия и мин.",
      ],
      ["Мэр закрыл 14 библиотек в Твери.", "В Твери мэр закрыл четырнадцать библиотек."],
      [
        "С августа 2022 года на границе найдено более 2 700 мин.",
        "На границе с августа 2022 года нашли свыше 2700 мин.",
      ],
    ],
    nearMisses: [
      ["Северная Корея испытала новую ракету.", "Южная Корея испытала новую ракету."],
      ["Город запретил автомобили в центре.", "Город разрешил автомобили в центре."],
      ["Министр знал об утечке на заводе.", "Министр не знал об утечке на заводе."],
      [
        "При взрыве на шахте погибли одиннадцать горняков.",
        "При взрыве на шахте пострадали одиннадцать горняков.",
      ],
      ["Россия атаковала Украину на море.", "Украина атаковала Россию на море."],
      [
        "Все врачи области поддерживают забастовку.",
        "Некоторые врачи области поддерживают забастовку.",
      ],
      ["Мост закрыт с августа 2022 года.", "Мост закрыт с декабря 2021 года."],
      ["Банк потерял 3 миллиона рублей.", "Банк потерял 3 миллиарда рублей."],
    ],
  },
  tr: {
    paraphrases: [
      [
        "Ermenistan Laçın yolunu mayın taşımak için kullanıyor.",
        "Laçın yolu Ermenistan tarafından mayın taşımak için kullanılıyor.",
      ],
      [
        "Ağustos 2022'den beri sınırda 2.700 mayın bulundu.",
        "Sınırda Ağustos 2022'den beri 2700 mayın bulundu.",
      ],
      [
        "Belediye başkanı İzmir'de 14 kütüphaneyi kapattı.",
        "İzmir'de 14 kütüphane belediye başkanı tarafından kapatıldı.",
      ],
    ],
    nearMisses: [
      ["Kuzey Kore yeni bir füze denedi.", "Güney Kore yeni bir füze denedi."],
      ["Patlamada on bir madenci öldü.", "Patlamada on bir madenci yaralandı."],
      ["Şehir merkezde arabaları yasakladı.", "Şehir merkezde arabalara izin verdi."],
      ["Köprü Ağustos 2022'den beri kapalı.", "Köprü Aralık 2021'den beri kapalı."],
      ["Bakanlık İzmir yolunu kapattı dün akşam.", "Bakanlık İzmir yolunu kapatmadı dün akşam."],
      ["Banka 3 milyon lira kaybetti.", "Banka 3 milyar lira kaybetti."],
      ["Bakanlık köprünün kapatıldığını açıkladı.", "Bakanlık köprünün kapatıldığını yalanladı."],
    ],
  },
  az: {
    paraphrases: [
      [
        "Ermənistan Laçın yolundan mina daşımaq üçün istifadə edir.",
        "Laçın yolundan Ermənistan tərəfindən mina daşımaq üçün istifadə olunur.",
      ],
      [
        "2022-ci ilin avqustundan sərhəddə 2.700 mina aşkar edilib.",
        "Sərhəddə 2022-ci ilin avqustundan 2700 mina aşkar edilmişdir.",
      ],
      [
        "Şəhər rəhbəri Gəncədə 14 kitabxananı bağladı.",
        "Gəncədə 14 kitabxana şəhər rəhbəri tərəfindən bağlandı.",
      ],
    ],
    nearMisses: [
      [
        "Şimali Koreya yeni raketi sınaqdan keçirib.",
        "Cənubi Koreya yeni raketi sınaqdan keçirib.",
      ],
      ["Partlayışda on bir şaxtaçı həlak olub.", "Partlayışda on bir şaxtaçı yaralanıb."],
      ["Partlayışda iki nəfər həlak olub.", "Partlayışda iki nəfər xəsarət alıb."],
      ["Körpü 2022-ci ildən bağlıdır.", "Körpü 2021-ci ildən bağlıdır."],
      [
        "Nazirlik Gəncə yolunu bağladı dünən axşam.",
        "Nazirlik Gəncə yolunu bağlamadı dünən axşam.",
      ],
      ["Bank 3 milyon manat itirib.", "Bank 3 milyard manat itirib."],
      ["Nazirlik körpünün bağlandığını bildirib.", "Nazirlik körpünün bağlandığını təkzib edib."],
    ],
  },
  hy: {
    paraphrases: [
      ["Ադրբեջանը փակել է Լաչինի միջանցքը։", "Լաչինի միջանցքը փակվել է Ադրբեջանի կողմից։"],
      [
        "Քաղաքապետը Գյումրիում փակել է 14 գրադարան։",
        "Գյումրիում 14 գրադարան է փակվել քաղաքապետի կողմից։",
      ],
      [
        "Սահմանին 2022 թվականի օգոստոսից հայտնաբերվել է 2.700 ական։",
        "2022 թվականի օգոստոսից սահմանին 2700 ական է հայտնաբերվել։",
      ],
    ],
    nearMisses: [
      ["Հյուսիսային Կորեան նոր հրթիռ է փորձարկել։", "Հարավային Կորեան նոր հրթիռ է փորձարկել։"],
      ["Պայթյունից տասնմեկ հանքափոր է զոհվել։", "Պայթյունից տասնմեկ հանքափոր է վիրավորվել։"],
      [
        "Նախարարը գիտեր արտահոսքի մասին գործարանում։",
        "Նախարարը չգիտեր արտահոսքի մասին գործարանում։",
      ],
      ["Կամուրջը փակ է 2022 թվականից։", "Կամուրջը փակ է 2021 թվականից։"],
      ["Բանկը կորցրել է 3 միլիոն դրամ։", "Բանկը կորցրել է 3 միլիարդ դրամ։"],
      [
        "Բոլոր բժիշկները պաշտպանում են գործադուլը մարզում։",
        "Որոշ բժիշկներ պաշտպանում են գործադուլը մարզում։",
      ],
    ],
  },
};
