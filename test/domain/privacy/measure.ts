import { personalDataIn } from "../../../src/domain/privacy/personal";
import { Chance, harmless, personal } from "./samples";

/** The plan of these texts begins in this year. */
const planYear = 2026;

/** How many of so many texts of each kind that tell of a person are found, as a share, with the first that was not. */
export function recall(count: number, seed: number): { kind: string; code: string; share: number; missed: string | undefined }[] {
  return Object.entries(personal).map(([kind, { code, make }]) => {
    const texts = textsOf(make, count, seed);
    const missed = texts.filter((text) => !personalDataIn(text, "text", planYear).some((found) => found === code));
    return { kind, code, share: 1 - missed.length / count, missed: missed[0] };
  });
}

/** How many of so many texts of each kind that tell of nobody are taken for one that does, as a share, with the first that was. */
export function falseAlarms(count: number, seed: number): { kind: string; share: number; alarm: string | undefined }[] {
  return Object.entries(harmless).map(([kind, make]) => {
    const alarms = textsOf(make, count, seed).filter((text) => personalDataIn(text, "text", planYear).length > 0);
    return { kind, share: alarms.length / count, alarm: alarms[0] };
  });
}

function textsOf(make: (chance: Chance) => string, count: number, seed: number): string[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, () => make(chance));
}
