import { describe, it } from "vitest";
import { expectReporting } from "./expect-marked.ts";

describe("a quotation in marks of any kind", () => {
  it.each([
    '{C|"The ferry will be back in May,"} {S|the mayor} {Q|said}.',
    "{C|“The ferry will be back in May,”} {S|the mayor} {Q|said}.",
    "{C|«The ferry will be back in May,»} {S|the mayor} {Q|said}.",
    "{C|„The ferry will be back in May,“} {S|the mayor} {Q|said}.",
    "{C|‘The ferry will be back in May,’} {S|the mayor} {Q|said}.",
    "{C|''The ferry will be back in May,''} {S|the mayor} {Q|said}.",
  ])("is found: %s", expectReporting);
});

describe("single quotation marks, as in Britain", () => {
  it.each([
    "{C|'The workers' pay is too low,'} {Q|said} {S|Anna Boyle}.",
    "{C|'It's not the drivers' fault,'} {S|Sam Hirst} {Q|told} the inquiry.",
    "{S|Ms Boyle} {Q|said} {C|the drivers' pay was 'an insult'}.",
  ])("are told from apostrophes: %s", expectReporting);
});

describe("a quotation in a quotation", () => {
  it.each([
    "{C|“My father used to say, ‘Never trust a calm sea,’ and he was right,”} {S|Lind} {Q|said}.",
    `{C|"My father used to say, 'Never trust a calm sea,' and he was right,"} {S|Lind} {Q|said}.`,
    "{C|‘The nurses told us “be patient” and we were,’} {Q|said} {S|Anna Boyle}.",
  ])("is the outer one's: %s", expectReporting);
});

describe("a quotation of several sentences", () => {
  it.each([
    "{C|“The harbour was full. We could not land. Nobody helped us,”} {S|the captain} {Q|said}.",
    "{C|“The harbour was full,”} {S|the captain} {Q|said}. {C|“We could not land. Nobody helped us.”}",
    "{S|The captain} {Q|said:} {C|“The harbour was full. We could not land. Nobody helped us.”}",
  ])("is kept whole: %s", expectReporting);
});

describe("a quotation of several paragraphs", () => {
  it.each([
    "{S|The captain} {Q|said:} {C|“The harbour was full.\\n\\n“We could not land, and nobody helped us.”}",
    "{S|The captain} {Q|wrote:} {C|“The harbour was full.\\n\\n“We could not land.\\n\\n“Nobody helped us.”}",
    "{S|Lind} {Q|said:} {C|“We waited all night for the boats.\\n\\n“In the morning they were gone.”}",
  ])("is kept whole behind a colon: %s", expectReporting);

  // What stands behind the last quotation is taken into it.
  it.fails.each(["{S|Dahl} {Q|said:} {C|“It is safe.\\n\\n“It always was,”} the report notes."])(
    "ends with the next paragraph’s mark, not with its cue: %s",
    expectReporting,
  );
});

describe("a quotation that its source interrupts", () => {
  it.each([
    "{C|“The harbour,”} {S|the captain} {Q|recalled}, {C|“was full of smoke, and nobody helped us.”}",
    "{C|“The harbour was full,”} {S|the captain} {Q|said}, {C|“and nobody helped us.”}",
    "{C|'The harbour,'} {Q|said} {S|the captain}, {C|'was full of smoke.'}",
  ])("is one content: %s", expectReporting);
});
