import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Network } from "../../../domain/network";
import { notTakingPart, stillMissing, withoutTarget, type StillMissing } from "../../../domain/quarters";
import { count, fill, type Language } from "../../../messages";
import { doubts } from "../../../messages/doubts";
import { dayText } from "../../../messages/days";
import { useWords } from "../../words/words";
import type { OpenFormActions } from "./OpenForm";
import { Remark, useRemarkList } from "./Remark";
import { TakePart } from "./TakePart";
import { Targets } from "./Targets";

const useStyles = makeStyles({
  known: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface ToKnowProps {
  network: Network;
  quarter: string;
  /** The first day of the quarter, as Excel's serial number. */
  first: number;
  busy: boolean;
  actions: OpenFormActions;
}

/** What there is to know before a quarter opens: one line a cause, with what mends it for all at once. Nothing of it stands in the way. */
export function ToKnow({ network, quarter: chosen, first, busy, actions }: ToKnowProps) {
  const [styles, list] = [useStyles(), useRemarkList()];
  const { language } = useWords();
  const words = doubts[language];
  const untargeted = withoutTarget(network, chosen);
  const earlier = stillMissing(network, chosen);
  const remarks: { about: string; remark: ReactNode }[] = [];
  if (notTakingPart(network).length > 0) {
    remarks.push({ about: "takePart", remark: <TakePart network={network} busy={busy} isInList isNeeded={false} onAll={() => void actions.takePart()} onChoose={() => void actions.goTo("stakeholders")} /> });
  }
  if (earlier) {
    remarks.push({
      about: "earlier",
      remark: <Remark isInList text={missingText(earlier, language)}><Button onClick={() => actions.atDesk({ quarter: earlier.quarter, part: "delivered" })}>{words.earlier.button}</Button></Remark>,
    });
  }
  if (untargeted.length > 0) {
    remarks.push({
      about: "targets",
      remark: (
        <Remark isInList text={count(words.targets.text, untargeted.length)}>
          <Targets indicators={untargeted} busy={busy} wrong={actions.wrongTarget} onSave={(texts) => void actions.setTargets(texts)} />
        </Remark>
      ),
    });
  }
  if (first > network.today) remarks.push({ about: "early", remark: <Remark isInList text={fill(words.early, { quarter: chosen, day: dayText(first, language) })} /> });
  if (remarks.length === 0) return null;
  return (
    <div className={styles.known}>
      <Text weight="semibold">{count(words.know, remarks.length)}</Text>
      {/* By what it is about: a remark that goes takes neither the focus nor what is being typed out of the one below it. */}
      <ul className={list}>{remarks.map(({ about, remark }) => <li key={about}>{remark}</li>)}</ul>
    </div>
  );
}

/** As many parties are named. */
const namedMost = 3;

/** Which quarter misses something of whom. */
function missingText({ quarter: earlier, parties }: StillMissing, language: Language): string {
  const words = doubts[language].earlier;
  const [names, rest] = [parties.slice(0, namedMost).join(", "), parties.length - namedMost];
  return fill(count(words.text, parties.length), { quarter: earlier, names: rest > 0 ? fill(words.more, { names, count: rest }) : names });
}
