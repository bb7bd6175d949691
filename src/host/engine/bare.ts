import "./polyfill";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import type { Engine } from "./engine";
import { UniverEngine } from "./univer";

/** An engine without a screen: Univer's model and formula engine and nothing else. */
export function bareEngine(): Engine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: false });
  return new UniverEngine(univer);
}
