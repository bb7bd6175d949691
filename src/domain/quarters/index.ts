/** The life of a quarter: open, fill, close, correct. */
export { answeredIn, isAnswered } from "./answered";
export { closing, unanswered, type Closing, type RecordedFigure } from "./closing";
export { correctedRecords, type CorrectedRecords } from "./correctedRecords";
export {
  accepted, answerRecorded, isAccepted, recordedFields, unexplainedIn, written, type AnswerRecorded, type Recorded, type RecordedField, type Unexplained,
} from "./correcting";
export { doubtsOfClosing, type Doubt } from "./doubts";
export { errorsIn } from "./errors";
export { deliveries, type Delivery, type DeliveryState } from "./deliveries";
export { askedIn, opening, type AskedRow, type Opening } from "./opening";
export { correctionsOf, recordedOf, recordOf, sensibleQuarter, stateOf, suggestedDeadline } from "./records";
export { stillMissing, type StillMissing } from "./stillMissing";
export { notTakingPart, whyNothing, withoutTarget, type WhyNothing } from "./whyNothing";
