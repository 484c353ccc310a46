import type { VerbForms } from "../language-pack.ts";

/** Third person and infinitive forms a reflexive ending can stand behind, by the last letter. */
const VOWEL = /[аеёиоуыюя]$/;

/** Consonants behind which "я" and "ю" are written "а" and "у". */
const HUSHER = /[жшчщц]$/;

/**
 * The finite forms, gerunds and infinitive of a Russian verb.
 *
 * @param lemma The infinitive. What it does not tell stands behind slashes: the stem of a present in
 * "-ет", and the masculine past ("писать/пиш", "найти/найд/нашёл"); a stem in "~" has a present in
 * "-ит" ("видеть/вид~"). Behind "=" stand spellings that take no other form: "=известно", several
 * with bars.
 */
export function inflectRussian(lemma: string): Map<string, VerbForms> {
  const forms = new Map<string, VerbForms>();
  if (lemma.startsWith("=")) {
    for (const form of lemma.slice(1).split("|")) add(forms, form, { third: true });
    return forms;
  }
  const [infinitive = "", present, past] = lemma.split("/");
  const isReflexive = /с[яь]$/.test(infinitive);
  const base = isReflexive ? infinitive.slice(0, -2) : infinitive;
  const put = (form: string, bits: VerbForms) => {
    add(forms, isReflexive ? `${form}${VOWEL.test(form) ? "сь" : "ся"}` : form, bits);
  };
  addPast(put, base, past);
  addPresent(put, base, present);
  put(base, { base: true });
  return forms;
}

type Put = (form: string, bits: VerbForms) => void;

/** Both spellings of "ё". */
function add(forms: Map<string, VerbForms>, form: string, bits: VerbForms): void {
  for (const spelling of new Set([form, form.replace(/ё/g, "е")])) {
    forms.set(spelling, { ...forms.get(spelling), ...bits });
  }
}

function addPast(put: Put, base: string, past: string | undefined): void {
  const masculine = past ?? base.replace(/ть$/, "л");
  const stem = pastStem(masculine);
  put(masculine, { past: true });
  for (const ending of ["ла", "ло"]) put(stem + ending, { past: true });
  put(`${stem}ли`, { past: true, unnamed: true });
  if (/[аеёиоуыя]$/.test(stem)) {
    put(`${stem}в`, { gerund: true });
    put(`${stem}вши`, { gerund: true });
  } else {
    put(`${stem}я`, { gerund: true });
  }
}

/** What stands before the endings of "нашла", "привела", "опровергла". */
function pastStem(masculine: string): string {
  if (masculine.endsWith("шёл")) return masculine.slice(0, -2);
  return masculine.replace(/л$/, "").replace(/ё/g, "е");
}

function addPresent(put: Put, base: string, present: string | undefined): void {
  const { stem, isSecond } = present
    ? { stem: present.replace("~", ""), isSecond: present.endsWith("~") }
    : presentOf(base);
  const [hard, soft] = HUSHER.test(stem) ? ["у", "а"] : ["ю", "я"];
  put(`${stem}${isSecond ? "и" : "е"}т`, { third: true });
  if (!isSecond) put(`${stem}ёт`, { third: true });
  const plural = VOWEL.test(stem) ? hard : "у";
  put(`${stem}${isSecond ? soft : plural}т`, { third: true, unnamed: true });
  put(`${stem}${soft}`, { gerund: true });
}

function presentOf(base: string): { stem: string; isSecond: boolean } {
  const root = base.replace(/ть$/, "");
  if (root.endsWith("и")) return { stem: root.slice(0, -1), isSecond: true };
  if (/[оц]ва$/.test(root) || /цева$/.test(root)) {
    return { stem: `${root.slice(0, -3)}у`, isSecond: false };
  }
  if (/[зд]нава$|дава$|става$/.test(root)) return { stem: root.slice(0, -2), isSecond: false };
  if (root.endsWith("ну")) return { stem: root.slice(0, -1), isSecond: false };
  return { stem: root, isSecond: false };
}
