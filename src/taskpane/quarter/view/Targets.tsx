import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Finding } from "../../../domain/finding";
import type { Indicator } from "../../../domain/network";
import { fill, quarter, type Language } from "../../../messages";
import { doubts } from "../../../messages/doubts";
import { tell } from "../../../messages/findings";
import { useFirst } from "../../widgets/useFirst";
import { More } from "../../widgets/More";
import { readEntry } from "../../words/entry";
import { inUnit, targetText } from "../../words/numbers";
import { useWords } from "../../words/words";
import { targetKey } from "../state/desk";

/** As many have a field at first. */
const shownFirst = 8;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  input: { minWidth: 0, maxWidth: "220px" },
  start: { alignSelf: "start" },
});

interface TargetsProps {
  /** The indicators that have no target. */
  indicators: readonly Indicator[];
  busy: boolean;
  /** What the rules find in a target that is typed; undefined where nothing is wrong with it. */
  wrong: (indicator: Indicator, text: string) => Finding | undefined;
  /** Writes the targets that were typed, by the `targetKey` of their indicator. */
  onSave: (texts: ReadonlyMap<string, string>) => void;
}

/** The button that asks for all targets that are missing, and the fields in which they are typed. One press writes all of them. */
export function Targets({ indicators, busy, wrong, onSave }: TargetsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = doubts[language].targets;
  const [isOpen, setOpen] = useState(false);
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const [isAsked, setAsked] = useState(false);
  const { shown, rest, showMore } = useFirst(indicators, shownFirst);
  if (!isOpen) return <Button className={styles.start} onClick={() => setOpen(true)}>{words.button}</Button>;
  const said = (indicator: Indicator): string | undefined => {
    const text = texts.get(targetKey(indicator)) ?? "";
    if (text.trim() === "") return undefined;
    if (readEntry(text, language).is === "text") return words.notNumber;
    const found = wrong(indicator, text);
    return found && tell(found, language);
  };
  const typed = indicators.filter((indicator) => (texts.get(targetKey(indicator)) ?? "").trim() !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (typed.length > 0 && typed.every((indicator) => said(indicator) === undefined)) onSave(new Map(typed.map((indicator) => [targetKey(indicator), texts.get(targetKey(indicator)) ?? ""])));
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {shown.map((indicator, i) => (
        <Field
          key={targetKey(indicator)} label={inUnitLabel(indicator)} hint={known(indicator, language)}
          validationMessage={said(indicator) ?? (isAsked && typed.length === 0 && i === 0 ? words.none : undefined)}
        >
          <Input
            className={styles.input} inputMode="decimal" autoComplete="off" spellCheck={false} autoFocus={i === 0} value={texts.get(targetKey(indicator)) ?? ""}
            onChange={(_, { value }) => setTexts(new Map(texts).set(targetKey(indicator), value))}
          />
        </Field>
      ))}
      <More rest={rest} words={words.more} onMore={showMore} />
      <Button className={styles.start} type="submit" disabledFocusable={busy}>{words.save}</Button>
    </form>
  );
}

function inUnitLabel({ name, unit }: Indicator): string {
  return unit === "" ? name : `${name} (${unit})`;
}

/** What helps to choose a target: where the indicator began, and which way is better. */
function known(indicator: Indicator, language: Language): string {
  const { facts } = quarter[language].fill;
  const { baseline, direction } = indicator;
  const parts = [
    ...(baseline === undefined ? [] : [fill(doubts[language].targets.baseline, { value: inUnit(targetText(baseline, indicator, language), indicator) })]),
    ...(direction ? [facts.direction[direction]] : []),
  ];
  return parts.join("; ");
}
