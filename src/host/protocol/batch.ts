import { invalid, refuse, Refusal } from "../refusal";
import { type Handle, isHandle, type Looked, type Method, type Terms } from "./kind";
import { lookedAt, type Permit, queried } from "./query";
import { type Action, actionType, type Arguments, type ObjectPath, pathType, type RequestBody, type ResponseBody } from "./wire";

/** What a batch needs of the workbook that it works on. */
export interface BatchPorts {
  root: Handle;
  permit: Permit;
  /** An object that the add-in keeps by reference id; undefined where it is gone. */
  kept(reference: string): Handle | undefined;
  /** Keeps an object and gives its reference id; undefined where objects of its kind are not kept. */
  keep(handle: Handle): string | undefined;
  /** Brings the formulas of these cells up to date, with all that they look at. */
  calculate(looked: Looked): Promise<void>;
  /** From here on `calculate` brings formulas to what they come to now, whatever changes. */
  freeze(): void;
  /** Called before each action with its index from 0 and what tells its call ("Range.values"); may throw a Refusal, to break a batch on purpose. */
  before?(index: number, call: () => string): void;
}

/**
 * Runs the actions of one batch in their order. What fails ends the batch: earlier actions stay done,
 * later ones are not run, and the response says which one failed and why.
 */
export async function runBatch(body: RequestBody, ports: BatchPorts): Promise<ResponseBody> {
  const batch = new Batch(body, ports);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      ports.before?.(index, () => batch.location(action));
      response.Results.push({ ActionId: action.Id, Value: await batch.run(action) });
      if (action.ActionType === actionType.trace) response.TraceIds?.push(action.Id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.Error = {
        Code: error.code, Message: error.message, Location: batch.location(action), ActionIndex: index,
        HttpStatusCode: error.code === "ApiNotFound" || error.code === "ItemNotFound" ? 404 : error.code === "AccessDenied" ? 403 : 400,
        Why: error.why,
      };
      break;
    }
  }
  return response;
}

class Batch {
  /** Objects that were reached already: a path is walked once, so that `add` adds once. */
  private readonly reached = new Map<number, Handle | null>();

  constructor(private readonly body: RequestBody, private readonly ports: BatchPorts) {}

  async run(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.instantiate(action);
      case actionType.query:
      case actionType.queryAsJson:
        return this.query(action);
      case actionType.method:
        return this.call(action);
      case actionType.setProperty:
        return this.set(action.ObjectPathId, action.Name, this.arguments(action.ArgumentInfo)[0]);
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(action.ObjectPathId, name.charAt(0).toUpperCase() + name.slice(1), value);
        return null;
      case actionType.trace:
        return null;
      default:
        return refuse("ApiNotFound", `the local host knows no action of type ${action.ActionType}`);
    }
  }

  /** "Range.values", as office.js shows it beside an error. */
  location(action: Action): string {
    const handle = this.reached.get(action.ObjectPathId);
    const name = action.Name || this.body.ObjectPaths[action.ObjectPathId]?.Name || "";
    const owner = handle?.kind.name ?? this.parentName(action.ObjectPathId);
    return [owner, name && name.charAt(0).toLowerCase() + name.slice(1)].filter(Boolean).join(".");
  }

  private parentName(id: number): string {
    return this.reached.get(this.body.ObjectPaths[id]?.ParentObjectPathId ?? 0)?.kind.name ?? "";
  }

  private async instantiate(action: Action): Promise<unknown> {
    await this.prepare(action.ObjectPathId);
    const handle = this.reach(action.ObjectPathId);
    if (!handle) return null;
    const reference = this.body.AutoKeepReference ? this.ports.keep(handle) : undefined;
    return { ...handle.kind.members.id?.(handle.it), ...(reference ? { _ReferenceId: reference } : {}) };
  }

  /** A method that looks at values (`find`, `getUsedRange(true)`) sees them calculated. */
  private async prepare(id: number): Promise<void> {
    const path = this.body.ObjectPaths[id];
    if (!path || this.reached.has(id) || path.ObjectPathType !== pathType.method) return;
    const parent = this.reach(path.ParentObjectPathId);
    await this.calculate(parent, parent?.kind.members.methods?.[path.Name]);
  }

  private async calculate(handle: Handle | null, method: Method<unknown> | undefined): Promise<void> {
    const looked = handle ? method?.looksAt?.(handle.it) : undefined;
    if (looked && looked.length > 0) await this.ports.calculate(looked);
  }

  private readsAfter(action: Action): boolean {
    const { Actions } = this.body;
    return Actions.slice(Actions.indexOf(action)).some(({ ActionType }) => ActionType === actionType.query || ActionType === actionType.queryAsJson);
  }

  private async query(action: Action): Promise<unknown> {
    const handle = this.reach(action.ObjectPathId);
    if (!handle) return null;
    const query = action.QueryInfo ?? {};
    const looked = lookedAt(handle, query);
    if (looked.length > 0) await this.ports.calculate(looked);
    return queried(handle, query, this.ports.permit);
  }

  private async call(action: Action): Promise<unknown> {
    const handle = this.reach(action.ObjectPathId);
    if (!handle || action.Name === "_KeepReference") return null;
    const method = this.method(handle, action.Name);
    await this.calculate(handle, method);
    // Where nothing is read any more nobody can tell the difference.
    if (method.freezes && this.readsAfter(action)) this.ports.freeze();
    const result = method.run(handle.it, this.arguments(action.ArgumentInfo));
    return result === undefined || isHandle(result) ? null : result;
  }

  private set(id: number, name: string, value: unknown): null {
    const handle = this.need(id);
    const property = handle.kind.members.properties?.[name];
    if (!property) return refuse("ApiNotFound", `${handle.kind.name} has no property "${name}"`);
    this.ports.permit(property, `${handle.kind.name}.${name}`);
    if (!property.set) return invalid(`${handle.kind.name}.${name} can only be read`);
    property.set(handle.it, value);
    return null;
  }

  private need(id: number): Handle {
    return this.reach(id) ?? refuse("ItemNotFound", "the object is a null object: isNullObject tells that");
  }

  private reach(id: number): Handle | null {
    const known = this.reached.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) return invalid(`the batch has no object ${id}`);
    const handle = this.walk(path);
    this.reached.set(id, handle);
    return handle;
  }

  private walk(path: ObjectPath): Handle | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.ports.root;
      case pathType.nullObject:
        return null;
      case pathType.reference:
        return this.ports.kept(path.Name) ?? refuse("ItemNotFound", `the object kept as ${path.Name} is gone`);
      case pathType.property:
        return this.child(path);
      case pathType.indexer:
        return this.item(path);
      case pathType.method:
        return this.made(path);
      default:
        return refuse("ApiNotFound", `the local host has no service "${path.Name}"`);
    }
  }

  private child(path: ObjectPath): Handle | null {
    const parent = this.reach(path.ParentObjectPathId);
    if (!parent) return null;
    const child = parent.kind.members.children?.[path.Name];
    if (!child) return refuse("ApiNotFound", `${parent.kind.name} has no "${path.Name}"`);
    this.ports.permit(child, `${parent.kind.name}.${path.Name}`);
    return child.get(parent.it);
  }

  private item(path: ObjectPath): Handle {
    const parent = this.need(path.ParentObjectPathId);
    const key = this.arguments(path.ArgumentInfo)[0];
    if (!parent.kind.members.item) return refuse("ApiNotFound", `${parent.kind.name} has no getItem`);
    return parent.kind.members.item(parent.it, key) ?? refuse("ItemNotFound", `${parent.kind.name} has no item ${JSON.stringify(key)}`);
  }

  private made(path: ObjectPath): Handle | null {
    const parent = this.reach(path.ParentObjectPathId);
    // Microsoft's own samples call methods on what may be a null object: nothing happens, and what comes of it is a null object too.
    if (!parent) return null;
    const result = this.method(parent, path.Name).run(parent.it, this.arguments(path.ArgumentInfo));
    return isHandle(result) ? result : null;
  }

  private method(handle: Handle, name: string): Method<unknown> {
    const method = handle.kind.members.methods?.[name] ?? builtIn(handle, name);
    if (!method) return refuse("ApiNotFound", `${handle.kind.name} has no method "${name}"`);
    this.ports.permit(method, `${handle.kind.name}.${name}`);
    return method;
  }

  private arguments(info: Arguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, ids[index]));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value)) return value.map((inner, index) => this.argument(inner, id[index]));
    if (typeof id === "number" && id > 0) return this.need(id);
    return this.nested(value);
  }

  /** An object inside a plain argument stands as `{_ObjectPathId}`: the source of a validation's list. */
  private nested(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.need(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.nested(inner)]));
  }
}

/** What every collection can do: office.js comes back to an item by its index. */
function builtIn(handle: Handle, name: string): Method<unknown> | undefined {
  const { items, item } = handle.kind.members;
  const terms: Terms = { since: 4 };
  if (items && name === "GetCount") return { run: (it) => items(it).length, ...terms };
  if (items && name === "GetItemAt") {
    return { run: (it, [index]) => items(it)[Number(index)] ?? invalid(`there is no item ${JSON.stringify(index)}`) };
  }
  if (item && name === "GetItem") return { run: (it, [key]) => item(it, key) ?? refuse("ItemNotFound", `there is no item ${JSON.stringify(key)}`) };
  if (item && name === "GetItemOrNullObject") return { run: (it, [key]) => item(it, key) ?? null, ...terms };
  return undefined;
}
