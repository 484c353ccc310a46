/** The part of mark.js that the benchmark uses; it ships no types of its own. */
declare module "mark.js" {
  export default class Mark {
    constructor(context: HTMLElement);
    mark(
      words: readonly string[],
      options: {
        separateWordSearch: boolean;
        acrossElements: boolean;
        diacritics: boolean;
        each: () => void;
        done: () => void;
      },
    ): void;
  }
}
