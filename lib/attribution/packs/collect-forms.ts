import type { VerbForms } from "../language-pack.ts";

/** Spellings of one verb, each with all it has been added as. */
export function collectForms() {
  const forms = new Map<string, VerbForms>();
  const add = (spelling: string, form: VerbForms): void => {
    forms.set(spelling, { ...forms.get(spelling), ...form });
  };
  return { forms, add };
}
