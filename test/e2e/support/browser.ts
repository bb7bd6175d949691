import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";

/** Where browsers of this family usually stand. */
const INSTALLED: Record<string, string[]> = {
  linux: ["/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/microsoft-edge", "/snap/bin/chromium"],
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((path) => join(process.env[variable] ?? "", path))),
};

/** What a browser needs to run in a container, as root, without a screen, and without calling its maker. */
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
  // Each site in a process of its own, as in a browser on a desktop: the pane that is opened apart, that is.
  "--site-per-process",
];

/**
 * Starts a browser: BROWSER_PATH where that is set, else an installed Chrome, Edge or Chromium,
 * else (Linux on x64) the Chromium that comes with the npm packages, which needs nothing of the machine.
 */
export async function startBrowser(): Promise<Browser> {
  const installed = [process.env["BROWSER_PATH"], ...(INSTALLED[process.platform] ?? [])].find((path) => path && existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS });
  const { path, env } = await packagedChromium();
  return chromium.launch({ executablePath: path, args: [...FLAGS, "--no-zygote"], env });
}

/**
 * Unpacks the packaged Chromium with the libraries that it brings, once, into node_modules/.cache.
 * It is unpacked aside and moved into place whole, so that test files that run together never see half of it.
 */
async function packagedChromium(): Promise<{ path: string; env: Record<string, string> }> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome, Edge or Chromium found. Install one, or set BROWSER_PATH to its program.");
  }
  const cache = resolve("node_modules/.cache");
  const home = join(cache, "netwerkplan-chromium");
  if (!existsSync(home)) {
    await mkdir(cache, { recursive: true });
    const aside = await mkdtemp(join(cache, "unpacking-"));
    await unpackInto(aside);
    // Another test file may have been first; then its copy serves.
    await rename(aside, home).catch(() => rm(aside, { recursive: true, force: true }));
  }
  // Each time: what was unpacked earlier keeps its settings otherwise.
  const settings = join(home, "fonts", "fonts.conf");
  if ((await readFile(settings, "utf8").catch(() => "")) !== fontSettings(home)) await writeFile(settings, fontSettings(home));
  const own = { LD_LIBRARY_PATH: join(home, "al2023", "lib"), FONTCONFIG_PATH: join(home, "fonts"), HOME: home };
  return { path: join(home, "chromium"), env: { ...(process.env as Record<string, string>), ...own } };
}

/** The package unpacks into the folder for temporary files, and brings its libraries where it believes to run at Amazon's. */
async function unpackInto(folder: string): Promise<void> {
  const program = 'require("@sparticuz/chromium").executablePath()';
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  await promisify(execFile)(process.execPath, ["-e", program], { env });
}

/**
 * The machine's fonts where it has any, and the one that the package brings. What stands in for the pane's own font is named: by itself
 * the nearest weight wins, whatever it looks like, and a heading of weight 600 became a slab serif over text without serifs.
 */
function fontSettings(home: string): string {
  const folders = ["/usr/share/fonts", "/usr/local/share/fonts", join(home, "fonts")];
  const standIn = '<alias binding="same"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>';
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join("")}${standIn}<cachedir>${join(home, "fonts-cache")}</cachedir></fontconfig>
`;
}
