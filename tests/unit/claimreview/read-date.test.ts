import { describe, expect, it } from "vitest";
import { dateOf } from "../../../lib/claimreview/read-date.ts";

describe("dateOf", () => {
  it.each([
    ["2024-03-04", "2024-03-04"],
    ["2024-03-04T23:59:00-05:00", "2024-03-04"],
    ["2024-3-4 10:00", "2024-03-04"],
    ["2024-03", "2024-03"],
    ["2024", "2024"],
    ["March 4, 2024", "2024-03-04"],
    ["Mon, 4 Mar 2024 10:00:00 GMT", "2024-03-04"],
    ["Sept. 2024", "2024-09"],
    [{ "@value": "2024-03-04" }, "2024-03-04"],
  ])("reads %j as %s", (written, expected) => {
    expect(dateOf(written)?.value).toBe(expected);
  });

  it.each(["04/03/2024", "2024-02-30", "yesterday", "", null, 20240304, {}])(
    "is null for %j",
    (written) => {
      expect(dateOf(written)).toBeNull();
    },
  );
});
