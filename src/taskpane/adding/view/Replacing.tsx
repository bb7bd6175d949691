import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Improvement } from "../../../domain/improvements";
import { forms } from "../../../messages/forms";
import { Bar } from "../../widgets/Bar";
import { useWords } from "../../words/words";

interface ReplacingProps {
  point: Improvement;
  onYes: (point: Improvement) => void;
  onNo: () => void;
}

/** Asks whether a point may take the place of what was typed of an action. Takes the focus: what was clicked may stand far below it. */
export function Replacing({ point, onYes, onNo }: ReplacingProps) {
  const { language } = useWords();
  const words = forms[language].improvements.replace;
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => leave.current?.focus(), [point]);
  return (
    <Bar intent="warning" title={words.title} buttons={<><Button onClick={() => onYes(point)}>{words.yes}</Button><Button ref={leave} onClick={onNo}>{words.no}</Button></>}>
      {point.text}. {words.text}
    </Bar>
  );
}
