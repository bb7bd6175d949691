/** A button that the add-in puts on the ribbon, as manifest.xml tells. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  /** Path of the picture on this server. */
  icon: string;
  /** Shows the pane at a path of this server, or calls a function of the add-in's runtime. */
  action: { kind: "show"; path: string } | { kind: "call"; functionName: string };
}

export interface RibbonGroup {
  label: string;
  buttons: RibbonButton[];
}

/** What the host needs to know of an add-in. */
export interface Addin {
  id: string;
  name: string;
  /** Path of the pane on this server. */
  pane: string;
  tab: string;
  groups: RibbonGroup[];
}

/**
 * Reads an add-in's manifest (add-in-only XML): its name, its pane and its own ribbon tab.
 * @param locale such as "en-US"; a text without an override for it is in the manifest's default language
 * Throws where the manifest is not XML: it is checked before it gets here.
 */
export function readManifest(xml: string, locale: string): Addin {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const complaint = manifest.querySelector("parsererror");
  if (complaint) throw new Error(`manifest.xml: ${complaint.textContent ?? ""}`);
  const text = texts(manifest, locale);
  const tab = manifest.querySelector("CustomTab");
  return {
    id: manifest.querySelector("OfficeApp > Id")?.textContent ?? "",
    name: value(manifest.querySelector("OfficeApp > DisplayName"), locale),
    pane: path(value(manifest.querySelector("DefaultSettings > SourceLocation"), locale)),
    tab: text(child(tab, "Label")),
    groups: [...(tab?.querySelectorAll("Group") ?? [])].map((group) => ({
      label: text(child(group, "Label")),
      buttons: [...group.querySelectorAll("Control")].map((control) => readButton(control, text)),
    })),
  };
}

function readButton(control: Element, text: (reference: Element | null | undefined) => string): RibbonButton {
  const action = control.querySelector("Action");
  const source = action?.querySelector("SourceLocation");
  return {
    id: control.getAttribute("id") ?? "",
    label: text(child(control, "Label")),
    tip: text(control.querySelector("Supertip > Description")),
    icon: path(text(control.querySelector("Icon > *[size='32']"))),
    action: source
      ? { kind: "show", path: path(text(source)) }
      : { kind: "call", functionName: action?.querySelector("FunctionName")?.textContent ?? "" },
  };
}

/** Gives the resource that an element's resid points at. */
function texts(manifest: Document, locale: string): (reference: Element | null | undefined) => string {
  const found = new Map([...manifest.querySelectorAll("Resources > * > *")].map((resource) => [resource.getAttribute("id"), value(resource, locale)]));
  return (reference) => found.get(reference?.getAttribute("resid") ?? "") ?? "";
}

function value(resource: Element | null, locale: string): string {
  const override = [...(resource?.children ?? [])].find((entry) => entry.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? resource?.getAttribute("DefaultValue") ?? "";
}

function child(parent: Element | null | undefined, name: string): Element | undefined {
  return [...(parent?.children ?? [])].find((entry) => entry.localName === name);
}

/** The address without its origin: this server stands in for the one that the manifest names. */
function path(address: string): string {
  const url = new URL(address, "http://localhost");
  return url.pathname + url.search + url.hash;
}
