// The line for a page that has frames of ours: each becomes as high as what is in it.
import { growing } from './embed/growing.ts';

growing();
