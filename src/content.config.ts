import { defineCollection } from 'astro:content';
import { contentLoader, ratesLoader, siteLoader } from './content/loader.ts';
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
  site: defineCollection({ loader: siteLoader(), schema: siteSchema }),
  rates: defineCollection({ loader: ratesLoader(), schema: storedRatesSchema }),
  roles: defineCollection({ loader: contentLoader('roles'), schema: roleSchema }),
  jobs: defineCollection({ loader: contentLoader('jobs'), schema: jobSchema }),
  companies: defineCollection({ loader: contentLoader('companies'), schema: companySchema }),
  places: defineCollection({ loader: contentLoader('places'), schema: placeSchema }),
  articles: defineCollection({ loader: contentLoader('articles'), schema: articleSchema }),
  skills: defineCollection({ loader: contentLoader('skills'), schema: skillSchema }),
  pay: defineCollection({ loader: contentLoader('pay'), schema: paySchema }),
};
