// What a page may use: the planner with its three calculators, and where their parts are fetched.
import './chunks.ts';

export { Planner } from './planner/planner.ts';
