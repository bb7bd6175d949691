import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import type { PlanStep } from "../../../../domain/network";
import { stepTitle } from "../../../../domain/now/steps";
import { fill } from "../../../../messages";
import { now } from "../../../../messages/now";
import type { SheetKey } from "../../../../workbook/meta";
import type { Catalogue } from "../../../base/catalogue";
import { useWords } from "../../../words/words";
import { stepDetail } from "./stepWords";

const useStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: tokens.spacingVerticalM, minWidth: 0, overflowWrap: "anywhere",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

interface StepCardProps {
  step: PlanStep;
  /** The sheet where it happens; absent where the workbook does not have it. */
  sheet: string | undefined;
  /** The forms that it needs and that the workbook does not have yet. */
  forms: Catalogue["sheets"];
  onSheet: () => void;
  onStep: () => void;
  onAdd: (key: SheetKey) => void;
}

/** The step that people are at: what is next, what shows that it is done, the ways to where it happens and to its row, and the forms that can be added for it. */
export function StepCard({ step, sheet, forms, onSheet, onStep, onAdd }: StepCardProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = now[language].steps;
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{fill(words.current, { step: stepTitle(step) })}</h3>
      <Text size={200} className={styles.quiet}>{stepDetail(step, language)}</Text>
      {(step.next || step.ask) !== "" && <Text>{step.next === "" ? step.ask : fill(words.next, { next: step.next })}</Text>}
      {step.result !== "" && <Text size={200}>{fill(words.result, { result: step.result })}</Text>}
      <div className={styles.buttons}>
        {sheet !== undefined && <Button size="small" appearance="primary" onClick={onSheet}>{fill(words.toSheet, { sheet })}</Button>}
        <Button size="small" appearance="subtle" aria-label={fill(words.toStepOf, { step: stepTitle(step) })} onClick={onStep}>{words.toStep}</Button>
      </div>
      {forms.length > 0 && (
        <div className={styles.buttons}>
          {forms.map(({ key, name }) => <Button key={key} size="small" icon={<AddRegular />} onClick={() => onAdd(key)}>{fill(words.addSheet, { sheet: name[language] })}</Button>)}
        </div>
      )}
    </li>
  );
}
