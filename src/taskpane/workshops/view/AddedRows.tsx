import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { count, fill } from "../../../messages";
import { workshops as said } from "../../../messages/workshops";
import type { FoundPlan } from "../../../excel/found";
import { Bar } from "../../widgets/Bar";
import { Filtered } from "../../widgets/Filtered";
import { useWords } from "../../words/words";
import type { WorkshopsActions } from "../actions";
import type { Working } from "../state";

interface AddedRowsProps {
  working: Pick<Working, "added" | "takenBack">;
  plan: FoundPlan;
  actions: Pick<WorkshopsActions, "goToOutcome" | "takeBackOutcome">;
}

/** The rows that an outcome became, with the way there and the way back; once they were taken back, those that were added before them. Nothing where there are none. */
export function AddedRows({ working: { added, takenBack }, plan, actions }: AddedRowsProps) {
  const { language } = useWords();
  const words = said[language];
  const [isHidden, setHidden] = useState(false);
  const go = async (clearFilter: boolean) => setHidden(await actions.goToOutcome(clearFilter) === "filtered");
  const gone = takenBack && <Bar intent={takenBack === "done" ? "success" : "warning"}>{words.takenBack[takenBack]}</Bar>;
  if (!added) return gone ?? null;
  const sheet = plan.sheets.find(({ key }) => key === added.table)?.name ?? added.sheet;
  return (
    <>
      {gone}
      <Bar
        intent="success" title={fill(count(words.added, added.rows.length), { sheet, row: added.row })}
        buttons={<><Button onClick={() => void go(false)}>{words.goTo}</Button><Button onClick={() => void actions.takeBackOutcome()}>{words.takeBack}</Button></>}
      />
      {isHidden && <Filtered sheet={sheet} onClear={() => void go(true)} onLeave={() => setHidden(false)} />}
    </>
  );
}
