import type { LanguageData } from "../language-data.ts";

/** Italian. */
export const IT: LanguageData = {
  code: "it",
  hasDecimalComma: true,
  elisions: "l un d dell all nell sull dall c quest quell s m t v dev tutt",
  suffixes: `amenti imenti amento imento azioni uzioni azione uzione atori atrici atore atrice mente abili abile
    ibili ibile isti iste ista osi ose oso osa ivi ive ivo iva enza anza avano evano ivano eranno eranno
    ando endo arono erono irono ate ati ite iti ata ato ita ito uta uto uti ute are ere ire ava ano ono
    erà à ò ì i e a o`,
  stopWords: `il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da
    dal dalla dai in nel nella nei nelle con su sul sulla sui per tra fra e o ma che chi cui non né si se
    come più meno molto anche già suo sua suoi sue loro è sono era erano stato stata stati state essere ha
    hanno aveva avevano avere questo questa questi queste quello quella dove quando tutto tutti tutta tutte
    alcuni alcune prima dopo durante mai nulla contro secondo detto dice perché ancora fino`,
  irregulars: `morto=morire morti=morire morta=morire aperto=aprire aperta=aprire chiuso=chiudere
    chiusa=chiudere chiude=chiudere vinto=vincere perso=perdere venduto=vendere preso=prendere`,
  numberWords: `due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12
    tredici=13 quattordici=14 quindici=15 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60
    dozzina=12`,
  scaleWords: `cento=100 mille=1000 mila=1000 milione=1000000 milioni=1000000 miliardo=1000000000
    miliardi=1000000000`,
  shareWords: "metà=50 terzo=33.333333 terzi=66.666667 quarto=25",
  multiples: "doppio=2 raddoppiato=2 triplicato=3 triplo=3",
  timesWords: "volte",
  oneWords: "un una",
  units: `metro=length:1 metri=length:1 km=length:1000 chilometro=length:1000 chilometri=length:1000
    miglia=length:1609.344 kg=mass:1000 chilo=mass:1000 chili=mass:1000 grammi=mass:1
    tonnellata=mass:1000000 tonnellate=mass:1000000 ettaro=area:10000 ettari=area:10000 litro=volume:1
    litri=volume:1 secondi=time:1 minuto=time:60 minuti=time:60 ora=time:3600 ore=time:3600
    giorno=time:86400 giorni=time:86400 settimana=time:604800 settimane=time:604800 mese=time:2629800
    mesi=time:2629800 anno=time:31557600 anni=time:31557600`,
  currencies: "euro=eur dollaro=usd dollari=usd sterlina=gbp sterline=gbp franchi=chf",
  percentWords: "percento",
  pointWords: "punti",
  lowerBounds: "più oltre almeno",
  upperBounds: "meno quasi",
  approximators: "quasi circa",
  months: [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
  ],
  since: "dal dopo",
  until: "fino",
  before: "prima",
  negators: `non mai nulla niente nessuno nessuna né senza nega negano negato smentisce smentiscono smentito
    falso falsa rifiuta rifiutano rifiutato respinge respinto bufala infondato infondata`,
  negatorBreakers: "solo soltanto",
  contrasts: [
    [
      "salire salito aumentare aumentato aumento cresciuto crescita",
      "scendere sceso calare calato calo diminuito ridotto",
    ],
    ["permesso permette consentito autorizzato", "vietato vieta proibito"],
    ["aprire aperto riaperto apre", "chiudere chiuso chiusura"],
    ["vincere vinto vince", "perdere perso perde sconfitta"],
    [
      "uccidere ucciso uccisi morire morti morte",
      "ferire ferito feriti",
      "dispersi",
      "sopravvissuti",
    ],
    ["nord settentrionale", "sud meridionale"],
    ["orientale", "occidentale ovest"],
    ["comprare comprato acquistato", "vendere venduto"],
    ["più", "meno"],
    ["prima", "dopo", "durante"],
    ["colpevole condannato", "innocente assolto"],
    ["accettato approvato", "respinto rifiutato"],
    ["arrestato detenuto", "liberato rilasciato"],
    ["sostiene sostenuto", "oppone"],
    ["maggiore", "minore"],
  ],
  opposingPrepositions: [["favore", "contro"]],
  quantifiers: {
    all: "tutti tutte ogni tutta tutto",
    most: "maggioranza",
    some: "alcuni alcune parte",
    many: "molti molte numerosi",
    few: "pochi poche",
    none: "nessun nessuno nessuna",
  },
  modals: {
    planned: "sta_per",
    possible: "potrebbe potrebbero può possono forse",
    due: "deve devono dovrebbe dovrebbero",
  },
  catenatives: {
    planned: "vuole vogliono intende promette promesso prevede",
    attempted: "tenta tentato minaccia minacciato cerca",
  },
  conditionals: "se",
  relationMarks: "di che",
  passiveMarks: "è sono era erano stato stata stati state viene vengono",
  agentMarks: "da dal dalla dai dalle dagli",
  causeMarks: "dal dalla dai dalle dagli",
  determiners: "il lo la i gli le un uno una suo sua suoi sue questo questa",
  prepositions: `a al alla ai alle di del della dei delle da dal dalla dai in nel nella nei nelle con su sul sulla
    per tra fra contro`,
  titles: "signor signora dott presidente ministro ministra primo prima re regina",
  genericSources: `lui lei loro governo ministero ministro autorità polizia portavoce esperti fonte fonti
    funzionari partito tribunale esercito giornale media presidente`,
  institutions:
    "ministero ministro ministra partito tribunale corte commissione università banca agenzia",
};
