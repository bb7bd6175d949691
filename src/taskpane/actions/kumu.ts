import { failure, success, type Outcome } from "../../domain/outcome";
import { download } from "../download";
import { officeSavesFiles } from "../office";
import type { KeptCheck } from "./keptCheck";
import type { Surroundings } from "./surroundings";

/** Bringing the network to Kumu, a program for drawing networks; from Kumu it comes as any list does. */
export function forKumu({ store, carriers }: Surroundings, { itemText }: Pick<KeptCheck, "itemText">) {
  async function save(moment: string, name: string): Promise<Outcome<void>> {
    if (!officeSavesFiles()) return failure("filesNotSavedHere");
    const { network } = store.get();
    if (!network) return failure("notReadYet");
    const part = await carriers.importing();
    if (!part.ok) return part;
    const rows = part.value.kumuConnections(network, moment, (quality) => itemText("relationQuality", quality));
    download({ name, bytes: part.value.writeCsv(rows), type: "text/csv" });
    return success(undefined);
  }

  return {
    /** Saves the relations of a moment ("2026-H1") as a .csv that Kumu takes in; tells where it is, or why it is not there. `name` is without extension. */
    async saveForKumu(moment: string, name: string): Promise<void> {
      const file = `${name} Kumu.csv`;
      const saved = await save(moment, file);
      store.send({ type: "told", notice: saved.ok ? { kind: "saved", file } : { kind: "problem", problem: saved.problem } });
    },
  };
}
