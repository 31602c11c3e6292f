import ical from 'ical-generator';
import type { Vacancy } from '../content/graph.ts';
import { jobPath } from '../domain/paths.ts';
import type { Site } from '../schemas/site.ts';

/**
 * The deadline of a vacancy as an iCalendar file: an event on the last day, or at the last moment.
 * The same vacancy gives the same bytes: the stamp is the day it was posted, not the day of the build.
 * @returns undefined when the vacancy has no deadline or is closed.
 */
export function toDeadlineCalendar({ id, entry, company, open }: Vacancy, site: Site): string | undefined {
  const { title, validThrough, datePosted } = entry.data;
  if (!open || validThrough === undefined) return undefined;
  const url = new URL(jobPath(id), site.url).href;
  const calendar = ical({ prodId: { company: 'Rolebook', product: 'Deadline', language: 'EN' } });
  calendar.createEvent({
    id: `${id}@${new URL(site.url).hostname}`,
    stamp: new Date(datePosted),
    start: new Date(validThrough),
    allDay: !validThrough.includes('T'),
    summary: `Last day to apply: ${title}, ${company.data.name}`,
    description: url,
    url,
  });
  // Every line ends with a line break, the last one too (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`;
}
