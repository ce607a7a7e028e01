package id.pln.cc123.contactrecord;

import java.net.URI;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the real systems are; without an address our journal takes a system's place. */
@Component
public class ContactRecordSystems {

  private final String crm;
  private final String apkt;

  ContactRecordSystems(@Value("${cc123.crm.url:}") String crm, @Value("${cc123.apkt.url:}") String apkt) {
    this.crm = crm;
    this.apkt = apkt;
  }

  public Optional<URI> address(TargetSystem system) {
    String url = system == TargetSystem.CRM ? crm : apkt;
    return url.isBlank() ? Optional.empty() : Optional.of(URI.create(url.strip()));
  }
}
