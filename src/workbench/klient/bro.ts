/** What the workbench's page offers the client in the pane's frame. Texts only: the two stand in different realms. */
import type { HostEvent } from '../../host/protocol/sendEvent';

export interface Bro {
  readonly requirementSet: string;
  readonly sprak: string;
  readonly morkt: boolean;
  /** Milliseconds before an answer: how slow this Excel is. */
  readonly paus: number;
  /** A request's body as JSON in, the response as JSON out. */
  answer(body: string): string;
  /** The client takes events from now on. */
  listen(send: (event: HostEvent) => void): void;
  /** A ribbon button's work, by its id in the manifest. */
  command(id: string, work: (event: { completed: () => void }) => void): void;
  dialog(url: string): void;
}

export interface WithBro {
  readonly finsamBro?: Bro;
}
