/** The formats a feed is offered in, with the words of their links and what they are served as. */
export const feedFormats = {
  rss: { label: 'RSS', type: 'application/rss+xml' },
  atom: { label: 'Atom', type: 'application/atom+xml' },
  json: { label: 'JSON Feed', type: 'application/feed+json' },
} as const;
export type FeedFormat = keyof typeof feedFormats;
export const feedFormatNames = Object.keys(feedFormats) as FeedFormat[];

/** What the vacancies of a page have in common, in words: the titles of feeds. A value is named as its page names it. */
export const feedTitles = {
  all: () => 'Open vacancies',
  company: (name: string) => `Open vacancies at ${name}`,
  place: (name: string) => `Open vacancies in ${name}`,
  skill: (name: string) => `Open vacancies that ask for ${name}`,
  role: (title: string) => `Open vacancies for a ${title}`,
  level: (label: string) => `${label} vacancies`,
  workplace: (label: string) => `${label} vacancies`,
  employmentType: (label: string) => `${label} vacancies`,
} as const;
