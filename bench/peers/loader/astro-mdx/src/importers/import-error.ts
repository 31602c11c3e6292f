/** An import that cannot begin. Nothing was written when it is thrown. */
export class ImportError extends Error {
  /** What to do about it. */
  readonly fix: string;

  /**
   * @param message what is wrong.
   * @param fix what to do about it.
   */
  constructor(message: string, fix: string) {
    super(message);
    this.name = 'ImportError';
    this.fix = fix;
  }
}
