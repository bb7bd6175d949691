import { Button, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { fill, say } from "../../../messages";
import { ownTemplate } from "../../../messages/ownTemplate";
import { officeSavesFiles } from "../../base/office";
import { Bar } from "../../widgets/Bar";
import { Page } from "../../widgets/Page";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import type { PartProps } from "../../base/part";
import type { OwnTemplateActions } from "../actions";

/** The name of a template stands on a card, and in a file name. */
const longestName = 120;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "16px" },
  list: { margin: 0, paddingLeft: "20px" },
  button: { alignSelf: "start" },
});

/** Saves the lists, steps, indicators and questions of the workbook as a template for another network. */
export default function Template({ actions, notice }: PartProps<object, OwnTemplateActions>) {
  const styles = useStyles();
  const { language, words: { overview: { template: { title } } } } = useWords();
  const words = ownTemplate[language];
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const problem = name.trim() === "" ? words.nameMissing : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem) return field.current?.focus();
    if (isBusy) return;
    setBusy(true);
    try {
      await actions.saveTemplate(name, fill(words.file, { name: name.trim() }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Page title={title} lead={words.lead} notice={notice} takesFocus>
      {!officeSavesFiles() && <Bar intent="warning">{say({ code: "filesNotSavedHere", details: {} }, language)}</Bar>}
      {[words.with, words.without].map((part) => (
        <Section key={part.title} title={part.title}>
          <ul className={styles.list}>{part.items.map((item) => <li key={item}>{item}</li>)}</ul>
        </Section>
      ))}
      <Text>{words.check}</Text>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Field label={words.name} hint={words.nameHint} required validationMessage={isAsked ? problem : undefined}>
          <Input ref={field} value={name} maxLength={longestName} autoComplete="off" onChange={(_, { value }) => setName(value)} />
        </Field>
        <Button className={styles.button} type="submit" appearance="primary" size="large" disabledFocusable={isBusy || !officeSavesFiles()}>{isBusy ? words.busy : words.save}</Button>
      </form>
    </Page>
  );
}
