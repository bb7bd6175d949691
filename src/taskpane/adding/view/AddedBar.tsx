import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../../messages";
import { forms } from "../../../messages/forms";
import type { FoundPlan } from "../../../excel/found";
import type { AddingActions } from "../actions";
import type { Adding } from "../state";
import { Bar } from "../../widgets/Bar";
import { Filtered } from "../../widgets/Filtered";
import { useWords } from "../../words/words";

interface AddedBarProps {
  adding: Pick<Adding, "added" | "takenBack" | "wasCompleted">;
  plan: FoundPlan;
  actions: Pick<AddingActions, "goToAdded" | "takeBackAdded">;
}

/** What was added last and where, with the way there and the way back. Nothing where nothing was. */
export function AddedBar({ adding: { added, takenBack, wasCompleted }, plan, actions }: AddedBarProps) {
  const { language } = useWords();
  const words = forms[language];
  const [isHidden, setHidden] = useState(false);
  const go = async (clearFilter: boolean) => setHidden(await actions.goToAdded(clearFilter) === "filtered");
  if (takenBack) return <Bar intent={takenBack === "done" ? "success" : "warning"}>{takenBack === "done" && wasCompleted ? words.edit.takenBack : words.takenBack[takenBack]}</Bar>;
  if (!added) return null;
  const sheet = plan.sheets.find(({ key }) => key === added.table)?.name ?? added.sheet;
  return (
    <>
      <Bar
        intent="success" title={fill(added.was ? words.edit.done : words.added, { sheet, row: added.row })}
        buttons={<><Button onClick={() => void go(false)}>{words.goTo}</Button><Button onClick={() => void actions.takeBackAdded()}>{words.takeBack}</Button></>}
      >
        {added.name}
      </Bar>
      {isHidden && <Filtered sheet={sheet} onClear={() => void go(true)} onLeave={() => setHidden(false)} />}
    </>
  );
}
