import browser from "webextension-polyfill";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { onMarkClick } from "../../lib/highlight/click-marks.ts";
import type { Mark } from "../../lib/highlight/hit-test.ts";
import type { TabRequest } from "../../lib/messaging/protocol.ts";
import { answerTab, stepBy, type Walk } from "../../lib/reading/answer-tab.ts";
import { startSession } from "../../lib/reading/page-session.ts";
import { type Direction, showCard } from "./show-card.tsx";

/** Our own world's global, which the page cannot see: a second injection finds the first. */
const world = globalThis as typeof globalThis & { saysWhoReader?: AbortController };

export default defineUnlistedScript(() => {
  world.saysWhoReader?.abort();
  world.saysWhoReader = new AbortController();
  const { signal } = world.saysWhoReader;
  const session = startSession(signal);
  let card = new AbortController();
  let current: number | undefined;
  const openCard = (mark: Mark, cameBy?: Direction) => {
    const placed = session.placed();
    const shown = placed.find(({ checked }) => checked.statement.id === mark.statementId);
    if (!shown) return;
    card.abort(); // One card at a time, also when the popup jumps from one mark to the next.
    card = new AbortController();
    current = mark.statementId;
    const marks = session.marks();
    const walk = {
      place: marks.indexOf(mark) + 1,
      count: marks.length,
      cameBy,
      onStep: (by: Direction) =>
        stepBy(by, session, { ...reader, openCard: (next) => openCard(next, by) }),
    };
    void showCard(mark, shown, { walk, signal: AbortSignal.any([card.signal, signal]) });
  };
  const reader: Walk = { current: () => current, openCard: (mark) => openCard(mark) };
  const answer = (request: unknown, sender: { id?: string | undefined }) =>
    sender.id === browser.runtime.id
      ? answerTab(request as TabRequest, session, reader)
      : undefined;
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(answer));
  onMarkClick({
    document,
    get shadowRoots() {
      return session.article()?.shadowRoots ?? [];
    },
    marks: session.marks,
    onClick: (mark) => openCard(mark),
    signal,
  });
  void session.reread(true);
});
