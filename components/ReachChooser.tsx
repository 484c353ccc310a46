import type { MessageKey } from "../lib/report/catalogue.ts";
import { useWords } from "./i18n.ts";

export type ReachChoice = "all-sites" | "picked-sites" | "on-click";

const CHOICES: readonly { reach: ReachChoice; label: MessageKey; hint: MessageKey }[] = [
  { reach: "all-sites", label: "reach_all", hint: "reach_allHint" },
  { reach: "picked-sites", label: "reach_picked", hint: "reach_pickedHint" },
  { reach: "on-click", label: "reach_click", hint: "reach_clickHint" },
];

/** The choice of where the extension reads, each with what it means. */
export function ReachChooser(props: {
  reach: ReachChoice;
  note: MessageKey | null;
  onChoose: (reach: ReachChoice) => void;
}) {
  const { translate } = useWords();
  return (
    <fieldset class="panel rows">
      <legend>{translate("reach_heading")}</legend>
      {CHOICES.map(({ reach, label, hint }) => (
        <label class="choice" key={reach}>
          <input
            type="radio"
            name="reach"
            checked={props.reach === reach}
            onChange={() => props.onChoose(reach)}
          />
          <span>
            <span class="strong">{translate(label)}</span>
            <span class="muted">{translate(hint)}</span>
          </span>
        </label>
      ))}
      <p class="muted">{translate("reach_asks")}</p>
      <p class="muted" role="status">
        {props.note && translate(props.note)}
      </p>
    </fieldset>
  );
}
