/** What all REST resources share: errors as problem details (RFC 9457) in Indonesian. */
package id.pln.cc123.web;
