import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Story } from "../../../domain/board/told";
import { count } from "../../../messages";
import { board } from "../../../messages/board";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** What a presentation and a meeting pack will hold, in numbers. */
export function Contents({ story }: { story: Story }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = board[language].pane;
  const { indicators, decisions, actions, notes, notesKeptOut, missing } = story;
  const drawn = indicators.filter(({ points }) => points.some(({ value }) => value.is === "value")).length;
  const told = actions.late.length + actions.next.length + actions.done.length;
  if (drawn === 0 && told === 0 && notes.length === 0) return <Text>{words.nothing}</Text>;
  return (
    <>
      <ul className={styles.list}>
        <li>{count(words.indicators, indicators.length)}{drawn > 0 && `, ${count(words.charts, drawn)}`}</li>
        <li>{count(words.decisions, decisions.length)}</li>
        <li>{count(words.actions, told)}</li>
        <li>{count(words.notes, notes.length)}</li>
        <li>{count(words.missing, missing.length)}</li>
      </ul>
      {notesKeptOut > 0 && <Text>{count(words.notesKeptOut, notesKeptOut)}</Text>}
    </>
  );
}
