import { ClaimEditor } from "../../components/ClaimEditor.tsx";
import { OwnClaims } from "../../components/OwnClaims.tsx";
import { PageStatements } from "../../components/PageStatements.tsx";
import { WorkbenchView } from "../../components/WorkbenchView.tsx";
import { fromDraft } from "../../lib/claim/claim-draft.ts";
import { ask, askTab } from "../../lib/messaging/client.ts";
import { useTabReport } from "../popup/use-tab-report.ts";
import { saveReport } from "./save-report.ts";
import { useEditing } from "./use-editing.ts";
import { useOwnClaims } from "./use-own-claims.ts";
import { useTabChanges } from "./use-tab-changes.ts";

/** Connects the workbench to the tab in front, which it follows, and to the reader's own list. */
export function Workbench() {
  const tab = useTabReport();
  const { tabId, report, reload } = tab;
  useTabChanges(reload);
  const own = useOwnClaims(() => void askTab(tabId, { ask: "reread" }).then(reload));
  const { place, setPlace, add, edit } = useEditing(tab);
  const side = place.at === "edit" ? null : place.at === "page" ? "page" : "mine";
  return (
    <WorkbenchView side={side} done={own.done} onSide={(at) => setPlace({ at })}>
      {place.at === "page" && (
        <PageStatements
          key={`${tabId} ${report.page?.url}`}
          view={report.view}
          isOff={report.siteIsOff}
          onJump={(statementId) => void ask("jumpTo", { tabId, statementId })}
          onAdd={add}
          onReport={(format) => saveReport(report, format)}
        />
      )}
      {(place.at === "mine" || place.at === "pick") && (
        <OwnClaims
          claims={own.claims}
          onPick={place.at === "pick" ? (claim) => edit(claim, [place.counter]) : null}
          onEdit={edit}
          onStatus={(claim, status) => void own.setStatus(claim, status)}
        />
      )}
      {place.at === "edit" && (
        <ClaimEditor
          {...place.editing}
          check={(draft) => fromDraft(place.editing.base, draft)}
          onSave={async (claim) => {
            const { isNew } = place.editing;
            const why = await own.save(claim, isNew ? "workbench_added" : "workbench_changed");
            if (why === null) setPlace({ at: isNew ? "page" : "mine" });
            return why;
          }}
          onClose={() => setPlace({ at: "page" })}
        />
      )}
    </WorkbenchView>
  );
}
