import { makeStyles, Textarea } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { minWidth: 0, width: "100%" },
  // As high as a field of one line, until there is more.
  line: { minHeight: "32px", resize: "none", paddingTop: "5px", paddingBottom: "5px" },
  lines: { resize: "vertical" },
});

/** Letters on a line of a field in a narrow pane, and how many lines a field has at most before it scrolls. */
const [lineLetters, mostRows] = [38, 10];

interface GrowingTextProps {
  text: string;
  /** One line, in which no new line can be made: it wraps where it is long. */
  isLine?: boolean;
  name?: string;
  maxLength?: number;
  autoFocus?: boolean;
  onType: (text: string) => void;
}

/** A field for a text, that grows with it so that all of it can be read. Takes the label and the hint of the Field around it. */
export function GrowingText({ text, isLine = false, onType, ...own }: GrowingTextProps) {
  const styles = useStyles();
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLetters)), 0);
  return (
    <Textarea
      {...own} className={styles.root} textarea={{ className: isLine ? styles.line : styles.lines }} rows={Math.min(mostRows, Math.max(isLine ? 1 : 2, lines))}
      value={text} autoComplete="off" data-line={isLine || undefined}
      onChange={(_, { value }) => onType(isLine ? value.replace(/\s*\n\s*/g, " ") : value)}
    />
  );
}
