// The script that other pages include to use the elements. It sets the base URL, since the page
// around it has none of the files.
import { setBaseUrl } from './app/address.ts';
import './notewave.ts';

const script = import.meta.url;
setBaseUrl(new URL('.', script).href);
