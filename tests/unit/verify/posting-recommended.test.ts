import { describe, expect, it } from 'vitest';
import { applicantsOfRemote, remoteFrom, remoteOnly } from '../../../src/verify/rules/g11-remote.ts';
import { baseSalary } from '../../../src/verify/rules/g14-base-salary.ts';
import { employmentType } from '../../../src/verify/rules/g15-employment-type.ts';
import { validThrough } from '../../../src/verify/rules/g16-valid-through.ts';
import { identifier } from '../../../src/verify/rules/g17-identifier.ts';
import { directApply } from '../../../src/verify/rules/g18-direct-apply.ts';
import { educationRequirements, experienceInPlaceOfEducation, experienceRequirements } from '../../../src/verify/rules/g19-requirements.ts';
import { check, checkPosting, facts, posting, readVacancy, remoteFacts, remotePosting } from './pages.ts';

const remote = (changes: object = {}, rows = remoteFacts) => readVacancy({ postings: [{ ...remotePosting, ...changes }], facts: rows });

describe('G11: TELECOMMUTE', () => {
  it('finds another type, and a page that says otherwise', () => {
    expect(checkPosting(remoteOnly, { jobLocationType: 'HYBRID' })).toEqual(['"jobLocationType" is "HYBRID"']);
    const hybrid = remoteFacts.map((row) => (row[0] === 'Workplace' ? (['Workplace', '<a href="/">Hybrid</a>'] as const) : row));
    expect(check(remoteOnly, remote({}, hybrid))).toEqual(['"jobLocationType" is TELECOMMUTE, and the page says Hybrid']);
    const silent = remoteFacts.filter(([term]) => term !== 'Workplace');
    expect(check(remoteOnly, remote({}, silent))).toEqual([
      '"jobLocationType" is TELECOMMUTE, and the page does not say that the job is remote',
    ]);
  });

  it('lets a remote page be that has "hybrid" in other words, and a job on site', () => {
    const team = [...remoteFacts, ['Team', 'Hybrid Cloud']] as typeof remoteFacts;
    expect(check(remoteOnly, remote({}, team))).toEqual([]);
    expect(check(remoteOnly, readVacancy())).toBeUndefined();
  });
});

describe('G12: from where', () => {
  const from = (...names: string[]) => remote({ applicantLocationRequirements: names.map((name) => ({ '@type': 'Country', name })) });

  it.each(['Worldwide', 'EU', 'Europe', 'Americas', 'Latin America', 'EMEA', 'Atlantis'])('finds that %s is no country', (name) => {
    expect(check(remoteFrom, from('Spain', name))).toEqual([`"${name}" is no country`]);
  });

  it('finds none at all, and an area without a name', () => {
    expect(check(remoteFrom, remote({ applicantLocationRequirements: undefined }))).toEqual([
      'TELECOMMUTE without applicantLocationRequirements',
    ]);
    expect(check(remoteFrom, remote({ applicantLocationRequirements: ['Spain'] }))).toEqual([
      'applicantLocationRequirements holds "Spain"',
    ]);
  });

  it('lets countries be by their usual names, and states and cities', () => {
    expect(check(remoteFrom, from('Spain', 'United States', 'USA', 'Hong Kong', 'South Africa', 'Central African Republic'))).toEqual([]);
    expect(check(remoteFrom, remote({ applicantLocationRequirements: { '@type': 'State', name: 'California' } }))).toEqual([]);
    expect(check(remoteFrom, readVacancy())).toBeUndefined();
  });
});

describe('G13: applicants of remote jobs', () => {
  it('finds requirements on a job that is not remote, and lets those of a remote one be', () => {
    const { applicantLocationRequirements } = remotePosting;
    expect(checkPosting(applicantsOfRemote, { applicantLocationRequirements })).toEqual([
      'applicantLocationRequirements without TELECOMMUTE',
    ]);
    expect(check(applicantsOfRemote, remote())).toEqual([]);
    expect(check(applicantsOfRemote, readVacancy())).toBeUndefined();
  });
});

describe('G14: pay', () => {
  const pay = (value: object, currency = 'EUR') => ({
    baseSalary: { '@type': 'MonetaryAmount', currency, value: { '@type': 'QuantitativeValue', unitText: 'YEAR', ...value } },
  });

  it.each([
    [pay({ minValue: 64000, maxValue: 52000 }), 'the pay starts at 64000 and ends at 52000'],
    [pay({ minValue: 52000 }), 'the pay has neither one value nor both minValue and maxValue'],
    [pay({ value: 1, minValue: 1, maxValue: 2 }), 'the pay has neither one value nor both minValue and maxValue'],
    [pay({ value: '52000' }), 'the pay is "52000"'],
    [pay({ value: 0 }), 'the pay is 0'],
    [pay({ value: 52000, unitText: 'ANNUAL' }), '"unitText" is "ANNUAL"'],
    [pay({ value: 52000 }, '€'), 'the currency is "€"'],
    [pay({ value: 52000 }, 'ABC'), 'the currency is "ABC"'],
    [{ baseSalary: 52000 }, '"baseSalary" is 52000'],
    [{ baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: 52000 } }, 'the amount is 52000'],
    [{ estimatedSalary: 52000 }, 'the posting has an estimatedSalary'],
  ])('finds what is wrong with %j', (changes, message) => {
    expect(checkPosting(baseSalary, changes)).toEqual([message]);
  });

  it('lets one figure be, equal ends, and cents by the hour', () => {
    for (const value of [{ value: 52000 }, { minValue: 52000, maxValue: 52000 }, { value: 22.5, unitText: 'HOUR' }]) {
      expect(checkPosting(baseSalary, pay(value, 'SEK'))).toEqual([]);
    }
    expect(checkPosting(baseSalary, { baseSalary: undefined })).toBeUndefined();
  });
});

describe('G15: kinds of employment', () => {
  it('finds kinds that nobody reads, none, and one twice', () => {
    expect(checkPosting(employmentType, { employmentType: ['Full-time'] })).toEqual(['"employmentType" holds "Full-time"']);
    expect(checkPosting(employmentType, { employmentType: [] })).toEqual(['"employmentType" is empty']);
    expect(checkPosting(employmentType, { employmentType: ['INTERN', 'INTERN'] })).toEqual(['"employmentType" names a kind twice']);
  });

  it('lets a text be, several kinds, and none stated', () => {
    expect(checkPosting(employmentType, { employmentType: 'PER_DIEM' })).toEqual([]);
    expect(checkPosting(employmentType, { employmentType: ['PART_TIME', 'TEMPORARY'] })).toEqual([]);
    expect(checkPosting(employmentType, { employmentType: undefined })).toBeUndefined();
  });
});

describe('G16: the end', () => {
  it('finds a day without an offset, an end before the beginning, and a page that ends at another moment', () => {
    expect(checkPosting(validThrough, { validThrough: '2026-12-31' })).toEqual(['"validThrough" is "2026-12-31"']);
    expect(checkPosting(validThrough, { validThrough: '2026-12-31T23:59:59' })).toEqual(['"validThrough" is "2026-12-31T23:59:59"']);
    expect(checkPosting(validThrough, { validThrough: '2026-11-01T23:59:59Z' }, { end: '' })).toEqual([
      '"validThrough" ("2026-11-01T23:59:59Z") is before "datePosted" ("2026-11-02")',
    ]);
    expect(checkPosting(validThrough, { validThrough: '2026-12-22T09:00:00Z' })).toEqual([
      '"validThrough" is "2026-12-22T09:00:00Z", and the page closes at 2026-12-31T23:59:59.999Z',
    ]);
  });

  it('misses an end that the page knows', () => {
    expect(checkPosting(validThrough, { validThrough: undefined })).toEqual([
      'the page has a last day to apply, and the JobPosting has no validThrough',
    ]);
  });

  it('lets another offset be that is the same moment, and a vacancy without an end', () => {
    expect(checkPosting(validThrough, { validThrough: '2027-01-01T00:59:59.999+01:00' })).toEqual([]);
    expect(checkPosting(validThrough, { validThrough: undefined }, { end: '' })).toBeUndefined();
  });
});

describe('G17: the number of the vacancy', () => {
  it("finds a number alone, one without a value, and another employer's", () => {
    expect(checkPosting(identifier, { identifier: 'B-17' })).toEqual(['"identifier" is "B-17"']);
    expect(checkPosting(identifier, { identifier: { '@type': 'PropertyValue', name: 'Acme', value: '' } })).toEqual([
      '"identifier" has no value',
    ]);
    expect(checkPosting(identifier, { identifier: { '@type': 'PropertyValue', name: 'Job Board', value: '1' } })).toEqual([
      '"identifier" is of "Job Board", and the employer is "Acme"',
    ]);
  });

  it('lets a number be that is one, and an anonymous employer', () => {
    expect(checkPosting(identifier, { identifier: { '@type': 'PropertyValue', name: 'Acme', value: 17 } })).toEqual([]);
    const anonymous = { hiringOrganization: 'confidential', identifier: { '@type': 'PropertyValue', name: 'A bank', value: '1' } };
    expect(checkPosting(identifier, anonymous)).toEqual([]);
  });
});

describe('G18: applying directly', () => {
  it('finds true without a form, and lets false be and true with one', () => {
    expect(checkPosting(directApply, { directApply: true })).toEqual(['"directApply" is true, and the page has no form to apply with']);
    expect(checkPosting(directApply, { directApply: 'true' })).toEqual(['"directApply" is "true"']);
    expect(checkPosting(directApply, { directApply: false })).toEqual([]);
    expect(checkPosting(directApply, { directApply: true }, { apply: '<form action="/apply/"></form>' })).toEqual([]);
    expect(checkPosting(directApply, {})).toBeUndefined();
  });
});

describe('G19 to G21: what is required', () => {
  it('finds credentials and experience in free text', () => {
    expect(checkPosting(educationRequirements, { educationRequirements: 'Some college' })).toEqual([
      '"educationRequirements" is "Some college"',
    ]);
    const credential = { '@type': 'EducationalOccupationalCredential', credentialCategory: "Bachelor's degree" };
    expect(checkPosting(educationRequirements, { educationRequirements: credential })).toHaveLength(1);
    expect(checkPosting(experienceRequirements, { experienceRequirements: '5+ years' })).toEqual([
      '"experienceRequirements" is "5+ years"',
    ]);
    const none = { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 0 };
    expect(checkPosting(experienceRequirements, { experienceRequirements: none })).toHaveLength(1);
  });

  it('lets "no requirements" be, and a list of credentials', () => {
    expect(checkPosting(educationRequirements, { educationRequirements: 'no requirements' })).toEqual([]);
    expect(checkPosting(educationRequirements, { educationRequirements: [posting.educationRequirements] })).toEqual([]);
    expect(checkPosting(experienceRequirements, { experienceRequirements: 'no requirements' })).toEqual([]);
    expect(checkPosting(educationRequirements, { educationRequirements: undefined })).toBeUndefined();
  });

  it('finds experience in place of an education that is not stated, or of none', () => {
    expect(checkPosting(experienceInPlaceOfEducation, { educationRequirements: undefined })).toEqual([
      '"experienceInPlaceOfEducation" without educationRequirements',
    ]);
    expect(checkPosting(experienceInPlaceOfEducation, { experienceRequirements: 'no requirements' })).toEqual([
      '"experienceInPlaceOfEducation" without experienceRequirements',
    ]);
    expect(checkPosting(experienceInPlaceOfEducation, { experienceInPlaceOfEducation: 'yes' })).toEqual([
      '"experienceInPlaceOfEducation" is "yes"',
    ]);
    expect(checkPosting(experienceInPlaceOfEducation, {})).toEqual([]);
    expect(checkPosting(experienceInPlaceOfEducation, { experienceInPlaceOfEducation: undefined }, { facts })).toBeUndefined();
  });
});
