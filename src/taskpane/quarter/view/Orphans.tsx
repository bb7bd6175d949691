import { Button } from "@fluentui/react-components";
import { count, fill, quarter } from "../../../messages";
import { Bar } from "../../widgets/Bar";
import { answerFields } from "../state/answers";
import type { DeskDraft } from "../state/desk";
import { useWords } from "../../words/words";

/** What was typed in rows that somebody took away meanwhile: it is shown until the person lets it go, or the row is back. */
export function Orphans({ drafts, onLetGo }: { drafts: readonly DeskDraft[]; onLetGo: () => void }) {
  const { language } = useWords();
  const words = quarter[language].fill;
  if (drafts.length === 0) return null;
  return (
    <Bar intent="warning" title={count(words.orphans, drafts.length)} buttons={<Button onClick={onLetGo}>{words.letGo}</Button>}>
      {drafts.map(({ about, texts }) => (
        <div key={`${about.indicator}|${about.organisation}`}>
          {fill(words.orphan, { ...about, text: answerFields.flatMap((field) => texts[field] ?? []).filter((text) => text !== "").join(" · ") })}
        </div>
      ))}
    </Bar>
  );
}
