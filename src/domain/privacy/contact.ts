import { accounts, amounts, days, phones } from "./numbers";
import { without } from "./plain";
import { someMatch } from "./someMatch";

/** Providers where people have an address of their own; the last part may be any country's. */
const privateProviders = new Set([
  "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "icloud", "me", "mac", "aol", "gmx", "mail", "protonmail", "proton", "pm", "zoho",
  "ziggo", "kpnmail", "kpnplanet", "planet", "hetnet", "home", "upcmail", "upc", "chello", "xs4all", "casema", "quicknet", "solcon", "telfort", "tele2", "caiway",
  "onsbrabantnet", "zeelandnet", "kabelfoon", "wanadoo", "orange", "online", "versatel", "tuta", "tutanota", "hey", "fastmail", "hushmail", "yandex", "xmsnet", "delta", "zonnet", "freeler", "tiscali", "freedom", "t-mobilethuis", "skynet", "telenet", "web",
]);
const addresses = /[\w.%+'-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,10})\b/gi;

/** How people write the signs so that no machine reads them: “jan [at] gmail (punt) com”, “jan @ gmail.com”, “jan at gmail.com”. */
const at = /\s?[[(](?:at|apenstaartje)[\])]\s?|\s@\s?|@\s|\s(?:at|apenstaartje)\s(?=[\w-]{2,20}(?:\.|\s?[[(](?:dot|punt)))/gi;
const dot = /\s?[[(](?:dot|punt)[\])]\s?/gi;

/** Whether a text holds an e-mail address of a provider for private people. Addresses of organisations are fine. */
export function holdsPrivateMail(text: string): boolean {
  const spelled = text.replace(at, "@").replace(dot, ".");
  return spelled.includes("@") && someMatch(spelled, addresses, ([, host = ""]) => {
    const labels = host.toLowerCase().split(".");
    return privateProviders.has(labels[labels.length - 2] ?? "") || privateProviders.has(labels.length > 2 && labels.at(-2) === "co" ? labels.at(-3) ?? "" : "");
  });
}

/** Numbers that belong to an organisation alone: 085, 088, 0800, 0900. */
const ofOrganisations = /^(?:\+31|0)(?:8[4578]|[89]00|90[69]|14)/;

/** Whether a text holds a telephone number that may be a person's. Numbers of three digits (112, 113) and 088, 085, 0800, 0900 are fine. */
export function holdsPhone(text: string): boolean {
  return someMatch([accounts, amounts, days].reduce(without, text), phones, ([number]) => !ofOrganisations.test(number.replace(/[^\d+]/g, "").replace(/^(?:\+|00)310?/, "+31")));
}
