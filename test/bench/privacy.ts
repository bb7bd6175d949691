import { personalDataIn } from "../../src/domain/privacy/personal";
import { falseAlarms, recall } from "../domain/privacy/measure";
import { nastyPieces, nastyText } from "../domain/privacy/nasty";
import type { Figure } from "./figure";
import { least, rounds, spent } from "./processor";

const count = 4000;
/** Not those of the test, so that nothing is made to fit one of them. */
const seeds = [7, 77, 777];

/** Of the kind that is found least, how much of it is found. */
export const privacyRecall: Figure = {
  figure: "privacy.recall", kind: "count", unit: "%", goal: 95, atLeast: true,
  measure: () => Promise.resolve(100 * Math.min(...seeds.flatMap((seed) => recall(count, seed).map(({ share }) => share)))),
};

/** The same of citizen service numbers alone, in any notation. */
export const privacyBsn: Figure = {
  figure: "privacy.recall.bsn", kind: "count", unit: "%", goal: 100, atLeast: true,
  measure: () => Promise.resolve(100 * Math.min(...seeds.flatMap((seed) => recall(count, seed).flatMap(({ code, share }) => (code === "bsn" ? [share] : []))))),
};

/** Of the harmless kind that is most often taken for personal, how much of it. */
export const privacyFalse: Figure = {
  figure: "privacy.false", kind: "count", unit: "%", goal: 1,
  measure: () => Promise.resolve(100 * Math.max(...seeds.flatMap((seed) => falseAlarms(count, seed).map(({ share }) => share)))),
};

/** The time for a sign of the nastiest full cell, over that of one of a sixteenth; as many signs both times. One is linear. */
export const privacyGrowth: Figure = {
  figure: "privacy.growth", kind: "ratio", unit: "times", goal: 3,
  measure: () => Promise.resolve(Math.max(...nastyPieces.map((piece) => {
    const [full, part] = [nastyText(piece, 32_000), nastyText(piece, 2000)];
    const look = (text: string, times: number) => spent(() => { for (let i = 0; i < times; i++) personalDataIn(text, "text", 2026); });
    const [large, small] = [least(rounds(3, () => look(full, 4))), least(rounds(3, () => look(part, 64)))];
    return large / Math.max(small, 1);
  }))),
};

/** The nastiest full cell. */
export const privacyCell: Figure = {
  figure: "privacy.cell.ms", kind: "time", unit: "ms", goal: 50,
  measure: () => Promise.resolve(Math.max(...nastyPieces.map((piece) => { const text = nastyText(piece, 32_767); return least(rounds(4, () => spent(() => personalDataIn(text, "text", 2026)))); }))),
};
