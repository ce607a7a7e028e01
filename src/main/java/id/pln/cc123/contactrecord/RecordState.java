package id.pln.cc123.contactrecord;

/** {@code RECORDED}: our journal is the system; {@code PENDING}, {@code DELIVERED}: on its way to the real one, or there. */
public enum RecordState {
  RECORDED, PENDING, DELIVERED
}
