/** The service catalogue of SOP section E, kept by process owners in the decision {@code service-catalog}. */
package id.pln.cc123.catalog;
