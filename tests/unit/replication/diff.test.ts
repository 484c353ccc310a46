import { describe, expect, it } from "vitest";
import { Claim } from "../../../lib/claim/claim.ts";
import { toClaim } from "../../../lib/replication/claim-state.ts";
import { diffClaims, splitEdit } from "../../../lib/replication/diff.ts";
import { entryOf, FULL_CLAIM, foldAll, opOf } from "./entries.ts";

function change(edit: (claim: Claim) => unknown): Claim {
  const claim = structuredClone(FULL_CLAIM);
  edit(claim);
  return claim;
}

const [first, second] = FULL_CLAIM.counterStatements;

describe("diffClaims", () => {
  it("finds nothing between a claim and itself, whatever its revision", () => {
    expect(diffClaims(FULL_CLAIM, { ...FULL_CLAIM, rev: 9 })).toBeUndefined();
  });

  it.each([
    ["a speaker's name", (claim: Claim) => Object.assign(claim.speaker, { name: "Road Office" })],
    ["a role that goes", (claim: Claim) => Object.assign(claim.speaker, { role: null })],
    [
      "an alias",
      (claim: Claim) => Object.assign(claim.speaker, { aliases: ["The Roads", "Roads"] }),
    ],
    ["a topic less", (claim: Claim) => claim.topics.pop()],
    ["a paraphrase", (claim: Claim) => claim.proposition.paraphrases.push(wording())],
    ["a status", (claim: Claim) => Object.assign(claim, { status: "withdrawn" })],
    ["a counter-statement less", (claim: Claim) => claim.counterStatements.shift()],
    ["a link's copy", (claim: Claim) => claim.counterStatements[0]?.archived.push(copy())],
    ["an utterance less", (claim: Claim) => claim.utterances.pop()],
    [
      "an utterance's words",
      (claim: Claim) => Object.assign(utteranceOf(claim), { exact: "It was shut." }),
    ],
    ["an utterance's date", (claim: Claim) => Object.assign(utteranceOf(claim), { date: year() })],
    ["where it came from", (claim: Claim) => Object.assign(claim.provenance, { addedBy: "Ann" })],
  ])("names what leads to a claim with another state of %s", (_what, edit) => {
    const now = change(edit);

    const op = opOf(1, diffClaims(FULL_CLAIM, now) ?? {});
    const start = entryOf(1, "ann", opOf(0, diffClaims(undefined, FULL_CLAIM) ?? {}));
    const state = foldAll([start, entryOf(2, "bob", op)].map(underFullKey));

    const { claim } = toClaim("full~claim:1", state) as { claim: Claim };
    expect(sorted(claim)).toEqual(sorted({ ...now, rev: 2 }));
  });

  it("edits one field of one counter-statement and touches no other", () => {
    const now = change((claim) => {
      claim.counterStatements = [{ ...first, stance: "confirms" }, second] as never;
    });

    expect(diffClaims(FULL_CLAIM, now)).toEqual({
      set: { "counterStatements/k0/stance": "confirms" },
    });
  });

  it("takes a counter-statement out by its key alone", () => {
    const now = change((claim) => claim.counterStatements.shift());

    expect(diffClaims(FULL_CLAIM, now)).toEqual({ rem: { counterStatements: ["k0"] } });
  });

  it("deletes a claim that is no more", () => {
    expect(diffClaims(FULL_CLAIM, undefined)).toEqual({ del: true });
  });

  it("keeps ids of any letters apart in its paths", () => {
    const now = change((claim) => {
      claim.counterStatements = ["a/b", "a", "%61", "ü__proto__", "\ud800"].map((id) => ({
        ...(first as NonNullable<typeof first>), // the claim has two
        id,
      }));
    });

    const op = opOf(0, diffClaims(undefined, now) ?? {});
    const state = foldAll([underFullKey(entryOf(1, "ann", op))]);

    const { claim } = toClaim("full~claim:1", state) as { claim: Claim };
    const ids = claim.counterStatements.map(({ id }) => id);
    expect(ids).toEqual(["a/b", "a", "%61", "ü__proto__", "\ufffd"]);
  });
});

describe("splitEdit", () => {
  it("leaves a small edit whole", () => {
    const edit = diffClaims(undefined, FULL_CLAIM) ?? {};

    expect(splitEdit(edit)).toEqual([edit]);
  });

  it("makes ops that a server takes, which together make the same claim", () => {
    const counters = Array.from({ length: 100 }, (_, index) => ({
      ...first,
      id: `k${index}`,
      quote: { exact: "ü".repeat(2_500), lang: "de" },
    }));
    const large = Claim.parse({ ...FULL_CLAIM, counterStatements: counters });

    const edits = splitEdit(diffClaims(undefined, large) ?? {});
    const entries = edits.map((edit, index) => entryOf(index + 1, "ann", opOf(0, edit)));
    const state = foldAll(entries.map(underFullKey));

    expect(edits.length).toBeGreaterThan(1);
    expect(edits.map((edit) => JSON.stringify(edit).length).every((n) => n <= 60_000)).toBe(true);
    const { claim } = toClaim("full~claim:1", state) as { claim: Claim };
    expect(claim).toEqual({ ...large, rev: edits.length });
  });
});

function underFullKey<T extends object>(entry: T): T {
  return { ...entry, claimKey: "full~claim:1" };
}

function sorted(claim: Claim): unknown {
  const order = (items: readonly object[]) =>
    items.map((item) => JSON.stringify(item)).sort((a, b) => (a < b ? -1 : 1));
  return { ...claim, utterances: order(claim.utterances) };
}

function wording() {
  return { lang: "en", text: "In May the bridge was shut." };
}

function copy() {
  return { url: "https://archive.example/2", at: "2024-06-01" };
}

function year() {
  return { value: "2024", precision: "year" } as const;
}

function utteranceOf(claim: Claim) {
  const [utterance] = claim.utterances;
  if (!utterance) throw new Error("expected the claim to have an utterance");
  return utterance;
}
