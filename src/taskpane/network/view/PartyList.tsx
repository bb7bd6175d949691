import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Relation } from "../../../domain/network";
import { count, fill } from "../../../messages";
import { network as messages } from "../../../messages/network";
import { More } from "../../widgets/More";
import { useFirst } from "../../widgets/useFirst";
import { useWords } from "../../words/words";
import { LineSample } from "./LineSample";
import { developmentSigns, type DrawnMap, type DrawnLine } from "./drawn";

const useStyles = makeStyles({
  name: { overflowWrap: "anywhere" },
  relations: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  relation: { display: "grid", gridTemplateColumns: "44px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, alignItems: "start" },
  said: { gridColumn: "2", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  button: { gridColumn: "2", justifySelf: "start" },
});

/** As many parties are named at first; the others on request, so that a large network stays one to look through. */
const shownFirst = 15;

interface PartyListProps {
  drawn: DrawnMap;
  relations: readonly Relation[];
  chosen: string | undefined;
  onChoose: (name: string | undefined) => void;
  onGo: (row: number) => void;
}

/** The drawing in words: every party by its number, opened to its relations. What is opened stands out in the drawing. */
export function PartyList({ drawn, relations, chosen, onChoose, onGo }: PartyListProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language];
  const byRow = new Map(relations.map((relation) => [relation.place.row, relation]));
  const parties = [...drawn.parties].sort((a, b) => a.number - b.number);
  const { shown, rest, showMore } = useFirst(parties, shownFirst);
  // One that was chosen in the drawing stands there too, wherever it comes in the list.
  const further = parties.slice(shown.length).filter(({ name }) => name === chosen);
  return (
    <>
      <Accordion collapsible openItems={chosen === undefined ? [] : [chosen]} onToggle={(_, { value }) => onChoose(value === chosen ? undefined : String(value))}>
        {[...shown, ...further].map(({ name, number }) => {
          const lines = drawn.lines.filter(({ first, second }) => first === name || second === name);
          return (
            <AccordionItem key={name} value={name}>
              <AccordionHeader><span className={styles.name}>{number}. {count({ one: fill(words.partyLine.one, { name }), other: fill(words.partyLine.other, { name }) }, lines.length)}</span></AccordionHeader>
              <AccordionPanel>
                {lines.length === 0 && <Text>{words.none}</Text>}
                <ul className={styles.relations}>
                  {lines.map((line) => <RelationLine among={drawn.lines.length} key={`${line.first}\n${line.second}`} line={line} of={name} relation={byRow.get(line.row)} onGo={() => onGo(line.row)} />)}
                </ul>
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
      <More rest={rest} words={words.moreParties} onMore={showMore} />
    </>
  );
}

function RelationLine({ line, among, of, relation, onGo }: { line: DrawnLine; among: number; of: string; relation: Relation | undefined; onGo: () => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language];
  const { first, second, quality, before, development } = line;
  const other = first === of ? second : first;
  const since = development && development !== "same"
    ? ` ${developmentSigns[development]} ${words.development[development]}${before && development !== "notSeen" ? `, ${fill(words.was, { quality: words.quality[before] })}` : ""}`
    : development ? ` ${words.development.same}` : "";
  const said = relation ? (["goesWell", "inTheWay", "missing", "action"] as const).filter((part) => relation[part] !== "").map((part) => fill(words[part], { text: relation[part] })) : [];
  return (
    <li className={styles.relation}>
      <LineSample quality={quality} among={among} />
      <Text className={styles.name}><strong>{other}</strong>: {words.quality[quality]}{since}</Text>
      {said.map((text) => <Text key={text} size={200} className={styles.said}>{text}</Text>)}
      <Button className={styles.button} size="small" appearance="subtle" onClick={onGo} aria-label={`${words.toRow}: ${first} – ${second}`}>{words.toRow}</Button>
    </li>
  );
}
