import fc from 'fast-check';
import { decodeEntities, decodeEscapes } from '../../../../src/host/xlsx/xml/decodeText';
import { encodeAttribute, encodeText } from '../../../../src/host/xlsx/xml/encodeText';
import { patchTag } from '../../../../src/host/xlsx/xml/patchTag';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('_', 'x', '0', '0', '4', 'D', '\r', '\n', '\t', '\u0001', '\ud83d', '\ude00', '&', '<', '"') }),
);

describe('text in XML', () => {
  test('what must be escaped is, in the form that Excel reads', () => {
    expect(encodeText('a\r\n\tb\u0001')).toBe('a_x000D_\n\tb_x0001_');
    expect(encodeText('_x0041_ och _x00')).toBe('_x005F_x0041_ och _x00');
    expect(encodeText('=<A1>&"b"')).toBe('=&lt;A1&gt;&amp;"b"');
    expect(encodeText('😀\ud83d')).toBe('😀_xD83D_');
    expect(encodeAttribute('a\n"b"')).toBe('a_x000a_&quot;b&quot;');
  });

  test('any text comes back', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(decodeEscapes(decodeEntities(encodeText(original)))).toBe(original);
        expect(decodeEscapes(decodeEntities(encodeAttribute(original)))).toBe(original);
        expect(encodeText(original)).not.toMatch(/[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('a tag is changed in its attributes alone', () => {
    expect(patchTag('<a b="1" c=\'>\' d="2"/>', { b: 5, d: null, e: '<' })).toBe('<a b="5" c=\'>\' e="&lt;"/>');
    expect(patchTag('<a><b c="1"/></a>', { c: 2 })).toBe('<a c="2"><b c="1"/></a>');
  });
});
