import { detectAttributions } from "../../../lib/attribution/detect-attributions.ts";
import {
  type AttributionModel,
  readModel,
} from "../../../lib/attribution/model/attribution-model.ts";
import { ENGLISH } from "../../../lib/attribution/packs/en.ts";

/** How long one detection took, and how many attributions it found. */
export type Detection = { ms: number; found: number };

let model: AttributionModel | undefined;

/** Fetch and read the model of the package, as the background does for the first English page. */
export async function loadModel(path: string): Promise<{ fetchMs: number; readMs: number }> {
  const start = performance.now();
  const response = await fetch(path);
  const file = new Uint8Array(await response.arrayBuffer());
  const fetched = performance.now();
  model = readModel(file);
  return { fetchMs: fetched - start, readMs: performance.now() - fetched };
}

/** Detect what a reader would see marked in a text. */
export function detect(text: string): Detection {
  if (!model) throw new Error("expected loadModel to have run");
  const start = performance.now();
  const found = detectAttributions(text, { pack: ENGLISH, model }).length;
  return { ms: performance.now() - start, found };
}
