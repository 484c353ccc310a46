import type { Ref } from "preact";
import type { CheckedStatement } from "../lib/matching/checked-statement.ts";
import { keyFor } from "../lib/report/catalogue.ts";
import {
  listSources,
  STATEMENT_KINDS,
  type StatementFilter,
} from "../lib/report/filter-statements.ts";
import { useWords } from "./i18n.ts";

interface Props {
  statements: readonly CheckedStatement[];
  filter: StatementFilter;
  search: Ref<HTMLInputElement>;
  onFilter: (filter: StatementFilter) => void;
}

/** By kind, by source and by words: what of a page's statements is to be seen. */
export function StatementFilters({ statements, filter, search, onFilter }: Props) {
  const { translate, number } = useWords();
  return (
    <div class="filters">
      <fieldset class="plain kinds">
        <legend class="unseen">{translate("workbench_kinds")}</legend>
        {STATEMENT_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            data-kind={kind}
            aria-pressed={filter.kind === kind}
            onClick={() => onFilter({ ...filter, kind })}
          >
            {translate(keyFor("workbench_kind", kind))}
          </button>
        ))}
      </fieldset>
      <div class="row">
        <label>
          {translate("workbench_source")}
          <select
            value={filter.source ?? ""}
            onChange={({ currentTarget }) =>
              onFilter({ ...filter, source: currentTarget.value || null })
            }
          >
            <option value="">{translate("workbench_everySource")}</option>
            {listSources(statements).map(({ source, count }) => (
              <option value={source} key={source}>
                {`${source} (${number(count)})`}
              </option>
            ))}
          </select>
        </label>
        <label>
          {translate("workbench_search")}
          <input
            type="search"
            ref={search}
            value={filter.words}
            maxLength={200}
            onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
          />
        </label>
      </div>
    </div>
  );
}
