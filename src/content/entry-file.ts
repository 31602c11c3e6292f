import { Document } from 'yaml';

/** A new content file: fields in the order given, then the text. */
export function newFile(fields: object, body: string): string {
  return joinFile(writeYaml(new Document(fields)), body);
}

/** Fields as an author would write them: one a line, and long texts on one line. */
export function writeYaml(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The two parts of a content file with the lines between them. */
export function joinFile(yaml: string, body: string): string {
  const text = body.trim();
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}
