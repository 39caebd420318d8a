// The calculators below the first view.
import './creators/engagement.ts';
import './schedule/schedule.ts';
