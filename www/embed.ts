// The script that any page includes to use the elements. It names its own place, since the page
// around it has none of the files.
import './notewave.ts';
import { setBaseUrl } from './app/address.ts';

const script = import.meta.url;
setBaseUrl(new URL('.', script).href);
