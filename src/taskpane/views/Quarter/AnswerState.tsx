import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { FluentIcon } from "@fluentui/react-icons";
import { quarter } from "../../../messages";
import type { AnswerStateKind } from "../../quarter/form";
import { useWords } from "../../words";

const useStyles = makeStyles({
  state: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  busy: { color: tokens.colorNeutralForeground1 },
  warn: { color: tokens.colorPaletteDarkOrangeForeground1 },
  icon: { fontSize: "16px", flexShrink: 0 },
});

const looks: Readonly<Record<AnswerStateKind, { Icon: FluentIcon; look?: "good" | "busy" | "warn" }>> = {
  empty: { Icon: CircleRegular },
  filled: { Icon: CheckmarkCircleRegular, look: "good" },
  blank: { Icon: CheckmarkCircleRegular, look: "good" },
  saved: { Icon: CheckmarkCircleRegular, look: "good" },
  typing: { Icon: EditRegular, look: "busy" },
  saving: { Icon: ArrowSyncRegular, look: "busy" },
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
