// Numbers, versions and dates as people in Indonesia type them. The server reads the same (engine/form, Typed*.java); one table of cases tries both.
// Each reader answers { value, words } or { fault }, which goes on after the field's label.

import { months, weekdays } from './calendar.js';

/** What was typed or pasted, without what nobody sees. */
function plain(typed) {
  return typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/[\s\p{Z}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

class Unreadable extends Error {}

function require(readable, fault) {
  if (!readable) {
    throw new Unreadable(fault);
  }
}

function reading(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) {
      return { fault: error.message };
    }
    throw error;
  }
}

// --- numbers

const noNumber = 'harus berupa angka, misalnya 1024 atau 64,9.';
const thousands = /^[1-9][0-9]{0,2}([. ][0-9]{3})+$/;
const englishThousands = /^[1-9][0-9]{0,2}(,[0-9]{3})+$/;
/** units of memory, in bytes as a power of 1024 */
const memory = { kb: 1, mb: 2, mega: 2, megabyte: 2, megabytes: 2, gb: 3, giga: 3, gigabyte: 3, gigabytes: 3 };
const mostDigits = 15;

/** `unit` is what the field counts, such as "MB"; of memory other units are converted by 1024. */
export function readNumber(typed, unit) {
  return reading(() => {
    const [, sign, digits, typedUnit] = /^([-+]?)([0-9., ]+?) ?([a-z]*)$/.exec(plain(typed)) ?? [];
    require(digits !== undefined, noNumber);
    const value = Number(amount(digits)) * factor(typedUnit, unit?.toLowerCase() ?? '') * (sign === '-' ? -1 : 1);
    return { value, words: `= ${numberInWords(value)}${unit ? ` ${unit}` : ''}` };
  });
}

function amount(digits) {
  const dot = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  let whole = digits;
  let fraction = '';
  if (comma >= 0 && comma > dot) {
    [whole, fraction] = [digits.slice(0, comma), digits.slice(comma + 1)];
    require(fraction, noNumber);
  } else if (dot >= 0 && !thousands.test(digits)) {
    [whole, fraction] = [digits.slice(0, dot), digits.slice(dot + 1)];
    require(fraction, noNumber);
  }
  const grouped = ((comma > dot || dot < 0 || !fraction) && thousands.test(whole)) || (dot > comma && englishThousands.test(whole));
  const all = grouped ? whole.replace(/[., ]/g, '') : whole;
  require(/^[0-9]*$/.test(all) && /^[0-9]*$/.test(fraction) && all + fraction && (all + fraction).length <= mostDigits, noNumber);
  return `${all || '0'}${fraction && `.${fraction}`}`;
}

function factor(typedUnit, own) {
  if (!typedUnit || typedUnit === own) {
    return 1;
  }
  require(memory[own] && memory[typedUnit], noNumber);
  return 1024 ** (memory[typedUnit] - memory[own]);
}

export function numberInWords(number) {
  return number.toLocaleString('id-ID', { maximumFractionDigits: 15 });
}

// --- versions of a system

const noVersion = 'harus berupa angka, misalnya 5.1.1 atau 14.';
const version =
  /^(?:(android|ios|ipados|iphone os)[ -]*)?(?:(?:lollipop|marshmallow|nougat|oreo|pie|versi|version|ver|v)[. :]*)*([0-9]{1,3}(?:[.,][0-9]{1,3}){0,3})(?:[.,]x)?(?: ?\(?(?:lollipop|marshmallow|nougat|oreo|pie|go edition|go)\)?)?$/;
const systems = { android: 'Android ', ios: 'iOS ', ipados: 'iOS ', 'iphone os': 'iOS ' };

export function readVersion(typed) {
  return reading(() => {
    const [, system, digits] = version.exec(plain(typed)) ?? [];
    require(digits, noVersion);
    const value = (systems[system] ?? '') + digits.replaceAll(',', '.');
    return { value, words: `= ${value}` };
  });
}

// --- dates: plain counts of days since 1970 inside, so that no time zone has a say

const noDate = 'harus berupa tanggal yang benar, misalnya 3 April 2026 atau 3/4/2026.';
const lists = words => words.map(list => list.split(' '));
const monthWords = lists([
  'jan januari january',
  'feb febr februari february febuari peb pebruari',
  'mar mrt maret march',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli july',
  'agu agt ags agust agus agustus aug august',
  'sep sept september',
  'okt oct oktober october',
  'nov nop november nopember',
  'des dec desember december'
]);
/** Sunday first, as in JavaScript */
const dayWords = lists([
  'minggu min ahad sunday',
  'senin sen monday',
  'selasa sel tuesday',
  'rabu rab wednesday',
  'kamis kam thursday',
  'jumat jum friday',
  'sabtu sab saturday'
]);
const daysFromToday = {
  'hari ini': 0,
  sekarang: 0,
  tadi: 0,
  today: 0,
  kemarin: -1,
  kemaren: -1,
  kmrn: -1,
  kmarin: -1,
  yesterday: -1,
  'kemarin lusa': -2,
  'kemarin dulu': -2,
  'kemaren dulu': -2,
  besok: 1,
  bsk: 1,
  tomorrow: 1,
  lusa: 2,
  'besok lusa': 2,
  'seminggu lalu': -7,
  'seminggu lagi': 7
};
const firstYear = 2000;
const lastYear = 2099;
/** 29 February comes back after eight years at the latest */
const years = 8;

/** `today` is ISO text; `time` is "past" or "future" (of which today is part), anything else for any day. The value is ISO text. */
export function readDate(typed, today, time) {
  return reading(() => {
    const now = dayOf(today);
    const date = new DateReader(now, time).read(plain(typed).replace(/jum'at/g, 'jumat'));
    require(time !== 'past' || date <= now, `belum terjadi: ${dateInWords(date)}.`);
    require(time !== 'future' || date >= now, `sudah lewat: ${dateInWords(date)}.`);
    return { value: new Date(date * 864e5).toISOString().slice(0, 10), words: dateInWords(date) };
  });
}

class DateReader {
  constructor(today, time) {
    this.today = today;
    this.time = time;
  }

  read(text) {
    const words = text.replace(/\byang |\byg /g, '');
    if (Object.hasOwn(daysFromToday, words)) {
      return this.today + daysFromToday[words];
    }
    const [, count, unit, direction] = /^([0-9]{1,3}) (hari|minggu) (lalu|lagi)$/.exec(words) ?? [];
    if (count) {
      return this.today + count * (unit === 'minggu' ? 7 : 1) * (direction === 'lagi' ? 1 : -1);
    }
    require(/^[0-9a-z](?:[0-9a-z ./,'-]*[0-9a-z.])?$/.test(text), noDate);
    const all = (text.match(/[0-9]+|[a-z]+/g) ?? []).filter(token => !['tanggal', 'tgl', 'hari'].includes(token));
    const named = all.map(token => indexOf(dayWords, token)).filter(day => day >= 0);
    const tokens = all.filter(token => indexOf(dayWords, token) < 0);
    require(named.length <= 1, noDate);
    if (!tokens.length && named.length) {
      return this.nearest(step => this.today + 7 * step + monday(named[0]) - monday(weekday(this.today)));
    }
    const date = this.date(tokens);
    require(
      !named.length || weekday(date) === named[0],
      `tidak cocok dengan harinya: ${withoutDay(date)} hari ${weekdays[weekday(date)]}.`
    );
    return date;
  }

  date(tokens) {
    require(tokens.length && tokens.length <= 3, noDate);
    const found = tokens.map(token => indexOf(monthWords, token));
    const at = found.findIndex(month => month >= 0);
    if (at >= 0) {
      require(found.filter(month => month >= 0).length === 1 && at < 2 && tokens.length > 1, noDate);
      return this.inOrder(tokens[at === 0 ? 1 : 0], String(found[at] + 1), tokens[2]);
    }
    if (tokens.length === 1) {
      return this.glued(tokens[0]);
    }
    if (tokens[0].length === 4) {
      require(tokens.length === 3, noDate);
      return this.inOrder(tokens[2], tokens[1], tokens[0]);
    }
    return this.inOrder(...tokens);
  }

  /** Digits without anything between them: 3, 0304, 030426, 03042026 or 20260403. */
  glued(digits) {
    require(/^[0-9]+$/.test(digits), noDate);
    const [first, second, third, fourth] = digits.match(/../g) ?? [];
    switch (digits.length) {
      case 1:
      case 2:
        return this.dayOnly(Number(digits));
      case 4:
        return this.inOrder(first, second);
      case 6:
        return this.inOrder(first, second, third);
      case 8:
        return isYear(third + fourth) || !isYear(first + second)
          ? this.inOrder(first, second, third + fourth)
          : this.inOrder(fourth, third, first + second);
      default:
        throw new Unreadable(noDate);
    }
  }

  dayOnly(day) {
    require(day >= 1 && day <= 31, noDate);
    const [year, month] = partsOf(this.today);
    return this.nearest(step => day <= lengthOf(year, month + step) ? daysAt(year, month + step, day) : null);
  }

  inOrder(dayText, monthText, yearText) {
    require(/^[0-9]{1,2}$/.test(dayText) && /^[0-9]{1,2}$/.test(monthText), noDate);
    require(yearText === undefined || /^([0-9]{2}|[0-9]{4})$/.test(yearText), noDate);
    const [day, month] = [Number(dayText), Number(monthText)];
    require(
      month >= 1 && month <= 12,
      `bukan tanggal yang benar: tidak ada bulan ke-${month}. Tulis tanggal, bulan, lalu tahun.`
    );
    if (yearText === undefined) {
      // a leap year: what is no day then is none in any year
      requireDay(day, lengthOf(2000, month), months[month - 1]);
      const [thisYear] = partsOf(this.today);
      return this.nearest(step => day <= lengthOf(thisYear + step, month) ? daysAt(thisYear + step, month, day) : null);
    }
    const year = yearText.length === 2 ? firstYear + Number(yearText) : Number(yearText);
    require(isYear(year), `bukan tanggal yang benar: periksa tahunnya, ${year}.`);
    requireDay(day, lengthOf(year, month), `${months[month - 1]} ${year}`);
    return daysAt(year, month, day);
  }

  /** `on(step)` is the day so many steps (weeks, months, years) from now, negative before; null where there is none. */
  nearest(on) {
    let best = null;
    for (let step = -years; step <= years; step++) {
      const date = on(step);
      const possible = date !== null && (this.time !== 'past' || date <= this.today) && (this.time !== 'future' || date >= this.today);
      if (possible && (best === null || Math.abs(date - this.today) < Math.abs(best - this.today))) {
        best = date;
      }
    }
    return best;
  }
}

function requireDay(day, last, month) {
  require(day >= 1 && day <= last, `bukan tanggal yang benar: ${month} hanya sampai tanggal ${last}.`);
}

function isYear(year) {
  return year >= firstYear && year <= lastYear;
}

function indexOf(words, token) {
  return words.findIndex(list => list.includes(token));
}

function daysAt(year, month, day) {
  return Date.UTC(year, month - 1, day) / 864e5;
}

function dayOf(iso) {
  return Date.parse(`${iso}T00:00:00Z`) / 864e5;
}

function partsOf(date) {
  const utc = new Date(date * 864e5);
  return [utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate()];
}

function lengthOf(year, month) {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function weekday(date) {
  return new Date(date * 864e5).getUTCDay();
}

/** counted from Monday, as the week is here */
function monday(day) {
  return (day + 6) % 7;
}

function withoutDay(date) {
  const [year, month, day] = partsOf(date);
  return `${day} ${months[month - 1]} ${year}`;
}

/** An ISO date in words, such as "3 April 2026, Jumat". */
export function isoInWords(iso) {
  return dateInWords(dayOf(iso));
}

function dateInWords(date) {
  return `${withoutDay(date)}, ${weekdays[weekday(date)]}`;
}
