import { describe, expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { toJsonLd } from '../../../src/outputs/structured-data.ts';
import { edited } from '../../support/content.ts';
import { plainPosting, plainWithout, readPosting, type Written } from './posting.ts';

const withheld = (reason: string, fix: string) => `posting-withheld: job search engines are not told of this vacancy: ${reason}, ${fix}`;
const place = (name: string, kind: string, more = '') => `---\nname: ${name}\nkind: ${kind}\n${more}---\n`;
const imported = { system: 'ashby', board: 'acme', id: '1', url: 'https://board.example/1', lastSeen: '2026-11-20' };

/** Asserts the whole structured data, and that `check` has nothing to say. How wide a dash stands is for the locale to say. */
function expectPosting(written: Written, posting: object): void {
  const read = readPosting(written);
  const description = String(read.posting?.description)
    .replace(/\s*–\s*/g, '–')
    .replace(/\u00a0/g, ' ');
  expect({ ...read.posting, description }).toEqual(posting);
  expect(read.issues).toEqual([]);
}

/** Asserts that there is none, and that `check` says why. */
function expectNone(written: Written, ...issues: string[]): void {
  const read = readPosting(written);
  expect(read.posting).toBeUndefined();
  expect(read.issues).toEqual(issues);
}

test('a vacancy with nothing but what it needs', () => {
  expectPosting({}, plainPosting);
});

test('all that a vacancy can say', () => {
  expectPosting(
    {
      fields: {
        title: 'Senior Backend Engineer, Payout',
        team: 'Payout',
        workplace: 'hybrid',
        hybrid: {
          daysOnSite: 2.5,
          onSiteDays: ['monday', 'thursday'],
          remoteWeeks: '1 week a quarter',
          flexDays: '3 a year',
          note: 'By rota.',
        },
        employmentTypes: ['full-time', 'contract'],
        pay: { min: 52000, max: 64000, currency: 'EUR', period: 'year', covers: 'base salary' },
        stack: [
          { group: 'Application', skills: ['python', { skill: 'kafka', note: 'one cluster', status: 'nice' }] },
          { group: 'Data', skills: [{ skill: 'Postgres', status: 'legacy' }] },
        ],
        skills: { must: ['python'], nice: ['kafka'] },
        languages: [
          { language: 'en', level: 'fluent', note: 'The team is international.' },
          { language: 'es', level: 'basic' },
        ],
        process: [
          { name: 'Call', minutes: 30, with: 'a recruiter' },
          { name: 'System design', minutes: 90, with: 'two engineers', assesses: 'trade-offs' },
          { name: 'Offer' },
        ],
        benefits: [{ name: 'Time off', text: '30 days a year.' }],
        inclusion: 'Apply even if you do not tick each box.',
        accommodation: 'Tell us what you need.',
        requisitionId: 'R-7',
        education: 'bachelor-degree',
        experience: { months: 36 },
        experienceInPlaceOfEducation: true,
      },
      body: '## What you will do\n\nBuild the **service**.\n',
      files: edited('companies/acme.mdx', 'name: Acme', 'name: Acme\nurl: https://acme.example/'),
    },
    {
      ...plainPosting,
      title: 'Senior Backend Engineer, Payout',
      description: [
        '<p>Builds the payment service.</p>',
        '<p><strong>What you will do</strong></p>',
        '<p>Build the <strong>service</strong>.</p>',
        '<p><strong>Benefits</strong></p>',
        '<ul><li><strong>Time off</strong> 30 days a year.</li></ul>',
        '<p>Apply even if you do not tick each box.</p>',
        '<p><strong>Pay</strong></p>',
        '<ul><li>€52,000–€64,000 a year<br>base salary</li></ul>',
        '<p><strong>Needed</strong></p>',
        '<ul><li>Python</li></ul>',
        '<p><strong>Welcome</strong></p>',
        '<ul><li>Kafka</li></ul>',
        '<p><strong>Application</strong></p>',
        '<ul><li>Python</li><li>Kafka (one cluster; nice to have)</li></ul>',
        '<p><strong>Data</strong></p>',
        '<ul><li>PostgreSQL (being phased out)</li></ul>',
        '<p><strong>Languages</strong></p>',
        '<ul><li>English, fluent<br>The team is international.</li><li>Spanish, basic</li></ul>',
        '<p><strong>Hybrid policy</strong></p>',
        '<ul><li><strong>On site</strong> 2.5 days a week</li><li><strong>Fixed days</strong> Monday and Thursday</li>' +
          '<li><strong>Remote weeks</strong> 1 week a quarter</li><li><strong>Flex days</strong> 3 a year</li></ul>',
        '<p>By rota.</p>',
        '<p><strong>Hiring process</strong></p>',
        '<ol><li>Call 30 min<br>With a recruiter</li>' +
          '<li>System design 1 h 30 min<br>With two engineers<br>Assesses trade-offs</li><li>Offer</li></ol>',
        '<p>Tell us what you need.</p>',
      ].join('\n'),
      hiringOrganization: { ...plainPosting.hiringOrganization, sameAs: 'https://acme.example/' },
      employmentType: ['FULL_TIME', 'CONTRACTOR'],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 52000, maxValue: 64000, unitText: 'YEAR' },
      },
      identifier: { '@type': 'PropertyValue', name: 'Acme', value: 'R-7' },
      educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: 'bachelor degree' },
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 36 },
      experienceInPlaceOfEducation: true,
    },
  );
});

describe('where the work is done', () => {
  test('hybrid work has a place, and is not called remote (G11)', () => {
    expectPosting(
      { fields: { workplace: 'hybrid', hybrid: { daysOnSite: 2 } } },
      {
        ...plainPosting,
        description:
          '<p>Builds the payment service.</p>\n<p><strong>Hybrid policy</strong></p>\n' +
          '<ul><li><strong>On site</strong> 2 days a week</li></ul>',
      },
    );
  });

  test('remote work names its countries and no place (G11, G12)', () => {
    expectPosting(
      { fields: { workplace: 'remote', remote: { countries: ['ES', 'FR'], note: 'Two meetings a year.' } } },
      {
        ...plainWithout('jobLocation'),
        description:
          '<p>Builds the payment service.</p>\n<p><strong>Work from</strong></p>\n<p>Spain and France<br>Two meetings a year.</p>',
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [
          { '@type': 'Country', name: 'Spain' },
          { '@type': 'Country', name: 'France' },
        ],
      },
    );
  });

  test('names of countries are those of the page, in the language of the site', () => {
    const { posting } = readPosting({
      fields: { workplace: 'remote', remote: { countries: ['ES', 'DE'] } },
      files: edited('site.yaml', 'locale: en-GB', 'locale: de-DE'),
    });
    expect(posting).toMatchObject({
      applicantLocationRequirements: [
        { '@type': 'Country', name: 'Spanien' },
        { '@type': 'Country', name: 'Deutschland' },
      ],
    });
  });

  test('"remote worldwide" cannot be said (G12)', () => {
    expectNone(
      { fields: { workplace: 'remote', remote: { countries: 'worldwide' } } },
      withheld('"worldwide" is no country', 'list the countries one may work from, for example [ES, FR]'),
    );
  });

  test('remote work that does not say from where cannot be said', () => {
    expectNone(
      { fields: { workplace: 'remote', imported } },
      withheld('it is remote and does not say from which countries', 'add remote: { countries: [ES, FR] }'),
    );
  });

  test('no workplace stated is no claim of remote work (G13)', () => {
    expectPosting({ fields: { workplace: undefined, imported } }, plainPosting);
  });

  test('three places are one posting with three locations (G05)', () => {
    expectPosting(
      {
        fields: { places: ['barcelona', 'porto', 'lyon'] },
        files: {
          'places/porto.mdx': place('Porto', 'city', 'country: PT\n'),
          'places/france.mdx': place('France', 'country', 'country: FR\n'),
          'places/lyon.mdx': place('Lyon', 'city', 'parent: france\n'),
        },
      },
      {
        ...plainPosting,
        jobLocation: [
          plainPosting.jobLocation,
          { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Porto', addressCountry: 'PT' } },
          { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Lyon', addressCountry: 'FR' } },
        ],
      },
    );
  });

  test('a region and a country are places too', () => {
    expectPosting(
      { fields: { places: ['catalonia', 'spain'] } },
      {
        ...plainPosting,
        jobLocation: [
          { '@type': 'Place', address: { '@type': 'PostalAddress', addressRegion: 'Catalonia', addressCountry: 'ES' } },
          { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: 'ES' } },
        ],
      },
    );
  });

  test.each([
    [
      'a city that is its country',
      { 'places/singapore.mdx': place('Singapore', 'city', 'country: SG\n') },
      'singapore',
      { addressLocality: 'Singapore', addressCountry: 'SG' },
    ],
    [
      'a city in a country of its name',
      {
        'places/singapore-country.mdx': place('Singapore', 'country', 'country: SG\n'),
        'places/singapore.mdx': place('Singapore', 'city', 'parent: singapore-country\n'),
      },
      'singapore',
      { addressLocality: 'Singapore', addressCountry: 'SG' },
    ],
    [
      'a city in a region of its name',
      {
        'places/hong-kong-region.mdx': place('Hong Kong', 'region', 'country: HK\n'),
        'places/hong-kong.mdx': place('Hong Kong', 'city', 'parent: hong-kong-region\n'),
      },
      'hong-kong',
      { addressLocality: 'Hong Kong', addressCountry: 'HK' },
    ],
    [
      'a city that is called by its code',
      { 'places/monaco.mdx': place('MC', 'city', 'country: MC\n') },
      'monaco',
      { addressCountry: 'MC' },
    ],
  ])('%s: no string stands twice in its address (G10)', (_, files, id, address) => {
    const { posting } = readPosting({ fields: { places: [id] }, files });
    expect(posting).toEqual({
      ...plainPosting,
      jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', ...address } },
    });
  });

  const europe = { 'places/europe.mdx': place('Europe', 'remote-area') };

  test('a place outside any country cannot be said (G10)', () => {
    expectNone(
      { fields: { places: ['europe'] }, files: europe },
      withheld('none of its places lies in a country', 'name a city, region or country'),
    );
  });

  test('beside a place in a country, one outside any is left out', () => {
    expectPosting({ fields: { places: ['europe', 'barcelona'] }, files: europe }, plainPosting);
  });
});

describe('pay, as the employer stated it (G14)', () => {
  const range = { currency: 'EUR', period: 'year' };
  const salary = (currency: string, value: object) => ({
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', ...value },
  });
  const description = (...items: string[]) =>
    `<p>Builds the payment service.</p>\n<p><strong>Pay</strong></p>\n<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

  test('that is not disclosed is not guessed', () => {
    expectPosting({ fields: { pay: { disclosed: false, reason: 'Nobody knows.' } } }, plainPosting);
  });

  test('by the hour', () => {
    expectPosting(
      { fields: { pay: { min: 22.5, max: 31, currency: 'GBP', period: 'hour' } } },
      {
        ...plainPosting,
        description: description('£22.50–£31.00 an hour'),
        baseSalary: salary('GBP', { minValue: 22.5, maxValue: 31, unitText: 'HOUR' }),
      },
    );
  });

  test('a single figure', () => {
    expectPosting(
      { fields: { pay: { min: 60000, max: 60000, ...range } } },
      { ...plainPosting, description: description('€60,000 a year'), baseSalary: salary('EUR', { value: 60000, unitText: 'YEAR' }) },
    );
  });

  test('a single range of a list', () => {
    expectPosting(
      { fields: { pay: { ranges: [{ min: 4000, max: 5000, currency: 'CHF', period: 'month' }] } } },
      {
        ...plainPosting,
        description: description('CHF 4,000–5,000 a month'),
        baseSalary: salary('CHF', { minValue: 4000, maxValue: 5000, unitText: 'MONTH' }),
      },
    );
  });

  test('several ranges stand in the description alone', () => {
    expectPosting(
      {
        fields: {
          pay: {
            ranges: [
              { label: 'Barcelona', min: 52000, max: 64000, ...range },
              { label: 'Madrid', min: 55000, max: 66000, ...range, covers: 'base salary' },
            ],
          },
        },
      },
      {
        ...plainPosting,
        description: description('Barcelona: €52,000–€64,000 a year', 'Madrid: €55,000–€66,000 a year<br>base salary'),
      },
    );
  });

  test.each([
    [{ min: 52000, ...range }, 'From €52,000 a year'],
    [{ max: 64000, ...range }, 'Up to €64,000 a year'],
  ])('an open end too: %o', (pay, words) => {
    expectPosting({ fields: { pay } }, { ...plainPosting, description: description(words) });
  });
});

describe('a confidential employer (G09)', () => {
  const files = {
    'companies/acme.mdx': '---\nname: A maker of payment software\nconfidential: true\nheadOffice: barcelona\n---\n',
  };

  test('is called that, and nothing leads to it', () => {
    const { posting } = readPosting({ fields: { requisitionId: 'ACME-7' }, files });
    expect(posting).toEqual({ ...plainPosting, hiringOrganization: 'confidential' });
  });
});

describe('dates', () => {
  test('no end date is not made up (G16)', () => {
    expectPosting({ fields: { validThrough: undefined, reviewBy: '2026-12-31' } }, plainWithout('validThrough'));
    expectPosting({ fields: { validThrough: undefined, imported } }, plainWithout('validThrough'));
  });

  test('a day lasts until its last millisecond', () => {
    expectPosting({ fields: { validThrough: '2027-02-28' } }, { ...plainPosting, validThrough: '2027-02-28T23:59:59.999Z' });
  });

  test('an instant is that instant, with its offset', () => {
    expectPosting(
      { fields: { validThrough: '2026-12-31T18:00:00+01:00' } },
      { ...plainPosting, validThrough: '2026-12-31T18:00:00+01:00' },
    );
  });

  test('an employer that does not confirm is believed until somebody closes the vacancy; datePosted does not move (G08)', () => {
    const { posting, issues } = readPosting({ fields: { datePosted: '2025-01-07', validThrough: undefined, reviewBy: '2026-01-07' } });
    expect(posting).toEqual({ ...plainWithout('validThrough'), datePosted: '2025-01-07' });
    expect(issues).toEqual([expect.stringMatching(/^confirm-by: /)]);
  });

  test.each([
    ['filled', { status: 'filled', closedOn: '2026-11-10' }],
    ['cancelled', { status: 'cancelled', closedOn: '2026-11-10' }],
    ['over', { validThrough: '2026-11-20' }],
    ['over since a moment', { validThrough: '2026-11-21T12:59:59+01:00' }],
    ['yet to come', { datePosted: '2026-11-22' }],
  ])('a vacancy that is %s has none (G01, G22)', (_, fields) => {
    expect(readPosting({ fields }).posting).toBeUndefined();
  });
});

describe('education and experience (G19, G20, G21)', () => {
  test('not stated', () => {
    expectPosting({ fields: { education: undefined, experience: undefined } }, plainPosting);
  });

  test('none required', () => {
    expectPosting(
      { fields: { education: 'no-requirements', experience: 'no-requirements' } },
      { ...plainPosting, educationRequirements: 'no requirements', experienceRequirements: 'no requirements' },
    );
  });

  test.each([
    ['high-school', 'high school'],
    ['associate-degree', 'associate degree'],
    ['bachelor-degree', 'bachelor degree'],
    ['professional-certificate', 'professional certificate'],
    ['postgraduate-degree', 'postgraduate degree'],
  ])('%s', (education, credentialCategory) => {
    expectPosting(
      { fields: { education } },
      { ...plainPosting, educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory } },
    );
  });

  test('months', () => {
    expectPosting(
      { fields: { experience: { months: 18 } } },
      { ...plainPosting, experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 18 } },
    );
  });

  test.each([
    [{ education: 'bachelor-degree', experience: { months: 36 }, experienceInPlaceOfEducation: true }, true],
    [{ education: 'bachelor-degree', experience: { months: 36 }, experienceInPlaceOfEducation: false }, undefined],
    [{ education: 'bachelor-degree', experience: { months: 36 } }, undefined],
    [{ education: 'no-requirements', experience: { months: 36 }, experienceInPlaceOfEducation: true }, undefined],
    [{ education: 'bachelor-degree', experience: 'no-requirements', experienceInPlaceOfEducation: true }, undefined],
  ])('experience in place of education, in %o', (fields, said) => {
    expect(readPosting({ fields }).posting?.experienceInPlaceOfEducation).toBe(said);
  });
});

describe('kinds of employment (G15)', () => {
  test('each in the words of schema.org', () => {
    const employmentTypes = ['full-time', 'part-time', 'contract', 'temporary', 'internship', 'volunteer', 'per-diem', 'other'];
    expectPosting(
      { fields: { employmentTypes } },
      {
        ...plainPosting,
        employmentType: ['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'],
      },
    );
  });

  test('not stated', () => {
    expectPosting({ fields: { employmentTypes: undefined, imported } }, plainWithout('employmentType'));
  });
});

describe('text that could close the element (G02)', () => {
  const hostile = 'Engineer </script><script>alert(1)</script> & Co \u2028\u2029 <!-- ';

  test('comes back as it was, and closes nothing', () => {
    const { posting } = readPosting({
      fields: { title: hostile, summary: { text: hostile, by: 'human' }, requisitionId: hostile },
      body: 'Write \\</script>\\<script>alert(2)\\</script> & be read.\n',
    });
    const words = hostile.trim();
    const escaped = words.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
    expect(posting).toEqual({
      ...plainPosting,
      title: words,
      description: `<p>${escaped}</p>\n<p>Write &#x3C;/script>&#x3C;script>alert(2)&#x3C;/script> &#x26; be read.</p>`,
      identifier: { '@type': 'PropertyValue', name: 'Acme', value: words },
    });
    const json = toJsonLd([posting!]);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    const { document } = new JSDOM(`<script type="application/ld+json">${json}</script><p id="after"></p>`).window;
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.getElementById('after')).not.toBeNull();
    expect(JSON.parse(document.querySelector('script')!.textContent!)).toEqual({ '@context': 'https://schema.org', '@graph': [posting] });
  });
});

describe('the description (G07)', () => {
  test('needs words', () => {
    const fields = { summary: undefined, imported };
    const fix = 'write what the person will do below the frontmatter';
    expectNone({ fields }, withheld('it has no text to describe it', fix));
    expectNone({ fields: { summary: { text: 'Backend Engineer', by: 'human' } } }, withheld('its only text is its title', fix));
    expectPosting({ fields, body: 'Build it.\n' }, { ...plainPosting, description: '<p>Build it.</p>' });
  });

  test('is not the title again, nor the words of a picture alone', () => {
    const fields = { summary: undefined, imported };
    expect(readPosting({ fields, body: 'Backend Engineer\n' }).posting).toBeUndefined();
    expect(readPosting({ fields, body: '![A pier](/media/acme.svg)\n' }).posting).toBeUndefined();
  });
});

test('what a crawler is never told', () => {
  const { posting } = readPosting({ fields: { hybrid: { daysOnSite: 1 }, workplace: 'hybrid' } });
  for (const name of ['directApply', 'jobLocationType', 'applicantLocationRequirements', 'baseSalary', 'estimatedSalary']) {
    expect(posting).not.toHaveProperty(name);
  }
});

test('the address of a company that is this very site is not called its own (G09)', () => {
  const files = edited('companies/acme.mdx', 'name: Acme', 'name: Acme\nurl: https://jobs.example');
  expect(readPosting({ files }).posting).toEqual(plainPosting);
});

test('addresses are whole ones, of the site as it is served', () => {
  const { posting } = readPosting({ files: edited('site.yaml', 'url: https://jobs.example/', 'url: http://localhost:4321') });
  expect(posting).toMatchObject({
    url: 'http://localhost:4321/jobs/acme/backend-engineer/',
    hiringOrganization: { '@id': 'http://localhost:4321/companies/acme/#organization', logo: 'http://localhost:4321/media/acme.svg' },
  });
});
