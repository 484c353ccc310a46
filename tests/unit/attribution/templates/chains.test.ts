import { describe, expect, it } from "vitest";
import { detect } from "../detect.ts";
import { expectReporting } from "./expect-marked.ts";

/** Source, cue and content of each attribution, in text order. */
function triplesOf(text: string): string[][] {
  return detect(text).map(({ source, cue, content }) => [source, cue, content]);
}

describe("a chained report", () => {
  it.each([
    [
      "The harbour was closed, the Norland Times reported, citing two port officials.",
      ["the Norland Times", "reported", "The harbour was closed"],
      ["the Norland Times", "citing", "two port officials"],
    ],
    [
      "The Norland Times reported that the harbour was closed, citing two port officials.",
      ["The Norland Times", "reported", "that the harbour was closed"],
      ["The Norland Times", "citing", "two port officials"],
    ],
    [
      "Coast Radio, citing the harbour master, reports that no boats are missing.",
      ["Coast Radio", "citing", "the harbour master"],
      ["Coast Radio", "reports", "that no boats are missing"],
    ],
  ])("keeps the reporter and who is cited: %s", (text, ...links) => {
    expect(triplesOf(text)).toEqual(links);
  });

  it.each([
    "{S|The agency} {Q|reported} {C|that Lind had said the harbour was closed}.",
    "{S|The agency} {Q|said}, quoting a police source, {C|that the van had been found}.",
    "{S|Two port officials} {Q|told} the Norland Times {C|that the harbour had been closed}.",
  ])("keeps the outer of two reports: %s", expectReporting);
});

describe("two reports of one source", () => {
  it.each([
    [
      "Lind called the delay “a gift to the smugglers” and promised to speed up the work.",
      ["Lind", "called", "the delay “a gift to the smugglers”"],
      ["Lind", "promised", "to speed up the work"],
    ],
    [
      "Dahl said the bridge was safe, adding that the tunnel would follow.",
      ["Dahl", "said", "the bridge was safe"],
      ["Dahl", "adding", "that the tunnel would follow"],
    ],
  ])("are kept apart: %s", (text, ...reports) => {
    expect(triplesOf(text)).toEqual(reports);
  });

  it.each([
    [
      "“It was full,” the captain said. “We left.\n\n“Nobody came to help us until the morning.”",
      ["the captain", "said", "“It was full,” … “We left."],
      ["the captain", "", "“Nobody came to help us until the morning.”"],
    ],
    [
      "“It was full,” the captain told us.\n\n“We could not land at all until the morning came.”",
      ["the captain", "told", "“It was full,”"],
      ["the captain", "", "“We could not land at all until the morning came.”"],
    ],
  ])("may be paragraphs of one speech: %j", (text, ...parts) => {
    expect(triplesOf(text)).toEqual(parts);
  });
});
