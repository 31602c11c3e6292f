/**
 * Light, dark, or as the device asks: what the visitor chose, kept in this browser alone. Runs in the head before anything is painted,
 * as a classic script, so it imports nothing. Without it pages follow the device and show no choice.
 */
(() => {
  type Theme = 'light' | 'dark' | 'system';
  const key = 'theme';
  const root = document.documentElement;

  /** What was kept; where keeping is not allowed, what the page shows. */
  function readTheme(): Theme {
    let kept = root.dataset.theme;
    try {
      kept = localStorage.getItem(key) ?? 'system';
    } catch {
      // The page goes on without it.
    }
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  }

  function show(theme: Theme): void {
    root.dataset.theme = theme;
    for (const select of document.querySelectorAll<HTMLSelectElement>('.theme-switch select')) select.value = theme;
    // The bar of a phone's browser: of the two colours the one that the page has now.
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
      const scheme = meta.dataset.scheme;
      meta.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all';
    }
  }

  function choose(theme: Theme): void {
    show(theme);
    try {
      if (theme === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, theme);
    } catch {
      // Then the choice holds for this page.
    }
  }

  const showKept = () => show(readTheme());
  showKept();
  // The switch is not there yet; and a page that comes back, or lies in another tab, has missed what was chosen since.
  addEventListener('DOMContentLoaded', showKept);
  addEventListener('pageshow', showKept);
  addEventListener('storage', showKept);
  addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.closest('.theme-switch')) choose(target.value as Theme);
  });
})();
