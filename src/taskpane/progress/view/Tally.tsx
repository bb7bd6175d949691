import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pressable } from "../../widgets/pressable";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: {
    ...pressable,
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) minmax(60px, 40%)", columnGap: tokens.spacingHorizontalM, alignItems: "center",
    width: "100%", boxSizing: "border-box", minHeight: "36px", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Pressed}`,
    fontWeight: tokens.fontWeightSemibold,
    // In a contrast theme every line has an edge: then the one that is chosen has a thicker one.
    "@media (forced-colors: active)": { outline: `${tokens.strokeWidthThick} solid Highlight`, outlineOffset: "-2px" },
  },
  track: { display: "flex", height: "10px", borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground4 },
  bar: { borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { backgroundColor: "CanvasText" } },
});

export interface Tallied<Key extends string> {
  key: Key;
  count: number;
  /** Number and word, "3 niet op koers". */
  text: string;
  icon: ReactNode;
}

interface TallyProps<Key extends string> {
  label: string;
  parts: readonly Tallied<Key>[];
  chosen: Key | undefined;
  onChoose: (key: Key | undefined) => void;
}

/** How many there are of each kind, as words with a bar; each is a button that shows that kind alone, and everything again. */
export function Tally<Key extends string>({ label, parts, chosen, onChoose }: TallyProps<Key>) {
  const styles = useStyles();
  const most = Math.max(...parts.map(({ count }) => count));
  return (
    <ul className={styles.list} aria-label={label}>
      {parts.map(({ key, count, text, icon }) => (
        <li key={key}>
          <button
            type="button" className={mergeClasses(styles.line, key === chosen && styles.pressed)} aria-pressed={key === chosen}
            onClick={() => onChoose(key === chosen ? undefined : key)}
          >
            {icon}
            <Text>{text}</Text>
            <span className={styles.track} aria-hidden><span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} /></span>
          </button>
        </li>
      ))}
    </ul>
  );
}
