/** A fault of ours while drawing: said so, with details to copy, instead of an empty pane. */
import { Component, type ReactNode } from 'react';
import type { Panetexter } from '../../text/pane.sv';
import { detailsOf } from '../bokslut/arbetsgang';
import { kopieraText } from '../bokslut/kopieraText';

interface Props {
  readonly text: Panetexter;
  readonly children: ReactNode;
}

export class Felgrans extends Component<Props, { readonly fel: unknown }> {
  override state: { readonly fel: unknown } = { fel: null };

  static getDerivedStateFromError(fel: unknown): { readonly fel: unknown } {
    return { fel };
  }

  override render(): ReactNode {
    const { text, children } = this.props;
    const { fel } = this.state;
    if (fel === null) return children;
    return (
      <main>
        <h1>{text.fel.internt}</h1>
        <p>{text.fel.interntText}</p>
        <button type="button" onClick={() => { void kopieraText(detailsOf(fel)); }}>{text.fel.kopieraDetaljer}</button>
      </main>
    );
  }
}
