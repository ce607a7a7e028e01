/** How long data of customers are kept, how they are erased when that is over or on request, and how a customer gets a copy. */
package id.pln.cc123.privacy;
