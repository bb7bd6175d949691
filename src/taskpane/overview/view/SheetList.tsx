import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetKey } from "../../../workbook/meta";
import type { FoundWorkbook, FoundPlan } from "../../../excel/found";
import type { Catalogue } from "../../base/catalogue";
import { useWords } from "../../words/words";
import { MissingSheet } from "./MissingSheet";
import { PresentSheet } from "./PresentSheet";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
});

interface SheetListProps {
  plan: FoundPlan;
  tables: FoundWorkbook["tables"];
  sheets: Catalogue["sheets"];
  onOpen: (key: SheetKey) => void;
}

/** Every sheet that people work on: there, with how far it is filled and what is next, or missing. */
export default function SheetList({ plan, tables, sheets, onOpen }: SheetListProps) {
  const styles = useStyles();
  const { language, words: { overview: words } } = useWords();
  return (
    <ul className={styles.list} aria-label={words.sheets}>
      {sheets.filter(({ key, visibility }) => visibility === "visible" && belongs(key, plan)).map(({ key, name }) => {
        const found = plan.sheets.find((sheet) => sheet.key === key);
        return (
          <li key={key}>
            {found
              ? <PresentSheet sheet={found} rows={rowsOn(found.name, plan, tables)} onOpen={() => onOpen(key)} />
              : <MissingSheet name={name[language]} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether the sheet is part of this workbook, there or missing. */
function belongs(key: SheetKey, { sheets, missing }: FoundPlan): boolean {
  return missing.includes(key) || sheets.some((sheet) => sheet.key === key);
}

/** How many rows are filled in on a sheet; undefined where it has no table of data. */
function rowsOn(sheet: string, { rows }: FoundPlan, tables: FoundWorkbook["tables"]): number | undefined {
  const table = tables.find((one) => one.sheet === sheet && Object.hasOwn(rows, one.name));
  return table && rows[table.name];
}
