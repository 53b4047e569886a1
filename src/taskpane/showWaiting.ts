/** What stands in the page before there is a pane. Plain DOM: it must be seen when nothing else works. */

export interface Waiting {
  say(text: string): void;
  done(): void;
}

export function showWaiting(text: string): Waiting {
  const place = document.getElementById('vantan');
  if (place === null) throw new Error('The page has no place for messages');
  place.style.padding = '16px';
  place.style.fontFamily = "'Segoe UI', system-ui, sans-serif";
  place.textContent = text;
  return {
    say: (message) => { place.textContent = message; },
    done: () => { place.remove(); },
  };
}
