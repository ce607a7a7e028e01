/** A customer's call from greeting to closed, and the problems that the customer brings. */
package id.pln.cc123.call;
