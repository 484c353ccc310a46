/** The extension's own sign, as on its toolbar button. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path
        class="logo-bubble"
        d="M22 8h84a14 14 0 0 1 14 14v60a14 14 0 0 1-14 14H66l-26 25V96H22A14 14 0 0 1 8 82V22A14 14 0 0 1 22 8z"
      />
      <path
        class="logo-said"
        d="M30 66c0-20 8-33 24-40l5 9c-8 4-12 10-13 17 8 0 14 6 14 14s-6 15-15 15-15-6-15-15z"
      />
      <path
        class="logo-answered"
        d="M70 66c0-20 8-33 24-40l5 9c-8 4-12 10-13 17 8 0 14 6 14 14s-6 15-15 15-15-6-15-15z"
      />
    </svg>
  );
}
