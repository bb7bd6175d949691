import { checkFormula, referredArea } from "../state/formulas";
import { quotedIfNeeded } from "../formula/reference";
import { rewritten } from "../formula/rewrite";
import { tokens } from "../formula/tokens";
import { fromLocal, toLocal } from "../formula/local";
import { child, isHandle, Kind, method, property, reads } from "../protocol/kind";
import { anything, flag, optional, short, text } from "../protocol/types";
import { invalid, refuse } from "../refusal";
import { absolute } from "../../workbook/address";
import type { DefinedName } from "../state/names";
import type { Sheet } from "../state/sheet";
import type { Place, Workbook } from "../state/workbook";
import { range, worksheet } from "./kinds";
import { fullAddress, localAddress } from "./reach";

interface Item {
  workbook: Workbook;
  name: DefinedName;
}

function place({ workbook, name }: Item): Place | undefined {
  return referredArea(name.formula, name.sheet ?? workbook.active);
}

function change(workbook: Workbook, edit: () => void): void {
  workbook.guard();
  edit();
  workbook.changes.structure();
}

const namedItem = new Kind<Item>("NamedItem", {
  id: ({ name }) => ({ _Id: name.sheet ? `${name.sheet.name}!${name.name}` : name.name }),
  properties: {
    Comment: property(text, ({ name }) => name.comment, ({ workbook, name }, value) => change(workbook, () => { name.comment = value; }), { since: 4 }),
    // On the desktop it reads back as people there see it (OfficeDev/office-js#2834); what is set is English everywhere.
    Formula: property(text, ({ workbook: { profile }, name }) => (profile.platform === "desktop" ? toLocal(name.formula, profile.culture) : name.formula), ({ workbook, name }, value) => {
      const formula = value.startsWith("=") ? checked(workbook, value, name.sheet) : constant(value);
      change(workbook, () => { name.formula = formula; });
    }, { since: 7 }),
    Name: reads(({ name }) => name.name),
    Scope: reads(({ name }) => (name.sheet ? "Worksheet" : "Workbook"), { since: 4 }),
    Type: reads((item) => (place(item) ? "Range" : /^="/.test(item.name.formula) ? "String" : /^=[-\d.]+$/.test(item.name.formula) ? "Double" : "Range")),
    Value: reads((item) => {
      const found = place(item);
      return found ? fullAddress(found) : item.name.formula.replace(/^="(.*)"$/, "$1").replace(/^=/, "");
    }),
    Visible: property(flag, ({ name }) => name.visible, ({ workbook, name }, value) => change(workbook, () => { name.visible = value; })),
  },
  children: {
    Worksheet: child(({ name }) => (name.sheet ? worksheet.of(name.sheet) : refuse("ItemNotFound", `${name.name} belongs to the workbook`)), { since: 4 }),
    WorksheetOrNullObject: child(({ name }) => (name.sheet ? worksheet.of(name.sheet) : null), { since: 4 }),
  },
  methods: {
    Delete: method([], ({ workbook, name }: Item) => change(workbook, () => workbook.names.remove(name)), { since: 4 }),
    GetRange: method([], (item: Item) => range.of(place(item) ?? refuse("InvalidReference", `${item.name.name} stands for no plain range`))),
    GetRangeOrNullObject: method([], (item: Item) => {
      const found = place(item);
      return found ? range.of(found) : null;
    }, { since: 4 }),
  },
});

/** A formula for a name, references made absolute and given their sheet, as Excel keeps them. */
function checked(workbook: Workbook, formula: string, sheet?: Sheet): `=${string}` {
  if (workbook.obstacles.localNames && workbook.profile.culture !== "en-US" && tokens(formula).some(({ kind }) => kind === "comma")) invalid(`the list separator here is a semicolon: ${formula}`);
  return absoluteIn(workbook, formula, sheet);
}

function absoluteIn(workbook: Workbook, formula: string, sheet?: Sheet): `=${string}` {
  const own = sheet ?? workbook.active;
  const read = checkFormula(formula, { sheet: own, row: 0, column: 0 });
  return rewritten(read, {
    reference: (reference) => (reference.sheet === undefined ? { ...reference, sheet: own.name } : reference),
  });
}

function constant(value: string): `=${string}` {
  return `="${value.replace(/"/g, '""')}"`;
}

/** `names.add` turns a reference to a table into a fixed address; `addFormulaLocal` keeps it. */
function fixed(formula: `=${string}`, own: Sheet): `=${string}` {
  const found = formula.endsWith("]") ? referredArea(formula, own) : undefined;
  return found ? `=${quotedIfNeeded(found.sheet.name)}!${absolute(localAddress(found.area))}` : formula;
}

interface Scope {
  workbook: Workbook;
  sheet?: Sheet;
}

function add({ workbook, sheet }: Scope, name: string, formula: `=${string}`, comment = "") {
  workbook.guard();
  if (workbook.table(name)) invalid(`there is a table "${name}" already`);
  const item: DefinedName = { name, formula, visible: true, comment, ...(sheet ? { sheet } : {}) };
  workbook.names.add(item);
  workbook.changes.structure();
  return namedItem.of({ workbook, name: item });
}

export const names = new Kind<Scope>("NamedItemCollection", {
  items: ({ workbook, sheet }) => workbook.names.ofScope(sheet).map((name) => namedItem.of({ workbook, name })),
  item({ workbook, sheet }, key) {
    const written = text(key, "name");
    const bang = written.lastIndexOf("!");
    const scope = bang < 0 ? sheet : workbook.sheet(written.slice(0, bang));
    const name = workbook.names.find(written.slice(bang + 1), scope);
    return name && namedItem.of({ workbook, name });
  },
  methods: {
    Add: method([text, anything, optional(short(255))], (scope: Scope, name, value, comment) => {
      const { workbook, sheet } = scope;
      if (isHandle(value) && value.kind === range) {
        const found = value.it as Place;
        return add(scope, name, `=${quotedIfNeeded(found.sheet.name)}!${absolute(localAddress(found.area))}`, comment);
      }
      const written = text(value, "reference");
      // A reference that is written without "=" becomes the text itself: Excel does not complain.
      if (!written.startsWith("=")) return add(scope, name, constant(written), comment);
      return add(scope, name, fixed(checked(workbook, written, sheet), sheet ?? workbook.active), comment);
    }, { since: 4 }),
    AddFormulaLocal: method([text, text, optional(short(255))], (scope: Scope, name, formula, comment) => {
      const { workbook, sheet } = scope;
      const english = fromLocal(formula.startsWith("=") ? formula : `=${formula}`, workbook.profile.culture);
      return add(scope, name, absoluteIn(workbook, english, sheet), comment);
    }, { since: 4 }),
  },
});
