import type { CounterDraft, CounterField, DraftFault } from "../lib/claim/claim-draft.ts";
import { keyFor } from "../lib/report/catalogue.ts";
import { STANCE_ORDER } from "./CounterStatements.tsx";
import { EditorField } from "./EditorField.tsx";
import { useWords } from "./i18n.ts";

interface Props {
  counter: CounterDraft;
  /** Counted from 1. */
  number: number;
  faults: readonly DraftFault[];
  isTried: boolean;
  onChange: (counter: CounterDraft) => void;
  onRemove: () => void;
}

/** One counter-statement of a claim to type in. */
export function CounterEditor({ counter, number, faults, isTried, ...actions }: Props) {
  const { translate } = useWords();
  const bind = (name: Exclude<CounterField, "stance">) => ({
    name,
    value: counter[name],
    fault: faults.find(({ field }) => field === name)?.fault,
    isTried,
    onInput: (value: string) => actions.onChange({ ...counter, [name]: value }),
  });
  return (
    <fieldset class="counter-editor">
      <legend>{translate("editor_counter", String(number))}</legend>
      <label>
        {translate("editor_stance")}
        <select
          value={counter.stance}
          onChange={({ currentTarget: { selectedIndex } }) => {
            const { stance } = counter;
            actions.onChange({ ...counter, stance: STANCE_ORDER[selectedIndex] ?? stance });
          }}
        >
          {STANCE_ORDER.map((stance) => (
            <option value={stance} key={stance}>
              {translate(keyFor("stance", stance))}
            </option>
          ))}
        </select>
      </label>
      <EditorField {...bind("speaker")} label="editor_speaker" max={200} />
      <EditorField {...bind("text")} label="editor_text" max={2_000} isLong />
      <EditorField {...bind("url")} label="editor_url" max={2_000} />
      <EditorField {...bind("date")} label="editor_date" max={10} />
      <button type="button" class="quiet" onClick={actions.onRemove}>
        {translate("editor_removeCounter")}
      </button>
    </fieldset>
  );
}
