/** What customers complain about, found by their own words, and how each complaint is settled (SOP section A). */
package id.pln.cc123.answer;
