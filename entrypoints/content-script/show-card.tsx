import { render } from "preact";
import { WordsContext } from "../../components/i18n.ts";
import { type CardWalk, StatementCard } from "../../components/StatementCard.tsx";
import css from "../../components/styles/card.css?inline";
import type { ListedClaim } from "../../lib/claim/listed-claim.ts";
import { openCard } from "../../lib/highlight/card-host.ts";
import type { Mark } from "../../lib/highlight/hit-test.ts";
import { ask } from "../../lib/messaging/client.ts";
import type { Placed } from "../../lib/reading/place-marks.ts";
import { translate, uiLocale } from "../../lib/services/browser-words.ts";

export type Direction = 1 | -1;

/** The button that led here keeps the focus, so that pressing it again goes on. */
const STEP_BUTTONS = { 1: "[data-step=next]", "-1": "[data-step=previous]" } as const;

interface CardContext {
  walk: CardWalk & { cameBy?: Direction | undefined };
  signal: AbortSignal;
}

/** Open the card over a marked statement; what is recorded comes in when the background answers. */
export async function showCard(
  mark: Mark,
  { checked }: Placed,
  { walk, signal }: CardContext,
): Promise<void> {
  const card = openCard(document, {
    near: () => boxOf(mark),
    label: translate("card_label"),
    css,
    signal,
    onClose: () => render(null, card.mount),
  });
  const draw = (listed: ListedClaim | undefined, isLoading: boolean) => {
    render(
      <WordsContext.Provider value={{ translate, locale: uiLocale() }}>
        <StatementCard
          checked={checked}
          listed={listed}
          isLoading={isLoading}
          walk={walk}
          onClose={card.close}
        />
      </WordsContext.Provider>,
      card.mount,
    );
    card.place();
  };
  draw(undefined, checked.match !== null);
  if (walk.cameBy) card.mount.querySelector<HTMLElement>(STEP_BUTTONS[walk.cameBy])?.focus();
  if (!checked.match) return;
  const { listId, claimId } = checked.match;
  const reply = await ask("claimCard", { listId, claimId });
  if (card.mount.isConnected) draw(reply.ok ? (reply.response ?? undefined) : undefined, false);
}

function boxOf({ ranges }: Mark): DOMRect {
  return ranges[0]?.getBoundingClientRect() ?? new DOMRect();
}
