/** A view's heading. It takes focus when the view is chosen, so that a screen reader begins there. */
import { useEffect, useRef, type ReactElement } from 'react';
import { useStilar } from '../stilar';

export function Vyrubrik({ children }: { readonly children: string }): ReactElement {
  const stil = useStilar();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => { ref.current?.focus({ preventScroll: true }); }, []);
  return <h1 ref={ref} tabIndex={-1} className={stil.rubrik}>{children}</h1>;
}
