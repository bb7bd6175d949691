import { policy } from "../policy";

/**
 * What every answer carries. The policy stands in the page too, but a worker follows the answer that brought its script and not the
 * page. Nothing forbids framing: Excel on the web and on the desktop show the pane in a frame of theirs, from addresses that Microsoft does not list.
 */
export const everywhere: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
};

/** Always asked anew, so that an update is seen. */
export const fresh = { extensions: ["html", "xml"], caching: "no-cache" } as const;

/** The name holds the contents: another version has another name. */
export const lasting = { extensions: ["js"], caching: "public, max-age=31536000, immutable" } as const;

/** Pictures come without Cache-Control, for Office replaces an icon that has one (Microsoft's reference of the element Image). */
export const pictures = { extensions: ["png"] } as const;

/** What stands in dist/ for a server and not for people, as paths from its root. */
export const forServers = { nginx: "hosting/nginx.conf", iis: "web.config", azure: "staticwebapp.config.json" } as const;
