import fc from "fast-check";
import { readOrganisations } from "../../../src/domain/choices";
import { hasParty, keepOne, readParties, toggleParty } from "../../../src/taskpane/making/state/organisations";

test("a pasted list is read line by line, empty lines and outer spaces dropped", () => {
  expect(readParties(" Politie \r\n\r\nVeilig Thuis\tggz Noord\n")).toEqual({ parties: ["Politie", "Veilig Thuis", "ggz Noord"], doubles: [] });
});

test("a party in another spelling is a double of the first, and goes when one is kept", () => {
  const text = "ggz Noord\nPolitie\nGGZ Noórd";
  expect(readParties(text)).toEqual({ parties: ["ggz Noord", "Politie"], doubles: ["GGZ Noórd"] });
  expect(keepOne(text)).toBe("ggz Noord\nPolitie");
});

test.each(["=SOM(A1)", "+31 hulplijn", "@zorg", "🌱", "مركز رعاية الشباب"])("“%s” is a name like any other", (name) => {
  expect(readParties(name).parties).toEqual([name]);
});

test("every name that is typed is a party or a double, and keeping one drops nobody", () => {
  const name = fc.oneof(fc.string(), fc.constantFrom("GGD", "ggd", "Veilig Thuis", "veilig  thuis", "véilig thuis", "a;b"));
  fc.assert(fc.property(fc.array(name), (lines) => {
    const text = lines.join("\n");
    const { parties, doubles } = readParties(text);
    expect([...parties, ...doubles].sort()).toEqual(readOrganisations(text).sort());
    expect(readParties(keepOne(text))).toEqual({ parties, doubles: [] });
  }));
});

test("a party is ticked into the list and out of it, in whatever spelling it stands there", () => {
  expect(hasParty("GGD\nggz Noord", "GGZ Noórd")).toBe(true);
  expect(toggleParty("GGD\nggz Noord", "GGZ Noórd")).toBe("GGD");
  expect(toggleParty("GGD", "Politie")).toBe("GGD\nPolitie");
});
