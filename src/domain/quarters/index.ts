/** The life of a quarter: open, fill, close, correct. */
export { answeredIn, isAnswered } from "./answered";
export { closing, unanswered, type Closing } from "./closing";
export { accepted, recordedFields, unexplainedIn, written, type Recorded, type RecordedField, type Unexplained } from "./correcting";
export { errorsIn } from "./errors";
export { deliveries, type Delivery, type DeliveryState } from "./deliveries";
export { askedIn, opening, type Asked, type Opening } from "./opening";
export { correctionsOf, recordedOf, recordOf, sensibleQuarter, stateOf, suggestedDeadline } from "./records";
