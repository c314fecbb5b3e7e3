import { SectionTitle } from "~/ui/page";
import { conversationSteps } from "../guide";

/** What both can expect before it begins. */
export function HowItGoes() {
  return (
    <section className="mt-10">
      <SectionTitle>How it goes</SectionTitle>
      <ol className="grid list-decimal gap-1.5 pl-5 text-ink-2">
        {conversationSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
