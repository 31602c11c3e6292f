/**
 * HTML whose texts hold characters and no entities, as job boards want it: "Indeed does not support HTML entities"
 * (https://docs.indeed.com/indeed-apply/xml-feed). Where a character would begin a tag or an entity, a space after it keeps it text.
 * @param html made by `toDescriptionHtml`: no attributes, and no entities but those two.
 */
export function toPlainMarkup(html: string): string {
  return html
    .replace(/&#x3C;(?=[a-z/!?])/gi, '< ')
    .replaceAll('&#x3C;', '<')
    .replace(/&#x26;(?=#?\w+;)/g, '& ')
    .replaceAll('&#x26;', '&');
}
