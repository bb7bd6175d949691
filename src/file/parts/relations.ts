import { element, part } from "../xml";

const [office, open] = ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://schemas.openxmlformats.org/package/2006"];
const [sheets, drawings] = ["application/vnd.openxmlformats-officedocument.spreadsheetml", "application/vnd.openxmlformats-officedocument.drawingml"];

/** What a part can be: its content type, and the type of a relation that leads to it. */
const kinds = {
  workbook: { content: `${sheets}.sheet.main+xml`, relation: `${office}/officeDocument` },
  worksheet: { content: `${sheets}.worksheet+xml`, relation: `${office}/worksheet` },
  table: { content: `${sheets}.table+xml`, relation: `${office}/table` },
  styles: { content: `${sheets}.styles+xml`, relation: `${office}/styles` },
  texts: { content: `${sheets}.sharedStrings+xml`, relation: `${office}/sharedStrings` },
  spill: { content: `${sheets}.sheetMetadata+xml`, relation: `${office}/sheetMetadata` },
  theme: { content: "application/vnd.openxmlformats-officedocument.theme+xml", relation: `${office}/theme` },
  drawing: { content: "application/vnd.openxmlformats-officedocument.drawing+xml", relation: `${office}/drawing` },
  chart: { content: `${drawings}.chart+xml`, relation: `${office}/chart` },
  title: { content: "application/vnd.openxmlformats-package.core-properties+xml", relation: `${open}/relationships/metadata/core-properties` },
  maker: { content: "application/vnd.openxmlformats-officedocument.extended-properties+xml", relation: `${office}/extended-properties` },
} as const;

/** A part of a package: where it is, what it is, what is in it, and the parts that it leads to, by `rId1` and on. */
export interface Part {
  path: string;
  kind: keyof typeof kinds;
  xml: string;
  leads?: readonly Part[];
}

/** The part that says what each part is. */
export function writeTypes(parts: readonly Part[]): string {
  return part(element("Types", { xmlns: `${open}/content-types` },
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...parts.map(({ path, kind }) => element("Override", { PartName: `/${path}`, ContentType: kinds[kind].content }))));
}

/** The part that says where a part leads, or the package itself where `of` is absent. */
export function writeRelations(leads: readonly Part[], of?: Part): { path: string; xml: string } {
  const slash = of?.path.lastIndexOf("/") ?? 0;
  return {
    path: of ? `${of.path.slice(0, slash)}/_rels/${of.path.slice(slash + 1)}.rels` : "_rels/.rels",
    xml: part(element("Relationships", { xmlns: `${open}/relationships` },
      ...leads.map(({ path, kind }, i) => element("Relationship", { Id: `rId${i + 1}`, Type: kinds[kind].relation, Target: `/${path}` })))),
  };
}
