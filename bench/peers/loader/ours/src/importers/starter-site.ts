import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Settings to begin with; every value is one an owner replaces. */
const starter = `# Started by the importer: replace every value with your own.
name: Careers
tagline: Open vacancies, each on a page of its own.
url: https://careers.example/
organisation:
  name: The organisation that runs this site
locale: en
currency: EUR
report:
  email: report@careers.example
families: {}
about: |
  Say who you are and how you hire.
`;

/**
 * Gives a content folder that has no settings a `site.yaml` to begin with, so that an import into an empty folder can be built.
 * @returns true when the file was written.
 */
export function startSite(content: string): boolean {
  const file = join(content, 'site.yaml');
  if (existsSync(file)) return false;
  writeFileSync(file, starter);
  return true;
}
