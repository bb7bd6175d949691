import { Button } from "@fluentui/react-components";
import type { Network } from "../../../domain/network";
import { notTakingPart } from "../../../domain/quarters";
import { count, fill, quarter } from "../../../messages";
import { useWords } from "../../words/words";
import { Remark } from "./Remark";

interface TakePartProps {
  network: Network;
  busy: boolean;
  /** Nobody takes part: then this is what holds the quarter up, and its button is the filled one. */
  isNeeded: boolean;
  /** It stands in a list that has the frame. */
  isInList?: boolean;
  onAll: () => void;
  onChoose: () => void;
}

/** How many parties take part, with the button that lets all of them. */
export function TakePart({ network, busy, isNeeded, isInList = false, onAll, onChoose }: TakePartProps) {
  const { language } = useWords();
  const words = quarter[language].open.takePart;
  const taking = network.stakeholders.filter(({ organisation, status }) => organisation !== "" && status === "confirmed").length;
  const all = notTakingPart(network).length + taking;
  return (
    <Remark isInList={isInList} text={fill(count(words.title, all), { taking })} detail={words.text}>
      <Button appearance={isNeeded ? "primary" : "secondary"} disabledFocusable={busy} onClick={onAll}>{count(words.all, all)}</Button>
      <Button onClick={onChoose}>{words.choose}</Button>
    </Remark>
  );
}
