// Not from `astro:content`, which is all that renders pages: Astro would load it to read this file, each time a build starts.
import { defineCollection } from 'astro/content/config';
import { contentLoader } from './content/loader.ts';
import { articleSchema } from './schemas/article.ts';
import { companySchema } from './schemas/company.ts';
import { jobSchema } from './schemas/job.ts';
import { paySchema } from './schemas/pay.ts';
import { placeSchema } from './schemas/place.ts';
import { storedRatesSchema } from './schemas/rates.ts';
import { roleSchema } from './schemas/role.ts';
import { siteSchema } from './schemas/site.ts';
import { skillSchema } from './schemas/skill.ts';

export const collections = {
  site: defineCollection({ loader: contentLoader, schema: siteSchema }),
  rates: defineCollection({ loader: contentLoader, schema: storedRatesSchema }),
  roles: defineCollection({ loader: contentLoader, schema: roleSchema }),
  jobs: defineCollection({ loader: contentLoader, schema: jobSchema }),
  companies: defineCollection({ loader: contentLoader, schema: companySchema }),
  places: defineCollection({ loader: contentLoader, schema: placeSchema }),
  articles: defineCollection({ loader: contentLoader, schema: articleSchema }),
  skills: defineCollection({ loader: contentLoader, schema: skillSchema }),
  pay: defineCollection({ loader: contentLoader, schema: paySchema }),
};
