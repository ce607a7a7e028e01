/** A customer who calls again about an earlier report (SOP C): whose report it is, the note on it, and the ticket that follows it. */
package id.pln.cc123.repeatreport;
