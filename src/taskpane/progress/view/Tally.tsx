import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pressable } from "../../widgets/pressable";

const useStyles = makeStyles({
  tally: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  whole: { display: "flex", gap: "2px", height: "16px" },
  part: {
    minWidth: "4px", borderRadius: tokens.borderRadiusSmall,
    // A contrast theme takes the colours away: then the edges tell how much of the whole each is.
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid CanvasText`, boxSizing: "border-box" },
  },
  good: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  attention: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  wrong: { backgroundColor: tokens.colorPaletteRedBackground3 },
  busy: { backgroundColor: tokens.colorBrandBackground },
  none: { backgroundColor: tokens.colorNeutralStroke1 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  line: {
    ...pressable,
    display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "center",
    boxSizing: "border-box", minHeight: "32px", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Pressed}`,
    fontWeight: tokens.fontWeightSemibold,
    // In a contrast theme every line has an edge: then the one that is chosen has a thicker one.
    "@media (forced-colors: active)": { outline: `${tokens.strokeWidthThick} solid Highlight`, outlineOffset: "-2px" },
  },
});

/** What a part of the whole says, as a colour: the sign and the words below say the same. */
export type Tone = "good" | "attention" | "wrong" | "busy" | "none";

export interface Tallied<Key extends string> {
  key: Key;
  count: number;
  /** Number and word, "3 niet op koers". */
  text: string;
  icon: ReactNode;
  tone: Tone;
}

interface TallyProps<Key extends string> {
  label: string;
  parts: readonly Tallied<Key>[];
  chosen: Key | undefined;
  onChoose: (key: Key | undefined) => void;
}

/** How many there are of each kind: one bar that is all of them together, and each kind in words below it; those are buttons that show that kind alone, and everything again. */
export function Tally<Key extends string>({ label, parts, chosen, onChoose }: TallyProps<Key>) {
  const styles = useStyles();
  return (
    <div className={styles.tally}>
      <div className={styles.whole} aria-hidden>
        {parts.map(({ key, count, tone }) => <span key={key} className={mergeClasses(styles.part, styles[tone])} style={{ flexGrow: count }} />)}
      </div>
      <ul className={styles.list} aria-label={label}>
        {parts.map(({ key, text, icon }) => (
          <li key={key}>
            <button
              type="button" className={mergeClasses(styles.line, key === chosen && styles.pressed)} aria-pressed={key === chosen}
              onClick={() => onChoose(key === chosen ? undefined : key)}
            >
              {icon}
              <Text>{text}</Text>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
