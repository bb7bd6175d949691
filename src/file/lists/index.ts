/** Lists that people have: read from a file or from what was pasted. */
export { readText } from "./csv";
export { readList, type NamedGrid } from "./readList";
export { writeCsv } from "./writeCsv";
