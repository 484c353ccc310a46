/** Ranking records in a page; measured best for reading the few texts a query needs. */
export const PAGE_SIZE = 16;
/**
 * Display records in a page. They are read one at a time, by somebody who waits for a click, and the
 * browser's store compresses a large page better than several small ones.
 */
export const DISPLAY_PAGE_SIZE = 64;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
// Records are encoded here and copied out: their length in bytes is not known before.
let scratch = new Uint8Array(1 << 16);

/**
 * Pack up to 255 records into one byte array: their number, where each ends, then their JSON.
 *
 * @param records Anything that survives JSON.
 */
export function packPage(records: readonly unknown[]): Uint8Array<ArrayBuffer> {
  const texts = records.map((record) => JSON.stringify(record));
  const headLength = 1 + 4 * texts.length;
  const most = texts.reduce((sum, text) => sum + 3 * text.length, headLength);
  if (scratch.length < most) scratch = new Uint8Array(most);
  const view = new DataView(scratch.buffer);
  view.setUint8(0, texts.length);
  let end = headLength;
  texts.forEach((text, index) => {
    end += encoder.encodeInto(text, scratch.subarray(end)).written;
    view.setUint32(1 + 4 * index, end, true);
  });
  return scratch.slice(0, end);
}

/**
 * One record of a page, parsed; the caller knows what it packed there.
 *
 * @throws RangeError if the page holds no such record.
 */
export function readRecord(page: Uint8Array, index: number): unknown {
  const count = page[0] ?? 0;
  if (index >= count) throw new RangeError(`record ${index} asked of a page of ${count}`);
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const start = index === 0 ? 1 + 4 * count : view.getUint32(1 + 4 * (index - 1), true);
  const end = view.getUint32(1 + 4 * index, true);
  return JSON.parse(decoder.decode(page.subarray(start, end)));
}

/** Pages while records are added to the last one. */
export interface PageStack {
  readonly pageSize: number;
  /** Whole pages nobody has taken yet. */
  pages: Uint8Array<ArrayBuffer>[];
  /** The bytes in them. */
  byteCount: number;
  /** Pages taken before these. */
  takenCount: number;
  readonly pending: unknown[];
}

/** No pages yet. */
export function createPageStack(pageSize: number): PageStack {
  return { pageSize, pages: [], byteCount: 0, takenCount: 0, pending: [] };
}

/** Add a record behind the others. */
export function addRecord(stack: PageStack, record: unknown): void {
  stack.pending.push(record);
  if (stack.pending.length === stack.pageSize) closePage(stack);
}

/** Close the last page, full or not; no record may follow. */
export function closePage(stack: PageStack): void {
  if (stack.pending.length === 0) return;
  const page = packPage(stack.pending);
  stack.pages.push(page);
  stack.byteCount += page.length;
  stack.pending.length = 0;
}

/** Take the whole pages away, to write them: a large list's would not fit into memory. */
export function takePages(stack: PageStack): { first: number; pages: Uint8Array<ArrayBuffer>[] } {
  const taken = { first: stack.takenCount, pages: stack.pages };
  stack.takenCount += stack.pages.length;
  stack.pages = [];
  stack.byteCount = 0;
  return taken;
}
