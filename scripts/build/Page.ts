import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Compilation, type Compiler, sources } from "webpack";

/** Writes a page that loads the scripts and style sheets of one entry. */
export class Page {
  /**
   * @param template the page; each {{name}} in it is replaced by that value, and the files come before its </head>
   * @param filename what the page is called in the folder that is built
   */
  constructor(private readonly template: string, private readonly entry: string, private readonly filename: string, private readonly values: Record<string, string> = {}) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(Page.name, (compilation) => {
      compilation.fileDependencies.add(this.template);
      // After the files have got the names that they keep.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: Page.name, stage }, () => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        compilation.emitAsset(this.filename, new sources.RawSource(this.page(files.map((file) => `${prefix(compilation)}${file}`))));
      });
    });
  }

  private page(addresses: string[]): string {
    const filled = readFileSync(this.template, "utf8").replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = this.values[name];
      if (value === undefined) throw new Error(`${basename(this.template)} asks for ${name}, which nobody gives`);
      return value;
    });
    const loading = addresses.map((address) => (address.endsWith(".css") ? `<link rel="stylesheet" href="${address}" />` : `<script defer src="${address}"></script>`));
    return filled.replace("</head>", `  ${loading.join("\n    ")}\n  </head>`);
  }
}

/** What stands before the name of a file in its address: nothing where the page stands beside it. */
function prefix(compilation: Compilation): string {
  const { publicPath } = compilation.outputOptions;
  return typeof publicPath === "string" && publicPath !== "auto" ? publicPath : "";
}
