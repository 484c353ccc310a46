import { describe, expect, it } from "vitest";
import { detect } from "../detect.ts";
import { expectAll, expectReporting } from "./expect-marked.ts";

describe("what is mended elsewhere and right here", () => {
  it.each(["{S|Joan Tiller of USA Today} {Q|said} {C|that the mine had closed}."])(
    "keeps a time that belongs to its source: %s",
    expectReporting,
  );

  it.each(["{S|A study published last year} {Q|found} {C|that the drug helps}."])(
    "keeps a time in what is told of its source: %s",
    expectAll,
  );

  it.each([
    "{C|The plan - a bad one - would cost two million}, {S|the mayor} {Q|said}.",
    "{C|NATO troops have left the town}, {S|the mayor} {Q|said}.",
  ])("takes no dash or capitals for a dateline: %s", expectReporting);

  it("takes no fact box for a conversation", () => {
    const box = "Place: The town hall.\n\nDoors: Open from noon.\n\nTickets: Sold at the gate.";

    expect(detect(box)).toEqual([]);
  });

  it.each(["{S|A clerk who asked for water} {Q|said} {C|that the pipe was cracked}."])(
    "does not end a source behind any relative clause: %s",
    expectReporting,
  );

  it.each(["On Monday, said the mayor, the ferry would be back."])(
    "takes no time at the head of a sentence for a subject: %s",
    (text) => {
      expect(detect(text).map(({ content }) => content)).not.toContain(
        "On Monday … the ferry would be back",
      );
    },
  );
});
