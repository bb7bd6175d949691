import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Doubt } from "../../../domain/quarters";
import { count, fill, quarter } from "../../../messages";
import { doubts as doubtWords } from "../../../messages/doubts";
import type { QuarterActions } from "../actions/quarter";
import type { Item } from "../../checkup/item";
import { More } from "../../widgets/More";
import { Section } from "../../widgets/Section";
import { useFirst } from "../../widgets/useFirst";
import { useWords } from "../../words/words";
import { FindingLine } from "../../widgets/FindingLine";
import { Doubts } from "./Doubts";
import { GiveReason } from "./GiveReason";
import { Obstacle } from "./Obstacle";

/** As many errors are shown one by one; the others stand in the check. */
const shownAtMost = 5;

/** As many parties that miss something are shown at first. */
const partiesFirst = 8;

const useStyles = makeStyles({
  ready: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, alignItems: "start" },
  icon: { fontSize: "20px", color: tokens.colorPaletteGreenForeground1 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  confirm: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  start: { alignSelf: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CloseProps {
  quarter: string;
  /** Organisations that have not said everything, with how much is missing. */
  waiting: readonly { organisation: string; missing: readonly string[] }[];
  /** Errors of the check that concern this quarter. */
  errors: readonly Item[];
  /** What to know before it is closed. */
  doubts: readonly Doubt[];
  busy: boolean;
  /** Shows the form of an organisation; of the one that was last shown where none is named. */
  onFill: (organisation?: string) => void;
  actions: Pick<QuarterActions, "setTargets" | "wrongTarget" | "giveBlankReason">;
  onGo: (item: Item) => void;
  onCheck: () => void;
  onClose: () => void;
}

/** Closes a quarter, or says what stands in the way, each with the way there. */
export function Close({ quarter: chosen, waiting, errors, doubts, busy, actions, onFill, onGo, onCheck, onClose }: CloseProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].close;
  const [isAsked, setAsked] = useState(false);
  const { shown, rest, showMore } = useFirst(waiting, partiesFirst);
  const obstacles = waiting.length + errors.length;
  const known = <Doubts doubts={doubts} quarter={chosen} busy={busy} actions={actions} onFill={onFill} />;
  if (obstacles > 0) {
    return (
      <Section title={count(words.blocked, obstacles)}>
        <ul className={styles.list}>
          {shown.map(({ organisation, missing }) => (
            <li key={organisation}>
              <Obstacle text={fill(count(words.missing, missing.length), { organisation })} what={words.toFill} onGo={() => onFill(organisation)} />
            </li>
          ))}
          {rest > 0 && <li><More rest={rest} words={doubtWords[language].more} onMore={showMore} /></li>}
          {errors.slice(0, shownAtMost).map((item) => <li key={`${item.finding.key} ${item.finding.cell}`}><FindingLine item={item} onGo={() => onGo(item)} /></li>)}
        </ul>
        {waiting.length > 0 && <GiveReason empty={waiting.reduce((sum, { missing }) => sum + missing.length, 0)} busy={busy} onGive={(reason) => void actions.giveBlankReason(chosen, reason)} />}
        {known}
        {errors.length > 0 && <Button className={styles.start} onClick={onCheck}>{words.toCheck}</Button>}
        <Text size={200} className={styles.quiet}>{words.what}</Text>
      </Section>
    );
  }
  return (
    <Section title={fill(words.title, { quarter: chosen })}>
      <div className={styles.ready}><CheckmarkCircleRegular className={styles.icon} aria-hidden /><Text>{words.ready}</Text></div>
      {known}
      <Text className={styles.quiet}>{words.what}</Text>
      {isAsked
        ? (
          <div className={styles.confirm} role="group" aria-label={fill(words.confirm.title, { quarter: chosen })}>
            <Text weight="semibold">{fill(words.confirm.title, { quarter: chosen })}</Text>
            <div className={styles.buttons}>
              <Button appearance="primary" autoFocus disabledFocusable={busy} onClick={onClose}>{words.confirm.yes}</Button>
              <Button onClick={() => setAsked(false)}>{words.confirm.no}</Button>
            </div>
          </div>
        )
        : <Button className={styles.start} appearance="primary" size="large" onClick={() => setAsked(true)}>{fill(words.button, { quarter: chosen })}</Button>}
    </Section>
  );
}
