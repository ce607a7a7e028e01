// All tabs of a browser share one log-in. This page remembers whose it is, says so with each request, and notices when somebody else has logged
// in beside it: then nothing on it is sent in that person's name. The server refuses it as if nobody were logged in.

import { adapt, whenReady } from './tasklist.js';
import { element, whenElement } from './page.js';

const base = document.querySelector('base');
let user = null;
let message = '';

/** Id of the user whose page this is; null while nobody is logged in. */
export function pageUser() {
  return user;
}

/** What each request of this page carries. */
export function userHeader() {
  return user ? { 'X-Page-User': encodeURIComponent(user) } : {};
}

adapt('camAPIHttpClient', client => {
  for (const method of ['post', 'get', 'load', 'put', 'del', 'options', 'head']) {
    const original = client.prototype[method];
    client.prototype[method] = function (path, options) {
      return original.call(this, path, { ...options, headers: { ...options.headers, ...userHeader() } });
    };
  }
});

whenReady(get => {
  const root = get('$rootScope');
  let last = null;
  root.$on('authentication.changed', (event, changed) => {
    user = changed?.name ?? null;
    last = user ?? last;
    tell(user ? '' : message);
  });
  root.$on('authentication.login.required', async () => {
    const other = last && (await whoIsLoggedIn());
    if (other && other !== last) {
      tell(`Di peramban ini sekarang masuk ${other}. Halaman ini milik ${last}: tidak ada yang dikirim. Masuk lagi sebagai ${last} untuk `
        + `melanjutkan, isian Anda tetap ada; atau muat ulang halaman ini untuk bekerja sebagai ${other}.`);
    } else if (last && !other) {
      tell(`Sesi ${last} sudah berakhir. Masuk lagi untuk melanjutkan: isian Anda tetap ada.`);
    }
  });
  // who leaves on purpose is told nothing
  root.$on('authentication.logout.success', () => {
    last = null;
    message = '';
  });
  const look = async () => {
    const other = user && (await whoIsLoggedIn());
    if (other && user && other !== user) {
      // as the Tasklist itself does when a log-in is lost
      root.$apply(() => {
        root.$broadcast('authentication.changed', null);
        root.authentication = null;
        root.$broadcast('authentication.login.required');
      });
    }
  };
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
});

whenElement('form[name="signinForm"], form.form-signin', draw);

function tell(text) {
  message = text;
  document.querySelectorAll('form[name="signinForm"], form.form-signin').forEach(draw);
}

function draw(form) {
  document.getElementById('cc123-other-user')?.remove();
  if (message) {
    form.before(element('div', { id: 'cc123-other-user', className: 'cc123-banner', role: 'alert', textContent: message }));
  }
}

/** Null when nobody is, or when that is not to be learnt. */
async function whoIsLoggedIn() {
  const engine = location.pathname.split('/app/tasklist/')[1].split('/')[0];
  try {
    const answer = await fetch(`${base.getAttribute('admin-api')}auth/user/${engine}`, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    });
    return answer.ok ? (await answer.json()).userId : null;
  } catch {
    return null;
  }
}
