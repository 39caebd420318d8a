// The plan as other sources, other ways to boost and other plans would have it: one chunk.
import './scenarios.ts';
import './winners.ts';
import './worlds.ts';
