/** An object of the workbook bound to the description of its kind: what the executor reads, sets and calls by name. */
import { notImplemented, Refusal } from '../workbook/refusal';
import type { Arguments } from './arguments';
import type { Host } from './host';
import { isWithin, type ObjectType } from './members';
import type { Kind, Targets } from './targets';
import type { Json } from './wire';

type Found = { readonly kind: 'scalar'; readonly name: string } | { readonly kind: 'navigation'; readonly name: string };

export abstract class HostObject {
  abstract readonly kind: Kind;
  /** The member that a path such as "format" or "Values" names, whatever its case; null when the kind has none such. */
  abstract find(name: string): Found | null;
  /** The scalars that a load of everything gives. */
  abstract scalarNames(): readonly string[];
  abstract read(name: string): Json;
  abstract write(name: string, value: Arguments): void;
  abstract navigate(name: string): HostObject | null;
  abstract call(name: string, args: Arguments): HostObject | Json;
  abstract identity(): Readonly<Record<string, Json>>;
  abstract items(): readonly HostObject[] | null;
  abstract item(key: Arguments): HostObject;
  /** The target when the object is of a kind, else null. */
  abstract as<K extends Kind>(kind: K): Targets[K] | null;
}

class Bound<K extends Kind> extends HostObject {
  constructor(
    private readonly type: ObjectType<K>,
    private readonly target: Targets[K],
    private readonly host: Host,
  ) {
    super();
  }

  get kind(): K {
    return this.type.kind;
  }

  find(name: string): Found | null {
    const wanted = name.toLowerCase();
    const scalar = Object.keys(this.type.scalars ?? {}).find((key) => key.toLowerCase() === wanted);
    if (scalar !== undefined) return { kind: 'scalar', name: scalar };
    const navigation = Object.keys(this.type.navigations ?? {}).find((key) => key.toLowerCase() === wanted);
    return navigation === undefined ? null : { kind: 'navigation', name: navigation };
  }

  scalarNames(): readonly string[] {
    const scalars = Object.entries(this.type.scalars ?? {});
    return scalars.filter(([, scalar]) => scalar.get !== undefined && isWithin(scalar.since, this.host.requirementSet)).map(([name]) => name);
  }

  read(name: string): Json {
    const { get } = this.member(this.type.scalars?.[name], name);
    if (get === undefined) throw notImplemented(this.label(name));
    return get(this.target, this.host);
  }

  write(name: string, value: Arguments): void {
    const { set } = this.member(this.type.scalars?.[name], name);
    if (set === undefined) throw notImplemented(`setting ${this.label(name)}`);
    set(this.target, value, this.host);
  }

  navigate(name: string): HostObject | null {
    return this.member(this.type.navigations?.[name], name).get(this.target, this.host);
  }

  call(name: string, args: Arguments): HostObject | Json {
    return this.member(this.type.methods?.[name], name).call(this.target, args, this.host);
  }

  identity(): Readonly<Record<string, Json>> {
    this.type.refuseGone?.(this.target, this.host);
    return this.type.identity?.(this.target, this.host) ?? {};
  }

  items(): readonly HostObject[] | null {
    return this.type.items?.(this.target, this.host) ?? null;
  }

  item(key: Arguments): HostObject {
    if (this.type.item === undefined) throw notImplemented(this.label('GetItem'));
    return this.type.item(this.target, key, this.host);
  }

  as<W extends Kind>(kind: W): Targets[W] | null {
    const own: Kind = this.type.kind;
    return own === kind ? (this.target as unknown as Targets[W]) : null;
  }

  private label(name: string): string {
    return `${this.kind}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  /** The member, if the host has it, the requirement set has it, and the object is still there. */
  private member<M extends { readonly since: string }>(found: M | undefined, name: string): M {
    if (found === undefined) throw notImplemented(this.label(name));
    if (!isWithin(found.since, this.host.requirementSet)) {
      throw new Refusal('ApiNotFound', `${this.label(name)} is part of ExcelApi ${found.since}; this host has ExcelApi ${this.host.requirementSet}`);
    }
    this.type.refuseGone?.(this.target, this.host);
    return found;
  }
}

/** Binds a target to the description of its kind. */
export function bind<K extends Kind>(type: ObjectType<K>, target: Targets[K], host: Host): HostObject {
  return new Bound(type, target, host);
}
