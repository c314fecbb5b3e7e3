import { Heading, Link, Section, Text } from "react-email";
import type { MessageNumber } from "../../message";
import { numberLine } from "../message-lines";
import type { Mail } from "./mail";
import { style } from "./mail-style";
import { TrendBars } from "./trend-bars";

/** One project of a digest, complete: nobody has to open a page to know where it stands. */
export function MailSection({ section }: { section: Mail["sections"][number] }) {
  const { title, state, headline, lines, numbers, needsYou, url } = section;
  return (
    <Section style={style.section}>
      <Heading as="h2" style={style.sectionTitle}>
        <Link href={url} style={style.titleLink}>
          {title}
        </Link>{" "}
        <span style={style.state}>{state}</span>
      </Heading>
      {headline && <Text style={style.headline}>{headline}</Text>}
      {lines.map((line) => (
        <Text key={line} style={style.line}>
          {line}
        </Text>
      ))}
      {numbers.length > 0 && (
        <table role="presentation" cellPadding={0} cellSpacing={0} width="100%" style={{ margin: "0 0 14px" }}>
          <tbody>
            {numbers.map((number) => (
              <NumberRow key={number.name} number={number} />
            ))}
          </tbody>
        </table>
      )}
      {needsYou.length > 0 && (
        <Section style={style.needs}>
          <Text style={style.needsTitle}>Needs you</Text>
          {needsYou.map((need) => (
            <Text key={need} style={style.need}>
              {need}
            </Text>
          ))}
        </Section>
      )}
    </Section>
  );
}

const NumberRow = ({ number }: { number: MessageNumber }) => (
  <tr>
    <td style={style.number}>{numberLine({ ...number, trend: [] })}</td>
    <td style={{ width: 110, padding: "4px 0 4px 12px", verticalAlign: "bottom" }}>
      <TrendBars trend={number.trend} />
    </td>
  </tr>
);
