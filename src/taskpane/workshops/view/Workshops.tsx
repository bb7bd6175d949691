import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { fill } from "../../../messages";
import { workshops as said } from "../../../messages/workshops";
import type { SheetKey } from "../../../workbook/meta";
import { chosenTemplate } from "../../base/catalogue";
import type { PartProps } from "../../base/part";
import { Page } from "../../widgets/Page";
import { pressable } from "../../widgets/pressable";
import { useWords } from "../../words/words";
import type { WorkshopsActions } from "../actions";
import type { WorkshopsState } from "../state";
import { AddedRows } from "./AddedRows";
import { OneWorkshop } from "./OneWorkshop";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  button: {
    ...pressable,
    display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto 16px", columnGap: tokens.spacingHorizontalM, alignItems: "center", width: "100%", boxSizing: "border-box", textAlign: "start",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  aim: { gridColumn: "1 / 3", color: tokens.colorNeutralForeground2 },
});

/** What the workshops ask of the pane beside their own: making the sheet where a workbook lacks it. */
export type WorkshopsNeeds = WorkshopsActions & { addSheet(key: SheetKey): Promise<void> };

/** The ways of working together that the step plans have: to choose, to prepare, and to turn what came out into rows. */
export default function Workshops({ state, actions, plan, catalogue, notice }: PartProps<WorkshopsState, WorkshopsNeeds>) {
  const styles = useStyles();
  const { language } = useWords();
  const words = said[language];
  const { working, network } = state;
  const workshops = chosenTemplate(catalogue.templates, plan.meta.templates)?.workshops ?? [];
  const shown = workshops.find(({ id }) => id === working.workshop);
  const added = <AddedRows working={working} plan={plan} actions={actions} />;
  const usualName = (key: SheetKey) => catalogue.sheets.find((sheet) => sheet.key === key)?.name[language];
  if (shown) return <OneWorkshop key={shown.id} workshop={shown} working={working} network={network} actions={actions} plan={plan} usualName={usualName} notice={<>{notice}{added}</>} />;
  return (
    <Page title={words.title} lead={words.lead} notice={notice}>
      {added}
      {workshops.length === 0 ? <Text>{words.none}</Text> : (
        <ul className={styles.list} aria-label={words.list}>
          {workshops.map((workshop) => (
            <li key={workshop.id}>
              <button type="button" className={styles.button} onClick={() => actions.showWorkshop(workshop)}>
                <Text weight="semibold">{workshop.name[language]}</Text>
                <Text size={200} className={styles.quiet}>{fill(words.minutes, { count: workshop.minutes })}</Text>
                <ChevronRightRegular aria-hidden />
                <Text size={200} className={styles.aim}>{workshop.aim[language]}</Text>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
