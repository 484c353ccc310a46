import browser from "webextension-polyfill";
import type { PageCheck } from "../messaging/protocol.ts";

const DISPUTED_COLOR = "#6536b3";
const NONE_COLOR = "#6b6862";

/**
 * Put the number of statements with counter-statements on the toolbar button; grey for none.
 *
 * The browser keeps a badge for its tab even when the background is stopped.
 */
export async function showBadge(tabId: number, check: PageCheck): Promise<void> {
  const { text, color } = toBadge(check);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" }),
  ]).catch(() => {
    // The tab may be closed by now; there is nothing left to show.
  });
}

function toBadge(check: PageCheck): { text: string; color: string } {
  if (check.state !== "checked") return { text: "", color: NONE_COLOR };
  const disputed = check.statements.filter(({ match }) => (match?.counterCount ?? 0) > 0).length;
  return { text: String(disputed), color: disputed > 0 ? DISPUTED_COLOR : NONE_COLOR };
}
