import type { VerbForms } from "../language-pack.ts";
import { collectForms } from "./collect-forms.ts";

const BACK = "aıou";
const ROUND = "ouöü";
const VOWELS = /[aeəıioöuü]/g;

/** Stems that soften before a vowel: "etdi", but "edib"; "xatırlatdı", but "xatırladıb". */
const SOFT = /^(?:et|get|xatırlat|anlat|yarat|işlət|düzəlt|unut|tanıt)$/;

function lastVowel(stem: string): string {
  return stem.match(VOWELS)?.at(-1) ?? "ə";
}

/** The open vowel of a suffix: "a" behind a back vowel, else "ə". */
function open(stem: string): string {
  return BACK.includes(lastVowel(stem)) ? "a" : "ə";
}

/** The close vowel of a suffix: ı, i, u or ü. */
function close(stem: string): string {
  const vowel = lastVowel(stem);
  if (ROUND.includes(vowel)) return BACK.includes(vowel) ? "u" : "ü";
  return BACK.includes(vowel) ? "ı" : "i";
}

function endsInVowel(stem: string): boolean {
  return /[aeəıioöuü]$/.test(stem);
}

/** The stem as it stands before a vowel: "ed-", "söyləy-", "dey-". */
function linked(stem: string): string {
  if (SOFT.test(stem)) return `${stem.slice(0, -1)}d`;
  return endsInVowel(stem) ? `${stem}y` : stem;
}

/** "bildirib, bildirir, bildirdi, bildirmişdir", with their plurals: forms that end a sentence. */
function finiteForms(stem: string): string[] {
  const plural = `l${open(stem)}r`;
  const high = close(stem);
  const flat = open(stem) === "a" ? "ı" : "i";
  // A negated stem loses its vowel: "almır".
  const now = /.m[aə]$/.test(stem)
    ? `${stem.slice(0, -1)}${close(stem.slice(0, -2))}r`
    : `${linked(stem)}${high}r`;
  const done = `${linked(stem)}${high}b`;
  const told = `${stem}m${high}ş`;
  const past = `${stem}d${high}`;
  return [
    ...[done, `${done}${plural}`, now, `${now}${plural}`, `${now}d${close(now)}`],
    ...[`${now}${plural}d${flat}`, past, `${past}${plural}`],
    ...[
      told,
      `${told}d${high}r`,
      `${told}d${high}`,
      `${told}${plural}`,
      `${told}d${high}rl${open(stem)}r`,
    ],
    `${stem}m${open(stem)}kd${open(stem)}d${flat}r`.replace(/mak/, "maq"),
  ];
}

function passiveStem(stem: string): string {
  if (stem === "de") return "deyil";
  if (endsInVowel(stem)) return `${stem}n`;
  return `${linked(stem)}${close(stem)}${stem.endsWith("l") ? "n" : "l"}`;
}

/** The forms of an Azerbaijani verb that news uses for third persons, by spelling. */
export function inflectAzerbaijani(lemma: string): Map<string, VerbForms> {
  // A predicate without a verb, "fikrindədir", is listed as it is spelled.
  if (lemma.startsWith("=")) return new Map([[lemma.slice(1), { third: true, past: true }]]);
  const { forms, add: addOne } = collectForms();
  const add = (spellings: readonly string[], form: VerbForms) => {
    for (const spelling of spellings) addOne(spelling, form);
  };
  const stem = lemma.replace(/m[aə][qk]$/, "");
  const vowel = open(stem);
  const passive = passiveStem(stem);
  add(finiteForms(stem), { third: true, past: true });
  add(
    [`${linked(stem)}${vowel}r${vowel}${vowel === "a" ? "q" : "k"}`, `${linked(stem)}${vowel}rkən`],
    {
      gerund: true,
    },
  );
  add([`${linked(stem)}${vowel}n`], { attributive: true });
  add(finiteForms(passive), { impersonal: true });
  // "ediləcək" and "olunan" say nothing yet, or stand before another noun.
  return forms;
}

/** Nouns of persons and bodies as subjects: "nazir naziri nazirlər nazirləri". */
export function azerbaijaniSubjects(list: string): string {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((noun) => {
      const plural = `${noun}l${open(noun)}r`;
      return [noun, possessed(noun), plural, `${plural}${open(noun) === "a" ? "ı" : "i"}`];
    })
    .join(" ");
}

/** Nouns in the locative, bare and possessed: "müsahibədə müsahibəsində". */
export function azerbaijaniLocatives(list: string): string {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((noun) => {
      const at = open(noun);
      const plural = `${noun}l${at}r`;
      return [
        `${noun}d${at}`,
        `${possessed(noun)}nd${at}`,
        `${plural}d${at}`,
        `${plural}${at === "a" ? "ı" : "i"}nd${at}`,
      ];
    })
    .join(" ");
}

/** "açıqlaması", "məktubu", "iclası", "nazirliyi". */
function possessed(noun: string): string {
  if (endsInVowel(noun)) return `${noun}s${close(noun)}`;
  const softened = noun.replace(/q$/, "ğ").replace(/k$/, "y");
  return `${softened}${close(noun)}`;
}
