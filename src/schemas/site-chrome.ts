import { z } from 'zod';
import { mediaPath, text, webUrl } from './fields.ts';
import { homeSections, siteSections, valuesOf } from './vocabulary.ts';

/** Where a link of the owner's leads: any address, or a page of the site. */
const linkTarget = z
  .union([webUrl, z.string().regex(/^\/(?!\/)/)], { error: 'must be a full web address, or one on this site that starts with /' })
  .describe('Where it leads: a web address, or a page of this site, for example /articles/how-we-hire/.');

/** A link of the owner's. */
const ownLink = z.strictObject({ label: text.describe('Words of the link, for example "Our blog".'), url: linkTarget });
export type OwnLink = z.output<typeof ownLink>;

/** What stands around the pages of a site, for its owner to choose. */
export const chromeFields = {
  logo: mediaPath
    .optional()
    .describe('Picture in the header, for example /media/acme.svg. SVG is best. Without it, the mark of Rolebook in the accent colour.'),
  logoSaysName: z.boolean().optional().describe('true when the name can be read on the logo, so that the header does not repeat it.'),
  navigation: z
    .array(
      z
        .union([
          z.strictObject({
            section: z.enum(valuesOf(siteSections)).describe('A section of the site. It shows only while it has content.'),
            label: text.optional().describe('Other words for it, for example "Open roles".'),
          }),
          ownLink,
        ])
        .describe('{ section: jobs } for a section of the site, { label: Blog, url: … } for a link of your own.'),
    )
    .min(1)
    .optional()
    .describe('What the header leads to, in this order: sections of the site and links of your own. Without it, all main sections.'),
  footer: z
    .strictObject({
      text: text.optional().describe('A line of your own, for example "Acme GmbH, Register Court Berlin HRB 12345".'),
      links: z.array(ownLink).min(1).optional().describe('Links of your own, for example to your imprint.'),
    })
    .optional()
    .describe('What the foot of every page says besides what it always does.'),
} as const;

/** Sections of the home page, as its owner orders them. */
export const homeSectionList = z
  .array(z.enum(valuesOf(homeSections)))
  .min(1)
  .optional()
  .describe('Sections of the home page, in this order. One without content is left out. Without it, all of them.');
