import type { VerbForms } from "../language-pack.ts";
import { collectForms } from "./collect-forms.ts";

const BACK = "aıou";
const ROUND = "ouöü";
const VOWELS = /[aeıioöuü]/g;

/** Stems in "et" that soften before a vowel: "kaydetti", but "kaydediyor". */
const SOFT = /^(?:et|kaydet|bahset|reddet|hisset|zannet|naklet|vadet|emret|addet)$/;

/** Stems of one syllable whose passive or aorist takes a close vowel: "bilir", not "biler". */
const CLOSE_AORIST = /^(?:al|bil|bul|dur|gel|gör|kal|ol|san|var|ver|vur)$/;

function lastVowel(stem: string): string {
  return stem.match(VOWELS)?.at(-1) ?? "e";
}

/** The open vowel of a suffix: "a" behind a back vowel, else "e". */
function open(stem: string): string {
  return BACK.includes(lastVowel(stem)) ? "a" : "e";
}

/** The close vowel of a suffix: ı, i, u or ü. */
function close(stem: string): string {
  const vowel = lastVowel(stem);
  if (ROUND.includes(vowel)) return BACK.includes(vowel) ? "u" : "ü";
  return BACK.includes(vowel) ? "ı" : "i";
}

function endsInVowel(stem: string): boolean {
  return /[aeıioöuü]$/.test(stem);
}

function hard(stem: string): "t" | "d" {
  return /[fstkçşhp]$/.test(stem) ? "t" : "d";
}

/** What the endings "-dı, -mış, -ıyor, -makta" make of a stem: forms that end a sentence. */
function finiteForms(stem: string): string[] {
  const plural = `l${open(stem)}r`;
  const past = `${stem}${hard(stem)}${close(stem)}`;
  const told = `${stem}m${close(stem)}ş`;
  const soft = SOFT.test(stem) ? `${stem.slice(0, -1)}d` : stem;
  const bare = endsInVowel(stem) ? stem.slice(0, -1) : soft;
  const now = `${bare}${stem === "de" ? "i" : close(bare || stem)}yor`;
  const lasting = `${stem}m${open(stem)}kt${open(stem)}`;
  const toldPast = `${told}t${close(stem)}`;
  return [
    ...[past, `${past}${plural}`, `${past}yd${close(stem)}`],
    ...[
      told,
      `${told}${plural}`,
      toldPast,
      `${told}t${close(stem)}r`,
      `${told}${plural}d${open(stem) === "a" ? "ı" : "i"}`,
    ],
    ...[now, `${now}lar`, `${now}du`, `${now}lardı`, `${now}muş`],
    ...[
      lasting,
      `${lasting}d${open(stem) === "a" ? "ı" : "i"}r`,
      `${lasting}yd${open(stem) === "a" ? "ı" : "i"}`,
    ],
  ];
}

function converbs(stem: string): string[] {
  const soft = SOFT.test(stem) ? `${stem.slice(0, -1)}d` : stem;
  const link = endsInVowel(stem) ? `${stem}y` : soft;
  return [`${link}${open(stem)}r${open(stem)}k`, `${link}${close(stem)}p`, `${aorist(stem)}ken`];
}

function aorist(stem: string): string {
  if (endsInVowel(stem)) return `${stem}r`;
  const soft = SOFT.test(stem) ? `${stem.slice(0, -1)}d` : stem;
  const isLong = (stem.match(VOWELS)?.length ?? 0) > 1 && !SOFT.test(stem);
  return `${soft}${isLong || CLOSE_AORIST.test(stem) ? close(stem) : open(stem)}r`;
}

function passiveStem(stem: string): string {
  if (stem === "de") return "denil";
  if (endsInVowel(stem)) return `${stem}n`;
  const soft = SOFT.test(stem) ? `${stem.slice(0, -1)}d` : stem;
  return `${soft}${close(stem)}${stem.endsWith("l") ? "n" : "l"}`;
}

/** The forms of a Turkish verb that news uses for third persons, by spelling. */
export function inflectTurkish(lemma: string): Map<string, VerbForms> {
  // A predicate without a verb, "görüşünde", is listed as it is spelled.
  if (lemma.startsWith("=")) return new Map([[lemma.slice(1), { third: true, past: true }]]);
  const { forms, add: addOne } = collectForms();
  const add = (spellings: readonly string[], form: VerbForms) => {
    for (const spelling of spellings) addOne(spelling, form);
  };
  const stem = lemma.replace(/m[ae]k$/, "");
  const soft = SOFT.test(stem) ? `${stem.slice(0, -1)}d` : stem;
  const subject =
    stem === "de" ? "diyen" : `${endsInVowel(stem) ? `${stem}y` : soft}${open(stem)}n`;
  add(finiteForms(stem), { third: true, past: true });
  // "der" is short and "yazar" a writer: only longer stems are safe.
  if (stem === "de" || stem.length > 4)
    add([aorist(stem), `${aorist(stem)}l${open(stem)}r`], { third: true, past: true });
  add(stem === "de" ? ["diyerek", "deyip", "derken"] : converbs(stem), { gerund: true });
  add([subject], { attributive: true });
  const passive = passiveStem(stem);
  if (stem === "de")
    add(["dendi", "deniyor", "deniyordu", "denmiş", "denmişti"], { impersonal: true });
  add([...finiteForms(passive), ...converbs(passive), aorist(passive)], { impersonal: true });
  return forms;
}

/** Nouns of persons and bodies as subjects: bare, possessed, plural: "başkan başkanı başkanları". */
export function turkishSubjects(list: string): string {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((noun) => {
      const plural = `${noun}l${open(noun)}r`;
      return [noun, possessed(noun), plural, `${plural}${open(noun) === "a" ? "ı" : "i"}`];
    })
    .join(" ");
}

/** Nouns in the locative, bare and possessed: "açıklamada açıklamasında açıklamalarında". */
export function turkishLocatives(list: string): string {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((noun) => {
      const at = open(noun);
      const plural = `${noun}l${at}r`;
      return [
        `${noun}${hard(noun)}${at}`,
        `${possessed(noun)}nd${at}`,
        `${plural}d${at}`,
        `${plural}${close(plural)}nd${at}`,
      ];
    })
    .join(" ");
}

/** "açıklaması", "raporu", "mektubu", "gerekçesi", "etkinliği". */
function possessed(noun: string): string {
  if (endsInVowel(noun)) return `${noun}s${close(noun)}`;
  const syllables = noun.match(VOWELS)?.length ?? 0;
  const softened =
    syllables > 1 ? noun.replace(/k$/, "ğ").replace(/p$/, "b").replace(/ç$/, "c") : noun;
  return `${softened}${close(noun)}`;
}
