import type { Site } from '../schemas/site.ts';
import type { RepositoryKind } from '../schemas/vocabulary.ts';

type Repository = NonNullable<Site['repository']>;

/** Where a person makes a new file of a repository, in a browser. */
export interface NewFilePage {
  address: string;
  /** False when the text of the file does not fit into the address, so that somebody has to paste it. */
  hasText: boolean;
}

/**
 * GitHub refuses addresses of more than 8191 bytes (github/docs issue 5136); its sign-in page puts the address into its own, which
 * takes some more.
 */
const longestAddress = 8000;

/** The software of the host: as set, else by the host's name; undefined when nothing tells. */
export function repositoryKind({ url, kind }: Repository): RepositoryKind | undefined {
  const labels = new URL(url).hostname.split('.');
  const named = labels.includes('github') ? 'github' : labels.includes('gitlab') ? 'gitlab' : undefined;
  return kind ?? named;
}

/**
 * The page on which one makes a file and proposes it, with its path and, where the host takes it, its text filled in.
 * @param file path in the content folder.
 * @returns undefined for a host of an unknown kind.
 */
export function newFilePage(repository: Repository, file: string, text: string): NewFilePage | undefined {
  const { url, branch, contentPath } = repository;
  const path = encodeURIComponent(`${contentPath}/${file}`);
  const ref = branch.split('/').map(encodeURIComponent).join('/');
  switch (repositoryKind(repository)) {
    case 'github': {
      // The whole path is the name of the file: a folder in the address would have to exist.
      const address = `${baseOf(url)}/new/${ref}?filename=${path}`;
      const filled = `${address}&value=${encodeURIComponent(text)}`;
      return filled.length <= longestAddress ? { address: filled, hasText: true } : { address, hasText: false };
    }
    case 'gitlab':
      // Its editor ignores a text in the address (gitlab-org/gitlab issue 594214).
      return { address: `${baseOf(url)}/-/new/${ref}?file_name=${path}`, hasText: false };
    default:
      return undefined;
  }
}

/** The page on which one edits a file. @param file path in the content folder. */
export function editFilePage(repository: Repository, file: string): string {
  const { url, branch, contentPath } = repository;
  return `${baseOf(url)}${repositoryKind(repository) === 'gitlab' ? '/-' : ''}/edit/${branch}/${contentPath}/${file}`;
}

/** The page that shows what a commit changed; undefined for a host of an unknown kind. @param sha full id of the commit. */
export function commitPage(repository: Repository, sha: string): string | undefined {
  switch (repositoryKind(repository)) {
    case 'github':
      return `${baseOf(repository.url)}/commit/${sha}`;
    case 'gitlab':
      return `${baseOf(repository.url)}/-/commit/${sha}`;
    default:
      return undefined;
  }
}

function baseOf(url: string): string {
  return url.replace(/\/+$/, '').replace(/\.git$/, '');
}
