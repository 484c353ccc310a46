import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

interface Places {
  list: RefObject<HTMLElement | null>;
  search: RefObject<HTMLInputElement | null>;
  help: RefObject<HTMLDetailsElement | null>;
}

/** Walk the list with j and k, look for words with /, see the keys with ?; Enter opens by itself. */
export function useListKeys({ list, search, help }: Places): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) && event.key !== "Escape") return;
      if (press(event.key)) event.preventDefault();
    };
    const press = (key: string): boolean => {
      switch (key) {
        case "j":
          return step(list.current, 1);
        case "k":
          return step(list.current, -1);
        case "Escape":
          return document.activeElement === search.current && step(list.current, 1);
        case "/":
          search.current?.focus();
          return true;
        case "?":
          if (help.current) help.current.open = !help.current.open;
          help.current?.scrollIntoView({ block: "nearest" });
          return true;
        default:
          return false;
      }
    };
    document.addEventListener("keydown", act);
    return () => document.removeEventListener("keydown", act);
  }, [list, search, help]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input, textarea, select");
}

/** From the statement with the focus to the next, or to the first where none has it. */
function step(list: HTMLElement | null, by: 1 | -1): boolean {
  const picks = [...(list?.querySelectorAll<HTMLElement>(".pick") ?? [])];
  const item = document.activeElement?.closest("li");
  const at = picks.findIndex((pick) => item?.contains(pick));
  const next = picks[at === -1 ? 0 : Math.min(Math.max(at + by, 0), picks.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return next !== undefined;
}
