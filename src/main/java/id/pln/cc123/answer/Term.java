package id.pln.cc123.answer;

/**
 * A word as it is compared.
 *
 * @param weight 1 for an ordinary one, less for what is said every day, 0 for what says nothing
 */
record Term(String text, double weight) {

  Term times(double factor) {
    return new Term(text, weight * factor);
  }
}
