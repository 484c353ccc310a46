import { useWords } from "../../components/i18n.ts";
import { openPanel } from "../../lib/services/open-panel.ts";

/** Opens the workbench beside the page and closes the popup over it. */
export function PanelButton({ tabId }: { tabId: number }) {
  const { translate } = useWords();
  const open = () => void openPanel(tabId).then(() => window.close());
  return (
    <button type="button" data-action="workbench" onClick={open}>
      {translate("workbench_open")}
    </button>
  );
}
