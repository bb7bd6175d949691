import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { count, fill } from "../../../messages";
import { importing as messages } from "../../../messages/importing";
import type { TakingOver } from "../state";
import { Bar } from "../../widgets/Bar";
import { useWords } from "../../words/words";
import { hasNoFocus } from "../../widgets/keyboard";

interface DoneProps {
  done: NonNullable<TakingOver["done"]>;
  onGo: () => void;
  onCheck: () => void;
  onTakeBack: () => void;
}

/** What came of a list that was taken over. */
export function Done({ done: { added, filled, passed, sheet }, onGo, onCheck, onTakeBack }: DoneProps) {
  const { language } = useWords();
  const words = messages[language].done;
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (hasNoFocus()) go.current?.focus(); }, []);
  const sentences = [
    ...(added > 0 ? [fill(count(words.added, added), { sheet })] : []),
    ...(filled > 0 ? [count(words.filled, filled)] : []),
    ...(added + filled === 0 ? [words.nothing] : passed > 0 ? [count(words.passed, passed)] : []),
  ];
  const takeBack = added + filled > 0 && <Button onClick={onTakeBack}>{words.takeBack}</Button>;
  return (
    <Bar intent="success" buttons={<><Button ref={go} onClick={onGo}>{fill(words.go, { sheet })}</Button><Button onClick={onCheck}>{words.check}</Button>{takeBack}</>}>
      {sentences.join(" ")}
    </Bar>
  );
}
