import { describe, it } from "vitest";
import { expectReporting } from "./expect-marked.ts";

describe("a report of a news agency", () => {
  it.each([
    "{C|The central bank will raise its main rate next month}, {S|its governor} {Q|said} on Tuesday.",
    '{C|"We expect a slow recovery,"} {S|governor Paul Reiss} {Q|told} reporters after the meeting.',
    "{C|“It is a step back,”} {S|a diplomat} {Q|told} Coastwire on condition of anonymity.",
    "LILLEVIK (Coastwire) — {S|Norland’s navy} {Q|said} {C|it had seized a trawler with 40 people on board}.",
  ])("is found: %s", expectReporting);

  // The dateline is taken for the beginning of the content.
  it.each([
    "LILLEVIK, Norland (Coastwire) - {C|The bank will raise its main rate}, {S|its governor} {Q|said} on Tuesday.",
    "LILLEVIK, May 4 (Coastwire) - {C|Prices rose by 2 percent in April}, {S|the statistics office} {Q|said}.",
    "RIGA - {C|The ship left the harbour on Monday}, {S|two sources} {Q|said}.",
  ])("leaves its dateline out: %s", expectReporting);
});

describe("translated news", () => {
  it.each([
    "{S|The Ministry of Foreign Affairs of Norland} {Q|stated} {C|that the border incident was a provocation}.",
    "{S|The press service} {Q|reports} {C|that three people were detained}.",
    "{S|The minister} {Q|also said} {C|that the road is open}.",
    "{Q|According to} {S|him}, {C|the road will be repaired by the end of the year}.",
    "{C|“Our position remains unchanged,”} {S|the minister} {Q|emphasized}.",
  ])("is found: %s", expectReporting);

  // The agency’s closing cue stays in the content.
  it.fails.each(["{S|He} {Q|added} {C|that the work would continue}, Coastnews reports."])(
    "is not the agency’s and the speaker’s at once: %s",
    expectReporting,
  );
});
