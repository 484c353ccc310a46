import type * as z from "zod/mini";
import { sayIssue } from "./say-issue.ts";

/**
 * The first fault of a record in words, its field in front; a record with one is refused whatever
 * else is wrong with it.
 *
 * @param value The record that was read.
 */
export function sayFault(error: z.core.$ZodError, value: unknown): string {
  const [issue] = error.issues;
  if (!issue) return "unreadable";
  const { field, why } = sayIssue(issue, value);
  return field ? `${field}: ${why}` : why;
}
