import type { Text } from "../../src/messages";
import { templates } from "../../src/templates";
import { idsOf, mistakesIn } from "./rows";
import { sameName } from "../../src/domain/names";

/** The steps and their phases, as the sources have them. */
const stepsOf: Record<string, string[]> = {
  leidraad: ["1 support", "2 coordinator", "3 network", "4 baseline", "5 actionPlan", "6 evaluation"],
  kompas: [
    "1 structure (Voorbereiding)", "2 governance (Voorbereiding)", "3 plan (Voorbereiding)", "4 currentSituation (Analyse)",
    "5 ambition (Ambitie)", "6 strategy (Strategie)", "7 activities (Strategie)", "8 learning (Implementatie)",
  ],
  jeugdzorgPlus: ["1 coalition", "2 content", "3 youngPeople", "4 room", "5 learning"],
  naasten: ["1 conditions", "2 start", "3 treatment", "4 closing"],
  empty: [],
};

const partiesOf: Record<string, string[]> = {
  leidraad: [
    "Scholen", "Huisartsen", "GGD", "Jeugdzorg", "Jeugdbescherming", "Maatschappelijk werk", "Wijkteams", "Ggz",
    "Gemeente (jeugdbeleid)", "Gemeente (zorginkoop)", "Jongeren", "Naasten", "Sportverenigingen",
  ],
  kompas: [
    "Gemeente of regiogemeenten", "Lokale teams", "Gecertificeerde instellingen", "Veilig Thuis", "Raad voor de Kinderbescherming",
    "Ggz volwassenen", "Ggz jeugd", "Verslavingszorg", "LVB-zorg", "Politie", "Justitie", "Meldpunten zorg en overlast", "Vrouwenopvang", "Huisartsen", "Scholen",
    "Woningcorporaties", "Schuldhulpverlening", "Welzijn", "Buurtinitiatieven", "Werk en inkomen", "Herstelcentra", "Ervaringsdeskundigen", "Huishoudens",
  ],
  jeugdzorgPlus: [
    "Jeugdzorg Nederland", "de Nederlandse ggz", "VGN", "VOBC", "NJi", "Inspectie Gezondheidszorg en Jeugd", "VNG", "Ministerie van VWS",
    "Wetenschap", "Professionals", "Onderwijs", "Ervaringsdeskundige jongeren",
  ],
  naasten: ["Ggz", "Huisartsen", "Naasten"],
  empty: [],
};

const themesOf: Record<string, string[]> = {
  leidraad: ["support", "training", "protocol", "safety", "collaboration", "relatives", "wellbeing", "learning"],
  kompas: ["safeHome", "timelySupport", "collaboration", "continuity", "learning"],
  jeugdzorgPlus: ["talking", "seclusion", "family", "groups", "transfers", "earlier", "room"],
  naasten: ["startWithRelatives", "treatmentWithRelatives", "closingWithRelatives", "conditions"],
  empty: ["general"],
};

const goalsOf: Record<string, string[]> = {
  leidraad: ["seenInTime", "equipped", "included", "oneNetwork", "lasting"],
  kompas: ["safeHome", "timelySupport", "collaboration"],
  jeugdzorgPlus: ["safe", "prevented", "learned"],
  naasten: ["triad", "safety", "supported", "anchored"],
  empty: ["general"],
};

/** How many example indicators each theme offers: for Kompas exactly those of the source. */
const indicatorsOf: Record<string, Record<string, number>> = {
  leidraad: { training: 1, relatives: 2, collaboration: 2, protocol: 1, safety: 1, wellbeing: 1 },
  kompas: { safeHome: 5, timelySupport: 7, collaboration: 7, continuity: 3, learning: 4 },
  jeugdzorgPlus: { talking: 2, seclusion: 1, transfers: 1, earlier: 1 },
  naasten: { startWithRelatives: 2, treatmentWithRelatives: 1, closingWithRelatives: 1, conditions: 1 },
  empty: {},
};

/** Who does what is asked of every network, about what its step plan is about: the compass asks about unsafe homes. */
const subjectsOf = (id: string) => [
  "ambition", "path", id === "kompas" ? "whoDoesWhatUnsafe" : "whoDoesWhat", "together", "whichImplement", "whatOthersDo", "timeline",
  "tasks", "meetings", "informationSharing", "privacy", "progress", "participation",
];

test("there are four step plans, Leidraad first, and one without any", () => {
  expect(Object.keys(templates)).toEqual(["leidraad", "kompas", "jeugdzorgPlus", "naasten", "empty"]);
});

describe.each(Object.entries(templates))("%s", (id, template) => {
  test("is known by its own id", () => {
    expect(template.id).toBe(id);
  });

  test("has the steps and phases of its source", () => {
    const steps = template.steps.map((step) => `${step.number} ${step.id}${step.phase ? ` (${step.phase.nl})` : ""}`);
    expect(steps).toEqual(stepsOf[id]);
  });

  test("offers the parties of its source, each in a domain of its list and none of them twice", () => {
    expect(template.parties.map((party) => party.name.nl)).toEqual(partiesOf[id]);
    const domains = idsOf(template.lists.domain);
    expect(template.parties.filter((party) => !domains.includes(party.domain))).toEqual([]);
    for (const language of ["nl", "en"] as const) {
      const names = template.parties.map((party) => sameName(party.name[language]));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("has its themes, its goals and every subject of agreement", () => {
    expect(idsOf(template.lists.theme)).toEqual(themesOf[id]);
    expect(idsOf(template.lists.goal)).toEqual(goalsOf[id]);
    expect(idsOf(template.lists.agreementSubject)).toEqual(subjectsOf(id));
  });

  test("prepares one draft agreement on every subject, in the order of the list", () => {
    const rows = template.examples.agreements ?? [];
    if (Object.keys(template.examples).length === 0) return;
    expect(rows.map((row) => row.subject)).toEqual(subjectsOf(id));
    expect(rows.every((row) => row.status === "draft")).toBe(true);
  });

  test("offers the example indicators of its source, without figures that are the network's own to find", () => {
    const rows = template.examples.indicators ?? [];
    const byTheme: Record<string, number> = {};
    for (const row of rows) byTheme[String(row.theme)] = (byTheme[String(row.theme)] ?? 0) + 1;
    expect(byTheme).toEqual(indicatorsOf[id]);
    expect(rows.filter((row) => "baseline" in row || "target" in row || "owner" in row)).toEqual([]);
    expect(rows.length === 0 || rows.some((row) => row.priority === "high")).toBe(true);
  });

  test("gives every indicator a name of its own in both languages, because actions and measurements refer to it", () => {
    for (const language of ["nl", "en"] as const) {
      const names = (template.examples.indicators ?? []).map((row) => sameName((row.name as Text)[language]));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("gives example actions for every goal and both levels, without dates or names", () => {
    const rows = template.examples.actions ?? [];
    if (rows.length === 0) return;
    expect(new Set(rows.map((row) => row.goal))).toEqual(new Set(template.lists.goal.map((goal) => goal.text)));
    expect(new Set(rows.map((row) => row.level))).toEqual(new Set(["organisation", "network"]));
    expect(rows.filter((row) => row.status !== "notStarted" || "start" in row || "end" in row || "responsible" in row)).toEqual([]);
  });

  test("has examples that fit their columns, and refers only to list values and indicators that it has", () => {
    expect(mistakesIn(template.examples, template)).toEqual([]);
    expect(mistakesIn(template.rows, template)).toEqual([]);
  });

  test("brings no measurements and no stakeholders of its own", () => {
    expect(template.examples.measurements).toBeUndefined();
    expect(template.examples.stakeholders).toBeUndefined();
  });

  test.each(Object.entries(template.lists))("has a list %s whose ids and texts are told apart in both languages", (_, items) => {
    expect(new Set(idsOf(items)).size).toBe(items.length);
    expect(new Set(items.map((item) => sameName(item.text.nl))).size).toBe(items.length);
    expect(new Set(items.map((item) => sameName(item.text.en))).size).toBe(items.length);
  });

  test("sends every step to a sheet with something to do there", () => {
    const offered = [...template.sheets.usual, ...template.sheets.more];
    for (const { sheets } of template.steps) {
      expect(sheets.slice(0, -1).filter((key) => !offered.some((one) => one === key))).toEqual([]);
      expect(["start", "stakeholders", "agreements", "actions", "indicators", "measurements", "dashboard"]).toContain(sheets.at(-1));
    }
  });
});

test("a domain that two step plans share has the same words in both", () => {
  const words = new Map<string, unknown>();
  for (const template of Object.values(templates))
    for (const item of template.lists.domain) {
      if (words.has(item.id)) expect(item.text).toEqual(words.get(item.id));
      words.set(item.id, item.text);
    }
});
