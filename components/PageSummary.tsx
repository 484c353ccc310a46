import { useState } from "preact/hooks";
import type { ListedClaim } from "../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import { findListed } from "../lib/report/find-listed.ts";
import { findSideShare } from "../lib/report/find-side-share.ts";
import { findSourceMix } from "../lib/report/find-source-mix.ts";
import { useWords } from "./i18n.ts";
import { SourceMix } from "./SourceMix.tsx";
import { type StatementActions, StatementItem } from "./StatementItem.tsx";

interface Props {
  statements: readonly CheckedStatement[];
  claims: readonly ListedClaim[];
  actions: StatementActions;
}

/** A page at a glance: counts, source mix, matched statements first, then the others. */
export function PageSummary(props: Props) {
  const { statements, claims } = props;
  return (
    <>
      <Counts statements={statements} />
      <SourceMix mix={findSourceMix(statements)} side={findSideShare(statements, claims)} />
      <Statements {...props} />
    </>
  );
}

function Statements({ statements, claims, actions }: Props) {
  const { translate, number } = useWords();
  const [apart, setApart] = useState<ReadonlySet<number>>(new Set());
  const matched = statements.filter((checked) => checked.match).toSorted(byCounters);
  const others = statements.filter((checked) => !checked.match);
  const onTellApart: StatementActions["onTellApart"] = (checked, isApart) => {
    actions.onTellApart(checked, isApart);
    const left = new Set(apart);
    if (isApart) left.add(checked.statement.id);
    else left.delete(checked.statement.id);
    setApart(left);
  };
  const toItem = (checked: CheckedStatement) => (
    <StatementItem
      checked={checked}
      listed={findListed(checked.match, claims)}
      isApart={apart.has(checked.statement.id)}
      actions={{ ...actions, onTellApart }}
      key={checked.statement.id}
    />
  );
  return (
    <>
      <section class="rows" aria-labelledby="matched-heading">
        <h2 id="matched-heading">{translate("popup_matchedHeading")}</h2>
        {matched.length === 0 && <p class="muted">{translate("popup_noMatches")}</p>}
        {matched.length > 0 && <ul class="plain statements">{matched.map(toItem)}</ul>}
      </section>
      {others.length > 0 && (
        <details class="others" open={matched.length === 0}>
          <summary>
            <h2>
              {translate("popup_othersHeading")} ({number(others.length)})
            </h2>
          </summary>
          <ul class="plain statements">{others.map(toItem)}</ul>
        </details>
      )}
    </>
  );
}

/** How many statements are marked in which way; each line is drawn as on the page. */
function Counts({ statements }: { statements: readonly CheckedStatement[] }) {
  const { count } = useWords();
  const disputed = statements.filter((checked) => (checked.match?.counterCount ?? 0) > 0).length;
  const own = statements.filter((checked) => checked.statement.voice === "own").length;
  return (
    <ul class="counts plain">
      <li>
        <span class="mark-attributed">{count("popup_attributed", statements.length - own)}</span>
      </li>
      {disputed > 0 && (
        <li>
          <span class="mark-disputed">{count("popup_disputed", disputed)}</span>
        </li>
      )}
      {own > 0 && (
        <li>
          <span class="mark-unsourced">{count("popup_unsourced", own)}</span>
        </li>
      )}
    </ul>
  );
}

function byCounters(a: CheckedStatement, b: CheckedStatement): number {
  const rank = (checked: CheckedStatement) => ((checked.match?.counterCount ?? 0) > 0 ? 0 : 1);
  return rank(a) - rank(b) || a.statement.id - b.statement.id;
}
