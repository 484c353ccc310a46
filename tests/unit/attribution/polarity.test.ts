import { describe, expect, it } from "vitest";
import { detectAttributions } from "../../../lib/attribution/detect-attributions.ts";
import { ENGLISH } from "../../../lib/attribution/packs/en.ts";

describe("the polarity of an attribution", () => {
  it.each([
    ["The company denied that it had known about the leak.", "denied"],
    ["The company said that it had known about the leak.", "affirmed"],
    ["There is no evidence that the company had known about the leak.", "denied"],
  ] as const)("of %s is %s", (text, polarity) => {
    const [found] = detectAttributions(text, { pack: ENGLISH });

    expect(found?.polarity).toBe(polarity);
  });
});
