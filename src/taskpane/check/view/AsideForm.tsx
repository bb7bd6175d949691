import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { personalDataIn } from "../../../domain/privacy/personal";
import { check, fill } from "../../../messages";
import { GrowingText } from "../../widgets/form/GrowingText";
import { useWords } from "../../words/words";

/** Characters of a reason, a sentence or two, and of who gives it. */
const longest = 300;
const longestWho = 80;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AsideFormProps {
  /** `who` where it matters who says so. */
  words: { reason: string; hint: string; confirm: string; who?: string; whoHint?: string };
  /** How many signs the reason has at least. */
  shortest?: number;
  onConfirm: (reason: string, who: string) => void;
  onCancel: () => void;
}

/** Asks why findings are set aside; without a reason they are not. */
export function AsideForm({ words, shortest = 1, onConfirm, onCancel }: AsideFormProps) {
  const styles = useStyles();
  const { language } = useWords();
  const { personal, tooShort, cancel } = check[language].aside;
  const [reason, setReason] = useState("");
  const [who, setWho] = useState("");
  const isEnough = reason.trim().length >= shortest && (words.who === undefined || who.trim() !== "");
  // It travels with the workbook like everything else that people type.
  const isPersonal = personalDataIn(`${reason}\n${who}`, "text", new Date().getFullYear()).length > 0;
  const told = isPersonal ? personal : reason.trim().length < shortest && shortest > 1 ? fill(tooShort, { count: shortest }) : undefined;
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (isEnough) onConfirm(reason, who); }}>
      <Field label={words.reason} hint={words.hint} required validationState={isPersonal ? "warning" : "none"} validationMessage={told}>
        <GrowingText autoFocus text={reason} maxLength={longest} onType={setReason} />
      </Field>
      {words.who !== undefined && (
        <Field label={words.who} hint={words.whoHint} required>
          <Input value={who} maxLength={longestWho} onChange={(_, { value }) => setWho(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={!isEnough}>{words.confirm}</Button>
        <Button size="small" onClick={onCancel}>{cancel}</Button>
      </div>
    </form>
  );
}
