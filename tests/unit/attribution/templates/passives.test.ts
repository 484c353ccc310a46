import { describe, it } from "vitest";
import { expectAll, expectReporting } from "./expect-marked.ts";

describe("a passive", () => {
  it.each([
    "It {Q|was announced} {C|that the ferry would return in May}.",
    "{C|The minister} {Q|is said} {C|to be considering a resignation}.",
    "{C|The fine} {Q|was described} by {S|the owner} {C|as “a joke.”}",
    "{S|Lind} {Q|was quoted as saying} {C|that the road would open in May}.",
  ])("is found: %s", expectReporting);

  // The subject of “was told” is labelled as either.
  it.each([
    "The airline {Q|was told} by {S|the ministry} {C|that its licence had expired}.",
    "Residents {Q|were told} {C|that the water was safe to drink}.",
    "Reporters {Q|were told} {C|the minister was ill}.",
  ])("does not take the hearer as content or source: %s", expectReporting);

  // The model labels “it” and “by …” as content.
  it.each([
    "It {Q|was reported} by {S|the local press} {C|that the lake had been drained}.",
    "{C|The bridge} {Q|was described} {C|as “a ruin”} by {S|the inspectors}.",
  ])("does not take an empty “it” or its agent as content: %s", expectReporting);
});

describe("a passive of belief", () => {
  it.each([
    "{C|The ship} {Q|is believed} {C|to have sunk in shallow water}.",
    "{Q|It is not known} {C|whether the pilot survived}.",
    "{C|The claim} {Q|was denied} by {S|the bank}.",
  ])("is found in all mode: %s", expectAll);
});

describe("a reduced passive", () => {
  it.each([
    "{S|A letter written by the captain} {Q|said} {C|that the engine had failed}.",
    "{S|A letter signed by forty doctors} {Q|warned} {C|that the clinic would close}.",
    "Asked about the delay, {S|Lind} {Q|said} {C|the parts had not arrived}.",
  ])("leaves the attribution it stands in alone: %s", expectReporting);

  // A participle behind its noun is no cue, or takes the noun as the source.
  it.fails.each([
    "{C|The plan}, {Q|described} by {S|Lind} {C|as “reckless,”} will be voted on in June.",
    "{C|The strike}, {Q|called} {C|“a disgrace”} by {S|the minister}, ended on Sunday.",
    "{C|The claims}, {Q|denied} by {S|the bank}, were first made in a blog.",
  ])("is found: %s", expectReporting);
});
