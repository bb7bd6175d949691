import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, DocumentRegular, TableRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Network } from "../../../domain/network";
import type { FoundPlan } from "../../../excel/found";
import { fill } from "../../../messages";
import { workshops as said } from "../../../messages/workshops";
import type { Workshop } from "../../../workbook/content";
import type { SheetKey } from "../../../workbook/meta";
import { Page } from "../../widgets/Page";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import type { Working } from "../state";
import { OutcomeForm } from "./OutcomeForm";
import type { WorkshopsNeeds } from "./Workshops";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  parts: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalM, borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  button: { alignSelf: "start" },
  // Nothing shows where it ends, but in a contrast theme, which draws a border.
  back: { alignSelf: "start", paddingLeft: 0, "@media (forced-colors: active)": { paddingLeft: tokens.spacingHorizontalS } },
  // A text on two lines begins where the one below it does.
  make: { justifyContent: "start", textAlign: "start" },
  buttons: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
});

interface OneWorkshopProps {
  workshop: Workshop;
  working: Working;
  network: Network | undefined;
  plan: FoundPlan;
  /** What a sheet is called that the workbook does not have. */
  usualName: (key: SheetKey) => string | undefined;
  actions: WorkshopsNeeds;
  notice: ReactNode;
}

/** One workshop: what to see to beforehand, its parts with their questions, and of each part a form for what came out. */
export function OneWorkshop({ workshop, working, network, plan, usualName, actions, notice }: OneWorkshopProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = said[language];
  const { name, minutes, aim, who, prepare, parts } = workshop;
  const sheetOf = (key: SheetKey) => plan.sheets.find((sheet) => sheet.key === key)?.name;
  return (
    <Page title={name[language]} lead={fill(words.minutes, { count: minutes })} notice={notice}>
      <Button className={styles.back} appearance="transparent" icon={<ArrowLeftRegular />} onClick={() => actions.showWorkshop()}>{words.back}</Button>
      <Section title={words.aim}><Text>{aim[language]}</Text></Section>
      <Section title={words.who}><Text>{who[language]}</Text></Section>
      <Section title={words.prepare}><ul className={styles.list}>{prepare.map((one) => <li key={one.en}>{one[language]}</li>)}</ul></Section>
      <Section title={words.start.title}>
        <div className={styles.buttons}>
          <Button className={styles.make} icon={<DocumentRegular />} onClick={() => void actions.makeWorkshop(workshop, (key) => sheetOf(key) ?? usualName(key) ?? key)}>{words.start.paper}</Button>
          {sheetOf("workshops") === undefined
            ? <Button className={styles.make} icon={<TableRegular />} onClick={() => void actions.addSheet("workshops")}>{words.start.add}</Button>
            : <Button className={styles.make} icon={<TableRegular />} onClick={() => void actions.goToWorkshop(workshop)}>{words.start.sheet}</Button>}
        </div>
      </Section>
      <Section title={words.parts}>
        <ol className={styles.parts}>
          {parts.map((part) => (
            <li key={part.id} className={styles.part}>
              <div className={styles.head}>
                <Text weight="semibold">{part.name[language]}</Text>
                {part.minutes !== undefined && <Text size={200} className={styles.quiet}>{fill(words.minutes, { count: part.minutes })}</Text>}
              </div>
              <ul className={styles.list}>{part.ask.map((one) => <li key={one.en}>{one[language]}</li>)}</ul>
              {working.part === part.id
                ? <OutcomeForm workshop={workshop} part={part} working={working} network={network} plan={plan} usualName={usualName} actions={actions} />
                : <Button className={styles.button} size="small" onClick={() => void actions.writeOutcome(workshop, part)} aria-label={`${words.outcome.open}: ${part.name[language]}`}>{words.outcome.open}</Button>}
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}
