import { runMerge } from "./runMerge";

/** The command line's way in: takes copies that came back over into a plan. */
void runMerge(process.argv.slice(2), console).then((code) => { process.exitCode = code; });
