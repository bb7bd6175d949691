import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { count, fill as fillIn } from "../../../messages";
import { importing as messages } from "../../../messages/importing";
import { Tick } from "../../widgets/Tick";
import { wouldBring, type Opened, type Revision } from "../../lists/opened";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2, paddingLeft: "32px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ChooseProps {
  opened: Opened;
  busy: boolean;
  onRevise: (revision: Revision) => void;
  onTake: () => void;
  onLeave: () => void;
}

/** What comes along, and the button by which it comes in. */
export function Choose({ opened, busy, onRevise, onTake, onLeave }: ChooseProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].choose;
  const { preview: { rows }, withErrors, fill } = opened;
  const { added, completed, wrong } = wouldBring(opened);
  // The button says all that it does: rows that are there already are completed only where people see that they are.
  const take = added.length > 0 ? count(words.take, added.length) : "";
  const takes = completed.length === 0 ? take : take === "" ? count(words.complete, completed.length) : fillIn(count(words.takeAndComplete, completed.length), { take });
  return (
    <div className={styles.choices}>
      {rows.some(({ is }) => is === "fills") && (
        <Tick checked={fill} label={words.fill} onTick={(isTicked) => onRevise({ fill: isTicked })} />
      )}
      {wrong.length > 0 && (
        <div>
          <Tick checked={withErrors} label={count(words.withErrors, wrong.length)} onTick={(isTicked) => onRevise({ withErrors: isTicked })} />
          <Text block size={200} className={styles.hint}>{words.withErrorsHint}</Text>
        </div>
      )}
      {takes === "" && <Text>{wrong.length > 0 ? words.noneRight : words.none}</Text>}
      <div className={styles.buttons}>
        {takes !== "" && <Button appearance="primary" size="large" disabledFocusable={busy} onClick={onTake}>{takes}</Button>}
        <Button size="large" disabledFocusable={busy} onClick={onLeave}>{words.cancel}</Button>
      </div>
    </div>
  );
}
