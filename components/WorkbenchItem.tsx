import type { ListedClaim } from "../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import { useWords } from "./i18n.ts";
import { StatementDetail } from "./StatementDetail.tsx";
import { MatchLine, StatementHead, toneOf } from "./StatementItem.tsx";

interface Props {
  checked: CheckedStatement;
  listed: ListedClaim | undefined;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  onJump: (statementId: number) => void;
  onAdd: (checked: CheckedStatement) => void;
}

/** One statement in the workbench; opened, it shows the record and what can be done. */
export function WorkbenchItem({ checked, isOpen, ...props }: Props) {
  const { translate } = useWords();
  const { match } = checked;
  return (
    <li class={`statement ${toneOf(checked)}`}>
      <button
        type="button"
        class="pick"
        aria-expanded={isOpen}
        onClick={() => props.onToggle(!isOpen)}
      >
        <StatementHead checked={checked} />
        {match && (
          <span class="facts">
            <MatchLine match={match} />
          </span>
        )}
      </button>
      {isOpen && (
        <>
          <div class="actions">
            <button type="button" data-action="add" onClick={() => props.onAdd(checked)}>
              {translate("workbench_add")}
            </button>
            <button type="button" onClick={() => props.onJump(checked.statement.id)}>
              {translate("popup_showInPage")}
            </button>
          </div>
          {match ? (
            <StatementDetail checked={checked} match={match} listed={props.listed} />
          ) : (
            <p class="muted">{translate("card_notInLists")}</p>
          )}
        </>
      )}
    </li>
  );
}
