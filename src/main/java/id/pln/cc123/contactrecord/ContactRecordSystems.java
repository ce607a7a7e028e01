package id.pln.cc123.contactrecord;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the real systems are; without an address our journal takes a system's place. */
@Component
public class ContactRecordSystems {

  private final Map<TargetSystem, URI> addresses = new EnumMap<>(TargetSystem.class);

  ContactRecordSystems(@Value("${cc123.crm.url:}") String crm, @Value("${cc123.apkt.url:}") String apkt) {
    add(TargetSystem.CRM, crm);
    add(TargetSystem.APKT, apkt);
  }

  public Optional<URI> address(TargetSystem system) {
    return Optional.ofNullable(addresses.get(system));
  }

  private void add(TargetSystem system, String url) {
    if (!url.isBlank()) {
      addresses.put(system, URI.create(url.strip()));
    }
  }
}
