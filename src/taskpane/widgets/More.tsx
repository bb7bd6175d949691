import { Button, makeStyles } from "@fluentui/react-components";
import { count, type Counted } from "../../messages";

const useStyles = makeStyles({ more: { alignSelf: "start" } });

interface MoreProps {
  /** How many are not shown. */
  rest: number;
  /** "Toon nog 3 acties" */
  words: Counted;
  onMore: () => void;
  /** What a screen reader says, where the words alone do not tell of what. */
  label?: string;
}

/** The button below a list that shows what is left of it. Nothing where everything is shown. */
export function More({ rest, words, onMore, label }: MoreProps) {
  const styles = useStyles();
  if (rest <= 0) return null;
  return (
    <Button className={styles.more} appearance="transparent" size="small" aria-label={label} onClick={onMore}>
      {count(words, rest)}
    </Button>
  );
}
