import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { improvementTables } from "../../../domain/improvements";
import { fill } from "../../../messages";
import { forms } from "../../../messages/forms";
import { formTables } from "../../adding/adding";
import { Choice } from "../../parts/Choice";
import { Page } from "../../parts/Page";
import { Section } from "../../parts/Section";
import { useWords } from "../../words";
import type { PartProps } from "..";
import { AddedBar } from "./AddedBar";
import { EntryForm } from "./EntryForm";
import { Improvements } from "./Improvements";
import { Replacing } from "./Replacing";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 }, button: { alignSelf: "start" } });

/** Adding a row through a form: for those who do not like rows. */
export default function Add({ state, actions, plan, notice }: PartProps) {
  const styles = useStyles();
  const { language, words: { tabAdd, overview: { importing: lists } } } = useWords();
  const words = forms[language];
  const { adding, network } = state;
  const there = formTables.filter((table) => plan.sheets.some(({ key }) => key === table));
  const shown = there.find((table) => table === adding.table) ?? there[0];
  const entry = shown && adding.entries[shown];
  const { openForm, openFormHere } = actions;
  /** How many actions were begun here; the form of a new one takes the focus. */
  const [made, setMade] = useState(0);
  const takesFocus = useRef(false);
  const begin = async (work: Promise<void>) => {
    await work;
    takesFocus.current = true;
    setMade((times) => times + 1);
  };
  useEffect(() => void openFormHere(), [openFormHere]);
  useEffect(() => {
    // The form of the sheet in front may be one that this workbook does not have.
    if (shown && shown !== adding.table) void openForm(shown);
  }, [shown, adding.table, openForm]);
  return (
    <Page title={tabAdd} lead={words.lead} notice={notice}>
      <AddedBar adding={adding} plan={plan} actions={actions} />
      {adding.asked && <Replacing point={adding.asked} onYes={(point) => void begin(actions.makeAction(point, true))} onNo={actions.keepAction} />}
      {!shown && <Text>{words.none}</Text>}
      {shown && (
        <div>
          <Choice
            label={words.what} value={shown} onChoose={(table) => void openForm(table)}
            options={there.map((table) => ({ value: table, text: adding.entries[table]?.isBegun ? fill(words.begun, { what: words.tables[table] }) : words.tables[table] }))}
          />
          {there.length < formTables.length && <Text size={200} className={styles.quiet}>{words.sheetsElsewhere}</Text>}
        </div>
      )}
      {shown && !(entry && network) && <Spinner label={words.loading} labelPosition="below" />}
      {shown && entry && network && (
        <EntryForm
          key={`${shown} ${made}`} takesFocus={takesFocus} table={shown} entry={entry} network={network} busy={adding.busy} problem={adding.problem} count={adding.count}
          onType={(column, text) => actions.typeInForm(shown, column, text)}
          onAdd={(unread) => void actions.addFromForm(shown, unread)} onClear={() => void actions.clearForm(shown)}
        />
      )}
      {shown && network && (
        <Improvements
          of={shown} network={network} hasPoints={improvementTables.some((table) => plan.sheets.some(({ key }) => key === table))}
          onMake={(point) => void (adding.entries.actions?.isBegun ? actions.makeAction(point) : begin(actions.makeAction(point)))} onHere={() => void actions.makeActionHere()}
        />
      )}
      <Section title={lists.title}>
        <Text>{lists.text}</Text>
        <Button className={styles.button} onClick={() => actions.show("importing")}>{lists.button}</Button>
      </Section>
    </Page>
  );
}
