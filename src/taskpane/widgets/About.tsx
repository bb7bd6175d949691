import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { fill } from "../../messages";
import { useWords } from "../words/words";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center" },
  text: { gridColumn: "1 / 3", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface AboutProps {
  /** What it is called. */
  what: string;
  /** What there is to say of it. */
  text: string;
  children: ReactNode;
}

/** Something on one line, with a sign behind it: pressed, that says below it what it is for. */
export function About({ what, text, children }: AboutProps) {
  const styles = useStyles();
  const { words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.row}>
      {children}
      <Button
        appearance="transparent" size="small" icon={<InfoRegular />} aria-label={fill(words.about, { what })}
        aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <Text id={id} size={200} className={styles.text}>{text}</Text>}
    </div>
  );
}
