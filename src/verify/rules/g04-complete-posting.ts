import { problem } from '../finding.ts';
import { listOf } from '../page/json-ld.ts';
import { postingRule } from './rule.ts';

/** G04: a posting states every required property, or there is no posting at all. */
export const completePosting = postingRule(
  'G04',
  'every required property is stated, or there is no JobPosting',
  (posting, _, { expected }) => {
    const place = posting.jobLocationType === 'TELECOMMUTE' ? 'applicantLocationRequirements' : 'jobLocation';
    const required = ['title', 'description', 'datePosted', 'hiringOrganization', place];
    const missing = required.filter((name) => listOf(posting[name]).every((value) => typeof value === 'string' && value.trim() === ''));
    const obstacles = expected?.vacancy?.obstacles ?? [];
    return [
      ...missing.map((name) => problem(`"${name}" is not stated`, 'state it, or emit no JobPosting')),
      ...obstacles.map((reason) => problem(`there is a JobPosting though ${reason}`, 'emit none: a required property cannot be stated')),
    ];
  },
);
