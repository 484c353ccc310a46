import type { Mark } from "../highlight/hit-test.ts";
import { reveal } from "../highlight/reveal.ts";
import type { TabRequest } from "../messaging/protocol.ts";
import { collectClaimReviews } from "./collect-claim-reviews.ts";
import type { PageSession } from "./page-session.ts";

/**
 * Answer our own background or popup; the browser sets `sender.id`, so the caller knows who asks.
 *
 * @returns A promise of the answer, or `undefined` for a request that is not known here.
 */
export function answerTab(
  request: TabRequest,
  session: PageSession,
  openCard: (mark: Mark) => void,
) {
  switch (request.ask) {
    case "reading":
      return Promise.resolve(session.reading());
    case "reread":
      void session.reread(true);
      return Promise.resolve(true);
    case "claim-reviews":
      return Promise.resolve(collectClaimReviews(document));
    case "jump":
      return Promise.resolve(jumpTo(request.statementId, session, openCard));
    default:
      return undefined;
  }
}

function jumpTo(id: number, session: PageSession, openCard: (mark: Mark) => void): boolean {
  const mark = session.marks().find(({ statementId }) => statementId === id);
  const [range] = mark?.ranges ?? [];
  if (!mark || !range || !reveal(range)) return false;
  openCard(mark);
  return true;
}
