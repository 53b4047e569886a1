/** Puts text on the clipboard. Excel on the web may refuse a frame the modern way; the older way still works there. */
export async function kopieraText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException || navigator.clipboard as Clipboard | undefined === undefined) return copyBySelection(text);
    throw error;
  }
}

/** Marked as old in the types, and still the only way where a frame may not use the clipboard. */
interface OlderDocument {
  execCommand(command: 'copy'): boolean;
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const done = (document as OlderDocument).execCommand('copy');
  area.remove();
  return done;
}
