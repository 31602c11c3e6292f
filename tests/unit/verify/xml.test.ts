import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../../src/verify/faces/xml.ts';

describe('an XML document', () => {
  it('is read with its attributes, entities, sections and comments', () => {
    const source = '\ufeff<?xml version="1.0"?>\n<!-- a --><a:b c="1 &lt; 2" d=\'&#x20AC;\'><e/>x &amp; <![CDATA[<y> &amp; ]]>z</a:b>\n';
    expect(readXml(source)).toEqual({
      root: {
        name: 'a:b',
        attributes: { c: '1 < 2', d: '€' },
        text: 'x & <y> &amp; z',
        children: [{ name: 'e', attributes: {}, text: '', children: [] }],
      },
    });
  });

  it.each([
    ['<a>\n<b></a>', 'line 2: </a> ends <b>'],
    ['<a>', 'line 1: <a> has no end'],
    ['<a/><b/>', 'line 1: there is a second root element'],
    ['</a>', 'line 1: </a> ends nothing'],
    ['', 'line 1: there is no element'],
    ['<a/>text', 'line 1: text stands outside the root element'],
    ['<a>b & c</a>', 'line 1: "&" stands for no character of XML'],
    ['<a>&nbsp;</a>', 'line 1: "&nbsp;" stands for no character of XML'],
    ['<a>&#1;</a>', 'line 1: "&#1;" stands for no character of XML'],
    ['<a>&#x110000;</a>', 'line 1: "&#x110000;" stands for no character of XML'],
    ['<a>]]></a>', 'line 1: "]]>" stands in a text'],
    ['<a><![CDATA[b</a>', 'line 1: a CDATA section has no end'],
    ['<a><!-- b -- c --></a>', 'line 1: a comment has no end, or "--" in it'],
    ['<a><?b</a>', 'line 1: an instruction has no end'],
    ['<a b="1" b="2"/>', 'line 1: the attribute b stands twice in a tag'],
    ['<a b=1/>', 'line 1: "<a b=1/>" is no tag'],
    ['<a>\n\u0001</a>', 'line 2 has the character U+0001, which XML does not have'],
    ['<a>\ud83d</a>', 'line 1 has the character U+D83D, which XML does not have'],
    ['<!DOCTYPE a><a/>', 'line 1: "<!DOCTYPE a><a/>" is no tag'],
    [' <?xml version="1.0"?><a/>', 'line 1: the XML declaration is not at the beginning'],
  ])('%j is refused', (source, error) => {
    expect(readXml(source)).toEqual({ error });
  });

  it('is never taken where another reader refuses it, and the texts are the same', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b c="d">',
      '</b>',
      '<e/>',
      'text',
      '&amp;',
      '<![CDATA[<x>]]>',
      '<!-- y -->',
      '&',
      '<',
      ']]>',
    );
    const parser = new XMLParser({ processEntities: true, trimValues: false, ignoreAttributes: true });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const source = `<root>${pieces.join('')}</root>`;
        const read = readXml(source);
        if ('error' in read) return;
        expect(XMLValidator.validate(source), source).toBe(true);
        const { root } = parser.parse(source) as { root: unknown };
        if (read.root.children.length === 0) expect(read.root.text, source).toBe(root);
      }),
      { numRuns: 2000 },
    );
  });
});
