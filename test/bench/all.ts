import { checkEditMs, checkGrowth, checkMs } from "./check";
import { checkEditRequests, checkRequests } from "./checkRequests";
import { collectGrowth } from "./collect";
import { copiesSeconds } from "./copies";
import type { Figure } from "./figure";
import { faultsSurvived } from "./faultsSurvived";
import { figuresGrowth, figuresMs } from "./figures";
import { fileGrowth, fileRatio } from "./fileRatio";
import { formulasDependents, formulasEdit, formulasGrowth, formulasSeconds } from "./formulas";
import { demonstrationBytes, generateBytes, generateLargest } from "./generateBytes";
import { generateRequests } from "./generateRequests";
import { generateSeconds } from "./generateSeconds";
import { hostDemonstration, hostEdit, hostOpen } from "./hostPage";
import { hostReady } from "./hostReady";
import { journeyPresses } from "./journeyPresses";
import { mergeBytes, mergeProposeMs, mergeRequests } from "./merge";
import { mergeBlock } from "./mergeBlock";
import { mergeReadRatio } from "./mergeRead";
import { paneBlock } from "./paneBlock";
import { paneGzip } from "./paneGzip";
import { privacyBsn, privacyCell, privacyFalse, privacyGrowth, privacyRecall } from "./privacy";
import { quarterBytes, quarterRequests } from "./quarterOpening";
import { readBlock } from "./readBlock";
import { readRatio } from "./readRatio";
import { asideBytes, asideRequests } from "./setAside";
import { switchMs } from "./switchMs";
import { truthSamples } from "./truthSamples";

/** Every figure that we hold ourselves to. */
export const figures: readonly Figure[] = [
  generateRequests, generateBytes, demonstrationBytes, generateLargest, generateSeconds, fileRatio, fileGrowth, readRatio, readBlock, paneGzip, hostReady, hostOpen, hostEdit, hostDemonstration, checkRequests, checkEditRequests, checkMs, checkEditMs, checkGrowth,
  quarterRequests, quarterBytes, figuresMs, figuresGrowth, formulasSeconds, formulasGrowth, formulasEdit, formulasDependents, privacyRecall, privacyBsn, privacyFalse, privacyGrowth, privacyCell, faultsSurvived,
  asideRequests, asideBytes, truthSamples,
  copiesSeconds, mergeReadRatio, mergeProposeMs, mergeRequests, mergeBytes, mergeBlock, collectGrowth,
  journeyPresses, paneBlock, switchMs,
];
