import type { ListedClaim } from "../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import type { Match } from "../lib/matching/match.ts";
import { keyFor } from "../lib/report/catalogue.ts";
import { Button } from "./Button.tsx";
import { Chip } from "./Chip.tsx";
import { PlaceIcon } from "./Icon.tsx";
import { useWords } from "./i18n.ts";
import { StatementDetail } from "./StatementDetail.tsx";

/** What can be done with a statement outside the page. */
export interface StatementActions {
  onJump: (statementId: number) => void;
  /** Tell the statement and its claim apart, or undo that. */
  onTellApart: (checked: CheckedStatement, isApart: boolean) => void;
}

/** One statement of the page: its source and words, and what the record holds when opened. */
export function StatementItem(props: {
  checked: CheckedStatement;
  listed: ListedClaim | undefined;
  /** Whether the reader has just said that it is not the claim it was matched with. */
  isApart: boolean;
  actions: StatementActions;
}) {
  const { translate } = useWords();
  const { checked, actions } = props;
  return (
    <li class={`statement ${props.isApart ? "" : toneOf(checked)}`}>
      <StatementHead checked={checked} />
      <div class="actions">
        <Button
          kind="quiet"
          icon={<PlaceIcon />}
          onClick={() => actions.onJump(checked.statement.id)}
        >
          {translate("popup_showInPage")}
        </Button>
      </div>
      <Record {...props} />
    </li>
  );
}

function Record(props: Parameters<typeof StatementItem>[0]) {
  const { translate } = useWords();
  const { checked, listed, isApart, actions } = props;
  const { match } = checked;
  if (!match) return null;
  if (isApart) {
    return (
      <div class="actions told-apart" role="status">
        <p class="muted">{translate("apart_done")}</p>
        <Button kind="quiet" onClick={() => actions.onTellApart(checked, false)}>
          {translate("apart_undo")}
        </Button>
      </div>
    );
  }
  return (
    <details>
      <summary>
        <span class="facts">
          <MatchLine match={match} />
        </span>
      </summary>
      <StatementDetail checked={checked} match={match} listed={listed}>
        <Button kind="quiet" onClick={() => actions.onTellApart(checked, true)}>
          {translate("apart_notSame")}
        </Button>
      </StatementDetail>
    </details>
  );
}

/** Source and content of a statement as the page words them. */
export function StatementHead({ checked }: { checked: CheckedStatement }) {
  return (
    <>
      <p class="source">
        <SourceName checked={checked} />
      </p>
      <p class="content" dir="auto">
        {checked.wording.content}
      </p>
    </>
  );
}

function SourceName({ checked }: { checked: CheckedStatement }) {
  const { translate } = useWords();
  const { source, resolvedSource } = checked.wording;
  if (checked.statement.voice === "own") return <i>{translate("statement_ownVoice")}</i>;
  if (!source) return <i>{translate("statement_unattributed")}</i>;
  if (!resolvedSource || resolvedSource === source) return <bdi>{source}</bdi>;
  return <bdi>{translate("statement_resolved", source, resolvedSource)}</bdi>;
}

/** How near the record is, and whether others have something to say to it. */
export function MatchLine({ match }: { match: Match }) {
  const { translate, count } = useWords();
  return (
    <>
      <span class="tier">{translate(keyFor("tier", match.tier))}</span>
      {match.counterCount > 0 && (
        <Chip tone="disputed">{count("counter_count", match.counterCount)}</Chip>
      )}
    </>
  );
}

/** Which edge a statement has: disputed, without a source, on record, or none. */
export function toneOf({ statement, match }: CheckedStatement): string {
  if (!match) return "";
  if (match.counterCount > 0) return "disputed";
  return statement.voice === "own" ? "unsourced" : "recorded";
}
