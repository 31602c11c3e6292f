import type { Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Writes a tree of Markdown as an editor would have written it. */
export const markdownWriter = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    fences: true,
    handlers: {
      // Without this, "R&D" becomes `R\&D`, though only something like "&amp;" would be read as another character.
      text: (node: Text, _parent, state, info) => state.safe(node.value, info).replace(/\\&(?!#?[A-Za-z0-9]{1,31};)/g, '&'),
    },
    listItemIndent: 'one',
    // `<https://…>` would be HTML to MDX, should somebody rename the file.
    resourceLink: true,
    rule: '-',
  })
  .freeze();
