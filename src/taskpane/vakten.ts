/** What stands in the page before there is a pane, as the pane's own start finds it. */
export interface Vakt {
  /** Says something instead of the pane. */
  say(text: string): void;
  /** The pane takes over. */
  done(): void;
}

export interface WithVakt {
  finsamVakt?: Vakt;
}

export function vakten(): Vakt {
  const { finsamVakt } = window as unknown as WithVakt;
  if (finsamVakt === undefined) throw new Error('The page has no watch');
  return finsamVakt;
}
