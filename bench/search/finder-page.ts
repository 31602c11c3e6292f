/** What the benchmark does inside `/jobs/`. */
export interface FinderPage {
  /** Waits until nothing has changed on the page for so many milliseconds. */
  settled(milliseconds: number): Promise<void>;
  /**
   * Clicks a box between the marks `<name>:start` and `<name>:end`, the second right after the frame that shows the new list and counts.
   * Around both, `<name> to rest` ends when everything that follows has happened: pictures of companies, what the browser clears away.
   * @returns whether that frame showed what is there at rest, which the first click of a visit does not: it loads the table.
   */
  click(box: string, name: string): Promise<boolean>;
  /** From now on waits for letters in the search box; `results` then tells how long the list took. */
  awaitResults(): void;
  /** Milliseconds from the letters to the first frame with another list. */
  results: Promise<number>;
  /** What is shown: the number of vacancies and the address of the first. */
  shown(): { count: number; first: string | null };
}

declare global {
  interface Window {
    finderPage: FinderPage;
  }
}

/** Where things are on the page. */
export const searchBox = 'job-finder input[type="search"][name="q"]';
export const boxOf = (facet: string, id: string) => `job-finder [data-facet="${facet}"] input[value="${id}"]`;

/**
 * Runs in the page before its own scripts. Its clock shows the moment of the corpus, and goes on from there.
 * @param moment milliseconds since 1970.
 */
export function installFinderPage(moment: number): void {
  const RealDate = Date;
  const ahead = moment - RealDate.now();
  const shifted = () => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given: [] | [number]) => (given.length === 0 ? new target(shifted()) : new target(...given)),
    get: (target, name) => (name === 'now' ? shifted : (Reflect.get(target, name) as unknown)),
  });

  const quietAfter = 300;
  const settled = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const done = () => {
        observer.disconnect();
        resolve();
      };
      let timer = setTimeout(done, milliseconds);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(done, milliseconds);
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    });

  /** Each new result changes the list; no result at all shows what would give some. */
  const watchList = (changed: () => void) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      changed();
    });
    for (const part of document.querySelectorAll('job-finder [data-part="list"], job-finder [data-part="nothing"]')) {
      observer.observe(part, { childList: true, attributes: true });
    }
  };

  /** The next frame has been made and handed over. */
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  /** Every word and number of the list and of the facets, and the addresses of the list. */
  const listAndCounts = () => {
    const parts = document.querySelectorAll('job-finder :is([role="status"], [data-part="list"], [data-facet])');
    const links = document.querySelectorAll('job-finder [data-part="list"] a');
    return [...Array.from(parts, (part) => part.textContent), ...Array.from(links, (link) => link.getAttribute('href'))].join('\n');
  };

  window.finderPage = {
    settled,
    async click(box, name) {
      const found = document.querySelector<HTMLInputElement>(box);
      if (!found || found.disabled) throw new Error(`${box} cannot be clicked.`);
      performance.mark(`${name} to rest:start`);
      performance.mark(`${name}:start`);
      found.click();
      await frame();
      performance.mark(`${name}:end`);
      const shown = listAndCounts();
      await settled(quietAfter);
      performance.mark(`${name} to rest:end`);
      return listAndCounts() === shown;
    },
    awaitResults() {
      window.finderPage.results = new Promise((resolve, reject) => {
        const heard = (event: Event) => {
          watchList(() => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp))));
          setTimeout(() => reject(new Error('The list has not changed for half a minute.')), 30_000);
        };
        addEventListener('input', heard, { capture: true, once: true });
      });
    },
    results: Promise.reject(new Error('Nothing was awaited.')),
    shown() {
      const status = document.querySelector('job-finder [role="status"]')?.textContent ?? '';
      const first = document.querySelector('job-finder [data-part="list"] a')?.getAttribute('href') ?? null;
      return { count: Number(/[\d.,]+/.exec(status)?.[0].replace(/\D/g, '')), first };
    },
  };
  window.finderPage.results.catch(() => undefined);
}
