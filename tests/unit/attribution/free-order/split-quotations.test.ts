import { describe, expect, it } from "vitest";
import { annotateText } from "../../../../lib/attribution/annotate-text.ts";
import { detectAttributions } from "../../../../lib/attribution/detect-attributions.ts";
import { FRENCH } from "../../../../lib/attribution/packs/fr.ts";
import { RUSSIAN } from "../../../../lib/attribution/packs/ru.ts";
import { textOf } from "../../../../lib/text/span.ts";

function read(text: string) {
  return detectAttributions(text, { pack: RUSSIAN }).map(({ source, content }) => [
    textOf(text, source),
    textOf(text, content),
  ]);
}

const quotationsOf = (text: string) =>
  annotateText(text, FRENCH).quotations.map(({ start, end }) => text.slice(start, end));

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

  it("takes a cue between commas out of the quotation it interrupts", () => {
    const text = "« Les prix de l'énergie, observe l'économiste, ne baisseront pas. »";

    expect(quotationsOf(text)).toEqual(["« Les prix de l'énergie", "ne baisseront pas. »"]);
  });

  it("takes a cue between dashes out", () => {
    const text = "« Si rien ne change – prévient le médecin – nous fermerons. »";

    expect(quotationsOf(text)).toEqual(["« Si rien ne change", "nous fermerons. »"]);
  });

  it("carries the quotation on in the next sentence behind a cue that ends its own", () => {
    const text = "« Nous irons au bout, a prévenu le syndicat. Rien ne nous arrêtera. »";

    const [attribution] = detectAttributions(text, { pack: FRENCH });

    const content = attribution?.content.map(({ start, end }) => text.slice(start, end));
    expect(content).toEqual(["« Nous irons au bout", "Rien ne nous arrêtera. »"]);
  });

  it("leaves a quotation whole that only has commas", () => {
    const text = "« Le texte, la loi, le décret, tout change », a dit la ministre.";

    expect(quotationsOf(text)).toEqual(["« Le texte, la loi, le décret, tout change »"]);
  });
});
