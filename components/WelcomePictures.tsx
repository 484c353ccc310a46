import type { ComponentChildren } from "preact";

/** Drawn, not photographed: they follow the colours of the page, and say nothing on their own. */
function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 200 120" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** An article with the three kinds of marks. */
export function MarksPicture() {
  return (
    <Picture>
      <rect class="draw-paper" x="34" y="8" width="132" height="104" rx="6" />
      <path class="draw-heading" d="M46 24h84" />
      <path class="draw-text" d="M46 42h108M46 60h108M46 78h108M46 96h70" />
      <path class="draw-line" d="M46 48h66" />
      <path class="draw-disputed" d="M72 66h82" />
      <path class="draw-dotted" d="M46 84h58" />
    </Picture>
  );
}

/** Lists beside the page, both on one machine. */
export function ListsPicture() {
  return (
    <Picture>
      <rect class="draw-paper" x="22" y="10" width="156" height="88" rx="8" />
      <path class="draw-heading" d="M8 108h184" />
      <path class="draw-text" d="M36 32h44M36 46h44M36 60h44M36 74h30" />
      <path class="draw-disputed" d="M36 50h44" />
      <path class="draw-accent" d="M86 48h20m-6-5 6 5-6 5" />
      <rect class="draw-sheet" x="116" y="22" width="48" height="18" rx="3" />
      <rect class="draw-sheet" x="116" y="45" width="48" height="18" rx="3" />
      <rect class="draw-sheet" x="116" y="68" width="48" height="18" rx="3" />
      <path class="draw-accent" d="m122 54 3 3 6-6" />
    </Picture>
  );
}

/** A card: the recorded speaker, and two who answer. */
export function CardPicture() {
  return (
    <Picture>
      <path class="draw-text" d="M20 14h160M20 28h100" />
      <path class="draw-disputed" d="M20 33h100" />
      <rect class="draw-paper" x="32" y="42" width="136" height="70" rx="8" />
      <circle class="draw-sheet" cx="48" cy="58" r="6" />
      <path class="draw-heading" d="M62 55h60" />
      <path class="draw-text" d="M62 63h92" />
      <circle class="draw-answer" cx="64" cy="80" r="5" />
      <path class="draw-text" d="M76 80h78" />
      <circle class="draw-answer" cx="64" cy="97" r="5" />
      <path class="draw-text" d="M76 97h60" />
    </Picture>
  );
}
