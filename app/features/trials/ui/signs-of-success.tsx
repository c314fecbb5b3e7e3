/** What both sides signed as the signs that it works, so that the record is read against them. */
export function SignsOfSuccess({ signs, className }: { signs: readonly string[]; className?: string }) {
  if (signs.length === 0) return null;
  return (
    <div className={className}>
      <p className="text-[13px] font-semibold text-ink-2">As signed by both sides, it works if</p>
      <ul className="mt-1 list-disc pl-5 print:columns-2 print:text-[13px]">
        {signs.map((sign) => (
          <li key={sign} className="wrap-anywhere">
            {sign}
          </li>
        ))}
      </ul>
    </div>
  );
}
