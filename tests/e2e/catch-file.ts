import type { DrivenPage } from "../../scripts/drive/driver.ts";

/** What a list is saved as in one of the formats. */
export function savedList(page: DrivenPage, title: string, format: string): Promise<string> {
  return catchFile(
    page,
    (wanted = "", name = "") => {
      const rows = [...document.querySelectorAll(".statement")];
      const row = rows.find((one) => one.querySelector(".source")?.textContent === name);
      const chooser = row?.querySelector("select");
      if (chooser) chooser.value = wanted;
      chooser?.dispatchEvent(new Event("change", { bubbles: true }));
    },
    format,
    title,
  );
}

/** The text of the file that a click makes the page save; nothing reaches the disk. */
export async function catchFile(
  page: DrivenPage,
  click: (...words: string[]) => void,
  ...words: string[]
): Promise<string> {
  await page.evaluate(() => {
    delete document.body.dataset.caught;
    const take = (event: Event) => {
      if (!(event.target instanceof HTMLAnchorElement) || !event.target.download) return;
      event.preventDefault();
      document.removeEventListener("click", take, true);
      void fetch(event.target.href)
        .then((response) => response.text())
        .then((text) => {
          document.body.dataset.caught = text;
        });
    };
    document.addEventListener("click", take, true);
  });
  await page.evaluate(click, ...words);
  return page.waitFor(() => document.body.dataset.caught);
}
