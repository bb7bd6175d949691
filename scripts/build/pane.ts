import CopyPlugin from "copy-webpack-plugin";
import { type Configuration, IgnorePlugin, NormalModuleReplacementPlugin } from "webpack";
import { Hosting } from "./Hosting";
import { Licences } from "./Licences";
import { Page } from "./Page";
import { inProject, typescript } from "./parts";
import { officeFolder, policy } from "./policy";

/** The address in manifest.xml as it is checked in: where `npm run start:excel` serves from. */
const developmentUrl = "https://localhost:3000";

/**
 * The add-in as it is shipped: dist/.
 * ADDIN_URL is the address that it will be served from; it takes the place of https://localhost:3000 in the manifest.
 */
export function pane(): Configuration {
  const addinUrl = (process.env["ADDIN_URL"] ?? developmentUrl).replace(/\/+$/, "");
  return {
    name: "pane",
    mode: "production",
    entry: { taskpane: inProject("src/taskpane/index.tsx") },
    output: { path: inProject("dist"), filename: "[name].[contenthash:8].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript] },
    // Never a kind with eval: the policy refuses it. What ships has none unless asked for: SOURCE_MAPS=1.
    devtool: process.env["SOURCE_MAPS"] ? "source-map" : false,
    plugins: [
      // The pane begins in Dutch, and fetches English when Office is in another language or has nothing else to do.
      new NormalModuleReplacementPlugin(/[\\/]english$/, (request: { request: string }) => { request.request = `${request.request}Later`; }),
      // What writes presentations reaches for Node's files and network where it finds itself in Node.
      new IgnorePlugin({ resourceRegExp: /^node:(fs|https)$/, contextRegExp: /pptxgenjs/ }),
      new Page(inProject("src/taskpane/taskpane.html"), "taskpane", "taskpane.html", { officeJs: `${officeFolder}office.js`, policy }),
      new CopyPlugin({
        patterns: [
          { from: "*.{png,html}", context: inProject("assets"), to: "assets" },
          { from: inProject("manifest.xml"), transform: (manifest: Buffer) => manifest.toString().replaceAll(developmentUrl, addinUrl) },
        ],
      }),
      new Licences(),
      new Hosting(),
    ],
    // The size of the first JavaScript is held by `npm run bench`.
    performance: { hints: false },
    stats: "errors-warnings",
  };
}
