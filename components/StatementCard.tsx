import type { ListedClaim } from "../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import { IconButton } from "./Button.tsx";
import { LoadingState } from "./EmptyState.tsx";
import { CloseIcon, NextIcon, PreviousIcon } from "./Icon.tsx";
import { useWords } from "./i18n.ts";
import { StatementDetail } from "./StatementDetail.tsx";
import { MatchLine, StatementHead } from "./StatementItem.tsx";

/** Where the card stands among the page's marks, and the way to its neighbours. */
export interface CardWalk {
  /** Counted from 1. */
  place: number;
  count: number;
  onStep: (by: 1 | -1) => void;
}

/** The in-page card on one statement. It only shows; nothing can be edited from a page. */
export function StatementCard(props: {
  checked: CheckedStatement;
  listed: ListedClaim | undefined;
  isLoading: boolean;
  walk: CardWalk;
  onClose: () => void;
}) {
  return (
    <section class="card">
      <CardBar walk={props.walk} onClose={props.onClose} />
      <StatementHead checked={props.checked} />
      <CardBody {...props} />
    </section>
  );
}

function CardBar({ walk, onClose }: { walk: CardWalk; onClose: () => void }) {
  const { translate, number } = useWords();
  return (
    <header class="card-bar">
      <span class="muted">{translate("card_place", number(walk.place), number(walk.count))}</span>
      <IconButton
        label={translate("card_previous")}
        icon={<PreviousIcon />}
        data-step="previous"
        onClick={() => walk.onStep(-1)}
      />
      <IconButton
        label={translate("card_next")}
        icon={<NextIcon />}
        data-step="next"
        onClick={() => walk.onStep(1)}
      />
      <IconButton label={translate("card_close")} icon={<CloseIcon />} onClick={onClose} />
    </header>
  );
}

function CardBody(props: {
  checked: CheckedStatement;
  listed: ListedClaim | undefined;
  isLoading: boolean;
}) {
  const { translate } = useWords();
  const { match } = props.checked;
  if (!match) return <p class="muted">{translate("card_notInLists")}</p>;
  if (props.isLoading) return <LoadingState sentence={translate("card_loading")} />;
  return (
    <>
      <p class="facts">
        <MatchLine match={match} />
      </p>
      <StatementDetail checked={props.checked} match={match} listed={props.listed} />
    </>
  );
}
