import { toContext, type PostingContext } from '../context.ts';
import type { PostingGuide, PostingSite } from '../posting-data.ts';

/**
 * Reads what the form has to know of the site and of the guide.
 * @throws Error when the site does not answer.
 */
export async function loadContext(sitePath: string, guidePath: string): Promise<PostingContext> {
  const [site, guide] = await Promise.all([readFile<PostingSite>(sitePath), readFile<PostingGuide>(guidePath)]);
  return toContext(site, guide);
}

async function readFile<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
