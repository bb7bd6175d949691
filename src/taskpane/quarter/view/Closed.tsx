import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Network } from "../../../domain/network";
import { correctionsOf, recordedOf, recordOf, unexplainedIn } from "../../../domain/quarters";
import { count, fill, quarter } from "../../../messages";
import type { QuarterActions } from "../actions/quarter";
import { dayText } from "../../../messages/days";
import { Section } from "../../widgets/Section";
import { keyOf } from "../state/answers";
import type { Desk } from "../state/desk";
import { useWords } from "../../words/words";
import { CorrectionForm } from "./CorrectionForm";
import { Corrections } from "./Corrections";
import { Reopen } from "./Reopen";
import { UnexplainedList } from "./UnexplainedList";

const useStyles = makeStyles({
  state: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, alignItems: "start" },
  icon: { fontSize: "20px", color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ClosedProps {
  network: Network;
  quarter: string;
  desk: Desk;
  actions: QuarterActions;
}

/** A quarter that is closed: what was recorded, what was changed and corrected since, and the form for that. */
export function Closed({ network, quarter: chosen, desk, actions }: ClosedProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].closed;
  const unexplained = useMemo(() => unexplainedIn(network, chosen), [network, chosen]);
  const day = recordOf(network, chosen)?.closedOn;
  return (
    <>
      <Section title={words.title}>
        <div className={styles.state}>
          <LockClosedRegular className={styles.icon} aria-hidden />
          <Text>{fill(count(words.text, recordedOf(network, chosen).length), { day: day === undefined ? "" : dayText(day, language) })}</Text>
        </div>
        <Text className={styles.quiet}>{words.next}</Text>
      </Section>
      <UnexplainedList
        unexplained={unexplained}
        onExplain={(measurement) => actions.atDesk({ organisation: measurement.organisation, correcting: keyOf(measurement) })}
      />
      <CorrectionForm network={network} quarter={chosen} desk={desk} unexplained={unexplained} actions={actions} />
      <Reopen quarter={chosen} busy={desk.busy} onReopen={(reason) => void actions.reopenQuarter(chosen, reason)} />
      <Corrections corrections={correctionsOf(network, chosen)} />
    </>
  );
}
