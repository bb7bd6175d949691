import { count } from "../../../messages";
import { importing as messages } from "../../../messages/importing";
import type { TakenBack as Told } from "../../../workbook/importing/takeBack";
import { Bar } from "../../parts/Bar";
import { useWords } from "../../words";

/** What came of taking a list out again, and what was left because somebody changed it. */
export function TakenBack({ done, left }: Told) {
  const { language } = useWords();
  const words = messages[language].done;
  const sentences = [...(done > 0 ? [count(words.takenBack, done)] : []), ...(left > 0 ? [count(words.left, left)] : [])];
  return <Bar intent={left > 0 ? "warning" : "success"}>{sentences.join(" ")}</Bar>;
}
