const serif = "Georgia,serif";
const sans = "Helvetica,Arial,sans-serif";
const [ink, soft, accent, line] = ["#1f1e1b", "#5b5952", "#1f5f5b", "#e4e0d6"];
const wrap = { overflowWrap: "anywhere" as const };

/** Mail programs read styles at the element only. */
export const style = {
  body: { margin: 0, padding: 24, backgroundColor: "#faf9f6", color: ink, fontFamily: serif },
  page: { maxWidth: 560, margin: "0 auto" },
  critical: { margin: "0 0 6px", font: `700 14px/1.4 ${sans}`, color: "#a3241c" },
  title: { ...wrap, margin: "0 0 18px", font: `500 25px/1.25 ${serif}`, color: ink },
  line: { ...wrap, margin: "0 0 16px", fontSize: 16, lineHeight: "1.5", whiteSpace: "pre-line" as const },
  label: { padding: "3px 16px 3px 0", font: `14px/1.5 ${sans}`, color: soft, verticalAlign: "top" },
  value: { ...wrap, padding: "3px 0", font: `14px/1.5 ${sans}`, color: ink },
  section: { margin: "22px 0 0", padding: "18px 0 0", borderTop: `1px solid ${line}` },
  sectionTitle: { ...wrap, margin: "0 0 8px", font: `600 18px/1.3 ${serif}`, color: ink },
  titleLink: { color: ink, textDecoration: "none" },
  state: { font: `600 13px/1.4 ${sans}`, color: soft },
  headline: { ...wrap, margin: "0 0 12px", font: `17px/1.45 ${serif}` },
  number: { ...wrap, padding: "4px 0", font: `14px/1.5 ${sans}`, color: ink },
  needs: { margin: "0 0 14px", padding: "10px 14px", backgroundColor: "#f3efe4", borderRadius: 8 },
  needsTitle: { margin: "0 0 4px", font: `700 13px/1.4 ${sans}`, color: ink },
  need: { ...wrap, margin: "0 0 4px", font: `14px/1.5 ${sans}` },
  button: {
    ...{ display: "inline-block", padding: "11px 18px", borderRadius: 8, backgroundColor: accent, color: "#ffffff" },
    ...{ font: `600 15px/1.2 ${sans}`, textDecoration: "none" },
  },
  small: { ...wrap, margin: "0 0 8px", font: `13px/1.5 ${sans}`, color: soft },
  quietLink: { color: soft, textDecoration: "underline" },
  rule: { borderColor: line, margin: "20px 0 14px" },
};
