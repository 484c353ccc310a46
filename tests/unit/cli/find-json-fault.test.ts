import { describe, expect, it } from "vitest";
import { findJsonFault } from "../../../cli/list/find-json-fault.ts";

describe("findJsonFault", () => {
  it.each([
    ["{\n  oops", 2, 3],
    [`{\n  "a": oops,\n  "b": 1\n}`, 2, 8],
    [`{"a": [1, 2,, 3]}`, 1, 13],
    [`{"a": 1,\n}`, 2, 1],
    ['["a\nb"]', 1, 4],
    ["[1]\n[2]", 2, 1],
    ["[trux]", 1, 5],
    ["<!doctype html>", 1, 1],
    [`{"a": [1`, 1, 9],
    ["", 1, 1],
  ])("finds the place in %j", (text, line, column) => {
    expect(findJsonFault(text)).toEqual({ line, column });
  });
});
