import type { VerbForms } from "../language-pack.ts";
import { collectForms } from "./collect-forms.ts";

/** The stems and spellings from which the forms of one verb are made. */
type Parts = {
  third: string;
  plural: string;
  /** Of the imperfect and the gerund: "dis" of "disait". */
  imperfect: string;
  past: string;
  pastPlural: string;
  future: string;
  participle: string;
};

/**
 * Irregular verbs, and with them all that end so ("promettre" as "mettre"): infinitive; present,
 * singular and plural; stem of the imperfect; simple past, singular and plural; stem of the
 * future; participle.
 */
const IRREGULAR = `prévoir prévoit prévoient prévoy prévit prévirent prévoir prévu|
  savoir sait savent sav sut surent saur su|
  cevoir çoit çoivent cev çut çurent cevr çu|
  avoir a ont av eut eurent aur eu|
  voir voit voient voy vit virent verr vu|
  dire dit disent dis dit dirent dir dit|
  crire crit crivent criv crivit crivirent crir crit|
  faire fait font fais fit firent fer fait|
  mettre met mettent mett mit mirent mettr mis|
  prendre prend prennent pren prit prirent prendr pris|
  tenir tient tiennent ten tint tinrent tiendr tenu|
  venir vient viennent ven vint vinrent viendr venu|
  croire croit croient croy crut crurent croir cru|
  lire lit lisent lis lut lurent lir lu|
  rire rit rient ri rit rirent rir ri|
  vrir vre vrent vr vrit vrirent vrir vert|
  connaître connaît connaissent connaiss connut connurent connaîtr connu|
  convaincre convainc convainquent convainqu convainquit convainquirent convaincr convaincu|
  conclure conclut concluent conclu conclut conclurent conclur conclu|
  aindre aint aignent aign aignit aignirent aindr aint|
  eindre eint eignent eign eignit eignirent eindr eint|
  oindre oint oignent oign oignit oignirent oindr oint|
  mouvoir meut meuvent mouv mut murent mouvr mu|
  entir ent entent ent entit entirent entir enti|
  vouloir veut veulent voul voulut voulurent voudr voulu|
  être est sont ét fut furent ser été|
  cueillir cueille cueillent cueill cueillit cueillirent cueiller cueilli|
  quérir quiert quièrent quér quit quirent querr quis|
  suivre suit suivent suiv suivit suivirent suivr suivi|
  duire duit duisent duis duisit duisirent duir duit|
  mourir meurt meurent mour mourut moururent mourr mort`
  .split("|")
  .map((line) => line.trim().split(/\s+/));

/** Verbs that double the last consonant before a mute e: "rappelle", "rejette". */
const DOUBLING = /(?:appel|épel|jet)$/;

/** Present singulars that are as often nouns: finite only where no article stands before them. */
const NOUN_LIKE = new Set(
  `demande annonce réclame critique menace note remarque estime juge avance réplique riposte doute
   crie reproche excuse blâme adresse peste rage tranche murmure presse offre montre pointe alerte
   relève conseille cite compte loue commande figure fait dit écrit lit rit affiche ordonne plaide
   chiffre chante crie garde mise table lance dispute tempête sourit soupire invite interroge pousse
   accuse date signe cause traite raille grogne liste`.split(/\s+/),
);

/**
 * The third persons, participle, infinitive and gerund of a French verb.
 *
 * A present that no noun looks like counts as a `past` too, which stands for "finite for certain".
 */
export function inflectFrench(lemma: string): Map<string, VerbForms> {
  const { forms, add } = collectForms();
  const { third, plural, imperfect, past, pastPlural, future, participle } = partsOf(lemma);
  const open = softened(imperfect);
  add(third, NOUN_LIKE.has(third) ? { third: true } : { third: true, past: true });
  add(plural, { third: true, past: true });
  for (const form of [past, pastPlural, `${open}ait`, `${open}aient`]) add(form, { past: true });
  for (const form of [`${future}a`, `${future}ont`]) add(form, { past: true });
  const masculine = participle.endsWith("s") ? [participle] : [participle, `${participle}s`];
  for (const form of [...masculine, `${participle}e`, `${participle}es`]) {
    add(form, { participle: true });
  }
  add(lemma, { base: true });
  add(`${open}ant`, { gerund: true });
  return forms;
}

function partsOf(lemma: string): Parts {
  return irregular(lemma) ?? regular(lemma);
}

function irregular(lemma: string): Parts | undefined {
  const line = IRREGULAR.find(([ending = ""]) => lemma.endsWith(ending));
  if (!line) return undefined;
  const prefix = lemma.slice(0, lemma.length - (line[0]?.length ?? 0));
  const [third, plural, imperfect, past, pastPlural, future, participle] = line
    .slice(1)
    .map((form) => prefix + form);
  return {
    third: third ?? "",
    plural: plural ?? "",
    imperfect: imperfect ?? "",
    past: past ?? "",
    pastPlural: pastPlural ?? "",
    future: future ?? "",
    participle: participle ?? "",
  };
}

function regular(lemma: string): Parts {
  const stem = lemma.slice(0, -2);
  if (lemma.endsWith("ir")) {
    return {
      third: `${stem}it`,
      plural: `${stem}issent`,
      imperfect: `${stem}iss`,
      past: `${stem}it`,
      pastPlural: `${stem}irent`,
      future: lemma,
      participle: `${stem}i`,
    };
  }
  if (lemma.endsWith("re")) {
    return {
      third: stem,
      plural: `${stem}ent`,
      imperfect: stem,
      past: `${stem}it`,
      pastPlural: `${stem}irent`,
      future: lemma.slice(0, -1),
      participle: `${stem}u`,
    };
  }
  const closed = closedStem(stem);
  const isMute = closed !== stem && !stem.includes("é", stem.length - 3);
  return {
    third: `${closed}e`,
    plural: `${closed}ent`,
    imperfect: stem,
    past: `${softened(stem)}a`,
    pastPlural: `${stem}èrent`,
    future: isMute ? `${closed}er` : lemma,
    participle: `${stem}é`,
  };
}

/** The stem before a mute e: "révèl", "rappell", "soulèv", "appui". */
function closedStem(stem: string): string {
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  if (DOUBLING.test(stem)) return stem + stem.slice(-1);
  return stem.replace(/[eé]([bcdfglmnprstv]|gn|gu|ch|qu|br|gr|tr)$/, "è$1");
}

/** The stem before a and o: "annonç", "juge". */
function softened(stem: string): string {
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith("g") ? `${stem}e` : stem;
}
