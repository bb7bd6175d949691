import { isRecord } from "../protocol/envelope";
import { Frame, frameName, type FrameOptions, type FramePorts } from "../protocol/frame";
import { element } from "./dom";
import type { Theme } from "./settings";

/** The add-in in its iframe. */
export interface Pane {
  frame: Frame;
  /** Whether the pane is in sight; out of sight its functions go on. */
  readonly isShown: boolean;
  setShown(shown: boolean): void;
  /** Shows the pane at a path of this server; the path that it has already is left as it stands. */
  show(path: string): void;
  /** Tells the pane the colours of Office, now and when it is loaded. */
  tellTheme(theme: Theme): void;
  close(): void;
}

/**
 * Opens the real pane in an iframe and lets its office.js find Excel on the web around it.
 * @param path of the pane on its server
 * @param site the origin that the pane is loaded from
 */
export function openPane(place: HTMLElement, title: string, path: string, site: string, options: FrameOptions, ports: Omit<FramePorts, "post" | "onLeft">): Pane {
  // office.js reads its host from the frame's name, so the name comes before the address.
  const iframe = element("iframe", { name: frameName(options), title });
  const frame = new Frame(options, { ...ports, post: (text) => iframe.contentWindow?.postMessage(text, site), onLeft: toGrid });
  const stop = bindF6(() => {
    if (place.hidden) return;
    iframe.focus();
    frame.enter();
  });
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source === iframe.contentWindow && event.origin === site) void frame.receive(event.data);
  };
  window.addEventListener("message", listen);
  let theme: Theme = "light";
  const tell = (): void => {
    // Into a page of another site nobody looks, as Excel on the web does not.
    if (iframe.contentWindow && site === location.origin) tellTheme(iframe.contentWindow, theme);
  };
  void frame.listening.then(tell);
  const addressOf = (wanted: string): string => (site === location.origin ? wanted : `${site}${wanted}`);
  iframe.src = addressOf(path);
  place.replaceChildren(iframe);
  return {
    frame,
    get isShown() {
      return !place.hidden;
    },
    setShown: (shown) => {
      place.hidden = !shown;
    },
    show: (wanted) => {
      place.hidden = false;
      const there = addressOf(wanted);
      if (iframe.getAttribute("src") !== there) iframe.src = there;
    },
    tellTheme: (told) => {
      theme = told;
      tell();
    },
    close: () => {
      window.removeEventListener("message", listen);
      stop();
      iframe.remove();
    },
  };
}

/** F6 goes from the workbook to the pane, with Ctrl as Excel on the web has it and without as on a computer; gives what stops that. */
function bindF6(go: () => void): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    go();
  };
  window.addEventListener("keydown", press, true);
  return () => window.removeEventListener("keydown", press, true);
}

function toGrid(): void {
  document.querySelector<HTMLElement>(".grid canvas[tabindex='0']")?.focus();
}

/**
 * Tells the pane that Office is dark. Excel on the desktop keeps that in a field of office.js's context, which Excel on the
 * web leaves out; the host puts it there, and lets the pane look again. Does nothing while office.js is not there yet.
 */
function tellTheme(pane: Window, theme: Theme): void {
  const office: unknown = Reflect.get(pane, "Office");
  const context = isRecord(office) ? office.context : undefined;
  if (!isRecord(context)) return;
  const isDarkTheme = theme !== "light";
  Object.defineProperty(context, "officeTheme", { configurable: true, value: { isDarkTheme } });
  pane.dispatchEvent(new Event("focus"));
}
