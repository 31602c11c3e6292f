import { mkdirSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryContent } from '../../support/temporary.ts';

/** A posting as Ashby's API gives it. All of its text was written for these tests. */
export interface RawPosting {
  [key: string]: unknown;
  id: string;
  title: string;
}

let count = 0;

/** A complete raw posting in Lisbon; anything may be replaced. */
export function rawPosting(changes: Partial<RawPosting> = {}): RawPosting {
  count += 1;
  const id = changes.id ?? `${String(count).padStart(8, '0')}-aaaa-4bbb-8ccc-ddddeeeeffff`;
  return {
    id,
    title: 'Boat Builder',
    department: 'Yard',
    team: 'Hulls',
    employmentType: 'FullTime',
    location: 'Lisbon',
    secondaryLocations: [],
    publishedAt: '2026-03-04T23:30:00.000-05:00',
    isListed: true,
    isRemote: true,
    workplaceType: null,
    address: addressOf('Lisbon', 'Portugal'),
    jobUrl: `https://jobs.ashbyhq.com/tidewater/${id}`,
    applyUrl: `https://jobs.ashbyhq.com/tidewater/${id}/application`,
    descriptionHtml: '<p style="min-height:1.5em">You build boats that last.</p>',
    descriptionPlain: 'You build boats that last.',
    shouldDisplayCompensationOnJobPostings: true,
    compensation: { compensationTierSummary: null, compensationTiers: [], summaryComponents: [] },
    ...changes,
  };
}

/** An address as Ashby nests it. */
export function addressOf(city: string | undefined, country: string | undefined, region?: string): unknown {
  return { postalAddress: { addressLocality: city, addressRegion: region, addressCountry: country } };
}

/** A pay tier with one salary and what comes beside it. */
export function tierOf(title: string | null, salary: Record<string, unknown>, beside: Record<string, unknown>[] = []): unknown {
  return {
    id: 'tier',
    title,
    tierSummary: 'not read',
    additionalInformation: null,
    components: [
      ...beside,
      {
        compensationType: 'Salary',
        interval: '1 YEAR',
        currencyCode: 'EUR',
        minValue: 40000,
        maxValue: 50000,
        summary: '€40K – €50K',
        ...salary,
      },
    ],
  };
}

/** A response of a board. */
export function response(...jobs: unknown[]): unknown {
  return { jobs, apiVersion: '1' };
}

/** An empty folder that is a content folder for one test, with some files in it. */
export function contentFolder(files: Record<string, string> = {}): string {
  const folder = temporaryContent(files);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Every file of a folder with its text. */
export async function readAll(folder: string): Promise<Record<string, string>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  const texts = await Promise.all(
    paths.sort().map(async (path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8')]),
  );
  return Object.fromEntries(texts) as Record<string, string>;
}
