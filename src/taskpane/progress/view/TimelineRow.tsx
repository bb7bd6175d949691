import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons";
import { actionSignal } from "../../../domain/signals/actions";
import type { Action } from "../../../domain/network";
import { fill, type Language } from "../../../messages";
import { progress } from "../../../messages/progress";
import { dayText } from "../../../messages/days";
import { pressable } from "../../widgets/pressable";
import { useWords } from "../../words/words";
import { SignalIcon } from "../../widgets/SignalIcon";
import { position, type Scale } from "./timeScale";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  button: {
    ...pressable,
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, gridColumn: "1", gridRow: "1",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`, paddingBottom: 0,
  },
  // Nothing follows below it then.
  dateless: { paddingBottom: tokens.spacingVerticalS },
  when: { gridColumn: "2", color: tokens.colorNeutralForeground2 },
  track: { position: "relative", gridColumn: "1 / 3", height: "20px", marginLeft: "40px", marginRight: "8px" },
  bar: {
    position: "absolute", top: "5px", height: "8px", minWidth: "6px", boxSizing: "border-box", borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2, overflow: "hidden",
  },
  // Stripes tell a late bar apart where colours cannot be told apart; the icon and the word say it as well.
  late: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorPaletteRedForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteRedForeground1} 0 2px, transparent 2px 6px)`,
  },
  closed: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground4 },
  today: { position: "absolute", top: 0, bottom: 0, borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}` },
});

interface TimelineRowProps {
  action: Action;
  scale: Scale;
  today: number;
  onGo: () => void;
  onChain: () => void;
}

/** One action: what, how it stands and when in words, and as a bar along the time. Goes to its row, or to what hangs on it. */
export function TimelineRow({ action, scale, today, onGo, onChain }: TimelineRowProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language];
  const signal = actionSignal(action, today);
  const { start = action.end, end = start } = action;
  const isClosed = signal === "done" || signal === "stopped";
  return (
    <div className={styles.row}>
      <button type="button" className={mergeClasses(styles.button, start === undefined && styles.dateless)} onClick={onGo}>
        <SignalIcon signal={signal} />
        <Text>{action.action}</Text>
        <Text size={200} className={styles.when}>{[words.actions.signal[signal], when(action, language)].join(" · ")}</Text>
      </button>
      <Button appearance="subtle" icon={<LinkRegular />} aria-label={fill(words.chain.openOf, { name: action.action })} title={words.chain.open} onClick={onChain} />
      {start !== undefined && end !== undefined && (
        <div className={styles.track} aria-hidden>
          <span
            className={mergeClasses(styles.bar, isClosed && styles.closed, signal === "late" && styles.late)}
            style={{ left: `${position(Math.min(start, end), scale)}%`, width: `${position(Math.max(start, end) + 1, scale) - position(Math.min(start, end), scale)}%` }}
          />
          <span className={styles.today} style={{ left: `${position(today, scale)}%` }} />
        </div>
      )}
    </div>
  );
}

function when({ start, end }: Action, language: Language): string {
  const words = progress[language].timeline;
  if (start !== undefined && end !== undefined) return fill(words.period, { start: dayText(start, language, "short"), end: dayText(end, language, "short") });
  if (end !== undefined) return fill(words.until, { end: dayText(end, language, "short") });
  return start === undefined ? words.noDates : fill(words.from, { start: dayText(start, language, "short") });
}
