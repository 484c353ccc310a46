import type { ComponentChildren } from "preact";
import { useWords } from "./i18n.ts";
import { ListRow, type ListSummary } from "./ListRow.tsx";

/** The settings: where to read, installed lists, and sites that are switched off. */
export function OptionsView(props: {
  reach: ComponentChildren;
  lists: readonly ListSummary[];
  offSites: readonly string[];
  onSwitchOn: (host: string) => void;
}) {
  const { translate } = useWords();
  return (
    <main class="page">
      <h1>{translate("options_title")}</h1>
      {props.reach}
      <section class="rows">
        <h2>{translate("options_lists")}</h2>
        {props.lists.length === 0 && <p>{translate("options_noLists")}</p>}
        <ul class="plain statements">
          {props.lists.map((list) => (
            <ListRow list={list} key={list.title} />
          ))}
        </ul>
      </section>
      <section class="rows">
        <h2>{translate("options_sites")}</h2>
        {props.offSites.length === 0 && <p>{translate("options_noSites")}</p>}
        {props.offSites.map((host) => (
          <div class="row" key={host}>
            <bdi>{host}</bdi>
            <button type="button" onClick={() => props.onSwitchOn(host)}>
              {translate("options_switchOn")}
            </button>
          </div>
        ))}
      </section>
    </main>
  );
}
