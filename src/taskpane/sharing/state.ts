import type { Problem } from "../../domain/problem";
import type { OwnTable } from "../../domain/sharing/parcel";
import type { Pointed } from "../../domain/sharing/pointed";
import type { Answers } from "../../domain/sharing/proposal";
import type { Taken } from "../../workbook/sharing/taking/takeOver";
import type { BatchTakenBack } from "../../workbook/sharing/taking/takeBack";
import type { Back } from "../copies/bringing";
import type { Foreseen } from "../../workbook/sharing/taking/foreseen";
import type { AudiencePreview } from "../copies/forAudience";
import type { Offer } from "../copies/offer";
import type { SaidWord } from "../../domain/strangeWords/said";

/** What goes on in the part Delen. */
export interface Sharing {
  tab: "send" | "back" | "log";
  busy?: "looking" | "making" | "writing" | "reading" | "taking" | "takingBack";
  /** How many of how many files are made or read. */
  progress?: { ready: number; of: number };
  /** Why the last thing did not work. */
  problem?: Problem;
  /** What there is to send; absent until the workbook was read. */
  offer?: Offer;
  /** The parties that get a copy, where somebody chose otherwise than usual. */
  chosen?: readonly string[];
  /** The tables that stay behind. */
  leftOut: readonly OwnTable[];
  /** By when copies are wanted back, as Excel's serial number; null where somebody wants no day, absent where nobody chose yet (`wantedBack`). */
  deadline?: number | null;
  /** Copies that were handed over: in one file, or each in a window. */
  made?: { count: number; file?: string; repaired: number };
  /** The copy for an audience that somebody is about to make. */
  audience?: AudiencePreview;
  /** Such a copy that was handed over: in a file, or in a window. */
  handed?: { file?: string };
  /** What files bring; nothing of it is in the workbook yet. */
  back?: Back;
  answers: Answers;
  /** What the check would find once that is taken over, and does not find now; that of answers a moment ago while it is looked at. */
  foreseen: readonly Foreseen[];
  /** What somebody said that words of those files stand for. */
  said: readonly SaidWord[];
  /** Which rows of the plan somebody said that strange rows of those files are. */
  pointed: readonly Pointed[];
  /** Why figures of a closed quarter become otherwise; "" for that they came back so. */
  reason: string;
  /** The file whose choices are on screen. */
  choosing?: string;
  taken?: Taken;
  takenBack?: BatchTakenBack;
}

export const newSharing: Sharing = { tab: "send", leftOut: [], answers: {}, foreseen: [], said: [], pointed: [], reason: "" };

/** The part of the pane's state that is this part's. */
export interface SharingState {
  sharing: Sharing;
}

/** Something in the part became otherwise; what is not named stays. */
export interface SharingEvent {
  type: "sharing";
  sharing: Partial<Sharing>;
}
