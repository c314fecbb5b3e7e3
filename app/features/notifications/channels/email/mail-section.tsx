import { Heading, Link, Section, Text } from "react-email";
import type { MessageNumber } from "../../message";
import type { Mail } from "./mail";
import { style, tones } from "./mail-style";
import { TrendBars } from "./trend-bars";

/** One project of a digest, complete: nobody has to open a page to know where it stands. */
export function MailSection({ section }: { section: Mail["sections"][number] }) {
  const { title, state, tone = "calm", headline, lines, numbers, needsYou, byline, url } = section;
  return (
    <Section style={style.section}>
      <Heading as="h2" style={style.sectionTitle}>
        <Link href={url} style={style.titleLink}>
          {title}
        </Link>
      </Heading>
      <Text style={{ ...style.state, color: tones[tone] }}>{state}</Text>
      {headline && <Text style={style.headline}>{headline}</Text>}
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
      {lines.map((line) => (
        <Point key={line} line={line} />
      ))}
      {numbers.length > 0 && (
        <table role="presentation" cellPadding={0} cellSpacing={0} width="100%" style={style.numbers}>
          <tbody>
            {numbers.map((number) => (
              <NumberRow key={number.name} number={number} />
            ))}
          </tbody>
        </table>
      )}
      <Text style={style.small}>
        {byline}{" "}
        <Link href={url} style={style.quietLink}>
          Read it in Drumbeat
        </Link>
      </Text>
    </Section>
  );
}

/** What stands before a colon at the beginning says what the line is about: "Delivered: …". */
function Point({ line }: { line: string }) {
  const [, label, rest] = /^([A-Z][^:.!?]{2,24}:) (.*)$/s.exec(line) ?? [null, "", line];
  return (
    <Text style={style.point}>
      {label && <b>{label} </b>}
      {rest}
    </Text>
  );
}

const NumberRow = ({ number: { name, value, change, target, trend } }: { number: MessageNumber }) => (
  <tr>
    <td style={style.number}>
      <div style={style.numberName}>{[name, target && `target ${target}`].filter(Boolean).join(", ")}</div>
      <span style={style.numberValue}>{value}</span> {change}
    </td>
    <td style={style.drawn}>
      <TrendBars trend={trend} />
    </td>
  </tr>
);
