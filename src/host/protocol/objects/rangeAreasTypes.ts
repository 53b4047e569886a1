/** `RangeAreas`: the few that the host gives back (merged cells, print areas), to be read and not to be worked on. */
import { columnCount, rowCount } from '../../workbook/area';
import { invalidArgument } from '../../workbook/refusal';
import type { ObjectType } from '../members';
import { placeOf } from '../references';
import { addressOf } from './rangeGeometry';

export const rangeAreasType: ObjectType<'RangeAreas'> = {
  kind: 'RangeAreas',
  identity: (ranges, host) => {
    const id = host.ranges.areasId(ranges);
    return id === null ? {} : { _ReferenceId: id };
  },
  scalars: {
    Address: { since: '1.9', get: (ranges, host) => ranges.map((range) => addressOf(placeOf(range, host))).join(',') },
    AreaCount: { since: '1.9', get: (ranges) => ranges.length },
    CellCount: { since: '1.9', get: (ranges) => ranges.reduce((count, { area }) => count + rowCount(area) * columnCount(area), 0) },
  },
  navigations: { Areas: { since: '1.9', get: (ranges, host) => host.object('RangeCollection', ranges) } },
  methods: {
    _KeepReference: {
      since: '1.9',
      call: (ranges, _, host) => {
        host.ranges.keepAreas(ranges);
        return null;
      },
    },
  },
};

export const rangeCollectionType: ObjectType<'RangeCollection'> = {
  kind: 'RangeCollection',
  items: (ranges, host) => ranges.map((range) => host.object('Range', range)),
  methods: {
    GetCount: { since: '1.9', call: (ranges) => ranges.length },
    GetItemAt: {
      since: '1.9',
      call: (ranges, args, host) => {
        const range = ranges[args.integer(0)];
        if (range === undefined) throw invalidArgument(`there is no area ${args.integer(0)}`);
        return host.object('Range', range);
      },
    },
  },
};
