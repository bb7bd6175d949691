import { Button } from "@fluentui/react-components";
import { count, fill, say } from "../../../messages";
import type { FoundPlan } from "../../../excel/found";
import { schemaVersion } from "../../../workbook/meta";
import { coming } from "../../../workbook/migrations";
import { Bar } from "../../widgets/Bar";
import type { Catalogue } from "../../base/catalogue";
import type { PaneState } from "../../base/state";
import { useWords } from "../../words/words";

interface GapsProps {
  plan: FoundPlan;
  sheets: Catalogue["sheets"];
  /** What the last check found; absent before the first. */
  checked: PaneState["checked"];
  onComplete: () => void;
  onMakeRoom: () => void;
  onBringUp: () => void;
}

/** What keeps the workbook from being whole, and the button that makes it so. Nothing where it is. */
export default function Gaps({ plan, sheets, checked, onComplete, onMakeRoom, onBringUp }: GapsProps) {
  const { language, words: { overview: words } } = useWords();
  if (plan.meta.schema > schemaVersion) return <Bar intent="warning">{say({ code: "schemaNewer", details: {} }, language)}</Bar>;
  if (plan.meta.schema < schemaVersion) return <Older plan={plan} onBringUp={onBringUp} />;
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
  const leftOut = checked?.items.flatMap(({ finding }) => { const said = leftOutWords[finding.code]; return said ? [{ ...words.room[said], details: finding.details }] : []; })[0];
  if (!first && leftOut) {
    return <Bar intent="warning" title={leftOut.title} buttons={<Button onClick={onMakeRoom}>{words.room.button}</Button>}>{fill(leftOut.text, leftOut.details)}</Bar>;
  }
  if (!first) return <LeftOut plan={plan} onComplete={onComplete} />;
  const name = sheets.find(({ key }) => key === first)?.name[language] ?? first;
  const title = more.length === 0 ? fill(words.missing, { name }) : count(words.gone, plan.missing.length);
  return <Bar intent="warning" title={title} buttons={<Button onClick={onComplete}>{words.restore}</Button>}>{words.untouched}</Bar>;
}

/** What is said of rows for which there is no room, by their findings. */
const leftOutWords: Readonly<Partial<Record<string, "indicators" | "parties">>> = { indicatorsLeftOut: "indicators", partiesLeftOut: "parties", partiesOffMap: "parties" };

/** What comes when a workbook of an earlier version is brought up. */
function Older({ plan, onBringUp }: Pick<GapsProps, "plan" | "onBringUp">) {
  const { words: { overview: { older: words } } } = useWords();
  const { columns, pages } = coming(plan.meta.schema, plan.columns, (key) => plan.sheets.some((sheet) => sheet.key === key));
  const told = [
    ...(columns > 0 ? [count(words.columns, columns)] : []), ...(plan.missing.length > 0 ? [count(words.sheets, plan.missing.length)] : []),
    ...(pages > 0 ? [words.pages] : []), words.stays,
  ];
  return <Bar intent="warning" title={words.title} buttons={<Button onClick={onBringUp}>{words.button}</Button>}>{told.join(" ")}</Bar>;
}

/** The finishing touches that Excel did not take. Nothing where it took all. */
function LeftOut({ plan, onComplete }: Pick<GapsProps, "plan" | "onComplete">) {
  const { language, words: { overview: { leftOut: words } } } = useWords();
  const touches = [...new Set(plan.sheets.flatMap(({ leftOut }) => leftOut))];
  if (touches.length === 0) return null;
  const named = new Intl.ListFormat(language).format(touches.map((touch) => words.touches[touch]));
  return <Bar intent="info" title={words.title} buttons={<Button onClick={onComplete}>{words.button}</Button>}>{fill(words.text, { touches: named })}</Bar>;
}
