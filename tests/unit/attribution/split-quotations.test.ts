import { describe, expect, it } from "vitest";
import { detectAttributions } from "../../../lib/attribution/detect-attributions.ts";
import { RUSSIAN } from "../../../lib/attribution/packs/ru.ts";
import { textOf } from "../../../lib/text/span.ts";

function read(text: string) {
  return detectAttributions(text, { pack: RUSSIAN }).map(({ source, content }) => [
    textOf(text, source),
    textOf(text, content),
  ]);
}

describe("splitQuotations", () => {
  it("finds a cue inside the quotation marks", () => {
    expect(read("«Мы успеем, — сказал мэр. — Дорогу откроют летом».")).toEqual([
      ["мэр", "«Мы успеем … Дорогу откроют летом»"],
    ]);
  });

  it("leaves a dash alone that sets off no cue", () => {
    expect(read("«Дорога, — и это главное, — откроется летом», — сказал мэр.")).toEqual([
      ["мэр", "«Дорога, — и это главное, — откроется летом»"],
    ]);
  });
});
