import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { Network } from "../../../domain/network";
import { deliveries, recordOf } from "../../../domain/quarters";
import { count, fill, quarter } from "../../../messages";
import { doubts } from "../../../messages/doubts";
import type { QuarterActions } from "../actions/quarter";
import { More } from "../../widgets/More";
import { Section } from "../../widgets/Section";
import { useFirst } from "../../widgets/useFirst";
import { reminder, type ReminderFacts } from "../state/reminder";
import { mailLink } from "../../words/mail";
import { useWords } from "../../words/words";
import { DeliveryLine } from "./DeliveryLine";
import { ReminderText } from "./ReminderText";
import { daysFile } from "../state/planDays";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  all: { alignSelf: "start", height: "auto", whiteSpace: "normal" },
});

/** As many parties are shown at first: all of a network of a usual size. */
const shownFirst = 12;

interface DeliveredProps {
  network: Network;
  quarter: string;
  /** What the network and the sheet with measurements are called in this workbook. */
  names: Pick<ReminderFacts, "network" | "sheet" | "column">;
  actions: Pick<QuarterActions, "atDesk" | "addressOf" | "saveDays">;
}

/** Which organisations are ready with a quarter, and a text to remind those that are not. Those that miss most come first. */
export function Delivered({ network, quarter: chosen, names, actions }: DeliveredProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].delivered;
  const [reminded, setReminded] = useState<string>();
  const deadline = recordOf(network, chosen)?.deadline;
  const parties = useMemo(() => deliveries(network, chosen, deadline), [network, chosen, deadline]);
  const waiting = parties.filter(({ missing }) => missing.length > 0);
  const { shown, rest, showMore } = useFirst([...waiting, ...parties.filter(({ missing }) => missing.length === 0)], shownFirst);
  const asked: ReminderFacts = { ...names, quarter: chosen, deadline, today: network.today };
  const text = (some: typeof waiting) => reminder(some, asked, network.language);
  const mailOf = (party: (typeof waiting)[number]) => {
    const address = actions.addressOf(party.organisation);
    return address === "" ? undefined : { address, link: mailLink(address, fill(words.reminder.subject, { quarter: chosen, network: names.network }), text([party])) };
  };
  const everyone = "";
  return (
    <Section title={words.title}>
      <Text>{waiting.length === 0 ? words.everyoneText : fill(words.counts, { complete: parties.length - waiting.length, total: parties.length })}</Text>
      {waiting.length > 1 && (reminded === everyone
        ? <ReminderText text={text(waiting)} onClose={() => setReminded(undefined)} />
        : <Button className={styles.all} onClick={() => setReminded(everyone)}>{count(words.reminder.all, waiting.length)}</Button>)}
      <Button className={styles.all} appearance="subtle" icon={<CalendarLtrRegular />} onClick={() => actions.saveDays(daysFile(network, names.network, language))}>{words.calendar}</Button>
      <ul className={styles.list}>
        {shown.map((party) => (
          <li key={party.organisation}>
            <DeliveryLine
              delivery={party} onFill={() => actions.atDesk({ part: "fill", organisation: party.organisation })}
              onRemind={party.missing.length > 0 ? () => setReminded(party.organisation) : undefined}
            />
            {reminded === party.organisation && <ReminderText text={text([party])} mail={mailOf(party)} onClose={() => setReminded(undefined)} />}
          </li>
        ))}
      </ul>
      <More rest={rest} words={doubts[language].more} onMore={showMore} />
    </Section>
  );
}
