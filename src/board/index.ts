/** What a board gets, as files: loaded when somebody makes one. */
export { story } from "../domain/board/story";
export { fileOf, type BoardFile, type BoardFileKind } from "./file";
