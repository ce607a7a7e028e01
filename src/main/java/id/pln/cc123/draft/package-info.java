/** What people have typed into forms and not submitted yet: kept for them alone, and gone with the step. */
package id.pln.cc123.draft;
