/** Milliseconds of a day. In a file of its own, because the scripts of the finder need nothing else of the lifecycle. */
export const dayLength = 24 * 60 * 60 * 1000;
