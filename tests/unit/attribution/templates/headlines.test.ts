import { describe, it } from "vitest";
import { expectReporting } from "./expect-marked.ts";

describe("a headline", () => {
  it.each([
    "{S|Mayor} {Q|says} {C|bridge to reopen in spring}",
    "{C|Ferry to stay in port until May}, {Q|says} {S|mayor}",
    "{C|Bridge is not safe}, {S|engineer} {Q|warns}",
    "{C|'We will not sell the ferry'}, {Q|says} {S|mayor}",
    "{S|Bank} {Q|denies} {C|it hid losses}",
  ])("is found with its verb: %s", expectReporting);

  it.each([
    "{S|Police}{Q|:} {C|Two men held after fire at mill}",
    "{S|Dahl}{Q|:} {C|‘We will not sell the ferry’}",
    "{S|Reiss}{Q|:} {C|We will not raise rates this year}",
  ])("is found with a colon behind the speaker: %s", expectReporting);

  // The label of an office is no label to the model.
  it.fails.each([
    "{S|Minister}{Q|:} {C|Bridge to stay closed until spring}",
    "{S|Court}{Q|:} {C|Vote was fair}",
  ])("is found with a common noun before the colon: %s", expectReporting);

  // A headline without a finite verb is not read.
  it.each([
    "{C|Bridge ‘unsafe for lorries’}, {Q|says} {S|engineer}",
    "{C|No evidence of fraud}, {Q|says} {S|minister}",
  ])("is found with a quoted phrase or none before the verb: %s", expectReporting);

  // The source behind a colon is read as content.
  it.fails.each([
    "{C|‘We had no choice’}{Q|:} {S|Dahl} on the sale of the ferry",
    "{C|Ferry to return in May} {Q|–} {S|mayor}",
  ])("is found with a colon or dash before the speaker: %s", expectReporting);
});
