import type { ReactNode } from "react";
import { check, count, fill, pane, quarter, say } from "../../messages";
import type { Notice as Told } from "../base/state";
import { useWords } from "../words/words";
import { Bar } from "./Bar";

interface NoticeProps {
  notice: Told;
  buttons?: ReactNode;
  onClose?: () => void;
}

/** What there is to tell above the view. */
export function Notice({ notice, ...bar }: NoticeProps) {
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
    case "undone": {
      const { done, left } = words.overview.undone;
      return <Bar {...bar} intent={notice.left > 0 ? "warning" : "success"}>{[...(notice.done > 0 ? [count(done, notice.done)] : []), ...(notice.left > 0 ? [count(left, notice.left)] : [])].join(" ")}</Bar>;
    }
    case "saved":
      return <Bar {...bar} intent="success">{fill(pane[language].saved, { file: notice.file })}</Bar>;
    case "placed":
      return <Bar {...bar} intent="success">{fill(pane[language].placed, notice)}</Bar>;
    case "opened":
      return <Bar {...bar} intent="success" title={fill(count(quarter[language].open.done, notice.rows), { quarter: notice.quarter })}>{quarter[language].open.next}</Bar>;
    case "tookPart":
      return <Bar {...bar} intent="success">{count(quarter[language].open.takePart.done, notice.parties)}</Bar>;
    case "targetsSet":
      return <Bar {...bar} intent="success">{count(quarter[language].open.targetsSet, notice.targets)}</Bar>;
    case "reasonsGiven":
      return <Bar {...bar} intent="success">{count(quarter[language].open.reasonsGiven, notice.figures)}</Bar>;
    case "closed":
      return <Bar {...bar} intent="success">{fill(quarter[language].close.done, { quarter: notice.quarter })}</Bar>;
    case "reopened":
      return <Bar {...bar} intent="success">{fill(quarter[language].reopen.done, { quarter: notice.quarter })}</Bar>;
    case "corrected":
      return <Bar {...bar} intent="success">{quarter[language].correct.done}</Bar>;
    case "columnsShown":
    case "columnsHidden":
      return <Bar {...bar} intent="success">{count(words.overview.columns[notice.kind], notice.count)}</Bar>;
    case "roomMade":
      return <Bar {...bar} intent="success">{words.overview.room.done}</Bar>;
    case "sheetAdded":
      return <Bar {...bar} intent="success">{fill(words.overview.sheetAdded, notice)}</Bar>;
    case "restored":
    case "broughtUp":
      return <Bar {...bar} intent="success">{words.overview[notice.kind]}</Bar>;
    case "ready": {
      const { title, text, demo } = words.overview.ready;
      return <Bar {...bar} intent="success" title={title}>{notice.demo ? demo : text}</Bar>;
    }
  }
}
