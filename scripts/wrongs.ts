/**
 * Tries whether the laws and cases of sharing find what is wrong: does it wrong in one way after the other (test/mutations/sharing.ts), and
 * runs the tests over it. Prints a line for each with what found it.
 *
 *   npx tsx scripts/wrongs.ts [WORD...]    all of them, or those whose line has one of these words
 *
 * Exit code: 0 each was found, 1 one was not.
 */
import { spawnSync } from "node:child_process";
import { wrongs, type Wrong } from "../test/mutations/sharing";

const words = process.argv.slice(2);
const tried = wrongs.filter(({ says, file }) => words.length === 0 || words.some((word) => `${file} ${says}`.includes(word)));

/** The tests that are to find it: those of whole workbooks where it is about these, for they take longer. */
function testsFor({ file }: Wrong): string[] {
  if (file.endsWith("/returnedTables.ts")) return ["test/workbook/sharing/headings"];
  if (file.startsWith("workbook/")) return ["test/workbook/sharing/takingBackLaw", "test/workbook/sharing/takeBack", "test/workbook/sharing/correction"];
  return file.endsWith("/parcel.ts") || file.endsWith("/ownRows.ts") ? ["test/workbook/sharing/bytesLaw"] : ["test/domain/sharing"];
}

const missed = tried.filter((wrong) => {
  const isSlow = !testsFor(wrong).includes("test/domain/sharing");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/.bin/jest", "-i", "-c", "test/mutations/wrong.config.cjs", ...testsFor(wrong)], {
    encoding: "utf8", env: { ...process.env, WRONG: JSON.stringify(wrong), HISTORIES: process.env["HISTORIES"] ?? (isSlow ? "40" : "400") },
  });
  const found = [...new Set([...`${stdout}${stderr}`.matchAll(/^ +● (.+)$/gm)].map(([, name]) => name ?? ""))].map((name) => name.split(" › ").at(-1) ?? "");
  const isFound = status !== 0 && found.length > 0;
  console.log(`${isFound ? "found " : "MISSED"} ${wrong.file}: ${wrong.says}${isFound ? ` (${found.length}: ${found.map((name) => name.slice(0, 60)).slice(0, 3).join(" | ")})` : ""}`);
  return !isFound;
});
console.log(`${tried.length - missed.length} of ${tried.length} found`);
process.exitCode = missed.length > 0 ? 1 : 0;
