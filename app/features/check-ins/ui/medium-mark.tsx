import { LampDesk, Mail, MessageSquare, Phone, Users } from "lucide-react";
import { type Medium, mediumWords } from "../check-in";

const signs = { call: Phone, chat: MessageSquare, desk: LampDesk, mail: Mail, meeting: Users };

/** Through what a check-in came, by sign and word. */
export function MediumMark({ medium }: { medium: Medium }) {
  const Sign = signs[medium];
  return (
    <>
      <Sign aria-hidden size={16} className="flex-none" /> {mediumWords[medium]}
    </>
  );
}
