import { Compilation, type Compiler, sources } from "webpack";
import { azure } from "./hosting/azure";
import { forServers } from "./hosting/headers";
import { iis } from "./hosting/iis";
import { nginx } from "./hosting/nginx";

/** Writes beside what is built how a server must serve it, once for each kind of server. */
export class Hosting {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(Hosting.name, (compilation) => {
      // Behind the pages, which are written when the files have the names that they keep.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: Hosting.name, stage }, (assets) => {
        const files = Object.keys(assets);
        const written = { [forServers.nginx]: nginx(), [forServers.iis]: iis(files), [forServers.azure]: azure() };
        for (const [path, text] of Object.entries(written)) compilation.emitAsset(path, new sources.RawSource(text));
      });
    });
  }
}
