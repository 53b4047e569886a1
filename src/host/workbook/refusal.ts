/**
 * What the embedded Excel answers when it will not do something. The codes are Excel's own, so that the add-in's error
 * mapping meets here what it meets in Excel. What this host lacks is refused too, by name, with `[host]` first.
 */
export type RefusalCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet';

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** A member, option or value that Excel has and this host has not. */
export function notImplemented(what: string): Refusal {
  return new Refusal('ApiNotFound', `[host] ${what} is not implemented`);
}

/** An argument that Excel would not take either. */
export function invalidArgument(why: string): Refusal {
  return new Refusal('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${why}`);
}
