import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildWhenStale } from "../../src/host/serve/build";
import type { Figure } from "./figure";

const root = join(__dirname, "..", "..");

/** The JavaScript of our own that the pane's page asks for before it shows anything. */
export const paneGzip: Figure = {
  figure: "pane.gzip", kind: "count", unit: "KB", goal: 180,
  async measure() {
    const complaints = await buildWhenStale(root);
    if (complaints) throw new Error(complaints);
    const page = await readFile(join(root, "dist", "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script[^>]+src="?([^">\s]+)/g)].map(([, source = ""]) => source).filter((source) => !source.startsWith("https:"));
    if (scripts.length === 0) throw new Error("the pane's page has no script of its own");
    const sizes = await Promise.all(scripts.map(async (source) => gzipSync(await readFile(join(root, "dist", source)), { level: 9 }).length));
    return sizes.reduce((sum, size) => sum + size, 0) / 1000;
  },
};
