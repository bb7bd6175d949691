import { failure, success, type Outcome } from "../../domain/outcome";
import { download } from "../base/download";
import { officeSavesFiles } from "../base/office";
import type { Surroundings } from "../base/surroundings";

/** What no name of a file may hold, on whatever computer. */
const forbiddenInNames = /[\\/:*?"<>|\u0000-\u001f]/g; // eslint-disable-line no-control-regex -- these are the signs that are taken out

/** What a person does to keep a template. */
export type OwnTemplateActions = ReturnType<typeof ownTemplates>;

/** A template of one's own, made of the workbook that is open. */
export function ownTemplates({ store, carriers }: Surroundings) {
  /** Makes the file and hands it over. Gives its name. */
  async function save(name: string, fileName: string): Promise<Outcome<string>> {
    if (!officeSavesFiles()) return failure("filesNotSavedHere");
    const [excel, content] = [await carriers.excel(), await carriers.content()];
    if (!excel.ok) return excel;
    if (!content.ok) return content;
    const read = await excel.value.readForCheck();
    if (!read.ok) return read;
    const follows = read.value.found.plan?.meta.templates ?? [];
    const base = content.value.templateOf(follows);
    if (!base) return failure("templateUnknown", { name: follows.join(", "), choices: Object.keys(content.value.templates).join(", ") });
    const text = content.value.writeTemplate(content.value.templateFrom(read.value.read, { base, follows, name }));
    const file = `${fileName.replace(forbiddenInNames, " ").replace(/\s+/g, " ").trim()}.json`;
    download({ name: file, bytes: new TextEncoder().encode(text), type: "application/json" });
    return success(file);
  }

  return {
    /** Saves lists, steps, indicators and questions of the workbook as a template of that name, in a file; tells where it is, or why it is not there. */
    async saveTemplate(name: string, fileName: string): Promise<void> {
      store.send({ type: "told" });
      const saved = await save(name.trim(), fileName);
      store.send({ type: "told", notice: saved.ok ? { kind: "saved", file: saved.value } : { kind: "problem", problem: saved.problem } });
    },
  };
}
