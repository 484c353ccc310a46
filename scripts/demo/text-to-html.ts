const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const STYLE = `
  :root { color-scheme: light dark; }
  body { max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.125rem/1.65 Georgia, serif; }
  h1 { font-size: 1.5rem; line-height: 1.3; }
`;

/**
 * Wrap plain text into a readable page, so that it can be read like any article.
 *
 * @param title Shown above and as the page's title, such as the file's name.
 * @param text Paragraphs are parted by empty lines, or by every line end where there are none.
 */
export function textToHtml(title: string, text: string): string {
  const paragraphs = splitParagraphs(text).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<article>
<h1>${escapeHtml(title)}</h1>
${paragraphs.join("\n")}
</article>
</body>
</html>
`;
}

function splitParagraphs(text: string): string[] {
  const lines = text.replace(/\r\n?/g, "\n").trim();
  const parts = lines.split(/\n\s*\n/);
  const paragraphs = parts.length > 1 ? parts : lines.split("\n");
  return paragraphs.map((part) => part.replace(/\s+/g, " ").trim()).filter(Boolean);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
