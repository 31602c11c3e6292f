import type { DevReporter } from '../content/integration.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import type { Issue } from '../domain/issue.ts';
import { filePath } from './report.ts';
import { toTerminal } from './terminal.ts';

/** Shows issues while the dev server runs. The page reloads by itself once the content is mended. */
export const devReporter: DevReporter = {
  toTerminal: (report) => toTerminal(report),
  toPage: ({ issues, root }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The content has errors</title>
<script type="module" src="/@vite/client"></script>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 3rem auto; padding: 0 1rem; color-scheme: light dark; }
li { margin-block: 1rem; }
code { font-size: 0.9em; }
</style>
</head>
<body>
<h1>The content has errors</h1>
<p>Nothing is lost: mend these and the page comes back by itself.</p>
<ol>
${issues.map((issue) => toItem(issue, root)).join('\n')}
</ol>
</body>
</html>`,
};

function toItem({ file, line, column, severity, code, message, fix }: Issue, root: string): string {
  const place = `<code>${escapeHtml(`${filePath(root, file)}:${line}:${column}`)}</code> ${severity} <code>${escapeHtml(code)}</code>`;
  return `<li>${place}<br>${escapeHtml(message)}<br><strong>${escapeHtml(fix)}</strong></li>`;
}
