/** Writes docs/licenties.md: the packages that ship, with their licences, from the lock file. `npm run licences`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
}

const root = join(__dirname, "..");

/** The list as it stands in docs/licenties.md. Types are left out: they are gone before anything is built. */
export function licenceList(): string {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> };
  const shipping = Object.entries(packages)
    .filter(([path, { dev, link }]) => path.includes("node_modules/") && dev !== true && link !== true)
    .map(([path, { version, license = "?" }]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length), version, license }))
    .filter(({ name }) => !/^(@types\/|undici-types$|csstype$)/.test(name))
    .map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  return `# Licenties

Wat er in Netwerkplan zit of kan zitten van anderen, met de licentie. Deze lijst komt uit het slotbestand van de pakketten (\`npm run licences\`); een test houdt die gelijk. De licentieteksten van wat er echt in zit, gaan mee in \`licences.txt\` naast het paneel. Netwerkplan zelf heeft de MIT-licentie. Office.js is van Microsoft en wordt daar geladen.

| pakket | versie | licentie |
| --- | --- | --- |
${[...new Set(shipping)].sort().join("\n")}
`;
}

if (process.argv[1]?.endsWith("licences.ts")) writeFileSync(join(root, "docs", "licenties.md"), licenceList());
