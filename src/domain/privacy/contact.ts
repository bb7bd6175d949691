import { someMatch } from "./someMatch";

/** Providers where people have an address of their own; the last part may be any country's. */
const privateProviders = new Set([
  "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "icloud", "me", "mac", "aol", "gmx", "mail", "protonmail", "proton", "pm", "zoho",
  "ziggo", "kpnmail", "kpnplanet", "planet", "hetnet", "home", "upcmail", "upc", "chello", "xs4all", "casema", "quicknet", "solcon", "telfort", "tele2", "caiway",
  "onsbrabantnet", "zeelandnet", "kabelfoon", "wanadoo", "orange", "online", "versatel", "xmsnet", "delta", "freedom", "t-mobilethuis", "skynet", "telenet", "web",
]);
const addresses = /[\w.%+'-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,10})\b/gi;

/** Whether a text holds an e-mail address of a provider for private people. Addresses of organisations are fine. */
export function holdsPrivateMail(text: string): boolean {
  return text.includes("@") && someMatch(text, addresses, ([, host = ""]) => {
    const labels = host.toLowerCase().split(".");
    return privateProviders.has(labels[labels.length - 2] ?? "") || privateProviders.has(labels.length > 2 && labels.at(-2) === "co" ? labels.at(-3) ?? "" : "");
  });
}

/** Dutch numbers have ten digits with a zero in front, or nine after +31 or 0031, with spaces, dashes or brackets between them. */
const phones = /(?<![\p{L}\d])(?:(?:\+|00)31[\s-]?(?:\(0\))?[\s-]?[1-9]|\(?0[1-9])(?:[\s-]?\)?[\s-]?\d){8}(?![\p{L}\d])/gu;
/** Numbers that belong to an organisation alone: 085, 088, 0800, 0900. */
const ofOrganisations = /^(?:\+31|0031|0)(?:0|8[4578]|800|900|14)/;

/** Whether a text holds a telephone number that may be a person's. Numbers of three digits (112, 113) and 088, 085, 0800, 0900 are fine. */
export function holdsPhone(text: string): boolean {
  return someMatch(text, phones, ([number]) => !ofOrganisations.test(number.replace(/[^\d+]/g, "").replace("+310", "+31")));
}
