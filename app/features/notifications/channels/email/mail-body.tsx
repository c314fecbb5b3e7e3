import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from "react-email";
import type { Mail } from "./mail";
import { MailSection } from "./mail-section";
import { style } from "./mail-style";

export function MailBody({
  title,
  isCritical,
  lines,
  facts,
  sections,
  more,
  explained,
  link,
  why,
  unsubscribeUrl,
}: Mail) {
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light" />
      </Head>
      <Preview>{(sections[0]?.headline || lines[0] || title).slice(0, 140)}</Preview>
      <Body style={style.body}>
        <Container style={style.page}>
          {isCritical && <Text style={style.critical}>▲ Critical</Text>}
          <Heading as="h1" style={style.title}>
            {title}
          </Heading>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: Rendered once.
            <Text key={index} style={style.line}>
              {line}
            </Text>
          ))}
          {facts.length > 0 && <Facts facts={facts} />}
          {sections.map((section) => (
            <MailSection key={section.url} section={section} />
          ))}
          {more && <Text style={style.line}>{more}</Text>}
          {explained.length > 0 && (
            <>
              <Heading as="h2" style={style.wordsTitle}>
                Words used here
              </Heading>
              {explained.map(({ name, meaning }) => (
                <Text key={name} style={style.small}>
                  <b>{name}:</b> {meaning}
                </Text>
              ))}
            </>
          )}
          <Section style={{ margin: "24px 0 8px" }}>
            <Button href={link.url} style={style.button}>
              {link.label}
            </Button>
          </Section>
          <Text style={style.small}>{link.url}</Text>
          <Hr style={style.rule} />
          <Text style={style.small}>{why}</Text>
          {unsubscribeUrl && (
            <Text style={style.small}>
              <Link href={unsubscribeUrl} style={style.quietLink}>
                Stop mails like this
              </Link>
            </Text>
          )}
        </Container>
      </Body>
    </Html>
  );
}

const Facts = ({ facts }: Pick<Mail, "facts">) => (
  <table role="presentation" cellPadding={0} cellSpacing={0} style={{ margin: "0 0 18px" }}>
    <tbody>
      {facts.map(({ label, value }) => (
        <tr key={label}>
          <td style={style.label}>{label}</td>
          <td style={style.value}>{value}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
