/**
 * Keeps a page honest that nobody rebuilt: when the visitor's clock passes the end of a vacancy, Apply goes away and the page
 * says that it is closed; and dates are said relative to today. Without this script the page shows absolute dates and is right
 * for the moment it was built.
 */
const minute = 60_000;
const day = 24 * 60 * minute;

/** `3 days ago`, `in 5 days`, `today`: a day as seen from a moment, in the language of the page. */
function relativeDay(datetime: string, now: Date, language: string): string {
  const target = Date.parse(datetime.slice(0, 10));
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round((target - today) / day), 'day');
}

class VacancyClock extends HTMLElement {
  connectedCallback(): void {
    for (const time of this.querySelectorAll('time[data-relative]')) {
      const note = document.createElement('span');
      note.className = 'relative-day';
      note.textContent = ` (${relativeDay(time.getAttribute('datetime') ?? '', new Date(), document.documentElement.lang)})`;
      time.after(note);
    }
    this.closeWhenOver();
  }

  /** Closes the page now if the end has passed, else looks again every minute. */
  private closeWhenOver(): void {
    const end = Number(this.dataset.end);
    if (!end) return;
    if (Date.now() <= end) {
      setTimeout(() => this.closeWhenOver(), Math.min(end - Date.now() + 1000, minute));
      return;
    }
    for (const apply of this.querySelectorAll<HTMLElement>('[data-apply]')) apply.hidden = true;
    for (const notice of this.querySelectorAll<HTMLElement>('[data-over]')) notice.hidden = false;
  }
}

customElements.define('vacancy-clock', VacancyClock);
