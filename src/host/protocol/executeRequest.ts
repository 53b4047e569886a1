/**
 * Carries out one request, action by action. Object paths are followed once each. A refusal stops the batch at its action;
 * what ran before it stays done, as in Excel. Anything else that is thrown is a bug of the host and is not caught here.
 */
import { invalidArgument, notImplemented, Refusal } from '../workbook/refusal';
import { Arguments, type Argument } from './arguments';
import type { Host } from './host';
import { HostObject } from './hostObject';
import { selectQuery } from './selectQuery';
import { ActionType, ObjectPathType, type ActionInfo, type ActionResult, type ArgumentInfo, type Json, type ObjectPathInfo, type RequestBody, type ResponseBody } from './wire';

/** Called before each action; throws to stop the batch there. */
export type BeforeAction = () => void;

class Batch {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly host: Host,
  ) {}

  /** The object at a path, null for a null object. */
  object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw invalidArgument(`there is no object path ${id}`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return new Arguments((info?.Arguments ?? []).map((value, index): Argument => {
      const id = referenced[index];
      if (typeof id !== 'number' || id === 0) return value;
      const object = this.object(id);
      if (object === null) throw invalidArgument(`argument ${index + 1} is a null object`);
      return object;
    }));
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    const { host } = this;
    if (path.ObjectPathType === ObjectPathType.global) return host.object('Workbook', host.workbook);
    if (path.ObjectPathType === ObjectPathType.nullObject) return null;
    if (path.ObjectPathType === ObjectPathType.reference) return this.kept(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    return this.child(parent, path);
  }

  private child(parent: HostObject, path: ObjectPathInfo): HostObject | null {
    if (path.ObjectPathType === ObjectPathType.property) return parent.navigate(path.Name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.indexer) return parent.item(args);
    if (path.ObjectPathType !== ObjectPathType.method) throw notImplemented(`object path type ${path.ObjectPathType}`);
    const made = parent.call(path.Name, args);
    if (made !== null && !(made instanceof HostObject)) throw new TypeError(`${parent.kind}.${path.Name} gave no object`);
    return made;
  }

  private kept(referenceId: string): HostObject {
    const { ranges, asAreas } = this.host.ranges.byReference(referenceId);
    const [first] = ranges;
    if (asAreas || first === undefined) return this.host.object('RangeAreas', ranges);
    return this.host.object('Range', first);
  }
}

/** The value of an action's answer. A null object takes every call and set, and answers null, as in Excel. */
function perform(action: ActionInfo, batch: Batch): Json {
  if (action.ActionType === ActionType.trace) return null;
  const object = batch.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object === null ? null : object.identity();
    case ActionType.query:
      return selectQuery(object, action.QueryInfo ?? {});
    case ActionType.method: {
      const result = object === null ? null : object.call(action.Name, batch.arguments(action.ArgumentInfo));
      return result instanceof HostObject ? result.identity() : result;
    }
    case ActionType.setProperty:
      object?.write(action.Name, batch.arguments(action.ArgumentInfo));
      return null;
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

/** Where an action failed, in the words that Office.js uses: "Worksheet.getRange". */
function locationOf(action: ActionInfo, { ObjectPaths }: RequestBody): string {
  const name = action.Name === '' ? (ObjectPaths[String(action.ObjectPathId)]?.Name ?? '') : action.Name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Carries out a request. */
export function executeRequest(body: RequestBody, host: Host, beforeAction: BeforeAction): ResponseBody {
  const batch = new Batch(body.ObjectPaths, host);
  const results: ActionResult[] = [];
  host.calculation.startBatch();
  try {
    for (const [index, action] of body.Actions.entries()) {
      try {
        beforeAction();
        results.push({ ActionId: action.Id, Value: perform(action, batch) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { Results: results, Error: { Code: error.code, Message: error.message, Location: locationOf(action, body), ActionIndex: index } };
      }
    }
    return { Results: results };
  } finally {
    host.calculation.endBatch();
    host.ranges.endBatch();
  }
}
