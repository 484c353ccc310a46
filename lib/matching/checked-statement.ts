import * as z from "zod/mini";
import { Statement } from "../statement/statement.ts";
import { Match } from "./match.ts";

const words = z.string().check(z.maxLength(20_000));

/** A statement as the page words it, with the recorded claim it matches, if any. */
export const CheckedStatement = z.object({
  statement: Statement,
  /** The spans' words; `source` is empty where nobody is named. */
  wording: z.object({
    source: words,
    resolvedSource: z.nullable(words),
    cue: words,
    content: words,
  }),
  match: z.nullable(Match),
});
export type CheckedStatement = z.infer<typeof CheckedStatement>;
