import type * as z from "zod/mini";

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with one field, in words for whoever wrote the file.
 *
 * @param value The record that was read, for telling a missing field from a wrong one.
 * @returns The field's path, such as `utterances.0.url`; empty for the record itself.
 */
export function sayIssue(issue: Issue, value: unknown): { field: string; why: string } {
  return {
    field: issue.path.map(String).join("."),
    why: sayWhy(issue, valueAt(value, issue.path)),
  };
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  array: "a list",
  object: "an object",
  boolean: "true or false",
};

function sayWhy(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined) return "it is missing";
      return `it must be ${KIND_WORDS[issue.expected] ?? issue.expected}`;
    case "too_big":
      return `it is too ${issue.origin === "string" ? "long" : "large"}: ${issue.maximum} at most`;
    case "too_small":
      return issue.origin === "string" ? "it is empty" : `it must be ${issue.minimum} at least`;
    case "invalid_value":
      return value === undefined
        ? "it is missing"
        : `it must be one of ${issue.values.map(String).join(", ")}`;
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[key] // an object, so it may be asked for any key
        : undefined,
    value,
  );
}
