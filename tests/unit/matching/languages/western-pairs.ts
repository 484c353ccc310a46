import type { LanguagePairs } from "./language-pairs.ts";

export const WESTERN_PAIRS: Readonly<Record<string, LanguagePairs>> = {
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
};
