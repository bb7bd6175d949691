import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, CircleRegular, MailRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { count, fill, type Language } from "../../../messages";
import { dayText } from "../../../messages/days";
import { sharing as messages } from "../../../messages/sharing";
import type { NotedSend } from "../../../workbook/sharing/taking/noted";
import type { Offer } from "../../copies/offer";
import { More } from "../../widgets/More";
import { Section } from "../../widgets/Section";
import { useFirst } from "../../widgets/useFirst";
import { useWords } from "../../words/words";
import { lastSends, mailTo, reminderOf } from "../reminder";
import { Reminder } from "./Reminder";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  line: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  text: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Sends that are shown at first. */
const first = 12;

interface SentProps {
  offer: Offer;
  network: string;
  today: number | undefined;
  busy: boolean;
  onCalendar: () => void;
}

/** What was sent to whom, and what is back; a text to remind the others. */
export function Sent({ offer, network, today, busy, onCalendar }: SentProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].state;
  const [isReminding, setReminding] = useState(false);
  const sends = lastSends(offer.sends);
  const { shown, rest, showMore } = useFirst(sends, first);
  const waiting = sends.filter(({ returned }) => returned === undefined);
  if (sends.length === 0) return <Section title={words.title}><Text className={styles.quiet}>{words.none}</Text></Section>;
  return (
    <Section title={words.title}>
      <Text weight="semibold">{fill(words.back, { back: sends.length - waiting.length, all: sends.length })}</Text>
      {waiting.length > 0 && (
        <div className={styles.buttons}>
          <Button icon={<MailRegular />} aria-expanded={isReminding} onClick={() => setReminding(!isReminding)}>{count(words.remind, waiting.length)}</Button>
          {waiting.some(({ deadline }) => deadline !== undefined) && <Button disabledFocusable={busy} onClick={onCalendar}>{words.calendar}</Button>}
        </div>
      )}
      {isReminding && waiting.length > 0 && <Reminder text={reminderOf(waiting, network, language)} onClose={() => setReminding(false)} />}
      <ul className={styles.list} aria-label={words.title}>
        {shown.map((send) => {
          const mail = offer.parties.find(({ name }) => name === send.organisation)?.mail ?? "";
          return (
            <li key={send.sendId} className={styles.line}>
              {send.returned === undefined ? <CircleRegular fontSize={20} aria-hidden /> : <CheckmarkCircleRegular fontSize={20} aria-hidden />}
              <div className={styles.text}>
                <Text weight="semibold">{send.organisation}</Text>
                <Text size={200} className={styles.quiet}>{stateOf(send, today, language)}</Text>
                {send.returned === undefined && mail !== "" && <Link inline href={mailTo(mail, send, network, language)} target="_blank" title={mail} aria-label={fill(words.mailTo, { name: send.organisation, address: mail })}>{words.mail}</Link>}
              </div>
            </li>
          );
        })}
      </ul>
      <More rest={rest} words={words.more} onMore={showMore} />
    </Section>
  );
}

function stateOf({ sent, deadline, returned, changed, open }: NotedSend, today: number | undefined, language: Language): string {
  const words = messages[language].state;
  const day = (serial: number | undefined) => (serial === undefined ? "…" : dayText(serial, language, "short"));
  if (returned !== undefined) return [fill(words.returned, { day: day(returned), changed }), ...(open > 0 ? [count(words.open, open)] : [])].join(" · ");
  const isLate = deadline !== undefined && today !== undefined && deadline < today;
  return [isLate ? words.late : words.waiting, fill(deadline === undefined ? words.noDeadline : words.line, { sent: day(sent), deadline: day(deadline) })].join(" · ");
}
