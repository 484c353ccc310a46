import { useWords } from "./i18n.ts";

/** What the settings show of one installed claim list. */
export interface ListSummary {
  title: string;
  publisher: string;
  claimCount: number;
  /** Epoch ms; `null` before the first install is whole. */
  updatedAt: number | null;
  /** Records that could not be read, each with a reason. */
  refused: readonly string[];
  /** Why the list is not there, if it is not. */
  failure: string | null;
}

/** One claim list with its size, date and state. */
export function ListRow({ list }: { list: ListSummary }) {
  const { translate, locale, number } = useWords();
  const date = list.updatedAt === null ? "–" : new Date(list.updatedAt).toLocaleDateString(locale);
  return (
    <li class="statement">
      <p class="source">
        <bdi>{list.title}</bdi>
      </p>
      <p class="muted">
        {translate("options_listLine", number(list.claimCount), list.publisher, date)}
      </p>
      {list.failure && <p>{translate("options_listFailed", list.failure)}</p>}
      {list.refused.length > 0 && (
        <details>
          <summary>{translate("options_listRefused", number(list.refused.length))}</summary>
          <ul>
            {list.refused.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
