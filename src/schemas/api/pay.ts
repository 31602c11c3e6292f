import { z } from 'zod';
import { text } from '../fields.ts';
import { paySchema } from '../pay.ts';
import { pageUrl, placeReference, reference } from './parts.ts';

const { shape } = paySchema;

/** A pay benchmark. */
export const apiPay = z
  .strictObject({
    id: text.describe('Id of the benchmark, which never changes.'),
    url: pageUrl.describe('Address of the pay page of its first role.'),
    title: shape.title,
    roles: z.array(reference).min(1).describe('The roles the figures speak for.'),
    place: placeReference.describe('The place the figures are from.'),
    currency: shape.currency,
    period: shape.period,
    source: shape.source,
    sampleSize: shape.sampleSize,
    note: shape.note,
    rows: shape.rows,
  })
  .describe('A pay benchmark: what a cited source reports, never an offer.');
export type ApiPay = z.output<typeof apiPay>;
