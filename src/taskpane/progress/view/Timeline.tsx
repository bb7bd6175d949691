import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ActionSignal } from "../../../domain/signals/actions";
import type { Action } from "../../../domain/network";
import { count, fill } from "../../../messages";
import { progress } from "../../../messages/progress";
import { useFirst } from "../../widgets/useFirst";
import { More } from "../../widgets/More";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import { TimelineRow } from "./TimelineRow";
import { TimelineScale } from "./TimelineScale";
import { inTime, scaleOf, standing } from "./timeScale";

/** As many actions are shown at first; the others on request. */
const shownFirst = 10;

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  undated: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
});

interface TimelineProps {
  actions: readonly Action[];
  /** How they have to stand; what still has to be done where that is not chosen. */
  signal: ActionSignal | undefined;
  today: number;
  onGo: (action: Action) => void;
  onChain: (action: Action) => void;
}

/** Actions along the time, what ends first on top, with a line for today. Those without a date have no place there: they are one line, unless somebody chose how actions stand. */
export function Timeline({ actions, signal, today, onGo, onChain }: TimelineProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language];
  const asked = inTime(standing(actions, signal, today));
  const undated = signal ? [] : asked.filter(({ start, end }) => start === undefined && end === undefined);
  const all = asked.filter((action) => !undated.includes(action));
  const { shown, rest, showMore } = useFirst(all, shownFirst);
  const scale = scaleOf(all, today);
  const lead = signal ? fill(words.timeline.leadChosen, { signal: words.actions.signal[signal] }) : words.timeline.lead;
  return (
    <Section title={words.timeline.title}>
      {(all.length > 0 || undated.length === 0) && <Text className={styles.lead}>{all.length === 0 ? words.timeline.nothingLeft : lead}</Text>}
      {all.length > 0 && <TimelineScale scale={scale} today={today} />}
      <ul className={styles.list}>
        {shown.map((action) => (
          <li key={`${action.id} ${action.place.row}`}>
            <TimelineRow action={action} scale={scale} today={today} onGo={() => onGo(action)} onChain={() => onChain(action)} />
          </li>
        ))}
      </ul>
      <More rest={rest} words={words.timeline.more} onMore={showMore} />
      {undated[0] && (
        <div className={styles.undated}>
          <Text>{count(words.timeline.undated, undated.length)}</Text>
          <Button size="small" onClick={() => onGo(undated[0]!)}>{words.timeline.date}</Button>
        </div>
      )}
    </Section>
  );
}
