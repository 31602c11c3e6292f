import type { Entry } from '../content/entry.ts';
import type { FieldPath, Finding } from '../domain/issue.ts';
import { inEach } from './in-each.ts';
import { siteFile } from './references.ts';
import type { Rule } from './rule.ts';

/** A list of ids or of fixed values names each of them once. */
export const listedTwice: Rule = ({ entries, graph: { site } }) => [
  ...entries.roles.flatMap(({ file, data }) => [
    ...twice(file, ['relatedRoles'], data.relatedRoles),
    ...twice(file, ['relatedArticles'], data.relatedArticles),
  ]),
  ...inVacancies(entries.jobs),
  ...entries.companies.flatMap(({ file, data }) => twice(file, ['places'], data.places)),
  ...entries.pay.flatMap(({ file, data }) => twice(file, ['roles'], data.roles)),
  ...(['sections', 'jobs', 'roles', 'articles'] as const).flatMap((list) => twice(siteFile, ['home', list], site.home?.[list])),
];

const inVacancies = inEach<Entry<'jobs'>>(({ file, data }) => {
  const countries = data.remote?.countries;
  return [
    ...twice(file, ['places'], data.places),
    ...twice(file, ['employmentTypes'], data.employmentTypes),
    ...twice(file, ['hybrid', 'onSiteDays'], data.hybrid?.onSiteDays),
    ...(Array.isArray(countries) ? twice(file, ['remote', 'countries'], countries) : []),
  ];
});

/** What a list has named before. */
function twice(file: string, path: FieldPath, values: readonly string[] = []): Finding[] {
  if (new Set(values).size === values.length) return [];
  return values.flatMap((value, index) => {
    if (values.indexOf(value) === index) return [];
    return [
      {
        code: 'listed-twice',
        severity: 'error' as const,
        file,
        path: [...path, index],
        message: `"${value}" is in the list already`,
        fix: 'delete one of the two',
      },
    ];
  });
}
