/** Editing a cell: a field over it, and the same in the formula bar. Enter and Tab enter, Escape leaves the cell as it was. */

export interface Redigeringsslut {
  /** The text, or null when nothing shall be entered. */
  readonly text: string | null;
  readonly steg: readonly [number, number];
}

export function redigera(cell: HTMLElement, start: string, slut: (slut: Redigeringsslut) => void): void {
  const field = document.createElement('input');
  field.className = 'redigering';
  field.value = start;
  field.setAttribute('aria-label', cell.dataset['cell'] ?? '');
  field.style.minWidth = cell.style.width;
  cell.classList.add('redigeras');
  cell.append(field);
  field.focus();
  let ended = false;
  const end = (text: string | null, steg: readonly [number, number]): void => {
    if (ended) return;
    ended = true;
    field.remove();
    slut({ text, steg });
  };
  field.onblur = () => { end(field.value, [0, 0]); };
  field.onkeydown = (event) => {
    event.stopPropagation();
    if (event.key === 'Enter') end(field.value, [1, 0]);
    else if (event.key === 'Tab') end(field.value, [0, 1]);
    else if (event.key === 'Escape') end(null, [0, 0]);
    else return;
    event.preventDefault();
  };
}
