import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Indicator } from "../../../domain/network";
import type { Doubt } from "../../../domain/quarters";
import { count, fill, quarter, type Language } from "../../../messages";
import { dayText } from "../../../messages/days";
import { useFirst } from "../../widgets/useFirst";
import { More } from "../../widgets/More";
import { useWords } from "../../words/words";
import { Obstacle } from "./Obstacle";

/** As many are shown at first. */
const shownFirst = 5;

const useStyles = makeStyles({
  doubts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface DoubtsProps {
  doubts: readonly Doubt[];
  quarter: string;
  /** Brings the target of an indicator to the front. */
  onTarget: (indicator: Indicator) => void;
  /** Shows where figures are filled in; absent where there is nothing to fill in yet. */
  onFill?: () => void;
}

/** What people should know before they close a quarter, each with the way to mend it. Nothing of it stands in the way. */
export function Doubts({ doubts, quarter: chosen, onTarget, onFill }: DoubtsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].doubts;
  const causes = byCause(doubts);
  const { shown, rest, showAll } = useFirst(causes, shownFirst);
  if (doubts.length === 0) return null;
  const way = (doubt: Doubt) => {
    switch (doubt.is) {
      case "withoutTarget": return { what: words.toTarget, go: () => onTarget(doubt.indicator) };
      case "uncounted":
      case "undelivered": return onFill && { what: words.toFill, go: onFill };
      default: return undefined;
    }
  };
  return (
    <div className={styles.doubts}>
      <Text weight="semibold">{count(words.title, causes.length)}</Text>
      <ul className={styles.list}>
        {shown.map((cause) => {
          const [text, to] = [saidOf(cause, chosen, language), way(cause[0])];
          return <li key={text}>{to ? <Obstacle text={text} what={to.what} onGo={to.go} /> : <Text>{text}</Text>}</li>;
        })}
      </ul>
      <More rest={rest} words={words.more} onMore={showAll} />
    </div>
  );
}

/** What there is to know of one cause: one line and one way to mend it, however many indicators it is about. */
type Cause = readonly [Doubt, ...Doubt[]];

function byCause(doubts: readonly Doubt[]): Cause[] {
  return [...new Set(doubts.map(({ is }) => is))].flatMap((is): Cause[] => {
    const [first, ...others] = doubts.filter((doubt) => doubt.is === is);
    return first ? [[first, ...others]] : [];
  });
}

/** Names of indicators that are told of one cause. */
const mostNames = 3;

function saidOf(cause: Cause, chosen: string, language: Language): string {
  const { several, others } = quarter[language].doubts;
  const [{ is }] = cause;
  if (cause.length === 1 || is === "notBegun" || is === "notOver") return said(cause[0], chosen, language);
  const names = cause.flatMap((doubt) => ("indicator" in doubt ? [doubt.indicator.name] : []));
  const rest = names.length - mostNames;
  return fill(several[is], { count: names.length, names: [names.slice(0, mostNames).join(", "), ...(rest > 0 ? [count(others, rest)] : [])].join(" ") });
}

function said(doubt: Doubt, chosen: string, language: Language): string {
  const words = quarter[language].doubts;
  return "day" in doubt ? fill(words[doubt.is], { quarter: chosen, day: dayText(doubt.day, language) }) : fill(words[doubt.is], { indicator: doubt.indicator.name, count: "count" in doubt ? doubt.count : 0 });
}
