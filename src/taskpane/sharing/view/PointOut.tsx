import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PickOne } from "../../widgets/PickOne";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 }, button: { alignSelf: "start" } });

interface PointOutProps {
  /** What the button says, and what it says to those who do not see beside what it stands. */
  button: string;
  label: string;
  /** What is asked once it was pressed. */
  question: string;
  words: Parameters<typeof PickOne>[0]["words"];
  options: () => readonly { value: string; text: string; about?: string }[];
  onPick: (value: string) => void;
}

/** Something of which nobody knows what it belongs to: a button, and then what it can be. */
export function PointOut({ button, label, question, words, options, onPick }: PointOutProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.list}>
      <Button size="small" className={styles.button} aria-expanded={isOpen} aria-label={label} onClick={() => setOpen(!isOpen)}>{button}</Button>
      {isOpen && <div role="group" aria-label={question} className={styles.list}><Text weight="semibold">{question}</Text><PickOne options={options()} words={words} onPick={onPick} /></div>}
    </div>
  );
}
