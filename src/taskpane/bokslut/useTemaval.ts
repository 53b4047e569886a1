/** Which theme to show. Office tells of a change in no event, so it is asked again whenever the pane gets focus (excel.md rule 28). */
import { useEffect, useState } from 'react';
import { officeTheme } from '../../excel/office';
import type { Temaval } from '../tema';

function currentTheme(): Temaval {
  if (window.matchMedia('(forced-colors: active)').matches) return 'kontrast';
  const morkt = officeTheme()?.morkt ?? window.matchMedia('(prefers-color-scheme: dark)').matches;
  return morkt ? 'morkt' : 'ljust';
}

export function useTemaval(): Temaval {
  const [tema, setTema] = useState(currentTheme);
  useEffect(() => {
    const look = (): void => { setTema(currentTheme()); };
    const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'].map((q) => window.matchMedia(q));
    window.addEventListener('focus', look);
    for (const q of queries) q.addEventListener('change', look);
    return () => {
      window.removeEventListener('focus', look);
      for (const q of queries) q.removeEventListener('change', look);
    };
  }, []);
  return tema;
}
