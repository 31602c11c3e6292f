import type { Severity } from './issue.ts';
import { eachWord, firstWords, isInAddress, phraseEnd, toPhrase, wordStartsBefore, type Phrase } from './phrase.ts';

/** Words that tell an applicant nothing, or not what was meant. */
export interface VagueWords {
  /** Patterns of `toPhrase`. */
  words: readonly string[];
  /** Patterns in which the words mean something else. */
  unless?: readonly string[];
  /** `error` where a fact belongs that somebody decides by, which is the pay; else `warning`. */
  severity: Severity;
  /** Goes on after the words: `"rockstar" …`. */
  why: string;
  /** What to write instead, in the imperative. */
  instead: string;
}

/** Vague words in a text: from `start` to before `end`, in UTF-16 units. */
export interface FoundWords {
  start: number;
  end: number;
  entry: VagueWords;
}

const payWords = 'salary|salaries|pay|wage|wages|compensation|remuneration';

/**
 * The whole list. It is closed and short on purpose: each entry is a phrase of job advertisements with a better sentence behind it.
 *
 * Pay: Directive (EU) 2023/970, article 5(1), gives applicants a right to the initial pay or its range, for example in the published
 * vacancy notice; an adjective is neither.
 *
 * Age: 29 CFR 1625.4(a) (United States) names "young" and "recent college graduate" among the terms an advertisement may not have; Acas,
 * "Age discrimination: key points for the workplace" (United Kingdom, 2019), advises against words that hint at an age.
 *
 * Gender: D. Gaucher, J. Friesen and A. C. Kay, "Evidence that gendered wording in job advertisements exists and sustains gender
 * inequality", Journal of Personality and Social Psychology 101(1), 2011, doi:10.1037/a0022530: with more words of the male stereotype
 * ("competitive", "dominant") women found the same job less appealing, because they expected not to belong, not because they doubted
 * their skill. Directive (EU) 2023/970, article 5(3), asks for gender-neutral notices and titles.
 */
export const vagueWords: readonly VagueWords[] = [
  // Pay
  {
    words: [
      `competitive|attractive base|basic|annual? ${payWords}`,
      `excellent|great|generous|rewarding|lucrative|compelling base|basic|annual? salary|salaries|wage|wages|compensation|remuneration`,
      'competitive|attractive|generous|lucrative|compelling salary|pay|compensation|remuneration? package|packages',
      'competitively paid',
    ],
    unless: ['competitive|attractive|generous|compelling package manager|managers|management', 'competitive pay per|tv'],
    severity: 'error',
    why: 'does not say what the job pays',
    instead: 'write the lowest and the highest pay in its place, or delete it where the figures stand already',
  },
  {
    words: [
      `${payWords}|rate|package|range is|are? commensurate|depending|depends|dependent|based|according * experience|skills|qualifications`,
      'commensurate with|to your? experience|skills|qualifications',
      `${payWords}|rate|package is? DOE`,
    ],
    severity: 'error',
    why: 'leaves the pay open',
    instead: 'write the range, and what decides where in it somebody starts',
  },
  {
    words: [
      `${payWords}|package|pays|paid|paying * market rate|rates|level|levels`,
      'offer|offers|offering * market rate',
      `market rate ${payWords}|package`,
      `above market? average? market? ${payWords}`,
      `market leading ${payWords}|package`,
    ],
    unless: ['offer|offers|offering * market rate data|feed|feeds|api'],
    severity: 'error',
    why: 'names no figure',
    instead: 'write the lowest and the highest pay, and the source they were compared with',
  },
  {
    words: [
      `${payWords}|package|rate is|are? negotiable|tbd|tbc`,
      `${payWords}|package|rate is|are? to be agreed|discussed|confirmed`,
      `negotiable ${payWords}|package|rate`,
      `${payWords} on|upon request`,
    ],
    severity: 'error',
    why: 'leaves the pay open',
    instead: 'write the range within which you can agree',
  },

  // Types of people
  {
    words: [
      'rockstar|rockstars',
      'rock star|stars',
      'ninja|ninjas',
      'guru|gurus',
      'wizard|wizards',
      'superstar|superstars',
      'superhero|superheroes',
    ],
    unless: [
      'setup|set|installation|install|installer|onboarding|checkout|migration|configuration|import|form|step|booking up? wizard|wizards',
      'ninja build|builds|file|files',
      'cmake|make|meson|bazel and|or|with? ninja',
    ],
    severity: 'warning',
    why: 'praises a kind of person and names no skill',
    instead: 'name the job, and the skills it needs',
  },
  {
    words: [
      'young|youthful team|teams|people|professional|professionals|talent|talents|environment|culture|workforce|atmosphere|crowd',
      'young and? dynamic|energetic|ambitious|hungry|motivated|fun|fresh|vibrant',
      'young at heart',
      'digital native|natives',
      'recent|fresh college|university|school? graduate|graduates|grad|grads|leaver|leavers',
      'fresh out of college|university|school',
      'mature person|candidate|candidates|individual|individuals|applicant|applicants',
      'energetic',
      'high energy person|people|individual|team|environment|culture',
    ],
    severity: 'warning',
    why: 'reads as a wish for people of a certain age, which many countries forbid in an advertisement',
    instead: 'name the skill or the experience that the job needs',
  },
  {
    words: [
      'manpower',
      'man hours|days|months',
      'salesman|salesmen|chairman|chairmen|craftsman|craftsmen|foreman|foremen|handyman|handymen',
      'guys',
    ],
    severity: 'warning',
    why: 'speaks of men where anyone may apply',
    instead: 'write the neutral word, for example staff, chair, days of work or people',
  },
  {
    words: [
      'dominate|dominates|dominating * market|markets|competition|competitors|industry|space',
      'aggressive|aggressively growth|grow|growing|target|targets|goal|goals|deadline|deadlines|timeline|timelines|person|mindset',
      'killer instinct',
      'crush|crushes|crushing it|goals|targets',
      'fearless|ruthless',
    ],
    severity: 'warning',
    why: 'is a word of battle, and such words keep women from applying',
    instead: 'say what is to be reached, and by when',
  },

  // How much work there is
  {
    words: ['fast paced', 'fast moving environment|company|startup|team|workplace', 'high pressure environment'],
    severity: 'warning',
    why: 'does not say what the days are like',
    instead: 'say how the work is planned, how often you release and how many hours people work',
  },
  {
    words: ['work|works|working hard and|we|you? play|plays|playing hard'],
    severity: 'warning',
    why: 'tells of long hours without naming them',
    instead: 'write the hours of a usual week, and how overtime is paid or given back',
  },
  {
    words: [
      'go|goes|going the extra mile',
      'go|goes|going above and beyond',
      'whatever it takes',
      'not|no a? 9|nine to 5|five',
      '9|nine to 5|five mentality|mindset',
      '24 7 mindset|mentality|attitude',
    ],
    severity: 'warning',
    why: 'asks for more than is agreed and does not say how much',
    instead: 'write the hours, the on-call duty and what is paid for them',
  },
  {
    words: ['work|works|working|thrive|thrives|thriving|perform|performs|excel well? under high? pressure', 'stress resistant|resistance'],
    severity: 'warning',
    why: 'does not say where the pressure comes from',
    instead: 'say what can become urgent, how often, and who helps',
  },
  {
    words: ['wear|wears|wearing a? lot|lots|many|multiple|several|different of? hats'],
    severity: 'warning',
    why: 'does not say which tasks these are',
    instead: 'list the tasks, the largest first',
  },
  {
    words: ['hit|hits|hitting the ground running'],
    severity: 'warning',
    why: 'does not say what has to be known on the first day',
    instead: 'say what somebody does in the first month, and who shows them how',
  },
  {
    words: [
      'self starter|starters',
      'can do attitude|mentality|mindset',
      'team player|players',
      'think|thinks|thinking outside the box',
      'go getter|getters',
    ],
    severity: 'warning',
    why: 'could be asked of anyone in any job',
    instead: 'describe what the person will do that shows it',
  },

  // The place and what it offers
  {
    words: ['like a? family', 'one big family', 'we are|re one|a? family', 'work family'],
    unless: ['like a? family of', 'we are|re one|a? family owned|run|friendly|first'],
    severity: 'warning',
    why: 'promises what an employer cannot keep',
    instead: 'say how people are supported, for example with parental leave or a mentor',
  },
  {
    words: [
      'great|excellent|amazing|fantastic|awesome|good|generous|attractive|competitive|comprehensive|exciting benefits|perks',
      'great|excellent|amazing|fantastic|awesome|good|generous|attractive|competitive|comprehensive benefits|benefit|perks package|packages',
    ],
    unless: ['great|excellent|amazing|fantastic|awesome|good|exciting benefits of|to|for|from|when|if'],
    severity: 'warning',
    why: 'names no benefit',
    instead: 'list each benefit with its figure, for example 28 days of paid leave',
  },
  {
    words: [
      'fun|cool|vibrant office|offices|workplace|environment|atmosphere|culture|team',
      'free|complimentary snacks|fruit|coffee|tea|beer|drinks|pizza',
      'fresh fruit',
      'foosball',
      'table football|tennis',
      'ping pong table|tables|tournament|tournaments',
      'beer|pizza fridge|fridays|friday',
    ],
    severity: 'warning',
    why: 'says little to somebody who compares two jobs',
    instead: 'name what is worth money or time to people, and leave out the rest',
  },
  {
    words: ['dynamic environment|team|teams|company|atmosphere|culture|workplace|startup|start', 'vibrant team|company'],
    severity: 'warning',
    why: 'could be said of any employer',
    instead: 'say how many people there are, what they do and how they decide',
  },
  {
    words: [
      'world class',
      'best in class',
      'best of breed',
      'industry|market|world leading',
      'cutting|bleeding edge',
      'state of the art technology|technologies|tech|tools|stack',
    ],
    severity: 'warning',
    why: 'praises and gives no fact',
    instead: 'name the thing, and a figure that a reader can check',
  },
  {
    words: ['and so? much|many|lots much? more'],
    unless: ['and so? much|many|lots much? more than|important|quickly|easily'],
    severity: 'warning',
    why: 'is not a fact',
    instead: 'name the rest, or end the list',
  },
];

interface Known {
  entry: VagueWords;
  phrase: Phrase;
  except: readonly Phrase[];
}

/** The phrases by the words they can begin with: most words of a text begin none. */
const byFirstWord = new Map<string, Known[]>();
for (const entry of vagueWords) {
  const except = (entry.unless ?? []).map(toPhrase);
  for (const phrase of entry.words.map(toPhrase)) {
    for (const word of firstWords(phrase)) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), { entry, phrase, except }]);
  }
}

/**
 * Finds the vague words of a text: in any case, joined by spaces or hyphens, whole words only, not in addresses. A blank line ends a
 * phrase, so the text of several blocks can be given at once. Code is for the caller to leave out, with `noWord` in its place.
 */
export function vagueWordsIn(text: string): FoundWords[] {
  const found: FoundWords[] = [];
  let past = 0;
  eachWord(text, (word, start) => {
    const known = start < past ? undefined : byFirstWord.get(word.toLowerCase());
    if (!known) return;
    let longest: FoundWords | undefined;
    for (const { entry, phrase, except } of known) {
      const end = phraseEnd(text, start, phrase);
      if (end === undefined || (longest && end <= longest.end)) continue;
      if (!isInAddress(text, start) && !meansElse(text, start, end, except)) longest = { start, end, entry };
    }
    if (!longest) return;
    found.push(longest);
    past = longest.end;
  });
  return found;
}

/** True when a piece of a text is part of a phrase in which it means something else, one that begins up to three words before. */
function meansElse(text: string, start: number, end: number, except: readonly Phrase[]): boolean {
  if (except.length === 0) return false;
  const starts = [...wordStartsBefore(text, start, 3), start];
  return starts.some((from) => except.some((phrase) => (phraseEnd(text, from, phrase) ?? 0) >= end));
}
