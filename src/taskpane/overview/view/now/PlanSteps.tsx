import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanStep } from "../../../../domain/network";
import type { RecordPlace } from "../../../../domain/reading/recordColumns";
import { stepsNow, stepTitle } from "../../../../domain/now/steps";
import { count, fill } from "../../../../messages";
import { now } from "../../../../messages/now";
import type { SheetKey } from "../../../../workbook/meta";
import { useWords } from "../../../words/words";
import type { Catalogue } from "../../../base/catalogue";
import { SignalIcon } from "../../../widgets/SignalIcon";
import { TaskLine, Lines } from "./TaskLine";
import { StepCard } from "./StepCard";
import { stepDetail } from "./stepWords";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  after: { overflowWrap: "anywhere" },
  all: { alignSelf: "start" },
});

/** A step that is not needed looks like an action that was stopped. */
const signals = { notStarted: "notStarted", running: "running", done: "done", skipped: "stopped" } as const;

interface PlanStepsProps {
  steps: readonly PlanStep[];
  /** What to say where there are none. */
  none: string;
  sheetOf: (step: PlanStep) => { key: SheetKey; name: string } | undefined;
  formsOf: (step: PlanStep) => Catalogue["sheets"];
  onSheet: (key: SheetKey) => void;
  onAdd: (key: SheetKey) => void;
  onGo: (place: RecordPlace) => void;
}

/** Where people are in their step plan: how much is behind them, what they are at, what comes then, and every step when asked. */
export function PlanSteps({ steps, none, sheetOf, formsOf, onSheet, onAdd, onGo }: PlanStepsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = now[language].steps;
  const [isAll, setAll] = useState(false);
  const { behind, all, current, after, passedOver } = stepsNow(steps);
  if (all === 0) return <Text>{none}</Text>;
  const counted = fill(count(words.behind, all), { behind });
  return (
    <>
      <div>
        <Text>{counted}</Text>
        <ProgressBar aria-label={counted} value={behind} max={all} thickness="large" />
      </div>
      {current.length === 0 && <Text>{words.finished}</Text>}
      {current.length > 0 && (
        <ul className={styles.list}>
          {current.map((step) => {
            const sheet = sheetOf(step);
            return <StepCard key={step.place.row} step={step} sheet={sheet?.name} forms={formsOf(step)} onSheet={() => sheet && onSheet(sheet.key)} onStep={() => onGo(step.place)} onAdd={onAdd} />;
          })}
        </ul>
      )}
      {after && <Text className={styles.after}>{fill(words.after, { step: stepTitle(after) })}</Text>}
      {passedOver && <Text className={styles.after}>{fill(words.passedOver, { step: stepTitle(passedOver) })}</Text>}
      <Button className={styles.all} size="small" aria-expanded={isAll} onClick={() => setAll(!isAll)}>{count(words.all, all)}</Button>
      {isAll && (
        <Lines label={count(words.all, all)}>
          {steps.map((step) => (
            <TaskLine
              key={step.place.row} icon={<SignalIcon signal={signals[step.status ?? "notStarted"]} />}
              name={stepTitle(step)} detail={stepDetail(step, language)} onOpen={() => onGo(step.place)}
            />
          ))}
        </Lines>
      )}
    </>
  );
}
