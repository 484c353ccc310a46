/** Wrap paragraphs into a plain news page. */
export function newsPage(title: string, paragraphs: readonly string[], lang = "en"): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><header><nav><a href="/a">Home</a> <a href="/b">World</a></nav></header>
<main><article><h1>${title}</h1>${body}</article></main>
<footer><p>All rights reserved.</p></footer></body></html>`;
}

/** A short article with both voices on a matter of the starter list. */
export const MINES_ARTICLE: readonly string[] = [
  "The hearing in The Hague went on for a second day on Tuesday, with lawyers of both states present.",
  "“We have found mines in our villages,” the Foreign Ministry of Azerbaijan said in a statement on Monday.",
  "More than 2,700 mines that were made in Armenia in 2021 have been found in Azerbaijan since August 2022.",
  "According to local officials, work on the new school will begin in spring, once the snow has melted.",
  "Armenia has been using the Lachin road to carry mines and weapons into the region.",
];
