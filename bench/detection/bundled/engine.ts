import { detectAttributions } from "../../../lib/attribution/detect-attributions.ts";
import type { LanguagePack } from "../../../lib/attribution/language-pack.ts";
import {
  type AttributionModel,
  readModel,
} from "../../../lib/attribution/model/attribution-model.ts";
import { readPack } from "../../../lib/attribution/pack-file.ts";

/** How long one detection took, and how many attributions it found. */
export type Detection = { ms: number; found: number };

let known: { pack: LanguagePack; model: AttributionModel } | undefined;

/** Fetch and read model and pack of the package, as the background does for its first English page. */
export async function loadModel(
  modelPath: string,
  packPath: string,
): Promise<{ fetchMs: number; readMs: number; packMs: number }> {
  const start = performance.now();
  const [file, packed] = await Promise.all([
    fetch(modelPath).then((response) => response.arrayBuffer()),
    fetch(packPath).then((response) => response.text()),
  ]);
  const fetched = performance.now();
  const model = readModel(new Uint8Array(file));
  const modelRead = performance.now();
  known = { pack: readPack(packed), model };
  return {
    fetchMs: fetched - start,
    readMs: modelRead - fetched,
    packMs: performance.now() - modelRead,
  };
}

/** Detect what a reader would see marked in a text. */
export function detect(text: string): Detection {
  if (!known) throw new Error("expected loadModel to have run");
  const start = performance.now();
  const found = detectAttributions(text, known).length;
  return { ms: performance.now() - start, found };
}
