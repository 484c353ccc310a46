import { describe, it } from "vitest";
import { expectAll, expectReporting } from "./expect-marked.ts";

describe("according to", () => {
  it.each([
    "{Q|According to} {S|the port authority}, {C|four ships are waiting outside the harbour}.",
    "{C|Four ships are waiting outside the harbour}, {Q|according to} {S|the port authority}.",
    "{C|The fire}, {Q|according to} {S|police}, {C|began in the kitchen of a restaurant}.",
    "Thus, {Q|according to} {S|the ministry}, {C|14 houses were damaged}.",
  ])("is found: %s", expectReporting);

  // The content stops at the insertion.
  it.each([
    "{C|Four ships}, {Q|according to} {S|the port authority}, {C|are waiting outside the harbour}.",
    "{C|The storm}, {Q|according to} {S|the weather office}, {C|will reach the coast on Sunday}.",
  ])("keeps what follows it inside its sentence: %s", expectReporting);

  it.fails.each([
    "{C|The drug}, {Q|according to} {S|a study in Finland}, {C|halves the risk of a stroke}.",
  ])("keeps what follows it inside its sentence: %s", expectReporting);
});

describe("a phrase akin to according to", () => {
  it.each([
    "{Q|In} {S|the view of the auditors}, {C|the museum paid twice for the same painting}.",
    "{Q|In} {S|the words of one nurse}, {C|the ward was “a corridor with beds.”}",
  ])("is found: %s", expectReporting);
});

describe("a rarer phrase akin to according to", () => {
  it.each([
    "{Q|Per} {S|the ministry}, {C|the tunnel will stay closed until March}.",
    "{Q|In} {S|the opinion of the committee}, {C|the road was badly planned}.",
    "{C|The wells are dry}, {Q|in} {S|the words of the engineer}.",
  ])("is found in all mode: %s", expectAll);

  // The phrase is in no list and no cue to the model.
  it.fails.each(["{Q|By} {S|the ministry’s account}, {C|the convoy turned back at noon}."])(
    "is found with by somebody’s account: %s",
    expectAll,
  );
});

describe("an as-clause", () => {
  it.each([
    "As {S|Lind} {Q|told} Coastnews, {C|the road will be closed in June}.",
    "As {S|the press service of the Interior Ministry} {Q|informed} Coastnews, {C|three people were detained}.",
  ])("is found: %s", expectReporting);

  // The reduced passive after “as” is not read.
  it.fails.each([
    "As {Q|reported by} {S|the Defence Ministry}, {C|the enemy opened fire at about 02:30}.",
    "As {Q|noted} in {S|the report}, {C|the pipe was cracked}.",
  ])("is found in the passive: %s", expectReporting);
});
