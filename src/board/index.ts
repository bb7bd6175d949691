/** What a board gets, as files: loaded when somebody makes one. */
export { participationTold } from "../domain/board/participation";
export { planTold } from "../domain/board/plan";
export { story } from "../domain/board/story";
export { fileOf, participationFile, planFile, workshopFile, type BoardFile, type BoardFileKind } from "./file";
export { isAsMade } from "../workbook/signed/mark";
export { planSheet, planSheetName } from "../workbook/signed/planSheet";
