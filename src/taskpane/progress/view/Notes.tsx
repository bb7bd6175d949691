import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Measurement } from "../../../domain/network";
import type { RecordPlace } from "../../../domain/reading/recordColumns";
import { fill } from "../../../messages";
import { progress } from "../../../messages/progress";
import { useFirst } from "../../widgets/useFirst";
import { More } from "../../widgets/More";
import { useWords } from "../../words/words";

/** As many stories are shown at first, the newest; the others on request. */
const shownFirst = 3;

const useStyles = makeStyles({
  notes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: {
    display: "flex", flexDirection: "column", alignItems: "start", overflowWrap: "anywhere", whiteSpace: "pre-line",
    paddingLeft: tokens.spacingHorizontalM, borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  who: { padding: 0, minWidth: 0, minHeight: "24px", textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
});

interface NotesProps {
  /** Measurements with a note, in the order in which they are shown. */
  notes: readonly Measurement[];
  onGo: (place: RecordPlace) => void;
}

/** What the parties wrote with their figures; who wrote it leads to the row. Nothing where nobody wrote anything. */
export function Notes({ notes, onGo }: NotesProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language].notes;
  const { shown, rest, showMore } = useFirst(notes, shownFirst);
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      <Text weight="semibold">{words.title}</Text>
      <ul className={styles.list}>
        {shown.map(({ place, quarter, organisation, note }) => (
          <li key={place.row} className={styles.note}>
            <Text>{note.trim()}</Text>
            <Button className={styles.who} appearance="transparent" size="small" onClick={() => onGo(place)}>{fill(words.by, { organisation, quarter })}</Button>
          </li>
        ))}
      </ul>
      <More rest={rest} words={words.more} onMore={showMore} />
    </div>
  );
}
