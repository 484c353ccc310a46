import type { ComponentChildren } from "preact";

/** Pictures beside words, never instead of them: each is hidden from screen readers. */
function icon(shape: ComponentChildren) {
  return () => (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shape}
    </svg>
  );
}

export const CloseIcon = icon(<path d="m4 4 8 8m0-8-8 8" />);
export const PreviousIcon = icon(<path d="m4 10 4-4 4 4" />);
export const NextIcon = icon(<path d="m4 6 4 4 4-4" />);
export const CheckIcon = icon(<path d="m3 8.5 3.5 3.5L13 4.5" />);
export const DiffersIcon = icon(<path d="M3 6h10M3 10h10M10.5 3l-5 10" />);
export const UnsureIcon = icon(
  <path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.8m0 2.5v.1" />,
);
export const PlaceIcon = icon(
  <>
    <circle cx="8" cy="8" r="4.5" />
    <path d="M8 1v3m0 8v3M1 8h3m8 0h3" />
  </>,
);
export const GearIcon = icon(
  <>
    <path d="M2 4.5h5m4 0h3M2 11.5h3m4 0h5" />
    <circle cx="9" cy="4.5" r="2" />
    <circle cx="7" cy="11.5" r="2" />
  </>,
);
export const InfoIcon = icon(
  <>
    <circle cx="8" cy="8" r="6.5" />
    <path d="M8 7.2v4M8 4.7v.1" />
  </>,
);
export const WarningIcon = icon(<path d="M8 2 1.5 13.5h13zM8 6.5v3.2m0 1.9v.1" />);
export const OffIcon = icon(<path d="M8 1.5v6M4.5 4a5.5 5.5 0 1 0 7 0" />);
