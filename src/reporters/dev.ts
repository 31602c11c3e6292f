import type { DevReporter } from '../content/integration.ts';
import { toTerminal } from './terminal.ts';

/** Shows issues while the dev server runs. The page reloads by itself once the content is mended. */
export const devReporter: DevReporter = {
  toTerminal: (issues, entries) => toTerminal({ issues, entries, root: '.' }),
  toPage: (issues) => `<!doctype html>
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
${issues.map((issue) => `<li><code>${escape(`${issue.file}:${issue.line}:${issue.column}`)}</code> ${issue.severity} <code>${escape(issue.code)}</code><br>${escape(issue.message)}<br><strong>${escape(issue.fix)}</strong></li>`).join('\n')}
</ol>
</body>
</html>`,
};

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
