import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { count, say } from "../../../messages";
import { importing as messages } from "../../../messages/importing";
import type { TakenBack } from "../../../workbook/importing/takeBack";
import { Bar } from "../../widgets/Bar";
import { Page } from "../../widgets/Page";
import { useWords } from "../../words/words";
import type { PartProps } from "../../base/part";
import type { Revision } from "../../lists/opened";
import type { ImportingActions } from "../actions";
import type { ImportingState } from "../state";
import { Choose } from "./Choose";
import { Columns } from "./Columns";
import { Done } from "./Done";
import { PreviewRows } from "./PreviewRows";
import { Source } from "./Source";
import { Where } from "./Where";

const useStyles = makeStyles({ back: { alignSelf: "start" } });

/** Taking over a list that people have, from top to bottom: the list, where it goes, what its columns mean, what comes in. */
export default function Importing({ state: { importing }, actions, notice }: PartProps<ImportingState, ImportingActions>) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language];
  const { busy, understanding, problem, opened, done, takenBack } = importing;
  const revise = (revision: Revision) => void actions.reviseList(revision);
  return (
    <Page title={words.title} lead={words.lead} notice={notice}>
      {problem && <Bar intent="error">{say(problem, language)}</Bar>}
      {done && <Done done={done} onGo={() => void actions.goTo(done.table)} onCheck={() => actions.show("check")} onTakeBack={() => void actions.takeBackList()} />}
      {takenBack && <TakenBackBar {...takenBack} />}
      <Source opened={opened} busy={busy} isAgain={done !== undefined} onFile={actions.openList} onPaste={actions.pasteList} onLeave={actions.leaveList} />
      {opened && (
        <>
          <Where opened={opened} onRevise={revise} />
          <Columns opened={opened} onRevise={revise} />
          <PreviewRows opened={opened} />
          <Choose opened={opened} busy={busy} onRevise={revise} onTake={() => void actions.takeList()} onLeave={actions.leaveList} />
        </>
      )}
      <div role="status">{busy && <Spinner size="tiny" label={opened && !understanding ? words.taking : done ? words.takingBack : words.busy} labelPosition="after" />}</div>
      {!opened && <Button className={styles.back} appearance="transparent" onClick={() => actions.show("add")}>{words.back}</Button>}
    </Page>
  );
}

/** What came of taking a list out again, and what was left because somebody changed it. */
function TakenBackBar({ done, left }: TakenBack) {
  const { language } = useWords();
  const words = messages[language].done;
  const sentences = [...(done > 0 ? [count(words.takenBack, done)] : []), ...(left > 0 ? [count(words.left, left)] : [])];
  return <Bar intent={left > 0 ? "warning" : "success"}>{sentences.join(" ")}</Bar>;
}
