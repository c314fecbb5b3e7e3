/** Text to be copied as it stands. Wide lines scroll inside it, also by keyboard. */
export const Code = ({ children }: { children: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls must be reached without a mouse.
  <pre tabIndex={0} className="mb-3 overflow-x-auto rounded-lg border border-line bg-sunken px-3.5 py-3 text-[13px]">
    <code>{children}</code>
  </pre>
);
