/** Excel's wildcards: * any run, ? any one character, ~ before a character that stands for itself. */

/** True when a text holds an unescaped * or ?. */
export function hasWildcard(text: string): boolean {
  return (text.includes('*') || text.includes('?')) && /(?:^|[^~])(?:~~)*[*?]/.test(text);
}

/** The text with its escapes taken away. */
export function unescapeWildcards(text: string): string {
  return text.includes('~') ? text.replace(/~([*?~])/g, '$1') : text;
}

function escapeLiteral(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function patternSource(text: string): string {
  let source = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const next = text.charAt(i + 1);
    if (char === '~' && (next === '*' || next === '?' || next === '~')) {
      source += escapeLiteral(next);
      i++;
    } else if (char === '*') source += '[^]*';
    else source += char === '?' ? '[^]' : escapeLiteral(char);
  }
  return source;
}

/** A case-blind pattern that matches the whole text; with `anywhere`, one to search with. */
export function wildcardPattern(text: string, anywhere = false): RegExp {
  const source = patternSource(text);
  return new RegExp(anywhere ? source : `^${source}$`, 'i');
}
