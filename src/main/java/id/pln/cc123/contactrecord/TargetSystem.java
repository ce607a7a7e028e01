package id.pln.cc123.contactrecord;

/** The systems that every outcome is recorded in. */
public enum TargetSystem {
  CRM, APKT
}
