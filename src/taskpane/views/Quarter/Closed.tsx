import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import type { Network } from "../../../domain/network";
import { correctionsOf, recordedOf, recordOf } from "../../../domain/quarters";
import { count, fill, quarter } from "../../../messages";
import type { Actions } from "../../actions";
import { dayText } from "../../dates";
import { Section } from "../../parts/Section";
import type { Desk } from "../../quarter/desk";
import { useWords } from "../../words";
import { CorrectionForm } from "./CorrectionForm";
import { Corrections } from "./Corrections";

const useStyles = makeStyles({
  state: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, alignItems: "start" },
  icon: { fontSize: "20px", color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ClosedProps {
  network: Network;
  quarter: string;
  desk: Desk;
  actions: Actions;
}

/** A quarter that is closed: what was recorded, what was corrected since, and the form for that. */
export function Closed({ network, quarter: chosen, desk, actions }: ClosedProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].closed;
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
      <CorrectionForm network={network} quarter={chosen} desk={desk} actions={actions} />
      <Corrections corrections={correctionsOf(network, chosen)} />
    </>
  );
}
