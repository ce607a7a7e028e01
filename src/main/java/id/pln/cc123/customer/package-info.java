/** Who calls: name, phone number, ID Pel or meter number and e-mail address, each stored in one form however it was said. */
package id.pln.cc123.customer;
