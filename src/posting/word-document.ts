import {
  AlignmentType,
  BorderStyle,
  ConcreteHyperlink,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IStylesOptions,
} from 'docx';
import { shownText, type Block, type Run } from './blocks.ts';
import { withoutTimes } from './zip-times.ts';

/** What a document says of itself. */
export interface WordDocumentOptions {
  /** Stands above the text as its first heading, and in the properties of the file. */
  title: string;
  /** BCP 47, for example `en-GB`. */
  language: string;
}

/** The type of the file for a browser and a server. */
export const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Writes blocks as a Word document (Office Open XML) on A4, with real headings and lists; blanks that are still open are highlighted.
 * The same blocks give the same bytes: no time and nothing random is in the file. Runs in Node and in a browser; the package behind
 * it is large, so a page imports this module when it is asked for.
 */
export async function toWordDocument(blocks: readonly Block[], options: WordDocumentOptions): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new DocumentWriter();
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, text: options.title });
  const children = [heading, ...writer.write(blocks)];
  const document = new Document({
    title: options.title,
    styles: stylesIn(options.language),
    numbering: { config: [bullets, numbers] },
    sections: [{ properties: { page: { size: a4, margin: margins } }, children }],
  });
  writer.links.forEach((link, index) => document.Document.Relationships.addRelationship(linkId(index), hyperlink, link, 'External'));
  const packed = await Packer.toArrayBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(options) }]);
  return withoutTimes(new Uint8Array(packed));
}

/** Lengths are in twentieths of a point. */
const a4 = { width: 11906, height: 16838 };
const margins = { top: 1304, bottom: 1304, left: 1418, right: 1418 };
const step = 357;
const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const linkId = (index: number) => `Link${index + 1}`;

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const indentOf = (level: number) => ({ paragraph: { indent: { left: step * (level + 1), hanging: step } } });
const bullets = {
  reference: 'bullets',
  levels: levels.map((level) => {
    return { level, format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–', alignment: AlignmentType.LEFT, style: indentOf(level) };
  }),
};
const numbers = {
  reference: 'numbers',
  levels: levels.map((level) => {
    return { level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.LEFT, style: indentOf(level) };
  }),
};

const font = 'Calibri';
const ink = '1F2933';

/** Sizes of letters are in half points. */
function stylesIn(language: string): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font, size, bold: true, color: ink },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      heading1: heading(40, 0, 200),
      heading2: heading(28, 320, 100),
      heading3: heading(24, 240, 80),
      heading4: heading(22, 200, 60),
      heading5: heading(22, 200, 60),
      heading6: heading(22, 200, 60),
      hyperlink: { run: { color: '0B57D0', underline: {} } },
    },
  };
}

/** What surrounds a paragraph: a list, a quotation, both or neither. */
type Place = Pick<IParagraphOptions, 'numbering' | 'indent' | 'border' | 'spacing'>;

const quoted: Place = { indent: { left: step }, border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: '9AA5B1' } } };

class DocumentWriter {
  /** Addresses by the number of their relationship. */
  readonly links: string[] = [];
  private orderedLists = 0;

  write(blocks: readonly Block[], place: Place = {}, depth = 0): (Paragraph | Table)[] {
    return blocks.flatMap((block) => {
      switch (block.kind) {
        case 'heading':
          return [new Paragraph({ ...place, heading: HeadingLevel[`HEADING_${block.level}`], children: this.runs(block.runs) })];
        case 'paragraph':
          return [new Paragraph({ ...place, children: this.runs(block.runs) })];
        case 'quote':
          return this.write(block.blocks, { ...place, ...quoted }, depth + 1);
        case 'list':
          return this.list(block, place, depth);
        case 'table':
          return [this.table(block.rows)];
      }
    });
  }

  /** Each ordered list counts from one. The first block of an item has its mark; the others stand below it. */
  private list({ items, ordered }: Extract<Block, { kind: 'list' }>, { border }: Place, depth: number): (Paragraph | Table)[] {
    const level = Math.min(depth, levels.length - 1);
    const reference = ordered ? numbers.reference : bullets.reference;
    const instance = ordered ? ++this.orderedLists : 0;
    const frame = border && { border };
    const below: Place = { indent: { left: step * (level + 1) }, ...frame };
    return items.flatMap((item, index) => {
      const spacing = { after: depth === 0 && index === items.length - 1 ? 160 : 60 };
      const mark: Place = { numbering: { reference, level, instance }, spacing, ...frame };
      const [first, ...rest] = item;
      if (first?.kind !== 'paragraph') return [new Paragraph({ ...mark, children: [] }), ...this.write(item, below, depth + 1)];
      return [...this.write([first], mark), ...this.write(rest, below, depth + 1)];
    });
  }

  private table(rows: readonly Run[][][]): Table {
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map((row, index) => {
        const bold = index === 0 ? { bold: true as const } : {};
        const cells = row.map(
          (runs) =>
            new TableCell({
              children: [
                new Paragraph({ spacing: { before: 40, after: 40 }, children: this.runs(runs.map((run) => ({ ...run, ...bold }))) }),
              ],
            }),
        );
        return new TableRow({ children: cells, tableHeader: index === 0 });
      }),
    });
  }

  private runs(runs: readonly Run[]): (TextRun | ConcreteHyperlink)[] {
    return runs.flatMap((run): (TextRun | ConcreteHyperlink)[] => {
      if (run.link === undefined) return textRuns(run);
      return [new ConcreteHyperlink(textRuns(run), linkId(this.links.push(run.link) - 1))];
    });
  }
}

/** One run a line, each but the first beginning with the break. */
function textRuns(run: Run): TextRun[] {
  const { bold, italic, code, link, blank } = run;
  return shownText(run)
    .split('\n')
    .map((line, index) => {
      return new TextRun({
        text: line,
        ...(index > 0 && { break: 1 }),
        ...(bold && { bold }),
        ...(italic && { italics: italic }),
        ...(code && { font: 'Consolas' }),
        ...(link !== undefined && { style: 'Hyperlink' }),
        ...(blank !== undefined && { highlight: 'yellow' as const }),
      });
    });
}

/** The properties without the time of writing, which `docx` would put in. */
function coreProperties({ title, language }: WordDocumentOptions): string {
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ].join(' ');
  const text = (value: string) => value.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<cp:coreProperties ${namespaces}><dc:title>${text(title)}</dc:title><dc:language>${text(language)}</dc:language></cp:coreProperties>`
  );
}
