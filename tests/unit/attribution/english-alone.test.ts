import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writePack } from "../../../lib/attribution/pack-file.ts";
import { ENGLISH } from "../../../lib/attribution/packs/en.ts";
import { bundleScript } from "../../../scripts/build/bundle-script.ts";
import { ROOT } from "../../../scripts/run-tool.ts";
import { MANY_KINDS } from "../../e2e/many-kinds.ts";
import { BY_MODEL, detectEnglish } from "./detect.ts";

type Engine = typeof import("../../../bench/detection/bundled/package.ts");

describe("English", () => {
  it("is read without the grammar of freer languages", async () => {
    const entry = join(ROOT, "bench/detection/bundled/package.ts");
    const script = await bundleScript(entry, { name: "engine", without: /\/free-order\// });
    const engine = new Function(`${script}; return engine;`)() as Engine;
    const text = Object.values(MANY_KINDS).flat().join("\n\n");

    const found = engine.detectAttributions(text, {
      ...BY_MODEL,
      pack: engine.readPack(writePack(ENGLISH)),
    });

    expect(found.length).toBeGreaterThan(20);
    expect(found).toEqual(detectEnglish(text));
  });
});
