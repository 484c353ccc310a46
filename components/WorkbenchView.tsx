import type { ComponentChildren } from "preact";
import type { MessageKey } from "../lib/report/catalogue.ts";
import { useWords } from "./i18n.ts";

/** What the workbench has just done, and how to take it back. */
export interface Done {
  key: MessageKey;
  onUndo: (() => void) | null;
}

interface Props {
  /** The side that is shown; null while a claim is being written. */
  side: "page" | "mine" | null;
  done: Done | null;
  onSide: (side: "page" | "mine") => void;
  children: ComponentChildren;
}

/** The workbench's frame: its two sides, and a word on what was done last. */
export function WorkbenchView({ side, done, onSide, children }: Props) {
  const { translate } = useWords();
  return (
    <main class="workbench">
      <h1>{translate("workbench_heading")}</h1>
      {side && (
        <nav class="kinds">
          {(["page", "mine"] as const).map((name) => (
            <button
              key={name}
              type="button"
              data-side={name}
              aria-pressed={side === name}
              onClick={() => onSide(name)}
            >
              {translate(`workbench_${name}`)}
            </button>
          ))}
        </nav>
      )}
      {children}
      <div class="done" role="status">
        {done && (
          <p class="notice row">
            <span>{translate(done.key)}</span>
            {done.onUndo && (
              <button type="button" data-action="undo" onClick={done.onUndo}>
                {translate("workbench_undo")}
              </button>
            )}
          </p>
        )}
      </div>
    </main>
  );
}
