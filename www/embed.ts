// The script that other pages include to use the elements, as a module or not: without a type a page gets
// it from any host, and it can say at least what is missing.
import { ownFiles } from './embed/own-files.ts';
import { register } from './embed/register.ts';

register(ownFiles('embed.js'));
