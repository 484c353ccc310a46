import { describe, expect, it } from "vitest";
import type { CheckedStatement } from "../../../lib/matching/checked-statement.ts";
import {
  filterStatements,
  listSources,
  type StatementFilter,
} from "../../../lib/report/filter-statements.ts";
import { attributionOf } from "./attribution.ts";

const EVERYTHING: StatementFilter = { kind: "all", source: null, words: "" };

const FERRY = statementOf(0, "Ann Lind", "the ferry was sold for one crown", 2);
const BRIDGE = statementOf(1, "Ann Lind", "the bridge is closed", 0);
const CAFE = statementOf(2, "", "the Café Olé is shut", null);
const OWN = statementOf(3, null, "the harbour is deep", null);
const ALL = [FERRY, BRIDGE, CAFE, OWN];

describe("filterStatements", () => {
  it.each<[string, Partial<StatementFilter>, CheckedStatement[]]>([
    ["everything in order", {}, ALL],
    ["what is in a list", { kind: "matched" }, [FERRY, BRIDGE]],
    ["what others say something to", { kind: "countered" }, [FERRY]],
    ["what nobody is named for", { kind: "unattributed" }, [CAFE, OWN]],
    ["one source's", { source: "Ann Lind" }, [FERRY, BRIDGE]],
    ["all words, wherever they stand", { words: " CROWN  ann " }, [FERRY]],
    ["words without their accents", { words: "cafe ole" }, [CAFE]],
    ["nothing where one word is missing", { words: "bridge crown" }, []],
    ["what passes all of it", { kind: "matched", source: "Ann Lind", words: "bridge" }, [BRIDGE]],
  ])("keeps %s", (_what, filter, expected) => {
    expect(filterStatements(ALL, { ...EVERYTHING, ...filter })).toEqual(expected);
  });
});

describe("listSources", () => {
  it("counts statements by source, most first, and leaves the unnamed out", () => {
    const other = statementOf(4, "Bo Ek", "the bus left", null);

    expect(listSources([other, ...ALL])).toEqual([
      { source: "Ann Lind", count: 2 },
      { source: "Bo Ek", count: 1 },
    ]);
  });
});

/** A statement of a source, `null` for the article's own voice; `counters` null is unmatched. */
function statementOf(
  id: number,
  source: string | null,
  content: string,
  counters: number | null,
): CheckedStatement {
  const attribution = attributionOf();
  return {
    statement:
      source === null
        ? { voice: "own", id, content: [] }
        : { voice: "attributed", id, content: [], attribution },
    wording: { source: source ?? "", resolvedSource: null, cue: "said", content },
    match: counters === null ? null : matchWith(id, counters),
  };
}

function matchWith(id: number, counterCount: number): CheckedStatement["match"] {
  return {
    claimId: `claim-${id}`,
    listId: "roads",
    tier: "same",
    probability: 0.9,
    reasons: [],
    speakerAgreement: "same",
    counterCount,
  };
}
