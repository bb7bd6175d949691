import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../../messages";
import { forms } from "../../../messages/forms";
import type { FoundPlan } from "../../../excel/found";
import type { Actions } from "../../actions";
import type { Adding } from "../../adding/adding";
import { Bar } from "../../parts/Bar";
import { Filtered } from "../../parts/Filtered";
import { useWords } from "../../words";

interface AddedBarProps {
  adding: Pick<Adding, "added" | "takenBack">;
  plan: FoundPlan;
  actions: Pick<Actions, "goToAdded" | "takeBackAdded">;
}

/** What was added last and where, with the way there and the way back. Nothing where nothing was. */
export function AddedBar({ adding: { added, takenBack }, plan, actions }: AddedBarProps) {
  const { language } = useWords();
  const words = forms[language];
  const [isHidden, setHidden] = useState(false);
  const go = async (clearFilter: boolean) => setHidden(await actions.goToAdded(clearFilter) === "filtered");
  if (takenBack) return <Bar intent={takenBack === "done" ? "success" : "warning"}>{words.takenBack[takenBack]}</Bar>;
  if (!added) return null;
  const sheet = plan.sheets.find(({ key }) => key === added.table)?.name ?? added.sheet;
  return (
    <>
      <Bar
        intent="success" title={fill(words.added, { sheet, row: added.row })}
        buttons={<><Button onClick={() => void go(false)}>{words.goTo}</Button><Button onClick={() => void actions.takeBackAdded()}>{words.takeBack}</Button></>}
      >
        {added.name}
      </Bar>
      {isHidden && <Filtered sheet={sheet} onClear={() => void go(true)} onLeave={() => setHidden(false)} />}
    </>
  );
}
