import { describe, it } from "vitest";
import { expectAll, expectReporting } from "./expect-marked.ts";

describe("a noun that carries content", () => {
  it.each([
    "{Q|The statement} {C|that no one was hurt} was corrected an hour later.",
    "{S|Dahl’s} {Q|warning} {C|that the dam might burst} went unheard.",
    "Few believed {Q|the claim} {C|that the vault was empty}.",
    "{S|Her} {Q|call for} {C|a new vote} was ignored.",
    "The council voted despite {Q|a claim} by {S|residents} {C|that the dam leaked}.",
  ])("is found: %s", expectAll);

  // The main verb is swallowed, or the noun not heard.
  it.fails.each([
    "{S|Lind’s} {Q|claim} {C|that the harbour was empty} surprised the crew.",
    "{S|The report’s} {Q|finding} {C|that the pipe was cracked} led to a trial.",
  ])("ends where the verb of its sentence begins: %s", expectAll);
});

describe("an adverb of hearsay", () => {
  it.each([
    "{C|The ship} {Q|allegedly} {C|carried weapons}.",
    "{C|The envoy} {Q|reportedly} {C|left the capital on Friday}.",
    "{C|The ferry was} {Q|reportedly} {C|sold in May}.",
  ])("is found: %s", expectReporting);
});

describe("hearsay without a speaker", () => {
  it.each([
    "{Q|It is noted} {C|that the talks were held in a constructive atmosphere}.",
    "{Q|It is reported} {C|that the enemy opened fire at night}.",
    "{Q|There is evidence} {C|that the wall was built before the fire}.",
    "{Q|There are reports} {C|that the dam has failed}.",
    "{Q|There is speculation} {C|that the bank will close}.",
    "{Q|There are allegations} {C|that the vote was bought}.",
  ])("is found: %s", expectReporting);

  // The word is read as a noun with “There” as its source.
  it.each(["{Q|There are rumours} {C|that the bank will close}."])(
    "is found in rumours: %s",
    expectReporting,
  );
});

describe("an adjective that carries content", () => {
  it.each([
    "{S|Lind} {Q|was adamant} {C|that the harbour would open}.",
    "{S|The minister} {Q|is confident} {C|that the budget will pass}.",
    "{S|The actor} {Q|is critical of} {C|the new law}.",
  ])("is found: %s", expectAll);

  // The adjective is read as a passive.
  it.fails.each(["{S|The mayor} {Q|is opposed to} {C|the sale of the park}."])(
    "takes the person opposed as the source: %s",
    expectAll,
  );
});
