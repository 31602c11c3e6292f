import { describe, expect, it } from 'vitest';
import { createTextIndex, readText, type TextIndex, type TextQuery } from '../../../src/search/engine/text-index.ts';
import { wordsIn } from '../../../src/search/engine/words.ts';

/** An index of vacancies by title, and by skills and places that some of them share. */
function indexOf(rows: readonly { title: string; skills?: readonly string[]; place?: string }[]): TextIndex {
  const field = (weight: number, namesOf: (row: (typeof rows)[number]) => readonly string[]) => {
    const names = [...new Set(rows.flatMap(namesOf))];
    return {
      weight,
      texts: names.map((name) => name.split('|')),
      rowsOf: (value: number) => rows.flatMap((row, at) => (namesOf(row).includes(names[value]!) ? [at] : [])),
    };
  };
  return createTextIndex(
    [
      field(8, ({ title }) => [title]),
      field(4, ({ skills = [] }) => skills),
      field(2, ({ place }) => (place === undefined ? [] : [place])),
    ],
    rows.length,
  );
}

/** The titles that a text finds, best first. */
function finds(titles: readonly string[], text: string): string[] {
  const scores = indexOf(titles.map((title) => ({ title }))).score(wordsIn(text));
  return titles.filter((_, row) => scores[row]! > 0);
}

describe('a text is found', () => {
  it.each([
    ['eng', 'by the beginning of a word', ['Engineer', 'English teacher']],
    ['ENGINEER', 'in any case', ['Engineer']],
    ['ineer', 'not by its end', []],
    ['backend engineer', 'by all words together', ['Backend Engineer', 'Engineer, Backend']],
    ['engineer backend', 'in any order', ['Backend Engineer', 'Engineer, Backend']],
    ['backend gardener', 'not when one is missing', []],
  ])('%s: %s', (text, _, expected) => {
    expect(finds([...new Set(['Gardener', ...expected])], text)).toEqual(expected);
  });

  it.each([
    ['c++', ['C++ Engineer', 'C/C++ Engineer']],
    ['c#', ['C# Engineer']],
    ['c', ['C Engineer', 'C/C++ Engineer']],
    ['.net', ['.NET Engineer']],
    ['net', ['.NET Engineer', 'ASP.NET Engineer', 'Network Engineer', 'Sales in the Netherlands']],
    ['node.js', ['Node.js Engineer', 'NodeJS Engineer']],
    ['nodejs', ['Node.js Engineer', 'NodeJS Engineer']],
    ['node', ['Node.js Engineer', 'NodeJS Engineer', 'Node exporter, JS']],
    ['c-level', ['C-level Assistant']],
  ])('%s is exact', (text, expected) => {
    const titles = [
      'C Engineer',
      'C++ Engineer',
      'C/C++ Engineer',
      'C# Engineer',
      '.NET Engineer',
      'ASP.NET Engineer',
      'Network Engineer',
      'Sales in the Netherlands',
      'Node.js Engineer',
      'NodeJS Engineer',
      'Node exporter, JS',
      'CSS Engineer',
      'C-level Assistant',
    ];
    expect(finds(titles, text)).toEqual(expected);
  });

  it('finds nothing by signs that nobody has', () => {
    expect(finds(['C Engineer', 'C# Engineer', 'Network Engineer'], 'c++')).toEqual([]);
    expect(finds(['C Engineer', 'ASP.NET Engineer', 'Network Engineer'], '.net')).toEqual([]);
  });

  it('by a letter alone: that letter where it is a word, else what begins so, but never a name with signs', () => {
    expect(finds(['R Programmer', 'Ruby Programmer'], 'r')).toEqual(['R Programmer']);
    expect(finds(['C# Programmer', 'C++ Programmer', 'COBOL Programmer'], 'c')).toEqual(['COBOL Programmer']);
  });

  it('with and without accents', () => {
    const titles = ['Señor Engineer in Zürich', 'Senor Engineer in Zurich'];
    for (const text of ['señor zürich', 'senor zurich', 'SENOR ZÜ', 'Zu\u0308rich']) expect(finds(titles, text), text).toEqual(titles);
  });

  it.each(['front-end', 'frontend', 'front end', 'Front‑End'])('however it is hyphenated: %s', (text) => {
    const titles = ['Front-end Engineer', 'Frontend Engineer', 'Front End Engineer'];
    expect(finds([...titles, 'Front Desk Clerk', 'Back End Engineer', 'Front Desk, Evening'], text)).toEqual(titles);
  });

  it('does not put a word together from several things', () => {
    const index = indexOf([
      { title: 'Full-stack Engineer' },
      { title: 'Full-time Engineer', skills: ['Elastic Stack'] },
      { title: 'Full Stack Engineer' },
    ]);
    for (const text of ['full-stack', 'fullstack']) expect([...index.score(wordsIn(text))].map(Boolean), text).toEqual([true, false, true]);
  });

  it('by other names', () => {
    const index = indexOf([{ title: 'A', skills: ['PostgreSQL|Postgres'] }]);
    for (const text of ['postgres', 'postgresql', 'post gres']) expect(index.score(wordsIn(text))[0], text).toBeGreaterThan(0);
  });

  it('by nothing when nothing is typed', () => {
    expect([...indexOf([{ title: 'Engineer' }]).score([])]).toEqual([0]);
  });
});

describe('the best match', () => {
  const score = (text: string) => [
    ...indexOf([
      { title: 'Python Engineer' },
      { title: 'Engineer', skills: ['Python'] },
      { title: 'Engineer', place: 'Python' },
      { title: 'Pythonista' },
      { title: 'Python Engineer', skills: ['Python'], place: 'Python' },
    ]).score(wordsIn(text)),
  ];

  it('is a word of the title, then of a skill, then of a place; a whole word before a beginning', () => {
    expect(score('python')).toEqual([16, 8, 4, 8, 16]);
    expect(score('pyth')).toEqual([8, 4, 2, 8, 8]);
  });

  it('adds up the words', () => {
    expect(score('python engineer')).toEqual([32, 24, 20, 0, 32]);
  });

  it('is the same when it is asked for again, and after something else', () => {
    const index = indexOf([{ title: 'Front-end' }, { title: 'Backend' }]);
    const first = [...index.score(wordsIn('front'))];
    expect([...index.score(wordsIn('back'))]).toEqual([0, 8]);
    expect([...index.score(wordsIn('front'))]).toEqual(first);
  });
});

describe('reading a text', () => {
  const index = indexOf([
    { title: 'Platform Engineer', skills: ['Kubernetes|k8s', 'Node.js', 'NestJS', 'C++', 'Trust'], place: 'Zürich' },
    { title: 'Frontend Engineer' },
  ]);
  const read = (text: string, asTyped = false): TextQuery => readText(text, asTyped, [index]);
  const corrected = (text: string) => {
    const { text: meant, typed } = read(text);
    return typed === undefined ? undefined : meant;
  };

  it('corrects a word that nothing knows, and says what was typed', () => {
    const query = read('kuberntes');
    expect(query).toMatchObject({ text: 'kubernetes', typed: 'kuberntes' });
    expect(query.words.map(({ word }) => word)).toEqual(['kubernetes']);
  });

  it.each([
    ['kuberntes engineer', 'kubernetes engineer'],
    ['Senior, kuberntes (Zürch)!', 'Senior, kubernetes (zurich)!'],
    ['enginer kuberntes', 'engineer kubernetes'],
    ['front-ned', 'frontend'],
  ])('%s → %s: only the words that need it', (typed, meant) => {
    expect(corrected(typed)).toBe(meant);
  });

  it.each(['kubern', 'k', 'front-end', 'front end', 'front-e', 'zürich', 'zur', 'engineer', 'c++', 'node', 'nodejs'])(
    'leaves %s, which is known or the beginning of something known',
    (text) => {
      expect(corrected(text)).toBeUndefined();
    },
  );

  it.each(['c#', '.net', 'next.js', 'vue.js', 'k9s', 'c+', 'qq', 'mainframe', '', '!!!'])('leaves %s, which is nothing like it', (text) => {
    expect(corrected(text)).toBeUndefined();
  });

  it('corrects nothing when it is to be taken as typed', () => {
    expect(read('kuberntes', true)).toEqual({ text: 'kuberntes', words: wordsIn('kuberntes') });
  });

  it('leaves what one of several indexes knows, and corrects with the words of all', () => {
    const other = indexOf([{ title: 'Gardening' }]);
    expect(readText('gardening kuberntes gardning', false, [index, other]).text).toBe('gardening kubernetes gardening');
  });
});
