import { zip, type AsyncZippable } from "fflate";
import { randomId } from "../../domain/id";
import { success, type Outcome } from "../../domain/outcome";
import type { Heading } from "../../domain/board/story";
import { writeBook } from "../../file/write";
import { makeCopy, planCopies, type ToCopy } from "../../workbook/sharing/makeCopies";
import { fileNameOf, type Noted } from "../../workbook/sharing/send";
import type { SharedPlan } from "../../workbook/sharing/taking/plan";

/** Copies that were made and not handed over yet. */
export interface CopyPackage {
  files: readonly { name: string; bytes: Uint8Array }[];
  noted: readonly Noted[];
  /** All of them in one file. */
  zipped: () => Promise<Uint8Array>;
}

/** Makes the copies for some parties, one after the other, so that the pane stays awake. `told` hears how many are ready. */
export async function makePackage(plan: SharedPlan, wanted: ToCopy, heading: Heading, told: (ready: number) => void): Promise<Outcome<CopyPackage>> {
  const about = (id: string) => plan.read.about.get(id) ?? "";
  const origin = { planId: about("planId"), language: plan.read.language, name: heading.name || about("name"), coordinator: about("coordinator"), from: about("from"), quarters: Number(about("quarters")) || 1 };
  const planned = planCopies(plan, wanted, randomId);
  if (!planned.ok) return planned;
  const [files, noted]: [{ name: string; bytes: Uint8Array }[], Noted[]] = [[], []];
  for (const one of planned.value) {
    await new Promise((resolve) => { setTimeout(resolve); });
    const { book, ...rest } = makeCopy(one, plan, origin, randomId);
    const written = await writeBook(book);
    if (!written.ok) return written;
    files.push({ name: fileNameOf(origin.name, rest.send), bytes: written.value });
    noted.push(rest);
    told(files.length);
  }
  return success({ files, noted, zipped: () => zipped(files) });
}

/** One file of them all; a workbook is packed already. */
function zipped(files: CopyPackage["files"]): Promise<Uint8Array> {
  const entries: AsyncZippable = Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0 }]]));
  return new Promise((resolve, reject) => { zip(entries, (error, data) => (error ? reject(error) : resolve(data))); });
}
