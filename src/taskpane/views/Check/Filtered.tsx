import { Button } from "@fluentui/react-components";
import { check, fill } from "../../../messages";
import { Bar } from "../../parts/Bar";
import { useWords } from "../../words";

interface FilteredProps {
  sheet: string;
  onClear: () => void;
  onLeave: () => void;
}

/** Asks whether a filter that hides the row of a finding may be cleared. */
export function Filtered({ sheet, onClear, onLeave }: FilteredProps) {
  const { language } = useWords();
  const words = check[language].filtered;
  return (
    <Bar
      intent="warning" title={words.title}
      buttons={<><Button onClick={onClear}>{words.clear}</Button><Button onClick={onLeave}>{words.leave}</Button></>}
    >
      {fill(words.text, { sheet })}
    </Bar>
  );
}
