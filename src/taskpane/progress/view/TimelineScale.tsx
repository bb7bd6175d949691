import { makeStyles, tokens } from "@fluentui/react-components";
import { progress } from "../../../messages/progress";
import { useWords } from "../../words/words";
import { position, type Scale } from "./timeScale";

const useStyles = makeStyles({
  // As far from the edges as the bars of the rows below it.
  scale: { position: "relative", height: "36px", marginLeft: "40px", marginRight: "8px", fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
  mark: { position: "absolute", bottom: 0, paddingLeft: "2px", borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, whiteSpace: "nowrap" },
  today: { position: "absolute", top: 0, whiteSpace: "nowrap", color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The quarters above the bars, and where today is. The rows themselves say their dates in words. */
export function TimelineScale({ scale, today }: { scale: Scale; today: number }) {
  const styles = useStyles();
  const { language } = useWords();
  const now = position(today, scale);
  return (
    <div className={styles.scale} aria-hidden>
      <span className={styles.today} style={{ left: `${now}%`, transform: `translateX(-${now}%)` }}>{progress[language].timeline.today}</span>
      {scale.marks.map(({ quarter, at }) => <span key={quarter} className={styles.mark} style={{ left: `${at}%` }}>{quarter}</span>)}
    </div>
  );
}
