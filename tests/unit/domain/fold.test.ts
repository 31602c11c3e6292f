import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../src/domain/fold.ts';

it.each([
  ['Zürich', 'zurich'],
  ['Señor', 'senor'],
  ['São Tomé', 'sao tome'],
  ['Zu\u0308rich', 'zurich'],
  ['STRASSE Straße', 'strasse strasse'],
  ['Łódź', 'lodz'],
  ['Ærø', 'aero'],
  ['İstanbul Iğdır', 'istanbul igdir'],
  ['Œuvre ﬁne', 'oeuvre fine'],
  ['Việt Nam', 'viet nam'],
  ['Ｃ＋＋', 'c++'],
  ['❤️', '❤'],
  ['C# and F#', 'c# and f#'],
  ['', ''],
])('%s → %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it.each(['ソフトウェアエンジニア', '東京', 'ベルリン', 'हिन्दी', 'ไทย', '한국어'])(
  'leaves %s as it is: its marks tell words apart',
  (text) => {
    expect(fold(text)).toBe(text);
  },
);

it('takes nothing more off the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

it('does not see how a letter is composed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});
