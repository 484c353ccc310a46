import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planPoll } from "../../../lib/feed/plan-poll.ts";

const HOUR = 3_600_000;

describe("planPoll", () => {
  it.each([
    ["after the publisher's interval", { failures: 0, pollMs: 6 * HOUR }, 0, 6 * HOUR],
    ["up to a fifth later", { failures: 0, pollMs: 5 * HOUR }, 1, 6 * HOUR],
    ["never more often than four times an hour", { failures: 0, pollMs: 1 }, 0, HOUR / 4],
    ["soon after one failure", { failures: 1, pollMs: 6 * HOUR }, 0, HOUR / 24],
    ["later after several", { failures: 4, pollMs: 6 * HOUR }, 1, (HOUR / 12) * 8],
    ["a day later at most", { failures: 5_000, pollMs: 6 * HOUR }, 1, 24 * HOUR],
  ])("looks again %s", (_what, history, random, wait) => {
    expect(planPoll(history, 1_000, random)).toBeCloseTo(1_000 + wait, 3);
  });

  it("always names a time ahead, within a day's reach or the publisher's own", () => {
    const history = fc.record({ failures: fc.nat(), pollMs: fc.nat(30 * 24 * HOUR) });
    fc.assert(
      fc.property(history, fc.double({ min: 0, max: 1, noNaN: true }), (past, random) => {
        const at = planPoll(past, 0, random);

        expect(at).toBeGreaterThanOrEqual(HOUR / 24);
        expect(at).toBeLessThanOrEqual(Math.max(24 * HOUR, past.pollMs * 1.2));
      }),
    );
  });
});
