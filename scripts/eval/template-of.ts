import { findLanguagePack } from "../../lib/attribution/find-language-pack.ts";
import type { LanguagePack } from "../../lib/attribution/language-pack.ts";
import { type Span, textOf } from "../../lib/text/span.ts";
import type { EvalDocument } from "./attribution-documents.ts";

type Parts = { source: Span[]; cue: Span[]; content: Span[] };

/**
 * The template an attribution follows, told from its spans alone so that annotated and found ones
 * are sorted alike: what the cue is, then what its content looks like.
 */
export function templateOf({ text, lang }: EvalDocument, parts: Parts): string {
  const pack = findLanguagePack(lang);
  const cue = textOf(text, parts.cue).toLowerCase();
  return `${cueKind(cue, pack)} + ${contentKind(textOf(text, parts.content), pack)}`;
}

function cueKind(cue: string, pack: LanguagePack | undefined): string {
  const words = cue.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (cue === "") return "no cue";
  if (words.length === 0) return "colon or dash";
  if (pack?.accordingTo.some((phrase) => cue.startsWith(phrase.join(" ")))) return "according to";
  if (words.some((word) => isReporting(pack, word))) return "reporting verb";
  if (words.some((word) => pack?.verbs.has(word))) return "other verb";
  return words.some((word) => pack?.nouns.has(word)) ? "noun" : "other cue";
}

function isReporting(pack: LanguagePack | undefined, word: string): boolean {
  return (pack?.verbs.get(word)?.entry.reporting.that ?? 0) >= 0.5;
}

const QUOTE_MARK = /["“”„«»]|''|``/;

function contentKind(content: string, pack: LanguagePack | undefined): string {
  if (QUOTE_MARK.test(content.slice(0, 2)) && QUOTE_MARK.test(content.slice(-3))) return "direct";
  if (QUOTE_MARK.test(content)) return "mixed";
  const first = content.match(/[\p{L}\p{M}'’]+/u)?.[0]?.toLowerCase() ?? "";
  if (pack?.complementizers.has(first)) return "that-clause";
  if (pack?.infinitiveMarks.has(first)) return "infinitive";
  return pack?.questionWords.has(first) ? "wh-clause" : "clause or noun phrase";
}
