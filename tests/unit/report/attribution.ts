/** An attribution of which nothing but its kind matters here. */
export function attributionOf(kind: "direct" | "indirect" = "direct") {
  return {
    source: [],
    cue: [],
    content: [],
    kind,
    form: "reporting" as const,
    polarity: "affirmed" as const,
    confidence: 1,
    resolved: null,
  };
}
