import type { Network } from "../../../domain/network";
import { stateOf } from "../../../domain/quarters";
import { fill, quarter } from "../../../messages";
import { Choice } from "../../widgets/Choice";
import { useWords } from "../../words/words";

interface QuarterChoiceProps {
  network: Network;
  chosen: string;
  onChoose: (quarter: string) => void;
}

/** Chooses which quarter the view is about; each says how it stands. */
export function QuarterChoice({ network, chosen, onChoose }: QuarterChoiceProps) {
  const { language } = useWords();
  const words = quarter[language];
  return (
    <Choice
      label={words.choose} value={chosen} onChoose={onChoose}
      options={network.quarters.map((one) => ({ value: one, text: fill(words.option, { quarter: one, state: words.state[stateOf(network, one)] }) }))}
    />
  );
}
