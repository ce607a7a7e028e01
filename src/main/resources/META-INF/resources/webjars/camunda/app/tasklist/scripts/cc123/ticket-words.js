// How tickets are put into words, colours and dates everywhere in the Tasklist.

import { element } from './page.js';

/** The SOP's statuses, in its order: how far a ticket has come (in per cent) and what that means. Colours are in the style sheet. */
export const statuses = {
  Logged: { id: 'logged', progress: 10, meaning: 'Belum ditangani' },
  Active: { id: 'active', progress: 40, meaning: 'Sedang dikerjakan' },
  'Waiting For Customer': { id: 'customer', progress: 50, meaning: 'Menunggu pelanggan' },
  'Waiting for 3rd Party': { id: 'third-party', progress: 55, meaning: 'Menunggu pihak ketiga' },
  'Waiting for Approval': { id: 'approval', progress: 60, meaning: 'Menunggu persetujuan' },
  Resolved: { id: 'resolved', progress: 85, meaning: 'Menunggu konfirmasi' },
  Closed: { id: 'closed', progress: 100, meaning: 'Selesai' }
};

/** the call centre's, wherever a computer thinks it is */
export const zone = 'Asia/Jakarta';
const minute = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeZone: zone });
const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

export function moment(iso) {
  return iso ? minute.format(new Date(iso)) : '–';
}

export function date(iso) {
  return day.format(new Date(iso));
}

export function size(bytes) {
  if (bytes < 1000) {
    return `${bytes} byte`;
  }
  return bytes < 1_000_000 ? `${number.format(bytes / 1000)} KB` : `${number.format(bytes / 1_000_000)} MB`;
}

/** How long ago: `12 menit`, `5 jam`, `3 hari`. */
export function age(iso) {
  const minutes = Math.max(0, Math.floor((Date.now() - new Date(iso)) / 60_000));
  if (minutes < 60) {
    return `${minutes} menit`;
  }
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} jam` : `${Math.floor(minutes / (24 * 60))} hari`;
}

/** How long a ticket has been in a status: `Menunggu pelanggan: 19 jam 26 menit kerja (2 hari 7 jam seluruhnya)`. */
export function timeSpent({ status, seconds, workingSeconds }) {
  return `${statuses[status].meaning}: ${duration(workingSeconds, false)} kerja (${duration(seconds, true)} seluruhnya)`;
}

function duration(seconds, inDays) {
  const minutes = Math.floor(seconds / 60);
  const days = inDays ? Math.floor(minutes / (24 * 60)) : 0;
  const hours = Math.floor(minutes / 60) - days * 24;
  const parts = [[days, 'hari'], [hours, 'jam'], [days ? 0 : minutes % 60, 'menit']].filter(([count]) => count);
  return parts.map(([count, unit]) => `${count} ${unit}`).join(' ') || '0 menit';
}

export function statusBadge(status) {
  return element('span', { className: `cc123-status cc123-status-${statuses[status].id}`, textContent: status, title: statuses[status].meaning });
}

/** Says of a ticket that should have been solved by now that it is late; nothing otherwise. */
export function lateBadge({ overdue }) {
  return overdue ? element('span', { className: 'cc123-late', textContent: 'Terlambat' }) : '';
}

export function progressBar(status) {
  const { id, progress, meaning } = statuses[status];
  const bar = element('div', { className: `cc123-progress cc123-status-${id}` }, element('div'));
  bar.firstChild.style.width = `${progress}%`;
  bar.setAttribute('role', 'progressbar');
  bar.setAttribute('aria-label', 'Progress');
  bar.setAttribute('aria-valuenow', progress);
  bar.setAttribute('aria-valuetext', `${progress}%, ${meaning}`);
  return element('div', {}, bar, element('small', { textContent: `${progress}% · ${meaning}` }));
}

/** Pairs of name and text or element in a definition list; what is missing is left out. */
export function factList(className, facts) {
  const shown = facts.filter(([, , content]) => content);
  return element('dl', { className }, ...shown.map(([id, name, content]) => {
    const value = element('dd', {}, ...[content].flat());
    value.dataset.fact = id;
    return element('div', {}, element('dt', { textContent: name }), value);
  }));
}
