import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { PreviewRow } from "../../../domain/importing";
import { count, fill } from "../../../messages";
import { importing as messages } from "../../../messages/importing";
import { tell } from "../../../messages/findings";
import { wouldBring, type Opened } from "../../lists/opened";
import { SeverityIcon } from "../../widgets/SeverityIcon";
import { Bar } from "../../widgets/Bar";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import { Found } from "./Found";
import { shownIn } from "./shown";

const useStyles = makeStyles({
  counts: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  row: { padding: tokens.spacingHorizontalM, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  cells: { display: "grid", gridTemplateColumns: "fit-content(50%) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, margin: 0 },
  heading: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: "pre-wrap" },
  fault: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
  more: { alignSelf: "start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** How many rows of each kind are shown whole at first, and how many more when somebody asks. */
const [firstRows, moreRows] = [5, 50];
const kinds = ["wrong", "new", "fills", "present", "differs", "repeated"] as const;

/** What taking the list over would do: how many rows of each kind, what the first look like, and what the check finds in them. */
export function PreviewRows({ opened }: { opened: Opened }) {
  const { given: { target }, preview: { rows, mixed } } = opened;
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].preview;
  const { added, completed, wrong } = wouldBring(opened);
  const of = (is: PreviewRow["is"]) => rows.filter((row) => row.is === is);
  const [faulty, coming] = [new Set(wrong), new Set([...added, ...completed])];
  const [fine, out] = [added.filter((row) => !faulty.has(row)), wrong.filter((row) => !coming.has(row))];
  // As the button says it: what stays out is counted apart.
  const counts = { wrong: out.length, new: added.length, fills: opened.fill ? completed.length : of("fills").length, present: of("present").length, differs: of("differs").length, repeated: of("repeated").length };
  const named = ({ cells }: PreviewRow) => String(target.columns.map(({ id }) => cells[id] ?? null).find((value) => value !== null) ?? "");
  const column = (id: string) => target.columns.find((one) => one.id === id);
  const said = (sentence: string) => ({ column: id, stands, given }: PreviewRow["differences"][number]) => {
    const kind = column(id)?.kind ?? { is: "text" };
    return <Text key={id} block>{fill(sentence, { heading: column(id)?.heading ?? id, stands: shownIn(stands, kind, language), given: shownIn(given, kind, language) })}</Text>;
  };
  const whole = ({ cells }: PreviewRow) => (
    <dl className={styles.cells}>
      {target.columns.flatMap(({ id, heading, kind }) => (id !== "id" && (cells[id] ?? null) !== null ? [
        <dt key={id} className={styles.heading}>{heading}</dt>, <dd key={`${id}=`} className={styles.value}>{shownIn(cells[id] ?? null, kind, language)}</dd>,
      ] : []))}
    </dl>
  );
  if (rows.length === 0) return <Section title={words.title}><Text>{words.nothing}</Text></Section>;
  return (
    <Section title={words.title}>
      {mixed.length > 0 && <Bar intent="warning">{mixed.map(({ column: id, is }) => fill(words.mixed[is], { heading: column(id)?.heading ?? id })).join(" ")}</Bar>}
      <ul className={styles.counts}>
        {kinds.filter((is) => counts[is] > 0).map((is) => <li key={is}>{count(words.counts[is], counts[is])}</li>)}
      </ul>
      <Rows title={words.wrong} rows={wrong} of={(row) => <>{whole(row)}<Faults row={row} /></>} />
      <Rows title={words.first} rows={fine} of={whole} />
      <Rows title={words.filled} rows={of("fills")} named={named} of={({ differences }) => differences.map(({ column: id, given }) => (
        <Text key={id} block>{fill(words.filling, { heading: column(id)?.heading ?? id, given: shownIn(given, column(id)?.kind ?? { is: "text" }, language) })}</Text>
      ))} />
      <Rows title={words.differences} rows={of("differs")} named={named} of={({ differences }) => differences.map(said(words.difference))} />
      <Rows title={words.repeatedOtherwise} rows={of("repeated").filter(({ differences }) => differences.length > 0)} named={named} of={({ differences }) => (
        <>{differences.map(said(words.otherwise))}<Text block>{words.repeatedAdvice}</Text></>
      )} />
      <Found rows={rows} />
    </Section>
  );
}

/** What is wrong in a row, beside what it says. */
function Faults({ row: { findings } }: { row: PreviewRow }) {
  const styles = useStyles();
  const { language } = useWords();
  return findings.filter(({ severity }) => severity === "error").map((finding) => (
    <div key={finding.key} className={styles.fault}><SeverityIcon severity="error" /><Text size={200}>{tell(finding, language)}</Text></div>
  ));
}

interface RowsProps {
  title: string;
  rows: readonly PreviewRow[];
  /** What the row is about, where it is not shown whole. */
  named?: (row: PreviewRow) => string;
  of: (row: PreviewRow) => ReactNode;
}

/** The rows of a kind under its heading, the first ones at first; nothing where there are none. */
function Rows({ title, rows, named, of }: RowsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].preview;
  const [number, setNumber] = useState(firstRows);
  if (rows.length === 0) return null;
  const left = rows.length - number;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.rows}>
        {rows.slice(0, number).map((row, place) => (
          <li key={place} className={styles.row}>
            <Text weight="semibold" size={200} block>{[fill(words.row, { number: row.number }), named?.(row)].filter(Boolean).join(" · ")}</Text>
            {of(row)}
          </li>
        ))}
      </ul>
      {left > 0 && <Button className={styles.more} appearance="transparent" onClick={() => setNumber(number + moreRows)}>{count(words.more, Math.min(left, moreRows))}</Button>}
    </>
  );
}
