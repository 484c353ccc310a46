import type { ComponentChildren } from "preact";
import { useWords } from "./i18n.ts";
import { type ListActions, ListRow, type ListSummary } from "./ListRow.tsx";

/** The settings: where to read, installed lists, and sites that are switched off. */
export function OptionsView(props: {
  reach: ComponentChildren;
  lists: readonly ListSummary[];
  listActions: ListActions;
  /** What the last saved file had no place for. */
  lost: readonly { what: string; claims: number }[];
  follower: ComponentChildren;
  importer: ComponentChildren;
  data: ComponentChildren;
  apart: ComponentChildren;
  offSites: readonly string[];
  onSwitchOn: (host: string) => void;
}) {
  const { translate, number } = useWords();
  return (
    <main class="page">
      <h1>{translate("options_title")}</h1>
      {props.reach}
      <section class="rows">
        <h2>{translate("options_lists")}</h2>
        {props.lists.length === 0 && <p>{translate("options_noLists")}</p>}
        <ul class="plain statements">
          {props.lists.map((list) => (
            <ListRow list={list} key={list.listId} {...props.listActions} />
          ))}
        </ul>
        {props.lost.length > 0 && (
          <div role="status">
            <p>{translate("options_exportLost")}</p>
            <ul>
              {props.lost.map(({ what, claims }) => (
                <li key={what}>{translate("options_exportLostLine", what, number(claims))}</li>
              ))}
            </ul>
          </div>
        )}
      </section>
      {props.follower}
      {props.importer}
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
      {props.apart}
      {props.data}
    </main>
  );
}
