import type { ListedClaim } from "../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import { keyFor } from "../lib/report/catalogue.ts";
import { useWords } from "./i18n.ts";
import { StatementDetail } from "./StatementDetail.tsx";

/** One statement of the page: its source and words, and what the record holds when opened. */
export function StatementItem(props: {
  checked: CheckedStatement;
  listed: ListedClaim | undefined;
  onJump: (statementId: number) => void;
}) {
  const { translate } = useWords();
  const { statement, match } = props.checked;
  return (
    <li class={`statement ${toneOf(props.checked)}`}>
      <StatementHead checked={props.checked} />
      <div class="actions">
        <button type="button" class="quiet" onClick={() => props.onJump(statement.id)}>
          {translate("popup_showInPage")}
        </button>
      </div>
      {match && (
        <details>
          <summary>
            <MatchLine checked={props.checked} />
          </summary>
          <StatementDetail checked={props.checked} match={match} listed={props.listed} />
        </details>
      )}
    </li>
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

function MatchLine({ checked }: { checked: CheckedStatement }) {
  const { translate, count } = useWords();
  const { match } = checked;
  if (!match) return null;
  return (
    <>
      <span class="tier">{translate(keyFor("tier", match.tier))}</span>
      {match.counterCount > 0 && (
        <span class="chip">{count("counter_count", match.counterCount)}</span>
      )}
    </>
  );
}

function toneOf({ statement, match }: CheckedStatement): string {
  if (!match) return "";
  if (statement.voice === "own") return "unsourced";
  return match.counterCount > 0 ? "disputed" : "recorded";
}
