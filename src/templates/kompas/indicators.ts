import { collaboration, continuity, learning } from "./indicators/collaboration";
import { safeHome } from "./indicators/safeHome";
import { timelySupport } from "./indicators/timelySupport";

/**
 * Every example indicator of the compass, by its five themes, each with its definition, its source, how it is measured and who delivers it.
 * Those of high priority are ticked at first: the few that matter most and can be measured well. Baseline and target stay empty:
 * they are the network's own to find and to choose.
 */
export const indicators = { ...safeHome, ...timelySupport, ...collaboration, ...continuity, ...learning };
