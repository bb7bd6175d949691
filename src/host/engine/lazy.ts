import type { Scalar } from "../state/cells";
import type { Calculated, Engine, Tidings } from "./engine";

/**
 * An engine that is loaded when the first formula must be calculated: loading Univer takes longer than everything else that a host
 * without a screen needs. Until something is calculated it remembers what it is told, so a workbook in which nobody asks for a formula
 * never comes to the engine.
 */
export class LazyEngine implements Engine {
  private told: Tidings[] = [];
  private loaded: Engine | undefined;

  constructor(private readonly load: () => Promise<Engine>) {}

  reset(): void {
    this.told = [];
    this.loaded?.reset();
  }

  tell(tidings: Tidings): void {
    this.told.push(tidings);
  }

  async calculate(): Promise<Calculated[]> {
    return (await this.ready()).calculate();
  }

  async evaluate(formula: string, sheet: string): Promise<Scalar> {
    return (await this.ready()).evaluate(formula, sheet);
  }

  dispose(): void {
    this.loaded?.dispose();
  }

  private async ready(): Promise<Engine> {
    const engine = (this.loaded ??= await this.load());
    for (const tidings of this.told.splice(0)) engine.tell(tidings);
    return engine;
  }
}
