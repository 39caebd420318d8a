// The script that any page includes to use the elements. It names its own place, since the page
// around it has none of the files.
import './planner/planner.ts';
import { setHome } from './app/home.ts';

const script = import.meta.url;
setHome(new URL('.', script).href);
