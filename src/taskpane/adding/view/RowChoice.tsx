import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { alike } from "../../../domain/names";
import { count } from "../../../messages";
import { forms } from "../../../messages/forms";
import { Fold } from "../../widgets/Fold";
import { More } from "../../widgets/More";
import { useFirst } from "../../widgets/useFirst";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  row: { justifyContent: "start", textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", width: "100%" },
  here: { alignSelf: "start" },
});

/** Rows that are shown at first; with more of them they can be searched. */
const firstRows = 6;

interface RowChoiceProps {
  rows: readonly { row: number; name: string }[];
  onChoose: (row: number) => void;
  /** Chooses the row of the selected cell. */
  onHere: () => void;
}

/** The rows that are there already, to complete one rather than add another: from a list, a search, or the cell that is selected. */
export function RowChoice({ rows, onChoose, onHere }: RowChoiceProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = forms[language].edit;
  const [wanted, setWanted] = useState("");
  const found = rows.filter(({ name }) => wanted.trim() === "" || alike(name).includes(alike(wanted)));
  const { shown, rest, showMore } = useFirst(found, firstRows);
  return (
    <Fold title={count(words.title, rows.length)}>
      <div className={styles.content}>
        <Button size="small" className={styles.here} onClick={onHere}>{words.here}</Button>
        {rows.length > firstRows && <Input size="small" aria-label={words.search} placeholder={words.search} value={wanted} onChange={(_, { value }) => setWanted(value)} />}
        {found.length === 0 && <Text size={200}>{words.none}</Text>}
        <ul className={styles.list} aria-label={words.list}>
          {shown.map(({ row, name }) => <li key={row}><Button appearance="subtle" className={styles.row} onClick={() => onChoose(row)}>{name}</Button></li>)}
        </ul>
        <More rest={rest} words={words.more} onMore={showMore} />
      </div>
    </Fold>
  );
}
