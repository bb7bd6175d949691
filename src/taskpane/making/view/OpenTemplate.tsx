import { Button, Field, makeStyles } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, useState, type ChangeEvent } from "react";
import type { Problem } from "../../../domain/problem";
import { say } from "../../../messages";
import { useWords } from "../../words/words";

/** Bytes of a file that are read: of a larger one so much is too much already. */
const enough = 5_000_000;

const useStyles = makeStyles({ button: { alignSelf: "start", justifySelf: "start" } });

/** Opens a template of one's own from a file; says where the file is wrong. */
export function OpenTemplate({ onOpen }: { onOpen: (text: string) => Promise<Problem | undefined> }) {
  const styles = useStyles();
  const { language, words: { start: { template: words } } } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Problem>();
  const open = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // The same file can be chosen again after it was mended.
    const text = await file?.slice(0, enough).text().catch(() => "");
    currentTarget.value = "";
    if (text !== undefined) setProblem(await onOpen(text));
  };
  return (
    <Field hint={words.openHint} validationMessage={problem && say(problem, language)}>
      {({ "aria-describedby": describedBy }) => (
        <>
          <Button className={styles.button} type="button" icon={<FolderOpenRegular />} aria-describedby={describedBy} onClick={() => chooser.current?.click()}>{words.open}</Button>
          <input ref={chooser} type="file" accept=".json,application/json" hidden aria-label={words.open} onChange={(event) => void open(event)} />
        </>
      )}
    </Field>
  );
}
