import type { DrivenPage } from "./driver.ts";

/**
 * Scroll the first element that matches into view and find its middle.
 *
 * @returns A point of the viewport, in CSS pixels.
 * @throws Error when no such element becomes visible in time.
 */
export async function findCentre(
  page: Pick<DrivenPage, "waitFor">,
  selector: string,
): Promise<{ x: number; y: number }> {
  const [x = 0, y = 0] = await page.waitFor((wanted: string) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = element?.getBoundingClientRect();
    return box?.width ? [box.x + box.width / 2, box.y + box.height / 2] : undefined;
  }, selector);
  return { x, y };
}
