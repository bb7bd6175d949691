import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Doubt } from "../../../domain/quarters";
import { count, fill, type Language } from "../../../messages";
import { doubts as doubtWords } from "../../../messages/doubts";
import { dayText } from "../../../messages/days";
import { useFirst } from "../../widgets/useFirst";
import { More } from "../../widgets/More";
import { useWords } from "../../words/words";
import type { QuarterActions } from "../actions/quarter";
import { Remark, useRemarkList } from "./Remark";
import { Targets } from "./Targets";

/** As many are shown at first. */
const shownFirst = 5;

const useStyles = makeStyles({
  doubts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface DoubtsProps {
  doubts: readonly Doubt[];
  quarter: string;
  busy: boolean;
  actions: Pick<QuarterActions, "setTargets" | "wrongTarget">;
  /** Shows where figures are filled in; absent where there is nothing to fill in yet. */
  onFill?: (organisation?: string) => void;
}

/** What people should know before they close a quarter, each with the way to mend it. Nothing of it stands in the way. */
export function Doubts({ doubts, quarter: chosen, busy, actions, onFill }: DoubtsProps) {
  const [styles, list] = [useStyles(), useRemarkList()];
  const { language } = useWords();
  const words = doubtWords[language];
  const causes = byCause(doubts);
  const { shown, rest, showMore } = useFirst(causes, shownFirst);
  if (doubts.length === 0) return null;
  const mending = ([first, ...others]: Cause) => {
    if (first.is === "undelivered") return onFill && <Button onClick={() => onFill()}>{words.toFill}</Button>;
    if (first.is === "uncounted") {
      const parties = [...new Set([first, ...others].flatMap((doubt) => ("organisations" in doubt ? doubt.organisations : [])))].slice(0, mostNames);
      return onFill && parties.map((party) => <Button key={party} onClick={() => onFill(party)}>{fill(words.fillOf, { organisation: party })}</Button>);
    }
    if (first.is !== "withoutTarget") return undefined;
    const indicators = [first, ...others].flatMap((doubt) => (doubt.is === "withoutTarget" ? doubt.indicator : []));
    return <Targets indicators={indicators} busy={busy} wrong={actions.wrongTarget} onSave={(texts) => void actions.setTargets(texts)} />;
  };
  return (
    <div className={styles.doubts}>
      <Text weight="semibold">{count(words.title, causes.length)}</Text>
      <ul className={list}>
        {shown.map((cause) => <li key={cause[0].is}><Remark isInList text={saidOf(cause, chosen, language)}>{mending(cause)}</Remark></li>)}
      </ul>
      <More rest={rest} words={words.more} onMore={showMore} />
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
  const { several, others } = doubtWords[language];
  const [{ is }] = cause;
  if (cause.length === 1 || is === "notBegun" || is === "notOver") return said(cause[0], chosen, language);
  const names = cause.flatMap((doubt) => ("indicator" in doubt ? [doubt.indicator.name] : []));
  const rest = names.length - mostNames;
  return fill(several[is], { count: names.length, names: [names.slice(0, mostNames).join(", "), ...(rest > 0 ? [count(others, rest)] : [])].join(" ") });
}

function said(doubt: Doubt, chosen: string, language: Language): string {
  const words = doubtWords[language];
  return "day" in doubt ? fill(words[doubt.is], { quarter: chosen, day: dayText(doubt.day, language) }) : fill(words[doubt.is], { indicator: doubt.indicator.name, count: "count" in doubt ? doubt.count : 0 });
}
