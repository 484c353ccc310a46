import { useId, useState } from "preact/hooks";
import type { DraftFault } from "../lib/claim/claim-draft.ts";
import { keyFor, type MessageKey } from "../lib/report/catalogue.ts";
import { useWords } from "./i18n.ts";

interface Props {
  name: DraftFault["field"];
  label: MessageKey;
  value: string;
  /** Longer text than the claim may hold is not taken. */
  max: number;
  isLong?: boolean;
  fault: DraftFault["fault"] | undefined;
  /** Show the fault although nobody has been in the field yet. */
  isTried: boolean;
  onInput: (value: string) => void;
}

/** One line or paragraph to type in, with what is wrong with it beneath. */
export function EditorField({ name, label, value, max, isLong, ...props }: Props) {
  const { translate } = useWords();
  const [wasLeft, setLeft] = useState(false);
  const id = useId();
  const fault = wasLeft || props.isTried ? props.fault : undefined;
  const field = {
    id,
    value,
    maxLength: max,
    dir: "auto" as const,
    "data-field": name,
    "aria-invalid": fault !== undefined,
    "aria-describedby": `${id}-fault`,
    onInput: (event: Event & { currentTarget: { value: string } }) =>
      props.onInput(event.currentTarget.value),
    onBlur: () => setLeft(true),
  };
  return (
    <div class="field">
      <label htmlFor={id}>{translate(label)}</label>
      {isLong ? <textarea rows={3} {...field} /> : <input type="text" {...field} />}
      <span class="fault" id={`${id}-fault`} role={fault && "alert"}>
        {fault && translate(faultKey(name, fault))}
      </span>
    </div>
  );
}

function faultKey(field: DraftFault["field"], fault: DraftFault["fault"]): MessageKey {
  if (fault !== "wrong") return keyFor("editor", fault);
  switch (field) {
    case "proposition":
    case "lang":
    case "speaker":
    case "date":
    case "url":
      return keyFor("editor_wrong", field);
    default:
      return "editor_wrong_text";
  }
}
