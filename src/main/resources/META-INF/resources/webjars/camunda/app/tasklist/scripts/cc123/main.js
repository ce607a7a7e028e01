// The one script that config.js names: what it names is loaded under another address than what is imported, so a script that is both would run twice.

import './product.js';
import './nothing-left.js';
import './page-user.js';
import './translate-forms.js';
import './accessible.js';
import takeCall from './take-call.js';
import './next-step.js';
import './late-answers.js';
import './never-locked.js';
import './early-errors.js';
import './lost-clicks.js';
import './refusals.js';
import './task-header.js';
import './keep-typed.js';
import './complaint-search.js';
import './typed-values.js';
import './known-caller.js';
import './live-decisions.js';
import './report-details.js';
import './call-bar.js';
import './looks.js';
import './keyboard.js';
import lists from './lists.js';
import attachments from './attachments.js';
import myItems from './my-items.js';
import setAside from './set-aside.js';
import ticketTask from './ticket-task.js';
import taskCards from './task-cards.js';

export default [lists, takeCall, attachments, myItems, setAside, ticketTask, taskCards];
