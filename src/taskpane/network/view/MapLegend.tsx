import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { qualities, type Quality } from "../../../domain/networkMap/relation";
import { fill } from "../../../messages";
import { network as messages } from "../../../messages/network";
import { useWords } from "../../words/words";
import { developmentSigns, type DrawnLine } from "./drawn";
import { LineSample } from "./LineSample";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  sign: { width: "44px", textAlign: "center", flexShrink: 0 },
});

/** What lines and signs mean, with how many there are of each: the drawing in one glance and in words. */
export function MapLegend({ lines, compared }: { lines: readonly DrawnLine[]; compared: boolean }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language];
  const now = lines.filter(({ development }) => development !== "notSeen");
  const number = (quality: Quality) => now.filter((line) => line.quality === quality).length;
  return (
    <ul className={styles.list} aria-label={words.legend}>
      {qualities.map((quality) => (
        <li key={quality} className={styles.line}>
          <LineSample quality={quality} among={lines.length} />
          <Text>{fill(words.counts[quality], { count: number(quality) })}</Text>
        </li>
      ))}
      {compared && (["grew", "weakened", "new", "notSeen"] as const).map((development) => (
        <li key={development} className={styles.line}>
          <span className={styles.sign} aria-hidden>{developmentSigns[development]}</span>
          <Text>{fill(words.developments[development], { count: lines.filter((line) => line.development === development).length })}</Text>
        </li>
      ))}
    </ul>
  );
}
