import { describe, expect, it } from "vitest";
import { languageOf } from "../../../lib/matching/languages/find-language.ts";
import { compareSpeakers } from "../../../lib/matching/speaker-agreement.ts";

const ministry = {
  name: "Foreign Ministry of Azerbaijan",
  aliases: ["Azerbaijan's Foreign Ministry"],
  onBehalfOf: null,
};
const senator = { name: "Ruth Alvarez", aliases: ["Sen. R. Alvarez"], onBehalfOf: null };
const spokesman = { name: "Ned Price", aliases: [], onBehalfOf: "State Department" };

describe("compareSpeakers", () => {
  it.each([
    [null, ministry, "unattributed"],
    ["  ", ministry, "unattributed"],
    ["The Foreign Ministry", ministry, "unknown"],
    ["Azerbaijan's foreign ministry", ministry, "same"],
    ["the ministry", ministry, "unknown"],
    ["Azerbaijan", ministry, "unknown"],
    ["Foreign Ministry of Armenia", ministry, "unknown"],
    ["Armenia", ministry, "different"],
    ["he", senator, "unknown"],
    ["officials", senator, "unknown"],
    ["Alvarez", senator, "same"],
    ["Senator Ruth Alvarez (Green)", senator, "same"],
    ["Republican Senator Alvarez", senator, "same"],
    ["Pedro Alvarez", senator, "different"],
    ["Paul Whitman", senator, "different"],
    ["the State Department", spokesman, "same"],
  ])("judges %j", (source, speaker, expected) => {
    expect(compareSpeakers(source, speaker, languageOf("en"))).toBe(expected);
  });

  it("takes no name in look-alike letters for the speaker's", () => {
    const cyrillic = "Ruth \u0410lv\u0430rez";

    expect(compareSpeakers(cyrillic, senator, languageOf("en"))).not.toBe("same");
  });
});
