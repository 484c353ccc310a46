/**
 * Every verb of a list with every one of the words beside it, as `readVerbs` is told of partners:
 * "ser" and "estar" with "seguro".
 */
export function withPartners(verbs: string, partners: string): string {
  return listed(verbs)
    .flatMap((verb) => listed(partners).map((partner) => `${verb}+${partner}`))
    .join(" ");
}

/**
 * Spanish and Portuguese adjectives in either gender and number.
 *
 * @param stems Behind each a `*` for "-o, -a, -os, -as" or a `-` for "-e, -es".
 */
export function agreeing(stems: string): string {
  return listed(stems)
    .flatMap((stem) => {
      const endings = stem.endsWith("*") ? ["o", "a", "os", "as"] : ["e", "es"];
      return endings.map((ending) => stem.slice(0, -1) + ending);
    })
    .join(" ");
}

function listed(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
