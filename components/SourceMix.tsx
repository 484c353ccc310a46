import type { SourceShare } from "../lib/report/find-source-mix.ts";
import { useWords } from "./i18n.ts";

const NAMED_AT_MOST = 4;

/** Whose words fill the article, as a bar with its legend. */
export function SourceMix({ mix }: { mix: readonly SourceShare[] }) {
  const { translate, percent } = useWords();
  if (mix.length === 0) return null;
  const shown = foldRest(mix, translate("popup_mixOthers"));
  const nameOf = (share: SourceShare) => share.name || translate("popup_mixUnnamed");
  return (
    <section class="mix">
      <h2>{translate("popup_mixHeading")}</h2>
      <div class="bar" aria-hidden="true">
        {shown.map((share, index) => (
          <span class={`part part-${index}`} style={{ flexGrow: share.share }} key={share.name} />
        ))}
      </div>
      <ul class="legend plain">
        {shown.map((share, index) => (
          <li key={share.name}>
            <span class={`dot part-${index}`} aria-hidden="true" />
            <bdi class="name">{nameOf(share)}</bdi> {percent(share.share)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function foldRest(mix: readonly SourceShare[], others: string): SourceShare[] {
  if (mix.length <= NAMED_AT_MOST + 1) return [...mix];
  const rest = mix.slice(NAMED_AT_MOST).reduce((sum, share) => sum + share.share, 0);
  return [...mix.slice(0, NAMED_AT_MOST), { name: others, share: rest }];
}
