import { Refusal } from "../refusal";
import type { Handle, Looked, Terms } from "./kind";
import type { Query } from "./wire";

/** Whether a member may be used in this Excel; throws ApiNotFound where it may not. */
export type Permit = (terms: Terms, name: string) => void;

/** A tree of what to load: names in PascalCase, and what to load of each. */
interface Wanted {
  [name: string]: Wanted;
}

/**
 * Answers what was asked to be loaded of an object: its properties in PascalCase, the objects in it nested, a collection
 * as `_Items`. A name that the object does not have is refused with that name.
 */
export function queried(handle: Handle, query: Query, permit: Permit): Record<string, unknown> {
  return answer(handle, wantedOf(query), permit);
}

/** The cells that must have been calculated before what was asked for is read. */
export function lookedAt(handle: Handle, query: Query): Looked {
  return joined([...looks(handle, wantedOf(query))]);
}

function wantedOf({ Select = [], Expand = [] }: Query): Wanted {
  const wanted: Wanted = {};
  for (const path of [...Select, ...Expand]) {
    let at = wanted;
    for (const part of path.split("/")) at = at[pascal(part)] ??= {};
  }
  return wanted;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function answer(handle: Handle, wanted: Wanted, permit: Permit): Record<string, unknown> {
  const { members, name: kind } = handle.kind;
  if (members.items) return collection(handle, wanted, permit);
  const result: Record<string, unknown> = { ...members.id?.(handle.it) };
  for (const [name, inner] of Object.entries(expand(handle, wanted))) {
    const property = members.properties?.[name];
    const child = members.children?.[name];
    if (property?.get) {
      permit(property, `${kind}.${name}`);
      result[name] = property.get(handle.it);
    } else if (child) {
      permit(child, `${kind}.${name}`);
      const object = child.get(handle.it);
      result[name] = object ? answer(object, inner, permit) : null;
    } else {
      throw new Refusal("ApiNotFound", `${kind} has no property "${name}" to load`);
    }
  }
  return result;
}

/** What is loaded where nothing, or "*", was named: the plain properties, apart from those that are heavy. */
function expand(handle: Handle, wanted: Wanted): Wanted {
  const named = Object.keys(wanted).filter((name) => name !== "*" && name !== "$all");
  if (named.length > 0 && named.length === Object.keys(wanted).length) return wanted;
  const plain = Object.entries(handle.kind.members.properties ?? {}).filter(([, property]) => property.get && !property.onRequest);
  return { ...Object.fromEntries(plain.map(([name]) => [name, {}])), ...Object.fromEntries(named.map((name) => [name, wanted[name] ?? {}])) };
}

/** Of a collection, what is not its own is meant of its items: load("name") is load("items/name"). */
function collection(handle: Handle, wanted: Wanted, permit: Permit): Record<string, unknown> {
  const { members } = handle.kind;
  const result: Record<string, unknown> = {};
  const ofItems: Wanted = { ...wanted.Items };
  for (const [name, inner] of Object.entries(wanted)) {
    const property = members.properties?.[name];
    if (property?.get) result[name] = property.get(handle.it);
    else if (name !== "Items") ofItems[name] = inner;
  }
  result._Items = (members.items?.(handle.it) ?? []).map((item) => answer(item, ofItems, permit));
  return result;
}

function* looks(handle: Handle, wanted: Wanted): Generator<Looked> {
  const { members } = handle.kind;
  if (members.items) {
    const ofItems = { ...wanted, ...wanted.Items };
    for (const item of members.items(handle.it)) yield* looks(item, ofItems);
    return;
  }
  for (const [name, inner] of Object.entries(expand(handle, wanted))) {
    const looked = members.properties?.[name]?.looksAt?.(handle.it);
    if (looked) yield looked;
    const object = members.children?.[name]?.get(handle.it);
    if (object) yield* looks(object, inner);
  }
}

function joined(all: readonly Looked[]): Looked {
  return all.includes("everything") ? "everything" : all.flatMap((looked) => (looked === "everything" ? [] : looked));
}
