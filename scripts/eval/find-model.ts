import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type AttributionModel, readModel } from "../../lib/attribution/model/attribution-model.ts";

const MODELS = new URL("../../public/models/", import.meta.url);

const models = new Map<string, AttributionModel | undefined>();

/** The model of the package for a language, read once; undefined where there is none. */
export function findModel(language: string): AttributionModel | undefined {
  if (!models.has(language)) models.set(language, read(language));
  return models.get(language);
}

function read(language: string): AttributionModel | undefined {
  const path = fileURLToPath(new URL(`${language}.bin`, MODELS));
  return existsSync(path) ? readModel(readFileSync(path)) : undefined;
}
