/**
 * A batch as office.js sends it and as Excel answers it. Names on the wire are the API's names in PascalCase.
 * Only what this host looks at is written down; office.js sends more and ignores less.
 */

/** How an object of the batch is reached. */
export const pathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What the batch does with an object. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** What office.js asks of a request as a whole, bit by bit. */
export const requestFlag = {
  delayForCellEdit: 64,
} as const;

export interface Arguments {
  Arguments?: unknown[] | null;
  /** Per argument the id of the object path that it is, or 0 (or nothing) where it is a plain value. */
  ReferencedObjectPathIds?: (number | null | ReferencedIds)[] | null;
}

/** An argument that is an array may hold objects itself. */
type ReferencedIds = (number | null | ReferencedIds)[];

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId: number;
  ArgumentInfo?: Arguments;
}

export interface Query {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments;
  QueryInfo?: Query;
  /** Of an update: property names of the API (camelCase) and values. */
  ObjectState?: Record<string, unknown>;
}

export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
  AutoKeepReference?: boolean;
}

export interface ResponseError {
  Code: string;
  Message: string;
  /** The class and member that refused: "Range.values". */
  Location: string;
  /** Which action of the batch, from 0. */
  ActionIndex: number;
  HttpStatusCode: number;
  /** Ours, not Excel's: what exactly was refused, for the log of the local host. */
  Why?: string;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  /** Ids of the trace actions that were reached: office.js tells their messages beside an error. */
  TraceIds?: number[];
  Error?: ResponseError;
}
