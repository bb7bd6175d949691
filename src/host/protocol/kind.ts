import { invalid } from "../refusal";
import type { Place } from "../state/workbook";
import type { Type } from "./types";

/** When a member came. */
export interface Terms {
  /** Minor version of ExcelApi 1.x that brought it; 1 where absent. */
  since?: number;
  /** Whether it belongs to ExcelApiOnline and so to Excel on the web alone. */
  online?: boolean;
  /** Left out where an object is loaded without naming properties. */
  onRequest?: boolean;
}

/** The cells whose formulas must have been calculated; "everything" where any formula of the workbook may matter. */
export type Looked = readonly Place[] | "everything";

/** What of the workbook must have been calculated before a member is used; nothing where absent. */
export interface Looking<T> extends Terms {
  looksAt?(it: T): Looked;
}

/** A value of an object. Without `set` it is read only. */
export interface Property<T> extends Looking<T> {
  get?(it: T): unknown;
  set?(it: T, value: unknown): void;
}

/** An object that belongs to an object: `worksheet.tables`. */
export interface Child<T> extends Terms {
  get(it: T): Handle | null;
}

/** What an object can do. An answer that is an object is a Handle; null is a null object. */
export interface Method<T> extends Looking<T> {
  /** What the batch reads from here on is what formulas come to at this moment. */
  freezes?: boolean;
  run(it: T, args: readonly unknown[]): unknown;
}

/** What a kind of object has, by the names on the wire (PascalCase). */
export interface Members<T> {
  /** What identifies the object in its collection: office.js comes back with it. */
  id?(it: T): Record<string, unknown>;
  properties?: Record<string, Property<T>>;
  children?: Record<string, Child<T>>;
  methods?: Record<string, Method<T>>;
  /** Of a collection: its objects, and the one of a key (undefined where there is none). */
  items?(it: T): Handle[];
  item?(it: T, key: unknown): Handle | undefined;
}

/** A kind of object of Excel's object model: its members, written down as a table. */
export class Kind<T> {
  /** @param known its members; absent of a kind whose members lead back to it, which are told later */
  constructor(readonly name: string, private known?: Members<T>) {}

  get members(): Members<T> {
    if (!this.known) throw new Error(`nobody told what a ${this.name} has`);
    return this.known;
  }

  /** Tells the members of a kind that was made without. */
  tell(members: Members<T>): void {
    this.known = members;
  }

  /** An object of this kind. */
  of(it: T): Handle {
    return { kind: this, it };
  }
}

/** An object of Excel's object model as the batch holds it. Its kind knows what its `it` is. */
export interface Handle {
  readonly kind: { readonly name: string; readonly members: Members<unknown> };
  readonly it: unknown;
}

/** Whether a value is an object of ours with the kind that tells its members, and not a plain value. */
export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && "kind" in value && "it" in value && value.kind instanceof Kind;
}

/** An object of the batch, of the given kind. */
export function object<T>(kind: Kind<T>): Type<T> {
  return (value, where) => (isHandle(value) && value.kind === kind ? (value.it as T) : invalid(`${where} must be a ${kind.name}`));
}

/** A property that can only be read. */
export function reads<T>(get: (it: T) => unknown, terms: Looking<T> = {}): Property<T> {
  return { get, ...terms };
}

/** A property that can be read and set; what is set must be of the type. */
export function property<T, V>(type: Type<V>, get: (it: T) => unknown, set: (it: T, value: V) => void, terms: Looking<T> = {}): Property<T> {
  return { get, set: (it, value) => set(it, type(value, "value")), ...terms };
}

type MethodTerms<T> = Omit<Method<T>, "run">;

/** A method; arguments that are left out reach it as undefined. */
export function method<T>(types: [], run: (it: T) => unknown, terms?: MethodTerms<T>): Method<T>;
export function method<T, A>(types: [Type<A>], run: (it: T, a: A) => unknown, terms?: MethodTerms<T>): Method<T>;
export function method<T, A, B>(types: [Type<A>, Type<B>], run: (it: T, a: A, b: B) => unknown, terms?: MethodTerms<T>): Method<T>;
export function method<T, A, B, C>(types: [Type<A>, Type<B>, Type<C>], run: (it: T, a: A, b: B, c: C) => unknown, terms?: MethodTerms<T>): Method<T>;
export function method<T, A, B, C, D>(types: [Type<A>, Type<B>, Type<C>, Type<D>], run: (it: T, a: A, b: B, c: C, d: D) => unknown, terms?: MethodTerms<T>): Method<T>;
export function method<T>(types: Type<unknown>[], run: (it: T, ...args: never[]) => unknown, terms: MethodTerms<T> = {}): Method<T> {
  return { run: (it, args) => run(it, ...(types.map((type, index) => type(args[index], `argument ${index + 1}`)) as never[])), ...terms };
}

/** An object that hangs under another; null where it does not exist. */
export function child<T>(get: (it: T) => Handle | null, terms: Terms = {}): Child<T> {
  return { get, ...terms };
}
