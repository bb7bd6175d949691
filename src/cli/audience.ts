import { runAudience } from "./runAudience";

/** The command line's way in: makes a copy of a plan for a board or for the public. */
void runAudience(process.argv.slice(2), console).then((code) => { process.exitCode = code; });
