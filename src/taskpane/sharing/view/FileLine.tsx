import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular, DismissCircleFilled, QuestionCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { decided, type Answers, type Proposal } from "../../../domain/sharing/proposal";
import { isAsked } from "../../../domain/sharing/decide";
import { count, fill, say } from "../../../messages";
import { sharing as messages } from "../../../messages/sharing";
import type { Back, Held } from "../../copies/bringing";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, alignItems: "start" },
  text: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  ask: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

interface FileLineProps {
  held: Held;
  back: Back;
  answers: Answers;
  onChoose: () => void;
}

/** One file that came back, in one line: whose it is, and what it brings. */
export function FileLine({ held, back, answers, onChoose }: FileLineProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].back;
  if ("problem" in held) {
    return (
      <li className={styles.line}>
        <DismissCircleFilled fontSize={20} className={styles.bad} aria-hidden />
        <div className={styles.text}><Text weight="semibold">{held.file}</Text><Text size={200}>{say(held.problem, language)}</Text></div>
      </li>
    );
  }
  const { returned: { organisation }, isWhole, isUnnoted, strange } = held.arrived;
  const own = back.proposed.proposals.filter(({ file }) => file === held.file);
  const number = (fits: (one: Proposal) => boolean) => own.filter(fits).length;
  const open = number((one) => isAsked(one) && decided(one, answers) === undefined);
  const [added, changed] = [number((one) => one.kind === "new" && decided(one, answers) === "theirs"), number((one) => one.kind !== "new" && decided(one, answers) === "theirs")];
  const [unreadable, gone] = [number(({ kind }) => kind === "unreadable" || kind === "tooLate"), number(({ kind }) => kind === "columnGone")];
  const said = [
    ...(changed > 0 ? [count(words.changed, changed)] : []), ...(added > 0 ? [count(words.added, added)] : []), ...(open > 0 ? [count(words.choices, open)] : []),
    ...(unreadable > 0 ? [count(words.unreadable, unreadable)] : []), ...(gone > 0 ? [count(words.columnGone, gone)] : []),
  ];
  const notes = [...(isWhole ? [words.whole] : []), ...(isUnnoted ? [words.unnoted] : []), ...(strange.headings.length > 0 ? [fill(words.strange, { columns: strange.headings.join(", ") })] : [])];
  const name = organisation || held.file;
  const asks = open > 0;
  const mark = asks ? <QuestionCircleRegular fontSize={20} className={styles.ask} aria-hidden />
    : unreadable + gone > 0 ? <WarningRegular fontSize={20} className={styles.ask} aria-hidden />
    : own.length === 0 ? <CircleRegular fontSize={20} aria-hidden />
    : <CheckmarkCircleFilled fontSize={20} className={styles.good} aria-hidden />;
  return (
    <li className={styles.line}>
      {mark}
      <div className={styles.text}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={asks ? styles.ask : styles.quiet}>{said.join(", ") || words.same}</Text>
        {notes.map((note) => <Text key={note} size={200}>{note}</Text>)}
      </div>
      {own.length > 0 && <Button size="small" aria-label={fill(asks ? words.pickOf : words.lookOf, { name })} onClick={onChoose}>{asks ? words.pick : words.look}</Button>}
    </li>
  );
}
