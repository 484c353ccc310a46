import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ClaimState, emptyState, fieldsOfState } from "../../../lib/replication/claim-state.ts";
import { foldEntry } from "../../../lib/replication/fold.ts";
import { toCanonicalText } from "../../../lib/replication/json.ts";
import type { Edit } from "../../../lib/replication/op.ts";
import { creation, entryOf, foldAll, opOf } from "./entries.ts";
import {
  foldInPages,
  hadSeen,
  runSchedule,
  schedules,
  type WrittenEntry,
} from "./simulate-editors.ts";

const word = fc.constantFrom("x", "y", "z");
const member = fc.constantFrom("k1", "k2");
const path = fc.oneof(
  fc.constantFrom("speaker/name", "status"),
  member.map((key) => `counterStatements/${key}/url`),
);
const setting: fc.Arbitrary<Edit> = fc
  .tuple(path, fc.oneof(word, fc.constant(null)))
  .map(([where, value]) => ({ set: { [where]: value } }));
const naming = word.map((name): Edit => ({ set: { "speaker/name": name } }));
const membership = (kind: "add" | "rem"): fc.Arbitrary<Edit> =>
  fc.oneof(
    word.map((topic) => ({ [kind]: { topics: [topic] } })),
    member.map((key) => ({ [kind]: { counterStatements: [key] } })),
  );
const noting = word.map((note): Edit => ({ note }));
const deleting = fc.boolean().map((del): Edit => ({ del }));
const anyEdit = fc.oneof(
  { weight: 6, arbitrary: setting },
  { weight: 2, arbitrary: membership("add") },
  { weight: 2, arbitrary: membership("rem") },
  { weight: 1, arbitrary: noting },
  { weight: 1, arbitrary: deleting },
);

/** Whether an op by its own word takes away what stands at a path. */
function takesAway({ payload }: WrittenEntry, where: string): boolean {
  if (payload.del === true) return true;
  const [collection = "", key = ""] = where.split("/");
  return payload.rem?.[collection]?.includes(key) ?? false;
}

describe("folding any log", () => {
  it("comes to the same claims, in whatever stretches it is read and written down", () => {
    fc.assert(
      fc.property(schedules(anyEdit), fc.array(fc.integer({ min: 1, max: 5 })), (steps, sizes) => {
        const log = runSchedule(steps);

        const paged = foldInPages(log, sizes);

        expect(paged).toEqual(foldInPages(log, []));
        for (const state of Object.values(paged)) expect(ClaimState.parse(state)).toEqual(state);
      }),
    );
  });

  it.each([
    ["any edits", anyEdit],
    ["edits of one field, and deletions", fc.oneof(naming, deleting)],
  ])("loses no value that nobody who knew it wrote over: %s", (_what, edits) => {
    fc.assert(
      fc.property(schedules(edits), (steps) => {
        const log = runSchedule(steps);
        const state = log.length > 0 ? foldAll(log) : emptyState();

        for (const entry of log) {
          for (const [where, value] of Object.entries(entry.payload.set ?? {})) {
            const text = toCanonicalText(value);
            const isSame = (other: unknown) =>
              other !== undefined && JSON.stringify(other) === text;
            const stands = isSame(state.values[where]?.[0]) && !state.deleted;
            const isDisputed = state.disputes.some(
              (each) => each.path === where && isSame(each.value),
            );
            // Whoever knew the same value of somebody else knew this one.
            const twins = log.filter(({ payload }) => isSame(payload.set?.[where]));
            const isAnswered = log.some((later) => {
              const writes = later.payload.set?.[where] !== undefined || takesAway(later, where);
              return writes && twins.some((twin) => hadSeen(later, twin));
            });
            expect([stands, isDisputed, isAnswered]).toContain(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("keeps in a set what somebody added and nobody who knew of it took out", () => {
    const edits = fc.oneof(setting, membership("add"), membership("rem"));
    fc.assert(
      fc.property(schedules(edits), (steps) => {
        const log = runSchedule(steps);
        const adds = (topic: string) =>
          log.filter(({ payload }) => payload.add?.topics?.includes(topic));
        const takes = (topic: string) =>
          log.filter(({ payload }) => payload.rem?.topics?.includes(topic));

        const state = log.length > 0 ? foldAll(log) : emptyState();

        const expected = ["x", "y", "z"].filter((topic) =>
          adds(topic).some((add) => !takes(topic).some((take) => hadSeen(take, add))),
        );
        expect([...fieldsOfState(state).membersAt("topics")].sort()).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("never deletes what somebody changed without knowing of it, and says that it was to go", () => {
    fc.assert(
      fc.property(fc.oneof(setting, membership("add")), fc.boolean(), (edit, isEditFirst) => {
        const both = [
          { author: "ann", edit },
          { author: "bob", edit: { del: true } },
        ];
        const [first, second] = isEditFirst ? both : both.toReversed();
        const log = [
          entryOf(1, "cy", creation()),
          entryOf(2, first?.author ?? "", opOf(1, first?.edit ?? {})),
          entryOf(3, second?.author ?? "", opOf(1, second?.edit ?? {})),
        ];

        const state = foldAll(log);

        expect(state.deleted).toBeNull();
        expect(state.disputes).toContainEqual(
          expect.objectContaining({ kind: "deletion", by: "bob/m" }),
        );
      }),
    );
  });

  it("changes nothing for an op that is in the log again further on", () => {
    fc.assert(
      fc.property(schedules(anyEdit), fc.array(fc.nat()), (steps, picks) => {
        const log = runSchedule(steps);
        fc.pre(log.length > 0);
        const spread = log.map((entry) => ({
          ...{ ...entry, seq: entry.seq * 100 },
          payload: { ...entry.payload, base: entry.payload.base * 100 },
        }));
        const again = picks.slice(0, 50).flatMap((pick, index) => {
          const twin = spread[pick % spread.length];
          const place = twin && twin.seq + (pick % 7) * 100 + index + 1;
          return twin && place ? [{ ...twin, seq: place }] : [];
        });
        const doubled = [...spread, ...again].sort((a, b) => a.seq - b.seq);

        expect(foldAll(doubled)).toEqual(foldAll(spread));
      }),
    );
  });

  it("ends every dispute about a field for whoever has seen all and writes it", () => {
    fc.assert(
      fc.property(schedules(setting), path, word, (steps, where, value) => {
        const log = runSchedule(steps);
        const last = entryOf(log.length + 1, "dee", opOf(log.length, { set: { [where]: value } }));

        const state = foldAll([...log, last]);

        expect(state.values[where]?.[0]).toBe(value);
        expect(state.disputes.filter((each) => each.path === where)).toEqual([]);
      }),
    );
  });

  it("survives any payload, and sets aside what is no op", () => {
    const hostile = fc.oneof(
      fc.anything({ withNullPrototype: true, withDate: true }),
      fc.jsonValue(),
      fc.record({ v: fc.constant(1), base: fc.nat(), from: fc.constant("m"), set: fc.anything() }),
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (payloads) => {
        let state: ClaimState | undefined;
        for (const [index, payload] of payloads.entries()) {
          const folded = foldEntry(state, entryOf(index + 1, "eve", payload));
          if (folded.outcome === "applied") state = folded.state;
          else expect(folded).toMatchObject({ outcome: "aside", detail: expect.any(String) });
        }

        expect(ClaimState.safeParse(state ?? emptyState()).success).toBe(true);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
    );
  });
});
