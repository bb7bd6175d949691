/** All English words of pane and documents in one: what the pane fetches when it is needed. */
export { board } from "./en/board";
export { check } from "./en/check";
export { documents } from "./en/documents";
export { figures } from "./en/figures";
export { findings } from "./en/findings";
export { forms } from "./en/forms";
export { doubts } from "./en/doubts";
export { importing } from "./en/importing";
export { network } from "./en/network";
export { now } from "./en/now";
export { ownTemplate } from "./en/ownTemplate";
export { pane } from "./en/pane";
export { problems } from "./en/problems";
export { progress } from "./en/progress";
export { quarter } from "./en/quarter";
export { sharing } from "./en/sharing";
export { workshops } from "./en/workshops";
