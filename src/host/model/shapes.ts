import { child, Kind, method, property, reads, type Property } from "../protocol/kind";
import { flag, integer, number, short, text } from "../protocol/types";
import { invalid, refuse } from "../refusal";
import { addPicture, type Picture } from "../state/picture";
import type { Sheet } from "../state/sheet";

/** Every change of a picture is refused on a protected sheet and shown again. */
function change(picture: Picture): void {
  picture.sheet.guard("allowEditObjects");
  picture.sheet.workbook.changes.touch(picture.sheet, "charts");
}

function changes<V>(of: Property<Picture>["get"], type: (value: unknown, where: string) => V, set: (picture: Picture, value: V) => void, since = 9): Property<Picture> {
  return property<Picture, V>(type, (picture) => of?.(picture), (picture, value) => {
    change(picture);
    set(picture, value);
  }, { since });
}

const place = (key: "top" | "left") => changes(({ [key]: points }) => points, number, (picture, value) => { picture[key] = Math.max(0, value); });

/** One side takes the other along where the proportions are locked. */
const size = (key: "width" | "height", other: "width" | "height") => changes(({ [key]: points }) => points, number, (picture, value) => {
  if (value < 0) invalid(`${key} cannot be less than 0`);
  if (picture.lockAspectRatio && picture[key] > 0) picture[other] *= value / picture[key];
  picture[key] = value;
});

const image = new Kind<Picture>("Image", {
  properties: { Format: reads(({ format }) => format, { since: 9 }), Id: reads(({ id }) => id, { since: 9 }) },
  children: { Shape: child((picture) => shape.of(picture), { since: 9 }) },
});

const shape: Kind<Picture> = new Kind<Picture>("Shape", {
  id: ({ id }) => ({ Id: id }),
  properties: {
    AltTextDescription: changes(({ altDescription }) => altDescription, text, (picture, value) => { picture.altDescription = value; }),
    AltTextTitle: changes(({ altTitle }) => altTitle, text, (picture, value) => { picture.altTitle = value; }),
    Height: size("height", "width"),
    Id: reads(({ id }) => id, { since: 9 }),
    Left: place("left"),
    LockAspectRatio: changes(({ lockAspectRatio }) => lockAspectRatio, flag, (picture, value) => { picture.lockAspectRatio = value; }),
    Name: changes(({ name }) => name, short(255), (picture, value) => {
      if (value === "") invalid("a shape has a name");
      picture.name = value;
    }),
    Top: place("top"),
    Type: reads(() => "Image", { since: 9 }),
    Visible: changes(({ visible }) => visible, flag, (picture, value) => { picture.visible = value; }),
    Width: size("width", "height"),
  },
  children: { Image: child((picture) => image.of(picture), { since: 9 }) },
  methods: {
    Delete: method([], (picture: Picture) => {
      change(picture);
      picture.sheet.pictures = picture.sheet.pictures.filter((other) => other !== picture);
    }, { since: 9 }),
  },
});

function named(sheet: Sheet, key: unknown) {
  const found = sheet.pictures.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return found ? shape.of(found) : null;
}

/** The shapes of a sheet: of all that Excel has, this host keeps pictures. */
export const shapes = new Kind<Sheet>("ShapeCollection", {
  items: (sheet) => sheet.pictures.map((picture) => shape.of(picture)),
  item: (sheet, key) => named(sheet, key) ?? undefined,
  methods: {
    AddImage: method([text], (sheet: Sheet, base64) => {
      sheet.guard("allowEditObjects");
      return shape.of(addPicture(sheet, base64));
    }, { since: 9 }),
    GetCount: method([], (sheet: Sheet) => sheet.pictures.length, { since: 9 }),
    GetItemOrNullObject: method([text], (sheet: Sheet, key) => named(sheet, key), { since: 14 }),
    GetItemAt: method([integer], (sheet: Sheet, index) => shape.of(sheet.pictures[index] ?? refuse("InvalidArgument", `there is no shape ${index}`)), { since: 9 }),
  },
});
