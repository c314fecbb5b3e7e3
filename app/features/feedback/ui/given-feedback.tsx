import { Link } from "@remix-run/react";
import { SectionTitle } from "~/ui/page";
import type { ConversationView } from "../conversation-view";
import { Unopened, Words } from "./said-part";

/** Feedback as it was sent, with what it points to and both may see. */
export function GivenFeedback({
  feedback: { by, at, parts, links, lost },
}: {
  feedback: NonNullable<ConversationView["feedback"]>;
}) {
  return (
    <section className="mb-7">
      <SectionTitle aside={`${by}, ${at}`}>Feedback</SectionTitle>
      {!parts && <Unopened />}
      <dl className="grid gap-4">
        {parts?.map(({ title, text }) => (
          <div key={title}>
            <dt className="mb-1 text-[13.5px] font-semibold text-ink-2">{title}</dt>
            <dd>
              <Words text={text} />
            </dd>
          </div>
        ))}
      </dl>
      {(links.length > 0 || lost > 0) && (
        <ul className="mt-4 grid gap-1 text-sm" aria-label="What it points to">
          {links.map(({ ref, label, href }) => (
            <li key={ref} className="wrap-anywhere">
              <Link to={href} className="text-accent underline">
                {label}
              </Link>
            </li>
          ))}
          {lost > 0 && <li className="text-ink-2">Something that one of you can no longer see.</li>}
        </ul>
      )}
    </section>
  );
}
