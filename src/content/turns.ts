/**
 * Takes readers and writers in turns: readers side by side, a writer alone. In dev the readers are pages and the writer reads the
 * content anew; a page that is made while the content changes under it would know half of the change.
 */
export class Turns {
  private readonly readers = new Set<Promise<void>>();
  private written: Promise<void> = Promise.resolve();

  /** Waits until nobody writes, then counts as a reader until the function it gives is called. */
  async read(): Promise<() => void> {
    for (let last: Promise<void> | undefined; last !== this.written;) {
      last = this.written;
      await last;
    }
    let done = () => {};
    const reader = new Promise<void>((resolve) => (done = resolve)).finally(() => this.readers.delete(reader));
    this.readers.add(reader);
    return done;
  }

  /** Runs when those who read now are done; those who come later wait for it. A failure is the task's own to report. */
  write(task: () => Promise<void>): void {
    this.written = this.written
      .then(() => Promise.all(this.readers))
      .then(task)
      .catch(() => {});
  }
}
