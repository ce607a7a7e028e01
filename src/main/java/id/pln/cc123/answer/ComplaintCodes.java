package id.pln.cc123.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import id.pln.cc123.catalog.ServiceCatalog;
import id.pln.cc123.catalog.ServiceType;

/** The codes of all complaints in the order of the SOP: its questions, then its catalogue, then the rest. */
class ComplaintCodes {

  private static final List<String> QUESTIONS = List.of("A1a", "A1b", "A1c", "A2a", "A2b", "A3a", "A3b", "A3c", "A3d",
      "A3e", "A3f", "A3g", "A3h", "A3i", "A3j", "A4a", "A4b", "A5a", "A6a", "A6b", "A6c", "A6d", "A6e", "A6f", "A6g",
      "A7a", "A7b", "A8a", "A8b");

  private final ServiceCatalog catalog;

  ComplaintCodes(ServiceCatalog catalog) {
    this.catalog = catalog;
  }

  Stream<String> all() {
    List<String> groups = new ArrayList<>();
    List<String> types = new ArrayList<>();
    for (ServiceType type : catalog.types()) {
      if (!groups.contains(type.serviceGroup())) {
        groups.add(type.serviceGroup());
      }
      types.add("E" + (groups.indexOf(type.serviceGroup()) + 1) + "." + type.number());
    }
    return Stream.of(QUESTIONS.stream(), types.stream(), Stream.of(Complaints.OTHER)).flatMap(codes -> codes);
  }
}
