import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { BlankReason } from "../../../domain/network";
import { count, quarter } from "../../../messages";
import { doubts } from "../../../messages/doubts";
import { useWords } from "../../words/words";
import { blankReasons } from "../state/answers";
import { reasonText } from "../state/reasons";

const useStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
  },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  start: { alignSelf: "start" },
});

interface GiveReasonProps {
  /** How many figures are empty. */
  empty: number;
  busy: boolean;
  onGive: (reason: BlankReason) => void;
}

/** Gives all figures that did not come the same reason, so that a quarter can be closed without going past each party. One press writes all of them. */
export function GiveReason({ empty, busy, onGive }: GiveReasonProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = doubts[language].reasons;
  const [reason, setReason] = useState<BlankReason>();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className={styles.card}>
      <Text>{count(words.text, empty)}</Text>
      <Field className={styles.field} label={words.label} validationMessage={isAsked && !reason ? words.none : undefined}>
        <Select value={reason ?? ""} onChange={(_, { value }) => setReason(blankReasons.find((one) => one === value))}>
          <option value="">{quarter[language].fill.blankNone}</option>
          {blankReasons.map((one) => <option key={one} value={one}>{reasonText(one, language)}</option>)}
        </Select>
      </Field>
      <Button className={styles.start} disabledFocusable={busy} onClick={() => (reason ? onGive(reason) : setAsked(true))}>{count(words.button, empty)}</Button>
    </div>
  );
}
