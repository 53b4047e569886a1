/** Takes a file that is dropped on an element; says whether one is held over it. The keyboard has the button beside it. */
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

export function useFilslapp(yta: RefObject<HTMLElement | null>, take: (fil: File | undefined) => void): boolean {
  const [over, setOver] = useState(false);
  const drop = useEffectEvent((event: DragEvent) => { take(event.dataTransfer?.files[0]); });
  useEffect(() => {
    const element = yta.current;
    if (element === null) return undefined;
    const handle = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type === 'drop') drop(event);
    };
    const kinds = ['dragover', 'dragleave', 'drop'] as const;
    for (const kind of kinds) element.addEventListener(kind, handle);
    return () => { for (const kind of kinds) element.removeEventListener(kind, handle); };
  }, [yta]);
  return over;
}
