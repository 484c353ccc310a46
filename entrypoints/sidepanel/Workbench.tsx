import { WorkbenchView } from "../../components/WorkbenchView.tsx";
import { ask } from "../../lib/messaging/client.ts";
import { useTabReport } from "../popup/use-tab-report.ts";
import { useTabChanges } from "./use-tab-changes.ts";

/** Connects the workbench to the tab in front, and follows it. */
export function Workbench() {
  const { tabId, report, reload } = useTabReport();
  useTabChanges(reload);
  return (
    <WorkbenchView
      key={`${tabId} ${report.page?.url}`}
      view={report.view}
      onJump={(statementId) => void ask("jumpTo", { tabId, statementId })}
    />
  );
}
