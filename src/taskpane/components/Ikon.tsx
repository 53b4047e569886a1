/** The few pictures that the pane needs, drawn in the text's colour. They decorate: words beside them say the same. */
import type { ReactElement } from 'react';
import { assertNever } from '../../shared/assertNever';

export type Ikonnamn = 'klar' | 'varning' | 'fel' | 'info' | 'okand' | 'start' | 'underlag' | 'mappning' | 'kontroller' | 'spara' | 'om';

export function Ikon({ namn, storlek = 20 }: { readonly namn: Ikonnamn; readonly storlek?: number }): ReactElement {
  return (
    <svg width={storlek} height={storlek} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      {shapeOf(namn)}
    </svg>
  );
}

function shapeOf(namn: Ikonnamn): ReactElement {
  switch (namn) {
    case 'klar':
      return <><circle cx="10" cy="10" r="7.5" /><path d="M6.5 10.3l2.4 2.4 4.6-5" /></>;
    case 'varning':
      return <><path d="M10 3l7.5 13.5h-15z" /><path d="M10 8v4" /><path d="M10 14.2v.1" /></>;
    case 'fel':
      return <><path d="M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9z" /><path d="M10 6v5" /><path d="M10 13.7v.1" /></>;
    case 'info':
      return <><circle cx="10" cy="10" r="7.5" /><path d="M10 9.2v4.6" /><path d="M10 6.3v.1" /></>;
    case 'okand':
      return <circle cx="10" cy="10" r="7.5" strokeDasharray="2.4 2.4" />;
    case 'start':
      return <path d="M3 9l7-6 7 6v8h-5v-5H8v5H3z" />;
    case 'underlag':
      return <><path d="M5 2.5h7l3.5 3.5v11.5H5z" /><path d="M8 9h5M8 12h5M8 15h3" /></>;
    case 'mappning':
      return <><path d="M3 5h4l6 10h4" /><path d="M3 15h4l1.5-2.5M11.5 7.5L13 5h4" /><path d="M15 3l2 2-2 2M15 13l2 2-2 2" /></>;
    case 'kontroller':
      return <><path d="M3.5 5.5l1.3 1.3 2.2-2.6M3.5 13l1.3 1.3 2.2-2.6" /><path d="M10 6h7M10 13.5h7" /></>;
    case 'spara':
      return <><circle cx="8.5" cy="8.5" r="5" /><path d="M12.3 12.3L17 17" /></>;
    case 'om':
      return <><circle cx="10" cy="10" r="7.5" /><path d="M7.9 7.7a2.1 2.1 0 1 1 3 2c-.6.3-.9.7-.9 1.6" /><path d="M10 14v.1" /></>;
    default:
      return assertNever(namn);
  }
}
