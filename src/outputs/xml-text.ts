/** Everything that is no character of XML 1.0 (2.2): controls, halves of pairs, and the two that Unicode never gives away. */
const noCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Code units that may be one of those. Most texts have none, and to look for these takes a tenth of the time. */
const suspicious = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** A text as XML can hold it; an emoji stays whole. */
export function withoutControls(text: string): string {
  return suspicious.test(text) ? text.replace(noCharacter, '') : text;
}

/** A text between tags. */
export function xmlText(text: string): string {
  return withoutControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text as it is, whatever it holds: where it would end the section, the section is split. */
export function cdata(text: string): string {
  return `<![CDATA[${withoutControls(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
