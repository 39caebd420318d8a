// The plan as other sources, other ways to boost and other plans would have it: one chunk.
import './whatif-scenarios.ts';
import './whatif-winners.ts';
import './whatif-worlds.ts';
