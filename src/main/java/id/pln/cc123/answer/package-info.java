/** What customers complain about and how each complaint is settled: the SOP's answers (section A), found by the customer's own words. */
package id.pln.cc123.answer;
