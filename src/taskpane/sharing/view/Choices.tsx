import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useCallback, useRef } from "react";
import { isAsked } from "../../../domain/sharing/decide";
import type { Answers, Proposal } from "../../../domain/sharing/proposal";
import type { FoundPlan } from "../../../excel/found";
import { fill } from "../../../messages";
import { sharing as messages } from "../../../messages/sharing";
import type { Back } from "../../copies/bringing";
import { focusTitle } from "../../widgets/focusTitle";
import { Page } from "../../widgets/Page";
import { Section } from "../../widgets/Section";
import { sheetName } from "../../widgets/useGoing";
import { useGrowing } from "../../widgets/useGrowing";
import { useWords } from "../../words/words";
import type { SharingActions } from "../actions";
import { ChoiceCard } from "./ChoiceCard";

const useStyles = makeStyles({
  back: { alignSelf: "start", paddingLeft: 0 },
  all: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  sheet: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface ChoicesProps {
  file: string;
  back: Back;
  answers: Answers;
  plan: FoundPlan;
  actions: Pick<SharingActions, "chooseIn" | "answerCopy" | "answerCopies" | "pointOut">;
}

/** What one file brings: what asks something on top, then what comes in by itself, by sheet. */
export function Choices({ file, back, answers, plan, actions }: ChoicesProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].choose;
  const own = back.proposed.proposals.filter((one) => one.file === file);
  const name = own[0]?.organisation || file;
  const asked = own.filter(isAsked);
  const groups: [keyof typeof words.group, readonly Proposal[]][] = [["ask", asked], ["certain", own.filter(({ ticked }) => ticked)], ["told", own.filter((one) => !one.ticked && !isAsked(one))]];
  // The card of what was pointed out makes way for others: the keyboard goes on from the top.
  const top = useRef<HTMLDivElement>(null);
  const { pointOut, answerCopy } = actions;
  const point = useCallback(({ sendId, table }: Proposal, row: string, is: string) => {
    void pointOut({ sendId, table, row, is }).then(() => focusTitle(top.current?.querySelector("h1") ?? null));
  }, [pointOut]);
  // A copy can bring hundreds of rows.
  const drawn = new Set(useGrowing(groups.flatMap(([, list]) => list), file));
  const leave = () => actions.chooseIn(undefined);
  return (
    <div ref={top}><Page title={fill(words.title, { name })} takesFocus>
      <Button className={styles.back} appearance="transparent" icon={<ArrowLeftRegular />} onClick={leave}>{words.files}</Button>
      {asked.length > 1 && (
        <div className={styles.all} role="group" aria-label={fill(words.all, { name })}>
          <Text size={200}>{`${fill(words.all, { name })}:`}</Text>
          <Button size="small" onClick={() => actions.answerCopies(asked.map(({ id }) => id), "theirs")}>{words.take}</Button>
          <Button size="small" onClick={() => actions.answerCopies(asked.map(({ id }) => id), "mine")}>{words.keep}</Button>
        </div>
      )}
      {groups.map(([group, list]) => [group, list.filter((one) => drawn.has(one))] as const).filter(([, list]) => list.length > 0).map(([group, list]) => (
        <Section key={group} title={words.group[group]}>
          {[...new Set(list.map(({ table }) => table))].map((table) => (
            <div key={table} className={styles.sheet}>
              <h3 className={styles.title}>{sheetName(plan, table)}</h3>
              <ul className={styles.list} aria-label={sheetName(plan, table)}>
                {list.filter((one) => one.table === table).map((one) => <li key={one.id}><ChoiceCard proposal={one} answer={answers[one.id]} onAnswer={answerCopy} candidates={back.candidates} onPoint={point} /></li>)}
              </ul>
            </div>
          ))}
        </Section>
      ))}
      <Button appearance="primary" size="large" onClick={leave}>{words.ready}</Button>
    </Page></div>
  );
}
