import { skillIconFile, type SkillIconFile } from '../../content/skill-icon.ts';
import type { FileSource, SiteFile } from '../site-file.ts';

/** The icons of all skills, a file each; several skills may share one. */
export function* skillIcons({ graph }: FileSource): Generator<SiteFile> {
  const icons = new Set<SkillIconFile>();
  for (const { data } of graph.byId.skills.values()) {
    const file = data.icon === undefined ? undefined : skillIconFile(data.icon);
    if (file) icons.add(file);
  }
  for (const { path, svg } of icons) yield { path, content: () => svg };
}
