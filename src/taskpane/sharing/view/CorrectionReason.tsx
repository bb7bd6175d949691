import { Field, Textarea } from "@fluentui/react-components";
import { personalDataIn } from "../../../domain/privacy/personal";
import { check, count } from "../../../messages";
import { sharing as messages } from "../../../messages/sharing";
import { useWords } from "../../words/words";

/** Characters of a reason; the same as the column of the sheet takes. */
const longest = 1000;

interface CorrectionReasonProps {
  /** How many figures of a closed quarter are taken over. */
  corrections: number;
  reason: string;
  onReason: (reason: string) => void;
}

/** Asks why figures of a closed quarter become otherwise. Where nobody says it, it is that they came back so. */
export function CorrectionReason({ corrections, reason, onReason }: CorrectionReasonProps) {
  const { language } = useWords();
  const words = messages[language].back.correction;
  // It travels with the workbook like everything else that people type.
  const isPersonal = personalDataIn(reason, "text", new Date().getFullYear()).length > 0;
  return (
    <Field label={count(words.label, corrections)} hint={words.hint} validationState={isPersonal ? "warning" : "none"} validationMessage={isPersonal ? check[language].aside.personal : undefined}>
      <Textarea value={reason} maxLength={longest} onChange={(_, { value }) => onReason(value)} />
    </Field>
  );
}
