import type { Configuration, RuleSetRule } from "webpack";
import { Page } from "./Page";
import { inProject, typescript } from "./parts";

const univer: RuleSetRule = { test: /@univerjs[\\/](core|engine-formula)[\\/]/, use: inProject("scripts/build/quickUniver.cjs") };

/** The local host's page: dist-host/, never shipped. */
export function host(): Configuration {
  return {
    name: "host",
    mode: "production",
    entry: { host: inProject("src/host/page/main.ts") },
    output: { path: inProject("dist-host"), filename: "[name].js", publicPath: "/host/", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: { rules: [typescript, univer] },
    // The grid's style sheets are imported by the page.
    experiments: { css: true },
    plugins: [new Page(inProject("src/host/page/index.html"), "host", "index.html")],
    cache: { type: "filesystem", name: "host" },
    // Served to this machine alone, so a quick build counts for more than a small one.
    optimization: { minimize: false },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}
