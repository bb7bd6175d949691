import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf, runsOf } from "../test/templates/sources/runs";

/**
 * Makes the file that the test of our words goes by: a short hash of every run of eight words of the published sources, so that the test
 * runs anywhere, without the sources and without their text. For when a source changes:
 *
 *   npx tsx scripts/source-runs.ts FOLDER    a folder with the sources as plain text, one file each
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: npx tsx scripts/source-runs.ts FOLDER");
const texts = readdirSync(folder).filter((name) => name.endsWith(".txt")).map((name) => readFileSync(join(folder, name), "utf8"));
const hashes = [...new Set(texts.flatMap(runsOf).map(hashOf))].sort();
writeFileSync(join(__dirname, "..", "test", "templates", "sources", "runs.bin"), Buffer.from(hashes.join(""), "hex"));
process.stdout.write(`${hashes.length} runs of ${texts.length} sources\n`);
