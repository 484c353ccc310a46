import { useEffect, useState } from "preact/hooks";
import type { Claim } from "../lib/claim/claim.ts";
import type { ClaimDraft, ClaimField, DraftFault, fromDraft } from "../lib/claim/claim-draft.ts";
import { CounterEditor } from "./CounterEditor.tsx";
import { EditorField } from "./EditorField.tsx";
import { useWords } from "./i18n.ts";

/** A claim about to be written: what it is made of, and the words it begins with. */
export interface Editing {
  base: Pick<Claim, "id" | "provenance"> & Partial<Claim>;
  draft: ClaimDraft;
  isNew: boolean;
}

interface Props extends Pick<Editing, "draft" | "isNew"> {
  /** The claim that a draft makes, or what is wrong with it. */
  check: (draft: ClaimDraft) => ReturnType<typeof fromDraft>;
  /** Keep the claim, in whichever list; why it was not kept, or null. */
  onSave: (claim: Claim) => Promise<string | null>;
  onClose: () => void;
}

/** A claim with its counter-statements to type in, checked as one types. */
export function ClaimEditor({ check, isNew, onSave, onClose, ...initial }: Props) {
  const { translate } = useWords();
  const [draft, setDraft] = useState(initial.draft);
  const [isTried, setTried] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const made = check(draft);
  const faults = made.ok ? [] : made.faults;
  const isChanged = draft !== initial.draft;
  useLeaveWarning(isChanged);
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (made.ok) setWhy(await onSave(made.claim));
  };
  const bind = (name: ClaimField) => ({
    name,
    value: draft[name],
    fault: faults.find(({ counter, field }) => counter === null && field === name)?.fault,
    isTried,
    onInput: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  return (
    <form class="editor" onSubmit={submit} noValidate>
      <h2>{translate(isNew ? "editor_new" : "editor_edit")}</h2>
      <EditorField {...bind("proposition")} label="editor_proposition" max={2_000} isLong />
      <EditorField {...bind("speaker")} label="editor_speaker" max={200} />
      <EditorField {...bind("role")} label="editor_role" max={300} />
      <EditorField {...bind("quote")} label="editor_quote" max={5_000} isLong />
      <EditorField {...bind("date")} label="editor_date" max={10} />
      <EditorField {...bind("url")} label="editor_url" max={2_000} />
      <EditorField {...bind("publisher")} label="editor_publisher" max={200} />
      <EditorField {...bind("lang")} label="editor_lang" max={20} />
      <Counters {...{ draft, faults, isTried, onChange: setDraft }} />
      {why !== null && (
        <p class="fault" role="alert">
          {translate("workbench_notSaved", why)}
        </p>
      )}
      <EditorEnd isChanged={isChanged} onClose={onClose} />
    </form>
  );
}

function Counters(props: {
  draft: ClaimDraft;
  faults: readonly DraftFault[];
  isTried: boolean;
  onChange: (draft: ClaimDraft) => void;
}) {
  const { translate } = useWords();
  const { draft, faults, isTried } = props;
  const change = (counters: ClaimDraft["counters"]) => props.onChange({ ...draft, counters });
  const add = () => change([...draft.counters, emptyCounter()]);
  return (
    <>
      {draft.counters.map((counter, at) => (
        <CounterEditor
          key={counter.id}
          counter={counter}
          number={at + 1}
          faults={faults.filter((fault) => fault.counter === at)}
          isTried={isTried}
          onChange={(changed) => change(draft.counters.with(at, changed))}
          onRemove={() => change(draft.counters.toSpliced(at, 1))}
        />
      ))}
      <button type="button" class="quiet" data-action="add-counter" onClick={add}>
        {translate("editor_addCounter")}
      </button>
    </>
  );
}

function EditorEnd({ isChanged, onClose }: { isChanged: boolean; onClose: () => void }) {
  const { translate } = useWords();
  const [isAsking, setAsking] = useState(false);
  if (isAsking) {
    return (
      <div class="actions" role="alert">
        <span>{translate("editor_keepChanges")}</span>
        <button type="button" data-action="discard" onClick={onClose}>
          {translate("editor_discard")}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {translate("editor_goOn")}
        </button>
      </div>
    );
  }
  return (
    <div class="actions">
      <button type="button" onClick={() => (isChanged ? setAsking(true) : onClose())}>
        {translate("workbench_cancel")}
      </button>
      <button type="submit" class="primary">
        {translate("editor_save")}
      </button>
    </div>
  );
}

function emptyCounter(): ClaimDraft["counters"][number] {
  const id = crypto.randomUUID();
  return { id, stance: "adds-context", speaker: "", text: "", date: "", url: "" };
}

/** The browser asks before it closes a page with changes in it. */
function useLeaveWarning(isChanged: boolean): void {
  useEffect(() => {
    const warn = (event: Event) => event.preventDefault();
    if (isChanged) window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isChanged]);
}
