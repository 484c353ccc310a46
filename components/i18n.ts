import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type CountKey, countKey, type Translate } from "../lib/report/catalogue.ts";

/** What a view needs to speak the reader's language. */
export interface Words {
  translate: Translate;
  /** BCP 47 tag of the UI, for dates, numbers and plurals. */
  locale: string;
}

const missing: Words = { translate: (key) => key, locale: "en" };

export const WordsContext = createContext<Words>(missing);

/** The catalogue and the formats of the UI language. */
export function useWords() {
  const { translate, locale } = useContext(WordsContext);
  return {
    locale,
    translate,
    count: (base: CountKey, n: number) =>
      translate(countKey(base, n, locale), formatNumber(n, locale)),
    number: (n: number) => formatNumber(n, locale),
    percent: (share: number) => formatPercent(share, locale),
    bytes: (n: number) => formatBytes(n, locale),
  };
}

function formatNumber(n: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(n);
}

function formatPercent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(
    share,
  );
}

/** In the unit that leaves few digits, from kilobytes up. */
function formatBytes(n: number, locale: string): string {
  const [unit, size] = n < 1e6 ? (["kilobyte", 1e3] as const) : (["megabyte", 1e6] as const);
  const format = { style: "unit", unit, maximumFractionDigits: n < 1e6 ? 0 : 1 } as const;
  return new Intl.NumberFormat(locale, format).format(n / size);
}
