import { runUpdate } from "./runUpdate";

/** The command line's way in: brings a workbook of an earlier version up. */
void runUpdate(process.argv.slice(2), console).then((code) => { process.exitCode = code; });
