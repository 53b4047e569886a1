import type { PageSetup } from '../../workbook/model';
import { element } from '../xml/element';
import { encodeText, spaceAttribute } from '../xml/encodeText';
import { patchShell, setPieces, type XmlShell } from '../xml/xmlShell';
import { patchPiece } from './writeLayout';

const HEADER_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Writes the page set-up into the five elements it is spread over; what the model does not know of them stays. */
export function writePageSetup(shell: XmlShell, setup: PageSetup | null): XmlShell {
  if (setup === null) return shell;
  const fits = setup.fitToWidth !== null || setup.fitToHeight !== null;
  let out = patchPiece(shell, 'sheetPr', (piece) =>
    setPieces(piece, 'pageSetUpPr', fits ? [element('pageSetUpPr', { fitToPage: true })] : [], PROPERTIES_ORDER),
  );
  out = patchPiece(out, 'printOptions', (piece) => patchShell(piece, { horizontalCentered: setup.centerHorizontally ? 1 : null }));
  if (setup.margins !== null) out = patchPiece(out, 'pageMargins', (piece) => patchShell(piece, { ...MARGINS, ...setup.margins }));
  out = patchPiece(out, 'pageSetup', (piece) => patchShell(piece, pageAttributes(setup, fits)));
  return patchPiece(out, 'headerFooter', (piece) => setText(setText(piece, 'oddHeader', setup.header), 'oddFooter', setup.footer));
}

function pageAttributes(setup: PageSetup, fits: boolean): Record<string, string | number | null> {
  return {
    paperSize: setup.paperSize,
    ...(fits ? { scale: null } : {}),
    fitToWidth: fits ? (setup.fitToWidth ?? 0) : null,
    fitToHeight: fits ? (setup.fitToHeight ?? 0) : null,
    orientation: setup.orientation.toLowerCase(),
  };
}

function setText(piece: XmlShell, name: string, text: string): XmlShell {
  const made = text === '' ? [] : [`<${name}${spaceAttribute(text)}>${encodeText(text)}</${name}>`];
  return setPieces(piece, name, made, HEADER_ORDER);
}
