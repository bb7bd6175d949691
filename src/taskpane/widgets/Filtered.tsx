import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { check, fill } from "../../messages";
import { useWords } from "../words/words";
import { Bar } from "./Bar";

interface FilteredProps {
  sheet: string;
  onClear: () => void;
  onLeave: () => void;
}

/** Asks whether a filter that hides a row may be cleared. Comes into view by itself: what was clicked may stand far below it. */
export function Filtered({ sheet, onClear, onLeave }: FilteredProps) {
  const { language } = useWords();
  const words = check[language].filtered;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <div ref={root}>
      <Bar
        intent="warning" title={words.title}
        buttons={<><Button onClick={onClear}>{words.clear}</Button><Button onClick={onLeave}>{words.leave}</Button></>}
      >
        {fill(words.text, { sheet })}
      </Bar>
    </div>
  );
}
