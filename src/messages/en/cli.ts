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
    severity: { error: "error", warning: "warning", tip: "tip" },
    fine: "All is well.",
    aside: { one: "{count} finding was set aside and is not shown.", other: "{count} findings were set aside and are not shown." },
    summary: "Errors: {error}. Warnings: {warning}. Tips: {tip}.",
    help: `Checks a workbook by the same rules as the pane, and changes nothing in it.

  npm run --silent check -- plan.xlsx --language en
  npm run --silent check -- plan.xlsx --json

  --json      JSON: for each finding its code, severity, sheet, cell, table, column, row and message
  --language  nl or en (nl by default)

What somebody set aside in the workbook does not count.
The code is 0 without errors, 1 with errors (warnings and tips do not count) and 2 when the file cannot be read.`,
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
};
