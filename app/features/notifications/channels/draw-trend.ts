const blocks = "▁▂▃▄▅▆▇█";

/** Heights from 0 to `most`; null where there is no data, the middle where nothing moved. */
export function trendHeights(trend: readonly (number | null)[], most: number): (number | null)[] {
  const known = trend.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return trend.map((value) => {
    if (value === null) return null;
    return high === low ? Math.round(most / 2) : Math.round(((value - low) / (high - low)) * most);
  });
}

/** A trend in one line of text, a gap where there is no data; "" where there is nothing to compare. */
export function drawTrend(trend: readonly (number | null)[]): string {
  if (trend.filter((value) => value !== null).length < 2) return "";
  return trendHeights(trend, blocks.length - 1)
    .map((height) => (height === null ? "·" : blocks[height]))
    .join("");
}
