import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Delivery } from "../../../domain/quarters";
import { CheckmarkCircleRegular, CircleHalfFillRegular, CircleRegular, ClockAlarmRegular, type FluentIcon } from "@fluentui/react-icons";
import { fill, quarter } from "../../../messages";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  line: {
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalM, alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  icon: { fontSize: "20px", color: tokens.colorNeutralForeground2 },
  complete: { color: tokens.colorPaletteGreenForeground1 },
  late: { color: tokens.colorPaletteDarkOrangeForeground1 },
  name: {
    padding: 0, border: "none", font: "inherit", fontWeight: tokens.fontWeightSemibold, textAlign: "start", overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1, backgroundColor: "transparent", cursor: "pointer", minHeight: "24px",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  said: { gridColumn: "2", color: tokens.colorNeutralForeground2 },
  remind: { gridColumn: "3", gridRow: "1 / 3" },
});

/** Late is told beside how much there is: of two parties that delivered half, one may still have time. */
type Look = Delivery["state"] | "late";

const icons: Readonly<Record<Look, FluentIcon>> = {
  complete: CheckmarkCircleRegular, partly: CircleHalfFillRegular, nothing: CircleRegular, late: ClockAlarmRegular,
};

interface DeliveryLineProps {
  delivery: Delivery;
  onFill: () => void;
  /** Absent where there is nothing to remind of. */
  onRemind?: () => void;
}

/** One organisation: whether it delivered, in words with an icon; its name leads to its form. */
export function DeliveryLine({ delivery: { organisation, state, late, filled, expected }, onFill, onRemind }: DeliveryLineProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].delivered;
  const look: Look = late ? "late" : state;
  const Icon = icons[look];
  const said = [words.state[state], ...(late ? [words.state.late] : []), fill(words.amount, { filled, expected })].join(" · ");
  return (
    <div className={styles.line}>
      <Icon className={mergeClasses(styles.icon, look === "complete" && styles.complete, look === "late" && styles.late)} aria-hidden />
      <button type="button" className={styles.name} title={fill(words.fill, { organisation })} onClick={onFill}>{organisation}</button>
      <Text size={200} className={styles.said}>{said}</Text>
      {onRemind && <Button className={styles.remind} size="small" aria-label={fill(words.reminder.buttonOf, { organisation })} onClick={onRemind}>{words.reminder.button}</Button>}
    </div>
  );
}
