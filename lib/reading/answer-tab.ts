import type { Mark } from "../highlight/hit-test.ts";
import { reveal } from "../highlight/reveal.ts";
import type { TabRequest } from "../messaging/protocol.ts";
import { collectClaimReviews } from "./collect-claim-reviews.ts";
import { findStep } from "./find-step.ts";
import type { PageSession } from "./page-session.ts";

/** Where the reader is on the page, and how to open the card elsewhere. */
export interface Walk {
  /** The statement whose card is open, or was the last to be. */
  current(): number | undefined;
  openCard(mark: Mark): void;
}

/**
 * Answer our own background or popup; the browser sets `sender.id`, so the caller knows who asks.
 *
 * @returns A promise of the answer, or `undefined` for a request that is not known here.
 */
export function answerTab(request: TabRequest, session: PageSession, walk: Walk) {
  switch (request.ask) {
    case "reading":
      return Promise.resolve(session.reading());
    case "reread":
      void session.reread(true);
      return Promise.resolve(true);
    case "claim-reviews":
      return Promise.resolve(collectClaimReviews(document));
    case "jump":
      return Promise.resolve(jumpTo(request.statementId, session, walk.openCard));
    case "step":
      return Promise.resolve(stepBy(request.by, session, walk));
    default:
      return undefined;
  }
}

function jumpTo(id: number, session: PageSession, openCard: (mark: Mark) => void): boolean {
  const mark = session.marks().find(({ statementId }) => statementId === id);
  return mark !== undefined && goTo(mark, openCard);
}

/** Go to the next or previous mark and open its card; behind the last comes the first. */
export function stepBy(by: 1 | -1, session: PageSession, { current, openCard }: Walk): boolean {
  const mark = findStep(session.marks(), current(), by);
  return mark !== undefined && goTo(mark, openCard);
}

function goTo(mark: Mark, openCard: (mark: Mark) => void): boolean {
  const [range] = mark.ranges;
  if (!range || !reveal(range)) return false;
  openCard(mark);
  return true;
}
