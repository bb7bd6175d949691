import type { cli as dutch } from "../nl/cli";

/** What the command line says. {places} are filled. */
export const cli: typeof dutch = {
  optionUnknown: "There is no option {option}. Use --help to see which there are.",
  optionWithoutValue: "{option} needs a value. Use --help to see an example.",
  optionMissing: "Give {option} too. Use --help to see an example.",
  argumentUnexpected: "“{argument}” belongs to no option. Put a text with spaces between quotation marks.",
  viaUnknown: "“{value}” is no way. Choose excel or file for --via.",
  organisationsUnreadable: "The file {path} with organisations cannot be read. Put one organisation on each line.",
  wrong: "{option}: {sentence}",
  outIsGiven: "{path} is a file that is being read. Give another name with --out, so that nothing of it is written over.",
  help: `Makes a workbook without a screen.

  npm run --silent generate -- --template leidraad --name "Network North" --region "North" --language en \\
    --coordinator "City of North" --from 2026-K1 --quarters 8 --organisations parties.txt --examples --out plan.xlsx
  npm run --silent generate -- --demo --language en --out example.xlsx

  --template       {templates} (the first by default); more than one with a comma: leidraad,naasten;
                   or a template of your own: ./template.json
  --sheets         extra sheets, with commas: {sheets};
                   all is everything that the template offers, none is nothing (by default what the template advises)
  --name           name of the network
  --region         region
  --coordinator    coordinator
  --from           first quarter, such as 2026-K1
  --quarters       number of quarters (8 by default)
  --organisations  text file with one organisation on each line
  --examples       take the template's examples along
  --demo           make the fictitious example network; then only --language, --via and --out count
  --language       nl or en (nl by default)
  --via            file writes the file itself (default); excel has the real office.js make it in the local Excel
  --out            where the file goes

Prints one line of JSON: sheets, tables, charts, requests and bytes. With --via excel, bytes is what goes over the wire
to Excel, with --via file the size of the file. When it fails there is one sentence, and the code is 2 for a wrong option, else 1.`,
  check: {
    fileMissing: "Give the file that you want to check. Use --help to see an example.",
    fileNotFound: "The file {path} cannot be read. Check whether it exists and whether you may open it.",
    severity: { error: "error", warning: "warning", open: "to fill in", tip: "tip" },
    fine: "All is well.",
    denied: "{where}  is no personal data according to {who}: {reason}",
    somebody: "somebody",
    aside: { one: "{count} finding was set aside and is not shown.", other: "{count} findings were set aside and are not shown." },
    summary: "Errors: {error}. Warnings: {warning}. To fill in: {open}. Tips: {tip}.",
    help: `Checks a workbook by the same rules as the pane, and changes nothing in it.

  npm run --silent check -- plan.xlsx --language en
  npm run --silent check -- plan.xlsx --json

  --json      JSON: for each finding its code, severity, sheet, cell, table, column, row and message
  --language  nl or en (nl by default)

What somebody set aside in the workbook does not count.
The code is 0 without errors, 1 with errors (warnings and tips do not count) and 2 when the file cannot be read.`,
  },
  update: {
    fileMissing: "Name the workbook that you want to update. See --help for an example.",
    notOlder: "This workbook is of this version already. There is nothing to update, and no new file was made.",
    help: `Updates a workbook of an earlier version, and writes it to a new file. The workbook itself never changes.

  npm run --silent update -- plan.xlsx --out updated.xlsx

  --out       where the updated workbook goes
  --today     the day of today (this computer's unless given)
  --language  nl or en, for messages (nl unless given); the workbook stays in its own language

What you filled in stays; sheets that are drawn differently come anew beside the old ones. Leaves one line of JSON: columns and sheets
(how many came), kept (the old sheets that stay beside), requests and bytes. The code is 2 with a wrong option or a workbook that cannot be
read, is not ours or is not older, and 1 where something could not be written.`,
  },
  report: {
    fileMissing: "Name the workbook that you want the file of. With --help you see an example.",
    kindUnknown: "Let the name after --out end in .pptx (presentation) or .docx (meeting pack).",
    help: `Makes a presentation or a meeting pack for the board of a workbook, and changes nothing in it.

  npm run --silent report -- plan.xlsx --quarter 2026-K2 --out board.pptx
  npm run --silent report -- plan.xlsx --quarter 2026-K2 --out board.docx

  --quarter   the quarter, such as 2026-K2
  --out       where the file goes; .pptx is a presentation, .docx a meeting pack
  --language  nl or en, for messages (nl unless told); the file is in the language of the workbook

Leaves one line of JSON: kind, quarter, indicators and bytes. The code is 2 for a wrong option or a workbook that cannot be read,
and 1 where the file could not be written.`,
  },
  dayUnreadable: "{option} says “{text}”. Write a day as 2026-10-15.",
  lost: "Mind: this is in the workbook and not in the new file: {what}. In Excel itself, by way of the pane, it stays.",
  audience: {
    fileMissing: "Name the workbook of which you want a copy. --help shows an example.",
    unknown: "We do not know {wanted}. Choose --for board or --for public.",
    notNoted: "What you publish like this is not noted. From the difference with a later copy a small count could be worked out. Use --record.",
    help: `Makes a copy that nobody fills in: fixed values and charts, without formulas.

  npm run --silent audience -- plan.xlsx --for board --out board.xlsx
  npm run --silent audience -- plan.xlsx --for public --quarter 2026-K3 --out figures.xlsx --record

  --for       board: the state, actions, agreements and parties, without contact details and notes
              public: only figures of the whole network that pass the rule for small counts
  --out       where the copy goes
  --quarter   of which quarter (the last that was closed by default)
  --today     the day of today (that of this computer by default)
  --record    note in the workbook itself which counts were published
  --recorded  write the workbook with that note to this file
  --language  nl or en, for messages (nl by default); a copy is in the language of the workbook

Prints one line of JSON: file, audience, quarter, sheets, leftOut (what is not in it, how many of each kind) and bytes. The exit code is 2
for a wrong option or a workbook that cannot be read, and 1 where something could not be written.`,
  },
  copies: {
    fileMissing: "Name the workbook that you want copies of. --help shows an example.",
    notNoted: "What you send this way is not noted. When these copies come back, nobody is sure what was in them. Use --record, or --recorded FILE.",
    help: `Makes a copy for each party: a small workbook with its own rows only, that works without the add-in.

  npm run --silent copies -- plan.xlsx --out copies --deadline 2026-10-15 --record
  npm run --silent copies -- plan.xlsx --out copies --for "GGD Noord" --quarter 2026-K3 --recorded plan-sent.xlsx

  --out       folder for the copies
  --for       a party; may come more than once (all parties that take part or stand in a row by default)
  --quarter   the quarter whose figures are asked for (the one that is open by default)
  --deadline  day by which you want them back, such as 2026-10-15
  --today     day of sending (today by default)
  --record    note in the workbook itself what was sent
  --recorded  write the workbook with that note to this file
  --language  nl or en, for messages (nl by default); a copy is in the language of the workbook

Prints one line of JSON for each copy: file, organisation, sendId, tables and bytes. Note what you send: only then is it certain later
what was in the copy. The exit code is 2 for a wrong option or a workbook that cannot be read, and 1 where something could not be
written.`,
  },
  merge: {
    fileMissing: "Name the workbook, and then the copies that came back. --help shows an example.",
    answersUnreadable: "The file {path} with answers cannot be read. It holds {\"id\": \"theirs\" or \"mine\"}.",
    reason: "Came back from {organisation}",
    line: "{name}, cells: {taken} taken over, {open} still to choose, {refused} not taken over, {unreadable} not readable, {same} the same.",
    asked: "{where}: {kind}{values}",
    answer: "Still to choose: {count}. What you do not choose stays as it is in the workbook. Answer with --answers (--json gives the id).",
    whole: "This is a copy of the whole workbook: what was sent is not known.",
    unnoted: "This workbook does not note that this copy was sent: look through the changes.",
    strange: "Columns that we do not know and that do not come along: {columns}.",
    missing: "Not in this file any more: {sheets}. Nothing of it changes.",
    unread: "Not looked at, for it is no part of the copy: {sheets}.",
    found: "{where}: {severity}. {sentence}",
    held: "Not taken over by itself: answer it with --answers (--json gives the id).",
    help: `Takes copies back into a workbook, and writes it to a new file. The workbook itself never changes.

  npm run --silent merge -- plan.xlsx --out together.xlsx copies/*.xlsx
  npm run --silent merge -- plan.xlsx --out together.xlsx --json copies/*.xlsx
  npm run --silent merge -- plan.xlsx --out together.xlsx --answers answers.json copies/*.xlsx

  --out       where the new workbook goes
  --json      JSON: for each proposal file, organisation, table, row, rowName, columns, kind, sent, mine, theirs, ticked and id, with
              said and found where there is something to say of it or the check finds something in it; and for each file that could
              not be read: file, refused and why
  --answers   JSON file with theirs (take over) or mine (keep mine) by the id of a proposal
  --today     today (that of this computer by default)
  --language  nl or en, for messages (nl by default)

Without answers only what is certain (ticked) is taken over. A row in which the check finds an error or something of a person is not
certain. What is not answered stays as it is in the workbook. The exit code is 0, 1 where there is something to choose, and 2 where a
file could not be read; the other files go on.`,
  },
  collect: {
    folderMissing: "Name the folder with workbooks. --help shows an example.",
    help: `Reads the workbooks of many networks and writes what they say as tables.

  npm run --silent collect -- folder-with-workbooks --out tables

  --out       folder for networks.csv, indicators.csv, measurements.csv, actions.csv and datapackage.json (Frictionless Data Package)
  --today     today (that of this computer by default)
  --language  nl or en, for messages (nl by default)

Small counts and what they could be worked out from are not in it, and neither are texts, contacts or figures of one organisation.
Prints one line of JSON: networks and refused. The exit code is 0, 2 where a file could not be read (the others are done) and 1 where
something could not be written. Reading it with DuckDB or Power BI: docs/verzamelen.md.`,
  },
};
