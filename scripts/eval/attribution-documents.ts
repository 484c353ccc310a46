import { readFileSync } from "node:fs";
import type { Attribution } from "../../lib/attribution/attribution.ts";
import {
  type DetectionMode,
  detectAttributions,
} from "../../lib/attribution/detect-attributions.ts";
import { findLanguagePack } from "../../lib/attribution/find-language-pack.ts";
import type { Span } from "../../lib/text/span.ts";
import { findModel } from "./find-model.ts";

/** A document to read, as the measuring sets have it. */
export type EvalDocument = {
  id: string;
  text: string;
  /** BCP 47 tag. */
  lang: string;
  /** What annotators found; empty where nobody has looked. */
  gold: readonly EvalGold[];
};

/** An annotated attribution. */
export type EvalGold = {
  source: Span[];
  cue: Span[];
  content: Span[];
  kind: string;
};

/**
 * Read a file of documents: one JSON object a line, with `id`, `text`, and `lang` if it is not
 * English.
 *
 * @throws Error if a line is no such object; it shows its beginning.
 */
export function readDocuments(path: string): EvalDocument[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim()).map(parseDocument);
}

function parseDocument(line: string): EvalDocument {
  const value: unknown = JSON.parse(line);
  const isDocument =
    typeof value === "object" && value !== null && "id" in value && "text" in value;
  if (!isDocument || typeof value.text !== "string") {
    throw new Error(`expected {"id", "text"}, got ${line.slice(0, 80)}`);
  }
  const lang = "lang" in value && typeof value.lang === "string" ? value.lang : "en";
  const gold =
    "attributions" in value && Array.isArray(value.attributions) ? value.attributions : [];
  return { id: String(value.id), text: value.text, lang, gold: gold.map(toGold) };
}

/** The measuring sets' own format: `[[start, end], …]` for each part. */
function toGold(
  value: Record<"source" | "cue" | "content", [number, number][]> & { kind?: string },
) {
  const toSpans = (spans: [number, number][] = []) => spans.map(([start, end]) => ({ start, end }));
  return {
    source: toSpans(value.source),
    cue: toSpans(value.cue),
    content: toSpans(value.content),
    kind: value.kind ?? "",
  };
}

/** Detect a document's attributions as the extension does; none in a language without a pack. */
export function detectIn({ text, lang }: EvalDocument, mode: DetectionMode): Attribution[] {
  const pack = findLanguagePack(lang);
  if (!pack) return [];
  return detectAttributions(text, { pack, mode, model: findModel(pack.language) });
}
