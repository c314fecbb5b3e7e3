import { Link } from "@remix-run/react";
import { SideCard } from "~/ui/card";
import type { Wishes } from "../list-wishes.server";

/** What was missing and what to change, as both sides said it, for whoever writes the new version. */
export function WishesCard({ wishes: { href, title, people } }: { wishes: Wishes }) {
  return (
    <SideCard title="What the review asked to change">
      {people.length === 0 && <p className="text-[13.5px] text-ink-2">Nobody wrote what to change.</p>}
      <ul className="grid gap-3.5 text-[13.5px]">
        {people.map(({ id, who, missing, change }) => (
          <li key={id} className="wrap-anywhere">
            <h3 className="font-semibold text-ink-2">{who}</h3>
            {missing && <Words title="Was missing" words={missing} />}
            {change && <Words title="Change" words={change} />}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-[13.5px]">
        <Link to={href} className="text-accent underline">
          {title}
        </Link>
      </p>
    </SideCard>
  );
}

const Words = ({ title, words }: { title: string; words: string }) => (
  <p className="whitespace-pre-line">
    <span className="text-ink-3">{title}: </span>
    {words}
  </p>
);
