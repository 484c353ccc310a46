import nlp from "compromise";
import type { Detection } from "./engine.ts";

/** Find the quotations of a text with compromise. */
export function detect(text: string): Detection {
  const start = performance.now();
  const found = nlp(text).quotations().length;
  return { ms: performance.now() - start, found };
}
