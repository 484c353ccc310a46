import browser from "webextension-polyfill";
import * as z from "zod/mini";

/** Where it is kept in the session's storage. */
export const PICKED = "picked";

/** What a reader marked on a page and chose from the context menu, until the panel takes it up. */
export const PickedText = z.object({
  menu: z.enum(["claim", "counter"]),
  text: z.string().check(z.maxLength(100_000)),
  url: z.string().check(z.maxLength(8_000)),
  title: z.string().check(z.maxLength(2_000)),
  tabId: z.int(),
});
export type PickedText = z.infer<typeof PickedText>;

/** Hand what was picked in a tab to the panel beside it, once; at first, and whenever more comes. */
export function takePicked(tabId: number, take: (picked: PickedText) => void): () => void {
  const look = async () => {
    const stored = await browser.storage.session.get(PICKED);
    const picked = PickedText.safeParse(stored[PICKED]);
    if (!picked.success || picked.data.tabId !== tabId) return;
    await browser.storage.session.remove(PICKED);
    take(picked.data);
  };
  void look();
  const hear = () => void look();
  browser.storage.session.onChanged.addListener(hear);
  return () => browser.storage.session.onChanged.removeListener(hear);
}
