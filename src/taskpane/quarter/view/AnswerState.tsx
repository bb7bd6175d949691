import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, CheckmarkCircleRegular, CircleRegular, EditRegular, ErrorCircleRegular, type FluentIcon, WarningRegular } from "@fluentui/react-icons";
import { quarter } from "../../../messages";
import type { AnswerStateKind } from "../state/form";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  state: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  busy: { color: tokens.colorNeutralForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  warn: { color: tokens.colorPaletteDarkOrangeForeground1 },
  icon: { fontSize: "16px", flexShrink: 0 },
});

const looks: Readonly<Record<AnswerStateKind, { Icon: FluentIcon; look?: "good" | "busy" | "bad" | "warn" }>> = {
  empty: { Icon: CircleRegular },
  filled: { Icon: CheckmarkCircleRegular, look: "good" },
  blank: { Icon: CheckmarkCircleRegular, look: "good" },
  saved: { Icon: CheckmarkCircleRegular, look: "good" },
  typing: { Icon: EditRegular, look: "busy" },
  saving: { Icon: ArrowSyncRegular, look: "busy" },
  wrong: { Icon: ErrorCircleRegular, look: "bad" },
  conflict: { Icon: WarningRegular, look: "warn" },
};

/** How far one measurement is, in a word with its icon. */
export function AnswerState({ state }: { state: AnswerStateKind }) {
  const styles = useStyles();
  const { language } = useWords();
  const { Icon, look } = looks[state];
  return (
    <span className={mergeClasses(styles.state, look && styles[look])}>
      <Icon className={styles.icon} aria-hidden />
      <Text size={200}>{quarter[language].fill.state[state]}</Text>
    </span>
  );
}
