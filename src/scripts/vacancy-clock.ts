import { daysBetween, daysWords } from '../domain/days-open.ts';
import { relativeDayWords } from '../domain/relative-day.ts';

/**
 * Keeps a page honest that nobody rebuilt: when the visitor's clock passes the end of a vacancy, Apply goes away and the page
 * says that it is closed; and dates and the days it is open are said as of today. Without this script the page shows absolute dates and is right
 * for the moment it was built.
 */
const minute = 60_000;
const day = 24 * 60 * minute;

/** The visitor's day, as the moment at which it begins in UTC. */
function midnightOf(now: Date): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
}

/** How far a day is from the visitor's, in the language of the page. */
function relativeDay(datetime: string, now: Date): string {
  const target = Date.parse(datetime.slice(0, 10));
  return relativeDayWords(Math.round((target - midnightOf(now)) / day), document.documentElement.lang);
}

class VacancyClock extends HTMLElement {
  private timer: number | undefined;

  connectedCallback(): void {
    this.tick();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
  }

  /** Says what is true now, and looks again in a minute, or at the end of the vacancy if that comes first. */
  private tick(): void {
    const now = Date.now();
    const end = this.dataset.end === undefined ? Infinity : Number(this.dataset.end);
    this.sayHowFar(new Date(now));
    this.sayHowLong(new Date(now));
    if (now > end) this.close();
    this.timer = window.setTimeout(() => this.tick(), now > end ? minute : Math.min(end - now + 1, minute));
  }

  private sayHowFar(now: Date): void {
    for (const time of this.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
      const words = ` (${relativeDay(time.dateTime, now)})`;
      const said = time.nextElementSibling;
      if (said?.classList.contains('relative-day')) {
        said.textContent = words;
        continue;
      }
      const note = document.createElement('span');
      note.className = 'relative-day';
      note.textContent = words;
      time.after(note);
    }
  }

  private sayHowLong(now: Date): void {
    const today = new Date(midnightOf(now)).toISOString().slice(0, 10);
    for (const days of this.querySelectorAll<HTMLElement>('[data-days-since]'))
      days.textContent = daysWords(daysBetween(days.dataset.daysSince!, today));
  }

  /** Takes away what only makes sense while one can apply, and shows the notice that waits in the page. */
  private close(): void {
    for (const apply of this.querySelectorAll<HTMLElement>('[data-apply]')) apply.hidden = true;
    for (const notice of this.querySelectorAll<HTMLTemplateElement>('template[data-over]'))
      notice.replaceWith(notice.content.cloneNode(true));
  }
}

customElements.define('vacancy-clock', VacancyClock);
