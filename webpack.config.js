/**
 * Two builds: "pane", the add-in as it is shipped (dist/), and "host", the local host's page (dist-host/, never shipped).
 *
 * ADDIN_URL is the address that the pane will be served from; it takes the place of https://localhost:3000 in the manifest.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { IgnorePlugin } = require("webpack");

const root = (...parts) => path.resolve(__dirname, ...parts);

/** The address in manifest.xml as it is checked in: where `npm run start:excel` serves from. */
const developmentUrl = "https://localhost:3000";
const addinUrl = (process.env.ADDIN_URL ?? developmentUrl).replace(/\/+$/, "");

/**
 * The folder that office.js and the scripts it loads come from. In dist/*.html this text stands for the folder and for nothing
 * else, in the script's address and in the policy alike: a server that has its own copy of office.js replaces the text,
 * as it serves the page, by the absolute address of that copy's folder (with the slash), and the bundle stays what is shipped.
 */
const officeFolder = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * What the pane may do: run itself and office.js, show its own pictures, and nothing else; it cannot connect to anywhere.
 * - Fluent writes its rules into <style> elements that are empty when they enter the page. The hash is that of the empty text,
 *   so those are allowed and a <style> with contents is not: stricter than 'unsafe-inline', and no nonce is needed.
 * - The drawing of the network becomes a PNG through a picture that the pane makes itself, at a blob: address.
 * - office.js asks a page beside itself, in a frame, whether the host can be trusted; hence frame-src.
 */
const emptyText = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const policy = [
  "default-src 'none'",
  `script-src 'self' ${officeFolder}`,
  `style-src 'self' ${emptyText}`,
  "img-src 'self' blob:",
  `frame-src ${officeFolder}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: { target: "es2020", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
    },
  },
};

/** @returns {import("webpack").Configuration} */
function pane(_env, argv) {
  const production = argv.mode === "production";
  return {
    name: "pane",
    entry: { taskpane: root("src/taskpane/index.tsx") },
    output: {
      path: root("dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript] },
    // Never a kind with eval: the policy refuses it.
    devtool: "source-map",
    plugins: [
      // What writes presentations reaches for Node's files and network where it finds itself in Node.
      new IgnorePlugin({ resourceRegExp: /^node:(fs|https)$/, contextRegExp: /pptxgenjs/ }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: root("src/taskpane/taskpane.html"),
        templateParameters: { officeJs: `${officeFolder}office.js`, policy },
      }),
      new CopyPlugin({
        patterns: [
          { from: "*.{png,html}", context: root("assets"), to: "assets" },
          {
            from: root("manifest.xml"),
            transform: (manifest) => manifest.toString().replaceAll(developmentUrl, addinUrl),
          },
        ],
      }),
    ],
    // The size of the first JavaScript is held by `npm run bench`.
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** @returns {import("webpack").Configuration} */
function host() {
  return {
    name: "host",
    entry: { host: root("src/host/page/main.ts") },
    output: { path: root("dist-host"), filename: "[name].js", publicPath: "/host/", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: { rules: [typescript] },
    // The grid's style sheets are imported by the page.
    experiments: { css: true },
    plugins: [new HtmlPlugin({ filename: "index.html", template: root("src/host/page/index.html") })],
    cache: { type: "filesystem", name: "host" },
    // Served to this machine alone, so a quick build counts for more than a small one.
    optimization: { minimize: false },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

module.exports = [pane, host];
