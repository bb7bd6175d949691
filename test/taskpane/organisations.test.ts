import fc from "fast-check";
import { maxOrganisations, readOrganisations } from "../../src/domain/choices";
import { addOrganisations, hasOrganisation, removeOrganisation } from "../../src/taskpane/organisations";

test("a pasted list is added line by line, empty lines and outer spaces dropped", () => {
  expect(addOrganisations(["GGD"], " Politie \r\n\r\nVeilig Thuis\tggz Noord\n")).toMatchObject({
    organisations: ["GGD", "Politie", "Veilig Thuis", "ggz Noord"], added: 3, left: "", problem: undefined,
  });
});

test("a party in another spelling stays in the field, with the spelling that is there", () => {
  expect(addOrganisations(["ggz Noord"], "GGZ-Noord\nPolitie")).toMatchObject({
    organisations: ["ggz Noord", "Politie"],
    left: "GGZ-Noord",
    problem: { code: "organisationTwice", details: { name: "GGZ-Noord", other: "ggz Noord" } },
  });
});

test("of 400 lines the first hundred are taken, the others stay in the field, and the message counts them all", () => {
  const lines = Array.from({ length: 400 }, (_, i) => `Organisatie ${i + 1}`);
  const { organisations, left, problem } = addOrganisations([], lines.join("\n"));
  expect(organisations).toHaveLength(maxOrganisations);
  expect(left.split("\n")).toHaveLength(300);
  expect(problem).toEqual({ code: "organisationsTooMany", details: { count: 400, max: maxOrganisations } });
});

test.each(["=SOM(A1)", "+31 hulplijn", "@zorg", "🌱", "مركز رعاية الشباب"])("“%s” is a name like any other", (name) => {
  expect(addOrganisations([], name).organisations).toEqual([name]);
});

test.each([["a; b", "organisationSeparator"], ["x".repeat(300), "textTooLong"]])("%s is refused and kept", (name, code) => {
  expect(addOrganisations([], name)).toMatchObject({ organisations: [], left: name, problem: { code } });
});

test("every name that is typed ends up in the list or stays in the field", () => {
  const name = fc.oneof(fc.string(), fc.constantFrom("GGD", "ggd", "Veilig Thuis", "veilig-thuis", "a;b"));
  fc.assert(fc.property(fc.array(name), (lines) => {
    const { organisations, left, added } = addOrganisations([], lines.join("\n"));
    const typed = readOrganisations(lines.join("\n"));
    expect([...organisations, ...readOrganisations(left)].sort()).toEqual(typed.sort());
    expect(added).toBe(organisations.length);
  }));
});

test("a party is found and taken out in whatever spelling", () => {
  expect(hasOrganisation(["ggz Noord"], "GGZ-Noord")).toBe(true);
  expect(removeOrganisation(["GGD", "ggz Noord"], "GGZ-Noord")).toEqual(["GGD"]);
});
