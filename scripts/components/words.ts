import type { Words } from "../../components/i18n.ts";

type Catalogue = Record<string, { message: string }>;

const CATALOGUES = import.meta.glob<Catalogue>("../../public/_locales/*/messages.json", {
  import: "default",
});

/** A catalogue as the browser would look it up; `isLong` makes every sentence a third longer. */
export async function loadWords(locale: string, isLong: boolean): Promise<Words> {
  const load = CATALOGUES[`../../public/_locales/${locale}/messages.json`];
  if (!load) throw new Error(`there is no catalogue for "${locale}"`);
  const catalogue = await load();
  return {
    locale,
    translate(key, ...values) {
      const message = catalogue[key]?.message ?? `missing: ${key}`;
      const text = message.replace(/\$(\d)/g, (_whole, place) => values[Number(place) - 1] ?? "");
      return isLong ? lengthen(text) : text;
    },
  };
}

/** As long words stay long in German or Armenian, single words grow too. */
function lengthen(text: string): string {
  return text.replace(/\p{L}{3,}/gu, (word) => word + "ŵ".repeat(Math.ceil(word.length * 0.3)));
}
