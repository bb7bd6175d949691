import { Button, Field, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { fill } from "../../../messages";
import { useDelay } from "../../widgets/useDelay";
import { Page } from "../../widgets/Page";
import type { MakingRun } from "../state/making";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  safe: { color: tokens.colorNeutralForeground2 },
  stop: { alignSelf: "start" },
});

/** What is being done shows after this long; what is quicker needs no explaining. */
const patience = 500;

interface MakingProps {
  run: MakingRun;
  onStop: () => void;
}

/** How far the work is, part by part, and a way to stop it. */
export function Making({ run, onStop }: MakingProps) {
  const styles = useStyles();
  const { words: { making: words } } = useWords();
  const isSlow = useDelay(patience);
  const { progress, stopping, waits } = run;
  const part = waits ? words.typing : progress?.sheet ? fill(words.part, { name: progress.sheet }) : words.preparing;
  return (
    <Page title={words.titles[run.kind]}>
      {isSlow && (
        <div className={styles.progress}>
          <Field
            label={<span role="status">{stopping ? words.stopping : part}</span>}
            hint={progress && progress.index > 0 ? fill(words.count, { index: progress.index, total: progress.total }) : undefined}
          >
            {/* The sheet that is being made is not there yet. */}
            <ProgressBar value={progress && Math.max(0, progress.index - 1)} max={progress?.total} thickness="large" />
          </Field>
          <Text className={styles.safe}>{words.safe}</Text>
          <Button className={styles.stop} disabledFocusable={stopping} onClick={onStop}>{words.stop}</Button>
        </div>
      )}
    </Page>
  );
}
