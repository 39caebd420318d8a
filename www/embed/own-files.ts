import type { Files } from './element.ts';

// What the build knows of a version: the way from the script's folder to its own, and its files.
declare const build: { folder: string; of: Files['of'] };

// Where a script of this name was fetched from. That of a module is in no property, but in the trace of an
// error.
function addressOf(name: string): string {
  const { currentScript, baseURI, scripts } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src) return currentScript.src;
  const ending = name.replace('.', '\\.');
  const own = new RegExp(`[a-z-]+://[^\\s()]*?/${ending}(?=[?#:]|$)`);
  const [traced] = new Error().stack?.match(own) ?? [];
  if (traced) return traced;
  return Array.from(scripts, ({ src }) => src).find((src) => own.test(src)) ?? baseURI;
}

// The files of this version, with the whole address of its folder.
export function ownFiles(name: string): Files {
  const folder = new URL(build.folder, addressOf(name)).href;
  // The folder of a version lies in that of the page.
  return {
    folder,
    page: new URL('../', folder).href,
    of: build.of,
    load: (file) => import(/* @vite-ignore */ folder + file),
  };
}
