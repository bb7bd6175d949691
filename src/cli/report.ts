import { runReport } from "./runReport";

/** The command line's way in: makes what a board gets of a workbook. */
void runReport(process.argv.slice(2), console).then((code) => { process.exitCode = code; });
