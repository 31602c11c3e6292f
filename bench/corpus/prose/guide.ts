/** Sentences of role guides. `{role}` is the title, `{things}` what the family builds. */
export const guideSummary =
  'Builds and looks after {things}, {reach}, and is somebody the rest of the team can ask about at least one part of the system.';

/** How far the work of a step reaches, from the first step to the last. */
export const reaches: readonly string[] = [
  'with a colleague nearby for the parts that are new',
  'from an unclear question to a result in use',
  'across several teams and over years rather than weeks',
];

export const responsibilities: readonly string[] = [
  'Turn a question from the people who use our {things} into something that can be built, tried and measured.',
  'Build {things} that others can read, change and trust.',
  'Look after what is already there, including its alerts, its dependencies and what it costs.',
  'Review changes every day and leave comments that teach.',
  'Test at the level where a mistake would hurt, and keep the suite quick.',
  'Write down decisions together with what was turned down.',
  'Take part in planning with estimates that include the dull parts.',
  'Follow a release until it is clear that it helps.',
  'Help newer colleagues with their first pieces of work.',
];

export const prerequisites: readonly string[] = [
  'Has built something that other people used for longer than a season.',
  'Can describe a fault they caused, how it was found and what was changed afterwards.',
  'Works with version control and reviews as a matter of course.',
  'Writes clearly enough for a colleague who was not in the room.',
  'Has learned at least one tool of the trade without being taught it.',
];

/** Why a role needs a skill; `{skill}` is its name. */
export const whys: readonly string[] = [
  '{skill} is part of the work of nearly every week, so its ordinary mistakes should be known in advance.',
  'Most decisions of a {role} touch {skill} somewhere, and a weak one is paid for over years.',
  'Without {skill} the person would depend on others for everyday questions.',
  'Colleagues will bring their questions about {skill} to this role.',
  'Our {things} stand on {skill}, and somebody has to know what it does under load.',
];

export const behaviours: readonly string[] = [
  'Says on the first day of a delay that there is one, and what could be left out.',
  'Asks a question in the open channel, so that the answer helps more than one person.',
  'Takes the dull task that unblocks two others.',
  'Changes a design when somebody shows a better one, and says whose it was.',
  'Leaves time between two pieces of work for looking at the first.',
  'Explains a choice to somebody outside the field without talking down.',
];

export const uses: readonly string[] = [
  'Everyday work on {things}, with the conventions of the team.',
  'Reading and changing what others have set up, and asking before changing what is shared.',
  'Choosing when to use it and when something simpler will do.',
  'Finding faults in it under time pressure.',
  'Keeping its settings in the repository, where they can be reviewed.',
];

/** Questions of hiring teams with answers. */
export const hiringQuestions: readonly (readonly [question: string, answer: string])[] = [
  [
    'How do we tell this level from the one below?',
    'Ask who decided. A {role} can name the decisions that were their own, what they turned down and what happened afterwards. ' +
      'Somebody a step below describes the same project by its tasks. Years say little, because a year can be spent in many ways.',
  ],
  [
    'Which skills should be required?',
    'Only those whose absence would stop the first two months. Everything else can be listed as what the team uses. ' +
      'A long list mostly removes people who read it carefully, and they are often the ones you want.',
  ],
  [
    'Should we set a task to be done at home?',
    'A short one can be fair if everybody gets the same, it takes at most two hours and the time is agreed. ' +
      'Reading a small repository together tells you more and costs the candidate less.',
  ],
  [
    'What should the posting say about pay?',
    'The range you would really pay, in the currency of the place, with what it covers. ' +
      'Leaving it out costs you the candidates who have learned that silence means less.',
  ],
  [
    'How many conversations are enough?',
    'Two or three, with different questions in each and a written assessment after each. ' +
      'A fourth conversation rarely changes a decision and often loses the candidate.',
  ],
];

/** Interview questions: question, what to look for, what speaks against. */
export const interviewQuestions: readonly (readonly [question: string, lookFor: string, redFlags: string | undefined])[] = [
  [
    'Tell us about something you built with {skill} that is still in use.',
    'Names of decisions, numbers, and what is wrong with it today.',
    undefined,
  ],
  [
    'How would you find out why our {things} became slow last Thursday?',
    'Begins with what changed and what can be measured.',
    'Begins to rewrite.',
  ],
  ['When would you advise against {skill}?', 'A limit met in practice, and what was used in its place.', 'Cannot think of a case.'],
  ['Read this change with us. What would you ask its author?', 'Sorts what must change from taste, and asks first.', 'Formatting only.'],
  ['Two teams need the same thing next month. What do you do?', 'Brings the teams together before designing anything.', undefined],
  [
    'What did you stop doing last year, and how?',
    'A decision to end something, with those who depended on it.',
    'Nothing was ever stopped.',
  ],
];

/** Stages of a hiring process, for guides and postings. */
export const stages: readonly (readonly [
  name: string,
  minutes: number | undefined,
  whom: string | undefined,
  assesses: string | undefined,
])[] = [
  ['First call', 30, 'a recruiter', 'what you are looking for, pay and dates'],
  ['Conversation about past work', 45, 'the engineering manager', 'one project in depth and how decisions were made'],
  ['Working session', 90, 'two engineers of the team', 'reading code, a small change with a test, and talking about it'],
  ['Design conversation', 60, 'a senior engineer', 'choosing parts, naming failures and weighing costs'],
  ['Meeting the team', 45, 'people from design and product', 'working across disciplines'],
  ['Values conversation', 30, undefined, undefined],
  ['Offer call', undefined, 'the engineering manager', undefined],
  ['References', undefined, undefined, 'what two people you name say about working with you'],
];

/** The sample job description of a guide, with blanks. */
export const sampleBody = `**{role}** at <Blank name="company">your company</Blank>, <Blank name="place">city and country</Blank>.

## About the role

You join the <Blank name="team">name of the team</Blank> team, which looks after <Blank name="area">the part of the product</Blank>.
We are hiring because <Blank name="reason">a new area or a colleague moving on</Blank>.
You report to <Blank name="manager">name and title</Blank>.

## What you will do

- Build {things} together with the people who will use them.
- Look after <Blank name="services">one or two existing parts</Blank> with the team.
- Review changes and be reviewed, every day.
- Take part in planning, with a say in what is left out.

## What you bring

- You have worked with <Blank name="tools">two or three tools the team uses</Blank>, or with others like them.
- You can show something you built, or tell its story.
- You write in <Blank name="language">the language of the team</Blank> well enough to be understood.

## What we offer

- **Pay:** <Blank name="pay-range">lowest to highest, with currency and period</Blank>
- **Leave:** <Blank name="leave">number of paid days</Blank>
- **Workplace:** <Blank name="workplace-policy">on site, hybrid with the number of days, or remote with the countries</Blank>

<PayTable role="{id}" />

## How we hire

<Steps>

1. A call about what you are looking for.
2. A working session with two future colleagues.
3. A conversation about design, and an answer within <Blank name="decision-time">number of days</Blank>.

</Steps>
`;
