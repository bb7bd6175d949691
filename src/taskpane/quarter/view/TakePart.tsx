import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Network } from "../../../domain/network";
import { notTakingPart } from "../../../domain/quarters";
import { count, fill, quarter } from "../../../messages";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface TakePartProps {
  network: Network;
  busy: boolean;
  /** Nobody takes part: then this is what holds the quarter up, and its button is the filled one. */
  isNeeded: boolean;
  onAll: () => void;
  onChoose: () => void;
}

/** How many parties take part, with the button that lets all of them. Nothing where they do. */
export function TakePart({ network, busy, isNeeded, onAll, onChoose }: TakePartProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].open.takePart;
  const waiting = notTakingPart(network).length;
  if (waiting === 0) return null;
  const taking = network.stakeholders.filter(({ organisation, status }) => organisation !== "" && status === "confirmed").length;
  const all = waiting + taking;
  return (
    <div className={styles.card}>
      <Text weight="semibold">{fill(count(words.title, all), { taking })}</Text>
      <Text size={200} className={styles.quiet}>{words.text}</Text>
      <div className={styles.buttons}>
        <Button appearance={isNeeded ? "primary" : "secondary"} disabledFocusable={busy} onClick={onAll}>{count(words.all, all)}</Button>
        <Button onClick={onChoose}>{words.choose}</Button>
      </div>
    </div>
  );
}
