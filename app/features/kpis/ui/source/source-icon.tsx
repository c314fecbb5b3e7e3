import { Activity, Database, GitMerge, Pencil, Table, Upload } from "lucide-react";
import type { SourceWords } from "../../sources/source";

const icons = {
  pencil: Pencil,
  table: Table,
  upload: Upload,
  activity: Activity,
  "git-merge": GitMerge,
  database: Database,
} satisfies Record<SourceWords["icon"], typeof Pencil>;

export function SourceIcon({ icon }: Pick<SourceWords, "icon">) {
  const Icon = icons[icon];
  return <Icon aria-hidden size={18} className="mt-0.5 flex-none text-ink-2" />;
}
