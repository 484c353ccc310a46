import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../run-tool.ts";

/** Where the house rules hold. */
const PLACES = ["lib", "components", "cli", "entrypoints"];

/** Every source file of the house: its path, relative to the project with forward slashes, and text. */
export function readSources(): Map<string, string> {
  const paths = PLACES.flatMap((place) =>
    readdirSync(join(ROOT, place), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${place}/${file.replaceAll("\\", "/")}`),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), "utf8")]));
}
