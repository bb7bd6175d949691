import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { openImprovements, type Improvement } from "../../../domain/improvements";
import type { Network } from "../../../domain/network";
import { fill } from "../../../messages";
import { forms } from "../../../messages/forms";
import type { FormTable } from "../state";
import { useFirst } from "../../widgets/useFirst";
import { More } from "../../widgets/More";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  point: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  text: { overflowWrap: "anywhere" },
  here: { alignSelf: "start" },
});

/** How many points are shown at first. */
const firstPoints = 5;

interface ImprovementsProps {
  /** The table whose form is shown: at that of an action all points, at another its own. */
  of: FormTable;
  network: Network;
  /** Whether the workbook has a sheet on which points stand. */
  hasPoints: boolean;
  onMake: (improvement: Improvement) => void;
  /** Makes one of the point in the row of the selected cell. */
  onHere: () => void;
}

/** What could be better and has no action yet, each with the button that makes one, and one for the row that people stand in. Nothing where it is about something else. */
export function Improvements({ of, network, hasPoints, onMake, onHere }: ImprovementsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = forms[language].improvements;
  const open = openImprovements(network).filter(({ place }) => of === "actions" || place.table === of);
  const { shown, rest, showMore } = useFirst(open, firstPoints);
  const isAsked = hasPoints && of === "actions";
  if (open.length === 0 && !isAsked) return null;
  return (
    <Section title={words.title}>
      <Text size={200} className={styles.quiet}>{open.length > 0 ? words.text : network.improvements.length > 0 ? words.none : words.empty}</Text>
      {isAsked && <Button className={styles.here} size="small" onClick={onHere}>{words.here}</Button>}
      {open.length > 0 && (
        <ul className={styles.list} aria-label={words.title}>
          {shown.map((one) => (
            <li key={`${one.place.table} ${one.place.row}`} className={styles.point}>
              <Text className={styles.text}>{one.text}</Text>
              <Text size={200} className={styles.quiet}>{[words.from[one.place.table], ...one.parties].join(" · ")}</Text>
              <Button size="small" aria-label={fill(words.buttonOf, { text: one.text })} onClick={() => onMake(one)}>{words.button}</Button>
            </li>
          ))}
        </ul>
      )}
      <More rest={rest} words={words.more} onMore={showMore} />
    </Section>
  );
}
