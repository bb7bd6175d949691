import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useId, type FocusEvent } from "react";
import type { Finding } from "../../../domain/finding";
import { fill, quarter } from "../../../messages";
import type { Ways } from "../../base/part";
import type { QuarterActions } from "../actions/quarter";
import { answerOf, conflicting, keyOf, merged } from "../state/answers";
import type { DeskDraft } from "../state/desk";
import { answerState, hasError, type FormRow } from "../state/form";
import { useWords } from "../../words/words";
import { AnswerFields } from "./AnswerFields";
import { AnswerState } from "./AnswerState";
import { Conflict } from "./Conflict";
import { Facts } from "./Facts";

const useStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0, padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  go: { alignSelf: "start", marginLeft: "-8px" },
});

export interface AnswerCardProps {
  row: FormRow;
  draft: DeskDraft | undefined;
  isSaved: boolean;
  /** What the check found in the row as it stands in the workbook. */
  findings: readonly Finding[];
  actions: Pick<QuarterActions, "answer" | "saveAnswers" | "keepTheirs" | "keepMine"> & Pick<Ways, "goToRow">;
}

/** One indicator of the form: what was, what should be, and the fields for what is. Saved when the focus leaves it. */
export const AnswerCard = memo(function AnswerCard({ row, draft, isSaved, findings, actions }: AnswerCardProps) {
  const styles = useStyles();
  const id = useId();
  const { language } = useWords();
  const words = quarter[language].fill;
  const { indicator, measurement, previous } = row;
  const key = keyOf(measurement);
  const answer = answerOf(measurement);
  const becomes = draft && merged(answer, draft, indicator, language);
  const conflicts = draft && becomes ? conflicting(answer, draft, becomes) : [];
  const isWrong = hasError(draft?.findings ?? findings) || (becomes?.unreadable.length ?? 0) > 0;
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (draft && !currentTarget.contains(relatedTarget)) void actions.saveAnswers([key]);
  };
  return (
    <div className={styles.card} role="group" aria-labelledby={id} onBlur={leave}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>{indicator.name}</h2>
        <AnswerState state={answerState(answer, indicator, draft, { isConflict: conflicts.length > 0, isWrong, isSaved })} />
      </div>
      <Facts indicator={indicator} previous={previous} />
      <AnswerFields
        indicator={indicator} answer={answer} draft={draft} findings={findings}
        onType={(field, text) => actions.answer(key, field, text)}
      />
      {becomes && conflicts.length > 0 && (
        <Conflict
          fields={conflicts} theirs={answer} mine={becomes.after}
          onTheirs={() => actions.keepTheirs(key, conflicts)} onMine={() => void actions.keepMine(key)}
        />
      )}
      <Button className={styles.go} appearance="transparent" size="small" aria-label={fill(words.goToRowOf, { indicator: indicator.name })} onClick={() => void actions.goToRow("measurements", measurement.place.row)}>
        {words.goToRow}
      </Button>
    </div>
  );
});
