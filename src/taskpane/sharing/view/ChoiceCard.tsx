import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { memo } from "react";
import { isAsked } from "../../../domain/sharing/decide";
import { strangeRow, type Candidate } from "../../../domain/sharing/pointed";
import { decided, type Proposal, type ProposalAnswer, type ProposalNote } from "../../../domain/sharing/proposal";
import { fill, type Language } from "../../../messages";
import { sharing as messages } from "../../../messages/sharing";
import { headingOf } from "../../../workbook/check/headingOf";
import { useWords } from "../../words/words";
import { cellText } from "../cellText";
import { longestWord } from "../longestWord";
import { PointOut } from "./PointOut";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingVerticalM, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  boxes: { display: "grid", border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  box: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`, minWidth: 0 },
  chosen: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  own: { alignSelf: "start" },
});

interface ChoiceCardProps {
  proposal: Proposal;
  answer: ProposalAnswer | undefined;
  onAnswer: (id: string, answer: ProposalAnswer | undefined) => void;
  /** The rows of the plan that it can be, and what is done where somebody says which: "" for a row of its own. */
  candidates: (proposal: Proposal) => readonly Candidate[];
  onPoint: (proposal: Proposal, row: string, is: string) => void;
}

/** One thing that a copy says otherwise: what was sent, what stands here, what they have, and what is to become of it. Drawn anew where it became otherwise itself. */
export const ChoiceCard = memo(function ChoiceCard({ proposal, answer, onAnswer, candidates, onPoint }: ChoiceCardProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].choose;
  const { organisation, table, rowName, columns, kind, sent, mine, theirs, said, unit, cameAs, otherwise } = proposal;
  const strange = strangeRow(proposal);
  const name = rowName || words.kind[kind];
  const outcome = decided(proposal, answer === undefined ? {} : { [proposal.id]: answer });
  const heading = (column: string) => headingOf(table, column, language);
  const filled = columns.filter((column) => [sent, mine, theirs].some((cells) => (cells?.[column] ?? null) !== null));
  const shown = filled.length > 0 ? filled : columns;
  const lines = (cells: Proposal["mine"], none: string) => (cells === null ? [none] : shown.map((column) => `${shown.length > 1 ? `${heading(column)}: ` : ""}${cellText(table, column, cells[column] ?? null, language) || words.empty}`));
  const boxes = [
    { title: words.sent, lines: lines(sent, words.unknown), isChosen: false },
    { title: words.mine, lines: lines(mine, words.noRow), isChosen: outcome === "mine" },
    { title: fill(words.theirs, { name: organisation }), lines: lines(theirs, words.noRow), isChosen: outcome === "theirs" },
  ].filter((_, i) => i === 2 || sent !== null || mine !== null || theirs === null);
  const canChoose = isAsked(proposal) || proposal.ticked;
  const button = (own: ProposalAnswer, label: string) => (
    <Button size="small" icon={outcome === own ? <CheckmarkRegular /> : undefined} aria-pressed={outcome === own} onClick={() => onAnswer(proposal.id, own)}>{label}</Button>
  );
  return (
    <article className={styles.card} aria-label={name}>
      <div>
        <Text weight="semibold" block>{name}</Text>
        <Text size={200} className={styles.quiet}>{[...(unit === undefined ? [] : [columns.map(heading).join(", ")]), words.kind[kind]].join(" · ")}</Text>
      </div>
      {kind !== "columnGone" && (
        <div className={styles.boxes} style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, max(88px, ${longestWord(boxes.flatMap((box) => [box.title, ...box.lines])) + 1}ch)), 1fr))` }}>
          {boxes.map((box) => (
            <div key={box.title} className={mergeClasses(styles.box, box.isChosen && styles.chosen)}><Text size={200} className={styles.quiet}>{box.title}</Text>{box.lines.map((line) => <Text key={line} weight={box.isChosen && box.lines.length === 1 ? "semibold" : "regular"}>{line}</Text>)}</div>
          ))}
        </div>
      )}
      {said.map((one) => <Text key={one.is} size={200}>{saying(one, language)}</Text>)}
      {canChoose && (
        <div className={styles.buttons} role="group" aria-label={name}>
          {button("theirs", words.take)}
          {button("mine", words.keep)}
          {isAsked(proposal) && <Button size="small" appearance="subtle" onClick={() => onAnswer(proposal.id, undefined)}>{words.later}</Button>}
        </div>
      )}
      {strange !== undefined && (
        <PointOut
          button={words.point.button} label={fill(words.point.label, { name })} question={words.point.question} words={words.point} onPick={(is) => onPoint(proposal, strange, is)}
          options={() => candidates(proposal).map(({ id, name: text, owners }) => ({ value: id, text, about: owners.join(", ") }))}
        />
      )}
      {cameAs !== undefined && <Text size={200}>{words.point.pointed}</Text>}
      {(otherwise ?? cameAs) !== undefined && <Button size="small" className={styles.own} aria-label={fill(words.point.ownOf, { name })} onClick={() => onPoint(proposal, otherwise ?? cameAs ?? "", "")}>{words.point.own}</Button>}
    </article>
  );
});

function saying(said: ProposalNote, language: Language): string {
  const words = messages[language].choose.said;
  switch (said.is) {
    case "handedTo": return fill(words.handedTo, { name: said.name });
    case "others": return fill(words.others, { names: said.names.join(", ") });
    case "sameName": return words.sameName;
    case "copied": return words.copied;
  }
}
