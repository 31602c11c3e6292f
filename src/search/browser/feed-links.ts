import { jobsPath } from '../../domain/paths.ts';
import { isRemoteValue } from '../engine/finder.ts';
import type { Constraint } from '../engine/selection.ts';
import type { FinderParts } from './finder-parts.ts';

/**
 * Makes the links to feeds those of what is shown, and hides them where there is no such feed.
 * @param total how many vacancies are shown.
 */
export function showFeedLinks({ feeds, panel }: Pick<FinderParts, 'feeds' | 'panel'>, asked: readonly Constraint[], total: number): void {
  const page = pageOf(asked, panel);
  feeds.hidden = !page || total === 0;
  if (page) for (const link of feeds.querySelectorAll('a')) link.href = link.pathname.replace(/.*\//, page);
}

/** The page that lists what is asked for: that of everything, or of a single value. */
function pageOf([one, ...more]: readonly Constraint[], panel: HTMLElement): string | undefined {
  if (!one) return jobsPath();
  if (more.length > 0 || one.kind !== 'value' || isRemoteValue(one.id)) return undefined;
  return panel.querySelector<HTMLElement>(`[data-facet=${one.facet}]`)?.dataset.page?.replace('*', one.id);
}
