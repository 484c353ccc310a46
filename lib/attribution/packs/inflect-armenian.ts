import type { VerbForms } from "../language-pack.ts";
import { collectForms } from "./collect-forms.ts";

/** Verbs with a stem of their own: infinitive, present, perfect, aorist of one and of many. */
const IRREGULAR = new Map<string, readonly [string, string, string, string]>(
  `ասել ասում ասել ասաց ասացին|տալ տալիս տվել տվեց տվեցին|անել անում արել արեց արեցին|
  գտնել գտնում գտել գտավ գտան|առնել առնում առել առավ առան|դնել դնում դրել դրեց դրեցին|
  գալ գալիս եկել եկավ եկան|հանել հանում հանել հանեց հանեցին|բերել բերում բերել բերեց բերեցին|
  դառնալ դառնում դարձել դարձավ դարձան|լինել լինում եղել եղավ եղան|տեսնել տեսնում տեսել տեսավ տեսան|
  իմանալ իմանում իմացել իմացավ իմացան|կարողանալ կարողանում կարողացել կարողացավ կարողացան|
  հավատալ հավատում հավատացել հավատաց հավատացին|հասնել հասնում հասել հասավ հասան`
    .split("|")
    .map((line) => {
      const [base = "", present = "", perfect = "", one = "", many = ""] = line.trim().split(" ");
      return [base, [present, perfect, one, many]];
    }),
);

/**
 * The finite forms, participles and infinitive of an Eastern Armenian verb.
 *
 * @param lemma The infinitive; behind "=" stand words that need an auxiliary, parted by bars:
 * "=վստահ|համոզված".
 */
export function inflectArmenian(lemma: string): Map<string, VerbForms> {
  const { forms, add } = collectForms();
  if (lemma.startsWith("=")) {
    for (const form of lemma.slice(1).split("|")) forms.set(form, { participle: true });
    return forms;
  }
  const [present, perfect, one, many] = IRREGULAR.get(lemma) ?? partsOf(lemma);
  const stem = lemma.slice(0, -2);
  add(lemma, { base: true });
  // "զեկույցում նշվում է": a passive has its source in a place.
  const unnamed = lemma.endsWith("վել");
  for (const form of [present, perfect]) add(form, { participle: true, unnamed });
  for (const form of [one, many, `չ${one}`, `չ${many}`]) add(form, { past: true, unnamed });
  // "գրված է", "ասված է"
  if (unnamed) add(`${stem}ած`, { participle: true, unnamed });
  add(`${lemma}ով`, { gerund: true });
  return forms;
}

function partsOf(lemma: string): [string, string, string, string] {
  const stem = lemma.slice(0, -2);
  // "տեղեկացնել": տեղեկացրեց
  if (lemma.endsWith("ցնել")) {
    const causative = stem.slice(0, -1);
    return [`${stem}ում`, `${causative}րել`, `${causative}րեց`, `${causative}րին`];
  }
  // "խոստանալ": խոստացավ
  if (lemma.endsWith("նալ")) {
    const root = stem.slice(0, -1);
    return [`${stem}ում`, `${root}ցել`, `${root}ցավ`, `${root}ցան`];
  }
  if (lemma.endsWith("ալ")) return [`${stem}ում`, `${stem}ացել`, `${stem}աց`, `${stem}ացին`];
  return [`${stem}ում`, `${stem}ել`, `${stem}եց`, `${stem}եցին`];
}
