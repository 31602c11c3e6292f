/** The part of a stream a progress bar needs. */
export interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const mostWidth = 40;

/**
 * A bar that says how much is done, on a terminal only: in a log file each step would be a line.
 * @returns called with what is done and the total; at the end the bar is wiped off.
 */
export function progressBar(stream: ProgressStream): (done: number, total: number) => void {
  if (!stream.isTTY) return () => {};
  return (done, total) => {
    if (done >= total) {
      stream.write('\r\u001b[K');
      return;
    }
    const width = Math.max(0, Math.min(mostWidth, (stream.columns ?? 80) - 24));
    const full = Math.round((done / total) * width);
    stream.write(`\r\u001b[K[${'='.repeat(full)}${' '.repeat(width - full)}] ${done}/${total} pages`);
  };
}
