import { everywhere, forServers, fresh, lasting } from "./headers";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * The settings for IIS, with what every IIS has and no module beside it: that knows caching by file and not by ending, so each file is named.
 * @param files what is built, as paths from the folder's root
 */
export function iis(files: readonly string[]): string {
  const endsIn = (extensions: readonly string[]) => files.filter((file) => extensions.some((extension) => file.endsWith(`.${extension}`))).sort();
  const cached = (file: string, caching: string) => `  <location path="${escaped(file)}">
    <system.webServer><staticContent><clientCache cacheControlMode="NoControl" cacheControlCustom="${caching}" /></staticContent></system.webServer>
  </location>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(everywhere).map(([name, value]) => `        <add name="${name}" value="${escaped(value)}" />`).join("\n")}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering><hiddenSegments><add segment="${forServers.nginx.split("/")[0]}" /><add segment="${forServers.azure}" /></hiddenSegments></requestFiltering>
    </security>
  </system.webServer>
${[fresh, lasting].flatMap(({ extensions, caching }) => endsIn(extensions).map((file) => cached(file, caching))).join("\n")}
</configuration>
`;
}
