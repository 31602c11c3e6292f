import './without-eval.ts';

export { gapsOf } from '../gaps.ts';
