import * as z from "zod/mini";
import { Span } from "../text/span.ts";

/** How much of the content stands in quotation marks: all, some or none of it. */
export const ContentKind = z.enum(["direct", "mixed", "indirect"]);
export type ContentKind = z.infer<typeof ContentKind>;

/** The construction that ties the content to its source. */
export const AttributionForm = z.enum([
  "reporting",
  "according-to",
  "passive",
  "evidential",
  "nominal",
  "label",
  "quote",
]);
export type AttributionForm = z.infer<typeof AttributionForm>;

/** A short mention or pronoun traced back to the mention that names the source in full. */
export const ResolvedSource = z.object({
  text: z.string().check(z.maxLength(400)),
  span: Span,
  confidence: z.number(),
});
export type ResolvedSource = z.infer<typeof ResolvedSource>;

const Spans = z.array(Span).check(z.maxLength(40));

/**
 * Who is said to have said what, in PARC/PolNeAR terms. Span lists, since quotations are
 * interrupted ("A," he said, "B"). An empty `source` means that nobody is named ("reportedly").
 */
export const Attribution = z.object({
  source: Spans,
  cue: Spans,
  content: Spans,
  kind: ContentKind,
  form: AttributionForm,
  /**
   * Whether the source asserts the content or says, as in "denied that", that it is not so; also
   * "denied" where it is told not to have said it.
   */
  polarity: z.enum(["affirmed", "denied"]),
  /** Probability in 0..1 that a reader would call this an attribution. */
  confidence: z.number(),
  /** Set when `source` is a pronoun or short mention whose full mention is beyond doubt. */
  resolved: z.nullable(ResolvedSource),
});
export type Attribution = z.infer<typeof Attribution>;
