import type { FieldPath, Finding } from '../domain/issue.ts';
import { siteFile } from './references.ts';
import type { Rule } from './rule.ts';

/** A list of ids or of fixed values names each of them once. */
export const listedTwice: Rule = ({ entries, graph: { site } }) => {
  const found: Finding[] = [];
  const once = (file: string, path: FieldPath, values: readonly string[] | undefined) => {
    if (!values || new Set(values).size === values.length) return;
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) === index) continue;
      found.push({
        code: 'listed-twice',
        severity: 'error',
        file,
        path: [...path, index],
        message: `"${value}" is in the list already`,
        fix: 'delete one of the two',
      });
    }
  };
  for (const { file, data } of entries.roles) {
    once(file, ['relatedRoles'], data.relatedRoles);
    once(file, ['relatedArticles'], data.relatedArticles);
  }
  for (const { file, data } of entries.jobs) {
    once(file, ['places'], data.places);
    once(file, ['employmentTypes'], data.employmentTypes);
    once(file, ['hybrid', 'onSiteDays'], data.hybrid?.onSiteDays);
    const countries = data.remote?.countries;
    if (Array.isArray(countries)) once(file, ['remote', 'countries'], countries);
  }
  for (const { file, data } of entries.companies) once(file, ['places'], data.places);
  for (const { file, data } of entries.pay) once(file, ['roles'], data.roles);
  for (const list of ['sections', 'jobs', 'roles', 'articles'] as const) once(siteFile, ['home', list], site.home?.[list]);
  return found;
};
