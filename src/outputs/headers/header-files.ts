import type { SiteFile } from '../site-file.ts';
import { headerRules } from './header-rules.ts';
import { toHeadersText } from './headers-text.ts';
import { toVercelJson } from './vercel.ts';

/** The headers of the site for hosts that read them from a file beside the pages. */
export function* headerFiles(): Generator<SiteFile> {
  yield { path: '/_headers', content: () => toHeadersText(headerRules) };
  yield { path: '/vercel.json', content: () => toVercelJson(headerRules) };
}
