import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Compilation, type Compiler, type Module, NormalModule, sources } from "webpack";

/** The file in dist/ with the licence texts of all that is bundled. */
export const licencesFile = "licences.txt";

/** Who holds the rights, of packages under the MIT licence that forgot to bring its text: from their package.json or repository. */
const holders: Readonly<Record<string, string>> = {
  "@fluentui/react-icons": "2020 Microsoft Corporation",
  "embla-carousel": "David Jerleke",
  "embla-carousel-autoplay": "David Jerleke",
  "embla-carousel-fade": "David Jerleke",
  isarray: "2013 Julian Gruber",
};

const mit = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

interface Package {
  name?: string;
  version?: string;
  license?: string;
}

/** Writes the licence texts of every package of which something is bundled; a package without a text stops the build. */
export class Licences {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(Licences.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: Licences.name, stage }, () => {
        compilation.emitAsset(licencesFile, new sources.RawSource(textOf(foldersOf(compilation))));
      });
    });
  }
}

/** The folders of the packages of which a module is in some chunk. */
function foldersOf(compilation: Compilation): string[] {
  const bundled = [...compilation.chunks].flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)].flatMap(within));
  const files = bundled.flatMap((module) => (module instanceof NormalModule && module.resource.includes("node_modules") ? [module.resource.split("?")[0]!] : []));
  return [...new Set(files.map(packageFolder))];
}

/** A module, or those that webpack put together in it. */
function within(module: Module): Module[] {
  const { modules } = module as Module & { modules?: Module[] };
  return modules ? modules.flatMap(within) : [module];
}

function read(folder: string): Package {
  const file = join(folder, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) as Package : {};
}

/** The nearest folder above a file with a package.json that has a version; others say only what kind of modules a folder holds. */
function packageFolder(file: string): string {
  let folder = dirname(file);
  while (read(folder).version === undefined) folder = dirname(folder);
  return folder;
}

function textOf(folders: readonly string[]): string {
  return folders
    .map((folder) => {
      const { name = "", version, license } = read(folder);
      return `${name} ${version} (${license})\n\n${licenceOf(folder, name, license)}\n`;
    })
    .sort()
    .join(`\n${"-".repeat(80)}\n\n`);
}

function licenceOf(folder: string, name: string, license: string | undefined): string {
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8").trim();
  const holder = license === "MIT" ? holders[name] : undefined;
  if (holder === undefined) throw new Error(`${name} is bundled and has no licence text`);
  return mit(holder);
}
