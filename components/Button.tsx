import type { ButtonHTMLAttributes, ComponentChildren } from "preact";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "icon"> {
  /** The one thing to do next, an ordinary choice, or one that stays in the background. */
  kind?: "primary" | "plain" | "quiet";
  icon?: ComponentChildren;
}

/** A button that says what it does; a picture may stand before the words. */
export function Button({ kind = "plain", icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} {...(kind !== "plain" && { class: kind })}>
      {icon}
      {children}
    </button>
  );
}

/** A button with a picture alone; its name is read out and shown on hovering. */
export function IconButton({
  label,
  ...rest
}: Omit<ButtonProps, "kind" | "children"> & { label: string }) {
  const { icon, ...others } = rest;
  return (
    <button type="button" {...others} class="quiet square" aria-label={label} title={label}>
      {icon}
    </button>
  );
}
