import { describe, expect, it } from "vitest";
import { Claim } from "../../../lib/claim/claim.ts";
import {
  type ClaimDraft,
  type CounterDraft,
  type DraftFault,
  fromDraft,
  toDraft,
} from "../../../lib/claim/claim-draft.ts";

const COUNTER: CounterDraft = {
  id: "c1",
  stance: "disputes",
  speaker: "Bo Ek",
  text: "It was sold for ten.",
  date: "2024-05",
  url: "https://news.example/ten",
};
const DRAFT: ClaimDraft = {
  proposition: "The ferry was sold for one crown.",
  lang: "en",
  speaker: "Ann Lind",
  role: "",
  quote: "sold for one crown",
  date: "2024-05-03",
  url: "https://news.example/ferry",
  publisher: "",
  counters: [COUNTER],
};
const BASE = {
  id: "ferry",
  provenance: { addedBy: null, addedAt: "2024-05-04", importedFrom: null },
};

describe("a claim's draft", () => {
  it("comes back from the claim that it made", () => {
    const made = fromDraft(BASE, DRAFT);

    expect(made.ok && toDraft(made.claim)).toEqual(DRAFT);
  });

  it("keeps what it has no place for", () => {
    const whole = Claim.parse({
      ...BASE,
      proposition: {
        lang: "en",
        text: "The ferry was sold for one crown.",
        paraphrases: [{ lang: "de", text: "Die Fähre ging für eine Krone weg." }],
      },
      speaker: { name: "Ann Lind", aliases: ["A. Lind"], sameAs: ["https://who.example/lind"] },
      utterances: [
        { mode: "indirect", lang: "en", url: "https://a.example/", archived: [] },
        { mode: "direct", exact: "one crown", lang: "sv", url: "https://b.example/" },
      ],
      counterStatements: [
        {
          id: "r1",
          stance: "reviews",
          speaker: { name: "Checkers" },
          url: "https://check.example/",
          review: { ratingName: "False" },
        },
        {
          id: "s1",
          stance: "confirms",
          speaker: { name: "Bo Ek" },
          summary: { lang: "sv", text: "Han var där." },
          url: "https://c.example/",
        },
      ],
      topics: ["ferries"],
    });

    expect(fromDraft(whole, toDraft(whole))).toEqual({ ok: true, claim: whole });
  });

  it.each<[string, Partial<ClaimDraft>, DraftFault]>([
    ["no words", { proposition: " " }, { counter: null, field: "proposition", fault: "missing" }],
    [
      "two words",
      { proposition: "It fell" },
      { counter: null, field: "proposition", fault: "wrong" },
    ],
    [
      "a speaker of one letter",
      { speaker: "A" },
      { counter: null, field: "speaker", fault: "wrong" },
    ],
    ["no language", { lang: "" }, { counter: null, field: "lang", fault: "wrong" }],
    [
      "a day that is none",
      { date: "2024-02-30" },
      { counter: null, field: "date", fault: "wrong" },
    ],
    ["a date in words", { date: "May 2024" }, { counter: null, field: "date", fault: "wrong" }],
    ["no address", { url: "" }, { counter: null, field: "url", fault: "wrong" }],
    [
      "a script for an address",
      { url: "javascript:1" },
      { counter: null, field: "url", fault: "wrong" },
    ],
    [
      "a role without end",
      { role: "x".repeat(301) },
      { counter: null, field: "role", fault: "too-long" },
    ],
    [
      "a counter-statement without words",
      { counters: [COUNTER, { ...COUNTER, id: "c2", text: "" }] },
      { counter: 1, field: "text", fault: "missing" },
    ],
    [
      "a counter-statement by nobody",
      { counters: [{ ...COUNTER, speaker: "" }] },
      { counter: 0, field: "speaker", fault: "missing" },
    ],
  ])("names the field that has %s", (_what, change, fault) => {
    const made = fromDraft(BASE, { ...DRAFT, ...change });

    expect(!made.ok && made.faults).toContainEqual(fault);
  });
});
