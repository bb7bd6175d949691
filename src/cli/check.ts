import { runCheck } from "./runCheck";

/** The command line's way in: checks a workbook without a screen. */
void runCheck(process.argv.slice(2), console).then((code) => { process.exitCode = code; });
