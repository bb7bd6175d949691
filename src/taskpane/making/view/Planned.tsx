import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../messages";
import { Page } from "../../widgets/Page";
import { useWords } from "../../words/words";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

interface PlannedProps {
  /** The network that the workbook is of. */
  name: string;
  notice?: ReactNode;
  onOpen: () => void;
}

/** Start in a workbook that has a plan: a workbook holds one. */
export function Planned({ name, notice, onOpen }: PlannedProps) {
  const styles = useStyles();
  const { words: { start: words } } = useWords();
  return (
    <Page title={words.title} notice={notice} lead={fill(words.planned, { name })}>
      <Button className={styles.button} appearance="primary" onClick={onOpen}>{words.toPlan}</Button>
    </Page>
  );
}
