import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { improvementTables } from "../../../domain/improvements";
import { sameName } from "../../../domain/names";
import { fill } from "../../../messages";
import { forms } from "../../../messages/forms";
import { formTables, type AddingState, type FormTable } from "../state";
import { Bar } from "../../widgets/Bar";
import { Choice } from "../../widgets/Choice";
import { Page } from "../../widgets/Page";
import { Section } from "../../widgets/Section";
import { useGoing } from "../../widgets/useGoing";
import { useWords } from "../../words/words";
import type { PartProps } from "../../base/part";
import type { AddingActions } from "../actions";
import { AddedBar } from "./AddedBar";
import { EntryForm } from "./EntryForm";
import { Improvements } from "./Improvements";
import { RowChoice } from "./RowChoice";
import { Replacing } from "./Replacing";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 }, button: { alignSelf: "start" } });

/** Adding a row through a form: for those who do not like rows. */
export default function Add({ state, actions, plan, notice }: PartProps<AddingState, AddingActions>) {
  const styles = useStyles();
  const { language, words: { tabAdd, overview: { importing: lists } } } = useWords();
  const words = forms[language];
  const { adding, network } = state;
  const there = formTables.filter((table) => plan.sheets.some(({ key }) => key === table));
  const shown = there.find((table) => table === adding.table) ?? there[0];
  const entry = shown && adding.entries[shown];
  const { openForm, openFormHere } = actions;
  const { go, filtered } = useGoing(actions, plan);
  // Who types a party that is there means that one, as a rule.
  const typed = sameName((shown === "stakeholders" && entry?.texts.organisation) || "");
  const known = typed === "" || entry?.editing ? undefined : network?.stakeholders.find(({ organisation }) => sameName(organisation) === typed);
  /** How many actions were begun here; the form of a new one takes the focus. */
  const [made, setMade] = useState(0);
  const takesFocus = useRef(false);
  const begin = async (work: Promise<void>) => {
    await work;
    takesFocus.current = true;
    setMade((times) => times + 1);
  };
  const edit = (table: FormTable, row: number) => void begin(Promise.resolve(actions.editRow(table, row)));
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
      {/* What was typed of a new row and is not added yet does not go away for another one. */}
      {shown && entry && !entry.isBegun && !entry.editing && network && <RowChoice key={shown} rows={actions.rowsToEdit(shown)} onChoose={(row) => edit(shown, row)} onHere={() => void begin(actions.editHere())} />}
      {shown && entry?.editing && (
        <Bar intent="info" title={fill(words.edit.busy, { name: entry.editing.name })} buttons={<Button onClick={() => void begin(actions.clearForm(shown))}>{words.edit.stop}</Button>}>{words.edit.text}</Bar>
      )}
      {filtered}
      {known && (
        <Bar intent="info" buttons={<><Button onClick={() => edit("stakeholders", known.place.row)}>{words.known.button}</Button><Button onClick={() => go(known.place)}>{words.goTo}</Button></>}>{fill(words.known.text, { name: known.organisation })}</Bar>
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
