/** The lists of files that two processes can make together. Both have the same list, in the same order. */
export type SharedList = 'pages' | 'other files';

/** Says who makes which file of a list. */
export interface Turns {
  /** True in the process that also makes what cannot be divided. */
  readonly isFirst: boolean;
  /** Position of the next file for this process to make; one behind the end of the list when nothing is left. */
  next(list: SharedList): number | Promise<number>;
}

/** How many files of a list the second process is given at a time. It asks for more while it makes them. */
const atOnce: Readonly<Record<SharedList, number>> = { pages: 64, 'other files': 16 };

/** The turns of the process that builds a site, alone or with a second one. */
export class FirstTurns implements Turns {
  readonly isFirst = true;
  private readonly positions: Record<SharedList, number> = { pages: 0, 'other files': 0 };

  next(list: SharedList): number {
    return this.positions[list]++;
  }

  /** Positions for the second process, which are nobody else's from now on. */
  giveAway(list: SharedList): number[] {
    return Array.from({ length: atOnce[list] }, () => this.next(list));
  }
}

/** The turns of a second process. */
export class SecondTurns implements Turns {
  readonly isFirst = false;
  private readonly ask: (list: SharedList) => Promise<readonly number[]>;
  private list: SharedList | undefined;
  private given: readonly number[] = [];
  private coming: Promise<readonly number[]> = Promise.resolve([]);

  /** @param ask asks the first process for positions. */
  constructor(ask: (list: SharedList) => Promise<readonly number[]>) {
    this.ask = ask;
  }

  async next(list: SharedList): Promise<number> {
    if (this.list !== list) {
      await this.settle();
      this.list = list;
      this.given = [];
      this.coming = this.ask(list);
    }
    if (this.given.length === 0) {
      this.given = await this.coming;
      this.coming = this.ask(list);
    }
    const [first, ...rest] = this.given;
    this.given = rest;
    return first!;
  }

  /** Waits for what was asked for ahead. */
  async settle(): Promise<void> {
    await this.coming;
  }
}
