import { everywhere, forServers, fresh, lasting } from "./headers";

/** The settings for nginx, to be included in the block of the server. A location that adds a header forgets those around it, so each has all. */
export function nginx(): string {
  const headers = (caching?: string) =>
    Object.entries({ ...everywhere, ...(caching && { "Cache-Control": caching }) }).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  const location = (match: string, lines: readonly string[]) => [`location ${match} {`, ...lines, "}"].join("\n");
  const hidden = Object.values(forServers).map((file) => file.replaceAll(".", "\\."));
  return `${[
    "# In the block of the server that has this folder as its root: include <folder>/hosting/nginx.conf;",
    "charset utf-8;",
    location("/", [...headers(), "    try_files $uri =404;"]),
    ...[fresh, lasting].map(({ extensions, caching }) => location(`~ \\.(${extensions.join("|")})$`, headers(caching))),
    location(`~ ^/(${hidden.join("|")})$`, [...headers(), "    return 404;"]),
  ].join("\n")}\n`;
}
