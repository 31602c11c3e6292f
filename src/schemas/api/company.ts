import { z } from 'zod';
import { companySchema } from '../company.ts';
import { text } from '../fields.ts';
import { bodyText, openCount, pageUrl, placeReference } from './parts.ts';

const { shape } = companySchema;

/** An employer. */
export const apiCompany = z
  .strictObject({
    id: text.describe('Id of the company, which never changes.'),
    url: pageUrl,
    name: shape.name,
    confidential: shape.confidential,
    tagline: shape.tagline,
    website: z.url().optional().describe("The company's own site; absent for one that stays anonymous."),
    logo: z.url().optional().describe('Address of its logo; absent for one that stays anonymous.'),
    industries: shape.industries,
    size: shape.size,
    founded: shape.founded,
    headOffice: placeReference.optional().describe('The place of the head office.'),
    places: z.array(placeReference).optional().describe('Other places with offices or people.'),
    certifications: shape.certifications,
    values: shape.values,
    benefits: shape.benefits,
    hiringNotes: shape.hiringNotes,
    sources: shape.sources,
    openVacancies: openCount.describe('Number of its open vacancies.'),
  })
  .describe('An employer.');
export type ApiCompany = z.output<typeof apiCompany>;

/** An employer with its text. */
export const companyTwin = apiCompany.extend({ text: bodyText }).describe('An employer with its text.');
export type CompanyTwin = z.output<typeof companyTwin>;
