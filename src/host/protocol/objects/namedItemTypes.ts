/** Defined names of the workbook or of a sheet. Excel's own names, such as print areas, are not among them. */
import type { CellValue, DefinedName, Worksheet } from '../../workbook/model';
import { absoluteReference, addName, findName, isBuiltIn, resolveReference, type Place } from '../../workbook/names';
import { invalidArgument, Refusal } from '../../workbook/refusal';
import type { Arguments } from '../arguments';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { ObjectType } from '../members';
import { placeOf } from '../references';
import type { Targets } from '../targets';
import { addressOf } from './rangeGeometry';

type Collection = Targets['NamedItemCollection'];

function scopeId({ scope }: Collection): string | null {
  return scope?.id ?? null;
}

/** What a text reference means: a formula after "=", else a text constant (not an address: a known trap of Office.js). */
function constantOrFormula(text: string, host: Host, scope: Worksheet | null): string {
  if (!text.startsWith('=')) return `"${text.replaceAll('"', '""')}"`;
  const at = scope ?? host.workbook.sheets[0];
  if (at !== undefined) host.rules.refuse(text, { sheet: at, row: 0, column: 0 });
  return text.slice(1);
}

function add(collection: Collection, args: Arguments, host: Host): HostObject {
  const range = args.object(1, 'Range');
  const refersTo = range === null ? constantOrFormula(args.text(1), host, collection.scope) : absoluteReference(placeOf(range, host));
  const name: DefinedName = { name: args.text(0), scope: scopeId(collection), refersTo, visible: true, comment: args.has(2) ? args.text(2) : '' };
  addName(host.workbook, name);
  host.calculation.markChanged();
  return host.object('NamedItem', name);
}

function find(collection: Collection, args: Arguments, host: Host): HostObject | null {
  const found = findName(host.workbook, args.text(0), scopeId(collection));
  return found === null || isBuiltIn(found) ? null : host.object('NamedItem', found);
}

function namesIn(collection: Collection, host: Host): readonly HostObject[] {
  const names = host.workbook.names.filter((name) => name.scope === scopeId(collection) && !isBuiltIn(name));
  return names.map((name) => host.object('NamedItem', name));
}

export const namedItemCollectionType: ObjectType<'NamedItemCollection'> = {
  kind: 'NamedItemCollection',
  items: namesIn,
  item: (collection, key, host) => {
    const found = find(collection, key, host);
    if (found === null) throw new Refusal('ItemNotFound', `There is no name ${key.text(0)}.`);
    return found;
  },
  methods: {
    Add: { since: '1.4', call: add },
    GetCount: { since: '1.4', call: (collection, _, host) => namesIn(collection, host).length },
    GetItemOrNullObject: { since: '1.4', call: find },
  },
};

function placeOfName(name: DefinedName, host: Host): Place | null {
  return resolveReference(host.workbook, name.refersTo);
}

/** The value of a name that is a plain constant; undefined when it is a formula. */
function constantOf({ refersTo }: DefinedName): CellValue | undefined {
  if (/^"(?:[^"]|"")*"$/.test(refersTo)) return refersTo.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(refersTo)) return refersTo.toUpperCase() === 'TRUE';
  return refersTo !== '' && Number.isFinite(Number(refersTo)) ? Number(refersTo) : undefined;
}

function typeOf(name: DefinedName, host: Host): string {
  if (placeOfName(name, host) !== null) return 'Range';
  const constant = constantOf(name);
  if (typeof constant === 'string') return 'String';
  if (typeof constant === 'boolean') return 'Boolean';
  if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
  return 'Error';
}

function valueOf(name: DefinedName, host: Host): string | number | boolean {
  const place = placeOfName(name, host);
  if (place !== null) return addressOf(place);
  const constant = constantOf(name);
  if (typeof constant === 'string' || typeof constant === 'number' || typeof constant === 'boolean') return constant;
  return name.refersTo.includes('#REF!') ? '#REF!' : '#VALUE!';
}

function rangeOf(name: DefinedName, host: Host): HostObject | null {
  const place = placeOfName(name, host);
  return place === null ? null : host.range(place.sheet, place.area);
}

function remove(name: DefinedName, _: Arguments, host: Host): null {
  host.workbook.names.splice(host.workbook.names.indexOf(name), 1);
  host.calculation.markChanged();
  return null;
}

function writeFormula(name: DefinedName, value: Arguments, host: Host): void {
  if (!value.text(0).startsWith('=')) throw invalidArgument('the formula of a name begins with "="');
  name.refersTo = constantOrFormula(value.text(0), host, host.workbook.sheets.find((sheet) => sheet.id === name.scope) ?? null);
  host.calculation.markChanged();
}

export const namedItemType: ObjectType<'NamedItem'> = {
  kind: 'NamedItem',
  refuseGone: (name, host) => {
    if (!host.workbook.names.includes(name)) throw new Refusal('ItemNotFound', `The name ${name.name} is gone.`);
  },
  identity: (name) => ({ _Id: name.name }),
  scalars: {
    Name: { since: '1.1', get: (name) => name.name },
    Type: { since: '1.1', get: typeOf },
    Value: { since: '1.1', get: valueOf },
    Formula: { since: '1.7', get: (name) => `=${name.refersTo}`, set: writeFormula },
    Scope: { since: '1.4', get: (name) => (name.scope === null ? 'Workbook' : 'Worksheet') },
    Visible: { since: '1.1', get: (name) => name.visible, set: (name, value) => { name.visible = value.flag(0); } },
    Comment: { since: '1.4', get: (name) => name.comment, set: (name, value) => { name.comment = value.text(0); } },
  },
  methods: {
    Delete: { since: '1.4', call: remove },
    GetRange: {
      since: '1.1',
      call: (name, _, host) => {
        const range = rangeOf(name, host);
        if (range === null) throw new Refusal('InvalidReference', `The name ${name.name} refers to no range.`);
        return range;
      },
    },
    GetRangeOrNullObject: { since: '1.4', call: (name, _, host) => rangeOf(name, host) },
  },
};
