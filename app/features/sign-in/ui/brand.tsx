import { Link } from "@remix-run/react";

export function Brand({ spelled }: { spelled?: boolean }) {
  return (
    <Link
      to="/"
      className="flex items-center gap-[9px] font-serif text-[17px] leading-none font-semibold tracking-[-.01em] no-underline"
    >
      <svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" className="text-accent" aria-hidden="true">
        <rect x="1" y="8" width="3" height="4" rx="1.5" />
        <rect x="6" y="4" width="3" height="12" rx="1.5" />
        <rect x="11" y="1" width="3" height="18" rx="1.5" />
        <rect x="16" y="6" width="3" height="8" rx="1.5" />
      </svg>
      <span className={spelled ? undefined : "max-sm:sr-only"}>Drumbeat</span>
    </Link>
  );
}
