import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { personalDataIn } from "../../../domain/privacy/personal";
import { check } from "../../../messages";
import { useWords } from "../../words";

/** Characters of a reason: a sentence or two. */
const longest = 300;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AsideFormProps {
  onConfirm: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why a finding is set aside; without a reason it is not. */
export function AsideForm({ onConfirm, onCancel }: AsideFormProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language].aside;
  const [reason, setReason] = useState("");
  // It travels with the workbook like everything else that people type.
  const isPersonal = personalDataIn(reason, "text", new Date().getFullYear()).length > 0;
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (reason.trim() !== "") onConfirm(reason); }}>
      <Field
        label={words.reason} hint={words.hint} required
        validationState={isPersonal ? "warning" : "none"} validationMessage={isPersonal ? words.personal : undefined}
      >
        <Textarea value={reason} maxLength={longest} autoFocus onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={reason.trim() === ""}>{words.confirm}</Button>
        <Button size="small" onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
