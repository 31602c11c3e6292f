import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** One drawing of an icon set: the inside of its `<svg>`, and the size of its canvas. */
export interface IconDrawing {
  body: string;
  size: number;
}

interface IconSet {
  icons: Record<string, { body: string; width?: number }>;
  width?: number;
}

/** Sets are megabytes of JSON: they are read once, from the project, and never bundled. */
const fromProject = createRequire(join(process.cwd(), 'package.json'));
const sets = new Map<string, IconSet>();

function readSet(name: string): IconSet {
  let set = sets.get(name);
  if (!set) {
    set = JSON.parse(readFileSync(fromProject.resolve(`@iconify-json/${name}/icons.json`), 'utf8')) as IconSet;
    sets.set(name, set);
  }
  return set;
}

/** A drawing of an icon set, or undefined when the set has no such icon. */
export function drawingOf(set: 'lucide' | 'simple-icons', name: string): IconDrawing | undefined {
  const { icons, width = 24 } = readSet(set);
  const icon = icons[name];
  return icon && { body: icon.body, size: icon.width ?? width };
}
