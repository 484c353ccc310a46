import type { Pair } from "../near-misses/pair.ts";

/** What is told in one language: a few claims worded otherwise, and a few that say another thing. */
export interface LanguagePairs {
  readonly paraphrases: readonly Pair[];
  readonly nearMisses: readonly Pair[];
}

export const LANGUAGE_PAIRS: Readonly<Record<string, LanguagePairs>> = {
  de: {
    paraphrases: [
      [
        "Die Regierung hat 14 Bibliotheken in Leipzig geschlossen.",
        "In Leipzig wurden vierzehn Bibliotheken von der Regierung geschlossen.",
      ],
      [
        "Der Staudamm versorgt 10.000 Dörfer mit Wasser.",
        "Zehn tausend Dörfer werden vom Staudamm mit Wasser versorgt.",
      ],
      [
        "Seit August 2022 wurden an der Grenze über 2.700 Minen gefunden.",
        "An der Grenze wurden seit August 2022 mehr als 2700 Minen gefunden.",
      ],
      [
        "Der Impfstoff wurde am 3. März 2021 zugelassen.",
        "Am 03.03.2021 wurde der Impfstoff zugelassen.",
      ],
    ],
    nearMisses: [
      ["Nordkorea hat eine neue Rakete getestet.", "Südkorea hat eine neue Rakete getestet."],
      [
        "Die Stadt hat Autos in der Altstadt verboten.",
        "Die Stadt hat Autos in der Altstadt erlaubt.",
      ],
      [
        "Der Minister wusste von dem Leck in der Raffinerie.",
        "Der Minister wusste nicht von dem Leck in der Raffinerie.",
      ],
      [
        "Bei dem Angriff wurden elf Arbeiter getötet.",
        "Bei dem Angriff wurden elf Arbeiter verletzt.",
      ],
      ["Die Bank verlor 3 Millionen Euro.", "Die Bank verlor 3 Milliarden Euro."],
      [
        "Alle Ärzte der Provinz unterstützen den Streik.",
        "Einige Ärzte der Provinz unterstützen den Streik.",
      ],
      ["Die Brücke ist seit August 2022 gesperrt.", "Die Brücke ist seit Dezember 2021 gesperrt."],
    ],
  },
  fr: {
    paraphrases: [
      ["L'armée a bombardé l'hôpital d'Arden.", "L'hôpital d'Arden a été bombardé par l'armée."],
      [
        "Le barrage fournit de l'eau à 10 000 villages de la vallée.",
        "Dans la vallée, le barrage fournit de l'eau à dix mille villages.",
      ],
      [
        "Le vaccin a été approuvé le 3 mars 2021 par l'agence.",
        "L'agence a approuvé le vaccin le 3 mars 2021.",
      ],
    ],
    nearMisses: [
      [
        "La Corée du Nord a testé un nouveau missile.",
        "La Corée du Sud a testé un nouveau missile.",
      ],
      [
        "La ville a interdit les voitures dans le centre.",
        "La ville a autorisé les voitures dans le centre.",
      ],
      [
        "Le ministre connaissait la fuite à la raffinerie.",
        "Le ministre ne connaissait pas la fuite à la raffinerie.",
      ],
      [
        "Onze mineurs ont été tués dans l'explosion du puits.",
        "Onze mineurs ont été blessés dans l'explosion du puits.",
      ],
      [
        "Tous les médecins de la province soutiennent la grève.",
        "Certains médecins de la province soutiennent la grève.",
      ],
      ["Le pont est fermé depuis août 2022.", "Le pont est fermé depuis décembre 2021."],
      ["La clôture mesure 120 kilomètres de long.", "La clôture mesure 120 mètres de long."],
    ],
  },
  es: {
    paraphrases: [
      [
        "El ejército bombardeó el hospital de Arden.",
        "El hospital de Arden fue bombardeado por el ejército.",
      ],
      [
        "La presa suministra agua a 10.000 aldeas del valle.",
        "La presa suministra agua a diez mil aldeas del valle.",
      ],
      [
        "La vacuna fue aprobada el 3 de marzo de 2021 en Chile.",
        "La vacuna se aprobó en Chile el 3 de marzo de 2021.",
      ],
    ],
    nearMisses: [
      ["Corea del Norte probó un nuevo misil.", "Corea del Sur probó un nuevo misil."],
      [
        "La ciudad prohibió los coches en el centro.",
        "La ciudad permitió los coches en el centro.",
      ],
      [
        "El ministro conocía la fuga de la refinería.",
        "El ministro no conocía la fuga de la refinería.",
      ],
      [
        "Once mineros murieron en la explosión de la mina.",
        "Once mineros resultaron heridos en la explosión de la mina.",
      ],
      [
        "Todos los médicos de la provincia apoyan la huelga.",
        "Algunos médicos de la provincia apoyan la huelga.",
      ],
      [
        "El puente está cerrado desde agosto de 2022.",
        "El puente está cerrado desde diciembre de 2021.",
      ],
      ["La huelga costó 20 millones de dólares.", "La huelga costó 20 millones de euros."],
    ],
  },
  pt: {
    paraphrases: [
      [
        "O exército bombardeou o hospital de Arden.",
        "O hospital de Arden foi bombardeado pelo exército.",
      ],
      [
        "A barragem fornece água a 10.000 aldeias do vale.",
        "A barragem fornece água a dez mil aldeias do vale.",
      ],
      [
        "A vacina foi aprovada em 3 de março de 2021 no Chile.",
        "A vacina foi aprovada no Chile em 3 de março de 2021.",
      ],
    ],
    nearMisses: [
      ["A Coreia do Norte testou um novo míssil.", "A Coreia do Sul testou um novo míssil."],
      ["A cidade proibiu os carros no centro.", "A cidade permitiu os carros no centro."],
      [
        "O ministro conhecia o vazamento na refinaria.",
        "O ministro não conhecia o vazamento na refinaria.",
      ],
      [
        "Onze mineiros morreram na explosão da mina.",
        "Onze mineiros ficaram feridos na explosão da mina.",
      ],
      [
        "Todos os médicos da província apoiam a greve.",
        "Alguns médicos da província apoiam a greve.",
      ],
      [
        "A ponte está fechada desde agosto de 2022.",
        "A ponte está fechada desde dezembro de 2021.",
      ],
    ],
  },
  it: {
    paraphrases: [
      [
        "L'esercito ha bombardato l'ospedale di Arden.",
        "L'ospedale di Arden è stato bombardato dall'esercito.",
      ],
      [
        "La diga fornisce acqua a 10.000 villaggi della valle.",
        "La diga fornisce acqua a 10 mila villaggi della valle.",
      ],
      [
        "Il vaccino è stato approvato il 3 marzo 2021 in Cile.",
        "In Cile il vaccino è stato approvato il 3 marzo 2021.",
      ],
    ],
    nearMisses: [
      [
        "La Corea del Nord ha provato un nuovo missile.",
        "La Corea del Sud ha provato un nuovo missile.",
      ],
      ["La città ha vietato le auto nel centro.", "La città ha permesso le auto nel centro."],
      [
        "Il ministro conosceva la perdita della raffineria.",
        "Il ministro non conosceva la perdita della raffineria.",
      ],
      [
        "Undici minatori sono morti nell'esplosione della miniera.",
        "Undici minatori sono rimasti feriti nell'esplosione della miniera.",
      ],
      [
        "Tutti i medici della provincia sostengono lo sciopero.",
        "Alcuni medici della provincia sostengono lo sciopero.",
      ],
      ["Il ponte è chiuso dal 3 agosto 2022.", "Il ponte è chiuso dal 3 dicembre 2021."],
    ],
  },
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
