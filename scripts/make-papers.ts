/**
 * `scripts/make-papers.ts FOLDER`: what a board signs, of the demonstrations in the folder (demo-nl-file.xlsx, demo-en-file.xlsx), as they are and
 * with thirty parties and the longest texts that people type: the declarations and the plan as documents, and the plan as a sheet. Beside
 * the declarations stands who signs, a party a line, and beside a plan its headings. For scripts/paper.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { participationFile, planFile } from "../src/board";
import { readNetwork } from "../src/cli/runReport";
import { participationTold } from "../src/domain/board/participation";
import { planTold } from "../src/domain/board/plan";
import type { Network } from "../src/domain/network";
import { writeBook } from "../src/file/write";
import { planPaper } from "../src/workbook/signed/planPaper";
import { planSheet } from "../src/workbook/signed/planSheet";
import type { PlanTable } from "../src/workbook/signed/planTables";
import { signedWords } from "../src/workbook/signed/words";
import { styles } from "../src/workbook/styles";

const sentence = "We spreken af dat wie een signaal ziet, dat dezelfde dag met de andere partijen bespreekt en vastlegt wat ieder daarna doet. ";
const long = (letters: number) => sentence.repeat(Math.ceil(letters / sentence.length)).slice(0, letters).trim();

/** The same network with thirty parties, each with a name, a role and texts as long as they come, and each in every agreement and action. */
function longest(network: Network): Network {
  const [first] = network.stakeholders;
  const stakeholders = Array.from({ length: 30 }, (_, i) => ({
    ...first!, organisation: `Regionale instelling voor jeugdgezondheidszorg, jeugdbescherming en wijkondersteuning, vestiging ${i + 1}`,
    mandate: long(500), contribution: long(1000), contact: "Team Jeugd en Veiligheid van de hele regio", function: "Bestuurder jeugd, gezin en maatschappelijke ondersteuning",
  }));
  const names = stakeholders.map(({ organisation }) => organisation);
  return {
    ...network, stakeholders,
    agreements: network.agreements.map((one) => ({ ...one, agreement: long(500), parties: [] })),
    actions: network.actions.map((one) => ({ ...one, action: long(200), responsible: names.slice(0, 5) })),
    indicators: network.indicators.map((one) => ({ ...one, reporters: [] })),
  };
}

/** The headings of a table from left to right. */
function inOrder({ columns, group }: PlanTable): string {
  return [...(group ? [group.heading] : []), ...columns.toSorted((a, b) => a.place - b.place).map(({ heading }) => heading)].join(" ");
}

async function main([folder = ""]: string[]): Promise<void> {
  for (const language of ["nl", "en"] as const) {
    const read = await readNetwork(await readFile(join(folder, `demo-${language}-file.xlsx`)));
    if (!read.ok) throw new Error(read.problem.code);
    const { network, heading } = read.value;
    const longestHeading = { ...heading, name: long(100), ambition: long(400) };
    for (const [size, of, head] of [["", network, heading], ["-longest", longest(network), longestHeading]] as const) {
      const at = (name: string, ending: string) => join(folder, `${name}-${language}${size}.${ending}`);
      const declarations = participationTold(of, head);
      await writeFile(at("declarations", "docx"), (await participationFile(declarations)).bytes);
      await writeFile(at("declarations", "txt"), declarations.declarations.map(({ organisation }) => `${organisation}\n`).join(""));
      const plan = planTold(of, head);
      await writeFile(at("plan", "docx"), (await planFile(plan)).bytes);
      const sheet = planSheet(plan);
      const book = await writeBook({ title: sheet.name, sheets: [sheet], names: [], styles: Object.values(styles), active: sheet.name });
      if (!book.ok) throw new Error(book.problem.code);
      await writeFile(at("plan", "xlsx"), book.value);
      const { parts } = planPaper(plan, signedWords(language, plan.bound));
      const headings = parts.flatMap((part) => [part.heading, ...part.shown.flatMap((one) => (one.is === "title" ? [one.text] : one.is === "table" ? [inOrder(one)] : []))]);
      await writeFile(at("plan", "txt"), [...new Set(headings)].map((heading) => `${heading}\n`).join(""));
    }
  }
}

void main(process.argv.slice(2));
