import type { RecordOutcome } from "../lib/claim/record-outcome.ts";
import { FileButton } from "./FileButton.tsx";
import { useWords } from "./i18n.ts";

/** An import, from the file that was dropped to the list it became. */
export type ImportState =
  | { state: "waiting" }
  | { state: "reading"; file: string }
  | {
      state: "preview";
      file: string;
      claimCount: number;
      outcomes: readonly RecordOutcome[];
      isOldEncoding: boolean;
      title: string;
      replaces: boolean;
    }
  | { state: "importing"; claimCount: number }
  | { state: "done"; claimCount: number }
  /** `retry` where leave to read from a host might help. */
  | { state: "failed"; why: string; retry: { address: string; host: string } | null };

export interface ImportPanelProps {
  view: ImportState;
  onFile: (file: File) => void;
  onAddress: (address: string) => void;
  onAllow: (address: string) => void;
  onImport: (target: { kind: "own" } | { kind: "list"; title: string }) => void;
  onCancel: () => void;
}

/** Takes a file, shows what is in it and keeps it only when the reader says so. */
export function ImportPanel(props: ImportPanelProps) {
  const { translate } = useWords();
  return (
    <section
      class="rows drop"
      aria-labelledby="import-heading"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) props.onFile(file);
      }}
    >
      <h2 id="import-heading">{translate("import_heading")}</h2>
      <p class="muted">{translate("import_hint")}</p>
      <FileButton
        label={translate("import_choose")}
        accept=".json,.ndjson,.jsonl,.jsonld,.csv,.tsv,.txt,.html,.htm"
        onFile={props.onFile}
      />
      <AddressForm onAddress={props.onAddress} />
      <ImportBody {...props} />
    </section>
  );
}

function AddressForm({ onAddress }: Pick<ImportPanelProps, "onAddress">) {
  const { translate } = useWords();
  return (
    <form
      class="rows"
      data-form="import-address"
      onSubmit={(event) => {
        event.preventDefault();
        const address = String(new FormData(event.currentTarget).get("address") ?? "").trim();
        if (address) onAddress(address);
      }}
    >
      <label class="wide">
        {translate("import_address")}
        <input name="address" inputmode="url" autocomplete="off" spellcheck={false} />
      </label>
      <div class="actions">
        <button type="submit">{translate("import_fetch")}</button>
      </div>
    </form>
  );
}

function ImportBody(props: ImportPanelProps) {
  const { translate, number, count } = useWords();
  const { view } = props;
  switch (view.state) {
    case "waiting":
      return null;
    case "reading":
      return <p role="status">{translate("import_reading", view.file)}</p>;
    case "preview":
      return <Preview {...props} view={view} />;
    case "importing":
      return <p role="status">{translate("import_running", number(view.claimCount))}</p>;
    case "done":
      return <p role="status">{count("import_done", view.claimCount)}</p>;
    case "failed":
      return <Failure {...props} view={view} />;
    default:
      return view satisfies never;
  }
}

type FailureProps = ImportPanelProps & { view: Extract<ImportState, { state: "failed" }> };

function Failure({ view: { why, retry }, onAllow }: FailureProps) {
  const { translate } = useWords();
  return (
    <div role="alert" class="rows">
      <p>{translate("import_failed", why)}</p>
      {retry && (
        <div class="actions">
          <button type="button" onClick={() => onAllow(retry.address)}>
            {translate("follow_allow", retry.host)}
          </button>
        </div>
      )}
    </div>
  );
}

/** Refusals named one by one; more than these are only counted. */
const MAX_NAMED = 100;

type PreviewProps = ImportPanelProps & { view: Extract<ImportState, { state: "preview" }> };

function Preview({ view, onImport, onCancel }: PreviewProps) {
  const { translate, count } = useWords();
  const merged = view.outcomes.filter(({ state }) => state === "merged").length;
  return (
    <form
      class="rows"
      data-form="import"
      onSubmit={(event) => {
        event.preventDefault();
        const answers = new FormData(event.currentTarget);
        const title = String(answers.get("title") ?? "").trim() || view.title;
        onImport(answers.get("target") === "own" ? { kind: "own" } : { kind: "list", title });
      }}
    >
      <p role="status">
        <bdi>{view.file}</bdi>: {count("import_found", view.claimCount)}
      </p>
      {merged > 0 && <p>{count("import_merged", merged)}</p>}
      {view.isOldEncoding && <p>{translate("import_encoding")}</p>}
      <Refused outcomes={view.outcomes} />
      {view.claimCount > 0 && (
        <fieldset class="rows plain">
          <label>
            <input type="radio" name="target" value="list" checked />
            {translate("import_asList")}
          </label>
          <label class="wide">
            {translate("import_title")}
            <input name="title" maxlength={300} defaultValue={view.title} />
          </label>
          {view.replaces && <p>{translate("import_replaces")}</p>}
          <label>
            <input type="radio" name="target" value="own" />
            {translate("import_intoOwn")}
          </label>
        </fieldset>
      )}
      <div class="actions">
        {view.claimCount > 0 && <button type="submit">{translate("import_start")}</button>}
        <button type="button" class="quiet" onClick={onCancel}>
          {translate("options_cancel")}
        </button>
      </div>
    </form>
  );
}

function Refused({ outcomes }: { outcomes: readonly RecordOutcome[] }) {
  const { count } = useWords();
  const refused = outcomes.flatMap((one) => (one.state === "refused" ? [one] : []));
  if (refused.length === 0) return null;
  return (
    <details open={refused.length < 10}>
      <summary>{count("import_refused", refused.length)}</summary>
      <ul>
        {refused.slice(0, MAX_NAMED).map(({ title, why }, index) => (
          <li key={`${index} ${title}`}>
            <bdi>{title}</bdi>: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
