import { Button } from "@fluentui/react-components";
import { count, fill, say } from "../../../messages";
import type { FoundPlan } from "../../../excel/found";
import { schemaVersion } from "../../../workbook/meta";
import { Bar } from "../../parts/Bar";
import type { Catalogue, State } from "../../state";
import { useWords } from "../../words";

interface GapsProps {
  plan: FoundPlan;
  sheets: Catalogue["sheets"];
  /** What the last check found; absent before the first. */
  checked: State["checked"];
  onComplete: () => void;
}

/** What keeps the workbook from being whole, and the button that makes it so. Nothing where it is. */
export function Gaps({ plan, sheets, checked, onComplete }: GapsProps) {
  const { language, words: { overview: words } } = useWords();
  if (plan.meta.schema > schemaVersion) return <Bar intent="warning">{say({ code: "schemaNewer", details: {} }, language)}</Bar>;
  const isBroken = [...plan.sheets, ...plan.missing.map((key) => ({ key }))].some(({ key }) => !plan.done.has(key));
  if (isBroken) {
    return (
      <Bar intent="warning" title={words.broken.title} buttons={<Button onClick={onComplete}>{words.broken.button}</Button>}>
        {words.broken.text}
      </Bar>
    );
  }
  const [first, ...more] = plan.missing;
  if (!first && checked?.items.some(({ finding }) => finding.code === "nameBroken")) {
    return <Bar intent="warning" title={words.names.title} buttons={<Button onClick={onComplete}>{words.restore}</Button>}>{words.names.text}</Bar>;
  }
  if (!first) return null;
  const name = sheets.find(({ key }) => key === first)?.name[language] ?? first;
  const title = more.length === 0 ? fill(words.missing, { name }) : count(words.gone, plan.missing.length);
  return <Bar intent="warning" title={title} buttons={<Button onClick={onComplete}>{words.restore}</Button>}>{words.untouched}</Bar>;
}
