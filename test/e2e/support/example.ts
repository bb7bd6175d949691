import type { Frame, Locator } from "playwright-core";
import { makeFile, planOf } from "../../../src/cli/make";
import { openFile, type HostPage } from "./page";
import type { Started } from "./started";

/** The example network as it is beside the pane, with what its tests look for at hand. */
export interface OpenedExample extends HostPage {
  frame: Frame;
  button(name: string | RegExp): Locator;
}

/** Made once for all tests of a file: a workbook in a file is the one that the pane would make, and takes a tenth of the time. */
let made: Promise<Uint8Array> | undefined;

async function exampleFile(): Promise<Uint8Array> {
  const file = await makeFile(planOf({ language: "nl", via: "file", out: "" }));
  if (!file.ok) throw new Error(file.problem.code);
  return file.value.file;
}

/** Opens the page anew with the example network, from a file, and waits until the pane shows it. A name that is a text is the whole name of a button. */
export async function openExample(run: Started, settings = ""): Promise<OpenedExample> {
  const opened = await run.open(settings);
  await openFile(opened, "voorbeeld.xlsx", await (made ??= exampleFile()));
  const frame = opened.pane();
  const button = (name: string | RegExp): Locator => frame.getByRole("button", { name, exact: typeof name === "string" });
  await button("Sla over").click();
  await frame.getByText("Voorbeeld: dit netwerk is verzonnen").waitFor();
  return { ...opened, frame, button };
}
