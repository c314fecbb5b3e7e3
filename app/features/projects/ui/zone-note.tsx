/** One quiet line above the times of a page; nothing where the reader's clock shows the same. */
export function ZoneNote({ text }: { text: string }) {
  return text ? <p className="num mb-4 text-[13px] text-ink-3">{text}</p> : null;
}
