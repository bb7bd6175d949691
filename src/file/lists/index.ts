/** Lists that people have: read from a file or from what was pasted. */
export { readText } from "./csv";
export { readList, readListFile, type ListFile, type NamedGrid } from "./readList";
export { decode } from "./decode";
export { writeCsv } from "./writeCsv";
