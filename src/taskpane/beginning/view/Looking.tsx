import { Button, Spinner } from "@fluentui/react-components";
import { useDelay } from "../../widgets/useDelay";
import { Notice } from "../../widgets/Notice";
import { Page } from "../../widgets/Page";
import type { Notice as Told } from "../../base/state";
import { useWords } from "../../words/words";

/** A look at the workbook takes less than this, as a rule; only a slow one is worth a word. */
const patience = 500;

/** The workbook is being looked at for the first time, or that did not work and can be tried again. */
export function Looking({ notice, onRetry }: { notice?: Told; onRetry: () => void }) {
  const { words } = useWords();
  const isSlow = useDelay(patience);
  if (notice) return <Page title={words.title} notice={<Notice notice={notice} buttons={<Button onClick={onRetry}>{words.retry}</Button>} />} />;
  return isSlow ? <Page title={words.title}><Spinner size="small" label={words.busy} labelPosition="after" /></Page> : null;
}
