/** Names of parts inside the package, without the leading slash (OPC, ECMA-376 part 2). */

/** The part that holds a part's relations; '' is the package itself. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The part that a relation's target names, seen from the part that has the relation. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[#?].*$/, '');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The shortest target that leads from one part to another. */
export function relativeTarget(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < base.length && shared < steps.length - 1 && base[shared] === steps[shared]) shared++;
  return '../'.repeat(base.length - shared) + steps.slice(shared).join('/');
}
