import type * as z from "zod/mini";

/** The first fault in words; a record with one is refused whatever else is wrong with it. */
export function sayFault(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (!issue) return "unreadable";
  const field = issue.path.map(String).join(".");
  return field ? `${field}: ${issue.message}` : issue.message;
}
