import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular, CircleRegular } from "@fluentui/react-icons";
import { pressable } from "../../widgets/pressable";

const useStyles = makeStyles({
  obstacle: {
    ...pressable,
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) 16px", columnGap: tokens.spacingHorizontalM, alignItems: "center",
    width: "100%", boxSizing: "border-box", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  icon: { fontSize: "20px", color: tokens.colorNeutralForeground2 },
  what: { gridColumn: "2", color: tokens.colorNeutralForeground2 },
  arrow: { gridColumn: "3", gridRow: "1 / 3", color: tokens.colorNeutralForeground3 },
});

/** Something that stands in the way, what to do about it, and the way there. */
export function Obstacle({ text, what, onGo }: { text: string; what: string; onGo: () => void }) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.obstacle} onClick={onGo}>
      <CircleRegular className={styles.icon} aria-hidden />
      <Text>{text}</Text>
      <Text size={200} className={styles.what}>{what}</Text>
      <ChevronRightRegular className={styles.arrow} aria-hidden />
    </button>
  );
}
