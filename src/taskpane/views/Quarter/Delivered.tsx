import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Network } from "../../../domain/network";
import { deliveries, recordOf } from "../../../domain/quarters";
import { count, fill, quarter } from "../../../messages";
import type { Actions } from "../../actions";
import { Section } from "../../parts/Section";
import { reminder, type Asked } from "../../quarter/reminder";
import { useWords } from "../../words";
import { DeliveryLine } from "./DeliveryLine";
import { ReminderText } from "./ReminderText";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  all: { alignSelf: "start", height: "auto", whiteSpace: "normal" },
});

interface DeliveredProps {
  network: Network;
  quarter: string;
  /** What the network and the sheet with measurements are called in this workbook. */
  names: Pick<Asked, "network" | "sheet" | "column">;
  actions: Pick<Actions, "atDesk">;
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
  const asked: Asked = { ...names, quarter: chosen, deadline, today: network.today };
  const text = (some: typeof waiting) => reminder(some, asked, network.language);
  const everyone = "";
  return (
    <Section title={words.title}>
      <Text>{waiting.length === 0 ? words.everyoneText : fill(words.counts, { complete: parties.length - waiting.length, total: parties.length })}</Text>
      {waiting.length > 1 && (reminded === everyone
        ? <ReminderText text={text(waiting)} onClose={() => setReminded(undefined)} />
        : <Button className={styles.all} onClick={() => setReminded(everyone)}>{count(words.reminder.all, waiting.length)}</Button>)}
      <ul className={styles.list}>
        {[...waiting, ...parties.filter(({ missing }) => missing.length === 0)].map((party) => (
          <li key={party.organisation}>
            <DeliveryLine
              delivery={party} onFill={() => actions.atDesk({ part: "fill", organisation: party.organisation })}
              onRemind={party.missing.length > 0 ? () => setReminded(party.organisation) : undefined}
            />
            {reminded === party.organisation && <ReminderText text={text([party])} onClose={() => setReminded(undefined)} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
