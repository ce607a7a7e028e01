package id.pln.cc123.contactrecord;

/** What brings pending records to the real systems, later and as often as it takes. */
public interface ContactRecordDelivery {

  /** Runs in the transaction that writes the records, and may not wait for any system. */
  void start(String callNumber);
}
