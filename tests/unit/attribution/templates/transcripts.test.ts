import { describe, it } from "vitest";
import { expectReporting } from "./expect-marked.ts";

describe("a speaker's label", () => {
  it.each([
    "{S|Ingrid Dahl}{Q|:} {C|“The bridge is safe.”}",
    "{S|Mr. Reiss}{Q|:} {C|The road is closed, and nobody has been asked}.",
    "{S|PAUL REISS, GOVERNOR}{Q|:} {C|The rates will stay where they are}.",
    "{C|“The bridge is safe.”} {Q|—} {S|Ingrid Dahl}",
  ])("is found: %s", expectReporting);

  // Brackets end a label.
  it.fails.each(["{S|Mr. Reiss (Lillevik)}{Q|:} {C|The member knows that the road is closed}."])(
    "is found with a place in brackets: %s",
    expectReporting,
  );
});

describe("a transcript", () => {
  it.each([
    "{S|Lind}{Q|:} {C|The ferry will be back in May}.\\n\\n{S2|Hall}{Q2|:} {C2|And the old one?}\\n\\n{S3|Lind}{Q3|:} {C3|It will be sold}.",
    "{S|MODERATOR}{Q|:} {C|Governor, your reply, please}.\\n\\n{S2|REISS}{Q2|:} {C2|The rates will stay where they are. Nobody gains from panic.}",
    "{S|REISS}{Q|:} {C|Thank you. (APPLAUSE) The rates will stay where they are.}",
  ])("gives each turn to its speaker: %s", expectReporting);

  // A cue in the turn wins over its label, or the label is too unlikely.
  it.each([
    "{S|REISS}{Q|:} {C|We are not going to raise rates this year}.\\n\\n{S2|BOYLE}{Q2|:} {C2|You said that last year}.",
  ])("gives a turn to its speaker whatever is said in it: %s", expectReporting);

  it.each([
    "{S|JUDGE HALL}{Q|:} {C|Where were you that night?}\\n\\n{S2|THE WITNESS}{Q2|:} {C2|I was at home with my brother}.",
    "{S|HALL}{Q|:} {C|The road is closed. It will stay closed until June.}\\n\\n{S2|REISS}{Q2|:} {C2|The members have not been asked}.",
  ])("gives a turn to its speaker whatever is said in it: %s", expectReporting);
});

describe("an interview", () => {
  it.each([
    "{S|COAST WEEKLY}{Q|:} {C|When will the ferry return to the island?}\\n\\n{S2|LIND}{Q2|:} {C2|The engine is still in the yard}.",
    "How did you hear of the fire? {C|“My neighbour rang me,”} {S|Lind} {Q|says}.",
    "{C|“I never meant to sail,”} {S|she} {Q|says}, smiling.",
    "{C|“The engine is still in the yard,”} {S|Lind} {Q|told} Coast Weekly in an interview.",
  ])("gives the answers to who was asked: %s", expectReporting);

  // “A:” is read as an article, and a cue in the answer wins over its label.
  it.each([
    "{S|Coast Weekly}{Q|:} {C|When will the ferry return?}\\n\\n{S2|Lind}{Q2|:} {C2|We hope to have it back in May}.",
  ])("gives the answer under a single letter: %s", expectReporting);

  it.each([
    "{S|Q}{Q|:} {C|When will the ferry return to the island?}\\n\\n{S2|A}{Q2|:} {C2|The engine is still in the yard}.",
  ])("gives the answer under a single letter: %s", expectReporting);
});
