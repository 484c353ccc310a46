import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ArticleReport } from "../../lib/report/article-report.ts";
import { BROWSERS } from "./rig.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Beside the project, not in it: its text is not ours to ship. */
const ARTICLE = join(ROOT, "../shared/starter/article.txt");

function readArticle(browser: string): Promise<ArticleReport> {
  const args = [join(ROOT, "scripts/start.ts"), "--json", "--browser", browser, ARTICLE];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout)),
    );
  });
}

describe.runIf(existsSync(ARTICLE)).each(BROWSERS)("the first real article in %s", (browser) => {
  it("has its five attributions and three own-voice claims, and no other attribution", async () => {
    const { statements } = await readArticle(browser);

    const attributed = statements.filter(({ voice }) => voice === "attributed");
    expect(
      attributed.map(({ source, resolvedSource, cue, form }) => [
        source,
        resolvedSource,
        cue,
        form,
      ]),
    ).toEqual([
      ["Azernews", null, "reports", "reporting"],
      ["The Foreign Ministry", null, "reports", "reporting"],
      ["", null, "There is evidence", "evidential"],
      ["Azerbaijan", null, "requested", "reporting"],
      ["the ministry", "The Foreign Ministry", "said", "reporting"],
    ]);
    const own = statements.filter(({ voice }) => voice === "own").map(({ match }) => match);
    const claims = new Map(own.map((match) => [match?.claimId, match]));
    for (const id of ["az-mines-2700", "az-lachin-mines", "az-mines-civilian-areas"]) {
      expect(claims.get(id)?.speakerAgreement).toBe("unattributed");
      expect(claims.get(id)?.counterStatements.length).toBeGreaterThan(0);
      expect(claims.get(id)?.counterStatements.every(({ url }) => /^https?:/.test(url))).toBe(true);
    }
  });
});
