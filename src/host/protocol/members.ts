/**
 * How a kind of object is described: its members by the names they have on the wire, each with the requirement set that
 * Office.js documents for it. What is not described here is refused by name; nothing is passed over in silence.
 */
import type { Arguments } from './arguments';
import type { Host } from './host';
import type { HostObject } from './hostObject';
import type { Kind, Targets } from './targets';
import type { Json } from './wire';

export interface Scalar<T> {
  readonly since: string;
  readonly get?: (target: T, host: Host) => Json;
  readonly set?: (target: T, value: Arguments, host: Host) => void;
}

export interface Navigation<T> {
  readonly since: string;
  readonly get: (target: T, host: Host) => HostObject | null;
}

export interface Method<T> {
  readonly since: string;
  /** A host object (or null) for a method that returns one, else its result; null for none. */
  readonly call: (target: T, args: Arguments, host: Host) => HostObject | Json;
}

export interface ObjectType<K extends Kind> {
  readonly kind: K;
  readonly scalars?: Readonly<Record<string, Scalar<Targets[K]>>>;
  readonly navigations?: Readonly<Record<string, Navigation<Targets[K]>>>;
  readonly methods?: Readonly<Record<string, Method<Targets[K]>>>;
  /** Throws when what stood behind the object is gone. */
  readonly refuseGone?: (target: Targets[K], host: Host) => void;
  /** What the client must know to find the object again: `Id`, or the `_ReferenceId` of a kept range. */
  readonly identity?: (target: Targets[K], host: Host) => Readonly<Record<string, Json>>;
  /** For a collection: its items, and one of them by key (`getItem`). */
  readonly items?: (target: Targets[K], host: Host) => readonly HostObject[];
  readonly item?: (target: Targets[K], key: Arguments, host: Host) => HostObject;
}

export type ObjectModel = { readonly [K in Kind]: ObjectType<K> };

/** Whether a member of requirement set `since` is there in `requirementSet`; both are like "1.14". */
export function isWithin(since: string, requirementSet: string): boolean {
  const minor = (version: string): number => Number(version.split('.')[1] ?? 0);
  return minor(since) <= minor(requirementSet);
}
