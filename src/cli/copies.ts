import { runCopies } from "./runCopies";

/** The command line's way in: makes a copy of a plan for each party. */
void runCopies(process.argv.slice(2), console).then((code) => { process.exitCode = code; });
