// The product speaks Indonesian whatever the browser is set to, also in the parts that have no locale file.

import '../../../cc123/scripts/product.js';
import { adapt, whenReady } from './tasklist.js';
import { months, shortMonths, shortWeekdays, weekdays } from './calendar.js';

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

// The dialog that starts a call is about the call and not about the model behind it; anything else that may be started carries its name.
adapt('$uibModal', modal => {
  const open = modal.open;
  modal.open = options =>
    open.call(modal, options.controller === 'camProcessStartModalCtrl' ? { ...options, template: inWordsOfTheCall(options.template) } : options);
});

function inWordsOfTheCall(template) {
  const isCall = "params.processDefinitionKey === 'customer-handling'";
  return template
    .replace("{{ 'START_PROCESS' | translate }}: {{ params.processDefinitionName }}", `{{ ${isCall} ? ('CC123_CALL' | translate) : params.processDefinitionName }}`)
    .replace("{{ 'START' | translate }}", `{{ (${isCall} ? 'CC123_START_CALL' : 'START') | translate }}`);
}
