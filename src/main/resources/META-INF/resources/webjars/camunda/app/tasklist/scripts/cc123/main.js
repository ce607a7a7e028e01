// The one script that config.js names: what it names is loaded under another address than what is imported, so a script that is both would run twice.

import './product.js';
import './translate-forms.js';
import takeCall from './take-call.js';
import './next-step.js';
import './late-answers.js';
import './refusals.js';
import './task-header.js';
import './first-error.js';
import './keep-typed.js';
import './complaint-search.js';
import './list-errors.js';
import './live-decisions.js';
import './report-details.js';
import './call-bar.js';
import attachments from './attachments.js';
import myItems from './my-items.js';
import ticketTask from './ticket-task.js';
import ticketCards from './ticket-cards.js';

export default [takeCall, attachments, myItems, ticketTask, ticketCards];
