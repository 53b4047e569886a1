/**
 * The workbook's settings, and a sheet's custom properties, which the host keeps among the settings under a prefix of its
 * own. Values are kept as JSON text.
 */
import { invalidArgument, Refusal } from '../../workbook/refusal';
import type { Arguments } from '../arguments';
import { guardSheet } from '../guards';
import type { Host } from '../host';
import type { ObjectType } from '../members';
import type { Targets } from '../targets';
import type { Worksheet } from '../../workbook/model';
import type { Json } from '../wire';

const SHEET_PREFIX = 'worksheet-property|';
const LONGEST_KEY = 255;

function settingKeys(host: Host): readonly string[] {
  return [...host.workbook.settings.keys()].filter((key) => !key.startsWith(SHEET_PREFIX));
}

function refuseMissing(host: Host, key: string): void {
  if (!host.workbook.settings.has(key)) throw new Refusal('ItemNotFound', `There is nothing under the key ${key}.`);
}

function write(host: Host, key: string, value: Json): void {
  host.workbook.settings.set(key, JSON.stringify(value));
}

function read(host: Host, key: string): Json {
  return JSON.parse(host.workbook.settings.get(key) ?? 'null') as Json;
}

function keyArgument(args: Arguments): string {
  const key = args.text(0);
  if (key === '' || key.length > LONGEST_KEY || key.startsWith(SHEET_PREFIX)) throw invalidArgument(`"${key}" is no key`);
  return key;
}

export const settingCollectionType: ObjectType<'SettingCollection'> = {
  kind: 'SettingCollection',
  items: (_, host) => settingKeys(host).map((key) => host.object('Setting', { key })),
  item: (_, key, host) => {
    refuseMissing(host, keyArgument(key));
    return host.object('Setting', { key: keyArgument(key) });
  },
  methods: {
    Add: {
      since: '1.4',
      call: (_, args, host) => {
        const key = keyArgument(args);
        write(host, key, args.json(1));
        return host.object('Setting', { key });
      },
    },
    GetCount: { since: '1.4', call: (_, _args, host) => settingKeys(host).length },
    GetItemOrNullObject: { since: '1.4', call: (_, args, host) => (settingKeys(host).includes(args.text(0)) ? host.object('Setting', { key: args.text(0) }) : null) },
  },
};

export const settingType: ObjectType<'Setting'> = {
  kind: 'Setting',
  refuseGone: ({ key }, host) => { refuseMissing(host, key); },
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { since: '1.4', get: ({ key }) => key },
    Value: { since: '1.4', get: ({ key }, host) => read(host, key), set: ({ key }, value, host) => { write(host, key, value.json(0)); } },
  },
  methods: {
    Delete: {
      since: '1.4',
      call: ({ key }, _, host) => {
        host.workbook.settings.delete(key);
        return null;
      },
    },
  },
};

type Property = Targets['WorksheetCustomProperty'];

/** Keys of custom properties are compared without case. */
function storeKey({ sheet, key }: Property): string {
  return `${SHEET_PREFIX}${sheet.id}|${key.toLowerCase()}`;
}

function isStored(property: Property, host: Host): boolean {
  return host.workbook.settings.has(storeKey(property));
}

function readProperty(property: Property, host: Host): { readonly key: string; readonly value: string } {
  return read(host, storeKey(property)) as { key: string; value: string };
}

function writeProperty(property: Property, value: string, host: Host): void {
  guardSheet(property.sheet, host);
  write(host, storeKey(property), { key: property.key, value });
}

function propertiesOf(sheet: Worksheet, host: Host): readonly Property[] {
  const prefix = storeKey({ sheet, key: '' });
  return [...host.workbook.settings.keys()].filter((key) => key.startsWith(prefix)).map((key) => ({ sheet, key: (read(host, key) as { key: string }).key }));
}

/** Forgets the properties of a sheet that is deleted: its id may be given to another. */
export function forgetProperties(sheet: Worksheet, host: Host): void {
  const prefix = storeKey({ sheet, key: '' });
  for (const key of [...host.workbook.settings.keys()]) if (key.startsWith(prefix)) host.workbook.settings.delete(key);
}

export const worksheetCustomPropertyCollectionType: ObjectType<'WorksheetCustomPropertyCollection'> = {
  kind: 'WorksheetCustomPropertyCollection',
  items: (sheet, host) => propertiesOf(sheet, host).map((property) => host.object('WorksheetCustomProperty', property)),
  item: (sheet, key, host) => {
    const property = { sheet, key: keyArgument(key) };
    if (!isStored(property, host)) throw new Refusal('ItemNotFound', `The sheet has no property ${property.key}.`);
    return host.object('WorksheetCustomProperty', property);
  },
  methods: {
    Add: {
      since: '1.12',
      call: (sheet, args, host) => {
        const property = { sheet, key: keyArgument(args) };
        writeProperty(property, args.text(1), host);
        return host.object('WorksheetCustomProperty', property);
      },
    },
    GetCount: { since: '1.12', call: (sheet, _, host) => propertiesOf(sheet, host).length },
    GetItemOrNullObject: {
      since: '1.12',
      call: (sheet, args, host) => {
        const property = { sheet, key: keyArgument(args) };
        return isStored(property, host) ? host.object('WorksheetCustomProperty', property) : null;
      },
    },
  },
};

export const worksheetCustomPropertyType: ObjectType<'WorksheetCustomProperty'> = {
  kind: 'WorksheetCustomProperty',
  refuseGone: (property, host) => {
    if (!isStored(property, host)) throw new Refusal('ItemNotFound', `The property ${property.key} is gone.`);
  },
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { since: '1.12', get: (property, host) => readProperty(property, host).key },
    Value: { since: '1.12', get: (property, host) => readProperty(property, host).value, set: (property, value, host) => { writeProperty(property, value.text(0), host); } },
  },
  methods: {
    Delete: {
      since: '1.12',
      call: (property, _, host) => {
        guardSheet(property.sheet, host);
        host.workbook.settings.delete(storeKey(property));
        return null;
      },
    },
  },
};
