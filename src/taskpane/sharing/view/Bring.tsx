import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import type { Proposal } from "../../../domain/sharing/proposal";
import type { FoundPlan } from "../../../excel/found";
import { count, fill } from "../../../messages";
import { sharing as messages } from "../../../messages/sharing";
import type { Back } from "../../copies/bringing";
import type { Offer } from "../../copies/offer";
import { Bar } from "../../widgets/Bar";
import { Section } from "../../widgets/Section";
import { useGrowing } from "../../widgets/useGrowing";
import { useWords } from "../../words/words";
import type { SharingActions } from "../actions";
import type { Sharing } from "../state";
import { CorrectionReason } from "./CorrectionReason";
import { FileLine } from "./FileLine";
import { ForeseenList } from "./ForeseenList";
import { StrangeWords } from "./StrangeWords";

const useStyles = makeStyles({
  drop: {
    display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalS, padding: tokens.spacingVerticalL, textAlign: "center",
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  foot: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  other: { alignSelf: "start" },
});

const noFiles: Back["held"] = [];
const nothing: readonly Proposal[] = [];

function proposalsByFile(back: Back | undefined): ReadonlyMap<string, readonly Proposal[]> {
  const found = new Map<string, Proposal[]>();
  for (const one of back?.proposed.proposals ?? []) {
    const own = found.get(one.file);
    if (own) own.push(one);
    else found.set(one.file, [one]);
  }
  return found;
}

/** What can have become of rows. */
const parts = ["changed", "added", "removed"] as const;

interface BringProps {
  plan: FoundPlan;
  sharing: Sharing;
  offer: Offer;
  actions: Pick<SharingActions, "bringFiles" | "leaveFiles" | "chooseIn" | "giveReason" | "sayWord" | "pointOutFile" | "takeOver" | "takeBackCopies" | "showSharing">;
}

/** Files that come back: chosen or dropped, a line for each, and then over. */
export function Bring({ plan, sharing, offer, actions }: BringProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].back;
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { back, busy, answers, foreseen, taken, takenBack } = sharing;
  const isBusy = busy !== undefined;
  const decided = useMemo(() => back?.decidedBy(answers).edits ?? [], [back, answers]);
  const edits = decided.length;
  const byFile = useMemo(() => proposalsByFile(back), [back]);
  const drawn = useGrowing(back?.held ?? noFiles, "");
  const sends = useMemo(() => [...offer.sends].reverse(), [offer]);
  const corrections = decided.filter(({ is }) => is === "correct").length;
  const bring = (list: FileList | null) => { const files = [...list ?? []]; if (files.length > 0) void actions.bringFiles(files); };
  const undo = <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.takeBackCopies()}>{words.takeBack}</Button>;
  return (
    <>
      {taken && (
        <Bar intent="success" title={count(words.done, taken.changed + taken.added + taken.removed)} buttons={<><Button size="small" onClick={() => actions.showSharing("log")}>{words.log}</Button>{offer.last && undo}</>}>
          {`${parts.filter((part) => taken[part] > 0).map((part) => fill(words.doneParts[part], { count: taken[part] })).join(", ")}. ${words.takeBackHint}`}
        </Bar>
      )}
      {takenBack && <Bar intent={takenBack.left > 0 ? "warning" : "success"}>{[count(words.takenBack, takenBack.done), ...(takenBack.left > 0 ? [count(words.left, takenBack.left)] : [])].join(" ")}</Bar>}
      {!taken && offer.last && !back && <Bar intent="info" buttons={undo}>{`${count(words.last, offer.last.count)} ${words.takeBackHint}`}</Bar>}
      <div
        className={mergeClasses(styles.drop, isOver && styles.over)} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
        onDrop={(event) => { event.preventDefault(); setOver(false); bring(event.dataTransfer.files); }}
      >
        <ArrowDownRegular fontSize={20} aria-hidden />
        <Text>{words.drop}</Text>
        <Button appearance={back ? "secondary" : "primary"} disabledFocusable={isBusy} onClick={() => chooser.current?.click()}>{words.choose}</Button>
        <input ref={chooser} type="file" multiple hidden accept=".xlsx" aria-label={words.choose} onChange={({ currentTarget }) => { bring(currentTarget.files); currentTarget.value = ""; }} />
        <Text size={200} className={styles.quiet}>{words.hint}</Text>
      </div>
      {back && (
        <Section title={count(words.read, back.held.length)}>
          <ul className={styles.list} aria-label={count(words.read, back.held.length)}>
            {drawn.map((held) => <FileLine key={held.file} held={held} own={byFile.get(held.file) ?? nothing} answers={answers} onChoose={() => actions.chooseIn(held.file)} sends={sends} onPoint={(sendId) => void actions.pointOutFile(held.file, sendId)} />)}
          </ul>
          <StrangeWords plan={plan} unknown={back.unknown} said={sharing.said} onSay={(word, means) => void actions.sayWord(word, means)} />
          {foreseen.length > 0 && <ForeseenList found={foreseen} />}
          {corrections > 0 && <CorrectionReason corrections={corrections} reason={sharing.reason} onReason={actions.giveReason} />}
          <div className={styles.foot}>
            <Button appearance="primary" size="large" disabledFocusable={isBusy || back.files(answers).length === 0} onClick={() => void actions.takeOver()}>{count(words.take, edits)}</Button>
            <Text size={200} className={styles.quiet}>{edits === 0 ? words.note : words.stays}</Text>
            <Button className={styles.other} appearance="transparent" disabledFocusable={isBusy} onClick={actions.leaveFiles}>{words.otherFiles}</Button>
          </div>
        </Section>
      )}
    </>
  );
}
