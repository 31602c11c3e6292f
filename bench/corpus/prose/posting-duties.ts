/** What people of a family do: completes a list under "What you will do". By the letter of the family. */
export const familyDuties: Readonly<Record<string, readonly string[]>> = {
  b: [
    'Design and build the services behind {product}, from the first sketch of an interface to the alert that watches it.',
    'Change tables with millions of rows while {users} go on working, one reversible step at a time.',
    'Write interfaces that partners can rely on for years, and say in good time when one has to go.',
    'Move the last jobs out of the old scheduler and into {skill}, and delete the old one.',
    'Look after the background work of {team}: what is retried, what is given up, and who hears about it.',
    'Find out why a request that took forty milliseconds last month takes two hundred today.',
    'Keep personal data where it belongs, for as long as it is needed and no longer.',
    'Draw the line between our services again where two of them change together every week.',
    'Bring the slowest part of the test suite under five minutes and keep it there.',
    'Talk to the people who use our interfaces, inside and outside {company}, before changing them.',
  ],
  f: [
    'Build the pages that {users} open first in the morning, and make them quick on an old telephone.',
    'Turn a drawing into a component that works with a keyboard, a screen reader and a shaky connection.',
    'Replace the oldest forms of {product}, field by field, without anybody losing what they typed.',
    'Own the parts of our design system that {team} uses most, together with two designers.',
    'Measure what a page costs its visitors in bytes and in patience, and bring both down.',
    'Write tests that fail when the page is broken for a person, and at no other time.',
    'Work out with the backend engineers which data a page needs, and stop asking for the rest.',
    'Prepare the interface for right-to-left scripts and for words three times as long as ours.',
    'Watch five people use what you built every month, and bring back what surprised you.',
    'Keep errors honest: say what happened, what was saved, and what to do now.',
  ],
  d: [
    'Build and run the pipelines that bring events from {product} to the people who decide with them.',
    'Model the data of {team} so that one question has one answer, whoever asks it.',
    'Put a check beside each table that matters, with an owner who hears about it first.',
    'Bring the nightly run down from four hours to one, and know what each hour costs.',
    'Explain a figure to the people who doubt it, back to the rows it was made of.',
    'Replace copies of the same dataset by one, with the agreement of those who made the copies.',
    'Agree contracts with the services we read from, so that a renamed column is not a surprise.',
    'Take personal data out of places where nobody needs it.',
    'Help analysts move their queries into {skill}, with tests and a review.',
    'Keep history: what we knew on a day must be what we can show for that day.',
  ],
  p: [
    'Run the clusters that {product} lives on, and make upgrades so dull that nobody asks about them.',
    'Give teams a paved way from a new repository to production, and keep it in good repair.',
    'Reduce the number of alerts that wake somebody and turn out to be nothing.',
    'Lead the response when something breaks, and the calm conversation about it two days later.',
    'Describe our infrastructure in {skill}, reviewed like any other change.',
    'Know what a month of {team} costs, and which part of it buys nothing.',
    'Practise restoring from a backup until it is an ordinary morning.',
    'Keep secrets short-lived and out of files.',
    'Plan for the busiest day of the year in the quiet weeks before it.',
    'Sit with one product team a quarter and remove what slows them down most.',
  ],
};

/** What anybody in a team does. */
export const sharedDuties: readonly string[] = [
  "Review colleagues' changes every day, with an eye on the next reader.",
  'Write the half page that lets people disagree before a week of work.',
  'Take your turn in the rota once you have shadowed two shifts.',
  'Help a newcomer through their first month, and remember what was confusing.',
  'Cut a large piece of work into slices that can each be released.',
  'Say no to a request together with product, with a reason and an alternative.',
  'Leave runbooks that work for somebody who has never seen the service.',
  'Follow a release until the numbers say that it did what we hoped.',
  'Join two interviews a month after a training that we pay for.',
  'Keep an eye on dependencies, and remove those that no longer earn their place.',
];

/** What a more senior person does as well. */
export const seniorDuties: readonly string[] = [
  'Set the direction for {team} over the next year, and write it so that people outside can argue with it.',
  'Notice when two teams are about to solve the same problem, and get them into one room.',
  'Grow two or three colleagues into the next level, with plans they wrote themselves.',
  'Decide what we stop maintaining, and see it through.',
  'Represent {team} in the weekly architecture hour, and bring back what was decided.',
];

/** What an applicant brings, apart from skills. */
export const qualities: readonly string[] = [
  'You have run something in production that other people relied on.',
  'You can tell the story of a release that went wrong and how it was put right.',
  'You write clearly enough that a colleague in another time zone can go on with your work.',
  'You ask for the reason behind a task before you start on it.',
  'You have changed your mind about a technical choice, and can say why.',
  'You are careful with data that belongs to somebody else.',
  'You like to finish things more than you like to start them.',
  'You can explain your last project to somebody who does not build software.',
  'You have worked with people who know the field better than you do, and learned from them.',
  'You leave a code base in a state you would like to find.',
  'You notice when a meeting could have been a note.',
  'You have taught somebody something, at work or elsewhere.',
];

/** What an applicant brings with a skill. */
export const skillQualities: readonly string[] = [
  'You have used {skill} for real work, and know what you would do differently next time.',
  'You know {skill} well enough to say when it is the wrong choice.',
  'You have learned {skill} or something close to it, and can pick up the rest here.',
  'You have helped a team move to {skill}, or away from it.',
  'You read {skill} as easily as you write it.',
  'You have debugged {skill} under load, with somebody waiting.',
];
