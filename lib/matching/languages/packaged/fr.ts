import type { LanguageData } from "../language-data.ts";

/** French. */
export const FR: LanguageData = {
  code: "fr",
  hasDecimalComma: true,
  elisions: "l d qu n s j c m t jusqu lorsqu puisqu quelqu",
  suffixes: `issements issement atrices ateurs ations ements ement ation ateur atrice euses euse ables able
    ibles ible ives ive ifs if iques ique istes iste ances ance ences ence ites ite eraient erait eront
    era ront ra ees ee es e er ez ent ons ait aient ant s x is it i us u ir ie ies`,
  stopWords: `le la les un une des du de d au aux et ou mais donc ni car que qui quoi dont où ce cet cette
    ces se sa son ses leur leurs il elle ils elles on nous vous je tu me te en y dans par pour sur sous
    avec sans vers chez entre depuis avant après pendant contre comme plus moins très aussi encore ne pas
    jamais rien est sont était étaient été être a ont avait avaient avoir eu fait sera seront si tout tous
    toute toutes quelques plusieurs selon dit a-t-il afin ainsi alors lors`,
  irregulars: `mort=mourir morts=mourir morte=mourir meurent=mourir ouvert=ouvrir ouverte=ouvrir
    ouvre=ouvrir ferme=fermer vendu=vendre vendus=vendre vend=vendre perdu=perdre perd=perdre`,
  numberWords: `deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
    quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 douzaine=12`,
  scaleWords: `cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000
    milliards=1000000000`,
  shareWords: "moitié=50 tiers=33.333333 quart=25 quarts=75",
  multiples: "double=2 doublé=2 triplé=3",
  timesWords: "fois",
  oneWords: "un une",
  units: `mètre=length:1 mètres=length:1 km=length:1000 kilomètre=length:1000 kilomètres=length:1000
    mile=length:1609.344 miles=length:1609.344 kg=mass:1000 kilo=mass:1000 kilos=mass:1000
    kilogrammes=mass:1000 gramme=mass:1 grammes=mass:1 tonne=mass:1000000 tonnes=mass:1000000
    hectare=area:10000 hectares=area:10000 litre=volume:1 litres=volume:1 seconde=time:1
    secondes=time:1 minute=time:60 minutes=time:60 heure=time:3600 heures=time:3600 jour=time:86400
    jours=time:86400 semaine=time:604800 semaines=time:604800 mois=time:2629800 an=time:31557600
    ans=time:31557600 année=time:31557600 années=time:31557600`,
  currencies: "euro=eur euros=eur dollar=usd dollars=usd livre=gbp livres=gbp franc=chf francs=chf",
  percentWords: "pourcent",
  pointWords: "point points",
  lowerBounds: "plus",
  upperBounds: "moins près presque",
  approximators: "environ près presque quelque",
  months: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  since: "depuis après dès",
  until: "jusqu'en jusqu'au jusqu'à",
  before: "avant",
  negators: `pas jamais rien aucun aucune personne_ne ni sans nie nient nié dément démentent démenti faux
    fausse refuse refusent refusé rejette rejettent rejeté réfute mensonge infondé infondée guère`,
  negatorBreakers: "seulement",
  contrasts: [
    [
      "augmenter augmenté augmente hausse monté grimpé croissance",
      "baisser baissé baisse diminué diminue chuté chute",
    ],
    ["autorisé autorise permis permet", "interdit interdite interdire interdits"],
    ["ouvrir ouvert ouverte rouvert", "fermer fermé fermée fermeture fermés"],
    ["gagné gagne remporté", "perdre perdu perd"],
    ["tué tués mourir mort morts tuées", "blessé blessés blessées", "disparu disparus", "survécu"],
    ["nord", "sud"],
    ["est_de orientale oriental", "ouest occidentale occidental"],
    ["acheter acheté achète", "vendre vendu vend"],
    ["avant", "après", "pendant"],
    ["coupable condamné", "innocent acquitté"],
    ["accepté adopté approuvé", "rejeté refusé"],
    ["arrêté détenu", "libéré relâché"],
    ["soutient soutenu", "oppose opposé"],
    ["grand grande", "petit petite"],
  ],
  opposingPrepositions: [["pour", "contre"]],
  quantifiers: {
    all: "tous toutes chaque toute_la tout_le",
    most: "plupart majorité",
    some: "certains certaines quelques plusieurs partie",
    many: "beaucoup nombreux nombreuses",
    few: "peu",
    none: "aucun aucune",
  },
  modals: {
    planned: "va_être va vont fera",
    possible: "pourrait pourraient peut peuvent peut-être",
    due: "doit doivent devrait devraient faut",
  },
  catenatives: {
    planned: "veut veulent prévoit prévoient compte promet",
    attempted: "tente tentent tenté essaie menace menacent",
  },
  conditionals: "si",
  relationMarks: "que",
  passiveMarks: "est sont été était étaient sera seront",
  agentMarks: "par",
  causeMarks: "par",
  determiners: "le la les un une des du ce cet cette ces son sa ses leur leurs",
  prepositions:
    "à au aux de du des en dans par pour sur sous avec sans vers chez entre depuis contre",
  titles: "m mme dr président présidente ministre premier première roi reine",
  genericSources: `il elle ils elles on nous gouvernement ministère ministre autorités police porte-parole
    experts source sources responsables parti tribunal armée journal médias président`,
  institutions: "ministère ministre parti tribunal cour commission université banque agence",
};
