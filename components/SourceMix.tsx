import type { SideShare } from "../lib/report/find-side-share.ts";
import type { SourceShare } from "../lib/report/find-source-mix.ts";
import { useWords } from "./i18n.ts";

const NAMED_AT_MOST = 4;

/** Whose words fill the article, as a bar with its legend. */
export function SourceMix(props: {
  mix: readonly SourceShare[];
  /** The side that has most of them, where the lists know sides. */
  side: SideShare | undefined;
}) {
  const { translate, percent } = useWords();
  const { mix, side } = props;
  if (mix.length === 0) return null;
  const shown = foldRest(mix, translate("popup_mixOthers"));
  const nameOf = (share: SourceShare) => share.name || translate("popup_mixUnnamed");
  return (
    <section class="mix rows" aria-labelledby="mix-heading">
      <h2 id="mix-heading">{translate("popup_mixHeading")}</h2>
      <div class="bar" aria-hidden="true">
        {shown.map((share, index) => (
          <span class={`part part-${index}`} style={{ flexGrow: share.share }} key={share.name} />
        ))}
      </div>
      <ul class="legend plain">
        {shown.map((share, index) => (
          <li key={share.name}>
            <span class={`dot part-${index}`} aria-hidden="true" />
            <bdi class="name">{nameOf(share)}</bdi>
            <span class="share">{percent(share.share)}</span>
          </li>
        ))}
      </ul>
      {side && <p class="muted">{translate("popup_mixSide", percent(side.share), side.side)}</p>}
    </section>
  );
}

function foldRest(mix: readonly SourceShare[], others: string): SourceShare[] {
  if (mix.length <= NAMED_AT_MOST + 1) return [...mix];
  const rest = mix.slice(NAMED_AT_MOST).reduce((sum, share) => sum + share.share, 0);
  return [...mix.slice(0, NAMED_AT_MOST), { name: others, share: rest }];
}
