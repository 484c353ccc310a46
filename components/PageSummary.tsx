import type { ListedClaim } from "../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import { findSourceMix } from "../lib/report/find-source-mix.ts";
import { useWords } from "./i18n.ts";
import { SourceMix } from "./SourceMix.tsx";
import { StatementItem } from "./StatementItem.tsx";

interface Props {
  statements: readonly CheckedStatement[];
  claims: readonly ListedClaim[];
  onJump: (statementId: number) => void;
}

/** A page at a glance: counts, source mix, matched statements first, then the others. */
export function PageSummary({ statements, claims, onJump }: Props) {
  const { translate } = useWords();
  const matched = statements.filter((checked) => checked.match).toSorted(byCounters);
  const others = statements.filter((checked) => !checked.match);
  const toItem = (checked: CheckedStatement) => (
    <StatementItem
      checked={checked}
      listed={findListed(checked, claims)}
      onJump={onJump}
      key={checked.statement.id}
    />
  );
  if (statements.length === 0) return <p class="notice">{translate("popup_noStatements")}</p>;
  return (
    <>
      <Counts statements={statements} />
      <SourceMix mix={findSourceMix(statements)} />
      <section>
        <h2>{translate("popup_matchedHeading")}</h2>
        {matched.length === 0 && <p class="muted">{translate("popup_noMatches")}</p>}
        <ul class="plain statements">{matched.map(toItem)}</ul>
      </section>
      {others.length > 0 && (
        <details class="others" open={matched.length === 0}>
          <summary>
            <h2>
              {translate("popup_othersHeading")} ({others.length})
            </h2>
          </summary>
          <ul class="plain statements">{others.map(toItem)}</ul>
        </details>
      )}
    </>
  );
}

function Counts({ statements }: { statements: readonly CheckedStatement[] }) {
  const { count } = useWords();
  const disputed = statements.filter((checked) => (checked.match?.counterCount ?? 0) > 0).length;
  const own = statements.filter((checked) => checked.statement.voice === "own").length;
  return (
    <ul class="counts plain">
      <li>{count("popup_attributed", statements.length - own)}</li>
      {disputed > 0 && <li class="strong">{count("popup_disputed", disputed)}</li>}
      {own > 0 && <li>{count("popup_unsourced", own)}</li>}
    </ul>
  );
}

function findListed(
  { match }: CheckedStatement,
  claims: readonly ListedClaim[],
): ListedClaim | undefined {
  return claims.find(
    (listed) => listed.listId === match?.listId && listed.claim.id === match.claimId,
  );
}

function byCounters(a: CheckedStatement, b: CheckedStatement): number {
  const rank = (checked: CheckedStatement) => ((checked.match?.counterCount ?? 0) > 0 ? 0 : 1);
  return rank(a) - rank(b) || a.statement.id - b.statement.id;
}
