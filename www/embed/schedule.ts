// The schedule, for a page of others.
import { Schedule } from '../schedule/schedule.ts';
import { define } from '../ui/define.ts';
import { embedded } from './embedded.ts';
import { mounts } from './mount.ts';
import { wholeCore } from './whole.ts';

const Embedded = embedded(Schedule);
define('notewave-embedded-schedule', Embedded);

export const mount = mounts({ core: wholeCore, element: () => new Embedded() });
