import type { ListedVacancy } from '../../domain/listed-vacancy.ts';
import type { FacetName, FacetTable, FacetValue } from '../facet-table.ts';
import { highlight } from './highlight.ts';
import { valuesAround } from './row-values.ts';
import type { FoundWord } from './words.ts';

/** Values that a query found and that a list does not show. */
export interface HiddenMatch {
  label: string;
  /** Names; another name by which a value was found in brackets. */
  names: string[];
}

/** Facets that a list shows in part or not at all. */
const hiddenFacets: readonly (readonly [facet: FacetName, label: string])[] = [
  ['skill', 'Skills'],
  ['role', 'Role'],
  ['family', 'Role family'],
  ['place', 'Place'],
];

/** Why a row was found, as far as its words in a list do not say so. */
export function hiddenMatches(table: FacetTable, row: number, listed: ListedVacancy, words: readonly FoundWord[]): HiddenMatch[] {
  const isIn = (text: string, looked: readonly FoundWord[]) => highlight(text, looked).some(({ found }) => found);
  const shown = `${listed.title}\n${listed.company ?? ''}\n${listed.facts}`;
  const unseen = words.filter((word) => !isIn(shown, [word]));
  if (unseen.length === 0) return [];
  const nameOf = ({ name, also = [] }: FacetValue): string[] => {
    if (isIn(name, unseen)) return [name];
    const other = also.find((one) => isIn(one, unseen));
    return other === undefined ? [] : [`${name} (${other})`];
  };
  return hiddenFacets
    .map(([facet, label]) => ({ label, names: [...valuesAround(table, facet, row)].flatMap(nameOf) }))
    .filter(({ names }) => names.length > 0);
}
