import { makeStyles, tokens } from "@fluentui/react-components";
import { isBlank } from "../../../domain/importing/ownList";
import { importing as messages } from "../../../messages/importing";
import type { Opened, Revision } from "../../lists/opened";
import { Choice } from "../../widgets/Choice";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))", gap: tokens.spacingHorizontalM },
});

/** Rows in which headings can stand: further down nobody puts them. */
const headingsWithin = 20;
const none = "none";

/** Which sheet of the list goes where, and in which row its headings stand. */
export function Where({ opened, onRevise }: { opened: Opened; onRevise: (revision: Revision) => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].where;
  const { source: { grids }, sheet, tables, given, heading } = opened;
  const rows = (grids[sheet]?.grid ?? []).slice(0, headingsWithin).flatMap((row, place) => (row.every(isBlank) ? [] : [place]));
  return (
    <Section title={words.title}>
      <Choice label={words.table} value={given.target.table} options={tables.map(({ key, sheet: text }) => ({ value: key, text }))} onChoose={(table) => onRevise({ table })} />
      <div className={styles.choices}>
        {grids.length > 1 && (
          <Choice label={words.sheet} value={String(sheet)} options={grids.map(({ name }, place) => ({ value: String(place), text: name }))} onChoose={(place) => onRevise({ sheet: Number(place) })} />
        )}
        <Choice
          label={words.heading} value={heading === undefined ? none : String(heading)}
          options={[...rows.map((place) => ({ value: String(place), text: String(place + 1) })), { value: none, text: words.noHeading }]}
          onChoose={(place) => onRevise({ heading: place === none ? undefined : Number(place) })}
        />
      </div>
    </Section>
  );
}
