type Row = { weekOn: string; week: string; share: number; text: string };

/** How clear the text was, week by week: of the text, and of nobody. */
export const ClarityList = ({ rows }: { rows: readonly Row[] }) => (
  <table className="w-full border-collapse text-sm">
    <caption className="sr-only">Clear sentences in the last published weeks</caption>
    <thead>
      <tr className="text-left text-[13px] text-ink-2">
        <th className="py-1.5 pr-4 font-semibold">Week</th>
        <th className="py-1.5 pr-4 font-semibold">Clear</th>
        <th className="py-1.5 font-semibold">Of the text</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ weekOn, week, share, text }) => (
        <tr key={weekOn} className="border-t border-line align-top">
          <td className="num py-2 pr-4">{week}</td>
          <td className="num py-2 pr-4 font-semibold">{share}%</td>
          <td className="py-2 text-ink-2">{text}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
