import type { PageSetup } from '../../workbook/model';
import { decodeEscapes } from '../xml/decodeText';
import { attribute, child, flag, numeric, readTree, type XmlNode } from '../xml/xmlTree';
import { pieceOf, type XmlShell } from '../xml/xmlShell';

/** A worksheet's page set-up, from the five elements it is spread over; null where the sheet has none of them. */
export function readPageSetup(shell: XmlShell): PageSetup | null {
  const [page, margins, options, text] = ['pageSetup', 'pageMargins', 'printOptions', 'headerFooter'].map((name) => tree(shell, name));
  const fit = child(tree(shell, 'sheetPr'), 'pageSetUpPr');
  const fits = fit !== null && flag(fit, 'fitToPage');
  if (!page && !margins && !options && !text && !fits) return null;
  return {
    orientation: page && attribute(page, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: page ? numeric(page, 'paperSize') : null,
    fitToWidth: fits ? pages(page ?? null, 'fitToWidth') : null,
    fitToHeight: fits ? pages(page ?? null, 'fitToHeight') : null,
    margins: margins ? readMargins(margins) : null,
    header: headerText(text ?? null, 'oddHeader'),
    footer: headerText(text ?? null, 'oddFooter'),
    centerHorizontally: options ? flag(options, 'horizontalCentered') : false,
  };
}

function tree(shell: XmlShell, name: string): XmlNode | null {
  const raw = pieceOf(shell, name);
  return raw === null ? null : readTree(raw);
}

/** 0 is "as many as it takes". */
function pages(page: XmlNode | null, name: string): number | null {
  const count = (page === null ? null : numeric(page, name)) ?? 1;
  return count === 0 ? null : count;
}

function readMargins(node: XmlNode): NonNullable<PageSetup['margins']> {
  const inches = (name: string): number => numeric(node, name) ?? 0;
  return {
    left: inches('left'),
    right: inches('right'),
    top: inches('top'),
    bottom: inches('bottom'),
    header: inches('header'),
    footer: inches('footer'),
  };
}

function headerText(node: XmlNode | null, name: string): string {
  return decodeEscapes(child(node, name)?.text ?? '');
}
