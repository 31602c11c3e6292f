import type { AuthorComponent } from '../../content/author-components.ts';
import Blank from './Blank.astro';
import Callout from './Callout.astro';
import Columns from './Columns.astro';
import Figure from './Figure.astro';
import PayTable from './PayTable.astro';
import SkillList from './SkillList.astro';
import Steps from './Steps.astro';

/** The components an author may write, by the name they write. */
export const components = { Blank, Callout, Columns, Figure, PayTable, SkillList, Steps } satisfies Record<AuthorComponent, unknown>;
