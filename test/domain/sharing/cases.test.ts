import { trusted, type Base } from "../../../src/domain/sharing/base";
import { caseOf, cases } from "../../../src/domain/sharing/cases";
import { tallyOf } from "../../../src/domain/sharing/decide";
import type { SharedCells } from "../../../src/domain/sharing/print";
import { decided } from "../../../src/domain/sharing/proposal";
import { candidatesFor, strangeRow } from "../../../src/domain/sharing/pointed";
import { mineOf, proposed, send, taken, world, type Copy, type Rows, type World } from "./world";

const parties = { woon: { organisation: "Woonhulp" }, ggd: { organisation: "GGD" }, oud: { organisation: "Jeugdteam" } };
const action = { action: "Inloop op school", responsible: "Woonhulp", end: 46_000, status: "Loopt" };
const rows: Rows = {
  stakeholders: parties,
  indicators: { wacht: { name: "Wachttijd" } },
  actions: { inloop: action, samen: { action: "Samen overleggen", responsible: "Woonhulp; GGD", status: "Loopt", progress: 0.2 }, ander: { action: "Alleen GGD", responsible: "GGD" } },
  measurements: { meting: { indicator: "Wachttijd", organisation: "Woonhulp", quarter: "2026-K3", numerator: 12, denominator: 18 } },
};

/** What happened to one row of the action plan, and what is to come of it. */
interface Told {
  here?: (plan: World) => World;
  there?: (copy: Copy) => Copy;
  /** The kinds of what is proposed, each with ✓ where it is taken over without a question. */
  becomes: readonly string[];
}

const inPlan = (table: "actions" | "measurements" | "stakeholders", id: string, cells: SharedCells | undefined) => (plan: World): World => {
  const own = new Map(plan.rows.get(table));
  if (cells) own.set(id, { ...own.get(id), ...cells });
  else own.delete(id);
  return { ...plan, rows: new Map([...plan.rows, [table, own]]) };
};
const inCopy = (table: "actions" | "measurements" | "stakeholders", id: string, cells: SharedCells | undefined, unreadable?: string) => (copy: Copy): Copy => {
  const own = copy.tables.get(table) ?? [];
  const changed = own.flatMap((row) => (row.id !== id ? [row] : cells ? [{ ...row, cells: { ...row.cells, ...cells }, ...(unreadable ? { unreadable: new Set([unreadable]) } : {}) }] : []));
  return { ...copy, tables: new Map([...copy.tables, [table, changed]]) };
};
const added = (id: string, cells: SharedCells) => (copy: Copy): Copy => ({ ...copy, tables: new Map([...copy.tables, ["actions", [...copy.tables.get("actions") ?? [], { id, cells }]]]) });

const told: Record<string, Told> = {
  "they changed nothing": { becomes: [] },
  "we changed the end, they nothing": { here: inPlan("actions", "inloop", { end: 46_100 }), becomes: [] },
  "both made the end the same day": { here: inPlan("actions", "inloop", { end: 46_100 }), there: inCopy("actions", "inloop", { end: 46_100 }), becomes: [] },
  "they moved the end": { there: inCopy("actions", "inloop", { end: 46_100 }), becomes: ["✓ change of end, start"] },
  "both moved the end, each to another day": { here: inPlan("actions", "inloop", { end: 46_100 }), there: inCopy("actions", "inloop", { end: 46_200 }), becomes: ["choose of end, start"] },
  "they moved the end and we wrote a note": { here: inPlan("actions", "inloop", { note: "Gebeld" }), there: inCopy("actions", "inloop", { end: 46_200 }), becomes: ["✓ change of end, start"] },
  "we changed the numerator, they the denominator: these belong together": { here: inPlan("measurements", "meting", { numerator: 13 }), there: inCopy("measurements", "meting", { denominator: 20 }), becomes: ["choose of blank, denominator, numerator, value"] },
  "they wrote the same number with other last digits": { there: inCopy("measurements", "meting", { numerator: 12.0000000000001 }), becomes: [] },
  "they emptied the status": { there: inCopy("actions", "inloop", { status: null }), becomes: ["emptied of progress, status"] },
  "they emptied the status, and left the progress that belongs to it": { there: inCopy("actions", "samen", { status: null }), becomes: ["emptied of progress, status"] },
  "they emptied the status and wrote another progress beside it": { there: inCopy("actions", "samen", { status: null, progress: 0.5 }), becomes: ["✓ change of progress, status"] },
  "they wrote a day that is none": { there: inCopy("actions", "inloop", { end: "na de zomer" }, "end"), becomes: ["unreadable of end, start"] },
  "they took the row out": { there: inCopy("actions", "inloop", undefined), becomes: ["removed"] },
  "they took out a row that we changed": { here: inPlan("actions", "inloop", { note: "Gebeld" }), there: inCopy("actions", "inloop", undefined), becomes: ["removedChoose"] },
  "we deleted the row, they left it": { here: inPlan("actions", "inloop", undefined), becomes: [] },
  "we deleted the row, they changed it: put it back?": { here: inPlan("actions", "inloop", undefined), there: inCopy("actions", "inloop", { end: 46_100 }), becomes: ["putBack"] },
  "both took the row out": { here: inPlan("actions", "inloop", undefined), there: inCopy("actions", "inloop", undefined), becomes: [] },
  "they filled a blank row that has an id": { there: inCopy("actions", "s1xactions0x", { action: "Nieuwe actie", responsible: "Woonhulp" }), becomes: ["✓ new"] },
  "they wrote a row without an id": { there: added("", { action: "Nieuwe actie", responsible: "Woonhulp" }), becomes: ["✓ new"] },
  "they wrote two rows without an id that say word for word the same": { there: (copy) => added("", { action: "Nieuwe actie", responsible: "Woonhulp" })(added("", { action: "Nieuwe actie", responsible: "Woonhulp" })(copy)), becomes: ["✓ new", "✓ new"] },
  "a row lost its id, and says word for word what was sent": { there: (copy) => added("", action)(inCopy("actions", "inloop", undefined)(copy)), becomes: [] },
  "a row lost its id, and they moved its end: is it the same row?": { there: (copy) => added("", { ...action, end: 46_100 })(inCopy("actions", "inloop", undefined)(copy)), becomes: ["again"] },
  "they took a row out and wrote another one in its place": { there: (copy) => added("", { action: "Iets heel anders", responsible: "Woonhulp" })(inCopy("actions", "inloop", undefined)(copy)), becomes: ["removed", "✓ new"] },
  "they counted on from an id": { there: added("inloop2", { action: "Nieuwe actie", responsible: "Woonhulp" }), becomes: ["✓ new"] },
  "they copied a row, the copy stands first and was changed": { there: (copy) => ({ ...copy, tables: new Map([...copy.tables, ["actions", [{ id: "inloop", cells: { ...action, action: "Inloop op de andere school" } }, ...copy.tables.get("actions") ?? []]]]) }), becomes: ["✓ new copied"] },
  "they pasted a row once more and changed nothing in it": { there: added("inloop", action), becomes: ["twin"] },
  "a row of another party stands in their copy": { there: added("ander", { action: "Alleen GGD, toch anders", responsible: "GGD" }), becomes: ["foreign of action"] },
  "a new row is of another party": { there: added("", { action: "Voor een ander", responsible: "GGD" }), becomes: ["foreign"] },
  "they changed what came along for reading": { there: inCopy("stakeholders", "woon", { contact: "I. de Wit" }), becomes: ["foreign of contact, contactDetails, function"] },
  "they hand the row to another": { there: inCopy("actions", "inloop", { responsible: "GGD" }), becomes: ["✓ change of responsible handed to GGD"] },
  "we gave the party another name": { here: (plan) => inPlan("actions", "inloop", { responsible: "Woonhulp Zuid" })(inPlan("stakeholders", "woon", { organisation: "Woonhulp Zuid" })(plan)), there: (copy) => ({ ...inCopy("actions", "inloop", { responsible: "Woonhulp Zuid" })(copy), organisation: "Woonhulp Zuid" }), becomes: [] },
  "the quarter was closed since": { here: (plan) => ({ ...plan, closed: ["2026-K3"] }), there: inCopy("measurements", "meting", { numerator: 15 }), becomes: ["correction of blank, denominator, numerator, value"] },
};

test.each(Object.entries(told))("%s", (_, { here = (plan) => plan, there = (copy) => copy, becomes }) => {
  const { plan, copy } = send(world(rows), "Woonhulp", "s1x");
  const { proposals } = proposed(here(plan), [there(copy)]);
  const lines = proposals.map(({ ticked, kind, unit, columns, said }) => [
    ticked ? "✓" : "", kind, unit === undefined ? "" : `of ${[...columns].sort().join(", ")}`,
    ...said.map((one) => (one.is === "handedTo" ? `handed to ${one.name}` : one.is === "copied" ? "copied" : "")),
  ].filter((word) => word !== "").join(" "));
  expect(lines).toEqual(becomes);
});

test("a whole column that is gone changes nothing, and is said once", () => {
  const { plan, copy } = send(world(rows), "Woonhulp", "s1x");
  const emptied = { ...copy, tables: new Map([...copy.tables, ["actions" as const, (copy.tables.get("actions") ?? []).map((row) => ({ ...row, cells: { ...row.cells, responsible: null } }))]]) };
  expect(proposed(plan, [emptied]).proposals.map(({ kind, unit, ticked }) => ({ kind, unit, ticked }))).toEqual([{ kind: "columnGone", unit: "responsible", ticked: false }]);
});

test("what stands in a column that did not go along is not taken over, and counts as that", () => {
  const { plan, copy } = send(world(rows), "Woonhulp", "s1x");
  const older = new Map([...plan.bases].map(([id, base]) => [id, { ...base, tables: new Map([...base.tables].map(([table, own]) => [table, { ...own, columns: new Set([...own.columns].filter((column) => column !== "note")) }])) }] as const));
  const asked = proposed({ ...plan, bases: older }, [inCopy("actions", "inloop", { note: "Gebeld", end: 46_100 })(copy)]);
  expect(asked.proposals.map(({ kind, unit }) => ({ kind, unit }))).toEqual([{ kind: "change", unit: "start" }]);
  const before = tallyOf("s1x.xlsx", proposed(plan, [copy]), {});
  expect(tallyOf("s1x.xlsx", asked, {})).toMatchObject({ cells: before.cells + 1, refused: 1, taken: 1, open: 0 });
});

test("a whole column that is gone stays gone in what is asked later, also where we emptied a cell of it ourselves", () => {
  const two = { ...rows, actions: { een: { ...action, note: "Bellen" }, twee: { ...action, action: "Overleg", note: "Bellen" } } };
  const { plan, copy } = send(world(two), "Woonhulp", "s1x");
  const without = inCopy("actions", "een", { note: null })(inCopy("actions", "twee", { note: null })(copy));
  const here = inPlan("actions", "een", { note: null })(plan);
  const asked = proposed(here, [without]);
  expect(asked.proposals.map(({ kind }) => kind)).toEqual(["columnGone"]);
  expect(proposed(taken(here, asked).plan, [without]).proposals.map(({ kind }) => kind)).toEqual(["columnGone"]);
});

test("of a row of two parties each can change something else, and the same cells are asked", () => {
  const first = send(world(rows), "Woonhulp", "s1x");
  const second = send(first.plan, "GGD", "s2x");
  const different = proposed(second.plan, [inCopy("actions", "samen", { note: "Zaal geregeld" })(first.copy), inCopy("actions", "samen", { end: 46_300 })(second.copy)]);
  expect(different.proposals.map(({ kind, ticked }) => ({ kind, ticked }))).toEqual([{ kind: "change", ticked: true }, { kind: "change", ticked: true }]);
  const same = proposed(second.plan, [inCopy("actions", "samen", { end: 46_200 })(first.copy), inCopy("actions", "samen", { end: 46_300 })(second.copy)]);
  expect(same.proposals.map(({ kind, ticked, said }) => ({ kind, ticked, said }))).toEqual([
    { kind: "joint", ticked: false, said: [{ is: "others", names: ["GGD"] }] }, { kind: "joint", ticked: false, said: [{ is: "others", names: ["Woonhulp"] }] },
  ]);
});

test("two partners bring a row with the same name: both come in, and that is said", () => {
  const first = send(world(rows), "Woonhulp", "s1x");
  const second = send(first.plan, "GGD", "s2x");
  const { proposals } = proposed(second.plan, [added("", { action: "Meedoen", responsible: "Woonhulp" })(first.copy), added("", { action: "Meedoen", responsible: "GGD" })(second.copy)]);
  expect(proposals.map(({ kind, ticked, said }) => ({ kind, ticked, said }))).toEqual([{ kind: "new", ticked: true, said: [{ is: "sameName" }] }, { kind: "new", ticked: true, said: [{ is: "sameName" }] }]);
});

test("a row that came without an id and was changed since is asked after: is it the same?", () => {
  const { plan, copy } = send(world(rows), "Woonhulp", "s1x");
  const once = taken(plan, proposed(plan, [added("", { action: "Meedoen", responsible: "Woonhulp", note: "Eerst" })(copy)]));
  const later = added("", { action: "Meedoen", responsible: "Woonhulp", note: "Later" })(copy);
  const asked = proposed(once.plan, [later]);
  expect(asked.proposals.map(({ kind, ticked }) => ({ kind, ticked }))).toEqual([{ kind: "again", ticked: false }]);
  const [question] = asked.proposals;
  for (const answer of ["theirs", "mine"] as const) {
    const after = taken(once.plan, asked, { [question?.id ?? ""]: answer });
    expect(after.plan.rows.get("actions")?.size).toBe(4);
    expect(proposed(after.plan, [later]).proposals).toEqual([]);
  }
});

describe("somebody points out which row of the plan a strange row is", () => {
  const strange = (copy: Copy) => added("", { action: "Alleen de GGD", responsible: "Woonhulp", note: "Zaal geregeld" })(copy);
  const pointed = (row: string, is: string) => [{ sendId: "s1x", table: "actions", row, is } as const];

  test("it is held against that row, cell by cell, and that is remembered", () => {
    const { plan, copy } = send(world(rows), "Woonhulp", "s1x");
    const asked = proposed(plan, [strange(copy)]);
    const [one] = asked.proposals;
    expect(asked.proposals.map(({ kind, ticked }) => ({ kind, ticked }))).toEqual([{ kind: "new", ticked: true }]);
    const row = (one && strangeRow(one)) ?? "";
    expect(one && candidatesFor(one, asked, mineOf(plan)).map(({ id, name, owners }) => ({ id, name, owners }))).toEqual([{ id: "ander", name: "Alleen GGD", owners: ["GGD"] }]);

    const said = proposed(plan, [strange(copy)], pointed(row, "ander"));
    expect(said.proposals.map(({ kind, row: of, columns, ticked, cameAs }) => ({ kind, of, columns, ticked, cameAs }))).toEqual([
      { kind: "foreign", of: "ander", columns: ["action"], ticked: false, cameAs: row }, { kind: "foreign", of: "ander", columns: ["responsible"], ticked: false, cameAs: row },
      { kind: "foreign", of: "ander", columns: ["note"], ticked: false, cameAs: row },
    ]);
    const answers = Object.fromEntries(said.proposals.map(({ id, columns }) => [id, columns[0] === "note" ? "theirs" : "mine"] as const));
    const after = taken(plan, said, answers).plan;
    expect(after.rows.get("actions")?.size).toBe(3);
    expect(after.rows.get("actions")?.get("ander")).toEqual({ action: "Alleen GGD", responsible: "GGD", note: "Zaal geregeld" });
    expect(proposed(after, [strange(copy)]).proposals).toEqual([]);
    // Once it was said to be a row of its own after all, it is that from then on.
    expect(proposed(after, [strange(copy)], pointed(row, "")).proposals.map(({ kind }) => kind)).toEqual(["new"]);
    const own = taken(after, proposed(after, [strange(copy)], pointed(row, ""))).plan;
    expect(own.rows.get("actions")?.size).toBe(4);
    expect(proposed(own, [strange(copy)]).proposals).toEqual([]);
  });

  test("a row in a blank line of the copy can be pointed out too, and a row that stands in the copy itself cannot be it", () => {
    const { plan, copy } = send(world(rows), "Woonhulp", "s1x");
    const typed = inCopy("actions", "s1xactions0x", { action: "Nieuw", responsible: "Woonhulp" })(copy);
    expect(proposed(plan, [typed], pointed("s1xactions0x", "ander")).proposals.map(({ row, kind }) => `${row} ${kind}`)).toEqual(["ander foreign", "ander foreign"]);
    expect(proposed(plan, [typed], pointed("s1xactions0x", "inloop")).proposals.map(({ row, kind }) => `${row} ${kind}`)).toEqual(["s1xactions0x new"]);
  });

  test("a row that seems to be an earlier one can be a row of its own", () => {
    const { plan, copy } = send(world(rows), "Woonhulp", "s1x");
    const lost = added("", { ...action, end: 46_100 })(inCopy("actions", "inloop", undefined)(copy));
    const [again] = proposed(plan, [lost]).proposals;
    const said = proposed(plan, [lost], pointed((again && strangeRow(again)) ?? "", ""));
    expect(said.proposals.map(({ kind, ticked }) => `${kind} ${ticked}`).sort()).toEqual(["new true", "removed false"]);
  });
});

test("a row that was written once more, word for word, does not take the place of the one that was sent", () => {
  const { plan, copy } = send(world(rows), "Woonhulp", "s1x");
  const other = { id: "inloop", cells: { ...action, responsible: "GGD", end: null } };
  const full = added("", action)({ ...copy, tables: new Map([...copy.tables, ["actions", [other, ...copy.tables.get("actions") ?? []]]]) });
  const asked = proposed(plan, [full]);
  expect(asked.proposals.map(({ kind, row }) => `${kind} ${row === "inloop" ? "inloop" : "other"}`).sort()).toEqual(["foreign other", "new other"]);
  expect(proposed(taken(plan, asked).plan, [full]).proposals.map(({ kind, row }) => `${kind} ${row === "inloop" ? "inloop" : "other"}`)).toEqual(["foreign other"]);
});

test("without anything known of what was sent, blanks are filled and the rest is asked", () => {
  const { plan, copy } = send(world(rows), "Woonhulp", "s1x");
  const unknown = { ...plan, bases: new Map() };
  const { proposals } = proposed(unknown, [inCopy("actions", "inloop", { end: 46_100, note: "Gebeld" })(copy)]);
  expect(proposals.map(({ kind, unit, ticked }) => ({ kind, unit, ticked }))).toEqual([{ kind: "differs", unit: "start", ticked: false }, { kind: "fill", unit: "note", ticked: true }]);
});

test("what is not answered stays, and what is answered counts", () => {
  expect([decided({ id: "a", ticked: false }, {}), decided({ id: "a", ticked: true }, {}), decided({ id: "a", ticked: true }, { a: "mine" }), decided({ id: "toString", ticked: false }, {})]).toEqual([undefined, "theirs", "mine", undefined]);
});

test("each line of the table of cases is the first for something, and the last one for all that is left", () => {
  const flags = ["baseKnown", "theirsIsSent", "mineIsSent", "theirsIsMine", "theirsEmpty", "emptiedOnly", "mineEmpty", "unreadable", "unknownWord", "columnGone", "rowGone", "rowNew", "rowTwin", "deletedHere", "foreign", "closed", "theirsIsEarlier"] as const;
  const met = new Set<string>();
  for (let mask = 0; mask < 2 ** flags.length; mask++) {
    const facts = Object.fromEntries(flags.map((flag, i) => [flag, (mask >> i) % 2 === 1])) as unknown as Parameters<typeof caseOf>[0];
    met.add(caseOf(facts).says);
  }
  expect(cases.map(({ says }) => says).filter((says) => !met.has(says))).toEqual([]);
});

describe("copies of one send that come one after the other", () => {
  const edit = (cells: SharedCells) => inCopy("actions", "inloop", cells);
  const blank = (cells: SharedCells, id = "s1xactions0x") => added(id, cells);
  const sentOnce = () => send(world(rows), "Woonhulp", "s1x");
  const kinds = (plan: World, copy: Copy) => proposed(plan, [copy]).proposals.map(({ kind, ticked, columns }) => `${ticked ? "✓ " : ""}${kind}${kind === "new" || kind === "removed" ? "" : ` of ${[...columns].sort().join(", ")}`}`);

  test("an older one does not take back what a later one brought: it asks", () => {
    const { plan, copy } = sentOnce();
    const [first, second] = [edit({ note: "Eerst" })(copy), edit({ note: "Later" })(copy)];
    const after = taken(taken(plan, proposed(plan, [first])).plan, proposed(taken(plan, proposed(plan, [first])).plan, [second])).plan;
    expect(after.rows.get("actions")?.get("inloop")?.["note"]).toBe("Later");
    expect(kinds(after, first)).toEqual(["older of note"]);
    expect(kinds(after, copy)).toEqual(["older of note"]);
    expect(kinds(after, second)).toEqual([]);
    // Who says that it is no older copy has it taken over, and nobody is asked again.
    const [asked] = proposed(after, [first]).proposals;
    const { plan: chosen } = taken(after, proposed(after, [first]), { [asked?.id ?? ""]: "theirs" });
    expect(chosen.rows.get("actions")?.get("inloop")?.["note"]).toBe("Eerst");
    expect(kinds(chosen, first)).toEqual([]);
  });

  test("two people of one party who each changed another row both come in, and neither undoes the other", () => {
    const { plan, copy } = sentOnce();
    const [one, other] = [edit({ end: 46_300 })(copy), inCopy("actions", "samen", { note: "Gebeld" })(copy)];
    const { plan: first } = taken(plan, proposed(plan, [one]));
    const { plan: second } = taken(first, proposed(first, [other]));
    expect(second.rows.get("actions")?.get("inloop")?.["end"]).toBe(46_300);
    expect(second.rows.get("actions")?.get("samen")?.["note"]).toBe("Gebeld");
  });

  const [theirs, hers] = [{ action: "Nieuwe werkwijze op school", responsible: "Woonhulp" }, { action: "Ouders uitnodigen", responsible: "Woonhulp", note: "In mei" }];

  test("two people of one party who each wrote in the first blank row both keep their row, one after the other", () => {
    const { plan, copy } = sentOnce();
    const { plan: first } = taken(plan, proposed(plan, [blank(theirs)(copy)]));
    expect(kinds(first, blank(hers)(copy))).toEqual(["✓ new"]);
    const { plan: second } = taken(first, proposed(first, [blank(hers)(copy)]));
    expect([...second.rows.get("actions")?.values() ?? []].map(({ action: name }) => name)).toEqual(expect.arrayContaining([theirs.action, hers.action]));
    // Neither file ever held the row of the other: nobody is asked whether it was taken out.
    expect(kinds(second, blank(theirs)(copy))).toEqual([]);
    expect(kinds(second, blank(hers)(copy))).toEqual([]);
  });

  test("and together, whichever file comes first", () => {
    const { plan, copy } = sentOnce();
    const files = [{ ...blank(theirs)(copy), file: "een.xlsx" }, { ...blank(hers)(copy), file: "twee.xlsx" }];
    const asked = proposed(plan, files);
    expect(asked.proposals.map(({ kind, ticked }) => `${kind} ${ticked}`)).toEqual(["new true", "new true"]);
    const { plan: after } = taken(plan, asked);
    expect([...after.rows.get("actions")?.values() ?? []].map(({ action: name }) => name)).toEqual(expect.arrayContaining([theirs.action, hers.action]));
    expect(proposed(plan, [...files].reverse()).proposals).toEqual(asked.proposals);
    expect(proposed(after, files).proposals).toEqual([]);
  });

  test("a row that one of them wrote is not missing from the copy of the other, with an id of ours or without; a row that went out is", () => {
    const { plan, copy } = sentOnce();
    const { plan: first } = taken(plan, proposed(plan, [added("", hers)(blank(theirs)(copy))]));
    expect(first.rows.get("actions")?.size).toBe(5);
    expect(kinds(first, copy)).toEqual([]);
    expect(kinds(first, inCopy("actions", "inloop", undefined)(copy))).toEqual(["removed"]);
  });

  test("also where that was taken over before plans kept what had counted as sent until then: the copy itself says what went out", () => {
    const { plan, copy } = sentOnce();
    const out = plan.bases.get("s1x");
    const { plan: first } = taken(plan, proposed(plan, [blank(theirs)(edit({ end: 46_300 })(copy))]));
    const before = (base: Base): Base => ({ ...base, tables: new Map([...base.tables].map(([table, own]) => [table, { ...own, rows: new Map([...own.rows].map(([id, { hashes }]) => [id, { hashes }])) }])) });
    const old = { ...first, bases: new Map([...first.bases].map(([id, base]) => [id, before(base)])) };
    // Without its hidden sheet an older copy seems to change what it says; with it, it asks, and misses no row that a colleague wrote.
    expect(kinds(old, copy)).toEqual(["✓ change of end, start", "removed"]);
    const withSheet = { ...old, bases: new Map([...old.bases].map(([id, base]) => [id, trusted(base, out, mineOf(old).idOf) ?? base])) };
    expect(kinds(withSheet, copy)).toEqual(["older of end, start"]);
    expect(kinds(withSheet, blank(hers)(edit({ end: 46_300 })(copy)))).toEqual(["✓ new"]);
  });

  test("who goes on in a new row of an earlier copy changes that row", () => {
    const { plan, copy } = sentOnce();
    const { plan: first } = taken(plan, proposed(plan, [blank(hers)(copy)]));
    expect(kinds(first, blank({ ...hers, note: "In juni", end: 46_500 })(copy))).toEqual(["✓ change of end, start", "✓ change of note"]);
    expect(kinds(first, blank({ ...hers, action: "Ouders en leraren uitnodigen" })(copy))).toEqual(["✓ change of action"]);
  });
});
