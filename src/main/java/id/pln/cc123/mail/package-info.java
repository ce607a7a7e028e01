/** Mail to customers: an outbox that is written with the work and sent after it, over any SMTP server. */
package id.pln.cc123.mail;
