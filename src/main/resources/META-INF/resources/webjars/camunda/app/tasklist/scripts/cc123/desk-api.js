// Talks to the product's own HTTP resources and to the engine's, with the log-in of the page.

import { userHeader } from './page-user.js';

const base = document.querySelector('base');
const root = base.getAttribute('app-root').replace(/\/camunda$/, '');

const noRight = 'Anda tidak berhak melakukan langkah ini.';
const trouble = 'Sistem sedang terganggu; isian Anda tetap ada. Silakan coba lagi.';

/** What to tell the user about an answer that is not a success; `detail` is the server's own sentence, if it has one for this case. */
export function explain(status, detail) {
  if (status === 403) {
    return detail || noRight;
  }
  return status >= 400 && status < 500 && detail ? detail : trouble;
}

/** GET; null when there is nothing to tell (204). */
export function read(path) {
  return ask(root + path);
}

/** POST of a JSON object or of a FormData; null when there is nothing to tell (204). */
export function send(path, body = {}) {
  const upload = body instanceof FormData;
  return ask(root + path, {
    method: 'POST',
    headers: upload ? {} : { 'Content-Type': 'application/json' },
    body: upload ? body : JSON.stringify(body)
  });
}

/** PUT of a JSON object; with `keepalive` it is sent even though the page is being left. */
export function put(path, body, { keepalive = false } = {}) {
  return ask(root + path, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), keepalive });
}

export function remove(path) {
  return ask(root + path, { method: 'DELETE' });
}

/** The address of a resource, for links. */
export function address(path) {
  return root + path;
}

/** The engine's REST interface as this web application offers it. */
export const engine = {
  read: path => ask(engineAddress(path)),
  send: (path, body) =>
    ask(engineAddress(path), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken() },
      body: JSON.stringify(body)
    })
};

function engineAddress(path) {
  const name = location.pathname.split('/app/tasklist/')[1].split('/')[0];
  return `${base.getAttribute('engine-api')}engine/${name}${path}`;
}

function csrfToken() {
  return document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';
}

async function ask(url, options = {}) {
  let answer;
  try {
    answer = await fetch(url, {
      ...options,
      credentials: 'same-origin',
      // browsers send this header only to their own site unless asked first, so a foreign page cannot act for the user
      headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest', ...userHeader(), ...options.headers }
    });
  } catch {
    throw new Error(trouble);
  }
  const told = answer.status === 204 ? null : await answer.json().catch(() => null);
  if (!answer.ok) {
    throw Object.assign(new Error(explain(answer.status, told?.detail)), { status: answer.status });
  }
  return told;
}
