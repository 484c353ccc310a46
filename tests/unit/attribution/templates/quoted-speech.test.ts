import { describe, it } from "vitest";
import { expectReporting } from "./expect-marked.ts";

describe("a direct quotation with its cue", () => {
  it.each([
    "{C|“We will rebuild the harbour by autumn,”} {Q|said} {S|Marta Lind, the town’s engineer}.",
    "{C|“The well was dry before the summer,”} {S|the farmer} {Q|told} the inspectors.",
    '{C|"Nobody asked us about the new road,"} {S|Mr. Okafor} {Q|said}.',
    "{C|“Is the bridge safe?”} {S|Lind} {Q|asked}.",
  ])("is found: %s", expectReporting);
});

describe("a mixed quotation with its cue", () => {
  it.each([
    "{S|The governor} {Q|said} {C|the talks were “long and frank” but had not failed}.",
    "{S|The airline} {Q|described} {C|the fault as “a minor leak”} in a statement on Friday.",
    "{S|Ms Boyle} {Q|said} {C|the plan was 'an insult to the nurses'}.",
  ])("is found: %s", expectReporting);
});
