import { useState } from "preact/hooks";
import type { Trouble } from "../lib/feed/result.ts";
import { keyFor } from "../lib/report/catalogue.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../lib/report/export-list.ts";
import { sayRefusal } from "../lib/report/say-refusal.ts";
import { useWords } from "./i18n.ts";

/** What the settings show of one installed claim list. */
export interface ListSummary {
  listId: string;
  title: string;
  publisher: string;
  claimCount: number;
  state: "installing" | "ready" | "failed";
  isPaused: boolean;
  /** Epoch ms; `null` before the first install is whole. */
  updatedAt: number | null;
  /** Records that could not be read, each with a reason. */
  refused: readonly string[];
  /** Why the list is not there, if it is not. */
  failure: string | null;
  /** How far a first or whole new edition has come; `null` while none is coming. */
  coming: { taken: number; total: number } | null;
  /** How a list that is followed gets on; `null` for one that was imported. */
  feed: FeedSummary | null;
}

/** What the settings show of a followed list. */
export interface FeedSummary {
  isSigned: boolean;
  /** Epoch ms. */
  lookedAt: number | null;
  /** Why the last look brought nothing. */
  refusal: Trouble | null;
}

export interface ListActions {
  onPause: (listId: string, isPaused: boolean) => void;
  onRemove: (listId: string) => void;
  onLook: (listId: string) => void;
  /** Stop what is coming in. */
  onStop: (listId: string) => void;
  onExport: (listId: string, format: ExportFormat) => void;
}

/** One claim list with its size, date and state, and what can be done with it. */
export function ListRow({ list, ...actions }: { list: ListSummary } & ListActions) {
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
      {(list.state === "installing" || list.coming) && (
        <Coming coming={list.coming} onStop={() => actions.onStop(list.listId)} />
      )}
      {list.isPaused && <p role="status">{translate("options_listPaused")}</p>}
      {list.feed && <FeedLine feed={list.feed} isThere={list.updatedAt !== null} />}
      {list.failure && <p>{translate("options_listFailed", list.failure)}</p>}
      {list.refused.length > 0 && <Refusals whys={list.refused} />}
      <Actions list={list} {...actions} />
    </li>
  );
}

/** How much of a list has come in, and a way to stop it. */
function Coming({ coming, onStop }: { coming: ListSummary["coming"]; onStop: () => void }) {
  const { translate, number } = useWords();
  return (
    <div class="rows">
      <p role="status">
        {coming
          ? translate("options_listComing", number(coming.taken), number(coming.total))
          : translate("options_listInstalling")}
      </p>
      {coming && (
        <progress
          value={coming.taken}
          max={coming.total}
          aria-label={translate("options_listInstalling")}
        />
      )}
      <div class="actions">
        <button type="button" class="quiet" data-action="stop" onClick={onStop}>
          {translate("options_stop")}
        </button>
      </div>
    </div>
  );
}

function FeedLine({ feed, isThere }: { feed: FeedSummary; isThere: boolean }) {
  const { translate, locale } = useWords();
  const kind = translate(feed.isSigned ? "options_feedSigned" : "options_feedUnsigned");
  const key = isThere ? "options_feedStale" : "options_listFailed";
  const at = feed.lookedAt === null ? "–" : new Date(feed.lookedAt).toLocaleString(locale);
  return (
    <>
      <p class="muted">{translate("options_feedLooked", kind, at)}</p>
      {feed.refusal && <p role="status">{translate(key, sayRefusal(feed.refusal, translate))}</p>}
    </>
  );
}

function Refusals({ whys }: { whys: readonly string[] }) {
  const { translate, number } = useWords();
  return (
    <details>
      <summary>{translate("options_listRefused", number(whys.length))}</summary>
      <ul>
        {whys.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
    </details>
  );
}

function Actions({ list, ...actions }: { list: ListSummary } & ListActions) {
  const { translate, number } = useWords();
  const [isAsking, setAsking] = useState(false);
  if (isAsking) {
    return (
      <div class="actions" role="alert">
        <span>{translate("options_removeSure", list.title, number(list.claimCount))}</span>
        <button type="button" onClick={() => actions.onRemove(list.listId)}>
          {translate("options_remove")}
        </button>
        <button type="button" class="quiet" onClick={() => setAsking(false)}>
          {translate("options_cancel")}
        </button>
      </div>
    );
  }
  return (
    <div class="actions">
      <button type="button" onClick={() => actions.onPause(list.listId, !list.isPaused)}>
        {translate(list.isPaused ? "options_resume" : "options_pause")}
      </button>
      {list.feed && (
        <button type="button" onClick={() => actions.onLook(list.listId)}>
          {translate("options_lookNow")}
        </button>
      )}
      <ExportChooser onChoose={(format) => actions.onExport(list.listId, format)} />
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {translate("options_remove")}
      </button>
    </div>
  );
}

function ExportChooser({ onChoose }: { onChoose: (format: ExportFormat) => void }) {
  const { translate } = useWords();
  return (
    <select
      aria-label={translate("options_export")}
      value=""
      onChange={({ currentTarget }) => {
        const format = EXPORT_FORMATS.find((one) => one === currentTarget.value);
        currentTarget.value = "";
        if (format) onChoose(format);
      }}
    >
      <option value="">{translate("options_export")}</option>
      {EXPORT_FORMATS.map((format) => (
        <option value={format} key={format}>
          {translate(keyFor("format", format))}
        </option>
      ))}
    </select>
  );
}
