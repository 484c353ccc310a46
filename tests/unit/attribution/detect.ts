import type { Attribution } from "../../../lib/attribution/attribution.ts";
import {
  type DetectionMode,
  type DetectionOptions,
  detectAttributions,
} from "../../../lib/attribution/detect-attributions.ts";
import type { AttributionModel } from "../../../lib/attribution/model/attribution-model.ts";
import { ENGLISH } from "../../../lib/attribution/packs/en.ts";
import { textOf } from "../../../lib/text/span.ts";
import { findModel } from "../../../scripts/eval/find-model.ts";

/** An attribution in words, for tests to compare. */
export type Found = { source: string; cue: string; content: string; form: string };

/** English as the product reads it: by the model of the package, or by the pack's rules alone. */
export const BY_MODEL = { pack: ENGLISH, model: modelOf("en") };
export const BY_RULES = { pack: ENGLISH };

function modelOf(language: string): AttributionModel {
  const model = findModel(language);
  if (!model) throw new Error(`expected public/models/${language}.bin to be there`);
  return model;
}

/** Detect the attributions of an English text as the product does. */
export function detectEnglish(text: string, mode: DetectionMode = "reporting"): Attribution[] {
  return detectAttributions(text, { ...BY_MODEL, mode });
}

/** Detect the attributions of an English text and spell their spans out. */
export function detect(
  text: string,
  mode: DetectionMode = "reporting",
  options: DetectionOptions = BY_MODEL,
): Found[] {
  return detectAttributions(text, { ...options, mode }).map((attribution) => ({
    source: textOf(text, attribution.source),
    cue: textOf(text, attribution.cue),
    content: textOf(text, attribution.content),
    form: attribution.form,
  }));
}
