import { Button, Field, makeStyles, mergeClasses, Text, Textarea, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { Problem } from "../../../domain/problem";
import { count, say } from "../../../messages";
import type { Party } from "../../../workbook/content";
import { useWords } from "../../words/words";
import { keepOne, readParties } from "../state/organisations";
import { Parties } from "./Parties";

const useStyles = makeStyles({
  told: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "24px" },
  icon: { fontSize: "16px", flexShrink: 0 },
  fine: { color: tokens.colorPaletteGreenForeground1 },
  double: { color: tokens.colorPaletteDarkOrangeForeground1 },
  names: { flexBasis: "100%", margin: 0, overflowWrap: "anywhere", maxHeight: "80px", overflowY: "auto" },
});

interface PartiesFieldProps {
  /** Names, one a line. */
  text: string;
  /** The parties that the template names. */
  parties: readonly Party[];
  problem?: Problem;
  onType: (text: string) => void;
}

/** Who takes part: a list that is typed or pasted, one a line, or ticked from the template's parties. Says how many there are, and which stand there twice. */
export function PartiesField({ text, parties, problem, onType }: PartiesFieldProps) {
  const styles = useStyles();
  const { language, words: { start: { organisations: words } } } = useWords();
  const { parties: read, doubles } = readParties(text);
  return (
    <>
      <Field label={words.label} required hint={words.hint} validationMessage={problem && say(problem, language)}>
        <Textarea value={text} rows={6} resize="vertical" onChange={(_, { value }) => onType(value)} spellCheck={false} />
      </Field>
      <div className={styles.told}>
        {read.length > 0 && (doubles.length === 0 ? <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.fine)} aria-hidden /> : <WarningFilled className={mergeClasses(styles.icon, styles.double)} aria-hidden />)}
        <Text role="status">{read.length === 0 ? words.none : count(doubles.length === 0 ? words.chosen : words.doubled, read.length)}</Text>
        {doubles.length > 0 && (
          <>
            <Button size="small" onClick={() => onType(keepOne(text))}>{words.keepOne}</Button>
            <p className={styles.names}>{doubles.join(" · ")}</p>
          </>
        )}
      </div>
      {parties.length > 0 && <Parties parties={parties} text={text} onType={onType} />}
    </>
  );
}
