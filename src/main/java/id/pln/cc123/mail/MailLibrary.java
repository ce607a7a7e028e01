package id.pln.cc123.mail;

import jakarta.mail.util.StreamProvider;

import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.context.annotation.Configuration;

/**
 * Jakarta Mail 2.1 looks for its own parts in the class path again for each part of a mail and each encoded header
 * (mail-api 699, 861), in a packaged product a tenth of all work. Told by name, it does not look.
 */
@Configuration(proxyBeanMethods = false)
class MailLibrary {

  static {
    System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
  }
}
