import { everywhere, fresh, lasting, pictures } from "./headers";

/** The settings for Azure Static Web Apps, which sends Cache-Control of its own unless it is emptied. */
export function azure(): string {
  const route = (extensions: readonly string[], caching: string) => ({
    route: extensions.length > 1 ? `/*.{${extensions.join(",")}}` : `/*.${extensions.join()}`,
    headers: { "Cache-Control": caching },
  });
  return `${JSON.stringify({
    globalHeaders: everywhere,
    routes: [...[fresh, lasting].map(({ extensions, caching }) => route(extensions, caching)), route(pictures.extensions, "")],
  }, undefined, 2)}\n`;
}
