import type { Definition, Image, Link, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { toBodyTree } from '../../content/body-tree.ts';
import type { Entry } from '../../content/entry.ts';
import type { SiteGraph } from '../../content/graph.ts';
import { markdownWriter } from '../../content/markdown-writer.ts';
import { toPlainNodes, type AuthorElement } from './component-markdown.ts';

const features = { gfm: true, frontmatter: false } as const;
const fromHtml = unified().use(rehypeRemark).freeze();

/** What only the tree can turn into plain Markdown: tags, and links and pictures whose address is not complete. */
const needsTree = /<|\]\(\s*<?(?![a-z][a-z0-9+.-]*:)|^ {0,3}\[[^\]^][^\]]*\]:\s*<?(?![a-z][a-z0-9+.-]*:)/im;

/**
 * The body of an entry as plain Markdown with complete addresses: no component, no HTML. One that is so already stays as it was
 * written. It must have passed `checkBody`.
 *
 * @param page complete address of the page it stands on.
 */
export function toBodyMarkdown(body: string, format: Entry['format'], page: string, graph: SiteGraph): string {
  if (!needsTree.test(body)) return body.trim();
  const root = format === 'mdx' ? (mdxToMdast(body, { features }) as unknown as Root) : readMarkdown(body);
  const tree = { ...root, children: plainChildren(root.children, graph) as RootContent[] };
  completeAddresses(tree, page);
  return markdownWriter.stringify(tree).trim();
}

/** HTML in Markdown is sanitised, as it is for the page, and becomes Markdown too. */
function readMarkdown(body: string): Root {
  const root = markdownToMdast(body, { features }) as unknown as Root;
  return hasHtml(root) ? (fromHtml.runSync(toBodyTree(body, 'md', {})) as Root) : root;
}

function hasHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(hasHtml));
}

function plainChildren(nodes: readonly Node[], graph: SiteGraph): Node[] {
  return nodes.flatMap((node, index): Node[] => {
    const children = 'children' in node ? plainChildren(node.children as Node[], graph) : undefined;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const following = nodes[index + 1];
      return toPlainNodes({ ...node, children: children ?? [] } as AuthorElement, startOf(following), graph) as Node[];
    }
    // Sanitising takes the address of a link that leads nowhere good.
    if (node.type === 'link' && node.url === '') return children ?? [];
    return [children ? ({ ...node, children } as Node) : node];
  });
}

type Node = RootContent | AuthorElement;

/** The characters that follow something on its line. */
function startOf(node: Node | undefined): string {
  return node?.type === 'text' ? node.value : node === undefined ? '' : '[';
}

function completeAddresses(node: Nodes | PhrasingContent, page: string): void {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') complete(node, page);
  if ('children' in node) for (const child of node.children) completeAddresses(child, page);
}

function complete(node: Link | Image | Definition, page: string): void {
  if (URL.canParse(node.url, page)) node.url = new URL(node.url, page).href;
}
