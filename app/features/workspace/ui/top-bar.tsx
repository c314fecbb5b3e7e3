import { Form, Link, NavLink, useMatch } from "@remix-run/react";
import { clsx } from "clsx";
import { Flag } from "lucide-react";
import { Brand } from "~/features/sign-in/ui/brand";

type Person = { name: string; isAdmin: boolean; theme: "system" | "light" | "dark"; isDemo: boolean };

const link = ({ isActive }: { isActive: boolean }) =>
  clsx("border-b-2 py-[17px] no-underline hover:text-ink", isActive ? "border-accent text-ink" : "border-transparent");

export function TopBar({ person }: { person: Person }) {
  return (
    <header
      data-screen-only
      className="flex h-14 items-center gap-3 border-b border-line bg-card px-4 sm:gap-7 sm:px-8"
    >
      <Brand />
      <nav aria-label="Main" className="flex gap-3 text-sm whitespace-nowrap text-ink-2 sm:gap-[22px]">
        <NavLink to="/" end className={link}>
          Overview
        </NavLink>
        <NavLink to="/projects" className={link}>
          Projects
        </NavLink>
        <NavLink to="/feedback" className={(at) => clsx(link(at), "hidden sm:block")}>
          Feedback
        </NavLink>
        {person.isAdmin && (
          <NavLink to="/people" className={link}>
            People
          </NavLink>
        )}
      </nav>
      <RaiseLink />
      <PersonMenu person={person} />
    </header>
  );
}

/** From any page: at a project's page, for that project. */
function RaiseLink() {
  const slug = useMatch("/projects/:slug/*")?.params.slug;
  return (
    <Link
      to={slug ? `/flags/new?project=${encodeURIComponent(slug)}` : "/flags/new"}
      className="ml-auto inline-flex min-h-9 items-center gap-1.5 rounded-lg border border-line-strong px-2.5 text-sm text-bad no-underline hover:bg-bad-soft"
    >
      <Flag aria-hidden size={15} />
      <span className="sr-only sm:not-sr-only">Raise a flag</span>
    </Link>
  );
}

const item = "block w-full cursor-pointer rounded-md px-3 py-2 text-left text-sm no-underline hover:bg-sunken";

/** A disclosure of plain links and forms: it opens, closes and works without a script. */
function PersonMenu({ person }: { person: Person }) {
  return (
    <details className="group relative" name="menu">
      <summary className="flex cursor-pointer list-none items-center rounded-full [&::-webkit-details-marker]:hidden">
        <span
          aria-hidden
          className="size-[30px] rounded-full bg-accent-soft text-center text-xs leading-[30px] font-semibold text-accent"
        >
          {initials(person.name)}
        </span>
        <span className="sr-only">Your menu, {person.name}</span>
      </summary>
      <div className="absolute right-0 z-20 mt-2 w-56 rounded-[10px] border border-line bg-card p-1.5 shadow-lg">
        <p className="px-3 pt-1.5 pb-2 text-[13px] text-ink-2">{person.name}</p>
        <Link to="/feedback" className={clsx(item, "sm:hidden")}>
          Private feedback
        </Link>
        <Link to="/account" className={item}>
          Your account
        </Link>
        <Link to="/glossary" className={item}>
          Glossary
        </Link>
        <Link to="/account/messages" className={item}>
          What reaches you
        </Link>
        <Link to="/account/sessions" className={item}>
          Where you are signed in
        </Link>
        {person.isAdmin && (
          <Link to="/workspace" className={item}>
            Workspace
          </Link>
        )}
        <Form method="post" action="/account/theme" className="border-y border-line py-1">
          {(["system", "light", "dark"] as const).map((theme) => (
            <button
              type="submit"
              key={theme}
              name="theme"
              value={theme}
              aria-pressed={person.theme === theme}
              className={clsx(item, "aria-pressed:font-semibold")}
            >
              {themeWords[theme]}
            </button>
          ))}
        </Form>
        <Form method="post" action="/sign-out" reloadDocument>
          <button type="submit" className={item}>
            Sign out
          </button>
        </Form>
      </div>
    </details>
  );
}

const themeWords = { system: "Colours as on this device", light: "Light", dark: "Dark" };

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => [...part][0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join("")
    .toUpperCase();
