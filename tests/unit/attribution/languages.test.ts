import { describe, expect, it } from "vitest";
import { CASE_FILES, listLanguages, scoreLanguage } from "../../../scripts/eval/languages.ts";
import { summarise } from "../../../scripts/eval/score-sentences.ts";

/** What every pack must reach on its sentences; see docs/languages.md. */
const BAR = { precision: 0.85, recall: 0.85, sources: 0.8 };

describe.each(listLanguages())("the pack for %s", (language) => {
  it.each(CASE_FILES)("clears the bar on %s.txt", (file) => {
    const score = summarise(scoreLanguage(language, file));

    expect(score.cases).toBeGreaterThan(0);
    expect(score.precision).toBeGreaterThanOrEqual(BAR.precision);
    expect(score.recall).toBeGreaterThanOrEqual(BAR.recall);
    expect(score.sources).toBeGreaterThanOrEqual(BAR.sources);
  });
});
