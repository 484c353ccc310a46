import type { VerbForms } from "../language-pack.ts";
import { collectForms } from "./collect-forms.ts";

type Parts = {
  third: string;
  plural: string;
  /** Of the imperfect and the gerund: "dice" of "diceva", with its vowel. */
  imperfect: string;
  past: string;
  pastPlural: string;
  future: string;
  participle: string;
  gerund: string;
};

/**
 * Irregular verbs, and with them all that end so ("promettere" as "mettere"): infinitive; present,
 * singular and plural; imperfect without its ending; simple past, singular and plural; stem of the
 * future; participle; gerund.
 */
const IRREGULAR = `contraddire contraddice contraddicono contraddice contraddisse contraddissero
  contraddir contraddetto contraddicendo|predire predice predicono predice predisse predissero
  predir predetto predicendo|fare fa fanno face fece fecero far fatto facendo|
  scrivere scrive scrivono scrive scrisse scrissero scriver scritto scrivendo|
  mettere mette mettono mette mise misero metter messo mettendo|
  chiedere chiede chiedono chiede chiese chiesero chieder chiesto chiedendo|
  rispondere risponde rispondono risponde rispose risposero risponder risposto rispondendo|
  prendere prende prendono prende prese presero prender preso prendendo|
  ludere lude ludono lude luse lusero luder luso ludendo|
  cludere clude cludono clude cluse clusero cluder cluso cludendo|
  cidere cide cidono cide cise cisero cider ciso cidendo|
  tenere tiene tengono tene tenne tennero terr tenuto tenendo|
  venire viene vengono veni venne vennero verr venuto venendo|
  porre pone pongono pone pose posero porr posto ponendo|
  leggere legge leggono legge lesse lessero legger letto leggendo|
  correggere corregge correggono corregge corresse corressero corregger corretto correggendo|
  giungere giunge giungono giunge giunse giunsero giunger giunto giungendo|
  rimpiangere rimpiange rimpiangono rimpiange rimpianse rimpiansero rimpianger rimpianto
  rimpiangendo|evincere evince evincono evince evinse evinsero evincer evinto evincendo|
  scommettere scommette scommettono scommette scommise scommisero scommetter scommesso
  scommettendo|dolere duole dolgono dole dolse dolsero dorr doluto dolendo|
  convincere convince convincono convince convinse convinsero convincer convinto convincendo|
  sapere sa sanno sape seppe seppero sapr saputo sapendo|
  conoscere conosce conoscono conosce conobbe conobbero conoscer conosciuto conoscendo|
  prevedere prevede prevedono prevede previde previdero preveder previsto prevedendo|
  vedere vede vedono vede vide videro vedr visto vedendo|
  coprire copre coprono copri coprì coprirono coprir coperto coprendo|
  offrire offre offrono offri offrì offrirono offrir offerto offrendo|
  cogliere coglie colgono coglie colse colsero coglier colto cogliendo|
  fendere fende fendono fende fese fesero fender feso fendendo|
  tendere tende tendono tende tese tesero tender teso tendendo|
  rendere rende rendono rende rese resero render reso rendendo|
  piangere piange piangono piange pianse piansero pianger pianto piangendo|
  ridere ride ridono ride rise risero rider riso ridendo|
  plodere plode plodono plode plose plosero ploder ploso plodendo|
  sorgere sorge sorgono sorge sorse sorsero sorger sorto sorgendo|
  emergere emerge emergono emerge emerse emersero emerger emerso emergendo|
  volgere volge volgono volge volse volsero volger volto volgendo|
  spingere spinge spingono spinge spinse spinsero spinger spinto spingendo|
  pingere pinge pingono pinge pinse pinsero pinger pinto pingendo|
  durre duce ducono duce dusse dussero durr dotto ducendo|
  essere è sono era fu furono sar stato essendo|avere ha hanno ave ebbe ebbero avr avuto avendo|
  dare dà danno da diede diedero dar dato dando|
  videre vide vidono vide vise visero vider viso videndo|
  istere iste istono iste istette istettero ister istito istendo|
  temere teme temono teme temette temettero temer temuto temendo|
  credere crede credono crede credette credettero creder creduto credendo|
  ripetere ripete ripetono ripete ripeté ripeterono ripeter ripetuto ripetendo|
  volere vuole vogliono vole volle vollero vorr voluto volendo`
  .split("|")
  .map((line) => line.trim().split(/\s+/));

/** "dire" and its twin; "ribadire" and "esordire" are regular. */
const SAY = "dice dicono dice disse dissero dir detto dicendo".split(" ");

/** Verbs in -ire without -isc-: "avverte", "sente". */
const PLAIN_IRE = /(?:vertire|seguire|sentire|ntire|bollire|servire|fuggire|partire|dormire)$/;

/** Presents that are as often nouns: finite only where no article stands before them. */
const NOUN_LIKE = new Set(
  `nota domanda denuncia critica accusa replica conferma protesta minaccia condanna stima mostra
   prova sfida urla grida conta lancia firma punta difesa cura invita boccia bolla bacchetta
   ordina prega parla parlano chiama chiamano loda ammonizione incita elogio sfoga smentita data rivolta
   tuona predica detta fa dà è sono ha hanno cita attacca gela stronca liquida ripresa mira scherza
   contesta lamenta commenta vanta auspica risposta proposta scatta giudica informa reputa`.split(
    /\s+/,
  ),
);

/**
 * The third persons, participle, infinitive and gerund of an Italian verb.
 *
 * A present that no noun looks like counts as a `past` too, which stands for "finite for certain".
 */
export function inflectItalian(item: string): Map<string, VerbForms> {
  // A reflexive verb has the forms of its plain one: "lamentarsi", "lamentare".
  const lemma = item.replace(/rsi$/, "re");
  const { forms, add } = collectForms();
  const { third, plural, imperfect, past, pastPlural, future, participle, gerund } = partsOf(lemma);
  for (const form of [third, plural]) {
    addFinite(form, NOUN_LIKE.has(form) ? { third: true } : { third: true, past: true });
  }
  for (const form of [past, pastPlural, `${imperfect}va`, `${imperfect}vano`]) {
    addFinite(form, { past: true });
  }
  for (const form of [`${future}à`, `${future}anno`]) addFinite(form, { past: true });
  const stem = participle.slice(0, -1);
  for (const ending of "oaie") add(`${stem}${ending}`, { participle: true });
  for (const form of [lemma, lemma.replace(/r?re$/, "r"), `${lemma.replace(/r?re$/, "r")}si`]) {
    add(form, { base: true });
  }
  add(`${lemma.replace(/r?re$/, "r")}lo`, { base: true });
  add(gerund, { gerund: true });
  add(`${gerund}si`, { gerund: true });
  return forms;

  /** A plural may be without a subject: "da Bruxelles assicurano". */
  function addFinite(form: string, bits: VerbForms): void {
    add(form, form.endsWith("no") ? { ...bits, unnamed: true } : bits);
  }
}

function partsOf(lemma: string): Parts {
  return irregular(lemma) ?? regular(lemma);
}

function irregular(lemma: string): Parts | undefined {
  if (lemma === "dire" || lemma === "ridire") return toParts(lemma.slice(0, -4), SAY);
  const line = IRREGULAR.find(([ending = ""]) => isKin(lemma, ending));
  if (!line) return undefined;
  const [ending = "", ...rest] = line;
  return toParts(lemma.slice(0, lemma.length - ending.length), rest);
}

/** "ricordare" is no "dare": the shortest verbs have no kin. */
function isKin(lemma: string, ending: string): boolean {
  return ending === "dare" || ending === "fare" ? lemma === ending : lemma.endsWith(ending);
}

function toParts(prefix: string, endings: readonly string[]): Parts {
  const [third, plural, imperfect, past, pastPlural, future, participle, gerund] = endings.map(
    (form) => prefix + form,
  );
  return {
    third: third ?? "",
    plural: plural ?? "",
    imperfect: imperfect ?? "",
    past: past ?? "",
    pastPlural: pastPlural ?? "",
    future: future ?? "",
    participle: participle ?? "",
    gerund: gerund ?? "",
  };
}

function regular(lemma: string): Parts {
  const stem = lemma.slice(0, -3);
  if (lemma.endsWith("are")) {
    const soft = stem.replace(/[cg]$/, "$&h").replace(/([cg])i$/, "$1");
    const future = `${soft}er`;
    return { ...toParts(stem, ["a", "ano", "a", "ò", "arono", "", "ato", "ando"]), future };
  }
  if (lemma.endsWith("ere")) {
    return toParts(stem, ["e", "ono", "e", "é", "erono", "er", "uto", "endo"]);
  }
  return PLAIN_IRE.test(lemma) && !/mentire$|garantire$/.test(lemma)
    ? toParts(stem, ["e", "ono", "i", "ì", "irono", "ir", "ito", "endo"])
    : toParts(stem, ["isce", "iscono", "i", "ì", "irono", "ir", "ito", "endo"]);
}
