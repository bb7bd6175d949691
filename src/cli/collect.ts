import { runCollect } from "./runCollect";

/** The command line's way in: collects the workbooks of many networks into tidy tables. */
void runCollect(process.argv.slice(2), console).then((code) => { process.exitCode = code; });
