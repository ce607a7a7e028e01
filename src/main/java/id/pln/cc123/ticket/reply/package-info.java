/** What customers answer: mails matched to their ticket, and the link that confirms or refuses a solution. */
package id.pln.cc123.ticket.reply;
