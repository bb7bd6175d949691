import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ClipboardEvent } from "react";
import { count, type Language } from "../../../messages";
import { importing as messages } from "../../../messages/importing";
import type { Opened } from "../../lists/opened";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import { Bar } from "../../widgets/Bar";
import { hasNoFocus } from "../../widgets/keyboard";

const useStyles = makeStyles({
  button: { alignSelf: "start" },
  hint: { color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: "anywhere" },
  text: { "& textarea": { minHeight: "96px" } },
});

/** What a file of a list may be called; what it is, is looked at when it is read. */
const accept = ".xlsx,.csv,.txt,.tsv,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface SourceProps {
  opened: Opened | undefined;
  busy: boolean;
  /** A list has just been taken over. */
  isAgain: boolean;
  onFile: (file: File) => Promise<void>;
  onPaste: (text: string) => Promise<void>;
  onLeave: () => void;
}

/** The list: opened from a file or pasted; once it is read, its name and a way to another one. */
export function Source({ opened, busy, isAgain, onFile, onPaste, onLeave }: SourceProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].source;
  const [text, setText] = useState("");
  const chooser = useRef<HTMLInputElement>(null);
  const other = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = opened !== undefined;
  // The button that was pressed is gone: what comes next begins here.
  useEffect(() => {
    if (isOpen) other.current?.focus();
    else if (wasOpen.current && hasNoFocus()) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  /** Rows that are pasted where nothing was typed are the list: they are read at once. */
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (text.trim() === "" && /\S\s*\n\s*\S/.test(pasted)) void onPaste(pasted);
  };

  if (opened) {
    const hidden = hiddenIn(opened, language);
    return (
      <Section title={words.title}>
        <div>
          <Text weight="semibold" block className={styles.name}>{opened.source.name || words.pasted}</Text>
          <Text className={styles.hint}>{count(words.rows, opened.given.list.rows.length)}</Text>
        </div>
        {hidden.length > 0 && <Bar intent="warning">{hidden.join(" ")}</Bar>}
        <Button ref={other} className={styles.button} size="small" disabledFocusable={busy} onClick={onLeave}>{words.other}</Button>
      </Section>
    );
  }
  return (
    <Section title={isAgain ? messages[language].done.again : words.title}>
      <div>
        <Button ref={opener} className={styles.button} appearance="primary" disabledFocusable={busy} onClick={() => chooser.current?.click()}>{words.file}</Button>
        <input
          ref={chooser} type="file" accept={accept} hidden aria-label={words.file}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void onFile(file);
            // The same file can be chosen again, after it was mended.
            currentTarget.value = "";
          }}
        />
      </div>
      <Text size={200} className={styles.hint}>{words.fileHint}</Text>
      <Field label={words.paste}>
        <Textarea className={styles.text} resize="vertical" value={text} onPaste={paste} onChange={(_, { value }) => setText(value)} />
      </Field>
      {text.trim() !== "" && <Button className={styles.button} disabledFocusable={busy} onClick={() => void onPaste(text)}>{words.read}</Button>}
    </Section>
  );
}

/** What is to be said of rows and columns that the file hides: they come along like all others. */
function hiddenIn({ source, sheet, heading }: Opened, language: Language): string[] {
  const words = messages[language].source;
  const { rows = [], columns = 0, filtered = false } = source.grids[sheet]?.unseen ?? {};
  const own = rows.filter((row) => heading === undefined || row > heading).length;
  return [
    ...(own > 0 ? [count(filtered ? words.filteredRows : words.hiddenRows, own)] : []),
    ...(columns > 0 ? [count(words.hiddenColumns, columns)] : []),
  ];
}
