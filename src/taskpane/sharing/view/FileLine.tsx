import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular, DismissCircleFilled, QuestionCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { decided, type Answers, type Proposal } from "../../../domain/sharing/proposal";
import { isAsked } from "../../../domain/sharing/decide";
import { count, fill, say } from "../../../messages";
import { sharing as messages } from "../../../messages/sharing";
import type { Held } from "../../copies/bringing";
import { useWords } from "../../words/words";
import type { NotedSend } from "../../../workbook/sharing/taking/noted";
import { dayText } from "../../../messages/days";
import { longestWord } from "../longestWord";
import { PointOut } from "./PointOut";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, alignItems: "start" },
  // Under the name, where that has a word that is as wide as a narrow pane.
  wide: { gridTemplateColumns: "20px minmax(0, 1fr)", "& > button": { gridColumn: 2, justifySelf: "start", marginTop: tokens.spacingVerticalXS } },
  text: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  ask: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** Letters that stand beside the button in a pane of 350 pixels. */
const roomForName = 20;

interface FileLineProps {
  held: Held;
  /** What it brings. */
  own: readonly Proposal[];
  answers: Answers;
  onChoose: () => void;
  /** The copies that were sent, the newest first, and what is done where somebody says which it is. */
  sends: readonly NotedSend[];
  onPoint: (sendId: string) => void;
}

/** One file that came back, in one line: whose it is, and what it brings. */
export function FileLine({ held, own, answers, onChoose, sends, onPoint }: FileLineProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].back;
  if ("problem" in held) {
    const ask = (
      <PointOut
        button={words.point.button} label={fill(words.point.label, { file: held.file })} question={words.point.question} words={words.point} onPick={onPoint}
        options={() => sends.map(({ sendId, organisation, round, sent }) => ({ value: sendId, text: organisation, about: [round, sent === undefined ? "" : fill(words.point.sent, { day: dayText(sent, language, "table") })].filter((part) => part !== "").join(" · ") }))}
      />
    );
    return (
      <li className={styles.line}>
        <DismissCircleFilled fontSize={20} className={styles.bad} aria-hidden />
        <div className={styles.text}><Text weight="semibold">{held.file}</Text><Text size={200}>{say(held.problem, language)}</Text>{held.problem.code === "copyUnknown" && sends.length > 0 && ask}</div>
      </li>
    );
  }
  const { returned: { organisation }, isWhole, isUnnoted, strange, missing, unread } = held.arrived;
  const number = (fits: (one: Proposal) => boolean) => own.filter(fits).length;
  const open = number((one) => isAsked(one) && decided(one, answers) === undefined);
  const [added, changed] = [number((one) => one.kind === "new" && decided(one, answers) === "theirs"), number((one) => one.kind !== "new" && decided(one, answers) === "theirs")];
  const [unreadable, gone] = [number(({ kind }) => kind === "unreadable" || kind === "tooLate"), number(({ kind }) => kind === "columnGone")];
  const said = [
    ...(changed > 0 ? [count(words.changed, changed)] : []), ...(added > 0 ? [count(words.added, added)] : []), ...(open > 0 ? [count(words.choices, open)] : []),
    ...(unreadable > 0 ? [count(words.unreadable, unreadable)] : []), ...(gone > 0 ? [count(words.columnGone, gone)] : []),
  ];
  const notes = [
    ...(isWhole ? [words.whole] : []), ...(isUnnoted ? [words.unnoted] : []), ...(strange.headings.length > 0 ? [fill(words.strange, { columns: strange.headings.join(", ") })] : []),
    ...(missing.length > 0 ? [fill(words.missing, { sheets: missing.join(", ") })] : []), ...(unread.length > 0 ? [fill(words.unread, { sheets: unread.join(", ") })] : []),
  ];
  const name = organisation || held.file;
  const asks = open > 0;
  const mark = asks ? <QuestionCircleRegular fontSize={20} className={styles.ask} aria-hidden />
    : unreadable + gone > 0 ? <WarningRegular fontSize={20} className={styles.ask} aria-hidden />
    : own.length === 0 ? <CircleRegular fontSize={20} aria-hidden />
    : <CheckmarkCircleFilled fontSize={20} className={styles.good} aria-hidden />;
  return (
    <li className={mergeClasses(styles.line, longestWord([name]) > roomForName && styles.wide)}>
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
