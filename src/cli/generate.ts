import { run } from "./run";

/** The command line's way in: makes a workbook without a screen. */
void run(process.argv.slice(2), console).then((code) => { process.exitCode = code; });
