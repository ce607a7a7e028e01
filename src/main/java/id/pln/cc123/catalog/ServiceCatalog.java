package id.pln.cc123.catalog;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;
import id.pln.cc123.Refusal;

/** What a ticket can be about (SOP E). */
@Component
public class ServiceCatalog {

  /** SOP B3-d: every ticket is of this family. */
  public static final String FAMILY = "32. NEW PLN MOBILE";

  private final Decisions decisions;

  public ServiceCatalog(Decisions decisions) {
    this.decisions = decisions;
  }

  public List<ServiceType> types() {
    return decisions.all("service-catalog", Map.of()).stream().map(ServiceCatalog::type).toList();
  }

  /** Refuses an unknown group, and a type that is not of the group (SOP B3-e,f). */
  public void check(String serviceGroup, String serviceType) {
    List<ServiceType> ofGroup = types().stream().filter(type -> type.serviceGroup().equals(serviceGroup)).toList();
    if (ofGroup.isEmpty()) {
      throw new Refusal("serviceGroup", "Pilih Service Group dari katalog layanan.");
    }
    if (ofGroup.stream().noneMatch(type -> type.serviceType().equals(serviceType))) {
      throw new Refusal("serviceType", "Pilih Service Type yang termasuk dalam Service Group " + serviceGroup + ".");
    }
  }

  private static ServiceType type(Map<String, Object> row) {
    return new ServiceType((String) row.get("serviceFamily"), (String) row.get("serviceGroup"),
        ((Number) row.get("number")).intValue(), (String) row.get("serviceType"));
  }
}
