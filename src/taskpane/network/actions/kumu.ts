import type { Network } from "../../../domain/network";
import { failure, success, type Outcome } from "../../../domain/outcome";
import type { ImportingModule } from "../../base/carriers";
import { download } from "../../base/download";
import { officeSavesFiles } from "../../base/office";
import type { KeptCheck } from "../../kept/keptCheck";
import type { Surroundings } from "../../base/surroundings";

/** What a person does to bring the network to Kumu. */
export type KumuActions = ReturnType<typeof forKumu>;

/** Bringing the network to Kumu, a program for drawing networks; from Kumu it comes as any list does. */
export function forKumu({ store, carriers }: Surroundings, { itemText }: Pick<KeptCheck, "itemText">) {
  async function save(name: string, rows: (part: ImportingModule, network: Network) => string[][]): Promise<Outcome<void>> {
    if (!officeSavesFiles()) return failure("filesNotSavedHere");
    const { network } = store.get();
    if (!network) return failure("notReadYet");
    const part = await carriers.importing();
    if (!part.ok) return part;
    download({ name, bytes: part.value.writeCsv(rows(part.value, network)), type: "text/csv" });
    return success(undefined);
  }

  async function tell(file: string, saving: Promise<Outcome<void>>): Promise<void> {
    const saved = await saving;
    store.send({ type: "told", notice: saved.ok ? { kind: "saved", file } : { kind: "problem", problem: saved.problem } });
  }

  return {
    /** Saves the relations of a moment ("2026-H1") as a .csv that Kumu takes in; tells where it is, or why it is not there. `name` is without extension. */
    saveForKumu(moment: string, name: string): Promise<void> {
      const file = `${name} Kumu.csv`;
      return tell(file, save(file, ({ kumuConnections }, network) => kumuConnections(network, moment, (quality) => itemText("relationQuality", quality))));
    },

    /** Saves the parties in the same way. */
    savePartiesForKumu(name: string): Promise<void> {
      const file = `${name} ${store.get().network?.language === "en" ? "parties" : "partijen"} Kumu.csv`;
      return tell(file, save(file, ({ kumuElements }, network) => kumuElements(network, itemText)));
    },
  };
}
