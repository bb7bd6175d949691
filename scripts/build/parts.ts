import { resolve } from "node:path";
import type { RuleSetRule } from "webpack";

/** A path in the project, from its root. */
export const inProject = (...parts: string[]): string => resolve(__dirname, "..", "..", ...parts);

/** Our own code, for browsers that Office runs in. */
export const typescript: RuleSetRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: { target: "es2020", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
    },
  },
};
