import type { CheckedStatement } from "../matching/checked-statement.ts";
import { MAX_PAIR_TEXT, matchedText } from "../matching/matched-text.ts";
import { ask, askTab } from "../messaging/client.ts";

/** Remember that a tab's statement is not the claim it was matched with, or forget it again. */
export async function tellApart(
  tabId: number,
  checked: CheckedStatement,
  isApart: boolean,
): Promise<void> {
  if (!checked.match) return;
  const { listId, claimId } = checked.match;
  const text = matchedText(checked).slice(0, MAX_PAIR_TEXT);
  await ask("tellApart", { listId, claimId, text, isApart });
  await askTab(tabId, { ask: "reread" });
}
