/** A line of business: industry, what the company makes, who uses it. */
export interface BusinessFacts {
  industry: string;
  product: string;
  users: string;
}

const business = (industry: string, product: string, users: string): BusinessFacts => ({ industry, product, users });

/** Lines of business, to be written into sentences: "We make …, and … use it." */
export const businesses: readonly BusinessFacts[] = [
  business('Hospitality', 'booking software for small hotels', 'receptionists and owners'),
  business('Freight', 'a planner for lorries, drivers and loading docks', 'dispatchers'),
  business('Health care', 'an appointment system for clinics', 'patients and practice staff'),
  business('Education', 'homework and feedback tools for schools', 'teachers and pupils'),
  business('Fintech', 'accounts and cards for very small companies', 'shop owners and bookkeepers'),
  business('Energy', 'forecasts for wind farms and solar roofs', 'grid operators'),
  business('Agriculture', 'sensors and advice for orchards', 'growers'),
  business('Retail', 'a shop system that works at the till and on the web', 'shopkeepers'),
  business('Mobility', 'a shared fleet of cargo bicycles', 'families and couriers'),
  business('Insurance', 'claims that can be settled in a day', 'policy holders and assessors'),
  business('Publishing', 'an editing system for local newspapers', 'reporters and editors'),
  business('Property', 'a maintenance log for housing associations', 'tenants and caretakers'),
  business('Manufacturing', 'scheduling for workshops with many small orders', 'foremen'),
  business('Food', 'a market place for bakeries and their suppliers', 'bakers'),
  business('Public sector', 'forms and registers for towns', 'citizens and clerks'),
  business('Travel', 'rail tickets across borders', 'travellers'),
  business('Telecommunications', 'a console for private mobile networks', 'network engineers'),
  business('Sport', 'club management for swimming, rowing and athletics', 'trainers and members'),
  business('Culture', 'ticketing for theatres and museums', 'box offices'),
  business('Recycling', 'collection routes and sorting figures for waste', 'councils and depots'),
  business('Human resources', 'time sheets and leave that follow the law of each country', 'employees and payroll staff'),
  business('Legal', 'a reading room for contracts', 'lawyers and buyers'),
  business('Maritime', 'berth planning for harbours', 'pilots and harbour masters'),
  business('Gaming', 'servers and matchmaking for small studios', 'players and developers'),
];

/** First and second words of invented names; every pair is a different company. */
export const firstWords: readonly string[] = [
  ...['Amber', 'Birch', 'Cedar', 'Copper', 'Drift', 'Ember', 'Fable', 'Gannet', 'Harrow', 'Inkwell', 'Juniper', 'Kelp', 'Lantern'],
  ...['Marsh', 'Nettle', 'Osprey', 'Pebble', 'Quill', 'Rowan', 'Saffron', 'Thistle', 'Umber', 'Vesper', 'Willow', 'Yarrow', 'Zephyr'],
  ...['Alder', 'Bracken', 'Cobalt', 'Dunlin', 'Elder', 'Flint', 'Gorse', 'Heron', 'Ivory', 'Lichen', 'Merlin', 'Otter', 'Plover', 'Tern'],
];
export const secondWords: readonly string[] = [
  ...['Works', 'Systems', 'Labs', 'Collective', 'Yard', 'Bridge', 'Harbour', 'Field', 'Point', 'Circle', 'Loop', 'Path', 'Grid', 'Signal'],
  ...['Ledger', 'Compass', 'Foundry', 'Station', 'Orchard', 'Relay', 'Beacon', 'Atlas', 'Forge', 'Mill', 'Quarter', 'Anchor'],
];

/** Things companies say they stand for. */
export const values: readonly (readonly [name: string, text: string])[] = [
  ['Say it early', 'Bad news told on Monday is cheaper than the same news told on Friday.'],
  ['Leave it tidy', 'Whoever touches something leaves it a little easier for the next person.'],
  ['Small and shipped', 'A small thing in use teaches us more than a large one on a branch.'],
  ['Ask the user', 'We settle arguments by watching somebody try it.'],
  ['Write it down', 'A decision that nobody can find was never made.'],
  ['Rest is work', 'Tired people build things that wake other people up.'],
  ['Own the outcome', 'Done means that it helps, and somebody has checked.'],
  ['Argue kindly', 'We disagree about the plan and never about the person.'],
];

/** What companies or postings offer beside pay. */
export const benefits: readonly (readonly [name: string, text: string])[] = [
  ['Leave', 'Twenty-eight days of paid leave beside public holidays, and the days between the years.'],
  ['Pension', 'The employer pays six per cent of the salary into a pension from the first month.'],
  ['Equipment', 'A laptop of your choice, and a desk, a chair and a screen at home.'],
  ['Learning', 'Five days and 1,500 a year for courses, books and conferences of your choice.'],
  ['Parental leave', 'Eighteen weeks at full pay for every parent, however the child arrives.'],
  ['Health', 'Private health cover for you and the people you live with.'],
  ['Public transport', 'A yearly ticket for the region, or the same sum towards a bicycle.'],
  ['Part-time without questions', 'Four days a week are possible in any role, with pay in proportion.'],
  ['Volunteering', 'Three paid days a year for a cause you choose.'],
  ['On-call pay', 'A fixed sum for each shift, the hours worked on top, and the next morning off.'],
  ['Sabbatical', 'Two months of unpaid leave after three years, with your place kept.'],
  ['Lunch', 'A cooked lunch in the office on two days a week.'],
];

/** Certifications with the kind of figure they state; undefined for none. */
export const certifications: readonly (readonly [name: string, figure: string | undefined])[] = [
  ['ISO 27001', undefined],
  ['B Corp', 'score 88.4'],
  ['Living wage employer', undefined],
  ['Carbon report', '1.9 t per employee'],
];

/** What a company tells applicants about how it hires. */
export const hiringNotes: readonly string[] = [
  'Everyone who is interviewed gets an answer with a reason within a week.',
  'We do not ask for a cover letter, and nobody reads one that is sent.',
  'Interviews can be held in the evening if you work during the day.',
  'Tasks take at most two hours and are never work we could use.',
  'You meet the person you would report to in the first conversation.',
  'References are asked for after an offer and only with your consent.',
];
