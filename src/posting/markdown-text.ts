/** What ends or begins an address: nothing that Markdown would read in another way. */
const address =
  /^(?:https?:\/\/[a-z0-9][a-z0-9.-]*[a-z0-9](?:\/[a-z0-9/._-]*[a-z0-9/])?|[a-z0-9][a-z0-9._-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]+)$/i;

/**
 * A text on one line as Markdown and MDX that mean just this text: whatever somebody typed stays a text, and no link, component or
 * code comes of it. Plain web and e-mail addresses stay what they are, and so become links.
 *
 * @param atLineStart true when nothing stands before it on its line but the mark of a list or a quotation.
 */
export function toMarkdownText(text: string, atLineStart: boolean): string {
  const words = text.split(' ').map((word) => {
    const [, before = '', middle = '', after = ''] = /^([("“]*)(.*?)([.,;:!?)"”]*)$/.exec(word) ?? [];
    return address.test(middle) ? escapeWord(before) + middle + escapeWord(after) : escapeWord(word);
  });
  const line = words.join(' ');
  return atLineStart ? escapeStart(line) : line;
}

function escapeWord(word: string): string {
  return (
    word
      .replace(/[\\`*{}[\]<>|~$]/g, '\\$&')
      // An underscore within a word is none of Markdown's business.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')
      // Schemes, hosts and e-mail addresses would become links.
      .replace(/(?<=[a-z]):(?=\S)/gi, '\\:')
      .replace(/@/g, '\\@')
      .replace(/(?<=www)\.(?=\S)/gi, '\\.')
      // At the end of a heading it would close it.
      .replace(/^#/, '\\#')
  );
}

/** Marks of lists, headings and quotations count at the start of a line, and so do the words MDX takes for code. */
function escapeStart(line: string): string {
  return line
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^import\b/, '&#105;mport')
    .replace(/^export\b/, '&#101;xport');
}
