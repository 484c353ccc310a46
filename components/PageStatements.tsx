import { useRef, useState } from "preact/hooks";
import type { ListedClaim } from "../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import { keyFor } from "../lib/report/catalogue.ts";
import { filterStatements, type StatementFilter } from "../lib/report/filter-statements.ts";
import { findListed } from "../lib/report/find-listed.ts";
import { REPORT_FORMATS, type ReportFormat } from "../lib/report/write-report.ts";
import { useWords } from "./i18n.ts";
import { PageStates } from "./PageStates.tsx";
import type { PopupState } from "./PopupView.tsx";
import { StatementFilters } from "./StatementFilters.tsx";
import { useListKeys } from "./use-list-keys.ts";
import { WorkbenchItem } from "./WorkbenchItem.tsx";

interface Props {
  view: PopupState;
  /** Whether the reader has switched the site off. */
  isOff: boolean;
  onJump: (statementId: number) => void;
  onAdd: (checked: CheckedStatement) => void;
  onReport: (format: ReportFormat) => void;
}

const EVERYTHING: StatementFilter = { kind: "all", source: null, words: "" };

/** All statements of a page in any of its states, to be sifted and opened. */
export function PageStatements({ view, isOff, ...actions }: Props) {
  return (
    <PageStates view={view} isOff={isOff}>
      {({ statements, claims }) => <SiftedStatements {...{ statements, claims, ...actions }} />}
    </PageStates>
  );
}

function SiftedStatements(
  props: Omit<Props, "view" | "isOff"> & {
    statements: readonly CheckedStatement[];
    claims: readonly ListedClaim[];
  },
) {
  const { translate, number } = useWords();
  const { statements, claims } = props;
  const [filter, setFilter] = useState(EVERYTHING);
  const [openId, setOpenId] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const help = useRef<HTMLDetailsElement>(null);
  useListKeys({ list, search, help });
  const shown = filterStatements(statements, filter);
  return (
    <>
      <StatementFilters {...{ statements, filter, search, onFilter: setFilter }} />
      <p class="muted" role="status">
        {translate("workbench_shown", number(shown.length), number(statements.length))}
      </p>
      <ol class="plain statements" ref={list}>
        {shown.map((checked) => (
          <WorkbenchItem
            key={checked.statement.id}
            checked={checked}
            listed={findListed(checked.match, claims)}
            isOpen={checked.statement.id === openId}
            onToggle={(isOpen) => setOpenId(isOpen ? checked.statement.id : null)}
            onJump={props.onJump}
            onAdd={props.onAdd}
          />
        ))}
      </ol>
      <div class="actions">
        {REPORT_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            data-report={format}
            onClick={() => props.onReport(format)}
          >
            {translate(keyFor("report", format))}
          </button>
        ))}
      </div>
      <details class="keys" ref={help}>
        <summary>{translate("workbench_keys")}</summary>
        <p>{translate("workbench_keysAre")}</p>
      </details>
    </>
  );
}
