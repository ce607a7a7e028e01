package id.pln.cc123;

/** Published when models were deployed: what was read from decision tables before may have changed. */
public record ModelsChanged() {}
