/** Days and hours that are worked, kept by process owners in the decisions {@code public-holiday} and {@code working-hours}. */
package id.pln.cc123.calendar;
