import { describe, expect, it } from "vitest";
import type { Claim } from "../../../lib/claim/claim.ts";
import { type ClaimState, noteOf, toClaim } from "../../../lib/replication/claim-state.ts";
import {
  authorOf,
  listDisputes,
  resolveDispute,
  type Verdict,
} from "../../../lib/replication/disputes.ts";
import type { Edit } from "../../../lib/replication/op.ts";
import { isForeseen, withWaiting } from "../../../lib/replication/view.ts";
import { creation, entryOf, foldAll, opOf } from "./entries.ts";

/** A claim of two counter-statements that Ann and Bob edited without knowing of each other. */
function contested(ann: Edit, bob: Edit): ClaimState {
  return foldAll([
    entryOf(1, "cy", creation()),
    entryOf(2, "ann", opOf(1, ann)),
    entryOf(3, "bob", opOf(1, bob)),
  ]);
}

/** The state once somebody who saw all of it has decided its only dispute. */
function decide(state: ClaimState, verdict: Verdict, seq = 4): ClaimState {
  const [dispute, ...others] = listDisputes(state);
  const edit = dispute && resolveDispute(state, dispute, verdict);
  if (!edit || others.length > 0) throw new Error("expected one dispute that can be decided so");
  return foldAll([entryOf(seq, "dee", opOf(seq - 1, edit))], state);
}

function claimIn(state: ClaimState): Claim {
  const found = toClaim("c1", state);
  if (found.state !== "claim") throw new Error(`expected a claim, got ${JSON.stringify(found)}`);
  return found.claim;
}

const setTo = (path: string, value: string) => ({ set: { [path]: value } });
const wording = (text: string) => ({ set: { proposition: { lang: "en", text } } });

describe("a dispute", () => {
  it("names both sides and whose they are", () => {
    const state = contested(setTo("status", "open"), setTo("status", "settled"));

    const [dispute] = listDisputes(state);

    expect(dispute).toMatchObject({ standing: "open", standingBy: "ann/m", value: "settled" });
    expect(authorOf(dispute?.by ?? "")).toBe("bob");
    expect(dispute?.canKeepBoth).toBe(false);
  });

  it.each([
    ["standing", "Road Office"],
    ["other", "Harbour Office"],
  ] as const)("ends with the %s value", (verdict, name) => {
    const state = contested(
      setTo("speaker/name", "Road Office"),
      setTo("speaker/name", "Harbour Office"),
    );

    const decided = decide(state, verdict);

    expect(claimIn(decided).speaker.name).toBe(name);
    expect(decided.disputes).toEqual([]);
  });

  it.each([
    ["standing", true],
    ["other", false],
  ] as const)("about a removal ends with the %s side", (verdict, isThere) => {
    const url = setTo("counterStatements/k1/url", "https://news.example/new");
    const state = contested(url, { rem: { counterStatements: ["k1"] } });

    const decided = decide(state, verdict);

    expect(claimIn(decided).counterStatements.some(({ id }) => id === "k1")).toBe(isThere);
    expect(decided.disputes).toEqual([]);
  });

  it.each([
    ["standing", "claim"],
    ["other", "deleted"],
  ] as const)("about a deletion ends with the %s side", (verdict, outcome) => {
    const state = contested(setTo("speaker/name", "Road Office"), { del: true });

    const decided = decide(state, verdict);

    expect(toClaim("c1", decided).state).toBe(outcome);
    expect(decided.disputes).toEqual([]);
  });

  it("keeps both wordings: the other as a paraphrase", () => {
    const decided = decide(
      contested(wording("It shut in May."), wording("It closed last May.")),
      "both",
    );

    expect(claimIn(decided).proposition).toMatchObject({
      ...{ text: "It shut in May.", paraphrases: [{ lang: "en", text: "It closed last May." }] },
    });
    expect(decided.disputes).toEqual([]);
  });

  it("keeps both names: the other as an alias", () => {
    const state = contested(setTo("speaker/name", "Roads"), setTo("speaker/name", "Harbours"));

    const decided = decide(state, "both");

    expect(claimIn(decided).speaker).toMatchObject({ name: "Roads", aliases: ["Harbours"] });
    expect(decided.disputes).toEqual([]);
  });

  it("keeps both notes, one under the other", () => {
    const decided = decide(contested({ note: "Ask the union." }, { note: "Done." }), "both");

    expect(noteOf(decided)).toBe("Ask the union.\n\nDone.");
    expect(decided.disputes).toEqual([]);
  });

  it("keeps both sayings of a counter-statement: the other in a copy that else says the same", () => {
    const place = "counterStatements/k1";
    const ann: Edit = {
      ...setTo(`${place}/url`, "https://news.example/ann"),
      add: { [`${place}/speaker/aliases`]: ["The union"] },
    };
    const state = contested(ann, setTo(`${place}/url`, "https://news.example/bob"));

    const decided = decide(state, "both");

    const { counterStatements } = claimIn(decided);
    const [first, standing, copy] = counterStatements;
    expect(counterStatements).toHaveLength(3);
    expect(first).toEqual(claimIn(state).counterStatements[0]);
    expect(standing).toMatchObject({ id: "k1", url: "https://news.example/ann" });
    expect(copy).toEqual({ ...standing, id: "k1-3", url: "https://news.example/bob" });
    expect(decided.disputes).toEqual([]);
  });

  it("leads two people who keep both at the same time to one copy", () => {
    const state = contested(
      setTo("counterStatements/k1/url", "https://news.example/ann"),
      setTo("counterStatements/k1/url", "https://news.example/bob"),
    );
    const [dispute] = listDisputes(state);
    const edit = dispute && resolveDispute(state, dispute, "both");

    const decided = foldAll(
      [entryOf(4, "dee", opOf(3, edit ?? {})), entryOf(5, "eli", opOf(3, edit ?? {}))],
      state,
    );

    expect(claimIn(decided).counterStatements.map(({ id }) => id)).toEqual(["k0", "k1", "k1-3"]);
    expect(decided.disputes).toEqual([]);
  });

  it("copies a counter-statement of the longest id there may be, and of an odd one", () => {
    for (const id of ["k".repeat(100), "ä%/ ✓".repeat(12)]) {
      const key = encodeURIComponent(id);
      const made: Edit = {
        add: { counterStatements: [key] },
        set: {
          [`counterStatements/${key}/stance`]: "disputes",
          [`counterStatements/${key}/speaker/name`]: "The union",
          [`counterStatements/${key}/summary`]: { lang: "en", text: "It says otherwise." },
          [`counterStatements/${key}/url`]: "https://news.example/b",
        },
      };
      const place = `counterStatements/${key}/url`;
      const state = foldAll([
        ...[entryOf(1, "cy", creation()), entryOf(2, "cy", opOf(1, made))],
        entryOf(3, "ann", opOf(2, setTo(place, "https://news.example/ann"))),
        entryOf(4, "bob", opOf(2, setTo(place, "https://news.example/bob"))),
      ]);

      const { counterStatements } = claimIn(decide(state, "both", 5));

      expect(counterStatements.map(({ url }) => url).slice(2)).toEqual([
        "https://news.example/ann",
        "https://news.example/bob",
      ]);
    }
  });

  it("is only foreseen while one of its sides waits to be sent", () => {
    const before = foldAll([
      entryOf(1, "cy", creation()),
      entryOf(2, "ann", opOf(1, setTo("status", "open"))),
    ]);
    const waiting = [{ op: opOf(1, setTo("status", "settled")), at: 5 }];

    const [foreseen] = withWaiting(before, waiting, { author: "bob" }).disputes;
    const [real] = contested(setTo("status", "open"), setTo("status", "settled")).disputes;

    expect(foreseen && isForeseen(foreseen)).toBe(true);
    expect(real && isForeseen(real)).toBe(false);
  });
});
