/** One attribute an author may give a component. */
interface AttributeRule {
  required?: true;
  /** The closed set of values, where there is one. */
  values?: readonly string[];
  /** What to write, for the message and the authoring guide. */
  says: string;
}

interface ComponentRule {
  says: string;
  attributes: Record<string, AttributeRule>;
  /** What may stand between the tags. */
  content: 'blocks' | 'words' | 'nothing';
}

/** The components an author may write in a body: the whole list, with every attribute. Anything else is refused. */
export const authorComponents = {
  Callout: {
    says: 'A note set apart from the text.',
    attributes: {
      kind: { values: ['note', 'tip', 'warning'], says: 'note (the default), tip or warning' },
      title: { says: 'a short heading' },
    },
    content: 'blocks',
  },
  Blank: {
    says: 'A gap in a sample text that a hiring team fills in.',
    attributes: { name: { required: true, says: 'what belongs there, in lower case with hyphens, for example pay-range' } },
    content: 'words',
  },
  Steps: { says: 'A numbered list drawn as steps.', attributes: {}, content: 'blocks' },
  Columns: { says: 'Blocks set side by side where there is room.', attributes: {}, content: 'blocks' },
  Figure: {
    says: 'A picture with a caption.',
    attributes: {
      src: { required: true, says: 'a picture in the media folder, for example /media/office.webp' },
      alt: { required: true, says: 'what the picture shows, for those who cannot see it' },
      caption: { says: 'a sentence under the picture' },
    },
    content: 'nothing',
  },
  SkillList: {
    says: 'Skills as links to their pages.',
    attributes: { skills: { required: true, says: 'ids, names or aliases with commas between them, for example "python, kafka"' } },
    content: 'nothing',
  },
  PayTable: {
    says: 'The pay benchmarks of a role.',
    attributes: { role: { required: true, says: 'the id of a role, for example backend-engineer' } },
    content: 'nothing',
  },
} as const satisfies Record<string, ComponentRule>;

/** What a callout without a title of its own is called. */
export const calloutTitles = { note: 'Note', tip: 'Tip', warning: 'Take care' } as const;
export type CalloutKind = keyof typeof calloutTitles;

export type AuthorComponent = keyof typeof authorComponents;

/** The rule of a component, or undefined when authors may not write it. */
export function ruleOf(name: string): ComponentRule | undefined {
  return Object.hasOwn(authorComponents, name) ? authorComponents[name as AuthorComponent] : undefined;
}
