import { Hash, Mail, MessageCircle, Users, Webhook } from "lucide-react";
import type { ChannelWords } from "../channels/channel";

const icons = { mail: Mail, hash: Hash, users: Users, message: MessageCircle, webhook: Webhook };

export function ChannelIcon({ icon }: Pick<ChannelWords, "icon">) {
  const Icon = icons[icon];
  return <Icon aria-hidden size={16} className="flex-none text-ink-3" />;
}
