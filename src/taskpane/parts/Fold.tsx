import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  fold: { display: "flex", flexDirection: "column", alignItems: "start" },
  toggle: { justifyContent: "start", textAlign: "start", paddingLeft: 0 },
});

/** Something that is folded away until asked for, under a button that says what it is. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.fold}>
      <Button
        className={styles.toggle} appearance="transparent" icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}
      >
        {title}
      </Button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
