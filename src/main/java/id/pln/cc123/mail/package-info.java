/**
 * Mail to customers and from them: an outbox that is written with the work and sent after it, over any SMTP server, and a
 * mailbox of any IMAP server, whose mails are kept as they came until they are handled.
 */
package id.pln.cc123.mail;
