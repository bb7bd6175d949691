import { templates } from "../../src/templates";
import type { Template } from "../../src/workbook/content";
import { isOptional } from "../../src/workbook/meta";
import { allSheets } from "../../src/workbook/sheets";
import { textsIn } from "./words";

/** Every Dutch text of a template, with the way to it; its source is called by its own name. */
const dutch = (template: Template) => textsIn(template).filter(({ at }) => !/^(source|name|description)$/.test(at)).map(({ at, text: { nl } }) => ({ at, nl }));

/** What belongs to the subject of another step plan: who reads it would think that the script is not for them. */
const foreign: Readonly<Record<string, RegExp>> = {
  leidraad: /huishouden|Toekomstscenario|geweldsprofiel|gesloten plaatsing|separe|verhuisd|Hoe groot mag een groep/i,
  kompas: /suïcid|zelfdoding|\b113\b|leidraad|gatekeeper|jeugddomein|separe|verhuisd|Hoe groot mag een groep/i,
  jeugdzorgPlus: /huishouden|\b113\b|leidraad|gatekeeper|jeugddomein|meldcode|geweldsprofiel/i,
  naasten: /huishouden|\b113\b|leidraad|gatekeeper|jeugddomein|separe|kerngroep bereidt/i,
};

test.each(Object.entries(foreign))("nothing in %s speaks of the subject of another step plan", (id, words) => {
  expect(dutch(templates[id]!).filter(({ nl }) => words.test(nl)).map(({ at, nl }) => `${at}: ${nl}`)).toEqual([]);
});

test.each(Object.entries(templates))("each sheet that %s sends people to is one that it has or offers", (_, template) => {
  const { usual, more } = template.sheets;
  const offered = new Set<string>([...usual, ...more]);
  // The longest name first: "Plan van aanpak" before "Plan".
  const names = allSheets.map(({ key, name }) => ({ key, name: name.nl })).sort((a, b) => b.name.length - a.name.length);
  const sent = dutch(template).flatMap(({ at, nl }) => [...nl.matchAll(/\bblad (.{0,30})/g)].map(([, after = ""]) => ({ at, sheet: names.find(({ name }) => after.startsWith(name)) })));
  expect(sent.filter(({ sheet }) => sheet && isOptional(sheet.key) && !offered.has(sheet.key)).map(({ at, sheet }) => `${at}: ${sheet!.name}`)).toEqual([]);
});

test("a sheet that every step plan may have speaks of the subject of none of them", () => {
  const own = /huishouden|jongere|suïcid|leidraad|kompas\b/i;
  expect(textsIn(allSheets).filter(({ text: { nl } }) => own.test(nl)).map(({ at, text: { nl } }) => `${at}: ${nl}`)).toEqual([]);
});
