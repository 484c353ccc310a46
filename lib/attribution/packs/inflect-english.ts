import type { VerbForms } from "../language-pack.ts";
import { collectForms } from "./collect-forms.ts";

const IRREGULAR = new Map<string, readonly [past: string, participle: string]>(
  `say said said|tell told told|write wrote written|think thought thought|find found found|
  make made made|know knew known|see saw seen|speak spoke spoken|show showed shown|feel felt felt|
  hold held held|understand understood understood|swear swore sworn|give gave given|
  forget forgot forgotten|foresee foresaw foreseen|read read read|hear heard heard|
  mean meant meant|seek sought sought|lay laid laid|put put put|forecast forecast forecast|
  foretell foretold foretold|cast cast cast|go went gone|take took taken|come came come|
  uphold upheld upheld|fight fought fought|misstate misstated misstated`
    .split("|")
    .map((line) => {
      const [base = "", past = "", participle = ""] = line.trim().split(" ");
      return [base, [past, participle]];
    }),
);

/** Verbs that double their last letter: "admit, admitted". */
const DOUBLING = new Set(
  "admit quip blog commit refer plan infer nod slam chat rebut brag concur permit".split(" "),
);

/** The five forms of an English verb, each spelling with all it can be. */
export function inflectEnglish(base: string): Map<string, VerbForms> {
  const { forms, add } = collectForms();
  const [past, participle] = IRREGULAR.get(base) ?? [regularPast(base), regularPast(base)];
  add(base, { base: true });
  add(third(base), { third: true });
  add(past, { past: true });
  add(participle, { participle: true });
  add(gerund(base), { gerund: true });
  return forms;
}

function third(base: string): string {
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerund(base: string): string {
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
