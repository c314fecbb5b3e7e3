import { Link, type LinkProps } from "@remix-run/react";
import { clsx } from "clsx";
import type { ComponentProps } from "react";

type Look = { look?: "plain" | "primary" | "danger" | "quiet"; size?: "normal" | "small" };

const looks = {
  plain: "border-line-strong bg-card text-ink hover:bg-sunken",
  primary: "border-accent bg-accent text-accent-ink hover:opacity-90",
  danger: "border-bad bg-card text-bad hover:bg-bad-soft",
  quiet: "border-transparent bg-transparent text-ink-2 hover:bg-sunken hover:text-ink",
};
const sizes = { normal: "px-3.5 py-2.5 text-sm", small: "px-2.5 py-2 text-[13px]" };

const classes = ({ look = "plain", size = "normal" }: Look, more?: string) =>
  clsx(
    "inline-flex cursor-pointer items-center justify-center gap-2 rounded-lg border leading-none font-medium wrap-break-word no-underline",
    "disabled:cursor-default disabled:opacity-60",
    looks[look],
    sizes[size],
    more,
  );

export function Button({ look, size, className, type = "submit", ...rest }: Look & ComponentProps<"button">) {
  return <button type={type} className={classes({ look, size }, className)} {...rest} />;
}

export function ButtonLink({ look, size, className, ...rest }: Look & LinkProps) {
  return <Link className={classes({ look, size }, className)} {...rest} />;
}
