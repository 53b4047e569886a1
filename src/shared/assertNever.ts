/** Closes an exhaustive switch: the compiler refuses a missed case, and a value that slipped past it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
