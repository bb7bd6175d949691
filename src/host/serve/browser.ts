import { spawn } from "node:child_process";

/** Opens an address in the person's browser, where there is a screen. A machine without one is left in peace. */
export function openBrowser(address: string, env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): void {
  const command = opener(address, env, platform);
  if (!command) return;
  const child = spawn(command[0], command.slice(1), { detached: true, stdio: "ignore" });
  // No browser is no failure: the address has been printed.
  child.on("error", () => undefined);
  child.unref();
}

/** The command that opens an address, or nothing where a browser cannot or should not be opened. */
export function opener(address: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): [string, ...string[]] | undefined {
  if (env["CI"]) return undefined;
  if (platform === "darwin") return ["open", address];
  if (platform === "win32") return ["cmd", "/c", "start", "", address];
  return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? ["xdg-open", address] : undefined;
}
