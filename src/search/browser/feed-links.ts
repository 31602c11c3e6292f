import { jobsPath } from '../../domain/paths.ts';
import type { Constraint } from '../engine/selection.ts';
import type { FinderParts } from './finder-parts.ts';

/** Makes the links to feeds those of what is asked for, everything or a single value that is ticked, and hides them for anything else. */
export function showFeedLinks({ feeds, panel }: Pick<FinderParts, 'feeds' | 'panel'>, [one, another]: readonly Constraint[]): void {
  const box = another ? null : panel.querySelector<HTMLInputElement>('.ticked input');
  const page = one ? box?.closest('ul')!.dataset.page?.replace('*', box.value) : jobsPath();
  feeds.hidden = !page;
  if (page) for (const link of feeds.querySelectorAll('a')) link.href = page + link.href.split('/').at(-1);
}
