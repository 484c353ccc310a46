import type { TokenRange } from "../text/pair-quotes.ts";
import { type AnnotatedText, isAny, isQuoted, textAt, wordAt } from "./annotate-text.ts";
import type { Candidate } from "./candidate.ts";
import type { LanguagePack } from "./language-pack.ts";
import { isFiniteVerb } from "./noun-phrase.ts";
import { contentAhead, contentBehind, frameOf, isAtClauseStart } from "./phrase-content.ts";
import {
  matchLength,
  type PhrasePlace,
  readEvidential,
  readHearsay,
} from "./phrase-evidentials.ts";
import { readAroundSource, readBehindSource, readVerbless } from "./phrase-insertions.ts";
import { partsOf } from "./phrase-part.ts";
import { PHRASE_RATES } from "./phrase-rates.ts";
import { headEnd, mayBeSource, sourceOf } from "./phrase-source.ts";
import { isViewpoint } from "./phrase-viewpoint.ts";
import type { VerbCue } from "./verb-cue.ts";
import { Is } from "./word-class.ts";

/** Find the attributions that fixed phrases introduce: "according to", "there is evidence". */
export function findPhraseCues(
  text: AnnotatedText,
  cuesOf: (sentence: number) => readonly VerbCue[],
): Candidate[] {
  const found: Candidate[] = [];
  const openers = openingWords(text.pack);
  text.sentences.forEach((sentence, index) => {
    let parts: TokenRange[] | undefined;
    for (let at = sentence.first; at < sentence.end; at++) {
      if (!openers.has(wordAt(text, at).lower) || isQuoted(text, at)) continue;
      parts ??= partsOf(text, sentence);
      const part = parts.find(({ first, end }) => first <= at && at < end) ?? sentence;
      const place = { text, at, sentence: part, index, cues: cuesOf(index) };
      const candidate =
        (isNamed(text, at) ? undefined : readHearsay(place)) ??
        readAccordingTo(place) ??
        readAroundSource(place) ??
        readBehindSource(place) ??
        readVerbless(place) ??
        readEvidential(place);
      if (candidate) found.push(candidate);
    }
  });
  return found;
}

/** "dit-on *dans l'entourage de*": a longer phrase than the rumour's names the source. */
function isNamed(text: AnnotatedText, at: number): boolean {
  const { accordingTo, hearsay } = text.pack;
  return matchLength(text, at, accordingTo) > matchLength(text, at, hearsay);
}

/** The first words of all phrases: few words of a text can begin one. */
function openingWords(pack: LanguagePack): Set<string> {
  const { accordingTo, weakAccordingTo, behindSource, weakBehindSource, aroundSource } = pack;
  const { insertions, evidentials, hearsay } = pack;
  const beside = [
    accordingTo,
    weakAccordingTo,
    pack.viewpoints,
    behindSource,
    weakBehindSource,
    aroundSource,
  ];
  const phrases = [...beside, insertions, evidentials, hearsay].flat();
  return new Set([...pack.hearsayModals, ...phrases.map(([first = ""]) => first)]);
}

/** "According to the mayor, …" and "…, according to the mayor". */
function readAccordingTo(place: PhrasePlace): Candidate | undefined {
  const { text, at, sentence } = place;
  const strong = matchLength(text, at, text.pack.accordingTo);
  const viewpoint = strong > 0 ? 0 : matchLength(text, at, text.pack.viewpoints);
  const length = strong || viewpoint || matchLength(text, at, text.pack.weakAccordingTo);
  if (length === 0 || at + length >= sentence.end || isAny(text, at - 1, Is.determiner)) {
    return undefined;
  }
  if (isOtherWord(text, at, length)) return undefined;
  const source = sourceOf(text, at + length, sentence.end);
  if (isUnfinished(text, at)) source.end = firstComma(text, source);
  const isLeading = isAtClauseStart(text, at, sentence.first);
  const isSource =
    viewpoint > 0
      ? isViewpoint(text, { at, isLeading }, source)
      : mayBeSource(text, source, strong > 0);
  if (!isSource) return undefined;
  if (isLeading && source.end >= sentence.end - 1) source.end = headEnd(text, source);
  const content = isLeading
    ? contentBehind(place, source.end)
    : contentAhead(place, at, source.end);
  if (content.length === 0) return undefined;
  return {
    form: "according-to",
    frame: isLeading ? "clause" : frameOf(text, content),
    source: [source],
    cue: [{ first: at, end: at + length }],
    content,
    verb: undefined,
    rates: strong === 0 ? PHRASE_RATES.per : PHRASE_RATES.accordingTo,
  };
}

/** "según *explicó* …" is an as-clause, and "*no* segundo semestre" a number. */
function isOtherWord(text: AnnotatedText, at: number, length: number): boolean {
  if (length !== 1 || !isAny(text, at, Is.asWord)) return false;
  if (isAny(text, at - 1, Is.preposition)) return true;
  // "según el cual …": a relative clause.
  if (isAny(text, at + 2, Is.relative) && isAny(text, at + 1, Is.determiner)) return true;
  let behind = at + 1;
  while (isAny(text, behind, Is.objectPronoun) && !isAny(text, behind, Is.determiner)) behind++;
  const { verb, is } = wordAt(text, behind);
  return verb !== undefined && !(is & Is.capital);
}

/** "La cosecha será, según las cooperativas, la peor …": what follows is no apposition. */
function isUnfinished(text: AnnotatedText, at: number): boolean {
  return (
    text.pack.grammar.dropsSubjects && textAt(text, at - 1) === "," && isFiniteVerb(text, at - 2)
  );
}

function firstComma(text: AnnotatedText, { first, end }: TokenRange): number {
  for (let at = first; at < end; at++) if (textAt(text, at) === ",") return at;
  return end;
}
