import { describe, it } from "vitest";
import { expectAll, expectReporting } from "./expect-marked.ts";

describe("a question", () => {
  it.each([
    "Did the mayor say that the bridge was safe?",
    "Has the ministry confirmed that the water is safe?",
    "Will the council announce a ban on fires?",
    "Who said the bridge was safe?",
    "What did the captain say about the fire?",
  ])("reports nothing: %s", expectReporting);
});

describe("a condition", () => {
  it.each([
    "If the mayor says the bridge is safe, traffic will return.",
    "Unless the court rules that the vote was fair, the party will leave.",
    "If the court rules that the vote was fair, the party will leave.",
  ])("reports nothing: %s", expectReporting);

  // Only “if” and “unless” are heard as conditions.
  it.each([
    "Should the ministry confirm that the water is safe, the school will reopen.",
    "Whether the mayor will say the bridge is safe remains to be seen.",
  ])("reports nothing behind whether or an inverted verb: %s", expectReporting);
});

describe("a plain statement", () => {
  it.each([
    "Over half of the said boats were found near the shore.",
    "The report was long and the weather was bad.",
    "The claim form is on the second page.",
    "The ministry moved to a new building in June.",
    "The mayor spoke about the fire in an interview with Coast Radio.",
  ])("reports nothing: %s", expectReporting);
});

describe("a plain statement, with beliefs wanted", () => {
  it.each([
    "The road was closed for two weeks.",
    "Seven people were hurt in a gas blast in the old town.",
    "The ministry moved to a new building in June.",
  ])("reports nothing: %s", expectAll);
});
