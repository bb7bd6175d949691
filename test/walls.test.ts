/**
 * The walls of the house: which part may know which, and what holds for every file. CONTEXT.md draws them.
 */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..");

/** Paths under a folder of the project, from the root, with slashes. */
function filesUnder(folder: string, name: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file).split(sep).join("/"));
}

interface Source {
  path: string;
  /** The part of the product it stands in: "domain" for src/domain/quarter.ts. */
  part: string;
  text: string;
  tree: ts.SourceFile;
  /** What it imports of ours, from the root and without ending, types included. */
  imports: string[];
  /** Those among them that it cannot begin without: no types, and nothing that is fetched later. */
  values: string[];
}

function source(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const imports = ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => from(path, name));
  return { path, part: path.split("/")[1]!, text, tree, imports, values: valuesIn(tree).map((name) => from(path, name)) };
}

/** A file that another one names, from the root. */
function from(path: string, name: string): string {
  return relative(root, join(root, dirname(path), name)).split(sep).join("/");
}

function valuesIn(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((statement) => {
    if (!(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) || !statement.moduleSpecifier) return [];
    const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement;
    const names = clause && (ts.isImportClause(clause) ? clause.namedBindings : clause.exportClause);
    const areTypes = names && (ts.isNamedImports(names) || ts.isNamedExports(names)) && names.elements.every(({ isTypeOnly }) => isTypeOnly) && !(ts.isImportDeclaration(statement) && statement.importClause?.name);
    const name = (statement.moduleSpecifier as ts.StringLiteral).text;
    return name.startsWith(".") && !clause?.isTypeOnly && !areTypes ? [name] : [];
  });
}

const sources = filesUnder("src", /\.tsx?$/).map(source);

/** Which parts of ours a part may import beside itself; "workbook/types" means that file alone. */
const allowed: Record<string, string[]> = {
  messages: [],
  domain: ["messages"],
  workbook: ["domain", "messages"],
  templates: ["workbook", "domain", "messages"],
  excel: ["workbook", "domain", "messages"],
  file: ["workbook", "domain", "messages"],
  board: ["workbook", "domain", "messages"],
  // A shared runtime has one entry, the pane: it brings the commands in.
  taskpane: ["commands", "excel", "file", "board", "templates", "workbook", "domain", "messages"],
  commands: ["excel", "taskpane", "templates", "workbook", "domain", "messages"],
  // The one door to the host: the command line makes a workbook without Excel through it.
  cli: ["host/headless", "excel", "file", "board", "templates", "workbook", "domain", "messages"],
  host: ["messages", "workbook/types", "workbook/address", "workbook/comparable", "workbook/validity", "file"],
};

test("every part of src has its walls", () => {
  expect(readdirSync(join(root, "src")).sort()).toEqual(Object.keys(allowed).sort());
});

test.each(Object.entries(allowed))("%s imports of ours only: %j", (part, parts) => {
  const strangers = sources
    .filter((file) => file.part === part)
    .flatMap((file) => file.imports.map((target) => ({ file: file.path, target: target.replace(/^src\//, "") })))
    .filter(({ target }) => ![part, ...parts].some((door) => target === door || target.startsWith(`${door}/`)))
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(strangers).toEqual([]);
});

const byPath = new Map(sources.flatMap((file) => {
  const path = file.path.replace(/\.tsx?$/, "");
  return [[path, file.path], [path.replace(/\/index$/, ""), file.path]];
}));

/** A circle in what stands on what, each name once; undefined where there is none. */
function circle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const next of graph.get(name) ?? []) {
      const found = visit(next, [...way, name]);
      if (found) return found;
    }
    done.add(name);
    return undefined;
  };
  for (const name of graph.keys()) {
    const found = visit(name, []);
    if (found) return found;
  }
  return undefined;
}

test("no file waits for a file that waits for it", () => {
  const graph = new Map(sources.map(({ path, values }) => [path, new Set(values.flatMap((target) => byPath.get(target) ?? []))]));
  expect(circle(graph)).toBeUndefined();
});

/** Every folder that holds folders, from the root. */
const houses = [...new Set(sources.flatMap(({ path }) => {
  const names = path.split("/").slice(0, -1);
  return names.slice(2).map((_, i) => names.slice(0, i + 2).join("/"));
}))].sort();

/** Its rooms are its folders and the files beside them; types count too: nobody has to know two rooms at once to understand one. */
test.each(houses)("no two rooms of %s know each other, not by a third one either", (house) => {
  const roomOf = (path: string): string => path.slice(house.length + 1).split("/")[0]!;
  const graph = new Map<string, Set<string>>();
  for (const file of sources.filter(({ path }) => path.startsWith(`${house}/`))) {
    const known = graph.get(roomOf(file.path)) ?? new Set<string>();
    for (const target of file.imports.flatMap((name) => byPath.get(name) ?? [])) {
      if (target.startsWith(`${house}/`) && roomOf(target) !== roomOf(file.path)) known.add(roomOf(target));
    }
    graph.set(roomOf(file.path), known);
  }
  expect(circle(graph)).toBeUndefined();
});

/** Names of the types that a file exports. */
function exportedTypes({ tree }: Source): string[] {
  return tree.statements.flatMap((statement) => (
    (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isClassDeclaration(statement))
    && statement.name && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ? [statement.name.text] : []
  ));
}

// The host is a world of its own: it has Excel's sheets, tables and charts under Excel's names, and nothing that ships knows it.
test.each([["that ships", false], ["of the local host", true]])("a type %s has a name of its own", (_, isHost) => {
  const names = sources.filter(({ part }) => (part === "host") === isHost).flatMap((file) => [...new Set(exportedTypes(file))].map((name) => ({ name, path: file.path })));
  const doubled = names.filter(({ name, path }) => names.some((other) => other.name === name && other.path !== path));
  expect(doubled).toEqual([]);
});

/** What the parts of the pane share, by name; the shell puts them together. Every other folder is a part. */
const sharedByParts = ["base", "checkup", "copies", "kept", "lists", "widgets", "words"];

test("no part of the pane knows another part", () => {
  const parts = readdirSync(join(root, "src/taskpane"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "shell" && !sharedByParts.includes(entry.name))
    .map(({ name }) => name);
  const partOf = (path: string): string | undefined => parts.find((name) => path.startsWith(`src/taskpane/${name}/`));
  const acquainted = sources.flatMap(({ path, imports }) => imports
    .filter((target) => partOf(path) !== undefined && (target.startsWith("src/taskpane/shell/") || (partOf(target) !== undefined && partOf(target) !== partOf(path))))
    .map((target) => `${path} imports ${target}`));
  expect(acquainted).toEqual([]);
});

/** Every node of a file that the test picks, as "path:line". */
function places(file: Source, pick: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (pick(node)) found.push(`${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    node.forEachChild(visit);
  };
  visit(file.tree);
  return found;
}

test("only excel/session.ts runs a batch in Excel", () => {
  const isRun = (node: ts.Node): boolean => ts.isPropertyAccessExpression(node) && node.getText() === "Excel.run";
  const elsewhere = sources.filter(({ path }) => path !== "src/excel/session.ts").flatMap((file) => places(file, isRun));
  expect(elsewhere).toEqual([]);
});

test("nothing that ships can send anything anywhere, or take a text for HTML", () => {
  const forbidden = new Set(["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "innerHTML", "outerHTML", "dangerouslySetInnerHTML", "eval"]);
  const found = sources
    .filter(({ part }) => part !== "host")
    .flatMap((file) => places(file, (node) => ts.isIdentifier(node) && forbidden.has(node.text)));
  expect(found).toEqual([]);
});

test("no file of src is longer than 300 lines", () => {
  const long = sources.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 })).filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

/** The exported functions of a file, constants that hold a function included. */
function exportedFunctions(tree: ts.SourceFile): { name: string; node: ts.Node }[] {
  const isExported = (node: ts.Statement): boolean =>
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return tree.statements.filter(isExported).flatMap((statement): { name: string; node: ts.Node }[] => {
    if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? "default", node: statement }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations
      .filter(({ initializer }) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)))
      .map(({ name }) => ({ name: name.getText(), node: statement }));
  });
}

test("every exported function says what it does", () => {
  const silent = sources.flatMap(({ path, tree }) => {
    const functions = exportedFunctions(tree);
    // One comment serves all overloads of a function.
    const told = new Set(functions.filter(({ node }) => ts.getJSDocCommentsAndTags(node).length > 0).map(({ name }) => name));
    return functions.filter(({ name }) => !told.has(name)).map(({ name }) => `${path}: ${name}`);
  });
  expect(silent).toEqual([]);
});

/** Every sentence of a messages file under its path, as the {places} that it fills: "problems.sheetTaken" -> ["name", "suggestion"]. */
function sentences(value: unknown, path: string): [string, string[]][] {
  if (typeof value === "string") return [[path, [...value.matchAll(/\{(\w+)\}/g)].map(([, place]) => place!).sort()]];
  if (typeof value !== "object" || value === null) return [[path, []]];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

test("Dutch and English have the same files", () => {
  expect(filesUnder("src/messages/en", /./).map((path) => path.replace("/en/", "/nl/"))).toEqual(filesUnder("src/messages/nl", /./));
});

test.each(filesUnder("src/messages/nl", /\.ts$/))("every sentence of %s stands in English too, with the same places", async (path) => {
  const dutch: unknown = await import(join(root, path));
  const english: unknown = await import(join(root, path.replace("/nl/", "/en/")));
  const keys = (module: unknown): Record<string, string[]> => Object.fromEntries(sentences(module, ""));
  expect(keys(english)).toEqual(keys(dutch));
});

test("no two files differ in capitals or ending alone: on Windows and Mac one of them would be taken for the other", () => {
  const names = ["src", "test", "scripts"].flatMap((folder) => filesUnder(folder, /\.(tsx?|json)$/)).map((path) => path.replace(/\.(tsx?|json)$/, "").toLowerCase());
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test("no file speaks of a machine it was made on", () => {
  const written = ["src", "test", "scripts", "docs"].flatMap((folder) => filesUnder(folder, /\.(tsx?|cjs|mjs|html|css|md|json)$/));
  const topLevel = readdirSync(root).filter((file) => /\.(md|xml|mjs|cjs|js|json)$/.test(file) && file !== "package-lock.json");
  // Put together from pieces, for this file is one of those that are read.
  const forbidden = new RegExp(["(^|[^\\w.])/(wo" + "rk|fa" + "rm)/", "\\.\\./sha" + "red", "registry\\.[a-z]+js\\.", "//deb\\.[a-z]+\\.org", "sub-?ag" + "ent", "\\bissue #?\\d"].join("|"), "im");
  const found = [...written, ...topLevel].filter((path) => forbidden.test(readFileSync(join(root, path), "utf8")));
  expect(found).toEqual([]);
});

// Another test may be building: .ci/run builds, and asks for this with SHIPPED.
(process.env["SHIPPED"] ? test : test.skip)("the build that ships holds nothing of the local host", () => {
  const shipped = filesUnder("dist", /\.(js|html)$/);
  const marks = /univer(?!sal)|jsdom|ProcessQuery|AgaveErrorUX/i;
  expect(shipped.length).toBeGreaterThan(10);
  expect(shipped.filter((path) => marks.test(path) || marks.test(readFileSync(join(root, path), "utf8")))).toEqual([]);
});
