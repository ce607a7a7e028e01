package id.pln.cc123.customer;

/** Published in the transaction that corrects the customer of a call: what was made of the old data may have to follow. */
public record CustomerCorrected(String callNumber, Customer customer) {}
