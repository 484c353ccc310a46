import type { CounterStatement, Stance } from "../lib/claim/claim.ts";
import { hostOf } from "../lib/claim/web-url.ts";
import { keyFor } from "../lib/report/catalogue.ts";
import { ExternalLink } from "./ExternalLink.tsx";
import { formatDate } from "./format-date.ts";
import { useWords } from "./i18n.ts";

/** The stances as they are listed, the weightiest first. */
export const STANCE_ORDER: readonly Stance[] = [
  "retracts",
  "disputes",
  "corrects",
  "reviews",
  "adds-context",
  "confirms",
];

/** What others say to a claim, grouped by stance, in time order within a group. */
export function CounterStatements(props: { counters: readonly CounterStatement[] }) {
  const { translate } = useWords();
  if (props.counters.length === 0) return <p class="muted">{translate("counter_none")}</p>;
  return (
    <>
      {STANCE_ORDER.map((stance) => {
        const group = props.counters.filter((counter) => counter.stance === stance);
        if (group.length === 0) return null;
        return (
          <section class={`stance stance-${stance}`} key={stance}>
            <h4>{translate(keyFor("stance", stance))}</h4>
            <ul class="plain">
              {group.toSorted(byDate).map((counter) => (
                <CounterItem counter={counter} key={counter.id} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function CounterItem({ counter }: { counter: CounterStatement }) {
  const { translate } = useWords();
  return (
    <li class="counter">
      <p class="speaker">
        <bdi>{counter.speaker.name}</bdi>
        {counter.speaker.role && <span class="muted"> · {counter.speaker.role}</span>}
      </p>
      {counter.quote && (
        <blockquote lang={counter.quote.lang} dir="auto">
          “{counter.quote.exact}”
        </blockquote>
      )}
      {counter.summary && (
        <p lang={counter.summary.lang} dir="auto">
          {counter.summary.text}
        </p>
      )}
      {counter.review?.ratingName && <p dir="auto">“{counter.review.ratingName}”</p>}
      {counter.aspect !== "proposition" && (
        <p class="muted">{translate(keyFor("aspect", counter.aspect))}</p>
      )}
      <Provenance entry={counter} />
    </li>
  );
}

/** Date, link and archived copies of one recorded utterance or counter-statement. */
export function Provenance(props: {
  entry: Pick<CounterStatement, "date" | "url" | "archived" | "publisher">;
}) {
  const { translate, locale } = useWords();
  const { date, url, archived, publisher } = props.entry;
  return (
    <p class="provenance">
      {date && <time dateTime={date.value}>{formatDate(date, locale)}</time>}
      <ExternalLink url={url}>{publisher ?? hostOf(url)}</ExternalLink>
      {archived.map((copy) => (
        <ExternalLink url={copy.url} key={copy.url}>
          {translate("link_archived")}
        </ExternalLink>
      ))}
    </p>
  );
}

function byDate(a: CounterStatement, b: CounterStatement): number {
  return (a.date?.value ?? "").localeCompare(b.date?.value ?? "");
}
