import { Link } from "@remix-run/react";
import { conversationUrl } from "../feedback-urls";
import type { ListedConversation } from "../list-conversations.server";
import { StagePill } from "./stage-pill";

/** One's conversations: with whom, how far, and what is next. Nothing of what was said. */
export function ConversationList({ conversations }: { conversations: readonly ListedConversation[] }) {
  return (
    <ul className="grid gap-2.5">
      {conversations.map(({ id, title, stage, stageWord, next, when }) => (
        <li key={id} className="rounded-[10px] border border-line bg-card px-4 py-3.5 shadow-card">
          <div className="mb-1.5 flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
            <Link to={conversationUrl(id)} className="font-semibold wrap-anywhere">
              {title}
            </Link>
            <StagePill stage={stage} word={stageWord} isYours={next.turn === "you" || next.turn === "both"} />
          </div>
          <p className="text-sm wrap-anywhere text-ink-2">{next.words}</p>
          <p className="num mt-1 text-[13px] text-ink-3">{when}</p>
        </li>
      ))}
    </ul>
  );
}
