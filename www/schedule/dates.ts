// The chance to be in time, other launches and payments: one chunk.
import './schedule-launches.ts';
import './schedule-days.ts';
import './schedule-payments.ts';
import './schedule-timing.ts';
