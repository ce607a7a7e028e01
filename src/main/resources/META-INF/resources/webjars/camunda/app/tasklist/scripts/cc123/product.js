// The product speaks Indonesian whatever the browser is set to, from the first moment and in the parts that have no locale file.

import { adapt, whenReady } from './tasklist.js';
import { months, shortMonths, shortWeekdays, weekdays } from './calendar.js';

document.documentElement.lang = 'id';
document.title = 'PLN 123';

// The Tasklist shows the texts that the browser kept from an earlier visit and reads the new ones only for the next: after an update of the
// product a user would see the old texts once more.
const remembered = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
const lasting = Object.entries(remembered).filter(([key]) => !key.includes('_locales_data_'));
localStorage.setItem('camunda-web', JSON.stringify(Object.fromEntries(lasting)));

// the date pickers of the task list draw their names from here
adapt('$locale', locale => {
  Object.assign(locale.DATETIME_FORMATS, {
    MONTH: months,
    STANDALONEMONTH: months,
    SHORTMONTH: shortMonths,
    DAY: weekdays,
    SHORTDAY: shortWeekdays,
    FIRSTDAYOFWEEK: 0
  });
});

// "You are assigned to the following tasks": here the next task opens by itself
adapt('assignNotification', () => () => {});

// an error is also said where it belongs, so its notification need not stay
adapt('Notifications', notifications => {
  const addError = notifications.addError;
  notifications.addError = error => addError.call(notifications, { duration: 10_000, ...error });
});

// the one English word in the templates of the widgets, read out by screen readers
whenReady(get => {
  const templates = get('$templateCache');
  const alert = 'uib/template/alert/alert.html';
  templates.put(alert, templates.get(alert).replace('>Close<', '>Tutup<'));
});
