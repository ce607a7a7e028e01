// How often a customer has reported a ticket again (SOP C): the Service Desk is to see it at first sight.

import { element } from './page.js';

/** A badge such as "Dilaporkan ulang 2×"; nothing for a ticket that was not reported again. */
export function repeatBadge({ repeatCount }) {
  return repeatCount ? element('span', { className: 'cc123-repeat', textContent: `Dilaporkan ulang ${repeatCount}×` }) : '';
}
