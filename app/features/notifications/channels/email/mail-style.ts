const serif = "Georgia,serif";
const sans = "Helvetica,Arial,sans-serif";
const [ink, soft, accent, line] = ["#1f1e1b", "#5b5952", "#1f5f5b", "#e4e0d6"];
const wrap = { overflowWrap: "anywhere" as const };

/** Of the word and shape of a state, readable on white. */
export const tones = { good: "#1d6b3a", warn: "#8a5a00", bad: "#a3241c", calm: soft };

/** Mail programs read styles at the element only. */
export const style = {
  body: { margin: 0, padding: 24, backgroundColor: "#faf9f6", color: ink, fontFamily: serif },
  page: { maxWidth: 560, margin: "0 auto" },
  critical: { margin: "0 0 6px", font: `700 14px/1.4 ${sans}`, color: "#a3241c" },
  title: { ...wrap, margin: "0 0 18px", font: `500 25px/1.25 ${serif}`, color: ink },
  line: { ...wrap, margin: "0 0 16px", fontSize: 16, lineHeight: "1.5", whiteSpace: "pre-line" as const },
  label: { padding: "3px 16px 3px 0", font: `14px/1.5 ${sans}`, color: soft, verticalAlign: "top" },
  value: { ...wrap, padding: "3px 0", font: `14px/1.5 ${sans}`, color: ink },
  section: {
    ...{ margin: "0 0 16px", padding: "20px 22px 16px", backgroundColor: "#ffffff" },
    ...{ border: `1px solid ${line}`, borderRadius: 12 },
  },
  sectionTitle: { ...wrap, margin: "0 0 2px", font: `600 15px/1.4 ${sans}`, color: ink },
  titleLink: { color: ink, textDecoration: "none" },
  state: { margin: "0 0 10px", font: `600 14px/1.4 ${sans}` },
  headline: { ...wrap, margin: "0 0 14px", font: `21px/1.35 ${serif}`, color: ink },
  needs: {
    ...{ margin: "0 0 16px", padding: "10px 14px 8px", backgroundColor: "#f3efe4" },
    ...{ borderLeft: "3px solid #8a5a00", borderRadius: 6 },
  },
  needsTitle: { margin: "0 0 4px", font: `700 13px/1.4 ${sans}`, color: "#704800" },
  need: { ...wrap, margin: "0 0 4px", font: `15px/1.45 ${sans}`, color: ink },
  point: { ...wrap, margin: "0 0 7px", font: `14px/1.5 ${sans}`, color: ink },
  numbers: { margin: "14px 0 8px", borderTop: `1px solid ${line}` },
  number: { ...wrap, padding: "9px 0", borderBottom: `1px solid ${line}`, font: `14px/1.45 ${sans}`, color: ink },
  drawn: { width: 100, padding: "9px 0 9px 14px", borderBottom: `1px solid ${line}`, verticalAlign: "bottom" },
  numberName: { font: `13px/1.4 ${sans}`, color: soft },
  numberValue: { font: `600 17px/1.35 ${sans}`, color: ink },
  button: {
    ...{ display: "inline-block", padding: "11px 18px", borderRadius: 8, backgroundColor: accent, color: "#ffffff" },
    ...{ font: `600 15px/1.2 ${sans}`, textDecoration: "none" },
  },
  small: { ...wrap, margin: "0 0 8px", font: `13px/1.5 ${sans}`, color: soft },
  quietLink: { color: soft, textDecoration: "underline" },
  wordsTitle: { margin: "20px 0 6px", font: `700 13px/1.4 ${sans}`, color: ink },
  rule: { borderColor: line, margin: "20px 0 14px" },
};
