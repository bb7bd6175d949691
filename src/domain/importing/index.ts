/** Taking over a list that people have: what its columns mean, its rows as they would stand in the table, and what there is to say of them. */
export { headingRow, matchColumns, understand, type Matching, type Understood } from "./matching";
export { isBlank, ownList, type GivenCell, type Grid, type OwnList } from "./ownList";
export { preview, previewing, type Given, type MixedColumn, type Preview, type PreviewRow } from "./preview";
export type { ImportTarget, TargetColumn, TargetKind } from "./target";
