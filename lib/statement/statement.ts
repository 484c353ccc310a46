import * as z from "zod/mini";
import { Attribution } from "../attribution/attribution.ts";
import { Span } from "../text/span.ts";

const id = z.int().check(z.nonnegative());
const content = z.array(Span).check(z.maxLength(40));

/**
 * What a page asserts: an attribution's content with its source, or a sentence in the article's
 * own voice. `id` numbers the statements of one page in text order.
 */
export const Statement = z.discriminatedUnion("voice", [
  z.object({ voice: z.literal("attributed"), id, content, attribution: Attribution }),
  z.object({ voice: z.literal("own"), id, content }),
]);
export type Statement = z.infer<typeof Statement>;
