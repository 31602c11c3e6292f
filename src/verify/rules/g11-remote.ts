import { problem } from '../finding.ts';
import { isOfType, listOf, show, type Json } from '../page/json-ld.ts';
import { plain } from '../page/text.ts';
import { workplaces } from '../../schemas/vocabulary.ts';
import { isCountryName } from './countries.ts';
import { postingRule } from './rule.ts';

const applicantTypes = ['Country', 'State', 'City', 'AdministrativeArea'];
/** Names of more than one country, and of none. */
const groups = new RegExp(
  `^(?:${[
    ...['world ?wide', 'anywhere.*', 'everywhere', 'global', 'international', 'the world', 'remote'],
    ...['eu', 'eea', 'european union', 'europe', 'emea', 'dach', 'nordics', 'benelux', 'middle east', 'asia', 'africa', 'oceania'],
    ...['apac', 'latam', '(?:(?:north|south|latin|central) )?americas?'],
  ].join('|')})$`,
  'i',
);

/** G11: TELECOMMUTE is the only type of location, and means that the page calls the job remote. */
export const remoteOnly = postingRule(
  'G11',
  'jobLocationType is TELECOMMUTE and the page says remote',
  ({ jobLocationType: type }, { facts }) => {
    if (type === undefined) return undefined;
    if (type !== 'TELECOMMUTE') return [problem(`"jobLocationType" is ${show(type)}`, 'write TELECOMMUTE, or leave it out')];
    const values = facts.flatMap((fact) => fact.values.map(({ text }) => text));
    const other = [workplaces.hybrid.label, workplaces.onsite.label].find((label) => values.includes(plain(label)));
    if (other !== undefined)
      return [problem(`"jobLocationType" is TELECOMMUTE, and the page says ${other}`, 'leave it out unless all work is remote')];
    if (facts.length === 0 || values.includes(plain(workplaces.remote.label))) return [];
    return [problem('"jobLocationType" is TELECOMMUTE, and the page does not say that the job is remote', 'say so, or leave it out')];
  },
);

/** G12: who may work remotely is said by countries, states or cities that exist. */
export const remoteFrom = postingRule('G12', 'TELECOMMUTE names at least one real country, state or city', (posting, { lang }) => {
  if (posting.jobLocationType !== 'TELECOMMUTE') return undefined;
  const from = listOf(posting.applicantLocationRequirements);
  if (from.length === 0)
    return [problem('TELECOMMUTE without applicantLocationRequirements', 'name the countries one may work from, or emit no JobPosting')];
  return from.flatMap((area) => {
    const name = nameOf(area);
    if (!applicantTypes.some((type) => isOfType(area, type)) || name === undefined) {
      return [problem(`applicantLocationRequirements holds ${show(area)}`, 'write a Country, State or City with a name')];
    }
    const known = !isOfType(area, 'Country') || isCountryName(name, lang ?? 'en') || isCountryName(name, 'en');
    if (known && !groups.test(plain(name))) return [];
    return [problem(`"${name}" is no country`, 'name each country, or emit no JobPosting')];
  });
});

/** G13: requirements on where applicants are belong to remote jobs. */
export const applicantsOfRemote = postingRule('G13', 'applicantLocationRequirements only with TELECOMMUTE', (posting) => {
  if (posting.applicantLocationRequirements === undefined) return undefined;
  if (posting.jobLocationType === 'TELECOMMUTE') return [];
  return [
    problem('applicantLocationRequirements without TELECOMMUTE', 'leave it out, or add "jobLocationType": "TELECOMMUTE" to a remote job'),
  ];
});

function nameOf(area: Json): string | undefined {
  return typeof area === 'object' && area !== null && !Array.isArray(area) && typeof area.name === 'string' ? area.name : undefined;
}
