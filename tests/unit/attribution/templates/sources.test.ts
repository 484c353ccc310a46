import { describe, it } from "vitest";
import { expectReporting } from "./expect-marked.ts";

describe("the source", () => {
  it.each([
    "{S|Ingrid Dahl} {Q|said} {C|the bridge was safe}.",
    "{S|The Ministry of Defence} {Q|said} {C|that two boats were missing}.",
    "{S|A study} published on Monday {Q|said} {C|that the bridge was safe}.",
    "{S|Two port officials} {Q|told} the Norland Times {C|that the harbour had been closed}.",
    "{S|Officials familiar with the talks} {Q|said} {C|that no date had been set}.",
    "{S|Anonymous users} {Q|wrote} {C|that the shop had closed}.",
    "{S|Dahl, Reyes and Boyle} {Q|said} {C|that it was safe}.",
  ])("may be a person, a body, a document, a group or nobody named: %s", expectReporting);

  it.each([
    "{C|“The bridge is safe,”} {Q|said} {S|Ingrid Dahl, the mayor of Lillevik}.",
    "{C|“We are ready,”} {Q|said} {S|Elnur Mammadov, deputy foreign minister}.",
  ])("holds its apposition behind the cue: %s", expectReporting);

  // The comma before the cue is labelled as source, as in the corpus.
  it.each([
    "{S|Elnur Mammadov, deputy foreign minister}, {Q|said} {C|that the mines had not been cleared}.",
    "{S|Jo Ray, who runs a farm near Ostby}, {Q|said} {C|it was safe}.",
    "{S|Tomas Reyes, 45, a teacher who moved to Lima last year}, {Q|said} {C|the school had closed}.",
  ])("holds its apposition before the cue, without the closing comma: %s", expectReporting);

  // “who asked not to be named” is read as source and cue of its own.
  it.each([
    "{S|Officials who asked not to be named} {Q|said} {C|that the talks had failed}.",
    "{S|An official who asked not to be named} {Q|said} {C|that the talks had failed}.",
    "{C|“The talks have failed,”} {Q|said} {S|an official who asked not to be named}.",
  ])("holds a clause that says why nobody is named: %s", expectReporting);

  // The rules cut it off, the model does not.
  it.fails.each(["{S|Dahl} earlier Monday {Q|said} {C|that it was safe}."])(
    "leaves the time out: %s",
    expectReporting,
  );
});
