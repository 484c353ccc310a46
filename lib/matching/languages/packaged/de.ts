import type { LanguageData } from "../language-data.ts";

/** German. */
export const DE: LanguageData = {
  code: "de",
  hasDecimalComma: true,
  capitalMonths: true,
  hasCapitalNouns: true,
  hasFreeOrder: true,
  suffixes:
    "erinnen innen ungen heiten keiten lichen licher liches ern end est ung em en er es e s n st t te ten tet",
  stopWords: `der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf
    aus bei beim bis da damit dass daß denn doch dort du durch er es für gegen hat haben hatte hatten
    ich ihr ihre ihrem ihren im in ins ist ja jede jeder kann können man mehr mit nach nicht noch nun
    nur ob sein seine seinem seinen seit sich sie sind so über um uns unter vom von vor war waren was
    wegen weil wenn wer werden wie wieder will wird wir wo worden wurde wurden zu zum zur zwischen
    soll sollen muss müssen sagte sagt laut kein keine keinen keinem keiner nie niemals ohne weder
    dieser diese dieses alle alles einige viele wenige sehr hier habe`,
  irregulars: `ging=gehen gegangen=gehen fiel=fallen fielen=fallen gefallen=fallen stieg=steigen
    stiegen=steigen gestiegen=steigen gestorben=sterben starb=sterben starben=sterben
    geschlossen=schließen schloss=schließen schlossen=schließen verlor=verlieren verloren=verlieren
    gewann=gewinnen gewonnen=gewinnen verboten=verbieten verbot=verbieten fand=finden
    gefunden=finden wuchs=wachsen gewachsen=wachsen angegriffen=angreifen`,
  numberWords: `zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12
    dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20
    dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 dutzend=12`,
  scaleWords: `hundert=100 tausend=1000 million=1000000 millionen=1000000 mio=1000000
    milliarde=1000000000 milliarden=1000000000 mrd=1000000000 billion=1000000000000
    billionen=1000000000000`,
  shareWords: "hälfte=50 drittel=33.333333 viertel=25",
  multiples: "doppelt=2 verdoppelt=2 dreifach=3 verdreifacht=3 halbiert=0.5",
  timesWords: "mal",
  oneWords: "ein eine einem einer",
  units: `m=length:1 meter=length:1 metern=length:1 km=length:1000 kilometer=length:1000
    kilometern=length:1000 meile=length:1609.344 meilen=length:1609.344 kg=mass:1000 kilo=mass:1000
    kilogramm=mass:1000 gramm=mass:1 tonne=mass:1000000 tonnen=mass:1000000 hektar=area:10000
    liter=volume:1 litern=volume:1 sekunde=time:1 sekunden=time:1 minute=time:60 minuten=time:60
    stunde=time:3600 stunden=time:3600 tag=time:86400 tage=time:86400 tagen=time:86400
    woche=time:604800 wochen=time:604800 monat=time:2629800 monate=time:2629800
    monaten=time:2629800 jahr=time:31557600 jahre=time:31557600 jahren=time:31557600`,
  currencies: "euro=eur euros=eur dollar=usd dollars=usd pfund=gbp franken=chf rubel=rub",
  percentWords: "prozent",
  pointWords: "punkte punkten",
  lowerBounds: "über mehr mindestens wenigstens",
  upperBounds: "unter weniger höchstens maximal fast knapp",
  approximators: "etwa rund ungefähr circa ca fast knapp gut",
  months: [
    "januar jänner",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
  ],
  since: "seit nach ab",
  until: "bis",
  before: "vor",
  negators: `nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder nirgends
    falsch unwahr bestreitet bestritt bestritten dementiert dementierte dementierten leugnet leugnete
    widerlegt verweigert verweigerte kaum weist_zurück versäumt versäumte haltlos`,
  negatorBreakers: "nur",
  contrasts: [
    [
      "steigen gestiegen wachsen zunehmen zugenommen erhöht höher",
      "sinken gesunken fallen abgenommen gesenkt niedriger zurückgegangen",
    ],
    ["erlaubt erlauben erlaubte gestattet", "verboten verbieten verbot untersagt"],
    ["öffnen geöffnet eröffnet öffnete", "schließen geschlossen gesperrt"],
    ["gewinnen gewonnen gewann", "verlieren verloren verlor"],
    [
      "getötet tote sterben starben ums_leben",
      "verletzt verletzte verwundet",
      "vermisst",
      "überlebt überlebten",
    ],
    ["nord norden nördlich nördlichen", "süd süden südlich südlichen"],
    ["ost osten östlich östlichen", "west westen westlich westlichen"],
    ["kaufen kauft gekauft kaufte", "verkaufen verkauft verkaufte"],
    ["mehr", "weniger"],
    ["vor", "nach", "während"],
    ["schuldig", "unschuldig freigesprochen"],
    ["angenommen zugestimmt", "abgelehnt"],
    ["festgenommen verhaftet", "freigelassen"],
    ["größer", "kleiner"],
    ["billiger", "teurer"],
  ],
  opposingPrefixes: [
    ["nord", "sud"],
    ["ost", "west"],
    ["", "un"],
    ["ein", "aus"],
  ],
  opposingPrepositions: [
    ["aus von", "nach"],
    ["für", "gegen"],
  ],
  quantifiers: {
    all: "alle allen aller alles jede jeder jedes jeden sämtliche ganze ganzen",
    most: "meisten mehrheit",
    some: "einige einigen manche mehrere teile",
    many: "viele vielen zahlreiche",
    few: "wenige wenigen",
    none: "keine keiner keines keinen kein",
  },
  modals: {
    planned: "wird werden will wollen",
    possible: "könnte könnten kann können darf dürfen möglicherweise vielleicht",
    due: "soll sollen sollte sollten muss müssen müsste",
  },
  catenatives: { planned: "plant planen", attempted: "droht drohen versucht versuchte versuchten" },
  pastMarks: "hat haben hatte hatten ist sind war waren wurde wurden",
  conditionals: "falls sofern",
  relationMarks: "als",
  passiveMarks: "wird wurde wurden worden werden",
  agentMarks: "von vom durch",
  determiners: `der die das den dem des ein eine einen einem einer eines kein keine keinen dieser diese
    dieses ihre ihren seine seinen`,
  prepositions: `in im an am auf aus bei beim mit nach von vom zu zum zur über unter für gegen durch um ohne
    zwischen vor hinter neben seit bis`,
  titles:
    "herr frau dr professor präsident präsidentin minister ministerin kanzler kanzlerin könig",
  genericSources: `er sie es wir man regierung ministerium minister behörde behörden polizei sprecher
    sprecherin experten kritiker quelle quellen beamte partei gericht armee zeitung medien präsident`,
  institutions: "ministerium minister partei behörde amt gericht kommission universität bank",
};
