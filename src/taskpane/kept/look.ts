import type { Outcome } from "../../domain/outcome";
import type { FoundWorkbook } from "../../excel/found";
import type { Surroundings } from "../base/surroundings";

/** Looks at the workbook once and keeps what was found. */
export type LookAtWorkbook = () => Promise<Outcome<FoundWorkbook>>;

/** Makes the look of a pane. */
export const lookIn = ({ store, carriers }: Pick<Surroundings, "store" | "carriers">): LookAtWorkbook => async () => {
  const excel = await carriers.excel();
  if (!excel.ok) return excel;
  const found = await excel.value.look();
  if (found.ok) store.send({ type: "looked", found: found.value });
  return found;
};
