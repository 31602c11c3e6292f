/** Sentences of the first paragraph. */
export const openings: readonly string[] = [
  '{company} makes {product}, and {users} use it from morning to night.',
  'At {company} we build {product}.',
  'Every working day {users} open what we make at {company}: {product}.',
  '{company} began with one customer and a spreadsheet; today we are known for {product}.',
  'If you have ever wondered who builds {product}, it is us.',
  '{company} sells one thing, {product}, and tries to do it properly.',
];
export const teamSentences: readonly string[] = [
  'The {team} team is {number} people, most of them engineers, and looks after {things}.',
  'In {team} you join {number} colleagues who decide together what comes next.',
  'The {team} team was formed last year, has {number} members and is looking for one more.',
  'You would work in {team}, with {number} others, close to the people who use what we make.',
  '{team} is where a good part of our {things} come from; {number} people share the work.',
];
export const reasonSentences: readonly string[] = [
  'We are hiring because there is more to do than the team can carry at a healthy pace.',
  'The place is free because a colleague has moved to another team.',
  'This is a new place, made for work that we have put off for too long.',
  'The role is open because we are taking on a second product line.',
  'A colleague is retiring in the spring, and we would like some months of overlap.',
  'We are hiring ahead of the busy season so that nobody has to start in the middle of it.',
];

/** Sentences on what is being worked on. */
export const currentWork: readonly string[] = [
  'Our oldest part is nine years old, and we are taking it apart in slices that {users} do not notice.',
  'This year is about waiting less: for builds, for reviews, for answers.',
  'We are moving what we can to {skill}; half of it is done, and the other half is the harder one.',
  'Last quarter we halved the time between a customer telling us of a fault and its repair.',
  'Two of our services do nearly the same thing, and one of them has to go.',
  'Traffic has a sharp peak twice a day, which makes capacity an interesting question.',
  'A large customer joins in the summer, with ten times the data of the next one.',
  'We have begun to measure what a change costs to run as well as to write.',
  'The hardest bug of last year was two clocks that disagreed by three seconds.',
  'We keep a list of things we decided not to do, and read it before we plan.',
  'Most of what we build is invisible when it works, and we like it that way.',
  'Search is the next thing to be rebuilt, because people cannot find what they saved last week.',
  'We have promised {users} that nothing will be lost when their connection drops, and we are not there yet.',
  'Three of our integrations still run on the goodwill of one person, and that has to change.',
  'Reports that used to take a night now take minutes, and people have started to ask better questions.',
  'A regulator will look at how we keep records next year, so traceability is part of every plan.',
];

/** Sentences on how the team works. */
export const waysOfWorking: readonly string[] = [
  'We plan in cycles of six weeks, with a week between for repairs and for breathing.',
  'There is one meeting that everybody attends, on Tuesday, and it has an agenda.',
  'Decisions are written down in the repository, next to the code they are about.',
  'Reviews are answered the same day, and a change is rarely larger than can be read in half an hour.',
  'Pairing is common and never compulsory.',
  'We release several times a day, and not on Friday afternoon.',
  'Everybody takes part in support for one day a month, because nothing teaches faster.',
  'Designers, engineers and a product manager share one plan and one budget.',
  'We use {skill} and {second} every day, and choose boring tools where we can.',
  'Notes are kept in English; the conversation at lunch is in whatever language people like.',
  'Nobody is expected to answer outside their hours, and leads do not write at night.',
  'When something breaks we write down what we learned, without names.',
  'We measure how long work waits, more than how long it takes.',
  'Estimates are ranges, and nobody is held to the lower end.',
  'Anyone may stop a release.',
  'Managers still read code, and do not approve it.',
  'Half a day a week belongs to learning, and most of us use it.',
  'A change is tried by a few customers first, who have agreed to it and know whom to call.',
  'Teams own what they build at night as well as by day, which keeps the nights quiet.',
];

/** Steps of the first months. */
export const firstSteps: readonly string[] = [
  'In the first week you release something small, with somebody beside you.',
  'By the end of the first month you know which of our {things} you would like to own.',
  'You spend two days with {users}, watching and asking.',
  'In the second month you take over a piece of work that is already planned.',
  'You read the last ten incident notes, and tell us what they have in common.',
  'After three months you lead a slice of work from a question to a release.',
  'You meet every team that depends on {team} once, over coffee or a call.',
  'By then you also tell us what surprised you, while it still does.',
  'After half a year we look at your level together, with examples.',
];

/** Sentences about growth, the place and the end of a posting. */
export const growth: readonly string[] = [
  'There are two ladders here, for people who lead by building and for people who lead by managing, with the same pay.',
  'Levels and what they pay are open to everyone at {company}.',
  'You have a conversation about your work every two weeks, and about your future twice a year.',
  'Changing teams after a year is normal and easy.',
  'Promotions are decided on written examples by people outside the team.',
  'If you would rather go deep than up, that is a career here too.',
];
export const closings: readonly string[] = [
  'If you recognise yourself in most of this, write to us; nobody recognises themselves in all of it.',
  'Questions before you apply are welcome and have no effect on the outcome.',
  'You will hear from a person, with a reason, whatever we decide.',
  'We read applications as they come, so there is no advantage in hurrying.',
  'A short note about something you built says more to us than a list of tools.',
  'Tell us if any part of the process should be different for you, and we will arrange it.',
];

/** Questions that applicants ask, with answers. */
export const applicantQuestions: readonly (readonly [question: string, answer: string])[] = [
  ['Can I work part-time?', 'Yes, from three days a week. Several people in {team} do, and one of them leads it.'],
  [
    'Is there a trial period?',
    'There is, as the law of the country has it. You get feedback after two weeks and after six, so that its end is no surprise.',
  ],
  [
    'Do I have to know {skill}?',
    'No, if you have used something close to it. We count on some weeks of learning, and somebody will sit with you.',
  ],
  [
    'How often will I travel?',
    'Twice a year for most people. Nobody is asked to travel who would rather not, and trains come before planes.',
  ],
  [
    'Who decides what is built?',
    '{team} does, within a budget and a direction for the year. Other teams can ask, and get an answer with a reason.',
  ],
  ['What happened to the last person in this place?', 'They moved to another team, and can be asked about it in the last conversation.'],
  [
    'How old is the code?',
    'Some of it is older than the newest colleagues. The parts that change often have been rewritten at least once.',
  ],
  ['Do you sponsor visas?', 'For this role we can, where the country allows it, and we begin as soon as you have signed.'],
];

/** Rows of a table of the week. */
export const weekRows: readonly (readonly [day: string, time: string, what: string])[] = [
  ['Monday', '09:30', 'The week in ten minutes, and who needs help'],
  ['Tuesday', '14:00', 'Planning, every second week'],
  ['Wednesday', 'all day', 'No meetings'],
  ['Thursday', '11:00', 'Somebody shows something, finished or not'],
  ['Friday', '15:00', 'Loose ends, and no releases after this'],
];

/** Text of callouts, with their kind and title. */
export const callouts: readonly (readonly [kind: 'note' | 'tip' | 'warning', title: string, text: string])[] = [
  ['note', 'Not a full match?', 'The lists above describe the work, and nobody has done all of it. Apply if half of them sound like you.'],
  [
    'tip',
    'Before you apply',
    'Read the two pages on how we hire. They say what is asked in each conversation, and what a good answer shows.',
  ],
  ['warning', 'On call', 'This role takes part in a rota of eight people. A turn is one week, paid, with the next Monday off.'],
  ['note', 'About the salary', 'Where in the range we begin depends on the level, which we agree with you before the last conversation.'],
];
