import { child, Kind, method, property, type Property, reads } from "../protocol/kind";
import { anything, flag, optional, record, short, text, word } from "../protocol/types";
import { refuse } from "../refusal";
import { eventType } from "../state/events";
import type { Workbook } from "../state/workbook";
import { application } from "./application";
import { comments } from "./comments";
import { functions } from "./functions";
import { names } from "./names";
import { range, worksheet } from "./kinds";
import { rangeMembers } from "./range";
import { settings } from "./settings";
import { styles } from "./styles";
import { tables } from "./tables";
import { worksheetMembers } from "./worksheet";
import { worksheets } from "./worksheets";

range.tell(rangeMembers);
worksheet.tell(worksheetMembers);

const protection = new Kind<Workbook>("WorkbookProtection", {
  properties: { Protected: reads((workbook) => workbook.structureProtected) },
  methods: {
    Protect: method([optional(text)], (workbook: Workbook) => {
      workbook.guard();
      if (workbook.structureProtected) refuse("AccessDenied", "the structure of the workbook is protected already");
      workbook.structureProtected = true;
    }, { since: 7 }),
    Unprotect: method([optional(text)], (workbook: Workbook) => {
      workbook.guard();
      if (!workbook.structureProtected) refuse("AccessDenied", "the structure of the workbook is not protected");
      workbook.structureProtected = false;
    }, { since: 7 }),
  },
});

function documentText(key: string): Property<Workbook> {
  return property<Workbook, string>(short(255), (workbook) => workbook.properties[key] ?? "", (workbook, value) => {
    workbook.guard();
    workbook.properties[key] = value;
    workbook.changes.structure();
  }, { since: 7 });
}

const properties = new Kind<Workbook>("DocumentProperties", {
  properties: {
    Author: documentText("author"), Category: documentText("category"), Comments: documentText("comments"), Company: documentText("company"),
    Keywords: documentText("keywords"), Manager: documentText("manager"), Subject: documentText("subject"), Title: documentText("title"),
  },
});

const runtime = new Kind<Workbook>("Runtime", {
  properties: {
    EnableEvents: property(flag, (workbook) => workbook.events.enabled, (workbook, value) => { workbook.events.enabled = value; }, { since: 8 }),
  },
});

/** The root of everything: the workbook that is open. */
export const workbook = new Kind<Workbook>("Workbook", {
  properties: {
    AutoSave: reads((it) => it.profile.platform === "web", { since: 9 }),
    IsDirty: reads(() => true, { since: 9 }),
    Name: reads(({ name }) => name, { since: 7 }),
    PreviouslySaved: reads((it) => it.profile.platform === "web", { since: 9 }),
    ReadOnly: reads(({ obstacles }) => obstacles.readOnly, { since: 8 }),
  },
  children: {
    Application: child((it) => application.of(it)),
    Comments: child((it) => comments.of({ workbook: it }), { since: 10 }),
    Functions: child((it) => functions.of(it), { since: 2 }),
    Names: child((it) => names.of({ workbook: it })),
    Properties: child((it) => properties.of(it), { since: 7 }),
    Protection: child((it) => protection.of(it), { since: 7 }),
    Settings: child((it) => settings.of(it), { since: 4 }),
    Styles: child((it) => styles.of(it), { since: 7 }),
    Tables: child((it) => tables.of({ workbook: it })),
    Worksheets: child((it) => worksheets.of(it)),
    _Runtime: child((it) => runtime.of(it), { since: 5 }),
  },
  methods: {
    GetActiveCell: method([], ({ obstacles, selection: { sheet, area } }: Workbook) =>
      (obstacles.chartSelected ? refuse("InvalidSelection", "a chart is selected, and no cell") : undefined) ?? range.of({ sheet, area: { ...area, bottom: area.top, right: area.left } }), { since: 7 }),
    GetIsActiveCollabSession: method([], () => false, { since: 9 }),
    GetSelectedRange: method([], ({ selection }: Workbook) => range.of(selection)),
    // Charts come back only from a desktop; a file with them is refused on the web. This host takes in no file at all.
    InsertWorksheetsFromBase64: method([text, optional(record)], (it: Workbook) =>
      refuse(it.profile.platform === "web" ? "UnsupportedFeature" : "NotImplemented", "the local host takes in no sheets of another file"), { since: 13 }),
    Save: method([optional(word("Save", "Prompt"))], (it: Workbook) => it.guard(), { since: 11 }),
    _GetRangeForEventByReferenceId: method([text], (it: Workbook, id) => range.of(it.kept(id) ?? refuse("ItemNotFound", "the range is gone"))),
    _GetRangeOrNullObjectForEventByReferenceId: method([text], (it: Workbook, id) => {
      const place = it.kept(id);
      return place ? range.of(place) : null;
    }),
    _RemoveAllReferences: method([], () => undefined),
    _RemoveReference: method([anything], (it: Workbook, id) => it.forget(String(id))),
    _RegisterActivatedEvent: { since: 13, run: (it) => it.events.register(eventType.workbookActivated, "Workbook") },
    _UnregisterActivatedEvent: { since: 13, run: (it) => it.events.unregister(eventType.workbookActivated, "Workbook") },
  },
});
