import type { FinderParts } from './finder-parts.ts';

/** From this width on the panel is a column beside the results; below it is a dialog. The width is also in `finder.css`. */
const wide = window.matchMedia('(width >= 62rem)');

/** Puts the panel where the window has room for it, and opens and closes the dialog. */
export function layOut({ panel, skip, results, bar, open, live, status, dialog, dialogHead, dialogBody, close, show }: FinderParts): void {
  // The count and what went wrong are said in the dialog while it hides the page.
  const placeLive = () => (dialog.open ? dialogHead : bar).append(live);
  open.addEventListener('click', () => {
    dialog.showModal();
    placeLive();
  });
  for (const button of [close, show]) button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', placeLive);
  // The next step from the count leads to the results.
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    status.focus();
  });

  const placePanel = () => {
    skip.hidden = !wide.matches;
    // In the order of the page the panel comes before the results, as it does on the screen.
    if (wide.matches) results.before(panel);
    else dialogBody.append(panel);
    dialog.close();
  };
  wide.addEventListener('change', placePanel);
  placePanel();
}
