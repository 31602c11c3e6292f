/** Sentences about companies. */
export const companySentences: readonly string[] = [
  '{company} began in {year} with two people who had worked in the field and were tired of its software.',
  'Today {users} use {product} in {countries} countries.',
  'The first version ran on a machine under a desk; the second one still does some of the work.',
  'Support, engineering and design sit together and share one list of what hurts most.',
  'Growth has been steady and paid for by customers.',
  'Each team has a budget it can spend without asking, and a page on which it says what for.',
  'Half of the people who build {product} have done the work of those who use it.',
  'There is no office dog, and no table football; there is a quiet room and a good kitchen.',
  'Once a year everyone meets for three days and works on something that is on no plan.',
  'Customers can see the list of known faults, with a date for each.',
  'The company publishes what each level is paid and how people move between levels.',
  'When two opinions remain, the smaller experiment wins.',
];

/** Sentences about the tech scene of a place; nothing in them is a fact about a real place. */
export const placeSentences: readonly string[] = [
  'Employers on this board are spread over several quarters of {place}, most of them within reach of a railway station.',
  'People who have moved to {place} often name the size of the field as the reason: large enough to move on, small enough to meet again.',
  'Evenings with talks are easy to find in {place}, and most of them are open to anybody who signs up.',
  'Students of the local universities do internships with employers in {place}, and some of them stay.',
  'Many teams in {place} work in English; a posting names the languages it needs.',
  'Hybrid work is the rule in {place}, and the days in the office differ from one employer to the next.',
  'Rents have risen in {place} as elsewhere, so the pay of a posting is best read together with them.',
  'Several of the larger employers in {place} began as small ones on the same street.',
];

/** Articles: title, summary, topics. */
export const articleFacts: readonly (readonly [title: string, summary: string, topics: readonly string[]])[] = [
  ['Reading a posting in five minutes', 'What to look at first, and what its absence says.', ['candidates', 'postings']],
  ['A range is a promise', 'Why a pay range works only if both ends are meant.', ['pay', 'hiring']],
  ['Three conversations, four questions each', 'A hiring process that fits into a week.', ['hiring', 'interviews']],
  ['Legacy is somebody else’s success', 'How to talk about old parts of a stack in a posting.', ['postings', 'technology']],
  ['The first month', 'What a newcomer and a team owe each other at the start.', ['candidates', 'teams']],
  ['Hybrid, in numbers', 'How to write a policy that can be planned with.', ['workplace']],
];

export const articleSentences: readonly string[] = [
  'Start with what the person will do on an ordinary Wednesday, because most days are like it.',
  'A list of fifteen tools says that nobody has decided which of them matter.',
  'People compare a posting with their own situation, and they need numbers to do it.',
  'Whatever is left out will be guessed, and the guess is seldom kind.',
  'Ask two people outside the team to read the text and to tell you what the job is.',
  'A date by which somebody will answer costs nothing and is remembered.',
  'If a requirement could be learned in the first two months, it is not a requirement.',
  'Good questions are about something that happened, and bad ones about something that might.',
  'Write the assessment before you talk to the others, or you will write theirs.',
  'Some of the best people you could hire are reading on a telephone, between two trains.',
  'Say how many days in the office there are, which ones, and what happens in a week with a holiday.',
  'The word competitive has never helped anybody to plan a rent.',
  'A process that cannot be explained in five lines will not be followed.',
  'Tell people what you will not ask, and they will prepare for what you will.',
  'There is a difference between what a team uses and what an applicant must know.',
  'When a tool is on its way out, say so, and say who is doing the work.',
  'It is fair to say that a job is hard, if you also say what makes it worth doing.',
  'The reasons for a rejection should have been written down on the day of the interview.',
];

/** Text of the about page. */
export const aboutText = `This board is generated: its companies, vacancies, figures and texts are invented for measuring.

## What it is for

- Benchmarks that need many postings.
- Tests that need realistic ones.

Nothing here can be applied for. See [the roles](/roles/) for what a guide looks like.
`;
