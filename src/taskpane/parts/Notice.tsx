import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { board, check, count, fill, network, quarter, say } from "../../messages";
import type { Notice as Told } from "../state";
import { useWords } from "../words";
import { Bar } from "./Bar";

const useStyles = makeStyles({
  steps: { margin: 0, marginTop: tokens.spacingVerticalXS, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface NoticeProps {
  notice: Told;
  /** What the sheets are called in this workbook, by key. */
  sheetNames?: Readonly<Record<string, string>>;
  buttons?: ReactNode;
  onClose?: () => void;
}

/** What there is to tell above the view. */
export function Notice({ notice, sheetNames = {}, ...bar }: NoticeProps) {
  const styles = useStyles();
  const { language, words } = useWords();
  switch (notice.kind) {
    case "problem":
      // Who stopped a run knows that it stopped: that is no error.
      return <Bar {...bar} intent={notice.problem.code === "cancelled" ? "info" : "error"}>{say(notice.problem, language)}</Bar>;
    case "mended":
    case "takenBack": {
      const { done, takenBack, left } = check[language].repair;
      const sentences = [count(notice.kind === "mended" ? done : takenBack, notice.done), ...(notice.left > 0 ? [count(left, notice.left)] : [])];
      return <Bar {...bar} intent={notice.left > 0 ? "warning" : "success"}>{sentences.join(" ")}</Bar>;
    }
    case "saved":
      return <Bar {...bar} intent="success">{fill(board[language].pane.saved, { file: notice.file })}</Bar>;
    case "placed":
      return <Bar {...bar} intent="success">{fill(network[language].save.placed, notice)}</Bar>;
    case "opened":
      return <Bar {...bar} intent="success" title={fill(count(quarter[language].open.done, notice.rows), { quarter: notice.quarter })}>{quarter[language].open.next}</Bar>;
    case "closed":
      return <Bar {...bar} intent="success">{fill(quarter[language].close.done, { quarter: notice.quarter })}</Bar>;
    case "corrected":
      return <Bar {...bar} intent="success">{quarter[language].correct.done}</Bar>;
    case "restored":
      return <Bar {...bar} intent="success">{words.overview.restored}</Bar>;
    case "ready": {
      const { title, steps, demo } = words.overview.ready;
      return (
        <Bar {...bar} intent="success" title={title}>
          {notice.demo ? demo : <ol className={styles.steps}>{steps.map((step) => <li key={step}>{fill(step, sheetNames)}</li>)}</ol>}
        </Bar>
      );
    }
  }
}
