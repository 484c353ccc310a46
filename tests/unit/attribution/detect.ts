import {
  type DetectionMode,
  detectAttributions,
} from "../../../lib/attribution/detect-attributions.ts";
import { ENGLISH } from "../../../lib/attribution/packs/en.ts";
import { textOf } from "../../../lib/text/span.ts";

/** An attribution in words, for tests to compare. */
export type Found = { source: string; cue: string; content: string; form: string };

/** Detect the attributions of an English text and spell their spans out. */
export function detect(text: string, mode: DetectionMode = "reporting"): Found[] {
  return detectAttributions(text, { pack: ENGLISH, mode }).map((attribution) => ({
    source: textOf(text, attribution.source),
    cue: textOf(text, attribution.cue),
    content: textOf(text, attribution.content),
    form: attribution.form,
  }));
}
