/** How the cells of a column are compared: as words, as numbers, or as amounts of the unit their row states. */
type SortKind = 'text' | 'number' | 'amount';

/**
 * Puts the rows of the table inside it in the order of a column: a button in each head that has `data-sort`. A cell is compared by its
 * `data-value`, else by its words; one that has neither number nor words comes last either way. Without this script the table
 * keeps the order of the page.
 */
export class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const head of this.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')) {
      if (head.querySelector('button')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = (head.textContent ?? '').trim();
      button.addEventListener('click', () => this.sortBy(head));
      head.replaceChildren(button);
    }
  }

  /** Ascending first, then the other way round. The rows move, and the button with the focus does not. */
  private sortBy(head: HTMLTableCellElement): void {
    const descending = head.getAttribute('aria-sort') === 'ascending';
    for (const other of this.querySelectorAll('thead th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const body = this.querySelector('tbody');
    if (!body) return;
    body.append(...sorted([...body.rows], head.cellIndex, head.dataset['sort'] as SortKind, descending));
  }
}

/** Rows in the order of a column. Rows that are equal keep their order. */
function sorted(rows: readonly HTMLTableRowElement[], column: number, kind: SortKind, descending: boolean): HTMLTableRowElement[] {
  const { lang } = document.documentElement;
  const collator = new Intl.Collator(lang === '' ? undefined : lang, { numeric: true });
  const units = [...new Set(rows.map(unitOf))].sort();
  const values = new Map(rows.map((row) => [row, valueOf(row.cells[column], kind)]));
  return [...rows].sort((a, b) => {
    // An amount is no more or less than one in another currency.
    const byUnit = kind === 'amount' ? units.indexOf(unitOf(a)) - units.indexOf(unitOf(b)) : 0;
    const [one, other] = [values.get(a), values.get(b)];
    if (byUnit !== 0) return byUnit;
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    const order = typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
    return descending ? -order : order;
  });
}

function unitOf({ dataset }: HTMLTableRowElement): string {
  return dataset['unit'] ?? '';
}

function valueOf(cell: HTMLTableCellElement | undefined, kind: SortKind): string | number | undefined {
  const stated = cell?.dataset['value'];
  if (kind !== 'text') return stated === undefined ? undefined : Number(stated);
  const words = (stated ?? cell?.textContent ?? '').trim();
  return words === '' ? undefined : words;
}

customElements.define('sortable-table', SortableTable);
