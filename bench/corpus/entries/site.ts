import type { Site } from '../../../src/schemas/site.ts';
import { aboutText } from '../prose/about.ts';
import { families } from '../vocabulary/families.ts';

/** Settings of the site. @param jobs ids of postings to feature. */
export function corpusSite(jobs: readonly string[], roles: readonly string[], articles: readonly string[]): Site {
  return {
    name: 'Corpus Board',
    tagline: 'Invented vacancies for measuring a real generator.',
    url: 'https://corpus.example/',
    organisation: { name: 'Corpus Board', url: 'https://corpus.example/about/' },
    locale: 'en-GB',
    currency: 'EUR',
    repository: { url: 'https://github.com/corpus-example/board', branch: 'main', contentPath: 'content' },
    report: { email: 'report@corpus.example' },
    families: Object.fromEntries(families.map(({ id, name, summary }) => [id, { name, summary }])),
    home: { jobs: [...jobs], roles: [...roles], articles: [...articles] },
    hoursPerYear: 1720,
    about: aboutText,
  };
}
