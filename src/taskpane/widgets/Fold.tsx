import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  fold: { display: "flex", flexDirection: "column", alignItems: "start" },
  toggle: { justifyContent: "start", textAlign: "start", paddingLeft: 0 },
  detail: { paddingLeft: "26px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  content: { alignSelf: "stretch", minWidth: 0 },
});

interface FoldProps {
  title: string;
  /** What there is to say of what is folded away, under its title; nothing where empty. */
  detail?: string;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}

/** Something that is folded away until asked for, under a button that says what it is. */
export function Fold({ title, detail = "", isOpenAtFirst = false, children }: FoldProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  return (
    <div className={styles.fold}>
      <Button
        className={styles.toggle} appearance="transparent" icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}
      >
        {title}
      </Button>
      {!isOpen && detail !== "" && <Text size={200} className={styles.detail}>{detail}</Text>}
      {isOpen && <div id={id} className={styles.content}>{children}</div>}
    </div>
  );
}
