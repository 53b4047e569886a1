import type { tokenize } from '@borgar/fx/xlsx';

type Token = ReturnType<typeof tokenize>[number];

interface Call {
  readonly kind: string;
  argument: number;
  tokens: Token[];
}

/** The names that LET and LAMBDA declare in a formula, in lower case: an argument that is one name and has another after it. */
export function localNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: Call[] = [];
  tokens.forEach((token, index) => {
    const call = calls.at(-1);
    if (token.type !== 'operator') {
      if (token.type !== 'whitespace') call?.tokens.push(token);
    } else if (token.value === '(') {
      call?.tokens.push(token);
      calls.push({ kind: calledFunction(tokens[index - 1]), argument: 0, tokens: [] });
    } else if (token.value === ')') calls.pop();
    else if (token.value === ',' && call !== undefined) {
      const name = declaredName(call);
      if (name !== null) names.add(name);
      call.argument++;
      call.tokens = [];
    } else call?.tokens.push(token);
  });
  return names;
}

function calledFunction(before: Token | undefined): string {
  return before?.type === 'func' ? before.value.toUpperCase() : '';
}

function declaredName(call: Call): string | null {
  const [only] = call.tokens;
  if (call.tokens.length !== 1 || only?.type !== 'range_named') return null;
  const declares = call.kind === 'LAMBDA' || (call.kind === 'LET' && call.argument % 2 === 0);
  return declares ? only.value.toLowerCase() : null;
}
