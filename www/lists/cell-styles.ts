// How the cells of a workbook show their numbers: as days, as times, as percent or as they are.
import { attribute, type Handlers } from './xml.ts';

export type Shows = 'number' | 'date' | 'percent';

// What the numbers of formats that every workbook knows stand for, the Chinese and Japanese ones among
// them.
function builtIn(id: number): Shows {
  const isDate =
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58);
  if (isDate) return 'date';
  return id === 9 || id === 10 ? 'percent' : 'number';
}

// What a written format shows: `yyyy"年"m"月"d"日"` a day, `0.0%` percent.
export function formatShows(code: string): Shows {
  // Elapsed hours, `[h]`, are time; other brackets are colours, conditions and languages.
  const bare = code
    .replace(/"[^"]*"?|\\.|_.|\*./g, ' ')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, ' ')
    .replace(/am\/pm|a\/p/gi, 'h');
  const isDate = (section: string) =>
    /[ymdhs]/i.test(section) && !/[#?%]|0/.test(section.replace(/s[.,]0+/gi, 's'));
  const sections = bare.split(';');
  if (sections.some(isDate)) return 'date';
  return /%/.test(sections[0] ?? '') ? 'percent' : 'number';
}

// Reads the styles of a workbook into `shows`: what each style of a cell shows.
export function styleReader(shows: Shows[]): Handlers {
  const formats = new Map<string, Shows>();
  let isOfCells = false;
  return {
    open(name, attributes) {
      if (name === 'numFmt') {
        const given = attributes();
        formats.set(attribute(given, 'numFmtId'), formatShows(attribute(given, 'formatCode')));
      } else if (name === 'cellXfs') {
        isOfCells = true;
      } else if (name === 'xf' && isOfCells) {
        const id = attribute(attributes(), 'numFmtId');
        shows.push(formats.get(id) ?? builtIn(Number(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  };
}
