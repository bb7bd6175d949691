/** Builds what is named, "pane" (dist/, what ships) or "host" (dist-host/, the local host's page), or both: `npm run build`, `npm start`. */
import { webpack } from "webpack";
import { host } from "./build/host";
import { pane } from "./build/pane";

const builds = { pane, host };
const named = process.argv.slice(2);
const chosen = Object.entries(builds).filter(([name]) => named.length === 0 || named.includes(name));

webpack(chosen.map(([, configuration]) => configuration()), (error, stats) => {
  if (error) throw error;
  console.log(stats?.toString({ preset: "errors-warnings", colors: process.stdout.isTTY }));
  if (stats?.hasErrors()) process.exitCode = 1;
});
