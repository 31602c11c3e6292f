import { problem } from '../finding.ts';
import { isOfType, listOf, show } from '../page/json-ld.ts';
import { postingRule } from './rule.ts';

const credentials = ['high school', 'associate degree', 'bachelor degree', 'professional certificate', 'postgraduate degree'];
const none = 'no requirements';

/** G19: education as one of the credentials that are read, or `no requirements`. */
export const educationRequirements = postingRule('G19', 'educationRequirements is a known credential or "no requirements"', (posting) => {
  const education = posting.educationRequirements;
  if (education === undefined) return undefined;
  return listOf(education).flatMap((one) => {
    if (one === none) return [];
    const category = isOfType(one, 'EducationalOccupationalCredential') ? one.credentialCategory : undefined;
    if (typeof category === 'string' && credentials.includes(category)) return [];
    return [problem(`"educationRequirements" is ${show(one)}`, `write a credentialCategory of ${credentials.join(', ')}, or "${none}"`)];
  });
});

/** G20: experience as a number of months, or `no requirements`. */
export const experienceRequirements = postingRule('G20', 'experienceRequirements is months above 0 or "no requirements"', (posting) => {
  const experience = posting.experienceRequirements;
  if (experience === undefined) return undefined;
  const months = isOfType(experience, 'OccupationalExperienceRequirements') ? experience.monthsOfExperience : undefined;
  if (experience === none || (typeof months === 'number' && months > 0)) return [];
  return [problem(`"experienceRequirements" is ${show(experience)}`, `write monthsOfExperience, or "${none}"`)];
});

/** G21: experience can stand in for an education only where both are stated. */
export const experienceInPlaceOfEducation = postingRule('G21', 'experienceInPlaceOfEducation only with both requirements', (posting) => {
  const instead = posting.experienceInPlaceOfEducation;
  if (instead === undefined) return undefined;
  if (typeof instead !== 'boolean') return [problem(`"experienceInPlaceOfEducation" is ${show(instead)}`, 'write true or false')];
  const missing = ['educationRequirements', 'experienceRequirements'].filter(
    (name) => posting[name] === undefined || posting[name] === none,
  );
  return missing.map((name) => problem(`"experienceInPlaceOfEducation" without ${name}`, 'state both requirements, or leave it out'));
});
