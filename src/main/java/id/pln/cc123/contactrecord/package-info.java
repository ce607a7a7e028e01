/** What is recorded in CRM and APKT about every problem (SOP A-P2, B5): a journal of our own, delivered when theirs are set. */
package id.pln.cc123.contactrecord;
