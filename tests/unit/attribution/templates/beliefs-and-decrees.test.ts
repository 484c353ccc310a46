import { describe, it } from "vitest";
import { expectAll, expectReporting } from "./expect-marked.ts";

describe("an attitude with a clause", () => {
  it.each([
    "{S|Voters} {Q|think} {C|the tax is too high}.",
    "{S|The fishermen} {Q|hope} {C|that the quota will be raised}.",
    "{S|Most residents} {Q|believe} {C|the factory should close}.",
    "{S|She} {Q|wants} {C|the court to hear the case again}.",
  ])("is found: %s", expectAll);
});

describe("a decree with a noun phrase", () => {
  it.each([
    "{S|The senator} {Q|endorsed} {C|the plan for a second bridge}.",
    "{S|The city} {Q|announced} {C|a ban on open fires}.",
    "{S|The council} {Q|proposed} {C|a tax on empty houses}.",
    "{S|The union} {Q|opposed} {C|the sale of the mill}.",
  ])("is found: %s", expectAll);
});

describe("a wish or a decree", () => {
  it.each([
    "She wants the court to hear the case again.",
    "The senator endorsed the plan for a second bridge.",
    "The union opposed the sale of the mill.",
  ])("is not marked as a report: %s", expectReporting);
});
