/** The arguments of a call or a set as they came over the wire, read with the checks that Excel makes. */
import { invalidArgument } from '../workbook/refusal';
import { HostObject } from './hostObject';
import type { Kind, Targets } from './targets';
import type { Json } from './wire';

export type Argument = Json | HostObject;

export class Arguments {
  constructor(private readonly values: readonly Argument[]) {}

  /** The argument as it came; null when it was left out. */
  at(index: number): Argument {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.at(index) !== null;
  }

  json(index: number): Json {
    const value = this.at(index);
    if (value instanceof HostObject) throw invalidArgument(`argument ${index + 1} is an object`);
    return value;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw invalidArgument(`argument ${index + 1} must be text`);
    return value;
  }

  number(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`argument ${index + 1} must be a number`);
    return value;
  }

  /** A whole number; `otherwise` stands in for an argument that was left out. */
  integer(index: number, otherwise?: number): number {
    if (otherwise !== undefined && !this.has(index)) return otherwise;
    const value = this.number(index);
    if (!Number.isInteger(value)) throw invalidArgument(`argument ${index + 1} must be a whole number`);
    return value;
  }

  flag(index: number, otherwise?: boolean): boolean {
    if (otherwise !== undefined && !this.has(index)) return otherwise;
    const value = this.at(index);
    if (typeof value !== 'boolean') throw invalidArgument(`argument ${index + 1} must be true or false`);
    return value;
  }

  /** One of some words, in Office.js's spelling whatever the case of the first letter. */
  oneOf<W extends string>(index: number, words: readonly W[], otherwise?: W): W {
    if (otherwise !== undefined && !this.has(index)) return otherwise;
    const wanted = this.text(index).toLowerCase();
    const found = words.find((word) => word.toLowerCase() === wanted);
    if (found === undefined) throw invalidArgument(`"${this.text(index)}" is none of ${words.join(', ')} (or this host has not got it)`);
    return found;
  }

  /** The target of an argument that is an object of a kind, null when it is no such object. */
  object<K extends Kind>(index: number, kind: K): Targets[K] | null {
    const value = this.at(index);
    return value instanceof HostObject ? value.as(kind) : null;
  }

  /** An argument that is a plain object, such as print margins; its members as they came. */
  record(index: number): Readonly<Record<string, Json>> {
    const value = this.at(index);
    if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof HostObject) {
      throw invalidArgument(`argument ${index + 1} must be an object`);
    }
    return value as Readonly<Record<string, Json>>;
  }
}
