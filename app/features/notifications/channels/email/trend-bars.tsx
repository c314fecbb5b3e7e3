import { trendHeights } from "../draw-trend";

const HEIGHT = 22;
/** Weeks that fit beside a number. */
const MOST = 12;

/** A trend as cells of a table, the only drawing that every mail program shows. A gap is a week without data. */
export function TrendBars({ trend }: { trend: readonly (number | null)[] }) {
  if (trend.filter((value) => value !== null).length < 2) return null;
  const heights = trendHeights(trend.slice(-MOST), HEIGHT - 2);
  return (
    <table role="presentation" aria-hidden cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          {heights.map((height, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: Rendered once.
            <td key={index} style={{ width: 6, height: HEIGHT, paddingRight: 2, verticalAlign: "bottom" }}>
              {height !== null && (
                <div style={{ height: height + 2, backgroundColor: "#1f5f5b", fontSize: 1, lineHeight: "1px" }}>
                  &nbsp;
                </div>
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
