/** A skill that a role or a vacancy asks for. What is being phased out is never asked for. */
export interface AskedSkill {
  id: string;
  name: string;
  need: 'core' | 'nice';
}

/** What somebody's skills are to a role or a vacancy. Each asked skill is in one of the three, in the order it was asked. */
export interface Coverage {
  /** All they have, those that are only nice to have among them: the `need` tells them apart. */
  covered: AskedSkill[];
  /** What is needed and not there. */
  missing: AskedSkill[];
  /** What would be nice to have and is not there. */
  nice: AskedSkill[];
}

/**
 * Compares what is asked with what somebody has.
 * @param have ids of skills; those nobody asks for change nothing.
 */
export function coverageOf(asked: readonly AskedSkill[], have: ReadonlySet<string>): Coverage {
  const lacked = asked.filter(({ id }) => !have.has(id));
  return {
    covered: asked.filter(({ id }) => have.has(id)),
    missing: lacked.filter(({ need }) => need === 'core'),
    nice: lacked.filter(({ need }) => need === 'nice'),
  };
}

/** Skills of one need as the value of an attribute: a line each, the id before the first space, the name after it. */
export function toSkillLines(asked: readonly AskedSkill[], need: AskedSkill['need']): string | undefined {
  const lines = asked.filter((skill) => skill.need === need).map(({ id, name }) => `${id} ${name}`);
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** What `toSkillLines` wrote, read again. */
export function fromSkillLines(lines: string | undefined, need: AskedSkill['need']): AskedSkill[] {
  if (!lines) return [];
  return lines.split('\n').map((line) => {
    const space = line.indexOf(' ');
    return { id: line.slice(0, space), name: line.slice(space + 1), need };
  });
}
