import { Document, isMap, isScalar } from 'yaml';
import { joinFile, writeYaml } from '../content/entry-file.ts';
import type { RoleEntry } from '../content/graph.ts';
import { askedHardSkills } from '../content/guide-skills.ts';
import type { SkillRegistry } from '../content/skill-registry.ts';
import { jobSchema } from '../schemas/job.ts';
import { payRange } from '../schemas/pay.ts';
import type { Block } from './blocks.ts';
import { toMarkdown } from './markdown.ts';

const { shape } = jobSchema;

/** Fields that a person has to fill in, and what to write there. */
const open: readonly (readonly [path: readonly string[], says: string | undefined])[] = [
  [['places'], shape.places.description],
  [['workplace'], shape.workplace.description],
  [['employmentTypes'], shape.employmentTypes.description],
  [['datePosted'], shape.datePosted.description],
  [['validThrough'], shape.validThrough.description],
  [['pay', 'min'], payRange.shape.min.description],
  [['pay', 'max'], payRange.shape.max.description],
  [['pay', 'currency'], payRange.shape.currency.description],
  [['pay', 'period'], payRange.shape.period.description],
  [['summary', 'text'], shape.summary.unwrap().shape.text.description],
  [['summary', 'by'], shape.summary.unwrap().shape.by.description],
  [['applyUrl'], `${shape.applyUrl.description} Or instead of it applyEmail: an address to send an application to.`],
];

const above = ` A posting in the making. Put it into jobs/<company>/ of the content folder, fill in each line that ends with a comment, and
 write a fact in place of each [blank] of the text.`;
const belowWorkplace = ` With workplace: hybrid, add   hybrid: { daysOnSite: 3 }
 With workplace: remote, add   remote: { countries: [ES, FR] }`;

/**
 * The file of a posting made from a role guide, for somebody to finish in an editor: what the guide knows is filled in, and every
 * other required field is empty with a comment that says what to write.
 *
 * @param sample the sample of the guide.
 */
export function toPostingTemplate(role: RoleEntry, sample: readonly Block[], skills: SkillRegistry): string {
  const { id, data } = role;
  const must = askedHardSkills(role, skills).map(({ skill }) => skill.id);
  const document = new Document({
    title: data.title,
    role: id,
    level: data.level,
    places: null,
    workplace: null,
    employmentTypes: null,
    datePosted: null,
    validThrough: null,
    status: 'open',
    pay: { min: null, max: null, currency: null, period: null },
    summary: { text: null, by: null },
    ...(must.length > 0 && { skills: { must } }),
    ...(data.process && { process: data.process }),
    applyUrl: null,
  });
  document.commentBefore = above;
  for (const [path, says] of open) {
    const value = document.getIn(path, true);
    // An empty value is a mistake that the check tells of; a made-up one would be published.
    if (isScalar(value)) Object.assign(value, { source: '', comment: ` ${says}` });
  }
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const next = pairs.find(({ key }) => isScalar(key) && key.value === 'employmentTypes')?.key;
  if (isScalar(next)) next.commentBefore = belowWorkplace;
  return joinFile(writeYaml(document), toMarkdown(sample));
}
