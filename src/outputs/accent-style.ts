import type { Plugin } from 'vite';
import { currentSite } from '../content/current.ts';
import { readSettings } from '../content/settings.ts';
import { defaultAccent, toAccentStyle } from '../domain/accent.ts';

const name = 'rolebook:accent.css';

/**
 * The style sheet of the owner's accent, for `import 'rolebook:accent.css'`: it becomes part of the site's own style sheet, because a
 * policy without inline styles allows no other place, and a file of its own would be one more request.
 */
export function accentStyle(): Plugin {
  return {
    name: 'rolebook-accent-style',
    resolveId: { order: 'pre', filter: { id: new RegExp(`^${name}$`) }, handler: (id) => id },
    load: {
      filter: { id: new RegExp(`^${name}$`) },
      // Read again each time: in dev the owner may just have typed another colour.
      handler: () => toAccentStyle(currentSite(readSettings(process.env, process.cwd()))?.accent ?? defaultAccent),
    },
  };
}
